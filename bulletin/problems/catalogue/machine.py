"""Problems of the machine: no room, no rights, something in the way, a disk that is gone."""

from bulletin.problems.problem import Code, Words

_UNHARMED = Words(
    bg="Файловете се записват изцяло или изобщо не се записват: последните готови файлове са невредими.",
    en="Files are written whole or not at all: the last finished files are unharmed.",
)

NO_ROOM = Code(
    id="B309",
    slug="disk-full",
    severity="error",
    message=Words(
        bg="Файлът {file} не може да се запише: на диска няма място.",
        en="The file {file} cannot be written: the disk is full.",
    ),
    help=Words(
        bg="Освободете място на диска, на който е папка {folder}, и пуснете командата пак.",
        en="Free some room on the disk that holds the folder {folder}, and run the command again.",
    ),
    why=Words(
        bg=f"{_UNHARMED.bg} Папка .cache в папката за готовите файлове може да се изтрие по всяко време: тя само "
        "спестява работа.",
        en=f"{_UNHARMED.en} The folder .cache in the output folder may be deleted at any time: all it does is save "
        "work.",
    ),
    wrong="bulletin build 9 --output /media/usb\n",
    right="bulletin build 9 --output output\n",
)

NO_RIGHTS = Code(
    id="B310",
    slug="no-right-to-write",
    severity="error",
    message=Words(
        bg="Файлът {file} не може да се запише: {reason}.", en="The file {file} cannot be written: {reason}."
    ),
    help=Words(
        bg="Променете правата за достъп до папка {folder} или изберете с --output друга, в която може да се пише.",
        en="Change the permissions of the folder {folder}, or choose with --output one that you may write to.",
    ),
    why=Words(
        bg=f"Папката или дискът не позволяват да се пише. {_UNHARMED.bg}",
        en=f"The folder or the disk cannot be written to. {_UNHARMED.en}",
    ),
    wrong="bulletin build 9 --output /usr/share\n",
    right="bulletin build 9 --output output\n",
)

IN_USE = Code(
    id="B311",
    slug="file-in-use",
    severity="error",
    message=Words(
        bg="Файлът {file} не може да се запише: друга програма го държи отворен.",
        en="The file {file} cannot be written: another program has it open.",
    ),
    help=Words(
        bg="Затворете го там и пуснете командата пак.", en="Close it there, and run the command again."
    ),
    why=Words(
        bg=f"Windows не позволява да се смени файл, който е отворен, например в Adobe Reader. {_UNHARMED.bg}",
        en=f"Windows does not let a file be replaced while it is open, as in Adobe Reader. {_UNHARMED.en}",
    ),
    wrong="start output\\bulletin-9.pdf\nbulletin build 9\n",
    right="bulletin build 9\n",
)

IN_PLACE = Code(
    id="B312",
    slug="output-in-the-way",
    severity="error",
    message=Words(
        bg="Файлът {file} не може да се запише: {place} {what}.",
        en="The file {file} cannot be written: {place} {what}.",
    ),
    help=Words(
        bg="Преместете или преименувайте {place} и пуснете командата пак.",
        en="Move or rename {place}, and run the command again.",
    ),
    why=Words(
        bg="На мястото на папката за готовите файлове има файл или пряк път, който не води никъде, или на мястото на "
        "готов файл има папка, устройство или канал. Програмата не изтрива нищо чуждо.",
        en="A file, or a link that leads nowhere, stands in the place of the output folder; or a folder, a device or a "
        "pipe in the place of a finished file. The program deletes nothing that it did not make.",
    ),
    wrong="bulletin build 9 --output README.md/pdf\n",
    right="bulletin build 9 --output output\n",
)

GONE = Code(
    id="B313",
    slug="vanished",
    severity="error",
    message=Words(
        bg="Докато програмата работеше, изчезна {file}.",
        en="While the program was working, {file} vanished.",
    ),
    help=Words(
        bg="Проверете дали дискът или мрежовата папка са свързани, и пуснете командата пак.",
        en="Check that the disk or the network folder is connected, and run the command again.",
    ),
    why=Words(
        bg=f"Файл или папка бяха изтрити, преместени или преименувани, или дискът беше изваден. {_UNHARMED.bg}",
        en=f"A file or folder was deleted, moved or renamed, or the disk was unplugged. {_UNHARMED.en}",
    ),
    wrong="umount /mnt/bulletin\nbulletin build 9\n",
    right="mount /mnt/bulletin\nbulletin build 9\n",
)

NOT_READ = Code(
    id="B314",
    slug="not-readable",
    severity="error",
    message=Words(
        bg="{file} не може да се прочете: {reason}.",
        en="{file} cannot be read: {reason}.",
    ),
    help=Words(
        bg="Проверете правата за достъп до файла и диска, на който е, и пуснете командата пак.",
        en="Check the permissions of the file and the disk that it is on, and run the command again.",
    ),
    why=Words(
        bg=f"Без всички свои файлове броят би излязъл непълен. {_UNHARMED.bg}",
        en=f"Without all of its files an issue would come out incomplete. {_UNHARMED.en}",
    ),
    wrong="chmod 000 issues/9/expo.jpg\nbulletin build 9\n",
    right="chmod 644 issues/9/expo.jpg\nbulletin build 9\n",
)

NO_TEMPORARY = Code(
    id="B315",
    slug="no-temporary-folder",
    severity="error",
    message=Words(
        bg="Няма папка, в която могат да се пишат временни файлове.",
        en="There is no folder that temporary files can be written to.",
    ),
    help=Words(
        bg="Освободете място на диска или посочете съществуваща папка: „TMPDIR=$HOME bulletin build 9“.",
        en="Free some room on the disk, or name a folder that exists: “TMPDIR=$HOME bulletin build 9”.",
    ),
    why=Words(
        bg="Докато подрежда страниците, програмата пише няколко малки временни файла и после ги изтрива.",
        en="While it lays out the pages, the program writes a few small temporary files, and removes them afterwards.",
    ),
    wrong="TMPDIR=/proc bulletin build 9\n",
    right="TMPDIR=$HOME bulletin build 9\n",
)

NOT_SHOWN = Code(
    id="B316",
    slug="answer-not-written",
    severity="error",
    message=Words(
        bg="Резултатът от командата не може да се запише: {reason}.",
        en="The output of the command cannot be written: {reason}.",
    ),
    help=Words(
        bg="Насочете го към друго място и пуснете командата пак.",
        en="Send it elsewhere, and run the command again.",
    ),
    why=Words(
        bg="Таблицата, списъкът или данните, които командата показва, бяха насочени към място, на което не може "
        "да се пише. Ако е правила броеве, те са готови и няма да се правят отново.",
        en="The table, the list or the data that the command shows were sent to a place that cannot be written to. If "
        "it has made issues, they are ready and are not made again.",
    ),
    wrong="bulletin check --format json > /media/usb/report.json\n",
    right="bulletin check --format json > report.json\n",
)

CODES = (NO_ROOM, NO_RIGHTS, IN_USE, IN_PLACE, GONE, NOT_READ, NO_TEMPORARY, NOT_SHOWN)
