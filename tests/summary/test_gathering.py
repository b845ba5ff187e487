"""From what was built to what is told: the share of pictures, and what each issue came to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bulletin.summary.gathering import shares


@pytest.mark.parametrize(
    ("wanted", "most", "given"),
    [
        pytest.param([8, 1, 0, 3], 200, [8, 1, 0, 3], id="all"),
        pytest.param([8, 8, 8], 10, [8, 1, 1], id="first-pages-first"),
        pytest.param([8, 8, 8], 2, [1, 1, 0], id="not-even-those"),
    ],
)
def test_each_file_has_its_share(wanted: list[int], most: int, given: list[int]) -> None:
    assert shares(wanted, most) == given


@given(st.lists(st.integers(0, 50), max_size=30), st.integers(0, 100))
def test_nothing_is_given_twice(wanted: list[int], most: int) -> None:
    given = shares(wanted, most)
    assert sum(given) == min(most, sum(wanted)) or 0 in wanted
    assert all(0 <= one <= other for one, other in zip(given, wanted, strict=True))
