"""Problems of every kind of place, and the file that they are in."""

from bulletin.problems.problem import Code, Edit, Place, Problem, Severity, Words, in_order


def _code(
    name: str, slug: str, bg: tuple[str, str], en: tuple[str, str], severity: Severity = "error"
) -> Code:
    """Make a code that stays as it is when the words of the catalogue become better ones."""
    why = Words(f"Така е по-ясно ({slug}).", f"It is clearer so ({slug}).")
    message, advice = Words(bg[0], en[0]), Words(bg[1], en[1])
    return Code(name, slug, severity, message, advice, why, wrong="title:\tА\n", right="title: А\n")


NO_DAY = _code(
    "B033",
    "no-such-day",
    ("Няма такава дата: {text}. Този месец има {days} дни.", "Поправете деня или месеца."),
    ("There is no such date: {text}. That month has {days} days.", "Correct the day or the month."),
)
GLYPH = _code(
    "B060",
    "character",
    ("Знакът „{character}“ ({name}) не може да се отпечата.", "Изтрийте го или го заменете с думи."),
    ("The character “{character}” ({name}) cannot be printed.", "Delete it or put words in its place."),
)
TAB = _code(
    "B009",
    "tab",
    ("Тук има табулатор (Tab).", "Изтрийте го и сложете интервали, 100% от тях: по два за ниво."),
    ("There is a tab here.", "Delete it and type spaces, 100% of them: two for each level."),
)
TEXT_CUT = _code(
    "B016",
    "text-cut",
    ("Текстът се прекъсва тук.", "Ако е част от текста, сложете го в кавички: {repaired}"),
    ("The text is cut here.", "If it belongs to the text, put the text in quotes: {repaired}"),
    "warning",
)
WANTED_LIST = _code(
    "B027",
    "wanted-list",
    ("Тук се очаква списък.", "Сложете всяка част на нов ред след тире и интервал."),
    ("A list is wanted here.", "Put each item on a new line after a dash and a space."),
)
ITEM_EMPTY = _code(
    "B030",
    "empty-item",
    ("Тази част от списъка е празна.", "Напишете нещо след тирето или изтрийте реда."),
    ("This item of the list is empty.", "Write something after the dash, or delete it."),
)
KEY_TWICE = _code(
    "B014",
    "key-twice",
    ("Полето „{key}“ вече е дадено на ред {first}.", "Изтрийте едното или ги обединете."),
    ("The field “{key}” was already given on line {first}.", "Delete one of the two, or join them."),
)
UNREADABLE = _code(
    "B003",
    "unreadable",
    ("Файлът не може да се отвори.", "Проверете името му."),
    ("The file cannot be opened.", "Check its name."),
)
EMPTY_FILE = _code(
    "B005",
    "empty-file",
    ("Файлът е празен.", "Напишете броя."),
    ("The file is empty.", "Write the issue."),
)
OTHER = _code(
    "B046",
    "other-field",
    ("Стойността не подхожда на това поле.", "Сравнете с примера в ръководството."),
    ("The value does not fit this field.", "Compare it with the guide's example."),
)

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
        Problem(NO_DAY, Place(FILE, 2, 7, 2, 17), {"text": "31.02.2026", "days": 28}),
        Problem(GLYPH, Place(FILE, 3, 9, 3, 10), {"character": "字", "name": "U+5B57"}),
        Problem(GLYPH, Place(FILE, 4, 13, 4, 15), {"character": "и\u0306", "name": "U+0438"}),
        Problem(
            TAB,
            Place(FILE, 5, 1, 5, 2),
            edits=(Edit(Place(FILE, 5, 2, 5, 2), "  "), Edit(Place(FILE, 5, 1, 5, 2), "")),
        ),
        Problem(TEXT_CUT, Place(FILE, 6, 136, 6, 140), {"repaired": '"…"'}),
        Problem(WANTED_LIST, Place(FILE, 7, 7, 8, 13)),
        Problem(ITEM_EMPTY, Place(FILE, 10, 4, 10, 4)),
        Problem(KEY_TWICE, Place(FILE, 12, 1, 12, 6), {"key": "title", "first": 1}),
        Problem(UNREADABLE, Place("issues/10.yaml")),
        Problem(EMPTY_FILE),
        Problem(OTHER, Place(FILE, 99, 1, 99, 2)),
    ]
)
