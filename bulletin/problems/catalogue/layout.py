"""Codes of the layout: what is seen only when the pages are made."""

from bulletin.problems.problem import Code, Words

_LONG_WORD = "sections:\n  - title: Адреси\n    text: |\n      "

LOST = Code(
    id="B080",
    slug="words-lost",
    severity="error",
    message=Words(
        bg="Част от текста не стигна до страницата: „{words}“.",
        en="Some of the text did not reach the page: “{words}”.",
    ),
    help=Words(
        bg="Разделете този текст на две части и направете броя отново; файлът с последния готов брой е "
        "запазен.",
        en="Part this text in two and build again; the last good files are kept.",
    ),
    why=Words(
        bg="След всяко страниране думите на страниците се броят и се сравняват с думите на броя. Когато не "
        "достигат, брой не се издава: по-добре е да спрем, отколкото читателят да не получи изречение.",
        en="After each layout the words on the pages are counted and held against the words of the "
        "issue. Where some are missing, nothing is published: better to stop than to lose a sentence "
        "on the way to the reader.",
    ),
    wrong="colophon:\n  about: |\n    Текст, който е по-дълъг от задния панел…\n",
    right="colophon:\n  about: |\n    Кратко описание на броя.\n",
)

OUTSIDE = Code(
    id="B081",
    slug="words-outside",
    severity="warning",
    message=Words(
        bg="На страница {page} текст излиза извън мястото си: „{words}“.",
        en="On page {page} text runs out of its place: “{words}”.",
    ),
    help=Words(
        bg="Скъсете думата или таблицата, или я разделете на редове.",
        en="Shorten the word or the table, or break it into lines.",
    ),
    why=Words(
        bg="Дълга дума или широка таблица може да застъпи съседната колона или да излезе от листа. На "
        "екрана това лесно се пропуска, на хартия – не.",
        en="A long word or a wide table may run over the next column or off the sheet. It is easily "
        "missed on screen, and never on paper.",
    ),
    wrong=_LONG_WORD + "| много | широки | колони | с | дълги | думи |\n",
    right=_LONG_WORD + "Текст от обикновени думи.\n",
)

OVERLAP = Code(
    id="B082",
    slug="words-overlap",
    severity="warning",
    message=Words(
        bg="На страница {page} текст се печата върху друг: „{words}“.",
        en="On page {page} text is printed over other text: “{words}”.",
    ),
    help=Words(
        bg="Погледнете страницата и скъсете текста на това място.",
        en="Look at the page and shorten the text at this place.",
    ),
    why=Words(
        bg="Два реда един върху друг не се четат. Най-често причината е променен шаблон или много дълго "
        "заглавие.",
        en="Two lines on top of each other cannot be read. A changed template or a very long title is "
        "the usual cause.",
    ),
    wrong="title: Заглавие, което е много по-дълго от мястото си в челото на страницата\n",
    right="title: Бюлетин\n",
)

PICTURE_FAILED = Code(
    id="B083",
    slug="picture-not-printed",
    severity="error",
    message=Words(
        bg="Снимката {file} не може да се отпечата.",
        en="The picture {file} cannot be printed.",
    ),
    help=Words(
        bg="Отворете я с програма за снимки и я запишете отново като JPEG, PNG или обикновен SVG.",
        en="Open it in a picture program and save it again as JPEG, PNG or plain SVG.",
    ),
    why=Words(
        bg="Файлът е на мястото си, но съдържанието му не се разчита докрай. Без тази проверка на "
        "страницата би останало празно място.",
        en="The file is there, but what is in it cannot be read to the end. Without this check the page "
        "would have a hole.",
    ),
    wrong="cover: {file: skicna.svg, alt: Скица}\n",
    right="cover: {file: skica.png, alt: Скица}\n",
)

NO_GLYPH = Code(
    id="B084",
    slug="no-glyph",
    severity="error",
    message=Words(
        bg="Шрифтът няма знак, който стои в шаблона или в оформлението: {detail}.",
        en="The font lacks a character that stands in a template: {detail}.",
    ),
    help=Words(
        bg="Махнете знака от шаблона или го заменете с рисунка.",
        en="Take the character out of the template, or draw it as a picture.",
    ),
    why=Words(
        bg="Знак, който шрифтът няма, би излязъл като празно квадратче, а екранните четци не биха го "
        "прочели.",
        en="A character that the font lacks would come out as an empty box, and a screen reader could "
        "not read it.",
    ),
    wrong="{# templates/print/issue.html #} <p>→ вижте стр. 2</p>\n",
    right="{# templates/print/issue.html #} <p>Вижте стр. 2</p>\n",
)

