"""What the mail settings must agree with: slots that exist, a server that can be reached safely, ways out."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path as FilePath

from bulletin.check.subject import Words, words_of
from bulletin.model.forms import EMAIL, WEB_ADDRESS
from bulletin.model.mail import GREETING_SLOTS, LOOPBACK, SUBJECT_SLOTS, TOKEN_SLOT, Mail, MailServer
from bulletin.problems.catalogue import mail as codes
from bulletin.problems.problem import Edit, Problem
from bulletin.reach import inside
from bulletin.read.names import nearest, respelt
from bulletin.read.places import Path, Places
from bulletin.read.synonyms import field_meant

_SLOT = re.compile(r"\{[^{}]*\}|\{[^\s{}]*|\}")
_HOST = re.compile(r"(?:[^\W_]|[.-])+|[0-9a-fA-F.:]*:[0-9a-fA-F.:]*")
_LIST_ID = re.compile(r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_LAST_PORT = 65_535
_MAILTO = "mailto:"


def check_mail(mail: Mail, web: str | None, places: Places, root: FilePath) -> Iterator[Problem]:
    """Look at `mail` of the settings; `root` is the folder that they are in, `web` where the web editions lie."""
    if mail.attachment.pdf == "link" and not web:
        yield Problem(codes.NOWHERE, places.find(("mail", "attachment", "pdf")))
    yield from _ways_out(mail.unsubscribe, places)
    for name, text, slots in (
        ("subject", mail.subject, SUBJECT_SLOTS),
        ("greeting", mail.greeting, GREETING_SLOTS),
    ):
        if text:
            yield from _slots(words_of(((("mail", name), text),)), slots, places)
    if mail.list_id is not None and not _LIST_ID.fullmatch(mail.list_id):
        yield Problem(codes.LIST_ID, places.find(("mail", "list")), {"text": mail.list_id})
    if mail.server:
        yield from _server(mail.server, places, root)


def _ways_out(ways: tuple[str, ...], places: Places) -> Iterator[Problem]:
    for number, way in enumerate(ways):
        if not _is_way_out(way):
            path: Path = ("mail", "unsubscribe", number)
            place = places.find(path if places.knows(path) else path[:-1])
            yield Problem(codes.UNSUBSCRIBE, place, {"text": way})


def _is_way_out(way: str) -> bool:
    start = way[: len(_MAILTO)].lower()
    if start == _MAILTO:
        return EMAIL.fits(way[len(_MAILTO) :]) and "?" not in way
    whole = WEB_ADDRESS.fits(way.replace(TOKEN_SLOT, "token"))
    return start.startswith("https:") and TOKEN_SLOT in way and whole


def _slots(texts: Iterable[Words], slots: tuple[str, ...], places: Places) -> Iterator[Problem]:
    for words in texts:
        seen: dict[str, int] = {}
        for typed in _SLOT.findall(words.text):
            if typed[1:-1] in slots and typed.endswith("}"):
                continue
            nth = seen[typed] = seen.get(typed, -1) + 1
            yield _unknown_slot(words.path, typed, nth, slots, places)


def _unknown_slot(path: Path, typed: str, nth: int, slots: tuple[str, ...], places: Places) -> Problem:
    word = typed.strip("{} ")
    sure = respelt(word, slots) or field_meant(word, slots)
    near = sure or nearest(word, slots)
    place = places.within(path, typed, nth)
    values = {"slot": typed, "allowed": ", ".join(f"{{{slot}}}" for slot in slots)}
    if not near:
        return Problem(codes.SLOT, place, values)
    meant = f"{{{near}}}"
    line = places.lines[place.line - 1] if place.line <= len(places.lines) else ""
    there = place.line == place.end_line and line[place.column - 1 : place.end_column - 1] == typed
    edits = (Edit(place, meant),) if sure and there and typed.endswith("}") else ()
    return Problem(codes.SLOT_MISSPELT, place, {**values, "nearest": meant}, edits)


def _server(server: MailServer, places: Places, root: FilePath) -> Iterator[Problem]:
    path = ("mail", "server")
    if not _HOST.fullmatch(server.host):
        yield Problem(codes.HOST, places.find((*path, "host")), {"text": server.host})
    elif server.security == "none" and server.host not in LOOPBACK:
        yield Problem(codes.UNPROTECTED, places.find((*path, "security")), {"host": server.host})
    if not 1 <= server.port <= _LAST_PORT:
        yield Problem(codes.PORT, places.find((*path, "port")), {"port": server.port})
    if server.authority is not None:
        file = root / server.authority
        if not (inside(file, root) and file.is_file()):
            yield Problem(codes.AUTHORITY, places.find((*path, "authority")), {"file": server.authority})
