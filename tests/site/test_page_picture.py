"""Page 1 as a picture: its size, its weight, and that it is drawn once."""

from functools import cache
from io import BytesIO
from pathlib import Path

from PIL import Image
from workspace_example import picture

from bulletin.publish.cache import PictureCache
from bulletin.site.page_picture import COVER_WIDTH, SHARED_SIZE, page_picture

GREEN = "#0f4c5c"


@cache
def document() -> bytes:
    """Return a PDF of two pages of A4: the first is white above, with a photo below."""
    page = Image.new("RGB", (827, 1169), "white")
    with Image.open(BytesIO(picture(size=(700, 400)))) as photo:
        page.paste(photo, (60, 700))
    out = BytesIO()
    page.save(out, "PDF", resolution=100, save_all=True, append_images=[page])
    return out.getvalue()


def test_a_page_becomes_two_pictures() -> None:
    """A small one for lists, light enough, and one for sharing with the page on a ground of colour."""
    made = page_picture(document(), GREEN)
    assert (made.pages, made.width) == (2, COVER_WIDTH)
    assert made.height / made.width == round(297 / 210 * COVER_WIDTH) / COVER_WIDTH
    assert len(made.cover) < 40_000
    with Image.open(BytesIO(made.cover)) as cover, Image.open(BytesIO(made.shared)) as shared:
        assert (cover.format, shared.format, shared.size) == ("WEBP", "JPEG", SHARED_SIZE)
        corner, paper = shared.getpixel((5, 5)), shared.getpixel((80, 80))
    assert max(abs(a - b) for a, b in zip(corner, (15, 76, 92), strict=True)) < 6
    assert min(paper) > 245


def test_a_page_is_drawn_once(tmp_path: Path) -> None:
    """The second time it comes from where it is kept; another PDF or another colour does not."""
    kept = PictureCache(tmp_path)
    first = page_picture(document(), GREEN, kept)
    kept.write()
    for path in tmp_path.iterdir():
        _, head, _ = path.read_bytes().split(b"\n", 2)
        assert b"page " in head
    assert page_picture(document(), GREEN, PictureCache(tmp_path)) == first
    assert len(list(tmp_path.iterdir())) == 2
    page_picture(document(), "#000000", kept)
    kept.write()
    assert len(list(tmp_path.iterdir())) == 4
