"""Codes of the theme: its name, its fonts, its colours."""

from bulletin.problems.problem import Code, Words

THEME_UNKNOWN = Code(
    id="B210",
    slug="theme-unknown",
    severity="error",
    message=Words(bg="Няма тема „{name}“.", en="There is no theme “{name}”."),
    help=Words(bg="Изберете от: {known}.", en="Choose from: {known}."),
    why=Words(
        bg="Темата казва как са наредени страниците: columns е в две колони, report – в една, за отчети и дълги "
        "текстове. Собствена тема е папка в templates/themes/; името ѝ е името на темата.",
        en="The theme says how pages are laid out: columns has two columns, report has one, for reports and long "
        "texts. A theme of your own is a folder in templates/themes/; its name is the name of the theme.",
    ),
    wrong="# bulletin.yaml\ntheme: {name: вестник}\n",
    right="# bulletin.yaml\ntheme: {name: report}\n",
)

THEME_MISSPELT = Code(
    id="B211",
    slug="theme-misspelt",
    severity="error",
    message=THEME_UNKNOWN.message,
    help=Words(
        bg="Може би {nearest}? Всички теми: {known}.", en="Did you mean {nearest}? All themes: {known}."
    ),
    why=THEME_UNKNOWN.why,
    wrong="# bulletin.yaml\ntheme: {name: raport}\n",
    right="# bulletin.yaml\ntheme: {name: report}\n",
)

FONT_UNKNOWN = Code(
    id="B212",
    slug="font-unknown",
    severity="error",
    message=Words(bg="Шрифтът „{family}“ не е намерен.", en="The font “{family}” is not found."),
    help=Words(
        bg="Копирайте файловете му (.ttf или .otf) в templates/fonts/ или изберете от: {known}.",
        en="Copy its files (.ttf or .otf) into templates/fonts/, or choose from: {known}.",
    ),
    why=Words(
        bg="Броят излиза еднакъв на всеки компютър, затова се ползват само шрифтове, които лежат в папката на "
        "бюлетина. Името е това на шрифта, както го показва компютърът, а не името на файла.",
        en="An issue comes out the same on every computer, so only fonts that lie in the folder of the bulletin are "
        "used. The name is that of the font, as the computer shows it, not that of the file.",
    ),
    wrong="# bulletin.yaml\ntheme: {fonts: {text: Comic Sans MS}}\n",
    right="# bulletin.yaml\ntheme: {fonts: {text: Sofia Sans}}\n",
)

FONT_MISSPELT = Code(
    id="B213",
    slug="font-misspelt",
    severity="error",
    message=FONT_UNKNOWN.message,
    help=Words(
        bg="Може би {nearest}? Шрифтовете тук са: {known}.",
        en="Did you mean {nearest}? The fonts here are: {known}.",
    ),
    why=FONT_UNKNOWN.why,
    wrong="# bulletin.yaml\ntheme: {fonts: {text: Sofia Sanz}}\n",
    right="# bulletin.yaml\ntheme: {fonts: {text: Sofia Sans}}\n",
)

FONT_BROKEN = Code(
    id="B214",
    slug="font-broken",
    severity="error",
    message=Words(
        bg="Файлът {file} не е шрифт или е повреден.", en="The file {file} is no font, or it is damaged."
    ),
    help=Words(
        bg="Копирайте го отново от мястото, откъдето е взет, или го изтрийте.",
        en="Copy it again from where it came, or delete it.",
    ),
    why=Words(
        bg="Щом са избрани собствени шрифтове, всеки файл .ttf и .otf в templates/fonts/ се отваря. Файл, който не "
        "може да се прочете, би оставил страниците без част от шрифта.",
        en="Where fonts of your own are chosen, each .ttf and .otf file in templates/fonts/ is opened. One that cannot "
        "be read would leave the pages without a part of the font.",
    ),
    wrong="# templates/fonts/Own-Bold.ttf, свален наполовина\ntheme: {fonts: {text: Own}}\n",
    right="# templates/fonts/Own-Bold.ttf, свален докрай\ntheme: {fonts: {text: Own}}\n",
)

FONT_VARIABLE = Code(
    id="B215",
    slug="font-variable",
    severity="error",
    message=Words(
        bg="Файлът {file} е променлив шрифт: всички дебелини са в един файл.",
        en="The file {file} is a variable font: all weights are in one file.",
    ),
    help=Words(
        bg="Вземете същия шрифт в отделни файлове (static): Regular, Italic, Bold, BoldItalic.",
        en="Take the same font in separate files (static): Regular, Italic, Bold, BoldItalic.",
    ),
    why=Words(
        bg="В PDF от променлив шрифт остава само една дебелина: получерното и заглавията биха излезли тънки. В "
        "Google Fonts отделните файлове са в папка static на изтегления архив.",
        en="Of a variable font a PDF keeps one weight only: bold words and headings would come out thin. In Google "
        "Fonts the separate files lie in the folder static of the download.",
    ),
    wrong="# templates/fonts/Own-VariableFont_wght.ttf\ntheme: {fonts: {text: Own}}\n",
    right="# templates/fonts/Own-Regular.ttf, Own-Bold.ttf …\ntheme: {fonts: {text: Own}}\n",
)

