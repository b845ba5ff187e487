"""Where the YAML parser gave up, and what a finder of the reason makes of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Self

import yaml

from bulletin.problems.problem import Code, Place, Problem
from bulletin.read.lines import edit, indent_of, text_lines
from bulletin.read.nodes import Scalar
from bulletin.read.repairs import shown

CLOSING = {"[": "]", "{": "}"}
"""The brackets by the one that opens them."""

Repairs = Mapping[int, str]
"""Lines as they should be, by their numbers from 0."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem, and the lines as they should be where that is sure enough to read on."""

    problem: Problem
    repairs: Repairs = field(default_factory=dict)


@dataclass(frozen=True)
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
        return indent_of(self.text)

    @cached_property
    def running(self) -> frozenset[int]:
        """The lines that are text below a `|`; nothing in them is to be read as fields."""
        return text_lines(self.lines)

    def find(self, code: Code, at: tuple[int, int], length: int = 1, **values: str | int) -> Finding:
        """Return a problem at line and column `at`, without a repair."""
        return Finding(Problem(code, self._place(at, length), values))

    def repair(
        self,
        code: Code,
        at: tuple[int, int],
        length: int,
        repairs: Repairs,
        *,
        safe: bool = True,
        **values: str | int,
    ) -> Finding:
        """Return a problem with its repair; the words show the first repaired line. `safe` lets `fix` type it."""
        first = shown(next(iter(repairs.values())))
        edits = [edit(self.file, number, self.lines[number], new) for number, new in repairs.items()]
        known = {**values, "repaired": first}
        return Finding(Problem(code, self._place(at, length), known, tuple(edits) if safe else ()), repairs)

    def _place(self, at: tuple[int, int], length: int) -> Place:
        line, column = at
        return Place(self.file, line + 1, column + 1, line + 1, column + 1 + max(length, 1))


def _within(mark: yaml.Mark, lines: list[str]) -> tuple[int, int]:
    """Return the line and column of a mark; the parser puts the end of a file on a line that is not there."""
    if mark.line < len(lines):
        return mark.line, mark.column
    return len(lines) - 1, len(lines[-1])
