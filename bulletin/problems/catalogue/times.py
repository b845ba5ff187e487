"""Codes of the hours of events, and of the names by which a calendar knows them."""

from bulletin.problems.problem import Code, Words

_SHOWN = "sections:\n  - {title: Събития, show: events}\n"


def _event(date: str, time: str) -> str:
    return f"events:\n  - {{kind: webinar, title: Среща, date: {date}, time: {time}}}\n{_SHOWN}"


TIME_FORM = Code(
    id="B284",
    slug="time-form",
    severity="error",
    message=Words(bg="„{text}“ не е час.", en="“{text}” is not a time."),
    help=Words(
        bg="Пишете 10:00, 10.00 ч. или 10:00–17:00, с часове от 0 до 23.",
        en="Write 10:00 or 10:00–17:00, on the 24-hour clock.",
    ),
    why=Words(
        bg="С този час събитието влиза в календара на читателя, затова той се пише с цифри. Число с точка, без "
        "„ч.“, може да е и дата.",
        en="The time puts the event into a reader’s calendar, so it is written in figures. A number with a full "
        "stop could also be a date.",
    ),
    wrong=_event("2021-09-29", "в десет"),
    right=_event("2021-09-29", "10:00"),
)

NO_TIME = Code(
    id="B285",
    slug="no-such-time",
    severity="error",
    message=Words(bg="Няма такъв час: {time}.", en="There is no such time: {time}."),
    help=Words(
        bg="Часовете са от 0:00 до 23:59; край в полунощ се пише 23:59.",
        en="Times run from 0:00 to 23:59; for an end at midnight write 23:59.",
    ),
    why=Words(
        bg="Почти винаги е сбъркана цифра, а заради нея читателят би дошъл в друг час.",
        en="It is nearly always a wrong figure, and a reader would come at the wrong hour.",
    ),
    wrong=_event("2021-09-29", "25:00"),
    right=_event("2021-09-29", "15:00"),
)

TIME_REVERSED = Code(
    id="B286",
    slug="time-reversed",
    severity="error",
    message=Words(
        bg="Краят ({end}) не е след началото ({start}), а събитието е в един ден.",
        en="The end ({end}) is not after the start ({start}), and the event is on a single day.",
    ),
    help=Words(
        bg="Разменете часовете или, ако събитието свършва на другия ден, напишете двата дни в „date“: 29–30.09.2021.",
        en="Swap the times or, if the event ends the next day, write both days in “date”: 2021-09-29/2021-09-30.",
    ),
    why=Words(
        bg="Календарите не приемат събитие, което свършва, преди да е започнало.",
        en="Calendars do not take an event that ends before it begins.",
    ),
    wrong=_event("2021-09-29", "17:00–10:00"),
    right=_event("2021-09-29", "10:00–17:00"),
)

TIME_WITHOUT_DAY = Code(
    id="B287",
    slug="time-without-day",
    severity="error",
    message=Words(
        bg="Има час ({time}), но в датата {date} няма ден.",
        en="There is a time ({time}), but the date {date} has no day.",
    ),
    help=Words(
        bg="Допишете деня в „date“ (29.09.2021) или махнете „time“.",
        en="Add the day to “date” (2021-09-29), or remove “time”.",
    ),
    why=Words(
        bg="Час без ден не казва кога да дойде читателят.",
        en="A time without a day does not tell the reader when to come.",
    ),
    wrong=_event("2021-09", "10:00"),
    right=_event("2021-09-29", "10:00"),
)

EVENT_ID_TWICE = Code(
    id="B288",
    slug="event-twice",
    severity="error",
    message=Words(
        bg="Събитие с краткото име „{id}“ вече има на ред {first}.",
        en="There is already an event with the short name “{id}” on line {first}.",
    ),
    help=Words(bg="Дайте на едното друго име в „id“.", en="Give one of them another name in “id”."),
    why=Words(
        bg="По краткото име календарът познава събитието от брой в брой. Две събития с едно име биха се слели.",
        en="By its short name the calendar knows an event from issue to issue. Two events of one name would merge.",
    ),
    wrong="events:\n  - {kind: webinar, title: Среща, date: 2021-09-29, id: talk}\n"
    "  - {kind: visit, title: Гости, date: 2021-09-30, id: talk}\n" + _SHOWN,
    right="events:\n  - {kind: webinar, title: Среща, date: 2021-09-29, id: talk}\n"
    "  - {kind: visit, title: Гости, date: 2021-09-30, id: guests}\n" + _SHOWN,
)

CODES: tuple[Code, ...] = (TIME_FORM, NO_TIME, TIME_REVERSED, TIME_WITHOUT_DAY, EVENT_ID_TWICE)
