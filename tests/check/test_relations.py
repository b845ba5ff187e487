"""The parts of an issue agree with each other."""

from pathlib import Path

import pytest
from workspace_example import check_whole, found

HUB = "projects:\n  - {id: hub, name: Hub, programme: Erasmus+, status: running}\n"
SHOW = "sections:\n  - {title: Проекти, show: projects}\n  - {title: Събития, show: events}\n"
EVENT = "events:\n  - {kind: webinar, title: Среща, date: 2021-09-29}\n"
CASES = [
    pytest.param(HUB + "  - {id: hub, name: Lab}\n" + SHOW + EVENT, [("B103", 3, 10, 13)], id="id-twice"),
    pytest.param(
        "sections: [{title: А, id: a, text: Б}, {title: Б, id: a, text: В}]\n",
        [("B103", 1, 55, 56)],
        id="section-id-twice",
    ),
    pytest.param(
        HUB + EVENT.replace("}", ", project: hab}") + SHOW, [("B104", 4, 62, 65)], id="unknown-project"
    ),
    pytest.param(
        HUB.replace("}", ", budget: 1 EUR, share: 1.01 EUR}") + SHOW + EVENT,
        [("B105", 2, 86, 94)],
        id="share-above-budget",
    ),
    pytest.param(
        HUB.replace("}", ", budget: 100 EUR, share: 195 лв.}") + SHOW + EVENT, [], id="share-in-leva"
    ),
    pytest.param(
        HUB.replace("}", ", partners: 2, countries: [BG, DE, ES, IE]}") + SHOW + EVENT,
        [("B153", 2, 77, 86)],
        id="more-countries-than-partners",
    ),
    pytest.param(
        HUB.replace("}", ", partners: [А, Б], countries: 4}") + SHOW + EVENT,
        [("B153", 2, 82, 91)],
        id="named-and-counted",
    ),
    pytest.param(
        HUB.replace("}", ", partners: 3, countries: [BG, DE, ES, IE]}") + SHOW + EVENT, [], id="one-is-ours"
    ),
    pytest.param(HUB.replace("}", ", countries: 9}") + SHOW + EVENT, [], id="partners-not-told"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_it_is_found_where_it_stands(
    text: str, expected: list[tuple[str, int, int, int]], tmp_path: Path
) -> None:
    """Each mistake has its place, and what is right is let be."""
    assert found(check_whole(tmp_path, text)) == expected
