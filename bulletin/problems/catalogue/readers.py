"""Codes of the list of readers: what a row of it says wrongly, and files that are no list."""

from bulletin.problems.problem import Code, Words

ADDRESS = Code(
    id="B248",
    slug="reader-address",
    severity="error",
    message=Words(
        bg="„{text}“ не е електронен адрес: {reason}.",
        en="“{text}” is no e-mail address: {reason}.",
    ),
    help=Words(
        bg="Напишете го като ivan@example.org. Този ред се пропуска, останалите получават писмото.",
        en="Write it like ivan@example.org. This row is left out; the others get the letter.",
    ),
    why=Words(
        bg="Сървърът отказва такъв адрес, а много отказани адреси вредят на името на подателя.",
        en="The server refuses such an address, and many refused ones harm the sender's good name.",
    ),
    wrong="имейл;име\nivan.petrov;Иван\n",
    right="имейл;име\nivan.petrov@abv.bg;Иван\n",
)

ADDRESS_MEANT = Code(
    id="B249",
    slug="reader-address-misspelt",
    severity="error",
    message=ADDRESS.message,
    help=Words(
        bg="Може би {repaired}? Поправете реда: докато е така, той се пропуска.",
        en="Did you mean {repaired}? Correct the row: as it is, it is left out.",
    ),
    why=Words(
        bg="Адресът прилича на добър, но не е. Не го поправяме сами, защото писмото може да отиде при друг човек.",
        en="The address looks like a good one and is not. It is not corrected for you: the letter might reach "
        "somebody else.",
    ),
    wrong="имейл;име\nivan@abv,bg;Иван\n",
    right="имейл;име\nivan@abv.bg;Иван\n",
)

SLIP = Code(
    id="B250",
    slug="reader-domain",
    severity="warning",
    message=Words(
        bg="{domain} рядко е това, което се има предвид.",
        en="{domain} is seldom what is meant.",
    ),
    help=Words(
        bg="Може би {repaired}? Ако не го поправите, писмото отива на адреса, както е написан.",
        en="Did you mean {repaired}? Unless you correct it, the letter goes to the address as it is typed.",
    ),
    why=Words(
        bg="Такъв домейн може да има и да е на чужд човек, който събира сгрешени писма.",
        en="Such a domain may exist, and belong to a stranger who collects misdirected letters.",
    ),
    wrong="имейл;име\nivan@gmial.com;Иван\n",
    right="имейл;име\nivan@gmail.com;Иван\n",
)

TWICE = Code(
    id="B251",
    slug="reader-twice",
    severity="warning",
    message=Words(
        bg="{text} е вече на ред {line}.",
        en="{text} is already on line {line}.",
    ),
    help=Words(
        bg="Изтрийте единия ред. Читателят получава едно писмо, по първия от тях.",
        en="Delete one of the rows. The reader gets one letter, by the first of them.",
    ),
    why=Words(
        bg="Главни и малки букви и двата начина за писане на домейн на кирилица не правят адреса друг.",
        en="Capitals, and the two ways of writing a Cyrillic domain, do not make another address.",
    ),
    wrong="имейл;име\nivan@abv.bg;Иван\nIvan@ABV.bg;Иван Петров\n",
    right="имейл;име\nivan@abv.bg;Иван Петров\n",
)

LANGUAGE = Code(
    id="B252",
    slug="reader-language",
    severity="warning",
    message=Words(bg="Няма издание на „{text}“.", en="There is no edition in “{text}”."),
    help=Words(
        bg="Напишете bg или en. Дотогава читателят получава първия език на броя.",
        en="Write bg or en. Until then the reader gets the first language of the issue.",
    ),
    why=Words(
        bg="По колоната за език се избира изданието. Разбират се и думи като „български“ и „english“.",
        en="The column of languages chooses the edition. Words such as “English” and “Bulgarian” are understood too.",
    ),
    wrong="имейл;език\nivan@abv.bg;немски\n",
    right="имейл;език\nivan@abv.bg;en\n",
)
COLUMNS = Code(
    id="B253",
    slug="reader-columns",
    severity="warning",
    message=Words(
        bg="Редът има {count} колони, а заглавният ред – {width}.",
        en="The row has {count} columns, the heading has {width}.",
    ),
    help=Words(
        bg="Ако в стойност има разделител, сложете я в кавички. Каквото е в повече, не се чете.",
        en="Where a value has the separator in it, put it in quotation marks. What is over is not read.",
    ),
    why=Words(
        bg="Излишен разделител измества стойностите надясно и име може да попадне на мястото на езика.",
        en="A separator too many moves values to the right, and a name may land in the place of the language.",
    ),
    wrong="имейл,име\nivan@abv.bg,Петров, Иван\n",
    right='имейл,име\nivan@abv.bg,"Петров, Иван"\n',
)

