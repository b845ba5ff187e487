"""Codes of single lines: quotes, brackets, colons, dashes, indents."""

from bulletin.problems.problem import Code, Words

UNCLEAR = Code(
    id="B007",
    slug="unclear",
    severity="error",
    message=Words(
        bg="Този ред не може да се разбере.",
        en="This line cannot be understood.",
    ),
    help=Words(
        bg="Сравнете го с редовете над него: отстъп, двоеточие и интервал след името на полето, кавички, "
        "скоби.",
        en="Compare it with the lines above: indent, a colon and a space after the field's name, quotes, "
        "brackets.",
    ),
    why=Words(
        bg="Файлът се чете ред по ред. Когато един ред не прилича нито на поле, нито на част от списък, "
        "нито на продължение на текст, не знаем къде принадлежи.",
        en="The file is read line by line. When a line looks like no field, no item of a list and no "
        "text going on, we cannot know where it belongs.",
    ),
    wrong=": София\n",
    right="place: София\n",
)

COLON_IN_TEXT = Code(
    id="B008",
    slug="colon-in-text",
    severity="error",
    message=Words(
        bg="В текст без кавички има двоеточие и интервал след него.",
        en="There is a colon followed by a space in a text without quotes.",
    ),
    help=Words(
        bg="Сложете целия текст в кавички: {repaired}",
        en="Put the whole text in quotes: {repaired}",
    ),
    why=Words(
        bg="Двоеточие с интервал след него означава „име на поле: стойност“. Второ двоеточие на същия "
        "ред се разбира само когато текстът е в кавички.",
        en="A colon with a space after it means “field: value”. A second one on the line is understood "
        "only when the text stands in quotes.",
    ),
    wrong="greeting: Скъпи приятели: честита Нова година\n",
    right='greeting: "Скъпи приятели: честита Нова година"\n',
)

TAB = Code(
    id="B009",
    slug="tab",
    severity="error",
    message=Words(
        bg="Тук има табулатор (Tab), а редовете се подравняват само с интервали.",
        en="There is a tab here; lines are aligned with spaces only.",
    ),
    help=Words(
        bg="Изтрийте табулатора и сложете интервали: по два за всяко ниво, един след тире.",
        en="Delete the tab and type spaces: two for each level, one after a dash.",
    ),
    why=Words(
        bg="Табулаторът изглежда различно широк на всеки компютър, затова по него не личи кое поле към "
        "кое спада.",
        en="A tab is as wide as each computer likes, so it does not show which field belongs to which.",
    ),
    wrong="colophon:\n\toccasion: Годишна среща\n",
    right="colophon:\n  occasion: Годишна среща\n",
)

INDENT = Code(
    id="B010",
    slug="indent",
    severity="error",
    message=Words(
        bg="Отстъпът на този ред не подхожда на блока, който започва на ред {start} (интервали отпред: {spaces}, "
        "а не {expected}).",
        en="The indent of this line does not fit the block that began on line {start} (spaces in front: "
        "{spaces}, not {expected}).",
    ),
    help=Words(
        bg="Подравнете реда точно под „{anchor}“ от ред {start}; интервали отпред: {expected}.",
        en="Align the line exactly below “{anchor}” of line {start}; spaces in front: {expected}.",
    ),
    why=Words(
        bg="Отстъпът показва кое поле към кое спада. Полетата на едно и също нещо започват на една и "
        "съща колона.",
        en="The indent shows which field belongs to which. Fields of the same thing begin in the same "
        "column.",
    ),
    wrong="colophon:\n  occasion: Годишна среща\n about: Отчет за годината\n",
    right="colophon:\n  occasion: Годишна среща\n  about: Отчет за годината\n",
)

UNCLOSED_QUOTE = Code(
    id="B011",
    slug="unclosed-quote",
    severity="error",
    message=Words(
        bg="Тук се отваря кавичка {quote}, която не е затворена.",
        en="A quotation mark {quote} is opened here and never closed.",
    ),
    help=Words(
        bg="Сложете {quote} и в края на текста. Кавички вътре в текста пишете така: „…“.",
        en="Put {quote} at the end of the text too. Inside the text use “…”.",
    ),
    why=Words(
        bg="Текст, който започва с кавичка, свършва чак при следващата такава. Ако я няма, той поглъща "
        "останалата част от файла.",
        en="A text that begins with a quotation mark ends only at the next one. Without it, it swallows "
        "the rest of the file.",
    ),
    wrong='place: "София\n',
    right='place: "София"\n',
)

UNCLOSED_BRACKET = Code(
    id="B012",
    slug="unclosed-bracket",
    severity="error",
    message=Words(
        bg="Тук се отваря скоба {bracket}, която не е затворена.",
        en="A bracket {bracket} is opened here and not closed.",
    ),
    help=Words(
        bg="Затворете я с {closing} и отделете частите със запетая и интервал.",
        en="Close it with {closing}, and put a comma and a space between the parts.",
    ),
    why=Words(
        bg="[ започва списък, а { започва група полета. И двете трябва да свършат със своята затваряща "
        "скоба.",
        en="[ begins a list and { a group of fields. Each must end with its closing bracket.",
    ),
    wrong="languages: [bg\nplace: София\n",
    right="languages: [bg]\nplace: София\n",
)

DASH_WITHOUT_SPACE = Code(
    id="B013",
    slug="dash-without-space",
    severity="error",
    message=Words(
        bg="След тирето в началото на реда няма интервал.",
        en="There is no space after the dash that begins this line.",
    ),
    help=Words(
        bg="Сложете интервал след тирето: {repaired}",
        en="Put a space after the dash: {repaired}",
    ),
    why=Words(
        bg="Всяка част от списък започва с тире и интервал. Без интервала тирето се чете като част от "
        "текста.",
        en="Each item of a list begins with a dash and a space. Without the space the dash belongs to "
        "the text.",
    ),
    wrong="keywords:\n  - иновации\n  -клъстери\n",
    right="keywords:\n  - иновации\n  - клъстери\n",
)

