"""Codes of dates that can be read and cannot be right: weekdays, days that no month has, other centuries."""

from bulletin.problems.problem import Code, Words

BEFORE_THE_LAST = Code(
    id="B151",
    slug="before-the-last-issue",
    severity="warning",
    message=Words(
        bg="Датата {date} е преди датата на предишния брой ({before}, {other}).",
        en="The date {date} is before that of the issue before ({before}, {other}).",
    ),
    help=Words(
        bg="Проверете годината и месеца в „date“; ако са верни, проверете ги в {other}.",
        en="Look at the year and the month in “date”; if they are right, look at those in {other}.",
    ),
    why=Words(
        bg="Новият брой често започва като препис на стария и датата остава непроменена или годината е "
        "сбъркана. Сравнява се с предишния номер от същата поредица.",
        en="A new issue often begins as a copy of the old one, and its date or its year is left as it was. It is "
        "compared with the number before it in the same series.",
    ),
    wrong="# issues/9.yaml; issues/8.yaml е от 2022-12-20\ndate: 2020-12-29\n",
    right="# issues/9.yaml; issues/8.yaml е от 2022-12-20\ndate: 2023-12-29\n",
)

WEEKDAY = Code(
    id="B154",
    slug="weekday",
    severity="warning",
    message=Words(
        bg="Денят „{given}“ не отговаря на датата {date}: вярно е „{right}“.",
        en="The day “{given}” does not fit the date {date}: that is “{right}”.",
    ),
    help=Words(
        bg="Напишете „{right}“ или поправете датата.",
        en="Write “{right}”, or correct the date.",
    ),
    why=Words(
        bg="Ако денят и датата се разминават, читателят не знае кога да дойде. Най-често датата е нова, а денят "
        "е останал от миналата година.",
        en="Where weekday and date disagree, a reader does not know when to come. Most often the date is new "
        "and the weekday is last year's.",
    ),
    wrong="lead: Заповядайте във вторник, 29 декември 2023 г.\n",
    right="lead: Заповядайте в петък, 29 декември 2023 г.\n",
)

NO_SUCH_DATE = Code(
    id="B155",
    slug="no-such-date",
    severity="warning",
    message=Words(bg="Няма такава дата: {date}.", en="There is no such date: {date}."),
    help=Words(
        bg="Поправете деня: този месец е по-кратък.",
        en="Correct the day: that month is shorter.",
    ),
    why=Words(
        bg="Несъществуваща дата в текста почти винаги е сбъркана цифра, а читателят ще дойде в грешния ден.",
        en="A date in a text that does not exist is nearly always a wrong figure, and a reader would come on "
        "the wrong day.",
    ),
    wrong="lead: Срещата е на 31 ноември 2023 г.\n",
    right="lead: Срещата е на 30 ноември 2023 г.\n",
)

FAR = Code(
    id="B156",
    slug="date-far-off",
    severity="warning",
    message=Words(
        bg="Датата {date} е твърде далеч от датата на броя ({issue}).",
        en="The date {date} is very far from that of the issue ({issue}).",
    ),
    help=Words(
        bg="Проверете годината: може би цифрите ѝ са разменени, например 2203 вместо 2023.",
        en="Look at the year: perhaps its figures are swapped, such as 2203 for 2023.",
    ),
    why=Words(
        bg="Събитие или новина преди 1900 г. или повече от десет години след броя почти винаги е сбъркана "
        "година, а по датите се подреждат събитията.",
        en="An event or a piece of news before 1900, or more than ten years after the issue, is nearly always "
        "a wrong year; and events are put in order by their dates.",
    ),
    wrong="events:\n  - {kind: webinar, title: Среща, date: 2203-09-29}\n"
    "sections:\n  - {title: Събития, show: events}\n",
    right="events:\n  - {kind: webinar, title: Среща, date: 2023-09-29}\n"
    "sections:\n  - {title: Събития, show: events}\n",
)

FIELD_WEEKDAY = Code(
    id="B159",
    slug="weekday-in-field",
    severity="error",
    message=Words(
        bg="„{text}“: датите в полетата се пишат с цифри, а и денят не е „{given}“, а „{right}“.",
        en="“{text}”: dates in fields are written in figures, and the day is not “{given}” but “{right}”.",
    ),
    help=Words(
        bg="Ако датата е вярна, напишете {repaired}; деня от седмицата не пишете.",
        en="If the date is right, write {repaired}; leave the weekday out.",
    ),
    why=Words(
        bg="Денят от седмицата и датата се разминават, значи едното от двете е сбъркано. Преди да махнете деня, "
        "проверете датата.",
        en="The weekday and the date disagree, so one of the two is wrong. Look the date up before you "
        "take the weekday out.",
    ),
    wrong="date: вторник, 29.12.2023\n",
    right="date: 29.12.2023\n",
)

CODES: tuple[Code, ...] = (BEFORE_THE_LAST, WEEKDAY, NO_SUCH_DATE, FAR, FIELD_WEEKDAY)
