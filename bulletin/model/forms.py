r"""How a field is written, as regular expressions: the model reads by them, the JSON Schema is made of them.

Only what Python's `re` and ECMA-262 share is used: `[0-9]` for `\d`, SPACES for `\\s`, lookaheads alone.
A pattern stands for the whole text; who uses it adds the ends.
"""

import re
from dataclasses import dataclass
from functools import cached_property

SPACES = r"\t\n \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
"""What `str.strip` takes off, without CONTROLS, as the inside of a class."""
CONTROLS = r"\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff"
"""What the reader of files refuses in any text, as the inside of a class."""

_AS_MARKS = (
    r"\u2047-\u2049\u2100\u2101\u2105\u2106\u2a74"
    r"\ufe13\ufe16\ufe55\ufe56\ufe5f\ufe6b\uff03\uff0f\uff1a\uff1f\uff20"
)
"""What compatibility normalization (NFKC) turns into `/ ? # @ :`; urllib takes no host that is written with it."""
_NEVER = SPACES + CONTROLS
_UNSAFE = r'\\<>"^`{|}'
"""What no web address has, unless as a percent sign and figures (RFC 3986, section 2)."""
_USER = rf"[^{_NEVER}{_AS_MARKS}/?#@\[\]{_UNSAFE}]*@"
_LABEL = rf"[^{_NEVER}{_AS_MARKS}/?#@\[\]:.{_UNSAFE}]+"
_REST = rf"(?::[0-9]*)?(?:[/?#][^{_NEVER}{_UNSAFE}]*)?"
_MAILBOX = rf'[^@{_NEVER},;<>"]+'
_ENDING = rf'[^@{_NEVER},;<>".]{{2,}}'


@dataclass(frozen=True)
class Form:
    """The form of a field: its name for the schema and the docs, and the pattern of the whole text.

    With `values` there are few enough to be listed, and the pattern is not asked.
    """

    name: str
    pattern: str = ""
    values: tuple[str, ...] = ()
    usual: str = ""
    """A part of the pattern that most texts have and that is compiled at once; the whole takes its time."""

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern)

    def fits(self, text: str) -> bool:
        """Tell whether the whole of `text` has this form."""
        if self.values:
            return text in self.values
        return bool(self.usual and re.fullmatch(self.usual, text)) or bool(self._compiled.fullmatch(text))


@dataclass(frozen=True)
class NotEmpty:
    """Marks a list whose reader refuses it without an item."""


NOT_EMPTY = NotEmpty()


def any_case(word: str) -> str:
    """Return the pattern of a word in small letters, capitals, or both."""
    return "".join(
        f"[{letter}{letter.upper()}]" if letter.isalpha() else re.escape(letter) for letter in word
    )


YES = ("yes", "true", "on", "да")
NO = ("no", "false", "off", "не")

IDENTIFIER = Form("identifier", r"[a-z0-9]+(?:-[a-z0-9]+)*")
COLOUR = Form("colour", r"#[0-9a-fA-F]{6}")
COUNT = Form("count", r"[0-9]{1,6}")
POINTS = Form("points", r"[0-9]{1,2}(?:[.,][0-9]{1,2})?[ \u00a0]?pt")
SHARE = Form("share", r"(?:[5-9][0-9]|100)[ \u00a0]?%")
FLAG = Form("flag", "|".join(map(any_case, (*YES, *NO))))
EMAIL = Form(
    "email",
    rf"{_MAILBOX}@{_MAILBOX}\.{_ENDING}",
    usual=r"[a-z0-9._-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,9}",
)
WEB_ADDRESS = Form(
    "web-address",
    rf"{any_case('http')}[sS]?://(?:{_USER})?{_LABEL}(?:\.{_LABEL})+\.?{_REST}",
    usual=r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/[!#-;=?-\[\]_a-z~]*)?",
)
"""A web address whose host has a dot; a subset of what urllib takes, without hosts in the figures of IPv6."""
