"""The rules: what each finds, and where."""

from pathlib import Path
from zlib import crc32

import pytest
from workspace_example import FONT, Workspace, glyphs, picture, with_pictures

from bulletin.problems.problem import Problem

TWO = "languages: [bg, en]\ntitle: {bg: Бюлетин, en: Bulletin}\n"
TWO_SECTIONS = "sections:\n  - {title: XD Hub, text: {bg: Текст, en: Text}}\n"
SHOW = "sections:\n  - {title: Проекти, show: projects}\n  - {title: Събития, show: events}\n"
HUB = "projects:\n  - {id: hub, name: Hub, programme: Erasmus+, status: running}\n"
EVENT = "events:\n  - {kind: webinar, title: Среща, date: 2021-09-29}\n"


def whole(text: str) -> str:
    """Put what is required below the text, so that its lines keep their numbers."""
    lines = {
        "issue": "9",
        "title": "Бюлетин",
        "date": "2023-12-29",
        "sections": "[{title: Проекти, text: Текст}]",
    }
    given = {line.partition(":")[0] for line in text.split("\n")}
    return text + "".join(f"{key}: {value}\n" for key, value in lines.items() if key not in given)


def found(problems: tuple[Problem, ...]) -> list[tuple[str, int, int, int]]:
    places = [(problem.code.id, problem.place) for problem in problems]
    return [(code, place.line, place.column, place.end_column) for code, place in places if place]


def check(root: Path, text: str, file: str = "issues/9.yaml") -> tuple[Problem, ...]:
    workspace = Workspace(root, file)
    workspace.write(whole(text))
    return workspace.problems()


