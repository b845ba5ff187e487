"""Pictures made ready: upright, sRGB, as fine as print needs, with nothing of the camera or the clock in them."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageCms, PngImagePlugin
from pillow_heif import from_pillow

from bulletin.compose import pictures
from bulletin.compose.box import GAP_MM, Width, box, row_widths, rows
from bulletin.compose.content import Picture
from bulletin.themes import TWO_COLUMNS

COLUMN = box("column")
RED, BLUE = (200, 30, 40), (20, 40, 200)
PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
CLOCK = slice(24, 36)
"""Where an ICC profile says when it was made (ICC.1, 7.2.8)."""
DATED = PROFILE[:24] + bytes(range(12)) + PROFILE[36:]


def two_halves(mode: str = "RGB", size: tuple[int, int] = (60, 40)) -> Image.Image:
    """Return a picture whose left half is red and whose right half is blue."""
    image = Image.new("RGB", size, RED)
    image.paste(BLUE, (size[0] // 2, 0, *size))
    return image.quantize(4) if mode == "P" else image.convert(mode)


def decoded(picture: Picture) -> Image.Image:
    """Return the picture as a program reads it that knows nothing of us."""
    image = Image.open(BytesIO(picture.data))
    image.load()
    return image


def near(one: object, other: tuple[int, ...]) -> bool:
    """Tell whether two colours differ by no more than JPEG makes them."""
    assert isinstance(one, tuple)
    return all(abs(a - b) <= 12 for a, b in zip(one, other, strict=True))


Make = Callable[[Path], None]


def saved(form: str, mode: str = "RGB", **options: object) -> Make:
    """Return what writes the two halves as a file of that form."""
    return lambda path: two_halves(mode).save(path, form, **options)


def palette_with_a_clear_colour(path: Path) -> None:
    image = two_halves("P")
    image.save(path, "PNG", transparency=image.getpixel((0, 0)), icc_profile=PROFILE)


def clear_on_the_left(form: str, **options: object) -> Make:
    def make(path: Path) -> None:
        image = two_halves("RGBA")
        image.paste((0, 0, 0, 0), (0, 0, 30, 40))
        image.save(path, form, **options)

    return make


def telephone_jpeg(path: Path) -> None:
    two_halves().save(path, "MPO", save_all=True, append_images=[two_halves()])


def telephone_heic(path: Path) -> None:
    from_pillow(two_halves()).save(path, quality=95, chroma=444)


FORMS = [
    # what writes the file, its name, then media type and mode of what becomes of it
    pytest.param(saved("JPEG", quality=95, subsampling=0), "a.jpg", "image/jpeg", "RGB", id="jpeg"),
    pytest.param(saved("JPEG", "CMYK", quality=95), "a.jpg", "image/jpeg", "RGB", id="cmyk"),
    pytest.param(saved("JPEG", icc_profile=PROFILE), "a.jpg", "image/jpeg", "RGB", id="jpeg-with-profile"),
    pytest.param(saved("JPEG", icc_profile=b"no"), "a.jpg", "image/jpeg", "RGB", id="broken-profile"),
    pytest.param(telephone_jpeg, "a.jpg", "image/jpeg", "RGB", id="telephone"),
    pytest.param(telephone_heic, "a.heic", "image/jpeg", "RGB", id="heic"),
    pytest.param(saved("PNG"), "a.png", "image/png", "RGB", id="png"),
    pytest.param(saved("PNG", "P"), "a.png", "image/png", "RGB", id="palette"),
    pytest.param(saved("PNG", icc_profile=PROFILE), "a.png", "image/png", "RGB", id="png-with-profile"),
    pytest.param(saved("WEBP", quality=95), "a.webp", "image/jpeg", "RGB", id="webp"),
    pytest.param(saved("PNG"), "a.jpg", "image/png", "RGB", id="png-with-a-wrong-name"),
]
CLEAR = [
    pytest.param(clear_on_the_left("PNG"), "a.png", id="png"),
    pytest.param(clear_on_the_left("PNG", icc_profile=PROFILE), "a.png", id="png-with-profile"),
    pytest.param(clear_on_the_left("WEBP", lossless=True), "a.webp", id="webp"),
    pytest.param(palette_with_a_clear_colour, "a.png", id="palette"),
]


@pytest.mark.parametrize(("make", "name", "media_type", "mode"), FORMS)
def test_a_photo_keeps_its_colours(make: Make, name: str, media_type: str, mode: str, tmp_path: Path) -> None:
    """Each form that a camera or an office program writes becomes a plain sRGB picture of the same colours."""
    make(tmp_path / name)
    picture = pictures.load(tmp_path / name, COLUMN)
    image = decoded(picture)
    assert (picture.media_type, image.mode, image.size) == (media_type, mode, (60, 40))
    assert (picture.width, picture.height) == image.size
    assert near(image.getpixel((5, 20)), RED)
    assert near(image.getpixel((55, 20)), BLUE)


@pytest.mark.parametrize(("make", "name"), CLEAR)
def test_what_is_clear_stays_clear(make: Make, name: str, tmp_path: Path) -> None:
    """A picture on nothing is not put on black, whatever its form and profile."""
    make(tmp_path / name)
    image = decoded(pictures.load(tmp_path / name, COLUMN))
    assert image.mode == "RGBA"
    left, right = image.getpixel((5, 20)), image.getpixel((55, 20))
    assert isinstance(left, tuple)
    assert isinstance(right, tuple)
    assert (left[3], right[3]) == (0, 255)
    assert near(right[:3], BLUE)


def test_grey_of_sixteen_bits_keeps_its_shades(tmp_path: Path) -> None:
    """A scan is not washed out to white."""
    Image.new("I;16", (6, 4), 30_000).save(tmp_path / "a.png")
    assert decoded(pictures.load(tmp_path / "a.png", COLUMN)).getpixel((0, 0)) == (117, 117, 117)


@pytest.mark.parametrize(
    ("orientation", "size", "corner"),
    [
        pytest.param(1, (60, 40), RED, id="upright"),
        pytest.param(3, (60, 40), BLUE, id="upside-down"),
        pytest.param(6, (40, 60), RED, id="turned-right"),
        pytest.param(8, (40, 60), BLUE, id="turned-left"),
    ],
)
def test_a_photo_is_turned_upright(
    orientation: int, size: tuple[int, int], corner: tuple[int, int, int], tmp_path: Path
) -> None:
    """The camera's note of how it was held is carried out."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    two_halves().save(tmp_path / "a.jpg", quality=95, subsampling=0, exif=exif)
    image = decoded(pictures.load(tmp_path / "a.jpg", COLUMN))
    assert image.size == size
    assert near(image.getpixel((2, 2)), corner)


