"""Codes of the figures that texts quote by name."""

from bulletin.problems.problem import Code, Words

_DATA = "projects:\n  - {id: hub, name: Hub, status: running, budget: 250 000 EUR}\n"
_TEXT = "sections:\n  - title: Проекти\n    show: projects\n    text: |\n      {text}\n"


def _with(text: str) -> str:
    return _DATA + _TEXT.replace("{text}", text)


_WHY = Words(
    bg="Число от данните се цитира с името си във фигурни скоби и на страницата идва самото число, така че текстът и "
    "таблицата не може да се разминат. Имената са краен списък, на български и на английски: вижте „Числа от данните "
    "в текста“ в ръководството.",
    en="A figure from the data is quoted by its name in braces, and the page has the figure itself, so that text and "
    "table cannot disagree. The names are a closed list, in Bulgarian and in English: see “Figures from the data in "
    "a text” in the guide.",
)

UNKNOWN = Code(
    id="B220",
    slug="quoted-unknown",
    severity="error",
    message=Words(
        bg="Няма число от данните с име „{name}“.",
        en="There is no figure from the data called “{name}”.",
    ),
    help=Words(
        bg="Напишете име от списъка, например {{проекти}} или {{общ бюджет}}. За самите скоби напишете \\{{.",
        en="Write a name from the list, such as {{projects}} or {{total budget}}. For the braces themselves type \\{{.",
    ),
    why=_WHY,
    wrong=_with("Обединяваме {организации} от страната."),
    right=_with("Обединяваме 25 организации от страната."),
)

MISSPELT = Code(
    id="B221",
    slug="quoted-misspelt",
    severity="error",
    message=Words(
        bg="Няма число от данните с име „{name}“.",
        en="There is no figure from the data called “{name}”.",
    ),
    help=Words(bg="Може би: {repaired}", en="Perhaps: {repaired}"),
    why=_WHY,
    wrong=_with("Изпълняваме проекти за {общ бюжет}."),
    right=_with("Изпълняваме проекти за {общ бюджет}."),
)

NO_DATA = Code(
    id="B222",
    slug="quoted-no-data",
    severity="error",
    message=Words(
        bg="„{name}“ не може да се пресметне: броят няма такива данни.",
        en="“{name}” cannot be worked out: the issue has no such data.",
    ),
    help=Words(
        bg="Добавете данните на проектите или събитията, или напишете числото с цифри.",
        en="Add the data to the projects or events, or write the number itself.",
    ),
    why=Words(
        bg="Цитираното число се пресмята от проектите и събитията на същия брой: бюджетът – от полетата „budget“, "
        "партньорите – от „partners“, проектите в изпълнение – от „status“. Без данни на страницата би излязла нула.",
        en="A quoted figure is worked out from the projects and events of the same issue: the budget from the fields "
        "“budget”, the partners from “partners”, running projects from “status”. Without data the page would say zero.",
    ),
    wrong=_with("Собственият ни дял е {собствен дял}."),
    right=_with("Общият бюджет е {общ бюджет}."),
)

FOR_LETTERS = Code(
    id="B223",
    slug="quoted-for-letters",
    severity="error",
    message=Words(
        bg="„{name}“ е името на получателя и се попълва само в писмата.",
        en="“{name}” is the name of a recipient and is filled in only in letters.",
    ),
    help=Words(
        bg="Изтрийте го от броя. За самите скоби напишете \\{{.",
        en="Remove it from the issue. For the braces themselves type \\{{.",
    ),
    why=Words(
        bg="Броят е един и същ за всички читатели, затова в него няма чие име да се напише.",
        en="An issue is the same for all its readers, so there is nobody whose name could stand in it.",
    ),
    wrong="greeting: Уважаеми {име}, честита Нова година!\n",
    right="greeting: Уважаеми читатели, честита Нова година!\n",
)

OPEN = Code(
    id="B224",
    slug="quoted-open",
    severity="error",
    message=Words(
        bg="Скобата пред „{name}“ не е затворена.",
        en="The brace before “{name}” is not closed.",
    ),
    help=Words(bg="Напишете {repaired}", en="Write {repaired}"),
    why=Words(
        bg="Името на число от данните стои между двете фигурни скоби. Ако втората липсва, на страницата би излязло "
        "името вместо числото.",
        en="The name of a figure stands between both braces. Without the second one the page would have the name "
        "instead of the figure.",
    ),
    wrong=_with("Изпълняваме проекти за {общ бюджет."),
    right=_with("Изпълняваме проекти за {общ бюджет}."),
)

DOUBLED = Code(
    id="B225",
    slug="quoted-doubled",
    severity="error",
    message=Words(
        bg="Около „{name}“ има по две скоби.",
        en="There are two braces on each side of “{name}”.",
    ),
    help=Words(bg="Една е достатъчна: {repaired}", en="One is enough: {repaired}"),
    why=Words(
        bg="Вторите скоби биха се отпечатали около числото.",
        en="The second braces would be printed round the figure.",
    ),
    wrong=_with("Изпълняваме проекти за {{общ бюджет}}."),
    right=_with("Изпълняваме проекти за {общ бюджет}."),
)

BARE = Code(
    id="B226",
    slug="quoted-bare",
    severity="error",
    message=Words(
        bg="Фигурната скоба тук започва група от полета, а не текст.",
        en="The brace begins a group of fields here, not a text.",
    ),
    help=Words(bg="Сложете текста в кавички: {repaired}", en="Put the text in quotes: {repaired}"),
    why=Words(
        bg="В този вид файлове фигурна скоба в началото на стойността отваря група от полета, като {bg: …, en: …}. "
        "В кавички, или под „|“, тя е обикновен знак.",
        en="In such files a brace at the start of a value opens a group of fields, such as {bg: …, en: …}. In quotes, "
        "or below “|”, it is a plain character.",
    ),
    wrong=_DATA + "sections:\n  - {title: Проекти, show: projects}\ngreeting: {проекти} общи проекта\n",
    right=_DATA + 'sections:\n  - {title: Проекти, show: projects}\ngreeting: "{проекти} общи проекта"\n',
)

CODES: tuple[Code, ...] = (UNKNOWN, MISSPELT, NO_DATA, FOR_LETTERS, OPEN, DOUBLED, BARE)
