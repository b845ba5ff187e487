"""The words of `bulletin mail` on the command line; a language has all of them or does not type-check."""

from collections.abc import Mapping
from typing import NamedTuple

from bulletin.model.language import Language


class PostingWords(NamedTuple):
    """What the verbs of mail say. `verbs`, `options` and `metavars` are as in InterfaceWords."""

    verbs: Mapping[str, str]
    options: Mapping[str, str]
    metavars: Mapping[str, str]
    columns: tuple[str, str, str]
    """The heads of the table of drafts: file, size, subject."""
    open_draft: str
    subject: str
    """Before the subject of a letter that is printed."""
    none_made: str
    no_letter: str
    bad_address: str


POSTING: dict[Language, PostingWords] = {
    "bg": PostingWords(
        verbs={
            "draft": "Записва писмото с броя като файл .eml: отворете го с Outlook или Thunderbird и го изпратете.",
            "text": "Показва темата и текста на писмото, за да ги копирате в друга програма.",
        },
        options={
            "issue": "Номер или име на броя. По подразбиране – най-новият.",
            "lang": "Само писмото на този език; може да се повтори. По подразбиране – на всички езици на броя.",
            "output": "Папка за писмата. По подразбиране – тази от bulletin.yaml.",
            "to": "Адрес, който да се впише в скритото копие; може да се повтори.",
            "small": "Прилага PDF файл с по-малки снимки (150 точки на инч).",
        },
        metavars={"issue": "БРОЙ", "output": "ПАПКА", "to": "АДРЕС"},
        columns=("Файл", "Размер", "Тема"),
        open_draft="Отворете файла с двойно щракване: писмото се отваря готово за изпращане.",
        subject="Тема: {subject}",
        none_made="Писмо за брой {key} не е направено.",
        no_letter="Брой {key} не излиза на този език; езиците му са в полето languages.",
        bad_address="„{address}“ не е адрес на електронна поща.",
    ),
    "en": PostingWords(
        verbs={
            "draft": "Writes the letter with the issue as an .eml file: open it in Outlook or Thunderbird, send it.",
            "text": "Shows the letter’s subject and text, for copying them into another program.",
        },
        options={
            "issue": "The issue’s number or name. By default the newest.",
            "lang": "Only the letter in this language; may be repeated. By default all languages of the issue.",
            "output": "A folder for the letters. By default the one in bulletin.yaml.",
            "to": "An address for the hidden copy; may be repeated.",
            "small": "Attaches a PDF with smaller pictures (150 dots an inch).",
        },
        metavars={"issue": "ISSUE", "output": "FOLDER", "to": "ADDRESS"},
        columns=("File", "Size", "Subject"),
        open_draft="Open the file with a double click: the letter comes up ready to be sent.",
        subject="Subject: {subject}",
        none_made="The letter of issue {key} was not made.",
        no_letter="Issue {key} does not come out in this language; its languages are in the field languages.",
        bad_address="“{address}” is no e-mail address.",
    ),
}
"""The words of `bulletin mail` by language."""
