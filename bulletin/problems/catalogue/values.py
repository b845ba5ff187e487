"""Codes of single values: dates, money, counts, addresses, names."""

from bulletin.problems.problem import Code, Words

_SHOWN = "sections:\n  - {title: Проекти, show: projects}\n"
OTHER_KEYBOARD = Words("с другата клавиатура", "with the other keyboard")
WITHOUT_QUOTES = Words("без кавичките", "without the quotation marks")

DATE_FORM = Code(
    id="B032",
    slug="date-form",
    severity="error",
    message=Words(bg="„{text}“ не е дата.", en="“{text}” is not a date."),
    help=Words(
        bg="Пишете 29.12.2023, 2023-12-29, 12.2023 или 2023.",
        en="Write 2023-12-29, 29.12.2023, 2023-12 or 2023.",
    ),
    why=Words(
        bg="По датите се подреждат събитията, затова те се пишат с цифри. Думите „г.“ и „декември“ "
        "добавяме ние.",
        en="Events are put in order by their dates, so dates are written in figures. We add the names of "
        "months.",
    ),
    wrong="date: края на 2023\n",
    right="date: 12.2023\n",
)

DATE_WORDS = Code(
    id="B049",
    slug="date-in-words",
    severity="error",
    message=Words(
        bg="„{text}“: датите в полетата се пишат само с цифри.",
        en="“{text}”: dates in fields are written in figures only.",
    ),
    help=Words(bg="Напишете: {repaired}", en="Write: {repaired}"),
    why=Words(
        bg="По датите се подреждат събитията, затова те се пишат с цифри. Думите „г.“ и „декември“ добавяме "
        "ние, а денят от седмицата се пише в текста.",
        en="Events are put in order by their dates, so dates are written in figures. We add the names of "
        "months; a weekday belongs in the text.",
    ),
    wrong="date: 29 декември 2023 г.\n",
    right="date: 29.12.2023\n",
)

DATE_SIGNS = Code(
    id="B165",
    slug="date-signs",
    severity="error",
    message=Words(
        bg="„{text}“ не е дата във вида, в който се пише тук.",
        en="“{text}” is not a date in the form that is used here.",
    ),
    help=Words(bg="Напишете: {repaired}", en="Write: {repaired}"),
    why=Words(
        bg="Ден, месец и година се делят с точки, годината е с четири цифри: 29.12.2023. Ако годината е отпред, "
        "делят се с тирета: 2023-12-29. Така никоя дата не може да се прочете по два начина.",
        en="Day, month and year are parted by dots and the year has four figures: 29.12.2023. With the year "
        "first they are parted by hyphens: 2023-12-29. So no date can be read in two ways.",
    ),
    wrong="date: 29/12/2023\n",
    right="date: 29.12.2023\n",
)

RANGE_FORM = Code(
    id="B166",
    slug="range-form",
    severity="error",
    message=Words(bg="„{text}“ не е дата или период.", en="“{text}” is not a date or a range of dates."),
    help=Words(
        bg="Един ден пишете така: 29.12.2023, а период – така: 28–29.09.2017 или 2017-09-28/2017-09-29.",
        en="Write a day as 2023-12-29 or 29.12.2023, a range as 2017-09-28/2017-09-29 or 28–29.09.2017.",
    ),
    why=DATE_FORM.why,
    wrong="events:\n  - {kind: webinar, title: Среща, date: от 28 до 29 септември}\n",
    right="events:\n  - {kind: webinar, title: Среща, date: 28–29.09.2021}\n"
    "sections:\n  - {title: Събития, show: events}\n",
)

LOOK_ALIKES = Code(
    id="B164",
    slug="look-alikes",
    severity="error",
    message=Words(
        bg="В „{text}“ има знаци, които само приличат на нужните: {letters}.",
        en="In “{text}” there are characters that only look like the right ones: {letters}.",
    ),
    help=Words(
        bg="Напишете го наново {how}: {repaired}",
        en="Type it anew {how}: {repaired}",
    ),
    why=Words(
        bg="Кирилското „В“ и латинското „B“, буквата „О“ и нулата изглеждат почти еднакво, но са различни знаци. "
        "Така е и с кавичките, които Word поставя: около дата, сума или дума от списък те остават част от написаното.",
        en="A Latin “B” and its Cyrillic twin, the letter “O” and the figure 0 look nearly the same and are "
        "different characters. So it is with the quotation marks that Word puts: around a date, an amount or a word "
        "of a list they stay a part of what is written.",
    ),
    wrong="date: 2О23-12-29\n",
    right="date: 2023-12-29\n",
)

