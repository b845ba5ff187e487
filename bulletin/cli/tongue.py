"""Which language the tool speaks: `--ui`, the environment, the locale; Bulgarian where none says."""

import os
from collections.abc import Mapping, Sequence
from itertools import zip_longest

from bulletin.model.language import LANGUAGES, Language

OPTION = "--ui"
VARIABLE = "BULLETIN_UI"
_LOCALE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def spoken(arguments: Sequence[str], environment: Mapping[str, str] = os.environ) -> Language:
    """The language for these command-line arguments."""
    asked = [*_asked(arguments), environment.get(VARIABLE, "")]
    for wish in asked:
        for language in LANGUAGES:
            if wish.lower() == language:
                return language
    named = next((environment[name] for name in _LOCALE_VARIABLES if environment.get(name)), "")
    return "en" if (named or _system_locale()).lower().startswith("en") else "bg"


def without_option(arguments: Sequence[str]) -> list[str]:
    """The arguments less a good `--ui`, which may stand anywhere; a bad one stays, to be refused."""
    kept: list[str] = []
    skip = False
    for place, argument in enumerate(arguments):
        value = arguments[place + 1] if place + 1 < len(arguments) else ""
        if skip or argument in {f"{OPTION}={language}" for language in LANGUAGES}:
            skip = False
        elif argument == OPTION and value in LANGUAGES:
            skip = True
        else:
            kept.append(argument)
    return kept


def _asked(arguments: Sequence[str]) -> list[str]:
    following = zip_longest(arguments, arguments[1:], fillvalue="")
    return [value for name, value in following if name == OPTION] + [
        argument.removeprefix(f"{OPTION}=") for argument in arguments if argument.startswith(f"{OPTION}=")
    ]


def _system_locale() -> str:
    import locale  # noqa: PLC0415 - mostly a variable says

    return locale.getlocale(locale.LC_CTYPE)[0] or ""
