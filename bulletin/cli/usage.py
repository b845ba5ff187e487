"""Wrong use of the command line, in the user's words: typer's own are English and long."""

import re
from ast import literal_eval
from collections.abc import Mapping
from typing import Any, get_args

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
    elif parameter is not None and (value := _wrong_value(error, words)):
        told = value
    elif match := _NO_COMMAND.match(message):
        told = words.no_such_command.format(name=literal_eval(match[1]))
    elif message == "Missing command.":
        told = words.missing_argument.format(name=words.command_metavar.removesuffix(" …"))
    elif "unexpected extra argument" in message:
        told = words.unexpected.format(name=message.rpartition("(")[2].rstrip(")."))
    else:
        told = message
    return told


def _wrong_value(error: Any, words: InterfaceWords) -> str:
    """Return what an option or argument wants in place of the value that it has; nothing for another error."""
    message, name = str(error.message), _name(error.param)
    if match := _NOT_ONE_OF.search(message):
        return words.bad_value.format(name=name, value=match[1], choices=", ".join(_QUOTED.findall(match[2])))
    if message == EMPTY:
        return words.no_value.format(name=name)
    if message.endswith("is a file."):
        return words.not_a_folder.format(name=name, value=_QUOTED.findall(message)[0])
    if message.endswith("is a directory."):
        return words.not_a_file.format(name=name, value=_QUOTED.findall(message)[0])
    if number := _number(error.param, words):
        (value, *_) = (one["input"] for one in error.__cause__.errors())
        return words.not_a_number.format(name=name, number=number, value=value)
    return ""


def _number(parameter: Any, words: InterfaceWords) -> str:
    """Return what number an option wants, nothing where it wants none."""
    kinds = {"int": int, "float": float}
    annotation = parameter.type_descriptor.annotation
    told = next((words.numbers[name] for name, kind in kinds.items() if _is(annotation, kind)), "")
    return (
        words.at_least.format(number=told, least=parameter.min)
        if told and parameter.min is not None
        else told
    )


def _is(annotation: Any, kind: type) -> bool:
    """Tell whether an option takes this kind of number; one that may be left out takes None too."""
    return annotation is kind or kind in get_args(annotation)


def _name(parameter: Any) -> str:
    names = [name for name in parameter.opts if name.startswith("--")]
    return names[0] if names else str(parameter.metavar or parameter.name).upper()
