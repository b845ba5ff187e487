"""Words folded for the search, so that the forms of one word find each other. The page's script does the very same.

Both go by the one table here, which the index carries to the script. It is no dictionary: an ending is cut off where
at least three letters are left, and what is cut is the article, the plural and the gender, not the meaning.
"""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from unicodedata import normalize

Rule = tuple[str, str]
"""A pattern whose first group is kept, and the letters that follow it."""

_CYRILLIC = "[а-яёіѐђѓєѕїјљњћќџ]"
RULES: tuple[tuple[Rule, ...], ...] = (
    # articles: новият, проектът, музеят (as музея), срещата and знанията, възможността, знанието, проектите;
    # short ones (проекта, музея) go with the endings below
    (
        (rf"({_CYRILLIC}{{3,}})(?:ият|ът)$", ""),
        (rf"({_CYRILLIC}{{2,}})ят$", "я"),
        (rf"({_CYRILLIC}{{2,}}(?:[ая]|ст))та$", ""),
        (rf"({_CYRILLIC}{{2,}}[еоиу])то$", ""),
        (rf"({_CYRILLIC}{{2,}}[еи])те$", ""),
    ),
    # the plural of short words, all that ends in -ие and -ия, then any last vowel; й is an и without its mark
    (
        (rf"({_CYRILLIC}{{3,}})(?:овци|ове|еве|ища)$", ""),
        (rf"({_CYRILLIC}{{4,}})(?:ии|ие|ия)$", ""),
        (rf"({_CYRILLIC}{{3,}})[аеиоуъюя]$", ""),
    ),
    # дигитален and дигитална, център and центрове
    ((rf"({_CYRILLIC}{{3,}}[бвгджзклмнпрстфхцчшщ])ен$", "н"), (rf"({_CYRILLIC}{{3,}})ър$", "р")),
    # English: policies, businesses, projects
    (
        (r"([a-z]{2,})ies$", "i"),
        (r"([a-z]+(?:s|x|z|ch|sh))es$", ""),
        (r"([a-z]{2,}[^siu])s$", ""),
        (r"([a-z]{2,})y$", "i"),
    ),
)
"""Of each step the first rule that fits; the steps one after another."""

_STOP = (
    "а аз без в все във до е за и из или има към като когато която които който между ми на над не ни но от по под при"
    " с са само се си след със съм също така тази те този това той тя ще я"
    " a an and are as at by for from in is it its of on or our the their this to was we were which with"
)
STOP = frozenset(_STOP.split())
"""Words, as `words` gives them, that stand everywhere and that nobody looks for."""

_MARKS = re.compile("[\u0300-\u036f]")
_WORD = re.compile(r"[^\W_]+")
_FEWEST = 4
"""Words of fewer letters stay as they are: they are names and abbreviations."""


def plain(text: str) -> str:
    """Return `text` with neither case nor marks; й becomes и, é becomes e."""
    folded = normalize("NFC", text).upper().lower().replace("ς", "σ")
    return normalize("NFC", _MARKS.sub("", normalize("NFD", folded)))


def words(text: str) -> list[str]:
    """Return the words of `text`, plain; a word is letters and figures."""
    return _WORD.findall(plain(text))


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """Return what the forms of a plain word have in common."""
    if len(word) < _FEWEST:
        return word
    for step in _compiled():
        found = ((pattern.fullmatch(word), ending) for pattern, ending in step)
        word = next((f"{match[1]}{ending}" for match, ending in found if match), word)
    return word


def stems(text: str) -> list[str]:
    """Return the stems of all words of `text`, in their order."""
    return [stem(word) for word in words(text)]


def kin(first: Iterable[str], second: Iterable[str]) -> bool:
    """Whether two texts (`stems`) share a third of the words of the one with fewer, short words aside."""
    one, other = ({word for word in each if len(word) >= _FEWEST} for each in (first, second))
    return bool(one & other) and 3 * len(one & other) >= min(len(one), len(other))


@cache
def _compiled() -> tuple[tuple[tuple[re.Pattern[str], str], ...], ...]:
    return tuple(tuple((re.compile(pattern), ending) for pattern, ending in step) for step in RULES)
