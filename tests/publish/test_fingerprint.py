"""What an output was made of, and whether it still stands as it was made."""

from pathlib import Path

import pytest

from bulletin.publish.fingerprint import fingerprint, fresh_outputs, record
from bulletin.publish.output import Output, write_all

WISH = {"editions": ("print",), "languages": ()}
OUTPUTS = [Output("bulletin-9.bg.pdf", b"pdf"), Output("bulletin-9.bg.html", b"html")]
NAMES = {"bulletin-9.bg.pdf", "bulletin-9.bg.html"}


def workspace(folder: Path) -> list[Path]:
    """Make the files of a workspace and return those that an issue is made of."""
    for name in ("bulletin.yaml", "issues/9.yaml", "issues/9/a.jpg", "issues/9/b/c.jpg", "templates/a.html"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
    return [folder / name for name in ("bulletin.yaml", "issues/9.yaml", "issues/9", "templates", "logo.svg")]


def test_another_folder_makes_no_difference(tmp_path: Path) -> None:
    """The same content has the same fingerprint wherever it lies."""
    one, two = workspace(tmp_path / "a"), workspace(tmp_path / "друга папка")
    assert fingerprint(one, WISH) == fingerprint(two, WISH)


@pytest.mark.parametrize(
    "name", ["bulletin.yaml", "issues/9.yaml", "issues/9/a.jpg", "issues/9/b/c.jpg", "templates/a.html"]
)
def test_any_byte_makes_a_difference(name: str, tmp_path: Path) -> None:
    """A change of settings, issue, picture or template is seen, and so is its taking back."""
    files = workspace(tmp_path)
    before, old = fingerprint(files, WISH), (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(old[:-1] + b"?")
    assert fingerprint(files, WISH) != before
    (tmp_path / name).write_bytes(old)
    assert fingerprint(files, WISH) == before


def test_files_that_come_and_go_make_a_difference(tmp_path: Path) -> None:
    """A new picture, a picture that is gone and one of another name are changes."""
    files = workspace(tmp_path)
    marks = {fingerprint(files, WISH)}
    (tmp_path / "logo.svg").write_bytes(b"")
    marks.add(fingerprint(files, WISH))
    (tmp_path / "issues/9/d.jpg").write_bytes(b"")
    marks.add(fingerprint(files, WISH))
    (tmp_path / "issues/9/d.jpg").rename(tmp_path / "issues/9/e.jpg")
    marks.add(fingerprint(files, WISH))
    (tmp_path / "issues/9.yaml").unlink()
    marks.add(fingerprint(files, WISH))
    assert len(marks) == 5


def test_another_wish_makes_a_difference(tmp_path: Path) -> None:
    """What is asked for is part of what an output is made of; the order of the keys is not."""
    files = workspace(tmp_path)
    before = fingerprint(files, WISH)
    assert fingerprint(files, dict(reversed(WISH.items()))) == before
    assert fingerprint(files, {**WISH, "languages": ("bg",)}) != before


def test_compiled_python_makes_no_difference(tmp_path: Path) -> None:
    """What Python leaves beside its modules is nothing that an output is made of."""
    files = workspace(tmp_path)
    before = fingerprint(files, WISH)
    (tmp_path / "templates/__pycache__").mkdir()
    (tmp_path / "templates/__pycache__/a.pyc").write_bytes(b"")
    assert fingerprint(files, WISH) == before


def published(folder: Path) -> None:
    write_all(folder, [*OUTPUTS, record("bulletin-9", "mark", OUTPUTS)])


def test_outputs_are_fresh_while_nothing_changed(tmp_path: Path) -> None:
    """With the same fingerprint and whole files there is nothing to make."""
    published(tmp_path)
    assert set(fresh_outputs(tmp_path, "bulletin-9", "mark")) == NAMES


def test_the_record_names_no_machine(tmp_path: Path) -> None:
    """The record is the same on every machine, and hidden."""
    published(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == NAMES | {".bulletin-9.json"}
    assert str(tmp_path) not in (tmp_path / ".bulletin-9.json").read_text("utf-8")
    assert record("bulletin-9", "mark", OUTPUTS) == record("bulletin-9", "mark", OUTPUTS)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        pytest.param("bulletin-9.bg.pdf", b"pd", id="cut-output"),
        pytest.param("bulletin-9.bg.pdf", b"pdf+", id="longer-output"),
        pytest.param("bulletin-9.bg.html", None, id="missing-output"),
        pytest.param(".bulletin-9.json", None, id="missing-record"),
        pytest.param(".bulletin-9.json", b"", id="empty-record"),
        pytest.param(".bulletin-9.json", b'{"fingerprint": "mark"', id="cut-record"),
        pytest.param(".bulletin-9.json", b'{"fingerprint": "mark"}', id="record-without-outputs"),
        pytest.param(".bulletin-9.json", b'{"fingerprint": "mark", "outputs": {}}', id="record-of-nothing"),
        pytest.param(".bulletin-9.json", b'{"fingerprint": "mark", "outputs": ["a"]}', id="other-form"),
        pytest.param(".bulletin-9.json", b'{"fingerprint": "mark", "outputs": null}', id="null"),
        pytest.param(".bulletin-9.json", b"[]", id="list"),
        pytest.param(".bulletin-9.json", b"7", id="number"),
        pytest.param(".bulletin-9.json", b"\xff\xfe", id="no-text"),
    ],
)
def test_outputs_are_not_fresh_when_something_is_amiss(name: str, data: bytes | None, tmp_path: Path) -> None:
    """Whatever happened to an output or to the record, the issue is built again."""
    published(tmp_path)
    if data is None:
        (tmp_path / name).unlink()
    else:
        (tmp_path / name).write_bytes(data)
    assert fresh_outputs(tmp_path, "bulletin-9", "mark") == ()


def test_a_foreign_record_says_nothing(tmp_path: Path) -> None:
    """The record of another content, or of another issue, makes nothing fresh."""
    published(tmp_path)
    assert fresh_outputs(tmp_path, "bulletin-9", "other mark") == ()
    assert fresh_outputs(tmp_path, "bulletin-8", "mark") == ()
    assert fresh_outputs(tmp_path / "nowhere", "bulletin-9", "mark") == ()
