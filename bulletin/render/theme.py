"""Where an edition finds its templates and the package's fonts."""

from pathlib import Path

from bulletin.model.theme import COLUMNS_THEME
from bulletin.themes import Wardrobe, package_templates
from bulletin.workspace import Workspace


def fonts_folder() -> Path:
    """The folder of the package's fonts: those of every theme where the settings choose no other."""
    return package_templates() / "fonts"


def search_path(workspace: Workspace, theme: str = COLUMNS_THEME) -> tuple[Path, ...]:
    """Where the templates of a theme are looked for: the workspace first, then the package."""
    return Wardrobe(workspace.root).folders(theme)
