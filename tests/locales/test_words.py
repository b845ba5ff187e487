"""Every word that a user or a reader sees: there in both languages, with the same gaps to fill."""

import re
import string
from collections.abc import Iterator, Mapping
from typing import get_args

import pytest
from typer.main import get_command

from bulletin.cli.app import make_app
from bulletin.cli.console import Console
from bulletin.locales import EDITION, INTERFACE, MAIL, STARTER
from bulletin.locales.archive import ARCHIVE, SITE_COMMAND
from bulletin.locales.by_language import ByLanguage
from bulletin.locales.ci import CI
from bulletin.locales.feeds import FEEDS
from bulletin.locales.log import LOG, REPORT
from bulletin.locales.posting import POSTING
from bulletin.locales.preview import PREVIEW
from bulletin.locales.problems import WORDS
from bulletin.locales.sending import SENDING
from bulletin.locales.site import SITE
from bulletin.locales.summary import SUMMARY
from bulletin.locales.verifying import VERIFY
from bulletin.model.event import Kind
from bulletin.model.language import LANGUAGES, Language
from bulletin.model.project import Status
from bulletin.render.editions import Edition

ALL = {
    "edition": EDITION,
    "interface": INTERFACE,
    "starter": STARTER,
    "mail": MAIL,
    "archive": ARCHIVE,
    "site_command": SITE_COMMAND,
    "feeds": FEEDS,
    "posting": POSTING,
    "log": LOG,
    "report": REPORT,
    "preview": PREVIEW,
    "sending": SENDING,
    "site": SITE,
    "summary": SUMMARY,
    "ci": CI,
    "verify": VERIFY,
    "problems": WORDS,
}
MAY_BE_EMPTY = {"year_short"}
"""English says nothing after a year."""
OTHER_ALPHABET = {"init_settings"}
"""Names the other language, and settings that hold both."""
NAMES = re.compile(r"`[^`]*`|[„“][^“”]*[“”]|https?://\S+|\{\w*\}|--[a-z-]+|[\w./-]+\.(?:yaml|html|jpg|svg)")
"""What is typed or named, and is therefore the same in both languages."""
CYRILLIC, LATIN = re.compile("[а-яА-Я]"), re.compile("[a-zA-Z]")


def words(value: object, name: str = "") -> Iterator[tuple[str, str]]:
    """Yield every text with the name that it has in its language."""
    if isinstance(value, str):
        yield name, value
    elif isinstance(value, tuple) and hasattr(value, "_asdict"):
        for field, inner in value._asdict().items():
            yield from words(inner, f"{name}.{field}".strip("."))
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from words(inner, f"{name}.{key}")
    elif isinstance(value, tuple):
        for place, inner in enumerate(value):
            yield from words(inner, f"{name}.{place}")


def gaps(text: str) -> set[str]:
    """Return the names of what is filled in."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


CASES = [
    pytest.param(part, name, id=f"{part}-{name}")
    for part, by_language in ALL.items()
    for name, _ in words(by_language["bg"])
]


@pytest.mark.parametrize("part", ALL)
def test_both_languages_have_the_same_words(part: str) -> None:
    """Nothing is missing in one of them, in tables of words neither."""
    assert set(ALL[part]) == set(LANGUAGES)
    bg, en = ([name for name, _ in words(ALL[part][language])] for language in LANGUAGES)
    assert bg == en


@pytest.mark.parametrize(("part", "name"), CASES)
def test_a_word_is_filled_in_with_the_same_gaps(part: str, name: str) -> None:
    """A text is there in both languages, and what it leaves open is the same in both."""
    bg, en = (dict(words(ALL[part][language]))[name] for language in LANGUAGES)
    assert (bool(bg.strip()) and bool(en.strip())) or name in MAY_BE_EMPTY
    if not name.startswith("init_"):
        assert gaps(bg) == gaps(en)


@pytest.mark.parametrize(("part", "name"), CASES)
def test_a_word_is_in_its_language(part: str, name: str) -> None:
    """No Bulgarian is left in the English words."""
    english = dict(words(ALL[part]["en"]))[name]
    assert not CYRILLIC.search(english) or name in OTHER_ALPHABET


def test_what_an_issue_can_say_has_words() -> None:
    """Each status, kind of event, edition and stage is named."""
    for language in LANGUAGES:
        assert set(EDITION[language].statuses) == set(get_args(Status))
        assert set(EDITION[language].kinds) == set(get_args(Kind))
        assert len(set(EDITION[language].months_short)) == 12
        assert {"check", "compose", "fit", "write", *get_args(Edition)} == set(INTERFACE[language].stages)


def test_words_are_loaded_when_they_are_first_asked_for() -> None:
    """Once a language, and those of no other; there are words in the languages that there are."""
    loaded: list[Language] = []

    def load(language: Language) -> str:
        loaded.append(language)
        return f"words-{language}"

    found = ByLanguage(load)
    assert (list(found), len(found), loaded) == (["bg", "en"], 2, [])
    assert (found["en"], found["en"], loaded) == ("words-en", "words-en", ["en"])
    with pytest.raises(KeyError):
        found["de"]  # type: ignore[index]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_verb_and_option_has_words(language: str) -> None:
    """The help of each is that of the language, and no words are left over."""
    interface, preview = (words["bg" if language == "bg" else "en"] for words in (INTERFACE, PREVIEW))
    command = get_command(make_app(Console("bg" if language == "bg" else "en")))
    verbs = getattr(command, "commands", {})
    assert {name: verb.help for name, verb in verbs.items()} == interface.verbs
    told = {
        parameter.help
        for verb in (command, *verbs.values())
        for parameter in verb.params
        if "completion" not in parameter.name
    }
    dressed = {text for key, text in interface.options.items() if "completion" not in key}
    assert told == dressed | set(preview.options.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_verb_and_option_of_mail_has_words(language: str) -> None:
    """The same for the commands below `bulletin mail`."""
    posting, sending = (words["bg" if language == "bg" else "en"] for words in (POSTING, SENDING))
    command = get_command(make_app(Console("bg" if language == "bg" else "en")))
    verbs = getattr(command, "commands", {})["mail"].commands
    assert {name: verb.help for name, verb in verbs.items()} == {**posting.verbs, **sending.verbs}
    told = {parameter.help for verb in verbs.values() for parameter in verb.params}
    shared = INTERFACE["bg" if language == "bg" else "en"].options["timeout"]
    assert told == {shared, *posting.options.values(), *sending.options.values()}


def test_a_bulgarian_text_of_the_interface_is_in_bulgarian() -> None:
    """Sentences in Latin letters alone are names, numbers and commands."""
    plain = {name: text for name, text in words(INTERFACE["bg"]) if not CYRILLIC.search(text)}
    left = {name: NAMES.sub("", text) for name, text in plain.items()}
    sentences = {name: text for name, text in left.items() if len(LATIN.findall(text)) > 0}
    assert set(sentences) == {"doctor.python", "doctor.bulletin", "doctor.weasyprint", "doctor.pango"}
