"""A letter written: the settings' words, the issue's mail edition and its PDF become one message."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from markupsafe import Markup

from bulletin.compose.content import NOTE_CALL, Content, Picture
from bulletin.compose.markdown import Typesetter
from bulletin.compose.pictures import Kept, narrowed
from bulletin.compose.untouched import BREAK
from bulletin.locales import MAIL
from bulletin.mail.address import Address, read_address
from bulletin.mail.attachment import Attachment, file_name
from bulletin.mail.letter import GREETING_SLOT, LEAVE_SLOT, Letter, Sender, WayOut
from bulletin.mail.lint import lacking, lint
from bulletin.model.mail import Mail
from bulletin.model.text import Line
from bulletin.problems.catalogue import letters as codes
from bulletin.problems.problem import Problem
from bulletin.render.mail import PICTURE, Frame
from bulletin.render.render import render_letter
from bulletin.workspace import Workspace

if TYPE_CHECKING:
    from bulletin.model.text import Prose
    from bulletin.render.mail import MailPage

HEAVY, TOO_HEAVY = 5_000_000, 7_000_000
"""Octets of a PDF; 7 MB in base64 are the 10 MB that most servers take."""
NOBODY = Address("", "", "")
"""The sender of a draft whose settings name none: the program that sends it puts its own."""
_NAME = re.compile(r",\s*\{name\}")
"""A name that a greeting can do without: `Здравейте, {name}!`, but not `Драги {name}!`."""
_EMPTY_PLACE = re.compile(r",\s*(?=,)|,(?= [–·])")
"""What an empty slot leaves behind."""
_LOOSE = re.compile(r"^[\s,·–-]+|[\s,·–-]+$")


@dataclass(frozen=True, slots=True)
class Enclosed:
    """What a letter is made of: one issue in one language, and its PDF."""

    campaign: str
    content: Content
    pdf: bytes


@dataclass(frozen=True, slots=True)
class Written:
    """A letter, None where a template could not be filled; `problems` are what is wrong with it."""

    letter: Letter | None
    problems: tuple[Problem, ...]


def write_letter(
    workspace: Workspace,
    enclosed: Enclosed,
    moment: datetime,
    *,
    draft: bool = False,
    kept: Kept | None = None,
) -> Written:
    """Return the letter of one language, dated `moment`, and all that is wrong with it.

    A draft is for a person's own mail program: it greets nobody by name, and one leaves by writing to a mailbox.
    """
    settings = workspace.settings.mail or Mail()
    content = enclosed.content
    way_out = _way_out(workspace, settings, draft=draft)
    greeting, plain_greeting = _greetings(settings, content)
    frame = _frame(settings, content, way_out, plain_greeting if draft else GREETING_SLOT, draft=draft)
    page, problems = render_letter(workspace, content, frame, _narrowed(content, kept))
    if page is None:
        return Written(None, problems)
    wanted = (content.head.name, content.head.address, frame.why, frame.leave)
    attachments = () if frame.online else (_attachment(settings, enclosed),)
    weighed = _weighed(enclosed.pdf) if attachments else ()
    problems = (*lint(page), *lacking(page, filter(None, wanted)), *weighed)
    sender = _sender(settings, content)
    letter = Letter(
        campaign=enclosed.campaign,
        list_id=settings.list_id or f"{content.series}.{sender.address.domain}",
        language=content.language,
        sender=sender,
        subject=subject(settings, content),
        greeting=greeting,
        plain_greeting=plain_greeting,
        text=page.text,
        html=page.html,
        way_out=way_out,
        date=moment,
        pictures=page.pictures,
        attachments=attachments,
    )
    return Written(letter, problems)


def draft_page(
    workspace: Workspace, content: Content, kept: Kept | None = None
) -> "tuple[MailPage | None, tuple[Problem, ...]]":
    """Return the page of a draft, to be looked at; None where a template is at fault, and what is wrong with it."""
    settings = workspace.settings.mail or Mail()
    way_out = _way_out(workspace, settings, draft=True)
    frame = _frame(settings, content, way_out, _greetings(settings, content)[1], draft=True)
    page, problems = render_letter(workspace, content, frame, _narrowed(content, kept), whole=False)
    return page, (*lint(page), *problems) if page else problems


def _frame(settings: Mail, content: Content, way_out: WayOut, greeting: str, *, draft: bool) -> Frame:
    return Frame(
        greeting=greeting,
        intro=_intro(settings.intro, content),
        why=_line(settings.why, content) or MAIL[content.language].why.format(name=content.head.name),
        privacy=settings.privacy or "",
        leave=_leave(way_out, draft=draft),
        online=_online(settings, content),
    )


def _narrowed(content: Content, kept: Kept | None) -> dict[str, Picture]:
    """The issue's pictures as a letter has them."""
    return {name: narrowed(picture, PICTURE, kept) for name, picture in content.pictures.items()}


