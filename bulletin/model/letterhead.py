"""Who publishes, in which series, with what settings: `bulletin.yaml`."""

from typing import Annotated, Literal

from pydantic import Field

from bulletin.model.base import Frozen
from bulletin.model.fields import Colour, Count, Email, Identifier, WebAddress
from bulletin.model.language import USUAL, Language
from bulletin.model.mail import Mail
from bulletin.model.text import Line
from bulletin.model.theme import Theme


class Colours(Frozen):
    """The association's colours: `main` for headings and panels, `accent` for rules and marks."""

    main: Colour = "#0f4c5c"
    accent: Colour = "#b8842a"


class Letterhead(Frozen):
    """Names, addresses and marks of the publisher."""

    name: Line
    short: Line | None = None
    tagline: Line | None = None
    address: Line
    web: WebAddress | None = None
    email: Email | None = None
    phone: Line | None = None
    logo: str | None = None
    colours: Colours = Colours()
    registration: Line | None = None
    copyright: Line | None = None


class Series(Frozen):
    """A run of issues: `prefix` begins the names of its files, `numbering` says how they go on."""

    title: Line
    prefix: str = ""
    numbering: Literal["number", "name"] = "number"
    numbered: Literal["yes", "no"] = "yes"
    theme: str | None = None


class Limits(Frozen):
    """How long an issue may be, in pages of the print edition."""

    pages: Count = 60


class Web(Frozen):
    """Where the web editions lie: `address` is that of their folder."""

    address: WebAddress | None = None


class Settings(Frozen):
    """The whole of `bulletin.yaml`."""

    letterhead: Letterhead
    series: Annotated[dict[Identifier, Series], Field(min_length=1)]
    languages: Annotated[tuple[Language, ...], Field(min_length=1)] = USUAL
    output: str = "output"
    theme: Theme = Theme()
    limits: Limits = Limits()
    web: Web = Web()
    mail: Mail = Mail()
