"""Codes of how lines stand together: blocks, lists, texts over several lines, repeated parts."""

from bulletin.problems.problem import Code, Words

TEXT_AFTER_QUOTE = Code(
    id="B120",
    slug="text-after-quote",
    severity="error",
    message=Words(
        bg="След затварящата кавичка {quote} има още текст.",
        en="There is more text after the closing quotation mark {quote}.",
    ),
    help=Words(
        bg="За кавички вътре в текста пишете „…“, а за апостроф ’: {repaired}",
        en="Inside a text use “…” for quotation marks and ’ for an apostrophe: {repaired}",
    ),
    why=Words(
        bg="Когато текстът започва с кавичка, той свършва при следващата такава. Останалото на реда "
        "остава без място.",
        en="A text that begins with a quotation mark ends at the next one. What follows on the line has "
        "no place.",
    ),
    wrong='greeting: "Знание" и наука\n',
    right="greeting: „Знание“ и наука\n",
)

TOO_MANY = Code(
    id="B121",
    slug="too-many-parts",
    severity="error",
    message=Words(
        bg="Файлът има повече от {limit} части.",
        en="The file has more than {limit} parts.",
    ),
    help=Words(
        bg="Разделете го на няколко броя. Ако в него има знаци & и *, махнете ги и напишете частите една "
        "по една.",
        en="Split it into several issues. If it has & and * marks, remove them and write the parts out "
        "one by one.",
    ),
    why=Words(
        bg="Части, които се повтарят една в друга, могат да направят от малък файл огромен и да спрат "
        "компютъра.",
        en="Parts that repeat inside one another can turn a small file into a huge one and stop the "
        "computer.",
    ),
    wrong="keywords:\n  - &a0 [я, я, я, я, я, я, я, я, я, я]\n"
    + "".join(f"  - &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 6)),
    right="keywords: [наука]\n",
)

KEY_FORM = Code(
    id="B122",
    slug="field-name",
    severity="error",
    message=Words(
        bg="Това не може да е име на поле.",
        en="This cannot be the name of a field.",
    ),
    help=Words(
        bg="Пишете обикновена дума, двоеточие и интервал: „title: …“. Текст със скоби отпред сложете в "
        "кавички.",
        en="Write a plain word, a colon and a space: “title: …”. Put a text that begins with a bracket "
        "in quotes.",
    ),
    why=Words(
        bg="Името на полето е една дума с латински букви; списък или скоби не могат да бъдат име.",
        en="A field's name is one word in Latin letters; a list or brackets cannot be a name.",
    ),
    wrong="[title]: Бюлетин\n",
    right="place: София\n",
)

COLON_MISSING = Code(
    id="B123",
    slug="colon-missing",
    severity="error",
    message=Words(
        bg="На този ред няма име на поле с двоеточие след него.",
        en="There is no field's name with a colon on this line.",
    ),
    help=Words(
        bg="Напишете „име: стойност“ или, ако редът продължава горния текст, го започнете с повече "
        "интервали.",
        en="Write “name: value”, or indent the line more if it goes on with the text above.",
    ),
    why=Words(
        bg="Ред, който започва там, където започват полетата, трябва да е поле: име, двоеточие, "
        "интервал, стойност.",
        en="A line that begins where fields begin must be a field: name, colon, space, value.",
    ),
    wrong="place: София\nРедакцията\nauthor: Екипът\n",
    right="place: София\nauthor: Екипът\n",
)

MIXED_BLOCK = Code(
    id="B124",
    slug="mixed-block",
    severity="error",
    message=Words(
        bg="В блока, започнат на ред {start}, са смесени части на списък (с тире) и полета (с двоеточие).",
        en="List items (with a dash) and fields (with a colon) are mixed in the block that began on line "
        "{start}.",
    ),
    help=Words(
        bg="Сложете тире пред всяка част от списъка или подравнете реда с полетата, към които се отнася.",
        en="Put a dash before each item of the list, or align the line with the fields it belongs to.",
    ),
    why=Words(
        bg="На едно място може да има или списък, или полета. Когато са заедно, не е ясно към какво "
        "се отнася редът.",
        en="A place holds either a list or fields. With both together it is not clear where the line "
        "belongs.",
    ),
    wrong="keywords:\n  - иновации\n  place: София\n",
    right="keywords:\n  - иновации\nplace: София\n",
)

TEXT_AFTER_BAR = Code(
    id="B126",
    slug="text-after-bar",
    severity="error",
    message=Words(
        bg="След {sign} на същия ред има текст.",
        en="There is text on the same line after {sign}.",
    ),
    help=Words(
        bg="Пренесете текста на следващия ред, с два интервала повече от полето.",
        en="Move the text to the next line, two spaces further in than its field.",
    ),
    why=Words(
        bg="Знаците | и > казват, че текстът започва от следващия ред.",
        en="The signs | and > say that the text begins on the next line.",
    ),
    wrong="lead: | Първият ред на увода.\n  И вторият.\n",
    right="lead: |\n  Първият ред на увода.\n  И вторият.\n",
)

ESCAPE = Code(
    id="B127",
    slug="backslash",
    severity="error",
    message=Words(
        bg="В текст с двойни кавички има обърната наклонена черта \\, която нищо не означава.",
        en="There is a backslash \\ without a meaning in a text in double quotes.",
    ),
    help=Words(
        bg="Сложете текста в единични кавички '…' или махнете чертата.",
        en="Put the text in single quotes '…', or remove the backslash.",
    ),
    why=Words(
        bg="В двойни кавички знакът \\ започва специален знак, например \\n за нов ред.",
        en="In double quotes a \\ begins a special character, such as \\n for a new line.",
    ),
    wrong='place: "София\\Пловдив"\n',
    right="place: 'София\\Пловдив'\n",
)

COLON_WITHOUT_SPACE = Code(
    id="B129",
    slug="colon-without-space",
    severity="error",
    message=Words(
        bg="След двоеточието на полето „{key}“ няма интервал.",
        en="There is no space after the colon of the field “{key}”.",
    ),
    help=Words(
        bg="Сложете интервал: {repaired}",
        en="Put a space there: {repaired}",
    ),
    why=Words(
        bg="Името на полето свършва с двоеточие и интервал. Без интервала всичко е една дума, както 10:30.",
        en="A field's name ends with a colon and a space. Without the space it is all one word, like 10:30.",
    ),
    wrong="place:София\nauthor: Екипът\n",
    right="place: София\nauthor: Екипът\n",
)

COLON_FORGOTTEN = Code(
    id="B130",
    slug="colon-forgotten",
    severity="error",
    message=Words(
        bg="След името на полето „{key}“ няма двоеточие и интервал.",
        en="There is no colon and space after the field's name “{key}”.",
    ),
    help=Words(
        bg="Напишете: {repaired}",
        en="Write: {repaired}",
    ),
    why=Words(
        bg="По двоеточието и интервала след него се познава докъде е името и откъде започва стойността.",
        en="The colon and the space after it show where the name ends and where the value begins.",
    ),
    wrong="place София\nauthor: Екипът\n",
    right="place: София\nauthor: Екипът\n",
)

STRANGE_SPACE = Code(
    id="B162",
    slug="strange-space",
    severity="error",
    message=Words(
        bg="Тук стои интервал от друг вид ({name}), а не обикновен.",
        en="There is a space of another kind here ({name}), not a plain one.",
    ),
    help=Words(
        bg="Изтрийте го и натиснете клавиша за интервал, или напишете „bulletin fix --write“.",
        en="Delete it and press the space bar, or type “bulletin fix --write”.",
    ),
    why=Words(
        bg="Текст, копиран от Word, от поща или от страница, носи непрекъсваеми интервали. Изглеждат като "
        "обикновени, но отстъпът и краят на името на полето не се познават по тях.",
        en="Text copied from Word, mail or a web page brings no-break spaces along. They look like plain ones, "
        "but neither an indent nor the end of a field's name is recognised by them.",
    ),
    wrong="colophon:\n\u00a0\u00a0occasion: Годишна среща\n",
    right="colophon:\n  occasion: Годишна среща\n",
)

COLON_IN_LINES = Code(
    id="B167",
    slug="colon-in-long-text",
    severity="error",
    message=Words(
        bg="В текста, който продължава на този ред, има двоеточие и интервал след него.",
        en="The text that goes on in this line has a colon followed by a space.",
    ),
    help=Words(
        bg="Сложете {mark} пред „{start}“ на ред {first} и {mark} в края на ред {last}.",
        en="Put {mark} before “{start}” on line {first}, and {mark} at the end of line {last}.",
    ),
    why=Words(
        bg="Двоеточие с интервал след него означава „име на поле: стойност“, и в ред, който продължава текст. "
        "В кавички то е обикновен знак.",
        en="A colon with a space after it means “field: value”, in a line that goes on with a text too. In "
        "quotes it is a plain sign.",
    ),
    wrong="greeting: Скъпи приятели\n  и партньори: честита Нова година\n",
    right='greeting: "Скъпи приятели\n  и партньори: честита Нова година"\n',
)

REMARK_IN_LINES = Code(
    id="B168",
    slug="remark-in-text",
    severity="error",
    message=Words(
        bg="Редът, който започва с #, прекъсва текста: под него той продължава.",
        en="The line that begins with # breaks off the text, which goes on below it.",
    ),
    help=Words(
        bg="Сложете {mark} пред „{start}“ на ред {first} и {mark} в края на ред {last}.",
        en="Put {mark} before “{start}” on line {first}, and {mark} at the end of line {last}.",
    ),
    why=Words(
        bg="Ред със знака # отпред е бележка за пишещия и не се печата. Насред текст той го прекъсва.",
        en="A line with a # in front is a remark for the writer and is not printed. In the middle of a text "
        "it breaks it off.",
    ),
    wrong="greeting: Честита\n  # Нова\n  година\n",
    right="greeting: Честита Нова година\n",
)

LINES_CUT = Code(
    id="B169",
    slug="long-text-cut",
    severity="warning",
    message=Words(
        bg="Текстът се прекъсва тук: всичко след интервал и # се смята за бележка и не се печата.",
        en="The text is cut here: all that follows a space and # is a remark and is not printed.",
    ),
    help=Words(
        bg="Ако е част от текста: сложете {mark} пред „{start}“ на ред {first} и {mark} в края на този ред.",
        en="If it belongs to the text: put {mark} before “{start}” on line {first}, and {mark} at the end of "
        "this line.",
    ),
    why=Words(
        bg="Знакът # след интервал започва бележка за пишещия. Така „зала # 5“ се отпечатва само като „зала“.",
        en="A # after a space begins a remark for the writer. So “hall # 5” is printed as “hall”.",
    ),
    wrong="greeting: Заповядайте всички\n  в зала #5\n",
    right='greeting: "Заповядайте всички\n  в зала #5"\n',
)

NO_SUCH_ANCHOR = Code(
    id="B173",
    slug="no-such-part",
    severity="error",
    message=Words(
        bg="Тук се сочи към „{name}“, а такава част, означена с &, няма.",
        en="“{name}” is pointed to here, and no part is marked with & by that name.",
    ),
    help=Words(
        bg="Изтрийте реда и напишете полетата едно по едно.",
        en="Delete the line and write the fields out one by one.",
    ),
    why=Words(
        bg="С <<: *име се повтарят полета, означени по-горе с &име. Ако ги няма, няма какво да се повтори.",
        en="With <<: *name the fields that were marked with &name above are repeated. If there are none, "
        "nothing can be.",
    ),
    wrong="colophon:\n  <<: *общо\n  about: Отчет\n",
    right="colophon:\n  about: Отчет\n",
)

CODES: tuple[Code, ...] = (
    TEXT_AFTER_QUOTE,
    TOO_MANY,
    KEY_FORM,
    COLON_MISSING,
    MIXED_BLOCK,
    TEXT_AFTER_BAR,
    ESCAPE,
    COLON_WITHOUT_SPACE,
    COLON_FORGOTTEN,
    STRANGE_SPACE,
    COLON_IN_LINES,
    REMARK_IN_LINES,
    LINES_CUT,
    NO_SUCH_ANCHOR,
)
