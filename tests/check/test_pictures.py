"""Every picture is there, inside the issue's own folder, and can be printed."""

import os
import sys
from base64 import b64encode
from pathlib import Path
from zlib import crc32

import pytest
from PIL import Image
from pillow_heif import from_pillow
from workspace_example import Workspace, check_whole, found, moving, picture, svg, with_pictures

from bulletin.problems.problem import Problem

COVER = "cover: {{file: {}, alt: Щанд}}\n"


def told(root: Path, file: str) -> tuple[Problem, ...]:
    """Check an issue with this cover."""
    return check_whole(root, COVER.format(file))


def with_cover(root: Path, name: str, data: bytes) -> tuple[Problem, ...]:
    """Check an issue whose cover holds these bytes."""
    workspace = Workspace(root)
    workspace.folder.mkdir(parents=True)
    (workspace.folder / name).write_bytes(data)
    return told(root, name)


@pytest.mark.parametrize(
    ("file", "there", "meant"),
    [
        pytest.param("expo.JPG", ["expo.jpg"], "expo.jpg", id="ending"),
        pytest.param("'hall.jpg'", ["HALL.JPG", "hall.png"], "HALL.JPG", id="in-quotes"),
        pytest.param("more/Щанд.jpg", ["more/щанд.jpg"], "more/щанд.jpg", id="in-a-folder"),
        pytest.param("expo.jpg", ["Expo.jpg", "EXPO.jpg"], "", id="two-of-them"),
        pytest.param("expo.jpg", ["expo.jpeg"], "", id="another-ending"),
        pytest.param("expo.jpg", ["expo1.jpg"], "", id="another-name"),
    ],
)
def test_a_name_that_differs_in_capitals_only_is_repaired(
    file: str, there: list[str], meant: str, tmp_path: Path
) -> None:
    """As on a computer that takes them for one file and another that does not."""
    for name in there:
        path = Workspace(tmp_path).folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(picture("JPEG"))
    (problem,) = told(tmp_path, file)
    assert problem.code.id == "B058"
    assert [edit.text for edit in problem.edits] == [meant] * bool(meant)
    if meant:
        assert problem.values["nearest"] == meant
        column = len("cover: {file: ") + 1 + file.startswith("'")
        assert (problem.edits[0].place.column, problem.edits[0].place.end_column) == (
            column,
            column + len(file.strip("'")),
        )


@pytest.mark.parametrize(
    ("file", "code", "shown"),
    [
        pytest.param("expo.jpg", None, "", id="jpeg"),
        pytest.param("expo.png", None, "", id="png"),
        pytest.param("expo.webp", None, "", id="webp"),
        pytest.param("png-called.jpg", None, "", id="png-with-another-ending"),
        pytest.param("cover.svg", None, "", id="svg"),
        pytest.param("more/stand.jpg", None, "", id="in-a-folder"),
        pytest.param("no.jpg", "B050", "issues/9", id="missing"),
        pytest.param("more", "B148", "more/stand.jpg", id="folder"),
        pytest.param("more/", "B148", "more/stand.jpg", id="folder-with-a-slash"),
        pytest.param('"a\\0"', "B006", "", id="strange-name"),
        pytest.param("../expo.jpg", "B051", "", id="outside"),
        pytest.param("/etc/hostname", "B051", "", id="absolute"),
        pytest.param("'..\\expo.jpg'", "B051", "", id="backslash"),
        pytest.param("link.jpg", "B051", "", id="link-outside"),
        pytest.param("inner.jpg", None, "", id="link-inside"),
        pytest.param("lost.jpg", "B149", "issues/9", id="link-to-nothing"),
        pytest.param("circle.jpg", "B149", "issues/9", id="link-in-a-circle"),
        pytest.param("empty.jpg", "B052", "", id="empty"),
        pytest.param("letter.jpg", "B053", "", id="no-picture"),
        pytest.param("words.svg", "B053", "", id="no-drawing"),
        pytest.param("page.svg", "B053", "", id="another-xml"),
        pytest.param("old.gif", "B054", "GIF", id="gif"),
        pytest.param("phone.heic", "B056", "", id="heic-cut"),
        pytest.param("good.heic", None, "", id="heic"),
        pytest.param("good.jpg", None, "", id="heic-called-jpg"),
        pytest.param("phone.avif", "B059", "AVIF", id="avif"),
        pytest.param("huge.png", "B055", "41", id="41-megapixels"),
        pytest.param("bomb.png", "B055", "400", id="400-megapixels"),
        pytest.param("cut.jpg", "B056", "", id="cut"),
        pytest.param("cut.png", "B056", "", id="cut-png"),
        pytest.param("spoilt.png", "B056", "", id="spoilt-png"),
        pytest.param("endless.png", "B056", "", id="png-without-its-end"),
        pytest.param("cut.svg", "B056", "", id="cut-svg"),
        pytest.param("Expo.jpg", "B058", "expo.jpg", id="capital"),
        pytest.param("exppo.jpg", "B058", "expo.jpg", id="misspelt"),
    ],
)
def test_a_picture_is_looked_at(file: str, code: str | None, shown: str, tmp_path: Path) -> None:
    """One problem at most says why it cannot be taken, and what to do."""
    folder = with_pictures(tmp_path).folder
    png = (folder / "expo.png").read_bytes()
    (folder / "png-called.jpg").write_bytes(png)
    (folder / "link.jpg").symlink_to(tmp_path / "issues" / "expo.jpg")
    (folder / "inner.jpg").symlink_to("expo.jpg")
    (folder / "circle.jpg").symlink_to("circle.jpg")
    if file.startswith("good"):
        from_pillow(Image.new("RGB", (1100, 600))).save(folder / file)
    (folder / "cut.png").write_bytes(png[:200])
    (folder / "endless.png").write_bytes(png[:-12])
    (folder / "spoilt.png").write_bytes(png[:300] + bytes([png[300] ^ 1]) + png[301:])
    (folder / "bomb.png").write_bytes(_bomb())
    (folder / "words.svg").write_text("words")
    (folder / "page.svg").write_text("<html/>")
    (folder / "cut.svg").write_text("<svg")
    problems = told(tmp_path, file)
    assert [problem.code.id for problem in problems] == ([code] if code else [])
    assert all(shown in problem.message("en") + problem.help("en") for problem in problems)


