"""Lists of readers as people have them: who is in them, and what is said of each row that is wrong."""

import sys
import tracemalloc
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from bulletin.mail.address import read_address
from bulletin.mail.members import stream_members
from bulletin.mail.recipient import Recipient
from bulletin.problems.catalogue import readers as codes
from bulletin.problems.problem import Code, Problem

IVAN, PETAR = read_address("ivan@abv.bg"), read_address("petar@abv.bg")
Found = tuple[str, int, int, int]


@dataclass(frozen=True, slots=True)
class Members:
    """A list read whole."""

    recipients: tuple[Recipient, ...]
    problems: tuple[Problem, ...]


def read_members(path: Path, file: str) -> Members:
    """Read the list at `path`, which problems call `file`."""
    found = tuple(stream_members(path, file))
    recipients = tuple(one for one in found if isinstance(one, Recipient))
    return Members(recipients, tuple(one for one in found if isinstance(one, Problem)))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def read(
    folder: Path, content: str | bytes, name: str = "members.csv"
) -> tuple[tuple[Recipient, ...], list[Found]]:
    """Return the recipients, and code, line, column and end of each problem."""
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    members = read_members(path, name)
    return members.recipients, [_told(problem) for problem in members.problems]


def _told(problem: Problem) -> Found:
    place = problem.place
    assert place
    assert place.file.startswith("members")
    assert problem.message("bg") != problem.message("en")
    return problem.code.slug, place.line, place.column, place.end_column


@pytest.mark.parametrize(
    "head", ["имейл;име;език;групи", "E-mail;Name;Language;Tags", "ЕЛ. ПОЩА;Име:;lang;Групи"]
)
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_a_list_from_a_spreadsheet(head: str, separator: str, folder: Path) -> None:
    text = f"\ufeff{head}\r\nivan@abv.bg;Иван  Петров;bg;борд|членове\r\npetar@abv.bg;;English;\r\n"
    found, told = read(folder, text.replace(";", separator))
    assert found == (
        Recipient(IVAN, "Иван Петров", "bg", ("борд|членове",), 2),
        Recipient(PETAR, "", "en", (), 3),
    )
    assert told == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("адрес;имейл;име\nСофия;ivan@abv.bg;Иван\n", "Иван"),
        ("адрес;име\nivan@abv.bg;Иван\n", "Иван"),
        ("име;фамилия;поща\nИван;Петров;ivan@abv.bg\n", "Иван Петров"),
        ("Контакт;Писма\n7;ivan@abv.bg\n", ""),
        ("7;ivan@abv.bg\n8;ivan@abv.bg\n", ""),
        ("име;бележка\nИван;ivan@abv.bg\n", "Иван"),
        ("имейл;име\nИван Петров <ivan@abv.bg>;\n", "Иван Петров"),
    ],
)
def test_the_column_of_addresses_is_found(text: str, name: str, folder: Path) -> None:
    found, _ = read(folder, text)
    assert [(one.address, one.name) for one in found] == [(IVAN, name)]


@pytest.mark.parametrize("name", ["members.txt", "members"])
def test_a_plain_text(name: str, folder: Path) -> None:
    text = "# членове\nivan@abv.bg\n\nПетров, Петър <petar@abv.bg>\nivan\nА <a@abv.bg>; b@abv.bg,\n"
    found, told = read(folder, text, name)
    assert [(one.address.local, one.name, one.line) for one in found] == [
        ("ivan", "", 2),
        ("petar", "Петров, Петър", 4),
        ("a", "А", 6),
        ("b", "", 6),
    ]
    assert told == [("reader-address", 5, 1, 5)]


