"""Codes of the mail settings: what `mail` in `bulletin.yaml` says about letters and their server."""

from bulletin.problems.problem import Code, Words

_HEAD = "letterhead: {name: Нашето сдружение, address: София}\n"

PASSWORD = Code(
    id="B240",
    slug="mail-password",
    severity="error",
    message=Words(
        bg="В bulletin.yaml не се пише парола.",
        en="No password is written into bulletin.yaml.",
    ),
    help=Words(
        bg="Изтрийте я оттук и я сменете. Новата сложете в BULLETIN_SMTP_PASSWORD или в хранилището за пароли, или "
        "напишете password_command с командата, която я изписва.",
        en="Delete it here and change it. Put the new one into BULLETIN_SMTP_PASSWORD or into the keyring, or "
        "name the command that prints it in password_command.",
    ),
    why=Words(
        bg="Файлът се изпраща на колеги, пази се в историята и се вижда от всеки с достъп до папката. Парола, която е "
        "била в него, вече не е тайна.",
        en="The file is sent to colleagues, kept in the history, and seen by everybody who can open the folder. A "
        "password that has stood in it is no secret any more.",
    ),
    wrong=f"{_HEAD}mail:\n  server: {{host: smtp.example.org, user: news, password: lyulyak}}\n",
    right=f"{_HEAD}mail:\n  server: {{host: smtp.example.org, user: news, password_command: pass show news}}\n",
)

UNSUBSCRIBE = Code(
    id="B241",
    slug="mail-unsubscribe",
    severity="error",
    message=Words(
        bg="„{text}“ не е начин за отписване.",
        en="“{text}” is no way to unsubscribe.",
    ),
    help=Words(
        bg="Напишете страница с мястото на ключа, https://example.org/leave/{{token}}, или адрес за писма, "
        "mailto:leave@example.org.",
        en="Write a page with the place of the key, https://example.org/leave/{{token}}, or a mailbox, "
        "mailto:leave@example.org.",
    ),
    why=Words(
        bg="Без {token} страницата не знае кой се отписва и няма как да стане с едно натискане. Без https ключът "
        "пътува открито, а пощенските програми не показват бутона за отписване.",
        en="Without {token} the page does not know who leaves, and one click is not enough. Without https the key "
        "travels in the open, and mail programs do not show their button for leaving.",
    ),
    wrong=f"{_HEAD}mail: {{unsubscribe: https://example.org/leave}}\n",
    right=f'{_HEAD}mail: {{unsubscribe: "https://example.org/leave/{{token}}"}}\n',
)

SLOT = Code(
    id="B242",
    slug="mail-slot",
    severity="error",
    message=Words(
        bg="Нищо не идва на мястото на „{slot}“.",
        en="Nothing comes in the place of “{slot}”.",
    ),
    help=Words(bg="Тук може да има: {allowed}.", en="There may stand here: {allowed}."),
    why=Words(
        bg="Местата в къдрави скоби се попълват за всеки брой и всеки читател. Непознато място би останало в писмото "
        "така, както е написано.",
        en="Places in curly brackets are filled for each issue and each reader. An unknown one would stay in the "
        "letter as it was typed.",
    ),
    wrong=f'{_HEAD}mail: {{subject: "{{weather}}"}}\n',
    right=f'{_HEAD}mail: {{subject: "{{title}}"}}\n',
)

SLOT_MISSPELT = Code(
    id="B243",
    slug="mail-slot-misspelt",
    severity="error",
    message=SLOT.message,
    help=Words(
        bg="Може би {nearest}? Тук може да има: {allowed}.",
        en="Did you mean {nearest}? There may stand here: {allowed}.",
    ),
    why=SLOT.why,
    wrong=f'{_HEAD}mail: {{greeting: "Здравейте, {{nаme}}!"}}\n',
    right=f'{_HEAD}mail: {{greeting: "Здравейте, {{name}}!"}}\n',
)

PORT = Code(
    id="B244",
    slug="mail-port",
    severity="error",
    message=Words(bg="Няма порт {port}.", en="There is no port {port}."),
    help=Words(
        bg="Портовете са от 1 до 65535; за писма 587, с „security: tls“ 465.",
        en="Ports are from 1 to 65535; for letters 587, with “security: tls” 465.",
    ),
    why=Words(
        bg="На този порт никой сървър не може да отговори.",
        en="No server can answer on such a port.",
    ),
    wrong=f"{_HEAD}mail:\n  server: {{host: smtp.example.org, port: 587000}}\n",
    right=f"{_HEAD}mail:\n  server: {{host: smtp.example.org, port: 587}}\n",
)