@pytest.mark.parametrize("name", ["phone.heic", "phone.jpg"])
def test_a_heic_without_its_extra_says_what_to_type(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whole or not: nothing on this machine can read it, by whatever name."""
    monkeypatch.setitem(sys.modules, "pillow_heif", None)
    problems = with_cover(tmp_path, name, b"\0\0\0\x18ftypheic" + b"\0" * 20)
    assert [problem.code.id for problem in problems] == ["B199"]
    assert "pipx inject bulletin pillow-heif" in problems[0].help("bg")


@pytest.mark.parametrize(
    ("file", "fields", "values"),
    [
        pytest.param((495, 300), "", (495, 84, 149, 497), id="column"),
        pytest.param((497, 300), "", None, id="column-just-enough"),
        pytest.param((1000, 600), ", width: page", (1000, 176, 144, 1040), id="page"),
        pytest.param((1040, 600), ", width: page", None, id="page-just-enough"),
        pytest.param((400, 1200), "", (400, 50, 203, 296), id="narrow"),
    ],
)
def test_a_photo_must_be_fine_enough_where_it_stands(
    file: tuple[int, int], fields: str, values: tuple[int, ...] | None, tmp_path: Path
) -> None:
    """Below 150 dpi at its printed width, told with the pixels that are needed; a tall photo is set narrower."""
    workspace = Workspace(tmp_path)
    workspace.folder.mkdir(parents=True)
    (workspace.folder / "a.jpg").write_bytes(picture(size=file))
    text = f"sections: [{{title: А, photos: [{{file: a.jpg, alt: Б{fields}}}]}}]\n"
    problems = check_whole(tmp_path, text)
    expected = [] if values is None or values[2] >= 150 else [values]
    assert [
        tuple(one.values[key] for key in ("pixels", "mm", "dpi", "needed")) for one in problems
    ] == expected


@pytest.mark.parametrize(
    ("data", "codes"),
    [
        pytest.param(picture(size=(300, 200)), ["B140"], id="small"),
        pytest.param(picture(turned=6), ["B141"], id="turned"),
        pytest.param(picture(turned=1), [], id="upright"),
        pytest.param(picture(mode="CMYK"), ["B142"], id="press"),
        pytest.param(
            picture(size=(300, 200), mode="CMYK", turned=8), ["B140", "B141", "B142"], id="all-of-it"
        ),
        pytest.param(picture(size=(540, 900), turned=6), ["B140", "B141"], id="sideways-and-small"),
    ],
)
def test_what_would_not_look_well_is_told_all_at_once(data: bytes, codes: list[str], tmp_path: Path) -> None:
    """These are warnings: the picture is printed all the same."""
    problems = with_cover(tmp_path, "a.jpg", data)
    assert [problem.code.id for problem in problems] == codes
    assert {problem.severity for problem in problems} <= {"warning"}


@pytest.mark.parametrize(("form", "part"), [("PNG", "APNG"), ("WEBP", "WEBP")])
def test_an_animation_is_told(form: str, part: str, tmp_path: Path) -> None:
    """Only its first frame is printed."""
    (problem,) = with_cover(tmp_path, f"a.{form.lower()}", moving(form))
    assert (problem.code.id, problem.values["part"]) == ("B145", part)


@pytest.mark.parametrize(
    ("drawing", "code", "part"),
    [
        pytest.param(svg('<image href="http://a.bg/b.png"/>'), "B143", "<image>", id="image"),
        pytest.param(svg('<image href="b.png"/>'), "B143", "<image>", id="image-beside-it"),
        pytest.param(
            svg('<use xlink:href="b.svg#c" xmlns:xlink="http://www.w3.org/1999/xlink"/>'),
            "B143",
            "<use>",
            id="use",
        ),
        pytest.param(svg("<style>@import 'b.css';</style>"), "B143", "<style>", id="import"),
        pytest.param(svg("<style>@font-face {src: url(b.woff)}</style>"), "B143", "<style>", id="font"),
        pytest.param(svg('<rect fill="url(b.svg#c)"/>'), "B143", "<rect>", id="fill"),
        pytest.param(b"<?xml-stylesheet href='b.css'?>" + svg(), "B143", "<xml-stylesheet>", id="stylesheet"),
        pytest.param(svg("<foreignObject><p>Б</p></foreignObject>"), "B144", "", id="web-text"),
        pytest.param(svg("<script>draw()</script>"), "B320", "<script>", id="script"),
        pytest.param(svg('<image href="data:image/png;base64,AAAA"/>'), "B056", "", id="no-photo-inside"),
        pytest.param(svg('<image href="data:image/gif;base64,R0lG"/>'), "B056", "", id="a-gif-inside"),
        pytest.param(svg("<g><animateTransform/></g>"), "B145", "<animateTransform>", id="animation"),
        pytest.param(svg(size=""), "B146", "", id="no-size"),
        pytest.param(svg(size='width="100%" height="100%"'), "B146", "", id="a-size-of-nothing"),
        pytest.param(svg(size='width="10cm" height="5cm"'), None, "", id="sides"),
        pytest.param(
            svg("<switch><foreignObject><p>Б</p></foreignObject><text>Б</text></switch>"),
            None,
            "",
            id="with-text-too",
        ),
        pytest.param(
            svg(
                '<style>a { fill: url(#b) }</style><!-- @import "c" --><a href="https://a.bg"><use href="#b"/></a>'
                f'<image href="data:image/png;base64,{b64encode(picture("PNG", (60, 40))).decode()}"/>'
            ),
            None,
            "",
            id="all-inside",
        ),
    ],
)
def test_a_drawing_must_hold_all_that_it_shows(
    drawing: bytes, code: str | None, part: str, tmp_path: Path
) -> None:
    """What would be missing on paper is named with its element."""
    problems = with_cover(tmp_path, "a.svg", drawing)
    assert [problem.code.id for problem in problems] == ([code] if code else [])
    assert all(part in problem.message("bg") for problem in problems)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    """Not as a broken picture: that would send the writer the wrong way."""
    folder = with_pictures(tmp_path).folder
    (folder / "expo.jpg").chmod(0)
    assert [problem.code.id for problem in told(tmp_path, "expo.jpg")] == ["B149"]


def test_a_picture_folder_outside_the_workspace_is_not_read(tmp_path: Path) -> None:
    """The folder is blamed, not the picture."""
    other = with_pictures(tmp_path / "other")
    (tmp_path / "here" / "issues").mkdir(parents=True)
    (tmp_path / "here" / "issues" / "9").symlink_to(other.folder)
    assert found(check_whole(tmp_path / "here", "cover: {file: expo.jpg, alt: А}\n")) == [("B147", 1, 15, 23)]


def test_a_picture_folder_that_links_to_itself_is_told(tmp_path: Path) -> None:
    """Nobody waits for ever."""
    (tmp_path / "issues").mkdir()
    (tmp_path / "issues" / "9").symlink_to("9")
    assert found(check_whole(tmp_path, "cover: {file: expo.jpg, alt: А}\n")) == [("B149", 1, 15, 23)]


def test_a_picture_folder_elsewhere_in_the_workspace_is_read(tmp_path: Path) -> None:
    """A link inside the workspace goes with it to other computers."""
    folder = with_pictures(tmp_path).folder
    folder.rename(tmp_path / "pictures")
    folder.symlink_to(tmp_path / "pictures")
    assert check_whole(tmp_path, "cover: {file: expo.jpg, alt: А}\n") == ()


def test_photos_of_sections_are_looked_at(tmp_path: Path) -> None:
    """Those of their parts too."""
    text = (
        "sections:\n  - title: А\n    sections:\n      - title: Б\n        photos: [{file: no.jpg, alt: А}]\n"
    )
    assert found(check_whole(tmp_path, text)) == [("B050", 5, 25, 31)]


def _bomb() -> bytes:
    """Return a PNG that says it is 20 000 by 20 000 pixels."""
    whole = picture("PNG")
    header = b"IHDR" + (20_000).to_bytes(4, "big") * 2 + whole[24:29]
    return whole[:12] + header + crc32(header).to_bytes(4, "big") + whole[33:]
