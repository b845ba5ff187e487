"""The words of the mail settings: the letter, the attached file, the server."""

from bulletin.model.mail import Attached, Mail, MailServer
from bulletin.problems.problem import Words
from bulletin.schema.described import DescribedModel, told

_MAIL = DescribedModel(
    Mail,
    Words("Писма", "Mail"),
    Words("Как бюлетинът се изпраща по електронна поща.", "How the bulletin is sent by e-mail."),
    {
        "from": told(
            "Подател",
            "Sender",
            "Адресът на подателя, от ваш домейн. Без него не може да се изпраща.",
            "The sender's address, in your own domain. Without it nothing can be sent.",
            "news@example.org",
        ),
        "name": told(
            "Име на подателя",
            "Sender's name",
            "Името до адреса на подателя; по подразбиране името на издателя.",
            "The name beside the sender's address; by default the publisher's name.",
            {"bg": "Нашето сдружение", "en": "Our Association"},
        ),
        "reply_to": told(
            "Отговори до",
            "Answers to",
            "Къде отиват отговорите, ако не при подателя.",
            "Where answers go, if not to the sender.",
            "office@example.org",
        ),
        "subject": told(
            "Тема",
            "Subject",
            "Темата на писмото. На местата на `{title}`, `{number}`, `{date}` и `{short}` идват заглавието, номерът "
            "и датата на броя и краткото име на издателя. По подразбиране заглавието с номера и краткото име.",
            "The subject of the letter. For `{title}`, `{number}`, `{date}` and `{short}` come the issue's title, "
            "number and date and the publisher's short name. By default the numbered title and the short name.",
            {"bg": "{title}, {number}", "en": "{title}, {number}"},
        ),
        "greeting": told(
            "Обръщение",
            "Greeting",
            "С какво започва писмото; на мястото на `{name}` идва името на читателя. Който няма име в списъка, "
            "получава обръщение без име.",
            "How the letter begins; for `{name}` comes the reader's name. Who has no name in the list gets a "
            "greeting without one.",
            {"bg": "Здравейте, {name}!", "en": "Hello {name}!"},
        ),
        "intro": told(
            "Увод",
            "Introduction",
            "Текст преди съдържанието на броя, в Markdown.",
            "Text before the contents of the issue, in Markdown.",
            {"bg": "Изпращаме ви новия брой.", "en": "Here is the new issue."},
        ),
        "why": told(
            "Защо го получавате",
            "Why you get this",
            "Едно изречение в края на писмото: защо читателят го получава.",
            "One sentence at the letter's end: why the reader gets it.",
            {
                "bg": "Получавате това писмо като член на сдружението.",
                "en": "You get this letter as a member of the association.",
            },
        ),
        "privacy": told(
            "Лични данни",
            "Privacy notice",
            "Страницата, на която пише как пазите личните данни.",
            "The page that says how you keep personal data.",
            "https://example.org/privacy",
        ),
        "unsubscribe": told(
            "Отписване",
            "Unsubscribing",
            "Как читателите се отписват: страница с `{token}` там, където идва ключът на читателя, адрес за писма с "
            "`mailto:` отпред, или списък от двете.",
            "How readers leave the list: a page with `{token}` where the reader's own key goes, a mailbox with "
            "`mailto:` before it, or a list of both.",
            "https://example.org/leave/{token}",
            ["https://example.org/leave/{token}", "mailto:leave@example.org"],
        ),
        "list": told(
            "Име на списъка",
            "Name of the list",
            "Името на списъка за пощенските програми (List-Id), като домейн; по подразбиране от домейна на подателя.",
            "The list's name for mail programs (List-Id), like a domain; by default from the sender's domain.",
            "bulletin.example.org",
        ),
        "testers": told(
            "Пробни читатели",
            "Testers",
            "На кого се изпраща пробното писмо.",
            "Who gets the test letter.",
            ["editor@example.org"],
        ),
        "attachment": told(
            "Приложен файл",
            "Attached file",
            "Как се нарича приложеният PDF файл и дали изобщо се прилага.",
            "What the attached PDF is called, and whether it is attached at all.",
            {"name": "ascii"},
        ),
        "server": told(
            "Сървър",
            "Server",
            "Кой сървър приема писмата.",
            "Which server takes the letters.",
            {"host": "smtp.example.org", "user": "news@example.org"},
        ),
        "rate": told(
            "Писма в минута",
            "Letters a minute",
            "По колко писма в минута да се изпращат; по подразбиране 60, с 0 без ограничение.",
            "How many letters go out a minute; by default 60, with 0 no limit.",
            60,
        ),
        "per_day": told(
            "Писма на ден",
            "Letters a day",
            "По колко писма на ден приема доставчикът; по подразбиране 0, без ограничение.",
            "How many letters a day the provider takes; by default 0, no limit.",
            500,
        ),
    },
)

