"""How the page of an issue names its pictures and fonts on the site: as files beside it, whose names are kept here."""

from hashlib import sha256

from markupsafe import Markup

from bulletin.compose.content import Picture
from bulletin.publish.output import Output
from bulletin.render.linked_data import Published
from bulletin.render.typefaces import PACKAGE_FACES, Typefaces
from bulletin.site.addresses import ASSETS
from bulletin.site.assets import Assets
from bulletin.site.frame import Frame

_ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "image/svg+xml": "svg"}
_NAME = 16
"""Hexadecimal digits."""


def content_name(data: bytes) -> str:
    """Return a file name made from the content: such a file never changes, so that browsers may keep it for ever."""
    return sha256(data).hexdigest()[:_NAME]


class Beside:
    """The holdings of one page; `files` are the pictures that it has named, by their ways from the root."""

    template = "site/issue.html"
    policy = (
        "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'; font-src 'self'; "
        "base-uri 'none'; form-action 'none'"
    )
    """The proportions of a picture stand in its `style`: they are no script, and nothing else says them."""

    def __init__(self, frame: Frame, assets: Assets) -> None:
        self._frame, self._assets = frame, assets
        self.files: dict[str, Output] = {}

    def picture(self, picture: Picture) -> str:
        """Return the address of what screens get of a picture."""
        shown = picture.shown
        name = f"{ASSETS}/{content_name(shown.data)}.{_ENDINGS[shown.media_type]}"
        self.files[name] = Output(name, shown.data)
        return self._frame.way(name)

    def faces(self, html: str, own: Typefaces = PACKAGE_FACES) -> Markup:
        """Return the rules of all fonts: a page whose template has its own style asks for them."""
        del html, own
        return self._assets.faces(f"{self._frame.way(ASSETS)}/")

    def story(self, project: str) -> str:
        """Return the address of the page of a project."""
        frame = self._frame
        return frame.way(frame.addresses.project(project, frame.language))

    @property
    def published(self) -> Published:
        """The whole addresses of the page, of its picture and its PDF, where that of the site is known."""
        names = (self._frame.page, self._frame.shared, self._frame.pdf)
        return Published(*(self._frame.absolute(name) for name in names))
