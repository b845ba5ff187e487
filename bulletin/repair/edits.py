"""Edits applied to the text of a file, its line ends and all else kept."""

import re
from collections.abc import Iterable

from bulletin.problems.problem import Edit, Problem

_LINE = re.compile(r"([^\r\n]*)(\r\n|\r|\n|$)")


def applied(text: str, edits: Iterable[Edit]) -> str:
    """Return `text` with `edits` made; no two of them may touch. Lines and columns count as in problems."""
    lines = [[match[1], match[2]] for match in _LINE.finditer(text)]
    for one in sorted(edits, key=lambda edit: edit.place, reverse=True):
        place, line = one.place, lines[one.place.line - 1]
        line[0] = line[0][: place.column - 1] + one.text + line[0][place.end_column - 1 :]
    return "".join(body + end for body, end in lines)


def together(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the problems whose edits can be made at once: one problem a line, the first of them."""
    taken: set[int] = set()
    chosen = []
    for problem in problems:
        lines = {edit.place.line for edit in problem.edits}
        if lines and not lines & taken:
            chosen.append(problem)
            taken |= lines
    return tuple(chosen)
