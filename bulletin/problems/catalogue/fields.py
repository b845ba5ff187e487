"""Codes of fields: which may stand where, which must, and what kind of thing each takes."""

from bulletin.problems.problem import Code, Words

MISSING = Code(
    id="B020",
    slug="missing-field",
    severity="error",
    message=Words(bg="Липсва задължителното поле „{key}“.", en="The required field “{key}” is missing."),
    help=Words(bg="Добавете ред „{key}: …“.", en="Add a line “{key}: …”."),
    why=Words(
        bg="Без това поле страницата не може да се подреди: то се отпечатва винаги или определя мястото "
        "на останалото.",
        en="The page cannot be set without this field: it is always printed, or decides where the rest goes.",
    ),
    wrong="sections:\n  - text: Първи материал.\n",
    right="sections:\n  - title: Проекти\n    text: Първи материал.\n",
)

EMPTY = Code(
    id="B021",
    slug="empty-field",
    severity="error",
    message=Words(bg="Полето „{key}“ е празно.", en="The field “{key}” is empty."),
    help=Words(
        bg="Напишете стойността след двоеточието и интервала: „{key}: …“.",
        en="Write the value after the colon and a space: “{key}: …”.",
    ),
    why=Words(
        bg="Полето е задължително, а след името му няма нищо. Незадължителните полета може да останат "
        "празни.",
        en="The field is required and nothing follows its name. Only optional fields may stay empty.",
    ),
    wrong="title:\n",
    right="title: Бюлетин\n",
)

UNKNOWN = Code(
    id="B022",
    slug="unknown-field",
    severity="error",
    message=Words(bg="Тук няма поле с име „{key}“.", en="There is no field named “{key}” here."),
    help=Words(
        bg="Махнете го или изберете от: {allowed}.",
        en="Remove it or choose one of: {allowed}.",
    ),
    why=Words(
        bg="Поле, което не познаваме, няма къде да се отпечата. Затова го посочваме, вместо да го "
        "пропуснем мълчаливо.",
        en="A field that is not known has no place on the page. So it is pointed out rather than dropped "
        "silently.",
    ),
    wrong="weather: слънчево\n",
    right="place: София\n",
)

MISSPELT = Code(
    id="B023",
    slug="misspelt-field",
    severity="error",
    message=Words(bg="Тук няма поле с име „{key}“.", en="There is no field named “{key}” here."),
    help=Words(bg="Може би „{nearest}“?", en="Did you mean “{nearest}”?"),
    why=Words(
        bg="Имената на полетата се пишат точно, с малки латински букви.",
        en="The names of fields are written exactly, in small Latin letters.",
    ),
    wrong="Place: София\nsekcions:\n  - {title: Проекти, text: Текст}\n",
    right="place: София\nsections:\n  - {title: Проекти, text: Текст}\n",
)

MIXED_ALPHABETS = Code(
    id="B133",
    slug="mixed-alphabets",
    severity="error",
    message=Words(
        bg="В името на полето „{key}“ има кирилски букви: {letters}.",
        en="The field's name “{key}” has Cyrillic letters in it: {letters}.",
    ),
    help=Words(
        bg="Превключете на латиница и напишете „{nearest}“ наново.",
        en="Switch the keyboard to Latin letters and type “{nearest}” anew.",
    ),
    why=Words(
        bg="Кирилското „а“ и латинското „a“ изглеждат еднакво, но са различни знаци. Имената на полетата са "
        "само на латиница.",
        en="A Latin “a” and its Cyrillic twin look the same and are two characters. The names of fields are "
        "in Latin letters only.",
    ),
    wrong="plаce: София\n",
    right="place: София\n",
)

OTHER_ALPHABET = Code(
    id="B134",
    slug="other-alphabet",
    severity="error",
    message=Words(
        bg="Името на полето „{key}“ е на кирилица.",
        en="The field's name “{key}” is in Cyrillic letters.",
    ),
    help=Words(
        bg="Имената на полетата се пишат на латиница. Тук е „{nearest}“.",
        en="Names of fields are written in Latin letters. Here it is “{nearest}”.",
    ),
    why=Words(
        bg="Имената на полетата са еднакви във всеки брой и на всеки език, за да ги познава програмата. "
        "Стойностите след тях са на езика на броя.",
        en="The names of fields are the same in every issue and every language, so that the program knows "
        "them. The values after them are in the issue's own language.",
    ),
    wrong="място: София\n",
    right="place: София\n",
)

