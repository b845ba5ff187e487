"""The rule that every picture is there, inside the issue's own folder, and can be printed."""

import re
import warnings
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING
from unicodedata import normalize
from xml.etree import ElementTree as ET

from bulletin.check.subject import Subject
from bulletin.model.section import Photo
from bulletin.problems.catalogue import pictures as codes
from bulletin.problems.problem import Code, Place, Problem
from bulletin.read.names import nearest

if TYPE_CHECKING:
    from PIL import Image

MEGAPIXELS = 40
"""The largest picture that is decoded."""
_FORMATS = frozenset({"JPEG", "PNG", "WEBP", "MPO"})
"""What is printed; MPO is how many telephones call their JPEG."""
_HEIC = re.compile(rb"....ftyp(?:heic|heix|mif1|msf1|hevc|avif)", re.DOTALL)
_DRAWING_LIMIT = 20_000_000


def pictures(subject: Subject) -> Iterator[Problem]:
    """Look at the file of the cover and of every photo."""
    for path, photo in subject.parts(Photo):
        place = subject.places.find((*path, "file"))
        if problem := _Inspector(subject, photo.file, place).problem():
            yield problem


class _Inspector:
    """Looks at one picture's file."""

    def __init__(self, subject: Subject, file: str, place: Place) -> None:
        self._subject, self._file, self._place = subject, file, place

    def problem(self) -> Problem | None:
        """Return the first thing that is wrong with the picture."""
        folder = self._subject.folder
        try:
            path = folder / self._file
            if not self._inside(path):
                return self._say(codes.OUTSIDE)
            if not path.is_file() or not _exactly(folder, self._file):
                return self._missing()
            if not path.stat().st_size:
                return self._say(codes.EMPTY)
            return self._drawing(path) if path.suffix.lower() == ".svg" else self._photo(path)
        except (OSError, ValueError):
            return self._say(codes.MISSING)

    def _inside(self, path: Path) -> bool:
        """Tell whether the file lies in the issue's folder, symbolic links followed."""
        if "\\" in self._file or ":" in self._file:
            return False
        folder = self._subject.folder.resolve()
        return path.resolve().is_relative_to(folder) and folder.is_relative_to(self._subject.root.resolve())

    def _missing(self) -> Problem:
        folder = self._subject.folder
        wanted = PurePosixPath(self._file)
        there = sorted(folder.iterdir()) if folder.is_dir() else []
        there.sort(
            key=lambda path: path.suffix.lower() == wanted.suffix.lower()
        )  # of one stem the last counts
        stems = {path.stem: path.name for path in there if path.is_file()}
        near = nearest(wanted.stem, stems)
        return self._say(codes.MISSPELT, nearest=stems[near]) if near else self._say(codes.MISSING)

    def _drawing(self, path: Path) -> Problem | None:
        data = path.read_bytes()[: _DRAWING_LIMIT + 1]
        try:
            root = ET.fromstring(data)  # noqa: S314  # expat limits entities; the file is the writer's own
        except (ET.ParseError, ValueError):
            return self._say(codes.BROKEN if b"<svg" in data else codes.NO_PICTURE)
        return None if root.tag.rpartition("}")[2] == "svg" else self._say(codes.NO_PICTURE)

    def _photo(self, path: Path) -> Problem | None:
        from PIL import Image, ImageFile, UnidentifiedImageError  # noqa: PLC0415  # only issues with photos pay

        ImageFile.LOAD_TRUNCATED_IMAGES = False  # whoever has imported the layout engine has switched it on
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                with Image.open(path) as image:
                    return self._decoded(image)
        except UnidentifiedImageError:
            with path.open("rb") as stream:
                heic = _HEIC.match(stream.read(12))
            return self._say(codes.FORMAT, format="HEIC") if heic else self._say(codes.NO_PICTURE)
        except Image.DecompressionBombError as error:
            return self._large(int(next(iter(re.findall(r"\d+", str(error))), "0")))
        except Exception:  # noqa: BLE001  # Pillow's readers raise whatever a broken file leads them to
            return self._say(codes.BROKEN)

    def _decoded(self, image: "Image.Image") -> Problem | None:
        """Decode the picture to the end, at a small size where its format can; raises what Pillow raises."""
        if image.format not in _FORMATS:
            return self._say(codes.FORMAT, format=image.format or "?")
        if image.width * image.height > MEGAPIXELS * 1_000_000:
            return self._large(image.width * image.height)
        image.draft("RGB", (64, 64))
        image.load()
        return None

    def _large(self, pixels: int) -> Problem:
        return self._say(codes.LARGE, megapixels=-(-pixels // 1_000_000), limit=MEGAPIXELS)

    def _say(self, code: Code, **values: str | int) -> Problem:
        folder = self._subject.folder
        inside = folder.is_relative_to(self._subject.root)
        shown = folder.relative_to(self._subject.root).as_posix() if inside else folder.name
        return Problem(code, self._place, {"file": self._file, "folder": shown, **values})


def _exactly(folder: Path, file: str) -> bool:
    """Tell whether every part of the name is written as in its folder; not all computers care."""
    for part in PurePosixPath(file).parts:
        if normalize("NFC", part) not in {normalize("NFC", entry.name) for entry in folder.iterdir()}:
            return False
        folder /= part
    return True
