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

PHONE_FORMAT = Code(
    id="B059",
    slug="picture-from-telephone",
    severity="error",
    message=Words(
        bg="Снимката {file} е във формат {format} от телефон, който не се приема.",
        en="The picture {file} is in a telephone's format, {format}, which is not taken.",
    ),
    help=Words(
        bg="Отворете я и я запишете като JPEG.",
        en="Open it and save it as JPEG.",
    ),
    why=Words(
        bg="AVIF е формат, който много програми не отварят. Смяна на името "
        "на .jpg не е достатъчна. На Mac: отворете с „Преглед“ (Preview) и изберете „Файл › Експортиране“, формат "
        "JPEG. В Windows: отворете със „Снимки“ и изберете „Запиши като“, .jpg. Или си изпратете снимката по "
        "пощата от телефона: той сам я превръща в JPEG.",
        en="AVIF is a format that many programs do not open. Renaming "
        "the file to .jpg is not enough. On a Mac, open it in Preview and choose File › Export, format JPEG. On "
        "Windows, open it in Photos and choose Save as, .jpg. Or mail it to yourself from the telephone, which "
        "turns it into JPEG.",
    ),
    wrong=_photo("file: phone.avif, alt: Щандът на клъстера"),
    right=_photo("file: expo.jpg, alt: Щандът на клъстера"),
)

HEIC = Code(
    id="B199",
    slug="picture-heic",
    severity="error",
    message=Words(
        bg="Снимката {file} е във формат HEIC от телефон; за него е нужна добавка.",
        en="The picture {file} is in a telephone's format, HEIC, which needs an extra.",
    ),
    help=Words(
        bg="Напишете в терминала: pipx inject bulletin pillow-heif – или запишете снимката като JPEG.",
        en="Type in the terminal: pipx inject bulletin pillow-heif – or save the picture as JPEG.",
    ),
    why=Words(
        bg="Телефоните на Apple и някои с Android пазят снимките като HEIC. С добавката те се приемат като всяка "
        "друга снимка. Ако програмата е инсталирана с pip, напишете: pip install pillow-heif. Без добавката: "
        "отворете снимката с „Преглед“ (Mac) или „Снимки“ (Windows) и я запишете като JPEG; смяна на името на .jpg "
        "не е достатъчна.",
        en="Apple's telephones and some with Android keep photos as HEIC. With the extra they are taken like any other "
        "picture. Where the program was installed with pip, type: pip install pillow-heif. Without the extra: open "
        "the photo in Preview (Mac) or Photos (Windows) and save it as JPEG; renaming the file to .jpg is not enough.",
    ),
    wrong=_photo("file: phone.heic, alt: Щандът на клъстера"),
    right=_photo("file: expo.jpg, alt: Щандът на клъстера"),
)

FOLDER_OUTSIDE = Code(
    id="B147",
    slug="picture-folder-outside",
    severity="error",
    message=Words(
        bg="Папката {folder} е пряк път към място извън папката на бюлетина.",
        en="The folder {folder} is a link to a place outside the folder of the bulletin.",
    ),
    help=Words(
        bg="Изтрийте прекия път, създайте обикновена папка {folder} и копирайте снимките в нея.",
        en="Delete the link, make an ordinary folder {folder}, and copy the pictures into it.",
    ),
    why=Words(
        bg="Броят се прави и на други компютри, където има само папката на бюлетина. Извън нея нищо не се чете.",
        en="An issue is also built on other computers, which have only the bulletin's folder. Nothing outside it "
        "is read.",
    ),
    wrong="# issues/9 е пряк път към друга папка\n" + _photo("file: expo.jpg, alt: Щандът на клъстера"),
    right=_photo("file: expo.jpg, alt: Щандът на клъстера"),
)

FOLDER = Code(
    id="B148",
    slug="picture-is-folder",
    severity="error",
    message=Words(bg="{file} е папка, а не снимка.", en="{file} is a folder, not a picture."),
    help=Words(
        bg="Напишете и името на снимката в нея: file: {example}",
        en="Write the name of the picture in it too: file: {example}",
    ),
    why=Words(
        bg="Всяка снимка се посочва поотделно, защото всяка има свое описание и надпис.",
        en="Each picture is named by itself, for each has its own description and caption.",
    ),
    wrong=_photo("file: more, alt: Щандът на клъстера"),
    right=_photo("file: more/stand.jpg, alt: Щандът на клъстера"),
)

NOT_OPENED = Code(
    id="B149",
    slug="picture-not-opened",
    severity="error",
    message=Words(
        bg="Снимката {file} не може да се отвори: пряк път, който не води до файл, или файл без право за четене.",
        en="The picture {file} cannot be opened: a link that leads to no file, or a file that may not be read.",
    ),
    help=Words(
        bg="Изтрийте го и копирайте самата снимка в папка {folder}.",
        en="Delete it and copy the picture itself into the folder {folder}.",
    ),
    why=Words(
        bg="Пряк път (символна връзка) показва файл на друго място; ако той е преместен или изтрит, от пътя "
        "не става снимка. А файл, копиран от друг потребител, понякога не дава да бъде прочетен.",
        en="A link points to a file in another place; where that was moved or deleted, there is no picture. "
        "And a file copied by another user sometimes does not let itself be read.",
    ),
    wrong=_photo("file: lost.jpg, alt: Щандът на клъстера"),
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
    PHONE_FORMAT,
    HEIC,
    FOLDER_OUTSIDE,
    FOLDER,
    NOT_OPENED,
)
