"""The faces of the typeface that a page uses, as CSS that carries the fonts themselves."""

from base64 import b64encode
from html.parser import HTMLParser

from markupsafe import Markup

from bulletin.render.theme import fonts_folder

FAMILY = "Sofia Sans"

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
_ITALIC = frozenset({"em", "i", "cite"})
_BOLD = frozenset({"strong", "b", "th"})
_VOID = frozenset({"br", "hr", "img", "input", "link", "meta", "wbr"})


def used_faces(html: str) -> tuple[Face, ...]:
    """Return the faces that `html` needs, in a fixed order."""
    finder = _Finder()
    finder.feed(html)
    finder.close()
    return tuple(sorted(_ALWAYS | finder.found))


def font_faces(html: str) -> Markup:
    """Return the `@font-face` rules of the faces that `html` needs, each with its font as a data address."""
    return Markup("\n".join(_rule(face) for face in used_faces(html)))


def _rule(face: Face) -> str:
    weight, style = face
    data = b64encode((fonts_folder() / f"SofiaSans-{_FILES[face]}.woff2").read_bytes()).decode()
    source = f'url(data:font/woff2;base64,{data}) format("woff2")'
    return (
        f'@font-face {{ font-family: "{FAMILY}"; font-weight: {weight}; font-style: {style};'
        f" font-display: swap; src: {source} }}"
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
