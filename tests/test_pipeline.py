"""The whole way of an issue: what is built, what stays, and that the same input gives the same bytes."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from workspace_example import SETTINGS, picture

from bulletin.model.language import Language
from bulletin.opening import open_workspace
from bulletin.pipeline import Built, Wish, build, check
from bulletin.publish.output import NotWritten
from bulletin.render.editions import EDITIONS, file_name, files_to_make

ISSUE = """\
issue: 9
title: {bg: Бюлетин, en: Bulletin}
date: 2023-12-29
languages: [bg, en]
cover: {file: expo.jpg, alt: {bg: Изложение, en: Expo}}
sections:
  - title: {bg: Новини, en: News}
    text: {bg: "Новина[^1].\\n\\n[^1]: Бележка.", en: "News[^1].\\n\\n[^1]: Note."}
"""
OTHER_PROCESS = """
import sys
from pathlib import Path
from bulletin.model.language import Language
from bulletin.opening import open_workspace
from bulletin.pipeline import Wish, build
workspace = open_workspace(Path(sys.argv[1])).workspace
build(workspace, workspace.issue("9"), Wish(Path(sys.argv[1]) / "output"), print)
"""
WITHOUT_PANGO = """
import sys
from pathlib import Path
import cffi
from bulletin.model.language import Language
from bulletin.opening import open_workspace
from bulletin.pipeline import Wish, build
from bulletin.problems.problem import Refused

def dlopen(*names):
    raise OSError("cannot load library 'pango'")

cffi.FFI.dlopen = dlopen
workspace, told = open_workspace(Path(sys.argv[1])).workspace, []
try:
    build(workspace, workspace.issue("9"), Wish(Path(sys.argv[1]) / "output"), told.append)
except Refused as refused:
    print(*told, refused.problems[0].code.slug)
"""


def workspace(root: Path, issue: str = ISSUE) -> Path:
    """Make a workspace with one issue and its picture."""
    (root / "issues" / "9").mkdir(parents=True)
    (root / "bulletin.yaml").write_text(SETTINGS, encoding="utf-8")
    (root / "issues" / "9.yaml").write_text(issue, encoding="utf-8")
    (root / "issues" / "9" / "expo.jpg").write_bytes(EXPO)
    return root


def quick(root: Path, issue: str = ISSUE) -> Path:
    """Make a workspace whose web edition is of a few words, for what is built many times."""
    workspace(root, issue)
    template(root, "{{ issue.title }} {{ issue.sections[0].title }} {{ issue.cover.name if issue.cover }}")
    return root


def template(root: Path, text: str) -> None:
    """Put a template of the workspace's own in the place of the page."""
    (root / "templates" / "web").mkdir(parents=True, exist_ok=True)
    (root / "templates" / "web" / "issue.html").write_text(text, "utf-8")
    (root / "templates" / "web" / "style.css").write_text("", "utf-8")


def web(root: Path) -> Wish:
    """Ask for the edition that needs no layout."""
    return Wish(root / "output", editions=("web",))


def silent(stage: str) -> None:
    """Tell nobody."""
    del stage


def built(root: Path, wish: Wish, tell: Callable[[str], None] = silent) -> Built:
    """Build the issue of a workspace."""
    opened = open_workspace(root).workspace
    assert opened is not None
    file = opened.issue("9")
    assert file is not None
    return build(opened, file, wish, tell)


