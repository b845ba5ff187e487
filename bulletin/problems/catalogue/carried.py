"""Codes of what is carried: the issue file in a finished PDF, the program to CI."""

from bulletin.problems.problem import Code, Words

_TYPED = "bulletin restore output/bulletin-9.pdf\n"

NOTHING_CARRIED = Code(
    id="B189",
    slug="nothing-carried",
    severity="error",
    message=Words(bg="{file} не носи в себе си файл на брой.", en="{file} carries no issue file."),
    help=Words(
        bg="Вземете PDF, направен с „bulletin build“.",
        en="Take a PDF that “bulletin build” has made.",
    ),
    why=Words(
        bg="Всеки PDF за печат носи в себе си файла, от който е направен. В PDF от друга програма такъв няма, а някои "
        "програми го махат, когато запишат файла отново.",
        en="Every PDF for print carries the file that it was made from. A PDF of another program has none, and "
        "some programs drop it when they save the PDF again.",
    ),
    wrong="bulletin restore letter.pdf\n",
    right=_TYPED,
)

PDF_BROKEN = Code(
    id="B190",
    slug="pdf-unreadable",
    severity="error",
    message=Words(
        bg="{file} не може да се прочете като PDF{reason}.",
        en="{file} cannot be read as a PDF{reason}.",
    ),
    help=Words(
        bg="Проверете името. Ако файлът е изтеглен или получен по пощата, вземете го отново.",
        en="Check the name. If the file was downloaded or came by mail, get it again.",
    ),
    why=Words(
        bg="Файлът го няма, не е PDF или е повреден по пътя.",
        en="The file is not there, is not a PDF, or was damaged on the way.",
    ),
    wrong="bulletin restore issues/9.yaml\n",
    right=_TYPED,
)

PDF_LOCKED = Code(
    id="B191",
    slug="pdf-locked",
    severity="error",
    message=Words(bg="{file} е заключен с парола.", en="{file} is locked with a password."),
    help=Words(
        bg="Поискайте файла без парола.",
        en="Ask for the file without a password.",
    ),
    why=Words(
        bg="Програмата не заключва файловете; някой е заключил този по-късно.",
        en="The program does not lock files; somebody has locked this one since.",
    ),
    wrong="bulletin restore locked.pdf\n",
    right=_TYPED,
)

PDF_TOO_BIG = Code(
    id="B192",
    slug="pdf-too-big",
    severity="error",
    message=Words(
        bg="{file} е {megabytes} МБ, а се четат файлове до {limit} МБ.",
        en="{file} is {megabytes} MB; files of at most {limit} MB are read.",
    ),
    help=Words(
        bg="Проверете дали това е броят: обикновено той е под 20 МБ.",
        en="Check that this is the issue: it is usually less than 20 MB.",
    ),
    why=Words(
        bg="Толкова голям файл не е направен от програмата, а четенето му би отнело цялата памет.",
        en="A file of this size was not made by the program, and reading it would take all memory.",
    ),
    wrong="bulletin restore film.pdf\n",
    right=_TYPED,
)

NO_PACKAGE = Code(
    id="B327",
    slug="no-package",
    severity="error",
    message=Words(
        bg="Програмата не е инсталирана като пакет и не може да се предаде на CI.",
        en="The program is not installed as a package and cannot be handed to CI.",
    ),
    help=Words(
        bg="Инсталирайте я от файла ѝ с „pipx install bulletin-0.1.0-py3-none-any.whl“ и пуснете командата пак.",
        en="Install it from its file with “pipx install bulletin-0.1.0-py3-none-any.whl”, and run the command again.",
    ),
    why=Words(
        bg="CI инсталира същата програма, с която се правят броевете тук. От файлове, които само са копирани "
        "някъде, не се разбира какво влиза в нея.",
        en="CI installs the very program that makes the issues here. Files that were only copied somewhere do not say "
        "what belongs to it.",
    ),
    wrong="python bulletin/__main__.py ci github\n",
    right="bulletin ci github\n",
)

CODES: tuple[Code, ...] = (NOTHING_CARRIED, PDF_BROKEN, PDF_LOCKED, PDF_TOO_BIG, NO_PACKAGE)
