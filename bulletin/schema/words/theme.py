"""The words of the theme: its name, its fonts, its colours, its sizes."""

from bulletin.model.theme import Fonts, Inks, Theme, ThemeSizes
from bulletin.problems.problem import Words
from bulletin.schema.described import DescribedModel, told

_THEME = DescribedModel(
    Theme,
    Words("Тема", "Theme"),
    Words("Как изглеждат страниците.", "What the pages look like."),
    {
        "name": told(
            "Име",
            "Name",
            "`columns` – в две колони (по подразбиране), `report` – в една, за отчети и дълги текстове, или папка в "
            "`templates/themes/`.",
            "`columns`: two columns (the default); `report`: one, for reports and long texts; or a folder in "
            "`templates/themes/`.",
            "report",
        ),
        "fonts": told(
            "Шрифтове",
            "Fonts",
            "Шрифтове, чиито файлове лежат в `templates/fonts/`; по подразбиране Sofia Sans.",
            "Fonts whose files lie in `templates/fonts/`; by default Sofia Sans.",
            {"text": "Sofia Sans"},
        ),
        "colours": told(
            "Цветове на текста",
            "Colours of the text",
            "Цветовете на буквите и линиите, с номерата им в кавички.",
            "The colours of words and rules, by their numbers in quotes.",
            {"ink": "#222222"},
        ),
        "sizes": told(
            "Размери",
            "Sizes",
            "Размерът на текста, разстоянието между редовете и височината на снимките, ако не са тези на темата.",
            "The size of the text, the distance of its lines and the height of pictures, where not the theme's own.",
            {"text": "9 pt", "pictures": "80 %"},
        ),
    },
)

_FONTS = DescribedModel(
    Fonts,
    Words("Шрифтове", "Fonts"),
    Words(
        "Имената на шрифтовете, както ги показва компютърът.",
        "The names of fonts, as the computer shows them.",
    ),
    {
        "text": told(
            "Текст",
            "Text",
            "Трябват Regular, Italic, Bold и Bold Italic, в отделни файлове.",
            "It needs Regular, Italic, Bold and Bold Italic, in separate files.",
            "Sofia Sans",
        ),
        "headings": told(
            "Заглавия",
            "Headings",
            "Трябва Bold; по подразбиране шрифтът на текста.",
            "It needs Bold; by default the font of the text.",
            "Sofia Sans",
        ),
    },
)

_COLOURS = DescribedModel(
    Inks,
    Words("Цветове на текста", "Colours of the text"),
    Words(
        'Номера на цветове в кавички: `"#rrggbb"`. Бледите се казват с предупреждение.',
        'The numbers of colours in quotes: `"#rrggbb"`. Faint ones get a warning.',
    ),
    {
        "ink": told(
            "Мастило",
            "Ink",
            "На текста: контраст поне 7:1.",
            "Of the text: contrast at least 7:1.",
            "#1b262c",
        ),
        "soft": told(
            "Меко мастило",
            "Soft ink",
            "На дребното: надписи, дати, долен ред. Контраст поне 4.5:1.",
            "Of small words: captions, dates, the foot. Contrast at least 4.5:1.",
            "#55626a",
        ),
        "rule": told("Линии", "Rules", "На тънките линии.", "Of thin rules.", "#c9d2d6"),
    },
)

_SIZES = DescribedModel(
    ThemeSizes,
    Words("Размери", "Sizes"),
    Words("Размерите на изданието за печат.", "The sizes of the print edition."),
    {
        "text": told(
            "Текст",
            "Text",
            "Размерът на основния текст, от 8 до 12 pt; по подразбиране 9.4 pt. Заглавията, надписите и датите вървят "
            "с него.",
            "The size of running text, from 8 to 12 pt; by default 9.4 pt. Headings, captions and dates go with it.",
            "9 pt",
        ),
        "leading": told(
            "Редове",
            "Leading",
            "През колко пункта са редовете, от 1,2 до 1,7 пъти размера на текста; по подразбиране с текста (13 pt "
            "за 9.4 pt).",
            "How far apart the lines are, from 1.2 to 1.7 times the size of the text; by default it goes with the text "
            "(13 pt for 9.4 pt).",
            "12.4 pt",
        ),
        "pictures": told(
            "Снимки",
            "Pictures",
            "Каква част от най-голямата си височина могат да имат снимките, от 50 % до 100 %; по подразбиране 100 %.",
            "How much of their greatest height pictures may have, from 50 % to 100 %; by default 100 %.",
            "80 %",
        ),
    },
)

MODELS = (_THEME, _FONTS, _COLOURS, _SIZES)
