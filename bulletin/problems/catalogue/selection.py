"""Codes of what sections show: `show`, `where`, and what no section shows."""

from bulletin.problems.problem import Code, Words

_PROJECTS = "projects:\n  - {id: hub, name: Hub, status: running}\n"
_EVENTS = "events:\n  - {kind: webinar, title: Среща, date: 2021-09-29}\n"


def _section(fields: str) -> str:
    return f"sections:\n  - {{title: Дейност, {fields}}}\n"


WHERE_KEY = Code(
    id="B110",
    slug="where-field",
    severity="error",
    message=Words(
        bg="„{key}“ не може да избира от „{show}“.",
        en="“{key}” cannot choose among “{show}”.",
    ),
    help=Words(bg="Избирайте по: {allowed}.", en="Choose by: {allowed}."),
    why=Words(
        bg="Проектите се избират по състояние, програма или кратко име, а събитията по вид или година.",
        en="Projects are chosen by status, programme or id, and events by kind or year.",
    ),
    wrong=_PROJECTS + _section("show: projects, where: {year: 2021}"),
    right=_PROJECTS + _section("show: projects, where: {status: running}"),
)

WHERE_ALONE = Code(
    id="B111",
    slug="where-without-show",
    severity="error",
    message=Words(
        bg="„where“ няма какво да избира: в раздела няма „show“.",
        en="“where” has nothing to choose from: the section has no “show”.",
    ),
    help=Words(
        bg="Добавете „show: projects“ или „show: events“, или махнете „where“.",
        en="Add “show: projects” or “show: events”, or remove “where”.",
    ),
    why=Words(
        bg="„where“ само стеснява това, което „show“ показва.",
        en="“where” only narrows what “show” shows.",
    ),
    wrong=_PROJECTS + "sections:\n  - {title: Проекти, show: projects}\n"
    "  - {title: Текущи, text: Текст, where: {status: running}}\n",
    right=_PROJECTS + _section("show: projects, where: {status: running}"),
)

WHERE_VALUE = Code(
    id="B112",
    slug="where-value",
    severity="error",
    message=Words(
        bg="Няма нищо с „{key}: {value}“, което да се покаже.",
        en="Nothing that could be shown has “{key}: {value}”.",
    ),
    help=Words(bg="Изберете от: {allowed}.", en="Choose one of: {allowed}."),
    why=Words(
        bg="Стойността не се среща и затова не избира нищо; най-често е сгрешена буква.",
        en="The value does not occur, so it chooses nothing; most often a letter is wrong.",
    ),
    wrong=_PROJECTS + _section("show: projects, where: {status: runing}"),
    right=_PROJECTS + _section("show: projects, where: {status: running}"),
)

WHERE_NOTHING = Code(
    id="B113",
    slug="where-nothing",
    severity="warning",
    message=Words(
        bg="Този избор не намира нищо и разделът остава празен.",
        en="This choice finds nothing, and the section stays empty.",
    ),
    help=Words(
        bg="Променете „where“ или махнете раздела от този брой.",
        en="Change “where”, or leave the section out of this issue.",
    ),
    why=Words(
        bg="На страницата би излязло заглавие без нищо под него.",
        en="The page would have a heading with nothing below it.",
    ),
    wrong=_PROJECTS + "sections:\n  - {title: Проекти, show: projects}\n"
    "  - {title: Приключили, show: projects, where: {status: finished}}\n",
    right=_PROJECTS + _section("show: projects, where: {status: running}"),
)

SHOW_NOTHING = Code(
    id="B114",
    slug="show-nothing",
    severity="warning",
    message=Words(
        bg="Разделът показва „{show}“, а във файла няма такива.",
        en="The section shows “{show}”, and the file has none.",
    ),
    help=Words(
        bg="Добавете „{show}:“ в края на файла или махнете „show“.",
        en="Add “{show}:” at the end of the file, or remove “show”.",
    ),
    why=Words(
        bg="На страницата би излязло заглавие без нищо под него.",
        en="The page would have a heading with nothing below it.",
    ),
    wrong=_section("show: projects"),
    right=_PROJECTS + _section("show: projects"),
)

NOT_SHOWN = Code(
    id="B115",
    slug="not-shown",
    severity="warning",
    message=Words(
        bg="„{name}“ няма да се отпечата: никой раздел не го показва.",
        en="“{name}” would not be printed: no section shows it.",
    ),
    help=Words(
        bg="Добавете раздел с „show: {show}“ или разширете неговото „where“.",
        en="Add a section with “show: {show}”, or widen its “where”.",
    ),
    why=Words(
        bg="Проектите и събитията се отпечатват там, където някой раздел ги показва. Иначе написаното се "
        "губи.",
        en="Projects and events are printed where a section shows them. Otherwise what was written is lost.",
    ),
    wrong=_EVENTS + _section("text: Текст"),
    right=_EVENTS + _section("show: events"),
)

EMPTY = Code(
    id="B157",
    slug="section-empty",
    severity="warning",
    message=Words(
        bg="В раздела „{title}“ няма нищо освен заглавие.",
        en="The section “{title}” has a title and nothing else.",
    ),
    help=Words(
        bg="Добавете текст („text:“), снимки, списък или „show:“, или махнете раздела от този брой.",
        en="Add a text (“text:”), photos, a list or “show:”, or leave the section out of this issue.",
    ),
    why=Words(
        bg="На страницата и в съдържанието би излязло заглавие без нищо под него.",
        en="The page and the contents would have a heading with nothing below it.",
    ),
    wrong="sections:\n  - {title: Увод, text: Текст}\n  - {title: Проекти}\n",
    right="sections:\n  - {title: Увод, text: Текст}\n  - {title: Проекти, text: Новите проекти са два.}\n",
)

CODES: tuple[Code, ...] = (WHERE_KEY, WHERE_ALONE, WHERE_VALUE, WHERE_NOTHING, SHOW_NOTHING, NOT_SHOWN, EMPTY)
