"""What `bulletin verify` says; a language has all of it or does not type-check."""

from collections.abc import Mapping
from typing import NamedTuple

from bulletin.model.language import Language


class VerifyWords(NamedTuple):
    """A `{name}` is filled in by the command."""

    same: str
    other: str
    not_made: str
    reasons: Mapping[str, str]
    """In what a PDF differs, by `bulletin.comparison.Reason`."""


VERIFY: dict[Language, VerifyWords] = {
    "bg": VerifyWords(
        same="{pdf} е точно това, което тук се прави от {file}.",
        other="{pdf} не е това, което тук се прави сега от {file}:",
        not_made="Не може да се каже дали PDF файлът е същият, докато {file} има тези грешки.",
        reasons={
            "text": "Файлът на броя е друг от ред {line} нататък. С „-“ са редовете в PDF файла, с „+“ – "
            "сегашните.",
            "appended": "В края на файла е добавено нещо: променян е, след като е направен (бележки, подпис, "
            "поправки).",
            "damaged": "Част от него не може да се прочете: повреден е по пътя или е променян.",
            "producer": "Записан е с {theirs}, а тук се прави с {ours}.",
            "pages": "Страниците му са {theirs}, а тук излизат {ours}.",
            "words": "На страница {page} пише друго, макар че {file} е същият: променени са bulletin.yaml, шаблоните "
            "или версията на програмата, или PDF файлът е поправян на ръка.",
            "pictures": "Снимките или логото са други.",
            "altered": "Няколко байта в него са други: променян е, след като е направен, или е повреден по пътя.",
            "dress": "Думите и снимките са същите; разликата е в цветовете, шрифтовете, шаблоните или версията на "
            "програмата.",
        },
    ),
    "en": VerifyWords(
        same="{pdf} is exactly what this folder makes of {file}.",
        other="{pdf} is not what this folder now makes of {file}:",
        not_made="Whether the PDF is the same cannot be told while {file} has these errors.",
        reasons={
            "text": "The issue file differs from line {line} on. Lines with “-” are those in the PDF, with “+” those "
            "of today.",
            "appended": "Something was added at its end: it was changed after it was made (notes, a signature, "
            "corrections).",
            "damaged": "A part of it cannot be read: it was damaged on the way, or changed.",
            "producer": "It was written by {theirs}; here it is made by {ours}.",
            "pages": "It has {theirs} pages; here there are {ours}.",
            "words": "Page {page} says something else although {file} is the same: bulletin.yaml, the templates or the "
            "version of the program have changed, or the PDF was corrected by hand.",
            "pictures": "The photos or the logo differ.",
            "altered": "A few of its bytes differ: it was changed after it was made, or damaged on the way.",
            "dress": "The words and photos are the same; the colours, typefaces, templates or the version of the "
            "program differ.",
        },
    ),
}
