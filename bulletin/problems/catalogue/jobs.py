"""Problems of a build that was given up: it took too long, or its process ended."""

from bulletin.problems.problem import Code, Words

TOO_SLOW = Code(
    id="B290",
    slug="too-slow",
    severity="error",
    message=Words(
        bg="Броят не беше готов за {seconds} секунди и работата по него спря.",
        en="The issue was not ready within {seconds} seconds, and its making was stopped.",
    ),
    help=Words(
        bg="Опростете собствените шаблони и най-дългите таблици или дайте повече време: "
        "`bulletin build --timeout 1200`.",
        en="Simplify your own templates and the longest tables, or give it more time: "
        "`bulletin build --timeout 1200`.",
    ),
    why=Words(
        bg="Брой от няколко страници е готов за секунди. Ако работата трае много по-дълго, някъде има шаблон, "
        "който не свършва, или текст, който не може да се подреди. Последният готов файл остава невредим.",
        en="An issue of a few pages is ready in seconds. Where it takes far longer, there is a template that never "
        "ends, or text that cannot be set. The last good file stays unharmed.",
    ),
    wrong="{% for page in range(99999999) %}…{% endfor %}\n",
    right="{% for page in issue.sections %}…{% endfor %}\n",
)

LOST_JOB = Code(
    id="B291",
    slug="lost-job",
    severity="error",
    message=Words(
        bg="Работата по броя прекъсна: системата спря програмата, най-вероятно поради липса на памет.",
        en="The making of the issue broke off: the system ended the program, most likely for want of memory.",
    ),
    help=Words(
        bg="Затворете други програми, намалете най-големите снимки и опитайте пак само този брой с `--jobs 1`.",
        en="Close other programs, make the largest photos smaller, and try this issue alone with `--jobs 1`.",
    ),
    why=Words(
        bg="Другите броеве са направени, а последният готов файл на този остава невредим.",
        en="The other issues were made, and the last good file of this one stays unharmed.",
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
        bg="Напишете адреса на планировчика на Dask с порта: `--executor dask://10.0.0.5:8786`.",
        en="Give the address of the Dask scheduler with its port: `--executor dask://10.0.0.5:8786`.",
    ),
    why=Words(
        bg="Броевете могат да се правят на клъстер от Dask. Без тази опция те се правят на този компютър.",
        en="Issues can be made on a Dask cluster. Without the option they are made on this computer.",
    ),
    wrong="bulletin build --all --executor 10.0.0.5\n",
    right="bulletin build --all --executor dask://10.0.0.5:8786\n",
)

NO_DASK = Code(
    id="B293",
    slug="no-dask",
    severity="error",
    message=Words(
        bg="Библиотеката за клъстери Dask не е инсталирана.",
        en="The library for Dask clusters is not installed.",
    ),
    help=Words(
        bg="Инсталирайте я с `pip install 'bulletin[dask]'` или махнете `--executor`.",
        en="Install it with `pip install 'bulletin[dask]'`, or leave `--executor` out.",
    ),
    why=Words(
        bg="Тя е нужна само за хиляди броеве на много компютри, затова не идва с програмата.",
        en="It is needed only for thousands of issues on many computers, and so it does not come with the program.",
    ),
    wrong="pip install bulletin\n",
    right="pip install 'bulletin[dask]'\n",
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
        bg="Проверете адреса и дали `dask scheduler` работи, или махнете `--executor`.",
        en="Check the address and that `dask scheduler` runs, or leave `--executor` out.",
    ),
    why=Words(
        bg="Броевете не са започнати; нищо не е записано.",
        en="No issue was begun; nothing was written.",
    ),
    wrong="bulletin build --all --executor dask://nobody.invalid:8786\n",
    right="bulletin build --all --executor dask://10.0.0.5:8786\n",
)

CODES = (TOO_SLOW, LOST_JOB, NO_EXECUTOR, NO_DASK, CLUSTER_SILENT)
