"""The words of the settings: series, limits."""

from bulletin.model.letterhead import Limits, Series, Settings
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
            "Езиците на издателя, по подразбиране и двата. Още не се ползва: всеки брой посочва своите.",
            "The languages of the publisher, by default both. Not used yet: each issue names its own.",
            ["bg", "en"],
        ),
        "output": told(
            "Папка за готовите файлове",
            "Output folder",
            "Къде отиват готовите файлове, вътре в папката на бюлетина; по подразбиране `output`.",
            "Where finished files go, inside the workspace; by default `output`.",
            "output",
        ),
        "limits": told(
            "Граници", "Limits", "Колко дълъг може да е брой.", "How long an issue may be.", {"pages": 60}
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

MODELS = (_SETTINGS, _SERIES, _LIMITS)
