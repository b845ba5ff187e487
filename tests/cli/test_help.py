"""The help of every verb in both languages: golden files, compared whole."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.main import get_command

from bulletin import __version__
from bulletin.cli.app import make_app
from bulletin.cli.console import Console
from bulletin.cli.help import context_of, help_text
from bulletin.cli.main import main
from bulletin.locales import INTERFACE
from bulletin.model.language import LANGUAGES, Language

GOLDEN = Path(__file__).parent / "golden"
VERBS = (
    "build",
    "preview",
    "check",
    "fix",
    "site",
    "list",
    "new",
    "init",
    "schema",
    "doctor",
    "restore",
    "verify",
    "explain",
    "mail",
    "mail draft",
    "mail text",
    "mail test",
    "mail send",
    "mail status",
    "mail stop",
    "mail resume",
    "mail retry",
    "mail mark-sent",
    "mail report",
    "mail unsubscribe",
    "mail bounces",
    "mail forget",
    "mail export",
)


@pytest.fixture(autouse=True)
def plain_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal of eighty columns without colours."""
    for name, value in {"COLUMNS": "80", "TERM": "dumb", "NO_COLOR": "1"}.items():
        monkeypatch.setenv(name, value)
    for name in ("FORCE_COLOR", "BULLETIN_UI", "GITHUB_ACTIONS", "PY_COLORS"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("verb", ["", *VERBS], ids=("bulletin", *VERBS))
@pytest.mark.parametrize("language", INTERFACE)
def test_the_help_of_a_verb(
    verb: str, language: str, golden: Callable[[Path, str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    """Usage, arguments and options are told in the user's language, on standard output."""
    assert main(["--ui", language, *verb.split(), "--help"]) == 0
    shown = capsys.readouterr()
    assert shown.err == ""
    assert "Usage:" not in shown.out or language == "en"
    lines = "\n".join(line.rstrip() for line in shown.out.strip("\n").split("\n"))
    golden(GOLDEN / f"{verb.replace(' ', '-') or 'bulletin'}.{language}.txt", f"{lines}\n")


@pytest.mark.parametrize("language", INTERFACE)
def test_without_a_verb_there_is_help(
    language: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bare name shows what can be typed; a group without its verb does too, as a wrong use."""
    monkeypatch.setenv("BULLETIN_UI", language)
    assert main(["--help"]) == 0
    wanted = capsys.readouterr().out
    for bare in ([], ["--ui", language]):
        assert main(bare) == 0
        assert capsys.readouterr() == (wanted, "")
    assert main(["mail", "--help"]) == 0
    wanted = capsys.readouterr().out
    assert main(["mail"]) == 2
    assert capsys.readouterr() == (wanted, "")


@pytest.mark.parametrize(
    "typed", ["build 9 --help", "build --help --all", "build --edition x --help", "build --no-such --help"]
)
def test_help_may_be_asked_for_anywhere(typed: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever else stands on the line; only what is behind `--` is no wish for it."""
    assert main(["--ui", "en", "build", "--help"]) == 0
    wanted = capsys.readouterr().out
    assert main(["--ui", "en", *typed.split()]) == 0
    assert capsys.readouterr() == (wanted, "")
    assert main(["--ui", "en", "explain", "--", "--help"]) == 2
    assert capsys.readouterr().out == ""


def test_where_typer_comes_upon_it_the_help_is_the_same(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Behind an option of the whole that is wrong."""
    monkeypatch.setenv("BULLETIN_UI", "bg")
    assert main(["--help"]) == 0
    wanted = capsys.readouterr().out
    assert main(["--ui", "xx", "--help"]) == 0
    assert capsys.readouterr() == (wanted, "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_of_verbs_is_that_of_the_verbs(language: Language) -> None:
    """It is made of their names, to be quicker: the verbs themselves would say the same."""
    console = Console(language)
    whole, listed = (
        context_of(get_command(make_app(console, first)), "bulletin") for first in ("", "--help")
    )
    assert [*help_text(listed, console.words, 80)] == [*help_text(whole, console.words, 80)]


@pytest.mark.parametrize("verb", ["", *VERBS], ids=("bulletin", *VERBS))
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_fits_the_terminal(
    language: str, verb: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A narrow one has all words too, and in a wide one no line is too long to be read."""
    shown = []
    for columns, widest in ((60, 60), (80, 80), (200, 100)):
        monkeypatch.setenv("COLUMNS", str(columns))
        main(["--ui", language, *verb.split(), "--help"])
        out = capsys.readouterr().out
        assert max(map(len, out.splitlines())) <= widest
        assert not [line for line in out.splitlines() if line != line.rstrip()]
        shown.append(out.split())
    assert shown[0] == shown[1] == shown[2]


def test_the_help_has_colours_on_a_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The heads are bold and the names coloured; the words are the same."""
    main(["--ui", "en", "build", "--help"])
    plain = capsys.readouterr().out
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    main(["--ui", "en", "build", "--help"])
    bold = capsys.readouterr().out
    monkeypatch.delenv("NO_COLOR")
    main(["--ui", "en", "build", "--help"])
    coloured = capsys.readouterr().out
    assert "\x1b[1mOptions\x1b[0m\n" in bold
    assert "\x1b[36m--edition\x1b[0m print|web" in coloured
    assert plain == re.sub(r"\x1b\[1m|\x1b\[0m", "", bold) == re.sub(r"\x1b\[\d+m", "", coloured)


@pytest.mark.parametrize("verb", VERBS)
def test_every_option_of_a_verb_has_words(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The help in Bulgarian has no sentence in English left in it."""
    main(["--ui", "bg", *verb.split(), "--help"])
    shown = capsys.readouterr().out
    for english in ("Show this message", "Options", "Arguments", "Commands", "Usage", "required", "default"):
        assert english not in shown


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    """Name and number, alone on standard output."""
    assert main(["--version"]) == 0
    assert capsys.readouterr() == (f"bulletin {__version__}\n", "")


@pytest.mark.parametrize(
    ("typed", "environment", "spoken"),
    [
        pytest.param(["--ui", "en"], {"BULLETIN_UI": "bg", "LANG": "bg_BG.UTF-8"}, "en", id="option-first"),
        pytest.param(["--ui=bg"], {"BULLETIN_UI": "en"}, "bg", id="option-with-a-sign"),
        pytest.param([], {"BULLETIN_UI": "en", "LANG": "bg_BG.UTF-8"}, "en", id="then-the-variable"),
        pytest.param([], {"LC_ALL": "en_GB.UTF-8", "LANG": "bg_BG.UTF-8"}, "en", id="then-the-locale"),
        pytest.param([], {"LANG": "bg_BG.UTF-8"}, "bg", id="bulgarian-locale"),
        pytest.param([], {"LANG": "de_DE.UTF-8"}, "bg", id="another-locale"),
        pytest.param([], {"BULLETIN_UI": "de", "LANG": "en_US.UTF-8"}, "en", id="unknown-variable"),
    ],
)
def test_the_language_is_chosen(
    typed: list[str],
    environment: dict[str, str],
    spoken: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The option says, then the variable, then the locale; Bulgarian where none of them does."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    main([*typed, "--help"])
    assert INTERFACE["bg" if spoken == "bg" else "en"].usage in capsys.readouterr().out


def test_the_language_may_be_said_anywhere(capsys: pytest.CaptureFixture[str]) -> None:
    """Before the verb, behind it, or after its arguments."""
    shown = []
    for typed in (
        ["--ui", "en", "explain", "14"],
        ["explain", "--ui", "en", "14"],
        ["explain", "14", "--ui=en"],
    ):
        assert main(typed) == 0
        shown.append(capsys.readouterr().out)
    assert len(set(shown)) == 1
    assert "(error)" in shown[0]
