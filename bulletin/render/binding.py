"""Pages that were laid out, written as one file: those of one language, or of several back to back.

Each part keeps its own first page, footnotes and running heads, since it was laid out alone. What they share is made
here: page numbers, bookmarks, targets of links, title, and the language that the tags of each part name.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from bulletin.locales import EDITION
from bulletin.model.language import Language
from bulletin.render.archive import finish
from bulletin.render.engine import VARIANT, Printed, overheard, undisturbed
from bulletin.render.fonts import only_theme_fonts

_BETWEEN = " / "
"""Between the titles of the parts."""


@dataclass(frozen=True, slots=True)
class Bound:
    """A PDF, and what the engine has said while it was written."""

    pdf: bytes
    messages: tuple[str, ...]


def bind(parts: Sequence[tuple[Language, Printed]]) -> Bound:
    """Write the parts in their order as one PDF/A-3a and PDF/UA-1, in the language of the first.

    Several parts must have been laid out to be bound; their pages are changed by it.
    """
    with only_theme_fonts(), undisturbed(), overheard() as messages:
        document = parts[0][1].document if len(parts) == 1 else _joined(parts)
        marked = [(language, printed.pages) for language, printed in parts]
        finisher = partial(finish, parts=marked if len(parts) > 1 else ())
        pdf = document.write_pdf(finisher=finisher, pdf_variant=VARIANT)
    return Bound(pdf, tuple(messages))


def _joined(parts: Sequence[tuple[Language, Printed]]) -> Any:
    """One document of the pages of all parts."""
    from bulletin.render.numbering import say_of_how_many  # noqa: PLC0415

    total = sum(printed.pages for _, printed in parts)
    for language, printed in parts:
        say_of_how_many(printed.margins, total)
        _set_apart(printed.document.pages, language)
    documents = [printed.document for _, printed in parts]
    document = documents[0].copy([page for one in documents for page in one.pages])
    said = [one.metadata for one in documents]
    document.metadata.title = _BETWEEN.join(dict.fromkeys(one.title for one in said))
    document.metadata.description = _BETWEEN.join(dict.fromkeys(one.description for one in said))
    document.metadata.authors = list(dict.fromkeys(name for one in said for name in one.authors))
    document.metadata.keywords = list(dict.fromkeys(word for one in said for word in one.keywords))
    return document


def _set_apart(pages: Sequence[Any], language: Language) -> None:
    """Group the bookmarks of a part under the name of its language, and keep its links to its own pages."""
    for page in pages:
        page.anchors = {f"{language}-{name}": place for name, place in page.anchors.items()}
        page.links = [
            (kind, f"{language}-{target}" if kind == "internal" else target, *rest)
            for kind, target, *rest in page.links
        ]
        page.bookmarks = [(level + 1, *rest) for level, *rest in page.bookmarks]
    pages[0].bookmarks.insert(0, (1, EDITION[language].language_name, (0, 0), "open"))
