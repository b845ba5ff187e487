"""A letter written from settings, issue and PDF."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
import web_example
from markupsafe import Markup

from bulletin.compose.content import Content
from bulletin.compose.qr import qr_code
from bulletin.mail.letter import GREETING_SLOT, LEAVE_SLOT, Letter, WayOut
from bulletin.mail.writing import HEAVY, NOBODY, TOO_HEAVY, Enclosed, Written, subject, write_letter
from bulletin.model.language import Language
from bulletin.model.mail import Mail
from bulletin.read.reading import read_settings
from bulletin.read.source import decode
from bulletin.workspace import Workspace

NOW = datetime(2023, 12, 29, 9, tzinfo=UTC)
PDF = b"%PDF-1.7"
FULL = {
    "from": "news@example.org",
    "name": {"bg": "Новини", "en": "News"},
    "reply_to": "office@example.org",
    "greeting": {"bg": "Драги {name},", "en": "Dear {name},"},
    "intro": {"bg": "Ето *броя*[^x].\n\n[^x]: С бележка.", "en": "Here it is."},
    "why": {"bg": "Член сте.", "en": "You are a member."},
    "privacy": "https://example.org/privacy",
    "unsubscribe": ["https://example.org/u/{token}", "mailto:leave@example.org"],
    "list": "club.example.org",
    "attachment": {"name": "ascii"},
}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return web_example.workspace(tmp_path_factory.mktemp("writing"))


def example(root: Path, settings: dict[str, object], language: Language = "bg") -> tuple[Content, Workspace]:
    """The composed issue in a workspace with these settings of mail."""
    content, space = composed(root, language)
    return content, Workspace(space.root, space.settings.model_copy(update={"mail": read_mail(settings)}))


@cache
def composed(root: Path, language: Language) -> tuple[Content, Workspace]:
    return web_example.content(root, language)


def read_mail(settings: dict[str, object]) -> Mail | None:
    text = f"{web_example.SETTINGS}mail: {json.dumps(settings, ensure_ascii=False)}\n"
    reading = read_settings(decode(text.encode(), "bulletin.yaml"))
    assert reading.value, reading.problems
    return reading.value.mail


def written(
    root: Path,
    settings: dict[str, object],
    language: Language = "bg",
    *,
    draft: bool = False,
    pdf: bytes = PDF,
) -> Written:
    content, space = example(root, settings, language)
    return write_letter(space, Enclosed("bulletin-3", content, pdf), NOW, draft=draft)


def letter(
    root: Path, settings: dict[str, object], language: Language = "bg", *, draft: bool = False
) -> Letter:
    made = written(root, settings, language, draft=draft)
    assert made.problems == ()
    assert made.letter
    return made.letter


def test_a_letter_with_all_settings(root: Path) -> None:
    made = letter(root, FULL)
    assert (made.campaign, made.list_id, made.language, made.date) == (
        "bulletin-3",
        "club.example.org",
        "bg",
        NOW,
    )
    assert (made.sender.name, made.sender.address.wire) == ("Новини", "news@example.org")
    assert made.sender.reply_to
    assert made.sender.reply_to.wire == "office@example.org"
    assert made.subject == "Бюлетин, брой 3 – КП"
    assert (made.greeting, made.plain_greeting) == ("Драги {name},", "Здравейте!")
    assert made.way_out == WayOut("https://example.org/u/{token}", "leave@example.org")
    (pdf,) = made.attachments
    assert (pdf.name, pdf.media_type, pdf.data) == ("Byuletin, broy 3.pdf", "application/pdf", PDF)
    for body in (made.html, made.text):
        assert body.count(GREETING_SLOT) == 1
        assert LEAVE_SLOT in body
        assert "Член сте." in body
        assert "https://example.org/privacy" in body
    assert "Ето <em>броя</em> (С бележка.)." in made.html.replace("\u00a0", " ")
    assert made.html.count(LEAVE_SLOT) == 2


def test_a_letter_without_settings(root: Path) -> None:
    made = letter(root, {"from": "news@example.org"}, "en")
    assert (made.list_id, made.sender.name, made.sender.reply_to) == (
        "bulletin.example.org",
        "Cluster Example",
        None,
    )
    assert (made.greeting, made.plain_greeting) == ("Hello {name}!", "Hello!")
    assert made.subject == "Bulletin, no. 3 – CE"
    assert made.attachments[0].name == "Bulletin, no. 3.pdf"
    assert LEAVE_SLOT not in made.html + made.text
    assert "mailing list of Cluster\nExample." in made.text


def test_a_draft_greets_nobody_by_name_and_is_left_by_writing(root: Path) -> None:
    made = letter(root, FULL, draft=True)
    for body in (made.html, made.text):
        assert GREETING_SLOT not in body
        assert LEAVE_SLOT not in body
        assert "Здравейте!" in body
        assert "mailto:leave@example.org?subject=unsubscribe" in body
    assert "{token}" not in made.html


@pytest.mark.parametrize(
    ("settings", "mailbox"),
    [
        ({"unsubscribe": "mailto:off@example.org?subject=x", "from": "news@example.org"}, "off@example.org"),
        ({"reply_to": "answers@example.org", "from": "news@example.org"}, "answers@example.org"),
        ({"from": "news@example.org"}, "news@example.org"),
        ({}, "office@example.org"),
    ],
)
def test_where_one_writes_to_leave_a_draft(root: Path, settings: dict[str, object], mailbox: str) -> None:
    made = letter(root, settings, draft=True)
    assert f'href="mailto:{mailbox}?subject=unsubscribe"' in made.html
    assert made.sender.address == NOBODY or settings


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        ("{title}, {number}", "Бюлетин, брой 3"),
        ("{number} на {title}", "Брой 3 на Бюлетин"),
        ("{short}: {title} ({date})", "КП: Бюлетин (29 декември 2023 г.)"),
        ("Новини", "Новини"),
    ],
)
def test_the_slots_of_a_subject(root: Path, pattern: str, line: str) -> None:
    content, _ = example(root, {})
    assert subject(read_mail({"subject": pattern}) or Mail(), content) == line


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        ("", "Бюлетин – КП"),
        ("{title}, {number}", "Бюлетин"),
        ("{title}, {number}, {date}", "Бюлетин, 29 декември 2023 г."),
    ],
)
def test_an_issue_without_a_number_leaves_no_comma(root: Path, pattern: str, line: str) -> None:
    content, _ = example(root, {})
    settings = read_mail({"subject": pattern} if pattern else {}) or Mail()
    assert subject(settings, replace(content, number="", issue_number="")) == line


@pytest.mark.parametrize(
    ("octets", "slugs"),
    [
        (HEAVY, []),
        (HEAVY + 1, ["attachment-heavy"]),
        (TOO_HEAVY, ["attachment-heavy"]),
        (TOO_HEAVY + 1, ["attachment-too-heavy"]),
    ],
)
def test_a_heavy_pdf(root: Path, octets: int, slugs: list[str]) -> None:
    made = written(root, FULL, pdf=bytes(octets))
    assert [problem.code.slug for problem in made.problems] == slugs


def test_a_template_that_leaves_out_what_the_law_wants(tmp_path: Path) -> None:
    root = web_example.workspace(tmp_path)
    own = root / "templates" / "mail" / "issue.html"
    own.parent.mkdir()
    own.write_text(
        '{% extends "default/mail/issue.html" %}{% block foot %}<svg></svg>{% endblock %}', encoding="utf-8"
    )
    made = written(root, FULL)
    assert [(one.code.slug, one.values.get("missing")) for one in made.problems] == [
        ("letter-element", None),
        ("letter-slot-missing", "Член сте."),
    ]


def test_a_template_that_cannot_be_filled(tmp_path: Path) -> None:
    root = web_example.workspace(tmp_path)
    own = root / "templates" / "mail" / "text.txt"
    own.parent.mkdir()
    own.write_text("а\n{{ issue.nothing }}\n", encoding="utf-8")
    made = written(root, FULL)
    assert made.letter is None
    (problem,) = made.problems
    assert problem.place
    assert (problem.code.slug, problem.place.file, problem.place.line) == (
        "template-broken",
        "templates/mail/text.txt",
        2,
    )


@pytest.mark.parametrize(
    ("greeting", "plain"),
    [("Привет, {name}!", "Привет!"), ("Скъпи {name}!", "Здравейте!"), ("Добър ден!", "Добър ден!")],
)
def test_a_greeting_without_a_name(root: Path, greeting: str, plain: str) -> None:
    made = letter(root, {"from": "news@example.org", "greeting": greeting})
    assert (made.greet("Иван"), made.greet(" ")) == (greeting.replace("{name}", "Иван"), plain)


def test_words_of_the_settings_cannot_become_html(root: Path) -> None:
    made = letter(root, {**FULL, "why": "<b>1</b> & 2", "greeting": "<i>&, {name}</i>"}, draft=True)
    assert "&lt;b&gt;1&lt;/b&gt; &amp; 2" in made.html
    assert "&lt;i&gt;&amp;&lt;/i&gt;" in made.html
    assert "<b>1</b> & 2" in made.text
    assert Markup(made.html)


def test_a_link_goes_in_the_place_of_the_pdf(root: Path) -> None:
    """However heavy the PDF is: it stays where it is."""
    address = "https://example.org/bulletin/bulletin-3.html"
    content, space = example(root, {**FULL, "attachment": {"pdf": "link"}})
    code = qr_code(address, "bg", "")
    online = replace(content, back=replace(content.back, code=code))
    made = write_letter(space, Enclosed("bulletin-3", online, b"%" * (TOO_HEAVY + 1)), NOW)
    assert made.problems == ()
    assert made.letter
    assert made.letter.attachments == ()
    assert f'<a href="{address}"' in made.letter.html
    assert f"Целият брой в интернет:\n{address}\n" in made.letter.text
    assert "PDF" not in made.letter.html
