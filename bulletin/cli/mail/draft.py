"""`bulletin mail draft`: the letter as a file that a mail program opens ready to send."""

from dataclasses import dataclass
from pathlib import Path

from bulletin.cli.boundary import FINE, PROBLEMS, USAGE
from bulletin.cli.console import Console
from bulletin.cli.mail.making import make
from bulletin.locales.posting import POSTING
from bulletin.mail.address import Address, BadAddress, read_address
from bulletin.mail.draft import draft
from bulletin.mail.letters import Order
from bulletin.model.language import Language
from bulletin.publish.output import Output, write_all


@dataclass(frozen=True, slots=True)
class Request:
    """What the command line said."""

    key: str | None
    languages: tuple[Language, ...]
    small: bool
    output: Path | None
    to: tuple[str, ...]
    seconds: float
    """In which the letters have to be made; 0: as many as it takes."""


def run(console: Console, request: Request) -> int:
    """Write a draft for each language; return 1 where there is none, 2 for an address that is none."""
    words = POSTING[console.language]
    to: list[Address] = []
    for typed in request.to:
        try:
            to.append(read_address(typed))
        except BadAddress:
            console.say(words.bad_address.format(address=typed))
            return USAGE
    made = make(console, request.key, Order(request.languages, request.small, draft=True), request.seconds)
    if made is None:
        return PROBLEMS
    workspace, file, letters = made
    several = len(letters.languages) > 1
    drafts = [
        (letter, Output(f"{file.output_stem}{f'.{letter.language}' * several}.eml", draft(letter, to)))
        for letter in letters.letters
    ]
    folder = request.output or workspace.output_folder
    write_all(folder, [output for _, output in drafts])
    rows = [
        (console.path(folder / output.name), console.size(len(output.data)), letter.subject)
        for letter, output in drafts
    ]
    console.table(words.columns, rows, right=(1,))
    console.say(words.open_draft)
    return FINE