NO_DAY = Code(
    id="B033",
    slug="no-such-day",
    severity="error",
    message=Words(
        bg="Няма такава дата: {text}. Този месец има {days} дни.",
        en="There is no such date: {text}. That month has {days} days.",
    ),
    help=Words(bg="Поправете деня или месеца.", en="Correct the day or the month."),
    why=Words(
        bg="Несъществуваща дата почти винаги е сбъркана цифра, а читателят ще дойде в грешния ден.",
        en="A date that does not exist is nearly always a wrong figure, and a reader would come on the "
        "wrong day.",
    ),
    wrong="date: 31.02.2026\n",
    right="date: 28.02.2026\n",
)

NO_MONTH = Code(
    id="B034",
    slug="no-such-month",
    severity="error",
    message=Words(bg="Няма месец {month} („{text}“).", en="There is no month {month} (“{text}”)."),
    help=Words(
        bg="Пишете ден, месец, година: 29.12.2023, или година, месец, ден: 2023-12-29.",
        en="Write year, month, day: 2023-12-29, or day, month, year: 29.12.2023.",
    ),
    why=Words(
        bg="Месеците са от 1 до 12. Най-често денят и месецът са разменени.",
        en="Months run from 1 to 12. Most often day and month have changed places.",
    ),
    wrong="date: 12.29.2023\n",
    right="date: 29.12.2023\n",
)

DATE_OPEN = Code(
    id="B035",
    slug="open-range",
    severity="error",
    message=Words(
        bg="На периода „{text}“ му липсва единият край.", en="The range “{text}” lacks one of its ends."
    ),
    help=Words(
        bg="Напишете и двете дати, например 05.2023–06.2023. Отворен край може само в „period“ на проект.",
        en="Write both dates, such as 2023-05/2023-06. Only “period” of a project may be open.",
    ),
    why=Words(
        bg="Събитията и записите се подреждат по дата, затова им трябва и начало, и край.",
        en="Events and entries are put in order by date, so a range needs both a start and an end.",
    ),
    wrong="sections:\n  - title: История\n    history:\n      - {date: 2015/, text: Основаване}\n",
    right="sections:\n  - title: История\n    history:\n      - {date: 2015, text: Основаване}\n",
)

DATE_REVERSED = Code(
    id="B036",
    slug="range-reversed",
    severity="error",
    message=Words(
        bg="Краят ({end}) е преди началото ({start}).", en="The end ({end}) is before the start ({start})."
    ),
    help=Words(
        bg="Ако датите са верни, напишете: {repaired}", en="If the dates are right, write: {repaired}"
    ),
    why=Words(
        bg="Период се пише от по-ранната към по-късната дата; иначе едната от двете е сбъркана. През Нова година се "
        "пишат и двете години: 28.12.2026–2.01.2027.",
        en="A range runs from the earlier to the later date; otherwise one of the two is wrong. Across the turn of "
        "the year both years are written: 28.12.2026–2.01.2027.",
    ),
    wrong="projects:\n  - {id: hub, name: Hub, period: 2024-01/2022-01}\n" + _SHOWN,
    right="projects:\n  - {id: hub, name: Hub, period: 2022-01/2024-01}\n" + _SHOWN,
)

