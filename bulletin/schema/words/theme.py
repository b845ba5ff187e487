"""The words of the theme: the sizes of the print edition."""

from bulletin.model.theme import Theme, ThemeSizes
from bulletin.problems.problem import Words
from bulletin.schema.described import DescribedModel, told

_THEME = DescribedModel(
    Theme,
    Words("Оформление", "Theme"),
    Words("Как изглежда изданието за печат.", "How the print edition looks."),
    {
        "sizes": told(
            "Размери",
            "Sizes",
            "Размерът на текста, разстоянието между редовете и височината на снимките, ако не са тези на темата.",
            "The size of the text, the distance of its lines and the height of pictures, where not the theme's own.",
            {"text": "9 pt", "pictures": "80 %"},
        ),
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

MODELS = (_THEME, _SIZES)
