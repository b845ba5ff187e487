"""A table set for a terminal."""

from collections.abc import Sequence

from bulletin.cli.table import table

HEADS = ("Файл", "Страници", "Заглавие")
ROWS = [("9.pdf", "12", "Бюлетин"), ("projects-2.pdf", "4", "日本 и проекти по програми на Европейския съюз")]


def shown(columns: int, heads: Sequence[str] = HEADS) -> str:
    """Return the table without its styles."""
    return "".join(text for text, _ in table(heads, ROWS, columns, right=(1,)))


def test_numbers_stand_at_the_right() -> None:
    """Everything else at the left; no line ends in spaces."""
    assert shown(100) == (
        "Файл            Страници  Заглавие\n"
        "9.pdf                 12  Бюлетин\n"
        "projects-2.pdf         4  日本 и проекти по програми на Европейския съюз\n"
    )


def test_a_long_text_goes_on_below_itself() -> None:
    """Where the terminal is narrow; a name is never parted, however narrow it is."""
    assert shown(50) == (
        "Файл            Страници  Заглавие\n"
        "9.pdf                 12  Бюлетин\n"
        "projects-2.pdf         4  日本 и проекти по\n"
        "                          програми на Европейския\n"
        "                          съюз\n"
    )
    assert "projects-2.pdf         4  日本 и проекти\n" in shown(10)


def test_heads_are_pale_and_may_be_missing() -> None:
    """Without any there is no empty line in their place."""
    styles = [style for _, style in table(HEADS, ROWS, 100, right=(1,))]
    assert styles == ["dim", "", ""]
    assert shown(100, ("", "", "")).startswith("9.pdf           12  Бюлетин\n")
    assert list(table(HEADS, [], 100)) == [("Файл  Страници  Заглавие\n", "dim")]
    assert list(table(("", ""), [], 100)) == []
