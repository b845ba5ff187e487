"""The print edition: what its template is given, and the files that its HTML names."""

import re
from math import ceil
from textwrap import wrap
from typing import Literal

from jinja2 import Environment

from bulletin.compose.content import Content
from bulletin.render.draft import draft_mark, numbered
from bulletin.render.editions import Printed, title_class
from bulletin.render.filters import BACK_TITLE, print_filters, shortened
from bulletin.render.palette import accent_ink, figure_colours, tint
from bulletin.render.templates import fill
from bulletin.render.theme import fonts_folder

Setting = Literal["", "tight", "standing"]
"""`tight` saves some lines; `standing` puts the back panel after the text, not at the foot of the page."""

TEMPLATE = "print/issue.html"
_LINK = '<link rel="stylesheet" href="{edition}.css">\n</head>'

_SPACE_BEFORE_INLINE = re.compile(r" ((?:<(?:(?:strong|em|s|a|code)\b|span class=.caps\b)[^>]*>)+)")
"""WeasyPrint 70 breaks a line far too early where a text ends with a space just before an inline element."""

_LINE_OF_ABOUT, _LINE_OF_CONTACT, _LINE_OF_TITLE = 33, 43, 17
"""Characters of a line in the three columns of the back panel, on the safe side."""
_HIGHEST_PANEL = 110
"""Millimetres; a higher back panel follows the text and goes on overleaf."""


def print_html(
    content: Content, jinja: Environment, edition: Printed = "print", setting: Setting = "", notes: int = 0
) -> str:
    """Fill the print template; its addresses are names relative to the edition.

    `notes` is the number of pages for notes before the back panel, so that a booklet comes out even.
    """
    own = jinja.overlay()
    own.filters = {**jinja.filters, **print_filters(content)}
    height = _colophon_height(content)
    html = fill(
        own,
        TEMPLATE,
        content,
        accent_ink=accent_ink(content.head.accent),
        tint=tint(content.head.main),
        figure_colours=figure_colours(content.head.main, content.head.accent),
        title_class=title_class(content.title),
        colophon_height=height,
        flowing=height > _HIGHEST_PANEL,
        setting=setting,
        notes=notes,
    )
    html = _SPACE_BEFORE_INLINE.sub(r"\1 ", html)
    if edition == "draft":
        html = numbered(html)
    return html if edition == "print" else html.replace("</head>", _LINK.format(edition=edition), 1)


def files(content: Content, jinja: Environment, edition: Printed = "print") -> dict[str, tuple[bytes, str]]:
    """The files that the print HTML names: styles, fonts, pictures."""
    found: dict[str, tuple[bytes, str]] = {"style.css": _style(jinja, "style")}
    if edition != "print":
        found[f"{edition}.css"] = _style(jinja, edition)
    if edition == "draft":
        found["draft.svg"] = (draft_mark(content.words.draft), "image/svg+xml")
    for font in sorted(fonts_folder().glob("*.ttf")):
        found[f"fonts/{font.name}"] = (font.read_bytes(), "font/ttf")
    for name, picture in content.pictures.items():
        found[f"pictures/{name}"] = (picture.data, picture.media_type)
    return found


def _style(jinja: Environment, name: str) -> tuple[bytes, str]:
    return jinja.get_template(f"print/{name}.css").render().encode(), "text/css"


def _colophon_height(content: Content) -> int:
    """Millimetres that the back panel needs; the layout check sees to it that they were enough."""
    head, back = content.head, content.back
    about = sum(_lines(text, _LINE_OF_ABOUT) for text in (back.occasion, *back.about.striptags().split("\n")))
    web = " · ".join(part for part in (head.web_text, head.email, head.phone) if part)
    contact = sum(
        _lines(text, _LINE_OF_CONTACT)
        for text in (head.name, head.address, web, head.registration, head.copyright)
    )
    title = _lines(shortened(content.title, BACK_TITLE), _LINE_OF_TITLE) * 1.3 + 3
    return ceil(9 + max(about, contact, title) * 3.85)


def _lines(text: str, length: int) -> int:
    return len(wrap(text, length))
