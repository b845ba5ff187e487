"""The texts inside brackets of one line, as somebody who does not know of remarks has typed them."""

import re
from collections.abc import Iterator

_BETWEEN = re.compile(r"[\s,\[{]+")
_QUOTED = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'")
_KEY = re.compile(r"[\w-]+:(?=\s)")
_PLAIN = re.compile(r"[^,\[\]{}]*[^,\[\]{}\s]")


def plain_texts(line: str, column: int) -> Iterator[tuple[int, int]]:
    """Yield where each text without quotation marks begins and ends, from the bracket at `column` on.

    The names of fields are none. The last one is followed by a bracket or comma, or ends the line.
    """
    place = column
    while place < len(line):
        if line[place] in "]}":
            place += 1
        elif between := _BETWEEN.match(line, place):
            place = between.end()
        elif found := _QUOTED.match(line, place) or _KEY.match(line, place):
            place = found.end()
        elif found := _PLAIN.match(line, place):
            yield found.span()
            place = found.end()
        else:
            return
