"""What the YAML parser stumbles over: one mistake a case, found where it stands."""

import pytest

from bulletin.read.source import decode
from bulletin.read.tree import compose

HEAD = "issue: 9\ntitle: Бюлетин\n"

CASES = [
    # what is typed on line 3 and after; then code, line, column and what the help shows
    ("place: Куб: отчет", "B008", 3, 11, 'place: "Куб: отчет"'),
    ("place: 10:30 в зала: 5", "B008", 3, 20, 'place: "10:30 в зала: 5"'),
    ('place: Той каза: "Да"', "B008", 3, 16, "place: 'Той каза: \"Да\"'"),
    ("place: „Куб“: отчет", "B008", 3, 13, 'place: "„Куб“: отчет"'),
    ("cover: {file: a.jpg, alt: Куб: сграда}", "B008", 3, 30, 'cover: {file: a.jpg, alt: "Куб: сграда"}'),
    ("lead: |\n\tТекст", "B009", 4, 1, ""),
    ("place: София\n\tauthor: Е", "B009", 4, 1, ""),
    ("place: София\n  author: Е", "B010", 4, 1, ": 0."),
    ("colophon:\n    occasion: а\n  about: б", "B010", 5, 1, ": 4."),
    ("colophon:\n  occasion: а\n    about: б", "B010", 5, 1, ": 2."),
    ("sections:\n  - title: А\n   text: б", "B010", 5, 1, ": 4."),
    ("sections:\n  - title: А\n  text: б", "B010", 5, 1, ": 4."),
    ("sections:\n- title: А\n text: б", "B010", 5, 1, ": 2."),
    ("sections:\n  - title: А\n     text: б", "B010", 5, 1, ": 4."),
    ("lead: |\n  Текст\n Друг", "B010", 5, 1, ": 2."),
    ('place: "София', "B011", 3, 8, ""),
    ("place: 'София", "B011", 3, 8, ""),
    ('place: "София\nauthor: "Екип"', "B011", 3, 8, ""),
    ("keywords: [а, б\nplace: София", "B012", 3, 11, "]"),
    ("keywords: [а б", "B012", 3, 11, "]"),
    ("cover: {file: а\nplace: София", "B012", 3, 8, "}"),
    ("keywords: [\n  - а", "B012", 3, 11, "]"),
    ("keywords:\n  - а\n  -б", "B013", 5, 3, "- б"),
    ("keywords:\n  -а\n  -б", "B013", 4, 3, "- а"),
    ("keywords:\n-а", "B013", 4, 1, "- а"),
    ("place: а\nplace: б", "B014", 4, 1, ""),
    ("title: друг", "B014", 3, 1, ""),
    ("colophon: {about: а, about: б}", "B014", 3, 22, ""),
    ("place: @всички", "B015", 3, 8, 'place: "@всички"'),
    ("place: `код`", "B015", 3, 8, 'place: "`код`"'),
    ("place: % от", "B015", 3, 8, 'place: "% от"'),
    ("place: *важно*", "B015", 3, 8, 'place: "*важно*"'),
    ("place: **важно** нещо", "B015", 3, 8, 'place: "**важно** нещо"'),
    ("place: *note", "B015", 3, 8, 'place: "*note"'),
    ("place: &Co", "B015", 3, 8, 'place: "&Co"'),
    ("place: !внимание", "B015", 3, 8, 'place: "!внимание"'),
    ("place: !!int 5", "B015", 3, 8, 'place: "!!int 5"'),
    ("place: ? нещо", "B015", 3, 8, 'place: "? нещо"'),
    ("place: [снимка] тук", "B015", 3, 8, 'place: "[снимка] тук"'),
    ("place: {снимка} тук", "B226", 3, 8, 'place: "{снимка} тук"'),
    ("place: ] тук", "B015", 3, 8, 'place: "] тук"'),
    ("place: зала #5", "B016", 3, 13, 'place: "зала #5"'),
    ("place: зала # 5", "B016", 3, 13, 'place: "зала # 5"'),
    ("place: № # пет", "B016", 3, 10, 'place: "№ # пет"'),
    ("place: #0f4c5c", "B016", 3, 8, 'place: "#0f4c5c"'),
    ("place: а\n---\nauthor: б", "B017", 4, 1, ""),
    ("place: а\n...\nauthor: б", "B017", 4, 1, ""),
    ('place: "Знание" и наука', "B120", 3, 17, "place: „Знание“ и наука"),
    ('place: "Той каза: "Да" и млъкна"', "B120", 3, 20, 'place: "Той каза: „Да“ и млъкна"'),
    ("place: 'Д'Арк'", "B120", 3, 11, 'place: "Д’Арк"'),
    ('place: "Art" and more', "B120", 3, 14, "place: “Art” and more"),
    ('place: "Куб": отчет', "B120", 3, 13, 'place: "„Куб“: отчет"'),
    ('cover: {alt: "Куб" и сграда}', "B120", 3, 20, "cover: {alt: „Куб“ и сграда}"),
    ("[а]: б", "B122", 3, 1, ""),
    ("place: а\nРедакцията\nauthor: б", "B123", 4, 1, ""),
    ("lead: |\nТекст без отстъп\nplace: а", "B123", 4, 1, ""),
    ("- place: а", "B124", 3, 1, ""),
    ("keywords:\n  - а\n  place: б", "B124", 5, 3, ""),
    ("keywords: - а", "B125", 3, 11, 'keywords: "- а"'),
    ("lead: | Текст", "B126", 3, 9, ""),
    ("lead: > 5 хил.", "B126", 3, 9, ""),
    ('place: "a\\q"', "B127", 3, 10, ""),
    ('place: "a\\x0"', "B127", 3, 10, ""),
    ("keywords:\n  - а\n    - б", "B128", 5, 5, ""),
    ("place:София", "B129", 3, 1, "place: София"),
    ("author: а\nplace:София\nkeywords: [а]", "B129", 4, 1, "place: София"),
    ("colophon:\n  - about:а\n    occasion: б", "B129", 4, 5, "- about: а"),
    ("sections:\n  -title: А\n   text: б", "B013", 4, 3, "- title: А"),
    ("sections:\n  - title: А\n  -title: Б", "B013", 5, 3, "- title: Б"),
    ("sections:\n  - title: А\n  – title: Б", "B131", 5, 3, "- title: Б"),
    ("sections:\n  – title: А\n    text: б", "B131", 4, 3, "- title: А"),
    ("keywords:\n  * а\n  * б", "B131", 4, 3, "- а"),
    ("place София\nauthor: Е", "B130", 3, 1, "place: София"),
    ("place： София\nauthor: Е", "B130", 3, 1, "place: София"),
    ("place = София\nauthor: Е", "B130", 3, 1, "place: София"),
    ("sections:\n  - title А\n    text: б", "B130", 4, 5, "- title: А"),
    ("cover: {file: a.jpg alt: Куб}", "B132", 3, 21, "{file: a.jpg, alt: Куб}"),
    ('cover: {\n  "file": "a.jpg"\n  "alt": "Куб"\n}', "B132", 4, 18, '"file": "a.jpg",'),
    ("cover: {file:a.jpg, alt: Куб}", "B129", 3, 9, "{file: a.jpg, alt: Куб}"),
    ("sections:\n  - title: А\n    text: б\n  title: Б\n    text: в", "B139", 6, 3, "- title: Б"),
    ("keywords: [а, б]]", "B160", 3, 17, "[а, б]"),
    ("colophon:\n\u00a0\u00a0about: а", "B162", 4, 1, ""),
    ("place:\u00a0а", "B162", 3, 7, ""),
    ("keywords:\n  -\u00a0а", "B162", 4, 4, ""),
    ("place: ? нещо ли", "B015", 3, 8, 'place: "? нещо ли"'),
    ("keywords:\n  - ? нещо", "B015", 4, 5, '- "? нещо"'),
    ("place: а\n  б: в", "B167", 4, 4, ""),
    ("place: а\n  # б\n  в", "B168", 4, 3, ""),
    ("keywords: - а\n  - б", "B125", 3, 11, ""),
    ("<<: *общо", "B173", 3, 5, ""),
    ("keywords: [а,, б]", "B161", 3, 14, "keywords: [а, б]"),
    ('place: "\\a"', "B006", 3, 8, ""),
]


