"""What the pages of the site tell machines: schema.org's vocabulary as JSON-LD.

Addresses are whole where that of the site is known, else relative to the page.
"""

from collections.abc import Iterator
from typing import Any

from markupsafe import Markup

from bulletin.compose.events import event_block
from bulletin.compose.figures.quoted import IssueFigures
from bulletin.compose.markdown import Typesetter
from bulletin.compose.untouched import BREAK
from bulletin.locales.feeds import FEEDS
from bulletin.model.event import Event
from bulletin.model.language import Language
from bulletin.model.project import Project
from bulletin.model.text import Line
from bulletin.render.linked_data import data_block, event_data, filled
from bulletin.site.addresses import way
from bulletin.site.archive import Entry, Told
from bulletin.site.occasions import Occasion, occasions
from bulletin.site.plain_words import PlainWords
from bulletin.site.plan import Plan, Sheet

MOST = 30
"""Issues that the data of the front page names: all of a long archive would weigh more than the page."""
_CONTEXT = {"@context": "https://schema.org"}


def front_data(plan: Plan, language: Language) -> Markup:
    """Return what is said of the site on its front page: the series, and the newest issues of each."""
    page = plan.addresses.front(language)
    links, head = _Links(plan, language, page), plan.workspace.settings.letterhead
    newest = set(plan.archive.entries[:MOST])
    series = [
        links.series(name, [one for one in entries if one in newest])
        for name, entries in plan.archive.series.items()
    ]
    data = {
        **_CONTEXT,
        "@type": "CollectionPage",
        "name": FEEDS[language].archive.format(name=head.name.get(language)),
        "url": links.to(page),
        "inLanguage": language,
        "publisher": links.publisher(),
        "hasPart": series,
    }
    return data_block(filled(data))


def project_data(plan: Plan, key: str, language: Language) -> Markup:
    """Return what is said of a project on its page; of each field what the newest issue says that has it.

    A project is an organization to schema.org: it is founded and dissolved where a piece of work would start and
    end. Raises KeyError for a project that no issue has.
    """
    told = plan.archive.projects[key]
    links = _Links(plan, language, plan.addresses.project(key, language))
    story = _Story(told, language)
    period = story.newest("period")
    start, end = (period.start, period.end) if period else (None, None)
    events = [one for one in occasions(plan.archive) if any(each.value.project == key for each in one.told)]
    data = {
        **_CONTEXT,
        "@type": "Project",
        "name": story.line("name"),
        "alternateName": story.line("full_name"),
        "url": story.newest("url") or links.to(links.page),
        "description": story.goal(),
        "foundingDate": str(start or ""),
        "dissolutionDate": str(end or ""),
        "funding": _grant(story),
        "member": [links.publisher(), *story.partners()],
        "event": [links.occasion(one) for one in events],
        "subjectOf": [links.issue(entry) for entry in dict.fromkeys(one.entry for one in told)],
    }
    return data_block(filled(data))


def _grant(story: "_Story") -> dict[str, Any] | None:
    budget = story.newest("budget")
    amount = (
        {"@type": "MonetaryAmount", "value": str(budget.amount), "currency": budget.currency} if budget else 0
    )
    grant = filled({"name": story.line("programme"), "identifier": story.line("number"), "amount": amount})
    return {"@type": "MonetaryGrant", **grant} if grant else None


class _Story:
    """What all issues say about a project, the newest first."""

    def __init__(self, told: tuple[Told[Project], ...], language: Language) -> None:
        self._told, self._language = told, language

    def newest(self, field: str) -> Any:
        """The newest value of a field, None where no issue has it."""
        return next((value for one in self._told if (value := getattr(one.value, field)) is not None), None)

    def line(self, field: str) -> str:
        """The same as plain words."""
        text: Line | None = self.newest(field)
        return _line(text, self._language)

    def goal(self) -> str:
        """The goal as plain words."""
        told = next((one for one in self._told if one.value.goal is not None), None)
        words = PlainWords(told.entry.issue, self._language).prose(told.value.goal) if told else ""
        return " ".join(words.split())

    def partners(self) -> Iterator[dict[str, Any]]:
        """The partners, where they are named."""
        partners = self.newest("partners")
        for name in partners if isinstance(partners, tuple) else ():
            yield {"@type": "Organization", "name": _line(name, self._language)}


class _Links:
    """Says where things lie, as one page names them."""

    def __init__(self, plan: Plan, language: Language, page: str) -> None:
        self._plan, self._language, self.page = plan, language, page

    def to(self, target: str) -> str:
        """The address of a way from the root; nothing for none."""
        return (self._plan.addresses.absolute(target) or way(self.page, target)) if target else ""

    def calendar_of(self, occasion: Occasion) -> str:
        """The calendar file of an event."""
        language = occasion.calendar_language(self._language, self._plan.archive.main)
        return self.to(self._plan.addresses.event(occasion.key, language))

    def cover(self, sheet: Sheet) -> dict[str, Any] | None:
        """The picture of page 1."""
        if not sheet.cover:
            return None
        size = {"width": sheet.cover_width, "height": sheet.cover_height}
        return {"@type": "ImageObject", "url": self.to(sheet.cover), **size}

    def pdf(self, sheet: Sheet) -> dict[str, Any] | None:
        """The print edition."""
        if not sheet.pdf:
            return None
        return {
            "@type": "MediaObject",
            "contentUrl": self.to(sheet.pdf),
            "encodingFormat": "application/pdf",
            "contentSize": f"{sheet.pdf_size} B",
            "inLanguage": sheet.language,
        }

    def issue(self, entry: Entry) -> dict[str, Any]:
        """An issue in short, in the language of the page where it has that."""
        sheets = self._plan.sheets.get(entry.stem, {})
        sheet = sheets.get(self._language) or next(iter(sheets.values()))
        return filled(
            {
                "@type": "PublicationIssue",
                "name": sheet.title,
                "issueNumber": str(entry.file.number or ""),
                "datePublished": str(entry.issue.date),
                "inLanguage": sheet.language,
                "url": self.to(sheet.page),
            }
        )

    def series(self, name: str, entries: list[Entry]) -> dict[str, Any]:
        """A series with some of its issues."""
        series = self._plan.archive.settings.series[name]
        return filled(
            {
                "@type": "Periodical",
                "name": _line(series.title, self._language),
                "url": self.to(self._plan.addresses.series(name, self._language)),
                "hasPart": [self.issue(entry) for entry in entries],
            }
        )

    def occasion(self, occasion: Occasion) -> dict[str, Any]:
        """An event, with its calendar file."""
        issue, event = occasion.told[0].entry.issue, occasion.event
        setter = Typesetter(self._language, IssueFigures(issue, self._language))
        return event_data(event_block(_short(event), setter, ""), self.calendar_of(occasion))

    def publisher(self) -> dict[str, Any]:
        """Who publishes the bulletin."""
        head = self._plan.workspace.settings.letterhead
        return filled(
            {
                "@type": "Organization",
                "name": _line(head.name, self._language),
                "alternateName": _line(head.short, self._language),
                "url": head.web,
            }
        )


def _short(event: Event) -> Event:
    """An event without the text that no data shows."""
    return event.model_copy(update={"text": None})


def _line(text: Line | None, language: Language) -> str:
    return Typesetter(language).line(text).replace(BREAK, "")
