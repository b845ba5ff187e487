"""Every command that lays out, or reads what came from outside, comes to an end: with a problem at its place."""

from pathlib import Path

import pytest
from pikepdf import Pdf
from workspace_example import SETTINGS

from bulletin.cli.main import main
from bulletin.marks import common_marks
from bulletin.opening import open_workspace
from bulletin.pipeline import Wish
from bulletin.preview.press import Press
from bulletin.preview.wire import Errand, Laid
from bulletin.site.issue_work import IssueTask, work_on

HEAD = "issue: {key}\ntitle: Бюлетин\ndate: 2023-12-29\nsections:\n"
SHORT = "  - {title: А, text: а}\n"
LONG = "".join(f"  - {{title: А, text: {'дума ' * 19_000}}}\n" for _ in range(20))
"""A thousand pages, which take minutes; and a third of a second to be read and checked."""
JUNK = b"%PDF-1.7\n" + b"1 0 obj\n" * 200_000
"""Takes a second to be found broken."""
Shown = pytest.CaptureFixture[str]


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace whose newest issue nobody could lay out in time; what is lost of an alarm comes again soon."""
    for name, value in {"COLUMNS": "200", "TERM": "dumb", "NO_COLOR": "1", "LANG": "C"}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("BULLETIN_UI", raising=False)
    monkeypatch.setattr("bulletin.publish.limits.AGAIN", 0.05)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "issues").mkdir()
    (tmp_path / "bulletin.yaml").write_text(SETTINGS, "utf-8")
    write(tmp_path, "1", LONG)
    return tmp_path


@pytest.fixture(autouse=True)
def nobody_listens(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a letter would be handed to is never asked."""
    for name, value in {"URL": "http://127.0.0.1:9", "USER": "api", "TOKEN": "x"}.items():
        monkeypatch.setenv(f"BULLETIN_LISTMONK_{name}", value)


def write(root: Path, key: str, sections: str) -> None:
    (root / "issues" / f"{key}.yaml").write_text(HEAD.format(key=key) + sections, "utf-8")


def codes_of(shown: str) -> list[tuple[str, str]]:
    """Return the code and the place of each problem in a text that was shown."""
    lines = shown.splitlines()
    pairs = zip(lines, [*lines[1:], ""], strict=True)
    return [
        (line[6:10], after.strip().removeprefix("--> ") if "-->" in after else "")
        for line, after in pairs
        if line.startswith("error[")
    ]


SLOW = [("B290", "issues/1.yaml:1:1")]
LAYING_OUT = {
    "build": "build 1",
    "site": "site",
    "draft": "mail draft",
    "text": "mail text",
    "test": "mail test --to ani@example.org",
    "send": "mail send --to readers.csv",
    "export": "mail export --to listmonk --list 1",
}


@pytest.mark.parametrize("command", LAYING_OUT.values(), ids=LAYING_OUT)
def test_an_issue_that_takes_too_long_stops_its_command(command: str, root: Path, capsys: Shown) -> None:
    assert main(["--ui", "en", *command.split(), "--timeout", "0.7"]) == 1
    shown = capsys.readouterr()
    assert [one for one in codes_of(shown.err) if one[1]] == SLOW  # what the settings lack has no place
    assert "within 0.7 seconds" in shown.err
    assert "1 | issue: 1\n" in shown.err
    assert not [path for path in (root / "output").rglob("*") if path.suffix in {".pdf", ".eml", ".html"}]


def test_a_site_goes_on_without_the_issue(root: Path) -> None:
    """It is one with errors, of which there are no pages."""
    write(root, "2", SHORT)
    workspace = open_workspace(root).workspace
    assert workspace
    wish, marks = Wish(workspace.output_folder), common_marks(workspace)
    tasks = [
        IssueTask(workspace, file, wish, marks, seconds)
        for file, seconds in zip(workspace.issues(), (0.7, 0), strict=True)
    ]
    worked = [work_on(task) for task in tasks]
    assert [one.issue is None for one in worked] == [True, False]
    assert [[problem.code.id for problem in one.problems] for one in worked] == [["B290"], []]
    assert worked[0].shown.startswith("issue: 1\n")


def test_check_gives_up_one_file_and_goes_on(root: Path, capsys: Shown) -> None:
    for key in range(2, 31):  # enough for several processes
        write(root, str(key), SHORT)
    write(root, "25", LONG)
    assert main(["--ui", "en", "check", "--timeout", "0.05"]) == 1
    shown = capsys.readouterr()
    found = dict(reversed(one) for one in codes_of(shown.out))
    assert {found["issues/1.yaml:1:1"], found["issues/25.yaml:1:1"]} == {"B290"}
    assert "30 issues checked" in shown.err


def test_verify_gives_up_what_cannot_be_made(root: Path, capsys: Shown) -> None:
    write(root, "1", SHORT)
    assert main(["build", "1", "--edition", "print"]) == 0
    write(root, "1", LONG)
    with Pdf.open(root / "output" / "bulletin-1.pdf", allow_overwriting_input=True) as pdf:
        pdf.Root.AF[0].EF.F.write((root / "issues" / "1.yaml").read_bytes())
        pdf.save()
    capsys.readouterr()
    assert main(["--ui", "en", "verify", "output/bulletin-1.pdf", "--timeout", "0.7"]) == 1
    shown = capsys.readouterr()
    assert codes_of(shown.err) == SLOW
    assert "cannot be told while issues/1.yaml has these errors" in shown.err


@pytest.mark.parametrize("command", ["restore", "verify"])
def test_a_pdf_that_takes_too_long_to_read_is_given_up(
    command: str, root: Path, capsys: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    (root / "junk.pdf").write_bytes(JUNK)
    monkeypatch.setattr("bulletin.bounds.USUAL", 0.05)
    assert main(["--ui", "en", command, "junk.pdf"]) == 1
    assert codes_of(capsys.readouterr().err) == [("B328", "")]


def test_what_only_reads_ends_too(root: Path, capsys: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    """A list has nothing to say of the issue; a repair leaves its file alone."""
    before = (root / "issues" / "1.yaml").read_bytes()
    monkeypatch.setattr("bulletin.bounds.USUAL", 0.005)
    assert main(["--ui", "en", "list"]) == 0
    (row,) = capsys.readouterr().out.splitlines()[1:]
    assert row.split()[:2] == ["1", "?"]
    assert main(["--ui", "en", "fix", "1", "--write"]) == 1
    assert codes_of(capsys.readouterr().err) == [("B328", "issues/1.yaml:1:1")]
    assert (root / "issues" / "1.yaml").read_bytes() == before


def test_the_preview_says_that_pages_take_too_long(root: Path) -> None:
    """And its process lays out what comes next."""
    import asyncio  # noqa: PLC0415

    write(root, "2", SHORT)

    async def ask() -> tuple[Laid, Laid]:
        press = Press()
        try:
            slow = await press.print(Errand(root, "1", ("bg",), 0.7))
            return slow, await press.print(Errand(root, "2", ("bg",)))
        finally:
            press.close()
            await press.gone()

    slow, good = asyncio.run(ask())
    assert [(one.code.id, one.place and one.place.file) for one in slow.problems] == [
        ("B328", "issues/1.yaml")
    ]
    assert (slow.pdf, good.pdf[:5], good.problems) == (b"", b"%PDF-", ())