VALUE = Code(
    id="B024",
    slug="unknown-value",
    severity="error",
    message=Words(
        bg="„{value}“ не е сред възможните стойности.", en="“{value}” is not one of the values allowed."
    ),
    help=Words(bg="Изберете от: {allowed}.", en="Choose one of: {allowed}."),
    why=Words(
        bg="Това поле има малък списък от стойности, защото по тях се подреждат и превеждат надписите.",
        en="This field has a short list of values, because labels are chosen and translated by them.",
    ),
    wrong="sections:\n  - title: Проекти\n    show: всичко\n",
    right="sections:\n  - title: Проекти\n    show: projects\nprojects:\n  - {id: hub, name: Hub}\n",
)

MISSPELT_VALUE = Code(
    id="B025",
    slug="misspelt-value",
    severity="error",
    message=Words(
        bg="„{value}“ не е сред възможните стойности.", en="“{value}” is not one of the values allowed."
    ),
    help=Words(
        bg="Може би „{nearest}“? Възможни са: {allowed}.",
        en="Did you mean “{nearest}”? Allowed are: {allowed}.",
    ),
    why=Words(
        bg="Това поле има малък списък от стойности, защото по тях се подреждат и превеждат надписите.",
        en="This field has a short list of values, because labels are chosen and translated by them.",
    ),
    wrong="sections:\n  - title: Проекти\n    show: project\n",
    right="sections:\n  - title: Проекти\n    show: projects\nprojects:\n  - {id: hub, name: Hub}\n",
)

WANTED_TEXT = Code(
    id="B026",
    slug="wanted-text",
    severity="error",
    message=Words(
        bg="Тук се очаква текст, а има списък или група полета.",
        en="A text is wanted here, and there is a list or a group of fields.",
    ),
    help=Words(
        bg="Напишете текста след двоеточието; дълъг текст започнете с | и го пишете на следващите редове.",
        en="Write the text after the colon; begin a long one with | and write it on the lines below.",
    ),
    why=Words(
        bg="Полето се печата като текст. Списък в текста се пише с тирета под знака |.",
        en="The field is printed as text. A list inside a text is written with dashes below the sign |.",
    ),
    wrong="place: [София, Пловдив]\n",
    right="place: София и Пловдив\n",
)

WANTED_LIST = Code(
    id="B027",
    slug="wanted-list",
    severity="error",
    message=Words(bg="Тук се очаква списък.", en="A list is wanted here."),
    help=Words(
        bg="Сложете всяка част на нов ред след тире и интервал или всички в скоби, дори да е само една: "
        "{repaired}",
        en="Put each item on a new line after a dash and a space, or all in brackets, even a single one: "
        "{repaired}",
    ),
    why=Words(
        bg="В това поле може да има повече от едно нещо, затова и едно се пише като списък.",
        en="This field can hold more than one thing, so even one is written as a list.",
    ),
    wrong="keywords: иновации\n",
    right="keywords:\n  - иновации\n",
)

WANTED_FIELDS = Code(
    id="B028",
    slug="wanted-fields",
    severity="error",
    message=Words(bg="Тук се очаква група полета.", en="A group of fields is wanted here."),
    help=Words(
        bg="Напишете {repaired} или по едно „име: стойност“ на ред, с два интервала повече. Имената: {allowed}.",
        en="Write {repaired}, or one “name: value” a line, two spaces further in. The names: {allowed}.",
    ),
    why=Words(
        bg="Това нещо има няколко части (например снимката има файл и описание), затова всяка се пише с "
        "името си.",
        en="This thing has several parts (a photo has a file and a description), so each is written with "
        "its name.",
    ),
    wrong="cover: корица.svg\n",
    right="colophon:\n  occasion: Годишна среща\n",
)

LIST_EMPTY = Code(
    id="B029",
    slug="empty-list",
    severity="error",
    message=Words(
        bg="Списъкът е празен, а трябва да има поне една част.", en="The list is empty; it needs an item."
    ),
    help=Words(
        bg="Добавете поне една част: на нов ред, след тире и интервал.",
        en="Add at least one item: on a new line, after a dash and a space.",
    ),
    why=Words(
        bg="Брой без нито един раздел или без език няма какво да отпечата.",
        en="An issue without a section or a language has nothing to print.",
    ),
    wrong="languages: []\n",
    right="languages: [bg]\n",
)

