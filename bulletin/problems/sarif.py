"""Problems as SARIF 2.1.0, for GitHub code scanning and other readers of static analyses.

The standard: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any
from urllib.parse import quote

from bulletin import __version__
from bulletin.model.language import Language
from bulletin.problems.explain import explain, general, in_markdown
from bulletin.problems.problem import Code, Edit, Place, Problem

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
FINGERPRINT = "lineHash/v1"
"""Knows a finding again by its code and the text of its line, wherever the line has moved."""


def render(problems: Iterable[Problem], sources: Mapping[str, str], language: Language) -> str:
    """Return one SARIF log with one run: the rules are the codes that occur, each problem is a result."""
    listed = tuple(problems)
    codes = {problem.code.id: problem.code for problem in sorted(listed, key=lambda one: one.code.id)}
    order = {name: place for place, name in enumerate(codes)}
    marks = _fingerprints(listed, sources)
    driver = {
        "name": "bulletin",
        "semanticVersion": __version__,
        "rules": [_rule(code, language) for code in codes.values()],
    }
    run = {
        "tool": {"driver": driver},
        "language": language,
        "columnKind": "unicodeCodePoints",
        "results": [
            _result(problem, order[problem.code.id], mark, language)
            for problem, mark in zip(listed, marks, strict=True)
        ],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(code: Code, language: Language) -> dict[str, Any]:
    return {
        "id": code.id,
        "name": "".join(part.capitalize() for part in code.slug.split("-")),
        "shortDescription": {"text": general(code.message, language)},
        "fullDescription": {"text": code.why.get(language)},
        "help": {"text": explain(code, language), "markdown": in_markdown(code, language)},
        "defaultConfiguration": {"level": code.severity},
        "properties": {"problem.severity": code.severity, "precision": "very-high"},
    }


def _result(problem: Problem, rule: int, mark: str, language: Language) -> dict[str, Any]:
    help_text = problem.help(language)
    found: dict[str, Any] = {
        "ruleId": problem.code.id,
        "ruleIndex": rule,
        "level": problem.severity,
        "message": {"text": f"{problem.message(language)}\n{help_text}"},
        "partialFingerprints": {FINGERPRINT: mark},
    }
    if place := problem.place:
        physical = {"artifactLocation": _artifact(place.file), "region": _region(place)}
        found["locations"] = [{"physicalLocation": physical}]
    if problem.edits:
        found["fixes"] = [
            {"description": {"text": help_text}, "artifactChanges": list(_changes(problem.edits))}
        ]
    return found


def _changes(edits: tuple[Edit, ...]) -> Iterator[dict[str, Any]]:
    ordered = sorted(edits, key=lambda edit: edit.place)
    for file, inner in groupby(ordered, key=lambda edit: edit.place.file):
        yield {"artifactLocation": _artifact(file), "replacements": [_replacement(edit) for edit in inner]}


def _replacement(edit: Edit) -> dict[str, Any]:
    inserted = {"insertedContent": {"text": edit.text}} if edit.text else {}
    return {"deletedRegion": _region(edit.place), **inserted}


def _artifact(file: str) -> dict[str, str]:
    return {"uri": quote(file, safe="/", errors="surrogateescape"), "uriBaseId": "%SRCROOT%"}


def _region(place: Place) -> dict[str, int]:
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }


def _fingerprints(problems: Iterable[Problem], sources: Mapping[str, str]) -> Iterator[str]:
    """For each problem a hash of code and line, and which one of those that are alike in its file it is."""
    from hashlib import sha256  # noqa: PLC0415 - 5 ms that only this form pays for

    lines = {file: text.split("\n") for file, text in sources.items()}
    seen: Counter[tuple[str, str]] = Counter()
    for problem in problems:
        place = problem.place or Place("", 0)
        there = lines.get(place.file, [])
        line = there[place.line - 1].strip() if 1 <= place.line <= len(there) else ""
        told = f"{problem.code.id}\n{line}".encode("utf-8", "replace")
        key = (place.file, sha256(told).hexdigest()[:16])
        seen[key] += 1
        yield f"{key[1]}:{seen[key]}"
