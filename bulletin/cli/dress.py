"""Typer's help in the user's language: its own words are English and fixed when it is imported."""

from typing import Any

from bulletin.locales.interface import InterfaceWords


def in_words(command: Any, words: InterfaceWords) -> None:
    """Give `command` and all below it the titles and standard help texts of `words`."""
    from typer import rich_utils  # noqa: PLC0415 - 0.1 s that only a help text pays for

    rich_utils.ARGUMENTS_PANEL_TITLE = words.panel_arguments
    rich_utils.OPTIONS_PANEL_TITLE = words.panel_options
    rich_utils.REQUIRED_LONG_STRING = words.required
    rich_utils.COMMANDS_PANEL_TITLE = words.panel_commands
    _dress(command, words)


def _dress(command: Any, words: InterfaceWords) -> None:
    context = command.make_context(command.name or "", [], resilient_parsing=True)
    help_option = command.get_help_option(context)
    help_option.help = words.show_help
    command.options_metavar = words.options_metavar
    _put_usage(command, words)
    for parameter in (*command.params, help_option):
        if parameter.name in {"install_completion", "show_completion"}:
            parameter.help = words.options[parameter.name]
        _drop_type(parameter)
    for inner in getattr(command, "commands", {}).values():
        _dress(inner, words)


def _put_usage(command: Any, words: InterfaceWords) -> None:
    original = command.get_usage
    command.get_usage = lambda context: original(context).replace("Usage:", f"{words.usage}:", 1)


def _drop_type(parameter: Any) -> None:
    """Leave out `<str>` and `<bool>`, which tell an office manager nothing; our own names and choices stay."""
    original = parameter.display_type_rich

    def choices_only(ctx: Any) -> str | None:
        if parameter.metavar and parameter.param_type_name == "option":
            return str(parameter.metavar)
        shown = original(ctx=ctx)
        return shown.strip("<>").removeprefix("list[").rstrip("]") if shown and "|" in shown else None

    parameter.display_type_rich = choices_only
