"""From the text of a file to its nodes, past every mistake whose repair is sure."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import yaml

from bulletin.problems.catalogue.fields import ITEM_EMPTY
from bulletin.problems.catalogue.syntax import TEXT_CUT
from bulletin.problems.problem import Problem
from bulletin.read.composer import Composer, GivenUpError
from bulletin.read.nodes import Mapping
from bulletin.read.remarks import remarks
from bulletin.read.source import Source
from bulletin.read.spaces import strange_spaces
from bulletin.read.typed import AsTyped

if TYPE_CHECKING:
    from bulletin.read.trouble import Finding

_REPAIRS = 20
_REPAIRED_SIZE = 500_000


@dataclass(frozen=True, slots=True)
class Tree:
    """The nodes of a file (None where it has none that can be used), and what is wrong with its form."""

    root: Mapping | None
    problems: tuple[Problem, ...]


def compose(source: Source) -> Tree:
    """Read the nodes of a file.

    After a mistake whose repair is sure the reading goes on as if it had been repaired, so that all
    mistakes are found in one run; the mistake stays among the problems.
    """
    typed = source.text.split("\n")
    found, lines = _plain_spaces(source.file, typed)
    repaired = {_number(problem) for problem in found}
    for _ in range(_REPAIRS):
        composer = Composer(source.file, lines)
        try:
            root = composer.compose()
        except yaml.MarkedYAMLError as error:
            findings = _explained(error, source.file, lines, composer)
            found.extend(f.problem for f in findings if _number(f.problem) not in repaired)
            better = {number: line for finding in findings for number, line in finding.repairs.items()}
            after = [better.get(number, line) for number, line in enumerate(lines)]
            if after == lines or len(source.text) > _REPAIRED_SIZE:
                return _as_typed(None, found, tuple(composer.problems), AsTyped(lines, typed))
            repaired.update(better)  # a second mistake on a line may come of how the first was repaired
            lines = after
        except GivenUpError:
            return _as_typed(None, found, tuple(composer.problems), AsTyped(lines, typed))
        else:
            looks = tuple(remarks(root, source.file, lines)) if root else ()
            said = (*_not_cut(composer.problems, looks), *looks)
            return _as_typed(root, found, said, AsTyped(lines, typed))
    return Tree(None, tuple(found))


def _explained(
    error: yaml.MarkedYAMLError, file: str, lines: list[str], composer: Composer
) -> "tuple[Finding, ...]":
    from bulletin.read.syntax import explain  # noqa: PLC0415  # only a file with mistakes pays for the finders
    from bulletin.read.trouble import Trouble  # noqa: PLC0415

    return explain(Trouble.of(error, file, lines, composer.last))


def _plain_spaces(file: str, lines: list[str]) -> tuple[list[Problem], list[str]]:
    """Return the problems of strange spaces in the form of the file, and its lines with plain ones."""
    strange = tuple(strange_spaces(file, lines))
    if not strange:
        return [], lines
    better = {number: line for _, number, line in strange}
    return [problem for problem, _, _ in strange], [better.get(n, line) for n, line in enumerate(lines)]


def _not_cut(problems: list[Problem], looks: tuple[Problem, ...]) -> Iterator[Problem]:
    """Yield the problems without items that are empty only because their text was cut: that is told."""
    cut = {problem.place.line for problem in looks if problem.place and problem.code == TEXT_CUT}
    for problem in problems:
        if problem.code != ITEM_EMPTY or not (problem.place and problem.place.line in cut):
            yield problem


def _as_typed(root: Mapping | None, found: list[Problem], said: tuple[Problem, ...], typed: AsTyped) -> Tree:
    """Return the tree at the places of the file as it is; what is `said` of a line with a mistake follows from it."""
    told = {problem.place.line for problem in found if problem.place}
    others = (typed.problem(problem) for problem in said)
    left = tuple(problem for problem in others if not (problem.place and problem.place.line in told))
    node = typed.node(root) if root else None
    return Tree(node if isinstance(node, Mapping) else None, (*found, *left))


def _number(problem: Problem) -> int:
    return problem.place.line - 1 if problem.place else 0
