"""What a compositor sets by hand: each rule a case, and what no rule may ever do."""

from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin.compose.typography import set_part, set_type
from bulletin.model.language import LANGUAGES, Language

BULGARIAN = [
    ("quotes", 'Проект "Хъб" започна', "Проект „Хъб“ започна"),
    ("quotes-at-the-edges", '"Хъб"', "„Хъб“"),
    ("quotes-in-brackets", 'Хъб ("София")', "Хъб („София“)"),
    ("quotes-after-a-dash", 'Хъб –"София"', "Хъб –„София“"),
    ("good-quotes-stay", "„Хъб“ и «дом»", "„Хъб“ и~«дом»"),
    ("apostrophe", "Smart'Up", "Smart’Up"),
    ("ellipsis", "И така...", "И~така…"),
    ("dash", "София - град", "София~– град"),
    ("dash-already", "София – град", "София~– град"),
    ("dash-of-many-spaces", "София  -  град", "София~– град"),
    ("hyphen", "бизнес-мисия", "бизнес-мисия"),
    ("range", "от 16-17 часа", "от 16–17~часа"),
    ("range-of-years", "2015-2023", "2015–2023"),
    ("iso-date-stays", "2023-12-29", "2023-12-29"),
    ("telephone-stays", "02-988-77-66", "02-988-77-66"),
    ("times", "3 × 4", "3~×~4"),
    ("times-close-by", "3×4", "3~×~4"),
    ("letter-between-figures", "3x4", "3x4"),
    ("number-sign", "№5", "№~5"),
    ("number-sign-spaced", "№ 5", "№~5"),
    ("paragraph-sign", "§ 2", "§~2"),
    ("copyright-sign", "© КСГЗ", "©~КСГЗ"),
    ("thousands", "294 500", "294~500"),
    ("millions", "1 952 000", "1~952~000"),
    ("no-thousands", "до 9 2023", "до 9 2023"),
    ("per-cent", "42 %", "42~%"),
    ("euro-sign", "300 €", "300~€"),
    ("currency-code", "300 EUR", "300~EUR"),
    ("kilometres", "5 km", "5~km"),
    ("year", "2023 г.", "2023~г."),
    ("hour", "10 ч.", "10~ч."),
    ("leva", "484 хил. лв.", "484~хил.~лв."),
    ("million-euro", "1,952 млн. евро", "1,952~млн.~евро"),
    ("pages", "16 стр.", "16~стр."),
    ("no-unit", "5 градове", "5 градове"),
    ("counted", "7 партньори и 5 държави", "7~партньори и~5~държави"),
    ("page", "стр. 5", "стр.~5"),
    ("page-close-by", "стр.5", "стр.~5"),
    ("street", "ул. Цар Калоян", "ул.~Цар Калоян"),
    ("town-in-quotes", 'бул. "България"', "бул.~„България“"),
    ("professor", "проф. Иванов", "проф.~Иванов"),
    ("doctor", "д-р Иванов", "д-р~Иванов"),
    ("mister", "г-н Иванов", "г-н~Иванов"),
    ("day-and-month", "29 декември 2023 г.", "29~декември~2023~г."),
    ("month-as-a-beginning", "5 майстори", "5 майстори"),
    ("issue", "в брой 9", "в~брой~9"),
    ("initials", "Д. И. Христов", "Д.~И.~Христов"),
    ("one-letter-word", "в София и в Пловдив", "в~София и~в~Пловдив"),
    ("one-letter-word-with-a-capital", "С нас", "С~нас"),
    ("particle-of-a-word", "по-в дома", "по-в дома"),
    ("decomposed-letter", "Й" + "\u0438\u0306", "Йй"),
    ("quotes-in-quotes", '"Проект "Хъб" започна"', "„Проект ’Хъб’ започна“"),
    ("quotes-that-end-together", '"Проект "Хъб""', "„Проект ’Хъб’“"),
    ("quotes-that-begin-together", '""Хъб" започна"', "„’Хъб’ започна“"),
    ("straight-in-good-quotes", '„Проект "Хъб" започна“', "„Проект ’Хъб’ започна“"),
    ("quotes-that-do-not-pair", '"Проект "Хъб започна', "„Проект „Хъб започна"),
    ("single-in-double", "\"Проект 'Хъб'\"", "„Проект ’Хъб’“"),
    ("english-quotes", "“Хъб” и „Лаб”", "„Хъб“ и~„Лаб“"),
    ("feet", "висок 5'", "висок 5'"),
    ("long-dash", "София — град", "София~– град"),
    ("dash-at-the-beginning", "- Да.", "- Да."),
    ("range-of-times", "10:30-12:00", "10:30–12:00"),
    ("range-of-days", "16-17.11.2023", "16–17.11.2023"),
    ("range-of-dates", "16.11-17.11.2023", "16.11–17.11.2023"),
    ("range-of-decimals", "1,5-2,5 млн.", "1,5–2,5~млн."),
    ("fraction-of-a-code", "1/2-3", "1/2-3"),
    ("thousands-without-a-space", "25000 лв. и 1250000,50 евро", "25~000~лв. и~1~250~000,50~евро"),
    ("thousands-of-four", "1500 лв.", "1500~лв."),
    ("thousands-of-nothing", "код 25000", "код 25000"),
    ("year-and-number", "през 2023 100 хора", "през 2023 100 хора"),
    ("postal-code", "1000 София, 10000 Загреб", "1000 София, 10000 Загреб"),
    ("telephone", "тел. 02 988 77 66", "тел.~02~988~77~66"),
    ("telephone-abroad", "+359 2 988 776", "+359~2~988~776"),
    ("project-number", "2019-1-BG01-KA202-062579 г.", "2019-1-BG01-KA202-062579~г."),
    ("address", "в https://a.bg/1-2/b...c", "в~https://a.bg/1-2/b...c"),
    ("address-without-a-scheme", "a-1.bg/10-12", "a-1.bg/10-12"),
    ("e-mail", "i-2-3@a-1.bg", "i-2-3@a-1.bg"),
    ("file-name", '"план 1-2.pdf"', "„план 1-2.pdf“"),
    ("area", "120 кв. м и 5 кв.км", "120~кв.~м и~5~кв.~км"),
    ("metres", "100 м и 10 км", "100~м и~10~км"),
    ("hours", "от 10 часа", "от 10~часа"),
    ("billion", "2 млрд. лв.", "2~млрд.~лв."),
    ("square", "пл. Народно събрание", "пл.~Народно събрание"),
    ("quarter", "кв. Лозенец", "кв.~Лозенец"),
    ("academician", "акад. Петров и доц. Колева", "акад.~Петров и~доц.~Колева"),
    ("titles-together", "проф. д-р Иванов, инж. Петров", "проф.~д-р~Иванов, инж.~Петров"),
    ("madam", "г-жа Иванова", "г-жа~Иванова"),
    ("month-and-year", "през ноември 2023", "през ноември~2023"),
    ("initial", "И. Вазов", "И.~Вазов"),
    ("nothing-to-do", "София, град на знанието.", "София, град на знанието."),
    ("empty", "", ""),
]
ENGLISH = [
    ("quotes", 'The "Hub" began', "The “Hub” began"),
    ("quotes-in-brackets", 'Hub ("Sofia")', "Hub (“Sofia”)"),
    ("inner-quotes", "the 'Hub' of Sofia", "the ‘Hub’ of Sofia"),
    ("quotes-in-quotes", "\"the 'Hub'\"", "“the ‘Hub’”"),
    ("apostrophe", "the cluster's", "the cluster’s"),
    ("apostrophe-of-many", "the members' hub", "the members’ hub"),
    ("ellipsis", "And so...", "And so…"),
    ("dash", "Sofia - a city", "Sofia~– a~city"),
    ("range", "16-17 November", "16–17~November"),
    ("number", "No. 9", "No.~9"),
    ("title", "Dr Ivanov and Prof. Petrov", "Dr~Ivanov and Prof.~Petrov"),
    ("month", "29 December 2023", "29~December~2023"),
    ("month-as-a-beginning", "5 Mayors", "5 Mayors"),
    ("million", "€1.952 million", "€1.952~million"),
    ("counted", "7 partners", "7~partners"),
    ("currency", "BGN 484 000", "BGN~484~000"),
    ("double-in-double", 'the "Sofia "Hub" of 2023"', "the “Sofia ‘Hub’ of 2023”"),
    ("bulgarian-quotes", "the „Hub“ and the „Lab”", "the “Hub” and the “Lab”"),
    ("decade", "the '90s", "the ’90s"),
    ("thousands", "25000 EUR and €1250000", "25,000~EUR and €1,250,000"),
    ("thousands-of-nothing", "code 25000", "code 25000"),
    ("initials", "J. K. Smith", "J.~K.~Smith"),
    ("article", "A hub and I", "A~hub and I"),
    ("pronoun", "and I think", "and I~think"),
    ("page", "p. 5 and pp. 6-7", "p.~5 and pp.~6–7"),
    ("afternoon", "at 5 pm", "at 5~pm"),
    ("square-metres", "120 m² and 5 km", "120~m² and 5~km"),
    ("address", "see http://a.eu/1-2 - now", "see http://a.eu/1-2~– now"),
    ("good-quotes-stay", "“Hub” and ‘Hub’", "“Hub” and ‘Hub’"),
]
CASES = [
    pytest.param(language, typed, shown, id=f"{language}-{name}")
    for language, cases in (("bg", BULGARIAN), ("en", ENGLISH))
    for name, typed, shown in cases
]
ANYTHING = st.text(
    st.sampled_from("абвгчтхСАЯxXqI -–—.,:;()[]\"'„“”‘’«»0123456789\u00a0№§©%€×/\n") | st.characters(),
    max_size=40,
)
LIKELY = st.lists(
    st.sampled_from(
        [
            *(
                "хил.",
                "млн.",
                "лв.",
                "евро",
                "г.",
                "т.",
                "стр.",
                "бр.",
                "проф. ",
                "д-р ",
                "Иван",
                "брой ",
                "А. ",
            ),
            *(
                "2023",
                "1",
                "16",
                "000",
                "5",
                "1.5",
                "10:30",
                "+359",
                "-",
                " - ",
                " – ",
                '"',
                "'",
                " ",
                "\u00a0",
            ),
            *(
                "в ",
                "В ",
                ".",
                "...",
                "…",
                "x",
                "х",
                "×",
                "№",
                "§",
                "(",
                ")",
                "[",
                "\n",
                "No. ",
                "Mr ",
                "May",
            ),
            *("km", "€", "%", "²", "а\u0301", "\u0306", "/", "ноември", "партньора", "million"),
            *(
                "25000",
                "02 988 77 66",
                "https://a.bg/1-2",
                "a.pdf",
                "„",
                "“",
                "”",
                "\ue000",
                "\u202f",
                "1-1-BG",
            ),
        ]
    ),
    max_size=14,
).map("".join)
TEXTS = ANYTHING | LIKELY
ISSUES = sorted((Path(__file__).parents[2] / "issues").glob("*.yaml"))


