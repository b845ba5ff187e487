"""Codes of sending: what must be there before it begins, and what stops it on this side of the server."""

from bulletin.problems.problem import Code, Words

_SEND = "bulletin mail send 9 --to members.csv --go\n"
_TEST = "bulletin mail test 9\n"

MISSING = Code(
    id="B255",
    slug="mail-missing",
    severity="error",
    message=Words(
        bg="За изпращане липсва {field} в bulletin.yaml.",
        en="For sending, {field} is missing in bulletin.yaml.",
    ),
    help=Words(
        bg="Под {group}: добавете ред, например: {example}",
        en="Under {group}: add a line, for example: {example}",
    ),
    why=Words(
        bg="Всяко писмо трябва да казва от кого е, на какъв адрес е подателят и как се отписва читателят; така искат "
        "и законът, и големите пощи. А без сървър и без адреси за проба няма откъде и до кого да тръгне.",
        en="Each letter must say who it is from, at which postal address they are, and how a reader unsubscribes; "
        "the law and the large mail providers ask for it. And without a server and addresses for a test there is no "
        "way out for it.",
    ),
    wrong="# bulletin.yaml\nmail:\n  server: {host: smtp.example.org}\n",
    right="# bulletin.yaml\nmail:\n  from: news@example.org\n  unsubscribe: mailto:leave@example.org\n"
    "  server: {host: smtp.example.org, user: news@example.org}\n",
)

FAILURES = Code(
    id="B256",
    slug="mail-many-failures",
    severity="error",
    message=Words(
        bg="Изпращането спря: от последните {last} писма са отказани {count}.",
        en="Sending has stopped: {count} of the last {last} letters were refused.",
    ),
    help=Words(
        bg="Вижте отказите с „bulletin mail report {key}“. Ако списъкът е верен: bulletin mail resume {key}",
        en="See the refusals with “bulletin mail report {key}”. If the list is right: bulletin mail resume {key}",
    ),
    why=Words(
        bg="Когато се отказва повече от всяко десето писмо, списъкът е стар или нещо с подателя не е наред. Ако "
        "продължи така, сървърите спират да приемат писмата ви.",
        en="Where more than one letter in ten is refused, the list is an old one, or something is wrong with the "
        "sender. If it went on like this, servers would stop taking your letters.",
    ),
    wrong=_SEND,
    right="bulletin mail report 9\nbulletin mail resume 9\n",
)

LISTMONK = Code(
    id="B257",
    slug="mail-listmonk",
    severity="error",
    message=Words(
        bg="listmonk не прие кампанията: {detail}",
        en="listmonk has not taken the campaign: {detail}",
    ),
    help=Words(
        bg="Проверете BULLETIN_LISTMONK_URL, BULLETIN_LISTMONK_USER и BULLETIN_LISTMONK_TOKEN, и дали в настройките "
        "на listmonk са разрешени файлове pdf.",
        en="Check BULLETIN_LISTMONK_URL, BULLETIN_LISTMONK_USER and BULLETIN_LISTMONK_TOKEN, and whether the "
        "settings of listmonk allow files pdf.",
    ),
    why=Words(
        bg="Кампанията се създава чрез API на listmonk от потребител за API с право върху файлове и кампании. Нищо "
        "не се изпраща: кампанията остава чернова.",
        en="The campaign is made through listmonk's API by an API user who may write media and campaigns. Nothing is "
        "sent: the campaign remains a draft.",
    ),
    wrong="bulletin mail export 9 --to listmonk --list 3\n",
    right="BULLETIN_LISTMONK_URL=https://lists.example.org bulletin mail export 9 --to listmonk --list 3\n",
)

NOBODY = Code(
    id="B258",
    slug="mail-no-such-reader",
    severity="error",
    message=Words(
        bg="Няма читател {text}.",
        en="There is no reader {text}.",
    ),
    help=Words(
        bg="Напишете адреса или ключа точно както са в писмото; „bulletin mail report {key}“ показва всички.",
        en="Type the address or the key just as it is in the letter; “bulletin mail report {key}” shows all.",
    ),
    why=Words(
        bg="Търси се сред читателите, записани при изпращането. Който е забравен с „bulletin mail forget“, вече не е "
        "сред тях: отпишете го по адреса му.",
        en="The readers that were written down when sending are looked through. Who was forgotten by “bulletin mail "
        "forget” is no longer among them: unsubscribe such a one by the address.",
    ),
    wrong="bulletin mail mark-sent 9 ivan\n",
    right="bulletin mail mark-sent 9 ivan@example.org\n",
)

