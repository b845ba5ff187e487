"""The rule that every picture is there, inside the issue's own folder, and can be printed."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path, PurePosixPath
from unicodedata import normalize

from bulletin.check.figure import Figure
from bulletin.check.subject import Subject
from bulletin.compose.box import box
from bulletin.model.section import Photo
from bulletin.problems.catalogue import pictures as codes
from bulletin.problems.problem import Problem
from bulletin.read.names import nearest
from bulletin.themes import TWO_COLUMNS

_ENDINGS = frozenset({".jpg", ".jpeg", ".png", ".webp", ".svg"})


def pictures(subject: Subject) -> Iterator[Problem]:
    """Look at the file of the cover and of every photo."""
    photos = subject.parts(Photo)
    if not photos:
        return
    root, folder = subject.root, subject.folder
    shown = folder.relative_to(root).as_posix() if folder.is_relative_to(root) else folder.name
    inspector = _Inspector(root)
    room = replace(TWO_COLUMNS, sizes=subject.settings.theme.sizes.over(TWO_COLUMNS.own))
    for path, photo in photos:
        if not photo.file:
            continue  # it is missing, which has been told
        place = subject.places.find((*path, "file"))
        size = box(photo.width, room, cover=path == ("cover",))
        retyped = partial(subject.places.retyped, (*path, "file"), photo.file)
        yield from inspector.problems(Figure(photo.file, folder, shown, place, size, retyped))


def faults(figure: Figure, root: Path) -> Iterator[Problem]:
    """Yield what keeps one picture of the workspace `root` from being printed."""
    yield from (problem for problem in _Inspector(root).problems(figure) if problem.severity == "error")


class _Inspector:
    """Looks at the files of pictures; what lies in each folder is asked once."""

    def __init__(self, root: Path) -> None:
        self._root = root.resolve()
        self._listed: dict[Path, dict[str, Path]] = {}

    def problems(self, figure: Figure) -> Iterator[Problem]:
        """Yield what is wrong with one picture."""
        try:
            yield from self._found(figure)
        except ValueError:
            yield figure.say(codes.MISSING)
        except (OSError, RuntimeError):  # RuntimeError: Python 3.11 and 3.12 say so of links in a circle
            yield figure.say(codes.NOT_OPENED)

    def _found(self, figure: Figure) -> Iterator[Problem]:
        path = figure.path
        if not figure.folder.resolve().is_relative_to(self._root):
            yield figure.say(codes.FOLDER_OUTSIDE)
        elif not self._inside(figure):
            yield figure.say(codes.OUTSIDE)
        elif path.is_dir() and figure.file.strip("./"):
            yield figure.say(codes.FOLDER, example=self._example(figure))
        elif path.is_symlink() and not path.exists():
            yield figure.say(codes.NOT_OPENED)
        elif not path.is_file() or not self._exactly(figure):
            yield self._missing(figure)
        elif not path.stat().st_size:
            yield figure.say(codes.EMPTY)
        elif path.suffix.lower() == ".svg":
            from bulletin.check.drawings import drawing  # noqa: PLC0415

            yield from drawing(figure)
        else:
            from bulletin.check.photos import photo  # noqa: PLC0415

            yield from photo(figure)

    def _inside(self, figure: Figure) -> bool:
        """Tell whether the file lies in the issue's folder, symbolic links followed."""
        if "\\" in figure.file or ":" in figure.file:
            return False
        return figure.path.resolve().is_relative_to(figure.folder.resolve())

    def _missing(self, figure: Figure) -> Problem:
        wanted = PurePosixPath(figure.file)
        if meant := self._in_other_letters(figure.folder, wanted):
            problem = figure.say(codes.MISSPELT, nearest=meant)
            return replace(problem, edits=figure.retyped(meant))
        there = sorted(self._entries(figure.folder).values())
        there.sort(key=lambda one: one.suffix.lower() == wanted.suffix.lower())  # of one stem the last counts
        stems = {one.stem: one.name for one in there if one.is_file()}
        near = nearest(wanted.stem, stems)
        return figure.say(codes.MISSPELT, nearest=stems[near]) if near else figure.say(codes.MISSING)

    def _in_other_letters(self, folder: Path, wanted: PurePosixPath) -> str:
        """Return the one file that differs from `wanted` in capitals only; nothing where there is none, or several."""
        inside = self._entries(folder / wanted.parent)
        alike = [name for name in inside if name.casefold() == normalize("NFC", wanted.name).casefold()]
        one = alike[0] if len(alike) == 1 else ""
        return str(wanted.parent / one) if one and inside[one].is_file() else ""

    def _example(self, figure: Figure) -> str:
        """Return a picture in the folder that was named, or what one could be called."""
        inside = sorted(self._entries(figure.path).values())
        first = next((one.name for one in inside if one.suffix.lower() in _ENDINGS), "snimka.jpg")
        return f"{figure.file.rstrip('/')}/{first}"

    def _exactly(self, figure: Figure) -> bool:
        """Tell whether every part of the name is written as in its folder; not all computers care."""
        folder = figure.folder
        for part in PurePosixPath(figure.file).parts:
            if part != ".." and normalize("NFC", part) not in self._entries(folder):
                return False
            folder /= part
        return True

    def _entries(self, folder: Path) -> dict[str, Path]:
        """Return what lies in a folder, by name; nothing where there is no such folder."""
        if folder not in self._listed:
            entries = folder.iterdir() if folder.is_dir() else ()
            self._listed[folder] = {normalize("NFC", entry.name): entry for entry in entries}
        return self._listed[folder]
