"""What the preview and the process that lays its pages out tell each other."""

import pickle
from dataclasses import dataclass
from pathlib import Path
from struct import Struct
from typing import TYPE_CHECKING, Any

from bulletin.model.language import Parts
from bulletin.problems.problem import Problem
from bulletin.publish.limits import USUAL

if TYPE_CHECKING:
    from bulletin.render.layout import Spot

LENGTH = Struct(">Q")
"""Stands before each message: how many octets it has."""


@dataclass(frozen=True, slots=True)
class Errand:
    """What is to be laid out: the file of an issue that has these languages."""

    root: Path
    key: str
    parts: Parts
    seconds: float = USUAL
    """What that may take."""


@dataclass(frozen=True, slots=True)
class Laid:
    """Pages as they will print, nothing where the issue has errors by now; what stands where on them.

    `fault` tells of one of ours, for those who mend it.
    """

    pdf: bytes = b""
    spots: "tuple[Spot, ...]" = ()
    problems: tuple[Problem, ...] = ()
    fault: str = ""
    """What is to be reported where the program itself has failed."""


def packed(message: Any) -> bytes:
    """Return a message as it goes through a pipe."""
    data = pickle.dumps(message)
    return LENGTH.pack(len(data)) + data


def unpacked(data: bytes) -> Any:
    """Return the message that was packed into `data`, its length taken off."""
    return pickle.loads(data)  # noqa: S301 - both ends are this package, and the pipe is between them alone
