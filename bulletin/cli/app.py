"""The commands as typer knows them: every verb with its arguments and options, in the user's language."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from bulletin import __version__
from bulletin.cli.console import Console
from bulletin.cli.help import HELP
from bulletin.cli.options import EditionName, LanguageName, argument, folder, option
from bulletin.model.language import Language
from bulletin.problems.formats import Form
from bulletin.publish.limits import USUAL
from bulletin.render.editions import Edition
from bulletin.schema.names import SchemaName
from bulletin.starter.services import Service


def make_app(console: Console, first: str = "") -> typer.Typer:
    """Return the application that speaks through `console`, with all that the first word typed may need.

    That is one verb where it names one; the verbs by name and help alone where it asks for the list; otherwise
    all of every verb, which takes longest. A verb's module is imported when it is run.
    """
    words = console.words
    app = typer.Typer(
        help=words.about,
        epilog=words.epilog,
        rich_markup_mode="rich",
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        suggest_commands=False,
        options_metavar=words.options_metavar,
        subcommand_metavar=words.command_metavar,
    )
    _add_callback(app, console)
    for name, add in _VERBS.items():
        if first == HELP:
            app.command(name, help=words.verbs[name])(_listed)
        elif first == name or first not in _VERBS:
            add(app, console)
    return app


def _listed() -> None:
    """Stand for a verb in the list."""


def _add_callback(app: typer.Typer, console: Console) -> None:
    def show_version(asked: bool) -> None:
        if asked:
            console.result(f"bulletin {__version__}")
            raise typer.Exit

    @app.callback()
    def callback(
        version: Annotated[
            bool, option(console.words, "version", "--version", callback=show_version, is_eager=True)
        ] = False,
        ui: Annotated[Language | None, option(console.words, "ui", "--ui")] = None,
    ) -> None:
        del version, ui


def _add_build(app: typer.Typer, console: Console) -> None:
    words = console.words

    @app.command("build", help=words.verbs["build"])
    def build(
        typed: typer.Context,
        issues: Annotated[list[str] | None, argument(words, "issue")] = None,
        every: Annotated[bool, option(words, "all", "--all", "-a")] = False,
        series: Annotated[str | None, option(words, "series", "--series", "-s")] = None,
        edition: Annotated[list[EditionName] | None, option(words, "edition", "--edition", "-e")] = None,
        draft: Annotated[bool, option(words, "draft", "--draft")] = False,
        bleed: Annotated[bool, option(words, "bleed", "--bleed")] = False,
        fit: Annotated[bool, option(words, "fit", "--fit")] = False,
        lang: Annotated[list[LanguageName] | None, option(words, "lang", "--lang", "-l")] = None,
        output: Annotated[Path | None, folder(words, "output", "--output", "-o")] = None,
        force: Annotated[bool, option(words, "force", "--force", "-f")] = False,
        keep_html: Annotated[Path | None, folder(words, "keep_html", "--keep-html")] = None,
        show: Annotated[bool, option(words, "open", "--open")] = False,
        strict: Annotated[bool, option(words, "strict", "--strict")] = False,
        jobs: Annotated[int, option(words, "jobs", "--jobs", "-j", min=0)] = 0,
        executor: Annotated[str, option(words, "executor", "--executor")] = "",
        timeout: Annotated[float, option(words, "timeout", "--timeout", min=0)] = USUAL,
        summary: Annotated[list[Path] | None, option(words, "summary", "--summary", dir_okay=False)] = None,
        verbose: Annotated[bool, option(words, "verbose", "--verbose", "-v")] = False,
    ) -> int:
        from bulletin.cli.build import Request, run  # noqa: PLC0415
        from bulletin.cli.crew import Crew  # noqa: PLC0415

        return run(
            console,
            Request(
                keys=tuple(issues or ()),
                every=every,
                series=series,
                editions=_editions(edition or (), draft=draft, bleed=bleed),
                languages=tuple(dict.fromkeys(one.parts for one in lang or ())),
                output=output,
                force=force,
                keep_html=keep_html,
                show=show,
                strict=strict,
                fit=fit,
                crew=Crew(jobs, executor, timeout),
                summaries=tuple(dict.fromkeys(summary or ())),
                verbose=verbose,
                typed=tuple(typed.obj or ()),
            ),
        )


def _editions(named: Iterable[EditionName], *, draft: bool, bleed: bool) -> tuple[Edition, ...]:
    special: tuple[tuple[Edition, bool], ...] = (("draft", draft), ("bleed", bleed))
    return (*dict.fromkeys(one.value for one in named), *(name for name, wished in special if wished))


def _add_preview(app: typer.Typer, console: Console) -> None:
    from bulletin.locales.preview import PREVIEW  # noqa: PLC0415 - its words are needed for it alone

    words = PREVIEW[console.language]

    @app.command("preview", help=console.words.verbs["preview"])
    def preview(
        issue: Annotated[str | None, argument(words, "issue")] = None,
        port: Annotated[str | None, option(words, "port", "--port")] = None,
        no_open: Annotated[bool, option(words, "no_open", "--no-open")] = False,
    ) -> int:
        from bulletin.cli.preview import Request, run  # noqa: PLC0415

        return run(console, Request(issue, port, not no_open))


def _add_check(app: typer.Typer, console: Console) -> None:
    words = console.words

    @app.command("check", help=words.verbs["check"])
    def check(
        issues: Annotated[list[str] | None, argument(words, "issue")] = None,
        series: Annotated[str | None, option(words, "series", "--series", "-s")] = None,
        form: Annotated[Form, option(words, "format", "--format")] = "text",
        strict: Annotated[bool, option(words, "strict", "--strict")] = False,
        timeout: Annotated[float, option(words, "timeout", "--timeout", min=0)] = USUAL,
        verbose: Annotated[bool, option(words, "verbose", "--verbose", "-v")] = False,
    ) -> int:
        from bulletin.cli.check import Request, run  # noqa: PLC0415

        return run(console, Request(tuple(issues or ()), series, form, strict, verbose, timeout))


def _add_fix(app: typer.Typer, console: Console) -> None:
    words = console.words

    @app.command("fix", help=words.verbs["fix"])
    def fix(
        issues: Annotated[list[str] | None, argument(words, "issue")] = None,
        write: Annotated[bool, option(words, "write", "--write", "-w")] = False,
    ) -> int:
        from bulletin.cli.fix import Request, run  # noqa: PLC0415

        return run(console, Request(tuple(issues or ()), write))


def _add_site(app: typer.Typer, console: Console) -> None:
    words = console.words

    @app.command("site", help=words.verbs["site"])
    def site(
        output: Annotated[Path | None, folder(words, "site_output", "--output", "-o")] = None,
        address: Annotated[str | None, option(words, "site_address", "--address", "-a")] = None,
        force: Annotated[bool, option(words, "site_force", "--force", "-f")] = False,
        timeout: Annotated[float, option(words, "timeout", "--timeout", min=0)] = USUAL,
        verbose: Annotated[bool, option(words, "verbose", "--verbose", "-v")] = False,
    ) -> int:
        from bulletin.cli.site import Request, run  # noqa: PLC0415

        return run(console, Request(output, address, force, verbose, timeout))


def _add_list(app: typer.Typer, console: Console) -> None:
    @app.command("list", help=console.words.verbs["list"])
    def list_issues() -> int:
        from bulletin.cli.list import run  # noqa: PLC0415

        return run(console)


def _add_new(app: typer.Typer, console: Console) -> None:
    words = console.words

    @app.command("new", help=words.verbs["new"])
    def new(
        series: Annotated[str | None, option(words, "new_series", "--series", "-s")] = None,
        name: Annotated[str | None, option(words, "new_name", "--name", "-n")] = None,
        day: Annotated[str | None, option(words, "date", "--date", "-d")] = None,
    ) -> int:
        from bulletin.cli.new import Request, run  # noqa: PLC0415

        return run(console, Request(series, name, day or date.today().isoformat()))  # noqa: DTZ011 - the user's day


def _add_init(app: typer.Typer, console: Console) -> None:
    words = console.words

    @app.command("init", help=words.verbs["init"])
    def init(
        folder: Annotated[Path, argument(words, "folder")],
        service: Annotated[Service | None, option(words, "ci", "--ci")] = None,
    ) -> int:
        from bulletin.cli.init import run  # noqa: PLC0415

        return run(console, folder, service)


def _add_ci(app: typer.Typer, console: Console) -> None:
    words = console.words

    @app.command("ci", help=words.verbs["ci"])
    def ci(service: Annotated[Service, argument(words, "service")]) -> int:
        from bulletin.cli.ci import run  # noqa: PLC0415

        return run(console, service)


def _add_schema(app: typer.Typer, console: Console) -> None:
    words = console.words

    @app.command("schema", help=words.verbs["schema"])
    def schema(
        show: Annotated[SchemaName | None, option(words, "print", "--print", "-p")] = None,
    ) -> int:
        from bulletin.cli.schema import run  # noqa: PLC0415

        return run(console, show)


def _add_doctor(app: typer.Typer, console: Console) -> None:
    @app.command("doctor", help=console.words.verbs["doctor"])
    def doctor() -> int:
        from bulletin.cli.doctor import run  # noqa: PLC0415

        return run(console)


def _add_restore(app: typer.Typer, console: Console) -> None:
    words = console.words

    @app.command("restore", help=words.verbs["restore"])
    def restore(
        pdf: Annotated[Path, argument(words, "pdf")],
        output: Annotated[Path | None, option(words, "restore_output", "--output", "-o")] = None,
    ) -> int:
        from bulletin.cli.restore import run  # noqa: PLC0415

        return run(console, pdf, output)


def _add_verify(app: typer.Typer, console: Console) -> None:
    words = console.words

    @app.command("verify", help=words.verbs["verify"])
    def verify(
        pdf: Annotated[Path, argument(words, "pdf")],
        timeout: Annotated[float, option(words, "timeout", "--timeout", min=0)] = USUAL,
    ) -> int:
        from bulletin.cli.verify import run  # noqa: PLC0415

        return run(console, pdf, timeout)


def _add_explain(app: typer.Typer, console: Console) -> None:
    words = console.words

    @app.command("explain", help=words.verbs["explain"])
    def explain(
        codes: Annotated[list[str] | None, argument(words, "code")] = None,
        every: Annotated[bool, option(words, "explain_all", "--all", "-a")] = False,
    ) -> int:
        from bulletin.cli.explain import run  # noqa: PLC0415

        return run(console, tuple(codes or ()), every=every)


def _add_mail(app: typer.Typer, console: Console) -> None:
    from bulletin.cli.mail.app import add_mail  # noqa: PLC0415 - fifteen verbs with their words

    add_mail(app, console)


_VERBS: Mapping[str, Callable[[typer.Typer, Console], None]] = {
    "build": _add_build,
    "preview": _add_preview,
    "check": _add_check,
    "fix": _add_fix,
    "site": _add_site,
    "list": _add_list,
    "new": _add_new,
    "init": _add_init,
    "ci": _add_ci,
    "schema": _add_schema,
    "doctor": _add_doctor,
    "restore": _add_restore,
    "verify": _add_verify,
    "explain": _add_explain,
    "mail": _add_mail,
}
"""Adds each verb, in the order of the help."""
