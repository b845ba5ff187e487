"""The help of a command: what it says is taken from typer's objects, how it looks is ours.

Typer would parse the command line first, for which it imports pydantic, and then import all of rich.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from bulletin.cli.columns import NARROWEST, WIDEST, Piece, Row, in_columns, in_lines
from bulletin.locales.interface import InterfaceWords

HELP = "--help"
_NAME, _HEAD = "cyan", "bold"


def asked_for(command: Any, program: str, typed: Sequence[str]) -> Any:
    """Return the context of the command whose help is asked for: by `--help`, or by a group and nothing after it.

    None where none is, and where an unknown word stands before `--help`.
    """
    context = context_of(command, program)
    for word in typed:
        if word == HELP:
            return context
        inner = commands_of(context.command)
        if word == "--" or (inner and word not in inner):
            return None
        if inner:
            context = context_of(inner[word], word, context)
    return context if commands_of(context.command) else None


def context_of(command: Any, name: str, parent: Any = None) -> Any:
    """Return what typer knows of a command under its name, with nothing parsed."""
    return command.context_class(command, info_name=name, parent=parent)


def commands_of(command: Any) -> dict[str, Any]:
    """Return the commands of a group by name, none for a verb."""
    return getattr(command, "commands", {})


def take_over(command: Any, words: InterfaceWords, columns: int) -> None:
    """Let typer, where it comes upon a wish for help itself, say the same; and know its own options in our words."""
    command.get_help = lambda context: "".join(
        text for text, _ in help_text(context, words, columns)
    ).rstrip()
    for parameter in command.get_params(context_of(command, "")):
        parameter.help = told(parameter, words)
    for inner in commands_of(command).values():
        take_over(inner, words, columns)


def usage(context: Any, words: InterfaceWords) -> str:
    """Return how the command is typed: what may be left out stands in brackets."""
    command = context.command
    pieces = [context.command_path, words.options_metavar]
    for one in parameters_of(context, "argument"):
        name = one.metavar if one.nargs == 1 else f"{one.metavar} …"
        pieces.append(name if one.required else f"[{name}]")
    if commands_of(command):
        pieces.append(command.subcommand_metavar)
    return " ".join(pieces)


def told(parameter: Any, words: InterfaceWords) -> str:
    """Return what an option or argument is for; typer's own options have words of ours."""
    own = {"help": words.show_help} | {
        name: words.options[name] for name in ("install_completion", "show_completion")
    }
    return own.get(parameter.name) or parameter.help or ""


def value_name(parameter: Any, context: Any) -> str:
    """Return the name of an option's value or its choices, nothing for a flag.

    `<str>` and the like tell an office manager nothing.
    """
    if parameter.metavar:
        return str(parameter.metavar)
    shown = "" if parameter.is_flag else parameter.display_type_rich(ctx=context) or ""
    return shown.strip("<>").removeprefix("list[").rstrip("]") if "|" in shown else ""


def parameters_of(context: Any, kind: str) -> list[Any]:
    """Return the arguments or the options of a command: `kind` is `argument` or `option`."""
    every = context.command.get_params(context)
    return [one for one in every if one.param_type_name == kind and not one.hidden]


def help_text(context: Any, words: InterfaceWords, columns: int) -> Iterator[Piece]:
    """Yield the help of a command as pieces of text with their styles, set for a terminal of so many columns."""
    command, columns = context.command, min(max(columns, NARROWEST), WIDEST)
    head = f"{words.usage}: "
    yield head, _HEAD
    yield f"{in_lines(usage(context, words), columns, len(head))}\n", ""
    if command.help:
        yield f"\n{in_lines(command.help, columns)}\n", ""
    sections = (
        (words.panel_arguments, _arguments(context, words)),
        (words.panel_commands, _commands(command)),
        (words.panel_options, _options(context, words)),
    )
    for title, rows in sections:
        if rows:
            yield f"\n{title}\n", _HEAD
            yield from in_columns(rows, columns)
    if command.epilog:
        yield f"\n{in_lines(command.epilog, columns)}\n", ""


def _arguments(context: Any, words: InterfaceWords) -> list[Row]:
    return [
        Row(((str(one.metavar), _NAME),), _explained(one, words))
        for one in parameters_of(context, "argument")
    ]


def _commands(command: Any) -> list[Row]:
    return [Row(((name, _NAME),), one.help or "") for name, one in commands_of(command).items()]


def _options(context: Any, words: InterfaceWords) -> list[Row]:
    options = parameters_of(context, "option")
    indent = any(_short(one) for one in options)
    return [
        Row(_option(one, value_name(one, context), indent=indent), _explained(one, words)) for one in options
    ]


def _option(option: Any, value: str, *, indent: bool) -> tuple[Piece, ...]:
    """`-o, --output ПАПКА`; the long names of a command stand below each other."""
    short = _short(option)
    before: tuple[Piece, ...] = ((short, _NAME), (", ", "")) if short else (("    " * indent, ""),)
    long = ", ".join(name for name in option.opts if name != short)
    return (*before, (long, _NAME), (f" {value}" if value else "", ""))


def _short(option: Any) -> str:
    return next((name for name in option.opts if not name.startswith("--")), "")


def _explained(parameter: Any, words: InterfaceWords) -> str:
    text = told(parameter, words)
    return f"{text} {words.required}" if parameter.required and words.required not in text else text
