"""Codes of the workspace: its settings, its templates, the machine and the output folder."""

from bulletin.problems.problem import Code, Words

NO_WORKSPACE = Code(
    id="B090",
    slug="no-workspace",
    severity="error",
    message=Words(
        bg="В папка {folder} и над нея няма bulletin.yaml.",
        en="There is no bulletin.yaml in the folder {folder} or above it.",
    ),
    help=Words(
        bg="Влезте в папката на бюлетина или създайте нова с „bulletin init ПАПКА“.",
        en="Go to the folder of the bulletin, or make a new one with “bulletin init FOLDER”.",
    ),
    why=Words(
        bg="bulletin.yaml казва кой издава бюлетина и къде лежат броевете. По него се познава папката.",
        en="bulletin.yaml says who publishes the bulletin and where the issues lie. The folder is known "
        "by it.",
    ),
    wrong="bulletin build 9\n",
    right="cd bulletin-ksgz\nbulletin build 9\n",
)

LOGO = Code(
    id="B091",
    slug="logo-missing",
    severity="error",
    message=Words(
        bg="Логото {file} не е намерено в папката на бюлетина.",
        en="The logo {file} is not in the folder of the bulletin.",
    ),
    help=Words(
        bg="Копирайте файла там или поправете logo: в bulletin.yaml.",
        en="Copy the file there, or correct logo: in bulletin.yaml.",
    ),
    why=Words(
        bg="Логото стои в главата на всяка страница. Пътят се пише спрямо bulletin.yaml и не излиза "
        "извън папката.",
        en="The logo stands at the head of every issue. Its path starts at bulletin.yaml and stays "
        "inside the folder.",
    ),
    wrong="# bulletin.yaml\nletterhead: {logo: ../logo.png}\n",
    right="# bulletin.yaml\nletterhead: {logo: templates/logo.svg}\n",
)

NO_PANGO = Code(
    id="B092",
    slug="no-pango",
    severity="error",
    message=Words(
        bg="На този компютър липсва библиотеката Pango, с която се нареждат страниците.",
        en="This computer lacks the library Pango, which sets the pages.",
    ),
    help=Words(bg="Напишете: {command}", en="Type: {command}"),
    why=Words(
        bg="PDF файлът се прави от WeasyPrint, а тя ползва Pango. Инсталира се веднъж. „bulletin doctor“ "
        "казва дали всичко е наред. Уеб изданието може да се направи и без нея: „bulletin build 9 "
        "--edition web“.",
        en="The PDF is made by WeasyPrint, which uses Pango. It is installed once. “bulletin doctor” "
        "tells whether all is well. The web edition can be made without it: “bulletin build 9 "
        "--edition web”.",
    ),
    wrong="bulletin build 9\n",
    right="apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0\nbulletin build 9\n",
)

NO_ISSUE = Code(
    id="B093",
    slug="no-issue",
    severity="error",
    message=Words(bg="Няма брой „{key}“.", en="There is no issue “{key}”."),
    help=Words(bg="Изберете от: {known}.", en="Choose from: {known}."),
    why=Words(
        bg="Броят се вика с името на файла си без .yaml: issues/9.yaml е 9, issues/projects-2.yaml е "
        "projects-2.",
        en="An issue is called by the name of its file without .yaml: issues/9.yaml is 9, "
        "issues/projects-2.yaml is projects-2.",
    ),
    wrong="bulletin build брой9\n",
    right="bulletin build 9\n",
)

TEMPLATE = Code(
    id="B094",
    slug="template-broken",
    severity="error",
    message=Words(
        bg="Шаблонът не може да се изпълни: {detail}.",
        en="The template cannot be filled: {detail}.",
    ),
    help=Words(
        bg="Поправете реда или извадете файла от templates/, за да се ползва вграденият шаблон.",
        en="Mend the line, or move the file out of templates/ to use the built-in template.",
    ),
    why=Words(
        bg="Шаблоните в папка templates/ заместват вградените. Непознато име или незатворен блок спира "
        "броя, за да не излезе страница с дупка.",
        en="Templates in the folder templates/ take the place of the built-in ones. An unknown name or "
        "an open block stops the issue, so that no page comes out with a hole.",
    ),
    wrong="{# templates/print/issue.html #} <h1>{{ issue.titel }}</h1>\n",
    right="{# templates/print/issue.html #} <h1>{{ issue.title }}</h1>\n",
)

NOT_WRITTEN = Code(
    id="B095",
    slug="not-written",
    severity="error",
    message=Words(
        bg="Файлът {file} не може да се запише: {reason}.",
        en="The file {file} cannot be written: {reason}.",
    ),
    help=Words(
        bg="Проверете диска и правата за достъп до папка {folder} и пуснете командата пак.",
        en="Check the disk and the permissions of the folder {folder}, and run the command again.",
    ),
    why=Words(
        bg="Файловете се записват изцяло или изобщо не се записват: последният готов брой остава невредим.",
        en="Files are written whole or not at all: the last good issue stays unharmed.",
    ),
    wrong="bulletin build 9 --output /\n",
    right="bulletin build 9 --output output\n",
)

