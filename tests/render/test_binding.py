"""Two languages in one PDF: each part as it is alone, in a file that is one; read back by other programs."""

import re
from pathlib import Path

import pikepdf
import pytest

from bulletin.pipeline import Built
from tests.render.pdf_reading import faults, fonts, text
from tests.render.print_example import Example, example

LONG = "Дълъг абзац, който пълни страницата с думи. " * 8
TALL = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><circle cx="15" cy="10" r="9"/></svg>'
ISSUE = f"""\
issue: 1
title: {{bg: Бюлетин, en: Bulletin}}
date: 2023-12-29
languages: [bg, en]
pages: 2
author: Team
cover: {{file: tall.svg, alt: {{bg: Кръг, en: A circle}}}}
keywords: [Horizon, {{bg: град, en: city}}]
sections:
  - title: {{bg: Новини, en: News}}
    text:
      bg: |
        Вижте [проекта](#first)[^1] и друго[^2].

        [^1]: Бележка към новините.
        [^2]: Втора бележка.
      en: |
        See [the project](#first)[^1] and more[^2].

        [^1]: A note on the news.
        [^2]: A second note.
  - title: {{bg: Дълъг раздел, en: A long section}}
    text:
      bg: |
{"".join(f"        {LONG}{chr(10)}{chr(10)}" for _ in range(8))}
      en: Short.
  - title: {{bg: Проекти, en: Projects}}
    show: projects
projects:
  - {{id: first, name: XD Media Hub, goal: {{bg: Целта., en: The goal.}}}}
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Example, Built]:
    """An issue whose Bulgarian part has two pages and the English one, printed as one file, with its web pages."""
    one = example(tmp_path_factory.mktemp("bound"), "")
    (one.root / "issues" / "1.yaml").write_text(ISSUE, "utf-8")
    (one.folder / "tall.svg").write_text(TALL, "utf-8")
    built = one.build(editions=("print", "web"), languages=(("bg", "en"),))
    assert [problem.message("en") for problem in built.problems] == []
    return one, built


@pytest.fixture(scope="module")
def bound(made: tuple[Example, Built]) -> Path:
    """The file with both languages."""
    return made[0].root / "output" / "bulletin-1.bg-en.pdf"


def test_one_file_is_printed_and_a_page_each_for_the_web(made: tuple[Example, Built]) -> None:
    """The pages lead to each other and to the file that is printed; nothing else is made."""
    one, built = made
    assert [(output.name, output.pages) for output in built.outputs] == [
        ("bulletin-1.bg-en.pdf", 3),
        ("bulletin-1.bg.html", 0),
        ("bulletin-1.en.html", 0),
    ]
    page = (one.root / "output" / "bulletin-1.bg.html").read_text("utf-8")
    assert 'href="bulletin-1.bg-en.pdf"' in page
    assert 'href="bulletin-1.en.html"' in page


def test_passes_as_archival_and_accessible(bound: Path) -> None:
    """One file is PDF/A-3a and PDF/UA-1, with the fonts of the theme in it once."""
    assert faults(bound) == []
    assert all(name.startswith("Sofia-Sans") for name in fonts(bound))
    with pikepdf.open(bound) as pdf:
        named = [one.FontName for one in pdf.objects if one.get("/Type") == "/FontDescriptor"]
    assert len(named) == len(set(named))


def test_each_part_names_its_language(bound: Path) -> None:
    """The document is in the first language; the tags of each part stand below one with its own."""
    with pikepdf.open(bound) as pdf:
        (whole,) = pdf.Root.StructTreeRoot.K
        parts = [(str(part.S), str(part.Lang)) for part in whole.K]
        pages = [{pdf.pages.index(pikepdf.Page(tag.Pg)) for tag in part.K} for part in whole.K]
        assert all(tag.P.objgen == part.objgen for part in whole.K for tag in part.K)
        assert str(pdf.Root.Lang) == "bg"
    assert parts == [("/Part", "bg"), ("/Part", "en")]
    assert pages == [{0, 1}, {2}]


def test_bookmarks_are_grouped_by_language(bound: Path) -> None:
    """One outline with a branch for each language, which leads to its first page."""
    with pikepdf.open(bound) as pdf, pdf.open_outline() as outline:
        branches = [(one.title, [two.title for two in one.children]) for one in outline.root]
        leaves = [[three.title for three in one.children[0].children] for one in outline.root]
        first = [pdf.pages.index(pikepdf.Page(one.destination[0])) for one in outline.root]
    assert branches == [("Български", ["Бюлетин"]), ("English", ["Bulletin"])]
    assert [titles[-1] for titles in leaves] == ["3 Проекти", "3 Projects"]
    assert first == [0, 2]


def test_says_what_it_is_in_both_languages(bound: Path) -> None:
    """Both titles, each author and keyword once, and the issue's file once."""
    with pikepdf.open(bound) as pdf:
        info = {key: str(value) for key, value in pdf.docinfo.items()}
        carried = [str(file.AFRelationship) for file in pdf.Root.AF]
        assert list(pdf.attachments) == ["1.yaml"]
    assert info["/Title"] == (
        "Бюлетин · брой 1 – Клъстер София град на знанието / Bulletin · no. 1 – Cluster Sofia Knowledge City"
    )
    assert info["/Author"] == "Team"
    assert info["/Keywords"] == "Horizon, град, city"
    assert carried == ["/Source"]


