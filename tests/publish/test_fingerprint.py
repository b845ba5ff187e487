"""What an output was made of, and whether it still stands as it was made."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from bulletin.publish.fingerprint import fingerprint, record, standing
from bulletin.publish.output import Output, write_all
from bulletin.publish.seal import sealed

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


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda root: (root / "templates/themes").mkdir(), id="an-empty-folder"),
        pytest.param(lambda root: (root / "issues/9/b").rename(root / "issues/9/d"), id="a-folder-renamed"),
        pytest.param(lambda root: (root / "issues/9/z.jpg").symlink_to("nowhere"), id="a-link-to-nothing"),
        pytest.param(lambda root: (root / "issues/9/z.jpg").symlink_to("a.jpg"), id="a-link-to-a-file"),
        pytest.param(lambda root: (root / "issues/9/z").symlink_to("b"), id="a-link-to-a-folder"),
        pytest.param(lambda root: (root / "issues/9/z").symlink_to(".."), id="a-circle"),
        pytest.param(
            lambda root: (root / "issues/9/z").symlink_to(root.parent), id="a-link-out-of-the-workspace"
        ),
        pytest.param(
            lambda root: (root / os.fsdecode(b"issues/9/\xff.jpg")).write_bytes(b""),
            id="a-name-that-is-no-text",
        ),
        pytest.param(lambda root: (root / "issues/9/a\n9.jpg").write_bytes(b""), id="a-name-of-two-lines"),
        pytest.param(lambda root: os.mkfifo(root / "issues/9/z"), id="a-pipe"),
    ],
)
def test_whatever_comes_to_lie_there_makes_a_difference(
    change: Callable[[Path], object], tmp_path: Path
) -> None:
    """Folders and links decide what is found, and no name is in the way."""
    files = workspace(tmp_path / "workspace")
    before = fingerprint(files, WISH, tmp_path / "workspace")
    change(tmp_path / "workspace")
    after = fingerprint(files, WISH, tmp_path / "workspace")
    assert after != before
    assert fingerprint(files, WISH, tmp_path / "workspace") == after


def test_behind_a_link_inside_every_byte_counts(tmp_path: Path) -> None:
    """Pictures of several issues may lie in one folder."""
    files = workspace(tmp_path)
    (tmp_path / "shared/deep").mkdir(parents=True)
    (tmp_path / "shared/deep/a.jpg").write_bytes(b"one")
    (tmp_path / "issues/9/shared").symlink_to("../../shared")
    before = fingerprint(files, WISH, tmp_path)
    (tmp_path / "shared/deep/a.jpg").write_bytes(b"two")
    assert fingerprint(files, WISH, tmp_path) != before


def test_what_lies_outside_is_not_read(tmp_path: Path) -> None:
    """Neither is what a link of the workspace leads to."""
    (tmp_path / "outside").mkdir()
    outside = tmp_path / "outside" / "a.html"
    outside.write_bytes(b"one")
    workspace(root := tmp_path / "workspace")
    (root / "issues/9/a.html").symlink_to(outside)
    (root / "issues/8").symlink_to(outside.parent)
    (root / "themes").symlink_to(outside.parent)
    files = [root / "issues/9", root / "issues/8", root / "themes"]
    before = fingerprint(files, WISH, root)
    outside.write_bytes(b"two")
    assert fingerprint(files, WISH, root) == before


def published(folder: Path) -> None:
    write_all(folder, [*OUTPUTS, record("bulletin-9", "mark", OUTPUTS, said={"plans": [1]})])


def test_outputs_are_fresh_while_nothing_changed(tmp_path: Path) -> None:
    """With the same fingerprint and whole files there is nothing to make."""
    published(tmp_path)
    found = standing(tmp_path, "bulletin-9", "mark")
    assert found.made == {output.name: output.sha256 for output in OUTPUTS}
    assert tuple(found.made) == tuple(output.name for output in OUTPUTS)
    assert found.said == {"plans": [1]}


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
        pytest.param(".bulletin-9.json", sealed({"fingerprint": "mark"}), id="record-without-outputs"),
        pytest.param(
            ".bulletin-9.json",
            sealed({"fingerprint": "mark", "outputs": {}, "earlier": {}, "said": {}}),
            id="record-of-nothing",
        ),
        pytest.param(
            ".bulletin-9.json",
            b'{"fingerprint": "mark", "outputs": {}, "earlier": {}, "said": {}}',
            id="record-without-a-sum",
        ),
        pytest.param(".bulletin-9.json", b"[" * 100_000, id="too-deep"),
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
    assert standing(tmp_path, "bulletin-9", "mark").made == {}


def test_no_byte_of_a_record_can_change_unseen(tmp_path: Path) -> None:
    """One that is lost on the disk must not take an output's name away."""
    published(tmp_path)
    path = tmp_path / ".bulletin-9.json"
    whole = path.read_bytes()
    for place, byte in enumerate(whole):
        path.write_bytes(whole[:place] + bytes([byte ^ 1]) + whole[place + 1 :])
        found = standing(tmp_path, "bulletin-9", "mark")
        assert tuple(found.made) in {(), tuple(output.name for output in OUTPUTS)}
        assert not found.made or found.said == {"plans": [1]}
        path.write_bytes(whole[:place])
        assert standing(tmp_path, "bulletin-9", "mark").made == {}


def test_a_foreign_record_says_nothing(tmp_path: Path) -> None:
    """The record of another content, or of another issue, makes nothing fresh."""
    published(tmp_path)
    assert standing(tmp_path, "bulletin-9", "other mark").made == {}
    assert standing(tmp_path, "bulletin-8", "mark").made == {}
    assert standing(tmp_path / "nowhere", "bulletin-9", "mark").made == {}
