"""The news of a project across all issues: what two issues tell of one thing stands once, as the newest has it."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from bulletin.compose.content import NewsItem
from bulletin.compose.projects import news_item
from bulletin.model.project import News
from bulletin.site.sameness import once, same_news
from bulletin.site.tellings import Telling


@dataclass(frozen=True, slots=True)
class Report:
    """A report, the issue that tells it, and the footnotes that it calls."""

    telling: Telling
    item: NewsItem
    notes: tuple[Markup, ...]


def reports(told: Sequence[Telling]) -> tuple[Report, ...]:
    """Return all news of the tellings (the newest first), the latest first."""
    kept = list(once(((telling, telling.project.news) for telling in told), same_news))
    kept.sort(key=lambda one: (one[2].date.first, one[2].date.last), reverse=True)
    return tuple(_report(*one) for one in kept)


def _report(telling: Telling, place: int, news: News) -> Report:
    setter = telling.setter()
    item = news_item(news, setter, f"{telling.figures.at}/news/{place}")
    return Report(telling, item, tuple(setter.notes))
