"""Problems of a build that was given up: it took too long, or its process ended."""

from bulletin.problems.problem import Code, Words

TOO_SLOW = Code(
    id="B290",
    slug="too-slow",
    severity="error",
    message=Words(
        bg="Броят не беше готов за {seconds} секунди и работата по него беше спряна.",
        en="The issue was not ready within {seconds} seconds, and the work on it was stopped.",
    ),
    help=Words(
        bg="Опростете своите шаблони и най-дългите таблици или дайте повече време: добавете към командата "
        "„--timeout 1200“.",
        en="Simplify your own templates and the longest tables, or give it more time: add “--timeout 1200” to the "
        "command.",
    ),
    why=Words(
        bg="Брой от няколко страници е готов за секунди. Ако отнема много повече, някой шаблон не свършва или "
        "някой текст не може да се подреди. Последните готови файлове са невредими.",
        en="An issue of a few pages is ready in seconds. If it takes far longer, some template never ends, or some "
        "text cannot be laid out. The last finished files are unharmed.",
    ),
    wrong="{% for page in range(99999999) %}…{% endfor %}\n",
    right="{% for page in issue.sections %}…{% endfor %}\n",
)

ENDLESS_WORK = Code(
    id="B328",
    slug="endless-work",
    severity="error",
    message=Words(
        bg="Работата не беше готова за {seconds} секунди и беше спряна.",
        en="The work was not done within {seconds} seconds, and was stopped.",
    ),
    help=Words(
        bg="Опростете своите шаблони и най-дългия файл. PDF файл, който се чете толкова дълго, е повреден или е "
        "направен, за да вреди: поискайте го отново.",
        en="Simplify your own templates and the longest file. A PDF that takes so long to read is damaged, or was made "
        "to do harm: ask for it again.",
    ),
    why=Words(
        bg="За прочитане на файлове, за поправки и за страниците на сайта са нужни секунди. Ако отнемат много повече, "
        "нещо не свършва. Последните готови файлове са невредими.",
        en="Reading files, repairing them and making the pages of the site take seconds. If they take far longer, "
        "something does not end. The last finished files are unharmed.",
    ),
    wrong="bulletin restore broken.pdf\n",
    right="bulletin restore output/bulletin-9.pdf\n",
)

LOST_JOB = Code(
    id="B291",
    slug="lost-job",
    severity="error",
    message=Words(
        bg="Работата по броя прекъсна: системата спря програмата, най-вероятно защото паметта не стигна.",
        en="The build of the issue broke off: the system ended the program, most likely because memory ran out.",
    ),
    help=Words(
        bg="Затворете другите програми, намалете най-големите снимки и направете само този брой, с --jobs 1.",
        en="Close other programs, make the largest photos smaller, and build this issue alone, with --jobs 1.",
    ),
    why=Words(
        bg="Другите броеве са направени, а последните готови файлове на този са невредими.",
        en="The other issues were made, and the last finished files of this one are unharmed.",
    ),
    wrong="bulletin build --all --jobs 32\n",
    right="bulletin build --all --jobs 2\n",
)

NO_EXECUTOR = Code(
    id="B292",
    slug="no-executor",
    severity="error",
    message=Words(
        bg="{address} не е адрес на клъстер.",
        en="{address} is not the address of a cluster.",
    ),
    help=Words(
        bg="Напишете адреса на „dask scheduler“ заедно с порта: --executor dask://10.0.0.5:8786",
        en="Give the address of “dask scheduler” with its port: --executor dask://10.0.0.5:8786",
    ),
    why=Words(
        bg="Броевете могат да се правят на клъстер с Dask. Без тази настройка се правят на този компютър.",
        en="Issues can be made on a Dask cluster. Without this option they are made on this computer.",
    ),
    wrong="bulletin build --all --executor 10.0.0.5\n",
    right="bulletin build --all --executor dask://10.0.0.5:8786\n",
)

NO_DASK = Code(
    id="B293",
    slug="no-dask",
    severity="error",
    message=Words(
        bg="Dask, библиотеката за клъстери, не е инсталирана.",
        en="Dask, the library for clusters, is not installed.",
    ),
    help=Words(
        bg="Инсталирайте я с „pipx inject bulletin distributed“ или махнете --executor.",
        en="Install it with “pipx inject bulletin distributed”, or leave --executor out.",
    ),
    why=Words(
        bg="Тя е нужна само когато хиляди броеве се правят на много компютри, затова не се инсталира с програмата.",
        en="It is needed only to make thousands of issues on many computers, so it does not come with the program.",
    ),
    wrong="pipx install bulletin-0.1.0-py3-none-any.whl\n",
    right="pipx install bulletin-0.1.0-py3-none-any.whl\npipx inject bulletin distributed\n",
)

CLUSTER_SILENT = Code(
    id="B294",
    slug="cluster-silent",
    severity="error",
    message=Words(
        bg="Клъстерът на {address} не отговаря.",
        en="The cluster at {address} does not answer.",
    ),
    help=Words(
        bg="Проверете адреса и дали „dask scheduler“ работи, или махнете --executor.",
        en="Check the address and that “dask scheduler” is running, or leave --executor out.",
    ),
    why=Words(
        bg="Нито един брой не е започнат и нищо не е записано.",
        en="No issue was started, and nothing was written.",
    ),
    wrong="bulletin build --all --executor dask://nobody.invalid:8786\n",
    right="bulletin build --all --executor dask://10.0.0.5:8786\n",
)

CODES = (TOO_SLOW, ENDLESS_WORK, LOST_JOB, NO_EXECUTOR, NO_DASK, CLUSTER_SILENT)