def everything(folder: Path) -> dict[str, bytes]:
    """Return all files of a folder, hidden ones too, but for the cache of pictures."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and ".cache" not in path.parts
    }


def edit(root: Path, old: str, new: str) -> None:
    """Change the text of the issue."""
    file = root / "issues" / "9.yaml"
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


EXPO = picture()


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Built, list[str]]:
    """Build both editions in both languages, keeping the HTML; shared by the tests that only look."""
    root, told = workspace(tmp_path_factory.mktemp("whole")), []
    made = built(root, Wish(root / "output", keep_html=root / "html"), told.append)
    return root, made, told


def test_an_issue_is_built_in_all_editions_and_languages(whole: tuple[Path, Built, list[str]]) -> None:
    """Each edition in each language is a file with its name, and the record lies beside them."""
    root, made, told = whole
    names = ("bulletin-9.bg.pdf", "bulletin-9.bg.html", "bulletin-9.en.pdf", "bulletin-9.en.html")
    assert (made.names, made.problems, made.fresh) == (names, (), False)
    assert [output.pages for output in made.outputs] == [1, 0, 1, 0]
    assert set(everything(root / "output")) == {*names, ".bulletin-9.json"}
    assert everything(root / "output")[names[0]] == made.outputs[0].data
    assert told == ["check", "compose", "print", "web", "compose", "print", "web", "write"]


def test_the_kept_html_stands_with_all_that_it_names(whole: tuple[Path, Built, list[str]]) -> None:
    """A theme can be worked on in a browser: style, fonts and pictures lie where the HTML looks for them."""
    root, *_ = whole
    for language in ("bg", "en"):
        folder = root / "html" / f"bulletin-9.{language}"
        html, style = ((folder / name).read_text("utf-8") for name in ("index.html", "style.css"))
        named = re.findall(r'(?:src|href)="([^"#]+)"', html) + re.findall(
            r'url\(["\']?([^)"\']+)', html + style
        )
        local = {name for name in named if not name.startswith(("http:", "https:", "mailto:", "data:"))}
        assert "style.css" in local
        assert any(name.startswith("pictures/") for name in local)
        assert any(name.startswith("fonts/") for name in local)
        assert [name for name in local if not (folder / name).is_file()] == []
    assert [name for name in everything(root / "html") if name.endswith(".part")] == []


def test_another_process_in_another_folder_makes_the_same_bytes(
    whole: tuple[Path, Built, list[str]], tmp_path: Path
) -> None:
    """Neither the folder, the process, the user, the time zone nor the order of sets is in an output."""
    root, *_ = whole
    other = workspace(tmp_path / "друга папка")
    for path in other.rglob("*"):
        os.utime(path, (1, 1))
    strange = {
        "TZ": "Asia/Tokyo",
        "LC_ALL": "C",
        "USER": "nobody",
        "PYTHONHASHSEED": "7",
        "SOURCE_DATE_EPOCH": "1",
    }
    subprocess.run(
        [sys.executable, "-c", OTHER_PROCESS, str(other)],
        check=True,
        capture_output=True,
        cwd="/",
        env={**os.environ, **strange},
    )
    assert everything(other / "output") == everything(root / "output")


def test_the_same_process_makes_the_same_bytes_again(
    whole: tuple[Path, Built, list[str]], tmp_path: Path
) -> None:
    """A second build in one process is not touched by the first."""
    root, *_ = whole
    made = built(workspace(tmp_path), Wish(tmp_path / "output"))
    for output in made.outputs:
        assert output.data == (root / "output" / output.name).read_bytes()


def test_a_language_built_alone_links_to_no_page_that_is_not_there(
    whole: tuple[Path, Built, list[str]], tmp_path: Path
) -> None:
    """The other language's page is named only where it is made too."""
    root, *_ = whole
    both = next(path for path in (root / "output").glob("*.en.html")).read_bytes()
    made = built(workspace(tmp_path), Wish(tmp_path / "output", editions=("web",), languages=(("en",),)))
    assert b".bg.html" in both
    assert b".bg.html" not in made.outputs[0].data


def test_no_place_and_no_time_is_in_an_output(whole: tuple[Path, Built, list[str]]) -> None:
    """Outputs do not tell where and when they were made."""
    root, *_ = whole
    for data in everything(root / "output").values():
        assert str(root).encode() not in data
        assert root.name.encode() not in data


@pytest.mark.parametrize(
    ("wish", "names"),
    [
        pytest.param({"languages": (("en",),)}, ("bulletin-9.en.html",), id="one-language"),
        pytest.param(
            {"languages": (("en",), ("bg",))}, ("bulletin-9.bg.html", "bulletin-9.en.html"), id="both"
        ),
        pytest.param({}, ("bulletin-9.bg.html", "bulletin-9.en.html"), id="all"),
    ],
)
def test_languages_are_chosen(
    wish: dict[str, tuple[tuple[str, ...], ...]], names: tuple[str, ...], tmp_path: Path
) -> None:
    """Only what is wished for is built, in the order of the issue; the name does not change by that."""
    made = built(quick(tmp_path), replace(web(tmp_path), **wish))
    assert made.names == names
    assert {name for name in everything(tmp_path / "output") if name[0] != "."} == set(names)