def test_a_telephones_heic_is_upright_and_says_nothing_of_its_place(tmp_path: Path) -> None:
    """Its camera's notes are carried out and left behind, as those of a JPEG."""
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x0110] = "SECRET camera"
    exif.get_ifd(0x8825)[29] = "2024:01:02"
    from_pillow(two_halves(size=(600, 400))).save(tmp_path / "a.heic", exif=exif.tobytes(), quality=90)
    assert b"SECRET" in (tmp_path / "a.heic").read_bytes()
    picture = pictures.load(tmp_path / "a.heic", COLUMN)
    assert (picture.width, picture.height, picture.media_type) == (400, 600, "image/jpeg")
    assert pictures.Gallery(tmp_path).ratio("a.heic") == pytest.approx(2 / 3)
    assert not decoded(picture).getexif()
    assert b"SECRET" not in picture.data


@pytest.mark.parametrize("form", ["jpg", "png"])
def test_the_colours_that_a_profile_means_are_kept(form: str, tmp_path: Path) -> None:
    """Numbers of another colour space (Adobe RGB, Display P3) become those of sRGB: here its red is our blue."""
    table, rest = PROFILE[:300], PROFILE[300:]
    swapped = table.replace(b"rXYZ", b"?XYZ").replace(b"bXYZ", b"rXYZ").replace(b"?XYZ", b"bXYZ") + rest
    two_halves().save(tmp_path / f"a.{form}", icc_profile=swapped)
    image = decoded(pictures.load(tmp_path / f"a.{form}", COLUMN))
    assert near(image.getpixel((5, 20)), RED[::-1])
    assert near(image.getpixel((55, 20)), BLUE[::-1])


