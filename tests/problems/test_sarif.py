"""SARIF 2.1.0, held against what the standard and GitHub ask for."""

import json
from typing import Any

from problem_example import EMPTY_FILE, FILE, LINES, PROBLEMS, SOURCES, TAB

from bulletin.problems.problem import Edit, Place, Problem
from bulletin.problems.sarif import FINGERPRINT, render


def run_of(problems: tuple[Problem, ...] | list[Problem], sources: dict[str, str]) -> dict[str, Any]:
    log = json.loads(render(problems, sources, "en"))
    assert list(log) == ["$schema", "version", "runs"]
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    return dict(run)


def marks(lines: list[str], *places: Place) -> list[str]:
    problems = [Problem(TAB, place) for place in places]
    results = run_of(problems, {FILE: "\n".join(lines)})["results"]
    return [result["partialFingerprints"][FINGERPRINT] for result in results]


def test_the_rules_are_the_codes_that_occur() -> None:
    run = run_of(PROBLEMS, SOURCES)
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == sorted({problem.code.id for problem in PROBLEMS})
    codes = {problem.code.id: problem.code for problem in PROBLEMS}
    for rule in rules:
        code = codes[rule["id"]]
        assert rule["defaultConfiguration"] == {"level": code.severity}
        assert rule["fullDescription"] == {"text": code.why.en}
        assert rule["name"].isalnum()
        assert set(rule["help"]) == {"text", "markdown"}
        assert code.right.strip().splitlines()[0].expandtabs(4) in rule["help"]["text"]
        assert rule["help"]["markdown"].count("```yaml\n") == 2
    assert (run["columnKind"], run["language"]) == ("unicodeCodePoints", "en")


def test_every_problem_is_a_result_of_its_rule() -> None:
    run = run_of(PROBLEMS, SOURCES)
    rules = run["tool"]["driver"]["rules"]
    for problem, result in zip(PROBLEMS, run["results"], strict=True):
        assert result["ruleId"] == rules[result["ruleIndex"]]["id"] == problem.code.id
        assert result["level"] == problem.severity
        assert result["message"]["text"] == f"{problem.message('en')}\n{problem.help('en')}"
        assert ("locations" in result) == (problem.place is not None)


def test_a_place_is_a_region_of_characters_in_an_escaped_file() -> None:
    problem = Problem(TAB, Place("issues/брой 9%.yaml", 7, 3, 8, 5))
    (result,) = run_of([problem], {})["results"]
    assert result["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {
                    "uri": "issues/%D0%B1%D1%80%D0%BE%D0%B9%209%25.yaml",
                    "uriBaseId": "%SRCROOT%",
                },
                "region": {"startLine": 7, "startColumn": 3, "endLine": 8, "endColumn": 5},
            }
        }
    ]


def test_a_repair_is_one_fix_of_all_its_edits() -> None:
    edits = (
        Edit(Place(FILE, 9, 1, 9, 3), ""),
        Edit(Place("bulletin.yaml", 1, 1, 1, 1), "languages: [bg]\n"),
        Edit(Place(FILE, 5, 1, 5, 2), "  "),
    )
    problem = Problem(TAB, Place(FILE, 5, 1, 5, 2), edits=edits)
    (fix,) = run_of([problem], {})["results"][0]["fixes"]
    assert fix["description"]["text"] == problem.help("en")
    assert [
        (change["artifactLocation"]["uri"], change["replacements"]) for change in fix["artifactChanges"]
    ] == [
        (
            "bulletin.yaml",
            [
                {
                    "deletedRegion": {"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 1},
                    "insertedContent": {"text": "languages: [bg]\n"},
                }
            ],
        ),
        (
            FILE,
            [
                {
                    "deletedRegion": {"startLine": 5, "startColumn": 1, "endLine": 5, "endColumn": 2},
                    "insertedContent": {"text": "  "},
                },
                {"deletedRegion": {"startLine": 9, "startColumn": 1, "endLine": 9, "endColumn": 3}},
            ],
        ),
    ]


def test_what_cannot_be_repaired_has_no_fix() -> None:
    results = run_of(PROBLEMS, SOURCES)["results"]
    assert [result["ruleId"] for result in results if "fixes" in result] == ["B009"]


def test_a_finding_is_known_again_where_its_line_has_moved() -> None:
    before = marks(LINES, Place(FILE, 5, 1, 5, 2))
    after = marks(["# нов ред", *LINES], Place(FILE, 6, 1, 6, 2))
    assert before == after
    changed = [line.replace("indent", "other") for line in LINES]
    assert before != marks(changed, Place(FILE, 5, 1, 5, 2))


def test_findings_that_are_alike_are_told_apart() -> None:
    first, second, third = marks(
        ["\ta", "b", "\ta"], Place(FILE, 1, 1), Place(FILE, 3, 1), Place("issues/8.yaml", 1, 1)
    )
    assert first.partition(":")[0] == second.partition(":")[0]
    assert (first[-2:], second[-2:]) == (":1", ":2")
    assert third not in {first, second}


def test_without_problems_there_is_a_run_without_results() -> None:
    run = run_of([], SOURCES)
    assert (run["results"], run["tool"]["driver"]["rules"]) == ([], [])
    assert run["tool"]["driver"]["name"] == "bulletin"


def test_a_problem_without_a_place_has_no_location() -> None:
    (result,) = run_of([Problem(EMPTY_FILE)], {})["results"]
    assert "locations" not in result