@pytest.mark.parametrize(
    ("wish", "names"),
    [
        pytest.param((("bg", "en"),), ["9.bg-en.pdf", "9.bg.html", "9.en.html"], id="together"),
        pytest.param((("en", "bg"),), ["9.en-bg.pdf", "9.en.html", "9.bg.html"], id="the-other-way-round"),
        pytest.param(
            (("bg", "en"), ("en",)),
            ["9.bg-en.pdf", "9.bg.html", "9.en.html", "9.en.pdf"],
            id="together-and-one-alone",
        ),
        pytest.param((), ["9.bg.pdf", "9.bg.html", "9.en.pdf", "9.en.html"], id="apart"),
    ],
)
def test_a_web_page_has_one_language_and_is_made_once(
    wish: tuple[tuple[Language, ...], ...], names: list[str]
) -> None:
    """A file of two languages is printed; for the web it is two pages."""
    wished = wish or (("bg",), ("en",))
    made = [
        file_name("9", edition, parts, ("bg", "en")) for edition, parts, _ in files_to_make(EDITIONS, wished)
    ]
    assert made == names


def test_both_languages_of_an_issue_that_has_one_make_nothing(tmp_path: Path) -> None:
    """As with a language that it does not have."""
    root = quick(tmp_path, ISSUE.replace("languages: [bg, en]", "languages: [bg]"))
    made = built(root, replace(web(root), languages=(("bg", "en"),)))
    assert (made.names, made.fresh, (root / "output").exists()) == ((), False, False)


def test_an_issue_that_names_no_language_has_those_of_the_settings(tmp_path: Path) -> None:
    """Bulgarian alone where these name none either."""
    text = "issue: 9\ntitle: Smart City\ndate: 2023-12-29\nsections:\n  - {title: News, text: Short.}\n"
    root = quick(tmp_path, text)
    assert built(root, web(root)).names == ("bulletin-9.html",)
    with (root / "bulletin.yaml").open("a", encoding="utf-8") as settings:
        settings.write("languages: [en, bg]\n")
    made = built(root, web(root))
    assert made.names == ("bulletin-9.en.html", "bulletin-9.bg.html")
    assert made.removed == ("bulletin-9.html",)  # the page of the first build, which no issue of two has
    assert not (root / "output" / "bulletin-9.html").exists()


def test_an_issue_of_one_language_has_no_language_in_its_name(tmp_path: Path) -> None:
    """There is nothing to tell apart."""
    text = "issue: 9\ntitle: Бюлетин\ndate: 2023-12-29\nsections:\n  - {title: А, text: а}\n"
    assert built(quick(tmp_path, text), web(tmp_path)).names == ("bulletin-9.html",)


def test_an_issue_without_the_language_makes_nothing(tmp_path: Path) -> None:
    """No file is written, not even a record, and there is no problem."""
    root = quick(tmp_path, ISSUE.replace("languages: [bg, en]", "languages: [bg]"))
    made = built(root, replace(web(root), languages=(("en",),)))
    assert (made.names, made.fresh, (root / "output").exists()) == ((), False, False)


def test_what_is_unchanged_is_fresh(tmp_path: Path) -> None:
    """A second build makes nothing, and touches nothing."""
    root, told = quick(tmp_path), []
    first = built(root, web(root))
    before = {path: path.stat().st_mtime_ns for path in (root / "output").iterdir()}
    second = built(root, web(root), told.append)
    assert (second.fresh, set(second.names), second.outputs, told) == (True, set(first.names), (), [])
    assert {path: path.stat().st_mtime_ns for path in (root / "output").iterdir()} == before


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda root: edit(root, "Новини", "Вести"), id="issue"),
        pytest.param(lambda root: (root / "issues/9/expo.jpg").write_bytes(picture("PNG")), id="picture"),
        pytest.param(
            lambda root: (root / "bulletin.yaml").write_text(SETTINGS + "limits: {pages: 9}\n", "utf-8"),
            id="settings",
        ),
        pytest.param(lambda root: (root / "templates/a").touch(), id="template"),
        pytest.param(lambda root: (root / "output/bulletin-9.bg.html").write_bytes(b"cut"), id="output"),
        pytest.param(lambda root: (root / "output/bulletin-9.en.html").unlink(), id="lost-output"),
        pytest.param(lambda root: (root / "output/.bulletin-9.json").unlink(), id="record"),
    ],
)
def test_what_is_changed_is_built_again(change: Callable[[Path], object], tmp_path: Path) -> None:
    """Whatever an output is made of, and the output itself, is looked at."""
    root = quick(tmp_path)
    first = built(root, web(root))
    change(root)
    second = built(root, web(root))
    assert (second.fresh, second.names) == (False, first.names)
    assert built(root, web(root)).fresh


