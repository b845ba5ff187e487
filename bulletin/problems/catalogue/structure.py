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
        bg="Оставете {quote} само в началото и в края, а вътре пишете „…“: {repaired}",
        en="Keep {quote} only at the start and the end, and use “…” inside: {repaired}",
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

DASH_AFTER_KEY = Code(
    id="B125",
    slug="dash-after-field",
    severity="error",
    message=Words(
        bg="Списъкът не може да започне на реда на полето.",
        en="A list cannot begin on the line of its field.",
    ),
    help=Words(
        bg="Пренесете тирето на нов ред, с два интервала повече. Ако е текст, сложете го в кавички: "
        "{repaired}",
        en="Move the dash to a new line, two spaces further in. If it is a text, put it in quotes: "
        "{repaired}",
    ),
    why=Words(
        bg="Частите на списъка стоят една под друга, всяка на свой ред след тире и интервал.",
        en="The items of a list stand one below the other, each on its line after a dash and a space.",
    ),
    wrong="keywords: - иновации\n",
    right="keywords:\n  - иновации\n",
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

JOINED_LINE = Code(
    id="B128",
    slug="joined-line",
    severity="warning",
    message=Words(
        bg="Този ред започва с тире, но се чете като продължение на текста от ред {start}.",
        en="This line begins with a dash, yet it is read as going on with the text of line {start}.",
    ),
    help=Words(
        bg="Подравнете тиретата едно под друго. За дълъг текст сложете | след двоеточието.",
        en="Align the dashes below each other. For a long text put | after the colon.",
    ),
    why=Words(
        bg="Ред с по-голям отстъп продължава текста над него. Така две точки от списъка се сливат в една.",
        en="A line indented further goes on with the text above. So two items of a list become one.",
    ),
    wrong="keywords:\n  - иновации\n    - клъстери\n",
    right="keywords:\n  - иновации\n  - клъстери\n",
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

SIGN_FOR_DASH = Code(
    id="B131",
    slug="sign-for-dash",
    severity="error",
    message=Words(
        bg="Списъкът е със знака „{sign}“, а частите му започват с обикновено тире.",
        en="The list has the sign “{sign}”; its items begin with a plain hyphen.",
    ),
    help=Words(
        bg="Напишете знака минус от клавиатурата и интервал: {repaired}",
        en="Type the minus sign of the keyboard and a space: {repaired}",
    ),
    why=Words(
        bg="Word и Outlook превръщат тирето в началото на реда в дълго тире или в точка. За файла това са "
        "обикновени знаци от текста.",
        en="Word and Outlook turn a hyphen at the start of a line into a long dash or a bullet. In the "
        "file these are plain characters of a text.",
    ),
    wrong="keywords:\n  – иновации\n  – клъстери\n",
    right="keywords:\n  - иновации\n  - клъстери\n",
)

COMMA_MISSING = Code(
    id="B132",
    slug="comma-missing",
    severity="error",
    message=Words(
        bg="Пред „{key}“ липсва запетая.",
        en="There is no comma before “{key}”.",
    ),
    help=Words(
        bg="Между скобите отделяйте полетата със запетая и интервал: {repaired}",
        en="Between the brackets put a comma and a space between the fields: {repaired}",
    ),
    why=Words(
        bg="В скоби { } краят на стойността се познава по запетаята. Без нея двете полета стават едно.",
        en="Inside { } a value ends at the comma. Without it two fields become one.",
    ),
    wrong="colophon: {occasion: Среща about: Отчет}\n",
    right="colophon: {occasion: Среща, about: Отчет}\n",
)

DASH_MISSING = Code(
    id="B139",
    slug="dash-missing",
    severity="error",
    message=Words(
        bg="Пред „{key}“ липсва тире: горната част на списъка вече има това поле.",
        en="There is no dash before “{key}”: the item above has this field already.",
    ),
    help=Words(
        bg="Започнете новата част от списъка с тире: {repaired}",
        en="Begin the new item of the list with a dash: {repaired}",
    ),
    why=Words(
        bg="Всяка част от списъка започва с тире и интервал; по тирето се познава къде свършва предишната.",
        en="Each item of a list begins with a dash and a space; the dash shows where the one before ends.",
    ),
    wrong="sections:\n  - title: Новини\n    text: Първа.\n  title: Проекти\n    text: Втора.\n",
    right="sections:\n  - title: Новини\n    text: Първа.\n  - title: Проекти\n    text: Втора.\n",
)

EXTRA_BRACKET = Code(
    id="B160",
    slug="extra-bracket",
    severity="error",
    message=Words(
        bg="Тук има излишна скоба {bracket}.",
        en="There is one bracket {bracket} too many here.",
    ),
    help=Words(
        bg="Изтрийте я: {repaired}",
        en="Delete it: {repaired}",
    ),
    why=Words(
        bg="Всяка скоба се отваря и затваря по веднъж. Излишната показва, че друга някъде липсва или тази е "
        "написана два пъти.",
        en="Each bracket is opened once and closed once. One too many means that another is missing or that "
        "this one was typed twice.",
    ),
    wrong="keywords: [иновации, наука]]\n",
    right="keywords: [иновации, наука]\n",
)

COMMA_TWICE = Code(
    id="B161",
    slug="comma-twice",
    severity="error",
    message=Words(
        bg="Тук запетаята е излишна: пред нея няма нищо.",
        en="There is a comma too many here: nothing stands before it.",
    ),
    help=Words(
        bg="Изтрийте я: {repaired}",
        en="Delete it: {repaired}",
    ),
    why=Words(
        bg="Между две запетаи би трябвало да стои още една част от списъка; празна част няма какво да отпечата.",
        en="One more item should stand between two commas; an empty one has nothing to print.",
    ),
    wrong="keywords: [иновации,, наука]\n",
    right="keywords: [иновации, наука]\n",
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
        bg="Изтрийте го и натиснете клавиша за интервал, или напишете „bulletin fix“.",
        en="Delete it and press the space bar, or type “bulletin fix”.",
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

CODES: tuple[Code, ...] = (
    TEXT_AFTER_QUOTE,
    TOO_MANY,
    KEY_FORM,
    COLON_MISSING,
    MIXED_BLOCK,
    DASH_AFTER_KEY,
    TEXT_AFTER_BAR,
    ESCAPE,
    JOINED_LINE,
    COLON_WITHOUT_SPACE,
    COLON_FORGOTTEN,
    SIGN_FOR_DASH,
    COMMA_MISSING,
    DASH_MISSING,
    EXTRA_BRACKET,
    COMMA_TWICE,
    STRANGE_SPACE,
)
