"""A file that the user has named: devices and pipes are written into, links stay links."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bulletin.publish.named import write_named
from bulletin.publish.output import NotWritten, Output, write_all

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="devices, pipes and links are those of Unix")


def device(path: Path, minor: int) -> None:
    """Make a device like `/dev/null` (3) or `/dev/full` (7): a fault would put a file in the place of the real one."""
    try:
        os.mknod(path, 0o20666, os.makedev(1, minor))
        path.write_bytes(b"")
    except PermissionError:
        pytest.skip("devices may not be made or opened here")


def test_a_pipe_is_written_into(tmp_path: Path) -> None:
    """Whoever reads it gets all, and it is still a pipe."""
    os.mkfifo(tmp_path / "pipe")
    with subprocess.Popen(["cat", tmp_path / "pipe"], stdout=subprocess.PIPE) as reader:
        write_named(tmp_path / "pipe", b"told" * 1000)
        assert reader.communicate()[0] == b"told" * 1000
    assert (tmp_path / "pipe").is_fifo()


def test_a_device_stays_one(tmp_path: Path) -> None:
    """Also where a link leads to it."""
    device(tmp_path / "null", 3)
    (tmp_path / "link").symlink_to("null")
    for name in ("null", "link"):
        write_named(tmp_path / name, b"told")
    assert (tmp_path / "null").is_char_device()
    assert (tmp_path / "link").is_symlink()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["link", "null"]


def test_a_device_without_room_is_told(tmp_path: Path) -> None:
    device(tmp_path / "full", 7)
    with pytest.raises(NotWritten) as caught:
        write_named(tmp_path / "full", b"told")
    assert caught.value.reason == "No space left on device"
    assert (tmp_path / "full").is_char_device()


def test_a_link_stays_one(tmp_path: Path) -> None:
    """The file that it leads to is replaced, also where there was none."""
    (tmp_path / "file").write_bytes(b"old")
    for name in ("file", "none"):
        (tmp_path / f"to-{name}").symlink_to(name)
        write_named(tmp_path / f"to-{name}", b"new")
        assert (tmp_path / f"to-{name}").is_symlink()
        assert (tmp_path / name).read_bytes() == b"new"


def test_links_in_a_circle_are_told(tmp_path: Path) -> None:
    (tmp_path / "round").symlink_to("round")
    with pytest.raises(NotWritten):
        write_named(tmp_path / "round", b"new")


def test_a_pipe_in_the_place_of_an_output_is_never_replaced(tmp_path: Path) -> None:
    """Nor is what a link leads to; the other outputs stay as they were."""
    os.mkfifo(tmp_path / "two")
    (tmp_path / "three").symlink_to("two")
    for name in ("two", "three"):
        with pytest.raises(NotWritten) as caught:
            write_all(tmp_path, [Output("one", b"new"), Output(name, b"new")])
        assert caught.value.path == tmp_path / name
    assert sorted(one.name for one in tmp_path.iterdir()) == ["three", "two"]
    assert (tmp_path / "two").is_fifo()
