"""Codes of the two languages of an issue."""

from bulletin.problems.problem import Code, Words

MISSING_BG = Code(
    id="B070",
    slug="bulgarian-missing",
    severity="error",
    message=Words(bg="Липсва българският текст.", en="The Bulgarian text is missing."),
    help=Words(bg="Добавете „bg: …“ до английския текст.", en="Add “bg: …” beside the English text."),
    why=Words(
        bg="Броят излиза и на български („languages“), а тук има само английски. В българското издание "
        "би излязъл английски текст.",
        en="The issue comes out in Bulgarian too (“languages”) and only English is given here. The "
        "Bulgarian edition would have English in it.",
    ),
    wrong="languages: [bg, en]\ntitle: {en: Bulletin}\n"
    "sections:\n  - {title: XD Hub, text: {bg: Текст, en: Text}}\n",
    right="languages: [bg, en]\ntitle: {bg: Бюлетин, en: Bulletin}\n"
    "sections:\n  - {title: XD Hub, text: {bg: Текст, en: Text}}\n",
)

MISSING_EN = Code(
    id="B071",
    slug="english-missing",
    severity="error",
    message=Words(bg="Липсва английският текст.", en="The English text is missing."),
    help=Words(bg="Добавете „en: …“ до българския текст.", en="Add “en: …” beside the Bulgarian text."),
    why=Words(
        bg="Броят излиза и на английски („languages“), а тук има само български. В английското издание "
        "би излязъл български текст.",
        en="The issue comes out in English too (“languages”) and only Bulgarian is given here. The "
        "English edition would have Bulgarian in it.",
    ),
    wrong="languages: [bg, en]\ntitle: {bg: Бюлетин}\n"
    "sections:\n  - {title: XD Hub, text: {bg: Текст, en: Text}}\n",
    right="languages: [bg, en]\ntitle: {bg: Бюлетин, en: Bulletin}\n"
    "sections:\n  - {title: XD Hub, text: {bg: Текст, en: Text}}\n",
)

UNTRANSLATED = Code(
    id="B072",
    slug="untranslated",
    severity="warning",
    message=Words(
        bg="Този български текст ще излезе и в английското издание.",
        en="This Bulgarian text would be printed in the English edition too.",
    ),
    help=Words(
        bg="Напишете го на двата езика: {{bg: …, en: …}}. Ако стои под |, махнете | и под името на полето "
        "сложете два реда, „bg: |“ и „en: |“, всеки с текста си отдолу.",
        en="Give it in both languages: {{bg: …, en: …}}. Where it stands below a |, take the | away and put two "
        "lines below the field's name, “bg: |” and “en: |”, each with its text below.",
    ),
    why=Words(
        bg="Един текст за двата езика подхожда само на имена с латински букви, например XD Media Hub.",
        en="One text for both languages is right only for names in Latin letters, such as XD Media Hub.",
    ),
    wrong="languages: [bg, en]\nplace: София\n"
    "title: {bg: Бюлетин, en: Bulletin}\nsections:\n  - title: XD Hub\n    text: |\n      Текст.\n",
    right="languages: [bg, en]\nplace: {bg: София, en: Sofia}\n"
    "title: {bg: Бюлетин, en: Bulletin}\nsections:\n  - title: XD Hub\n    text:\n      bg: |\n        Текст.\n"
    "      en: |\n        Text.\n",
)

_WHY_NO_EDITION = Words(
    bg="Езиците на броя се посочват в „languages“; без него броят излиза само на български. Текст на друг "
    "език се губи, без да личи.",
    en="The languages of an issue are listed in “languages”; without it the issue is in Bulgarian only. A "
    "text in another language is lost without a trace.",
)

NO_EDITION_EN = Code(
    id="B073",
    slug="language-not-printed",
    severity="warning",
    message=Words(
        bg="Английският текст няма да се отпечата: броят не излиза на английски.",
        en="The English text would not be printed: the issue does not come out in English.",
    ),
    help=Words(
        bg="Напишете най-горе „languages: [bg, en]“ или махнете английския текст.",
        en="Write “languages: [bg, en]” at the top, or remove the English text.",
    ),
    why=_WHY_NO_EDITION,
    wrong="title: {bg: Бюлетин, en: Bulletin}\n",
    right="title: Бюлетин\n",
)

NO_EDITION_EN_MANY = Code(
    id="B074",
    slug="english-not-printed",
    severity="warning",
    message=Words(
        bg="Английските текстове ({count}) няма да се отпечатат: броят не излиза на английски.",
        en="The English texts ({count}) would not be printed: the issue does not come out in English.",
    ),
    help=Words(
        bg="Напишете най-горе „languages: [bg, en]“, ако броят трябва да излезе и на английски.",
        en="Write “languages: [bg, en]” at the top if the issue is to come out in English too.",
    ),
    why=_WHY_NO_EDITION,
    wrong="languages: [bg]\ntitle: {bg: Бюлетин, en: Bulletin}\nplace: {bg: София, en: Sofia}\n"
    "sections:\n  - {title: {bg: Увод, en: Introduction}, text: {bg: Текст, en: Text}}\n",
    right="languages: [bg, en]\ntitle: {bg: Бюлетин, en: Bulletin}\nplace: {bg: София, en: Sofia}\n"
    "sections:\n  - {title: {bg: Увод, en: Introduction}, text: {bg: Текст, en: Text}}\n",
)

NO_EDITION_BG = Code(
    id="B075",
    slug="bulgarian-text-not-printed",
    severity="warning",
    message=Words(
        bg="Българският текст няма да се отпечата: броят не излиза на български.",
        en="The Bulgarian text would not be printed: the issue does not come out in Bulgarian.",
    ),
    help=Words(
        bg="Напишете най-горе „languages: [bg, en]“ или махнете българския текст.",
        en="Write “languages: [bg, en]” at the top, or remove the Bulgarian text.",
    ),
    why=_WHY_NO_EDITION,
    wrong="languages: [en]\ntitle: {bg: Бюлетин, en: Bulletin}\n"
    "sections:\n  - {title: Projects, text: Text}\n",
    right="languages: [en]\ntitle: Bulletin\nsections:\n  - {title: Projects, text: Text}\n",
)

NO_EDITION_BG_MANY = Code(
    id="B076",
    slug="bulgarian-not-printed",
    severity="warning",
    message=Words(
        bg="Българските текстове ({count}) няма да се отпечатат: броят не излиза на български.",
        en="The Bulgarian texts ({count}) would not be printed: the issue does not come out in Bulgarian.",
    ),
    help=Words(
        bg="Напишете най-горе „languages: [bg, en]“, ако броят трябва да излезе и на български.",
        en="Write “languages: [bg, en]” at the top if the issue is to come out in Bulgarian too.",
    ),
    why=_WHY_NO_EDITION,
    wrong="languages: [en]\ntitle: {bg: Бюлетин, en: Bulletin}\nplace: {bg: София, en: Sofia}\n"
    "sections:\n  - {title: {bg: Увод, en: Introduction}, text: {bg: Текст, en: Text}}\n",
    right="languages: [bg, en]\ntitle: {bg: Бюлетин, en: Bulletin}\nplace: {bg: София, en: Sofia}\n"
    "sections:\n  - {title: {bg: Увод, en: Introduction}, text: {bg: Текст, en: Text}}\n",
)

CODES: tuple[Code, ...] = (
    MISSING_BG,
    MISSING_EN,
    UNTRANSLATED,
    NO_EDITION_EN,
    NO_EDITION_EN_MANY,
    NO_EDITION_BG,
    NO_EDITION_BG_MANY,
)
