"""The mail edition: its page and its text whole, and what is done where an issue is too long for a letter."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
import web_example
from markupsafe import Markup

from bulletin.compose.content import Content, Prose
from bulletin.compose.pictures import narrowed
from bulletin.mail.letter import GREETING_SLOT, LEAVE_SLOT
from bulletin.model.language import LANGUAGES, Language
from bulletin.render.mail import COLUMN, LONG, PICTURE, TOO_LONG, Frame, MailPage, cid, render_mail
from bulletin.render.templates import environment
from bulletin.render.theme import search_path
from bulletin.render.web import render_web
from bulletin.workspace import Workspace

GOLDEN = Path(__file__).parent / "golden" / "mail"
FRAME = Frame(
    GREETING_SLOT,
    Markup("<p>Увод с <b>получер</b>.</p>"),
    "Защо го получавате.",
    "https://example.org/privacy",
    LEAVE_SLOT,
)
Example = tuple[Content, Workspace]


@pytest.fixture(scope="module")
def examples(tmp_path_factory: pytest.TempPathFactory) -> dict[Language, Example]:
    root = web_example.workspace(tmp_path_factory.mktemp("letter"))
    (root / "issues/3/broad.jpg").write_bytes(web_example.photo(3000, 1200))
    (root / "issues/3/cover.svg").write_text(web_example.LOGO, encoding="utf-8")
    return {language: web_example.content(root, language) for language in LANGUAGES}


def made(example: Example, frame: Frame = FRAME) -> MailPage:
    content, space = example
    pictures = {name: narrowed(picture, PICTURE) for name, picture in content.pictures.items()}
    return render_mail(content, environment(search_path(space)), frame, pictures)


class Words(HTMLParser):
    """The words that are seen on a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self._hidden = 0
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        """Skip what is not seen."""
        del attrs
        self._hidden += tag in {"style", "head"}

    def handle_endtag(self, tag: str) -> None:
        """Look again."""
        self._hidden -= tag in {"style", "head"}

    def handle_data(self, data: str) -> None:
        """Keep the words."""
        if not self._hidden:
            self.found += re.findall(r"\w+", data)


def drawn_words(html: str) -> Iterator[str]:
    yield from Words(
        re.sub(r"<svg.*?</svg>|<details>|<summary>.*?</summary>", "", html, flags=re.DOTALL)
    ).found


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_and_the_text(
    language: Language, examples: dict[Language, Example], golden: Callable[[Path, str], None]
) -> None:
    page = made(examples[language])
    golden(GOLDEN / f"letter.{language}.html", page.html)
    golden(GOLDEN / f"letter.{language}.txt", page.text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_web_page_is_in_the_letter(
    language: Language, examples: dict[Language, Example]
) -> None:
    content, space = examples[language]
    web = set(drawn_words(render_web(content, environment(search_path(space))).decode()))
    page = made(examples[language])
    words = content.words
    only_there = set(re.findall(r"\w+", f"{words.skip} {words.contact} {words.top}"))
    dates = {*words.months_short, *(month.strip(".") for month in words.months_short)}
    assert len(web) > 100
    assert web - set(Words(page.html).found) - only_there <= dates
    assert web - set(re.findall(r"\w+", page.text)) - only_there <= dates


def test_lines_of_the_text_are_short(examples: dict[Language, Example]) -> None:
    assert max(map(len, made(examples["bg"]).text.split("\n"))) <= 76


def test_the_same_issue_makes_the_same_letter(examples: dict[Language, Example]) -> None:
    assert made(examples["bg"]) == made(examples["bg"])


def test_pictures_are_as_large_as_a_letter_needs(examples: dict[Language, Example]) -> None:
    content, _ = examples["bg"]
    page = made(examples["bg"])
    broad = next(picture for picture in content.pictures.values() if picture.alt == "Широка")
    assert broad.width > PICTURE
    small = narrowed(broad, PICTURE)
    assert small.width == PICTURE
    assert f'src="cid:{cid(small)}" alt="Широка" width="{COLUMN}"' in page.html
    assert {picture.cid for picture in page.pictures} == set(re.findall(r'"cid:([^"]+)"', page.html))
    assert {picture.media_type for picture in page.pictures} == {"image/jpeg", "image/png"}


def test_a_drawing_is_told_in_words(examples: dict[Language, Example]) -> None:
    content, space = examples["bg"]
    assert content.head.logo
    drawing = replace(content.head.logo, alt="Силует <на> града", caption=Markup("Градът"), credit="Ана")
    page = made((replace(content, cover=drawing), space))
    assert "Изображение: Силует &lt;на&gt; града<br>Градът · Ана" in page.html
    assert "[ Изображение: Силует <на> града ]\n  Градът\n  Ана" in page.text
    assert "svg" not in page.html


def test_what_is_not_there_leaves_no_trace(examples: dict[Language, Example]) -> None:
    content, space = examples["bg"]
    bare = replace(
        content,
        cover=None,
        lead=Markup(),
        greeting="",
        byline="",
        notes=(),
        place="",
        sections=(),
        head=replace(
            content.head, tagline="", web="", web_text="", email="", phone="", registration="", copyright=""
        ),
    )
    page = made((bare, space), Frame())
    for body in (page.html, page.text):
        assert "None" not in body
        assert "Отписване" not in body
    assert "\n\n\n" not in page.text
    assert page.pictures == ()


def longer(example: Example, paragraphs: int) -> Example:
    """The issue with a first section of so many numbered paragraphs, the first of which calls a footnote."""
    content, space = example
    call = '<sup class="note" data-note="1"></sup>'
    texts = (
        f"<p>Абзац {place}{call * (place == 1)}. {'Дума ' * 60}</p>" for place in range(1, paragraphs + 1)
    )
    first = replace(content.sections[0], blocks=(Prose(Markup("".join(texts)), "sections/0/text"),))
    return replace(content, sections=(first, *content.sections[1:])), space


def test_an_issue_that_gmail_would_cut_is_shortened_between_paragraphs(
    examples: dict[Language, Example],
) -> None:
    whole = longer(examples["bg"], 250)
    page = made(whole)
    assert page.whole > TOO_LONG
    assert LONG * 0.9 < len(page.html.encode()) <= LONG
    shown = [int(number) for number in re.findall(r"Абзац (\d+)", page.html)]
    assert shown == list(range(1, len(shown) + 1))
    assert 0 < len(shown) < 250
    assert page.kept < page.words
    assert set(re.findall(r'href="#([^"]+)"', page.html)) <= set(re.findall(r' id="([^"]+)"', page.html))
    assert f"В това писмо са {page.kept} от {page.words} думи" in page.html
    assert page.html.count("Продължава в приложения PDF файл.") == 1
    assert [section.title in page.html for section in whole[0].sections] == [True] * 3
    assert "Абзац 250." in page.text
    assert "Бележка <em>първа" in page.html


def test_an_issue_that_fits_is_whole(examples: dict[Language, Example]) -> None:
    page = made(examples["bg"])
    assert page.kept == page.words > 200
    assert "Продължава" not in page.html
