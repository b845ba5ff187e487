"""The words of sending on the command line; a language has all of them or does not type-check."""

from collections.abc import Mapping
from typing import NamedTuple

from bulletin.model.language import Language


class SendingWords(NamedTuple):
    """What the verbs that send say. `verbs`, `options` and `metavars` are as in InterfaceWords."""

    verbs: Mapping[str, str]
    options: Mapping[str, str]
    metavars: Mapping[str, str]
    tried: str
    tested: str
    not_all_tested: str
    plan: str
    plan_language: str
    plan_utf8: str
    plan_size: str
    plan_total: str
    """Of several letters."""
    plan_time: str
    plan_days: str
    skipped_columns: tuple[str, str]
    skipped: Mapping[str, str]
    skipped_one: str
    skipped_more: str
    previews: str
    dry: str
    not_ready: str
    confirm: str
    no_terminal: str
    languages: Mapping[Language, str]
    progress: str
    left: str
    unanswered: str
    states: Mapping[str, str]
    state_columns: tuple[str, str]
    all_sent: str
    stopped: str
    day_full: str
    deferred: str
    unknown: str
    failed: str
    interrupted: str
    begun: str
    running: str
    not_running: str
    today: str
    stop_asked: str
    nothing_to_do: str
    marked: str
    report_columns: tuple[str, ...]
    state: Mapping[str, str]
    unsubscribed: str
    already_out: str
    bounces: Mapping[str, str]
    bounce_columns: tuple[str, str]
    suppressed: str
    no_maildir: str
    forgotten: str
    bad_day: str
    exported: str
    password: str


