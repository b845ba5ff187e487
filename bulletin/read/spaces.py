"""Spaces that are no spaces: those of a word processor where the form of the file is made of plain ones."""

import re
from collections.abc import Iterator

from bulletin.problems.catalogue import structure
from bulletin.problems.problem import Place, Problem
from bulletin.read.lines import edit, text_lines

_STRANGE = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_ANY = re.compile(f"[{_STRANGE}]")
_WIDE = "\u3000"
_IN_FORM = re.compile(rf"[ \t]*(?:-?[ {_STRANGE}]+)+|[ -]*[a-z_]+[ ]*:[{_STRANGE}]+")
"""An indent, what follows a dash, or what follows the colon of a field."""


def strange_spaces(file: str, lines: list[str]) -> Iterator[tuple[Problem, int, str]]:
    """Yield each line whose form has a strange space: its problem, its number (from 0), and the line repaired."""
    if not _ANY.search("\n".join(lines)):
        return
    running = text_lines(lines)
    for number, line in enumerate(lines):
        if number in running or not (match := _IN_FORM.match(line)) or not (first := _ANY.search(match[0])):
            continue
        last = max(at.end() for at in _ANY.finditer(match[0]))
        plain = "".join(("  " if c == _WIDE else " ") if _ANY.match(c) else c for c in match[0])
        repaired = plain + line[match.end() :]
        place = Place(file, number + 1, first.start() + 1, number + 1, last + 1)
        values = {"name": f"U+{ord(first[0]):04X}"}
        yield (
            Problem(structure.STRANGE_SPACE, place, values, (edit(file, number, line, repaired),)),
            number,
            repaired,
        )
