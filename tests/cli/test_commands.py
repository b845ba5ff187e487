"""Every verb as a user types it: what it prints and where, what it writes, how it ends."""

import json
import os
import re
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from workspace_example import SETTINGS

from bulletin.cli.main import main
from bulletin.opening import open_workspace
from bulletin.pipeline import check
from bulletin.problems.catalogue import CATALOGUE
from bulletin.problems.formats import FORMS, Form, renderer

SMALL = "issue: {number}\ntitle: Бюлетин\ndate: {date}\nsections:\n  - {{title: А, text: а}}\n"
BOTH = """\
issue: 9
title: {bg: Бюлетин, en: Bulletin}
date: 2023-12-29
languages: [bg, en]
sections:
  - {title: {bg: Новини, en: News}, text: {bg: Новина., en: News.}}
"""
INTERRUPTED = """
import _thread, sys, threading
from bulletin.cli.main import main
from bulletin.render import meter
meter.STEPS = 10 ** 12
threading.Timer(1, _thread.interrupt_main).start()
sys.exit(main(["--ui", "en", "build", "8", "--edition", "web"]))
"""
Shown = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def plain_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """A wide terminal without colours that speaks no language."""
    for name, value in {"COLUMNS": "200", "TERM": "dumb", "NO_COLOR": "1", "LANG": "C"}.items():
        monkeypatch.setenv(name, value)
    for name in ("FORCE_COLOR", "BULLETIN_UI", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace of three issues, with templates of a few words; commands are typed in it."""
    (tmp_path / "issues").mkdir()
    (tmp_path / "templates" / "web").mkdir(parents=True)
    (tmp_path / "templates" / "web" / "issue.html").write_text("{{ issue.title }}", "utf-8")
    (tmp_path / "templates" / "web" / "style.css").write_text("", "utf-8")
    (tmp_path / "bulletin.yaml").write_text(SETTINGS, encoding="utf-8")
    (tmp_path / "issues" / "8.yaml").write_text(SMALL.format(number=8, date=2022), encoding="utf-8")
    (tmp_path / "issues" / "9.yaml").write_text(BOTH, encoding="utf-8")
    (tmp_path / "issues" / "projects-2.yaml").write_text(SMALL.format(number=2, date=2021), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def outputs(folder: Path) -> set[str]:
    """Return the names of the finished files."""
    return {path.name for path in (folder / "output").glob("[!.]*")}


def break_issue(folder: Path, key: str = "9") -> None:
    """Make a mistake in an issue."""
    file = folder / "issues" / f"{key}.yaml"
    file.write_text(file.read_text("utf-8").replace("date: ", "date: 31.02."), encoding="utf-8")


def warn(folder: Path) -> None:
    """Write something into issue 9 that gives a warning."""
    with (folder / "issues" / "9.yaml").open("a", encoding="utf-8") as file:
        file.write("projects:\n  - {id: hub, name: Hub}\n")


def process(*typed: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the tool as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "bulletin", *typed],
        cwd=cwd,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_build_makes_the_newest_issue(workspace: Path, capsys: Shown) -> None:
    """Without a name the latest date decides; the table is the result, and nothing else is said."""
    assert main(["--ui", "en", "build", "--edition", "web"]) == 0
    shown = capsys.readouterr()
    assert outputs(workspace) == {"bulletin-9.bg.html", "bulletin-9.en.html"}
    lines = [re.sub(r"\d+\.\d s", "0.0 s", re.sub(" +", " ", line)) for line in shown.out.splitlines()]
    assert [line.strip() for line in lines] == [
        "File Pages Size Time",
        "output/bulletin-9.bg.html 1 kB 0.0 s",
        "output/bulletin-9.en.html 1 kB 0.0 s",
    ]
    assert shown.err == ""


def test_build_says_what_is_fresh(workspace: Path, capsys: Shown) -> None:
    """A second build shows the same files, unchanged; with `--force` they are made again."""
    del workspace
    main(["build", "-e", "web"])
    capsys.readouterr()
    assert main(["build", "-e", "web"]) == 0
    assert capsys.readouterr().out.count("без промяна") == 2
    assert main(["build", "-e", "web", "--force"]) == 0
    assert "без промяна" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        pytest.param(["8"], {"bulletin-8.html"}, id="one"),
        pytest.param(["issues/8.yaml", "projects-2"], {"bulletin-8.html", "projects-2.html"}, id="two"),
        pytest.param(["--series", "projects"], {"projects-2.html"}, id="series"),
        pytest.param(["9", "--lang", "en"], {"bulletin-9.en.html"}, id="language"),
        pytest.param(
            ["--all"],
            {"bulletin-8.html", "bulletin-9.bg.html", "bulletin-9.en.html", "projects-2.html"},
            id="all",
        ),
        pytest.param(["--all", "--lang", "en"], {"bulletin-9.en.html"}, id="all-in-english"),
    ],
)
def test_build_makes_what_is_asked_for(typed: list[str], names: set[str], workspace: Path) -> None:
    """Issues by name, of a series, or all; in the languages asked for."""
    assert main(["build", "--edition", "web", *typed]) == 0
    assert outputs(workspace) == names


def test_build_makes_what_is_for_paper_only_where_asked(workspace: Path, capsys: Shown) -> None:
    """`--draft`, `--bleed` and the booklet are files of their own, and nothing else is made with them."""
    assert main(["build", "8", "--draft"]) == 0
    assert outputs(workspace) == {"bulletin-8.draft.pdf"}
    assert main(["build", "9", "--bleed", "-e", "booklet", "-l", "en", "-o", "paper"]) == 0
    made = {"bulletin-9.en.bleed.pdf", "bulletin-9.en.booklet.pdf"}
    assert {path.name for path in (workspace / "paper").glob("[!.]*")} == made
    shown = capsys.readouterr().out
    assert all(name in shown for name in made)


def test_build_says_what_size_it_has_taken(workspace: Path, capsys: Shown) -> None:
    """With `--fit`, before the lines that are left."""
    with (workspace / "issues" / "8.yaml").open("a", encoding="utf-8") as file:
        file.write("pages: 0\n")
    assert main(["--ui", "bg", "build", "8", "--edition", "print", "--fit"]) == 0
    told = "bulletin-8.pdf: текст 8,8 pt, редове през 12,2 pt, снимки най-много до 70 % от височината си.\n"
    assert f"{told}bulletin-8.pdf: 1 страници вместо 0" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("language", "budget", "told"),
    [
        pytest.param(
            "en",
            1,
            ["bulletin-8.pdf: 1 of 1 pages, 76 lines of a column are free.", "  on p. 1  1 А"],
            id="left",
        ),
        pytest.param("bg", 1, ["свободни са 76 реда в колона", "  на стр. 1  1 А"], id="left-in-bulgarian"),
        pytest.param("en", 0, ["bulletin-8.pdf: 1 pages instead of 0", "warning[B187]"], id="over"),
    ],
)
def test_build_says_how_far_the_plan_is_kept(
    language: str, budget: int, told: list[str], workspace: Path, capsys: Shown
) -> None:
    """Under the table, which is the result, stand the lines and the ends of the sections."""
    with (workspace / "issues" / "8.yaml").open("a", encoding="utf-8") as file:
        file.write(f"pages: {budget}\n")
    assert main(["--ui", language, "build", "8", "--edition", "print"]) == 0
    shown = capsys.readouterr().err
    for words in told:
        assert words in shown


def test_build_goes_elsewhere_when_asked(workspace: Path, capsys: Shown) -> None:
    """`--output` takes any folder, and the table names it."""
    assert main(["build", "8", "-e", "web", "-o", "other/place"]) == 0
    assert (workspace / "other" / "place" / "bulletin-8.html").is_file()
    assert "other/place/bulletin-8.html" in capsys.readouterr().out
    assert not (workspace / "output").exists()


def test_build_works_in_any_folder_of_the_workspace(
    workspace: Path, capsys: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The settings are looked for upwards, and the outputs lie where they always do."""
    monkeypatch.chdir(workspace / "issues")
    assert main(["build", "8", "-e", "web"]) == 0
    assert outputs(workspace) == {"bulletin-8.html"}
    assert str(workspace / "output" / "bulletin-8.html") in capsys.readouterr().out


def test_build_tells_every_mistake_and_builds_the_rest(workspace: Path, capsys: Shown) -> None:
    """An issue with a mistake is left out, with its place on standard error; the others are made; the code is 1."""
    break_issue(workspace)
    assert main(["--ui", "en", "build", "--all", "-e", "web"]) == 1
    shown = capsys.readouterr()
    assert outputs(workspace) == {"bulletin-8.html", "projects-2.html"}
    assert "--> issues/9.yaml:3:7" in shown.err
    assert "Issue 9 was not built." in shown.err
    assert "bulletin-9" not in shown.out


def test_build_tells_what_it_removes(workspace: Path, capsys: Shown) -> None:
    """A page under a name that the issue no longer has would be taken for the page of now."""
    plain = SMALL.replace("Бюлетин", "Smart City").replace("title: А, text: а", "title: A, text: a")
    issue = workspace / "issues" / "8.yaml"
    issue.write_text(plain.format(number=8, date=2022), "utf-8")
    assert main(["--ui", "en", "build", "8", "-e", "web"]) == 0
    issue.write_text(plain.format(number=8, date="2022\nlanguages: [bg, en]"), "utf-8")
    assert main(["--ui", "en", "build", "8", "-e", "web"]) == 0
    assert outputs(workspace) == {"bulletin-8.bg.html", "bulletin-8.en.html"}
    told = "Removed output/bulletin-8.html: the issue no longer comes out under this name.\n"
    assert capsys.readouterr().err == told


def test_build_tells_that_a_language_is_not_there(workspace: Path, capsys: Shown) -> None:
    """An issue that does not come out in English is not made, and that is said."""
    assert main(["--ui", "en", "build", "8", "-l", "en", "-e", "web"]) == 1
    shown = capsys.readouterr()
    assert (shown.out, outputs(workspace)) == ("", set())
    assert shown.err.startswith("Issue 8 does not come out in the language asked for")


def test_build_keeps_the_printed_html(workspace: Path) -> None:
    """`--keep-html` puts it into a folder of its own, and the PDF is built as ever."""
    assert main(["build", "8", "--edition", "print", "--keep-html", "html"]) == 0
    assert outputs(workspace) == {"bulletin-8.pdf"}
    assert (workspace / "html" / "bulletin-8" / "index.html").is_file()


def test_build_tells_of_a_folder_that_cannot_be_written(workspace: Path, capsys: Shown) -> None:
    """A file in the place of the output folder is a problem with words, not a fault."""
    (workspace / "output").write_bytes(b"mine")
    assert main(["build", "8", "-e", "web"]) == 1
    shown = capsys.readouterr()
    assert (shown.out, "грешка[B312]" in shown.err) == ("", True)
    assert (workspace / "output").read_bytes() == b"mine"


def test_check_finds_no_mistake(workspace: Path, capsys: Shown) -> None:
    """It says how many issues are fine, on standard error; there is no result."""
    del workspace
    assert main(["check"]) == 0
    assert capsys.readouterr() == ("", "Проверени са 3 броя. Няма грешки.\n")
    assert main(["--ui", "en", "check", "9"]) == 0
    assert capsys.readouterr() == ("", "1 issue checked. No problems.\n")


def test_check_shows_mistakes_as_its_result(workspace: Path, capsys: Shown) -> None:
    """Every mistake stands on standard output with line, caret and help; the code is 1."""
    break_issue(workspace)
    break_issue(workspace, "8")
    assert main(["--ui", "en", "check"]) == 1
    shown = capsys.readouterr()
    assert [line for line in shown.out.splitlines() if "-->" in line] == [
        " --> issues/8.yaml:3:7",
        " --> issues/9.yaml:3:7",
    ]
    assert "3 | date: 31.02.2023-12-29\n  |       ^^^^^^^^^^^^^^^^" in shown.out
    assert shown.out.count("= help: ") == 2
    assert shown.err == "3 issues checked.\n"


@pytest.mark.parametrize("broken", [False, True], ids=["good", "broken"])
def test_check_writes_json_alone(broken: bool, workspace: Path, capsys: Shown) -> None:
    """With `--format json` standard output is one JSON object and nothing else."""
    if broken:
        break_issue(workspace)
    assert main(["check", "--format", "json"]) == int(broken)
    shown = capsys.readouterr()
    found = json.loads(shown.out)
    assert [problem["file"] for problem in found["problems"]] == ["issues/9.yaml"] * broken
    assert shown.err == ""


def test_check_writes_json_of_a_workspace_that_is_not_there(
    tmp_path: Path, capsys: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even then a program can read what is wrong."""
    monkeypatch.chdir(tmp_path)
    assert main(["check", "--format", "json"]) == 1
    assert [problem["code"] for problem in json.loads(capsys.readouterr().out)["problems"]] == ["B090"]


@pytest.mark.parametrize("form", [form for form in FORMS if form != "text"])
@pytest.mark.parametrize("broken", [False, True], ids=["good", "broken"])
def test_check_writes_what_a_program_reads(form: Form, broken: bool, workspace: Path, capsys: Shown) -> None:
    """In every form the output is that of its renderer, alone, and the code is as ever."""
    if broken:
        break_issue(workspace)
    assert main(["--ui", "en", "check", "9", "--format", form]) == int(broken)
    shown = capsys.readouterr()
    issue = (workspace / "issues" / "9.yaml").read_text("utf-8")
    opened = open_workspace(workspace).workspace
    assert opened is not None
    file = opened.issue("9")
    assert file is not None
    sources = {"bulletin.yaml": SETTINGS, "issues/9.yaml": issue}
    assert shown == (renderer(form)(check(opened, file).problems, sources, "en"), "")


@pytest.mark.parametrize("form", ["json", "sarif", "junit"])
def test_check_tells_a_program_of_an_issue_that_is_not_there(
    form: str, workspace: Path, capsys: Shown
) -> None:
    """The output can be read even then."""
    del workspace
    assert main(["--ui", "en", "check", "99", "--format", form]) == 1
    shown = capsys.readouterr()
    assert "“99”" in shown.out
    assert shown.err == ""
    assert ET.fromstring(shown.out.encode()) if form == "junit" else json.loads(shown.out)  # noqa: S314 - our own


def test_check_refuses_another_form(workspace: Path, capsys: Shown) -> None:
    """It says which there are."""
    del workspace
    assert main(["--ui", "en", "check", "--format", "xml"]) == 2
    told = "--format cannot be “xml”. Possible: text, json, github, sarif, junit."
    assert capsys.readouterr().err.startswith(told)


def test_a_program_is_given_utf_8_by_any_terminal(workspace: Path) -> None:
    """On Windows a pipe has another encoding, which cannot hold Bulgarian."""
    break_issue(workspace)
    done = process("check", "--format", "junit", cwd=workspace, PYTHONIOENCODING="cp1252")
    assert (done.returncode, done.stderr) == (1, "")
    assert "Датата" in done.stdout or "дата" in done.stdout


@pytest.mark.parametrize(
    ("strict", "code"), [pytest.param([], 0, id="usual"), pytest.param(["--strict"], 1, id="strict")]
)
def test_check_stops_at_warnings_where_asked(
    strict: list[str], code: int, workspace: Path, capsys: Shown
) -> None:
    """With `--strict` a warning makes the code 1; the text says so, and a program is told of an error."""
    assert main(["check", *strict]) == 0
    warn(workspace)
    capsys.readouterr()
    assert main(["--ui", "en", "check", *strict]) == code
    shown = capsys.readouterr().out
    assert shown.startswith("warning[")
    assert ("With --strict warnings stop too." in shown) == bool(strict)
    assert main(["check", "--format", "github", *strict]) == code
    assert capsys.readouterr().out.startswith("::error" if strict else "::warning")


def test_a_strict_build_leaves_what_is_finished(workspace: Path, capsys: Shown) -> None:
    """With a warning it writes nothing and ends with 1; the others are built; without `--strict` it builds all."""
    main(["build", "9", "-e", "web"])
    before = {path.name: path.read_bytes() for path in (workspace / "output").iterdir() if path.is_file()}
    warn(workspace)
    capsys.readouterr()
    assert main(["--ui", "en", "build", "9", "8", "-e", "web", "--strict"]) == 1
    shown = capsys.readouterr()
    assert "With --strict warnings stop too." in shown.err
    assert "Issue 9 was not built. The last finished files are unharmed." in shown.err
    assert "bulletin-8.html" in shown.out
    assert "bulletin-9" not in shown.out
    assert (
        before.items()
        <= {
            path.name: path.read_bytes() for path in (workspace / "output").iterdir() if path.is_file()
        }.items()
    )
    assert main(["--ui", "en", "build", "9", "-e", "web"]) == 0
    assert "strict" not in capsys.readouterr().err


def test_list_shows_every_issue(workspace: Path, capsys: Shown) -> None:
    """Number, date, title, languages and series, a line each; a broken issue is not left out."""
    break_issue(workspace, "8")
    assert main(["--ui", "en", "list"]) == 0
    shown = capsys.readouterr()
    assert [re.split(" {2,}", line.strip()) for line in shown.out.splitlines()] == [
        ["Issue", "Date", "Title", "Languages", "Series"],
        ["8", "?", "?", "?", "Bulletin"],
        ["9", "2023-12-29", "Bulletin", "bg, en", "Bulletin"],
        ["projects-2", "2021", "Бюлетин", "bg", "Projects"],
    ]
    assert shown.err == ""


def test_list_of_nothing(workspace: Path, capsys: Shown) -> None:
    """An empty workspace says how to begin."""
    for path in (workspace / "issues").iterdir():
        path.unlink()
    assert main(["--ui", "en", "list"]) == 0
    assert capsys.readouterr() == ("", "The folder issues/ has no issues yet. Begin with “bulletin new”.\n")
    assert main(["build"]) == 1


def test_new_begins_the_next_issue(workspace: Path, capsys: Shown) -> None:
    """The file is named, what was carried over is told, and its date is that which was given."""
    assert main(["--ui", "en", "new", "--date", "2024-06-30"]) == 0
    shown = capsys.readouterr()
    assert shown.out.startswith("Issue 10 is begun: issues/10.yaml.")
    assert shown.err == "Carried over from issue 9: projects – 0, coming events – 0.\n"
    assert "\ndate: 2024-06-30\n" in (workspace / "issues" / "10.yaml").read_text("utf-8")
    assert main(["check", "10"]) == 0


def test_new_is_of_today(workspace: Path) -> None:
    """Without a date it is the user's day."""
    assert main(["new", "--series", "projects"]) == 0
    text = (workspace / "issues" / "projects-3.yaml").read_text("utf-8")
    today = datetime.now(UTC).date()
    days = {f"date: {today + timedelta(days=off)}" for off in (-1, 0, 1)}
    assert days & set(text.splitlines())


def test_new_never_overwrites(workspace: Path, capsys: Shown) -> None:
    """An issue that is there stays as it is."""
    (workspace / "issues" / "review.yaml").write_text("mine", encoding="utf-8")
    assert main(["--ui", "en", "new", "-s", "articles", "-n", "review"]) == 1
    assert "It is there already: issues/review.yaml" in capsys.readouterr().err
    assert (workspace / "issues" / "review.yaml").read_text("utf-8") == "mine"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        pytest.param(["--series", "people"], "Няма поредица „people“.", id="no-such-series"),
        pytest.param(["--series", "articles"], "Поредицата articles няма номера", id="name-wanted"),
        pytest.param(["-s", "articles", "-n", "А Б"], "Поредицата articles няма номера", id="bad-name"),
        pytest.param(
            ["-s", "articles", "-n", "../a"], "Поредицата articles няма номера", id="path-for-a-name"
        ),
        pytest.param(["-s", "articles", "-n", "12"], "Името „12“ е на номер", id="number-for-a-name"),
        pytest.param(["-n", "review"], "Поредицата bulletin върви по номера", id="name-for-a-number"),
        pytest.param(["--date", "06.2024"], "--date иска дата", id="no-day"),
        pytest.param(
            ["--date", "31.02.2026"],
            "--date: няма такава дата: 31.02.2026. Този месец има 28 дни.",
            id="no-such-day",
        ),
    ],
)
def test_new_refuses_what_it_cannot_do(typed: list[str], told: str, workspace: Path, capsys: Shown) -> None:
    """Wrong use has the code 2, says what is wanted, and makes no file."""
    before = set((workspace / "issues").iterdir())
    assert main(["new", *typed]) == 2
    shown = capsys.readouterr()
    assert (shown.out, shown.err.startswith(told)) == ("", True)
    assert set((workspace / "issues").iterdir()) == before