@pytest.mark.parametrize(
    ("typed", "code", "line", "column", "shown"), CASES, ids=[f"{case[1]}-{case[0][:24]!r}" for case in CASES]
)
def test_a_mistake_is_found_where_it_stands(
    typed: str, code: str, line: int, column: int, shown: str
) -> None:
    tree = compose(decode(f"{HEAD}{typed}\n".encode(), "9.yaml"))
    (problem,) = tree.problems
    assert problem.place is not None
    assert (problem.code.id, problem.place.line, problem.place.column) == (code, line, column)
    assert shown in problem.help("bg")
    assert shown in problem.help("en")


@pytest.mark.parametrize(
    "typed",
    [
        "place: София # бележка",
        "place: София   ## бележка",
        "place: София # 5 партньора да се добавят",
        "place: C# и F#",
        "place: https://a.bg/b#c",
        'place: "а # 5"',
        "place: 'Д''Арк'",
        "place: 10:30",
        "place: -5",
        "place: --- а",
        "lead: а\n  – б",
        "lead: |\n  – б\n  -title: в\n  \u00a0г",
        "place: а\u00a0б",
        "place: а - б",
        "place: а, б [в] {г} & д * е",
        "place : а",
        '"place": а',
        "place:",
        "place: # бележка",
        "# бележка",
        "lead: |\n  # 5\n  - а\n    - б\n  а: б: в",
        "lead: >-\n  а\n\n  б",
        "lead: а\n  б в\n  г",
        "keywords:\n- а\n- б",
        "keywords: [а,\n  б]",
        "? place\n: а",
        "keywords:\n  - -5\n  - - а",
    ],
)
def test_there_is_no_false_alarm(typed: str) -> None:
    assert compose(decode(f"{HEAD}{typed}\n".encode(), "9.yaml")).problems == ()


def test_all_mistakes_are_found_in_one_run() -> None:
    text = "place: а: б\nauthor: @в\nkeywords:\n\t- г\ngreeting: д #е\nlead: | ж\n"
    tree = compose(decode(text.encode(), "9.yaml"))
    found = [(problem.code.id, problem.place.line) for problem in tree.problems if problem.place]
    assert found == [("B008", 1), ("B015", 2), ("B009", 4), ("B126", 6), ("B016", 5)]
