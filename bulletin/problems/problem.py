"""A problem: one finding about the input, with its place and its words in both languages."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from bulletin.model.language import Language

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Words:
    """The same words in Bulgarian and in English; `{name}` stands for a value of the problem."""

    bg: str
    en: str

    def get(self, language: Language) -> str:
        """The words in `language`."""
        return self.bg if language == "bg" else self.en


NO_WORDS = Words("", "")
"""Where a problem says nothing more."""


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of problem, declared once: `explain`, the docs and the tests come from it."""

    id: str
    """`B014`: never given to another kind again."""
    slug: str
    """The same in words: `key-twice`."""
    severity: Severity
    message: Words
    """What is wrong, one line."""
    help: Words
    """What to type instead, one line."""
    why: Words
    """Why it matters, a paragraph."""
    wrong: str
    """An example that has the problem: lines of an issue file, or of the file it is about."""
    right: str
    """The same made right."""


class Place(NamedTuple):
    """Where a problem stands: lines and columns count from 1 in characters, the end is exclusive."""

    file: str
    """Path from the workspace, with forward slashes."""
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1


@dataclass(frozen=True, slots=True)
class Edit:
    """A part of a repair: the characters of `place` give way to `text`."""

    place: Place
    text: str


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding. `values` fill the words of its code; `edits` repair it where that is safe, all or none.

    A value that is itself said differently in the two languages is Words.
    """

    code: Code
    place: Place | None = None
    values: Mapping[str, str | int | Words] = field(default_factory=dict)
    edits: tuple[Edit, ...] = ()

    @property
    def severity(self) -> Severity:
        """`error` stops a build, `warning` does not."""
        return self.code.severity

    def message(self, language: Language) -> str:
        """What is wrong, in one line."""
        return self.code.message.get(language).format_map(self._values(language))

    def help(self, language: Language) -> str:
        """What to type instead, in one line."""
        return self.code.help.get(language).format_map(self._values(language))

    def _values(self, language: Language) -> dict[str, str | int]:
        return {
            name: value.get(language) if isinstance(value, Words) else value
            for name, value in self.values.items()
        }


class Refused(Exception):  # noqa: N818  # reads as what it says: the input is refused
    """The input cannot be used; `problems` say why. The one error that user input may raise."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(problem.message("en") for problem in self.problems))

    def __reduce__(self) -> tuple[type["Refused"], tuple[tuple[Problem, ...]]]:
        """Tell how it is made again in another process: from its problems, not from its words."""
        return type(self), (self.problems,)


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Sort problems by place, those without one first, each only once."""
    unique = {(problem.place, problem.code.id, problem.message("en")): problem for problem in problems}
    return tuple(sorted(unique.values(), key=lambda p: (p.place or Place(""), p.code.id)))


def has_errors(problems: Iterable[Problem]) -> bool:
    """True where a build cannot go on."""
    return any(problem.severity == "error" for problem in problems)
