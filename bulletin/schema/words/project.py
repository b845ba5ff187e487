"""The words of projects and of their news."""

from bulletin.model.project import News, Project
from bulletin.problems.problem import Words
from bulletin.schema.described import DescribedModel, told

_PROJECT = DescribedModel(
    Project,
    Words("Проект", "Project"),
    Words(
        "Задължителни са `id` и `name`; от останалото на страницата излиза само написаното.",
        "`id` and `name` are required; of the rest, what is written is on the page.",
    ),
    {
        "id": told(
            "Кратко име",
            "Short name",
            "С него проектът се посочва във връзки, в `where` и в събития.",
            "Names the project in links, in `where` and in events.",
            "xd-media-hub",
        ),
        "name": told("Име", "Name", "Краткото име на проекта.", "The short name.", "XD Media Hub"),
        "full_name": told(
            "Пълно име",
            "Full name",
            "Пълното име на проекта.",
            "The full name.",
            "Център за нови медии и дигитални разкази",
        ),
        "programme": told(
            "Програма", "Programme", "По коя програма е.", "The programme that pays for it.", "Erasmus+"
        ),
        "number": told(
            "Номер на договора",
            "Grant number",
            "Номерът на договора за финансиране.",
            "The number of the grant.",
            "2021-1-BG01-KA220-VET-000033148",
        ),
        "url": told(
            "Страница",
            "Web page",
            "Интернет адресът на проекта, цял.",
            "The project's page, the whole address.",
            "https://example.org/xd",
        ),
        "budget": told(
            "Бюджет", "Budget", "Целият бюджет, с валутата.", "The whole budget.", "294,5 хил. евро"
        ),
        "share": told(
            "Собствен дял",
            "Own share",
            "Частта на сдружението; не може да е над бюджета.",
            "The association's part; never above the budget.",
            "42,5 хил. евро",
        ),
        "partners": told(
            "Партньори", "Partners", "Колко са, или кои са.", "How many, or who.", 7, ["ITRI", "БАН"]
        ),
        "countries": told(
            "Държави",
            "Countries",
            "Колко са, или кои са, с двете латински букви на всяка (ISO 3166).",
            "How many, or which, by the two capital letters of each (ISO 3166).",
            ["BG", "ES"],
            5,
        ),
        "period": told(
            "Срок",
            "Period",
            "От кога до кога; единият край може да липсва: `/2024-01` (до), `2024/` (от).",
            "From when to when; either end may be left out: `/2024-01` (until), `2024/` (from).",
            "2022-01/2024-01",
        ),
        "status": told(
            "Състояние",
            "Status",
            "Към датата на броя: `planned` – в подготовка, `starting` – предстои, `running` – в изпълнение, "
            "`finished` – приключил.",
            "At the issue's date: `planned`, `starting`, `running` or `finished`.",
            "running",
        ),
        "goal": told(
            "Цел",
            "Goal",
            "Какво иска да постигне.",
            "What it is for.",
            "Да научи музеите да разказват с нови медии.",
        ),
        "result": told(
            "Резултати",
            "Results",
            "Какво е постигнато.",
            "What has been reached.",
            "Обучени са 120 души в пет държави.",
        ),
        "text": told("Текст", "Text", "Всичко друго.", "Anything else.", "Приемаме нови партньори."),
        "news": told(
            "Новини",
            "News",
            "Новините от проекта, всяка с дата.",
            "The news of the project, each with a date.",
            [{"date": "12.05.2023", "place": "Виена", "text": "Трета среща."}],
        ),
    },
)

_NEWS = DescribedModel(
    News,
    Words("Новина от проект", "News of a project"),
    Words("Какво ново има по проекта.", "One dated report about a project."),
    {
        "date": told("Дата", "Date", "Кога: дата или период.", "When: a date or a range.", "11–12.05.2023"),
        "title": told("Заглавие", "Title", "Заглавието на новината.", "The heading.", "Трета среща"),
        "place": told("Място", "Place", "Къде.", "Where.", "Виена"),
        "text": told("Текст", "Text", "Какво е станало.", "What happened.", "Домакин беше общината."),
    },
)

MODELS = (_PROJECT, _NEWS)
