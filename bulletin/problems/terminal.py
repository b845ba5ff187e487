"""Problems as a person reads them on a terminal, after the manner of rustc and ruff.

Gives pieces of text with the name of a style each; without their colours they say the same.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from bulletin.locales.problems import WORDS, ProblemWords
from bulletin.model.language import Language
from bulletin.problems.columns import excerpt, visible
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


def pieces(
    problems: Iterable[Problem], sources: Mapping[str, str], language: Language, *, strict: bool = False
) -> tuple[Piece, ...]:
    """Return the whole as pieces, for colours; `sources` holds the text of each file by its name.

    Where `strict` is true the end says that warnings stop too.
    """
    listed = tuple(problems)
    lines = in_lines(sources)
    parts = [piece for problem in listed for piece in _one(problem, lines, language)]
    return (*parts, *_summary(listed, WORDS[language], strict=strict))


def as_text(problem: Problem, lines: Mapping[str, list[str]], language: Language) -> str:
    """Return one problem as plain text; `lines` are those of each file by its name."""
    return "".join(piece.text for piece in _one(problem, lines, language)).rstrip("\n")


def in_lines(sources: Mapping[str, str]) -> dict[str, list[str]]:
    """Return the lines of each file by its name."""
    return {file: text.split("\n") for file, text in sources.items()}


def _one(problem: Problem, lines: Mapping[str, list[str]], language: Language) -> Iterator[Piece]:
    words = WORDS[language]
    label = words.error if problem.severity == "error" else words.warning
    yield Piece(f"{label}[{problem.code.id}]", problem.severity)
    yield Piece(f": {visible(problem.message(language))}\n", "headline")
    margin = 1
    if place := problem.place:
        margin = len(str(place.line))
        yield Piece(" " * margin + "--> ", "gutter")
        yield Piece(f"{visible(place.file)}:{place.line}:{place.column}\n", "place")
        yield from _line(problem, place, lines.get(place.file, []), margin)
    yield Piece(" " * margin + " = ", "gutter")
    yield Piece(f"{words.help}: ", "help")
    yield Piece(f"{visible(problem.help(language))}\n\n")


def _line(problem: Problem, place: Place, lines: list[str], margin: int) -> Iterator[Piece]:
    if not 1 <= place.line <= len(lines):
        return
    line = lines[place.line - 1]
    end = place.end_column - 1 if place.end_line == place.line else len(line.rstrip())
    part = excerpt(line, place.column - 1, end, _MOST)
    yield Piece(" " * margin + " |\n", "gutter")
    yield Piece(f"{place.line} | ", "gutter")
    yield Piece(f"{part.text.rstrip()}\n")
    yield Piece(" " * margin + " | ", "gutter")
    yield Piece(" " * part.start + "^" * part.width + "\n", problem.severity)


def _summary(problems: tuple[Problem, ...], words: ProblemWords, *, strict: bool) -> Iterator[Piece]:
    if not problems:
        return
    errors = sum(problem.severity == "error" for problem in problems)
    warnings = len(problems) - errors
    files = {problem.place.file for problem in problems if problem.place}
    if errors:
        yield Piece(words.errors[errors != 1].format(n=errors), "error")
    if warnings:
        yield Piece(", " if errors else "")
        yield Piece(words.warnings[warnings != 1].format(n=warnings), "warning")
    if len(files) > 1:
        yield Piece(words.in_files.format(n=len(files)))
    told = f"\n{words.strict}" if strict and warnings else ""
    yield Piece(f"{told}\n{_more(problems, words)}\n")


def _more(problems: tuple[Problem, ...], words: ProblemWords) -> str:
    """Where more is to be read; the example is the first error, which is what stops the issue."""
    first = next((problem for problem in problems if problem.severity == "error"), problems[0])
    if len({problem.code.id for problem in problems}) > 1:
        told = words.more
    elif len(problems) > 1:
        told = words.more_of_several
    else:
        told = words.more_of_error if first.severity == "error" else words.more_of_warning
    return told.format(code=first.code.id)
