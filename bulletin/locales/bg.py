"""Bulgarian words."""

from bulletin.locales.edition import EditionWords
from bulletin.locales.figures import FigureWords
from bulletin.locales.interface import InterfaceWords
from bulletin.locales.starter import StarterWords

EDITION = EditionWords(
    language_name="Български",
    contents="В този брой",
    issue_number="Брой {number}",
    running_number="брой {number}",
    date="Дата",
    by="Автор: {name}",
    year_short="\u00a0г.",
    months_short=(
        "ян.",
        "февр.",
        "март",
        "апр.",
        "май",
        "юни",
        "юли",
        "авг.",
        "септ.",
        "окт.",
        "ноем.",
        "дек.",
    ),
    until="до\u00a0{end}",
    since="от\u00a0{start}",
    hours="{hours}\u00a0ч.",
    page="страница",
    notes="Бележки",
    note="бележка {number}",
    back_to_text="обратно към текста",
    table="Таблица {number}",
    skip="Към съдържанието на броя",
    contact="За връзка",
    print_edition="Печатно издание (PDF)",
    top="Към началото",
    with_partners="С участието на",
    goal="Цел",
    result="Резултати",
    news="Новини от проекта",
    programme="Програма",
    number="Номер",
    budget="Бюджет",
    share="Собствен дял",
    partners="Партньори",
    countries="Държави",
    period="Срок",
    status="Състояние",
    statuses={
        "planned": "в подготовка",
        "starting": "предстои",
        "running": "в изпълнение",
        "finished": "приключил",
    },
    kinds={
        "conference": "конференция",
        "seminar": "семинар",
        "webinar": "уебинар",
        "exhibition": "изложение",
        "meeting": "среща",
        "training": "обучение",
        "visit": "посещение",
        "mission": "бизнес мисия",
        "focus-group": "фокус група",
        "celebration": "тържество",
    },
    partner_forms={"one": "{count} партньор", "other": "{count} партньори"},
    country_forms={"one": "{count} държава", "other": "{count} държави"},
    from_countries=" от {countries}",
    tag_language="bg-BG",
    source_description="Изходният файл на броя",
    draft="ЧЕРНОВА",
    qr_alt="QR код за адреса {address}",
    issue_online="Броят в интернет",
    figures=FigureWords(
        titles={
            "key-figures": "Накратко в числа",
            "timeline": "Проектите по години",
            "budget": "Бюджет и собствен дял",
            "countries": "Откъде са партньорите",
            "history": "Датите на една линия",
        },
        in_figures="Данните в таблица",
        project_forms={"one": "проект", "other": "проекта"},
        running_forms={"one": "проект в изпълнение", "other": "проекта в изпълнение"},
        partner_forms={"one": "партньор по проекти", "other": "партньори по проекти"},
        country_forms={"one": "държава", "other": "държави"},
        share_label="собствен дял",
        event_forms={"one": "събитие", "other": "събития"},
        partners_counted="Партньор, който участва в няколко проекта, се брои във всеки от тях.",
        countries_counted="Някои проекти посочват само броя на държавите, затова държавите са поне толкова.",
        converted="По курс 1,95583\u00a0лв. за 1\u00a0евро са превърнати {amounts} в евро.",
        sums_converted="Сумите в левове са превърнати в евро по курс 1,95583\u00a0лв. за 1\u00a0евро.",
        project="Проект",
        country="Държава",
        year="Година",
        number="Брой",
        what="Показател",
        thousands="хил.\u00a0евро",
        millions="млн.\u00a0евро",
        euro="евро",
        total="Общо",
        groups={
            "running": "В изпълнение",
            "starting": "Предстоящи",
            "planned": "В подготовка",
            "finished": "Приключили",
        },
        no_status="Без посочено състояние",
        issue_date="към {date}",
        open_ends="Накъсаният край значи, че началото или краят не са посочени.",
        left_out="Без данни: {names}.",
        more="Не са показани още {count}.",
        outside="Извън картата:",
        projects_of_countries="Числото е броят на проектите с участие от държавата.",
        only_counted="Без проектите, за които се знае само броят на държавите: {names}.",
        entry_forms={"one": "{count} дата", "other": "{count} дати"},
        entries="От {first} до {last}\u00a0г.: {count}.",
        most="Най-много са през {year}\u00a0г. – {number}.",
        entries_one_year="През {year}\u00a0г.: {count}.",
        hollow="Празно кръгче: известна е само годината.",
    ),
)