KEY_TWICE = Code(
    id="B014",
    slug="key-twice",
    severity="error",
    message=Words(
        bg="Полето „{key}“ вече е дадено на ред {first}.",
        en="The field “{key}” was already given on line {first}.",
    ),
    help=Words(
        bg="Изтрийте едното или ги обединете.",
        en="Delete one of the two, or join them.",
    ),
    why=Words(
        bg="Едно поле има една стойност. Ако го приемем два пъти, едната от двете ще се загуби, без "
        "никой да забележи.",
        en="A field has one value. If it were taken twice, one of the two would be lost without anyone "
        "noticing.",
    ),
    wrong="place: София\nauthor: Редакцията\nplace: Пловдив\n",
    right="place: София\nauthor: Редакцията\n",
)

RESERVED_START = Code(
    id="B015",
    slug="reserved-start",
    severity="error",
    message=Words(
        bg="Текст без кавички не може да започва с {character}.",
        en="A text without quotes cannot begin with {character}.",
    ),
    help=Words(
        bg="Сложете текста в кавички: {repaired}",
        en="Put the text in quotes: {repaired}",
    ),
    why=Words(
        bg="Знаците @ ` % * & ! | > ? в началото имат особено значение в този вид файлове. В кавички те са "
        "обикновен текст.",
        en="The characters @ ` % * & ! | > ? have a meaning of their own at the start of a text in such "
        "files. In quotes they are plain text.",
    ),
    wrong="greeting: @всички наши партньори\n",
    right='greeting: "@всички наши партньори"\n',
)

TEXT_CUT = Code(
    id="B016",
    slug="text-cut",
    severity="warning",
    message=Words(
        bg="Текстът се прекъсва тук: всичко след интервал и # се смята за бележка и не се печата.",
        en="The text is cut here: all that follows a space and # is a remark and is not printed.",
    ),
    help=Words(
        bg="Ако е част от текста, сложете го в кавички: {repaired}",
        en="If it belongs to the text, put the text in quotes: {repaired}",
    ),
    why=Words(
        bg="Знакът # след интервал започва бележка за пишещия. Така „зала # 5“ се отпечатва само като "
        "„зала“, а „C # и F #“ – само като „C“.",
        en="A # after a space begins a remark for the writer. So “hall # 5” is printed as “hall”, and “C # and F #” "
        "as “C”.",
    ),
    wrong="place: София, зала #5\n",
    right='place: "София, зала #5"\n',
)

SEVERAL_DOCUMENTS = Code(
    id="B017",
    slug="several-documents",
    severity="error",
    message=Words(
        bg="Тук знакът {sign} отделя втори документ в същия файл.",
        en="The sign {sign} parts off a second document here, in the same file.",
    ),
    help=Words(
        bg="Изтрийте реда с {sign} или преместете останалото в друг файл.",
        en="Delete the line with {sign}, or move what follows to another file.",
    ),
    why=Words(
        bg="Един файл е един брой. За хоризонтална черта в текста използвайте * * * вътре в полето с текста.",
        en="One file is one issue. For a rule inside a text write * * * within the text's own field.",
    ),
    wrong="place: София\n---\nauthor: Редакцията\n",
    right="place: София\nauthor: Редакцията\n",
)

NOT_FIELDS = Code(
    id="B018",
    slug="not-fields",
    severity="error",
    message=Words(
        bg="Файлът трябва да се състои от полета като „title: …“, а тук започва нещо друго.",
        en="The file must be made of fields such as “title: …”, and something else begins here.",
    ),
    help=Words(
        bg="Започнете най-отгоре с issue:, title: и date:, без тире и без отстъп.",
        en="Begin at the top with issue:, title: and date:, without a dash or an indent.",
    ),
    why=Words(
        bg="Броят се описва с полета: име, двоеточие, интервал, стойност. Самостоятелен списък или текст "
        "няма име и не знаем къде да го отпечатаме.",
        en="An issue is described by fields: name, colon, space, value. A list or a text alone has no "
        "name, and we cannot know where to print it.",
    ),
    wrong="- title: Бюлетин\n- place: София\n",
    right="title: Бюлетин\nplace: София\n",
)

TOO_DEEP = Code(
    id="B019",
    slug="too-deep",
    severity="error",
    message=Words(
        bg="Тук скобите или отстъпите са вложени на повече от {limit} нива.",
        en="Brackets or indents are nested more than {limit} levels deep here.",
    ),
    help=Words(
        bg="Проверете за излишни скоби [ или отстъпи; броят има най-много 6 нива.",
        en="Look for stray brackets [ or indents; an issue has 6 levels at most.",
    ),
    why=Words(
        bg="Толкова дълбоко влагане не може да е брой; най-често е повторена по грешка скоба.",
        en="Nothing that deep can be an issue; most often a bracket was repeated by mistake.",
    ),
    wrong="keywords: " + "[" * 60 + "]" * 60 + "\n",
    right="keywords: [иновации]\n",
)

CODES: tuple[Code, ...] = (
    UNCLEAR,
    COLON_IN_TEXT,
    TAB,
    INDENT,
    UNCLOSED_QUOTE,
    UNCLOSED_BRACKET,
    DASH_WITHOUT_SPACE,
    KEY_TWICE,
    RESERVED_START,
    TEXT_CUT,
    SEVERAL_DOCUMENTS,
    NOT_FIELDS,
    TOO_DEEP,
)