def marked(text: str) -> str:
    """Return the text with `~` for each no-break space and `_` for each narrow one."""
    return text.replace("\u00a0", "~").replace("\u202f", "_")


def letters(text: str) -> list[str]:
    """Return the letters and figures of a text in their order."""
    return [character for character in normalize("NFC", text) if character.isalnum()]


@pytest.mark.parametrize(("language", "typed", "shown"), CASES)
def test_a_rule_of_typography(language: Language, typed: str, shown: str) -> None:
    """Quotes, dashes and spaces come out as the language has them."""
    assert marked(set_type(typed, language)) == shown


@pytest.mark.parametrize(("language", "typed", "shown"), CASES)
def test_type_that_is_set_stays(language: Language, typed: str, shown: str) -> None:
    """What a rule has made is left alone by all of them."""
    assert typed is not None
    typed_again = shown.replace("~", "\u00a0").replace("_", "\u202f")
    assert marked(set_type(typed_again, language)) == shown


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=200, deadline=None)
@given(text=TEXTS)
def test_no_letter_and_no_figure_is_changed(language: Language, text: str) -> None:
    """Whatever is typed, its letters and figures come out, each in its place."""
    assert letters(set_type(text, language)) == letters(text)


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=200, deadline=None)
@given(text=TEXTS)
def test_setting_twice_changes_nothing(language: Language, text: str) -> None:
    """Running the rules again finds nothing to do."""
    once = set_type(text, language)
    assert set_type(once, language) == once


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", ISSUES, ids=lambda path: path.stem)
def test_the_issues_keep_their_letters(path: Path, language: Language) -> None:
    """A whole issue of the association goes through without losing or changing a letter."""
    text = path.read_text(encoding="utf-8")
    assert letters(set_type(text, language)) == letters(text)


