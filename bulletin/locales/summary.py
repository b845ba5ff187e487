"""The words of the summary of a build; a language has all of them or does not type-check."""

from collections.abc import Mapping
from typing import NamedTuple

from bulletin.model.language import Language


class SummaryWords(NamedTuple):
    """What the summary says. A `{name}` is filled in by what uses it; pairs are for one and for several."""

    title: str
    issues: tuple[str, str]
    stopped: tuple[str, str]
    """Behind the number of issues: how many have not come out."""
    no_problems: str
    none: str
    """Where there is no issue."""
    columns: tuple[str, str, str, str, str, str]
    states: Mapping[str, str]
    """By `bulletin.summary.summary.State`."""
    words_note: str
    """What is counted as a word."""
    pictured: str
    """Where the pages are to be seen; `{name}` is the other summary."""
    errors: str
    warnings: str
    more: tuple[str, str]
    pages: str
    page: str
    """The name of a picture."""
    not_all: str


SUMMARY: dict[Language, SummaryWords] = {
    "bg": SummaryWords(
        title="Бюлетинът",
        issues=("{n} брой", "{n} броя"),
        stopped=("{n} не излезе", "{n} не излязоха"),
        no_problems="Няма грешки и предупреждения.",
        none="Няма нито един брой.",
        columns=("Брой", "Файл", "Страници", "Думи", "Размер", "Какво стана"),
        states={
            "made": "направен",
            "unchanged": "без промяна",
            "stopped": "не излезе: има грешки",
            "absent": "не излиза на този език",
        },
        words_note="Преброени са всички думи на страниците без колонтитулите, номерата на страниците и надписите в "
        "рисунките.",
        pictured="Изображенията на страниците са в {name}.",
        errors="Грешки",
        warnings="Предупреждения",
        more=("И още {n}; вижте „bulletin check“.", "И още {n}; вижте „bulletin check“."),
        pages="Страниците",
        page="{name}, страница {n}",
        not_all="Показани са {n} от {pages} страници.",
    ),
    "en": SummaryWords(
        title="The bulletin",
        issues=("{n} issue", "{n} issues"),
        stopped=("{n} did not come out", "{n} did not come out"),
        no_problems="No errors, no warnings.",
        none="There is no issue.",
        columns=("Issue", "File", "Pages", "Words", "Size", "What happened"),
        states={
            "made": "made",
            "unchanged": "unchanged",
            "stopped": "did not come out: it has errors",
            "absent": "does not come out in this language",
        },
        words_note="All words on the pages are counted, except running heads, page numbers and the text in drawings.",
        pictured="Pictures of the pages are in {name}.",
        errors="Errors",
        warnings="Warnings",
        more=("And {n} more; see “bulletin check”.", "And {n} more; see “bulletin check”."),
        pages="The pages",
        page="{name}, page {n}",
        not_all="{n} of {pages} pages are shown.",
    ),
}