NO_ADDRESSES = Code(
    id="B254",
    slug="readers-no-addresses",
    severity="error",
    message=Words(
        bg="В {file} няма електронни адреси.",
        en="There are no e-mail addresses in {file}.",
    ),
    help=Words(
        bg="Нужна е колона „имейл“ или „e-mail“, или по един адрес на ред.",
        en="There must be a column “e-mail”, or one address a line.",
    ),
    why=Words(
        bg="Колоната с адресите се познава по заглавието ѝ или по знака @. От файл на Excel се чете само листът, който "
        "е отпред при записване.",
        en="The column of addresses is known by its heading or by the sign @. Of an Excel file only the sheet is read "
        "that was in front when it was saved.",
    ),
    wrong="име;град\nИван;София\n",
    right="имейл;име;град\nivan@abv.bg;Иван;София\n",
)

ENCODING = Code(
    id="B276",
    slug="readers-encoding",
    severity="warning",
    message=Words(
        bg="{file} е записан като {encoding} и се чете така.",
        en="{file} is saved as {encoding} and is read so.",
    ),
    help=Words(
        bg="Проверете имената. От Excel записвайте като „CSV UTF-8“.",
        en="Look at the names. From Excel, save as “CSV UTF-8”.",
    ),
    why=Words(
        bg="Такъв файл не казва сам с кои букви е писан. Познаваме ги по думите, затова погледнете дали имената "
        "излизат верни.",
        en="Such a file does not tell by itself which letters it is written in. They are guessed from the words, so "
        "see whether the names come out right.",
    ),
    wrong="имейл;име\nivan@abv.bg;Иван\n",
    right="имейл;име\nivan@abv.bg;Иван\n",
)

UNREADABLE = Code(
    id="B277",
    slug="readers-unreadable",
    severity="error",
    message=Words(
        bg="{file} не може да се прочете като списък{reason}.",
        en="{file} cannot be read as a list{reason}.",
    ),
    help=Words(
        bg="Проверете името му и го запишете като „CSV UTF-8“, като работна книга на Excel (.xlsx) или като текст.",
        en="Check its name, and save it as “CSV UTF-8”, as an Excel workbook (.xlsx), or as text.",
    ),
    why=Words(
        bg="Файлът липсва, повреден е или е в друг формат, например .xls или .ods. Нищо не се праща по списък, който "
        "не е прочетен целият.",
        en="The file is missing, damaged, or in another format, such as .xls or .ods. Nothing is sent by a list that "
        "could not be read whole.",
    ),
    wrong="bulletin mail send 9 --to members.xls\n",
    right="bulletin mail send 9 --to members.csv\n",
)

NO_XLSX = Code(
    id="B278",
    slug="readers-xlsx",
    severity="error",
    message=Words(
        bg="За да се чете {file}, е нужно допълнение.",
        en="Something more is needed to read {file}.",
    ),
    help=Words(
        bg='Напишете: pip install "bulletin[xlsx]", или запишете файла като „CSV UTF-8“.',
        en='Type: pip install "bulletin[xlsx]", or save the file as “CSV UTF-8”.',
    ),
    why=Words(
        bg="Таблиците на Excel се четат от библиотеката openpyxl, която се инсталира отделно.",
        en="Excel's workbooks are read by the library openpyxl, which is installed separately.",
    ),
    wrong="bulletin mail send 9 --to members.xlsx\n",
    right='pip install "bulletin[xlsx]"\nbulletin mail send 9 --to members.xlsx\n',
)

CODES: tuple[Code, ...] = (
    ADDRESS,
    ADDRESS_MEANT,
    SLIP,
    TWICE,
    LANGUAGE,
    COLUMNS,
    NO_ADDRESSES,
    ENCODING,
    UNREADABLE,
    NO_XLSX,
)
