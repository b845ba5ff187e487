"""Codes of lists: their dashes, their brackets, their commas."""

from bulletin.problems.problem import Code, Words

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
        bg="Между две запетаи би трябвало да стои още една част от списъка; празна част няма какво да "
        "отпечата.",
        en="One more item should stand between two commas; an empty one has nothing to print.",
    ),
    wrong="keywords: [иновации,, наука]\n",
    right="keywords: [иновации, наука]\n",
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

REMARK_IN_BRACKETS = Code(
    id="B170",
    slug="remark-in-brackets",
    severity="error",
    message=Words(
        bg="Знакът # скрива останалото от реда, и затварящата скоба {closing}.",
        en="The sign # hides the rest of the line, the closing bracket {closing} too.",
    ),
    help=Words(
        bg="Сложете текста с # в кавички: {repaired}",
        en="Put the text with the # in quotes: {repaired}",
    ),
    why=Words(
        bg="След интервал # започва бележка за пишещия и всичко до края на реда не се чете.",
        en="After a space a # begins a remark for the writer, and nothing up to the end of the line is read.",
    ),
    wrong="cover: {file: expo.jpg, alt: Зала #3}\n",
    right='cover: {file: expo.jpg, alt: "Зала #3"}\n',
)

DASH_TWICE = Code(
    id="B171",
    slug="dash-twice",
    severity="error",
    message=Words(
        bg="Тук има две тирета едно след друго.",
        en="There are two dashes here, one after the other.",
    ),
    help=Words(
        bg="Махнете едното: {repaired}",
        en="Remove one of them: {repaired}",
    ),
    why=Words(
        bg="Всяка част от списъка започва с едно тире. Второто започва списък в списъка, а такъв тук няма.",
        en="Each item of a list begins with one dash. A second one begins a list inside the list, and there "
        "is none here.",
    ),
    wrong="keywords:\n  - - иновации\n",
    right="keywords:\n  - иновации\n",
)

AFTER_BRACKET = Code(
    id="B174",
    slug="text-after-bracket",
    severity="error",
    message=Words(
        bg="След затварящата скоба {bracket} има още текст.",
        en="There is more text after the closing bracket {bracket}.",
    ),
    help=Words(
        bg="Преместете го вътре в скобите или го изтрийте: {repaired}",
        en="Move it inside the brackets, or delete it: {repaired}",
    ),
    why=Words(
        bg="Списъкът свършва със затварящата скоба; след нея на реда няма място за друго.",
        en="The list ends with its closing bracket; nothing else has a place on the line after it.",
    ),
    wrong="keywords: [иновации, наука] и други\n",
    right="keywords: [иновации, наука, други]\n",
)

COMMA_IN_TEXT = Code(
    id="B176",
    slug="comma-in-text",
    severity="error",
    message=Words(
        bg="Тук запетаята прекъсва текста: в скоби {{ }} след нея започва друго поле.",
        en="The comma cuts the text here: inside {{ }} another field begins after it.",
    ),
    help=Words(
        bg="Сложете целия текст в кавички: {repaired}",
        en="Put the whole text in quotes: {repaired}",
    ),
    why=Words(
        bg="В скоби { } полетата се делят със запетаи. Без кавички остатъкът от текста няма име и би се загубил.",
        en="Inside { } fields are parted by commas. Without quotes the rest of the text has no name and would be "
        "lost.",
    ),
    wrong="colophon: {about: Учредяване, в София}\n",
    right='colophon: {about: "Учредяване, в София"}\n',
)

TWO_FIELDS = Code(
    id="B177",
    slug="two-fields",
    severity="error",
    message=Words(
        bg="На този ред след „{key}“ стои още едно поле.",
        en="Another field stands on this line after “{key}”.",
    ),
    help=Words(
        bg="Сложете го в скоби или на нов ред с два интервала повече: {repaired}",
        en="Put it in brackets, or on a new line two spaces further in: {repaired}",
    ),
    why=Words(
        bg="Това поле съдържа други полета: те се пишат под него или в скоби.",
        en="This field holds other fields: they stand below it or in brackets.",
    ),
    wrong="colophon: about: Учредяване\n",
    right="colophon: {about: Учредяване}\n",
)

CODES: tuple[Code, ...] = (
    DASH_AFTER_KEY,
    JOINED_LINE,
    SIGN_FOR_DASH,
    DASH_MISSING,
    EXTRA_BRACKET,
    COMMA_TWICE,
    COMMA_MISSING,
    REMARK_IN_BRACKETS,
    DASH_TWICE,
    AFTER_BRACKET,
    COMMA_IN_TEXT,
    TWO_FIELDS,
)
