"""Files that belong together: all new or all old, whoever is killed, refused, or writes at the same moment."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from machine_example import tmpfs

from bulletin.publish.output import NotWritten, Output, write_all
from bulletin.publish.tree import LIST, publish

NAMES = [f"{number}/{number}.html" for number in range(6)]
WRITER = """
import sys
from itertools import count
from pathlib import Path
from bulletin.publish.output import Output, write_all
names = sys.argv[2].split()
sys.stdout.write("ready\\n"), sys.stdout.flush()
for number in count():
    data = sys.argv[3].encode() * (1 + number % 2)
    write_all(Path(sys.argv[1]), [Output(name, data) for name in names])
    if len(sys.argv) > 4 and number == int(sys.argv[4]):
        break
"""
SITE_WRITER = """
import sys
from itertools import count
from pathlib import Path
from bulletin.publish.output import Output
from bulletin.publish.tree import publish
names = sys.argv[2].split()
sys.stdout.write("ready\\n"), sys.stdout.flush()
for number in count():
    data = b"%d" % number
    publish(Path(sys.argv[1]), [Output(name, data) for name in names[number % 3:]], str(number))
"""


def everything(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


@contextmanager
def writing(program: str, *typed: str) -> Iterator[subprocess.Popen[str]]:
    """A process that writes without end; it is killed at the end at the latest."""
    command = [sys.executable, "-c", program, *typed]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as process:
        try:
            assert process.stdout
            assert process.stdout.readline() == "ready\n"
            yield process
        finally:
            process.kill()


def test_what_is_refused_in_the_middle_takes_the_others_back(tmp_path: Path) -> None:
    """The last of three places turns into a folder after all are staged: the first two are as they were."""
    (tmp_path / "a").write_bytes(b"old")
    with pytest.raises(NotWritten) as caught:
        write_all(tmp_path, [Output(name, b"new") for name in "abc"], (tmp_path / "c").mkdir)
    assert caught.value.path == tmp_path / "c"
    assert everything(tmp_path) == {"a": b"old"}


@pytest.mark.skipif(sys.platform != "linux", reason="mounts are Linux's")
def test_a_file_that_the_system_holds_takes_the_others_back(tmp_path: Path) -> None:
    """A file on which another one is mounted cannot be replaced, as one that is open on Windows: EBUSY."""
    for name in "ab":
        (tmp_path / name).write_bytes(b"old")
    with tmpfs(tmp_path / "b") as held:
        if not held:
            pytest.skip("this machine lets nothing be mounted")
        with pytest.raises(NotWritten) as caught:
            write_all(tmp_path, [Output(name, b"new") for name in "ab"])
    assert (caught.value.path, caught.value.reason) == (tmp_path / "b", "Device or resource busy")
    assert everything(tmp_path) == {"a": b"old", "b": b"old"}


def test_an_interruption_in_the_middle_takes_all_back(tmp_path: Path) -> None:
    def interrupted() -> None:
        raise KeyboardInterrupt

    (tmp_path / "a").write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt):
        write_all(tmp_path, [Output(name, b"new") for name in "ab"], interrupted)
    assert everything(tmp_path) == {"a": b"old"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL, and no lock of a folder")
def test_a_writer_that_is_killed_leaves_whole_files(tmp_path: Path) -> None:
    """Each file is one of those that it wrote, none is cut; the next writer puts away what is left."""
    chance = random.Random(7)  # noqa: S311 - chance, and no secret
    for _ in range(8):
        with writing(WRITER, str(tmp_path), " ".join(NAMES), "x" * 9999) as process:
            time.sleep(chance.uniform(0, 0.05))
            process.send_signal(signal.SIGKILL)
        whole = {name: data for name, data in everything(tmp_path).items() if not name.endswith(".part")}
        assert {len(data) for data in whole.values()} <= {9999, 19998}
    write_all(tmp_path, [Output(name, b"last") for name in NAMES])
    assert everything(tmp_path) == dict.fromkeys(NAMES, b"last")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no lock of a folder")
def test_two_writers_at_once_mix_nothing(tmp_path: Path) -> None:
    """Whenever both are done, all files are those of one of them."""
    for _ in range(3):
        typed = (str(tmp_path), " ".join(NAMES))
        with writing(WRITER, *typed, "a", "25") as one, writing(WRITER, *typed, "b", "25") as two:
            assert (one.wait(60), two.wait(60)) == (0, 0)
        made = everything(tmp_path)
        assert sorted(made) == NAMES
        assert len(set(made.values())) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_site_that_is_killed_knows_its_files(tmp_path: Path) -> None:
    """Whatever was put there and not listed yet is no file of others: the next time all is as it should be."""
    chance = random.Random(3)  # noqa: S311 - likewise
    for number in range(8):
        with writing(SITE_WRITER, str(tmp_path), " ".join(NAMES)) as process:
            time.sleep(chance.uniform(0, 0.04))
            process.send_signal(signal.SIGKILL)
        published = publish(tmp_path, [Output(name, b"mine") for name in NAMES[number % 2 :]], "mark")
        made = everything(tmp_path)
        made.pop(LIST)
        assert made == dict.fromkeys(NAMES[number % 2 :], b"mine")
        assert published.size == sum(map(len, made.values()))


def test_a_file_system_without_hard_links_is_written_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a stick in the FAT format."""

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    (tmp_path / "a").write_bytes(b"old")
    write_all(tmp_path, [Output(name, b"new") for name in "ab"])
    assert everything(tmp_path) == {"a": b"new", "b": b"new"}
