"""Quoted figures outside quotation marks, which YAML takes for groups of fields: each repair is read as was meant."""

import pytest

from bulletin.read.reading import read_issue
from bulletin.read.source import decode
from bulletin.repair.edits import applied

HEAD = "issue: 9\ndate: 2023-12-29\ntitle: Брой\nsections: [{title: Проекти, text: Текст}]\n"


@pytest.mark.parametrize(
    ("typed", "column", "repaired"),
    [
        ("greeting: {projects}", 11, 'greeting: "{projects}"'),
        ("greeting: {projects} проекта", 11, 'greeting: "{projects} проекта"'),
        ("greeting: {projects}-те, {partners}", 11, 'greeting: "{projects}-те, {partners}"'),
        ("greeting: {projects}: пет", 11, 'greeting: "{projects}: пет"'),
        ('greeting: {projects} „и“ "още"', 11, "greeting: '{projects} „и“ \"още\"'"),
        ("greeting: {projects} и\n  още {partners}", 11, 'greeting: "{projects} и\n  още {partners}"'),
        ("greeting: {bg: {projects}, en: x}", 16, 'greeting: {bg: "{projects}", en: x}'),
        ("greeting: {bg: {projects} проекта, en: x}", 16, 'greeting: {bg: "{projects} проекта", en: x}'),
        ("greeting: {en: x, bg: Тук {projects}}", 27, 'greeting: {en: x, bg: "Тук {projects}"}'),
        ("keywords: [{projects} проекта, б]", 12, 'keywords: ["{projects} проекта", б]'),
        ("keywords: [а, {projects}]", 15, 'keywords: [а, "{projects}"]'),
        ("keywords:\n  - {total budget} за нас", 5, 'keywords:\n  - "{total budget} за нас"'),
    ],
)
def test_a_quotation_outside_quotes_is_put_into_them(typed: str, column: int, repaired: str) -> None:
    text = f"{HEAD}{typed}\n"
    (problem,) = read_issue(decode(text.encode(), "9.yaml")).problems
    assert problem.code.id == "B226"
    assert problem.place
    assert problem.place.column == column
    mended = applied(text, problem.edits)
    assert mended == f"{HEAD}{repaired}\n"
    assert read_issue(decode(mended.encode(), "9.yaml")).problems == ()


@pytest.mark.parametrize(
    "typed", ["colophon: {occasion: {bg: А, en: Б}}", "greeting: {bg: А, en: Б}", "place: {bg: x}"]
)
def test_groups_of_fields_are_let_be(typed: str) -> None:
    assert read_issue(decode(f"{HEAD}{typed}\n".encode(), "9.yaml")).problems == ()


@pytest.mark.parametrize("typed", ["colophon: {projects}", "greeting: {bg: А", "greeting: {bg: А} Б"])
def test_other_braces_are_told_as_before(typed: str) -> None:
    codes = {one.code.id for one in read_issue(decode(f"{HEAD}{typed}\n".encode(), "9.yaml")).problems}
    assert codes
    assert "B226" not in codes
