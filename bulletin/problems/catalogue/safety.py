"""Codes of what would lead out of the workspace, run as a program, or take more time and memory than an issue may."""

from bulletin.problems.problem import Code, Words

_WHY_INSIDE = Words(
    bg="Броят се прави и на други компютри, където има само папката на бюлетина. Извън нея нищо не се чете: "
    "файл отвън може да е таен или да липсва у колегата.",
    en="An issue is also built on other computers, which have only the bulletin's folder. Nothing outside it is "
    "read: a file from outside may be private, or missing at a colleague's.",
)
_WHY_BOUNDS = Words(
    bg="Програмата пази компютъра: файл, който иска повече време или памет от всеки истински брой, я спира още в "
    "началото, а не след час.",
    en="The program looks after the computer: a file that wants more time or memory than any real issue stops it at "
    "the start and not after an hour.",
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
        bg="Файлът {file} е {megabytes} MB, а най-много може да е {limit}.",
        en="The file {file} is {megabytes} MB; {limit} is the most.",
    ),
    help=Words(
        bg="Запишете снимката като JPEG с качество 85; чертеж с много части – като PNG.",
        en="Save the photo as JPEG with quality 85; a drawing of many parts as PNG.",
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
        bg="Опростете го („Път › Опростяване“ в Inkscape) или го изнесете като PNG, широк 2500 точки.",
        en="Simplify it (Path › Simplify in Inkscape), or export it as PNG, 2500 pixels wide.",
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
        bg="Запишете го като „Обикновен SVG“ или го изнесете като PNG; ако не сте го правили вие, питайте автора.",
        en="Save it as Plain SVG, or export it as PNG; if you have not made it, ask its author.",
    ),
    why=Words(
        bg="Чертежът излиза и на сайта. Програма в него би работила в браузъра на всеки, който го отвори, от името на "
        "вашия сайт.",
        en="The drawing is on the site too. A program in it would run in the browser of whoever opens it, in the name "
        "of your site.",
    ),
    wrong=_photo("clicks.svg"),
    right=_photo("cover.svg"),
)

FONT_LARGE = Code(
    id="B321",
    slug="font-large",
    severity="error",
    message=Words(
        bg="Файлът на шрифт {file} е {megabytes} MB, а най-много може да е {limit}.",
        en="The font file {file} is {megabytes} MB; {limit} is the most.",
    ),
    help=Words(
        bg="Вземете файла за латиница и кирилица, без китайски и японски знаци.",
        en="Take the file for Latin and Cyrillic, without Chinese and Japanese characters.",
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
        bg="Шаблонът не свършва: повторенията и макросите в него са прекалено много.",
        en="The template does not come to an end: too many loops and macros.",
    ),
    help=Words(
        bg="Вижте цикъла (for) или макроса на този ред: той се повтаря или се вика сам без край.",
        en="Look at the loop (for) or macro on this line: it goes round, or calls itself, without an end.",
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
        bg="Шаблонът прави прекалено дълъг текст, списък или число.",
        en="The template makes a text, a list or a number that is too long.",
    ),
    help=Words(
        bg="Вижте умножението, степента, ширината или съединяването на този ред.",
        en="Look at the multiplication, power, width or joining on this line.",
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
        bg="Шаблонът е над {limit} MB.",
        en="The template is larger than {limit} MB.",
    ),
    help=Words(
        bg="Проверете дали в templates/ е точният файл; снимки и шрифтове не се пишат в шаблона.",
        en="See whether the right file lies in templates/; pictures and fonts are not written into a template.",
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
        bg="За броя не стигнаха {gigabytes} GB памет и работата по него спря.",
        en="{gigabytes} GB of memory were not enough for the issue, and its making was stopped.",
    ),
    help=Words(
        bg="Намалете най-големите снимки, опростете чертежите и собствените шаблони; разделете много дълъг брой.",
        en="Make the largest photos smaller, simplify drawings and your own templates; part a very long issue.",
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
        bg="Отворете я и я запишете отново като обикновен JPEG.",
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