@pytest.mark.parametrize(
    ("language", "edition", "name"),
    [
        pytest.param("bg", "print", "bulletin-1.pdf", id="bg"),
        pytest.param("en", "web", "bulletin-1.html", id="en"),
    ],
)
def test_init_makes_what_builds(
    language: str, edition: str, name: str, tmp_path: Path, capsys: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new workspace is checked and built without a word of complaint."""
    monkeypatch.chdir(tmp_path)
    assert main(["--ui", language, "init", "нов бюлетин"]) == 0
    shown = capsys.readouterr()
    assert len(shown.out.splitlines()) == 8
    assert 'cd "нов бюлетин",' in shown.err
    monkeypatch.chdir(tmp_path / "нов бюлетин")
    assert main(["check"]) == 0
    capsys.readouterr()
    assert main(["build", "1", "--edition", edition]) == 0
    assert capsys.readouterr().err == ""
    assert outputs(Path.cwd()) == {name}


def test_init_changes_nothing_that_is_there(workspace: Path, capsys: Shown) -> None:
    """A folder that holds a workspace is left as it is."""
    before = {path: path.read_bytes() for path in workspace.rglob("*") if path.is_file()}
    assert main(["--ui", "en", "init", "."]) == 1
    assert capsys.readouterr().err == "It is there already: bulletin.yaml. Nothing was changed.\n"
    assert {path: path.read_bytes() for path in workspace.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(("language", "good"), [("bg", "Всичко е наред."), ("en", "All is well.")])
def test_doctor_shows_what_is_there(language: str, good: str, workspace: Path, capsys: Shown) -> None:
    """A line for each thing that is needed, and a last word."""
    assert main(["--ui", language, "doctor"]) == 0
    shown = capsys.readouterr()
    rows = shown.out.strip().splitlines()
    assert [row.split()[0] for row in rows] == ["✓"] * 7
    assert str(workspace) in rows[5]
    assert rows[6].endswith("8, 9, projects-2")
    assert shown.err == f"{good}\n"


def test_doctor_does_not_want_a_workspace(
    tmp_path: Path, capsys: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says that there is none, with a sign that blames nothing, and that the machine is fine."""
    monkeypatch.chdir(tmp_path)
    assert main(["--ui", "en", "doctor"]) == 0
    shown = capsys.readouterr()
    assert ("✗" in shown.out, "–  " in shown.out, shown.err) == (False, True, "All is well.\n")


@pytest.mark.parametrize(
    ("language", "told"),
    [
        pytest.param("bg", "1 нещо не е наред; вижте реда със знак ✗.\n", id="bg"),
        pytest.param("en", "1 thing is wrong; see the line with ✗.\n", id="en"),
    ],
)
def test_doctor_fails_where_the_settings_have_mistakes(
    language: str, told: str, workspace: Path, capsys: Shown
) -> None:
    """What keeps every build from being made is never well."""
    (workspace / "bulletin.yaml").write_text("letterhead: а\n", encoding="utf-8")
    assert main(["--ui", language, "doctor"]) == 1
    shown = capsys.readouterr()
    assert ([line[:1] for line in shown.out.splitlines()].count("✗"), shown.err) == (1, told)


@pytest.mark.parametrize("name", ["B014", "b14", "14", "key-twice"])
def test_explain_by_number_and_by_name(name: str, capsys: Shown) -> None:
    """A code is explained on standard output whichever way it is named."""
    assert main(["--ui", "en", "explain", name]) == 0
    shown = capsys.readouterr()
    assert (shown.out.splitlines()[0], shown.err) == ("B014 key-twice (error)", "")


def test_explain_all(capsys: Shown) -> None:
    """Every code has its text, in the order of the numbers."""
    assert main(["explain", "--all"]) == 0
    heads = re.findall(r"^(B\d{3}) \S+ \(", capsys.readouterr().out, re.MULTILINE)
    assert heads == list(CATALOGUE)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        pytest.param(
            ["explain"],
            "Липсва КОД.\nНапишете кода от съобщението, например „bulletin explain B033“.",
            id="explain-nothing",
        ),
        pytest.param(["explain", "B999"], "Няма код „B999“.", id="no-such-code"),
        pytest.param(
            ["bulid"],
            "Няма команда „bulid“. Имахте ли предвид „build“?\nВижте „bulletin --help“.\n",
            id="no-such-verb",
        ),
        pytest.param(
            ["build", "--foo"], "Няма настройка --foo.\nВижте „bulletin build --help“.\n", id="no-option"
        ),
        pytest.param(["build", "--output"], "--output иска стойност след себе си.\n", id="no-value"),
        pytest.param(["build", "-o", ""], "--output иска стойност след себе си.\n", id="empty-output"),
        pytest.param(["site", "--output", ""], "--output иска стойност след себе си.\n", id="empty-site"),
        pytest.param(["site", "--output="], "--output иска стойност след себе си.\n", id="joined-empty-site"),
        pytest.param(
            ["--ui", "en", "site", "-o", ""], "--output wants a value after it.\n", id="empty-site-in-english"
        ),
        pytest.param(
            ["build", "--keep-html", ""], "--keep-html иска стойност след себе си.\n", id="empty-keep-html"
        ),
        pytest.param(["mail", "draft", "-o", ""], "--output иска стойност след себе си.\n", id="empty-mail"),
        pytest.param(
            ["build", "--edition", "pdf"],
            "--edition не може да бъде „pdf“. Възможни: print, web, booklet.\n",
            id="choice",
        ),
        pytest.param(
            ["build", "-l", "de"],
            "--lang не може да бъде „de“. Възможни: bg, en, bg+en, en+bg.\n",
            id="language",
        ),
        pytest.param(["check", "--format", "xml"], "--format не може да бъде „xml“.", id="format"),
        pytest.param(
            ["build", "-o", "bulletin.yaml"], "--output иска папка, а „bulletin.yaml“ е файл.\n", id="file"
        ),
        pytest.param(
            ["build", "--summary", "issues"], "--summary иска файл, а „issues“ е папка.\n", id="folder"
        ),
        pytest.param(
            ["build", "--timeout", "x"], "--timeout иска число от 0 нагоре, не „x“.\n", id="no-number"
        ),
        pytest.param(
            ["build", "--jobs", "x"], "--jobs иска цяло число от 0 нагоре, не „x“.\n", id="no-whole-number"
        ),
        pytest.param(
            ["build", "-j", "-3"], "--jobs иска цяло число от 0 нагоре, не „-3“.\n", id="below-nothing"
        ),
        pytest.param(
            ["--ui", "en", "build", "--jobs", "1.5"],
            "--jobs wants a whole number from 0 up, not “1.5”.\n",
            id="part",
        ),
        pytest.param(
            ["mail", "send", "9", "--to", "a.csv", "--yes-to", "x"],
            "--yes-to иска цяло число, не „x“.\n",
            id="any-number",
        ),
        pytest.param(["init"], "Липсва ПАПКА.\n", id="no-folder"),
        pytest.param(["doctor", "now"], "Излишно: „now“.\n", id="too-much"),
        pytest.param(
            ["--ui", "de", "list"], "--ui не може да бъде „de“. Възможни: bg, en.\n", id="unknown-language"
        ),
        pytest.param(["--ui"], "--ui иска стойност след себе си.\n", id="no-language"),
    ],
)
def test_wrong_use(typed: list[str], told: str, workspace: Path, capsys: Shown) -> None:
    """It is told in the user's language, on standard error, with the code 2."""
    del workspace
    assert main(typed) == 2
    shown = capsys.readouterr()
    assert (shown.out, shown.err[: len(told)]) == ("", told)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        pytest.param(["build", "11"], "грешка[B093]: Няма брой „11“.", id="build-issue"),
        pytest.param(["check", "11"], "грешка[B093]: Няма брой „11“.", id="check-issue"),
        pytest.param(["build", "-s", "people"], "грешка[B097]: Няма поредица „people“.", id="build-series"),
        pytest.param(["check", "-s", "people"], "грешка[B097]: Няма поредица „people“.", id="check-series"),
    ],
)
def test_what_is_not_there(typed: list[str], told: str, workspace: Path, capsys: Shown) -> None:
    """It is told with those that are, and nothing is made."""
    assert main(typed) == 1
    shown = capsys.readouterr()
    assert shown.err.startswith(told)
    assert "projects" in shown.err
    assert (shown.out, outputs(workspace)) == ("", set())


