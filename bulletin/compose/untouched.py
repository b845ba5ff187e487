"""What no rule of typography may touch: addresses, e-mail, file names, telephone numbers, numbers of projects."""

import re
from collections.abc import Iterator

NBSP = "\u00a0"
BREAK = "\u200b"
"""A place where a line may end, with nothing to be seen."""

_STAND_IN = "\ue000"
_ADDRESS = r"(?:https?://|www\.)[^\s<>\"'„“”‘’«»\ue000]+"
_FILES = "pdf|docx?|xlsx?|pptx?|od[tsp]|jpe?g|png|svg|webp|heic|zip|ya?ml|html?|txt|csv|eml|ics|mp[34]"
_TELEPHONE = (
    r"\+\d{1,3}(?:[ \u00a0/()-]{1,2}\d{1,4}){2,}(?!\w)|(?<![\w.,])0\d{1,3}(?:[ \u00a0/-]\d{2,4}){2,}(?!\w)"
)
_SPAN = re.compile(
    rf"{_STAND_IN}"
    rf"|{_ADDRESS}"
    r"|[\w.+-]+@\w[\w-]*(?:\.[\w-]+)+"
    rf"|(?<![\w.-])(?:\w[\w-]*\.)+(?:bg|eu|com|org|net|info|int|edu|gov|{_FILES})\b(?:/[^\s<>\"'„“”‘’«»\ue000]*)?"
    rf"|(?P<telephone>{_TELEPHONE})"
    r"|(?<![\w-])(?=[\w-]*\d)\w+(?:-\w+){2,}(?![\w-])"
)
_VISIBLE = re.compile(_ADDRESS)
_AFTER = re.compile(r"(?<=[/.?&=_-])(?=\w{4})")
"""Fewer letters than four are not worth a line."""
_ENDLESS, _STRETCH = re.compile(r"[^\W_]{100,}"), re.compile(r"\w{1,25}")
_FIRST_BREAK = re.compile(r"https?://(?:www\.)?|www\.")


class Untouched:
    """A text whose untouched parts are taken out, each with a stand-in left between its outer characters.

    These two stay where they are letters or figures: the rules must see what stands at the edge.
    """

    def __init__(self, text: str) -> None:
        self._parts: list[str] = []
        self.text = _SPAN.sub(self._take, text)

    def put_back(self, text: str) -> str:
        """Return `text`, made of `self.text` by rules that keep the stand-ins, with the parts in their places."""
        parts: Iterator[str] = iter(self._parts)
        return re.sub(_STAND_IN, lambda _: next(parts), text)

    def _take(self, found: re.Match[str]) -> str:
        part = re.sub("[ \u00a0]", NBSP, found[0]) if found["telephone"] else found[0]
        if len(part) == 1:
            self._parts.append(part)
            return _STAND_IN
        first = part[0] if part[0].isalnum() else ""
        last = part[-1] if part[-1].isalnum() else ""
        self._parts.append(part[len(first) : len(part) - len(last)])
        return f"{first}{_STAND_IN}{last}"


def breakable(text: str) -> str:
    """Return `text` with a place to break in each address that it shows: after a slash, a dot, a hyphen.

    Never right after the scheme or `www.`, where what is left on the line would say nothing. So has what is no
    word of any language: the layout engine looks for its hyphens from the start again on each line.
    """
    text = _ENDLESS.sub(lambda found: BREAK.join(_STRETCH.findall(found[0])), text)
    return _VISIBLE.sub(lambda found: parted(found[0]), text)


def parted(address: str) -> str:
    """Return a single address the same way, with or without its scheme."""
    address = address.replace(BREAK, "")
    start = _FIRST_BREAK.match(address)
    at = start.end() if start else 0
    return address[:at] + _AFTER.sub(lambda gap: BREAK if gap.start() else "", address[at:])
