"""Codes of parts that must agree: numbers and file names, projects and sections, shares and budgets."""

from bulletin.problems.problem import Code, Words

_SHOWN = "sections:\n  - {title: Проекти, show: projects}\n"


def or_rename(name: str) -> Words:
    """Return the other way to make the number and the file agree; only where no file has that name."""
    return Words(f" или преименувайте файла на {name}", f", or rename the file to {name}")


def another_name(free: str, taken: str) -> Words:
    """Return the name to give a file where the one that it should have is that of another file."""
    return Words(
        f"{free} ({taken} вече има; ако този файл е само копие, изтрийте го)",
        f"{free} (there is a {taken} already; if this file is only a copy, delete it)",
    )


ISSUE_AND_FILE = Code(
    id="B100",
    slug="issue-and-file",
    severity="error",
    message=Words(
        bg="Броят е „{issue}“, а файлът се казва {file}.",
        en="The issue says “{issue}”, and the file is called {file}.",
    ),
    help=Words(
        bg="Напишете „issue: {expected}“{rename}.",
        en="Write “issue: {expected}”{rename}.",
    ),
    why=Words(
        bg="Номерът се печата на първата страница, а готовите файлове се кръщават по името на този файл. "
        "Двете трябва да са едно и също.",
        en="The number is printed on page 1, and the outputs are named after this file. The two must be "
        "the same.",
    ),
    wrong="issue: 7\n",
    right="issue: 9\n",
)

SERIES_UNKNOWN = Code(
    id="B101",
    slug="unknown-series",
    severity="error",
    message=Words(bg="Няма поредица „{series}“.", en="There is no series “{series}”."),
    help=Words(
        bg="Изберете от: {allowed}. Поредиците се описват в bulletin.yaml.",
        en="Choose one of: {allowed}. Series are described in bulletin.yaml.",
    ),
    why=Words(
        bg="От поредицата идват заглавието над броя и начинът на номериране.",
        en="The series gives the heading above the issue and the way of numbering.",
    ),
    wrong="series: vestnik\n",
    right="series: bulletin\n",
)

SERIES_AND_FILE = Code(
    id="B102",
    slug="series-and-file",
    severity="error",
    message=Words(
        bg="Поредицата е „{series}“, а по името на файла {file} е „{expected}“.",
        en="The series is “{series}”, and by its name {file} it is “{expected}”.",
    ),
    help=Words(
        bg="Махнете реда „series“ или преименувайте файла.",
        en="Remove the line “series”, or rename the file.",
    ),
    why=Words(
        bg="Поредицата личи от името на файла: 9.yaml, projects-2.yaml, review-2020.yaml.",
        en="The file's name tells its series: 9.yaml, projects-2.yaml, review-2020.yaml.",
    ),
    wrong="series: projects\n",
    right="series: bulletin\n",
)

ID_TWICE = Code(
    id="B103",
    slug="short-name-twice",
    severity="error",
    message=Words(
        bg="Краткото име „{id}“ вече е дадено на ред {first}.",
        en="The short name “{id}” was already given on line {first}.",
    ),
    help=Words(bg="Дайте на едното друго име.", en="Give one of them another name."),
    why=Words(
        bg="По краткото име се намират проектът и разделът: в събитията, в „where“ и във връзките. То "
        "трябва да е само едно.",
        en="A project or a section is found by its short name: by events, by “where” and by links. There "
        "must be only one.",
    ),
    wrong="projects:\n  - {id: hub, name: Hub}\n  - {id: hub, name: Lab}\n" + _SHOWN,
    right="projects:\n  - {id: hub, name: Hub}\n  - {id: lab, name: Lab}\n" + _SHOWN,
)

PROJECT_UNKNOWN = Code(
    id="B104",
    slug="unknown-project",
    severity="error",
    message=Words(bg="В броя няма проект „{id}“.", en="There is no project “{id}” in the issue."),
    help=Words(
        bg="Напишете краткото име (id) на проект от този файл: {allowed}.",
        en="Write the short name (id) of a project of this file: {allowed}.",
    ),
    why=Words(
        bg="Събитието или разделът сочи към проект, който го няма в „projects“.",
        en="An event or a section points to a project that is not among “projects”.",
    ),
    wrong="projects:\n  - {id: hub, name: Hub}\n"
    "sections:\n  - {title: Проекти, show: projects}\n  - {title: Събития, show: events}\n"
    "events:\n  - {kind: webinar, title: Среща, date: 2021-09-29, project: hab}\n",
    right="projects:\n  - {id: hub, name: Hub}\n"
    "sections:\n  - {title: Проекти, show: projects}\n  - {title: Събития, show: events}\n"
    "events:\n  - {kind: webinar, title: Среща, date: 2021-09-29, project: hub}\n",
)