@pytest.mark.parametrize("form", ["jpg", "png", "webp"])
def test_nothing_of_the_camera_is_published(form: str, tmp_path: Path) -> None:
    """Where and by whom a picture was taken does not leave the office."""
    exif = Image.Exif()
    exif[0x0110] = "SECRET camera"
    note = PngImagePlugin.PngInfo()
    note.add_text("Author", "SECRET name")
    options = {"jpg": {"comment": b"SECRET words"}, "png": {"pnginfo": note}, "webp": {"xmp": b"SECRET"}}
    two_halves().save(tmp_path / f"a.{form}", exif=exif, icc_profile=PROFILE, **options[form])
    assert b"SECRET" in (tmp_path / f"a.{form}").read_bytes()
    picture = pictures.load(tmp_path / f"a.{form}", COLUMN)
    assert b"SECRET" not in picture.data
    assert set(decoded(picture).info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


@pytest.mark.parametrize(
    ("wide", "width"), [pytest.param(False, 992, id="column"), pytest.param(True, 2079, id="page")]
)
@pytest.mark.parametrize("form", ["jpg", "png"])
def test_a_photo_is_no_finer_than_print_needs(form: str, wide: bool, width: int, tmp_path: Path) -> None:
    """At the width of a column or of the page a picture has 300 points an inch, and keeps its shape."""
    two_halves(size=(2400, 1200)).save(tmp_path / f"a.{form}")
    picture = pictures.load(tmp_path / f"a.{form}", box("page" if wide else "column"))
    assert (picture.width, picture.height) == (width, round(width / 2))
    assert decoded(picture).size == (picture.width, picture.height)
    assert picture.mm == (TWO_COLUMNS.page if wide else TWO_COLUMNS.column)
    assert width / (picture.mm / 25.4) <= 300.1


@pytest.mark.parametrize(
    ("size", "width", "printed", "on_screen"),
    [
        pytest.param((2400, 1200), "column", 992, 992, id="column"),
        pytest.param((2400, 1200), "page", 2079, 1600, id="page"),
        pytest.param((2400, 1200), "beside", 378, 800, id="beside"),
        pytest.param((600, 400), "page", 600, 600, id="small"),
        pytest.param((600, 400), "beside", 378, 600, id="small-beside"),
    ],
)
def test_a_screen_gets_a_size_of_its_own(
    size: tuple[int, int], width: Width, printed: int, on_screen: int, tmp_path: Path
) -> None:
    """Between 800 and 1600 pixels where there are so many, the same where the printed one is of that size."""
    two_halves(size=size).save(tmp_path / "a.jpg")
    picture = pictures.load(tmp_path / "a.jpg", box(width))
    with Image.open(BytesIO(picture.shown.data)) as shown:
        assert (picture.width, picture.shown.width, shown.width) == (printed, on_screen, on_screen)
        assert shown.size == (picture.shown.width, picture.shown.height)
    assert (picture.shown is picture) == (printed == on_screen)


def test_a_small_photo_is_not_made_larger(tmp_path: Path) -> None:
    """Points that are not there are not made up."""
    two_halves().save(tmp_path / "a.jpg")
    assert pictures.load(tmp_path / "a.jpg", box("page")).width == 60


@pytest.mark.parametrize("form", ["jpg", "png"])
def test_the_same_picture_has_the_same_name_and_bytes(form: str, tmp_path: Path) -> None:
    """Neither the folder, nor the file's name, nor the moment at which a profile was made makes a difference."""
    names = [tmp_path / "a" / f"one.{form}", tmp_path / "b" / f"two.{form}"]
    for path, profile in zip(names, (PROFILE, DATED), strict=True):
        path.parent.mkdir()
        two_halves().save(path, icc_profile=profile)
    one, two = (pictures.load(path, COLUMN) for path in names)
    assert PROFILE[CLOCK] != DATED[CLOCK]
    assert one.data == two.data
    assert one.name == two.name
    assert one.name.endswith({"jpg": ".jpeg", "png": ".png"}[form])


def test_another_picture_has_another_name(tmp_path: Path) -> None:
    """A name is made from what is in the picture."""
    two_halves().save(tmp_path / "a.png")
    two_halves().transpose(Image.Transpose.ROTATE_180).save(tmp_path / "b.png")
    assert pictures.load(tmp_path / "a.png", COLUMN).name != pictures.load(tmp_path / "b.png", COLUMN).name


@pytest.mark.parametrize(
    ("head", "size"),
    [
        pytest.param('<svg viewBox="0 0 40 30"/>', (40, 30), id="view-box"),
        pytest.param("<svg viewBox='-5,-5, 40.4 29.6'/>", (40, 30), id="view-box-with-commas"),
        pytest.param('<svg width="80" height="60" viewBox="0 0 4 3"/>', (4, 3), id="view-box-first"),
        pytest.param('<svg width="80px" height="60px"/>', (80, 60), id="sizes"),
        pytest.param('<svg height="60" width="80"/>', (80, 60), id="sizes-the-other-way"),
        pytest.param(
            "<?xml version='1.0'?>\n<!-- a -->\n<svg viewBox='0 0 4 3'/>", (4, 3), id="behind-a-head"
        ),
        pytest.param('<svg width="100%" height="60"/>', (300, 60), id="part-of-the-page"),
        pytest.param('<svg stroke-width="9" width="80" height="60"/>', (80, 60), id="other-widths"),
        pytest.param('<svg><symbol viewBox="0 0 1 2"/></svg>', (300, 150), id="of-something-inside"),
        pytest.param('<svg viewBox="0 0 3 0.4"/>', (3, 1), id="flat"),
        pytest.param("<svg/>", (300, 150), id="none"),
    ],
)
def test_a_drawing_has_the_size_that_it_says(head: str, size: tuple[int, int], tmp_path: Path) -> None:
    """A drawing goes through as it is, with the size in its own units (that of CSS where it has none)."""
    (tmp_path / "a.SVG").write_text(head, encoding="utf-8")
    picture = pictures.load(tmp_path / "a.SVG", COLUMN)
    assert (picture.width, picture.height) == size
    assert (picture.data, picture.media_type) == (head.encode(), "image/svg+xml")
    assert picture.name.endswith(".svg")


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7"], ids=["empty", "letter"])
def test_what_is_no_picture_is_refused(data: bytes, tmp_path: Path) -> None:
    """A file that changed since the check does not get onto the page as something else."""
    (tmp_path / "a.jpg").write_bytes(data)
    with pytest.raises(OSError, match=r"cannot identify|truncated"):
        pictures.load(tmp_path / "a.jpg", COLUMN)


@pytest.mark.parametrize(
    ("number", "dealt"),
    [
        pytest.param(2, (2,), id="two"),
        pytest.param(3, (3,), id="three"),
        pytest.param(4, (2, 2), id="four"),
        pytest.param(5, (3, 2), id="five"),
        pytest.param(7, (3, 2, 2), id="seven"),
    ],
)
def test_photos_are_dealt_out_into_rows(number: int, dealt: tuple[int, ...]) -> None:
    """Two or three in a row, and none alone."""
    assert rows(number) == dealt


@pytest.mark.parametrize(
    ("ratios", "height"),
    [
        pytest.param((1.5, 1.5), 170 / 3, id="two-broad"),
        pytest.param((1.5, 0.75, 1.5), 164 / 3.75, id="a-tall-one-between"),
        pytest.param((0.6, 0.6), 90, id="two-tall"),
    ],
)
def test_the_photos_of_a_row_are_of_one_height(ratios: tuple[float, ...], height: float) -> None:
    """They fill the page, unless they would be too high."""
    widths = row_widths(ratios)
    assert [width / ratio for width, ratio in zip(widths, ratios, strict=True)] == pytest.approx(
        [height] * len(ratios)
    )
    assert sum(widths) + GAP_MM * (len(ratios) - 1) <= TWO_COLUMNS.page + 1e-9


def test_a_tall_photo_is_as_fine_as_its_height_asks(tmp_path: Path) -> None:
    """Across the page a portrait is held by its height: it has 300 points an inch of what it comes to."""
    two_halves(size=(3000, 4000)).save(tmp_path / "a.jpg")
    picture = pictures.load(tmp_path / "a.jpg", box("page"))
    assert picture.mm == pytest.approx(90, abs=0.1)
    assert picture.width == round(90 / 25.4 * 300)


def test_a_turned_photo_is_measured_upright(tmp_path: Path) -> None:
    """A telephone's note of how it was held counts for the shape in a row."""
    exif = Image.Exif()
    exif[0x0112] = 6
    two_halves(size=(400, 300)).save(tmp_path / "a.jpg", exif=exif)
    assert pictures.Gallery(tmp_path).ratio("a.jpg") == 0.75
