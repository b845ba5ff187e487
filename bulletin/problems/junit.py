"""Problems as a JUnit report, which GitLab, Jenkins and others show as tests.

A file is a suite and each of its problems a test. An error is a failure. A warning, which does not stop a build,
is a skipped test: a failure would colour a job that has ended well, and a passed one would show no words. A file
without problems is a test that has passed.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from bulletin.locales.problems import WORDS
from bulletin.model.language import Language
from bulletin.problems.problem import Problem
from bulletin.problems.terminal import as_text, in_lines

_PROGRAM = "bulletin"
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 has no place for: https://www.w3.org/TR/xml/#charsets."""
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def render(problems: Iterable[Problem], sources: Mapping[str, str], language: Language) -> str:
    """Return one report: a suite for each file of `sources`, and for any other that has a problem."""
    from xml.etree import ElementTree as ET  # noqa: PLC0415 - 5 ms that only this form pays for

    suites: dict[str, list[Problem]] = {file: [] for file in sources}
    for problem in problems:
        suites.setdefault(problem.place.file if problem.place else _PROGRAM, []).append(problem)
    lines, names = in_lines(sources), Counter[tuple[str, str]]()
    root = ET.Element("testsuites", {"name": _PROGRAM})
    for file, found in suites.items():
        suite = ET.SubElement(root, "testsuite", _tallies(file, found))
        if not found:
            ET.SubElement(suite, "testcase", _case(file, WORDS[language].no_problems, names))
        for problem in found:
            case = ET.SubElement(suite, "testcase", _case(file, _name(problem), names))
            kind = "failure" if problem.severity == "error" else "skipped"
            told = {"message": _fit(problem.message(language)), "type": problem.code.id}
            ET.SubElement(case, kind, told).text = _fit(as_text(problem, lines, language))
    everything = [problem for found in suites.values() for problem in found]
    root.attrib |= {"tests": str(sum(len(suite) for suite in root)), "failures": _count(everything, "error")}
    ET.indent(root)
    return f"{_HEAD}{ET.tostring(root, encoding='unicode')}\n"


def _tallies(file: str, problems: list[Problem]) -> dict[str, str]:
    return {
        "name": _fit(file),
        "tests": str(max(1, len(problems))),
        "failures": _count(problems, "error"),
        "errors": "0",
        "skipped": _count(problems, "warning"),
    }


def _case(file: str, name: str, names: Counter[tuple[str, str]]) -> dict[str, str]:
    """The attributes of a test. GitLab keeps one of those that share class and name: each has its own."""
    group = str(PurePosixPath(file).with_suffix(""))  # Jenkins would take 9.yaml for a class in a package
    names[group, name] += 1
    count = names[group, name]
    where = {} if file == _PROGRAM else {"file": _fit(file)}
    return {"classname": _fit(group), "name": name if count == 1 else f"{name} ({count})", **where}


def _name(problem: Problem) -> str:
    where = f", {problem.place.line}:{problem.place.column}" if problem.place else ""
    return f"{problem.code.id} {problem.code.slug}{where}"


def _count(problems: Iterable[Problem], severity: str) -> str:
    return str(sum(problem.severity == severity for problem in problems))


def _fit(text: str) -> str:
    return _NO_XML.sub("\ufffd", text)