def test_page_numbers_go_through_the_file(bound: Path) -> None:
    """Also in the contents of the second part, which are those of its own sections."""
    assert [re.findall(r"(\d)/(\d)", text(bound, page)) for page in (1, 2, 3)] == [
        [("1", "3")],
        [("2", "3")],
        [("3", "3")],
    ]
    first, last = text(bound, 1), text(bound, 3)
    assert all(line in first for line in ("1. Новини 1", "2. Дълъг раздел 1", "3. Проекти 2"))
    assert all(line in last for line in ("1. News 3", "2. A long section 3"))


def test_each_part_begins_and_ends_like_an_issue(bound: Path) -> None:
    """Its own letterhead, running heads and back panel, in its language; footnotes are counted from 1."""
    first, middle, last = (text(bound, page) for page in (1, 2, 3))
    assert first.startswith("Клъстер София град на знанието")
    assert "Бюлетин · брой 1" in middle
    assert last.startswith("Cluster Sofia Knowledge City")
    assert "no. 1" not in last  # a first page has no running head
    assert middle.count("office@example.org") == 1
    assert last.count("office@example.org") == 2
    assert "Вижте проекта1 и друго2." in first
    assert "See the project1 and more2." in last
    assert "1 A note on the news. 2 A second note." in last


def test_links_stay_in_their_part(bound: Path) -> None:
    """The same name in both parts leads to the page of the part that names it."""
    with pikepdf.open(bound) as pdf:
        flat = list(pdf.Root.Names.Dests.Names)
        places = {str(name): pikepdf.Page(to[0]) for name, to in zip(flat[::2], flat[1::2], strict=True)}
        goals = [
            {pdf.pages.index(places[str(link.Dest)]) for link in page.get("/Annots", []) if "/Dest" in link}
            for page in pdf.pages
        ]
    assert len(places) * 2 == len(flat)
    assert goals == [{0, 1}, set(), {2}]


def test_the_plan_counts_each_part(made: tuple[Example, Built]) -> None:
    """`pages` holds for each language; the pages named are those of the file."""
    plans = {plan.language: plan.extent for plan in made[1].plans}
    assert {language: extent.pages for language, extent in plans.items()} == {"bg": 2, "en": 1}
    assert [end.page for end in plans["en"].ends] == [3, 3, 3]


def test_a_booklet_of_both_in_the_other_order_is_made_up_as_a_whole(made: tuple[Example, Built]) -> None:
    """Three pages and one for notes make one sheet, English outside in front and Bulgarian outside behind."""
    one, _ = made
    built = one.build(editions=("booklet",), languages=(("en", "bg"),))
    assert [(output.name, output.pages) for output in built.outputs] == [("bulletin-1.en-bg.booklet.pdf", 2)]
    sheets = one.root / "output" / built.names[0]
    outer, inner = text(sheets, 1), text(sheets, 2)
    assert "News 1" in outer
    assert re.search(r"4/4", outer)
    assert "Новини 2" in inner
    assert re.search(r"2/4", inner)
    assert "Бележки" in outer + inner
