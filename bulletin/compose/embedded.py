"""Photos that stand in a drawing itself, as data addresses."""

import re
from base64 import b64decode
from binascii import Error

_ADDRESS = re.compile(r"data:image/(png|jpe?g);base64,([A-Za-z0-9+/=\s]*)\Z", re.IGNORECASE)
_STARTS = {"png": b"\x89PNG\r\n\x1a\n", "jpeg": b"\xff\xd8\xff", "jpg": b"\xff\xd8\xff"}


def embedded(address: str) -> tuple[bytes, str] | None:
    """Return the photo that an address holds, with its media type; None where it is neither PNG nor JPEG.

    What it says of itself must be what it is: whoever decodes it goes by its first octets.
    """
    found = _ADDRESS.match(address.strip())
    if not found:
        return None
    form = found[1].lower()
    try:
        data = b64decode(found[2])
    except (Error, ValueError):
        return None
    return (data, f"image/{form.replace('jpg', 'jpeg')}") if data.startswith(_STARTS[form]) else None
