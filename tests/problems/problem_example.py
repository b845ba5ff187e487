"""Problems of every kind of place, and the file that they are in."""

from bulletin.problems.catalogue import fields, file, syntax, text, values
from bulletin.problems.problem import Edit, Place, Problem, in_order

FILE = "issues/9.yaml"
LONG = "greeting: " + "Честита Нова година! " * 12
LINES = [
    "title: Бюлетин",
    "date: 31.02.2026",
    "place: 漢字の София",
    "author: Й\u0438\u0306 и\u0306 край",
    "\tindent: с табулатор",
    LONG,
    "lead: |",
    "  Първи ред.",
    "sections:",
    "  -",
    "keywords: [а]",
    "title: Друг",
]
SOURCES = {"bulletin.yaml": "output: output\n", FILE: "\n".join(LINES)}
PROBLEMS = in_order(
    [
        Problem(values.NO_DAY, Place(FILE, 2, 7, 2, 17), {"text": "31.02.2026", "days": 28}),
        Problem(text.GLYPH, Place(FILE, 3, 9, 3, 10), {"character": "字", "name": "U+5B57"}),
        Problem(text.GLYPH, Place(FILE, 4, 13, 4, 15), {"character": "и\u0306", "name": "U+0438"}),
        Problem(
            syntax.TAB,
            Place(FILE, 5, 1, 5, 2),
            edits=(Edit(Place(FILE, 5, 2, 5, 2), "  "), Edit(Place(FILE, 5, 1, 5, 2), "")),
        ),
        Problem(syntax.TEXT_CUT, Place(FILE, 6, 136, 6, 140), {"repaired": '"…"'}),
        Problem(fields.WANTED_LIST, Place(FILE, 7, 7, 8, 13), {"repaired": "- …"}),
        Problem(fields.ITEM_EMPTY, Place(FILE, 10, 4, 10, 4)),
        Problem(syntax.KEY_TWICE, Place(FILE, 12, 1, 12, 6), {"key": "title", "first": 1}),
        Problem(file.UNREADABLE, Place("issues/10.yaml")),
        Problem(file.EMPTY_FILE),
        Problem(fields.OTHER, Place(FILE, 99, 1, 99, 2)),
    ]
)
