"""A project's page: what all issues tell of it, put together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from markupsafe import Markup

from bulletin.compose.content import EventBlock, Fact, NewsItem
from bulletin.locales import EDITION
from bulletin.render.filters import run_in
from bulletin.render.hypertext import Endnote, Hypertext
from bulletin.site.course import Step, course
from bulletin.site.footnotes import Footnotes
from bulletin.site.gatherings import Gathering, gatherings
from bulletin.site.leaf import Leaf, Source
from bulletin.site.reports import Report, reports
from bulletin.site.tellings import Telling, Worded, name_of, own_first, tellings

_TEXTS: tuple[Literal["goal", "text", "result"], ...] = ("goal", "text", "result")


@dataclass(frozen=True, slots=True)
class Passage:
    """A text of the project and the issue that it comes from."""

    html: Markup
    source: Source


@dataclass(frozen=True, slots=True)
class DatedNews:
    """A report and the issue that it comes from."""

    item: NewsItem
    source: Source


@dataclass(frozen=True, slots=True)
class DatedEvent:
    """An event and the issue that it comes from."""

    event: EventBlock
    source: Source
    calendar: str
    """The address of its calendar file."""


@dataclass(frozen=True, slots=True)
class Story:
    """All that the page shows. A `Source` in another language than the page's marks its words as of that one."""

    id: str
    name: Worded
    full_name: Worded | None
    url: str
    url_text: str
    status: str
    status_key: str
    facts: tuple[Fact, ...]
    passages: tuple[Passage, ...]
    course: tuple[Step, ...]
    """The newest issue that tells of it comes first."""
    news: tuple[DatedNews, ...]
    events: tuple[DatedEvent, ...]
    endnotes: tuple[Endnote, ...]


def story(leaf: Leaf, key: str) -> Story:
    """Return what the page `leaf` tells of the project `key`."""
    told = tellings(leaf, key)
    notes = Footnotes(leaf)
    passages = tuple(_passages(leaf, told, notes))
    news = tuple(_news(leaf, report, notes) for report in reports(told))
    events = tuple(_event(leaf, one, notes) for one in gatherings(leaf, key))
    steps, text = course(leaf, told), Hypertext(tuple(notes.all), leaf.edition)
    full_name = next((one for one in own_first(leaf, told) if one.project.full_name), None)
    return Story(
        id=key,
        name=name_of(leaf, key),
        full_name=Worded(full_name.setter().line(full_name.project.full_name), full_name.language)
        if full_name
        else None,
        url=next((one.figures.url for one in told if one.figures.url), ""),
        url_text=next((one.figures.url_text for one in told if one.figures.url), ""),
        status=next((one.figures.status for one in told if one.figures.status), ""),
        status_key=next((one.figures.status_key for one in told if one.figures.status), ""),
        facts=_facts(leaf, told),
        passages=tuple(replace(one, html=text.screen(one.html)) for one in passages),
        course=steps,
        news=tuple(replace(one, item=replace(one.item, html=text.screen(one.item.html))) for one in news),
        events=tuple(
            replace(one, event=replace(one.event, html=text.screen(one.event.html))) for one in events
        ),
        endnotes=text.endnotes(),
    )


def _facts(leaf: Leaf, told: Sequence[Telling]) -> tuple[Fact, ...]:
    """Each fact as the newest issue gives it that gives it; words rather in the page's language."""
    worded = {"programme", "partners"}
    found: dict[str, Fact] = {}
    for telling in told:
        for fact in telling.figures.facts:
            found.setdefault(fact.key, fact)
    for telling in reversed(own_first(leaf, told)):
        found |= {fact.key: fact for fact in telling.figures.facts if fact.key in worded}
    order = [fact.key for telling in told for fact in telling.figures.facts]
    return tuple(found[key] for key in dict.fromkeys(order))


def _passages(leaf: Leaf, told: Sequence[Telling], notes: Footnotes) -> Iterator[Passage]:
    """Goal, text and result, each from the newest issue that has it, if it can be in the page's language."""
    for part in _TEXTS:
        for telling in own_first(leaf, told):
            if text := getattr(telling.project, part):
                setter, words = telling.setter(), EDITION[telling.language]
                label = {"goal": words.goal, "result": words.result}.get(part)
                html = setter.html(text)
                taken = notes.taken(html, telling.entry, tuple(setter.notes))
                source = leaf.source(telling.entry, telling.place)
                yield Passage(run_in(taken, label) if label else taken, source)
                break


def _news(leaf: Leaf, report: Report, notes: Footnotes) -> DatedNews:
    telling = report.telling
    html = notes.taken(report.item.html, telling.entry, report.notes)
    return DatedNews(replace(report.item, html=html), leaf.source(telling.entry, telling.place))


def _event(leaf: Leaf, gathering: Gathering, notes: Footnotes) -> DatedEvent:
    html = notes.taken(gathering.block.html, gathering.entry, gathering.notes)
    return DatedEvent(
        replace(gathering.block, html=html), leaf.source(gathering.entry), leaf.to(gathering.calendar)
    )
