"""Tabs in indents: a line that begins with one is put where it belongs, and no other line is moved."""

from pathlib import Path

import pytest
from repair_example import FILE, judged

from bulletin.read.source import Source
from bulletin.repair.repair import repair

HEAD = "issue: 9\ntitle: Бюлетин\ndate: 2023-12-29\n"
WHOLE = f"""{HEAD}colophon:
  occasion:
    Среща
languages: [bg, en]
lead:
  bg: |
    Какво ново.

    Пишете ни.
  en: |
    What is new.
sections:
  - title: {{bg: Снимки, en: Pictures}}
    photos:
      - file: a.jpg
        alt: {{bg: Щанд, en: A stand}}
        caption: {{bg: Щандът, en: The stand}}
        credit: Ivan
      - file: b.jpg
        alt: {{bg: Зала, en: A hall}}
    text:
      bg: |
          Запазване: до петък.
          Телефон: 02 123

          - първо, което стига
            до втория ред,
            че и до третия
          - второ
      en: |
          Book by phone: 02 123

          - one
          - two
  - title: {{bg: Проекти, en: Projects}}
    sections:
      - title: {{bg: Нови, en: New}}
        list:
          - {{bg: а, en: a}}
          - Alpha
          - Beta
      - title: {{bg: Стари, en: Old}}
        show: projects
projects:
  - id: hub
    name: Hub
    programme: Erasmus+
    period: 2024-01/2025-12
    goal:
      bg: Да помогне.
      en: To help.
    news:
      - date: 2024-05-16
        place: Varna
        text: {{bg: Среща, en: A meeting}}
"""
LINES = WHOLE.split("\n")
INDENTED = [number for number, line in enumerate(LINES) if line.startswith(" ")]


def codes(text: str) -> list[tuple[str, int]]:
    problems = judged(Source(FILE, text, text.encode()))
    return [(one.code.id, one.place.line if one.place else 0) for one in problems]


def with_line(number: int, line: str) -> str:
    return "\n".join([*LINES[:number], line, *LINES[number + 1 :]])


def test_the_text_of_these_tests_has_no_mistake() -> None:
    assert codes(WHOLE) == []


@pytest.mark.parametrize(
    "tabs", ["\t", "\t\t", "  \t", " \t "], ids=["one", "two", "after-spaces", "between"]
)
def test_each_line_with_a_tab_is_one_mistake_and_is_put_back(tabs: str) -> None:
    told = 0
    for number in INDENTED:
        text = with_line(number, tabs + LINES[number].lstrip())
        if not (found := codes(text)):  # YAML takes it for the text that goes on
            continue
        told += 1
        assert found == [("B009", number + 1)], LINES[number]
        one = repair(text.encode(), FILE, judged)
        assert one.after.decode() == WHOLE
        assert [len(problem.edits) for problem in one.done] == [1]
    assert told >= len(INDENTED) - 2


@pytest.mark.parametrize("tabs", ["\t", "\t\t"], ids=["one", "two"])
def test_several_lines_with_tabs_are_put_back(tabs: str) -> None:
    first = LINES.index("          Запазване: до петък.")
    for start, count in ((first, 2), (LINES.index("        alt: {bg: Щанд, en: A stand}"), 3)):
        rows = range(start, start + count)
        lines = [tabs + line.lstrip() if row in rows else line for row, line in enumerate(LINES)]
        one = repair("\n".join(lines).encode(), FILE, judged)
        assert one.after.decode() == WHOLE
        assert len(one.done) == count


@pytest.mark.parametrize(
    ("typed", "better"),
    [
        pytest.param("lead: |\n\tа\n\tб", "lead: |\n  а\n  б", id="all-of-a-text"),
        pytest.param("lead: |\n\tа\n\n      б", "lead: |\n      а\n\n      б", id="first-of-a-text"),
        pytest.param("lead: |\n  - а\n\tб\n    в", "lead: |\n  - а\n    б\n    в", id="list-within-a-text"),
        pytest.param("lead: |\n  - а\n\ttitle: б", "lead: |\n  - а\n  title: б", id="field-twice"),
        pytest.param("lead: |\n  а\n\tplace: б", "lead: |\n  а\nplace: б", id="field-after-a-text"),
        pytest.param("keywords:\n-\tа -\tб\n- в", "keywords:\n- а -\tб\n- в", id="tab-in-the-words"),
        pytest.param("keywords:\n\t-\tа\n\t-\tб", "keywords:\n  - а\n  - б", id="tabs-round-the-dash"),
        pytest.param(
            "colophon:\n\tabout: а\n\toccasion: б", "colophon:\n  about: а\n  occasion: б", id="group"
        ),
    ],
)
def test_where_a_line_with_a_tab_belongs(typed: str, better: str) -> None:
    assert repair(f"{HEAD}{typed}\n".encode(), FILE, judged).after.decode() == f"{HEAD}{better}\n"


def test_a_field_of_another_group_stays_where_the_lines_below_need_it() -> None:
    good = HEAD + "sections:\n  - title: Проекти\n    lead: а\n    text: Текст\n"
    one = repair(good.replace("    lead", "\tlead").encode(), FILE, judged)
    assert one.after.decode() == good
    assert [(problem.code.id, problem.place and problem.place.line) for problem in one.left] == [("B022", 6)]


def test_the_real_issues_are_put_back() -> None:
    path = Path(__file__).parents[2] / "issues" / "8.yaml"
    lines = path.read_text(encoding="utf-8").split("\n")
    fields = [row for row, line in enumerate(lines) if line.startswith(" ") and row % 20 == 0]
    for row in fields:
        spoilt = "\n".join([*lines[:row], "\t" + lines[row].lstrip(), *lines[row + 1 :]])
        if codes(spoilt):
            assert repair(spoilt.encode(), FILE, judged).after.decode() == "\n".join(lines)
