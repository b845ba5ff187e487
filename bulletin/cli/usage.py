"""Wrong use of the command line, in the user's words: typer's own are English and long."""

import re
from typing import Any

from bulletin.locales.interface import InterfaceWords

_NOT_ONE_OF = re.compile(r"'([^']*)' is not (?:one of )?((?:'[^']*'(?:, | or )?)+)")
_QUOTED = re.compile(r"'([^']*)'")


def explain_usage(error: Any, words: InterfaceWords, program: str) -> str:
    """What is wrong with the command line, and where the help is."""
    context = getattr(error, "ctx", None)
    command = context.command_path if context else program
    return f"{_headline(error, words)}\n{words.try_help.format(command=command)}"


def _headline(error: Any, words: InterfaceWords) -> str:
    message, parameter = str(error.message), getattr(error, "param", None)
    kind = type(error).__name__
    if kind == "NoSuchOption":
        told = words.no_such_option.format(name=error.option_name)
    elif kind == "BadOptionUsage":
        told = words.no_value.format(name=error.option_name)
    elif kind == "MissingParameter" and parameter is not None:
        told = words.missing_argument.format(name=_name(parameter))
    elif parameter is not None and (match := _NOT_ONE_OF.search(message)):
        choices = ", ".join(_QUOTED.findall(match[2]))
        told = words.bad_value.format(name=_name(parameter), value=match[1], choices=choices)
    elif parameter is not None and message.endswith("is a file."):
        told = words.not_a_folder.format(name=_name(parameter), value=_QUOTED.findall(message)[0])
    elif message.startswith("No such command"):
        told = words.no_such_command.format(name=message.split("'")[1])
    elif "unexpected extra argument" in message:
        told = words.unexpected.format(name=message.rpartition("(")[2].rstrip(")."))
    else:
        told = message
    return told


def _name(parameter: Any) -> str:
    names = [name for name in parameter.opts if name.startswith("--")]
    return names[0] if names else str(parameter.metavar or parameter.name).upper()
