"""The words of `bulletin preview`, on the command line and on its page; a language has all of them."""

from collections.abc import Mapping
from typing import NamedTuple

from bulletin.model.language import Language


class PreviewWords(NamedTuple):
    """What the preview says. `options` and `metavars` are as in InterfaceWords."""

    options: Mapping[str, str]
    metavars: Mapping[str, str]
    address: str
    in_browser: str
    how_to_end: str
    ended: str
    port_taken: str
    bad_port: str
    title: str
    """Of the page."""
    edition: str
    """The name of the switch between editions; `editions` are what it offers."""
    editions: Mapping[str, str]
    language: str
    phone: str
    pdf: str
    problems: str
    no_problems: str
    why: str
    stale: str
    """Over a page that is not the newest."""
    nothing: str
    """Where there has been no good page yet."""
    waiting: str
    busy: str
    fresh: str
    fault: str
    stopped: str
    page: str
    """A printed page; the script fills in `{page}` and `{pages}`."""
    in_editor: str
    """A place in a file; the script or the template fills in `{place}`."""
    hint: str
    opened: str
    """After a click; `handed` where the browser was given a link for VS Code, and it is not known what came of it."""
    handed: str
    to_problems: str
    """The link past the pages."""


PREVIEW: dict[Language, PreviewWords] = {
    "bg": PreviewWords(
        options={
            "issue": "Номер или име на броя. По подразбиране – най-новият.",
            "port": "Порт на адреса. По подразбиране – някой свободен.",
            "no_open": "Не отваря браузъра.",
        },
        metavars={"issue": "БРОЙ", "port": "ПОРТ"},
        address="Брой {key} на живо: {address}",
        in_browser="Страницата се отваря в браузъра. Ако не се появи, отворете адреса сами.",
        how_to_end="За край натиснете Ctrl+C в този прозорец.",
        ended="Прегледът приключи.",
        port_taken="Порт {port} е зает или не е разрешен. Посочете друг с --port или оставете програмата да избере.",
        bad_port="--port иска число от 1 до 65535, не „{value}“.",
        title="Брой {key} на живо",
        edition="Издание",
        editions={"print": "Печат", "web": "Уеб", "mail": "Писмо"},
        language="Език",
        phone="Като на телефон",
        pdf="PDF файл",
        problems="Проблеми",
        no_problems="Няма проблеми",
        why="Защо",
        stale="Това е последната готова страница. Поправете грешките и тя ще се обнови.",
        nothing="Още няма какво да се покаже. Поправете грешките и страницата ще се появи.",
        waiting="Страниците се подреждат…",
        busy="Подрежда се…",
        fresh="Обновено",
        fault="Грешката е в програмата, не във вашия файл. Променете нещо и запишете; ако се повтори, изпратете ни "
        "доклада, посочен в терминала.",
        stopped="Прегледът приключи. За да го пуснете пак, напишете в терминала: bulletin preview {key}",
        page="Страница {page} от {pages}",
        in_editor="Отворете {place} в редактора",
        hint="Щракнете върху текста, за да отворите мястото му в редактора.",
        opened="Отворено: {place}",
        handed="Изпратено към VS Code: {place}",
        to_problems="Към проблемите",
    ),
    "en": PreviewWords(
        options={
            "issue": "The issue’s number or name. By default the newest.",
            "port": "The port of the address. By default one that is free.",
            "no_open": "Do not open the browser.",
        },
        metavars={"issue": "ISSUE", "port": "PORT"},
        address="Issue {key} live: {address}",
        in_browser="The page opens in your browser. If it does not appear, open the address yourself.",
        how_to_end="Press Ctrl+C in this window to end it.",
        ended="The preview has ended.",
        port_taken="Port {port} is in use or not allowed. Give another with --port, or let the program choose.",
        bad_port="--port wants a number from 1 to 65535, not “{value}”.",
        title="Issue {key} live",
        edition="Edition",
        editions={"print": "Print", "web": "Web", "mail": "Mail"},
        language="Language",
        phone="As on a phone",
        pdf="PDF file",
        problems="Problems",
        no_problems="No problems",
        why="Why",
        stale="This is the last finished page. Correct the errors and it will be updated.",
        nothing="There is nothing to show yet. Correct the errors and the page will appear.",
        waiting="The pages are being laid out…",
        busy="Laying out…",
        fresh="Up to date",
        fault="The fault is in the program, not in your file. Change something and save; if it happens again, send us "
        "the report named in the terminal.",
        stopped="The preview has ended. To start it again, type in the terminal: bulletin preview {key}",
        page="Page {page} of {pages}",
        in_editor="Open {place} in the editor",
        hint="Click the text to open its place in the editor.",
        opened="Opened: {place}",
        handed="Sent to VS Code: {place}",
        to_problems="Skip to the problems",
    ),
}
