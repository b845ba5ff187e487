"""Remarks that let a warning be."""

from pathlib import Path

import pytest
from workspace_example import SETTINGS, check_whole, found

from bulletin.cli.main import main

CUT = "place: София, зала #5"


@pytest.mark.parametrize(
    "remark",
    [
        "# bulletin: allow B016",
        "#bulletin:allow b16",
        "# bulletin: allow text-cut",
        "# bulletin: allow В016",  # the first letter is Cyrillic
        "# bulletin: allow B016 – номерът е нарочно бележка",
        "## Bulletin: Allow: B016",
    ],
)
def test_a_warning_is_silenced(tmp_path: Path, remark: str) -> None:
    assert found(check_whole(tmp_path, f"{CUT}\n")) == [("B016", 1, 20, 22)]
    assert check_whole(tmp_path, f"{CUT} {remark}\n") == ()


def test_an_allowance_at_a_bar_holds_for_the_text_below(tmp_path: Path) -> None:
    lead = "lead: |{}\n  Вижте [това][x].\n\n  [y]: https://example.org\n"
    told = found(check_whole(tmp_path, lead.format("")))
    assert len(told) == 1
    assert check_whole(tmp_path, lead.format(f" # bulletin: allow {told[0][0]}")) == ()


def test_an_allowance_holds_for_its_line_only(tmp_path: Path) -> None:
    problems = check_whole(tmp_path, f"author: Екип  # bulletin: allow B016\n{CUT}\n")
    assert found(problems) == [("B136", 1, 33, 37), ("B016", 2, 20, 22)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("place: София # bulletin: allow B016", [("B136", 1, 32, 36)], id="nothing-to-silence"),
        pytest.param("place: София # bulletin: allow B020", [("B137", 1, 32, 36)], id="an-error"),
        pytest.param("place: София # bulletin: allow B999", [("B138", 1, 32, 36)], id="no-code"),
        pytest.param("place: София # bulletin: allow", [("B179", 1, 14, 31)], id="no-name"),
        pytest.param(
            "weather: а # bulletin: allow B022", [("B022", 1, 1, 8), ("B137", 1, 30, 34)], id="error-stays"
        ),
        pytest.param("place: София # bulletin: allow B081", [], id="of-the-layout"),
        pytest.param('place: "а # bulletin: allow B016"', [], id="within-quotes"),
        pytest.param("lead: |\n  а # bulletin: allow B016", [("B178", 2, 5, 27)], id="within-a-text"),
    ],
)
def test_an_allowance_of_no_use_is_told(
    tmp_path: Path, line: str, expected: list[tuple[str, int, int, int]]
) -> None:
    assert found(check_whole(tmp_path, f"{line}\n")) == expected


def test_two_codes_on_a_line(tmp_path: Path) -> None:
    problems = check_whole(tmp_path, f"{CUT} # bulletin: allow B016, B128\n")
    assert found(problems) == [("B136", 1, 47, 51)]


def test_strict_takes_an_allowed_warning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    check_whole(tmp_path, f"{CUT}\n")
    (tmp_path / "bulletin.yaml").write_text(SETTINGS, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert main(["--ui", "en", "check", "--strict"]) == 1
    check_whole(tmp_path, f"{CUT} # bulletin: allow B016\n")
    assert main(["--ui", "en", "check", "--strict"]) == 0
    assert "B016" in capsys.readouterr().out
