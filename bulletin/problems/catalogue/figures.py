"""Codes of the figures that are drawn from the data."""

from bulletin.problems.problem import Code, Words

_WHY = Words(
    bg="Графиката се рисува от данните на броя. Когато ги няма, на страницата би останала празна рамка, затова "
    "графиката се пропуска.",
    en="A figure is drawn from the data of the issue. Without them an empty frame would stand on the page, so the "
    "figure is left out.",
)
_PROJECT = "projects:\n  - {{id: hub, name: Hub{more}}}\n"
_SECTION = "sections:\n  - {{title: Проекти, show: projects, figures: [{name}]}}\n"


def _projects(name: str, more: str = "") -> str:
    return _PROJECT.format(more=more) + _SECTION.format(name=name)


NO_NUMBERS = Code(
    id="B180",
    slug="figure-no-numbers",
    severity="warning",
    message=Words(
        bg="Няма от какво да се направи „{name}“: няма нито проекти, нито събития.",
        en="There is nothing to make “{name}” from: no projects and no events.",
    ),
    help=Words(
        bg="Добавете „projects:“ или „events:“, или махнете „{name}“.",
        en="Add “projects:” or “events:”, or remove “{name}”.",
    ),
    why=_WHY,
    wrong="sections:\n  - {title: Накратко, text: Текст, figures: [key-figures]}\n",
    right=_projects("key-figures"),
)

NO_PERIOD = Code(
    id="B181",
    slug="figure-no-period",
    severity="warning",
    message=Words(
        bg="Няма от какво да се направи „{name}“: никой проект тук няма срок.",
        en="There is nothing to make “{name}” from: no project here has a period.",
    ),
    help=Words(
        bg="Добавете „period: 01.2022–01.2024“ на проектите или махнете „{name}“.",
        en="Add “period: 2022-01/2024-01” to the projects, or remove “{name}”.",
    ),
    why=_WHY,
    wrong=_projects("timeline"),
    right=_projects("timeline", ", period: 2022-01/2024-01"),
)

NO_BUDGET = Code(
    id="B182",
    slug="figure-no-budget",
    severity="warning",
    message=Words(
        bg="Няма от какво да се направи „{name}“: никой проект тук няма бюджет или собствен дял.",
        en="There is nothing to make “{name}” from: no project here has a budget or an own share.",
    ),
    help=Words(
        bg="Добавете „budget: 250 000 EUR“ на проектите или махнете „{name}“.",
        en="Add “budget: 250 000 EUR” to the projects, or remove “{name}”.",
    ),
    why=_WHY,
    wrong=_projects("budget"),
    right=_projects("budget", ", budget: 250 000 EUR"),
)

NO_COUNTRIES = Code(
    id="B183",
    slug="figure-no-countries",
    severity="warning",
    message=Words(
        bg="Няма от какво да се направи „{name}“: никой проект тук не посочва кои са държавите.",
        en="There is nothing to make “{name}” from: no project here says which its countries are.",
    ),
    help=Words(
        bg="Добавете кодовете им, например „countries: [BG, ES]“, или махнете „{name}“.",
        en="Add their codes, such as “countries: [BG, ES]”, or remove “{name}”.",
    ),
    why=_WHY,
    wrong=_projects("countries", ", countries: 5"),
    right=_projects("countries", ", countries: [BG, ES]"),
)

NO_HISTORY = Code(
    id="B184",
    slug="figure-no-history",
    severity="warning",
    message=Words(
        bg="Няма от какво да се направи графиката „{name}“: разделът няма записи с дати.",
        en="There is nothing to make the figure “{name}” from: the section has no dated entries.",
    ),
    help=Words(
        bg="Преместете „{name}“ в раздела, който има поле „history:“, или махнете „{name}“.",
        en="Move “{name}” to the section that has the field “history:”, or remove it.",
    ),
    why=_WHY,
    wrong="sections:\n  - {title: Накратко, text: Текст, figures: [history]}\n",
    right="sections:\n  - title: В дати\n    figures: [history]\n    history:\n"
    "      - {date: 2016, text: Учредяване.}\n      - {date: 2019, text: Бронзов знак.}\n",
)

TWICE = Code(
    id="B185",
    slug="figure-twice",
    severity="warning",
    message=Words(
        bg="Графиката „{name}“ е поискана два пъти в този раздел.",
        en="The figure “{name}” is asked for twice in this section.",
    ),
    help=Words(bg="Махнете едното „{name}“.", en="Remove one “{name}”."),
    why=Words(
        bg="Една и съща графика би излязла два пъти една под друга.",
        en="The same figure would stand twice, one below the other.",
    ),
    wrong=_projects("key-figures, key-figures"),
    right=_projects("key-figures"),
)

CODES: tuple[Code, ...] = (NO_NUMBERS, NO_PERIOD, NO_BUDGET, NO_COUNTRIES, NO_HISTORY, TWICE)
