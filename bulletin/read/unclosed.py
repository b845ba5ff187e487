"""Lines with a quotation mark or a bracket that was never closed, as they were meant: closed where it can only be."""

import re
from collections.abc import Sequence

from bulletin.model.language import LANGUAGES
from bulletin.read.lines import FIELD, content_of, indent_of, kind_of
from bulletin.read.shape import field_names
from bulletin.read.trouble import CLOSING

_OTHER_MARKS = "“”„‟’‘»\"'"
_OPENING = re.compile("[“„‟‘«\"']")
_NEXT = re.compile(r",\s+(?P<name>[a-z_]+):\s")
_OPENED_BY = {closing: opening for opening, closing in CLOSING.items()}


def closed(lines: Sequence[str], number: int, column: int) -> str:
    """Return line `number` with the text that is opened at `column` closed; nothing where that is not sure.

    It is where the line has no second mark and the next one begins something new, so that the text ends with the line;
    a mark of another kind at its end stands for the right one. In brackets it ends before the next field, or at them.
    """
    line = lines[number].rstrip()
    mark, text = line[column], line[column + 1 :]
    if mark in text or "\\" in text or " #" in text or not text.strip() or not _goes_on(lines, number):
        return ""
    before = line[:column]
    if before.count("{") + before.count("[") > before.count("}") + before.count("]"):
        return _closed_in_brackets(line, column)
    if text[-1] in _OTHER_MARKS and not _OPENING.search(text[:-1]):
        return line[:-1] + mark
    return line + mark


def bracket_closed(lines: Sequence[str], number: int, column: int) -> str:
    """Return line `number` with the bracket at `column` closed at its end; nothing where it may end further below.

    A closing bracket of the other kind that nothing opens stands for the right one.
    """
    line = lines[number].rstrip()
    bracket, rest = line[column], line[column:]
    closing = CLOSING[bracket]
    if rest.count(bracket) != rest.count(closing) + 1 or " #" in rest or not _goes_on(lines, number):
        return ""
    if rest[-1] in "]}" and rest.count(rest[-1]) > rest.count(_OPENED_BY[rest[-1]]):
        return line[:-1] + closing
    return "" if rest[-1] in ",:[{" else line + closing


def _closed_in_brackets(line: str, column: int) -> str:
    mark = line[column]
    following = _NEXT.search(line, column)
    if following and following["name"] in field_names() | {*LANGUAGES}:
        return f"{line[: following.start()]}{mark}{line[following.start() :]}"
    end = len(line.rstrip("]}").rstrip())
    return "" if following or line[-1] not in "]}" else f"{line[:end]}{mark}{line[end:]}"


def _goes_on(lines: Sequence[str], number: int) -> bool:
    """Tell whether the line below begins something new, or there is none."""
    below = next((line for line in lines[number + 1 :] if line.strip()), "")
    if not below:
        return True
    line = lines[number]
    inner = content_of(line) if FIELD.match(line) else indent_of(line)
    return kind_of(below) is not None and indent_of(below) <= inner
