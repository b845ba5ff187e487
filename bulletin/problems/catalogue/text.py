"""Codes of texts: characters that cannot be printed, and Markdown that would be lost."""

from bulletin.problems.problem import Code, Words

_WHY_GLYPH = Words(
    bg="Шрифтът на бюлетина има кирилица, латиница с всичките ѝ ударения и обичайните знаци. Знак, който го "
    "няма в него, би излязъл като празно квадратче.",
    en="The bulletin's typeface has Cyrillic letters, Latin ones with their accents and the usual signs. A "
    "character that it lacks would come out as an empty box.",
)

GLYPH = Code(
    id="B060",
    slug="character",
    severity="error",
    message=Words(
        bg="Знакът „{character}“ ({name}) не може да се отпечата.",
        en="The character “{character}” ({name}) cannot be printed.",
    ),
    help=Words(
        bg="Изтрийте го или го заменете с думи.",
        en="Delete it or put words in its place.",
    ),
    why=_WHY_GLYPH,
    wrong="place: София 😀\n",
    right="place: София\n",
)

GLYPH_INSTEAD = Code(
    id="B061",
    slug="character-instead",
    severity="error",
    message=Words(
        bg="Знакът „{character}“ ({name}) не може да се отпечата.",
        en="The character “{character}” ({name}) cannot be printed.",
    ),
    help=Words(bg="Напишете вместо него: {instead}", en="Write instead: {instead}"),
    why=_WHY_GLYPH,
    wrong="place: София ⇒ Пловдив\n",
    right="place: София – Пловдив\n",
)

RAW_HTML = Code(
    id="B062",
    slug="html",
    severity="error",
    message=Words(
        bg="В текста има HTML ({tag}), който би се отпечатал буквално.",
        en="There is HTML in the text ({tag}); it would be printed as it stands.",
    ),
    help=Words(
        bg="Пишете **получер** и *курсив*, а нов абзац започвайте с празен ред.",
        en="Write **bold** and *italic*, and begin a paragraph with an empty line.",
    ),
    why=Words(
        bg="Един и същ текст отива на хартия, на страницата и в писмо. Само прост Markdown излиза добре "
        "и на трите места.",
        en="The same text goes on paper, on the page and into a mail. Only plain Markdown comes out well "
        "in all three.",
    ),
    wrong="lead: Това е <b>важно</b>.\n",
    right="lead: Това е **важно**.\n",
)

HEADING = Code(
    id="B063",
    slug="heading-in-text",
    severity="error",
    message=Words(bg="В текста има заглавие.", en="There is a heading inside the text."),
    help=Words(
        bg="Направете от него раздел с „title:“ или го напишете **получер**. Ред с --- под текст също "
        "прави заглавие.",
        en="Make it a section with “title:”, or write it in **bold**. A line of --- below a text makes a "
        "heading too.",
    ),
    why=Words(
        bg="Номерата на разделите, съдържанието и отметките в PDF файла идват от разделите. Заглавие в "
        "текста би ги объркало.",
        en="The numbers of sections, the contents and the PDF's bookmarks come from sections. A heading "
        "in a text would break their order.",
    ),
    wrong="lead: |\n  # Увод\n  Текстът на увода.\n",
    right="lead: |\n  **Увод.** Текстът на увода.\n",
)

PICTURE_IN_TEXT = Code(
    id="B064",
    slug="picture-in-text",
    severity="error",
    message=Words(bg="В текста има снимка.", en="There is a picture inside the text."),
    help=Words(
        bg="Преместете я в „photos:“ на раздела, с file и alt.",
        en="Move it to “photos:” of the section, with file and alt.",
    ),
    why=Words(
        bg="Снимките в „photos:“ получават размер, надпис, автор и описание и се нареждат в колоната.",
        en="Pictures under “photos:” get a size, a caption, a credit and a description, and are set in "
        "the column.",
    ),
    wrong="lead: Щандът ни ![щанд](expo.jpg) беше пълен.\n",
    right="sections:\n  - title: Изложба\n    photos:\n      - {file: expo.jpg, alt: Щандът ни беше пълен}\n",
)

