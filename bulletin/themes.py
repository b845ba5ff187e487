"""The themes that a workspace can choose from: their names, the folders they consist of, their measures."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bulletin.model.sizes import DRAWN, Sizes
from bulletin.model.theme import COLUMNS_THEME, Measures, ThemeSizes
from bulletin.workspace import TEMPLATES_FOLDER

if TYPE_CHECKING:
    from bulletin.read.reading import Reading

THEMES_FOLDER = "themes"
MEASURES_FILE = "theme.yaml"
OWN_FONTS = f"{TEMPLATES_FOLDER}/fonts"


@dataclass(frozen=True, slots=True)
class Room:
    """The room of the pages: the number of columns, and in millimetres how wide one and all of them are."""

    columns: int = 2
    column: float = 84.0
    page: float = 176.0
    own: Sizes = DRAWN
    """The sizes that the theme is drawn in."""
    sizes: Sizes = DRAWN
    """The sizes in force."""

    @property
    def tight(self) -> "Room":
        """The same with text a little smaller, which saves some lines."""
        return replace(self, sizes=self.sizes.tightened)


TWO_COLUMNS = Room()


@dataclass(frozen=True)
class Wardrobe:
    """All themes of a workspace (`root`): its own, those of the package, and those that its own go on from."""

    root: Path

    @cached_property
    def names(self) -> tuple[str, ...]:
        """What a theme may be called, the one of two columns first."""
        folders = (folder / THEMES_FOLDER for folder in self._templates)
        own = {
            path.name for folder in folders if folder.is_dir() for path in folder.iterdir() if path.is_dir()
        }
        return (COLUMNS_THEME, *sorted(own - {COLUMNS_THEME}))

    def folders(self, name: str) -> tuple[Path, ...]:
        """Where the templates of the theme `name` are looked for, the first that has one winning.

        The workspace goes before the package; in each the theme, those it is based on, and what all share.
        """
        chain = tuple(self._chain(name))
        return tuple(
            folder
            for templates in self._templates
            for folder in (*(templates / THEMES_FOLDER / one for one in chain), templates)
            if folder.is_dir()
        )

    def room(self, name: str, wished: ThemeSizes | None = None) -> Room:
        """The measures of the theme `name`, those it does not give itself taken from the theme it is based on.

        The sizes that are `wished` for are put over its own.
        """
        found: dict[str, Any] = {}
        for one in self._chain(name):
            own = self._measures(one).model_dump(exclude={"base"}, exclude_none=True)
            found = {key: float(value) for key, value in own.items()} | found
        columns = int(found.pop("columns", TWO_COLUMNS.columns))
        drawn = DRAWN.with_text(found.pop("text", DRAWN.text))
        drawn = replace(drawn, leading=found.pop("leading", drawn.leading))
        return replace(
            TWO_COLUMNS, columns=columns, own=drawn, sizes=wished.over(drawn) if wished else drawn, **found
        )

    def reading(self, name: str) -> "Reading[Measures] | None":
        """What the theme's own file says, with what is wrong with it; None where it has none.

        Raises Refused where the file is no text.
        """
        file = next((path for path in self._files(name) if path.is_file()), None)
        if file is None:
            return None
        from bulletin.read.reading import read_measures  # noqa: PLC0415  # the usual theme has no file
        from bulletin.read.source import read_source  # noqa: PLC0415

        return read_measures(read_source(file, f"{TEMPLATES_FOLDER}/{THEMES_FOLDER}/{name}/{MEASURES_FILE}"))

    def _chain(self, name: str) -> Iterator[str]:
        """The theme, the one it is based on, and so on; a circle ends where it closes."""
        seen: set[str] = set()
        while name in self.names and name not in seen:
            seen.add(name)
            yield name
            name = self._measures(name).base or ""

    def _measures(self, name: str) -> Measures:
        reading = self.reading(name)
        return (reading.value if reading else None) or Measures()

    def _files(self, name: str) -> Iterator[Path]:
        for templates in self._templates:
            yield templates / THEMES_FOLDER / name / MEASURES_FILE

    @cached_property
    def _templates(self) -> tuple[Path, ...]:
        own, package = own_templates(self.root), package_templates()
        return (own, package) if own else (package,)


def own_templates(root: Path) -> Path | None:
    """The folder of a workspace's own templates; None where it has none, or those of the package lie there."""
    own = root / TEMPLATES_FOLDER
    return own if own.is_dir() and own.resolve() != package_templates().resolve() else None


def package_templates() -> Path:
    """The folder of the default templates: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent
    inside = package / TEMPLATES_FOLDER
    return inside if inside.is_dir() else package.parent / TEMPLATES_FOLDER
