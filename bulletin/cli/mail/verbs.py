"""The verbs that send, as typer knows them: their arguments and options, in the user's language."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from bulletin.cli.console import Console
from bulletin.cli.options import OneLanguage, argument, option
from bulletin.locales.sending import SENDING
from bulletin.publish.limits import USUAL


class ServiceName(StrEnum):
    """Where a letter can be exported to."""

    listmonk = "listmonk"


def add_sending(mail: typer.Typer, console: Console) -> None:
    """Add the verbs to the group `mail`. A verb's module is imported when it is run."""
    _add_test(mail, console)
    _add_send(mail, console)
    _add_status(mail, console)
    _add_resume(mail, console)
    _add_retry(mail, console)
    _add_mark_sent(mail, console)
    _add_report(mail, console)
    _add_unsubscribe(mail, console)
    _add_bounces(mail, console)
    _add_forget(mail, console)
    _add_export(mail, console)


def _add_test(mail: typer.Typer, console: Console) -> None:
    words = SENDING[console.language]

    @mail.command("test", help=words.verbs["test"])
    def test(
        issue: Annotated[str | None, argument(words, "issue")] = None,
        to: Annotated[list[str] | None, option(words, "to", "--to")] = None,
        small: Annotated[bool, option(words, "small", "--small")] = False,
        timeout: Annotated[float, option(console.words, "timeout", "--timeout", min=0)] = USUAL,
    ) -> int:
        from bulletin.cli.mail.test import Request, run  # noqa: PLC0415

        return run(console, Request(issue, tuple(to or ()), small, timeout))


def _add_send(mail: typer.Typer, console: Console) -> None:
    words = SENDING[console.language]

    @mail.command("send", help=words.verbs["send"])
    def send(
        to: Annotated[Path, option(words, "list", "--to", dir_okay=False)],
        issue: Annotated[str | None, argument(words, "issue")] = None,
        tag: Annotated[list[str] | None, option(words, "tag", "--tag")] = None,
        go: Annotated[bool, option(words, "go", "--go")] = False,
        yes_to: Annotated[int | None, option(words, "yes_to", "--yes-to")] = None,
        grown: Annotated[bool, option(words, "grown", "--grown")] = False,
        small: Annotated[bool, option(words, "small", "--small")] = False,
        wait: Annotated[bool, option(words, "wait", "--wait")] = False,
        timeout: Annotated[float, option(console.words, "timeout", "--timeout", min=0)] = USUAL,
    ) -> int:
        from bulletin.cli.mail.send import Request, run  # noqa: PLC0415

        return run(console, Request(issue, to, tuple(tag or ()), go, yes_to, grown, small, wait, timeout))


def _add_status(mail: typer.Typer, console: Console) -> None:
    words = SENDING[console.language]

    @mail.command("status", help=words.verbs["status"])
    def status(issue: Annotated[str, argument(words, "which")]) -> int:
        from bulletin.cli.mail.status import run  # noqa: PLC0415

        return run(console, issue)

    @mail.command("stop", help=words.verbs["stop"])
    def stop(issue: Annotated[str, argument(words, "which")]) -> int:
        from bulletin.cli.mail import status  # noqa: PLC0415

        return status.stop(console, issue)


def _add_resume(mail: typer.Typer, console: Console) -> None:
    words = SENDING[console.language]

    @mail.command("resume", help=words.verbs["resume"])
    def resume(
        issue: Annotated[str, argument(words, "which")],
        resend_unknown: Annotated[bool, option(words, "resend_unknown", "--resend-unknown")] = False,
        small: Annotated[bool, option(words, "small", "--small")] = False,
        wait: Annotated[bool, option(words, "wait", "--wait")] = False,
        timeout: Annotated[float, option(console.words, "timeout", "--timeout", min=0)] = USUAL,
    ) -> int:
        from bulletin.cli.mail.resume import Request, run  # noqa: PLC0415

        return run(console, Request(issue, ("unknown",) if resend_unknown else (), small, wait, timeout))


def _add_retry(mail: typer.Typer, console: Console) -> None:
    words = SENDING[console.language]

    @mail.command("retry", help=words.verbs["retry"])
    def retry(
        issue: Annotated[str, argument(words, "which")],
        failed: Annotated[bool, option(words, "failed", "--failed")] = False,
        small: Annotated[bool, option(words, "small", "--small")] = False,
        wait: Annotated[bool, option(words, "wait", "--wait")] = False,
        timeout: Annotated[float, option(console.words, "timeout", "--timeout", min=0)] = USUAL,
    ) -> int:
        from bulletin.cli.mail.resume import Request, run  # noqa: PLC0415

        return run(
            console, Request(issue, ("deferred", "failed") if failed else ("deferred",), small, wait, timeout)
        )


def _add_mark_sent(mail: typer.Typer, console: Console) -> None:
    words = SENDING[console.language]

    @mail.command("mark-sent", help=words.verbs["mark-sent"])
    def mark_sent(
        issue: Annotated[str, argument(words, "which")],
        addresses: Annotated[list[str], argument(words, "address")],
    ) -> int:
        from bulletin.cli.mail.mark_sent import run  # noqa: PLC0415

        return run(console, issue, tuple(addresses))


def _add_report(mail: typer.Typer, console: Console) -> None:
    words = SENDING[console.language]

    @mail.command("report", help=words.verbs["report"])
    def report(
        issue: Annotated[str, argument(words, "which")],
        csv: Annotated[bool, option(words, "csv", "--csv")] = False,
    ) -> int:
        from bulletin.cli.mail.report import run  # noqa: PLC0415

        return run(console, issue, csv=csv)


def _add_unsubscribe(mail: typer.Typer, console: Console) -> None:
    words = SENDING[console.language]

    @mail.command("unsubscribe", help=words.verbs["unsubscribe"])
    def unsubscribe(addresses: Annotated[list[str], argument(words, "who")]) -> int:
        from bulletin.cli.mail.unsubscribe import run  # noqa: PLC0415

        return run(console, tuple(addresses))


def _add_bounces(mail: typer.Typer, console: Console) -> None:
    words = SENDING[console.language]

    @mail.command("bounces", help=words.verbs["bounces"])
    def bounces(maildir: Annotated[Path, argument(words, "maildir")]) -> int:
        from bulletin.cli.mail.bounces import run  # noqa: PLC0415

        return run(console, maildir)


def _add_forget(mail: typer.Typer, console: Console) -> None:
    words = SENDING[console.language]

    @mail.command("forget", help=words.verbs["forget"])
    def forget(before: Annotated[str, option(words, "before", "--before")]) -> int:
        from bulletin.cli.mail.forget import run  # noqa: PLC0415

        return run(console, before)


def _add_export(mail: typer.Typer, console: Console) -> None:
    words = SENDING[console.language]

    @mail.command("export", help=words.verbs["export"])
    def export(
        to: Annotated[ServiceName, option(words, "service", "--to")],
        lists: Annotated[list[int], option(words, "list_number", "--list")],
        issue: Annotated[str | None, argument(words, "issue")] = None,
        lang: Annotated[OneLanguage | None, option(words, "lang", "--lang", "-l")] = None,
        small: Annotated[bool, option(words, "small", "--small")] = False,
        timeout: Annotated[float, option(console.words, "timeout", "--timeout", min=0)] = USUAL,
    ) -> int:
        from bulletin.cli.mail.export import Request, run  # noqa: PLC0415

        del to  # there is one
        return run(console, Request(issue, tuple(lists), lang.language if lang else None, small, timeout))