MONEY_FORM = Code(
    id="B037",
    slug="money-form",
    severity="error",
    message=Words(bg="„{text}“ не е сума.", en="“{text}” is not an amount of money."),
    help=Words(
        bg="Пишете число и валута: 294 500 EUR, 42,5 хил. евро, 1,95 млн. лв.",
        en="Write a number and a currency: 294 500 EUR, 42.5 thousand euro, 1.95 million leva.",
    ),
    why=Words(
        bg="Сумите се събират и сравняват, затова трябва да е ясно кои цифри са число. Хилядите се делят "
        "с интервал.",
        en="Amounts are added up and compared, so it must be clear which figures are the number. Use "
        "spaces between thousands.",
    ),
    wrong="projects:\n  - {id: hub, name: Hub, budget: около триста хиляди}\n",
    right="projects:\n  - {id: hub, name: Hub, budget: 300 хил. евро}\n" + _SHOWN,
)

MONEY_CURRENCY = Code(
    id="B038",
    slug="money-currency",
    severity="error",
    message=Words(bg="На сумата „{text}“ ѝ липсва валута.", en="The amount “{text}” has no currency."),
    help=Words(
        bg="Напишете и валутата: {text} EUR или {text} лв.",
        en="Write the currency too: {text} EUR or {text} BGN.",
    ),
    why=Words(
        bg="300 000 евро са почти двойно повече от 300 000 лева. Познаваме евро (EUR, €) и лева (BGN, лв.).",
        en="300 000 euro are nearly twice as much as 300 000 leva. Euro (EUR, €) and leva (BGN) are known.",
    ),
    wrong="projects:\n  - {id: hub, name: Hub, budget: 294 500}\n",
    right="projects:\n  - {id: hub, name: Hub, budget: 294 500 EUR}\n" + _SHOWN,
)

CURRENCY_UNKNOWN = Code(
    id="B135",
    slug="unknown-currency",
    severity="error",
    message=Words(
        bg="„{unit}“ не е валута, която познаваме.", en="“{unit}” is no currency that is known here."
    ),
    help=Words(
        bg="Пишете сумата в евро (EUR, €) или в лева (BGN, лв.), без други думи след нея: 294 500 EUR.",
        en="Write the amount in euro (EUR, €) or leva (BGN) with no other words after it: 294 500 EUR.",
    ),
    why=Words(
        bg="Сумите се сравняват и събират в евро, затова всяка трябва да може да се превърне в него. Пояснения "
        "към сумата се пишат в текста.",
        en="Amounts are compared and added up in euro, so each must be convertible. Remarks on an amount "
        "belong in the text.",
    ),
    wrong="projects:\n  - {id: hub, name: Hub, budget: 294 500 USD}\n",
    right="projects:\n  - {id: hub, name: Hub, budget: 294 500 EUR}\n" + _SHOWN,
)

COUNT_FORM = Code(
    id="B039",
    slug="count-form",
    severity="error",
    message=Words(bg="„{text}“ не е брой.", en="“{text}” is not a count."),
    help=Words(
        bg="Напишете цяло число само с цифри, например 7, или списък с тирета, ако изброявате.",
        en="Write a whole number in figures, such as 7, or a list with dashes if you name them.",
    ),
    why=Words(
        bg="Броят се отпечатва като число и се сравнява с останалото, затова думи като „над“ не се приемат.",
        en="A count is printed as a number and compared with the rest, so words such as “over” are not "
        "taken.",
    ),
    wrong="projects:\n  - {id: hub, name: Hub, partners: седем}\n",
    right="projects:\n  - {id: hub, name: Hub, partners: 7}\n" + _SHOWN,
)

FLAG_FORM = Code(
    id="B040",
    slug="yes-or-no",
    severity="error",
    message=Words(
        bg="Тук се очаква „да“ или „не“, а има „{text}“.", en="“yes” or “no” is wanted here, not “{text}”."
    ),
    help=Words(bg="Напишете да или не (може и yes, no).", en="Write yes or no."),
    why=Words(
        bg="Полето само включва или изключва нещо.",
        en="The field only turns something on or off.",
    ),
    wrong="numbered: понякога\n",
    right="numbered: не\n",
)