CASES = [
    pytest.param("issue: 8\n", [("B100", 1, 8, 9)], id="another-number"),
    pytest.param("series: newspaper\n", [("B101", 1, 9, 18)], id="unknown-series"),
    pytest.param("series: articles\n", [("B102", 1, 9, 17)], id="another-series"),
    pytest.param(HUB + "  - {id: hub, name: Lab}\n" + SHOW + EVENT, [("B103", 3, 10, 13)], id="id-twice"),
    pytest.param(
        "sections: [{title: А, id: a, text: Б}, {title: Б, id: a, text: В}]\n",
        [("B103", 1, 55, 56)],
        id="section-id-twice",
    ),
    pytest.param(
        HUB + EVENT.replace("}", ", project: hab}") + SHOW, [("B104", 4, 62, 65)], id="unknown-project"
    ),
    pytest.param(
        HUB.replace("}", ", budget: 1 EUR, share: 1.01 EUR}") + SHOW + EVENT,
        [("B105", 2, 86, 94)],
        id="share-above-budget",
    ),
    pytest.param(
        HUB.replace("}", ", budget: 100 EUR, share: 195 лв.}") + SHOW + EVENT, [], id="share-in-leva"
    ),
    pytest.param(SHOW + HUB, [("B114", 3, 28, 34)], id="no-events"),
    pytest.param(HUB + EVENT, [("B115", 2, 21, 24), ("B115", 4, 28, 33)], id="shown-nowhere"),
    pytest.param(
        HUB + "sections: [{title: А, show: projects, where: {status: finished}}]\n",
        [("B115", 2, 21, 24), ("B113", 3, 39, 44)],
        id="chosen-nothing",
    ),
    pytest.param(
        HUB + "sections: [{title: А, show: projects, where: {status: runing}}]\n",
        [("B112", 3, 55, 61)],
        id="unknown-status",
    ),
    pytest.param(
        HUB + "sections: [{title: А, show: projects, where: {id: [hub, hab]}}]\n",
        [("B104", 3, 57, 60)],
        id="unknown-id",
    ),
    pytest.param(
        HUB + "sections: [{title: А, show: projects, where: {kind: visit}}]\n",
        [("B110", 3, 47, 51)],
        id="kind-of-project",
    ),
    pytest.param(
        HUB + "sections: [{title: А, show: projects, where: {programme: Erasmus+}}]\n", [], id="by-programme"
    ),
    pytest.param(
        EVENT + "sections: [{title: А, show: events, where: {year: 2022}}]\n",
        [("B112", 3, 51, 55)],
        id="unknown-year",
    ),
    pytest.param(
        EVENT + "sections: [{title: А, show: events, where: {year: [2021], kind: webinar}}]\n",
        [],
        id="by-year-and-kind",
    ),
    pytest.param(
        "sections: [{title: А, text: Б, where: {id: a}}]\n", [("B111", 1, 32, 37)], id="where-alone"
    ),
    pytest.param(TWO + TWO_SECTIONS + "place: {en: Sofia}\n", [("B070", 5, 1, 6)], id="no-bulgarian"),
    pytest.param(TWO + TWO_SECTIONS + "keywords: [{bg: наука}]\n", [("B071", 5, 12, 23)], id="no-english"),
    pytest.param(TWO + TWO_SECTIONS + "place: София\n", [("B072", 5, 8, 13)], id="untranslated"),
    pytest.param(TWO + TWO_SECTIONS + "author: XD Media Hub\nplace: '2023'\n", [], id="latin-names"),
    pytest.param("place: {bg: София, en: Sofia}\n", [("B073", 1, 20, 22)], id="no-english-edition"),
    pytest.param(
        "place: {en: Sofia}\n", [("B070", 1, 1, 6), ("B073", 1, 9, 11)], id="the-other-language-only"
    ),
    pytest.param("place: София 😀 и 😀\n", [("B060", 1, 14, 15)], id="emoji"),
    pytest.param("place: София → Варна\n", [("B061", 1, 14, 15)], id="arrow"),
    pytest.param("lead: |\n  Текст\n  и 漢\n", [("B060", 3, 5, 6)], id="glyph-in-a-block"),
    pytest.param('place: "\\u6f22"\n', [("B060", 1, 8, 16)], id="glyph-as-an-escape"),
    pytest.param("place: „Кафе“ – 5 °C, № 3, 5 €, и\u0306\n", [], id="usual-signs"),
    pytest.param("place: а\u00adб\u00a0в\u202fг\u2009д\u200bе\u2060ж\n", [], id="white-space"),
    pytest.param(
        "lead: а <b>б</b> <br/>\n", [("B062", 1, 9, 12), ("B062", 1, 13, 17), ("B062", 1, 18, 23)], id="html"
    ),
    pytest.param("lead: a < b и 5<6>4, <https://a.bg>\n", [], id="no-html"),
    pytest.param("lead: |\n  а\n\n  ## Б\n", [("B063", 4, 3, 7)], id="heading"),
    pytest.param("lead: |\n  Аз\n  ---\n", [("B063", 2, 3, 5)], id="underlined-heading"),
    pytest.param("lead: а ![б](в.jpg)\n", [("B064", 1, 9, 11)], id="picture"),
    pytest.param(
        "lead: '[а](www.b.bg) [в](javascript:x) [г](ftp://d)'\n",
        [("B065", 1, 12, 20), ("B065", 1, 26, 38), ("B065", 1, 44, 51)],
        id="links",
    ),
    pytest.param("lead: '[а](https://b.bg) [в](mailto:a@b.bg) `[x](ftp:y)`'\n", [], id="good-links"),
    pytest.param("lead: '[а](#hub) [б](#hab)'\n" + HUB + SHOW + EVENT, [("B066", 1, 22, 26)], id="anchor"),
    pytest.param("lead: а[^1] и[^2]\n", [("B067", 1, 8, 12), ("B067", 1, 14, 18)], id="notes-without-text"),
    pytest.param("lead: |\n  а[^1]\n\n  [^1]: б\n  [^2]: в\n", [("B068", 5, 3, 7)], id="note-unused"),
    pytest.param("lead: |\n  а\n\n  ```\n  [^2]: <b>\n  ```\n", [], id="code"),
    pytest.param(
        "sections: [{title: А, list: ['а <b>'], closing: '# б'}]\n",
        [("B062", 1, 33, 36), ("B063", 1, 50, 53)],
        id="every-text",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_rule_finds_its_problem_where_it_stands(
    text: str, expected: list[tuple[str, int, int, int]], tmp_path: Path
) -> None:
    assert found(check(tmp_path, text)) == expected


@pytest.mark.parametrize(
    ("file", "text", "codes"),
    [
        pytest.param(
            "issues/projects-2.yaml", "issue: 2\nseries: projects\n", [], id="number-after-the-prefix"
        ),
        pytest.param("issues/projects-2.yaml", "issue: 3\n", ["B100"], id="another-number"),
        pytest.param("issues/review-2020.yaml", "issue: review-2020\n", [], id="name"),
        pytest.param("issues/review-2020.yaml", "issue: 2020\n", ["B100"], id="number-for-a-name"),
    ],
)
def test_the_number_agrees_with_the_file(file: str, text: str, codes: list[str], tmp_path: Path) -> None:
    assert [problem.code.id for problem in check(tmp_path, text, file)] == codes


@pytest.mark.parametrize(
    ("file", "code", "shown"),
    [
        pytest.param("expo.jpg", None, "", id="jpeg"),
        pytest.param("expo.png", None, "", id="png"),
        pytest.param("expo.webp", None, "", id="webp"),
        pytest.param("cover.svg", None, "", id="svg"),
        pytest.param("sub/photo.jpg", None, "", id="in-a-folder"),
        pytest.param("no.jpg", "B050", "issues/9", id="missing"),
        pytest.param("sub", "B050", "", id="folder"),
        pytest.param("'a\\0'", "B050", "", id="strange-name"),
        pytest.param("../expo.jpg", "B051", "", id="outside"),
        pytest.param("/etc/hostname", "B051", "", id="absolute"),
        pytest.param("'..\\expo.jpg'", "B051", "", id="backslash"),
        pytest.param("link.jpg", "B051", "", id="link-outside"),
        pytest.param("inner.jpg", None, "", id="link-inside"),
        pytest.param("empty.jpg", "B052", "", id="empty"),
        pytest.param("letter.jpg", "B053", "", id="no-picture"),
        pytest.param("words.svg", "B053", "", id="no-drawing"),
        pytest.param("page.svg", "B053", "", id="another-xml"),
        pytest.param("old.gif", "B054", "GIF", id="gif"),
        pytest.param("phone.jpg", "B054", "HEIC", id="heic"),
        pytest.param("huge.png", "B055", "41", id="41-megapixels"),
        pytest.param("bomb.png", "B055", "400", id="400-megapixels"),
        pytest.param("cut.jpg", "B056", "", id="cut"),
        pytest.param("cut.png", "B056", "", id="cut-png"),
        pytest.param("cut.svg", "B056", "", id="cut-svg"),
        pytest.param("Expo.jpg", "B058", "expo.jpg", id="capital"),
        pytest.param("exppo.jpg", "B058", "expo.jpg", id="misspelt"),
    ],
)
def test_a_picture_is_looked_at(file: str, code: str | None, shown: str, tmp_path: Path) -> None:
    workspace = with_pictures(tmp_path)
    folder = workspace.folder
    (folder / "sub").mkdir()
    (folder / "sub" / "photo.jpg").write_bytes(picture())
    (folder / "link.jpg").symlink_to(tmp_path / "issues" / "expo.jpg")
    (folder / "inner.jpg").symlink_to("expo.jpg")
    (folder / "phone.jpg").write_bytes(b"\0\0\0\x18ftypheic" + b"\0" * 20)
    (folder / "cut.png").write_bytes((folder / "expo.png").read_bytes()[:200])
    (folder / "bomb.png").write_bytes(_bomb())
    (folder / "words.svg").write_text("words")
    (folder / "page.svg").write_text("<html/>")
    (folder / "cut.svg").write_text("<svg")
    problems = check(tmp_path, f"cover: {{file: {file}, alt: Щанд}}\n".replace("'a\\0'", '"a\\0"'))
    problems = tuple(problem for problem in problems if problem.code.id != "B006")
    assert [problem.code.id for problem in problems] == ([code] if code else [])
    assert all(shown in problem.message("en") + problem.help("en") for problem in problems)


def test_a_picture_folder_outside_the_workspace_is_not_read(tmp_path: Path) -> None:
    other = with_pictures(tmp_path / "other")
    (tmp_path / "here" / "issues").mkdir(parents=True)
    (tmp_path / "here" / "issues" / "9").symlink_to(other.folder)
    assert found(check(tmp_path / "here", "cover: {file: expo.jpg, alt: А}\n")) == [("B051", 1, 15, 23)]


def test_photos_of_sections_are_looked_at(tmp_path: Path) -> None:
    text = (
        "sections:\n  - title: А\n    sections:\n      - title: Б\n        photos: [{file: no.jpg, alt: А}]\n"
    )
    assert found(check(tmp_path, text)) == [("B050", 5, 25, 31)]


def test_the_font_is_there() -> None:
    assert FONT.is_file()
    assert ord("ж") in glyphs()


def _bomb() -> bytes:
    """Return a PNG that says it is 20 000 by 20 000 pixels."""
    whole = picture("PNG")
    header = b"IHDR" + (20_000).to_bytes(4, "big") * 2 + whole[24:29]
    return whole[:12] + header + crc32(header).to_bytes(4, "big") + whole[33:]