ENGINE = Code(
    id="B085",
    slug="layout-message",
    severity="warning",
    message=Words(
        bg="Програмата за страниране съобщава: {detail}.",
        en="The layout engine reports: {detail}.",
    ),
    help=Words(
        bg="Ако сте променяли шаблоните, поправете посоченото; ако не сте – пишете ни.",
        en="If you have changed the templates, mend what it names; if not, report it.",
    ),
    why=Words(
        bg="Всяко съобщение на програмата за страниране може да значи, че нещо от страницата е изгубено. "
        "Затова нито едно не се премълчава.",
        en="Any message of the layout engine may mean that something is missing from the page. So none is "
        "passed over.",
    ),
    wrong="/* templates/print/style.css */ p { colour: red }\n",
    right="/* templates/print/style.css */ p { color: red }\n",
)

TOO_LONG = Code(
    id="B086",
    slug="too-many-pages",
    severity="warning",
    message=Words(
        bg="Броят е от {pages} страници, а границата в bulletin.yaml е {limit}.",
        en="The issue has {pages} pages; the limit in bulletin.yaml is {limit}.",
    ),
    help=Words(
        bg="Съкратете броя или увеличете limits: pages в bulletin.yaml.",
        en="Shorten the issue, or raise limits: pages in bulletin.yaml.",
    ),
    why=Words(
        bg="Границата пази печата и пощата от брой, който неусетно е станал твърде дълъг.",
        en="The limit keeps an issue from growing too long for print and mail without anyone noticing.",
    ),
    wrong="# bulletin.yaml\nlimits: {pages: 4}\n",
    right="# bulletin.yaml\nlimits: {pages: 12}\n",
)

OVER_BUDGET = Code(
    id="B187",
    slug="over-the-planned-pages",
    severity="warning",
    message=Words(
        bg="Броят е от {pages} страници, а в полето pages са {budget}; редове в повече при текст {size} pt: {lines}.",
        en="The issue has {pages} pages, and the field pages says {budget}; lines too many in {size} pt: {lines}.",
    ),
    help=Words(
        bg="Съкратете текста с толкова реда в колона или увеличете pages.",
        en="Cut that many lines of a column, or raise pages.",
    ),
    why=Words(
        bg="Полето pages казва колко страници да има броят. Редовете се броят в колона, по последното "
        "страниране; под таблицата с готовите файлове пише и на коя страница свършва всеки раздел, за да се "
        "вижда къде да се съкрати. С --fit програмата сама търси размер на текста, с който броят се събира.",
        en="The field pages says how many pages the issue is to have. Lines are counted in a column, as they "
        "were laid out last; below the table of finished files it also says on which page each section "
        "ends, to show where to cut. With --fit a size of the text is looked for in which the issue fits.",
    ),
    wrong="pages: 2\n# … а текстът е за три страници\n",
    right="pages: 3\n",
)

SCANT_PAGE = Code(
    id="B188",
    slug="last-page-nearly-empty",
    severity="warning",
    message=Words(
        bg="Последната страница ({page}) е почти празна: текстът заема само {percent} % от нея.",
        en="The last page ({page}) is nearly empty: the text fills only {percent}% of it.",
    ),
    help=Words(
        bg="Съкратете броя с около {lines} реда в колона или допълнете последния раздел.",
        en="Cut about {lines} lines of a column, or add to the last section.",
    ),
    why=Words(
        bg="Страница с няколко реда в началото изглежда забравена, а се печата и плаща като пълна. При "
        "броеве до 40 страници програмата вече е опитала с малко по-дребен шрифт; --fit опитва повече. "
        "Ако така е добре, напишете на реда "
        "на последния раздел: # bulletin: allow B188.",
        en="A page with a few lines at its head looks forgotten, and is printed and paid for like a full one. "
        "Up to 40 pages a slightly smaller type has been tried before; --fit tries more. If the page is to be so, "
        "write on the "
        "line of the last section: # bulletin: allow B188.",
    ),
    wrong="sections:\n  - title: Новини\n    text: |\n      Текст за една страница и още три реда…\n",
    right="sections:\n  - title: Новини\n    text: |\n      Текст за една страница.\n",
)

CODES: tuple[Code, ...] = (
    LOST,
    OUTSIDE,
    OVERLAP,
    PICTURE_FAILED,
    NO_GLYPH,
    ENGINE,
    TOO_LONG,
    OVER_BUDGET,
    SCANT_PAGE,
)
