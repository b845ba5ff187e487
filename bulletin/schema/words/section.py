"""The words of sections, of pictures and of the history in dates."""

from bulletin.model.section import Entry, Part, Photo, Section, Subsection, Where
from bulletin.problems.problem import Words
from bulletin.schema.described import DescribedModel, told

_PART = DescribedModel(
    Part,
    Words("Раздел", "Section"),
    Words(
        "На страницата частите идват в този ред: `text`, `figures`, `photos`, `list`, `history`, това, което `show` "
        "посочва, `closing`, `qr`, `sections`.",
        "On the page the parts come in this order: `text`, `figures`, `photos`, `list`, `history`, what `show` names, "
        "`closing`, `qr`, `sections`.",
    ),
    {
        "title": told("Заглавие", "Title", "Заглавието на раздела.", "The heading.", "Членство"),
        "id": told(
            "Кратко име",
            "Short name",
            "За връзки към раздела: `[…](#members)`. Различно от всички останали в броя, и от тези на проектите.",
            "For links, `[…](#members)`. Different from all others of the issue, those of projects included.",
            "members",
        ),
        "text": told(
            "Текст",
            "Text",
            "Текстът на раздела. Абзаците се делят с празен ред, `**така**` се пише получер, а "
            "`{общ бюджет}` или `{проекти}` става числото от данните на броя.",
            "The text of the section. A blank line ends a paragraph, `**so**` is bold, and `{total budget}` or "
            "`{projects}` becomes the figure from the data of the issue.",
            "На 12 март приехме **нов член**.",
        ),
        "figures": told(
            "Графики",
            "Figures",
            "Графики от данните на броя: `key-figures` (накратко в числа), `timeline` (проектите по години), `budget` "
            "(бюджет и собствен дял), `countries` (държавите на партньорите), `history` (датите от `history` на "
            "раздела). Ако разделът показва проекти или събития, графиките са само за тях.",
            "Figures drawn from the data of the issue: `key-figures`, `timeline` (projects by year), `budget` (total "
            "and own share), `countries` (those of the partners), `history` (the dates of the section's `history`). "
            "Where the section shows projects or events, its figures are of these alone.",
            ["timeline", "budget"],
        ),
        "photos": told(
            "Снимки",
            "Pictures",
            "Снимките на раздела.",
            "The pictures of the section.",
            [{"file": "expo.jpg", "alt": "Щандът на клъстера"}],
        ),
        "list": told("Списък", "List", "Списък с точки.", "A bulleted list.", ["Едно", "Две"]),
        "history": told(
            "История в дати",
            "History in dates",
            "Събития от миналото, всяко с дата и текст.",
            "A timeline; each entry has a date and a text.",
            [{"date": "2015-09/2015-10", "text": "Първи разговори."}],
        ),
        "show": told(
            "Какво показва",
            "What it shows",
            "`projects` показва проектите в реда на файла, `events` – събитията по дата.",
            "`projects` shows the projects in the order of the file, `events` the events by date.",
            "projects",
        ),
        "where": told(
            "Само кои",
            "Which of them",
            "Кои от проектите или събитията да се покажат; ако не е посочено – всички.",
            "Which of the projects or events are shown; all where nothing is said.",
            {"status": "running"},
        ),
        "closing": told(
            "Завършек",
            "Closing",
            "Текст след всичко останало.",
            "A text after all the rest.",
            "Очакваме Ви!",
        ),
        "qr": told(
            "QR код",
            "QR code",
            "Адрес на страница. В печатното издание след раздела стои QR код, който води до нея, а до него – адресът; "
            "в уеб изданието е само връзката.",
            "The address of a page. In print a QR code that leads there stands at the end of the section, with the "
            "address beside it; the web edition has the link alone.",
            "https://example.org/anketa",
        ),
    },
)

