"""Codes of QR codes."""

from bulletin.problems.problem import Code, Words

_LONG = "https://example.org/" + "a" * 110
TOO_LONG = Code(
    id="B227",
    slug="qr-too-long",
    severity="error",
    message=Words(
        bg="Адресът е твърде дълъг за QR код: {length} знака.",
        en="The address is too long for a QR code: {length} characters.",
    ),
    help=Words(
        bg="Най-много {most} знака: намерете по-къс адрес на страницата, например без това след въпросителния знак.",
        en="At most {most} characters: find a shorter address of the page, for example without what follows the "
        "question mark.",
    ),
    why=Words(
        bg="Колкото по-дълъг е адресът, толкова по-дребни са квадратчетата на кода и телефонът не може да ги прочете "
        "от хартията. Буквите на кирилица в адреса стават по шест знака всяка.",
        en="The longer the address, the finer the squares of the code, until a telephone cannot read them from paper. "
        "Each Cyrillic letter of an address becomes six characters.",
    ),
    wrong=f"sections:\n  - title: Анкета\n    text: Попълнете анкетата.\n    qr: {_LONG}\n",
    right="sections:\n  - title: Анкета\n    text: Попълнете анкетата.\n    qr: https://example.org/anketa\n",
)

CODES: tuple[Code, ...] = (TOO_LONG,)
