"""A small workspace, and an issue in it read and checked whole, as a build does."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path

from PIL import Image

from bulletin.check.settings import check_settings
from bulletin.pipeline import check
from bulletin.problems.problem import Problem, Refused
from bulletin.read.reading import read_settings
from bulletin.read.source import read_source
from bulletin.render.fonts import characters
from bulletin.workspace import Workspace as Opened

SETTINGS = """\
letterhead:
  name: {bg: Клъстер, en: Cluster}
  address: {bg: София, en: Sofia}
series:
  bulletin: {title: {bg: Бюлетин, en: Bulletin}}
  projects: {title: {bg: Проекти, en: Projects}, prefix: projects}
  articles: {title: {bg: Статии, en: Articles}, numbering: name}
"""
REQUIRED = {
    "issue": "issue: 9\n",
    "title": "title: Бюлетин\n",
    "date": "date: 2023-12-29\n",
    "sections": "sections:\n  - {title: Проекти, text: Текст}\n",
}
REQUIRED_SETTINGS = {"series": "series:\n  bulletin: {title: Бюлетин}\n"}


def completed(text: str) -> str:
    """Return an example below the required fields that it leaves out."""
    given = {line.partition(":")[0].strip() for line in text.split("\n") if line[:1].strip()}
    required = REQUIRED_SETTINGS if "letterhead" in given else REQUIRED
    return "".join(lines for key, lines in required.items() if key not in given) + text


def whole(text: str) -> str:
    """Put what is required below an example, so that its lines keep their numbers."""
    given = {line.partition(":")[0] for line in text.split("\n")}
    required = (
        "issue: 9\n",
        "title: Бюлетин\n",
        "date: 2023-12-29\n",
        "sections: [{title: Проекти, text: Текст}]\n",
    )
    return text + "".join(line for line in required if line.partition(":")[0] not in given)


def found(problems: tuple[Problem, ...]) -> list[tuple[str, int, int, int]]:
    """Return code, line, column and end of each problem that has a place."""
    places = [(problem.code.id, problem.place) for problem in problems]
    return [(code, place.line, place.column, place.end_column) for code, place in places if place]


def check_whole(root: Path, text: str, file: str = "issues/9.yaml") -> tuple[Problem, ...]:
    """Write an example with what is required below it, then read and check it."""
    workspace = Workspace(root, file)
    workspace.write(whole(text))
    return workspace.problems()


@dataclass(frozen=True)
class Workspace:
    """A folder with settings and one issue."""

    root: Path
    file: str = "issues/9.yaml"

    @property
    def folder(self) -> Path:
        """Where the issue's pictures lie."""
        return (self.root / self.file).with_suffix("")

    def write(self, text: str | bytes) -> None:
        """Write the issue."""
        raw = text.encode() if isinstance(text, str) else text
        (self.root / self.file).parent.mkdir(parents=True, exist_ok=True)
        (self.root / self.file).write_bytes(raw)

    def problems(self) -> tuple[Problem, ...]:
        """Read and check the issue, or the settings where the file holds those."""
        try:
            source = read_source(self.root / self.file, self.file)
        except Refused as refused:
            return refused.problems
        if "letterhead:" in source.text:
            reading = read_settings(source)
            checked = (
                check_settings(reading.value, reading.places, self.root, characters) if reading.value else ()
            )
            return (*reading.problems, *checked)
        if not (self.root / "bulletin.yaml").exists():
            (self.root / "bulletin.yaml").write_text(SETTINGS, encoding="utf-8")
        settings = read_settings(read_source(self.root / "bulletin.yaml", "bulletin.yaml")).value
        assert settings is not None
        opened = Opened(self.root, settings)
        return check(
            opened, next(one for one in opened.issues() if one.path == self.root / self.file)
        ).problems

    def check(self, text: str) -> tuple[Problem, ...]:
        """Complete and write an issue, then read and check it."""
        self.write(completed(text))
        return self.problems()


@cache
def picture(
    form: str = "JPEG", size: tuple[int, int] = (1200, 800), mode: str = "L", turned: int = 0
) -> bytes:
    """Return the bytes of a picture that is light above and dark below; `turned` is an EXIF orientation."""
    out = BytesIO()
    exif = Image.Exif()
    if turned:
        exif[0x0112] = turned
    Image.linear_gradient("L").resize(size).convert(mode).save(
        out, form, **({"exif": exif} if turned else {})
    )
    return out.getvalue()


def moving(form: str) -> bytes:
    """Return the bytes of an animated picture."""
    out = BytesIO()
    frames = [Image.new("L", (1200, 800), grey) for grey in (0, 200)]
    frames[0].save(out, form, save_all=True, append_images=frames[1:])
    return out.getvalue()


def svg(inside: str = "", size: str = 'viewBox="0 0 4 3"') -> bytes:
    """Return the bytes of a drawing."""
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{inside}</svg>'.encode()


@cache
def pictures() -> Mapping[str, bytes]:
    """Return pictures of each kind, good and bad."""
    whole = picture()
    huge = BytesIO()
    Image.new("1", (8_000, 5_001)).save(huge, "PNG")
    return {
        "expo.jpg": whole,
        "expo.png": picture("PNG"),
        "expo.webp": picture("WEBP"),
        "cover.svg": svg(),
        "empty.jpg": b"",
        "letter.jpg": b"%PDF-1.7 not a picture",
        "old.gif": picture("GIF"),
        "huge.png": huge.getvalue(),
        "cut.jpg": whole[: len(whole) // 2],
        "phone.heic": b"\0\0\0\x18ftypheic" + b"\0" * 20,
        "phone.avif": b"\0\0\0\x18ftypavif" + b"\0" * 20,
        "small.jpg": picture(size=(300, 200)),
        "turned.jpg": picture(turned=6),
        "press.jpg": picture(mode="CMYK"),
        "linked.svg": svg('<image href="https://www.example.org/logo.png"/>'),
        "boxes.svg": svg("<foreignObject><p>Label</p></foreignObject>"),
        "moving.svg": svg('<rect><animate attributeName="x"/></rect>'),
        "endless.svg": svg(size=""),
    }


def with_pictures(root: Path) -> Workspace:
    """Return a workspace whose picture folder holds one of each kind."""
    workspace = Workspace(root)
    (workspace.folder / "more").mkdir(parents=True)
    for name, data in pictures().items():
        (workspace.folder / name).write_bytes(data)
    (workspace.folder / "more" / "stand.jpg").write_bytes(picture())
    (workspace.folder / "lost.jpg").symlink_to("moved.jpg")
    (root / "issues" / "expo.jpg").write_bytes(pictures()["expo.jpg"])
    return workspace
