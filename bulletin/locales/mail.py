"""The words of the letter that the bulletin goes out in; a language has all of them or does not type-check."""

from typing import NamedTuple

from bulletin.model.language import Language


class MailWords(NamedTuple):
    """What a letter says that no writer wrote. A `{name}` is filled in by the stage that uses it."""

    greeting: str
    plain_greeting: str
    """For readers whose name is not known."""
    why: str
    """Why one gets the letter: `{name}` is the publisher."""
    leave: str
    leave_offer: str
    """Stands before the address of unsubscribing where it is written out."""
    privacy: str
    attached: str
    shortened: str
    """`{kept}` and `{total}` are numbers of words."""
    goes_on: str
    online: str
    """The three above where a link goes in the place of the PDF."""
    shortened_online: str
    goes_on_online: str
    picture: str
    """A picture in words: `{alt}` says what is on it."""
    visit: str
    """The button to the publisher's site."""


MAIL: dict[Language, MailWords] = {
    "bg": MailWords(
        greeting="Здравейте, {name}!",
        plain_greeting="Здравейте!",
        why="Получавате това писмо, защото адресът ви е в списъка за бюлетина на {name}.",
        leave="Отписване",
        leave_offer="Ако не искате повече да го получавате, отпишете се:",
        privacy="Как пазим личните данни",
        attached="Целият брой е и в приложения PDF файл.",
        shortened="В това писмо са {kept} от {total} думи на броя. Целият брой е в приложения PDF файл.",
        goes_on="Продължава в приложения PDF файл.",
        online="Целият брой в интернет:",
        shortened_online="В това писмо са {kept} от {total} думи на броя. Целият брой в интернет:",
        goes_on_online="Продължава в интернет.",
        picture="Изображение: {alt}",
        visit="Към нашия сайт",
    ),
    "en": MailWords(
        greeting="Hello {name}!",
        plain_greeting="Hello!",
        why="You get this letter because your address is on the mailing list of {name}.",
        leave="Unsubscribe",
        leave_offer="If you no longer wish to get it, unsubscribe here:",
        privacy="How we keep personal data",
        attached="The whole issue is also in the attached PDF file.",
        shortened="This letter has {kept} of the issue’s {total} words. The whole issue is in the attached PDF file.",
        goes_on="Continued in the attached PDF file.",
        online="The whole issue online:",
        shortened_online="This letter has {kept} of the issue’s {total} words. The whole issue online:",
        goes_on_online="Continued online.",
        picture="Picture: {alt}",
        visit="Visit our site",
    ),
}
"""The words of the letter by language."""
