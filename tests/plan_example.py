"""A plan of a site without its pages: issues written as texts, or those of a workspace; nothing is laid out."""

from collections.abc import Mapping
from pathlib import Path

from bulletin.compose.markdown import Typesetter
from bulletin.model.issue import Issue
from bulletin.model.language import Language
from bulletin.opening import open_workspace
from bulletin.read.reading import read_issue
from bulletin.read.source import read_source
from bulletin.site.addresses import Addresses
from bulletin.site.archive import Entry, archive
from bulletin.site.plan import Plan, Sheet
from bulletin.workspace import IssueFile, Workspace

ADDRESS = "https://example.org/броеве/"
SETTINGS = """\
letterhead:
  name: {bg: Клъстер „Пример“ & приятели, en: Cluster Example & Friends}
  short: {bg: КП, en: CE}
  address: София
  web: https://www.example.org/
  email: office@example.org
  copyright: {bg: "© {year} Клъстер", en: "© {year} Cluster"}
series:
  bulletin: {title: {bg: Бюлетин, en: Bulletin}}
  articles: {title: {bg: Статии, en: Articles}, prefix: article, numbering: name, numbered: no}
languages: [bg, en]
"""


def issue_text(number: int, date: str, events: str = "", more: str = "") -> str:
    """Return an issue in both languages; `events` are lines of YAML with a dash each."""
    told = f"events:\n{events}" if events else ""
    return (
        f"issue: {number}\ntitle: Бюлетин\ndate: {date}\n{told}"
        f"sections:\n  - {{title: Събития, {'show: events' if events else 'text: Текст'}}}\n{more}"
    )


def plan(root: Path, issues: Mapping[str, str], settings: str = SETTINGS, address: str = ADDRESS) -> Plan:
    """Write a workspace with these issues by the names of their files, and return the plan of its site."""
    (root / "issues").mkdir(parents=True)
    (root / "bulletin.yaml").write_text(settings, "utf-8")
    for key, text in issues.items():
        (root / "issues" / f"{key}.yaml").write_text(text, "utf-8")
    return plan_of(root, address)


def plan_of(root: Path, address: str = ADDRESS) -> Plan:
    """Return the plan of the site of a workspace as it lies there."""
    space = open_workspace(root).workspace
    assert space is not None
    made = archive(space.settings, [Entry(file, _issue(space, file)) for file in space.issues()])
    addresses = Addresses(made.main, address)
    sheets = {
        entry.stem: {language: _sheet(entry, language, addresses) for language in entry.issue.languages}
        for entry in made.entries
    }
    return Plan(made, addresses, sheets, space)


def _issue(space: Workspace, file: IssueFile) -> Issue:
    reading = read_issue(read_source(file.path, space.relative(file.path)), space.settings.languages)
    assert reading.value is not None, reading.problems
    return reading.value


def _sheet(entry: Entry, language: Language, addresses: Addresses) -> Sheet:
    page, setter = addresses.issue(entry.stem, language), Typesetter(language)
    title = setter.line(entry.issue.title)
    return Sheet(
        language=language,
        title=f"{title} · {entry.file.number}" if entry.file.number else title,
        summary=" · ".join(setter.line(section.title) for section in entry.issue.sections),
        page=page,
        pdf=page.replace(".html", ".pdf"),
        pdf_size=123_456,
        pages=8,
        cover=page.replace(".html", ".webp"),
        cover_width=595,
        cover_height=842,
        shared=page.replace(".html", ".jpg"),
        sections=tuple(setter.line(section.title) for section in entry.issue.sections),
        words="",
    )
