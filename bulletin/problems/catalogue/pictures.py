"""Codes of pictures."""

from bulletin.problems.problem import Code, Words

_WHY_FILE = Words(
    bg="Снимките лежат в папката на броя (issues/9/ за issues/9.yaml). Без файла на страницата ще "
    "зее празно място.",
    en="Pictures lie in the folder of the issue (issues/9/ for issues/9.yaml). Without the file the "
    "page has a hole.",
)


def _photo(fields: str) -> str:
    return f"sections:\n  - title: Изложба\n    photos:\n      - {{{fields}}}\n"


MISSING = Code(
    id="B050",
    slug="picture-missing",
    severity="error",
    message=Words(bg="Няма такава снимка: {file}.", en="There is no such picture: {file}."),
    help=Words(
        bg="Копирайте снимката в папка {folder} или поправете името на файла.",
        en="Copy the picture into the folder {folder}, or correct the name of the file.",
    ),
    why=_WHY_FILE,
    wrong=_photo("file: snimka-12.jpg, alt: Щандът на клъстера"),
    right=_photo("file: expo.jpg, alt: Щандът на клъстера"),
)

OUTSIDE = Code(
    id="B051",
    slug="picture-outside",
    severity="error",
    message=Words(
        bg="Снимката {file} е извън папката на броя.",
        en="The picture {file} lies outside the folder of the issue.",
    ),
    help=Words(
        bg="Копирайте я в папка {folder} и напишете само името ѝ.",
        en="Copy it into the folder {folder} and write its name only.",
    ),
    why=Words(
        bg="Броят се прави и на други компютри, където има само папката на бюлетина. А случайно сочен "
        "файл отвън може да съдържа нещо, което не е за печат.",
        en="An issue is also built on other computers, which have only the bulletin's folder. And a file "
        "pointed to by chance could hold what is not for print.",
    ),
    wrong=_photo("file: ../expo.jpg, alt: Щандът на клъстера"),
    right=_photo("file: expo.jpg, alt: Щандът на клъстера"),
)

EMPTY = Code(
    id="B052",
    slug="picture-empty",
    severity="error",
    message=Words(bg="Файлът {file} е празен.", en="The file {file} is empty."),
    help=Words(
        bg="Копирайте снимката отново: копирането е прекъснало.",
        en="Copy the picture again: the copying was broken off.",
    ),
    why=_WHY_FILE,
    wrong=_photo("file: empty.jpg, alt: Щандът на клъстера"),
    right=_photo("file: expo.jpg, alt: Щандът на клъстера"),
)

NO_PICTURE = Code(
    id="B053",
    slug="no-picture",
    severity="error",
    message=Words(bg="Файлът {file} не е снимка.", en="The file {file} is not a picture."),
    help=Words(
        bg="Запишете снимката като JPEG или PNG; смяна на името не е достатъчна.",
        en="Save the picture as JPEG or PNG; renaming the file is not enough.",
    ),
    why=Words(
        bg="Документ на Word или PDF не става снимка, като му се смени името. Отворете го и запишете "
        "самата снимка.",
        en="A Word or PDF document does not become a picture by renaming. Open it and save the picture "
        "itself.",
    ),
    wrong=_photo("file: letter.jpg, alt: Щандът на клъстера"),
    right=_photo("file: expo.jpg, alt: Щандът на клъстера"),
)

FORMAT = Code(
    id="B054",
    slug="picture-format",
    severity="error",
    message=Words(
        bg="Снимката {file} е във формат {format}, който не се приема.",
        en="The picture {file} is in the format {format}, which is not taken.",
    ),
    help=Words(
        bg="Запишете я като JPEG (снимка), PNG (екран, схема), WebP или SVG (чертеж).",
        en="Save it as JPEG (a photo), PNG (a screen, a chart), WebP or SVG (a drawing).",
    ),
    why=Words(
        bg="Тези четири формата излизат еднакво на хартия и във всеки браузър.",
        en="These four look the same on paper and in every browser.",
    ),
    wrong=_photo("file: old.gif, alt: Щандът на клъстера"),
    right=_photo("file: expo.jpg, alt: Щандът на клъстера"),
)

LARGE = Code(
    id="B055",
    slug="picture-large",
    severity="error",
    message=Words(
        bg="Снимката {file} е {megapixels} мегапиксела, а най-много може да е {limit}.",
        en="The picture {file} has {megapixels} megapixels; {limit} is the most.",
    ),
    help=Words(
        bg="Намалете я: за цялата ширина на страницата стигат 2500 точки.",
        en="Make it smaller: 2500 pixels are enough for the full width of the page.",
    ),
    why=Words(
        bg="Толкова голяма снимка бави всичко, а на A4 не личи. Понякога малък файл крие огромна снимка "
        "нарочно.",
        en="A picture that large slows everything down and does not show on A4. Some small files hide a "
        "huge picture on purpose.",
    ),
    wrong=_photo("file: huge.png, alt: Щандът на клъстера"),
    right=_photo("file: expo.jpg, alt: Щандът на клъстера"),
)

BROKEN = Code(
    id="B056",
    slug="picture-broken",
    severity="error",
    message=Words(
        bg="Снимката {file} е повредена или непълна.", en="The picture {file} is broken or incomplete."
    ),
    help=Words(
        bg="Копирайте я отново от мястото, откъдето е взета, и я отворете, за да я видите цяла.",
        en="Copy it again from where it came, and open it to see that it is whole.",
    ),
    why=Words(
        bg="Част от снимката липсва: на страницата долната ѝ половина би излязла сива.",
        en="A part of the picture is missing: its lower half would come out grey on the page.",
    ),
    wrong=_photo("file: cut.jpg, alt: Щандът на клъстера"),
    right=_photo("file: expo.jpg, alt: Щандът на клъстера"),
)

NO_ALT = Code(
    id="B057",
    slug="picture-without-alt",
    severity="error",
    message=Words(
        bg="Снимката няма описание („alt“).",
        en="The picture has no description (“alt”).",
    ),
    help=Words(
        bg="Добавете alt: с едно изречение какво се вижда, например „Щандът на клъстера на изложбата“.",
        en="Add alt: with one sentence of what is to be seen, such as “The cluster's stand at the "
        "exhibition”.",
    ),
    why=Words(
        bg="Описанието се чете на глас на хора, които не виждат снимката. То е задължително за достъпен "
        "PDF (PDF/UA) и за страницата.",
        en="The description is read aloud to people who cannot see the picture. An accessible PDF "
        "(PDF/UA) and the page need it.",
    ),
    wrong=_photo("file: expo.jpg"),
    right=_photo("file: expo.jpg, alt: Щандът на клъстера"),
)

MISSPELT = Code(
    id="B058",
    slug="picture-misspelt",
    severity="error",
    message=MISSING.message,
    help=Words(bg="Може би {nearest}?", en="Did you mean {nearest}?"),
    why=Words(
        bg="Името се пише точно както е в папката, с всяка главна и малка буква: на други компютри "
        "Expo.JPG и expo.jpg са два файла.",
        en="Write the name exactly as in the folder, every capital and small letter: on other computers "
        "Expo.JPG and expo.jpg are two files.",
    ),
    wrong=_photo("file: exppo.jpg, alt: Щандът на клъстера"),
    right=_photo("file: expo.jpg, alt: Щандът на клъстера"),
)

CODES: tuple[Code, ...] = (
    MISSING,
    OUTSIDE,
    EMPTY,
    NO_PICTURE,
    FORMAT,
    LARGE,
    BROKEN,
    NO_ALT,
    MISSPELT,
)
