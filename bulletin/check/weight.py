"""How much work a drawing is: its elements, with those that it shows again and again counted each time."""

import re
from xml.etree import ElementTree as ET

MOST = 40_000
"""Parts of the most complex drawing that is printed: some seconds of the layout engine."""
DEEPEST = 200
"""Groups in groups; the engine goes down into each."""
_CHARACTERS = 45
"""Characters of a path or a text that cost as much as an element."""
_REFERENCE = re.compile(r"url\(\s*[\"']?#([^\"')\s]+)")
_HREFS = ("href", "{http://www.w3.org/1999/xlink}href")
_VERTEX = re.compile(r"[A-Za-z]|[-\d.]+[\s,]+[-\d.]+")


class Weight:
    """Weighs the elements of one drawing."""

    def __init__(self, root: ET.Element) -> None:
        self._named = {element.get("id", ""): element for element in root.iter()}
        self._known: dict[int, int] = {}
        self._root = root

    @property
    def parts(self) -> int:
        """How many parts there are to be drawn; one more than MOST where they would never end."""
        return min(self._of(self._root, 0), MOST + 1)

    def _of(self, element: ET.Element, depth: int) -> int:
        """The parts of an element. What shows itself, or stands too deep, has more than there may be."""
        key = id(element)
        if depth > DEEPEST:
            return MOST + 1
        if key not in self._known:
            self._known[key] = MOST + 1  # until it is known: who meets it before is inside it
            total = self._own(element, depth)
            for child in element:
                if total > MOST:
                    break
                total += self._of(child, depth + 1)
            self._known[key] = total
        return self._known[key]

    def _own(self, element: ET.Element, depth: int) -> int:
        values = [value for key, value in element.attrib.items() if key not in _HREFS]
        size = sum(map(len, values)) + len(element.text or "") + len(element.tail or "")
        total = 1 + size // _CHARACTERS
        wanted = [element.get(key, "")[1:] for key in _HREFS if element.get(key, "").startswith("#")]
        for name in (*wanted, *(name for value in values for name in _REFERENCE.findall(value))):
            if name in self._named and total <= MOST:
                total += self._of(self._named[name], depth + 1) * self._times(element)
        return total

    @staticmethod
    def _times(element: ET.Element) -> int:
        """How often what an element names is drawn: a marker at each point of a line."""
        if not any(key.startswith("marker") for key in element.attrib):
            return 1
        return max(1, len(_VERTEX.findall(element.get("d", "") + element.get("points", ""))))
