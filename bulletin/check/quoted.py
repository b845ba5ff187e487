"""The rule that every figure quoted in a text is one that there is, and that the data have it."""

import re
from collections.abc import Iterator

from bulletin.check.subject import Subject, Words
from bulletin.model.quoting import FOR_LETTERS, NAMES, Quotation, is_known, quotations
from bulletin.model.text import Prose
from bulletin.problems.catalogue import quoted as codes
from bulletin.problems.problem import Code, Edit, Problem
from bulletin.read.names import nearest

_MARKED = re.compile(r"[`\\<]|\]\(|\]:|~~~|^(?: {4}|\t)", re.MULTILINE)
"""What may keep a brace of a Markdown text from being a quotation: a text without any need not be parsed."""
_SURE = 85
"""How like a known name, of 100, an unknown one is that the repair may type over."""
_OPEN = re.compile(
    rf"(?<![\\{{])\{{[ \t]*({'|'.join(map(re.escape, sorted(NAMES, key=len, reverse=True)))})(?!\w)"
)


def quoted_figures(subject: Subject) -> Iterator[Problem]:
    """Find names that are no figure's, figures without data, and braces that are doubled or left open."""
    prose = {path for path, _ in subject.parts(Prose)}
    for said in subject.words():
        if "{" not in said.text:
            continue
        markdown = said.path in prose or said.path[:-1] in prose
        yield from _in_text(subject, said, tuple(_live(said.text, markdown=markdown)))


def _in_text(subject: Subject, said: Words, found: tuple[Quotation, ...]) -> Iterator[Problem]:
    finder = _Finder(subject, said)
    for one in found:
        yield from finder.problems(one)
    ends = [(one.start, one.end) for one in quotations(said.text)]
    for opened in _OPEN.finditer(said.text):
        if "`" not in said.text and not any(start <= opened.start() < end for start, end in ends):
            yield finder.say(codes.OPEN, opened.start(), opened[0], opened[1], f"{opened[0]}}}")


class _Finder:
    """Judges the quotations of one text."""

    def __init__(self, subject: Subject, said: Words) -> None:
        self._subject, self._said = subject, said

    def problems(self, one: Quotation) -> Iterator[Problem]:
        """Yield what is wrong with one of them."""
        text = self._said.text
        if text[one.start - 1 : one.start] == "{" and text[one.end : one.end + 1] == "}":
            yield self.say(codes.DOUBLED, one.start - 1, f"{{{one.text}}}", one.name, one.text)
        elif one.quoted is None:
            yield self._unknown(one)
        elif not is_known(self._subject.issue, one.quoted):
            yield self.say(codes.NO_DATA, one.start, one.text, one.name)

    def say(self, code: Code, start: int, shown: str, name: str, repaired: str = "") -> Problem:
        """Return a problem at `shown`, which begins at `start` of the text; `repaired` may be typed over it."""
        before = self._said.text.count(shown, 0, start)
        place = self._subject.places.within(self._said.path, shown, before)
        whole = place.line == place.end_line and place.end_column - place.column == len(shown)
        edits = (Edit(place, repaired),) if repaired and whole else ()
        return Problem(code, place, {"name": name, "repaired": repaired}, edits)

    def _unknown(self, one: Quotation) -> Problem:
        if one.name.casefold() in FOR_LETTERS:
            return self.say(codes.FOR_LETTERS, one.start, one.text, one.name)
        near = nearest(one.name, NAMES)
        if near is None:
            return self.say(codes.UNKNOWN, one.start, one.text, one.name)
        problem = self.say(codes.MISSPELT, one.start, one.text, one.name, f"{{{near}}}")
        return problem if _is_like(one.name, near) else Problem(problem.code, problem.place, problem.values)


def _is_like(name: str, near: str) -> bool:
    from rapidfuzz import fuzz  # noqa: PLC0415  # only needed once there is a mistake

    return fuzz.ratio(name.casefold().replace("_", " ").replace("-", " "), near) >= _SURE


def _live(text: str, *, markdown: bool) -> Iterator[Quotation]:
    """Yield the quotations of a text that are read as such."""
    found = tuple(quotations(text))
    if not markdown:
        yield from (one for one in found if text[one.start - 1 : one.start] != "\\")
    elif not found or not _MARKED.search(text):
        yield from found
    else:
        from bulletin.compose.markdown import read_quotations  # noqa: PLC0415  # the parser costs 40 ms

        yield from read_quotations(text)
