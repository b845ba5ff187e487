"""The rule that every character can be printed."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from unicodedata import is_normalized, name, normalize

from bulletin.check.subject import Subject, Words
from bulletin.problems.catalogue import text as codes
from bulletin.problems.catalogue.themes import FONT_LACKS
from bulletin.problems.problem import Place, Problem
from bulletin.read.places import Places

_SPACES = frozenset("\n\t\u00a0\u00ad\u2009\u200b\u202f\u2060")
"""White space, the soft hyphen and the word joiner: the layout engine sees to these itself."""
_JOINERS = frozenset("\u200d\ufe0e\ufe0f")
"""Parts of an emoji that say nothing alone; the emoji itself is the problem."""
ORDINARY = frozenset(
    {*map(chr, (*range(0x20, 0x7F), *range(0xA1, 0x100), *range(0x400, 0x460))), *"„“”‘’–—№€•…"}
)
"""What every font of the theme has: a text of these alone needs no look into the fonts, which takes its time."""
NEEDED = "".join(map(chr, (*range(0x410, 0x450), *range(0x21, 0x7F)))) + "ѝ„“”‘’–—№€…"
"""What no font can do without: each issue has it."""
_RARE = re.compile(f"[^{re.escape(NEEDED + ''.join(sorted(_SPACES | _JOINERS)))} ]")
_UNUSUAL = re.compile(f"[^{re.escape(''.join(sorted(ORDINARY | _SPACES | _JOINERS)))}]")
_MOST = 20
"""So many characters of one text are told; more come of a text in another script, or of no text at all."""
_INSTEAD = {
    **dict.fromkeys("→⇒➔➜➝►▶⟶", "–"),
    **dict.fromkeys("←⇐◄◀↔⇔", "–"),
    **dict.fromkeys("✓✔☑", "да"),
    **dict.fromkeys("✗✘☒", "не"),
    **dict.fromkeys("●◦▪■□◆◇★☆✦‣", "•"),
    **dict.fromkeys("☎✆📞", "тел."),
    **dict.fromkeys("✉📧", "e-mail:"),
    **dict.fromkeys("‐\u2011", "-"),
    **dict.fromkeys("―⸺", "–"),
    **dict.fromkeys("❝❞〝〞", "„ “"),
    "‰": "на хиляда",
    "≤": "до",
    "≥": "от",
    "≈": "около",
    "₂": "2",
    "㎡": "m²",
}


def missing_glyphs(subject: Subject) -> Iterator[Problem]:
    """Find the characters that no font of the theme has, each once in a text, where it stands."""
    if subject.glyphs:
        yield from unprintable(subject.words(), subject.places, subject.glyphs)


def substituted_glyphs(subject: Subject) -> Iterator[Problem]:
    """Find the characters that the workspace's own fonts lack and the package's have."""
    if subject.glyphs and subject.own_glyphs:
        yield from substituted(subject.words(), subject.places, subject.own_glyphs(), subject.glyphs)


def substituted(
    said: Sequence[Words],
    places: Places,
    own: Mapping[str, frozenset[int]],
    glyphs: Callable[[], frozenset[int]],
) -> Iterator[Problem]:
    """Find the same in any words; `own` are the characters of each family. What all need is judged with the font."""
    for words in said if own else ():
        for character in dict.fromkeys(_RARE.findall(normalize("NFC", words.text))):
            for family, has in own.items():
                if ord(character) not in has and ord(character) in glyphs():
                    values = {"family": family, "characters": f"„{character}“ (U+{ord(character):04X})"}
                    yield Problem(FONT_LACKS, places.within(words.path, character), values)


def unprintable(
    said: Sequence[Words], places: Places, glyphs: Callable[[], frozenset[int]]
) -> Iterator[Problem]:
    """Find the same in any words; `glyphs` is asked only where they hold something out of the ordinary."""
    unusual = set(_UNUSUAL.findall(normalize("NFC", "\n".join(words.text for words in said))))
    if not unusual:
        return
    known = glyphs()
    for words in said:
        told = 0
        if unusual.isdisjoint(words.text) and is_normalized("NFC", words.text):
            continue
        for character in dict.fromkeys(normalize("NFC", words.text)):
            if character in unusual and ord(character) not in known and told < _MOST:
                told += 1
                yield _problem(character, places.within(words.path, character), known)


def _problem(character: str, place: Place, glyphs: frozenset[int]) -> Problem:
    instead = _INSTEAD.get(character) or _compatible(character, glyphs)
    code = codes.GLYPH_INSTEAD if instead else codes.GLYPH
    shown = f"U+{ord(character):04X} {name(character, '')}".strip()
    return Problem(code, place, {"character": character, "name": shown, "instead": instead})


def _compatible(character: str, glyphs: frozenset[int]) -> str:
    """Return plain characters that mean the same (`ﬁ` is fi), nothing where they cannot be printed either."""
    plain = normalize("NFKC", character)
    return plain if plain != character and all(ord(c) in glyphs for c in plain) else ""
