"""The words round a problem; those of its own stand with its code."""

from dataclasses import dataclass

from bulletin.model.language import Language


@dataclass(frozen=True, slots=True)
class ProblemWords:
    """What the renderers of problems say in one language; pairs are for one and for several."""

    error: str
    warning: str
    help: str
    errors: tuple[str, str]
    warnings: tuple[str, str]
    what_to_do: str
    why: str
    wrong: str
    right: str
    more: str


WORDS: dict[Language, ProblemWords] = {
    "bg": ProblemWords(
        error="грешка",
        warning="предупреждение",
        help="помощ",
        errors=("{n} грешка", "{n} грешки"),
        warnings=("{n} предупреждение", "{n} предупреждения"),
        what_to_do="Какво да се направи",
        why="Защо",
        wrong="Грешно",
        right="Правилно",
        more="Повече за всяка с „bulletin explain КОД“, например „bulletin explain {code}“.",
    ),
    "en": ProblemWords(
        error="error",
        warning="warning",
        help="help",
        errors=("{n} error", "{n} errors"),
        warnings=("{n} warning", "{n} warnings"),
        what_to_do="What to do",
        why="Why",
        wrong="Wrong",
        right="Right",
        more="More about each: “bulletin explain CODE”, such as “bulletin explain {code}”.",
    ),
}