def subject(settings: Mail, content: Content) -> str:
    """The subject: what the settings say with its slots filled, or the numbered title and the publisher's name."""
    short = content.head.short or content.head.name
    pattern = _line(settings.subject, content) or "{title}, {number} – {short}"
    values = {
        "title": content.title,
        "number": content.number if pattern.startswith("{number}") else _number(content),
        "date": content.date.text,
        "short": short,
    }
    text = re.sub(r"\{(title|number|date|short)\}", lambda slot: values[slot[1]], pattern)
    return _LOOSE.sub("", _EMPTY_PLACE.sub("", _flat(text)))


def _number(content: Content) -> str:
    """The number as it stands inside a line: `брой 9`."""
    number = content.issue_number
    return content.words.running_number.format(number=number) if number else ""


def _flat(text: str) -> str:
    """Words in one line, without places to break and spaces that do not."""
    return " ".join(text.replace(BREAK, "").split())


def _line(line: Line | None, content: Content) -> str:
    return Typesetter(content.language).line(line)


def _greetings(settings: Mail, content: Content) -> tuple[str, str]:
    """The greeting with its slot, and the one for readers without a name."""
    told = MAIL[content.language]
    if not settings.greeting:
        return told.greeting, told.plain_greeting
    greeting = _flat(_line(settings.greeting, content))
    plain = _NAME.sub("", greeting)
    return greeting, told.plain_greeting if "{name}" in plain else plain


def _intro(intro: "Prose | None", content: Content) -> Markup:
    """The introduction; a footnote of it stands in brackets where it is called."""
    setter = Typesetter(content.language)
    html = setter.html(intro)
    return Markup(NOTE_CALL.sub(lambda call: f" ({setter.notes[int(call[1]) - 1]})", html))


def _way_out(workspace: Workspace, settings: Mail, *, draft: bool) -> WayOut:
    mailbox = settings.leave_mailbox.partition("?")[0]
    if not draft:
        return WayOut(settings.leave_page, mailbox)
    return WayOut(
        mailbox=mailbox or settings.reply_to or settings.sender or workspace.settings.letterhead.email or ""
    )


def _leave(way_out: WayOut, *, draft: bool) -> str:
    if draft:
        return f"mailto:{way_out.mailbox}?subject=unsubscribe" if way_out.mailbox else ""
    return LEAVE_SLOT if way_out.web or way_out.mailbox else ""


def _sender(settings: Mail, content: Content) -> Sender:
    name = _flat(_line(settings.name, content) or content.head.name)
    address = read_address(settings.sender) if settings.sender else NOBODY
    return Sender(name, address, read_address(settings.reply_to) if settings.reply_to else None)


def _online(settings: Mail, content: Content) -> str:
    """Where the web edition lies, if a link goes in the place of the PDF; the check has seen to an address."""
    return content.back.code.address if settings.attachment.pdf == "link" and content.back.code else ""


def _attachment(settings: Mail, enclosed: Enclosed) -> Attachment:
    content = enclosed.content
    title = ", ".join(part for part in (content.title, _number(content)) if part)
    name = file_name(_flat(title), ".pdf", ascii_only=settings.attachment.name == "ascii")
    return Attachment(name, "application/pdf", enclosed.pdf)


def _weighed(pdf: bytes) -> tuple[Problem, ...]:
    if len(pdf) <= HEAVY:
        return ()
    code = codes.TOO_HEAVY if len(pdf) > TOO_HEAVY else codes.HEAVY
    return (Problem(code, values={"size": -(-len(pdf) // 1_000_000)}),)
