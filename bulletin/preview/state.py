"""How a preview stands at one moment: all that its page shows beside the editions themselves."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bulletin.model.language import Language
from bulletin.problems.problem import Problem

if TYPE_CHECKING:
    from bulletin.preview.paper import Printed


@dataclass(frozen=True, slots=True)
class State:
    """`look` counts the changes that were looked at, `count` all news; `good` where the files have no error now."""

    count: int
    look: int
    languages: tuple[Language, ...]
    good: bool
    busy: tuple[Language, ...]
    """Those whose pages are being laid out, or will be next."""
    failed: tuple[str, ...]
    """Editions with their languages (`web bg`, `print bg en`) that could not be made, though the files are good."""
    fault: bool
    """The program itself has failed."""
    problems: tuple[Problem, ...]
    sources: Mapping[str, str]
    """The text of each file by its name."""
    papers: "Mapping[Language, Printed]"
    """What was laid out last in each language."""