INTERFACE = InterfaceWords(
    about="Бюлетинът на сдружението: от един файл на брой до страница за печат и страница за уеб.",
    epilog="Започнете с „bulletin init ПАПКА“ или с „bulletin build 9“ в папката на бюлетина.",
    verbs={
        "build": "Прави броевете: PDF за печат и страница за уеб. Без име прави най-новия.",
        "preview": "Показва броя на живо в браузъра: всяко записване на файла се вижда веднага.",
        "check": "Проверява броевете и показва всяка грешка на мястото ѝ.",
        "fix": "Поправя в един брой или във всички каквото може да се поправи сигурно; без --write само го показва.",
        "site": "Прави сайт с всички броеве: папка, готова за всеки уеб сървър.",
        "list": "Показва броевете в папката.",
        "new": "Започва следващия брой от поредицата.",
        "init": "Създава папка за нов бюлетин.",
        "ci": "Подготвя папката за GitHub или GitLab: те проверяват, правят и публикуват бюлетина.",
        "schema": "Записва формата на броевете в папката schema/: по него VS Code подсказва полета и показва грешки.",
        "doctor": "Проверява дали на този компютър има всичко нужно.",
        "restore": "Връща файла на броя, който всеки готов PDF носи в себе си.",
        "verify": "Казва дали един PDF е точно това, което се прави в тази папка, и ако не е, с какво се различава.",
        "explain": "Обяснява грешка по нейния код.",
        "mail": "Писмото с броя: чернова за Outlook и Thunderbird, или изпращане до целия списък.",
    },
    options={
        "issue": "Брой: 9, projects-2, review-2020.",
        "all": "Всички броеве.",
        "series": "Всички броеве от тази поредица.",
        "edition": "Само това издание: print, web или booklet (листове А3 за сгъване). Може да се повтори.",
        "lang": "Само на този език: bg или en; bg+en и en+bg са двата в един PDF, един след друг. Може да се повтори.",
        "output": "Папка за готовите файлове.",
        "force": "Прави броя и когато нищо не е променено.",
        "jobs": "Колко броя или езици на един брой се правят едновременно. По подразбиране – колкото са процесорите.",
        "executor": "Прави броевете на клъстер с Dask, например dask://10.0.0.5:8786",
        "timeout": "За колко секунди трябва да е готов всеки брой. По подразбиране – 900; 0 значи без ограничение.",
        "summary": "Записва в този файл и обобщение: Markdown, а с окончание .html – страница с изображения на всички "
        "страници. Може да се повтори.",
        "verbose": "Показва какво се прави и колко трае, кои файлове се четат и какво е взето от .cache.",
        "draft": "Чернова за обсъждане: със знак през страниците и номера на абзаците.",
        "bleed": "За печатница: 3 мм за обрязване и знаци за рязане.",
        "fit": "Взема най-едрия текст, с който броят се събира в страниците от полето pages.",
        "keep_html": "Запазва в тази папка и HTML файла, от който се печата.",
        "pdf": "PDF файл, направен с „bulletin build“.",
        "restore_output": "Записва в този файл, ако още няма такъв. Без тази настройка файлът само се показва.",
        "open": "Отваря готовите файлове.",
        "format": "Вид на изхода: text за хора; json, github, sarif или junit за програми.",
        "site_output": "Папка за сайта. По подразбиране – site в папката за готовите файлове.",
        "site_address": "Адресът, на който ще е сайтът, например https://example.org/bulletin/",
        "site_force": "Прави всички страници отново и замества файлове, които не са писани от bulletin.",
        "write": "Записва поправките; старият файл остава до новия с окончание .bak.",
        "strict": "Спира и при предупреждения.",
        "ui": "Език на съобщенията: bg или en.",
        "version": "Показва версията.",
        "date": "Дата на новия брой, например 30.06.2024. По подразбиране – днес.",
        "new_series": "Поредица на новия брой.",
        "new_name": "Име на новия брой в поредица без номера.",
        "folder": "Папка, която да бъде създадена.",
        "ci": "Добавя и нужното за GitHub или GitLab: github или gitlab. За съществуваща папка: bulletin ci.",
        "service": "Къде ще стои бюлетинът: github или gitlab.",
        "print": "Не записва, а показва едната схема: issue (брой) или settings (bulletin.yaml).",
        "code": "Код, например B014, или името му.",
        "explain_all": "Обяснява всички кодове.",
        "install_completion": "Включва довършването с Tab в тази обвивка.",
        "show_completion": "Показва какво да се добави за довършване с Tab.",
    },
    options_metavar="[НАСТРОЙКИ]",
    command_metavar="КОМАНДА …",
    metavars={
        "issue": "БРОЙ",
        "folder": "ПАПКА",
        "code": "КОД",
        "format": "ВИД",
        "series": "ПОРЕДИЦА",
        "new_series": "ПОРЕДИЦА",
        "new_name": "ИМЕ",
        "date": "ДАТА",
        "output": "ПАПКА",
        "site_output": "ПАПКА",
        "site_address": "АДРЕС",
        "keep_html": "ПАПКА",
        "jobs": "БРОЙ",
        "executor": "АДРЕС",
        "timeout": "СЕКУНДИ",
        "pdf": "ФАЙЛ.pdf",
        "restore_output": "ФАЙЛ",
        "summary": "ФАЙЛ",
        "ci": "УСЛУГА",
        "service": "УСЛУГА",
    },
    panel_arguments="Аргументи",
    panel_options="Настройки",
    panel_commands="Команди",
    show_help="Показва тази помощ.",
    usage="Употреба",
    try_help="Вижте „{command} --help“.",
    no_such_option="Няма настройка {name}.",
    no_such_command="Няма команда „{name}“.",
    meant="Имахте ли предвид „{name}“?",
    missing_argument="Липсва {name}.",
    how_to_explain="Напишете кода от съобщението, например „bulletin explain B033“. Всички: „bulletin explain --all“.",
    no_value="{name} иска стойност след себе си.",
    bad_value="{name} не може да бъде „{value}“. Възможни: {choices}.",
    not_a_folder="{name} иска папка, а „{value}“ е файл.",
    not_a_file="{name} иска файл, а „{value}“ е папка.",
    not_a_number="{name} иска {number}, не „{value}“.",
    numbers={"int": "цяло число", "float": "число"},
    at_least="{number} от {least} нагоре",
    unexpected="Излишно: „{name}“.",
    interrupted="Прекъснато. Последните готови файлове са невредими.",
    crash="Грешката е наша. Пишете ни и приложете файла {report}. Вашите файлове са невредими.",
    stages={
        "check": "проверка",
        "compose": "подготовка на текста",
        "fit": "търсене на размера на текста",
        "print": "страниране за печат",
        "booklet": "страниране за брошура",
        "draft": "страниране на чернова",
        "bleed": "страниране за печатница",
        "web": "страница за уеб",
        "write": "запис",
    },
    building="Брой {key}: {stage}",
    columns=("Файл", "Страници", "Размер", "Време"),
    fresh="без промяна",
    removed="Изтрит е {name}: под това име броят вече не излиза.",
    plan_fitted="{name}: текст {text} pt, редове през {leading} pt{pictures}.",
    plan_pictures=", снимки най-много до {share} % от височината си",
    plan_left=(
        "{name}: {pages} от {budget} страници, свободен е {n} ред в колона. Разделите свършват:",
        "{name}: {pages} от {budget} страници, свободни са {n} реда в колона. Разделите свършват:",
    ),
    plan_over=(
        "{name}: {pages} страници вместо {budget}, {n} ред в колона е в повече. Разделите свършват:",
        "{name}: {pages} страници вместо {budget}, {n} реда в колона са в повече. Разделите свършват:",
    ),
    plan_end="  на стр. {page}  {title}",
    nothing_built="Брой {key} не е направен. Последните готови файлове са невредими.",
    no_edition="Брой {key} не излиза на искания език; езиците му са в полето languages.",
    megabytes="{n} МБ",
    kilobytes="{n} КБ",
    seconds="{n} с",
    decimal=",",
    all_good="Няма грешки.",
    checked=("Проверен е {n} брой.", "Проверени са {n} броя."),
    fix_steps={
        "windows-1251": "{file}: кодировката Windows-1251 се заменя с UTF-8.",
        "utf-16": "{file}: кодировката UTF-16 се заменя с UTF-8.",
        "line-ends": "{file}: краищата на редовете стават еднакви.",
        "letters": "{file}: букви, записани с два знака (например „й“), стават по един.",
    },
    fix_repaired=("{file}: {n} поправка.", "{file}: {n} поправки."),
    fix_written="Записано: {file}. Старият файл е запазен като {kept}.",
    fix_not_written="Нищо не е записано. За да се запишат поправките: bulletin fix{keys} --write",
    fix_nothing="Няма нищо, което да може да се поправи автоматично.",
    list_columns=("Брой", "Дата", "Заглавие", "Езици", "Поредица"),
    no_issues="В папка issues/ още няма броеве. Започнете с „bulletin new“.",
    no_code="Няма код „{name}“. „bulletin explain --all“ показва всички.",
    created="Създадено: {path}",
    exists="Вече съществува: {path}. Нищо не е променено.",
    schema_written="Записано: {path}",
    schema_fresh="Без промяна: {path}",
    next_steps="Сега: cd {folder}, после bulletin build 1",
    new_made="Започнат е брой {key}: {path}. Отворете файла и попълнете полетата под редовете, които започват с #.",
    carried="Пренесени от брой {key}: проекти – {projects}, предстоящи събития – {events}.",
    not_carried="Брой {key} има грешки, затова от него не е пренесено нищо. Вижте ги с „bulletin check {key}“.",
    required="(задължително)",
    no_series="Няма поредица „{name}“. Има: {known}.",
    wants_name="Поредицата {series} няма номера: посочете име с --name, с малки латински букви, цифри и тирета.",
    no_name="Поредицата {series} върви по номера; --name не се посочва.",
    taken_name="Името „{name}“ е на номер от поредицата {series}; изберете друго.",
    bad_date="--date иска дата като 30.06.2024, а не „{value}“.",
    no_such_day="--date: няма такава дата: {value}. Този месец има {days} дни.",
    doctor_good="Всичко е наред.",
    doctor_bad=(
        "{n} нещо не е наред; вижте реда със знак ✗.",
        "{n} неща не са наред; вижте редовете със знак ✗.",
    ),
    doctor={
        "python": "Python",
        "bulletin": "bulletin",
        "weasyprint": "WeasyPrint",
        "pango": "Pango",
        "fonts": "Шрифтове",
        "workspace": "Папка на бюлетина",
        "issues": "Броеве",
        "no_workspace": "не е намерена (няма bulletin.yaml тук и по-нагоре)",
        "type": "напишете: {command}",
        "faces": "{n} начертания на Sofia Sans",
        "no_fonts": "няма; инсталирайте пакета отново",
        "settings": "bulletin.yaml има грешки; вижте „bulletin check“",
    },
)

