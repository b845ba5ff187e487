"""The web edition: what is on the page, where it leads, and that nothing else gets in."""

import re
from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from web_example import ISSUE, SETTINGS, Elements, content, page, workspace

from bulletin.render.holdings import CARRIED
from bulletin.render.templates import environment
from bulletin.render.theme import search_path
from bulletin.render.web import render_web

GOLDEN = Path(__file__).parent / "golden" / "web"
SCRIPT = "<script>alert(1)</script>"


@pytest.fixture
def html(tmp_path: Path) -> str:
    return page(workspace(tmp_path))


def bones(html: str) -> str:
    """Return a page without what is long and says nothing: fonts, pictures, the static style."""
    html = re.sub(r"base64,[A-Za-z0-9+/=]+", "base64,…", html)
    html = re.sub(r"(?s)(\n/\* The web edition\..*?)(?=</style>)", "\n/* style.css */\n", html)
    return re.sub(r"\n\s*\n+", "\n", html)


@pytest.mark.parametrize("language", ["bg", "en"])
def test_page_is_the_kept_one(language: str, tmp_path: Path, golden: Callable[[Path, str], None]) -> None:
    """The whole structure of a page with one of everything, against a golden file."""
    golden(GOLDEN / f"example.{language}.html", bones(page(workspace(tmp_path), language)))


def test_same_input_gives_same_bytes_in_any_folder(tmp_path: Path) -> None:
    """Neither the folder nor the moment is in the page."""
    first = page(workspace(tmp_path / "a"))
    second = page(workspace(tmp_path / "somewhere" / "else"))
    assert first == second
    assert str(tmp_path) not in first


def test_nothing_is_loaded_from_elsewhere(html: str) -> None:
    """Pictures, fonts and styles are in the file; only links that a reader follows lead out of it."""
    elements = Elements(html)
    assert all(address.startswith("data:") for address in elements.values("src"))
    assert all(address.startswith("data:") for address in re.findall(r"url\(([^)]*)\)", html))
    assert "@import" not in html
    loaded = [given for tag, given in elements.found if tag == "link" and given["rel"] != "alternate"]
    assert [given["rel"] for given in loaded] == ["icon"]
    assert loaded[0]["href"].startswith("data:image/svg+xml;base64,")
    assert elements.values("http-equiv") == ["Content-Security-Policy"]
    assert CARRIED.policy in elements.values("content")


def test_no_script_and_nothing_that_could_hold_one(html: str) -> None:
    """The one script element is data."""
    elements = Elements(html)
    assert [given for tag, given in elements.found if tag == "script"] == [{"type": "application/ld+json"}]
    assert not {tag for tag, _ in elements.found} & {"iframe", "object", "embed", "base", "form"}
    assert not [name for _, given in elements.found for name in given if name.startswith("on")]


def hostile(text: str) -> str:
    """Return a file whose every quoted or plain text begins with a script and a quotation mark."""
    pattern = r"(bg: |en: )([^\"{}|,\n][^{}|,\n]*)(?=[,}\n])"
    return re.sub(pattern, lambda match: f"{match[1]}'{SCRIPT}\" onclick=\"x {match[2]}'", text)


def test_text_never_becomes_markup(tmp_path: Path) -> None:
    """A script in every text of the issue and of the letterhead is shown as it was typed."""
    root = workspace(tmp_path, hostile(ISSUE), hostile(SETTINGS))
    html = page(root)
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
    assert SCRIPT not in html
    test_no_script_and_nothing_that_could_hold_one(html)


def test_ids_are_unique_and_links_inside_the_page_lead_somewhere(html: str) -> None:
    """Each `#place` is there once."""
    elements = Elements(html)
    ids = Counter(elements.values("id"))
    assert [name for name, times in ids.items() if times > 1] == []
    inside = {address[1:] for address in elements.values("href") if address.startswith("#")}
    assert {"words", "works", "_content", "_top"} <= inside
    assert inside <= ids.keys()
    labels = [name for names in elements.values("aria-labelledby") for name in names.split()]
    assert set(labels) <= ids.keys()


