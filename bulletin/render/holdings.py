"""Where a web page has its pictures and fonts: in itself, or beside it as files that many pages share."""

from base64 import b64encode
from collections.abc import Callable
from typing import Protocol

from markupsafe import Markup

from bulletin.compose.content import Picture
from bulletin.render.faces import font_faces
from bulletin.render.linked_data import NOWHERE, Published
from bulletin.render.typefaces import PACKAGE_FACES, Typefaces


class Holdings(Protocol):
    """How the template of a page names what is no text."""

    @property
    def template(self) -> str:
        """The template of the whole page."""

    @property
    def policy(self) -> str:
        """What the page may load, as a Content-Security-Policy."""

    def picture(self, picture: Picture) -> str:
        """Return the address of what screens get of a picture."""

    def faces(self, html: str, own: Typefaces = PACKAGE_FACES) -> Markup:
        """Return the `@font-face` rules of the faces that `html` needs."""

    def story(self, project: str) -> str:
        """Return the address of the page of a project, nothing where it has none."""

    @property
    def published(self) -> Published:
        """Where the page will be found, for machines."""


class Carried:
    """The web edition as one file: it holds all it needs and asks for nothing."""

    template = "web/issue.html"
    published = NOWHERE
    policy = (
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; "
        "base-uri 'none'; form-action 'none'"
    )

    def picture(self, picture: Picture) -> str:
        """Return an address that holds the picture itself."""
        shown = picture.shown
        return f"data:{shown.media_type};base64,{b64encode(shown.data).decode()}"

    def faces(self, html: str, own: Typefaces = PACKAGE_FACES) -> Markup:
        """Return the rules with the fonts in them."""
        return font_faces(html, own)

    def story(self, project: str) -> str:
        """Return nothing: one file has no page beside it."""
        del project
        return ""


class Watched(Carried):
    """The page that its writer sees while it is written: its fonts lie beside it, for they never change."""

    policy = Carried.policy.replace("font-src data:", "font-src 'self'")

    def __init__(self, rules: Callable[[str], Markup]) -> None:
        """`rules` gives the rules of the faces that a page needs."""
        self._rules = rules

    def faces(self, html: str, own: Typefaces = PACKAGE_FACES) -> Markup:
        """Return the rules that name files."""
        del own
        return self._rules(html)


CARRIED = Carried()
