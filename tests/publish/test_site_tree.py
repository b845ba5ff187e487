"""A folder of files that belong together: what is written, what is removed, what is never touched."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from bulletin.publish.output import Output
from bulletin.publish.tree import LIST, InTheWay, Listed, Standing, listed, publish

ONE, TWO = Output("one.html", b"one"), Output("years/2023.html", b"two")


def names(folder: Path) -> list[str]:
    """Return all files of a folder but the list."""
    found = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return sorted(name for name in found if name != LIST)


def test_all_is_written_into_a_new_folder_and_listed(tmp_path: Path) -> None:
    """The list knows the files by their hashes, and what they were made of."""
    told = publish(tmp_path / "site", [ONE, TWO], "mark")
    assert (told.written, told.removed, told.unchanged, told.size) == (
        ("one.html", "years/2023.html"),
        (),
        0,
        6,
    )
    kept = listed(tmp_path / "site")
    assert (kept.mark, sorted(kept.files), kept.whole(tmp_path / "site")) == (
        "mark",
        ["one.html", "years/2023.html"],
        True,
    )


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    """A file that is as it should be keeps even its time."""
    publish(tmp_path, [ONE, TWO], "")
    before = (tmp_path / TWO.name).stat().st_mtime_ns
    told = publish(tmp_path, [Output(ONE.name, b"other"), TWO], "")
    assert (told.written, told.unchanged) == ((ONE.name,), 1)
    assert (tmp_path / ONE.name).read_bytes() == b"other"
    assert (tmp_path / TWO.name).stat().st_mtime_ns == before


def test_a_file_that_stands_already_needs_no_data(tmp_path: Path) -> None:
    """It is listed on, and not removed."""
    publish(tmp_path, [ONE, TWO], "")
    standing = Standing(TWO.name, listed(tmp_path).files[TWO.name])
    assert publish(tmp_path, [ONE, standing], "").unchanged == 2
    assert names(tmp_path) == [ONE.name, TWO.name]


def test_what_is_no_longer_made_is_removed_with_its_folder(tmp_path: Path) -> None:
    """Unless somebody changed it meanwhile."""
    publish(tmp_path, [ONE, TWO, Output("three.html", b"3")], "")
    (tmp_path / "three.html").write_bytes(b"by hand")
    assert publish(tmp_path, [ONE], "").removed == (TWO.name,)
    assert names(tmp_path) == [ONE.name, "three.html"]
    assert not (tmp_path / "years").exists()


def test_files_of_others_are_neither_changed_nor_removed(tmp_path: Path) -> None:
    """A file that stands in the way stops everything; with leave it gives way."""
    (tmp_path / "CNAME").write_bytes(b"example.org")
    (tmp_path / ONE.name).write_bytes(b"somebody's")
    with pytest.raises(InTheWay, match=ONE.name):
        publish(tmp_path, [TWO, ONE], "")
    assert names(tmp_path) == ["CNAME", ONE.name]
    assert (tmp_path / ONE.name).read_bytes() == b"somebody's"
    assert not (tmp_path / "years").exists()
    publish(tmp_path, [TWO, ONE], "", over=True)
    assert names(tmp_path) == ["CNAME", ONE.name, TWO.name]
    assert (tmp_path / ONE.name).read_bytes() == b"one"


def test_a_file_of_others_with_the_same_content_is_taken_over(tmp_path: Path) -> None:
    """So the folder can be restored after its list was lost."""
    publish(tmp_path, [ONE, TWO], "")
    (tmp_path / LIST).unlink()
    assert publish(tmp_path, [ONE, TWO], "").unchanged == 2
    assert publish(tmp_path, [ONE], "").removed == (TWO.name,)


def test_one_name_has_one_content(tmp_path: Path) -> None:
    """The same file may be named twice; two different ones are our own fault, and nothing is written."""
    publish(tmp_path / "a", [ONE, ONE], "")
    with pytest.raises(ValueError, match=ONE.name):
        publish(tmp_path / "b", [ONE, Output(ONE.name, b"other")], "")
    assert names(tmp_path) == [f"a/{LIST}", "a/one.html"]


def test_a_fault_on_the_way_leaves_the_folder_as_it_was(tmp_path: Path) -> None:
    """All files are replaced together, after the last one is made."""
    publish(tmp_path, [ONE], "mark")

    def broken() -> Iterator[Output]:
        yield Output(ONE.name, b"new")
        raise OSError(5, "broken")

    with pytest.raises(OSError, match="broken"):
        publish(tmp_path, broken(), "")
    assert names(tmp_path) == [ONE.name]
    assert (tmp_path / ONE.name).read_bytes() == b"one"
    assert listed(tmp_path).mark == "mark"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"form": 0, "mark": "", "files": {}}',
        '{"form": 1, "mark": "", "files": 3}',
        pytest.param("[" * 100_000, id="deep"),
    ],
)
def test_a_list_that_cannot_be_read_is_none(tmp_path: Path, text: str) -> None:
    """Then every file is somebody else's."""
    (tmp_path / LIST).write_text(text, "utf-8")
    assert listed(tmp_path) == Listed()


@pytest.mark.parametrize("name", ["../secret", "/etc/passwd", "a/../../secret", "a\\..\\b", ""])
def test_a_list_names_nothing_outside(tmp_path: Path, name: str) -> None:
    """A list that came with a foreign folder cannot have files elsewhere removed."""
    (tmp_path / LIST).write_text(json.dumps({"form": 1, "mark": "", "files": {name: "0"}}), "utf-8")
    assert listed(tmp_path).files == {}
