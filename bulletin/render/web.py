"""The web edition: one HTML file that holds all it needs and asks for nothing."""

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType
from typing import Any

from markupsafe import Markup

from bulletin.compose.content import Content, Fact, Picture
from bulletin.locales import EDITION
from bulletin.model.language import Language
from bulletin.model.theme import Inks
from bulletin.render import schemes
from bulletin.render.dress import PLAIN, Dress
from bulletin.render.editions import title_class
from bulletin.render.filters import run_in
from bulletin.render.holdings import CARRIED, Holdings
from bulletin.render.hypertext import Hypertext
from bulletin.render.linked_data import linked_data
from bulletin.render.palette import figure_colours
from bulletin.render.templates import Layered, fill, for_edition
from bulletin.render.templates import style as whole_style
from bulletin.render.typefaces import Typefaces, stack

_NO_ALTERNATES: Mapping[Language, str] = MappingProxyType({})
_NO_MORE: Mapping[str, Any] = MappingProxyType({})
_LONG_FACT = 24
"""Characters that fit into a cell of a project's facts; a longer fact takes the whole line."""


def render_web(
    content: Content,
    jinja: Layered,
    *,
    alternates: Mapping[Language, str] = _NO_ALTERNATES,
    pdf: str = "",
    dress: Dress = PLAIN,
    holdings: Holdings = CARRIED,
    more: Mapping[str, Any] = _NO_MORE,
    marked: bool = False,
) -> bytes:
    """Return the page of one issue in one language.

    `alternates` are the names of the same page in other languages, `pdf` that of the print edition, all of
    them in the folder where the page will lie. `holdings` say where its pictures and fonts are; `more` is what their
    template shows besides the issue. A page that is `marked` says of each block where in the issue it comes from.
    Raises jinja2.TemplateError where a template cannot be filled.
    """
    text = Hypertext(content.notes, content.words)
    filters: Mapping[str, Callable[..., object]] = {
        "screen": text.screen,
        "anchor": text.anchor,
        "runin": run_in,
        "data": holdings.picture,
        "box": box,
        "is_long": is_long,
        "faces": partial(holdings.faces, own=dress.fonts),
        "story": holdings.story,
        "mark": _mark if marked else no_mark,
    }
    own = for_edition(jinja, "web", filters, dress.fonts)
    html = fill(
        own,
        holdings.template,
        content,
        policy=Markup(holdings.policy),
        style=style_sheet(jinja, dress.fonts),
        **palettes(content.head.main, content.head.accent, dress.inks),
        figure_colours=figure_colours(content.head.main, content.head.accent, dress.inks),
        linked_data=linked_data(content, holdings.published),
        endnotes=text.endnotes,
        title_class=title_class(content.title),
        alternates=[(language, EDITION[language], name) for language, name in alternates.items()],
        pdf=pdf,
        **more,
    )
    return html.encode()


def _mark(at: str) -> Markup:
    """The attribute that says where in the issue a block comes from."""
    return Markup(' data-at="{}"').format(at)


def no_mark(at: str) -> str:
    """A published page says nothing of its source."""
    del at
    return ""


def palettes(main: str, accent: str, inks: Inks) -> Mapping[str, schemes.Scheme]:
    """The colours of pages by the name of the scheme, `light` and `dark`."""
    return {"light": schemes.light(main, accent, inks), "dark": schemes.dark(main, accent)}


def box(picture: Picture) -> str:
    """The style of a picture's box: its proportions, and for a photo the width that it has."""
    shown = picture.shown
    natural = "100%" if shown.media_type == "image/svg+xml" else f"{shown.width}px"
    return f"--ratio:{shown.width / max(shown.height, 1):.4f};--natural:{natural}"


def is_long(fact: Fact) -> bool:
    """Whether a fact needs a line of its own."""
    return len(fact.value) > _LONG_FACT


def style_sheet(jinja: Layered, fonts: Typefaces) -> Markup:
    """The style sheet; nothing in it can end the element that holds it."""
    text, headings = (family and stack(family) for family in (fonts.text, fonts.headings))
    return Markup(whole_style(jinja, "web", text=text, headings=headings).replace("</", "<\\/"))
