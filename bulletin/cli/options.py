"""The options of the verbs, each written once; their help is in the user's language."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Protocol

import typer


class EditionName(StrEnum):
    """The editions, as typer wants the choices of an option that may be repeated."""

    print = "print"
    web = "web"
    booklet = "booklet"


class LanguageName(StrEnum):
    """The languages, likewise."""

    bg = "bg"
    en = "en"


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


def argument(words: HelpWords, key: str) -> Any:
    """An argument with the name and the help text `key`."""
    return typer.Argument(help=words.options[key], metavar=words.metavars[key], show_default=False)
