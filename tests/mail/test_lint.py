"""What mail programs would break: each guard seen to fail, and the package's own letters without a fault."""

from pathlib import Path

import pytest

from bulletin.compose.compose import compose
from bulletin.mail.letter import Inline
from bulletin.mail.lint import lacking, lint
from bulletin.opening import open_workspace
from bulletin.read.reading import read_issue
from bulletin.read.source import read_source
from bulletin.render.mail import LONG, PAGE, TEXT, TOO_LONG, Frame, MailPage, render_mail
from bulletin.render.templates import environment
from bulletin.render.theme import search_path
from bulletin.workspace import IssueFile

IMAGE = '<img src="cid:a@b" alt="Щанд" width="544">'


def page(html: str, *, words: int = 10, kept: int = 10, whole: int = 0) -> MailPage:
    return MailPage(html, "текст", (Inline("a@b", "image/png", b""),), words, kept, whole)


def found(html: str) -> list[tuple[str, dict[str, str | int]]]:
    return [(problem.code.slug, dict(problem.values)) for problem in lint(page(html))]


@pytest.mark.parametrize(
    ("html", "thing"),
    [
        ("<svg><circle r='4'/></svg>", "<svg>"),
        ("<SCRIPT>1</SCRIPT>", "<script>"),
        ("<form action='x'>", "<form>"),
        ("<iframe>", "<iframe>"),
        ("<link rel='stylesheet' href='a.css'>", "<link>"),
        ("<video src='a.mp4'>", "<video>"),
        ("<meta http-equiv='Refresh' content='0'>", "<meta refresh>"),
        ("<p onclick='x()'>", "onclick"),
        ("<a href=' javascript:x()'>а</a>", "javascript:x()"),
        ("<a href='data:text/html,x'>а</a>", "data:text/html,x"),
    ],
)
def test_elements_that_are_taken_out(html: str, thing: str) -> None:
    assert found(html) == [("letter-element", {"found": thing})]


@pytest.mark.parametrize(
    ("style", "thing"),
    [
        ("position: absolute", "position"),
        ("float:left", "float"),
        ("display:flex", "flex"),
        ("display: inline-grid", "grid"),
        ("grid-template-columns:1fr", "grid"),
        ("color:var(--ink)", "var()"),
        ("width:clamp(1px,2px,3px)", "clamp()"),
        ("width:calc(100% - 2px)", "clamp()"),
        ("background:url(https://example.org/a.png)", "url()"),
        ("background:linear-gradient(red,blue)", "gradient()"),
    ],
)
def test_styles_that_do_not_work(style: str, thing: str) -> None:
    assert ("letter-style", {"found": thing}) in found(f'<p style="{style}">а</p>')
    assert ("letter-style", {"found": thing}) in found(f"<style>p {{ {style} }}</style>")


@pytest.mark.parametrize(
    ("rule", "thing"), [("@font-face { font-family: A }", "@font-face"), ("@import 'a';", "@import")]
)
def test_fonts_and_styles_from_elsewhere(rule: str, thing: str) -> None:
    assert found(f"<style>{rule}</style>") == [("letter-style", {"found": thing})]


@pytest.mark.parametrize(
    "source",
    [
        "https://example.org/a.png",
        "http://example.org/a.png",
        "data:image/png;base64,AA",
        "a.png",
        "cid:other@b",
        "",
    ],
)
def test_pictures_that_do_not_travel_with_the_letter(source: str) -> None:
    assert found(f'<img src="{source}" alt="а" width="1">') == [
        ("letter-picture-source", {"found": source or "–"})
    ]


def test_a_picture_for_each_screen_is_loaded_from_elsewhere() -> None:
    assert found(IMAGE.replace(" width", ' srcset="b.png 2x" width')) == [
        ("letter-picture-source", {"found": "srcset"})
    ]
    assert found('<td background="a.png">') == [("letter-picture-source", {"found": "a.png"})]


@pytest.mark.parametrize("missing", ["alt", "width"])
def test_pictures_without_words_or_width(missing: str) -> None:
    html = '<img src="cid:a@b" {}>'.format({"alt": 'width="1"', "width": 'alt="а"'}[missing])
    assert found(html) == [("letter-picture-bare", {"found": "cid:a@b", "missing": missing})]


def test_a_mistake_is_told_once() -> None:
    assert len(found("<svg></svg><svg></svg>" + '<p style="float:left">а</p>' * 3)) == 2


def test_words_about_styles_are_no_styles() -> None:
    assert found(f"{IMAGE}<p style='margin:0'>position: absolute; var(--x) @import</p>") == []
    assert found("<style>/* float: left */ p { margin: 0 }</style><!-- <svg> -->") == []


@pytest.mark.parametrize(
    ("octets", "slugs"),
    [
        (LONG, []),
        (LONG + 1, ["letter-long"]),
        (TOO_LONG, ["letter-long"]),
        (TOO_LONG + 1, ["letter-too-long"]),
    ],
)
def test_the_size_of_a_page(octets: int, slugs: list[str]) -> None:
    assert [problem.code.slug for problem in lint(page("a" * octets))] == slugs


def test_a_shortened_letter_says_how_much_is_in_it() -> None:
    (problem,) = lint(page("а", words=4000, kept=1500, whole=150_000))
    assert (problem.code.slug, problem.severity) == ("letter-shortened", "warning")
    assert "1500 от 4000 думи" in problem.message("bg")
    assert "147 KB" in problem.message("en")


def test_what_a_letter_must_say() -> None:
    made = page("<p>Клъстер &amp; Ко,\n  София</p>")
    assert lacking(made, []) == ()
    told = [
        (one.values["missing"], one.values["template"])
        for one in lacking(made, ["Клъстер & Ко, София", "текст"])
    ]
    assert told == [("текст", PAGE), ("Клъстер & Ко, София", TEXT)]


REAL = open_workspace(Path(__file__).parent).workspace


@pytest.mark.parametrize("file", REAL.issues() if REAL else (), ids=lambda file: file.key)
def test_the_association_s_own_issues_are_whole_letters_without_a_fault(file: IssueFile) -> None:
    assert REAL
    issue = read_issue(read_source(file.path, file.key)).value
    assert issue
    for language in issue.languages:
        content = compose(issue, file, REAL, language)
        made = render_mail(content, environment(search_path(REAL)), Frame(leave="https://example.org/u/1"))
        assert lint(made) == ()
        assert made.kept == made.words
