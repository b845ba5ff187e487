"""An issue as a list page shows it: the picture of its first page, title, date, what is in it, and the ways to it."""

from dataclasses import dataclass

from bulletin.compose import amounts
from bulletin.compose.content import Stamp
from bulletin.compose.dates import stamp
from bulletin.compose.figures.quoted import IssueFigures
from bulletin.compose.markdown import Typesetter
from bulletin.locales.site import SiteWords
from bulletin.locales.sizes import size_in_words
from bulletin.model.language import Language
from bulletin.model.period import Period
from bulletin.site.archive import Entry
from bulletin.site.leaf import Leaf
from bulletin.site.plan import Sheet


@dataclass(frozen=True, slots=True)
class Card:
    """One issue; all addresses are relative to the page that shows it."""

    language: Language
    """That of its title and summary."""
    foreign: str
    """Says which language that is where it is not the page's; empty otherwise."""
    others: tuple[tuple[Language, str, str], ...]
    """Each further language with its name and the address of the page in it."""
    title: str
    number: str
    full_title: str
    date: Stamp
    summary: str
    sections: tuple[str, ...]
    page: str
    pdf: str
    pdf_text: str
    cover: str
    cover_width: int
    cover_height: int


def card(leaf: Leaf, entry: Entry) -> Card:
    """Return what the page `leaf` shows of an issue."""
    sheet, words = leaf.sheet(entry), leaf.words
    sheets = leaf.plan.sheets[entry.stem]
    setter = Typesetter(sheet.language, IssueFigures(entry.issue, sheet.language))
    series = leaf.plan.workspace.settings.series[entry.series]
    number = entry.issue.issue if series.numbering == "number" else ""
    return Card(
        language=sheet.language,
        foreign="" if sheet.language == leaf.language else words.in_languages[sheet.language],
        others=tuple(
            (language, words.in_languages[language], leaf.to(other.page))
            for language, other in sheets.items()
            if language != sheet.language
        ),
        title=setter.line(entry.issue.title),
        number=leaf.edition.issue_number.format(number=number) if number else "",
        full_title=sheet.title,
        date=stamp(Period(entry.issue.date, entry.issue.date), leaf.language),
        summary=sheet.summary,
        sections=sheet.sections,
        page=leaf.to(sheet.page),
        pdf=leaf.to(sheet.pdf),
        pdf_text=_pdf_text(sheet, words, leaf.language) if sheet.pdf else "",
        cover=leaf.to(sheet.cover),
        cover_width=sheet.cover_width,
        cover_height=sheet.cover_height,
    )


def _pdf_text(sheet: Sheet, words: SiteWords, language: Language) -> str:
    pages = amounts.count(sheet.pages, words.page_forms, language)
    return words.pdf.format(pages=pages, size=size_in_words(sheet.pdf_size, language))