def test_project_shown_twice_has_two_ids(tmp_path: Path) -> None:
    """Links lead to the first place; the second keeps the page valid."""
    again = "  - title: {bg: Пак, en: Again}\n    show: projects\n    where: {id: hub}\nprojects:\n"
    html = page(workspace(tmp_path, ISSUE.replace("projects:\n  - id: hub", again + "  - id: hub")))
    assert Counter(Elements(html).values("id"))["hub"] == 1
    assert 'id="_hub-2"' in html
    test_ids_are_unique_and_links_inside_the_page_lead_somewhere(html)


def test_footnotes_lead_there_and_back(html: str) -> None:
    """Each call leads to its note, each note back to all its calls, the colophon's too."""
    elements = Elements(html)
    calls = [(g["id"], g["href"]) for _, g in elements.found if g.get("role") == "doc-noteref"]
    backs = [g["href"] for _, g in elements.found if g.get("role") == "doc-backlink"]
    assert calls == [
        ("_noteref-1", "#_note-1"),
        ("_noteref-1-2", "#_note-1"),
        ("_noteref-2", "#_note-2"),
        ("_noteref-3", "#_note-3"),
    ]
    assert sorted(backs) == sorted(f"#{name}" for name, _ in calls)
    assert "data-note" not in html


def test_headings_never_skip_a_level(html: str) -> None:
    """One h1; each heading at most one level below the last."""
    levels = [int(tag[1]) for tag, _ in Elements(html).found if re.fullmatch(r"h[1-6]", tag)]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(level <= before + 1 for before, level in pairwise(levels))
    assert max(levels) == 4


def test_other_language_and_pdf_are_marked_links(html: str) -> None:
    """The link to the other page says its language; the PDF is named as such."""
    links = [given for tag, given in Elements(html).found if tag == "a" and "hreflang" in given]
    assert links == [{"href": "bulletin-3.en.html", "hreflang": "en", "lang": "en", "rel": "alternate"}]
    assert '<a href="bulletin-3.bg.pdf" type="application/pdf">Печатно издание (PDF)</a>' in html
    assert '<html lang="bg">' in html


def test_page_alone_has_no_links_to_other_editions(tmp_path: Path) -> None:
    """Without a PDF and other languages beside it there is no list of them."""
    composed, space = content(workspace(tmp_path))
    html = render_web(composed, environment(search_path(space))).decode()
    assert "editions" not in html.partition("</head>")[2]
    assert 'rel="alternate"' not in html


def test_contents_stand_only_where_the_issue_has_them(tmp_path: Path) -> None:
    """An article without contents is one narrow column."""
    html = page(workspace(tmp_path, ISSUE.replace("issue: 3\n", "issue: 3\ncontents: no\n")))
    assert '<body class="single">' in html
    assert "<nav" not in html


def test_status_is_said_in_words_and_by_a_shape_of_its_own(html: str) -> None:
    """Four statuses, four shapes: colour alone tells nothing."""
    shapes = re.findall(r"(?s)<svg class=\"mark\"[^>]*>\s*(.*?)\s*</svg> ([^<]+)</dd>", html)
    assert len({shape for shape, _ in shapes}) == 4
    assert [words for _, words in shapes] == ["в изпълнение", "приключил", "предстои", "в подготовка"]


def test_workspace_may_put_its_own_block_into_the_page(tmp_path: Path) -> None:
    """A template that extends the package's one changes a block and keeps the rest."""
    root = workspace(tmp_path)
    own = root / "templates" / "web" / "issue.html"
    own.parent.mkdir()
    text = (
        '{% extends "default/web/issue.html" %}{% block masthead %}<h1>{{ issue.title }}!</h1>{% endblock %}'
    )
    own.write_text(text, encoding="utf-8")
    html = page(root)
    assert "<h1>Бюлетин!</h1>" in html
    assert 'class="section"' in html


def test_style_of_a_workspace_cannot_end_its_element(tmp_path: Path) -> None:
    """`</style>` in a style sheet stays inside it."""
    root = workspace(tmp_path)
    style = root / "templates" / "web" / "style.css"
    style.parent.mkdir()
    style.write_text("p::after { content: '</style><b>' }", encoding="utf-8")
    assert "<\\/style><b>" in page(root)
