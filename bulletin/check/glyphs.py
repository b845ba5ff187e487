"""The rule that every character can be printed."""

import unicodedata
from collections.abc import Iterator

from bulletin.check.subject import Subject
from bulletin.problems.catalogue import text as codes
from bulletin.problems.problem import Problem

_SPACES = frozenset("\n\t\u00a0\u00ad\u2009\u200b\u202f\u2060")
"""White space, the soft hyphen and the word joiner: the layout engine sees to these itself."""
_JOINERS = frozenset("\u200d\ufe0e\ufe0f")
"""Parts of an emoji that say nothing alone; the emoji itself is the problem."""
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
    "…": "...",
}


def missing_glyphs(subject: Subject) -> Iterator[Problem]:
    """Find the characters that no font of the theme has, each once in a text, where it stands."""
    glyphs = subject.glyphs
    if glyphs is None:
        return
    for said in subject.words():
        known = dict.fromkeys(unicodedata.normalize("NFC", said.text))
        for character in known:
            if ord(character) not in glyphs and character not in _SPACES | _JOINERS:
                place = subject.places.within(said.path, character)
                instead = _INSTEAD.get(character) or _compatible(character, glyphs)
                code = codes.GLYPH_INSTEAD if instead else codes.GLYPH
                name = f"U+{ord(character):04X} {unicodedata.name(character, '')}".strip()
                values = {"character": character, "name": name, "instead": instead}
                yield Problem(code, place, values)


def _compatible(character: str, glyphs: frozenset[int]) -> str:
    """Return plain characters that mean the same (`ﬁ` is fi), nothing where they cannot be printed either."""
    plain = unicodedata.normalize("NFKC", character)
    return plain if plain != character and all(ord(c) in glyphs for c in plain) else ""
