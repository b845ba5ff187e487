"""In what a PDF differs from the one that would be made now."""

import tracemalloc
import zlib
from io import BytesIO

import pytest
from hypothesis import given as given_some
from hypothesis import settings
from hypothesis import strategies as st
from pikepdf import Name, Pdf

from bulletin.comparison import differences
from bulletin.foreign import MOST_UNPACKED


def made(
    words: str = "", pages: int = 1, producer: str = "WeasyPrint 70.0", picture: bytes = b"", at: int = 50
) -> bytes:
    """Return a PDF of pages that all say the same words."""
    out = BytesIO()
    with Pdf.new() as pdf:
        font = pdf.make_indirect({"/Type": Name.Font, "/Subtype": Name.Type1, "/BaseFont": Name.Helvetica})
        for _ in range(pages):
            page = pdf.add_blank_page()
            page.obj.Resources = {"/Font": {"/F": font}}
            page.obj.Contents = pdf.make_stream(f"BT /F 12 Tf {at} 50 Td ({words}) Tj ET".encode())
        if picture:
            shape = {"/Type": Name.XObject, "/Subtype": Name.Image, "/Width": 1, "/Height": 1}
            more = {"/ColorSpace": Name.DeviceGray, "/BitsPerComponent": 8}
            page.obj.Resources.XObject = {"/P": pdf.make_stream(picture, {**shape, **more})}
        pdf.docinfo["/Producer"] = producer
        pdf.save(out, deterministic_id=True)
    return out.getvalue()


@pytest.mark.parametrize(
    ("given", "found"),
    [
        pytest.param(made("a") + b"\n%%EOF\n", [("appended", {})], id="appended"),
        pytest.param(
            made("a", producer="Word"),
            [("producer", {"theirs": "Word", "ours": "WeasyPrint 70.0"})],
            id="producer",
        ),
        pytest.param(made("a", 3), [("pages", {"theirs": 3, "ours": 1})], id="pages"),
        pytest.param(made("b"), [("words", {"page": 1})], id="words"),
        pytest.param(made("a", picture=b"\1"), [("pictures", {})], id="pictures"),
        pytest.param(
            made("b", picture=b"\1"), [("words", {"page": 1}), ("pictures", {})], id="words-and-pictures"
        ),
        pytest.param(made("a", at=51), [("dress", {})], id="dress"),
        pytest.param(made("a") + b"\n\n", [("appended", {})], id="two-bytes-more"),
        pytest.param(made("a").replace(b"%PDF-1.3", b"%PDF-1.4"), [("altered", {})], id="one-other-byte"),
        pytest.param(made("a")[:-1], [("altered", {})], id="one-byte-less"),
    ],
)
def test_what_differs(given: bytes, found: list[tuple[str, dict[str, object]]]) -> None:
    ours = made("a")
    assert given != ours
    assert [(one.reason, dict(one.values)) for one in differences(given, ours)] == found


@settings(max_examples=60)
@given_some(st.binary(min_size=1, max_size=12), st.floats(0, 1))
def test_a_damaged_pdf_is_told_and_no_more(new: bytes, where: float) -> None:
    """Wherever it is damaged, there is a difference."""
    ours = made("a", 2, picture=b"\1")
    at = int(where * (len(ours) - len(new)))
    assert list(differences(ours[:at] + new + ours[at + len(new) :], ours))


def test_a_page_that_would_fill_the_memory_is_not_unpacked() -> None:
    """A page of this file has a hundred megabytes of empty lines."""
    squeezer = zlib.compressobj(9)
    packed = b"".join(squeezer.compress(b"\n" * 1_000_000) for _ in range(100)) + squeezer.flush()
    out = BytesIO()
    with Pdf.open(BytesIO(made("a"))) as pdf:
        page = pdf.make_stream(b"")
        page.write(packed, filter=Name.FlateDecode)
        pdf.pages[0].obj.Contents = page
        pdf.save(out, deterministic_id=True)
    tracemalloc.start()
    (one,) = differences(out.getvalue(), made("a"))
    assert one.reason == "damaged"
    assert tracemalloc.get_traced_memory()[1] < MOST_UNPACKED
    tracemalloc.stop()


def test_the_page_is_told() -> None:
    """The first on which other words stand."""
    with Pdf.open(BytesIO(made("a", 3))) as pdf:
        pdf.pages[1].obj.Contents = pdf.make_stream(b"BT /F 12 Tf 50 50 Td (b) Tj ET")
        out = BytesIO()
        pdf.save(out, deterministic_id=True)
    (one,) = differences(out.getvalue(), made("a", 3))
    assert (one.reason, one.values["page"]) == ("words", 2)
