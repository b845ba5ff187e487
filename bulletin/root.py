"""Where a workspace begins. Light, so that a command with nothing to do need not know more of it."""

from pathlib import Path

SETTINGS_FILE = "bulletin.yaml"
ISSUES_FOLDER = "issues"
TEMPLATES_FOLDER = "templates"


def find_root(start: Path) -> Path | None:
    """The nearest folder from `start` upwards that holds `bulletin.yaml`, or None."""
    folders = (start.resolve(), *start.resolve().parents)
    return next((folder for folder in folders if (folder / SETTINGS_FILE).is_file()), None)
