"""The remark on a quoted sum where no footnote could make it, as for one that only a title quotes."""

from dataclasses import replace
from html import escape

from markupsafe import Markup

from bulletin.compose.content import Content, Prose, SectionBlock
from bulletin.compose.markdown import Typesetter


def with_closing_remark(content: Content, setter: Typesetter) -> Content:
    """Return `content` with the remark that is still owed at the end of its last section."""
    remark = setter.quoting.paid() if setter.quoting else ""
    if not remark:
        return content
    *before, last = content.sections
    return replace(content, sections=(*before, _ending(last, Markup(f"<p><em>{escape(remark)}</em></p>"))))


def _ending(section: SectionBlock, html: Markup) -> SectionBlock:
    if section.sections:
        *before, last = section.sections
        return replace(section, sections=(*before, _ending(last, html)))
    return replace(section, blocks=(*section.blocks, Prose(html, section.at)))
