"""The words of the settings: series, limits."""

from bulletin.model.letterhead import Limits, Series, Settings, Web
from bulletin.problems.problem import Words
from bulletin.schema.described import DescribedModel, told

_SETTINGS = DescribedModel(
    Settings,
    Words("Настройки на бюлетина", "Settings of the bulletin"),
    Words(
        "Кой издава бюлетина, в какви поредици и с какви настройки. Папката с този файл е папката на бюлетина.",
        "Who publishes the bulletin, in which series, and with what settings. This file's folder is the workspace.",
    ),
    {
        "letterhead": told(
            "Издател",
            "Letterhead",
            "Кой издава бюлетина: имена, адреси, лого, цветове.",
            "Who publishes: names, addresses, logo, colours.",
            {"name": "Нашето сдружение", "address": "София 1000, ул. Примерна 1"},
        ),
        "series": told(
            "Поредици",
            "Series",
            "Поредиците по кратки имена. От първата е това, което `bulletin new` започва.",
            "The series by short names. The first one is what `bulletin new` takes.",
            {"bulletin": {"title": "Бюлетин"}},
        ),
        "languages": told(
            "Езици",
            "Languages",
            "На кои езици излиза брой, който не посочва своите; по подразбиране само на български.",
            "The languages of an issue that names none of its own; by default Bulgarian alone.",
            ["bg", "en"],
        ),
        "output": told(
            "Папка за готовите файлове",
            "Output folder",
            "Къде отиват готовите файлове, вътре в папката на бюлетина; по подразбиране `output`.",
            "Where finished files go, inside the workspace; by default `output`.",
            "output",
        ),
        "theme": told(
            "Тема",
            "Theme",
            "Как изглеждат страниците: наредба, шрифтове, цветове на текста, размери.",
            "What the pages look like: layout, fonts, colours of the text, sizes.",
            {"name": "report"},
        ),
        "limits": told(
            "Граници", "Limits", "Колко дълъг може да е брой.", "How long an issue may be.", {"pages": 60}
        ),
        "web": told(
            "Уеб издания",
            "Web editions",
            "Къде в интернет са уеб изданията.",
            "Where the web editions are on the internet.",
            {"address": "https://example.org/bulletin/"},
        ),
        "mail": told(
            "Писма",
            "Mail",
            "За изпращане по електронна поща: подател, думи, сървър. Парола тук не се пише.",
            "For sending by e-mail: sender, words, server. No password ever stands here.",
            {"from": "news@example.org"},
        ),
    },
)

_SERIES = DescribedModel(
    Series,
    Words("Поредица", "Series"),
    Words("Поредица от броеве.", "A run of issues."),
    {
        "title": told(
            "Име",
            "Title",
            "Името на поредицата.",
            "The name of the series.",
            {"bg": "Проекти", "en": "Projects"},
        ),
        "prefix": told(
            "Начало на имената",
            "Prefix",
            "С какво започват имената на файловете ѝ: `projects` за `projects-2.yaml`. По подразбиране с нищо.",
            "How the names of its files begin: `projects` for `projects-2.yaml`. By default with nothing.",
            "projects",
        ),
        "numbering": told(
            "Номера или имена",
            "Numbers or names",
            "`number` – броевете имат номера (по подразбиране), `name` – имат имена.",
            "`number`: its issues have numbers (the default); `name`: they have names.",
            "name",
        ),
        "numbered": told(
            "Номера на разделите",
            "Numbered sections",
            "`yes` или `no`: дали разделите имат номера, ако броят не казва друго; по подразбиране `yes`.",
            "`yes` or `no`: whether sections are numbered, unless the issue says otherwise; by default `yes`.",
            "no",
        ),
        "theme": told(
            "Тема",
            "Theme",
            "Темата на броевете от тази поредица; по подразбиране тази от `theme`.",
            "The theme of this series' issues; by default that of `theme`.",
            "report",
        ),
    },
)

_LIMITS = DescribedModel(
    Limits,
    Words("Граници", "Limits"),
    Words("Колко дълъг може да е брой.", "How long an issue may be."),
    {
        "pages": told(
            "Страници",
            "Pages",
            "Над толкова страници има предупреждение; по подразбиране 60.",
            "Above this many pages there is a warning; by default 60.",
            60,
        ),
    },
)

_WEB = DescribedModel(
    Web,
    Words("Уеб издания", "Web editions"),
    Words("Къде в интернет са уеб изданията.", "Where the web editions are on the internet."),
    {
        "address": told(
            "Адрес",
            "Address",
            "Адресът на папката, в която качвате уеб изданията. Когато е посочен, на задния панел на всеки брой стои "
            "QR код за неговото уеб издание: този адрес и името на файла след него. "
            "По подразбиране няма.",
            "The address of the folder to which you upload the web editions. Where it is given, the back panel of each "
            "issue has a QR code of its web edition: this address with the file's name behind it. By default none.",
            "https://example.org/bulletin/",
        ),
    },
)

MODELS = (_SETTINGS, _SERIES, _LIMITS, _WEB)
