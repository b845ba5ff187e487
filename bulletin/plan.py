"""What a file of an issue has to tell of the pages that are planned for it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from bulletin.model.language import Language

if TYPE_CHECKING:
    from bulletin.model.sizes import Sizes
    from bulletin.render.extent import Extent


@dataclass(frozen=True, slots=True)
class Plan:
    """A file of an issue that says how many pages it is to have (`budget`), and how many lines it has come to.

    `language` is that of the part that is meant, None where the file has but one. `fitted` are the sizes that were
    taken where they were looked for.
    """

    name: str
    language: Language | None
    budget: int
    extent: "Extent"
    fitted: "Sizes | None" = None

    @property
    def told(self) -> Mapping[str, Any]:
        """The same as values of JSON."""
        return asdict(self)


def known_plan(told: Mapping[str, Any]) -> Plan:
    """Return the plan that was told so."""
    from bulletin.model.sizes import Sizes  # noqa: PLC0415
    from bulletin.render.extent import End, Extent  # noqa: PLC0415

    extent = told["extent"]
    ends = tuple(End(**end) for end in extent["ends"])
    room = Extent(tuple(extent["used"]), tuple(extent["most"]), extent["room"], ends, extent["before"])
    fitted = told["fitted"]
    return Plan(told["name"], told["language"], told["budget"], room, Sizes(**fitted) if fitted else None)
