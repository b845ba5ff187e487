"""A PDF of any edition, under any name, is known again; and gives back its issue file byte for byte."""

import shutil
from pathlib import Path

import pytest
from workspace_example import SETTINGS

from bulletin.carried import carried_issue
from bulletin.model.language import Language, Parts
from bulletin.opening import open_workspace
from bulletin.pipeline import Wish, build
from bulletin.production import tell_nobody
from bulletin.render.editions import Edition, file_name
from bulletin.verification import Verdict, verify
from bulletin.workspace import Workspace

ISSUE = (
    "issue: 9\r\ntitle: {bg: Бюлетин, en: Bulletin}\r\nlanguages: [bg, en]\r\ndate: 2023-12-29\r\n"
    "sections:\r\n  - {title: {bg: А, en: A}, text: {bg: а, en: b}}\r\n"
)
MADE: tuple[tuple[Parts, tuple[Edition, ...]], ...] = (
    (("en",), ("print", "booklet", "draft", "bleed")),
    (("en", "bg"), ("print", "booklet")),
)


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """A workspace with an issue in two languages, and all that can be printed of it in English first."""
    root = tmp_path_factory.mktemp("verified")
    (root / "issues").mkdir()
    (root / "bulletin.yaml").write_text(SETTINGS, "utf-8")
    (root / "issues" / "9.yaml").write_bytes(ISSUE.encode())
    opened = open_workspace(root).workspace
    assert opened
    for parts, editions in MADE:
        made = build(opened, opened.issues()[0], Wish(root / "output", editions, (parts,)), tell_nobody)
        assert len(made.names) == len(editions)
    return opened


def verdict(workspace: Workspace, path: Path) -> Verdict:
    return verify(workspace, workspace.issues()[0], carried_issue(path), path, tell_nobody)


def names() -> list[str]:
    languages: tuple[Language, ...] = ("bg", "en")
    return [file_name("bulletin-9", one, parts, languages) for parts, editions in MADE for one in editions]


@pytest.mark.parametrize("name", names())
def test_the_issue_comes_back_out_of_every_edition(name: str, workspace: Workspace) -> None:
    assert carried_issue(workspace.output_folder / name).raw == ISSUE.encode()


@pytest.mark.parametrize("name", ["bulletin-9.en.booklet.pdf", "bulletin-9.en-bg.pdf"])
def test_it_is_known_by_its_name(name: str, workspace: Workspace) -> None:
    assert verdict(workspace, workspace.output_folder / name) == Verdict()


@pytest.mark.parametrize(
    "name",
    ["bulletin-9.en.pdf", "bulletin-9.en-bg.pdf", "bulletin-9.en.draft.pdf", "bulletin-9.en.bleed.pdf"],
)
def test_it_is_known_by_its_looks(name: str, workspace: Workspace, tmp_path: Path) -> None:
    """A file that came by mail has a name of its own."""
    shutil.copyfile(workspace.output_folder / name, tmp_path / "брой (1).pdf")
    assert verdict(workspace, tmp_path / "брой (1).pdf") == Verdict()


def test_the_nearest_is_what_it_is_compared_with(workspace: Workspace, tmp_path: Path) -> None:
    """Where the letterhead is another, a file of two parts is not said to have too many pages."""
    shutil.copyfile(workspace.output_folder / "bulletin-9.en-bg.pdf", tmp_path / "a.pdf")
    other = tmp_path / "other"
    shutil.copytree(workspace.root / "issues", other / "issues")
    (other / "bulletin.yaml").write_text(SETTINGS.replace("Cluster", "New cluster"), "utf-8")
    opened = open_workspace(other).workspace
    assert opened
    found = verdict(opened, tmp_path / "a.pdf").differences
    assert [(one.reason, dict(one.values)) for one in found] == [("words", {"page": 1})]


def test_a_template_that_cannot_be_filled_is_told(workspace: Workspace, tmp_path: Path) -> None:
    """What stands in the way of making the PDF is a problem, no fault of ours."""
    shutil.copytree(workspace.root / "issues", tmp_path / "issues")
    shutil.copyfile(workspace.root / "bulletin.yaml", tmp_path / "bulletin.yaml")
    (tmp_path / "templates" / "print").mkdir(parents=True)
    (tmp_path / "templates" / "print" / "issue.html").write_text("{{ nothing.of_this }}", "utf-8")
    opened = open_workspace(tmp_path).workspace
    assert opened
    found = verdict(opened, workspace.output_folder / "bulletin-9.en.pdf")
    assert [one.code.slug for one in found.problems] == ["template-broken"]
