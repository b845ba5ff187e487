"""Fine typography: what a compositor sets by hand, by table. No letter and no digit is ever changed.

Bulgarian: the „…“ quotes, the spaced dash, the no-break spaces of the BAS orthographic dictionary's
practice; English: the “…” quotes of British newspapers. Applied to running text, never to code or
addresses; running it twice changes nothing.
"""

import re
from unicodedata import normalize

from bulletin.model.language import Language

NBSP = "\u00a0"

Rule = tuple[re.Pattern[str], str]


def _rules(*pairs: tuple[str, str]) -> tuple[Rule, ...]:
    return tuple((re.compile(pattern), replacement) for pattern, replacement in pairs)


_SPACE = r"[ \u00a0]"

_COMMON = _rules(
    (r"\.\.\.", "…"),
    (r"(?<=[^\s–—-])[ \u00a0]+[-–] +(?=\S)", f"{NBSP}– "),
    (r"(?<![\w.–-])(\d{1,4})[-](\d{1,4})(?![\w–-]|\.\d)", r"\1–\2"),
    (r"(?<=\d) ?× ?(?=\d)", f"{NBSP}×{NBSP}"),
    (r"(?<=[№§©]) ?(?=[\dА-Яа-яA-Za-z])", NBSP),
    (r"(?<=\d) (?=\d{3}(?!\d))", NBSP),
    (r"(?<=\d) (?=[%€‰°]|(?:EUR|BGN|km|kg|MB|GB)\b)", NBSP),
)
_BULGARIAN = _rules(
    (r"(?<![^\s(\[„“—–])\"(?=\S)", "„"),
    (r"\"", "“"),
    (r"(?<=\w)'(?=\w)", "’"),
    (r"(?<=\d) (?=(?:г|ч|лв|хил|млн|млрд|мин|бр|стр|кв|см|мм|км|т)\b\.?)", NBSP),
    (r"(?<=\d) (?=(?:евро|лева|партньор|страни|държави|години|души|членове)\w*)", NBSP),
    (r"((?:хил|млн)\.) (?=лв|евро|€)", rf"\1{NBSP}"),
    (r"\b((?:стр|бр|ул|бул|гр|чл|ет|ал|ст|гл)\.) ?(?=[\dА-Я„])", rf"\1{NBSP}"),
    (r"\b((?:проф|акад|доц|инж|арх)\.|г-н|г-жа|д-р) (?=[А-ЯA-Z])", rf"\1{NBSP}"),
    (
        r"(?<=\d) (?=(?:януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември)\b)",
        NBSP,
    ),
    (r"([Бб]рой) (?=\d)", rf"\1{NBSP}"),
    (r"(?<![А-Яа-я])([А-Я]\.) (?=[А-Я][.а-я])", rf"\1{NBSP}"),
    (r"(?<![\w-])([ВвИиКкОоСсУуАаЯяѝ]) (?=\S)", rf"\1{NBSP}"),
)
_ENGLISH = _rules(
    (r"(?<![^\s(\[“‘—–])\"(?=\S)", "“"),
    (r"\"", "”"),
    (r"(?<![^\s(\[“—–])'(?=\w)", "‘"),
    (r"'", "’"),
    (r"\b([Nn]o\.) (?=\d)", rf"\1{NBSP}"),
    (r"\b((?:Mr|Dr|Ms|Mrs|Prof|St)\.?) (?=[A-Z])", rf"\1{NBSP}"),
    (
        r"(?<=\d) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)",
        NBSP,
    ),
    (r"(?<=\d) (?=(?:million|thousand|partners|countries|members)\b)", NBSP),
)
_RULES: dict[Language, tuple[Rule, ...]] = {"bg": _BULGARIAN + _COMMON, "en": _ENGLISH + _COMMON}


def set_type(text: str, language: Language) -> str:
    """Return `text` as it is to be printed in `language`: quotes, dashes, ranges, no-break spaces; NFC."""
    text = normalize("NFC", text)
    for pattern, replacement in _RULES[language]:
        text = pattern.sub(replacement, text)
    return text


def set_part(text: str, language: Language, before: str, after: str) -> str:
    """The same for a part of a line, such as a word in bold; `before` and `after` are what it stands between.

    They tell which quote opens and which closes, and where a space must not break.
    """
    left, right = _neighbour(before[-1:], opening="([„“‘—–"), _neighbour(after[:1])
    whole = set_type(f"{left}{text}{right}", language)
    return whole[len(left) : len(whole) - len(right)]


def _neighbour(character: str, opening: str = "") -> str:
    """A character of the same kind that no rule changes: for a letter, a digit, a mark; none for a space."""
    if not character or character.isspace() or character in opening:
        return ""
    if character.isdecimal():
        return "0"
    return "q" if character.isalnum() else ","
