"""Codes of what would lead out of the workspace, run as a program, or take more time and memory than an issue may."""

from bulletin.problems.problem import Code, Words

_WHY_INSIDE = Words(
    bg="Броят се прави и на други компютри, където има само папката на бюлетина. Извън нея нищо не се чете: "
    "файл отвън може да е личен или да липсва на компютъра на колегата.",
    en="An issue is also built on other computers, which have only the bulletin’s folder. Nothing outside it is "
    "read: a file from outside may be private, or missing on a colleague’s computer.",
)
_WHY_BOUNDS = Words(
    bg="Програмата пази компютъра: при файл, който иска повече време или памет от който и да е истински брой, тя спира "
    "веднага, а не след час.",
    en="The program looks after the computer: a file that needs more time or memory than any real issue stops it at "
    "once, not after an hour.",
)


def _photo(file: str) -> str:
    return f"sections:\n  - title: Изложба\n    photos:\n      - {{file: {file}, alt: Щандът на клъстера}}\n"


LEADS_OUTSIDE = Code(
    id="B317",
    slug="leads-outside",
    severity="error",
    message=Words(
        bg="{file} е пряк път към място извън папката на бюлетина.",
        en="{file} is a link to a place outside the folder of the bulletin.",
    ),
    help=Words(
        bg="Изтрийте прекия път и копирайте на мястото му самия файл или папка.",
        en="Delete the link, and copy the file or folder itself into its place.",
    ),
    why=_WHY_INSIDE,
    wrong="# issues/9.yaml → /home/ani/9.yaml\n",
    right="# issues/9.yaml\nissue: 9\n",
)

PICTURE_HEAVY = Code(
    id="B318",
    slug="picture-heavy",
    severity="error",
    message=Words(
        bg="Файлът {file} е {megabytes} МБ, а най-много може да е {limit} МБ.",
        en="The file {file} is {megabytes} MB; {limit} MB is the most.",
    ),
    help=Words(
        bg="Запишете снимката като JPEG с качество 85, а чертеж с много части – като PNG.",
        en="Save a photo as JPEG with quality 85, and a drawing with many parts as PNG.",
    ),
    why=_WHY_BOUNDS,
    wrong=_photo("scan.png"),
    right=_photo("expo.jpg"),
)

DRAWING_COMPLEX = Code(
    id="B319",
    slug="drawing-complex",
    severity="error",
    message=Words(
        bg="Чертежът {file} е прекалено сложен: {counted} части, а най-много може да са {limit}.",
        en="The drawing {file} is too complex: {counted} parts; {limit} is the most.",
    ),
    help=Words(
        bg="Опростете го („Path › Simplify“ в Inkscape) или го запишете като PNG, широк 2500 точки.",
        en="Simplify it (Path › Simplify in Inkscape), or save it as PNG, 2500 pixels wide.",
    ),
    why=_WHY_BOUNDS,
    wrong=_photo("map.svg"),
    right=_photo("cover.svg"),
)

DRAWING_PROGRAM = Code(
    id="B320",
    slug="drawing-program",
    severity="error",
    message=Words(
        bg="В чертежа {file} има програма ({part}).",
        en="There is a program in the drawing {file} ({part}).",
    ),
    help=Words(
        bg="Запишете го като PNG или изтрийте {part} от файла; ако не сте го правили вие, питайте автора.",
        en="Save it as PNG, or delete {part} from the file; if it is not your own, ask its author.",
    ),
    why=Words(
        bg="Чертежът излиза и на сайта. Програма в него би работила от името на вашия сайт в браузъра на всеки, който "
        "го отвори.",
        en="The drawing is on the site too. A program in it would run, in the name of your site, in the browser of "
        "whoever opens it.",
    ),
    wrong=_photo("clicks.svg"),
    right=_photo("cover.svg"),
)

