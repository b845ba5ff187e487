"""Whatever stands in a file, the reading ends with problems, never with an exception."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin.problems import json, terminal
from bulletin.problems.problem import Refused
from bulletin.read.reading import read_issue, read_settings
from bulletin.read.source import decode

FILE = "issues/9.yaml"
ISSUES = sorted((Path(__file__).parents[2] / "issues").glob("*.yaml"))
PIECES = [
    *"[]{}|>&*!%@`#:,-?'\"\\\n\t ~=",
    ": ",
    " #",
    "- ",
    "---\n",
    "...\n",
    "<<: ",
    "\n  ",
    "а",
    "x: y\n",
    "№",
    "漢",
    "\x00",
]
SHORT = """\
issue: 9
title: {bg: Бюлетин, en: Bulletin}
date: 28–29.09.2017
languages: [bg, en]
sections:
  - title: 'Проекти: всички'
    text: |
      Текст[^1] с **получер** шрифт.

      [^1]: Бележка.
    show: projects
    where: {status: running}
projects:
  - {id: hub, name: Hub, budget: "294,5 хил. евро", countries: [BG, ES], period: /2024-01}
"""


def survives(text: str) -> None:
    """Read `text` both ways and show what is wrong with it: every problem has a place in the file."""
    try:
        source = decode(text.encode("utf-8", "surrogatepass"), FILE)
    except Refused:
        return
    lines = text.split("\n")
    for reading in (read_issue(source), read_settings(source)):
        assert reading.value is not None or reading.problems
        for problem in reading.problems:
            assert problem.place is not None
            assert 1 <= problem.place.line <= len(lines) + text.count("\r")
            assert problem.place.column >= 1
        for language in ("bg", "en"):
            assert terminal.render(reading.problems, {FILE: source.text}, language) or not reading.problems
            assert json.render(reading.problems, {}, language)


@given(st.text())
def test_any_text(text: str) -> None:
    survives(text)


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_any_signs_of_yaml(text: str) -> None:
    survives(text)


@given(st.binary())
def test_any_bytes(raw: bytes) -> None:
    survives(raw.decode("latin-1"))


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_an_issue_with_a_piece_put_in(data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(SHORT)))
    gone = data.draw(st.integers(0, 5))
    survives(SHORT[:at] + data.draw(st.sampled_from(PIECES) | st.text(max_size=3)) + SHORT[at + gone :])


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_an_issue_with_lines_cut_and_moved(data: st.DataObject) -> None:
    lines = SHORT.split("\n")
    survives("\n".join(data.draw(st.lists(st.sampled_from(lines), max_size=len(lines)))))


@settings(max_examples=100, deadline=None)
@given(
    st.recursive(
        st.none() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    [
                        "issue",
                        "title",
                        "date",
                        "sections",
                        "bg",
                        "en",
                        "text",
                        "show",
                        "where",
                        "projects",
                        "id",
                        "letterhead",
                        "series",
                        "cover",
                        "file",
                    ]
                ),
                inner,
                max_size=6,
            )
        ),
        max_leaves=20,
    )
)
def test_any_shape(value: object) -> None:
    import json as standard  # noqa: PLC0415

    survives(standard.dumps(value, ensure_ascii=False, indent=1))


@pytest.mark.parametrize("path", ISSUES, ids=lambda path: path.stem)
@settings(max_examples=10, deadline=None)
@given(data=st.data())
def test_a_real_issue_with_a_line_gone_or_doubled(path: Path, data: st.DataObject) -> None:
    lines = path.read_text(encoding="utf-8").split("\n")
    at = data.draw(st.integers(0, len(lines) - 1))
    survives("\n".join(lines[:at] + [lines[at]] * data.draw(st.sampled_from([0, 2])) + lines[at + 1 :]))


@pytest.mark.parametrize("path", ISSUES, ids=lambda path: path.stem)
def test_a_real_issue_has_no_problem(path: Path) -> None:
    reading = read_issue(decode(path.read_bytes(), FILE))
    assert reading.problems == ()
    assert reading.value is not None


@pytest.mark.parametrize("text", ["?\n  ]", "-\n  ]", "a: ?\n]", "? "])
def test_nothing_behind_the_last_line(text: str) -> None:
    """Found by the long mode: an empty text has its place behind the end of the file."""
    survives(text)
