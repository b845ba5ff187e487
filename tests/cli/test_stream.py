"""Colours: where they are shown, and that they are those of rich."""

import io
import re
import sys

import pytest
from rich.console import Console as Rich
from rich.text import Text

from bulletin.cli.stream import Stream

ENVIRONMENTS = [
    {},
    {"NO_COLOR": "1"},
    {"NO_COLOR": ""},
    {"TERM": "dumb"},
    {"FORCE_COLOR": "1"},
    {"FORCE_COLOR": ""},
    {"FORCE_COLOR": "1", "NO_COLOR": "1"},
    {"FORCE_COLOR": "1", "TERM": "dumb"},
    {"TTY_COMPATIBLE": "1"},
    {"TTY_COMPATIBLE": "0"},
    {"TTY_COMPATIBLE": "0", "FORCE_COLOR": "1"},
]
PIECES = [
    ("Грешка", "bold red"),
    (" на два\nреда", ""),
    ("две\nстрани\n", "green"),
    ("a", "bold"),
    ("бледо", "dim"),
    ("b\n", "cyan"),
]


class Terminal(io.StringIO):
    """A stream that is a terminal, or says so."""

    def __init__(self, *, real: bool) -> None:
        super().__init__()
        self.real = real

    def isatty(self) -> bool:
        """Tell whether it is one."""
        return self.real


@pytest.mark.parametrize("real", [True, False], ids=["terminal", "file"])
@pytest.mark.parametrize("environment", ENVIRONMENTS, ids=str)
def test_colours_are_shown_where_rich_shows_them(
    environment: dict[str, str], real: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rich reads the environment as everybody does; only it takes its time to be imported."""
    for name in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "COLORTERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in ({"TERM": "xterm"} | environment).items():
        monkeypatch.setenv(name, value)
    ours, theirs = Terminal(real=real), Terminal(real=real)
    monkeypatch.setattr(sys, "stdout", ours)
    stream = Stream("stdout")
    stream.write(PIECES)
    rich = Rich(file=theirs, highlight=False, soft_wrap=True)
    rich.print(Text.assemble(*PIECES), end="")
    assert ours.getvalue() == theirs.getvalue()
    assert stream.is_terminal == rich.is_terminal
    assert re.sub(r"\x1b\[[\d;]*m", "", ours.getvalue()) == "".join(text for text, _ in PIECES)


def test_a_console_that_wants_to_be_asked_is_asked_by_rich(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Those of Windows: the text is the same."""
    for name, value in {"FORCE_COLOR": "1", "TERM": "xterm"}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("NO_COLOR", raising=False)
    Stream("stdout").write(PIECES)
    ours = capsys.readouterr().out
    monkeypatch.setattr("bulletin.cli.stream._TAKES_SIGNS", False)
    Stream("stdout").write(PIECES)
    assert capsys.readouterr().out == ours
