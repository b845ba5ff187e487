"""`--verbose`: what is done and how long, which files are read, what the cache spares; on standard error alone."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from workspace_example import SETTINGS, picture

from bulletin.cli.main import main
from bulletin.course import Watch

ISSUE = """\
issue: {key}
title: Бюлетин
date: 2023-12-2{key}
sections:
  - title: Новини
    text: Тайна за Иван
    photos: [{{file: expo.jpg, alt: Щанд}}]
"""
Shown = pytest.CaptureFixture[str]


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two issues with a photo each, and a template of its own; commands are typed in it."""
    (tmp_path / "templates" / "web").mkdir(parents=True)
    (tmp_path / "templates" / "web" / "style.css").write_text("", "utf-8")
    (tmp_path / "bulletin.yaml").write_text(SETTINGS, encoding="utf-8")
    for key in "89":
        (tmp_path / "issues" / key).mkdir(parents=True)
        (tmp_path / "issues" / key / "expo.jpg").write_bytes(picture())
        (tmp_path / f"issues/{key}.yaml").write_text(ISSUE.format(key=key), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("MAIL_PASSWORD", "hunter2")
    return tmp_path


def even(text: str) -> str:
    """The text with each time and number of files as a hash."""
    return re.sub(r"(?<=cache: )\d+|(?<=styles: )\d+", "#", re.sub(r"\d+[.,]\d\d(?= [sс]\b)", "#", text))


def run(shown: Shown, *typed: str) -> tuple[str, list[str]]:
    """Run a command that ends well; return its result, and the lines that it says beside."""
    shown.readouterr()
    assert main(typed) == 0
    out, err = shown.readouterr()
    assert not any(secret in err for secret in ("hunter2", "Тайна", "Иван"))
    return out, [line.strip() for line in even(err).splitlines()]


def test_a_build_tells_its_stages_its_files_and_what_was_kept(workspace: Path, capsys: Shown) -> None:
    """The result is the same as ever."""
    out, lines = run(capsys, "--ui", "en", "build", "9", "-e", "web", "--verbose")
    assert out.startswith("File ")
    assert re.match(r"bulletin \d.*, Python 3", lines[0])
    assert lines[1].startswith("weasyprint ")
    assert lines[2:] == [
        f"Folder of the bulletin: {workspace}",
        "# s  Issue 9: checking",
        "# s  Issue 9: preparing the text",
        "# s  Issue 9: page for the web",
        "# s  Issue 9: writing",
        "# s  Issue 9, in all: checking # s, preparing the text # s, page for the web # s, writing # s",
        "files read or compared: issues/8.yaml, issues/9.yaml, issues/9/expo.jpg, templates/web/style.css",
        "taken from .cache: #; built-in templates and styles: #",
    ]


def test_an_unchanged_build_says_so_each_time(workspace: Path, capsys: Shown) -> None:
    """The short answer of an unchanged build is given only to who did not ask for more."""
    del workspace
    assert main(["build", "9", "-e", "web"]) == 0
    for _ in range(2):
        out, lines = run(capsys, "build", "9", "-e", "web", "-v")
        assert "без промяна" in out
        assert lines[3:] == ["# с  Брой 9: нищо не е променено след последния път"]


def test_the_pictures_that_the_cache_spares_are_counted(workspace: Path, capsys: Shown) -> None:
    run(capsys, "build", "9", "-e", "web")
    (workspace / "issues" / "9.yaml").write_text(ISSUE.format(key=9) + "place: София\n", "utf-8")
    main(["build", "9", "-e", "web", "-v"])
    assert re.search(r"взети от \.cache: [1-9]", capsys.readouterr().err)


def test_builds_in_other_processes_tell_the_same(workspace: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bulletin", "--ui", "en", "build", "--all", "-j", "2", "-e", "web", "-v"],
        cwd=workspace,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    for key, other in ("89", "98"):
        assert f"Issue {key}: page for the web" in done.stderr
        read = re.search(
            rf"Issue {key}, in all: checking \S+ s, .*\n +files read or compared: (.*)", done.stderr
        )
        assert read
        assert {f"issues/{key}.yaml", f"issues/{key}/expo.jpg"} & {*read[1].split(", ")}, other


def test_a_check_tells_how_long_each_issue_takes(workspace: Path, capsys: Shown) -> None:
    del workspace
    out, lines = run(capsys, "--ui", "en", "check", "--verbose", "--format", "json")
    assert out.startswith("{")
    assert lines[3:] == ["# s  issues/8.yaml: # s", "# s  issues/9.yaml: # s"]


def test_a_site_tells_what_it_writes(workspace: Path, capsys: Shown) -> None:
    (workspace / "issues" / "9.yaml").unlink()
    _, lines = run(capsys, "--ui", "en", "site", "-v")
    told = "\n".join(lines)
    assert "# s  Site: 8 (1 of 1)" in told
    assert re.search(r"# s  The site is written\nnew and changed: .*bulletin-8\.pdf", told)


def test_only_files_that_are_read_are_told(tmp_path: Path) -> None:
    """Not what is written, not what lies in the output folder, and nothing after the end."""
    output = tmp_path / "output"
    output.mkdir()
    for path in (tmp_path / "a", tmp_path / "b", output / "c"):
        path.write_text("", "utf-8")
    with Watch(tmp_path, output) as watch:
        watch.begin("check")
        (tmp_path / "a").read_text("utf-8")
        (output / "c").read_text("utf-8")
        (tmp_path / "new").write_text("", "utf-8")
        with pytest.raises(FileNotFoundError):
            (tmp_path / "none").read_text("utf-8")
        course = watch.course()
    (tmp_path / "b").read_text("utf-8")
    assert (course.read, [step.stage for step in course.steps], course.kept) == (("a",), ["check"], 0)
    assert course.seconds >= 0
