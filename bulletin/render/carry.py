"""What a PDF carries: the file that it was made from, so that pages and text never part (ISO 19005-3, 6.8).

It is added as an incremental update (ISO 32000-1, 7.5.6): not a byte of the pages is written again.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import md5
from io import BytesIO
from typing import TYPE_CHECKING
from zlib import compress

if TYPE_CHECKING:
    from pikepdf import Dictionary, Pdf

_MISTAKABLE = b"\r"
"""A stream that ends so could be read as one byte shorter than it is (ISO 19005-3, 6.1.7.1)."""
_LEVELS = range(9, 0, -1)
_WIDTHS = (1, 4, 2)
"""Octets of an entry in the table of objects: its kind, where it stands, its generation."""


@dataclass(frozen=True, slots=True)
class Carried:
    """A file that a PDF carries; `date` is the day that it bears (`2023-12-29`)."""

    name: str
    description: str
    data: bytes
    date: str


def carry(pdf: bytes, carried: Carried) -> bytes:
    """Return the PDF with the file in it, as the source of its pages."""
    from pikepdf import Array, Dictionary, Name, Pdf, String  # noqa: PLC0415 - only an edition pays for it

    with Pdf.open(BytesIO(pdf)) as plate:
        root, name = plate.Root, String(carried.name)
        file = plate.make_indirect(Dictionary())
        source = plate.make_indirect(
            Dictionary(
                Type=Name.Filespec,
                F=name,
                UF=name,
                EF=Dictionary(F=file, UF=file),
                Desc=String(carried.description),
                AFRelationship=Name.Source,
            )
        )
        listed = Dictionary(Names=Array([name, source]))
        root.Names = Dictionary({**dict(root.get("/Names", {})), "/EmbeddedFiles": listed})
        root.AF = Array([source])
        changed = {one.objgen: one.unparse(resolved=True) for one in (root, source)}
        changed[file.objgen] = _embedded(carried)
        return _updated(pdf, plate, changed)


def _embedded(carried: Carried) -> bytes:
    from pikepdf import Dictionary, Name, String  # noqa: PLC0415

    moment = String(f"D:{carried.date.replace('-', '')}000000Z")
    sum_of = String(md5(carried.data, usedforsecurity=False).digest())
    about = Dictionary(
        Type=Name.EmbeddedFile,
        Subtype=Name("/application/yaml"),
        Params=Dictionary(CheckSum=sum_of, Size=len(carried.data), CreationDate=moment, ModDate=moment),
    )
    return _stream(about, carried.data)


def _stream(about: "Dictionary", data: bytes) -> bytes:
    from pikepdf import Name  # noqa: PLC0415

    packed = (compress(data, level) for level in _LEVELS)
    body = next((one for one in packed if not one.endswith(_MISTAKABLE)), None)
    if body is not None:
        about.Filter = Name.FlateDecode
    body = data if body is None else body
    about.Length = len(body)
    return about.unparse() + b"\nstream\n" + body + b"\nendstream"


def _updated(pdf: bytes, plate: "Pdf", changed: Mapping[tuple[int, int], bytes]) -> bytes:
    """The PDF with these objects after all others, and a table that says where they stand."""
    from pikepdf import Array, Dictionary, Name, String  # noqa: PLC0415

    whole = bytearray(pdf)
    places: dict[int, tuple[int, int]] = {}
    for (number, generation), body in sorted(changed.items()):
        places[number] = (len(whole), generation)
        whole += b"%d %d obj\n%b\nendobj\n" % (number, generation, body)
    table = max(places) + 1
    places[table] = (len(whole), 0)
    trailer, start = plate.trailer, len(whole)
    about = Dictionary(
        Type=Name.XRef,
        Size=table + 1,
        W=Array(_WIDTHS),
        Index=Array([step for number in sorted(places) for step in (number, 1)]),
        Root=trailer.Root,
        Info=trailer.Info,
        ID=Array([trailer.ID[0], String(md5(whole, usedforsecurity=False).hexdigest())]),
        Prev=int(pdf[pdf.rindex(b"startxref") :].split()[1]),
    )
    rows = b"".join(_row(1, *places[number]) for number in sorted(places))
    whole += b"%d 0 obj\n%b\nendobj\nstartxref\n%d\n%%%%EOF\n" % (table, _stream(about, rows), start)
    return bytes(whole)


def _row(*fields: int) -> bytes:
    return b"".join(value.to_bytes(width, "big") for value, width in zip(fields, _WIDTHS, strict=True))
