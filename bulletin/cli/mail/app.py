"""`bulletin mail` as typer knows it: its verbs with their arguments and options, in the user's language."""

from pathlib import Path
from typing import Annotated

import typer

from bulletin.cli.console import Console
from bulletin.cli.mail.verbs import add_sending
from bulletin.cli.options import OneLanguage, argument, folder, option
from bulletin.locales.posting import POSTING
from bulletin.publish.limits import USUAL


def add_mail(app: typer.Typer, console: Console) -> None:
    """Add the group `mail` to the application."""
    words = console.words
    mail = typer.Typer(
        help=words.verbs["mail"],
        rich_markup_mode="rich",
        no_args_is_help=True,
        options_metavar=words.options_metavar,
        subcommand_metavar=words.command_metavar,
    )
    _add_draft(mail, console)
    _add_text(mail, console)
    add_sending(mail, console)
    app.add_typer(mail, name="mail", help=words.verbs["mail"])


def _add_draft(mail: typer.Typer, console: Console) -> None:
    words = POSTING[console.language]

    @mail.command("draft", help=words.verbs["draft"])
    def draft(
        issue: Annotated[str | None, argument(words, "issue")] = None,
        lang: Annotated[list[OneLanguage] | None, option(words, "lang", "--lang", "-l")] = None,
        output: Annotated[Path | None, folder(words, "output", "--output", "-o")] = None,
        to: Annotated[list[str] | None, option(words, "to", "--to")] = None,
        small: Annotated[bool, option(words, "small", "--small")] = False,
        timeout: Annotated[float, option(console.words, "timeout", "--timeout", min=0)] = USUAL,
    ) -> int:
        from bulletin.cli.mail.draft import Request, run  # noqa: PLC0415

        return run(
            console,
            Request(
                key=issue,
                languages=tuple(dict.fromkeys(one.language for one in lang or ())),
                small=small,
                output=output,
                to=tuple(to or ()),
                seconds=timeout,
            ),
        )


def _add_text(mail: typer.Typer, console: Console) -> None:
    words = POSTING[console.language]

    @mail.command("text", help=words.verbs["text"])
    def text(
        issue: Annotated[str | None, argument(words, "issue")] = None,
        lang: Annotated[list[OneLanguage] | None, option(words, "lang", "--lang", "-l")] = None,
        timeout: Annotated[float, option(console.words, "timeout", "--timeout", min=0)] = USUAL,
    ) -> int:
        from bulletin.cli.mail.text import run  # noqa: PLC0415

        return run(console, issue, tuple(dict.fromkeys(one.language for one in lang or ())), timeout)
