"""`bulletin build --summary`, as it is typed."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from workspace_example import SETTINGS

from bulletin.cli.main import main

GOOD = "issue: 8\ntitle: Осми\ndate: 2023\nsections:\n  - {title: Раздел, text: Три чисти думи.}\n"
BAD = "issue: 9\ntitle: Девети\ndate: 31.02.2023\nsections:\n  - {title: А, text: а}\n"
Shown = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with an issue that comes out and one that does not."""
    folder = tmp_path_factory.mktemp("summed")
    (folder / "issues").mkdir()
    (folder / "bulletin.yaml").write_text(SETTINGS, "utf-8")
    (folder / "issues" / "8.yaml").write_text(GOOD, "utf-8")
    (folder / "issues" / "9.yaml").write_text(BAD, "utf-8")
    return folder


def words_of(pdf: Path) -> int:
    """The words of a PDF as another program reads them, without the line at the foot of its one page."""
    with PdfDocument(pdf) as document:
        text = document[0].get_textpage().get_text_range()
    words = [word for word in text.split() if any(map(str.isalnum, word))]
    assert words[-3:] == ["Клъстер", "1", "1"]
    return len(words) - 3


@pytest.fixture(autouse=True)
def here(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root)
    monkeypatch.setenv("NO_COLOR", "1")


def test_both_forms_of_a_build_with_errors(root: Path, capsys: Shown) -> None:
    """The code is 1, and the summaries are there; the same build again tells the same of what is unchanged."""
    typed = [
        "--ui",
        "en",
        "build",
        "--all",
        "--jobs",
        "1",
        "--summary",
        "told/step",
        "--summary",
        "told/s.html",
    ]
    assert main(typed) == 1
    made = (root / "told" / "step").read_text("utf-8")
    assert made.startswith("## The bulletin\n\n2 issues, 1 did not come out. 1 error.\n")
    row = re.search(r"\| \*\*8\*\* \| `bulletin-8.pdf` \| 1 \| (\d+) \| .* \| made \|", made)
    assert row
    assert int(row[1]) == words_of(root / "output" / "bulletin-8.pdf")
    assert "\n- **issues/9.yaml:3:7** `B033` " in made
    assert "Pictures of the pages are in `s.html`." in made
    page = (root / "told" / "s.html").read_text("utf-8")
    assert page.count('<img src="data:image/webp;base64,') == 1
    assert "--&gt; issues/9.yaml:3:7" in page

    assert main(typed) == 1
    again = (root / "told" / "step").read_text("utf-8")
    assert again == made.replace("| made |", "| unchanged |")
    assert (root / "told" / "s.html").read_text("utf-8") == page.replace(">made<", ">unchanged<")
    del capsys


def test_a_build_that_is_all_fresh_still_writes_it(root: Path, capsys: Shown) -> None:
    """A build with nothing to do is answered without being run, but not where a summary is wished."""
    for name in ("a.md", "b.md"):
        assert main(["--ui", "bg", "build", "8", "--summary", name]) == 0
        assert "1 брой. Няма грешки и предупреждения." in (root / name).read_text("utf-8")
    del capsys


def test_warnings_that_stop_are_errors(root: Path, tmp_path: Path, capsys: Shown) -> None:
    """With --strict."""
    (root / "issues" / "10.yaml").write_text(
        GOOD.replace("issue: 8", "issue: 10").replace("date: 2023", "date: 2023-12-29")
        + "events:\n  - {kind: seminar, title: Т, date: 2023-01-02, text: „понеделник, 3 януари 2023 г.“}\n",
        "utf-8",
    )
    assert (
        main(
            ["--ui", "en", "build", "10", "--strict", "--edition", "web", "--summary", str(tmp_path / "s.md")]
        )
        == 1
    )
    (root / "issues" / "10.yaml").unlink()
    told = (tmp_path / "s.md").read_text("utf-8")
    assert "1 issue, 1 did not come out." in told
    assert "### Errors (" in told
    del capsys


def test_a_workspace_that_cannot_be_opened_has_one_too(
    tmp_path: Path, capsys: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bulletin.yaml").write_text("letterhed: 1\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    assert main(["--ui", "en", "build", "--all", "--summary", "s.md", "--summary", "s.html"]) == 1
    assert "- **bulletin.yaml:1:1** " in (tmp_path / "s.md").read_text("utf-8")
    assert "<pre" in (tmp_path / "s.html").read_text("utf-8")
    del capsys


def test_a_summary_that_cannot_be_written_is_told(root: Path, capsys: Shown) -> None:
    """The issue itself has been written."""
    (root / "file").write_text("", "utf-8")
    assert main(["--ui", "en", "build", "8", "--summary", "file/s.md"]) == 1
    assert "error[B312]" in capsys.readouterr().err
    assert (root / "output" / "bulletin-8.pdf").is_file()


@pytest.mark.skipif(not Path("/dev/fd/1").exists(), reason="this system has no name of standard output")
def test_a_summary_may_be_shown_at_once(root: Path) -> None:
    """Under the table, where standard output is a file too: nothing of either is lost."""
    typed = [sys.executable, "-m", "bulletin", "--ui", "en", "build", "8", "--summary", "/dev/fd/1"]
    with (root / "shown").open("wb") as shown:
        assert subprocess.run(typed, stdout=shown, cwd=root, check=False).returncode == 0
    table, _, summary = (root / "shown").read_text("utf-8").partition("## The bulletin\n")
    assert "bulletin-8.pdf" in table
    assert "| **8** | `bulletin-8.pdf` |" in summary


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes in folders")
def test_a_pipe_in_the_place_of_an_issue_is_told(root: Path, capsys: Shown) -> None:
    """It is no output of ours, and is not replaced."""
    (root / "output" / "bulletin-8.html").unlink(missing_ok=True)
    (root / "output").mkdir(exist_ok=True)
    os.mkfifo(root / "output" / "bulletin-8.html")
    assert main(["--ui", "en", "build", "8", "--edition", "web"]) == 1
    place = "output/bulletin-8.html"
    assert (
        f"error[B312]: The file {place} cannot be written: {place} is a device or a pipe, not a file."
        in capsys.readouterr().err
    )
    assert (root / "output" / "bulletin-8.html").is_fifo()
    (root / "output" / "bulletin-8.html").unlink()
