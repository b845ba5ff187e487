"""How a preview stands at one moment: all that its page shows beside the editions themselves."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulletin.model.language import Language
from bulletin.problems.problem import Problem

if TYPE_CHECKING:
    from bulletin.preview.paper import Size


@dataclass(frozen=True, slots=True)
class State:
    """`look` counts the changes that were looked at, `count` all news; `good` where the files have no error now."""

    count: int
    look: int
    languages: tuple[Language, ...]
    language: Language | None
    """The one whose pages are laid out."""
    good: bool
    busy: bool
    """Pages are being laid out."""
    fault: bool
    """The program itself has failed."""
    problems: tuple[Problem, ...]
    sources: Mapping[str, str]
    """The text of each file by its name."""
    papers: "Mapping[Language, tuple[int, tuple[Size, ...]]]"
    """Printed pages by language: a number that is another one after each layout, and the sizes of the pages."""