@pytest.mark.parametrize("typed", [["build"], ["check"], ["list"], ["new"]], ids=lambda typed: typed[0])
def test_outside_a_workspace(
    typed: list[str], tmp_path: Path, capsys: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every verb that wants one says where it looked and what to do."""
    monkeypatch.chdir(tmp_path)
    assert main(["--ui", "en", *typed]) == 1
    shown = "".join(capsys.readouterr())
    assert f"error[B090]: There is no bulletin.yaml in the folder {tmp_path} or above it." in shown


@pytest.mark.parametrize(
    ("template", "line"),
    [
        pytest.param(b"\n{{ issue.titel }}", 2, id="unknown-name"),
        pytest.param(b"\n\n{% if %}", 3, id="syntax"),
        pytest.param("{# Бюлетин #}".encode("cp1251"), 1, id="encoding"),
    ],
)
def test_a_broken_template_is_a_problem_at_its_line(
    template: bytes, line: int, workspace: Path, capsys: Shown
) -> None:
    """The writer of a template is shown the line, not a traceback."""
    (workspace / "templates" / "web" / "issue.html").write_bytes(template)
    assert main(["--ui", "en", "build", "8", "-e", "web"]) == 1
    shown = capsys.readouterr().err
    assert "error[B094]" in shown
    assert f"--> templates/web/issue.html:{line}:1" in shown
    assert "Traceback" not in shown


def test_a_template_that_fails_as_it_is_filled_is_a_problem_of_the_template(
    workspace: Path, capsys: Shown
) -> None:
    """Any error of a workspace's own template is shown at its line, not as our fault."""
    (workspace / "templates" / "web" / "issue.html").write_text("<p>\n{{ 1 // 0 }}", "utf-8")
    assert main(["--ui", "en", "build", "8", "-e", "web"]) == 1
    shown = capsys.readouterr().err
    assert "error[B094]" in shown
    assert "templates/web/issue.html:2" in shown


def test_a_real_process_has_no_colours_where_they_are_not_wanted(workspace: Path) -> None:
    """`NO_COLOR` is obeyed, and colours do not get into a file."""
    break_issue(workspace)
    done = process("--ui", "en", "check", cwd=workspace, NO_COLOR="1", FORCE_COLOR="")
    assert done.returncode == 1
    assert "error[B032]" in done.stdout
    assert "\x1b" not in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_an_interrupted_process_ends_with_130(workspace: Path) -> None:
    """Ctrl-C is answered with one sentence; the last finished files are as they were."""
    loop = "{% for a in range(9999) %}{% for b in range(9999) %}{% for c in range(9999) %}"
    template = f"{loop}{'{% endfor %}' * 3}"
    (workspace / "templates" / "web" / "issue.html").write_text(template, "utf-8")
    (workspace / "output").mkdir()
    (workspace / "output" / "bulletin-8.html").write_text("old", "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", INTERRUPTED], capture_output=True, encoding="utf-8", check=False, timeout=60
    )
    told = "Interrupted. The last finished files are unharmed.\n"
    assert (done.returncode, done.stdout, done.stderr) == (130, "", told)
    assert (workspace / "output" / "bulletin-8.html").read_text("utf-8") == "old"
