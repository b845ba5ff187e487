"""The options of the verbs, each written once; their help is in the user's language."""

from enum import StrEnum
from typing import Any

import typer

from bulletin.locales.interface import InterfaceWords


class EditionName(StrEnum):
    """The editions, as typer wants the choices of an option that may be repeated."""

    print = "print"
    web = "web"
    booklet = "booklet"


class LanguageName(StrEnum):
    """The languages, likewise."""

    bg = "bg"
    en = "en"


def option(words: InterfaceWords, key: str, *names: str, **more: Any) -> Any:
    """An option with the help text `key`, and with a name for its value where the words have one."""
    metavar = words.metavars.get(key)
    return typer.Option(*names, help=words.options[key], metavar=metavar, show_default=False, **more)


def argument(words: InterfaceWords, key: str) -> Any:
    """An argument with the name and the help text `key`."""
    return typer.Argument(help=words.options[key], metavar=words.metavars[key], show_default=False)
