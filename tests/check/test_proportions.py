"""Sizes that can be read, and issues that say into how many pages they are to fit."""

from pathlib import Path

import pytest

from bulletin.check.sizes import check_sizes
from bulletin.read.reading import read_settings
from bulletin.read.source import Source

SETTINGS = "letterhead: {name: К, address: С}\nseries: {bulletin: {title: Б}}\ntheme:\n  sizes:\n"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        pytest.param(["text: 8 pt"], [], id="smallest-text"),
        pytest.param(["text: 12 pt"], [], id="largest-text"),
        pytest.param(["text: 7.9 pt"], [("B202", 5)], id="text-too-small"),
        pytest.param(["leading: 15 pt", "text: 12.1 pt"], [("B202", 6)], id="text-too-large"),
        pytest.param(["text: 9 pt", "leading: 10.8 pt"], [], id="closest-lines"),
        pytest.param(["text: 9 pt", "leading: 15.3 pt"], [], id="widest-lines"),
        pytest.param(["text: 9 pt", "leading: 10.7 pt"], [("B203", 6)], id="lines-too-close"),
        pytest.param(["leading: 16 pt"], [("B203", 5)], id="lines-too-far-apart"),
    ],
)
def test_sizes_have_a_range(typed: list[str], told: list[tuple[str, int]], tmp_path: Path) -> None:
    """The limits themselves are allowed; outside there is one problem, at the value."""
    text = SETTINGS + "".join(f"    {line}\n" for line in typed)
    read = read_settings(Source("bulletin.yaml", text, text.encode()))
    assert read.value
    found = check_sizes(read.value.theme, read.places, tmp_path)
    assert [(one.code.id, one.place and one.place.line) for one in found] == told
