"""Notes from run to run: whole, or not there."""

from pathlib import Path

from bulletin.publish.notes import Notes

VALUE = {"mark": "a", "words": "Здравей"}


def test_a_note_is_found_by_another_run(tmp_path: Path) -> None:
    """It is there after it was written, and not before."""
    notes = Notes(tmp_path / "deep" / "notes")
    notes.put("bulletin-9", VALUE)
    assert Notes(notes.folder).get("bulletin-9") == {}
    notes.write(["bulletin-9"])
    assert Notes(notes.folder).get("bulletin-9") == VALUE


def test_a_note_that_is_not_whole_is_none(tmp_path: Path) -> None:
    """Neither a changed one, nor a cut one, nor something else under its name."""
    notes = Notes(tmp_path)
    notes.put("one", VALUE)
    notes.write(["one"])
    file = tmp_path / "one.json"
    whole = file.read_bytes()
    for spoilt in (whole.replace(b'"a"', b'"b"'), whole[:-1], b"", b"\xff\n{}", b"[" * 100_000):
        file.write_bytes(spoilt)
        assert notes.get("one") == {}


def test_notes_of_what_is_gone_are_forgotten(tmp_path: Path) -> None:
    """Only the names that are still used stay."""
    notes = Notes(tmp_path)
    notes.put("one", VALUE)
    notes.put("two", VALUE)
    notes.write(["one", "two"])
    notes.write(["two"])
    assert [path.name for path in tmp_path.iterdir()] == ["two.json"]


def test_a_folder_that_cannot_be_written_costs_only_time(tmp_path: Path) -> None:
    """A file stands where the folder should be."""
    (tmp_path / "notes").write_bytes(b"")
    notes = Notes(tmp_path / "notes")
    notes.put("one", VALUE)
    notes.write(["one"])
    assert notes.get("one") == {}
