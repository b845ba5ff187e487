"""A receipt is believed only where every input and output is as it says."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bulletin.publish.files import content_hash
from bulletin.publish.receipt import (
    Receipt,
    make_receipt,
    read_receipt,
    receipt_name,
    receipt_text,
)

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
    return root, make_receipt(root, root / "output", INPUTS, ["bulletin-9.pdf"])


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


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"inputs": 1, "outputs": {}, "mark": ""}', "null"])
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
