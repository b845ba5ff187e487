"""The JUnit report, read back as GitLab and Jenkins read it."""

from pathlib import Path
from xml.etree import ElementTree as ET

from problem_example import EMPTY_FILE, FILE, GLYPH, PROBLEMS, SOURCES, TEXT_CUT

from bulletin.problems.formats import as_errors
from bulletin.problems.junit import render
from bulletin.problems.problem import Place, Problem


def parsed(problems: tuple[Problem, ...] | list[Problem], sources: dict[str, str]) -> ET.Element:
    return ET.fromstring(render(problems, sources, "bg").encode())  # noqa: S314 - our own


def test_each_problem_is_a_test_with_its_words() -> None:
    root = parsed(PROBLEMS, SOURCES)
    told = {case.get("name"): case for case in root.iter("testcase")}
    assert len(told) == len(PROBLEMS) + 1
    case = told["B014 key-twice, 12:1"]
    assert (case.get("classname"), case.get("file")) == ("issues/9", FILE)
    (failure,) = case
    assert (failure.tag, failure.get("type")) == ("failure", "B014")
    assert failure.get("message") == "Полето „title“ вече е дадено на ред 1."
    assert failure.text is not None
    assert "12 | title: Друг\n   | ^^^^^\n   = помощ: Изтрийте едното или ги обединете." in failure.text


def test_the_sums_are_those_of_the_tests() -> None:
    root = parsed(PROBLEMS, SOURCES)
    for suite in root:
        assert int(suite.attrib["tests"]) == len(suite)
        assert int(suite.attrib["failures"]) == len(suite.findall("*/failure"))
        assert int(suite.attrib["skipped"]) == len(suite.findall("*/skipped"))
        assert suite.attrib["errors"] == "0"
    assert int(root.attrib["tests"]) == len(root.findall("*/testcase"))
    assert int(root.attrib["failures"]) == len(root.findall("*/*/failure")) == 10


def test_a_file_without_problems_is_a_test_that_has_passed() -> None:
    root = parsed([], {"bulletin.yaml": "", FILE: ""})
    assert [suite.get("name") for suite in root] == ["bulletin.yaml", FILE]
    assert [(case.get("name"), list(case)) for case in root.iter("testcase")] == [("няма грешки", [])] * 2


def test_a_warning_is_skipped_and_fails_where_it_stops() -> None:
    warning = Problem(TEXT_CUT, Place(FILE, 6, 1, 6, 2), {"repaired": '"…"'})
    assert [one.tag for one in parsed([warning], {}).findall("*/*/*")] == ["skipped"]
    assert [one.tag for one in parsed(as_errors([warning]), {}).findall("*/*/*")] == ["failure"]


def test_no_two_tests_share_their_names() -> None:
    """GitLab shows one of those that do."""
    place = Place(FILE, 4, 13, 4, 15)
    alike = [Problem(GLYPH, place, {"character": one, "name": one}) for one in "абв"]
    other = Problem(GLYPH, Place("issues/9.yml", 4, 13), {"character": "а", "name": "а"})
    names = [
        (case.get("classname"), case.get("name")) for case in parsed([*alike, other], {}).iter("testcase")
    ]
    assert len(set(names)) == len(names) == 4


def test_what_xml_cannot_hold_is_replaced(tmp_path: Path) -> None:
    bad = "а\x00\x1b\ufffe\udc80<b>&\"'"
    problem = Problem(GLYPH, Place("issues/\x01.yaml"), {"character": bad, "name": "U+0000"})
    path = tmp_path / "report.xml"
    path.write_bytes(render([problem], {"issues/\x01.yaml": bad}, "en").encode())
    (suite,) = ET.parse(path).getroot()  # noqa: S314 - our own
    assert suite.get("name") == "issues/\ufffd.yaml"
    assert "а\ufffd\ufffd\ufffd\ufffd<b>&\"'" in suite[0][0].attrib["message"]


def test_a_problem_without_a_place_belongs_to_no_file() -> None:
    (suite,) = parsed([Problem(EMPTY_FILE)], {})
    assert (suite.get("name"), suite[0].attrib) == (
        "bulletin", {"classname": "bulletin", "name": "B005 empty-file"},
    )  # fmt: skip