LINK = Code(
    id="B065",
    slug="link-address",
    severity="error",
    message=Words(
        bg="Връзката води към „{address}“, а такъв адрес не се приема.",
        en="The link leads to “{address}”, an address that is not taken.",
    ),
    help=Words(
        bg="Пишете целия адрес с https://, mailto: за електронна поща или #име за място в броя.",
        en="Write the whole address with https://, mailto: for e-mail, or #name for a place in the issue.",
    ),
    why=Words(
        bg="Връзките трябва да работят от хартия, от PDF файла и от страницата. Непълен адрес не води "
        "никъде, а други видове адреси може да са опасни.",
        en="Links must work from paper, from the PDF and from the page. An incomplete address leads "
        "nowhere, and other kinds may be dangerous.",
    ),
    wrong="lead: Вижте [страницата](www.example.org).\n",
    right="lead: Вижте [страницата](https://www.example.org).\n",
)

ANCHOR = Code(
    id="B066",
    slug="link-to-nowhere",
    severity="error",
    message=Words(
        bg="Няма раздел или проект с кратко име „{id}“.",
        en="There is no section or project with the short name “{id}”.",
    ),
    help=Words(
        bg="Поправете името след # или дайте на раздела „id: {id}“.",
        en="Correct the name after #, or give the section “id: {id}”.",
    ),
    why=Words(
        bg="Връзка, която започва с #, води до място в същия брой; то се намира по полето „id“.",
        en="A link that begins with # leads to a place in the same issue, found by its field “id”.",
    ),
    wrong="lead: Вижте [историята](#istoria).\n",
    right="lead: Вижте [историята](#istoria).\nsections:\n  - {title: История, id: istoria, text: Начало}\n",
)

NOTE_MISSING = Code(
    id="B067",
    slug="footnote-missing",
    severity="error",
    message=Words(
        bg="Бележката под линия {note} няма текст.",
        en="The footnote {note} has no text.",
    ),
    help=Words(
        bg="Добавете накрая на същия текст, след празен ред: {note}: …",
        en="Add at the end of the same text, after an empty line: {note}: …",
    ),
    why=Words(
        bg="Текстът на бележката се търси само в същото поле. Без него на страницата остава гол знак в "
        "скоби.",
        en="The text of a footnote is looked for in the same field only. Without it a bare sign in "
        "brackets is printed.",
    ),
    wrong="lead: Клъстерът[^1] е основан през 2016 г.\n",
    right="lead: |\n  Клъстерът[^1] е основан през 2016 г.\n\n  [^1]: Сдружение в обществена полза.\n",
)

NOTE_UNUSED = Code(
    id="B068",
    slug="footnote-unused",
    severity="error",
    message=Words(
        bg="Към бележката под линия {note} нищо не препраща и тя няма да се отпечата.",
        en="Nothing refers to the footnote {note}; it would not be printed.",
    ),
    help=Words(
        bg="Сложете {note} в текста там, където е мястото ѝ, или я изтрийте.",
        en="Put {note} into the text where it belongs, or delete it.",
    ),
    why=Words(
        bg="Бележка, към която нищо не препраща, се губи, без да личи.",
        en="A footnote that nothing refers to is lost without a trace.",
    ),
    wrong="lead: |\n  Клъстерът е основан през 2016 г.\n\n  [^1]: Сдружение в обществена полза.\n",
    right="lead: |\n  Клъстерът[^1] е основан през 2016 г.\n\n  [^1]: Сдружение в обществена полза.\n",
)

ADDRESS_BARE = Code(
    id="B069",
    slug="bare-address",
    severity="warning",
    message=Words(
        bg="Адресът {address} ще се отпечата, но няма да е връзка.",
        en="The address {address} would be printed, but it would be no link.",
    ),
    help=Words(bg="Напишете: {repaired}", en="Write: {repaired}"),
    why=Words(
        bg="Само адрес в скоби < и > или от вида [думи](https://…) става връзка, която се отваря с щракване в PDF "
        "файла и на страницата.",
        en="Only an address between < and >, or one of the form [words](https://…), becomes a link that opens "
        "with a click in the PDF and on the page.",
    ),
    wrong="lead: Повече на https://www.example.org.\n",
    right="lead: Повече на <https://www.example.org>.\n",
)

