"""The rule that a QR code can be read: its address is not too long."""

from collections.abc import Iterator

from bulletin.check.subject import Subject
from bulletin.model.addresses import LONGEST_CODE, ascii_address
from bulletin.model.section import Part
from bulletin.problems.catalogue import qr as codes
from bulletin.problems.problem import Problem


def too_long(subject: Subject) -> Iterator[Problem]:
    """Find addresses whose code would be too fine for a telephone."""
    for path, part in subject.parts(Part):
        if part.qr and (length := len(ascii_address(part.qr))) > LONGEST_CODE:
            values = {"length": length, "most": LONGEST_CODE}
            yield Problem(codes.TOO_LONG, subject.places.find((*path, "qr")), values)
