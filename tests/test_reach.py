"""How far reading goes."""

import os
from pathlib import Path

import pytest

from bulletin.reach import inside, is_linked, read_plain


def test_a_link_lies_where_it_leads(tmp_path: Path) -> None:
    """To a place inside, outside, or in a circle."""
    root = tmp_path / "w"
    root.mkdir()
    (root / "in").symlink_to("a.txt")
    (root / "out").symlink_to(tmp_path / "b.txt")
    (root / "circle").symlink_to("circle")
    assert [inside(root / name, root) for name in ("a.txt", "in", "out", "circle", "../w/a")] == [
        True,
        True,
        False,
        False,
        True,
    ]


def test_no_more_is_read_than_is_wanted(tmp_path: Path) -> None:
    """However large the file is."""
    with (tmp_path / "a").open("wb") as stream:
        stream.write(b"abc")
        stream.truncate(50_000_000_000)
    assert read_plain(tmp_path / "a", 4) == b"abc\0"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    """A pipe into which nobody writes, and a device that never ends."""
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", Path("/dev/zero"), tmp_path, tmp_path / "none"):
        with pytest.raises(OSError):  # noqa: PT011 - each is told by the system in its own way
            read_plain(path, 10)


def test_a_folder_of_notes_must_not_be_a_link(tmp_path: Path) -> None:
    """Nor the one above it."""
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "c").symlink_to("a")
    assert [is_linked(tmp_path / name) for name in ("a/b", "c/b", "c")] == [False, True, True]
