"""Machines that refuse: each is told in the user's language with what to do, and the next build mends all by itself."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from machine_example import make_read_only, tmpfs
from workspace_example import SETTINGS

from bulletin.cli.main import main
from bulletin.machine import refusal
from bulletin.opening import open_workspace
from bulletin.pipeline import Wish
from bulletin.workshop import build_all

if sys.platform != "win32":
    import resource

ISSUE = "issue: 9\ntitle: Бюлетин\ndate: 2023-12-29\nsections:\n  - {title: Новини, text: Новина}\n"
WEB = ("build", "9", "-e", "web")
PAGE = "bulletin-9.html"
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="mounts are Linux's")
Shown = pytest.CaptureFixture[str]


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace of one issue, and in its output folder a page that was good; commands are typed in it."""
    (tmp_path / "issues").mkdir()
    (tmp_path / "output").mkdir()
    (tmp_path / "bulletin.yaml").write_text(SETTINGS, encoding="utf-8")
    (tmp_path / "issues" / "9.yaml").write_text(ISSUE, encoding="utf-8")
    (tmp_path / "output" / PAGE).write_bytes(b"the last good one")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def told(shown: Shown, language: str, *typed: str) -> tuple[int, str]:
    """Run a command; return its exit code and the first line that it says on standard error."""
    shown.readouterr()
    code = main(["--ui", language, *typed])
    return code, shown.readouterr().err.partition("\n")[0]


