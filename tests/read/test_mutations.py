"""The real issues, spoilt in one place or two: the check ends with problems that stand in the file, and with no other.

A few hundred examples in the usual run, always the same; `--long` tries tens of thousands of new ones.
"""

from collections.abc import Callable
from difflib import unified_diff
from pathlib import Path
from shutil import copy, copytree
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin.opening import open_workspace
from bulletin.pipeline import check
from bulletin.problems.formats import FORMS, renderer
from bulletin.problems.problem import Place, Problem
from bulletin.workspace import Workspace

ROOT = Path(__file__).parents[2]
SHARES = {"founding-2016": 33, "review-2020": 27, "projects-2": 20, "8": 14, "9": 6}
"""How many examples of a hundred each issue gets: the short ones more, as they take less time."""
TIMES = 5
LONG, SECONDS = 1_000, 2
"""From so many examples on each check has so many seconds."""
"""The examples of a profile are a hundred parts of this."""
SIGNS = [
    *":-#\"'{}[]|>,&*!?%@` \t\n",
    ": ",
    " #",
    "- ",
    "---\n",
    "  ",
    "\u00a0",
    "„",
    "“",
    "\x00",
    "\ufeff",
    "№",
]
ALIKE = dict(zip("aceopxyABCEHKMOPTX", "асеорхуАВСЕНКМОРТХ", strict=True))
ALIKE |= {cyrillic: latin for latin, cyrillic in ALIKE.items()}
ALIKE |= {
    "-": "–",
    "–": "-",
    ":": "：",
    " ": "\u00a0",
    '"': "“",
    "'": "’",
    ",": "，",
    "|": "ǀ",
    "0": "O",
    "3": "З",
}

Draw = st.DrawFn
Spoil = Callable[[Draw, bytes], bytes]


def _at(draw: Draw, end: int) -> int:
    return draw(st.integers(0, max(end - 1, 0)))


def _lines(draw: Draw, raw: bytes) -> tuple[list[bytes], int, int]:
    """Return the lines of a file and two of their numbers, most often near each other."""
    lines = raw.split(b"\n")
    first = _at(draw, len(lines))
    second = draw(st.integers(0, len(lines) - 1) | st.integers(first, min(first + 6, len(lines) - 1)))
    return lines, min(first, second), max(first, second)


def flip_bit(draw: Draw, raw: bytes) -> bytes:
    at = _at(draw, len(raw))
    return (
        raw[:at] + bytes(byte ^ (1 << draw(st.integers(0, 7))) for byte in raw[at : at + 1]) + raw[at + 1 :]
    )


def delete_bytes(draw: Draw, raw: bytes) -> bytes:
    at = _at(draw, len(raw))
    return raw[:at] + raw[at + draw(st.integers(1, 20)) :]


def insert_bytes(draw: Draw, raw: bytes) -> bytes:
    at = _at(draw, len(raw))
    return raw[:at] + draw(st.binary(min_size=1, max_size=4)) + raw[at:]


def insert_sign(draw: Draw, raw: bytes) -> bytes:
    lines, first, _ = _lines(draw, raw)
    text = lines[first].decode(errors="surrogateescape")
    indent = len(text) - len(text.lstrip())
    at = draw(st.sampled_from([0, indent, len(text)]) | st.integers(0, len(text)))
    spoilt = text[:at] + draw(st.sampled_from(SIGNS)) + text[at:]
    return b"\n".join([*lines[:first], spoilt.encode(errors="surrogateescape"), *lines[first + 1 :]])


def delete_sign(draw: Draw, raw: bytes) -> bytes:
    places = [at for at, byte in enumerate(raw) if byte in b":-#\"'{}[]|,&*"]
    at = places[_at(draw, len(places))] if places else 0
    return raw[:at] + raw[at + 1 :]


def cut_lines(draw: Draw, raw: bytes) -> bytes:
    lines, first, last = _lines(draw, raw)
    return b"\n".join(lines[:first] + lines[last + 1 :])


def cut_the_end(draw: Draw, raw: bytes) -> bytes:
    return raw[: _at(draw, len(raw))]


def swap_lines(draw: Draw, raw: bytes) -> bytes:
    lines, first, second = _lines(draw, raw)
    lines[first], lines[second] = lines[second], lines[first]
    return b"\n".join(lines)


def double_lines(draw: Draw, raw: bytes) -> bytes:
    lines, first, last = _lines(draw, raw)
    return b"\n".join(lines[: last + 1] + lines[first:])


def join_lines(draw: Draw, raw: bytes) -> bytes:
    lines, first, _ = _lines(draw, raw)
    return b"\n".join([*lines[:first], b" ".join(lines[first : first + 2]), *lines[first + 2 :]])


def indent_lines(draw: Draw, raw: bytes) -> bytes:
    lines, first, last = _lines(draw, raw)
    blank = draw(st.sampled_from([b"", b" ", b"  ", b"   ", b"    ", b"\t", "\u00a0".encode()]))
    moved = [blank + (line.lstrip() if draw(st.booleans()) else line) for line in lines[first : last + 1]]
    return b"\n".join(lines[:first] + moved + lines[last + 1 :])


