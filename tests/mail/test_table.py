"""The rows of text files: separators told apart, quotation marks that stay open."""

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.mail.table import rows

_CELL = st.text("абв ABC019.,;\t\"'@<>", max_size=12)


def cut(text: str, *, plain: bool = False) -> list[tuple[int, list[str]]]:
    return [(row.line, list(row.cells)) for row in rows(StringIO(text), plain=plain)]


@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_the_separator_is_told_by_the_heading(separator: str) -> None:
    """Also where another separator is more frequent in the rows."""
    text = f"имейл{separator}име{separator}тагове\na@b.bg{separator}Иван{separator}x|y\n"
    assert cut(text)[0] == (1, ["имейл", "име", "тагове"])
    assert cut(text, plain=True)[1] == (2, ["a@b.bg", "Иван", "x|y"])


@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_without_a_heading_it_is_told_by_the_addresses(separator: str) -> None:
    assert cut(f"Иван{separator}a@b.bg\nПетър{separator}c@d.bg\n")[1] == (2, ["Петър", "c@d.bg"])


def test_a_heading_in_the_file_says_it() -> None:
    assert cut("sep=,\ne-mail,name\na@b.bg,x;y\n")[-1] == (3, ["a@b.bg", "x;y"])


@pytest.mark.parametrize("line", ["a@b.bg", "Петров, Иван <a@b.bg>", "Иван <a@b.bg>, Петър <c@d.bg>"])
def test_a_plain_text_has_one_value_a_line(line: str) -> None:
    assert cut(f"{line}\n\n  \n{line}", plain=True) == [(1, [line]), (4, [line])]


@pytest.mark.parametrize("text", ["", "\n", " \n\t\n", "sep=;\n;;;\n"])
def test_blank_rows_are_none(text: str) -> None:
    assert cut(text) == []


def test_quoted_values() -> None:
    text = 'имейл;име;адрес\na@b.bg;"Петров; ""Ванката""";"ул. 1\nСофия"\nc@d.bg;Петър;\n'
    assert cut(text)[1:] == [
        (2, ["a@b.bg", 'Петров; "Ванката"', "ул. 1\nСофия"]),
        (4, ["c@d.bg", "Петър", ""]),
    ]


@pytest.mark.parametrize("later", ["e@f.bg;Мария", 'e@f.bg;"Мария', 'e@f.bg;Мария"'])
@pytest.mark.parametrize(
    "broken",
    ['a@b.bg;"Иван', 'a@b.bg;"Иван"х"', '"a@b.bg;Иван', 'a@b.bg;5" диск'],
)
def test_an_open_quotation_mark_spoils_its_own_row_alone(broken: str, later: str) -> None:
    """Both where the file has no other mark, and where a later row has one that would close it."""
    rest = ["c@d.bg;Петър", later, "g@h.bg;Ана"]
    found = cut("\n".join(["имейл;име", broken, *rest]))
    assert [line for line, _ in found] == [1, 2, 3, 4, 5]
    assert [cells[0].strip('"') for _, cells in found[1:]] == ["a@b.bg", "c@d.bg", "e@f.bg", "g@h.bg"]


@given(st.lists(st.tuples(_CELL, _CELL), max_size=60), st.sampled_from(";,\t"))
def test_what_a_spreadsheet_writes_comes_back(table: list[tuple[str, str]], separator: str) -> None:
    out = StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator="\n")
    writer.writerows([("имейл", "име"), *table])
    found = [cells for _, cells in cut(out.getvalue())]
    kept = [list(row) for row in table if any(cell and not cell.isspace() for cell in row)]
    assert found == [["имейл", "име"], *kept]


@given(st.text('аb;,\t"@\n sep=', max_size=200), st.booleans())
def test_any_text_has_rows(text: str, plain: bool) -> None:
    """Each is one of its lines, in order."""
    found = cut(text, plain=plain)
    lines = [line for line, _ in found]
    assert lines == sorted(set(lines))
    assert all(line <= text.count("\n") + 1 for line in lines)
