"""Pages that were laid out are found again by what they were made from, and by nothing else."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from bulletin.render.extent import End, Extent
from bulletin.render.layout import Flaw
from bulletin.render.plate import Copy, Found, Laid, Plate, PlatePart, keep_plate, kept_plate, plate_key
from bulletin.themes import TWO_COLUMNS

COPY = Copy(
    "<p>Текст</p>", {"style.css": (b"p {}", "text/css"), "a.svg": (b"<svg/>", "image/svg+xml")}, TWO_COLUMNS
)
EXTENT = Extent((90, 40), (104, 104), 12, (End("Новини", 2, "sections/0"),))
LAID = Laid("tight", 0, (Flaw("outside", 2, "дума", "sections/0/text"),), ("a message",), EXTENT)
PLATE = Plate(b"%PDF", Found((PlatePart(LAID, replace(LAID, setting="", notes=2)),), ("another",)))


class Shelf:
    """Where plates are kept for a test."""

    def __init__(self) -> None:
        self.kept: dict[str, tuple[str, bytes]] = {}

    def get(self, key: str) -> tuple[str, bytes] | None:
        """Return what was put under `key`."""
        return self.kept.get(key)

    def put(self, key: str, form: str, data: bytes) -> None:
        """Keep it."""
        self.kept[key] = (form, data)


def test_a_plate_is_the_same_when_it_comes_back() -> None:
    shelf = Shelf()
    keep_plate(shelf, "a", PLATE)
    assert kept_plate(shelf, "a") == PLATE
    assert kept_plate(shelf, "b") is None
    assert kept_plate(None, "a") is None


@pytest.mark.parametrize("form", ["", "{}", "[]", '{"parts": [{}], "messages": []}'])
def test_what_is_no_plate_is_none(form: str) -> None:
    shelf = Shelf()
    shelf.put("a", form, b"%PDF")
    assert kept_plate(shelf, "a") is None


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda copy: replace(copy, html="<p>Tекст</p>"), id="html"),
        pytest.param(
            lambda copy: replace(copy, files={**copy.files, "a.svg": (b"<svg />", "image/svg+xml")}),
            id="file",
        ),
        pytest.param(
            lambda copy: replace(copy, files={**copy.files, "a.svg": (b"<svg/>", "text/xml")}), id="type"
        ),
        pytest.param(lambda copy: replace(copy, files={"style.css": copy.files["style.css"]}), id="no file"),
        pytest.param(lambda copy: replace(copy, room=TWO_COLUMNS.tight), id="room"),
    ],
)
def test_all_that_pages_are_made_from_is_told_apart(change: Callable[[Copy], Copy]) -> None:
    assert key([COPY]) != key([change(COPY)])


def test_so_are_editions_makers_and_parts() -> None:
    keys = [
        key([COPY]),
        key([COPY, COPY]),
        key([]),
        plate_key([COPY], "other", "print", fitting=False),
        plate_key([COPY], "mark", "draft", fitting=False),
        plate_key([COPY], "mark", "print", fitting=True),
    ]
    assert len(set(keys)) == len(keys)
    assert key([COPY]) == key([Copy(COPY.html, dict(reversed(COPY.files.items())), COPY.room)])


def key(copies: list[Copy]) -> str:
    return plate_key(copies, "mark", "print", fitting=False)