@pytest.mark.parametrize(
    ("row", "told", "kept"),
    [
        ("petar@abv,bg;П;bg", ("reader-address-misspelt", 3, 1, 13), False),
        ("petar@аbv.bg;П;bg", ("reader-address-misspelt", 3, 1, 13), False),
        ("petar@gmail.con;П;bg", ("reader-address-misspelt", 3, 1, 16), False),
        ("petar;П;bg", ("reader-address", 3, 1, 6), False),
        (";П;bg", ("reader-address", 3, 1, 2), False),
        ("petar@gmial.com;П;bg", ("reader-domain", 3, 1, 16), True),
        ("IVAN@Abv.bg;П;bg", ("reader-twice", 3, 1, 12), False),
        ("petar@abv.bg;П;немски", ("reader-language", 3, 16, 22), True),
        ("petar@abv.bg;П;bg;София", ("reader-columns", 3, 19, 24), True),
    ],
)
def test_a_row_with_a_mistake_stops_no_other(row: str, told: Found, kept: bool, folder: Path) -> None:
    """It is told once, at its characters; the rows before and after it are there."""
    found, problems = read(folder, f"имейл;име;език\nivan@abv.bg;Иван;bg\n{row}\nmaria@abv.bg;Мария;\n")
    assert problems == [told]
    assert [one.line for one in found] == ([2, 3, 4] if kept else [2, 4])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ivan.abv.bg\npetar@abv.bg\n", "members.txt"),
        ("ivan.abv.bg;Иван\npetar@abv.bg;Петър\n", "members.csv"),
    ],
)
def test_a_first_row_that_lacks_its_sign_is_no_heading(text: str, name: str, folder: Path) -> None:
    found, told = read(folder, text, name)
    assert [one.address for one in found] == [PETAR]
    assert told == [("reader-address", 1, 1, 12)]


def test_the_repair_is_said_in_both_languages(folder: Path) -> None:
    path = folder / "members.txt"
    path.write_text("ivan@abv.bg\npetar@abv,bg\n", encoding="utf-8")
    (problem,) = read_members(path, "members.txt").problems
    assert problem.message("bg") == "„petar@abv,bg“ не е електронен адрес: има запетая или точка и запетая."
    assert (
        problem.message("en") == "“petar@abv,bg” is no e-mail address: there is a comma or a semicolon in it."
    )
    assert "petar@abv.bg" in problem.help("bg")


def test_one_mailbox_in_two_forms_of_its_domain_is_one(folder: Path) -> None:
    found, told = read(folder, "ivan@поща.бг\nIvan@xn--80a1ac5b.xn--90ae\n", "members.txt")
    assert len(found) == 1
    assert told == [("reader-twice", 2, 1, 27)]


@pytest.mark.parametrize(
    ("encoding", "name"), [("cp1251", "Windows-1251"), ("utf-16", "UTF-16"), ("utf-16-le", "UTF-16")]
)
def test_another_encoding_is_read_and_told(encoding: str, name: str, folder: Path) -> None:
    path = folder / "members.csv"
    path.write_bytes("имейл;име\nivan@abv.bg;Иван Петров\npetar@abv.bg;Петър Иванов\n".encode(encoding))
    members = read_members(path, "members.csv")
    assert [one.name for one in members.recipients] == ["Иван Петров", "Петър Иванов"]
    (problem,) = members.problems
    assert (problem.code, problem.values["encoding"]) == (codes.ENCODING, name)


@pytest.mark.parametrize("text", ["", "\n\n", "имейл;име\n", "име;град\nИван;София\n", "Иван\nПетър\n"])
@pytest.mark.parametrize("name", ["members.csv", "members.txt"])
def test_a_list_without_addresses_is_told(text: str, name: str, folder: Path) -> None:
    found, told = read(folder, text, name)
    assert (found, told) == ((), [("readers-no-addresses", 1, 1, 1)])


