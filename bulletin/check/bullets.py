"""The rule that a list whose bullets are typed as characters is told: its lines would run together."""

import re
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from bulletin.check.subject import Subject, Words
from bulletin.problems.catalogue.text import TYPED_BULLETS
from bulletin.problems.problem import Edit, Place, Problem

_FENCE = re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})")
_BULLET = re.compile(r"([•–—]|[а-яa-z]\)) +(?=\S)")


def typed_bullets(subject: Subject, said: Words) -> Iterator[Problem]:
    """Find two or more lines on end that begin with a bullet, a dash, or a letter and a bracket."""
    for kind, group in groupby(_with_kinds(said.text), itemgetter(0)):
        lines = [line for _, line in group]
        broken = all(line.endswith(("  ", "\\")) for line in lines[:-1])  # kept apart by who has typed them
        if kind and len(lines) > 1 and not broken:
            places = [subject.places.within(said.path, line, _before(said.text, line)) for line in lines]
            repaired = _BULLET.sub("- ", lines[0], count=1)
            edits = tuple(_edit(place) for place in places) if kind == "•" and _apart(places) else ()
            sign = lines[0].split(" ")[0]
            yield Problem(TYPED_BULLETS, places[0], {"sign": sign, "repaired": repaired}, edits)


def _with_kinds(text: str) -> Iterator[tuple[str, str]]:
    """Yield each line with its kind; what stands between the fences of code (CommonMark, 4.5) has none."""
    fence = ""
    for line in text.split("\n"):
        mark = _FENCE.match(line)
        if not fence:
            fence = mark[1] if mark else ""
            yield ("" if fence else _kind(line)), line
            continue
        if mark and mark[1].startswith(fence) and not line[mark.end() :].strip():
            fence = ""
        yield "", line


def _kind(line: str) -> str:
    """Return what a line begins with: a sign, `)` for a letter with a bracket, nothing for another line."""
    match = _BULLET.match(line)
    return match[1][-1] if match else ""


def _before(text: str, line: str) -> int:
    """Return how often a line stands in the text before it stands there as a whole line."""
    lines = text.split("\n")
    return "\n".join(lines[: lines.index(line)]).count(line)


def _apart(places: list[Place]) -> bool:
    """Tell whether each line was found on a line of its own in the file, one below the other."""
    follows = [place.line for place in places]
    return follows == list(range(follows[0], follows[0] + len(follows)))


def _edit(place: Place) -> Edit:
    return Edit(place._replace(end_line=place.line, end_column=place.column + 1), "-")
