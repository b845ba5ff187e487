"""Where the YAML parser gave up, and what a finder of the reason makes of it."""

import re
from dataclasses import dataclass
from typing import Self

import yaml

from bulletin.problems.problem import Code, Place, Problem
from bulletin.read.nodes import Scalar
from bulletin.read.repairs import shown

FIELD = re.compile(r"\s*(?:- +)*[\w-]+:(?:\s|$)")
"""How a line with a field begins."""
CLOSING = {"[": "]", "{": "}"}
"""The brackets by the one that opens them."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem, and its line as it should be where that is sure."""

    problem: Problem
    repaired: str | None = None


@dataclass(frozen=True, slots=True)
class Trouble:
    """Where and why the parser gave up; lines and columns count from 0 here, as the parser's do."""

    file: str
    lines: list[str]
    said: str
    line: int
    column: int
    opened: tuple[int, int] | None
    """Where the block, quote or bracket began that was being read."""
    last: Scalar | None
    """The last text that was read whole."""

    @classmethod
    def of(cls, error: yaml.MarkedYAMLError, file: str, lines: list[str], last: Scalar | None) -> Self:
        """Take from a parser's error what the finders need."""
        mark, opened = error.problem_mark or error.context_mark, error.context_mark
        line, column = _within(mark, lines) if mark else (0, 0)
        said = f"{error.context or ''}: {error.problem or ''}"
        return cls(file, lines, said, line, column, _within(opened, lines) if opened else None, last)

    @property
    def text(self) -> str:
        """The line on which the parser gave up."""
        return self.lines[self.line]

    @property
    def indent(self) -> int:
        """How many spaces that line begins with."""
        return len(self.text) - len(self.text.lstrip())

    def find(self, code: Code, at: tuple[int, int], length: int = 1, **values: str | int) -> Finding:
        """Return a problem at line and column `at`; a `repaired` line among the values is also the repair."""
        line, column = at
        place = Place(self.file, line + 1, column + 1, line + 1, column + 1 + max(length, 1))
        repaired = values.get("repaired")
        if isinstance(repaired, str):
            return Finding(Problem(code, place, {**values, "repaired": shown(repaired)}), repaired)
        return Finding(Problem(code, place, values))


def _within(mark: yaml.Mark, lines: list[str]) -> tuple[int, int]:
    """Return the line and column of a mark; the parser puts the end of a file on a line that is not there."""
    if mark.line < len(lines):
        return mark.line, mark.column
    return len(lines) - 1, len(lines[-1])