def move_block(draw: Draw, raw: bytes) -> bytes:
    lines, first, last = _lines(draw, raw)
    rest = lines[:first] + lines[last + 1 :]
    at = _at(draw, len(rest) + 1)
    return b"\n".join(rest[:at] + lines[first : last + 1] + rest[at:])


def look_alike(draw: Draw, raw: bytes) -> bytes:
    text = raw.decode(errors="surrogateescape")
    start = _at(draw, len(text))
    at = next((at for at in range(start, len(text)) if text[at] in ALIKE), 0)
    return (text[:at] + ALIKE.get(text[at : at + 1], "а") + text[at + 1 :]).encode(errors="surrogateescape")


SPOILS: tuple[Spoil, ...] = (
    flip_bit,
    delete_bytes,
    insert_bytes,
    insert_sign,
    delete_sign,
    cut_lines,
    cut_the_end,
    swap_lines,
    double_lines,
    join_lines,
    indent_lines,
    move_block,
    look_alike,
)


class Spoilt:
    """A file before and after; shown by what is different (Hypothesis would show a dataclass whole)."""

    def __init__(self, good: bytes, bad: bytes) -> None:
        self.good, self.bad = good, bad

    def __repr__(self) -> str:
        before, after = (raw.decode(errors="backslashreplace").split("\n") for raw in (self.good, self.bad))
        return "\n".join(line[:200] for line in list(unified_diff(before, after, n=1, lineterm=""))[2:40])


@st.composite
def spoilt(draw: Draw, good: bytes) -> Spoilt:
    """Return a file with one mistake, or with two together."""
    bad = good
    for spoil in draw(st.lists(st.sampled_from(SPOILS), min_size=1, max_size=2)):
        bad = spoil(draw, bad)
    return Spoilt(good, bad)


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """Return the association's own workspace, copied without its issues."""
    root = tmp_path_factory.mktemp("mutations")
    copytree(ROOT / "issues", root / "issues", ignore=lambda _, names: [n for n in names if n.endswith("l")])
    (root / "templates").mkdir()
    copy(ROOT / "templates" / "logo.svg", root / "templates")
    copy(ROOT / "bulletin.yaml", root)
    opened = open_workspace(root)
    assert opened.workspace
    return opened.workspace


def stands_in(place: Place | None, file: str, lines: list[str]) -> bool:
    """Tell whether a place lies within a file of these lines, its end not before its start."""
    if place is None or place.file != file:
        return False
    start, end = (place.line, place.column), (place.end_line, place.end_column)
    inside = all(
        1 <= line <= len(lines) and 1 <= column <= len(lines[line - 1]) + 1 for line, column in (start, end)
    )
    return inside and start <= end


def survives(workspace: Workspace, name: str, raw: bytes) -> None:
    """Check an issue as `bulletin check` does, and show what is wrong with it in every form."""
    (workspace.issues_folder / name).write_bytes(raw)
    issue = workspace.issue(name)
    assert issue
    start = process_time()
    checked = check(workspace, issue)
    if settings().max_examples >= LONG:  # of the processor: others may be at work on a long night
        assert process_time() - start < SECONDS
    assert checked.issue is not None or checked.problems
    lines = checked.text.split("\n")
    outside = [
        (one.code.slug, one.place)
        for one in checked.problems
        if not stands_in(one.place, f"issues/{name}", lines)
    ]
    assert not outside
    shown(checked.problems, {f"issues/{name}": checked.text})


def shown(problems: tuple[Problem, ...], sources: dict[str, str]) -> None:
    """Show problems in every form and both languages."""
    for form in FORMS:
        for language in ("bg", "en"):
            told = renderer(form)(problems, sources, language)
            assert not problems or problems[0].code.id in told, form


@pytest.mark.parametrize("issue", SHARES)
def test_a_spoilt_issue_has_problems_in_its_file(issue: str, workspace: Workspace) -> None:
    name = f"{issue}.yaml"
    examples = settings().max_examples * TIMES * SHARES[issue] // 100

    @settings(max_examples=examples)
    @given(spoilt((ROOT / "issues" / name).read_bytes()))
    def every_one(file: Spoilt) -> None:
        survives(workspace, name, file.bad)

    every_one()


def test_a_place_on_a_line_that_was_moved_is_that_of_the_line_as_typed(workspace: Workspace) -> None:
    """Found by the long mode: the field given twice was told at column 9 to 13 of a line of 11 characters."""
    head = "issue: 9\ntitle: Бюлетин\ndate: 2025-04-10\n"
    moved = "sections:\n        text: |\n    id: running\n    text: |\n      Новина.\n    show: projects\n"
    survives(workspace, "9.yaml", f"{head}{moved}  - title: Още\n    text: Край\n".encode())