STARTER = StarterWords(
    new_head="# {title}, {key}. Редовете със знак # са подсказки: прочетете ги, попълнете полето и ги изтрийте.",
    greeting="# Поздрав под заглавието, ако има повод:",
    lead="# Един абзац, с който броят започва (пише се с отстъп на следващите редове, след знака |):",
    occasion="# Поводът за броя, ако има такъв:",
    about="# С едно изречение: какво има в броя.",
    first_section="Новини",
    text="# Текстът на раздела. Абзаците се делят с празен ред; **така** се пише получер.",
    photos="# Снимките се копират в папка issues/{key}/ и се вписват тук, например:\n"
    "    # photos:\n    #   - {{file: snimka.jpg, alt: Какво се вижда, caption: Надпис}}",
    projects_section="Проекти",
    events_section="Предстоящи събития",
    carried="# Пренесено от брой {key}: проверете състоянието и датите.",
    init_settings="""# Кой издава бюлетина, в какви поредици и с какви настройки.
letterhead:
  name: {bg: Вашето сдружение, en: Your association}
  address: {bg: "София 1000, ул. Примерна 1", en: "1 Primerna St., 1000 Sofia"}
  web: https://example.org
  email: office@example.org
  logo: templates/logo.svg
  colours: {main: "#0f4c5c", accent: "#b8842a"}
  copyright: {bg: "© {year} Вашето сдружение", en: "© {year} Your association"}

# Името на файла казва поредицата: issues/1.yaml е брой 1 на бюлетина.
series:
  bulletin:
    title: {bg: Бюлетин, en: Bulletin}

# Езикът на брой, който не посочва своите. [bg, en] е за броеве на два езика.
languages: [bg]
output: output
""",
    init_issue="""# Първият брой. Променете го свободно и напишете: bulletin build 1
issue: 1
title: Бюлетин
date: {date}
place: София
lead: |
  Този брой е направен от един текстов файл. Отворете issues/1.yaml, сменете изреченията с ваши и направете броя
  отново.
colophon:
  occasion: Първи брой
  about: Как се пише брой.

sections:
  - title: Как се пише
    text: |
      Всяко поле е на свой ред: име, двоеточие и стойност. Дългият текст стои под полето с отстъп от два интервала.

      Абзаците се делят с празен ред. Думи в **получер** се пишат между две двойки звездички, а в *курсив* – между
      две единични. Адрес става връзка така: [сайтът на Sofia Sans](https://github.com/lettersoup/Sofia-Sans).
  - title: Проекти
    show: projects
  - title: Събития
    show: events

projects:
  - id: parvi-proekt
    name: Първи проект
    programme: Erasmus+
    budget: 250 хил. евро
    share: 40,5 хил. евро
    partners: 3
    countries: [BG, ES, GR]
    period: {year}-01/{year}-12
    status: running
    goal: Да покаже как изглежда проект в бюлетина.

events:
  - kind: meeting
    title: Първа среща
    date: {date}
    place: София
    text: Събитията се подреждат сами по дата.
""",
)
