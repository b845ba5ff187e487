"""Problems as a person reads them on a terminal, after the manner of rustc and ruff.

Gives pieces of text with the name of a style each; without their colours they say the same.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from bulletin.locales.problems import WORDS, ProblemWords
from bulletin.model.language import Language
from bulletin.problems.columns import excerpt
from bulletin.problems.problem import Place, Problem

Style = Literal["plain", "error", "warning", "headline", "place", "gutter", "help"]
_MOST = 100


@dataclass(frozen=True, slots=True)
class Piece:
    """Some text in one style."""

    text: str
    style: Style = "plain"


def render(problems: Iterable[Problem], sources: Mapping[str, str], language: Language) -> str:
    """Return the whole as plain text: every problem with its line from `sources`, then how many there are."""
    return "".join(piece.text for piece in pieces(problems, sources, language))


def pieces(problems: Iterable[Problem], sources: Mapping[str, str], language: Language) -> tuple[Piece, ...]:
    """Return the whole as pieces, for colours; `sources` holds the text of each file by its name."""
    listed = tuple(problems)
    lines = {file: text.split("\n") for file, text in sources.items()}
    words = WORDS[language]
    parts = [piece for problem in listed for piece in _one(problem, lines, language, words)]
    return (*parts, *_summary(listed, words))


def counts(problems: Iterable[Problem], language: Language) -> str:
    """Return how many errors and warnings there are, `2 errors, 1 warning`; nothing for none."""
    words = WORDS[language]
    severities = [problem.severity for problem in problems]
    tallies = ((severities.count("error"), words.errors), (severities.count("warning"), words.warnings))
    return ", ".join(forms[n != 1].format(n=n) for n, forms in tallies if n)


def _one(
    problem: Problem, lines: Mapping[str, list[str]], language: Language, words: ProblemWords
) -> Iterator[Piece]:
    label = words.error if problem.severity == "error" else words.warning
    yield Piece(f"{label}[{problem.code.id}]", problem.severity)
    yield Piece(f": {problem.message(language)}\n", "headline")
    margin = 1
    if place := problem.place:
        margin = len(str(place.line))
        yield Piece(" " * margin + "--> ", "gutter")
        yield Piece(f"{place.file}:{place.line}:{place.column}\n", "place")
        yield from _line(problem, place, lines.get(place.file, []), margin)
    yield Piece(" " * margin + " = ", "gutter")
    yield Piece(f"{words.help}: ", "help")
    yield Piece(f"{problem.help(language)}\n\n")


def _line(problem: Problem, place: Place, lines: list[str], margin: int) -> Iterator[Piece]:
    if not 1 <= place.line <= len(lines):
        return
    line = lines[place.line - 1]
    end = place.end_column - 1 if place.end_line == place.line else len(line)
    part = excerpt(line, place.column - 1, end, _MOST)
    yield Piece(" " * margin + " |\n", "gutter")
    yield Piece(f"{place.line} | ", "gutter")
    yield Piece(f"{part.text.rstrip()}\n")
    yield Piece(" " * margin + " | ", "gutter")
    yield Piece(" " * part.start + "^" * part.width + "\n", problem.severity)


def _summary(problems: tuple[Problem, ...], words: ProblemWords) -> Iterator[Piece]:
    for severity, forms in (("error", words.errors), ("warning", words.warnings)):
        n = sum(problem.severity == severity for problem in problems)
        if n:
            style: Style = "error" if severity == "error" else "warning"
            separator = ", " if severity == "warning" and n < len(problems) else ""
            yield Piece(separator)
            yield Piece(forms[n != 1].format(n=n), style)
    if problems:
        yield Piece(f"\n{words.more.format(code=problems[0].code.id)}\n")
