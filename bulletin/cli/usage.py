"""Wrong use of the command line, in the user's words: typer's own are English and long."""

import re
from ast import literal_eval
from collections.abc import Mapping
from typing import Any

from bulletin.cli.help import commands_of, parameters_of
from bulletin.cli.options import EMPTY
from bulletin.locales.interface import InterfaceWords

_NOT_ONE_OF = re.compile(r"'([^']*)' is not (?:one of )?((?:'[^']*'(?:, | or )?)+)")
_NO_COMMAND = re.compile(r"No such command (.*)\.$", re.DOTALL)
"""The name is quoted as Python quotes a text."""
_QUOTED = re.compile(r"'([^']*)'")


def explain_usage(error: Any, words: InterfaceWords, program: str) -> str:
    """What is wrong with the command line, and where the help is."""
    context = getattr(error, "ctx", None)
    command = context.command_path if context else program
    near = _near(error)
    meant = f" {words.meant.format(name=near)}" if near else ""
    return f"{_headline(error, words)}{meant}\n{words.try_help.format(command=command)}"


def _near(error: Any) -> str:
    """Return the command or option that was most likely meant by one that there is not."""
    context = getattr(error, "ctx", None)
    if context is None:
        return ""
    every = (name for one in parameters_of(context, "option") for name in one.opts)
    options = {name.lstrip("-"): name for name in every if name.startswith("--")}
    if type(error).__name__ == "NoSuchOption":
        wanted = error.option_name.lstrip("-")
        begun = [name for name in options if len(wanted) == 1 and name.startswith(wanted)]
        return options[begun[0]] if len(begun) == 1 else _nearest(wanted, options)
    if match := _NO_COMMAND.match(error.message):
        groups = {name: commands_of(inner) for name, inner in commands_of(context.command).items()}
        inside = {verb: f"{name} {verb}" for name, inner in groups.items() for verb in inner}
        return _nearest(literal_eval(match[1]), options | inside | {name: name for name in groups})
    return ""


def _nearest(word: str, names: Mapping[str, str]) -> str:
    from bulletin.read.names import nearest  # noqa: PLC0415 - only a slip of the hand pays for it

    return names.get(nearest(word, names) or "", "")


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
    elif parameter is not None and message == EMPTY:
        told = words.no_value.format(name=_name(parameter))
    elif parameter is not None and message.endswith("is a file."):
        told = words.not_a_folder.format(name=_name(parameter), value=_QUOTED.findall(message)[0])
    elif match := _NO_COMMAND.match(message):
        told = words.no_such_command.format(name=literal_eval(match[1]))
    elif message == "Missing command.":
        told = words.missing_argument.format(name=words.command_metavar.removesuffix(" …"))
    elif "unexpected extra argument" in message:
        told = words.unexpected.format(name=message.rpartition("(")[2].rstrip(")."))
    else:
        told = message
    return told


def _name(parameter: Any) -> str:
    names = [name for name in parameter.opts if name.startswith("--")]
    return names[0] if names else str(parameter.metavar or parameter.name).upper()
