"""The draft: a mark across its pages, and a number beside each paragraph, for talking about them."""

import re

from bulletin.render.fonts import outlines

_TAG = re.compile(r"<(/?)(p|li|div)\b([^>]*)>")
_NUMBER = '<span class="passage">{number}</span>'
_WITHOUT = re.compile(r'class="[^"]*\b(?:contents|colophon|letterhead)\b')
"""What the writer has not written as paragraphs."""
_LINE = re.compile(r'class="(?:full|link|byline)"')
"""Single lines that belong to what stands above them."""

_COLOUR = "#e9edee"
_LEANING = -54
_EDGE = 60


def numbered(html: str) -> str:
    """Return the page with a number before the words of each paragraph and of each item of a list."""
    pieces, end, count, items, left_out = [], 0, 0, 0, 0
    for tag in _TAG.finditer(html):
        closing, name, attributes = bool(tag[1]), tag[2], tag[3]
        if name == "div":
            if left_out or _WITHOUT.search(attributes):
                left_out += -1 if closing else 1
            continue
        counts = not (closing or items or left_out or _LINE.search(attributes))
        items += (name == "li") * (-1 if closing else 1)
        if counts:
            count += 1
            pieces += [html[end : tag.end()], _NUMBER.format(number=count)]
            end = tag.end()
    return "".join([*pieces, html[end:]])


def draft_mark(word: str) -> bytes:
    """Return a page with `word` across it, as SVG: drawn, not written, so that no program reads it out."""
    paths, width, height = outlines(word)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2100 2970">'
        f'<g fill="{_COLOUR}" transform="translate(1050 1485) rotate({_LEANING}) '
        f'scale({(2970 - 2 * _EDGE) / width:.4f}) translate({-width / 2:g} {height / 2:g}) scale(1 -1)">'
        f'<path d="{paths}"/></g></svg>'
    ).encode()
