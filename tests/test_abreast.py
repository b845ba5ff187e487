"""Files made side by side: the same as those made one after the other, to the byte, with all that is kept and said."""

import os
from pathlib import Path

import pytest
from workspace_example import SETTINGS

from bulletin import beside
from bulletin.opening import open_workspace
from bulletin.pipeline import Built, Wish, build
from bulletin.problems.catalogue.layout import OVER_BUDGET
from bulletin.production import tell_nobody
from bulletin.render.editions import Edition

ISSUE = """\
issue: 9
title: {bg: Бюлетин, en: Bulletin}
date: 2023-12-29
languages: [bg, en]
pages: 1
sections:
  - title: {bg: Новини, en: News}
    text: {bg: Новина., en: "EXAMPLE"}
""".replace("EXAMPLE", " ".join(["A long word in English."] * 400))
"""Its English pages are more than it plans: that is found out in the other process."""


def made(
    root: Path, spare: int, *editions: Edition, fit: bool = False, issue: str = ISSUE
) -> tuple[Built, dict[str, bytes]]:
    """Build the issue, with so many processors to spare; return its outcome and all files."""
    (root / "issues").mkdir(parents=True, exist_ok=True)
    (root / "bulletin.yaml").write_text(SETTINGS, "utf-8")
    (root / "issues" / "9.yaml").write_text(issue, "utf-8")
    space = open_workspace(root).workspace
    assert space is not None
    file = space.issue("9")
    assert file is not None
    outcome = build(space, file, Wish(root / "output", editions, fit=fit), tell_nobody, None, spare)
    return outcome, {one.name: one.read_bytes() for one in (root / "output").rglob("*") if one.is_file()}


def numbers(outcome: Built) -> list[tuple[str, int, int, int]]:
    """What is known of the files besides their bytes."""
    return [(one.name, one.pages, one.words, one.octets) for one in outcome.outputs]


@pytest.mark.parametrize(
    ("editions", "fit"), [(("print", "web"), False), (("draft",), False), (("print", "booklet"), True)]
)
def test_side_by_side_comes_out_as_in_turn(tmp_path: Path, editions: tuple[Edition, ...], fit: bool) -> None:
    """Files, problems, what is kept of pages and pictures, and what is known of them for the next time."""
    in_turn, files = made(tmp_path / "a", 0, *editions, fit=fit)
    abreast, same = made(tmp_path / "b", 3, *editions, fit=fit)
    assert same == files
    assert len(in_turn.outputs) == len(editions) * 2
    assert numbers(abreast) == numbers(in_turn)
    assert abreast.problems == in_turn.problems
    assert {one.code for one in in_turn.problems} >= {OVER_BUDGET}
    assert abreast.plans == in_turn.plans
    assert all(one.seconds > 0 for one in abreast.outputs)
    assert made(tmp_path / "b", 3, *editions, fit=fit)[0].fresh


@pytest.mark.parametrize("spare", [0, 1])
def test_an_allowance_holds_for_what_was_made_in_a_copy(tmp_path: Path, spare: int) -> None:
    """The warning comes from another process, and is told by its code all the same."""
    allowed = ISSUE.replace("pages: 1\n", f"pages: 1  # bulletin: allow {OVER_BUDGET.id}\n")
    assert made(tmp_path, spare, "print", "web", issue=allowed)[0].problems == ()


def test_where_nothing_can_be_beside_all_is_made_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So too where a copy has failed: nothing is missing."""
    files = made(tmp_path / "a", 1, "print")[1]
    monkeypatch.setattr(beside, "SOUND", False)
    assert made(tmp_path / "b", 1, "print")[1] == files


@pytest.mark.parametrize(("spare", "copies"), [(0, 0), (1, 1), (3, 1)])
def test_there_is_a_copy_for_each_further_file_as_far_as_there_is_room(
    tmp_path: Path, spare: int, copies: int
) -> None:
    """None for the first, none for a page of the web, none beyond what is spare."""
    begun: list[int] = []
    os.register_at_fork(before=lambda: begun.append(1))
    made(tmp_path, spare, "draft", "web")
    assert sum(begun) == copies
