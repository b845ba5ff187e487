"""The words round a problem; those of its own stand with its code."""

from typing import NamedTuple

from bulletin.model.language import Language


class ProblemWords(NamedTuple):
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
    no_problems: str
    """Of one file."""
    in_files: str
    """After how many errors and warnings there are; of several files only."""
    strict: str
    more: str
    """Where there are several codes; the others are for one error, one warning, several of one code."""
    more_of_error: str
    more_of_warning: str
    more_of_several: str


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
        no_problems="няма грешки",
        in_files=" в {n} файла",
        strict="С --strict и предупрежденията спират.",
        more="Повече за всяка с „bulletin explain КОД“, например „bulletin explain {code}“.",
        more_of_error="Повече за нея: „bulletin explain {code}“.",
        more_of_warning="Повече за него: „bulletin explain {code}“.",
        more_of_several="Повече за тях: „bulletin explain {code}“.",
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
        no_problems="no problems",
        in_files=" in {n} files",
        strict="With --strict warnings stop too.",
        more="More about each: “bulletin explain CODE”, such as “bulletin explain {code}”.",
        more_of_error="More about it: “bulletin explain {code}”.",
        more_of_warning="More about it: “bulletin explain {code}”.",
        more_of_several="More about them: “bulletin explain {code}”.",
    ),
}