@pytest.mark.parametrize(
    "raw", [b"\x89PNG\0\0\1", b"PK\x03\x04 no archive", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0"]
)
def test_what_is_no_list_is_told(raw: bytes, folder: Path) -> None:
    assert read(folder, raw) == ((), [("readers-unreadable", 1, 1, 1)])
    assert read(folder, raw, "members.xlsx") == ((), [("readers-unreadable", 1, 1, 1)])


def test_a_file_that_is_not_there_is_told(folder: Path) -> None:
    for name in ("members.csv", "members.xlsx"):
        (problem,) = read_members(folder / name, name).problems
        assert problem.code is codes.UNREADABLE
        assert problem.message("bg") == f"{name} не може да се прочете като списък: няма такъв файл."
    (problem,) = read_members(folder, "members").problems
    assert problem.message("bg") == "members не може да се прочете като списък."


def workbook(folder: Path, rows: list[list[object]], name: str = "members.xlsx") -> Path:
    book = Workbook()
    assert book.active
    for row in rows:
        book.active.append(row)
    book.save(folder / name)
    return folder / name


def test_a_workbook(folder: Path) -> None:
    """Line and column of a problem are those of the sheet."""
    rows: list[list[object]] = [
        ["№", "Име", "Имейл", "Език", "Групи"],
        [1, "Иван Петров", "ivan@abv.bg", "bg", "борд; членове"],
        [],
        [2, "Петър", "petar@abv,bg", None, None],
        [3, None, "petar@abv.bg", "en", 2024],
    ]
    for name in ("members.xlsx", "members"):
        members = read_members(workbook(folder, rows, name), "members.xlsx")
        assert members.recipients == (
            Recipient(IVAN, "Иван Петров", "bg", ("борд", "членове"), 2),
            Recipient(PETAR, "", "en", ("2024",), 5),
        )
        assert [_told(one) for one in members.problems] == [("reader-address-misspelt", 4, 3, 4)]


def test_without_openpyxl_it_is_told_what_to_install(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = workbook(folder, [["ivan@abv.bg"]])
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    (problem,) = read_members(path, "members.xlsx").problems
    assert problem.code is codes.NO_XLSX
    assert 'pip install "bulletin[xlsx]"' in problem.help("bg")


@pytest.mark.parametrize(
    ("tags", "kept"),
    [((), [2, 3, 4]), (("Борд",), [2]), (("борд", " членове "), [2, 3]), (("друга",), [])],
)
def test_readers_are_chosen_by_tags(tags: tuple[str, ...], kept: list[int], folder: Path) -> None:
    text = 'имейл,тагове\na@abv.bg,"борд, членове"\nb@abv.bg,Членове\nc@abv.bg,\n'
    found, _ = read(folder, text)
    assert [one.line for one in found if one.has_any(tags)] == kept


def test_a_long_list_takes_little_memory(folder: Path) -> None:
    """What is kept of a row is a hash and a number: much less than the row."""
    path = folder / "members.csv"
    size = 6_000
    with path.open("w", encoding="utf-8") as stream:
        stream.write("имейл;име\n")
        stream.writelines(f"ivan.petrov-{number}@abv.bg;Иван Петров {number}\n" for number in range(size))
    most = []
    for read_all in (
        lambda: sum(1 for _ in stream_members(path, "members.csv")),
        lambda: read_members(path, ""),
    ):
        tracemalloc.start()
        read_all()
        most.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert most[0] * 2 < most[1]


def bytes_of_lists() -> Iterator[st.SearchStrategy[bytes]]:
    yield st.binary(max_size=200)
    cells = st.sampled_from(
        ["ivan@abv.bg", "имейл", "име", "a@b", "Иван", '"', ";", ",", "\t", "\n", "\0", "език"]
    )
    for encoding in ("utf-8", "cp1251", "utf-16"):
        yield st.lists(cells, max_size=30).map(lambda some, how=encoding: "".join(some).encode(how))  # type: ignore[misc]
    yield st.binary(max_size=100).map(lambda some: b"PK\x03\x04" + some)


@given(raw=st.one_of(*bytes_of_lists()), ending=st.sampled_from([".csv", ".txt", ".xlsx", ""]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_are_a_list_or_told(tmp_path: Path, raw: bytes, ending: str) -> None:
    """Nothing is raised; without a recipient something is said; no mailbox comes twice."""
    path = tmp_path / f"members{ending}"
    path.write_bytes(raw)
    members = read_members(path, path.name)
    assert members.recipients or members.problems
    keys = [one.address.key for one in members.recipients]
    assert len(keys) == len(set(keys))
    assert all(problem.message("bg") and problem.place for problem in members.problems)


@given(people=st.lists(st.tuples(st.integers(0, 999), st.text("абвАБВ abc.-'", max_size=15)), min_size=1))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_list_comes_back(tmp_path: Path, people: list[tuple[int, str]]) -> None:
    """Each mailbox once, with the name that it has first."""
    path = tmp_path / "members.csv"
    path.write_text(
        "име;имейл\n" + "".join(f"{name};m{number}@members.test\n" for number, name in people),
        encoding="utf-8",
    )
    first = dict(reversed([(f"m{number}", " ".join(name.split())) for number, name in people]))
    found = read_members(path, "members.csv").recipients
    assert {one.address.local: one.name for one in found} == first


IN_TEXT = [code for code in codes.CODES if code not in {codes.UNREADABLE, codes.NO_XLSX}]


@pytest.mark.parametrize("code", IN_TEXT, ids=lambda code: code.slug)
def test_the_examples_of_the_codes(code: Code, folder: Path) -> None:
    """The wrong one has the problem and no other, the right one none."""
    _, told = read(folder, code.wrong.encode("cp1251" if code is codes.ENCODING else "utf-8"))
    assert [slug for slug, *_ in told] == [code.slug]
    assert read(folder, code.right)[1] == []
