"""How the pages are dressed: the theme that `bulletin.yaml` names, its fonts and colours, and what a theme measures."""

from typing import Literal

from bulletin.model.base import Frozen
from bulletin.model.fields import Colour, Count, Points, Share
from bulletin.model.sizes import Sizes

COLUMNS_THEME = "columns"
"""The theme where nothing else is said: two columns."""


class Fonts(Frozen):
    """Families whose files lie in `templates/fonts/`: for the text, and for headings where these have another."""

    text: str | None = None
    headings: str | None = None

    @property
    def families(self) -> tuple[str, ...]:
        """Return each family that is chosen, once."""
        return tuple(dict.fromkeys(name for name in (self.text, self.headings) if name))


class Inks(Frozen):
    """The colours of words and rules on white paper: running text, small text, thin rules."""

    ink: Colour | None = None
    soft: Colour | None = None
    rule: Colour | None = None


class ThemeSizes(Frozen):
    """The sizes that are to be other than the theme's own; `pictures` is in hundredths."""

    text: Points | None = None
    leading: Points | None = None
    pictures: Share | None = None

    def over(self, own: Sizes) -> Sizes:
        """Return the theme's `own` sizes with these put over them; the leading goes with the text."""
        sizes = own.with_text(self.text) if self.text is not None else own
        return Sizes(
            sizes.text,
            sizes.leading if self.leading is None else self.leading,
            sizes.pictures if self.pictures is None else self.pictures / 100,
        )


class Theme(Frozen):
    """What `theme:` of the settings says."""

    name: str = COLUMNS_THEME
    fonts: Fonts = Fonts()
    colours: Inks = Inks()
    sizes: ThemeSizes = ThemeSizes()


class Measures(Frozen):
    """A theme's own file, `theme.yaml`: how many columns its text has, how wide in millimetres they and all are.

    `text` and `leading` are the sizes it is drawn in.

    `base` names the theme that it goes on from; what it does not measure itself is taken from there.
    """

    base: str | None = None
    columns: Literal["1", "2", "3"] | None = None
    column: Count | None = None
    page: Count | None = None
    text: Points | None = None
    leading: Points | None = None
