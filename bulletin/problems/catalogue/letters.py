"""Codes of a letter as it would go out: its page for mail programs, and the PDF that goes with it."""

from bulletin.problems.problem import Code, Words

LONG = Code(
    id="B230",
    slug="letter-long",
    severity="warning",
    message=Words(
        bg="Писмото е дълго: {size} КБ от 100, над които Gmail го прекъсва.",
        en="The letter is long: {size} KB of the 100 beyond which Gmail cuts it.",
    ),
    help=Words(
        bg="Още може да се изпрати. Ако искате да е по-кратко, съкратете броя или таблиците в него.",
        en="It can still be sent. To make it shorter, shorten the issue or its tables.",
    ),
    why=Words(
        bg="Gmail показва само първите 102 КБ от едно писмо и скрива останалото зад връзка; на кирилица всяка буква "
        "заема два байта. Над 100 КБ писмото се съкращава само: всеки раздел остава с началото си, а целият брой е "
        "в приложения PDF файл.",
        en="Gmail shows the first 102 KB of a letter and hides the rest behind a link; in Cyrillic each letter takes "
        "two bytes. Beyond 100 KB the letter is shortened by itself: each section keeps its beginning, and the whole "
        "issue is in the attached PDF.",
    ),
    wrong="sections:\n  - {title: Всичко, text: |\n      …}\n",
    right="sections:\n  - {title: Накратко, text: |\n      …}\n",
)

SHORTENED = Code(
    id="B231",
    slug="letter-shortened",
    severity="warning",
    message=Words(
        bg="Целият брой не се побира в писмо ({size} КБ): в него влизат {kept} от {total} думи.",
        en="The whole issue does not fit into a letter ({size} KB): {kept} of {total} words go into it.",
    ),
    help=Words(
        bg="Всеки раздел е с началото си; останалото е в приложения PDF файл и в текстовия вид на писмото.",
        en="Each section has its beginning; the rest is in the attached PDF and in the letter's plain text.",
    ),
    why=Words(
        bg="Gmail показва само първите 102 КБ от едно писмо. За да не бъде прекъснато по средата на изречение, от "
        "всеки раздел влизат толкова първи абзаци, точки, проекти и събития, колкото се побират. Писмото казва "
        "колко думи има в него и че целият брой е приложен.",
        en="Gmail shows the first 102 KB of a letter. So that it is not cut in the middle of a sentence, as many of "
        "the first paragraphs, items, projects and events of each section go into it as there is room for. The "
        "letter says how many words it has, and that the whole issue is attached.",
    ),
    wrong="sections:\n  - {title: Всичко, text: |\n      …}\n",
    right="sections:\n  - {title: Накратко, text: |\n      …}\n",
)

TOO_LONG = Code(
    id="B232",
    slug="letter-too-long",
    severity="error",
    message=Words(
        bg="Писмото е {size} КБ и е твърде дълго и след съкращаване: Gmail прекъсва след 102 КБ.",
        en="The letter has {size} KB and is too long even when shortened: Gmail cuts after 102 KB.",
    ),
    help=Words(
        bg="Разделете броя, съкратете увода му или махнете излишното от вашия шаблон mail/issue.html.",
        en="Divide the issue, shorten its lead, or take out what your template mail/issue.html has too much.",
    ),
    why=Words(
        bg="Каквото е след 102 КБ, читателите с Gmail няма да видят, а там са и името, адресът и връзката за "
        "отписване.",
        en="What comes after 102 KB, readers with Gmail do not see; the name, the address and the link for "
        "unsubscribing are there.",
    ),
    wrong="lead: |\n  …\n",
    right="lead: Накратко.\n",
)

ELEMENT = Code(
    id="B233",
    slug="letter-element",
    severity="error",
    message=Words(
        bg="Писмото съдържа {found}, което пощенските програми махат или смятат за опасно.",
        en="The letter has {found}, which mail programs take out or hold for dangerous.",
    ),
    help=Words(
        bg="Махнете го от вашия шаблон в templates/mail/.",
        en="Take it out of your template in templates/mail/.",
    ),
    why=Words(
        bg="Скриптове, формуляри, рамки и рисунки SVG не се показват в Gmail и Outlook, а писмо със скрипт често "
        "отива направо при нежеланите.",
        en="Scripts, forms, frames and SVG drawings are not shown in Gmail and Outlook, and a letter with a script "
        "often goes straight to the junk.",
    ),
    wrong="<svg><circle r='4'/></svg>\n",
    right="<b>4</b>\n",
)

STYLE = Code(
    id="B234",
    slug="letter-style",
    severity="error",
    message=Words(
        bg="Писмото иска {found}, което в Gmail и Outlook не работи.",
        en="The letter asks for {found}, which does not work in Gmail and Outlook.",
    ),
    help=Words(
        bg="Подредете с таблици, с цветове и размери направо в стила; поправете шаблона в templates/mail/.",
        en="Arrange with tables, with colours and sizes as they are; mend the template in templates/mail/.",
    ),
    why=Words(
        bg="Пощенските програми знаят малко от стиловете на сайтовете: без position, float, flex, grid, var(), "
        "clamp(), calc(), вградени шрифтове и външни стилове. Каквото не знаят, пропускат, и страницата се разпада.",
        en="Mail programs know little of the styles of web sites: no position, float, flex, grid, var(), clamp(), "
        "calc(), fonts that are carried or styles from elsewhere. What they do not know they skip, and the page "
        "falls apart.",
    ),
    wrong='<div style="display: flex">…</div>\n',
    right="<table role='presentation'><tr><td>…</td></tr></table>\n",
)