_ATTACHED = DescribedModel(
    Attached,
    Words("Приложен файл", "Attached file"),
    Words("Файлът, който върви с писмото.", "The file that goes with the letter."),
    {
        "name": told(
            "Име",
            "Name",
            "`title` – заглавието на броя (по подразбиране), `ascii` – същото с латински букви, за стари програми.",
            "`title`: the issue's title (the default); `ascii`: the same in Latin letters, for old programs.",
            "ascii",
        ),
        "pdf": told(
            "PDF файл",
            "PDF",
            "`attach` – PDF файлът се прилага (по подразбиране), `link` – в писмото има само връзка към уеб изданието. "
            "За `link` трябва и адрес в `web:`.",
            "`attach`: the PDF goes with the letter (the default); `link`: the letter only has a link to the web "
            "edition, which needs an address in `web:`.",
            "link",
        ),
    },
)

_SERVER = DescribedModel(
    MailServer,
    Words("Пощенски сървър", "Mail server"),
    Words(
        "Сървърът, който приема писмата. Парола тук не се пише.",
        "The server that takes the letters. No password ever stands here.",
    ),
    {
        "host": told("Име", "Host", "Името на сървъра.", "The server's name.", "smtp.example.org"),
        "port": told(
            "Порт",
            "Port",
            "По подразбиране 587; с `security: tls` обикновено е 465.",
            "By default 587; with `security: tls` it is usually 465.",
            587,
        ),
        "security": told(
            "Защита",
            "Protection",
            "`starttls` (по подразбиране), `tls` – защита още от първия знак, `none` – само за този компютър.",
            "`starttls` (the default); `tls`: protected from the first sign on; `none`: for this computer alone.",
            "tls",
        ),
        "user": told(
            "Потребител",
            "User",
            "С какво име се влиза; без него не се влиза.",
            "The name to log in with; without it there is no login.",
            "news@example.org",
        ),
        "password_command": told(
            "Команда за паролата",
            "Command for the password",
            "Команда, която изписва паролата. Без нея паролата е в `BULLETIN_SMTP_PASSWORD`, в хранилището за пароли "
            "на системата или се пита.",
            "A command that prints the password. Without it the password is in `BULLETIN_SMTP_PASSWORD`, in the "
            "system's keyring, or is asked for.",
            "pass show mail/news",
        ),
        "token_command": told(
            "Команда за ключ",
            "Command for a token",
            "Команда, която изписва ключ за влизане с XOAUTH2, вместо парола.",
            "A command that prints a token for a login by XOAUTH2, instead of a password.",
            "oauth2-token news@example.org",
        ),
        "authority": told(
            "Удостоверения",
            "Certificates",
            "Файл в папката на бюлетина с удостоверенията, на които да се вярва вместо на системните.",
            "A file inside the workspace with the certificates to trust instead of the system's.",
            "certs/ca.pem",
        ),
    },
)

MODELS = (_MAIL, _ATTACHED, _SERVER)
