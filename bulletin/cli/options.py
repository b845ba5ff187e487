"""The options of the verbs, each written once; their help is in the user's language."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from itertools import pairwise
from pathlib import Path
from typing import Any, Protocol

import typer

from bulletin.model.language import Language, Parts


class EditionName(StrEnum):
    """The editions, as typer wants the choices of an option that may be repeated."""

    print = "print"
    web = "web"
    booklet = "booklet"


class OneLanguage(StrEnum):
    """The languages of one letter or page."""

    bg = "bg"
    en = "en"

    @property
    def language(self) -> Language:
        """The same for the model."""
        return "bg" if self is OneLanguage.bg else "en"


class LanguageName(StrEnum):
    """The languages of a file, likewise: one, or two back to back."""

    bg = "bg"
    en = "en"
    bg_en = "bg+en"
    en_bg = "en+bg"

    @property
    def parts(self) -> Parts:
        """The languages in their order."""
        return _PARTS[self]


EMPTY = "No value."
"""What is wrong with an option, to who puts it into the user's words."""
_PARTS: Mapping[LanguageName, Parts] = {
    LanguageName.bg: ("bg",),
    LanguageName.en: ("en",),
    LanguageName.bg_en: ("bg", "en"),
    LanguageName.en_bg: ("en", "bg"),
}


class HelpWords(Protocol):
    """The words of a command, or of a group of commands."""

    @property
    def options(self) -> Mapping[str, str]:
        """The help of options and arguments."""

    @property
    def metavars(self) -> Mapping[str, str]:
        """The names of values."""


def option(words: HelpWords, key: str, *names: str, **more: Any) -> Any:
    """An option with the help text `key`, and with a name for its value where the words have one."""
    metavar = words.metavars.get(key)
    return typer.Option(*names, help=words.options[key], metavar=metavar, show_default=False, **more)


def folder(words: HelpWords, key: str, *names: str) -> Any:
    """An option that takes a folder. A name without a letter, as of a variable that is not set, is refused.

    It would otherwise be the current folder, which nobody has named.
    """

    def named(context: typer.Context, value: Path | None) -> Path | None:
        if value == Path() and _is_empty(context.obj, names):
            raise typer.BadParameter(EMPTY)
        return value

    return option(words, key, *names, file_okay=False, callback=named)


def _is_empty(typed: Sequence[str], names: Sequence[str]) -> bool:
    """Tell whether one of `names` was typed with nothing for its value: the value itself no longer says that."""
    joined = f"{names[0]}=" in typed
    return joined or any(word in names and not after for word, after in pairwise(typed))


def argument(words: HelpWords, key: str) -> Any:
    """An argument with the name and the help text `key`."""
    return typer.Argument(help=words.options[key], metavar=words.metavars[key], show_default=False)
