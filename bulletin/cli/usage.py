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
    kind = type(error).__name__
    parameter = getattr(error, "param", None)
    if kind == "NoSuchOption":
        return words.no_such_option.format(name=error.option_name)
    if kind == "MissingParameter" and parameter is not None:
        return words.missing_argument.format(name=_name(parameter))
    if kind == "BadParameter" and parameter is not None and (match := _NOT_ONE_OF.search(error.message)):
        choices = ", ".join(_QUOTED.findall(match[2]))
        return words.bad_value.format(name=_name(parameter), value=match[1], choices=choices)
    if kind == "BadOptionUsage":
        return words.no_value.format(name=error.option_name)
    if error.message.startswith("No such command"):
        return words.no_such_command.format(name=error.message.split("'")[1])
    if "unexpected extra argument" in error.message:
        return words.unexpected.format(name=error.message.rpartition("(")[2].rstrip(")."))
    return str(error.message)


def _name(parameter: Any) -> str:
    names = [name for name in parameter.opts if name.startswith("--")]
    return names[0] if names else str(parameter.metavar or parameter.name).upper()
