"""Every word that a reader of an edition or a user of the tool sees, in Bulgarian and in English.

The words of problems stand with their codes in `bulletin.problems.catalogue`.
"""

from typing import TYPE_CHECKING, Protocol

from bulletin.locales.by_language import ByLanguage
from bulletin.model.language import Language

if TYPE_CHECKING:
    from bulletin.locales.edition import EditionWords
    from bulletin.locales.interface import InterfaceWords
    from bulletin.locales.mail import MailWords
    from bulletin.locales.starter import StarterWords


class _Words(Protocol):
    """What the module of a language holds; one that lacks a group does not type-check."""

    EDITION: "EditionWords"
    INTERFACE: "InterfaceWords"
    STARTER: "StarterWords"


def _words(language: Language) -> _Words:
    if language == "bg":
        from bulletin.locales import bg  # noqa: PLC0415 - a process speaks one language, seldom both

        return bg
    from bulletin.locales import en  # noqa: PLC0415

    return en


def _mail(language: Language) -> "MailWords":
    from bulletin.locales.mail import MAIL  # noqa: PLC0415 - only letters have need of them

    return MAIL[language]


EDITION = ByLanguage["EditionWords"](lambda language: _words(language).EDITION)
"""The words of the editions by language."""

INTERFACE = ByLanguage["InterfaceWords"](lambda language: _words(language).INTERFACE)
"""The words of the command line by language."""

STARTER = ByLanguage["StarterWords"](lambda language: _words(language).STARTER)
"""What `init` and `new` write, by language."""

MAIL = ByLanguage["MailWords"](_mail)
"""The words of the letter, by language."""

__all__ = ["EDITION", "INTERFACE", "MAIL", "STARTER"]
