"""The theme: the package's own templates and fonts, and what a workspace puts over them."""

from pathlib import Path

from bulletin.workspace import TEMPLATES_FOLDER, Workspace


def package_templates() -> Path:
    """The folder of the default templates: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / TEMPLATES_FOLDER
    return inside if inside.is_dir() else package.parent / TEMPLATES_FOLDER


def fonts_folder() -> Path:
    """The folder of the theme's fonts, the only ones that an edition may use."""
    return package_templates() / "fonts"


def search_path(workspace: Workspace) -> tuple[Path, ...]:
    """Where templates are looked for: the workspace first, then the package."""
    own, package = workspace.templates_folder, package_templates()
    if own.is_dir() and own.resolve() != package.resolve():
        return own, package
    return (package,)
