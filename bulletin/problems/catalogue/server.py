"""Codes of the server that takes the letters: it does not let us in, does not answer, or refuses us or the letter."""

from bulletin.problems.problem import Code, Words

_SEND = "bulletin mail send 9 --to members.csv --go\n"

CERTIFICATE = Code(
    id="B267",
    slug="mail-certificate",
    severity="error",
    message=Words(
        bg="Сертификатът на {host} не е верен: {detail}.",
        en="The certificate of {host} is not good: {detail}.",
    ),
    help=Words(
        bg="Проверете името на сървъра. Ако сертификатът е ваш собствен, посочете издателя му в mail: server: "
        "authority.",
        en="Check the server's name. If the certificate is one of your own, name its issuer in mail: server: "
        "authority.",
    ),
    why=Words(
        bg="По сертификата се познава, че паролата и писмата отиват при вашия сървър, а не при някой по пътя. Тази "
        "проверка не може да се изключи.",
        en="The certificate shows that the password and the letters go to your server and not to somebody on the "
        "way. This check cannot be switched off.",
    ),
    wrong="# bulletin.yaml\nmail:\n  server: {host: 192.0.2.7}\n",
    right="# bulletin.yaml\nmail:\n  server: {host: smtp.example.org, authority: certs/ca.pem}\n",
)

NO_TLS = Code(
    id="B268",
    slug="mail-no-tls",
    severity="error",
    message=Words(
        bg="Няма защитена връзка с {host}:{port}: {detail}.",
        en="There is no protected connection to {host}:{port}: {detail}.",
    ),
    help=Words(
        bg="Обикновено са верни port: 587 с security: starttls или port: 465 с security: tls.",
        en="What is right is usually port: 587 with security: starttls, or port: 465 with security: tls.",
    ),
    why=Words(
        bg="Без TLS паролата и адресите на читателите могат да се прочетат по пътя. Затова нищо не се праща.",
        en="Without TLS the password and the readers' addresses can be read on the way. So nothing is sent.",
    ),
    wrong="# bulletin.yaml\nmail:\n  server: {host: smtp.example.org, port: 25}\n",
    right="# bulletin.yaml\nmail:\n  server: {host: smtp.example.org, port: 587}\n",
)

LOGIN = Code(
    id="B269",
    slug="mail-login",
    severity="error",
    message=Words(
        bg="{host} не приема {user}: {detail}",
        en="{host} does not let {user} in: {detail}",
    ),
    help=Words(
        bg="Проверете потребителя и паролата. При Gmail и Outlook е нужна парола за приложения или token_command.",
        en="Check the user and the password. Gmail and Outlook want an app password or a token_command.",
    ),
    why=Words(
        bg="Сървърът е намерен и връзката е защитена, но влизането е отказано. Нищо не е изпратено.",
        en="The server was found and the connection is protected, but the login was refused. Nothing was sent.",
    ),
    wrong="BULLETIN_SMTP_PASSWORD=stara bulletin mail test 9\n",
    right="BULLETIN_SMTP_PASSWORD=nova bulletin mail test 9\n",
)

CYRILLIC = Code(
    id="B270",
    slug="mail-cyrillic-password",
    severity="error",
    message=Words(
        bg="В паролата или в потребителя {user} има знаци извън латиницата.",
        en="The password, or the user {user}, has signs outside the Latin alphabet.",
    ),
    help=Words(
        bg="Сменете паролата с такава само от латински букви, цифри и знаци, или проверете клавиатурата.",
        en="Change the password to one of Latin letters, digits and signs, or look at the keyboard layout.",
    ),
    why=Words(
        bg="Влизането в пощенски сървър пренася само ASCII. Най-често паролата е писана с включена кирилица.",
        en="Logging in to a mail server carries ASCII only. Most often the keyboard was left on Cyrillic.",
    ),
    wrong="BULLETIN_SMTP_PASSWORD=парола bulletin mail test 9\n",
    right="BULLETIN_SMTP_PASSWORD=parola bulletin mail test 9\n",
)

NO_ANSWER = Code(
    id="B271",
    slug="mail-no-answer",
    severity="error",
    message=Words(
        bg="{host}:{port} не отговаря: {detail}",
        en="{host}:{port} does not answer: {detail}",
    ),
    help=Words(
        bg="Проверете мрежата, името на сървъра и порта. Започнатото продължава с „bulletin mail resume {key}“.",
        en="Check the network, the server's name and the port. What was begun goes on with “bulletin mail resume "
        "{key}”.",
    ),
    why=Words(
        bg="Няма мрежа, името е сгрешено, портът е спрян от защитна стена или сървърът моли за почивка. Опитва се "
        "пет пъти за няколко минути, преди изпращането да спре. Кой какво е получил, пише в дневника.",
        en="There is no network, the name is wrong, a firewall holds the port, or the server asks for a pause. It is "
        "tried five times within some minutes before the sending stops. Who got what stands in the journal.",
    ),
    wrong="# bulletin.yaml\nmail:\n  server: {host: smpt.example.org}\n",
    right="# bulletin.yaml\nmail:\n  server: {host: smtp.example.org}\n",
)

ACCOUNT = Code(
    id="B272",
    slug="mail-account",
    severity="error",
    message=Words(
        bg="Сървърът спря подателя: {detail}",
        en="The server has stopped the sender: {detail}",
    ),
    help=Words(
        bg="Ако е достигната квота, продължете утре с „bulletin mail resume {key}“ и намалете per_day. Иначе питайте "
        "кой поддържа сървъра.",
        en="If a quota is reached, go on tomorrow with “bulletin mail resume {key}” and lower per_day. Else ask who "
        "runs the server.",
    ),
    why=Words(
        bg="Отказът е за подателя, а не за читателя: квота за деня, адрес „от“, който не е на този потребител, или "
        "домейн без SPF, DKIM и DMARC. Същото би станало и при следващия читател, затова изпращането спира, а този "
        "читател остава на ред.",
        en="The refusal is about the sender, not the reader: the day's quota, a “from” that is not this user's, or a "
        "domain without SPF, DKIM and DMARC. The next reader would meet the same, so sending stops, and this reader "
        "stays in the queue.",
    ),
    wrong=_SEND,
    right="# bulletin.yaml\nmail:\n  per_day: 400\n",
)

LETTER = Code(
    id="B273",
    slug="mail-letter-refused",
    severity="error",
    message=Words(
        bg="Сървърът не приема писмото: {detail}",
        en="The server does not take the letter: {detail}",
    ),
    help=Words(
        bg="Ако е голямо, намалете снимките или пратете с --small. Ако е взето за спам, вижте връзките и темата.",
        en="If it is large, make the photos smaller or send with --small. If it was taken for spam, look at its "
        "links and subject.",
    ),
    why=Words(
        bg="Отказът е за самото писмо и би бил същият при всеки читател: размер над това, което сървърът приема, или "
        "съдържание, което филтърът му не пуска.",
        en="The refusal is about the letter itself and would be the same for every reader: larger than what the "
        "server takes, or content that its filter does not let through.",
    ),
    wrong=_SEND,
    right="bulletin mail test 9 --small\nbulletin mail send 9 --to members.csv --small --go\n",
)

CODES: tuple[Code, ...] = (CERTIFICATE, NO_TLS, LOGIN, CYRILLIC, NO_ANSWER, ACCOUNT, LETTER)
