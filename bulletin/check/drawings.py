"""What is wrong with a drawing (SVG): it cannot be read, or a part of it would not be printed."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from bulletin.check.figure import Figure
from bulletin.problems.catalogue import pictures as codes
from bulletin.problems.catalogue import printing
from bulletin.problems.problem import Problem

_LIMIT = 20_000_000
_HREFS = ("href", "{http://www.w3.org/1999/xlink}href")
_INSIDE = ("#", "data:")
_MOVING = frozenset({"script", "animate", "animateTransform", "animateMotion", "animateColor", "set"})
_ADDRESS = re.compile(
    r"@import\s*(?:url\()?\s*[\"']?([^\"')\s;]+)|url\(\s*[\"']?(?!\s*(?:#|data:))([^\"')\s]+)"
)
_SHEET = re.compile(rb"<\?xml-stylesheet\b[^>]*?href\s*=\s*[\"']([^\"']*)")
_SIZE = re.compile(r"\s*\d*\.?\d+\s*(?:[a-z]{2})?\s*", re.IGNORECASE)


def drawing(figure: Figure) -> Iterator[Problem]:
    """Look at the file of a drawing. Raises OSError where it cannot be opened."""
    data = figure.path.read_bytes()[: _LIMIT + 1]
    try:
        root = ET.fromstring(data)  # noqa: S314  # expat limits entities; the file is the writer's own
    except (ET.ParseError, ValueError):
        yield figure.say(codes.BROKEN if b"<svg" in data else codes.NO_PICTURE)
        return
    if _name(root) != "svg":
        yield figure.say(codes.NO_PICTURE)
        return
    if "viewBox" not in root.attrib and not all(
        _SIZE.fullmatch(root.get(side, "")) for side in ("width", "height")
    ):
        yield figure.say(printing.NO_SIZE)
    yield from _parts(figure, root, data)


def _parts(figure: Figure, root: ET.Element, data: bytes) -> Iterator[Problem]:
    """Yield the parts that are lost, each kind of them once."""
    sheet = _SHEET.search(data)
    outside = ("xml-stylesheet", sheet[1].decode("utf-8", "replace")) if sheet else None
    outside = outside or next((found for element in root.iter() if (found := _from_outside(element))), None)
    if outside:
        yield figure.say(printing.FROM_OUTSIDE, part=f"<{outside[0]}>", address=outside[1])
    instead = {
        id(child)
        for switch in root.iter()
        if _name(switch) == "switch" and len(switch) > 1
        for child in switch
    }
    if any(_name(one) == "foreignObject" and id(one) not in instead for one in root.iter()):
        yield figure.say(printing.WEB_TEXT)
    if moving := next((_name(one) for one in root.iter() if _name(one) in _MOVING), ""):
        yield figure.say(printing.MOVES, part=f"<{moving}>")


def _from_outside(element: ET.Element) -> tuple[str, str] | None:
    """Return the element's name and the address of the file that it wants, None where it wants none."""
    name = _name(element)
    for key in () if name in {"a", "script"} else _HREFS:
        address = element.get(key, "").strip()
        if address and not address.startswith(_INSIDE):
            return name, address
    styled = [element.text or ""] if name == "style" else []
    for text in (*styled, *element.attrib.values()):
        if ("url" in text or "@import" in text) and (match := _ADDRESS.search(text)):
            return name, match[1] or match[2]
    return None


def _name(element: ET.Element) -> str:
    """Return the name without its namespace; nothing for a remark."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
