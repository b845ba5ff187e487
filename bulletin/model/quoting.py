"""The figures of an issue that its texts may quote: `{total budget}`. A closed list of names, in both languages."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from bulletin.model.issue import Issue
from bulletin.model.language import Language

Quoted = Literal[
    "total budget",
    "total budget exact",
    "own share",
    "own share exact",
    "projects",
    "projects planned",
    "projects starting",
    "projects running",
    "projects finished",
    "programmes",
    "partners",
    "countries",
    "events",
]
"""What can be quoted, by its English name."""

QUOTED: tuple[Quoted, ...] = get_args(Quoted)
BULGARIAN: Mapping[Quoted, str] = {
    "total budget": "общ бюджет",
    "total budget exact": "общ бюджет точно",
    "own share": "собствен дял",
    "own share exact": "собствен дял точно",
    "projects": "проекти",
    "projects planned": "проекти в подготовка",
    "projects starting": "предстоящи проекти",
    "projects running": "проекти в изпълнение",
    "projects finished": "приключили проекти",
    "programmes": "програми",
    "partners": "партньори",
    "countries": "държави",
    "events": "събития",
}
"""The same names for those who write Bulgarian; either may stand in a text of any language."""

FOR_LETTERS = frozenset({"name", "име"})
"""Names that only a letter fills in, for each of its readers."""

_BRACES = re.compile(r"\{([^{}\n]*(?:\n[^{}\n]*)?)\}")
_WORD = re.compile(r"\s*[^\W\d_]")
_BY_NAME: Mapping[str, Quoted] = {
    **{name: name for name in QUOTED},
    **{name: quoted for quoted, name in BULGARIAN.items()},
}
NAMES: tuple[str, ...] = tuple(_BY_NAME)
"""All names of both languages."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in braces as they stand in a text; `name` is what is inside, with single spaces."""

    start: int
    text: str
    name: str

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.start + len(self.text)

    @property
    def quoted(self) -> Quoted | None:
        """The figure that it names, None for no known one."""
        return figure_named(self.name)


def figure_named(name: str) -> Quoted | None:
    """Return the figure of a name, in capitals or not; None for an unknown one."""
    return _BY_NAME.get(" ".join(name.split()).casefold())


def name_in(quoted: Quoted, language: Language) -> str:
    """Return what a figure is called in the language."""
    return BULGARIAN[quoted] if language == "bg" else quoted


def quotation_at(text: str, start: int) -> Quotation | None:
    """Return what stands in braces at `start`; None where that is not a word: `{}` and `{1, 2}` are a text's own."""
    found = _BRACES.match(text, start)
    if not found or not _WORD.match(found[1]):
        return None
    return Quotation(start, found[0], " ".join(found[1].split()))


def quotations(text: str) -> Iterator[Quotation]:
    """Yield all that stands in braces in `text`, in order, also what a backslash or a code span keeps as it is."""
    for found in _BRACES.finditer(text):
        if one := quotation_at(text, found.start()):
            yield one


def is_known(issue: Issue, quoted: Quoted) -> bool:
    """Tell whether the issue has the data that this figure is made of."""
    match quoted:
        case "total budget" | "total budget exact":
            field = "budget"
        case "own share" | "own share exact":
            field = "share"
        case "projects planned" | "projects starting" | "projects running" | "projects finished":
            field = "status"
        case "programmes":
            field = "programme"
        case "partners" | "countries":
            field = quoted
        case "projects":
            field = "id"
        case "events":
            return bool(issue.events)
    return any(getattr(project, field) is not None for project in issue.projects)
