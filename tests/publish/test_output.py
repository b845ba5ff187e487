"""Writing: all or nothing, nothing left behind, and new files never over old ones."""

import os
import pickle
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from bulletin.publish.create import AlreadyThere, create
from bulletin.publish.output import NotWritten, Output, write_all
from bulletin.publish.replace import replace

ONE, TWO = Output("one.pdf", b"new one"), Output("two.html", b"new two")
FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from bulletin.publish.output import NotWritten, Output, write_all
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    write_all(Path(sys.argv[1]), [Output("one.pdf", b"new"), Output("two.html", b"new" * 5000)])
except NotWritten as error:
    print(error.path.name, error.reason, sep=": ")
"""


def everything(folder: Path) -> dict[str, bytes]:
    """Return all files of a folder, hidden ones too."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_outputs_are_written_into_a_new_folder(tmp_path: Path) -> None:
    """The folder is made if need be, those inside it too, and holds the outputs and no more."""
    write_all(tmp_path / "a" / "b", [ONE, Output("inner/three", b"3")])
    assert everything(tmp_path) == {"a/b/one.pdf": b"new one", "a/b/inner/three": b"3"}


def test_outputs_take_the_place_of_old_ones(tmp_path: Path) -> None:
    """What has the same name is replaced; everything else stays."""
    (tmp_path / "one.pdf").write_bytes(b"old one, and longer")
    (tmp_path / "other").write_bytes(b"other")
    write_all(tmp_path, [ONE, TWO])
    assert everything(tmp_path) == {"one.pdf": b"new one", "two.html": b"new two", "other": b"other"}


def test_an_output_has_the_rights_of_any_new_file(tmp_path: Path) -> None:
    """Colleagues can read it: the rights are those of the umask, not of a temporary file."""
    before = os.umask(0o027)
    try:
        write_all(tmp_path, [ONE])
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "one.pdf").stat().st_mode) == 0o640


def test_what_stands_in_the_way_stops_the_writing(tmp_path: Path) -> None:
    """A folder with an output's name cannot be replaced; no other output is, and nothing half made is left."""
    (tmp_path / "one.pdf").write_bytes(b"old")
    (tmp_path / "two.html").mkdir()
    with pytest.raises(NotWritten) as caught:
        write_all(tmp_path, [ONE, TWO])
    assert (caught.value.path, caught.value.reason) == (tmp_path / "two.html", "Is a directory")
    assert everything(tmp_path) == {"one.pdf": b"old"}


def test_a_file_instead_of_the_folder_stops_the_writing(tmp_path: Path) -> None:
    """The output folder may be a file by mistake; that file is not harmed."""
    (tmp_path / "output").write_bytes(b"mine")
    with pytest.raises(NotWritten) as caught:
        write_all(tmp_path / "output", [ONE])
    assert caught.value.path == tmp_path / "output"
    assert everything(tmp_path) == {"output": b"mine"}


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the administrator may write anywhere")
def test_a_folder_without_rights_stops_the_writing(tmp_path: Path) -> None:
    """Where no file may be made, the old one stays."""
    (tmp_path / "one.pdf").write_bytes(b"old")
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(NotWritten, match=r"one\.pdf"):
            write_all(tmp_path, [ONE])
    finally:
        tmp_path.chmod(0o700)
    assert everything(tmp_path) == {"one.pdf": b"old"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sets no limit to the size of files")
def test_a_full_disk_harms_nothing(tmp_path: Path) -> None:
    """Where the second of two outputs finds no room, neither takes the place of its old one."""
    for name in ("one.pdf", "two.html"):
        (tmp_path / name).write_bytes(b"old")
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert done.stdout == "two.html: File too large\n"
    assert everything(tmp_path) == {"one.pdf": b"old", "two.html": b"old"}


def test_what_could_not_be_written_is_known_in_another_process() -> None:
    """The issues of a site are built in processes; what one of them cannot write is told by this one."""
    error = pickle.loads(pickle.dumps(NotWritten(Path("output/9.pdf"), "No space left on device", 28)))  # noqa: S301
    assert (error.path, error.reason, error.errno) == (Path("output/9.pdf"), "No space left on device", 28)


def test_new_files_are_made(tmp_path: Path) -> None:
    """Each by its name, with the folders that it needs."""
    create(tmp_path / "ws", {"bulletin.yaml": b"a", "issues/1.yaml": b"b"})
    assert everything(tmp_path) == {"ws/bulletin.yaml": b"a", "ws/issues/1.yaml": b"b"}


def test_a_file_that_is_there_is_never_written_over(tmp_path: Path) -> None:
    """One that exists stops them all, before anything is written."""
    (tmp_path / "b").write_bytes(b"mine")
    with pytest.raises(AlreadyThere) as caught:
        create(tmp_path, {"a": b"new", "b": b"new"})
    assert caught.value.path == tmp_path / "b"
    assert everything(tmp_path) == {"b": b"mine"}


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_that_leads_nowhere_is_not_written_through(tmp_path: Path) -> None:
    """A dangling link is something that is there."""
    (tmp_path / "a").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(AlreadyThere):
        create(tmp_path, {"a": b"new"})
    assert not (tmp_path / "elsewhere").exists()


def test_a_file_in_the_way_of_a_folder_is_told(tmp_path: Path) -> None:
    """What stands in the way is named, and stays."""
    (tmp_path / "issues").write_bytes(b"mine")
    with pytest.raises(AlreadyThere) as caught:
        create(tmp_path, {"issues/1.yaml": b"new"})
    assert caught.value.path == tmp_path / "issues"
    assert everything(tmp_path) == {"issues": b"mine"}


def test_a_file_is_replaced_and_the_old_one_kept(tmp_path: Path) -> None:
    path = tmp_path / "9.yaml"
    for old, kept in ((b"one", "9.yaml.bak"), (b"two", "9.yaml.bak2")):
        path.write_bytes(old)
        path.chmod(0o600)
        assert replace(path, b"new").name == kept
        assert (tmp_path / kept).read_bytes() == old
        assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"new", 0o600)


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_stays_one_and_its_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "shared.yaml").write_bytes(b"old")
    (tmp_path / "9.yaml").symlink_to("shared.yaml")
    assert replace(tmp_path / "9.yaml", b"new").name == "9.yaml.bak"
    assert (tmp_path / "9.yaml").is_symlink()
    assert everything(tmp_path) == {"9.yaml": b"new", "9.yaml.bak": b"old", "shared.yaml": b"new"}


def test_what_was_made_before_a_file_in_the_way_goes_again(tmp_path: Path) -> None:
    """So do the folders that were made for it."""
    (tmp_path / "b").write_bytes(b"mine")
    with pytest.raises(AlreadyThere):
        create(tmp_path, {"a/a/one": b"new", "b/two": b"new"})
    assert everything(tmp_path) == {"b": b"mine"}
    assert not (tmp_path / "a").exists()


def test_a_file_that_cannot_be_replaced_stays(tmp_path: Path) -> None:
    with pytest.raises(NotWritten) as caught:
        replace(tmp_path / "none.yaml", b"new")
    assert caught.value.path.name == "none.yaml"
    assert list(tmp_path.iterdir()) == []
