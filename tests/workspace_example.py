"""A small workspace, and an issue in it read and checked whole, as a build does."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path

from fontTools.ttLib import TTFont
from PIL import Image

from bulletin.check.rules import check_issue
from bulletin.check.subject import Subject
from bulletin.problems.problem import Problem, Refused, in_order
from bulletin.read.reading import read_issue, read_settings
from bulletin.read.source import read_source

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
FONT = Path(__file__).parents[1] / "templates" / "fonts" / "SofiaSans-Regular.ttf"


def completed(text: str) -> str:
    """Return an example below the required fields that it leaves out."""
    given = {line.partition(":")[0].strip() for line in text.split("\n") if line[:1].strip()}
    required = REQUIRED_SETTINGS if "letterhead" in given else REQUIRED
    return "".join(lines for key, lines in required.items() if key not in given) + text


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
        (self.root / self.file).parent.mkdir(exist_ok=True)
        (self.root / self.file).write_bytes(raw)

    def problems(self) -> tuple[Problem, ...]:
        """Read and check the issue, or the settings where the file holds those."""
        try:
            source = read_source(self.root / self.file, self.file)
        except Refused as refused:
            return refused.problems
        if "letterhead:" in source.text:
            return read_settings(source).problems
        if not (self.root / "bulletin.yaml").exists():
            (self.root / "bulletin.yaml").write_text(SETTINGS, encoding="utf-8")
        settings = read_settings(read_source(self.root / "bulletin.yaml", "bulletin.yaml")).value
        reading = read_issue(source)
        assert settings is not None
        if reading.value is None:
            return reading.problems
        subject = Subject(reading.value, settings, reading.places, self.root, self.folder, glyphs)
        return in_order((*reading.problems, *check_issue(subject)))

    def check(self, text: str) -> tuple[Problem, ...]:
        """Complete and write an issue, then read and check it."""
        self.write(completed(text))
        return self.problems()


@cache
def glyphs() -> frozenset[int]:
    """Return the characters of the typeface."""
    with TTFont(FONT) as font:
        return frozenset(font.getBestCmap())


def picture(form: str = "JPEG", size: tuple[int, int] = (60, 40)) -> bytes:
    """Return the bytes of a grey picture."""
    out = BytesIO()
    Image.effect_noise(size, 20).save(out, form)
    return out.getvalue()


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
        "cover.svg": b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>',
        "empty.jpg": b"",
        "letter.jpg": b"%PDF-1.7 not a picture",
        "old.gif": picture("GIF"),
        "huge.png": huge.getvalue(),
        "cut.jpg": whole[: len(whole) // 2],
    }


def with_pictures(root: Path) -> Workspace:
    """Return a workspace whose picture folder holds one of each kind."""
    workspace = Workspace(root)
    workspace.folder.mkdir(parents=True)
    for name, data in pictures().items():
        (workspace.folder / name).write_bytes(data)
    (root / "issues" / "expo.jpg").write_bytes(pictures()["expo.jpg"])
    return workspace
