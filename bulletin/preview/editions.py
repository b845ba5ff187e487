"""The editions of one look that need no layout, each made when it is first asked for."""

from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from markupsafe import Markup

from bulletin.model.language import Language
from bulletin.preview.look import Ready
from bulletin.problems.problem import Problem
from bulletin.production import Order, Production
from bulletin.read.typefaces import PACKAGE_FAMILY, Face
from bulletin.render.filters import css_string
from bulletin.render.render import render_marked
from bulletin.render.theme import fonts_folder
from bulletin.render.typefaces import typefaces

if TYPE_CHECKING:
    from bulletin.compose.content import Content
    from bulletin.publish.cache import PictureCache

Screen = Literal["web", "mail"]
"""An edition for screens."""
SCREENS: tuple[Screen, ...] = ("web", "mail")
"""All of them."""

_FACES = {
    "Regular": (400, "normal"),
    "Italic": (400, "italic"),
    "Bold": (700, "normal"),
    "BoldItalic": (700, "italic"),
    "ExtraBold": (800, "normal"),
}


class Page(NamedTuple):
    """A page as it is sent to the browser, None where it could not be made, and what is wrong with it."""

    html: bytes | None
    problems: tuple[Problem, ...] = ()


class Editions:
    """Makes the pages of an issue that is `ready`; `kept` are its pictures, made once for all looks."""

    def __init__(self, ready: Ready, kept: "PictureCache") -> None:
        self.ready, self._kept = ready, kept
        order = Order(
            ready.workspace,
            ready.file,
            ready.issue,
            ready.places,
            ready.raw,
            ("print", "web"),
            ready.issue.files,
            fit=False,
        )
        self._production = Production(order, kept, lambda _: None)
        self._made: dict[tuple[Screen, Language], Page] = {}

    @property
    def languages(self) -> tuple[Language, ...]:
        """Those of the issue."""
        return self.ready.issue.languages

    def page(self, edition: Screen, language: Language) -> Page:
        """The page of one edition; nothing where a picture has gone since the look."""
        wanted = (edition, language)
        if wanted not in self._made:
            try:
                content = self._production.content(language)
                made = self._web(content) if edition == "web" else self._mail(content)
            except OSError:
                return Page(None)
            self._made[wanted] = made
            self._kept.write()
        return self._made[wanted]

    def _web(self, content: "Content") -> Page:
        workspace, file = self.ready.workspace, self.ready.file
        theme = workspace.theme_of(self.ready.issue.series or file.series)
        html, problems = render_marked(workspace, content, theme, self._faces)
        return Page(html or None, problems)

    def _mail(self, content: "Content") -> Page:
        from bulletin.mail.writing import draft_page  # noqa: PLC0415 - who never looks at the letter need not wait

        page, problems = draft_page(self.ready.workspace, content, self._kept)
        if page is None:
            return Page(None, problems)
        html = page.html
        for one in page.pictures:
            data = f"data:{one.media_type};base64,{b64encode(one.data).decode()}"
            html = html.replace(f"cid:{one.cid}", data)
        return Page(html.encode(), problems)

    def fonts(self) -> dict[str, Path]:
        """The files of the fonts by their names in the pages' addresses."""
        package = {f"SofiaSans-{name}.woff2": fonts_folder() / f"SofiaSans-{name}.woff2" for name in _FACES}
        return package | {name: face.file for name, face in self._own()}

    def _own(self) -> Iterator[tuple[str, Face]]:
        workspace = self.ready.workspace
        faces = typefaces(workspace.settings.theme.fonts, workspace.root).faces
        return ((f"own-{place}{face.file.suffix.lower()}", face) for place, face in enumerate(faces, 1))

    def _faces(self, html: str) -> Markup:
        """The rules of all faces: the browser takes those that the page needs."""
        del html
        rules = [_rule(PACKAGE_FAMILY, *face, f"SofiaSans-{name}.woff2") for name, face in _FACES.items()]
        rules += [
            _rule(face.family, face.weight, "italic" if face.italic else "normal", name)
            for name, face in self._own()
        ]
        return Markup("\n".join(rules))


def _rule(family: str, weight: int, style: str, name: str) -> str:
    return (
        f'@font-face {{ font-family: "{css_string(family)}"; font-weight: {weight}; font-style: {style}; '
        f"src: url(../font/{name}) }}"
    )
