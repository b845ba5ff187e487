"""Codes of pictures that can be read, and would lose something or not look well on paper."""

from bulletin.problems.problem import Code, Words


def _photo(fields: str) -> str:
    return f"sections:\n  - title: Изложба\n    photos:\n      - {{{fields}}}\n"


SMALL = Code(
    id="B140",
    slug="picture-small",
    severity="warning",
    message=Words(
        bg="Снимката {file} е малка за печат: {pixels} точки на {mm} mm ширина са {dpi} точки на инч (dpi).",
        en="The picture {file} is small for print: {pixels} pixels over {mm} mm are {dpi} dpi.",
    ),
    help=Words(
        bg="Вземете по-голям вариант, широк поне {needed} точки, например направо от фотоапарата или телефона.",
        en="Take a larger one, at least {needed} pixels wide, such as the original from the camera or telephone.",
    ),
    why=Words(
        bg="Под 150 точки на инч на хартия личат квадратчета. Снимки от сайтове, от Facebook или изпратени през "
        "Viber са смалени; поискайте оригинала. Увеличаване с програма не помага.",
        en="Below 150 dots an inch, squares are seen on paper. Pictures from web sites, from Facebook or sent by "
        "Viber have been made small; ask for the original. Enlarging it in a program does not help.",
    ),
    wrong=_photo("file: small.jpg, alt: Щандът на клъстера"),
    right=_photo("file: expo.jpg, alt: Щандът на клъстера"),
)

TURNED = Code(
    id="B141",
    slug="picture-turned",
    severity="warning",
    message=Words(
        bg="Снимката {file} е обърната само с отметка: тук ще излезе правилно, а другаде може да лежи настрани.",
        en="The picture {file} is turned by a mark only: it comes out right here, and may lie on its side "
        "elsewhere.",
    ),
    help=Words(
        bg="Отворете я, завъртете я, така че да стои правилно, и я запишете отново.",
        en="Open it, turn it so that it stands right, and save it again.",
    ),
    why=Words(
        bg="Телефонът записва снимката настрани и до нея отметка (EXIF) как да се завърти. Ние я обръщаме, но "
        "някои пощенски програми, Word и сайтове не гледат отметката.",
        en="A telephone saves the picture on its side with a mark (EXIF) how to turn it. It is turned here, but "
        "some mail programs, Word and web sites do not look at the mark.",
    ),
    wrong=_photo("file: turned.jpg, alt: Щандът на клъстера"),
    right=_photo("file: expo.jpg, alt: Щандът на клъстера"),
)

INKS = Code(
    id="B142",
    slug="picture-cmyk",
    severity="warning",
    message=Words(
        bg="Снимката {file} е в цветовете на печатница (CMYK); цветовете ѝ може да се променят.",
        en="The picture {file} is in the colours of a press (CMYK); its colours may change.",
    ),
    help=Words(
        bg="Запишете я с цветове RGB, най-добре sRGB: в GIMP просто я отворете и експортирайте; във Photoshop "
        "„Image › Mode › RGB Color“.",
        en="Save it in RGB colours, best sRGB: in GIMP just open and export it; in Photoshop, Image › Mode › RGB "
        "Color.",
    ),
    why=Words(
        bg="Екраните и повечето принтери работят с RGB, затова превръщаме снимката. При превръщането наситените "
        "цветове могат да излязат други; сами ще видите дали са добри.",
        en="Screens and most printers work in RGB, so the picture is converted. Saturated colours may come out "
        "otherwise; convert it yourself to see whether they are good.",
    ),
    wrong=_photo("file: press.jpg, alt: Щандът на клъстера"),
    right=_photo("file: expo.jpg, alt: Щандът на клъстера"),
)

