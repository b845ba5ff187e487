"""The words of what goes on inside: those of `--verbose`, and of a report of our own fault."""

from typing import NamedTuple

from bulletin.model.language import Language


class LogWords(NamedTuple):
    """What `--verbose` says. A `{name}` is filled in by what uses it."""

    workspace: str
    done: str
    fresh: str
    read: str
    spared: str
    ready: str
    written: str
    removed: str


class ReportWords(NamedTuple):
    """What a report says of itself, and what is said where none can be written."""

    holds: tuple[str, ...]
    """Its first lines: what it holds and what not."""
    unwritten: str


LOG: dict[Language, LogWords] = {
    "bg": LogWords(
        workspace="Папка на бюлетина: {root}",
        done="Брой {name}, общо: {stages}",
        fresh="Брой {name}: нищо не е променено след последния път",
        read="          прочетени или сравнени файлове: {names}",
        spared="          взети от .cache: {kept}; вградени шаблони и стилове: {built_in}",
        ready="Сайтът е записан",
        written="          нови и променени: {names}",
        removed="          премахнати: {names}",
    ),
    "en": LogWords(
        workspace="Folder of the bulletin: {root}",
        done="Issue {name}, in all: {stages}",
        fresh="Issue {name}: nothing has changed since the last time",
        read="          files read or compared: {names}",
        spared="          taken from .cache: {kept}; built-in templates and styles: {built_in}",
        ready="The site is written",
        written="          new and changed: {names}",
        removed="          removed: {names}",
    ),
}

REPORT: dict[Language, ReportWords] = {
    "bg": ReportWords(
        holds=(
            "Доклад за грешка в програмата. Прочетете го, преди да го изпратите.",
            "В него са версиите, командата без стойностите ѝ и редовете на програмата, в които е станала грешката.",
            "В него няма текст от броевете, имена на ваши файлове, адреси и пароли: на тяхно място стои „…“.",
        ),
        unwritten="Грешката е наша, а докладът за нея не може да се запише. Пишете ни с този ред: {place}. "
        "Вашите файлове са невредими.",
    ),
    "en": ReportWords(
        holds=(
            "A report of a fault in the program. Read it before you send it.",
            "It holds versions, the command without its values, and the lines of the program where the fault occurred.",
            "It has no text of an issue, no name of a file of yours, no address and no password: “…” stands for these.",
        ),
        unwritten="The fault is ours, and the report of it cannot be written. Please report it with this line: "
        "{place}. Your files are unharmed.",
    ),
}
