"""The stage as a whole: one issue in one language becomes what its pages show."""

from dataclasses import replace

from markupsafe import Markup

from bulletin.compose.box import box
from bulletin.compose.content import Back, Content, Head, Note, Picture, SectionBlock
from bulletin.compose.dates import stamp
from bulletin.compose.figures.quoted import IssueFigures
from bulletin.compose.markdown import Typesetter
from bulletin.compose.pictures import PRINT_DPI, Gallery, Kept, load
from bulletin.compose.projects import address_text
from bulletin.compose.qr import qr_code
from bulletin.compose.remark import with_closing_remark
from bulletin.compose.sections import picture, section_blocks
from bulletin.compose.untouched import BREAK
from bulletin.locales import EDITION
from bulletin.model.addresses import beside
from bulletin.model.issue import Issue
from bulletin.model.language import Language
from bulletin.model.letterhead import Letterhead
from bulletin.model.period import Period
from bulletin.themes import TWO_COLUMNS, Room
from bulletin.workspace import IssueFile, Workspace

FEWEST_FOR_CONTENTS = 3
"""An issue of fewer sections has no contents box unless it asks for one."""

_SUMMARY_LENGTH = 300


def compose(
    issue: Issue,
    file: IssueFile,
    workspace: Workspace,
    language: Language,
    kept: Kept | None = None,
    room: Room = TWO_COLUMNS,
    web_file: str = "",
    dpi: int = PRINT_DPI,
) -> Content:
    """Return what the editions of `issue` show in `language`.

    Takes a checked issue; `kept` saves making its pictures again, `room` is that of the pages, `web_file` the name
    of its web edition, `dpi` how fine pictures are in print.
    Raises OSError where a picture went away since the check.
    """
    setter, gallery = Typesetter(language, IssueFigures(issue, language)), Gallery(file.pictures, kept, dpi)
    own = Typesetter(language)
    words = EDITION[language]
    series = workspace.settings.series[issue.series or file.series]
    lead = setter.html(issue.lead)
    numbered = issue.numbered if issue.numbered is not None else series.numbered == "yes"
    sections = section_blocks(issue, setter, gallery, room, numbered=numbered)
    back = _back(issue, setter, workspace.settings.web.address, web_file)
    number = issue.issue if series.numbering == "number" else ""
    title = setter.line(issue.title)
    author = setter.line(issue.author)
    content = Content(
        language=language,
        languages=issue.languages,
        words=words,
        head=head_of(workspace, own, issue.date.year),
        series=issue.series or file.series,
        series_title=own.line(series.title),
        key=file.key,
        number=words.issue_number.format(number=number) if number else "",
        issue_number=number,
        title=title,
        numbered_title=f"{title} · {words.running_number.format(number=number)}" if number else title,
        date=stamp(Period(issue.date, issue.date), language),
        place=setter.line(issue.place),
        byline=words.by.format(name=author) if author else "",
        author=author,
        greeting=setter.line(issue.greeting),
        cover=_cover(issue, setter, gallery, room),
        lead=lead,
        has_contents=_has_contents(issue),
        sections=sections,
        notes=tuple(Note(place, html) for place, html in enumerate(setter.notes, 1)),
        back=back,
        summary=_summary(lead, sections),
        keywords=tuple(setter.line(keyword) for keyword in issue.keywords),
        room=room,
    )
    return with_closing_remark(content, setter)


def _cover(issue: Issue, setter: Typesetter, gallery: Gallery, room: Room) -> Picture | None:
    if issue.cover is None:
        return None
    return picture(issue.cover, setter, gallery, "cover", box("page", room, cover=True))


def _back(issue: Issue, setter: Typesetter, folder: str | None, web_file: str) -> Back:
    """The back panel; with the address of the web editions also the code of this issue's own."""
    code = qr_code(beside(folder, web_file), setter.language, "") if folder and web_file else None
    return Back(setter.line(issue.colophon.occasion), setter.html(issue.colophon.about), code)


def _has_contents(issue: Issue) -> bool:
    return issue.contents if issue.contents is not None else len(issue.sections) >= FEWEST_FOR_CONTENTS


def head_of(workspace: Workspace, setter: Typesetter, year: int) -> Head:
    """Return the letterhead; `year` is that of the copyright. Raises OSError where the logo went away."""
    head: Letterhead = workspace.settings.letterhead
    name = setter.line(head.name)
    return Head(
        name=name,
        short=setter.line(head.short),
        tagline=setter.line(head.tagline),
        address=setter.line(head.address),
        web=head.web or "",
        web_text=address_text(head.web or ""),
        email=head.email or "",
        phone=setter.line(head.phone),
        logo=replace(load(workspace.root / head.logo, box("column")), alt=name) if head.logo else None,
        main=head.colours.main,
        accent=head.colours.accent,
        registration=setter.line(head.registration),
        copyright=setter.line(head.copyright).replace("{year}", str(year)),
    )


def _summary(lead: Markup, sections: tuple[SectionBlock, ...]) -> str:
    """The lead, or the sections' titles: plain text of at most 300 characters, cut between words."""
    text = " ".join(lead.striptags().replace(BREAK, "").split()) or " · ".join(
        section.title for section in sections
    )
    if len(text) <= _SUMMARY_LENGTH:
        return text
    return f"{text[:_SUMMARY_LENGTH].rsplit(maxsplit=1)[0].rstrip('.,;:–')}…"
