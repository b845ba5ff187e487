"""What the layout engine may fetch: the edition's own pictures, style and fonts, by made-up addresses.

The base address stands for no place on any machine (RFC 2606 keeps `.invalid` free for ever), so the same
issue gives the same bytes in every folder, and nothing outside the edition can be read.
"""

from collections.abc import Mapping

from weasyprint.urls import URLFetcher, URLFetcherResponse

from bulletin.compose.embedded import embedded

BASE_URL = "https://issue.invalid/"


class EditionFetcher(URLFetcher):  # type: ignore[misc]  # WeasyPrint has no type annotations
    """Serves the files of one edition, and photos that a drawing holds itself; refuses every other address."""

    def __init__(self, files: Mapping[str, tuple[bytes, str]]) -> None:
        super().__init__(allowed_protocols=frozenset(), allow_redirects=False)
        self._files = files

    def fetch(self, url: str, headers: Mapping[str, str] | None = None) -> URLFetcherResponse:
        """Return the file that `url` names; raise ValueError for any other address."""
        del headers
        own = self._files.get(url.removeprefix(BASE_URL)) if url.startswith(BASE_URL) else None
        found = own or embedded(url)
        if found is None:
            raise ValueError("not a file of this edition")
        data, media_type = found
        return URLFetcherResponse(url, data, {"Content-Type": media_type})
