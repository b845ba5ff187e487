"""The file that a PDF carries comes out as it went in, and the pages are not touched."""

from io import BytesIO

import pikepdf
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bulletin.render.carry import Carried, carry


def plate(names: bool = False) -> bytes:
    """A small PDF as the engine writes it, with a table of objects in a stream."""
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.docinfo["/Title"] = "Бюлетин"
        if names:
            pdf.Root.Names = pikepdf.Dictionary(Dests=pikepdf.Dictionary())
        written = BytesIO()
        pdf.save(written, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return written.getvalue()


def carried(data: bytes, name: str = "9.yaml") -> Carried:
    return Carried(name, "Изходният файл", data, "2023-12-29")


@given(st.binary(max_size=300))
@example(b"")
@example(b"issue: 9\r\n")
@example(b"\r")
@example("заглавие: Бюлетин\n".encode() * 200)
def test_it_comes_out_as_it_went_in(data: bytes) -> None:
    pdf = carry(plate(), carried(data))
    assert pdf.startswith(plate())
    assert b"\r\nendstream" not in pdf[len(plate()) :]
    with pikepdf.open(BytesIO(pdf)) as read:
        assert read.attachments["9.yaml"].get_file().read_bytes() == data
        assert not read.check_pdf_syntax()


def test_it_is_named_as_the_source_of_the_pages() -> None:
    with pikepdf.open(BytesIO(carry(plate(), carried(b"issue: 9", "брой-9.yaml")))) as read:
        [source] = read.Root.AF
        assert source.objgen == read.Root.Names.EmbeddedFiles.Names[1].objgen
        assert (str(source.UF), str(source.Desc)) == ("брой-9.yaml", "Изходният файл")
        assert source.AFRelationship == pikepdf.Name.Source
        assert source.EF.F.Subtype == pikepdf.Name("/application/yaml")
        assert int(source.EF.F.Params.Size) == 8
        assert str(source.EF.F.Params.ModDate) == "D:20231229000000Z"
        assert str(read.docinfo["/Title"]) == "Бюлетин"


def test_other_names_of_the_file_are_kept() -> None:
    with pikepdf.open(BytesIO(carry(plate(names=True), carried(b"x")))) as read:
        assert {"/Dests", "/EmbeddedFiles"} == set(read.Root.Names.keys())


@pytest.mark.parametrize("other", [carried(b"y"), carried(b"x", "8.yaml")])
def test_the_same_gives_the_same_bytes_and_other_things_another_identity(other: Carried) -> None:
    first, again, changed = (carry(plate(), one) for one in (carried(b"x"), carried(b"x"), other))
    assert first == again
    ids = []
    for pdf in (plate(), first, changed):
        with pikepdf.open(BytesIO(pdf)) as read:
            ids.append([bytes(one) for one in read.trailer.ID])
    assert ids[0][0] == ids[1][0] == ids[2][0]
    assert len({one[1] for one in ids}) == 3
