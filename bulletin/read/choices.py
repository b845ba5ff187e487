"""The values of a field to choose from, each with what it means."""

from collections.abc import Iterable

from bulletin.model.language import Language
from bulletin.problems.problem import Words

_MEANINGS = {
    "projects": Words("проектите", ""),
    "events": Words("събитията", ""),
    "column": Words("колкото колоната", "as wide as the column"),
    "page": Words("през цялата страница", "across the page"),
    "row": Words("една до друга", "side by side"),
    "beside": Words("в текста", "in the text"),
    "bg": Words("български", "Bulgarian"),
    "en": Words("английски", "English"),
    "number": Words("броевете имат номера", "issues have numbers"),
    "name": Words("броевете имат имена", "issues have names"),
}
"""Of the values that no edition prints; nothing where English says no more than the value."""


def choices(values: Iterable[str]) -> Words:
    """Return values of a field in their order, such as `planned (в подготовка), running (в изпълнение)`.

    A value without a meaning here, such as the short name of a project, stands alone.
    """
    known = tuple(values)
    return Words(_told(known, "bg"), _told(known, "en"))


def _told(values: tuple[str, ...], language: Language) -> str:
    from bulletin.locales import EDITION  # noqa: PLC0415  # only asked once there is a mistake

    words = EDITION[language]
    printed = {**words.statuses, **words.kinds, **words.figures.titles}
    meanings = {value: printed.get(value, _own(value, language)) for value in values}
    told = (
        f"{value} ({meaning})" if _says_more(value, meaning) else value for value, meaning in meanings.items()
    )
    return ", ".join(told)


def _own(value: str, language: Language) -> str:
    return _MEANINGS[value].get(language) if value in _MEANINGS else ""


def _says_more(value: str, meaning: str) -> bool:
    return bool(meaning) and meaning.casefold() != value.replace("-", " ")
