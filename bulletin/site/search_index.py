"""The index of the search as a script: pages also opened from a disk can load one, and nothing else."""

import json
from collections.abc import Iterable, Iterator
from itertools import pairwise, takewhile

from bulletin.publish.output import Output
from bulletin.site.folding import RULES, STOP
from bulletin.site.leaf import Leaf
from bulletin.site.search_pages import Page, search_pages

GLOBAL = "bulletinSearch"
"""The name under which the script leaves the index."""
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def search_script(leaf: Leaf) -> Output:
    """Return the index in the language of `leaf`, whose path is that of the script."""
    pages = tuple(search_pages(leaf))
    index = {
        "rules": RULES,
        "stop": " ".join(sorted(STOP)),
        "pages": [[page.kind, page.title, page.date, page.address, page.language] for page in pages],
        "parts": [
            [place, part.title, part.anchor] for place, page in enumerate(pages) for part in page.parts
        ],
        "stems": " ".join(_packed(pages)),
    }
    text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    return Output(leaf.path, f"window.{GLOBAL}={text};\n".encode())


def _packed(pages: Iterable[Page]) -> Iterator[str]:
    """Each stem with the parts that have it: `3ект:0.2` is one that begins with 3 letters of the stem before.

    The parts are told by how far each is from the one before; all numbers have base 36.
    """
    where: dict[str, list[int]] = {}
    parts = (part for page in pages for part in page.parts)
    for place, part in enumerate(parts):
        for stem in part.stems:
            where.setdefault(stem, []).append(place)
    for before, stem in pairwise(("", *sorted(where))):
        alike = takewhile(lambda pair: pair[0] == pair[1], zip(before, stem, strict=False))
        shared = min(sum(1 for _ in alike), len(_DIGITS) - 1)
        steps = (place - last for last, place in pairwise((0, *where[stem])))
        yield f"{_DIGITS[shared]}{stem[shared:]}:{'.'.join(map(base36, steps))}"


def base36(number: int) -> str:
    """A number from 0 in the digits that `parseInt(text, 36)` reads."""
    digits = _DIGITS[number % 36]
    while number := number // 36:
        digits = _DIGITS[number % 36] + digits
    return digits
