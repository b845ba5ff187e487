"""Names for readers that do not give their addresses away: for unsubscribing, for message ids, for suppression."""

import hmac
from base64 import b32encode
from hashlib import sha256
from typing import Literal

from bulletin.mail.address import Address

Purpose = Literal["leave", "message", "suppress"]
_LENGTH = 24
"""Characters of a token: 120 bits."""


def token(secret: bytes, purpose: Purpose, scope: str, address: Address) -> str:
    """Return the token of `address`; the same for the same secret, purpose, scope (a list, a campaign) and mailbox."""
    made = hmac.new(secret, f"{purpose}|{scope}|{address.key}".encode(), sha256).digest()
    return b32encode(made).decode("ascii")[:_LENGTH].lower()