NOT_TESTED = Code(
    id="B259",
    slug="mail-not-tested",
    severity="error",
    message=Words(
        bg="Това писмо още не е изпратено за проба.",
        en="No test of this letter was sent yet.",
    ),
    help=Words(
        bg="Изпратете го на себе си и го прочетете: bulletin mail test {key}",
        en="Send it to yourself and read it: bulletin mail test {key}",
    ),
    why=Words(
        bg="Изпратено писмо не се връща. Пробата важи за същото писмо: след всяка промяна в броя или в настройките е "
        "нужна нова.",
        en="A letter that was sent cannot be taken back. The test holds for this same letter: after any change of "
        "the issue or of the settings a new one is needed.",
    ),
    wrong=_SEND,
    right=_TEST + _SEND,
)

ALREADY = Code(
    id="B260",
    slug="mail-already-sent",
    severity="error",
    message=Words(
        bg="На {date} изпращането на брой {key} вече е започнало.",
        en="The sending of issue {key} was already begun on {date}.",
    ),
    help=Words(
        bg="Вижте докъде е: bulletin mail status {key}. За да продължи: bulletin mail resume {key}",
        en="See how far it is: bulletin mail status {key}. To go on: bulletin mail resume {key}",
    ),
    why=Words(
        bg="Един брой се праща веднъж: така никой не го получава два пъти. Прекъснатото изпращане продължава оттам, "
        "докъдето е стигнало.",
        en="An issue is sent once: so nobody gets it twice. A sending that was interrupted goes on from where it "
        "was.",
    ),
    wrong=_SEND + _SEND,
    right=_SEND + "bulletin mail resume 9\n",
)

OTHER_MESSAGE = Code(
    id="B261",
    slug="mail-other-message",
    severity="error",
    message=Words(
        bg="Писмото вече не е същото, с което започна изпращането на брой {key}.",
        en="The letter is no longer the one that the sending of issue {key} was begun with.",
    ),
    help=Words(
        bg="Върнете броя и настройките, каквито бяха. Поправка се праща като нов брой.",
        en="Put the issue and the settings back to what they were. A correction is sent as an issue of its own.",
    ),
    why=Words(
        bg="Иначе половината читатели биха получили едно, а другите – друго, под същото име и дата.",
        en="Else half of the readers would get one thing and the others another, under the same name and date.",
    ),
    wrong="bulletin mail resume 9\n",
    right="git checkout issues/9.yaml\nbulletin mail resume 9\n",
)

NOT_BEGUN = Code(
    id="B262",
    slug="mail-not-begun",
    severity="error",
    message=Words(
        bg="Брой {key} още не е изпращан.",
        en="Issue {key} has not been sent yet.",
    ),
    help=Words(
        bg="Започнете с „bulletin mail test {key}“, после „bulletin mail send {key} --to СПИСЪК“.",
        en="Begin with “bulletin mail test {key}”, then “bulletin mail send {key} --to LIST”.",
    ),
    why=Words(
        bg="Докъде е стигнало изпращането, пише в дневника в папката .bulletin/mail на бюлетина. На друг компютър го "
        "няма.",
        en="How far a sending has come stands in the journal, in the folder .bulletin/mail of the bulletin. Another "
        "computer does not have it.",
    ),
    wrong="bulletin mail resume 9\n",
    right=_TEST + _SEND,
)

GROWN = Code(
    id="B263",
    slug="mail-list-grown",
    severity="error",
    message=Words(
        bg="Списъкът е с {count} читатели, а миналия път бяха {before}.",
        en="The list has {count} readers; last time there were {before}.",
    ),
    help=Words(
        bg="Проверете дали е верният списък. Ако наистина е толкова по-дълъг, добавете --grown.",
        en="Check that it is the right list. If it has really grown so much, add --grown.",
    ),
    why=Words(
        bg="Списък, който изведнъж расте с повече от една пета, често е друг файл: всички контакти вместо членовете.",
        en="A list that suddenly grows by more than a fifth is often another file: all contacts instead of the "
        "members.",
    ),
    wrong="bulletin mail send 9 --to contacts.csv\n",
    right="bulletin mail send 9 --to contacts.csv --grown\n",
)

