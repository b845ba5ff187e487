"""What is wrong with a drawing (SVG): it cannot be read, or a part of it would not be printed."""

import re
import sys
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from bulletin.check.figure import Figure
from bulletin.check.photos import MEGAPIXELS, size_of
from bulletin.check.programs import local, program
from bulletin.check.weight import MOST, Weight
from bulletin.compose.embedded import embedded
from bulletin.problems.catalogue import pictures as codes
from bulletin.problems.catalogue import printing, safety
from bulletin.problems.problem import Problem
from bulletin.reach import read_plain

HEAVIEST = 8_000_000
"""Octets of the largest file that is read; photos may be embedded in it."""
_HREFS = ("href", "{http://www.w3.org/1999/xlink}href")
_INSIDE = ("#", "data:")
_MOVING = frozenset({"animate", "animateTransform", "animateMotion", "animateColor", "set"})
_ADDRESS = re.compile(
    r"@import\s*(?:url\()?\s*[\"']?([^\"')\s;]+)|url\(\s*[\"']?(?!\s*(?:#|data:))([^\"')\s]+)"
    r"|image-set\(\s*[\"']([^\"']+)"
)
_REMARK = re.compile(r"/\*.*?\*/|@namespace[^;]*;", re.DOTALL)
_HIDDEN = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|(.))", re.DOTALL)
"""A character that a style sheet writes by its number (CSS Syntax 3, 4.3.7)."""
_SHEET = re.compile(r"<\?xml-stylesheet\b[^>]*?href\s*=\s*[\"']([^\"']*)")
_DECLARED = re.compile(r"<\?xml[^>]*?encoding\s*=\s*[\"']([^\"']*)")
_ENCODINGS = frozenset(
    {"utf-8", "utf8", "utf-16", "us-ascii", "ascii", "iso-8859-1", "windows-1251", "windows-1252"}
)
"""Others may mean one thing to the check and another to a browser."""
_SIZE = re.compile(r"\s*\d*\.?\d+\s*(?:[a-z]{2})?\s*", re.IGNORECASE)


def drawing(figure: Figure) -> Iterator[Problem]:
    """Look at the file of a drawing. Raises OSError where it cannot be opened."""
    data = read_plain(figure.path, HEAVIEST + 1)
    if len(data) > HEAVIEST:
        yield figure.heavy(HEAVIEST)
        return
    text = data.decode("utf-16" if data.startswith((BOM_UTF16_BE, BOM_UTF16_LE)) else "utf-8", "replace")
    declared = _DECLARED.match(text.lstrip("\ufeff"))
    known = declared is None or declared[1].lower() in _ENCODINGS
    try:
        root = ET.fromstring(data)  # noqa: S314  # expat limits entities and opens nothing; the rest is checked below
    except (ET.ParseError, ValueError):
        yield figure.say(codes.BROKEN if "<svg" in text else codes.NO_PICTURE)
        return
    if _name(root) != "svg" or not known:
        yield figure.say(codes.BROKEN if _name(root) == "svg" else codes.NO_PICTURE)
        return
    if (parts := Weight(root).parts) > MOST:
        yield figure.say(
            safety.DRAWING_COMPLEX, counted=f"> {MOST}" if parts == MOST + 1 else parts, limit=MOST
        )
        return
    if part := program(root):
        yield figure.say(safety.DRAWING_PROGRAM, part=part)
        return
    if "viewBox" not in root.attrib and not all(
        _SIZE.fullmatch(root.get(side, "")) for side in ("width", "height")
    ):
        yield figure.say(printing.NO_SIZE)
    yield from _photos(figure, root)
    yield from _parts(figure, root, text)


def _photos(figure: Figure, root: ET.Element) -> Iterator[Problem]:
    """Look at the photos that the drawing holds itself: each can be decoded, and all are not too large."""
    pixels = 0
    for address in (element.get(key, "").strip() for element in root.iter() for key in _HREFS):
        if not address.startswith("data:"):
            continue
        photo = embedded(address)
        size = size_of(photo[0]) if photo else None
        if size is None:
            yield figure.say(codes.BROKEN)
            return
        pixels += size[0] * size[1]
    if pixels > MEGAPIXELS * 1_000_000:
        yield figure.say(codes.LARGE, megapixels=-(-pixels // 1_000_000), limit=MEGAPIXELS)


def _parts(figure: Figure, root: ET.Element, text: str) -> Iterator[Problem]:
    """Yield the parts that are lost, each kind of them once."""
    sheet = _SHEET.search(text)
    outside = ("xml-stylesheet", sheet[1]) if sheet else None
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
        plain = _plain(text) if "\\" in text or "/*" in text or "@" in text else text
        if ("url" in plain or "@import" in plain or "image-set" in plain) and (
            match := _ADDRESS.search(plain)
        ):
            return name, match[1] or match[2] or match[3]
    return None


def _name(element: ET.Element) -> str:
    """Return the name without its namespace; nothing for a remark."""
    return local(element.tag) if isinstance(element.tag, str) else ""


def _plain(sheet: str) -> str:
    """Return a style without remarks, and with characters in place of their numbers."""

    def character(found: re.Match[str]) -> str:
        number = int(found[1], 16) if found[1] else 0
        return chr(number) if 0 < number < sys.maxunicode else found[2] or ""

    return _HIDDEN.sub(character, _REMARK.sub(" ", sheet))
