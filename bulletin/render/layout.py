"""What was laid out, held against what was composed: no word lost, none outside its column or page.

WeasyPrint never logs either, so its boxes are walked after the layout. They are private to it, and
their version is pinned for that (`pyproject.toml`).
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

BACK_PANEL = "colophon"
"""The class of the element that stands at the foot of the last page."""

_TOLERANCE = 0.75
"""In CSS pixels: rounding, and the overhang of an italic."""
_IN_MARGIN = "passage"
"""The class of the numbers that a draft has beside its paragraphs."""
_LOOSE = 4.0
"""The same up and down: a line may be lower than its type."""

_SHARED_HEIGHT = 0.34
_SHARED_WIDTH = 3.0
_EXCERPT = 60

_UNSEEN = frozenset({"style", "script", "title", "template", "svg"})


@dataclass(frozen=True, slots=True)
class Flaw:
    """Words that are lost or out of their place; `at` is the place in the issue, empty for the theme's own."""

    kind: str
    """`lost`, `outside` its column or page, or `overlap` with other words."""
    page: int
    """The page, 0 where the words are on none."""
    words: str
    at: str


@dataclass(frozen=True, slots=True)
class Spot:
    """Some words, or a picture, where they are printed: in CSS pixels from the top left of the page (from 1)."""

    page: int
    left: float
    top: float
    width: float
    height: float
    words: str
    at: str
    """The place in the issue that they come from, empty for the theme's own."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What a look at all pages has shown; `lonely` where the last page holds only the back panel.

    `back_lost` where words of that panel are lost: footnotes have taken its room.
    """

    flaws: tuple[Flaw, ...]
    lonely: bool
    back_lost: bool
    spots: tuple[Spot, ...]


def survey(root: Any, pages: Iterable[Any], before: int = 0) -> Survey:
    """Compare the parsed HTML (`root`) with the laid-out page boxes; `before` others stand before them."""
    laid = Counter[Any]()
    found, spots = list[Flaw](), list[Spot]()
    parents = {child: parent for parent in root.iter() for child in parent}
    alone = False
    for number, page in enumerate(pages, before + 1):
        texts = list(_text_boxes(page))
        for box, right, bottom in texts:
            laid[box.element] += _weight(box.text)
            spots.append(_spot(box, number, parents))
            if _leaves(box, page, right, bottom):
                found.append(Flaw("outside", number, _told(box), _at(box.element, parents)))
        found += [
            Flaw("overlap", number, _told(box), _at(box.element, parents))
            for box in _overlapping([box for box, _, _ in texts])
        ]
        alone = number > before + 1 and all(in_back_panel(box.element, parents) for box, _, _ in texts)
    lost = [(element, text) for element, text in _texts(root) if laid[element] < _weight(text)]
    found += [Flaw("lost", 0, _excerpt(text), _at(element, parents)) for element, text in lost]
    back_lost = any(in_back_panel(element, parents) for element, _ in lost)
    return Survey(tuple(found), alone, back_lost, tuple(spots))


def _spot(box: Any, page: int, parents: dict[Any, Any]) -> Spot:
    place = (float(box.position_x), float(box.position_y), float(box.width), float(box.height))
    return Spot(page, *place, box.text, _at(box.element, parents))


def _leaves(box: Any, page: Any, right: float, bottom: float) -> bool:
    """True where a text is not between the margins of its page, above `bottom` and left of `right`."""
    left = 0.0 if box.element.get("class") == _IN_MARGIN else page.margin_left
    across = box.position_x < left - _TOLERANCE or box.position_x + box.width > right + _TOLERANCE
    above = box.position_y < page.margin_top - _LOOSE
    return bool(across or above or box.position_y + box.height > bottom + _LOOSE)


class _Pictured:
    """A picture, looked at like a word of its text twin: it has a place, and no letters to be counted."""

    text = ""

    def __init__(self, box: Any) -> None:
        self.element = box.element
        self.position_x, self.position_y = box.content_box_x(), box.content_box_y()
        self.width, self.height = box.width, box.height


def _text_boxes(page: Any) -> Iterator[tuple[Any, float, float]]:
    """All text of a page, each with the right edge and the foot that it must keep."""
    right = page.margin_left + page.width
    yield from inside(page, right, page.margin_top + page.height)


def inside(box: Any, right: float, bottom: float) -> Iterator[tuple[Any, float, float]]:
    """All text in `box`, each with the right edge and the foot that it must keep."""
    for child in box.children:
        name = type(child).__name__
        if name == "MarginBox" or getattr(child, "pseudo_type", None):
            continue
        if name == "TextBox":
            if child.text.strip():
                yield child, right, bottom
            continue
        if name.endswith("ReplacedBox"):
            yield _Pictured(child), right, bottom
            continue
        if not hasattr(child, "children"):
            continue
        narrow = child.is_column or name == "TableCellBox"
        edge = min(right, child.content_box_x() + child.width) if narrow else right
        yield from inside(child, edge, bottom)


def _overlapping(boxes: list[Any]) -> Iterator[Any]:
    """The texts that are printed over an earlier one: more than a third of a line high, a letter wide."""
    open_boxes: list[Any] = []
    for box in sorted(boxes, key=lambda one: one.position_y):
        shared = box.height * _SHARED_HEIGHT
        open_boxes = [one for one in open_boxes if one.position_y + one.height > box.position_y + shared]
        if any(_side_by_side(one, box) > _SHARED_WIDTH for one in open_boxes):
            yield box
        open_boxes.append(box)


def _side_by_side(one: Any, other: Any) -> float:
    """How wide two boxes of the same height share their room; negative where they are apart."""
    left = max(one.position_x, other.position_x)
    return float(min(one.position_x + one.width, other.position_x + other.width) - left)


def _texts(root: Any) -> Iterator[tuple[Any, str]]:
    """The elements of the body with the words that are directly in each."""
    body = root.find("body")
    if body is None:
        return
    for element in _set_elements(body):
        text = (element.text or "") + "".join(child.tail or "" for child in element)
        if _weight(text):
            yield element, text


def _set_elements(element: Any) -> Iterator[Any]:
    """The element and all in it that the engine sets as text; a drawing is one picture to it."""
    if not isinstance(element.tag, str) or element.tag.rpartition("}")[2] in _UNSEEN:
        return
    yield element
    for child in element:
        yield from _set_elements(child)


def _weight(text: str) -> int:
    """Letters and digits: hyphens, spaces and quotes may be set differently on each side of a line's end."""
    return sum(character.isalnum() for character in text)


def _told(box: Any) -> str:
    return _excerpt(box.text) or _excerpt(box.element.get("alt") or "")


def _excerpt(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _EXCERPT else f"{words[:_EXCERPT].rsplit(maxsplit=1)[0]}…"


def in_back_panel(element: Any, parents: dict[Any, Any]) -> bool:
    """True where `element` stands in the back panel; `parents` are those of all elements."""
    while element is not None:
        if BACK_PANEL in element.get("class", "").split():
            return True
        element = parents.get(element)
    return False


def _at(element: Any, parents: dict[Any, Any]) -> str:
    while element is not None:
        if at := element.get("data-at"):
            return str(at)
        element = parents.get(element)
    return ""
