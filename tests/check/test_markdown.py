"""No Markdown of a text is lost, or printed as it stands."""

from pathlib import Path

import pytest
from workspace_example import check_whole, found

HUB = "projects:\n  - {id: hub, name: Hub, programme: Erasmus+, status: running}\n"
SHOW = "sections:\n  - {title: Проекти, show: projects}\n  - {title: Събития, show: events}\n"
EVENT = "events:\n  - {kind: webinar, title: Среща, date: 2021-09-29}\n"


def head(columns: int) -> str:
    """The head of a table."""
    return "| а " * columns + "|"


def rule(columns: int) -> str:
    """The line below it."""
    return "|---" * columns + "|"


CASES = [
    pytest.param("lead: а <b>б</b> <br/>\n", [("B062", 1, 9, 12), ("B062", 1, 18, 23)], id="html"),
    pytest.param("lead: a < b и 5<6>4, <https://a.bg>\n", [], id="no-html"),
    pytest.param("lead: |\n  а\n\n  ## Б\n", [("B063", 4, 3, 7)], id="heading"),
    pytest.param("lead: |\n  Аз\n  ---\n", [("B063", 2, 3, 5)], id="underlined-heading"),
    pytest.param("lead: а ![б](в.jpg)\n", [("B064", 1, 9, 11)], id="picture"),
    pytest.param(
        "lead: '[а](www.b.bg) [в](javascript:x) [г](ftp://d)'\n",
        [("B065", 1, 12, 20), ("B065", 1, 26, 38), ("B065", 1, 44, 51)],
        id="links",
    ),
    pytest.param("lead: '[а](https://b.bg) [в](mailto:a@b.bg) `[x](ftp:y)`'\n", [], id="good-links"),
    pytest.param("lead: '[а](#hub) [б](#hab)'\n" + HUB + SHOW + EVENT, [("B066", 1, 22, 26)], id="anchor"),
    pytest.param("lead: а[^1] и[^2]\n", [("B067", 1, 8, 12), ("B067", 1, 14, 18)], id="notes-without-text"),
    pytest.param("lead: |\n  а[^1]\n\n  [^1]: б\n  [^2]: в\n", [("B068", 5, 3, 7)], id="note-unused"),
    pytest.param("lead: |\n  а\n\n  ```\n  [^2]: <b>\n  ```\n", [], id="code"),
    pytest.param(
        "sections: [{title: А, list: ['а <b>'], closing: '# б'}]\n",
        [("B062", 1, 33, 36), ("B063", 1, 50, 53)],
        id="every-text",
    ),
    pytest.param(
        "lead: а </i> <!-- в --> <i>\n",
        [("B062", 1, 9, 13), ("B062", 1, 14, 18), ("B062", 1, 25, 28)],
        id="html-unpaired",
    ),
    pytest.param(
        "lead: вижте https://a.bg/б_в, www.b.bg. и a@b.bg;\n",
        [("B069", 1, 13, 29), ("B069", 1, 31, 39), ("B069", 1, 43, 49)],
        id="bare-addresses",
    ),
    pytest.param(
        "lead: '<a@b.bg> [https://b.bg](https://b.bg) `www.a.bg` @кмета 5@'\n", [], id="no-bare-address"
    ),
    pytest.param(f"lead: |\n  {head(9)}\n  {rule(9)}\n", [("B198", 2, 3, 40)], id="table-too-wide"),
    pytest.param(f"lead: |\n  {head(8)}\n  {rule(8)}\n", [], id="table-just-narrow-enough"),
    pytest.param(
        f"sections:\n  - title: А\n    text: |\n      {head(16)}\n      {rule(16)}\n    closing: |\n"
        f"      {head(17)}\n      {rule(17)}\n",
        [("B198", 7, 7, 76)],
        id="table-across-the-page",
    ),
    pytest.param(
        f"sections:\n  - title: А\n    text: |\n      - Точка\n\n        {head(9)}\n        {rule(9)}\n",
        [("B198", 6, 9, 46)],
        id="table-in-a-list",
    ),
    pytest.param("lead: |\n  " + "- " * 11 + "Дъно\n", [("B197", 2, 3, 29)], id="list-too-deep"),
    pytest.param("lead: |\n  " + ">" * 200 + "Дъно\n", [("B197", 2, 3, 207)], id="quotation-too-deep"),
    pytest.param("lead: |\n  " + "- " * 10 + "Точка\n", [], id="list-just-flat-enough"),
    pytest.param(
        "lead: |\n" + "".join(f"  {'  ' * deep}- Ниво {deep}\n" for deep in range(12)),
        [("B197", 12, 23, 32)],
        id="list-too-deep-line-by-line",
    ),
    pytest.param(
        "lead: |\n  а [б] [г][]\n\n  [в]: https://v.bg\n  [Б]: https://b.bg\n  [г]: https://g.bg\n",
        [("B158", 4, 3, 20)],
        id="link-unused",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_it_is_found_where_it_stands(
    text: str, expected: list[tuple[str, int, int, int]], tmp_path: Path
) -> None:
    """Each mistake has its place, and what is right is let be."""
    assert found(check_whole(tmp_path, text)) == expected


def test_a_bare_address_is_repaired_where_that_changes_no_word(tmp_path: Path) -> None:
    """`<…>` makes a link of the same words; an address without https:// needs a person to look at it."""
    problems = check_whole(tmp_path, "lead: https://a.bg, a@b.bg и www.c.bg\n")
    assert [[edit.text for edit in problem.edits] for problem in problems] == [
        ["<https://a.bg>"],
        ["<a@b.bg>"],
        [],
    ]
    assert "[www.c.bg](https://www.c.bg)" in problems[2].help("bg")


def test_the_repaired_address_is_a_link(tmp_path: Path) -> None:
    """What the help says to type is taken."""
    text = "lead: <https://a.bg>, <a@b.bg> и [www.c.bg](https://www.c.bg)\n"
    assert check_whole(tmp_path, text) == ()
