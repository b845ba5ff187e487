"""An e-mail address: as it was typed, as it goes on the wire, and what makes two of them the same."""

import re
import unicodedata
from dataclasses import dataclass

_USUAL = re.compile(
    r"(?P<local>[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*)"
    r"@(?P<domain>(?:[a-z0-9](?:[a-z0-9]|-(?!-)){0,61}(?<!-)\.)+(?!test\b|local\b|arpa\b|onion\b)[a-z]{2,6})",
    re.IGNORECASE | re.ASCII,
)
"""What most addresses look like; they are told good at once, all others by the library."""
_LONGEST, _LONGEST_LOCAL = 254, 64
_LATIN_LOOKALIKES = "LATIN", "CYRILLIC", "GREEK"


@dataclass(frozen=True, slots=True)
class Address:
    """`local` is as it was typed, `domain` in letters of ASCII (IDNA 2008), `shown` is the domain as people read it."""

    local: str
    domain: str
    shown: str

    @property
    def wire(self) -> str:
        """The address for the server and for the headers."""
        return f"{self.local}@{self.domain}"

    @property
    def key(self) -> str:
        """The same for all ways of typing one mailbox: case does not tell mailboxes apart anywhere in use."""
        return f"{unicodedata.normalize('NFC', self.local).lower()}@{self.domain.lower()}"

    @property
    def needs_utf8(self) -> bool:
        """True where the server must know SMTPUTF8 (RFC 6531): a local part that is not in ASCII."""
        return not self.local.isascii()

    @property
    def hidden(self) -> str:
        """The address for logs: `i***n@abv.bg`."""
        shown = f"{self.local[0]}***{self.local[-1]}" if len(self.local) > 2 else "***"  # noqa: PLR2004
        return f"{shown}@{self.shown}"

    @property
    def mixed(self) -> bool:
        """True where a label of the domain mixes alphabets: `аbv.bg` with a Cyrillic а is another host."""
        return any(len(_scripts(label)) > 1 for label in self.shown.split("."))


class BadAddress(ValueError):  # noqa: N818 - reads as what it says
    """What was typed is no e-mail address."""


def read_address(typed: str) -> Address:
    """Return the address that was typed.

    Raises BadAddress where it is none: RFC 5321, 4.1.2 and RFC 6531; the domain is never looked up.
    """
    typed = typed.strip()
    usual = _USUAL.fullmatch(typed) if len(typed) <= _LONGEST else None
    if usual and len(usual["local"]) <= _LONGEST_LOCAL:
        domain = usual["domain"].lower()
        return Address(usual["local"], domain, domain)
    from email_validator import EmailNotValidError, validate_email  # noqa: PLC0415 - idna is heavy

    try:
        found = validate_email(
            typed,
            check_deliverability=False,
            allow_smtputf8=True,
            test_environment=True,
        )
    except EmailNotValidError as error:
        raise BadAddress(str(error)) from error
    return Address(found.local_part, found.ascii_domain.lower(), found.domain)


def _scripts(label: str) -> set[str]:
    names = (unicodedata.name(sign, "").split(" ")[0] for sign in label)
    return {name for name in names if name in _LATIN_LOOKALIKES}
