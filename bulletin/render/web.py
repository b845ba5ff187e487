"""The web edition: one HTML file that holds all it needs and asks for nothing."""

from base64 import b64encode
from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType

from markupsafe import Markup

from bulletin.compose.content import Content, Fact, Picture
from bulletin.locales import EDITION
from bulletin.model.language import Language
from bulletin.render import schemes
from bulletin.render.dress import PLAIN, Dress
from bulletin.render.editions import title_class
from bulletin.render.faces import font_faces
from bulletin.render.filters import run_in
from bulletin.render.hypertext import Hypertext
from bulletin.render.linked_data import linked_data
from bulletin.render.palette import figure_colours
from bulletin.render.templates import Layered, fill, for_edition
from bulletin.render.templates import style as whole_style
from bulletin.render.typefaces import Typefaces, stack

TEMPLATE = "web/issue.html"

POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; "
    "base-uri 'none'; form-action 'none'"
)
"""What the page may load: nothing but what it carries, and no script at all."""

MARKED_POLICY = POLICY.replace("font-src data:", "font-src 'self'")
"""The same for the page that its writer sees: its fonts lie beside it, for they never change."""

_NO_ALTERNATES: Mapping[Language, str] = MappingProxyType({})
_LONG_FACT = 24
"""Characters that fit into a cell of a project's facts; a longer fact takes the whole line."""


def render_web(
    content: Content,
    jinja: Layered,
    *,
    alternates: Mapping[Language, str] = _NO_ALTERNATES,
    pdf: str = "",
    dress: Dress = PLAIN,
    marked: Callable[[str], Markup] | None = None,
) -> bytes:
    """Return the page of one issue in one language.

    `alternates` are the names of the same page in other languages, `pdf` that of the print edition, all of
    them in the folder where the page will lie. A page that is `marked` says of each block where in the issue it
    comes from, and takes its fonts from the rules that `marked` gives for its HTML.
    Raises jinja2.TemplateError where a template cannot be filled.
    """
    text = Hypertext(content.notes, content.words)
    filters: Mapping[str, Callable[..., object]] = {
        "screen": text.screen,
        "anchor": text.anchor,
        "runin": run_in,
        "data": data_address,
        "box": box,
        "is_long": is_long,
        "faces": marked or partial(font_faces, own=dress.fonts),
        "mark": _mark if marked else _no_mark,
    }
    own = for_edition(jinja, "web", filters, dress.fonts)
    html = fill(
        own,
        TEMPLATE,
        content,
        policy=Markup(MARKED_POLICY if marked else POLICY),
        style=_style(jinja, dress.fonts),
        light=schemes.light(content.head.main, content.head.accent, dress.inks),
        dark=schemes.dark(content.head.main, content.head.accent),
        figure_colours=figure_colours(content.head.main, content.head.accent, dress.inks),
        linked_data=linked_data(content),
        endnotes=text.endnotes,
        title_class=title_class(content.title),
        alternates=[(language, EDITION[language], name) for language, name in alternates.items()],
        pdf=pdf,
    )
    return html.encode()


def _mark(at: str) -> Markup:
    """The attribute that says where in the issue a block comes from."""
    return Markup(' data-at="{}"').format(at)


def _no_mark(at: str) -> str:
    """A published page says nothing of its source."""
    del at
    return ""


def data_address(picture: Picture) -> str:
    """A picture as an address that holds what screens get of it."""
    shown = picture.shown
    return f"data:{shown.media_type};base64,{b64encode(shown.data).decode()}"


def box(picture: Picture) -> str:
    """The style of a picture's box: its proportions, and for a photo the width that it has."""
    shown = picture.shown
    natural = "100%" if shown.media_type == "image/svg+xml" else f"{shown.width}px"
    return f"--ratio:{shown.width / max(shown.height, 1):.4f};--natural:{natural}"


def is_long(fact: Fact) -> bool:
    """Whether a fact needs a line of its own."""
    return len(fact.value) > _LONG_FACT


def _style(jinja: Layered, fonts: Typefaces) -> Markup:
    """The style sheet; nothing in it can end the element that holds it."""
    text, headings = (family and stack(family) for family in (fonts.text, fonts.headings))
    return Markup(whole_style(jinja, "web", text=text, headings=headings).replace("</", "<\\/"))
