"""Where a remark is an allowance, and which lines it holds for."""

import pytest

from bulletin.read.allowances import allowances
from bulletin.read.places import Places
from bulletin.read.source import decode
from bulletin.read.tree import compose

FILE = "9.yaml"


def found(text: str) -> list[tuple[str, int, int]]:
    """Return the name of each allowance with its first and last line."""
    tree = compose(decode(text.encode(), FILE))
    places = Places(FILE, tree.root, tuple(text.split("\n")))
    return [(one.code.id if one.code else one.name, one.place.line, one.last) for one in allowances(places)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("place: а # bulletin: allow B016\n", [("B016", 1, 1)], id="one"),
        pytest.param(
            "place: а # bulletin: allow B016 B128, B014\n",
            [("B016", 1, 1), ("B128", 1, 1), ("B014", 1, 1)],
            id="three",
        ),
        pytest.param("place: а # bulletin: allow В16 защото\n", [("B016", 1, 1)], id="with-a-reason"),
        pytest.param("place: а # bulletin: allow joined-line\n", [("B128", 1, 1)], id="by-name"),
        pytest.param("lead: | # bulletin: allow B016\n  а\n  б\n", [("B016", 1, 3)], id="a-text-below"),
        pytest.param("lead: |\n  а # bulletin: allow B016\n", [], id="within-a-text"),
        pytest.param("place: 'а # bulletin: allow B016'\n", [], id="within-quotes"),
        pytest.param("place: а# bulletin: allow B016\n", [], id="no-remark"),
        pytest.param("# bulletin: allow B016\nplace: а\n", [("B016", 1, 1)], id="on-a-line-of-its-own"),
    ],
)
def test_allowances_are_found(text: str, expected: list[tuple[str, int, int]]) -> None:
    assert found(text) == expected
