"""The summary of a build as Markdown and as a page: golden files, and what no input may break."""

import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from bulletin.model.language import LANGUAGES, Language
from bulletin.problems.catalogue import layout
from bulletin.problems.catalogue.fields import CODES as FIELDS
from bulletin.problems.problem import Code, Place, Problem, Words
from bulletin.summary.markdown import MOST, markdown
from bulletin.summary.page import page
from bulletin.summary.summary import FileRow, IssueRow, PageImage, Summary

GOLDEN = Path(__file__).parent / "golden"
SOURCE = "issue: 9\ntitel: Бюлетин | <b>*9*</b>\n"
WORDS = Words(bg="Има {what}.", en="There is {what}.")
TOLD = Code("B999", "told", "error", WORDS, WORDS, WORDS, "", "")
HOSTILE = (
    "<img src=x onerror=alert(1)>",
    "[click](https://evil.example)",
    "https://evil.example",
    "www.evil.example",
    "a | b",
    "`code`",
    "@everybody",
    "**bold** _it_ ~~gone~~",
    "# head\n- list\n\n| a |\n| - |",
    "&lt;b&gt;",
    "$x$",
    "\x1b[31m\u202e",
)


def example() -> Summary:
    """Two issues of which one has come out, with an error, a warning and a problem of no place."""
    scant = Problem(
        layout.SCANT_PAGE, Place("issues/8.yaml", 4, 3, 4, 9), {"page": 2, "percent": 12, "lines": 7}
    )
    unknown = next(code for code in FIELDS if code.severity == "error")
    values = dict.fromkeys(re.findall(r"\{(\w+)\}", unknown.message.bg + unknown.help.bg), "titel")
    errors = (
        Problem(unknown, Place("issues/9.yaml", 2, 1, 2, 6), values),
        Problem(TOLD, None, {"what": "*"}),
    )
    image = PageImage(b"RIFF", 480, 679)
    files = (
        FileRow("bulletin-8.pdf", 196_000, 8, 3809, (image, image)),
        FileRow("bulletin-8.html", 1_250_000),
    )
    issues = (
        IssueRow("8", "made", files),
        IssueRow("9", "stopped"),
        IssueRow("projects-2", "unchanged", (FileRow("projects-2.pdf", 900, 3, 1378),)),
        IssueRow("article", "absent"),
    )
    return Summary(issues, (*errors, scant), {"issues/9.yaml": SOURCE, "issues/8.yaml": "a\nb\nc\n- дума"})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", ["md", "html"])
def test_golden(form: str, language: Language, golden: Callable[[Path, str], None]) -> None:
    """Both forms in both languages, whole."""
    made = markdown(example(), language, ["summary.html"]) if form == "md" else page(example(), language)
    golden(GOLDEN / f"summary.{language}.{form}", made)


class Tags(HTMLParser):
    """The elements of a page, with all that they name."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.addresses: list[str] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins."""
        self.tags.append(tag)
        self.addresses += [value or "" for name, value in attrs if name in {"src", "href"}]

    def handle_data(self, data: str) -> None:
        """Its words."""
        self.text += data


@pytest.mark.parametrize("text", HOSTILE)
def test_what_stands_in_an_issue_stays_text(text: str) -> None:
    """No mark, address or element comes into either form from a file that somebody else has written."""
    problem = Problem(TOLD, Place(f"issues/{text[:20]}.yaml"), {"what": text})
    tame = Problem(TOLD, Place("issues/x.yaml"), {"what": "x"})

    def summary(one: Problem, key: str) -> Summary:
        return Summary((IssueRow(key, "made", (FileRow("x.pdf", 1),)),), (one,), {})

    gfm = MarkdownIt("gfm-like", {"linkify": False})
    hostile, plain = (
        Tags(gfm.render(markdown(summary(one, key), "en")))
        for one, key in ((problem, text.replace("\n", " ")), (tame, "x"))
    )
    shown = Tags(page(summary(problem, text), "en"))
    assert hostile.tags == plain.tags
    assert (hostile.addresses, shown.addresses) == ([], ["data:,"])
    assert "script" not in shown.tags
    assert "img" not in shown.tags


@pytest.mark.parametrize(
    "text", ["https://evil.example", "WWW.evil.example", "me@evil.example", "@everybody"]
)
def test_no_address_is_left_for_github_to_find(text: str) -> None:
    """It makes links and names of what is not marked as such, too."""
    told = markdown(Summary((), (Problem(TOLD, None, {"what": text}),), {}), "en")
    assert not re.search(r"https?:|www\.|(?<!\\)@", told, re.IGNORECASE)


def test_a_summary_is_never_too_large_for_github() -> None:
    """What does not fit is counted."""
    many = tuple(Problem(TOLD, Place("issues/9.yaml", n), {"what": "ж" * 500}) for n in range(2000))
    told = markdown(Summary((), many, {}), "bg")
    listed = told.count("\n- **")
    assert MOST * 0.9 < len(told.encode()) <= MOST
    assert told.rstrip().endswith(f"И още {2000 - listed}; вижте „bulletin check“.")


def test_nothing_built() -> None:
    assert markdown(Summary((), (), {}), "en").split("\n")[2] == "There is no issue. No errors, no warnings."