SOURCE = Code(
    id="B235",
    slug="letter-picture-source",
    severity="error",
    message=Words(
        bg="Картината {found} не е в писмото: пощенските програми не я показват.",
        en="The picture {found} is not in the letter: mail programs do not show it.",
    ),
    help=Words(
        bg='В шаблона пишете src="{{{{ images.address(picture) }}}}" за снимка от броя.',
        en='In the template write src="{{{{ images.address(picture) }}}}" for a picture of the issue.',
    ),
    why=Words(
        bg="Картини от мрежата се спират, докато читателят не ги разреши, и издават кога той чете; картини с data: "
        "Gmail маха. Показва се само картина, която пътува с писмото.",
        en="Pictures from the network are held back until the reader allows them, and tell when the reader reads; "
        "those with data: Gmail takes out. Only a picture that travels with the letter is shown.",
    ),
    wrong='<img src="https://example.org/logo.png" alt="Клъстер" width="200">\n',
    right='<img src="{{ images.address(picture) }}" alt="Клъстер" width="200">\n',
)

BARE = Code(
    id="B236",
    slug="letter-picture-bare",
    severity="error",
    message=Words(
        bg="Картината {found} е без {missing}.",
        en="The picture {found} has no {missing}.",
    ),
    help=Words(
        bg='Добавете {missing} в шаблона, например alt="{{{{ picture.alt }}}}" и width="544".',
        en='Add {missing} in the template, such as alt="{{{{ picture.alt }}}}" and width="544".',
    ),
    why=Words(
        bg="Без alt читателят, чиято програма не показва картини, не научава какво има на тях. Без width Outlook я "
        "показва в пълния ѝ размер и писмото става по-широко от екрана.",
        en="Without alt a reader whose program shows no pictures does not learn what is on them. Without width "
        "Outlook shows it in its full size, and the letter becomes wider than the screen.",
    ),
    wrong='<img src="cid:…">\n',
    right='<img src="cid:…" alt="Щандът на клъстера" width="544">\n',
)

HEAVY = Code(
    id="B237",
    slug="attachment-heavy",
    severity="warning",
    message=Words(
        bg="Приложеният PDF файл е {size} МБ: някои пощи приемат писма само до 10 МБ.",
        en="The attached PDF has {size} MB: some mailboxes take letters of 10 MB at most.",
    ),
    help=Words(
        bg="С --small снимките в приложения файл са по-малки: 150 точки на инч.",
        en="With --small the pictures in the attached file are smaller: 150 dots an inch.",
    ),
    why=Words(
        bg="В писмо файлът расте с една трета. Много сървъри приемат до 10 МБ, а голямото писмо пълни пощите на "
        "читателите. На екран 150 точки на инч стигат; за печат остава файлът от „bulletin build“.",
        en="In a letter a file grows by a third. Many servers take 10 MB at most, and a large letter fills readers’ "
        "mailboxes. On a screen 150 dots an inch are enough; for print there is the file of “bulletin build”.",
    ),
    wrong="photos:\n  - {file: expo.jpg, alt: Щандът, width: page}\n",
    right="photos:\n  - {file: expo.jpg, alt: Щандът, width: column}\n",
)

TOO_HEAVY = Code(
    id="B238",
    slug="attachment-too-heavy",
    severity="error",
    message=Words(
        bg="Приложеният PDF файл е {size} МБ, а над 7 МБ много пощи връщат писмото.",
        en="The attached PDF has {size} MB; above 7 MB many mailboxes return the letter.",
    ),
    help=Words(
        bg="Опитайте с --small (снимки със 150 точки на инч) или сложете връзка: attachment: {{pdf: link}}.",
        en="Try --small (pictures at 150 dots an inch), or give a link in its place: attachment: {{pdf: link}}.",
    ),
    why=Words(
        bg="В писмо файл от 7 МБ става почти 10 МБ, а толкова приемат повечето сървъри на фирми. Писмото би се "
        "върнало от част от читателите.",
        en="In a letter a file of 7 MB becomes nearly 10 MB, which is what most servers of companies take. The letter "
        "would come back from a part of the readers.",
    ),
    wrong="photos:\n  - {file: expo.jpg, alt: Щандът, width: page}\n",
    right="photos:\n  - {file: expo.jpg, alt: Щандът, width: column}\n",
)

SLOT = Code(
    id="B239",
    slug="letter-slot-missing",
    severity="error",
    message=Words(
        bg="В писмото липсва {missing}: шаблонът {template} не го показва.",
        en="The letter lacks {missing}: the template {template} does not show it.",
    ),
    help=Words(
        bg="Върнете в шаблона {{{{ frame.why }}}}, {{{{ frame.leave }}}}, {{{{ issue.head.name }}}} и "
        "{{{{ issue.head.address }}}}.",
        en="Put {{{{ frame.why }}}}, {{{{ frame.leave }}}}, {{{{ issue.head.name }}}} and "
        "{{{{ issue.head.address }}}} back into the template.",
    ),
    why=Words(
        bg="Законът иска във всяко писмо да пише от кого е, на какъв адрес е подателят, защо се получава и как се "
        "спира. Вашите шаблони могат да сменят всичко друго.",
        en="The law wants each letter to say who it is from, at which address they are, why one gets it and how to "
        "stop it. Your templates may change all else.",
    ),
    wrong="{% block foot %}{% endblock %}\n",
    right="{% block foot %}{{ super() }}{% endblock %}\n",
)

CODES = (LONG, SHORTENED, TOO_LONG, ELEMENT, STYLE, SOURCE, BARE, HEAVY, TOO_HEAVY, SLOT)
