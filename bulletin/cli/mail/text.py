"""`bulletin mail text`: subject and text of the letter, to be copied into another program."""

from bulletin.cli.boundary import FINE, PROBLEMS
from bulletin.cli.console import Console
from bulletin.cli.mail.making import make
from bulletin.locales.posting import POSTING
from bulletin.mail.letters import Order
from bulletin.model.language import Language


def run(console: Console, key: str | None, languages: tuple[Language, ...], seconds: float) -> int:
    """Print the letter of each language, made in so many seconds; return 1 where there is none."""
    made = make(console, key, Order(languages, draft=True), seconds)
    if made is None:
        return PROBLEMS
    words = POSTING[console.language]
    pages = (f"{words.subject.format(subject=letter.subject)}\n\n{letter.text}" for letter in made[2].letters)
    console.raw("\n\n".join(pages))
    return FINE