FACE_MISSING = Code(
    id="B216",
    slug="font-face-missing",
    severity="error",
    message=Words(bg="Шрифтът „{family}“ няма {faces}.", en="The font “{family}” has no {faces}."),
    help=Words(
        bg="Копирайте и тези файлове на шрифта в templates/fonts/ или изберете друг шрифт.",
        en="Copy these files of the font into templates/fonts/ too, or choose another font.",
    ),
    why=Words(
        bg="Получерното и курсивът са отделни рисунки и не се правят от обикновените букви. Без тях ударението в "
        "текста се губи. За текста трябват Regular, Italic, Bold и Bold Italic, за заглавията – Bold.",
        en="Bold and italic are drawings of their own and are not made from the upright letters. Without them the "
        "stress in a text is lost. Text needs Regular, Italic, Bold and Bold Italic, headings need Bold.",
    ),
    wrong="# templates/fonts/Own-Regular.ttf\ntheme: {fonts: {text: Own}}\n",
    right="# templates/fonts/Own-Regular.ttf, Own-Italic.ttf, Own-Bold.ttf, Own-BoldItalic.ttf\n"
    "theme: {fonts: {text: Own}}\n",
)

FACE_TWICE = Code(
    id="B217",
    slug="font-face-twice",
    severity="error",
    message=Words(
        bg="Шрифтът „{family}“ има {face} в два файла: {file} и {other}.",
        en="The font “{family}” has {face} in two files: {file} and {other}.",
    ),
    help=Words(
        bg="Оставете единия от двата файла в templates/fonts/.",
        en="Keep one of the two files in templates/fonts/.",
    ),
    why=Words(
        bg="При два файла за една и съща рисунка кой от тях излиза в PDF зависи от компютъра. Често единият е "
        "стеснен (Condensed) или е стара версия.",
        en="With two files for the same face, which of them comes out in the PDF depends on the computer. Often one "
        "is Condensed, or an old version.",
    ),
    wrong="# templates/fonts/Own-Bold.ttf и Own-Bold.otf\ntheme: {fonts: {text: Own}}\n",
    right="# templates/fonts/Own-Bold.ttf\ntheme: {fonts: {text: Own}}\n",
)

COLOUR_FAINT = Code(
    id="B218",
    slug="colour-faint",
    severity="warning",
    message=Words(
        bg="Цветът {colour} е блед: контрастът му с бялото е {ratio}:1, а трябва поне {wanted}:1.",
        en="The colour {colour} is faint: its contrast with white is {ratio}:1, and at least {wanted}:1 is needed.",
    ),
    help=Words(
        bg="Напишете {nearest}: най-близкия достатъчно тъмен цвят със същия оттенък.",
        en="Write {nearest}: the nearest colour of the same hue that is dark enough.",
    ),
    why=Words(
        bg="Бледи букви мъчно се четат, най-вече от отпечатано и от по-възрастни хора. Мярката е контрастът от "
        "WCAG 2.2, от 1:1 до 21:1 – 4.5:1 за main (заглавия и бели букви върху него) и за soft, 7:1 за ink. В PDF тези "
        "цветове излизат, както са избрани; уеб изданието само ги потъмнява. accent се потъмнява навсякъде, "
        "където с него се пише.",
        en="Faint letters are hard to read, above all on paper and for older people. The measure is the contrast of "
        "WCAG 2.2, from 1:1 to 21:1 – 4.5:1 for main (headings, and white letters upon it) and for soft, 7:1 for ink. "
        "The PDF has these colours as they are chosen; the web edition darkens them by itself. accent is darkened "
        "wherever words are set in it.",
    ),
    wrong='# bulletin.yaml\ntheme: {colours: {ink: "#888888"}}\n',
    right='# bulletin.yaml\ntheme: {colours: {ink: "#222222"}}\n',
)

FONT_LACKS = Code(
    id="B219",
    slug="font-lacks",
    severity="warning",
    message=Words(
        bg="Шрифтът „{family}“ няма {characters}: вместо него се ползва Sofia Sans.",
        en="The font “{family}” lacks {characters}: Sofia Sans takes its place.",
    ),
    help=Words(
        bg="Сменете знака или изберете шрифт, който го има; ако и така е добре, нищо не е нужно.",
        en="Change the character, or choose a font that has it; if it looks well, nothing is needed.",
    ),
    why=Words(
        bg="Дума, в която една буква е от друг шрифт, изглежда като грешка. Много шрифтове нямат кирилица или "
        "българските кавички „“ и №.",
        en="A word with one letter of another font looks like a mistake. Many fonts have no Cyrillic, or lack the "
        "Bulgarian quotes „“ and №.",
    ),
    wrong="# шрифт само с латиница\ntheme: {fonts: {text: Latin Only}}\n",
    right="# шрифт с кирилица\ntheme: {fonts: {text: Own}}\n",
)

CODES: tuple[Code, ...] = (
    THEME_UNKNOWN,
    THEME_MISSPELT,
    FONT_UNKNOWN,
    FONT_MISSPELT,
    FONT_BROKEN,
    FONT_VARIABLE,
    FACE_MISSING,
    FACE_TWICE,
    COLOUR_FAINT,
    FONT_LACKS,
)
