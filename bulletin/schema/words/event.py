"""The words of events."""

from bulletin.model.event import Event
from bulletin.problems.problem import Words
from bulletin.schema.described import DescribedModel, told

_EVENT = DescribedModel(
    Event,
    Words("Събитие", "Event"),
    Words("Нещо, което става на дата.", "Something that took or takes place on a date."),
    {
        "id": told(
            "Кратко име",
            "Short name",
            "Нужно е, само ако заглавието се променя от брой в брой: по него календарът познава същото "
            "събитие. Малки латински букви, цифри и тирета.",
            "Needed only if the title changes from issue to issue: the calendar knows the event by it. Small "
            "Latin letters, digits and hyphens.",
            "expo-2023",
        ),
        "kind": told(
            "Вид",
            "Kind",
            "`conference` – конференция, `seminar` – семинар, `webinar` – уебинар, `exhibition` – изложение, "
            "`meeting` – среща, `training` – обучение, `visit` – посещение, `mission` – бизнес мисия, "
            "`focus-group` – фокус група, `celebration` – тържество.",
            "`conference`, `seminar`, `webinar`, `exhibition`, `meeting`, `training`, `visit`, `mission`, "
            "`focus-group` or `celebration`.",
            "webinar",
        ),
        "title": told(
            "Заглавие",
            "Title",
            "Заглавието, без кавички около него.",
            "The title, without quotation marks round it.",
            "Градът и знанието",
        ),
        "date": told(
            "Дата",
            "Date",
            "Дата или период; по нея се подреждат събитията.",
            "A date or a range; events are put in order by it.",
            "28–29.09.2023",
        ),
        "time": told(
            "Час",
            "Time",
            "Кога започва или от кога до кога е; само ако датата е известна до деня. Ако трае няколко дни: "
            "часът, в който започва първият, и часът, в който свършва последният.",
            "When it begins, or from when to when; only if the date is known to the day. Over several days: "
            "when the first begins and when the last ends.",
            "10:00–17:00",
        ),
        "place": told("Място", "Place", "Къде.", "Where.", "София"),
        "with": told(
            "С участието на",
            "With",
            "Партньори и организатори.",
            "Partners and organisers.",
            ["ITRI", "БАН"],
        ),
        "project": told(
            "Проект",
            "Project",
            "Кратко име на проект от този файл.",
            "The short name of a project of this file.",
            "xd-media-hub",
        ),
        "text": told(
            "Текст", "Text", "Разказ за събитието.", "What is told about it.", "Дойдоха над сто души."
        ),
    },
)

MODELS = (_EVENT,)