@pytest.mark.parametrize(
    ("before", "text", "after", "shown"),
    [
        pytest.param("", '"', "дума", "„", id="quote-opens-before-bold"),
        pytest.param("дума", '", след', "", "“, след", id="quote-closes-after-bold"),
        pytest.param("(", '"', "дума", "„", id="quote-opens-in-a-bracket"),
        pytest.param("дума ", '"а"', "", "„а“", id="quote-opens-after-a-space"),
        pytest.param("", "в ", "София", "в~", id="one-letter-word-before-bold"),
        pytest.param("2023", " г.", "", "~г.", id="unit-after-bold"),
        pytest.param("16", "-17", "", "–17", id="range-over-an-edge"),
        pytest.param("дума", " - край", "", "~– край", id="dash-after-bold"),
        pytest.param("", "края...", ".", "края…", id="ellipsis-before-a-mark"),
        pytest.param("а", "\u0306б", "", "\u0306б", id="mark-that-joins"),
    ],
)
def test_a_part_of_a_line_is_set_by_what_stands_next_to_it(
    before: str, text: str, after: str, shown: str
) -> None:
    """Bold words and links do not part a line for the rules."""
    assert set_part(text, "bg", before, after).replace("\u00a0", "~") == shown


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=150, deadline=None)
@given(before=TEXTS, text=TEXTS, after=TEXTS)
def test_a_part_keeps_its_letters_and_takes_no_others(
    language: Language, before: str, text: str, after: str
) -> None:
    """Nothing of the neighbours gets into the part, and nothing of the part gets lost."""
    assert letters(set_part(text, language, before, after)) == letters(text)
