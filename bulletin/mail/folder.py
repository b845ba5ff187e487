"""The folder of a workspace in which sending keeps what it must not lose, and nobody else may read."""

from pathlib import Path

FOLDER = ".bulletin/mail"
_GITIGNORE = "*\n"


def mail_folder(root: Path) -> Path:
    """Return the folder, made where it is not there: its owner's alone, and left out by git. Raises OSError."""
    folder = root / FOLDER
    folder.parent.mkdir(exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    folder.chmod(0o700)
    ignore = folder / ".gitignore"
    if not ignore.exists():
        ignore.write_text(_GITIGNORE, encoding="utf-8")
    return folder