_BG = SendingWords(
    verbs={
        "test": "Изпраща писмото за проба на адресите от bulletin.yaml или на посочените.",
        "send": "Показва на кого ще се прати писмото; с --go го изпраща.",
        "status": "Показва докъде е стигнало изпращането.",
        "stop": "Спира изпращането след писмото, което тръгва в момента.",
        "resume": "Продължава спряно или прекъснато изпращане.",
        "retry": "Праща отложените писма веднага, без да чака часа им; с --failed – и отказаните.",
        "mark-sent": "Отбелязва като получено писмо, за което не се знае дали е пристигнало.",
        "report": "Показва какво е станало с писмата; с --csv – таблица с всеки читател за Excel.",
        "unsubscribe": "Отписва адрес: той повече не получава писма.",
        "bounces": "Чете върнатите писма в папка Maildir и спира адресите, които не съществуват.",
        "forget": "Изтрива от дневника читателите от стари изпращания; отписаните остават отписани.",
        "export": "Създава в listmonk чернова на кампания с приложен брой; пускате я оттам.",
    },
    options={
        "issue": "Номер или име на броя. По подразбиране – най-новият.",
        "which": "Номер или име на броя.",
        "to": "Адрес за пробата; може да се повтори. По подразбиране – mail: testers от bulletin.yaml.",
        "list": "Списък с читателите: CSV, Excel (.xlsx) или текст с по един адрес на ред.",
        "tag": "Само читателите с този етикет; може да се повтори.",
        "go": "Изпраща наистина, след потвърждение.",
        "yes_to": "Потвърждава без въпрос, че читателите са толкова (за CI).",
        "grown": "Потвърждава, че читателите наистина са станали толкова повече.",
        "small": "Прилага PDF файл с по-малки снимки (150 точки на инч). Дава се еднакво при проба и изпращане.",
        "wait": "Чака и отложените писма, до един ден.",
        "resend_unknown": "Праща отново и писмата, за които не се знае дали са пристигнали: някой може да получи две.",
        "failed": "Праща отново и отказаните.",
        "csv": "Извежда таблица CSV с пълните адреси.",
        "address": "Адрес на читателя.",
        "who": "Адрес на читателя или ключът от връзката му за отписване.",
        "maildir": "Папка Maildir с върнатите писма.",
        "before": "Ден, например 31.01.2026: забравят се изпращанията, в които оттогава нищо не се е случило.",
        "service": "Къде: listmonk.",
        "list_number": "Номер на списък в listmonk; може да се повтори.",
        "lang": "Езикът на писмото. По подразбиране – първият език на броя.",
    },
    metavars={
        "issue": "БРОЙ",
        "which": "БРОЙ",
        "to": "АДРЕС",
        "list": "ФАЙЛ",
        "tag": "ЕТИКЕТ",
        "yes_to": "ЧИСЛО",
        "address": "АДРЕС",
        "who": "АДРЕС",
        "maildir": "ПАПКА",
        "before": "ДЕН",
        "service": "УСЛУГА",
        "list_number": "НОМЕР",
    },
    tried="{address} ({language}): {reply}",
    tested="Пробата е приета от сървъра. Прочетете я, после: bulletin mail send {key} --to СПИСЪК",
    not_all_tested="Не всяко писмо за проба е прието. Докато не бъдат приети всички, изпращането не започва.",
    plan="Читатели на писмото с брой {key}: {count}",
    plan_language="  на {language}: {count}",
    plan_utf8="  с адрес на кирилица, който не всеки сървър приема: {count}",
    plan_size="Размер на писмото: {size}",
    plan_total="Общо за {count} писма: {total}",
    plan_time="При {rate} писма в минута: около {minutes} мин.",
    plan_days="При {per_day} на ден: {days} дни.",
    skipped_columns=("Пропуснати", "Брой"),
    skipped={
        "unsubscribed": "отписали се",
        "bounced": "адреси, които не съществуват",
        "complained": "оплакали се",
        "by_hand": "спрени на ръка",
        "tag": "без този етикет",
        "row": "редове с грешка",
    },
    skipped_one="  ред {line}: {address} ({reason})",
    skipped_more="  и още {count}",
    previews="За преглед: {files}",
    dry="Нищо не е изпратено. За да тръгне, добавете --go.",
    not_ready="Нищо не е изпратено. Първо поправете показаното.",
    confirm="Напишете броя на читателите, за да тръгне писмото: ",
    no_terminal="Без терминал изпращането се потвърждава с --yes-to {count}.",
    languages={"bg": "български", "en": "английски"},
    progress="изпратени {sent}, отложени {deferred}, отказани {failed}",
    left="остават около {minutes} мин.",
    unanswered="без отговор {count}",
    states={
        "queued": "чакат",
        "sending": "тръгват в момента",
        "sent": "изпратени",
        "deferred": "отложени",
        "failed": "отказани",
        "unknown": "не се знае дали са пристигнали",
        "suppressed": "отписани междувременно",
    },
    state_columns=("Писма", "Брой"),
    all_sent="Готово: писмото е предадено на сървъра за всички.",
    stopped="Спряно. За да продължи: bulletin mail resume {key}",
    day_full="Изпратени днес: {count}, колкото позволява per_day. Утре: bulletin mail resume {key}",
    deferred="Отложени писма: {count}, първото за {time}. Тогава: bulletin mail resume {key}",
    unknown="Писма, за които не се знае дали са пристигнали: {count}. Връзката прекъсна, след като бяха предадени.\n"
    "Повечето обикновено са пристигнали. Попитайте читател и отбележете: bulletin mail mark-sent {key} АДРЕС\n"
    "или ги пратете отново: bulletin mail resume {key} --resend-unknown",
    failed="Отказани писма: {count}. Кои и защо: bulletin mail report {key} --csv > otkazi.csv",
    interrupted="Прекъснато след последното писмо; дневникът е цял. За да продължи: bulletin mail resume {key}",
    begun="Изпращането на брой {key} започна на {date} Читатели: {count}.",
    running="Изпращането върви в момента.",
    not_running="В момента нищо не се праща.",
    today="Изпратени днес: {count} от {per_day}.",
    stop_asked="Изпращането ще спре след писмото, което тръгва в момента.",
    nothing_to_do="Няма писма, които чакат.",
    marked="Отбелязано: {address} е получил писмото.",
    report_columns=("Адрес", "Име", "Език", "Състояние", "Опити", "Отговор на сървъра", "Кога"),
    state={
        "queued": "чака",
        "sending": "тръгва в момента",
        "sent": "изпратено",
        "deferred": "отложено",
        "failed": "отказано",
        "unknown": "не се знае дали е пристигнало",
        "suppressed": "отписан",
    },
    unsubscribed="Отписан: {address}. Повече няма да получава писма.",
    already_out="{address} е отписан още на {date}",
    bounces={
        "gone": "адреси, които не съществуват",
        "refused": "други откази",
        "delayed": "забавени",
        "foreign": "за писма, които не сме пращали",
        "other": "друга поща",
    },
    bounce_columns=("Върнати писма", "Брой"),
    suppressed="Новоспрени адреси: {count}.",
    no_maildir="В {folder} няма папки new и cur: това не е Maildir.",
    forgotten="Забравени читатели: {count}.",
    bad_day="--before иска ден като 31.01.2026, а не „{value}“.",
    exported="Черновата е кампания {number} в {url}. Прегледайте я и я пуснете оттам.",
    password="Парола за {user}: ",  # noqa: S106
)

