"""How the page of an issue names its pictures and fonts on the site: as files beside it, whose names are kept here."""

from hashlib import sha256

from markupsafe import Markup

from bulletin.compose.content import Picture
from bulletin.model.language import Language
from bulletin.publish.output import Output
from bulletin.render.typefaces import PACKAGE_FACES, Typefaces
from bulletin.site.addresses import ASSETS, Addresses, way
from bulletin.site.assets import Assets

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

    def __init__(self, page: str, language: Language, addresses: Addresses, assets: Assets) -> None:
        self._page, self._language, self._addresses, self._assets = page, language, addresses, assets
        self.files: dict[str, Output] = {}

    def picture(self, picture: Picture) -> str:
        """Return the address of what screens get of a picture."""
        shown = picture.shown
        name = f"{ASSETS}/{content_name(shown.data)}.{_ENDINGS[shown.media_type]}"
        self.files[name] = Output(name, shown.data)
        return way(self._page, name)

    def faces(self, html: str, own: Typefaces = PACKAGE_FACES) -> Markup:
        """Return the rules of all fonts: a page whose template has its own style asks for them."""
        del html, own
        return self._assets.faces(way(self._page, f"{ASSETS}/"))

    def story(self, project: str) -> str:
        """Return the address of the page of a project."""
        return way(self._page, self._addresses.project(project, self._language))
