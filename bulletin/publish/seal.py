"""Values of JSON that the program notes for itself, sealed: what is not whole, or not as it was written, is known."""

import json
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from bulletin.reach import MOST_NOTED, read_plain

_FORM = 2


def sealed(told: Mapping[str, Any]) -> bytes:
    """Values of JSON as they are written, with a hash of all of them: a file of which a byte is lost is known by it."""
    return json.dumps({**told, "sum": _sum(told)}, indent=1).encode()


def unsealed(path: Path) -> dict[str, Any] | None:
    """The values that were written so; None where there are none, or not whole."""
    try:
        told = json.loads(read_plain(path, MOST_NOTED))
        return told if isinstance(told, dict) and told.pop("sum", "") == _sum(told) else None
    except (OSError, ValueError, RecursionError):
        return None


def _sum(told: Mapping[str, Any]) -> str:
    return sha256(f"{_FORM} {json.dumps(told)}".encode()).hexdigest()