@pytest.mark.parametrize(
    "save",
    [
        pytest.param(lambda root: edit(root, "Новини", "Вести"), id="the-issue"),
        pytest.param(
            lambda root: (edit(root, "Новини", "Вести"), edit(root, "Вести", "Новини")), id="and-taken-back"
        ),
        pytest.param(lambda root: (root / "issues/9/expo.jpg").write_bytes(picture("PNG")), id="a-picture"),
        pytest.param(lambda root: template(root, "{{ issue.title }}"), id="a-template"),
    ],
)
def test_what_is_saved_while_a_build_goes_on_is_built_by_the_next(
    save: Callable[[Path], object], tmp_path: Path
) -> None:
    """Nobody knows of what the pages were made: there is no record of them."""
    root = quick(tmp_path)
    built(root, web(root), lambda stage: stage == "check" and save(root))
    assert not built(root, web(root)).fresh
    assert built(root, web(root)).fresh


def test_what_was_there_for_a_moment_is_not_taken_for_what_stands_there(tmp_path: Path) -> None:
    """The file is another one while it is read, and is put back before the pages are written."""
    root = quick(tmp_path)
    moments = {"check": ("Новини", "Вести"), "write": ("Вести", "Новини")}
    built(root, web(root), lambda stage: stage in moments and edit(root, *moments[stage]))
    page = root / "output" / "bulletin-9.bg.html"
    assert "Вести" in page.read_text("utf-8")
    built(root, web(root))
    assert "Новини" in page.read_text("utf-8")


def test_a_fitted_issue_is_another_than_one_that_is_not(tmp_path: Path) -> None:
    """Each is built again after the other, and is unchanged after itself."""
    root = quick(tmp_path)
    wishes = [replace(web(root), fit=fit) for fit in (False, True, True, False)]
    assert [built(root, wish).fresh for wish in wishes] == [False, False, True, False]


