"""Every word that a reader of an edition or a user of the tool sees, in Bulgarian and in English.

The words of problems stand with their codes in `bulletin.problems.catalogue`.
"""

from bulletin.locales import bg, en
from bulletin.locales.edition import EditionWords
from bulletin.locales.interface import InterfaceWords
from bulletin.locales.mail import MAIL
from bulletin.locales.starter import StarterWords
from bulletin.model.language import Language

EDITION: dict[Language, EditionWords] = {"bg": bg.EDITION, "en": en.EDITION}
"""The words of the editions by language."""

INTERFACE: dict[Language, InterfaceWords] = {"bg": bg.INTERFACE, "en": en.INTERFACE}
"""The words of the command line by language."""

STARTER: dict[Language, StarterWords] = {"bg": bg.STARTER, "en": en.STARTER}
"""What `init` and `new` write, by language."""

__all__ = ["EDITION", "INTERFACE", "MAIL", "STARTER"]