_SECTION = DescribedModel(
    Section,
    _PART.title,
    _PART.about,
    {
        "sections": told(
            "Подраздели",
            "Sub-sections",
            "Подразделите, само на едно ниво.",
            "Sub-sections, one level only.",
            [{"title": "Тайван", "text": "Двама партньори."}],
        ),
    },
)

_SUBSECTION = DescribedModel(
    Subsection,
    Words("Подраздел", "Sub-section"),
    Words(
        "Има всичко, което има и разделът, без подраздели.",
        "It has all that a section has, but no sub-sections.",
    ),
    {},
)

_WHERE = DescribedModel(
    Where,
    Words("Само кои", "Which of them"),
    Words(
        "Всяко поле има една стойност или списък. Показва се това, което отговаря на всички посочени полета.",
        "Each field takes a value or a list of values. What fits every field that is given is shown.",
    ),
    {
        "id": told(
            "Проекти",
            "Projects",
            "За проекти: кратките им имена.",
            "For projects: their short names.",
            ["xd-media-hub"],
        ),
        "status": told(
            "Състояние",
            "Status",
            "За проекти: `planned`, `starting`, `running` или `finished`.",
            "For projects: `planned`, `starting`, `running` or `finished`.",
            "running",
        ),
        "programme": told(
            "Програма",
            "Programme",
            "За проекти: програмата, както е написана в тях.",
            "For projects: the programme as the projects name it.",
            "Erasmus+",
        ),
        "kind": told("Вид", "Kind", "За събития: видът им.", "For events: their kind.", "webinar"),
        "year": told(
            "Година",
            "Year",
            "За събития: годината, в която започват.",
            "For events: the year in which they begin.",
            2023,
        ),
    },
)

_PHOTO = DescribedModel(
    Photo,
    Words("Снимка", "Picture"),
    Words(
        "Снимките на `issues/9.yaml` са в папката `issues/9/`.",
        "The pictures of `issues/9.yaml` lie in the folder `issues/9/`.",
    ),
    {
        "file": told(
            "Файл",
            "File",
            "Името на файла заедно с разширението: JPEG, PNG, WebP или SVG, до 40 мегапиксела. Главните и малките "
            "букви са като в папката.",
            "The file's name: JPEG, PNG, WebP or SVG, at most 40 megapixels; capital and small letters as in the "
            "folder.",
            "expo.jpg",
        ),
        "alt": told(
            "Какво се вижда",
            "What is to be seen",
            "Какво се вижда на снимката – за тези, които не я виждат.",
            "What is to be seen, for those who do not see it.",
            "Щандът на клъстера",
        ),
        "caption": told(
            "Надпис", "Caption", "Думите под снимката.", "The words under the picture.", "Откриването"
        ),
        "credit": told("Автор", "Credit", "Кой е снимал или рисувал.", "Who made it.", "Мария Иванова"),
        "width": told(
            "Ширина",
            "Width",
            "`column` е колоната (по подразбиране), `page` – цялата страница. Снимките с `row`, които следват една "
            "след друга, застават по две или три в ред през цялата страница, всички еднакво високи. `beside` е малка "
            "снимка до текста на раздела, например портрет. Корицата винаги е през цялата страница.",
            "`column` (the default) or `page`, the whole width. Photos with `row` that follow one another stand two or "
            "three in a row across the page, all of one height. `beside` is a small photo, such as a portrait, with "
            "the section's text round it. A cover always goes across the page.",
            "page",
        ),
    },
)

_ENTRY = DescribedModel(
    Entry,
    Words("Запис в историята", "Entry of a history"),
    Words("Дата и какво се е случило.", "A date and what happened."),
    {
        "date": told("Дата", "Date", "Кога: дата или период.", "When: a date or a range.", "2015-09/2015-10"),
        "text": told("Текст", "Text", "Какво се е случило.", "What happened.", "Първи разговори."),
    },
)

MODELS = (_PART, _SECTION, _SUBSECTION, _WHERE, _PHOTO, _ENTRY)
