"""Programs in a drawing: what a browser would run where the drawing is opened by itself, as a file of the site."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

_XHTML = "{http://www.w3.org/1999/xhtml}"
_RUNNING = frozenset({"script", "handler", "listener"})
_PLAIN_HTML = frozenset(
    {
        "a",
        "b",
        "blockquote",
        "body",
        "br",
        "center",
        "code",
        "div",
        "em",
        "font",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
    }
    | {"h6", "hr", "i", "img", "li", "ol", "p", "pre", "s", "small", "span", "strike", "strong", "sub", "sup"}
    | {"table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul"}
)
"""What the labels of draw.io and Mermaid are made of; other elements of HTML load or do something."""
_CHANGING = frozenset({"set", "animate"})
_SPACES = re.compile("[\x00-\x20]")
"""Browsers leave them out of the scheme of an address (WHATWG URL, 4.4)."""
_PICTURE = re.compile(r"data:image/(?:png|jpe?g|gif|webp)[;,]")
_PAGE = re.compile(r"https?:|mailto:|[^:]*(?:[/?#]|$)")
"""Where a link may lead: a page, a mailbox, a place beside the drawing."""


def program(root: ET.Element) -> str:
    """Return the first part of a drawing that is a program, or leads to one; nothing where there is none."""
    return next((found for element in root.iter() for found in _running(element)), "")


def _running(element: ET.Element) -> Iterator[str]:
    if not isinstance(element.tag, str):
        return
    name = local(element.tag)
    html = element.tag.startswith(_XHTML)
    if name.lower() in _RUNNING or (html and name.lower() not in _PLAIN_HTML):
        yield f"<{name}>"
    for key, value in element.attrib.items():
        attribute = local(key)
        if attribute.lower().startswith("on"):
            yield attribute
        elif (attribute.lower() in {"href", "src"} and _runs(name, value)) or (
            attribute == "attributeName" and name in _CHANGING and _may_run(value)
        ):
            yield f"<{name} {attribute}>"


def _runs(name: str, value: str) -> bool:
    """Tell whether an address is one that brings more than a picture or leads to a page."""
    address = _SPACES.sub("", value).lower()
    if address.startswith("data:"):
        return _PICTURE.match(address) is None
    return address.startswith(("javascript:", "vbscript:")) or (name == "a" and not _PAGE.match(address))


def _may_run(attribute: str) -> bool:
    name = attribute.rpartition(":")[2].strip().lower()
    return name in {"href", "src"} or name.startswith("on")


def local(name: str) -> str:
    """Return a name without its namespace."""
    return name.rpartition("}")[2]
