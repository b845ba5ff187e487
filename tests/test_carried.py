"""The issue file in a PDF: taken out byte for byte, or a clear problem."""

import os
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Encryption, Name, Pdf

from bulletin.carried import MOST, carried_issue
from bulletin.problems.problem import Refused
from bulletin.read.source import LIMIT

TEXT = "issue: 9\ntitle: Бюлетин\n".encode()
Change = Callable[[Pdf], None]


def attach(
    pdf: Pdf, name: str = "9.yaml", data: bytes = TEXT, relation: str = "/Source", **stream: Name
) -> None:
    """Attach a file as PDF/A-3 has it; with a filter the data must be packed already."""
    packed = pdf.make_stream(data, Type=Name.EmbeddedFile, **stream)
    spec = Dictionary(
        Type=Name.Filespec, F=name, UF=name, EF=Dictionary(F=packed), AFRelationship=Name(relation)
    )
    files = list(pdf.Root.get("/AF", []))
    pdf.Root.AF = Array([*files, pdf.make_indirect(spec)])


def written(path: Path, change: Change, **save: Encryption) -> Path:
    """Write a PDF of one page."""
    with Pdf.new() as pdf:
        pdf.add_blank_page()
        change(pdf)
        pdf.save(path, **save)
    return path


def outcome(path: Path) -> str:
    """Return the name of the file that is carried, or the code of the problem."""
    try:
        return carried_issue(path).name
    except Refused as refused:
        return refused.problems[0].code.id


def code_of(path: Path) -> str:
    """Return the code of the one problem that a file has."""
    with pytest.raises(Refused) as refused:
        carried_issue(path)
    (problem,) = refused.value.problems
    assert path.name in problem.message("bg")
    return problem.code.id


@pytest.mark.parametrize(
    "name", ["9.yaml", "../../9.yaml", "C:\\issues\\9.yaml"], ids=["plain", "up", "windows"]
)
def test_the_file_comes_out_as_it_was(name: str, tmp_path: Path) -> None:
    """Without the folders that its name pretends to."""
    path = written(tmp_path / "a.pdf", lambda pdf: attach(pdf, name))
    found = carried_issue(path)
    assert (found.name, found.raw, found.pdf) == ("9.yaml", TEXT, path.read_bytes())


def test_other_files_stand_beside_it(tmp_path: Path) -> None:
    """Only what the PDF was made from, and is called as an issue is, is meant."""

    def change(pdf: Pdf) -> None:
        attach(pdf, "data.csv")
        attach(pdf, "other.yaml", relation="/Data")
        attach(pdf)

    assert carried_issue(written(tmp_path / "a.pdf", change)).name == "9.yaml"


def too_large(pdf: Pdf) -> None:
    attach(pdf, data=zlib.compress(b" " * (LIMIT + 1)), Filter=Name.FlateDecode)


def cut(pdf: Pdf) -> None:
    attach(pdf, data=zlib.compress(TEXT * 50)[:-20], Filter=Name.FlateDecode)


def spoilt(pdf: Pdf) -> None:
    attach(pdf, data=b"no zlib at all", Filter=Name.FlateDecode)


def bare(pdf: Pdf) -> None:
    assert "/AF" not in pdf.Root


def two(pdf: Pdf) -> None:
    attach(pdf)
    attach(pdf, "8.yaml")


def wrong_kind(pdf: Pdf) -> None:
    pdf.Root.AF = Array([Dictionary(UF="9.yaml", AFRelationship=Name.Source, EF=7)])


@pytest.mark.parametrize(
    ("change", "code"),
    [
        pytest.param(bare, "B189", id="nothing"),
        pytest.param(lambda pdf: attach(pdf, "9.txt"), "B189", id="another-kind"),
        pytest.param(two, "B189", id="two"),
        pytest.param(too_large, "B189", id="bomb"),
        pytest.param(cut, "B189", id="cut"),
        pytest.param(lambda pdf: attach(pdf, Filter=Name.LZWDecode), "B189", id="another-packing"),
        pytest.param(spoilt, "B190", id="spoilt"),
        pytest.param(wrong_kind, "B190", id="wrong-kind"),
    ],
)
def test_a_pdf_without_an_issue(change: Change, code: str, tmp_path: Path) -> None:
    """A foreign one, or one made to harm; nothing is unpacked beyond the size of an issue."""
    assert code_of(written(tmp_path / "a.pdf", change)) == code


@pytest.mark.parametrize(
    "data", [b"", b"issue: 9\n", b"%PDF-1.7\n" + b"\0" * 99], ids=["empty", "text", "broken"]
)
def test_what_is_no_pdf(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(data)
    assert code_of(path) == "B190"


def test_what_is_no_file(tmp_path: Path) -> None:
    """Nothing, a folder, a pipe that would wait for ever."""
    os.mkfifo(tmp_path / "pipe.pdf")
    for name in ("absent.pdf", "pipe.pdf", ""):
        assert code_of(tmp_path / name) == "B190"


def test_a_locked_pdf(tmp_path: Path) -> None:
    lock = Encryption(owner="a", user="b")
    assert code_of(written(tmp_path / "a.pdf", attach, encryption=lock)) == "B191"


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    with path.open("wb") as file:
        file.truncate(MOST + 1)
    assert code_of(path) == "B192"


@settings(max_examples=40)
@given(st.binary(min_size=1, max_size=12), st.floats(0, 1))
def test_a_damaged_pdf_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, new: bytes, where: float
) -> None:
    """Never anything else, wherever it is damaged."""
    path = written(tmp_path_factory.mktemp("damaged") / "a.pdf", attach)
    data = path.read_bytes()
    at = int(where * (len(data) - len(new)))
    path.write_bytes(data[:at] + new + data[at + len(new) :])
    assert outcome(path) in {"9.yaml", "B189", "B190", "B191"}
