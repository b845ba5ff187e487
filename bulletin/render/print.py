"""The print edition: what its template is given, and the files that its HTML names."""

import re
from math import ceil
from textwrap import wrap
from typing import Literal

from bulletin.compose.box import box
from bulletin.compose.content import Content
from bulletin.read.typefaces import Face
from bulletin.render.draft import draft_mark, numbered
from bulletin.render.dress import PLAIN, Dress
from bulletin.render.editions import Printed, title_class
from bulletin.render.filters import BACK_TITLE, print_filters, shortened
from bulletin.render.palette import accent_ink, figure_colours, paper_inks, tint
from bulletin.render.templates import Layered, fill, for_edition, style
from bulletin.render.theme import fonts_folder
from bulletin.render.typefaces import Typefaces, quoted, stack

Setting = Literal["", "tight", "standing"]
"""`tight` saves some lines; `standing` puts the back panel after the text, not at the foot of the page."""

TEMPLATE = "print/issue.html"
_LINK = '<link rel="stylesheet" href="{edition}.css">\n</head>'

_SPACE_BEFORE_INLINE = re.compile(
    r"([ \u00a0\n])((?:<(?:(?:strong|em|s|a|code)\b|span class=.caps\b)[^>]*>)+)"
)
"""WeasyPrint 70 breaks a line far too early where a text ends with a space, a no-break one too, just before an
inline element."""
_LAST_WORD = re.compile(
    r"(?<=[\w,;:)»“”>])([ \u00a0\n])((?:[^\W\d_]|[-’]){6,}[.…!?:;,”“)]*)"
    r"(?=(?:</(?:em|strong)>[.…!?:;,”“)]*)*\s*(?:</(?:p|li)>|<span class=.note\b))"
)
"""The last word of a paragraph, where it is long enough to be hyphenated."""
_WHOLE = r'<span class="whole">\1\2</span>'

_LINES = (33, 43, 17)
_LINES_BESIDE_CODE = (25, 31, 15)
"""Characters of a line in the columns of the back panel, about, contact and title, on the safe side."""
_HIGHEST_PANEL = 110
"""Millimetres; a higher back panel follows the text and goes on overleaf."""


def print_html(
    content: Content,
    jinja: Layered,
    edition: Printed = "print",
    setting: Setting = "",
    notes: int = 0,
    dress: Dress = PLAIN,
) -> str:
    """Fill the print template; its addresses are names relative to the edition.

    `notes` is the number of pages for notes before the back panel, so that a booklet comes out even.
    """
    own = for_edition(jinja, "print", print_filters(content), dress.fonts)
    height = _colophon_height(content)
    html = fill(
        own,
        TEMPLATE,
        content,
        accent_ink=accent_ink(content.head.accent),
        tint=tint(content.head.main),
        figure_colours=figure_colours(content.head.main, content.head.accent, dress.inks),
        title_class=title_class(content.title),
        colophon_height=height,
        flowing=height > _HIGHEST_PANEL,
        sizes=content.room.sizes,
        scale=content.room.sizes.scale(content.room.own),
        picture_most=box("column", content.room)[1],
        setting=setting,
        notes=notes,
    )
    html = _LAST_WORD.sub(_WHOLE, _SPACE_BEFORE_INLINE.sub(r"\2\1", html))
    if edition == "draft":
        html = numbered(html)
    return html if edition == "print" else html.replace("</head>", _LINK.format(edition=edition), 1)


def files(
    content: Content, jinja: Layered, edition: Printed = "print", dress: Dress = PLAIN
) -> dict[str, tuple[bytes, str]]:
    """The files that the print HTML names: styles, fonts, pictures."""
    found = {"style.css": (_style(jinja, dress).encode(), "text/css")}
    if edition != "print":
        sheet = jinja.get_template(f"print/{edition}.css").render()
        found[f"{edition}.css"] = (sheet.encode(), "text/css")
    if edition == "draft":
        found["draft.svg"] = (draft_mark(content.words.draft), "image/svg+xml")
    for font in sorted(fonts_folder().glob("*.ttf")):
        found[f"fonts/{font.name}"] = (font.read_bytes(), "font/ttf")
    for name, face in _named(dress.fonts):
        found[name] = (face.file.read_bytes(), "font/ttf")
    for name, picture in content.pictures.items():
        found[f"pictures/{name}"] = (picture.data, picture.media_type)
    return found


def _style(jinja: Layered, dress: Dress) -> str:
    faces = [
        {
            "family": quoted(face.family),
            "file": name,
            "weight": face.weight,
            "style": "italic" if face.italic else "normal",
        }
        for name, face in _named(dress.fonts)
    ]
    text, headings = (family and stack(family) for family in (dress.fonts.text, dress.fonts.headings))
    return style(jinja, "print", inks=paper_inks(dress.inks), faces=faces, text=text, headings=headings)


def _named(fonts: Typefaces) -> list[tuple[str, Face]]:
    """The workspace's own fonts by their names in the edition."""
    return [
        (f"fonts/own-{place}{face.file.suffix.lower()}", face) for place, face in enumerate(fonts.faces, 1)
    ]


def _colophon_height(content: Content) -> int:
    """Millimetres that the back panel needs; the layout check sees to it that they were enough."""
    head, back = content.head, content.back
    line_of_about, line_of_contact, line_of_title = _LINES_BESIDE_CODE if back.code else _LINES
    about = sum(_lines(text, line_of_about) for text in (back.occasion, *back.about.striptags().split("\n")))
    web = " · ".join(part for part in (head.web_text, head.email, head.phone) if part)
    contact = sum(
        _lines(text, line_of_contact)
        for text in (head.name, head.address, web, head.registration, head.copyright)
    )
    online = 1.5 + _lines(back.code.text, line_of_contact) if back.code else 0
    title = _lines(shortened(content.title, BACK_TITLE), line_of_title) * 1.3 + 3
    text = max(about, contact + online, title) * 3.85
    return ceil(9 + max(text, back.code.picture.mm if back.code else 0))


def _lines(text: str, length: int) -> int:
    return len(wrap(text, length))