LINK_UNUSED = Code(
    id="B158",
    slug="link-unused",
    severity="warning",
    message=Words(
        bg="Редът „{line}“ няма да се отпечата: такъв ред само дава адреса на връзка, а връзка „{name}“ в текста "
        "няма.",
        en="The line “{line}” would not be printed: such a line only gives the address of a link, and the text "
        "has no link “{name}”.",
    ),
    help=Words(
        bg="Напишете [{name}] там в текста, където е връзката, или пишете адреса направо: [думи](https://…).",
        en="Write [{name}] where the link is in the text, or write the address in place: [words](https://…).",
    ),
    why=Words(
        bg="Ред, който започва с [име]: , в Markdown е бележка за връзка, а не текст. Ако нищо не препраща към "
        "нея, написаното се губи, без да личи.",
        en="A line that begins with [name]: is a note about a link in Markdown, not text. Where nothing refers "
        "to it, what was written is lost without a trace.",
    ),
    wrong="lead: |\n  Вижте страницата на изложбата.\n\n  [изложба]: https://www.example.org\n",
    right="lead: |\n  Вижте страницата на [изложбата](https://www.example.org).\n",
)

TABLE_WIDE = Code(
    id="B198",
    slug="table-too-wide",
    severity="error",
    message=Words(
        bg="Таблицата има {columns} колони, а тук на листа се събират най-много {most}.",
        en="The table has {columns} columns; at most {most} fit on the sheet here.",
    ),
    help=Words(
        bg="Разделете я на две таблици или сменете местата на редовете и колоните.",
        en="Part it into two tables, or let its rows and columns change places.",
    ),
    why=Words(
        bg="Таблица до 4 колони стои в колоната на текста, по-широка – през цялата страница, до 16 колони, с по-дребен "
        "шрифт от деветата нататък. В списък, проект, събитие или бележка мястото е една колона и стига за 8. В "
        "още по-тесни клетки думите се късат на отделни букви.",
        en="A table of up to 4 columns stands in the column of the text, a wider one across the page, up to 16 "
        "columns, in smaller type from the ninth on. In a list, a project, an event or a note there is one column, "
        "which is enough for 8. In still narrower cells words come apart into letters.",
    ),
    wrong="lead: |\n  | а | б | в | г | д | е | ж | з | и |\n  |---|---|---|---|---|---|---|---|---|\n",
    right="lead: |\n  | а | б | в | г |\n  |---|---|---|---|\n",
)

TOO_DEEP = Code(
    id="B197",
    slug="list-too-deep",
    severity="error",
    message=Words(
        bg="Списъците или цитатите тук са вложени повече от {most} пъти един в друг.",
        en="Lists or quotations stand more than {most} deep inside one another here.",
    ),
    help=Words(
        bg="Преместете точките наляво: махнете интервали или знаци > в началото на реда.",
        en="Move the items to the left: take away spaces or > signs at the start of the line.",
    ),
    why=Words(
        bg="Всяко ниво отнема от ширината на колоната; след десетото за думите няма място. Най-често причината са "
        "излишни интервали в началото на редовете.",
        en="Each level takes some of the column's width; after the tenth there is no room for words. Superfluous "
        "spaces at the start of lines are the usual cause.",
    ),
    wrong="lead: '> > > > > > > > > > > Точка'\n",
    right="lead: '> Точка'\n",
)

TYPED_BULLETS = Code(
    id="B300",
    slug="bullets-typed",
    severity="warning",
    message=Words(
        bg="Редовете, които започват с „{sign}“, ще се слеят в един абзац.",
        en="The lines that begin with “{sign}” will run together into one paragraph.",
    ),
    help=Words(
        bg="За списък започнете всеки ред с тире и интервал: {repaired}",
        en="For a list begin each line with a hyphen and a space: {repaired}",
    ),
    why=Words(
        bg="Съседните редове са един абзац; знак за точка, тире или буква със скоба не започва списък. Той "
        "започва с „- “ или „1. “.",
        en="Lines that stand next to each other are one paragraph; a bullet, a dash or a letter with a bracket begins "
        "no list. A list begins with “- ” or “1. ”.",
    ),
    wrong="lead: |\n  • обучения\n  • срещи\n",
    right="lead: |\n  - обучения\n  - срещи\n",
)

CODES: tuple[Code, ...] = (
    TYPED_BULLETS,
    GLYPH,
    GLYPH_INSTEAD,
    RAW_HTML,
    HEADING,
    PICTURE_IN_TEXT,
    LINK,
    ANCHOR,
    NOTE_MISSING,
    NOTE_UNUSED,
    ADDRESS_BARE,
    LINK_UNUSED,
    TABLE_WIDE,
    TOO_DEEP,
)