URL_FORM = Code(
    id="B041",
    slug="web-address",
    severity="error",
    message=Words(bg="„{text}“ не е пълен интернет адрес.", en="“{text}” is not a full web address."),
    help=Words(
        bg="Копирайте адреса от браузъра: започва с https:// и няма интервали, прави кавички и къдрави скоби.",
        en="Copy the address from the browser: it begins with https:// and has no spaces, quotation marks "
        "or curly brackets.",
    ),
    why=Words(
        bg="Адресът става връзка в PDF файла и на страницата; непълен адрес не води никъде.",
        en="The address becomes a link in the PDF and on the page; an incomplete one leads nowhere.",
    ),
    wrong="projects:\n  - {id: hub, name: Hub, url: www.example.org}\n",
    right='projects:\n  - {id: hub, name: Hub, url: "https://www.example.org"}\n'
    "sections:\n  - {title: Проекти, show: projects}\n",
)

EMAIL_FORM = Code(
    id="B042",
    slug="email-address",
    severity="error",
    message=Words(bg="„{text}“ не е електронен адрес.", en="“{text}” is not an e-mail address."),
    help=Words(
        bg="Пишете един адрес, например office@example.org.",
        en="Write one address, such as office@example.org.",
    ),
    why=Words(
        bg="На този адрес пишат читателите и се връщат недоставените писма.",
        en="Readers write to this address, and mail that cannot be delivered comes back to it.",
    ),
    wrong="letterhead:\n  name: Клъстер\n  address: София\n  email: office at example.org\n",
    right="letterhead:\n  name: Клъстер\n  address: София\n  email: office@example.org\n",
)

COLOUR_FORM = Code(
    id="B043",
    slug="colour",
    severity="error",
    message=Words(bg="„{text}“ не е цвят.", en="“{text}” is not a colour."),
    help=Words(
        bg='Пишете # и шест знака в кавички, например "#0f4c5c".',
        en='Write # and six digits in quotes, such as "#0f4c5c".',
    ),
    why=Words(
        bg="Цветът се пише с номера си, за да е един и същ на хартия и на екран.",
        en="A colour is given by its number so that it is the same on paper and on screen.",
    ),
    wrong="letterhead:\n  name: Клъстер\n  address: София\n  colours: {main: зелено}\n",
    right='letterhead:\n  name: Клъстер\n  address: София\n  colours: {main: "#0f4c5c"}\n',
)

IDENTIFIER_FORM = Code(
    id="B044",
    slug="short-name",
    severity="error",
    message=Words(bg="„{text}“ не става за кратко име.", en="“{text}” cannot be a short name."),
    help=Words(
        bg="Пишете с малки латински букви, цифри и тирета: {suggestion}",
        en="Use small Latin letters, digits and dashes: {suggestion}",
    ),
    why=Words(
        bg="Краткото име става част от имена на файлове и връзки, а те трябва да работят на всеки компютър.",
        en="The short name becomes part of file names and links, which must work on every computer.",
    ),
    wrong="projects:\n  - {id: XD Хъб, name: XD Hub}\n",
    right="projects:\n  - {id: xd-hub, name: XD Hub}\n" + _SHOWN,
)

COUNTRY_FORM = Code(
    id="B045",
    slug="country",
    severity="error",
    message=Words(bg="„{text}“ не е код на държава.", en="“{text}” is no country code."),
    help=Words(
        bg="Пишете двете латински букви на държавата ({suggestion}) или само броя на държавите.",
        en="Write the two letters of the country ({suggestion}), or just the number of countries.",
    ),
    why=Words(
        bg="От кода излиза името на държавата на двата езика.",
        en="The code gives the country's name in both languages.",
    ),
    wrong="projects:\n  - {id: hub, name: Hub, countries: [България]}\n",
    right="projects:\n  - {id: hub, name: Hub, countries: [BG]}\n" + _SHOWN,
)

CODES: tuple[Code, ...] = (
    DATE_FORM,
    DATE_WORDS,
    DATE_SIGNS,
    RANGE_FORM,
    LOOK_ALIKES,
    NO_DAY,
    NO_MONTH,
    DATE_OPEN,
    DATE_REVERSED,
    MONEY_FORM,
    MONEY_CURRENCY,
    CURRENCY_UNKNOWN,
    COUNT_FORM,
    FLAG_FORM,
    URL_FORM,
    EMAIL_FORM,
    COLOUR_FORM,
    IDENTIFIER_FORM,
    COUNTRY_FORM,
)