_EN = SendingWords(
    verbs={
        "test": "Sends the letter as a test to the addresses in bulletin.yaml, or to those given.",
        "send": "Shows who would get the letter; with --go sends it.",
        "status": "Shows how far the sending has come.",
        "stop": "Stops a sending after the letter that is leaving at this moment.",
        "resume": "Goes on with a sending that was stopped or interrupted.",
        "retry": "Sends the letters put off at once, before their time; with --failed those refused too.",
        "mark-sent": "Notes as received a letter that may or may not have arrived.",
        "report": "Shows what became of the letters; with --csv a table of every reader for Excel.",
        "unsubscribe": "Unsubscribes an address: it gets no letters any more.",
        "bounces": "Reads the letters that came back in a Maildir, and stops addresses that do not exist.",
        "forget": "Deletes the readers of old sendings from the journal; who unsubscribed stays so.",
        "export": "Makes a draft campaign in listmonk with the issue attached; you start it there.",
    },
    options={
        "issue": "The issue’s number or name. By default the newest.",
        "which": "The issue’s number or name.",
        "to": "An address for the test; may be repeated. By default mail: testers in bulletin.yaml.",
        "list": "The list of readers: CSV, Excel (.xlsx), or text with one address a line.",
        "tag": "Only the readers with this tag; may be repeated.",
        "go": "Sends in earnest, after a confirmation.",
        "yes_to": "Confirms without a question that there are so many readers (for CI).",
        "grown": "Confirms that the list has really grown so much.",
        "small": "Attaches a PDF with smaller pictures (150 dots an inch). Give it for test and sending alike.",
        "wait": "Waits for the letters put off too, up to a day.",
        "resend_unknown": "Also sends again the letters that may have arrived: somebody may get two.",
        "failed": "Sends those refused again too.",
        "csv": "Prints a CSV table with the full addresses.",
        "address": "The reader’s address.",
        "who": "The reader’s address, or the key in the reader’s link for unsubscribing.",
        "maildir": "A Maildir with the letters that came back.",
        "before": "A day such as 2026-01-31: sendings in which nothing has happened since are forgotten.",
        "service": "Where to: listmonk.",
        "list_number": "The number of a list in listmonk; may be repeated.",
        "lang": "The language of the letter. By default the first of the issue.",
    },
    metavars={
        "issue": "ISSUE",
        "which": "ISSUE",
        "to": "ADDRESS",
        "list": "FILE",
        "tag": "TAG",
        "yes_to": "COUNT",
        "address": "ADDRESS",
        "who": "ADDRESS",
        "maildir": "FOLDER",
        "before": "DAY",
        "service": "SERVICE",
        "list_number": "NUMBER",
    },
    tried="{address} ({language}): {reply}",
    tested="The server has taken the test. Read it, then: bulletin mail send {key} --to LIST",
    not_all_tested="Not every letter of the test was taken. Until all are, the sending does not begin.",
    plan="Readers of the letter with issue {key}: {count}",
    plan_language="  in {language}: {count}",
    plan_utf8="  with an address in Cyrillic, which not every server takes: {count}",
    plan_size="Size of the letter: {size}",
    plan_total="For {count} letters in all: {total}",
    plan_time="At {rate} letters a minute: about {minutes} min.",
    plan_days="At {per_day} a day: {days} days.",
    skipped_columns=("Left out", "Count"),
    skipped={
        "unsubscribed": "unsubscribed",
        "bounced": "addresses that do not exist",
        "complained": "complained",
        "by_hand": "stopped by hand",
        "tag": "without this tag",
        "row": "rows with a mistake",
    },
    skipped_one="  line {line}: {address} ({reason})",
    skipped_more="  and {count} more",
    previews="To look at: {files}",
    dry="Nothing was sent. To send it, add --go.",
    not_ready="Nothing was sent. First mend what is shown.",
    confirm="Type the number of readers to send the letter: ",
    no_terminal="Without a terminal sending is confirmed by --yes-to {count}.",
    languages={"bg": "Bulgarian", "en": "English"},
    progress="{sent} sent, {deferred} put off, {failed} refused",
    left="about {minutes} min left",
    unanswered="{count} without an answer",
    states={
        "queued": "waiting",
        "sending": "leaving at this moment",
        "sent": "sent",
        "deferred": "put off",
        "failed": "refused",
        "unknown": "may have arrived",
        "suppressed": "unsubscribed meanwhile",
    },
    state_columns=("Letters", "Count"),
    all_sent="Done: the server has taken the letter for everybody.",
    stopped="Stopped. To go on: bulletin mail resume {key}",
    day_full="Sent today: {count}, as many as per_day allows. Tomorrow: bulletin mail resume {key}",
    deferred="Letters put off: {count}, the first until {time}. Then: bulletin mail resume {key}",
    unknown="Letters that may have arrived: {count}. The connection broke after they were handed over.\n"
    "Most usually have. Ask a reader, and note it: bulletin mail mark-sent {key} ADDRESS\n"
    "or send them again: bulletin mail resume {key} --resend-unknown",
    failed="Letters refused: {count}. Which, and why: bulletin mail report {key} --csv > refused.csv",
    interrupted="Interrupted after the last letter; the journal is whole. To go on: bulletin mail resume {key}",
    begun="The sending of issue {key} was begun on {date}. Readers: {count}.",
    running="It is being sent at this moment.",
    not_running="Nothing is being sent at this moment.",
    today="Sent today: {count} of {per_day}.",
    stop_asked="The sending will stop after the letter that is leaving at this moment.",
    nothing_to_do="No letters are waiting.",
    marked="Noted: {address} has got the letter.",
    report_columns=("Address", "Name", "Language", "State", "Attempts", "Server’s reply", "When"),
    state={
        "queued": "waiting",
        "sending": "leaving at this moment",
        "sent": "sent",
        "deferred": "put off",
        "failed": "refused",
        "unknown": "may have arrived",
        "suppressed": "unsubscribed",
    },
    unsubscribed="Unsubscribed: {address}. No letters go there any more.",
    already_out="{address} was unsubscribed already, on {date}.",
    bounces={
        "gone": "addresses that do not exist",
        "refused": "other refusals",
        "delayed": "delayed",
        "foreign": "about letters that we have not sent",
        "other": "other mail",
    },
    bounce_columns=("Came back", "Count"),
    suppressed="Addresses newly stopped: {count}.",
    no_maildir="There are no folders new and cur in {folder}: it is no Maildir.",
    forgotten="Readers forgotten: {count}.",
    bad_day="--before wants a day such as 2026-01-31, not “{value}”.",
    exported="The draft is campaign {number} at {url}. Look at it, and start it there.",
    password="Password for {user}: ",  # noqa: S106
)

SENDING: dict[Language, SendingWords] = {"bg": _BG, "en": _EN}
"""The words of sending by language."""