def there(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@contextmanager
def small_disk(folder: Path) -> Iterator[None]:
    """Have an output folder with room for no page; where nothing can be mounted, files may not be larger."""
    kept = there(folder)
    with tmpfs(folder) as mounted:
        if mounted:
            for name, data in kept.items():
                (folder / name).write_bytes(data)
            yield
            return
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@LINUX
def test_a_full_disk_harms_nothing_and_is_told(workspace: Path, capsys: Shown) -> None:
    """With room again the same command is enough."""
    with small_disk(workspace / "output"):
        assert told(capsys, "bg", *WEB) == (
            1,
            f"грешка[B309]: Файлът output/{PAGE} не може да се запише: на диска няма място.",
        )
        assert told(capsys, "en", *WEB) == (
            1,
            f"error[B309]: The file output/{PAGE} cannot be written: the disk is full.",
        )
        assert there(workspace / "output") == {PAGE: b"the last good one"}
    assert told(capsys, "en", *WEB) == (0, "")
    assert PAGE in there(workspace / "output")


@LINUX
def test_a_site_without_room_is_told(workspace: Path, capsys: Shown) -> None:
    """The issue is built by then; of the site nothing is there."""
    (workspace / "site").mkdir()
    with small_disk(workspace / "site"):
        code, line = told(capsys, "en", "site", "--output", "site")
        assert (code, line.startswith("error[B309]: The file site/")) == (1, True)
        assert there(workspace / "site") == {}


@LINUX
def test_a_new_workspace_without_room_is_not_begun(workspace: Path, capsys: Shown) -> None:
    """The first files fit and go again: half a workspace would be in the way of the next attempt."""
    (workspace / "disk").mkdir()
    with tmpfs(workspace / "disk", "size=16k") as mounted:
        if not mounted:
            pytest.skip("this machine lets nothing be mounted")
        code, line = told(capsys, "en", "init", "disk/new")
        assert (code, line.startswith("error[B309]: The file disk/new/")) == (1, True)
        assert list((workspace / "disk").iterdir()) == []
    assert told(capsys, "en", "init", "disk/new")[0] == 0


@LINUX
def test_a_cache_without_room_costs_time_and_no_page(workspace: Path, capsys: Shown) -> None:
    """What is only kept to spare work may fail."""
    (workspace / "output" / ".cache").mkdir()
    with small_disk(workspace / "output" / ".cache"):
        if resource.getrlimit(resource.RLIMIT_FSIZE)[0] != resource.RLIM_INFINITY:
            pytest.skip("without a disk of its own the page has no room either")
        with (workspace / "output" / ".cache" / "filled").open("wb", buffering=0) as stream:
            assert stream.write(bytes(100_000)) < 100_000
        assert told(capsys, "en", *WEB) == (0, "")
    assert len(there(workspace / "output")[PAGE]) > 100_000


@LINUX
def test_a_read_only_disk_is_told(workspace: Path, capsys: Shown) -> None:
    with tmpfs(workspace / "output") as mounted:
        if not mounted:
            pytest.skip("this machine lets nothing be mounted")
        make_read_only(workspace / "output")
        assert told(capsys, "bg", *WEB) == (
            1,
            f"грешка[B310]: Файлът output/{PAGE} не може да се запише: дискът е само за четене.",
        )
        assert told(capsys, "en", *WEB)[1].endswith("cannot be written: the disk is read-only.")
    assert told(capsys, "en", *WEB) == (0, "")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such users")
def test_a_folder_of_somebody_else_is_told(workspace: Path, capsys: Shown) -> None:
    """Even the administrator is refused in the folder of the running kernel."""
    del workspace
    if os.geteuid() != 0:
        Path("output").chmod(0o500)
        folder = "output"
    else:
        folder = "/proc/self"
    code, line = told(capsys, "en", *WEB, "--output", folder)
    assert code == 1
    assert line.startswith(("error[B310]", "error[B313]"))


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
@pytest.mark.parametrize("kind", ["a file", "a link to nowhere", "a folder in the file's place"])
def test_what_stands_in_the_way_is_told_and_stays(workspace: Path, capsys: Shown, kind: str) -> None:
    shutil.rmtree("output")
    output = workspace / "output"
    if kind == "a file":
        output.write_bytes(b"mine")
    elif kind == "a link to nowhere":
        output.symlink_to("nowhere")
    else:
        (output / PAGE).mkdir(parents=True)
    place, what = (f"output/{PAGE}", "is a folder") if output.is_dir() else ("output", "is not a folder")
    code, line = told(capsys, "en", *WEB)
    assert (code, line.startswith("error[B312]")) == (1, True)
    assert line.endswith(f"cannot be written: {place} {what}.")
    output.rename(workspace / "moved")
    assert told(capsys, "en", *WEB) == (0, "")


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_links_are_followed_to_a_folder_and_replaced_as_files(workspace: Path, capsys: Shown) -> None:
    """The folder may lie elsewhere; a page that is a link becomes a page, and what it led to stays as it is."""
    shutil.rmtree("output")
    elsewhere, other = workspace / "elsewhere", workspace / "other.html"
    elsewhere.mkdir()
    other.write_bytes(b"mine")
    (workspace / "output").symlink_to(elsewhere)
    (elsewhere / PAGE).symlink_to(other)
    assert told(capsys, "en", *WEB) == (0, "")
    assert (elsewhere / PAGE).is_symlink() is False
    assert len(there(elsewhere)[PAGE]) > 100_000
    assert other.read_bytes() == b"mine"


def test_a_page_that_is_open_elsewhere_is_replaced(workspace: Path, capsys: Shown) -> None:
    """Who reads the old one goes on reading the old one."""
    if sys.platform == "win32":
        pytest.skip("Windows refuses, and is told so: B311")
    with (workspace / "output" / PAGE).open("rb") as reader:
        assert told(capsys, "en", *WEB) == (0, "")
        assert reader.read() == b"the last good one"


@pytest.mark.parametrize("stage", ["check", "compose", "web", "write"])
@pytest.mark.parametrize("what", ["output", ""], ids=["the output folder", "the workspace"])
def test_a_folder_that_goes_during_the_work(workspace: Path, stage: str, what: str) -> None:
    """Whatever goes at whatever moment: it is a problem, or the page is made; it is never our fault."""
    root = workspace / "moving"
    shutil.copytree(workspace, root)
    (root / "templates" / "web").mkdir(parents=True)
    (root / "templates" / "web" / "style.css").write_text("", "utf-8")
    opened = open_workspace(root).workspace
    assert opened

    def tell(_: str, begun: str) -> None:
        if begun == stage:
            (root / what).rename(workspace / "gone")

    def build() -> list[object]:
        (outcome,) = build_all(opened, opened.issues(), Wish(root / "output", ("web",)), 0, None, tell)
        assert outcome.fault == ""
        return [problem.code.id for problem in outcome.built.problems]

    found = build()
    assert found in ([], ["B003"], ["B313"]), found
    if not what:
        shutil.rmtree(root, ignore_errors=True)
        (workspace / "gone").rename(root)
    stage = ""
    assert build() == []
    assert len((root / "output" / PAGE).read_bytes()) > 100_000


@pytest.mark.skipif(sys.platform == "win32", reason="a folder that is in use cannot be removed there")
def test_the_folder_of_the_terminal_may_be_gone(
    workspace: Path, capsys: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    (workspace / "inner").mkdir()
    monkeypatch.chdir(workspace / "inner")
    monkeypatch.setenv("PWD", str(workspace / "inner"))
    (workspace / "inner").rmdir()
    code, line = told(capsys, "bg", *WEB)
    assert (code, line) == (1, f"грешка[B313]: Докато програмата работеше, изчезна {workspace / 'inner'}.")


@LINUX
def test_a_folder_that_takes_no_files_is_not_said_to_be_gone(workspace: Path, capsys: Shown) -> None:
    """In /proc nothing can be made, and the system's word for it is that there is no such file."""
    del workspace
    code, line = told(capsys, "en", *WEB, "--output", "/proc/bulletin")
    assert (code, line.startswith("error[B310]"), "files cannot be made there" in line) == (1, True, True)


@pytest.mark.parametrize("damage", ["cut", "flipped", "emptied", "in the future"])
def test_what_is_kept_may_be_damaged(workspace: Path, capsys: Shown, damage: str) -> None:
    """Records, receipts and the cache are believed only where they are whole."""
    assert told(capsys, "en", *WEB)[0] == 0
    good = there(workspace / "output")[PAGE]
    kept = [path for path in (workspace / "output").rglob("*") if path.is_file() and path.name != PAGE]
    assert len(kept) >= 2
    for path in kept:
        data = path.read_bytes()
        if damage == "in the future":
            os.utime(path, (4_000_000_000, 4_000_000_000))
        elif damage == "flipped":
            path.write_bytes(data[:40] + bytes([data[40] ^ 1]) + data[41:])
        else:
            path.write_bytes(data[: len(data) // 2] if damage == "cut" else b"")
    (workspace / "output" / PAGE).write_bytes(good[:1000])
    assert told(capsys, "en", *WEB) == (0, "")
    assert there(workspace / "output")[PAGE] == good


def process(workspace: Path, *typed: str, **more: object) -> subprocess.CompletedProcess[bytes]:
    """Run the tool as a process of its own, in English."""
    return subprocess.run(
        [sys.executable, "-m", "bulletin", "--ui", "en", *typed],
        cwd=workspace,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        **{"stderr": subprocess.PIPE, "stdout": subprocess.PIPE, **more},
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
@pytest.mark.parametrize("typed", [("list",), ("--version",), ("check", "--format", "json")])
def test_an_answer_that_cannot_be_written_is_told(workspace: Path, typed: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = process(workspace, *typed, stdout=full)
    first = done.stderr.decode().partition("\n")[0]
    assert (done.returncode, first) == (
        1,
        "error[B316]: The output of the command cannot be written: there is no room left.",
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_reader_that_has_seen_enough_is_no_fault(workspace: Path) -> None:
    """As with `bulletin explain --all | head -1`: nothing is said, and the code is that of the signal."""
    reader, writer = os.pipe()
    os.close(reader)
    done = process(workspace, "explain", "--all", stdout=writer)
    os.close(writer)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sets no limit to the size of files")
def test_no_room_for_temporary_files_is_told(workspace: Path) -> None:
    """No file may have a single octet: print needs one for its fonts."""

    def nothing_fits() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))

    done = process(workspace, "build", "9", "-e", "print", preexec_fn=nothing_fits)
    assert (done.returncode, done.stderr.decode().partition("\n")[0]) == (
        1,
        "error[B315]: There is no folder that temporary files can be written to.",
    )


def test_a_file_of_the_program_is_nobody_elses_fault() -> None:
    """A broken installation is no mistake of the user."""
    ours = FileNotFoundError(2, "No such file or directory", refusal.__code__.co_filename)
    assert refusal(ours) is None
    assert refusal(OSError(98, "Address already in use")) is None
    assert refusal(PermissionError(13, "Permission denied", "issues/9/expo.jpg")).message("bg") == (
        "issues/9/expo.jpg не може да се прочете: нямате нужните права."
    )
