"""`bulletin mail export`: the letter as a draft in a program that sends to many."""

import os
from dataclasses import dataclass

from bulletin.cli.boundary import FINE, PROBLEMS
from bulletin.cli.console import Console
from bulletin.cli.mail.making import make
from bulletin.locales.sending import SENDING
from bulletin.mail.letters import Order
from bulletin.mail.listmonk import installation
from bulletin.model.language import Language


@dataclass(frozen=True, slots=True)
class Request:
    """What the command line said."""

    key: str | None
    lists: tuple[int, ...]
    language: Language | None
    small: bool
    seconds: float
    """In which the letters have to be made; 0: as many as it takes."""


def run(console: Console, request: Request) -> int:
    """Make the draft. Raises Refused where listmonk does not take it."""
    listmonk = installation(os.environ)
    languages = (request.language,) if request.language else ()
    made = make(console, request.key, Order(languages, request.small), request.seconds)
    if made is None:
        return PROBLEMS
    number = listmonk.draft(made[2].letters[0], request.lists)
    console.say(SENDING[console.language].exported.format(number=number, url=listmonk.url))
    return FINE