UNPROTECTED = Code(
    id="B245",
    slug="mail-unprotected",
    severity="error",
    message=Words(
        bg="Писмата до {host} биха пътували открити.",
        en="Letters to {host} would travel in the open.",
    ),
    help=Words(
        bg="Напишете „security: starttls“ (порт 587) или „security: tls“ (порт 465).",
        en="Write “security: starttls” (port 587) or “security: tls” (port 465).",
    ),
    why=Words(
        bg="Без защита всеки по пътя може да прочете паролата, адресите на читателите и писмата, и да ги промени. "
        "„none“ е само за сървър на същия компютър.",
        en="Without protection anybody on the way can read the password, the readers' addresses and the letters, and "
        "change them. “none” is only for a server on the same computer.",
    ),
    wrong=f"{_HEAD}mail:\n  server: {{host: smtp.example.org, security: none}}\n",
    right=f"{_HEAD}mail:\n  server: {{host: localhost, port: 25, security: none}}\n",
)

HOST = Code(
    id="B246",
    slug="mail-host",
    severity="error",
    message=Words(bg="„{text}“ не е име на сървър.", en="“{text}” is not the name of a server."),
    help=Words(
        bg="Напишете само името, например smtp.example.org; портът е в отделно поле port.",
        en="Write the name alone, such as smtp.example.org; the port is a field of its own.",
    ),
    why=Words(
        bg="Името се търси така, както е написано, и по него се проверява удостоверението на сървъра.",
        en="The name is looked up as it is typed, and the server's certificate is checked against it.",
    ),
    wrong=f'{_HEAD}mail:\n  server: {{host: "smtp://smtp.example.org:587"}}\n',
    right=f"{_HEAD}mail:\n  server: {{host: smtp.example.org, port: 587}}\n",
)

AUTHORITY = Code(
    id="B247",
    slug="mail-authority-missing",
    severity="error",
    message=Words(
        bg="Файлът с удостоверения {file} не е намерен в папката на бюлетина.",
        en="The file of certificates {file} is not in the folder of the bulletin.",
    ),
    help=Words(
        bg="Копирайте го там или изтрийте authority: тогава важат удостоверенията на системата.",
        en="Copy it there, or delete authority: then the system's certificates hold.",
    ),
    why=Words(
        bg="Без него сървърът не може да бъде проверен, а непроверен сървър не получава нито парола, нито писма.",
        en="Without it the server cannot be verified, and an unverified server gets neither password nor letters.",
    ),
    wrong=f"{_HEAD}mail:\n  server: {{host: mail.example.org, authority: /etc/ssl/ca.pem}}\n",
    right=f"{_HEAD}mail:\n  server: {{host: mail.example.org}}\n",
)

LIST_ID = Code(
    id="B275",
    slug="mail-list-name",
    severity="error",
    message=Words(
        bg="„{text}“ не може да е име на списък.",
        en="“{text}” cannot be the name of a list.",
    ),
    help=Words(
        bg="Напишете го като домейн, с латински букви: bulletin.example.org.",
        en="Write it like a domain, in Latin letters: bulletin.example.org.",
    ),
    why=Words(
        bg="По това име пощенските програми познават списъка и подреждат писмата; то не се показва на читателите.",
        en="Mail programs know the list by this name and sort its letters; readers are not shown it.",
    ),
    wrong=f"{_HEAD}mail: {{list: Нашият бюлетин}}\n",
    right=f"{_HEAD}mail: {{list: bulletin.example.org}}\n",
)

NOWHERE = Code(
    id="B283",
    slug="mail-link-nowhere",
    severity="error",
    message=Words(
        bg="В писмата трябва да има връзка към уеб изданието, а не е казано къде е то.",
        en="Letters are to have a link to the web edition, and nothing says where that is.",
    ),
    help=Words(
        bg="Напишете адреса на папката в bulletin.yaml: web: {{address: https://example.org/bulletin/}}.",
        en="Write the address of its folder in bulletin.yaml: web: {{address: https://example.org/bulletin/}}.",
    ),
    why=Words(
        bg="С pdf: link писмото върви без PDF файл, затова читателят отива до целия брой по връзката. Без адрес тя "
        "няма накъде да води.",
        en="With pdf: link the letter goes without the PDF, so that the reader gets to the whole issue by the link. "
        "Without an address it leads nowhere.",
    ),
    wrong=f"{_HEAD}mail: {{attachment: {{pdf: link}}}}\n",
    right=f"{_HEAD}mail: {{attachment: {{pdf: link}}}}\nweb: {{address: https://example.org/bulletin/}}\n",
)

CODES: tuple[Code, ...] = (
    PASSWORD,
    UNSUBSCRIBE,
    SLOT,
    SLOT_MISSPELT,
    PORT,
    UNPROTECTED,
    HOST,
    AUTHORITY,
    LIST_ID,
    NOWHERE,
)
