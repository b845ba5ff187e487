"""Text set for a terminal."""

from bulletin.cli.columns import Row, in_columns, in_lines


def shown(rows: list[Row], columns: int) -> str:
    """Return the rows without their styles."""
    return "".join(text for text, _ in in_columns(rows, columns))


def test_lines_part_at_plain_spaces() -> None:
    """Not inside a word that is too long, nor at a space that binds."""
    assert in_lines("a bb ccc", 4) == "a bb\nccc"
    assert in_lines("№\u00a05 и 16", 4) == "№\u00a05\nи 16"
    assert in_lines("whatever it is", 4) == "whatever\nit\nis"
    assert in_lines("", 4) == ""


def test_lines_are_measured_as_a_terminal_shows_them() -> None:
    """A wide character takes two columns, an accent none."""
    assert in_lines("日本 ab", 6) == "日本\nab"
    assert in_lines("о\u0300 на ѝ", 6) == "о\u0300 на ѝ"


def test_lines_after_the_first_are_indented() -> None:
    """By what the first has before it."""
    assert in_lines("a bb ccc", 6, 2) == "a bb\n  ccc"


def test_texts_stand_beside_their_terms() -> None:
    """Below each other; under a term that is too long."""
    rows = [
        Row((("--to", "cyan"), (" FILE", "")), "the list"),
        Row((("--too-long-a-name", "cyan"),), "what it does and what not"),
        Row((("--go", "cyan"),), ""),
    ]
    assert shown(rows, 32) == (
        "  --to FILE  the list\n"
        "  --too-long-a-name\n"
        "             what it does and\n"
        "             what not\n"
        "  --go\n"
    )
