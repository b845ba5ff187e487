"""One reader of the list, as the list has it."""

from collections.abc import Collection
from dataclasses import dataclass

from bulletin.mail.address import Address
from bulletin.model.language import Language


@dataclass(frozen=True, slots=True)
class Recipient:
    """A reader; `language` is None where the list does not say, `line` is where he stands in it."""

    address: Address
    name: str = ""
    language: Language | None = None
    tags: tuple[str, ...] = ()
    line: int = 0

    def has_any(self, tags: Collection[str]) -> bool:
        """Tell whether the reader has one of `tags`, in capitals or not; without tags everybody is meant."""
        wanted = {tag.strip().casefold() for tag in tags}
        return not wanted or any(tag.casefold() in wanted for tag in self.tags)
