"""Codes of a file as a whole: its letters, its size, whether it can be opened at all."""

from bulletin.problems.problem import Code, Words

NO_SUCH_FILE = Words(": няма такъв файл", ": there is no such file")
"""Behind the words that a file cannot be read."""

WINDOWS_1251 = Code(
    id="B001",
    slug="windows-1251",
    severity="error",
    message=Words(
        bg="Файлът е записан с кодировка Windows-1251, а трябва да е UTF-8.",
        en="The file is saved as Windows-1251; it must be UTF-8.",
    ),
    help=Words(
        bg="Напишете „bulletin fix --write“ или в „Бележник“ (Notepad) изберете „Записване като…“, "
        "„Кодиране: UTF-8“.",
        en="Type “bulletin fix --write”, or in Notepad choose “Save as…”, “Encoding: UTF-8”.",
    ),
    why=Words(
        bg="В Windows-1251 буквите имат други номера. Ако ги прочетем наслуки, на страницата може да излязат "
        "„маймунки“ вместо български текст, затова не гадаем.",
        en="Windows-1251 gives letters other numbers. Guessing could print nonsense instead of "
        "Bulgarian, so we do not guess.",
    ),
    wrong="title: Бюлетин\n",
    right="title: Бюлетин\n",
)

ENCODING = Code(
    id="B002",
    slug="encoding",
    severity="error",
    message=Words(
        bg="Файлът не е текст с кодировка UTF-8: тук има нечетим знак.",
        en="The file is not UTF-8 text: it cannot be read from here on.",
    ),
    help=Words(
        bg="Отворете файла, запишете го като UTF-8 и проверете дали това наистина е файлът на броя.",
        en="Open the file, save it as UTF-8, and see that it really is the file of the issue.",
    ),
    why=Words(
        bg="Броят се пише като обикновен текст с кодировка UTF-8. Документ на Word, картинка или архив "
        "не може да се прочете, дори името му да завършва на .yaml.",
        en="An issue is plain text in UTF-8. A Word document, a picture or an archive cannot be read, "
        "even if its name ends in .yaml.",
    ),
    wrong="title: Бюлетин\n",
    right="title: Бюлетин\n",
)

UNREADABLE = Code(
    id="B003",
    slug="unreadable",
    severity="error",
    message=Words(bg="Файлът не може да се отвори.", en="The file cannot be opened."),
    help=Words(
        bg="Проверете името му, дали е файл, а не папка, и дали имате право да го четете.",
        en="Check its name, that it is a file and not a folder, and that you may read it.",
    ),
    why=Words(
        bg="Файлът липсва, на негово място има папка или компютърът не разрешава четенето му.",
        en="The file is missing, a folder stands in its place, or the computer does not let you read it.",
    ),
    wrong="title: Бюлетин\n",
    right="title: Бюлетин\n",
)

TOO_BIG = Code(
    id="B004",
    slug="too-big",
    severity="error",
    message=Words(
        bg="Файлът е {megabytes} МБ, а най-много може да е {limit} МБ.",
        en="The file is {megabytes} MB; {limit} MB is the most.",
    ),
    help=Words(
        bg="Разделете съдържанието на няколко броя и оставете снимките в папката на броя, не във файла.",
        en="Split the content into several issues, and keep pictures in the issue's folder, not in the file.",
    ),
    why=Words(
        bg="Най-дългият истински бюлетин е под 1 МБ текст. По-голям файл почти винаги е сбъркан файл.",
        en="The longest real bulletin is less than 1 MB of text. A larger file is nearly always the "
        "wrong file.",
    ),
    wrong="title: Бюлетин\n",
    right="title: Бюлетин\n",
)

EMPTY_FILE = Code(
    id="B005",
    slug="empty-file",
    severity="error",
    message=Words(bg="Файлът е празен.", en="The file is empty."),
    help=Words(
        bg="Напишете броя или възстановете файла. Нов брой се започва с „bulletin new“.",
        en="Write the issue or bring the file back. “bulletin new” starts a new issue.",
    ),
    why=Words(
        bg="Във файла няма нищо освен празни редове или бележки след #.",
        en="There is nothing in the file but empty lines or remarks after #.",
    ),
    wrong="# тук още няма нищо\n",
    right="title: Бюлетин\n",
)

CONTROL_CHARACTER = Code(
    id="B006",
    slug="control-character",
    severity="error",
    message=Words(
        bg="Тук има невидим знак ({name}), който не е част от текста.",
        en="There is an invisible character here ({name}) that is no part of the text.",
    ),
    help=Words(
        bg="Изтрийте знака: сложете курсора след него и натиснете Backspace.",
        en="Delete it: put the cursor after it and press Backspace.",
    ),
    why=Words(
        bg="Такива знаци идват при копиране от други програми. На страницата те или изчезват, или "
        "развалят реда.",
        en="Such characters come from copying out of other programs. On the page they vanish or break "
        "the line.",
    ),
    wrong="title: Бюле\x07тин\n",
    right="title: Бюлетин\n",
)

UTF_16 = Code(
    id="B163",
    slug="utf-16",
    severity="error",
    message=Words(
        bg="Файлът изглежда записан с кодировка UTF-16, а трябва да е UTF-8.",
        en="The file looks like UTF-16; it must be UTF-8.",
    ),
    help=Words(
        bg="Напишете „bulletin fix --write“ или в „Бележник“ (Notepad) изберете „Записване като…“, "
        "„Кодиране: UTF-8“.",
        en="Type “bulletin fix --write”, or in Notepad choose “Save as…”, “Encoding: UTF-8”.",
    ),
    why=Words(
        bg="В UTF-16 всяка буква заема два байта. Без знак в началото на файла не е сигурно в какъв ред са, "
        "затова не гадаем.",
        en="In UTF-16 each letter takes two bytes. Without a mark at the start of the file their order is not "
        "certain, so we do not guess.",
    ),
    wrong="title: Бюлетин\n",
    right="title: Бюлетин\n",
)

CODES: tuple[Code, ...] = (WINDOWS_1251, ENCODING, UNREADABLE, TOO_BIG, EMPTY_FILE, CONTROL_CHARACTER, UTF_16)