NO_PROJECTS = Code(
    id="B106",
    slug="no-projects",
    severity="error",
    message=Words(
        bg="В броя няма проекти, а тук се сочи „{id}“.",
        en="The issue has no projects, yet “{id}” is named here.",
    ),
    help=Words(
        bg="Изтрийте този ред или опишете проекта в „projects“ в края на файла.",
        en="Delete this line, or describe the project among “projects” at the end of the file.",
    ),
    why=PROJECT_UNKNOWN.why,
    wrong="sections:\n  - {title: Събития, show: events}\n"
    "events:\n  - {kind: webinar, title: Среща, date: 2021-09-29, project: hub}\n",
    right="sections:\n  - {title: Събития, show: events}\n"
    "events:\n  - {kind: webinar, title: Среща, date: 2021-09-29}\n",
)

SHARE = Code(
    id="B105",
    slug="share-above-budget",
    severity="error",
    message=Words(
        bg="Собственият дял ({share}) е по-голям от целия бюджет ({budget}).",
        en="The association's share ({share}) is above the whole budget ({budget}).",
    ),
    help=Words(
        bg="Разменете ги или поправете сгрешеното число: хил. или млн., евро или лева?",
        en="Swap them, or correct the wrong number: thousands or millions, euro or leva?",
    ),
    why=Words(
        bg="Делът е част от бюджета. Сравняваме ги в евро по твърдия курс 1,95583.",
        en="The share is a part of the budget. They are compared in euro at the fixed rate of 1.95583.",
    ),
    wrong="projects:\n  - {id: hub, name: Hub, budget: 42 500 EUR, share: 294 500 EUR}\n" + _SHOWN,
    right="projects:\n  - {id: hub, name: Hub, budget: 294 500 EUR, share: 42 500 EUR}\n" + _SHOWN,
)

ISSUE_TWICE = Code(
    id="B150",
    slug="issue-twice",
    severity="error",
    message=Words(
        bg="Файлът {other} е за същия брой като {file}.",
        en="The file {other} is for the same issue as {file}.",
    ),
    help=Words(
        bg="Оставете само единия файл или дайте на другия нов номер, и в името му, и в „issue“.",
        en="Keep one of the files only, or give the other a new number, in its name and in “issue”.",
    ),
    why=Words(
        bg="От двата файла биха излезли готови файлове с едно и също име и единият брой би изтрил другия. 9.yaml, "
        "09.yaml и 9.yml са един и същ брой.",
        en="Both would make outputs of the same name, and one issue would wipe out the other. 9.yaml, 09.yaml "
        "and 9.yml are the same issue.",
    ),
    wrong="# issues/9.yaml и issues/09.yaml\nissue: 9\n",
    right="# issues/9.yaml и issues/10.yaml\nissue: 9\n",
)

FILE_NAME = Code(
    id="B152",
    slug="file-name",
    severity="error",
    message=Words(
        bg="Файл с името „{file}“ не може да бъде брой.",
        en="A file named “{file}” cannot be an issue.",
    ),
    help=Words(
        bg="Преименувайте файла на {name}, а папката със снимките му (ако има) – също, без .yaml.",
        en="Rename the file to {name}, and the folder of its pictures (if there is one) likewise, without .yaml.",
    ),
    why=Words(
        bg="Името на файла казва поредицата и номера на броя и става част от имената на готовите файлове и от "
        "връзки. Затова в него има само малки латински букви, цифри и тирета: 9.yaml, projects-2.yaml.",
        en="The file's name tells the series and the number of the issue and becomes part of output names and "
        "links. So it has small Latin letters, digits and dashes only: 9.yaml, projects-2.yaml.",
    ),
    wrong="# issues/Бюлетин-9.yaml\nissue: 9\n",
    right="# issues/9.yaml\nissue: 9\n",
)

COUNTRIES = Code(
    id="B153",
    slug="countries-and-partners",
    severity="warning",
    message=Words(
        bg="Държавите са {countries}, а партньорите – {partners}.",
        en="There are {countries} countries and {partners} partners.",
    ),
    help=Words(
        bg="Проверете двете: държавите може да са най-много с една повече от партньорите, заради самите нас.",
        en="Look at both: there can be at most one country more than partners, for the association itself.",
    ),
    why=Words(
        bg="От всяка държава трябва да участва поне един партньор. Ние самите може и да не сме броени сред "
        "партньорите, затова една държава в повече не се брои за грешка.",
        en="At least one partner takes part from each country. The association itself may not be counted among "
        "the partners, so one country more is not told.",
    ),
    wrong="projects:\n  - {id: hub, name: Hub, partners: 2, countries: [BG, ES, IE, PT]}\n" + _SHOWN,
    right="projects:\n  - {id: hub, name: Hub, partners: 3, countries: [BG, ES, IE, PT]}\n" + _SHOWN,
)

CODES: tuple[Code, ...] = (
    ISSUE_AND_FILE,
    SERIES_UNKNOWN,
    SERIES_AND_FILE,
    ID_TWICE,
    PROJECT_UNKNOWN,
    NO_PROJECTS,
    SHARE,
    ISSUE_TWICE,
    FILE_NAME,
    COUNTRIES,
)
