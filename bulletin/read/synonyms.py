"""Words that a writer types in Bulgarian where the file has an English one."""

from collections.abc import Iterable

_FIELDS = {
    "брой": "issue",
    "поредица": "series",
    "заглавие": "title",
    "дата": "date",
    "час": "time",
    "часове": "time",
    "място": "place",
    "автор": "author",
    "езици": "languages",
    "език": "languages",
    "заедно": "together",
    "поздрав": "greeting",
    "корица": "cover",
    "увод": "lead",
    "страници": "pages",
    "съдържание": "contents",
    "каре": "colophon",
    "повод": "occasion",
    "ключови думи": "keywords",
    "раздели": "sections",
    "раздел": "sections",
    "текст": "text",
    "графики": "figures",
    "графика": "figures",
    "снимки": "photos",
    "снимка": "photos",
    "файл": "file",
    "описание": "alt",
    "надпис": "caption",
    "автор на снимката": "credit",
    "ширина": "width",
    "списък": "list",
    "история": "history",
    "проекти": "projects",
    "проект": "project",
    "събития": "events",
    "име": "name",
    "пълно име": "full_name",
    "програма": "programme",
    "номер": "number",
    "адрес": "url",
    "сайт": "url",
    "бюджет": "budget",
    "дял": "share",
    "партньори": "partners",
    "държави": "countries",
    "период": "period",
    "срок": "period",
    "състояние": "status",
    "статус": "status",
    "цел": "goal",
    "резултат": "result",
    "резултати": "result",
    "новини": "news",
    "вид": "kind",
    "година": "year",
}
_VALUES = {
    "проекти": "projects",
    "събития": "events",
    "колона": "column",
    "страница": "page",
    "български": "bg",
    "английски": "en",
    "планиран": "planned",
    "предстоящ": "starting",
    "започващ": "starting",
    "текущ": "running",
    "изпълнява се": "running",
    "завършен": "finished",
    "изложба": "exhibition",
    "мисия": "mission",
    "вебинар": "webinar",
    "числа": "key-figures",
    "в числа": "key-figures",
    "ключови числа": "key-figures",
    "срокове": "timeline",
    "по години": "timeline",
    "бюджет": "budget",
    "държави": "countries",
    "карта": "countries",
    "история": "history",
    "дати": "history",
}


def field_meant(word: str, allowed: Iterable[str]) -> str | None:
    """Return the allowed field that a Bulgarian word names, None where it names none."""
    meant = _FIELDS.get(" ".join(word.casefold().replace("_", " ").split()))
    return meant if meant in set(allowed) else None


def value_meant(word: str, allowed: Iterable[str]) -> str | None:
    """Return the allowed value that a Bulgarian word stands for: also as an edition prints it."""
    from bulletin.locales import EDITION  # noqa: PLC0415  # only asked once there is a mistake

    printed = {
        label.casefold(): value
        for words in EDITION.values()
        for labels in (words.statuses, words.kinds, words.figures.titles)
        for value, label in labels.items()
    }
    meant = (printed | _VALUES).get(" ".join(word.casefold().split()))
    return meant if meant in set(allowed) else None