NO_READERS = Code(
    id="B264",
    slug="mail-no-readers",
    severity="error",
    message=Words(
        bg="Няма на кого да се прати: в {file} не остана нито един читател.",
        en="There is nobody to send to: no reader is left in {file}.",
    ),
    help=Words(
        bg="Вижте таблицата кой и защо е пропуснат; проверете и --tag.",
        en="See in the table who is left out and why; look at --tag too.",
    ),
    why=Words(
        bg="Пропускат се отписаните, адресите, които не съществуват, и – с --tag – читателите без този етикет.",
        en="Left out are those who unsubscribed, addresses that do not exist and, with --tag, readers without that "
        "tag.",
    ),
    wrong="bulletin mail send 9 --to members.csv --tag чланове\n",
    right="bulletin mail send 9 --to members.csv --tag членове\n",
)

OTHER_COUNT = Code(
    id="B265",
    slug="mail-other-count",
    severity="error",
    message=Words(
        bg="Потвърденият брой читатели е {given}, а те са {count}. Нищо не е изпратено.",
        en="The number confirmed is {given}, and there are {count} readers. Nothing was sent.",
    ),
    help=Words(
        bg="Ако числото {count} е вярно, напишете него. Без терминал: --go --yes-to {count}",
        en="If {count} is right, type that number. Without a terminal: --go --yes-to {count}",
    ),
    why=Words(
        bg="Броят на читателите се пише на ръка, за да го погледне човек, преди писмото да тръгне. В CI той се дава "
        "с --yes-to.",
        en="The number of readers is typed by hand, so that somebody looks at it before the letter leaves. In CI it "
        "is given by --yes-to.",
    ),
    wrong="bulletin mail send 9 --to members.csv --go --yes-to 100\n",
    right="bulletin mail send 9 --to members.csv --go --yes-to 843\n",
)

BUSY = Code(
    id="B266",
    slug="mail-busy",
    severity="error",
    message=Words(
        bg="Друга програма вече праща от тази папка.",
        en="Another process is already sending from this folder.",
    ),
    help=Words(
        bg="Изчакайте я или я спрете с „bulletin mail stop“ и номера на броя.",
        en="Wait for it, or stop it with “bulletin mail stop” and the issue's number.",
    ),
    why=Words(
        bg="Две програми с един дневник биха пратили на едни и същи хора по два пъти.",
        en="Two processes with one journal would send to the same people twice.",
    ),
    wrong="bulletin mail resume 9 & bulletin mail resume 9\n",
    right="bulletin mail resume 9\n",
)

JOURNAL = Code(
    id="B274",
    slug="mail-journal",
    severity="error",
    message=Words(
        bg="Дневникът в {folder} не може да се прочете или запише: {detail}.",
        en="The journal in {folder} cannot be read or written: {detail}.",
    ),
    help=Words(
        bg="Освободете място на диска и проверете правата върху папката; после продължете с „bulletin mail resume“.",
        en="Free some space on the disk and check the rights of the folder; then go on with “bulletin mail resume”.",
    ),
    why=Words(
        bg="Преди края на всяко писмо в дневника се записва, че тръгва, а след отговора – какво е станало. Без "
        "дневник нищо не се праща: иначе някой би получил писмото два пъти. Записаното е цяло.",
        en="Before the end of each letter the journal notes that it leaves, and after the reply what became of it. "
        "Without a journal nothing is sent: else somebody would get the letter twice. What stands in it is whole.",
    ),
    wrong="chmod a-w .bulletin/mail\n" + _SEND,
    right="chmod u+w .bulletin/mail\n" + _SEND,
)

CODES: tuple[Code, ...] = (
    MISSING,
    FAILURES,
    LISTMONK,
    NOBODY,
    NOT_TESTED,
    ALREADY,
    OTHER_MESSAGE,
    NOT_BEGUN,
    GROWN,
    NO_READERS,
    OTHER_COUNT,
    BUSY,
    JOURNAL,
)