FONT_LARGE = Code(
    id="B321",
    slug="font-large",
    severity="error",
    message=Words(
        bg="Шрифтът {file} е {megabytes} МБ, а най-много може да е {limit} МБ.",
        en="The font file {file} is {megabytes} MB; {limit} MB is the most.",
    ),
    help=Words(
        bg="Вземете файл само с латиница и кирилица, без китайски и японски знаци.",
        en="Take a file with Latin and Cyrillic only, without Chinese and Japanese characters.",
    ),
    why=_WHY_BOUNDS,
    wrong="# templates/fonts/Own-Regular.ttf, 200 MB\ntheme: {fonts: {text: Own}}\n",
    right="# templates/fonts/Own-Regular.ttf\ntheme: {fonts: {text: Own}}\n",
)

TEMPLATE_ENDLESS = Code(
    id="B322",
    slug="template-endless",
    severity="error",
    message=Words(
        bg="Шаблонът не свършва: повторенията или макросите в него са прекалено много.",
        en="The template does not come to an end: it repeats itself, or calls macros, too many times.",
    ),
    help=Words(
        bg="Вижте цикъла (for) или макроса на този ред: той се повтаря или се извиква сам без край.",
        en="Look at the loop (for) or macro on this line: it repeats, or calls itself, without end.",
    ),
    why=_WHY_BOUNDS,
    wrong="{% for a in range(99999) %}{% for b in range(99999) %}…{% endfor %}{% endfor %}\n",
    right="{% for section in issue.sections %}…{% endfor %}\n",
)

TEMPLATE_TOO_MUCH = Code(
    id="B323",
    slug="template-too-much",
    severity="error",
    message=Words(
        bg="Шаблонът прави прекалено дълъг текст или списък, или прекалено голямо число.",
        en="The template makes a text or a list that is too long, or a number that is too large.",
    ),
    help=Words(
        bg="Вижте умножението, степенуването, ширината или съединяването на този ред и ги намалете.",
        en="Look at the multiplication, power, width or joining on this line, and make it smaller.",
    ),
    why=_WHY_BOUNDS,
    wrong="{{ 'x' * 10 ** 10 }}\n",
    right="{{ 'x' * 10 }}\n",
)

TEMPLATE_LARGE = Code(
    id="B324",
    slug="template-large",
    severity="error",
    message=Words(
        bg="Шаблонът е над {limit} МБ.",
        en="The template is larger than {limit} MB.",
    ),
    help=Words(
        bg="Проверете дали файлът в templates/ е правилният; снимките и шрифтовете се слагат в отделни файлове.",
        en="Check that the right file is in templates/; pictures and fonts belong in files of their own.",
    ),
    why=_WHY_BOUNDS,
    wrong="/* templates/web/own.css, 3 MB */\n",
    right="/* templates/web/own.css */\n",
)

TOO_LARGE = Code(
    id="B325",
    slug="too-much-memory",
    severity="error",
    message=Words(
        bg="Не стигнаха {gigabytes} ГБ памет и работата беше спряна.",
        en="{gigabytes} GB of memory were not enough, and the work was stopped.",
    ),
    help=Words(
        bg="Намалете най-големите снимки, опростете чертежите и своите шаблони; ако броят е много дълъг, разделете го.",
        en="Make the largest photos smaller, and simplify drawings and your own templates; split a very long issue.",
    ),
    why=_WHY_BOUNDS,
    wrong="# таблица с милион клетки\n",
    right="# таблица с няколко десетки реда\n",
)

PICTURE_PARTS = Code(
    id="B326",
    slug="picture-parts",
    severity="error",
    message=Words(
        bg="Снимката {file} има {counted} части – толкова не прави никой фотоапарат.",
        en="The picture {file} has {counted} parts, more than any camera makes.",
    ),
    help=Words(
        bg="Отворете я и я запишете като обикновен JPEG.",
        en="Open it, and save it again as an ordinary JPEG.",
    ),
    why=_WHY_BOUNDS,
    wrong=_photo("layers.jpg"),
    right=_photo("expo.jpg"),
)

CODES = (
    LEADS_OUTSIDE,
    PICTURE_HEAVY,
    DRAWING_COMPLEX,
    DRAWING_PROGRAM,
    FONT_LARGE,
    TEMPLATE_ENDLESS,
    TEMPLATE_TOO_MUCH,
    TEMPLATE_LARGE,
    TOO_LARGE,
    PICTURE_PARTS,
)
