"""The rules of fine typography as a table: what is found, and what is set instead.

Bulgarian follows the practice of the orthographic dictionary of the Bulgarian Academy of Sciences, English that of
British newspapers.
"""

import re
from collections.abc import Callable

from bulletin.model.language import Language

NBSP = THIN = "\u00a0"
"""The no-break space, which also parts thousands: in Sofia Sans it is a fifth of an em, as thin as a thin space. The
narrow one (U+202F) would be half of that, which the eye misses after a 1."""

Rule = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]


def _rules(*pairs: tuple[str, str]) -> tuple[Rule, ...]:
    return tuple((re.compile(pattern), replacement) for pattern, replacement in pairs)


def _thousands(pattern: str, sign: str) -> Rule:
    return re.compile(pattern), lambda found: re.sub(r"(?<=\d)(?=(?:\d{3})+$)", sign, found[0])


_MONTHS = {
    "bg": "януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември",
    "en": "January|February|March|April|May|June|July|August|September|October|November|December",
}
_COUNTED = r"(?=(?:,\d{1,2})?[ \u00a0](?:€|EUR|BGN|евро\b|лв\.|лева\b|души\b|кв\.|посетител|участни|км\b|m²))"
_COUNTED_EN = r"(?=(?:\.\d{1,2})?[ \u00a0](?:€|EUR|BGN|euros?\b|people\b|visitors\b|participants\b|km\b|m²))"
_NUMBER_BEGINS = r"(?<![\w.,:/–+-])(?<!\d[ \u00a0\u202f])"

_COMMON = _rules(
    (r"\.\.\.", "…"),
    (r"(?<=[^\s–—-])[ \u00a0]+[-–—] +(?=\S)", f"{NBSP}– "),
    (r"(?<![\w.–/-])(\d{1,4})-(\d{1,4})(?![\w–/-]|[.:]\d)", r"\1–\2"),
    (r"(?<![\w.–/-])(\d{1,2})-(\d{1,2}\.\d{1,2}\.\d{4})(?![\w–/-]|[.:]\d)", r"\1–\2"),
    (r"(?<![\w.–/-])(\d{1,2}[.:,]\d{1,2}(?:\.\d{4})?)-(\d{1,2}[.:,]\d{1,2}(?:\.\d{4})?)(?![\w–/-]|[.:]\d)", r"\1–\2"),
    (r"(?<=\d) ?× ?(?=\d)", f"{NBSP}×{NBSP}"),
    (r"(?<=[№§©]) ?(?=[\dА-Яа-яA-Za-z])", NBSP),
    (r"(?<=\d) (?=[%€‰°]|(?:EUR|BGN|USD|km|kg|cm|mm|m|ha|kWh|MW|GB|MB|k?m[²³])\b)", NBSP),
    (r"\b((?:EUR|BGN|USD)) (?=\d)", rf"\1{NBSP}"),
)  # fmt: skip
_BULGARIAN = _rules(
    (r"(?<=\d) (?=(?:г|ч|лв|хил|млн|млрд|мин|сек|бр|стр|кв|куб|см|мм|км|кг|дка|ха|т|м)\b\.?)", NBSP),
    (
        r"(?<=\d) (?=(?:евро|лева|партньор|страни|държави|години|души|членове|проект|участни|фирми|дни|часа)\w*)",
        NBSP,
    ),
    (r"((?:хил|млн|млрд)\.) (?=лв|евро|€)", rf"\1{NBSP}"),
    (r"((?:кв|куб)\.) ?(?=к?м\b)", rf"\1{NBSP}"),
    (
        r"\b((?:стр|бр|ул|бул|пл|гр|ж\.к|бл|вх|чл|ет|ап|ал|ст|гл|вж|св|р-н|с)\.|кв\.(?= [А-Я„])) ?(?=[\dА-Я„])",
        rf"\1{NBSP}",
    ),
    (
        (
            r"\b((?:проф|акад|доц|инж|арх|ген|ас|д\.т\.н)\.|чл\.-кор\.|г-н|г-жа|г-ца|д-р)"
            r" (?=[А-ЯA-Z]|д-р|инж\.|арх\.|д\.)"
        ),
        rf"\1{NBSP}",
    ),
    (rf"(?<=\d) (?=(?:{_MONTHS['bg']})\b)", NBSP),
    (rf"\b((?:{_MONTHS['bg']})) (?=(?:19|20)\d\d\b)", rf"\1{NBSP}"),
    (r"([Бб]рой|[Тт]ел\.) (?=[\d+(])", rf"\1{NBSP}"),
    (r"(?<![А-Яа-я])([А-Я]\.) (?=[А-Я][.а-я])", rf"\1{NBSP}"),
    (r"(?<![\w-])([ВвИиКкОоСсУуАаЯяѝ]) (?=\S)", rf"\1{NBSP}"),
)
_ENGLISH = _rules(
    (r"\b([Nn]o\.|pp?\.|[Ff]ig\.|[Vv]ol\.) (?=\d)", rf"\1{NBSP}"),
    (r"\b((?:Mr|Dr|Ms|Mrs|Prof|Acad|Eng|Assoc|St)\.?) (?=[A-Z])", rf"\1{NBSP}"),
    (rf"(?<=\d) (?=(?:{_MONTHS['en']})\b)", NBSP),
    (rf"\b((?:{_MONTHS['en']})) (?=(?:19|20)\d\d\b)", rf"\1{NBSP}"),
    (
        r"(?<=\d) (?=(?:million|billion|thousand|partners|countries|members|projects|people|companies|euros?)\b)",
        NBSP,
    ),
    (r"(?<=\d) (?=[ap]\.?m\b)", NBSP),
    (r"\b(Issue|issue) (?=\d)", rf"\1{NBSP}"),
    (r"(?<![A-Za-z.])([A-Z]\.) (?=[A-Z][.a-z])", rf"\1{NBSP}"),
    (r"(?<![\w’'-])([aAI]) (?=[\w“‘„])", rf"\1{NBSP}"),
)


def _spaced(found: re.Match[str]) -> str:
    return re.sub("[ \u00a0]", THIN, found[0])


_SPACED: Rule = (
    re.compile(rf"{_NUMBER_BEGINS}[1-9]\d{{0,2}}(?:[ \u00a0]\d{{3}})+(?!\d|[ \u00a0]\d)"),
    _spaced,
)
_GROUPED: dict[Language, Rule] = {
    "bg": _thousands(rf"(?:{_NUMBER_BEGINS}|(?<=€))[1-9]\d{{4,8}}(?!\d){_COUNTED}", THIN),
    "en": _thousands(
        rf"(?:{_NUMBER_BEGINS}[1-9]\d{{4,8}}(?!\d){_COUNTED_EN}|(?<=€)[1-9]\d{{4,8}}(?!\d))", ","
    ),
}

RULES: dict[Language, tuple[Rule, ...]] = {
    "bg": (_GROUPED["bg"], _SPACED, *_BULGARIAN, *_COMMON),
    "en": (_GROUPED["en"], _SPACED, *_ENGLISH, *_COMMON),
}
"""In the order in which they are applied."""
