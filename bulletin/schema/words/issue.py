"""The words of the issue and of its colophon."""

from bulletin.model.issue import Colophon, Issue
from bulletin.problems.problem import Words
from bulletin.schema.described import DescribedModel, told

_ISSUE = DescribedModel(
    Issue,
    Words("Брой на бюлетина", "An issue of the bulletin"),
    Words(
        "Един файл е един брой. Задължителни са `issue`, `title`, `date` и `sections`; празно поле се смята за "
        "липсващо.",
        "One file is one issue. `issue`, `title`, `date` and `sections` are required; an empty field counts as absent.",
    ),
    {
        "issue": told(
            "Номер",
            "Number",
            "Номерът на броя, същият като в името на файла; в поредица без номера – името на файла.",
            "The number of the issue, the same as in the file's name; in a series without numbers the file's name.",
            9,
            "review-2020",
        ),
        "series": told(
            "Поредица",
            "Series",
            "Поредица от `bulletin.yaml`. Не е нужна: името на файла я казва.",
            "A series of `bulletin.yaml`. Not needed: the file's name tells it.",
            "projects",
        ),
        "title": told(
            "Заглавие",
            "Title",
            "Заглавието в главата на броя.",
            "The title in the masthead.",
            "Юбилеен бюлетин",
            {"bg": "Бюлетин", "en": "Bulletin"},
        ),
        "date": told(
            "Дата",
            "Date",
            "Датата на броя: ден, месец или само година.",
            "The date of the issue: a day, a month or only a year.",
            "2023-12-29",
            "29.12.2023",
        ),
        "place": told("Място", "Place", "Стои до датата.", "Stands beside the date.", "София"),
        "author": told("Автор", "Author", "Кой е написал броя.", "The byline.", "Мария Иванова"),
        "languages": told(
            "Езици",
            "Languages",
            "На кои езици излиза броят; по подразбиране – тези от `bulletin.yaml`, а ако и там няма, само на "
            "български. Ако са два, всеки текст се пише и на двата: `{bg: …, en: …}`.",
            "The languages of the editions; by default those of `bulletin.yaml`, and where it names none, Bulgarian "
            "alone. With two, every text is written in both: `{bg: …, en: …}`.",
            ["bg", "en"],
        ),
        "together": told(
            "В един файл",
            "In one file",
            "`yes` събира езиците в един PDF, един след друг по реда на `languages`; иначе всеки е в отделен файл.",
            "`yes` puts the languages into one PDF, back to back in the order of `languages`; otherwise each has a "
            "file of its own.",
            "yes",
        ),
        "greeting": told(
            "Поздрав",
            "Greeting",
            "Поздрав под заглавието, ако има повод.",
            "A greeting under the title, if there is an occasion.",
            "Честита Нова година!",
        ),
        "cover": told(
            "Снимка на корицата",
            "Cover picture",
            "Снимката или рисунката на страница 1.",
            "The picture of page 1.",
            {"file": "cover.jpg", "alt": "Площадът пред университета", "width": "page"},
        ),
        "lead": told(
            "Увод",
            "Introduction",
            "Един абзац с по-едри букви, с който броят започва.",
            "A paragraph in larger type with which the issue begins.",
            "Седем години в дати, проекти и събития.",
        ),
        "pages": told(
            "Страници",
            "Pages",
            "Колко страници да има броят за печат. При всяко правене пише колко реда остават или са в повече и на коя "
            "страница свършва всеки раздел.",
            "How many pages the print edition is to have. Each build says how many lines are left or too many, and on "
            "which page each section ends.",
            4,
        ),
        "fit": told(
            "Събиране в страниците",
            "Fit the pages",
            "`yes` – при всяко правене се търси най-едрият текст, с който броят се събира в страниците от `pages`, "
            "както с `--fit`.",
            "`yes`: each build looks for the largest text in which the issue fits into its `pages`, as with `--fit`.",
            "yes",
        ),
        "numbered": told(
            "Номера на разделите",
            "Numbered sections",
            "Дали разделите имат номера; ако не е посочено, решава поредицата.",
            "Whether sections are numbered; the series decides where nothing is said.",
            "не",
        ),
        "contents": told(
            "„В този брой“",
            "“In this issue”",
            "Дали има каре със съдържанието; ако не е посочено, има го от три раздела нагоре.",
            "Whether there is a box with the contents; where nothing is said, from three sections on.",
            "да",
        ),
        "colophon": told(
            "Задно каре",
            "Back panel",
            "Думите в карето в края на броя.",
            "The words of the panel at the end of the issue.",
            {"occasion": "Седем години клъстер"},
        ),
        "keywords": told(
            "Ключови думи",
            "Keywords",
            "За PDF файла и за търсачките.",
            "For the PDF and for search engines.",
            ["иновации", "София"],
        ),
        "sections": told(
            "Раздели",
            "Sections",
            "Разделите на броя, поне един, в реда, в който се четат.",
            "The sections of the issue, at least one, in the order in which they are read.",
            [{"title": "Новини", "text": "На 12 март приехме нов член."}],
        ),
        "projects": told(
            "Проекти",
            "Projects",
            "Проектите. На страницата излизат там, където раздел има `show: projects`.",
            "The projects. They are shown by a section with `show: projects`.",
            [{"id": "xd-media-hub", "name": "XD Media Hub", "status": "running"}],
        ),
        "events": told(
            "Събития",
            "Events",
            "Събитията. На страницата излизат там, където раздел има `show: events`, подредени по дата.",
            "The events. They are shown by a section with `show: events`, in the order of their dates.",
            [{"kind": "webinar", "title": "Градът и знанието", "date": "28.09.2023"}],
        ),
    },
)

_COLOPHON = DescribedModel(
    Colophon,
    Words("Задно каре", "Back panel"),
    Words("Думите в карето в края на броя.", "The words of the panel at the end of the issue."),
    {
        "occasion": told(
            "Повод",
            "Occasion",
            "За какво излиза броят.",
            "What the issue is published for.",
            "Седем години клъстер",
        ),
        "about": told(
            "Какво съдържа",
            "What it contains",
            "С едно-две изречения: какво има в броя.",
            "What the issue contains, in a sentence or two.",
            "Проектите и събитията до края на 2023 г.",
        ),
    },
)

MODELS = (_ISSUE, _COLOPHON)
