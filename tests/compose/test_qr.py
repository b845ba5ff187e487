"""QR codes as they are drawn: what a reader of codes makes of them, their size, their margin."""

import re

import pytest
import zxingcpp
from PIL import Image, ImageDraw

from bulletin.compose.content import Picture
from bulletin.compose.qr import qr_code
from bulletin.model.addresses import LONGEST_CODE

ADDRESSES = (
    "https://a.bg",
    "https://example.org/bulletin/bulletin-9.bg.html",
    f"https://example.org/{'x' * (LONGEST_CODE - 20)}",
)


def drawn(picture: Picture, scale: int = 4) -> Image.Image:
    """Return the drawing in pixels: its rectangles, which are all that is in it."""
    svg = picture.data.decode()
    image = Image.new("L", (picture.width * scale, picture.height * scale), 255)
    pen = ImageDraw.Draw(image)
    for x, y, width in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\d+z", svg):
        left, top, right = int(x) * scale, int(y) * scale, (int(x) + int(width)) * scale
        pen.rectangle((left, top, right - 1, top + scale - 1), fill=0)
    return image


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_telephone_reads_the_address(address: str) -> None:
    (read,) = zxingcpp.read_barcodes(drawn(qr_code(address, "bg", "").picture))
    assert (read.text, str(read.format)) == (address, "QR Code")
    assert read.ec_level == "M"


def test_a_cyrillic_address_is_read_as_it_is_sent() -> None:
    code = qr_code("https://example.org/анкета", "bg", "")
    (read,) = zxingcpp.read_barcodes(drawn(code.picture))
    assert read.text == "https://example.org/%D0%B0%D0%BD%D0%BA%D0%B5%D1%82%D0%B0"
    assert code.text == "example.org/анкета"


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_code_is_large_enough_and_stands_free(address: str) -> None:
    picture = qr_code(address, "bg", "").picture
    dark = drawn(picture, 1).point(lambda value: 255 - value).getbbox()
    assert dark == (4, 4, picture.width - 4, picture.height - 4)
    module = picture.mm / picture.width
    assert (dark[2] - dark[0]) * module >= 17.99
    assert module >= 0.449
    assert picture.mm <= 25


def test_a_code_is_told_in_words_of_the_language() -> None:
    bulgarian, english = (qr_code("https://example.org/a/", one, "x").picture for one in ("bg", "en"))
    assert bulgarian.alt == "QR код за адреса example.org/a"
    assert english.alt == "QR code for the address example.org/a"
    assert bulgarian.data == english.data
