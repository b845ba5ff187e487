"""The rules that every text is there in each language of the issue, and in no other."""

import re
from collections.abc import Iterator

from bulletin.check.subject import Subject
from bulletin.model.language import LANGUAGES
from bulletin.model.text import Text
from bulletin.problems.catalogue import languages as codes
from bulletin.problems.problem import Place, Problem
from bulletin.read.nodes import Mapping
from bulletin.read.places import Path

_LETTER = re.compile(r"[^\W\d_]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_MISSING = {"bg": codes.MISSING_BG, "en": codes.MISSING_EN}
_NO_EDITION = {"bg": codes.NO_EDITION_BG, "en": codes.NO_EDITION_EN}
_NO_EDITIONS = {"bg": codes.NO_EDITION_BG_MANY, "en": codes.NO_EDITION_EN_MANY}
_FEW = 3
"""More texts than this without an edition have one cause, the field `languages`."""


def missing_translations(subject: Subject) -> Iterator[Problem]:
    """Find texts that lack one of the issue's languages."""
    for path, text in subject.parts(Text):
        for language in subject.issue.languages:
            if not text.has(language) and not _has_other_names(subject, path):
                yield Problem(_MISSING[language], subject.places.find(path, key=_is_field(path)))


def _has_other_names(subject: Subject, path: Path) -> bool:
    """Tell whether a language is there under a wrong name, which has been told."""
    node = subject.places.node(path)
    return isinstance(node, Mapping) and any(key not in LANGUAGES for key in node.entries)


def untranslated(subject: Subject) -> Iterator[Problem]:
    """Find plain texts in Bulgarian that would be printed in the English edition."""
    if "en" not in subject.issue.languages:
        return
    for said in subject.words():
        if said.language is None and not said.text.isascii() and _is_cyrillic(said.text):
            yield Problem(codes.UNTRANSLATED, subject.places.find(said.path))


def without_edition(subject: Subject) -> Iterator[Problem]:
    """Find words in a language in which the issue does not come out; where they are many, say so once."""
    for language in LANGUAGES:
        if language in subject.issue.languages:
            continue
        ways = [path for path, text in subject.parts(Text) if not text.shared and text.has(language)]
        if len(ways) > _FEW:
            place = _cause(subject, (*ways[0], language))
            yield Problem(_NO_EDITIONS[language], place, {"count": len(ways)})
            continue
        for path in ways:
            yield Problem(_NO_EDITION[language], subject.places.find((*path, language), key=True))


def _cause(subject: Subject, first: Path) -> Place:
    """Return where `languages` stands, or the first of the texts where the issue leaves it out."""
    asked: Path = ("languages",)
    return subject.places.find(asked if subject.places.knows(asked) else first, key=True)


def _is_field(path: Path) -> bool:
    return bool(path) and isinstance(path[-1], str)


def _is_cyrillic(text: str) -> bool:
    letters = len(_LETTER.findall(text))
    return letters > 0 and len(_CYRILLIC.findall(text)) * 2 > letters
