"""The theme as the workspace has it: what `bulletin.yaml` says about the look of the print edition."""

from bulletin.model.base import Frozen
from bulletin.model.fields import Points, Share
from bulletin.model.sizes import Sizes


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
    """The look of the print edition."""

    sizes: ThemeSizes = ThemeSizes()
