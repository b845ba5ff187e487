"""What the settings choose of the look of an edition, as the templates and styles are given it."""

from dataclasses import dataclass, field

from bulletin.model.theme import Inks
from bulletin.render.typefaces import PACKAGE_FACES, Typefaces


@dataclass(frozen=True, slots=True)
class Dress:
    """The colours of words and rules, the fonts."""

    inks: Inks = field(default_factory=Inks)
    fonts: Typefaces = PACKAGE_FACES


PLAIN = Dress()
"""The look where the settings choose nothing."""
