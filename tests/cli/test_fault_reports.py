"""A fault of ours: one line in the user's language, the code 3, and a report to send that holds nothing of the user's.

The faults are real ones: a library is put in the way that fails, as in a broken installation.
"""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from workspace_example import SETTINGS

from bulletin.cli.report import command
from bulletin.locales import INTERFACE
from bulletin.locales.log import REPORT

SECRETS = ("hunter2", "Тайна", "Ivan", "ivan@example.org", "Иван")
ISSUE = """\
issue: {key}
title: Бюлетин
date: 2023-12-29
sections:
  - {{title: Новини, text: "Тайна за Иван и Ivan, ivan@example.org"}}
"""
FAULTY = """
import os
import markdown_it

def parse(self, src, env=None):
    raise ValueError(f"cannot parse {src!r} in {os.getcwd()} with {os.environ['MAIL_PASSWORD']}")

markdown_it.MarkdownIt.parse = parse
"""
"""Is imported by each process of Python that finds it, before anything else."""
if sys.platform != "win32":
    import resource

REPORTS = f"reports-{'-' * 80}"
"""The folder for temporary files has so long a name that no socket may lie in it."""
LINES = {
    "bg": r"Грешката е наша\. Пишете ни и приложете файла (\S+)\. Вашите файлове са невредими\.\n",
    "en": r"The fault is ours\. Please report it with the file (\S+)\. Your files are unharmed\.\n",
}


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """Two issues, a library that fails, and a folder for reports."""
    for folder in ("issues", "faulty", REPORTS):
        (tmp_path / folder).mkdir()
    (tmp_path / "bulletin.yaml").write_text(SETTINGS, encoding="utf-8")
    (tmp_path / "faulty" / "sitecustomize.py").write_text(FAULTY, encoding="utf-8")
    for key in "89":
        (tmp_path / f"issues/{key}.yaml").write_text(ISSUE.format(key=key), encoding="utf-8")
    return tmp_path


def surroundings(workspace: Path) -> dict[str, str]:
    return {
        **os.environ,
        "PYTHONIOENCODING": "utf-8",
        "PYTHONPATH": str(workspace / "faulty"),
        "TMPDIR": str(workspace / REPORTS),
        "MAIL_PASSWORD": "hunter2",
    }


def process(workspace: Path, *typed: str, **more: object) -> subprocess.CompletedProcess[str]:
    """Run the tool with the faulty library."""
    return subprocess.run(
        [sys.executable, "-m", "bulletin", *typed],
        cwd=workspace,
        env=surroundings(workspace),
        capture_output=True,
        encoding="utf-8",
        check=False,
        **more,
    )


def assert_clean(text: str, workspace: Path) -> None:
    """Nothing of the user's is told: no text, no address, no secret, no path."""
    for secret in (*SECRETS, str(workspace), workspace.name, str(Path.home()), "9.yaml"):
        assert secret not in text


@pytest.mark.parametrize("language", ["bg", "en"])
def test_a_fault_is_told_in_one_line_with_a_report(workspace: Path, language: str) -> None:
    done = process(workspace, "--ui", language, "check", "9")
    line = re.fullmatch(LINES[language], done.stderr)
    assert (done.returncode, done.stdout, bool(line)) == (3, "", True), done.stderr
    assert line
    report = Path(line[1])
    text = report.read_text("utf-8")
    assert_clean(text, workspace)
    assert text.startswith(REPORT["bg" if language == "bg" else "en"].holds[0])
    assert "\nbulletin check …\n" in text
    assert re.search(r"\n  bulletin/check/markdown\.py:\d+ problems\n      tokens = parser\(\)\.parse", text)
    assert re.search(r"\nValueError: .*…", text)
    assert re.search(r"\nbulletin \d.*, Python 3\.\d+.*\nweasyprint \d", text)
    assert os.name == "nt" or report.stat().st_mode & 0o077 == 0


def test_faults_in_other_processes_are_reported_once(workspace: Path) -> None:
    """Both issues have the same one; the files that were there stay."""
    (workspace / "output").mkdir()
    (workspace / "output" / "bulletin-9.html").write_bytes(b"good")
    done = process(
        workspace, "--ui", "en", "build", "--all", "--jobs", "2", "-e", "web", "--output", "output"
    )
    assert (done.returncode, bool(re.fullmatch(LINES["en"], done.stderr))) == (3, True), done.stderr
    (report,) = (workspace / REPORTS).iterdir()  # nothing else that was temporary is left
    text = report.read_text("utf-8")
    assert_clean(text, workspace)
    assert (text.count("ValueError"), "bulletin/workshop.py" in text) == (1, True), text
    assert "\nbulletin build --all --jobs … -e … --output …\n" in text
    assert (workspace / "output" / "bulletin-9.html").read_bytes() == b"good"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sets no limit to the size of files")
def test_a_report_that_cannot_be_written_is_told_too(workspace: Path) -> None:
    """The line says what is most needed; nothing half written is left."""

    def nothing_fits() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))

    done = process(workspace, "--ui", "en", "check", preexec_fn=nothing_fits)
    assert done.returncode == 3
    assert re.fullmatch(
        r"The fault is ours, and the report of it cannot be written\. Please report it with this line: "
        r"bulletin \S+, ValueError, bulletin/check/markdown\.py:\d+ problems\. Your files are unharmed\.\n",
        done.stderr,
    )
    assert list((workspace / REPORTS).iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
def test_a_fault_keeps_its_code_where_nothing_can_be_said(workspace: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "bulletin", "check"],
            cwd=workspace,
            env=surroundings(workspace),
            stdout=full,
            stderr=full,
            check=False,
        )
    assert done.returncode == 3


@pytest.mark.skipif(sys.platform == "win32", reason="a preview is ended by a signal here")
def test_a_fault_in_the_preview_is_reported_while_it_goes_on(workspace: Path) -> None:
    preview = subprocess.Popen(
        [sys.executable, "-m", "bulletin", "--ui", "en", "preview", "9", "--no-open"],
        cwd=workspace,
        env=surroundings(workspace),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    try:
        end = time.monotonic() + 60
        while not list((workspace / REPORTS).glob("bulletin-*.txt")) and time.monotonic() < end:
            time.sleep(0.05)
        assert preview.poll() is None
    finally:
        preview.send_signal(signal.SIGTERM)
        _, said = preview.communicate(timeout=60)
    assert said.count("The fault is ours.") == 1
    (report,) = (workspace / REPORTS).iterdir()  # nothing else that was temporary is left
    assert_clean(report.read_text("utf-8"), workspace)
    assert "\nbulletin preview\n" in report.read_text("utf-8")


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        (["build", "9", "--output=/home/ivan", "-fv"], "bulletin build … --output …"),
        (["mail", "send", "9", "--to", "ivan@example.org"], "bulletin mail send … --to …"),
        (["hunter2", "--hunter=2"], "bulletin … --hunter"),
        ([], "bulletin"),
    ],
)
def test_of_a_command_no_value_is_told(typed: list[str], shown: str) -> None:
    assert command(INTERFACE["en"].verbs, typed) == shown
