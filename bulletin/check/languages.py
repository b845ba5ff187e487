"""The rules that every text is there in each language of the issue, and in no other."""

import re
from collections.abc import Iterator

from bulletin.check.subject import Subject
from bulletin.model.language import LANGUAGES
from bulletin.model.text import Text
from bulletin.problems.catalogue import languages as codes
from bulletin.problems.problem import Problem

_LETTER = re.compile(r"[^\W\d_]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_MISSING = {"bg": codes.MISSING_BG, "en": codes.MISSING_EN}


def missing_translations(subject: Subject) -> Iterator[Problem]:
    """Find texts that lack one of the issue's languages."""
    for path, text in subject.parts(Text):
        for language in subject.issue.languages:
            if not text.has(language):
                yield Problem(_MISSING[language], subject.places.find(path, key=_is_field(path)))


def untranslated(subject: Subject) -> Iterator[Problem]:
    """Find plain texts in Bulgarian that would be printed in the English edition."""
    if "en" not in subject.issue.languages:
        return
    for path, text in subject.parts(Text):
        if text.shared and _is_cyrillic(text.get("en")):
            yield Problem(codes.UNTRANSLATED, subject.places.find(path))


def without_edition(subject: Subject) -> Iterator[Problem]:
    """Find words in a language in which the issue does not come out."""
    for path, text in subject.parts(Text):
        for language in LANGUAGES:
            if not text.shared and text.has(language) and language not in subject.issue.languages:
                place = subject.places.find((*path, language), key=True)
                yield Problem(codes.NO_EDITION, place, {"language": language})


def _is_field(path: tuple[str | int, ...]) -> bool:
    return bool(path) and isinstance(path[-1], str)


def _is_cyrillic(text: str) -> bool:
    letters = len(_LETTER.findall(text))
    return letters > 0 and len(_CYRILLIC.findall(text)) * 2 > letters
