"""What the template of an issue's page on the site shows besides the issue."""

from dataclasses import dataclass

from bulletin.locales.archive import ArchiveWords
from bulletin.locales.sizes import size_in_words
from bulletin.model.language import Language
from bulletin.publish.output import Output
from bulletin.site.addresses import Addresses, way
from bulletin.site.assets import versioned
from bulletin.site.page_picture import SHARED_SIZE
from bulletin.site.surroundings import Surroundings


@dataclass(frozen=True, slots=True)
class Frame:
    """The page of an issue in its site: the files beside it by their ways, and what stands around it."""

    language: Language
    addresses: Addresses
    around: Surroundings
    page: str
    pdf: str
    pdf_size: int
    shared: str
    """The picture for those who share the address."""
    sheet: Output
    icon: str
    words: ArchiveWords
    shared_width: int = SHARED_SIZE[0]
    shared_height: int = SHARED_SIZE[1]

    def way(self, target: str) -> str:
        """Return the address of another file as this page names it."""
        return way(self.page, target)

    def absolute(self, target: str) -> str:
        """Return the whole address of a file, nothing where that of the site is not known."""
        return self.addresses.absolute(target)

    @property
    def size(self) -> str:
        """The size of the PDF in words."""
        return size_in_words(self.pdf_size, self.language)

    @property
    def style(self) -> str:
        """The address of the style sheet."""
        return versioned(self.sheet)
