"""The news of a project across all issues: what two issues tell of one thing stands once, as the newest has it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bulletin.compose.content import NewsItem
from bulletin.model.project import News
from bulletin.site.folding import kin, stems
from bulletin.site.tellings import Telling


@dataclass(frozen=True, slots=True)
class Report:
    """A report, and the issue that tells it."""

    telling: Telling
    item: NewsItem


def reports(told: Sequence[Telling]) -> tuple[Report, ...]:
    """Return all news of the tellings (the newest first), the latest first."""
    kept = list(_kept(told))
    kept.sort(key=lambda pair: (pair[0].date.first, pair[0].date.last), reverse=True)
    return tuple(report for _, report in kept)


def _kept(told: Sequence[Telling]) -> Iterator[tuple[News, Report]]:
    known: list[News] = []
    for telling in told:
        again = list(known)
        for news, item in zip(telling.project.news, telling.words.news, strict=True):
            twin = next((one for one in again if same(one, news)), None)
            if twin:
                again.remove(twin)  # another report of the same day is not the same once more
            else:
                known.append(news)
                yield news, Report(telling, item)


def same(first: News, second: News) -> bool:
    """Whether two issues report the same: of one date, and alike in the title, or in the text where one has none."""
    if first.date != second.date:
        return False
    titled = bool(first.title and second.title)
    return kin(*(stems(_words(news, titled=titled)) for news in (first, second)))


def _words(news: News, *, titled: bool) -> str:
    texts = [news.title] if titled else [news.title, news.text]
    return " ".join(words for text in texts if text for words in (text.bg, text.en) if words)
