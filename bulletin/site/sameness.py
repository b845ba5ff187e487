"""What two issues tell of one thing: of the same date, and alike in words."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from bulletin.model.project import News
from bulletin.model.text import Text
from bulletin.site.folding import kin, stems

Issue = TypeVar("Issue")
Dated = TypeVar("Dated", bound=News)


def once(
    told: Iterable[tuple[Issue, Iterable[Dated]]], same: Callable[[Dated, Dated], bool]
) -> Iterator[tuple[Issue, int, Dated]]:
    """Yield each thing once, with who tells it and its place there: of what is the `same` the first that comes.

    What one issue tells twice is two things: its second report of a day is no other's first.
    """
    known: dict[str, list[Dated]] = {}
    for issue, values in told:
        left: dict[str, list[Dated]] = {}
        fresh: list[Dated] = []
        for place, value in enumerate(values):
            others = left.setdefault(str(value.date), list(known.get(str(value.date), ())))
            twin = next((at for at, other in enumerate(others) if same(other, value)), None)
            if twin is not None:
                del others[twin]
            else:
                fresh.append(value)
                yield issue, place, value
        for value in fresh:
            known.setdefault(str(value.date), []).append(value)


def same_news(first: News, second: News) -> bool:
    """Whether two reports of one date are alike in the title, or in all words where one has no title."""
    if first.title and second.title:
        return _alike(first.title, second.title)
    one, other = ([text for text in (news.title, news.text) if text] for news in (first, second))
    return kin(_stems(*one), _stems(*other))


def same_title(first: Text, second: Text) -> bool:
    """Whether two titles are the same, or alike: with an article or a plural more, a word corrected."""
    return _alike(first, second)


def _alike(first: Text, second: Text) -> bool:
    one, other = _stems(first), _stems(second)
    return one == other or kin(one, other)


def _stems(*texts: Text) -> list[str]:
    return stems(" ".join(words for text in texts for words in (text.bg, text.en) if words))