OUTPUT_OUTSIDE = Code(
    id="B096",
    slug="output-outside",
    severity="error",
    message=Words(
        bg="Папката за готовите файлове в bulletin.yaml е извън папката на бюлетина: {folder}.",
        en="The output folder in bulletin.yaml lies outside the folder of the bulletin: {folder}.",
    ),
    help=Words(
        bg="Напишете папка вътре, например output: output, или посочете друга с --output.",
        en="Name a folder inside, such as output: output, or give another with --output.",
    ),
    why=Words(
        bg="Файл с настройки, който някой ви е изпратил, не бива да може да пише където и да е на диска.",
        en="A settings file that somebody sent you must not be able to write anywhere on the disk.",
    ),
    wrong="# bulletin.yaml\noutput: /home\n",
    right="# bulletin.yaml\noutput: output\n",
)

NO_FOLDER = Code(
    id="B228",
    slug="web-folder",
    severity="error",
    message=Words(
        bg="Към този адрес не може да се добави името на файла: в него има {mark}.",
        en="The name of a file cannot be added to this address: it has a {mark}.",
    ),
    help=Words(
        bg="Напишете адреса на папката с уеб изданията, например https://example.org/bulletin/",
        en="Write the address of the folder with the web editions, such as https://example.org/bulletin/",
    ),
    why=Words(
        bg="QR кодът на задния панел води до уеб изданието на броя: адресът от bulletin.yaml и името на файла "
        "след него.",
        en="The QR code on the back panel leads to the web edition of the issue: the address from bulletin.yaml with "
        "the file's name behind it.",
    ),
    wrong="# bulletin.yaml\nweb: {address: https://example.org/?page=bulletin}\n",
    right="# bulletin.yaml\nweb: {address: https://example.org/bulletin/}\n",
)

NO_SERIES = Code(
    id="B097",
    slug="no-series",
    severity="error",
    message=Words(bg="Няма поредица „{name}“.", en="There is no series “{name}”."),
    help=Words(bg="Изберете от: {known}.", en="Choose from: {known}."),
    why=Words(
        bg="Поредиците са изброени в bulletin.yaml, в полето series.",
        en="The series are listed in bulletin.yaml, in the field series.",
    ),
    wrong="bulletin build --series proekti\n",
    right="bulletin build --series projects\n",
)

ISSUE_MISSPELT = Code(
    id="B098",
    slug="issue-misspelt",
    severity="error",
    message=NO_ISSUE.message,
    help=Words(
        bg="Може би {nearest}? Всички броеве: {known}.",
        en="Did you mean {nearest}? All issues: {known}.",
    ),
    why=NO_ISSUE.why,
    wrong="bulletin build Проекти-2\n",
    right="bulletin build projects-2\n",
)

NOT_AN_ISSUE = Code(
    id="B099",
    slug="issue-file-ending",
    severity="error",
    message=Words(
        bg="Няма брой „{key}“, а файлът {file} не се чете като брой: името му не завършва на .yaml.",
        en="There is no issue “{key}”, and the file {file} is not read as one: its name does not end in .yaml.",
    ),
    help=Words(
        bg="Ако това е текстов файл, преименувайте го на {name}; от документ на Word препишете текста в нов брой "
        "(„bulletin new“).",
        en="If it is a text file, rename it to {name}; from a Word document, copy the text into a new issue "
        "(“bulletin new”).",
    ),
    why=Words(
        bg="За брой се смята само файл в папка issues/, чието име завършва на .yaml или .yml с малки букви. "
        "Windows често скрива края на името и Notepad добавя .txt: включете „Разширения на имената на файлове“ "
        "в изгледа на папката.",
        en="Only a file in the folder issues/ whose name ends in .yaml or .yml, in small letters, is an issue. "
        "Windows often hides the end of a name, and Notepad adds .txt: turn on “File name extensions” in the "
        "folder's view.",
    ),
    wrong="# issues/9.yaml.txt\nbulletin build 9\n",
    right="# issues/9.yaml\nbulletin build 9\n",
)

IN_THE_WAY = Code(
    id="B295",
    slug="site-in-the-way",
    severity="error",
    message=Words(
        bg="В папка {folder} има чужди файлове с имена на страници от сайта: {names}.",
        en="The folder {folder} has files that bulletin did not write, with names of pages of the site: {names}.",
    ),
    help=Words(
        bg="Изберете друга папка с --output или ги заменете с --force, ако не ви трябват.",
        en="Choose another folder with --output, or replace them with --force if you do not need them.",
    ),
    why=Words(
        bg="Командата „bulletin site“ знае кои файлове е записала: те са изброени в .bulletin-site.json в папката на "
        "сайта. Чужди файлове тя не променя и не изтрива.",
        en="The command “bulletin site” knows which files it has written: they are listed in .bulletin-site.json in "
        "the folder of the site. It neither changes nor removes any others.",
    ),
    wrong="bulletin site --output public_html\n",
    right="bulletin site --output public_html/bulletin\n",
)

CODES: tuple[Code, ...] = (
    NO_WORKSPACE,
    LOGO,
    NO_PANGO,
    NO_ISSUE,
    TEMPLATE,
    NOT_WRITTEN,
    OUTPUT_OUTSIDE,
    NO_FOLDER,
    NO_SERIES,
    ISSUE_MISSPELT,
    NOT_AN_ISSUE,
    IN_THE_WAY,
)
