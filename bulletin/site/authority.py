"""Whose names those of the feed and the calendar are: RFC 4151 and RFC 5545 want a domain of the publisher."""

from urllib.parse import urlsplit

from bulletin.model.addresses import ascii_address
from bulletin.model.letterhead import Letterhead

UNKNOWN = "bulletin.invalid"
"""Stands where the letterhead tells no domain; nobody can ever have this one (RFC 2606)."""
_SINCE = "2026"
"""Part of every name, and so never to be changed: a year in which the publisher has had the domain (RFC 4151, 2.1)."""


def authority(letterhead: Letterhead) -> str:
    """Return the domain of the publisher's site, else of the e-mail address; with and without `www.` the same."""
    mail = (letterhead.email or "").rpartition("@")[2]
    address = letterhead.web or (f"https://{mail}" if mail else "")
    host = urlsplit(ascii_address(address)).hostname or ""
    return host.removesuffix(".").removeprefix("www.") or UNKNOWN


def tag(letterhead: Letterhead, name: str) -> str:
    """Return a name that nobody else gives and that no address stands for: `tag:example.org,2026:bulletin-9`."""
    return f"tag:{authority(letterhead)},{_SINCE}:{name}"
