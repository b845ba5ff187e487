"""Addresses that stand bare in a text: they are printed, and nobody can follow them."""

import re
from collections.abc import Iterator

_BARE = re.compile(
    r"(?<![\w@./<-])(?:(?:https?://|www\.)[^\s<>()\[\]„“”\"»«]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)", re.IGNORECASE
)
_TRAILING = ".,;:!?…*_'"
_DOMAIN = re.compile(r"(?:https?://|www\.)[\w-]+(?:\.[\w-]+)*", re.IGNORECASE)


def may_have_addresses(text: str) -> bool:
    """Tell quickly whether it is worth while to look for addresses in `text`."""
    return "@" in text or "://" in text or "www." in text or "WWW." in text


def bare_addresses(text: str) -> Iterator[tuple[str, str]]:
    """Yield each address in `text`, which has no link in it, and how it is written to become one."""
    for match in _BARE.finditer(text):
        address = match[0].rstrip(_TRAILING)
        if "@" in address and not _DOMAIN.match(address):
            yield address, f"<{address}>"
        elif "." in address and _DOMAIN.match(address):
            web = address[:4].casefold() == "www."
            yield address, f"[{address}](https://{address})" if web else f"<{address}>"
