"""Lists whose bullets are typed as characters."""

from pathlib import Path

import pytest
from workspace_example import check_whole


def told(root: Path, lines: str) -> list[tuple[str, int, str, list[tuple[int, int, str]]]]:
    """Check a lead of these lines; return code, line and repair of each problem, with its edits."""
    text = "lead: |\n" + "".join(f"  {line}\n" for line in lines.split("\n"))
    return [
        (
            one.code.id,
            one.place.line,
            str(one.values["repaired"]),
            [(edit.place.line, edit.place.column, edit.text) for edit in one.edits],
        )
        for one in check_whole(root, text)
        if one.place
    ]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param("• а\n• б", [("B300", 2, "- а", [(2, 3, "-"), (3, 3, "-")])], id="bullets"),
        pytest.param("Има:\n• а\n• б\nи още", [("B300", 3, "- а", [(3, 3, "-"), (4, 3, "-")])], id="among"),
        pytest.param("– а\n– б", [("B300", 2, "- а", [])], id="dashes"),
        pytest.param("а) едно\nб) две", [("B300", 2, "- едно", [])], id="letters"),
        pytest.param("• а\n\n• б", [], id="paragraphs"),
        pytest.param("– Кога? – попита тя.\nСега.", [], id="talk"),
        pytest.param("– а\\\n– б", [], id="lines-kept-apart"),
        pytest.param("- а\n- б", [], id="list"),
        pytest.param("•а\n•б", [], id="no-space"),
        pytest.param("Така:\n\n```\n• а\n• б\n```", [], id="code"),
        pytest.param(
            "~~~ текст\n• а\n```\n• б\n~~~~\n• в\n• г",
            [("B300", 7, "- в", [(7, 3, "-"), (8, 3, "-")])],
            id="after-code",
        ),
    ],
)
def test_typed_bullets(
    lines: str, expected: list[tuple[str, int, str, list[tuple[int, int, str]]]], tmp_path: Path
) -> None:
    """Two or more lines on end are told at the first; real bullets can only be meant as a list, so `fix` has edits."""
    assert told(tmp_path, lines) == expected
