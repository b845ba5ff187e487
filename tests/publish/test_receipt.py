"""A receipt is believed only where every input and output is as it says."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bulletin.publish.files import content_hash
from bulletin.publish.receipt import Receipt, Witness, read_receipt, receipt_name, receipt_text
from bulletin.publish.seal import sealed

INPUTS = ("bulletin.yaml", "issues/*.yaml", "issues/9", "templates")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Receipt]:
    """A workspace with two issues, and the receipt of what was made of one."""
    root = tmp_path_factory.mktemp("workspace")
    for name in (
        "bulletin.yaml",
        "issues/8.yaml",
        "issues/9.yaml",
        "issues/9/a.jpg",
        "templates/web/own.css",
    ):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"this is {name}")
    (root / "output").mkdir()
    (root / "output" / "bulletin-9.pdf").write_bytes(b"%PDF")
    return root, receipt_of(root)


def receipt_of(root: Path) -> Receipt:
    """The receipt of a page that was made of the workspace."""
    witness = Witness(root)
    witness.look(INPUTS)
    said = {"en": [["a warning", "bold"]], "bg": []}
    receipt = witness.receipt({"bulletin-9.pdf": content_hash(root / "output/bulletin-9.pdf")}, said, {})  # type: ignore[arg-type]
    assert receipt
    return receipt


def test_it_holds_and_can_be_read_again(made: tuple[Path, Receipt], tmp_path: Path) -> None:
    root, receipt = made
    path = tmp_path / "receipt.json"
    path.write_bytes(receipt_text(receipt))
    assert read_receipt(path) == receipt
    assert receipt.holds(root, root / "output")


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_byte_of_any_file_changes_it(made: tuple[Path, Receipt], data: st.DataObject) -> None:
    root, receipt = made
    files = sorted(path for path in root.rglob("*") if path.is_file())
    path = data.draw(st.sampled_from(files))
    before = path.read_bytes()
    place = data.draw(st.integers(0, len(before) - 1))
    other = data.draw(st.integers(0, 255).filter(lambda byte: byte != before[place]))
    path.write_bytes(before[:place] + bytes([other]) + before[place + 1 :])
    changed = receipt.holds(root, root / "output")
    path.write_bytes(before)
    assert (changed, receipt.holds(root, root / "output")) == (False, True)


@pytest.mark.parametrize("name", ["issues/10.yaml", "issues/9/b.jpg", "templates/print/own.css"])
def test_a_new_file_changes_it(made: tuple[Path, Receipt], name: str) -> None:
    root, receipt = made
    path = root / name
    path.parent.mkdir(exist_ok=True)
    path.touch()
    changed = receipt.holds(root, root / "output")
    path.unlink()
    assert not changed


def test_a_file_that_is_gone_changes_it(made: tuple[Path, Receipt]) -> None:
    root, receipt = made
    path = root / "output" / "bulletin-9.pdf"
    path.rename(path.with_suffix(".gone"))
    changed = receipt.holds(root, root / "output")
    path.with_suffix(".gone").rename(path)
    assert not changed


@pytest.mark.parametrize(
    "text",
    [
        *("", "{", "[]", "{}", "null", '{"inputs": 1, "outputs": {}, "mark": ""}'),
        sealed({"program": ""}).decode(),
        sealed({"program": "", **dict.fromkeys(("inputs", "outputs", "before", "after"), 1)}).decode(),
    ],
)
def test_what_is_no_receipt_is_none(tmp_path: Path, text: str) -> None:
    path = tmp_path / "receipt.json"
    path.write_text(text)
    assert read_receipt(path) is None
    assert read_receipt(tmp_path / "absent.json") is None


def test_other_words_or_another_folder_have_another_receipt(tmp_path: Path) -> None:
    names = {
        receipt_name(["9"], tmp_path),
        receipt_name(["9", "--fit"], tmp_path),
        receipt_name(["9"], tmp_path / "other"),
    }
    assert len(names) == 3


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert content_hash(tmp_path / "pipe") == content_hash(tmp_path / "absent") == "absent"


def test_no_byte_of_a_receipt_can_change_unseen(made: tuple[Path, Receipt], tmp_path: Path) -> None:
    """Not even in the words that would be said again."""
    root, receipt = made
    path, whole = tmp_path / "receipt.json", receipt_text(receipt)
    for place, byte in enumerate(whole):
        path.write_bytes(whole[:place] + bytes([byte ^ 1]) + whole[place + 1 :])
        assert read_receipt(path) in (None, receipt)
        path.write_bytes(whole[:place])
        assert read_receipt(path) is None
    assert not Receipt(receipt.program, receipt.inputs, {}).holds(root, root / "output")


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda path, _: path.write_text("saved"), id="saved"),
        pytest.param(
            lambda path, old: (path.write_text("saved"), path.write_bytes(old)), id="and-taken-back"
        ),
        pytest.param(lambda path, _: path.unlink(), id="gone"),
        pytest.param(lambda path, _: path.with_name("c.jpg").touch(), id="one-more"),
    ],
)
def test_what_is_saved_while_a_build_goes_on_was_not_built(change, tmp_path: Path) -> None:
    """There is no receipt: nobody knows which of the two was read."""
    path = tmp_path / "issues" / "9" / "a.jpg"
    path.parent.mkdir(parents=True)
    path.write_text("before")
    witness = Witness(tmp_path)
    witness.look(INPUTS)
    change(path, path.read_bytes())
    assert witness.receipt({}, {}, {}) is None
