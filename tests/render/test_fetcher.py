"""Nothing but the edition's own files is fetched."""

from base64 import b64encode

import pytest
from workspace_example import picture

from bulletin.render.fetcher import BASE_URL, EditionFetcher


def test_own_files_are_served() -> None:
    """A file of the edition comes with its media type."""
    fetched = EditionFetcher({"style.css": (b"p {}", "text/css")}).fetch(f"{BASE_URL}style.css")
    assert (fetched.read(), fetched.content_type) == (b"p {}", "text/css")


def test_a_photo_that_a_drawing_holds_is_served() -> None:
    """Else one that was embedded, as the check wants it, would not be printed."""
    data = b64encode(picture("JPEG", (6, 4))).decode()
    fetched = EditionFetcher({}).fetch(f"data:image/jpeg;base64,{data}")
    assert (fetched.read(), fetched.content_type) == (picture("JPEG", (6, 4)), "image/jpeg")


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/x.png",
        "http://127.0.0.1:8000/",
        "file:///etc/passwd",
        "ftp://example.org/x",
        "data:text/plain,x",
        "data:image/png;base64,R0lGODlh",
        "data:image/svg+xml;base64,PHN2Zy8+",
        f"{BASE_URL}../bulletin.yaml",
        f"{BASE_URL}none.png",
        "//example.org/x.png",
    ],
)
def test_every_other_address_is_refused(url: str) -> None:
    """No file of the machine is read and no address is asked."""
    with pytest.raises(ValueError, match="not a file of this edition"):
        EditionFetcher({"style.css": (b"", "text/css")}).fetch(url)