FROM_OUTSIDE = Code(
    id="B143",
    slug="drawing-from-outside",
    severity="error",
    message=Words(
        bg="В чертежа {file} елементът {part} взема нещо отвън ({address}), което няма да се отпечата.",
        en="In the drawing {file}, the element {part} takes something from outside ({address}), which would not be "
        "printed.",
    ),
    help=Words(
        bg="Вградете го: в Inkscape „Разширения › Изображения › Вграждане на изображения“, а текста превърнете с "
        "„Път › Обект към път“; после запишете като „Обикновен SVG“.",
        en="Embed it: in Inkscape, Extensions › Images › Embed Images, and turn text into shapes with Path › "
        "Object to Path; then save as Plain SVG.",
    ),
    why=Words(
        bg="Броят се прави без мрежа и само с файловете от папката му, за да е винаги един и същ. Снимка, шрифт "
        "или стил от друг файл или от интернет биха липсвали, без да личи.",
        en="An issue is made without the network and from the files of its folder alone, so that it is always the "
        "same. A photo, a font or a style from another file or from the web would be missing without a trace.",
    ),
    wrong=_photo("file: linked.svg, alt: Щандът на клъстера"),
    right=_photo("file: cover.svg, alt: Щандът на клъстера"),
)

WEB_TEXT = Code(
    id="B144",
    slug="drawing-web-text",
    severity="error",
    message=Words(
        bg="Текстът в елементите <foreignObject> на чертежа {file} няма да се отпечата.",
        en="The text in the elements <foreignObject> of the drawing {file} would not be printed.",
    ),
    help=Words(
        bg="Изнесете чертежа отново с обикновен текст (в draw.io махнете „Word Wrap“ и „Formatted Text“) или го "
        "запишете като PNG.",
        en="Export the drawing again with plain text (in draw.io, turn off “Word Wrap” and “Formatted Text”), or "
        "save it as PNG.",
    ),
    why=Words(
        bg="draw.io, Mermaid и други програми пишат надписите като парче уеб страница вътре в чертежа. Виждат се "
        "само в браузър; на хартия кутийките остават празни.",
        en="draw.io, Mermaid and other programs write labels as a piece of a web page inside the drawing. Only a "
        "browser shows them; on paper the boxes stay empty.",
    ),
    wrong=_photo("file: boxes.svg, alt: Щандът на клъстера"),
    right=_photo("file: cover.svg, alt: Щандът на клъстера"),
)

MOVES = Code(
    id="B145",
    slug="picture-moves",
    severity="warning",
    message=Words(
        bg="В {file} има движение или програма ({part}); отпечатва се само първоначалният вид.",
        en="There is movement or a program in {file} ({part}); only its first state is printed.",
    ),
    help=Words(
        bg="Отворете файла и вижте дали първият кадър е този, който искате; запишете него като PNG или "
        "обикновен SVG.",
        en="Open the file and see whether its first frame is the one you want; save that as PNG or plain SVG.",
    ),
    why=Words(
        bg="Хартията не се движи. Което се появява по-късно или се рисува от програма, няма да е на страницата.",
        en="Paper does not move. What appears later or is drawn by a program will not be on the page.",
    ),
    wrong=_photo("file: moving.svg, alt: Щандът на клъстера"),
    right=_photo("file: cover.svg, alt: Щандът на клъстера"),
)

NO_SIZE = Code(
    id="B146",
    slug="drawing-without-size",
    severity="error",
    message=Words(
        bg="Чертежът {file} няма размер и би излязъл отрязан.",
        en="The drawing {file} has no size and would come out cut off.",
    ),
    help=Words(
        bg='Запишете го от програмата за чертане като „Обикновен SVG“ или добавете в <svg …> например viewBox="0 0 '
        '800 600".',
        en='Save it from the drawing program as Plain SVG, or add to <svg …> for instance viewBox="0 0 800 600".',
    ),
    why=Words(
        bg="Без viewBox или width и height не се знае къде свършва чертежът: приема се 300 на 150 точки, а "
        "останалото се губи.",
        en="Without viewBox, or width and height, nobody knows where the drawing ends: 300 by 150 points are "
        "taken, and the rest is lost.",
    ),
    wrong=_photo("file: endless.svg, alt: Щандът на клъстера"),
    right=_photo("file: cover.svg, alt: Щандът на клъстера"),
)

CODES: tuple[Code, ...] = (SMALL, TURNED, INKS, FROM_OUTSIDE, WEB_TEXT, MOVES, NO_SIZE)
