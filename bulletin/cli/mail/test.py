"""`bulletin mail test`: the letter to those who look at it first."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from bulletin.cli.boundary import FINE, PROBLEMS, USAGE
from bulletin.cli.console import Console
from bulletin.cli.mail.desk import Desk, desk, sealed, service
from bulletin.cli.mail.drive import SOME_FAILED
from bulletin.cli.mail.making import make
from bulletin.locales.posting import POSTING
from bulletin.mail.address import Address, BadAddress, read_address
from bulletin.mail.campaign import Letters
from bulletin.mail.connection import Denied, Lost
from bulletin.mail.letters import Order
from bulletin.mail.service import Service, lacking
from bulletin.mail.trial import try_letters
from bulletin.problems.problem import Refused


@dataclass(frozen=True, slots=True)
class Request:
    """What the command line said."""

    key: str | None
    to: tuple[str, ...]
    small: bool
    seconds: float
    """In which the letters have to be made; 0: as many as it takes."""


def run(console: Console, request: Request) -> int:
    """Send the test; return 4 where the server has refused a letter of it."""
    wanting = partial(lacking, test=not request.to)
    order = Order(small=request.small, moment=datetime.now().astimezone())
    made = make(console, request.key, order, request.seconds, wanting)
    if made is None:
        return PROBLEMS
    workspace, file, written = made
    if problems := wanting(workspace.settings):
        raise Refused(problems)
    testers: list[Address] = []
    for one in request.to or workspace.settings.mail.testers:
        try:
            testers.append(read_address(one))
        except BadAddress:
            console.say(POSTING[console.language].bad_address.format(address=one))
            return USAGE
    with desk(console, workspace) as opened:
        return _try(opened, service(console, workspace), sealed(written), testers, file.key)


def _try(opened: Desk, server: Service, letters: Letters, testers: list[Address], key: str) -> int:
    console, words, fine = opened.console, opened.words, True
    try:
        connection = server.connect()
        try:
            now = datetime.now().astimezone()
            for tried in try_letters(opened.office, letters, testers, connection, now):
                said = f"{tried.reply.code} {tried.reply.text}"
                line = words.tried.format(
                    address=tried.address.wire, language=words.languages[tried.language], reply=said
                )
                console.say(line)
                fine = fine and tried.reply.good
        finally:
            connection.close()
    except Denied as error:
        raise Refused([server.denied(error)]) from None
    except Lost as error:
        raise Refused([server.lost(error, key)]) from None
    console.say(words.tested.format(key=key) if fine else words.not_all_tested)
    return FINE if fine else SOME_FAILED
