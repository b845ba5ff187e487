"""Codes of what sending keeps secret: the server's password, the workspace's own secret."""

from bulletin.problems.problem import Code, Words

NO_PASSWORD = Code(
    id="B279",
    slug="mail-no-password",
    severity="error",
    message=Words(
        bg="Няма парола за {user} на {host}.",
        en="There is no password for {user} at {host}.",
    ),
    help=Words(
        bg="Сложете я в BULLETIN_SMTP_PASSWORD, в хранилището за пароли (keyring set bulletin:{host} {user}) или в "
        "password_command.",
        en="Put it into BULLETIN_SMTP_PASSWORD, into the keyring (keyring set bulletin:{host} {user}), or into "
        "password_command.",
    ),
    why=Words(
        bg="Сървърът приема писма само след влизане. Паролата се търси в този ред: променливата, командата, "
        "хранилището за пароли (pip install „bulletin[keyring]“), въпрос на екрана.",
        en="The server takes letters only after a login. The password is looked for in this order: the environment, "
        "the command, the keyring (pip install “bulletin[keyring]”), a question on the screen.",
    ),
    wrong="bulletin mail send 9 --to members.csv --go\n",
    right="keyring set bulletin:smtp.example.org news@example.org\nbulletin mail send 9 --to members.csv --go\n",
)

COMMAND = Code(
    id="B280",
    slug="mail-command",
    severity="error",
    message=Words(
        bg="Командата в {field} не даде резултат: {reason}.",
        en="The command in {field} has given nothing: {reason}.",
    ),
    help=Words(
        bg="Изпълнете я сами и вижте дали изписва само паролата или ключа.",
        en="Run it yourself and see whether it prints the password or the token, and nothing else.",
    ),
    why=Words(
        bg="Командата се изпълнява без командна обвивка: в нея няма тръби, пренасочване и променливи. Има "
        "половин минута и не може да пита. Чете се първият ред.",
        en="The command is run without a shell: there are no pipes, redirections or variables in it. It has half a "
        "minute and cannot ask. The first line is read.",
    ),
    wrong="# bulletin.yaml\nmail:\n  server: {host: smtp.example.org, password_command: cat pw | head -1}\n",
    right="# bulletin.yaml\nmail:\n  server: {host: smtp.example.org, password_command: pass show news}\n",
)

SECRET = Code(
    id="B281",
    slug="mail-secret",
    severity="error",
    message=Words(
        bg="Тайната на бюлетина в {where} е повредена.",
        en="The secret of the bulletin in {where} is damaged.",
    ),
    help=Words(
        bg="Върнете файла от резервно копие. В BULLETIN_MAIL_SECRET трябва да стои base64 на поне 16 байта.",
        en="Take the file back from a backup. In BULLETIN_MAIL_SECRET there must be base64 of 16 bytes at least.",
    ),
    why=Words(
        bg="С нея се правят ключовете за отписване и списъкът на отписаните. С друга тайна старите връзки в писмата "
        "не работят, а отписаните пак биха получили писмо. Затова тя не се прави наново сама.",
        en="The keys of unsubscribing and the list of those who left are made with it. With another secret old links "
        "in letters would not work, and who has left would get letters again. So it is never made anew by itself.",
    ),
    wrong="BULLETIN_MAIL_SECRET=abc bulletin mail send 9\n",
    right="BULLETIN_MAIL_SECRET=YSBzZWNyZXQgb2YgMzIgYnl0ZXMsIG1hZGUgb25jZSE= bulletin mail send 9\n",
)

OTHER_SECRET = Code(
    id="B282",
    slug="mail-other-secret",
    severity="error",
    message=Words(
        bg="Списъкът на отписаните е направен с друга тайна.",
        en="The list of those who left was made with another secret.",
    ),
    help=Words(
        bg="Върнете тайната, с която е направен {file}: от резервно копие или в BULLETIN_MAIL_SECRET.",
        en="Take back the secret that {file} was made with: from a backup, or in BULLETIN_MAIL_SECRET.",
    ),
    why=SECRET.why,
    wrong="BULLETIN_MAIL_SECRET=YW5vdGhlciBzZWNyZXQgb2YgMzIgYnl0ZXMsIHNlZT8= bulletin mail send 9\n",
    right="bulletin mail send 9\n",
)

CODES: tuple[Code, ...] = (NO_PASSWORD, COMMAND, SECRET, OTHER_SECRET)