ITEM_EMPTY = Code(
    id="B030",
    slug="empty-item",
    severity="error",
    message=Words(bg="Тази част от списъка е празна.", en="This item of the list is empty."),
    help=Words(
        bg="Напишете нещо след тирето или изтрийте реда.", en="Write something after the dash, or delete it."
    ),
    why=Words(
        bg="Празна част би се отпечатала като точка без текст. Обикновено е останала от незавършена "
        "редакция.",
        en="An empty item would be printed as a bullet without words. It is mostly left over from an "
        "unfinished edit.",
    ),
    wrong="keywords:\n  - иновации\n  -\n",
    right="keywords:\n  - иновации\n",
)

TEXT_EMPTY = Code(
    id="B031",
    slug="empty-text",
    severity="error",
    message=Words(bg="Тук няма текст на нито един език.", en="There is no text here in any language."),
    help=Words(bg="Напишете текста след bg: и след en:.", en="Write the text after bg: and after en:."),
    why=Words(
        bg="Езиците са посочени, но без думи. Ако текстът не е нужен, изтрийте и полето.",
        en="The languages are named without words. If no text is needed, delete the field too.",
    ),
    wrong="title: {bg: , en: }\n",
    right="title: Бюлетин\n",
)

OTHER = Code(
    id="B046",
    slug="other-field",
    severity="error",
    message=Words(bg="Стойността не подхожда на това поле.", en="The value does not fit this field."),
    help=Words(
        bg="Сравнете с примера в ръководството за това поле.",
        en="Compare it with the guide's example of this field.",
    ),
    why=Words(
        bg="Полето очаква друг вид стойност. Ако съобщението не ви помага, пишете ни: искаме то да е "
        "по-ясно.",
        en="The field takes another kind of value. If this message does not help, tell us: we want it to "
        "be clearer.",
    ),
    wrong="title: Бюлетин\n",
    right="title: Бюлетин\n",
)

WANTED_VALUE = Code(
    id="B172",
    slug="wanted-value",
    severity="error",
    message=Words(
        bg="Тук се очаква една стойност, а има списък или група полета.",
        en="One value is wanted here, and there is a list or a group of fields.",
    ),
    help=Words(
        bg="Напишете стойността на същия ред, след двоеточието и интервала: „{key}: …“.",
        en="Write the value on the same line, after the colon and a space: “{key}: …”.",
    ),
    why=Words(
        bg="Дата, сума или число е само едно нещо и се пише без тирета и без скоби.",
        en="A date, an amount or a number is one thing and is written without dashes or brackets.",
    ),
    wrong="date: [29.12.2023]\n",
    right="date: 29.12.2023\n",
)

TEXT_LONG = Code(
    id="B175",
    slug="text-too-long",
    severity="error",
    message=Words(
        bg="Този текст има повече от {limit} знака.",
        en="This text has more than {limit} characters.",
    ),
    help=Words(
        bg="Разделете го на няколко раздела или проверете дали някоя кавичка не е останала незатворена.",
        en="Part it into several sections, or see whether a quotation mark was left open.",
    ),
    why=Words(
        bg="Толкова дълъг текст е над четиридесет страници. Обикновено това е незатворена кавичка или "
        "поставен по погрешка файл.",
        en="A text that long is over forty pages. Mostly it is a quotation mark left open, or a file pasted "
        "by mistake.",
    ),
    wrong="lead: Сто и двайсет хиляди знака…\n",
    right="lead: Текст\n",
)

CODES: tuple[Code, ...] = (
    MISSING,
    EMPTY,
    UNKNOWN,
    MISSPELT,
    MIXED_ALPHABETS,
    OTHER_ALPHABET,
    VALUE,
    MISSPELT_VALUE,
    WANTED_TEXT,
    WANTED_LIST,
    WANTED_FIELDS,
    LIST_EMPTY,
    ITEM_EMPTY,
    TEXT_EMPTY,
    OTHER,
    WANTED_VALUE,
    TEXT_LONG,
)
