"""What the web page tells machines about the issue: schema.org's vocabulary as JSON-LD."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from markupsafe import Markup

from bulletin.compose.content import Content, EventBlock, Events, Head, SectionBlock

NO_ADDRESSES: Mapping[str, str] = MappingProxyType({})
"""No event has an address of its own."""
_ONLINE = frozenset({"webinar"})
_SAFE = str.maketrans(
    {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
)
"""Nothing in the data may end the element that holds it, or open a comment in it."""


@dataclass(frozen=True, slots=True)
class Published:
    """Where a page lies that is one of a site: the addresses of the page, a picture of it, its PDF."""

    url: str = ""
    image: str = ""
    pdf: str = ""


NOWHERE = Published()


def linked_data(content: Content, published: Published = NOWHERE) -> Markup:
    """Return the issue as a `PublicationIssue` in JSON, safe inside a script element."""
    return data_block(publication_issue(content) | _published(published))


def data_block(data: Mapping[str, Any]) -> Markup:
    """Return `data` in JSON, safe inside a script element."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.translate(_SAFE))


def publication_issue(content: Content, events: Mapping[str, str] = NO_ADDRESSES) -> dict[str, Any]:
    """Return what is said of an issue; `events` are the addresses of events by the places where they stand."""
    return filled(
        {
            "@context": "https://schema.org",
            "@type": "PublicationIssue",
            "name": content.numbered_title,
            "issueNumber": content.issue_number,
            "datePublished": content.date.iso,
            "inLanguage": content.language,
            "description": content.summary,
            "keywords": list(content.keywords),
            "author": filled({"@type": "Person", "name": content.author}) if content.author else None,
            "isPartOf": {"@type": "Periodical", "name": content.series_title},
            "publisher": _organization(content.head),
            "hasPart": [_section(section, events) for section in content.sections],
        }
    )


def _published(published: Published) -> dict[str, Any]:
    pdf = {"@type": "MediaObject", "contentUrl": published.pdf, "encodingFormat": "application/pdf"}
    encoding = pdf if published.pdf else None
    return filled({"url": published.url, "image": published.image, "encoding": encoding})


def _organization(head: Head) -> dict[str, Any]:
    return filled(
        {
            "@type": "Organization",
            "name": head.name,
            "alternateName": head.short,
            "address": {"@type": "PostalAddress", "streetAddress": head.address},
            "url": head.web,
            "email": head.email,
            "telephone": head.phone,
        }
    )


def _section(section: SectionBlock, events: Mapping[str, str]) -> dict[str, Any]:
    return filled(
        {
            "@type": "CreativeWork",
            "@id": f"#{section.id}",
            "name": section.title,
            "position": section.number,
            "about": [event_data(event, events.get(event.at, "")) for event in _events(section)],
            "hasPart": [_section(part, events) for part in section.sections],
        }
    )


def _events(section: SectionBlock) -> Iterator[EventBlock]:
    for block in section.blocks:
        if isinstance(block, Events):
            yield from block.events


def event_data(event: EventBlock, address: str = "") -> dict[str, Any]:
    """Return what is said of an event; `address` leads to it."""
    mode = "Online" if event.kind_key in _ONLINE else ""
    return filled(
        {
            "@type": "Event",
            "name": event.title,
            "url": address,
            "startDate": event.starts or event.date.iso,
            "endDate": event.ends,
            "eventAttendanceMode": f"https://schema.org/{mode}EventAttendanceMode" if mode else "",
            "location": {"@type": "VirtualLocation" if mode else "Place", "name": event.place}
            if event.place
            else None,
            "contributor": [{"@type": "Organization", "name": partner} for partner in event.partners],
        }
    )


def filled(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields that have a value."""
    return {name: value for name, value in fields.items() if value}
