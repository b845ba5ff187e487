"""Workspaces to be measured: copies of the checkout's own, and issues that are generated, the same each time."""

import random
import re
import shutil
from pathlib import Path

from processes import ROOT

SETTINGS = """\
letterhead: {name: Клъстер София град на знанието, address: "София 1000, ул. Цар Калоян 8", web: "https://example.org"}
series: {bulletin: {title: Бюлетин}}
limits: {pages: 200}
"""
TEXT = (
    "Сдружението събра членовете си в София и обсъди новите проекти на мрежата които започват през есента с "
    "участието на партньори от пет държави общината университетите и работилниците показаха какво са направили"
)
_SECTIONS_A_PAGE = 2
_PARAGRAPHS = 5
_WORDS_OF_A_PARAGRAPH = 62


def own(folder: Path) -> Path:
    """Copy the checkout's workspace into `folder`."""
    folder.mkdir(parents=True)
    shutil.copy(ROOT / "bulletin.yaml", folder)
    shutil.copytree(ROOT / "issues", folder / "issues")
    shutil.copytree(ROOT / "templates", folder / "templates")
    return folder


def copies(folder: Path, count: int) -> Path:
    """A workspace of `count` issues: the checkout's by turns, each under a number of its own, with its pictures."""
    folder.mkdir(parents=True)
    shutil.copy(ROOT / "bulletin.yaml", folder)
    shutil.copytree(ROOT / "templates", folder / "templates")
    fill(folder / "issues", count, "*.yaml")
    return folder


def fill(folder: Path, count: int, pattern: str) -> None:
    """Write `count` issues: those of the checkout that have such names by turns, each with a number of its own."""
    folder.mkdir()
    real = sorted((ROOT / "issues").glob(pattern))
    for number in range(1, count + 1):
        path = real[number % len(real)]
        text = re.sub(r"(?m)^series:.*\n", "", path.read_text(encoding="utf-8"))
        text = re.sub(r"(?m)^issue:.*$", f"issue: {number}", text, count=1)
        text = re.sub(r"(?m)^date:.*$", "date: 2023-12-29", text, count=1)
        (folder / f"{number}.yaml").write_text(text, encoding="utf-8")
        if path.with_suffix("").is_dir():
            shutil.copytree(path.with_suffix(""), folder / str(number))


def generated(folder: Path, count: int, pages: int) -> Path:
    """A workspace of `count` issues of about so many pages each, of text alone."""
    (folder / "issues").mkdir(parents=True)
    (folder / "bulletin.yaml").write_text(SETTINGS, encoding="utf-8")
    for number in range(1, count + 1):
        (folder / "issues" / f"{number}.yaml").write_text(_issue(number, pages), encoding="utf-8")
    return folder


def _issue(number: int, pages: int) -> str:
    chance, known = random.Random(number), TEXT.lower().split()  # noqa: S311 - no secret
    lines = [f"issue: {number}", "title: Бюлетин", "date: 2023-12-29", "sections:"]
    for place in range(1, max(1, pages * _SECTIONS_A_PAGE)):
        lines += [f"  - title: Раздел {place}", "    text: |"]
        for _ in range(_PARAGRAPHS):
            words = " ".join(chance.choice(known) for _ in range(_WORDS_OF_A_PARAGRAPH))
            lines += [f"      {words.capitalize()}.", ""]
    return "\n".join(lines) + "\n"
