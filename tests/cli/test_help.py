"""The help of every verb in both languages: golden files, compared whole."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bulletin import __version__
from bulletin.cli.main import main
from bulletin.locales import INTERFACE

GOLDEN = Path(__file__).parent / "golden"
VERBS = (
    "build",
    "check",
    "fix",
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
def test_without_a_verb_there_is_help(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The bare name shows what can be typed."""
    assert main(["--ui", language]) == 0
    bare = capsys.readouterr().out
    assert main(["--ui", language, "--help"]) == 0
    assert capsys.readouterr().out == bare


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
