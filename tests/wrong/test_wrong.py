"""Files as people get them wrong: one mistake each, one problem told, at the line where the mistake is.

`mistakes.txt` says where a person would point; it was written before the tool was asked.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from workspace_example import SETTINGS, with_pictures
from wrong_bytes import MADE

from bulletin.opening import open_workspace
from bulletin.pipeline import check
from bulletin.problems import github, json, terminal
from bulletin.problems.catalogue import (
    CATALOGUE,
    carried,
    credentials,
    jobs,
    layout,
    letters,
    machine,
    readers,
    safety,
    sending,
    server,
    workspace,
)
from bulletin.problems.problem import Problem

HERE = Path(__file__).parent
FILES, GOLDEN = HERE / "files", HERE / "golden"
LATER = (carried, jobs, layout, letters, workspace, readers, credentials, sending, server, machine, safety)
ELSEWHERE = {code.id for stage in LATER for code in stage.CODES} | {
    "B003",  # not a text of a file
    "B046",  # stands for what the model does not refuse today
    "B199",  # where the extra for HEIC is not installed
    *("B147", "B150", "B151", "B152"),  # about other files and folders of the workspace
    *("B214", "B215", "B216", "B217", "B219"),  # about font files
}
"""Codes of later stages, and those that no single file can have."""


@dataclass(frozen=True)
class Mistake:
    """One line of the table; `defect` says what is still wrong with how the mistake is told."""

    name: str
    line: int
    codes: tuple[str, ...]
    defect: str

    @property
    def raw(self) -> bytes:
        """The file as it lies on the disk."""
        return MADE[self.name]() if self.name in MADE else (FILES / f"{self.name}.yaml").read_bytes()


def table() -> tuple[Mistake, ...]:
    """Return the mistakes of `mistakes.txt`."""
    lines = (HERE / "mistakes.txt").read_text(encoding="utf-8").splitlines()
    rows = (line.partition("!") for line in lines if line.strip() and not line.startswith("#"))
    words = ((row.split(), defect.strip()) for row, _, defect in rows)
    return tuple(Mistake(name, int(line), tuple(codes), defect) for (name, line, *codes), defect in words)


TABLE = table()
CASES = [
    pytest.param(
        one,
        id=one.name,
        marks=[pytest.mark.xfail(reason=one.defect, strict=True)] if one.defect else [],
    )
    for one in TABLE
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a workspace with pictures of every kind, into which each case is written."""
    root = tmp_path_factory.mktemp("wrong")
    with_pictures(root)
    return root


def checked(root: Path, raw: bytes) -> tuple[tuple[Problem, ...], dict[str, str]]:
    """Return the problems of a file and its text by its name, as `bulletin check` comes by them."""
    if raw.startswith(b"letterhead:"):
        (root / "bulletin.yaml").write_bytes(raw)
        opened = open_workspace(root)
        return opened.problems, {"bulletin.yaml": opened.text}
    (root / "bulletin.yaml").write_text(SETTINGS, encoding="utf-8")
    (root / "issues" / "9.yaml").write_bytes(raw)
    opened = open_workspace(root)
    assert opened.workspace
    issue = opened.workspace.issue("9")
    assert issue
    found = check(opened.workspace, issue)
    return found.problems, {"issues/9.yaml": found.text}


@pytest.mark.parametrize("mistake", CASES)
def test_a_mistake_is_told_once_at_its_line(mistake: Mistake, folder: Path) -> None:
    problems, _ = checked(folder, mistake.raw)
    places = [(one.code.id, one.place.line if one.place else 0) for one in problems]
    assert len(places) == 1, places
    code, line = places[0]
    assert code in mistake.codes
    assert line == mistake.line


@pytest.mark.parametrize("mistake", [one for one in TABLE if not one.defect], ids=lambda one: one.name)
def test_how_a_mistake_is_told(mistake: Mistake, folder: Path, golden: Callable[[Path, str], None]) -> None:
    problems, sources = checked(folder, mistake.raw)
    parts = {
        "terminal, bg": terminal.render(problems, sources, "bg"),
        "terminal, en": terminal.render(problems, sources, "en"),
        "json": json.render(problems, sources, "bg"),
        "github": github.render(problems, sources, "bg"),
    }
    whole = "".join(f"=== {name}\n{part}" for name, part in parts.items())
    golden(GOLDEN / f"{mistake.name}.txt", whole)


def test_every_file_has_its_line_in_the_table() -> None:
    names = [one.name for one in TABLE]
    assert sorted(names) == sorted({*MADE, *(path.stem for path in FILES.iterdir())})


def test_no_golden_file_is_left_over() -> None:
    assert {path.stem for path in GOLDEN.iterdir()} == {one.name for one in TABLE if not one.defect}


def test_every_code_of_reading_and_checking_is_there() -> None:
    told = "".join(path.read_text(encoding="utf-8") for path in GOLDEN.iterdir())
    expected = {code.id for code in CATALOGUE.values()} - ELSEWHERE
    assert not expected - set(re.findall(r'"code": "(B\d+)"', told))


def test_no_two_files_are_the_same() -> None:
    assert len({one.raw for one in TABLE}) == len(TABLE)
