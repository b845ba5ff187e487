"""Web addresses as machines have them: in ASCII, and joined with the name of a file."""

from urllib.parse import quote, urlsplit, urlunsplit

LONGEST_CODE = 120
"""Characters of an address whose QR code can still be read from a small print: version 7 at level M."""
LONGEST_BASE = 80
"""The same for an address to which the name of a file is added."""
_KEPT = "%/:=&?~#+!$,;'@()*[]"


def ascii_address(address: str) -> str:
    """Return an address with its host in Punycode and all else outside ASCII in percent signs (RFC 3987)."""
    if address.isascii():
        return address
    parts = urlsplit(address)
    user, at, place = parts.netloc.rpartition("@")
    host, colon, port = place.partition(":")
    known = f"{quote(user, safe=_KEPT)}{at}{'.'.join(map(_label, host.split('.')))}{colon}{port}"
    return urlunsplit((parts.scheme, known, *(quote(part, safe=_KEPT) for part in parts[2:])))


def beside(base: str, file: str) -> str:
    """Return the address of a file in the folder that `base` is the address of."""
    return f"{base.rstrip('/')}/{quote(file)}"


def is_folder(address: str) -> bool:
    """Tell whether the name of a file can be added: there is no query and no place on a page."""
    return "?" not in address and "#" not in address


def _label(label: str) -> str:
    return label if label.isascii() else f"xn--{label.casefold().encode('punycode').decode()}"