@pytest.mark.parametrize("more", [{"force": True}, {"keep_html": Path("html")}], ids=["force", "keep-html"])
def test_a_build_can_be_forced(
    more: dict[str, object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`force` builds what is fresh, with the same bytes; so does the wish for the HTML that was printed."""
    monkeypatch.chdir(tmp_path)
    root = quick(tmp_path / "ws")
    built(root, web(root))
    before = everything(root / "output")
    assert not built(root, replace(web(root), **more)).fresh
    assert everything(root / "output") == before


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda root: edit(root, "2023-12-29", "31.02.2026"), id="date"),
        pytest.param(lambda root: edit(root, "issue: 9\n", "issue: 9\nissue: 9\n"), id="key-twice"),
        pytest.param(lambda root: edit(root, "en: News}", "en: 'News \U0001f680'}"), id="emoji"),
        pytest.param(lambda root: (root / "issues/9/expo.jpg").unlink(), id="picture"),
        pytest.param(lambda root: (root / "issues/9.yaml").write_bytes(b"\xff\xfe\xc0"), id="encoding"),
        pytest.param(lambda root: (root / "issues/9.yaml").write_bytes(b""), id="empty"),
        pytest.param(lambda root: template(root, "{{ issue.titel }}"), id="template"),
    ],
)
def test_where_there_is_an_error_no_file_is_touched(change: Callable[[Path], object], tmp_path: Path) -> None:
    """The last good output stays, to the byte, until a new one is whole."""
    root = quick(tmp_path)
    built(root, web(root))
    before = everything(root / "output")
    change(root)
    made = built(root, web(root))
    assert (made.names, made.outputs) == ((), ())
    assert "error" in {problem.severity for problem in made.problems}
    assert everything(root / "output") == before


def test_a_cut_picture_is_found_after_another_issue_was_printed(
    whole: tuple[Path, Built, list[str]], tmp_path: Path
) -> None:
    """The layout engine lets cut pictures through in its whole process; the check does not."""
    assert whole[1].names
    root = quick(tmp_path)
    (root / "issues/9/expo.jpg").write_bytes(EXPO[: len(EXPO) // 2])
    made = built(root, web(root))
    assert [problem.code.slug for problem in made.problems] == ["picture-broken"]


def test_an_error_of_one_language_stops_both(tmp_path: Path) -> None:
    """Editions of one issue come out together or not at all, even if only the last of them fails."""
    root = quick(tmp_path)
    template(root, "\n{% if issue.language == 'en' %}{{ issue.titel }}{% endif %}")
    made = built(root, web(root))
    assert [problem.code.slug for problem in made.problems] == ["template-broken"]
    assert made.problems[0].place is not None
    assert (made.problems[0].place.file, made.problems[0].place.line) == ("templates/web/issue.html", 2)
    assert not (root / "output").exists()


def test_a_warning_stops_nothing(tmp_path: Path) -> None:
    """The issue is built, told with its warning, and told again the next time, though nothing is made."""
    root = quick(tmp_path, f"{ISSUE}projects:\n  - {{id: hub, name: Hub}}\n")
    first, second = built(root, web(root)), built(root, web(root))
    assert [(problem.severity, problem.code.slug) for problem in first.problems] == [("warning", "not-shown")]
    assert (second.problems, second.text, second.names) == (first.problems, first.text, first.names)
    assert [(made.fresh, len(made.names)) for made in (first, second)] == [(False, 2), (True, 2)]
    strict = built(root, replace(web(root), strict=True))
    assert (strict.fresh, strict.names, strict.problems) == (False, (), first.problems)


@pytest.mark.parametrize(
    ("change", "slug"),
    [
        pytest.param(
            lambda root: edit(root, "sections:", "projects: [{id: hub, name: Hub}]\nsections:"),
            "not-shown",
            id="of-the-check",
        ),
        pytest.param(
            lambda root: (
                edit(root, "Новина[^1].", "Новина[^1]." + "\\n\\nОще една новина от нашия град." * 200),
                (root / "bulletin.yaml").write_text(SETTINGS + "limits: {pages: 1}\n", "utf-8"),
            ),
            "too-many-pages",
            id="of-the-layout",
        ),
    ],
)
def test_a_warning_stops_a_strict_build(
    change: Callable[[Path], object], slug: str, whole: tuple[Path, Built, list[str]], tmp_path: Path
) -> None:
    """Whichever stage finds it, the last good files stay, and no HTML is kept."""
    root = workspace(tmp_path)
    shutil.copytree(whole[0] / "output", root / "output")
    before = everything(root / "output")
    change(root)
    wish = Wish(root / "output", ("print",), (("bg",),), keep_html=root / "html", strict=True)
    made = built(root, wish)
    assert (made.names, made.outputs, made.fresh) == ((), (), False)
    assert [(problem.severity, problem.code.slug) for problem in made.problems] == [("warning", slug)]
    assert everything(root / "output") == before
    assert not (root / "html").exists()


def test_a_strict_build_without_a_warning_is_as_any_other(tmp_path: Path) -> None:
    """What is fresh stays fresh: it had no warning when it was made."""
    root = quick(tmp_path)
    made = built(root, replace(web(root), strict=True))
    assert (len(made.names), made.fresh) == (2, False)
    assert built(root, web(root)).fresh
    assert built(root, replace(web(root), strict=True)).fresh


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    """What stands in the way is named by the error, which the command line turns into words."""
    root = quick(tmp_path)
    (root / "output").write_bytes(b"mine")
    with pytest.raises(NotWritten) as caught:
        built(root, web(root))
    assert caught.value.path == root / "output"
    assert (root / "output").read_bytes() == b"mine"


def test_a_check_reads_no_more_than_the_issue(tmp_path: Path) -> None:
    """Checking writes nothing, and gives the issue, its text and its bytes as they were."""
    root = quick(tmp_path)
    opened = open_workspace(root).workspace
    assert opened is not None
    before = everything(root)
    checked = check(opened, opened.issues()[0])
    assert (checked.good, checked.problems, checked.raw.decode()) == (True, (), ISSUE)
    assert everything(root) == before


def test_an_unreadable_issue_has_its_text_for_showing(tmp_path: Path) -> None:
    """The line of a file in another encoding is shown as a person would read it."""
    root = quick(tmp_path)
    (root / "issues/9.yaml").write_bytes(ISSUE.encode("cp1251"))
    opened = open_workspace(root).workspace
    assert opened is not None
    checked = check(opened, opened.issues()[0])
    assert (checked.good, checked.issue, checked.raw) == (False, None, b"")
    assert [problem.code.slug for problem in checked.problems] == ["windows-1251"]
    assert checked.text == ISSUE


def test_a_missing_library_is_a_problem_of_the_machine(tmp_path: Path) -> None:
    """Where the layout engine's library cannot be loaded the build is refused with what to type."""
    root = workspace(tmp_path)
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_PANGO, str(root)], capture_output=True, text=True, check=True
    )
    assert done.stdout == "check compose print no-pango\n"
    assert not (root / "output").exists()
