"""The faces of the typeface that a page uses, as CSS that carries the fonts themselves or names their files."""

import re
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from html.parser import HTMLParser

from markupsafe import Markup

from bulletin.read.typefaces import PACKAGE_FAMILY as FAMILY
from bulletin.read.typefaces import Face as Own
from bulletin.read.typefaces import characters
from bulletin.render.filters import css_string
from bulletin.render.theme import fonts_folder
from bulletin.render.typefaces import PACKAGE_FACES, Typefaces, subset

Face = tuple[int, str]
"""A weight and a style, as CSS names them."""

_FILES: dict[Face, str] = {
    (400, "normal"): "Regular",
    (400, "italic"): "Italic",
    (700, "normal"): "Bold",
    (700, "italic"): "BoldItalic",
    (800, "normal"): "ExtraBold",
}
_ALWAYS: frozenset[Face] = frozenset({(400, "normal"), (700, "normal"), (800, "normal")})
"""Every page has text, names and a title."""
_HEAVY: tuple[Face, ...] = ((700, "normal"), (800, "normal"))
"""The faces of headings."""
_IN_STYLES = "".join(map(chr, range(0x20, 0x7F))) + "„“”–—…№•"
"""Characters that style sheets may put on a page."""
_ITALIC = frozenset({"em", "i", "cite"})
_BOLD = frozenset({"strong", "b", "th"})
_PLAIN = re.compile(r"[^A-Za-z0-9-]")
_VOID = frozenset({"br", "hr", "img", "input", "link", "meta", "wbr"})


def used_faces(html: str) -> tuple[Face, ...]:
    """Return the faces that `html` needs, in a fixed order."""
    finder = _Finder()
    finder.feed(html)
    finder.close()
    return tuple(sorted(_ALWAYS | finder.found))


def font_faces(html: str, own: Typefaces = PACKAGE_FACES, *, slim: bool = False) -> Markup:
    """Return the `@font-face` rules of the faces that `html` needs, each with its font as a data address.

    Of the workspace's `own` fonts it takes the nearest faces, with the characters of the page only; the package's
    are then there only where they are needed, whole unless the page is to be `slim`.
    """
    used = used_faces(html)
    rules = []
    for family, wanted in ((own.text, used), (own.headings, _HEAVY)):
        nearest = dict.fromkeys(_nearest(own.of(family), face) for face in wanted if own.of(family))
        for file in nearest:
            face = (file.weight, "italic" if file.italic else "normal")
            rules.append(_rule(css_string(family), face, subset(file, (html, _IN_STYLES))))
    if not own.text or own.headings == FAMILY or own.lacks(html):
        for weight, style in used:
            path = fonts_folder() / f"SofiaSans-{_FILES[weight, style]}.woff2"
            part = Own(path, FAMILY, weight, style == "italic", variable=False)
            data = subset(part, (html, _IN_STYLES)) if slim else path.read_bytes()
            rules.append(_rule(FAMILY, (weight, style), data))
    return Markup("\n".join(dict.fromkeys(rules)))


def _nearest(faces: tuple[Own, ...], wanted: Face) -> Own:
    weight, style = wanted
    return min(faces, key=lambda face: (face.italic != (style == "italic"), abs(face.weight - weight)))


@dataclass(frozen=True, slots=True)
class FontFile:
    """A face as a file that many pages share: how the file is called, what it is in CSS, and its bytes."""

    name: str
    family: str
    face: Face
    read: Callable[[], bytes]


def font_files(own: Typefaces = PACKAGE_FACES) -> Iterator[FontFile]:
    """Yield every face that a page may need: the workspace's `own` with all their characters, and the package's."""
    for file in own.faces:
        made = sha256(file.file.read_bytes()).hexdigest()[:8]
        face = (file.weight, "italic" if file.italic else "normal")
        name = f"{_PLAIN.sub('', file.file.stem)}-{made}.woff2"
        yield FontFile(name, css_string(file.family), face, partial(_whole, file))
    for face, kind in _FILES.items():
        path = fonts_folder() / f"SofiaSans-{kind}.woff2"
        yield FontFile(path.name, FAMILY, face, path.read_bytes)


def face_rules(files: Iterable[FontFile], folder: str = "") -> Markup:
    """Return the `@font-face` rules of `files`, which lie in `folder` as the style sheet names it."""
    rules = (_face(file.family, file.face, f'url("{folder}{file.name}")') for file in files)
    return Markup("\n".join(dict.fromkeys(rules)))


def _whole(file: Own) -> bytes:
    return subset(file, map(chr, sorted(characters([file]))))


def _rule(family: str, face: Face, font: bytes) -> str:
    return _face(family, face, f"url(data:font/woff2;base64,{b64encode(font).decode()})")


def _face(family: str, face: Face, source: str) -> str:
    weight, style = face
    return (
        f'@font-face {{ font-family: "{family}"; font-weight: {weight}; font-style: {style};'
        f' font-display: swap; src: {source} format("woff2") }}'
    )


class _Finder(HTMLParser):
    """Finds text in italics, and whether it is bold as well. Italic are `em`, `i` and `cite`."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: set[Face] = set()
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag not in _VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if data.strip() and not _ITALIC.isdisjoint(self._open):
            self.found.add((400 if _BOLD.isdisjoint(self._open) else 700, "italic"))
