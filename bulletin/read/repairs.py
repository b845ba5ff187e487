"""What a line would have to look like: the repairs that the help of a problem shows."""

import re
from collections.abc import Sequence

from bulletin.read.hashes import ending

_FLOW_END = re.compile(r"\s*[,}\]]")
_CLOSED = {mark: re.compile(rf"{mark}(?=\s*[,}}\]])") for mark in "\"'"}
"""Where a text in these marks ends inside brackets, whatever stands in it."""
_SECOND_QUOTE = re.compile(r"^[^\"']*\w[\"'](?=[\s,.;:])")
"""The first of two quotes side by side ends before a space; a quote inside another begins after one."""
_APOSTROPHE = re.compile(r"(?<=\w)'{1,2}(?=\w)")
_MARKED = re.compile("[“„”«‘‚’]([^“„”«»‘‚’]+)[”“»’‘]")
_SHOWN = 100


def quoted(text: str) -> str:
    """Return `text` in quotation marks that YAML reads back as the same text."""
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def without_marks(text: str) -> str:
    """Return what stands in the one pair of quotation marks of a word processor round all of `text`, else nothing.

    They are no quotation marks to YAML.
    """
    match = _MARKED.fullmatch(text)
    return match[1].strip() if match else ""


def quote_from(line: str, column: int) -> str:
    """Return `line` with the text that begins at `column` (from 0) in quotation marks.

    The text runs to the end of the line, or to the next comma or bracket inside `{…}` and `[…]`.
    """
    start = column + len(line[column:]) - len(line[column:].lstrip())
    end = text_end(line, start)
    return f"{line[:start]}{quoted(line[start:end])}{line[end:]}"


def quote_lines(lines: Sequence[str], first: int, column: int, last: int) -> dict[int, str]:
    """Return the lines of a text that begins at `column` of line `first`, in quotation marks."""
    text = "\n".join([lines[first][column:], *lines[first + 1 : last + 1]])
    marked = quoted(text.rstrip()).split("\n")
    return {first: lines[first][:column] + marked[0], **dict(enumerate(marked[1:], first + 1))}


def text_end(line: str, start: int) -> int:
    """Return where the text at `start` ends: before a remark, and inside brackets before a comma."""
    before = line[:start]
    inside = before.count("{") + before.count("[") > before.count("}") + before.count("]")
    if (
        inside
        and (closed := _CLOSED.get(line[start : start + 1]))
        and (match := closed.search(line, start + 1))
    ):
        return match.end()
    if inside and (match := _FLOW_END.search(line, start + 1)):
        return match.start()
    found = ending(line, start)
    return found.column if found.sure else found.first


def inner_quotes(line: str, column: int) -> str:
    """Return `line` with the straight quotation marks of the text at `column` turned into „…“ or “…”."""
    end = text_end(line, column)
    mark, text = line[column], line[column:end]
    if mark == "'":
        text = _APOSTROPHE.sub("’", text)  # two of them are how one is written in such a text
    opening, closing = ("„", "“") if re.search("[а-яА-Я]", text) else ("“", "”")
    inner = text[1:-1]
    if text.endswith(mark) and not _SECOND_QUOTE.search(inner):
        return line[:column] + quoted(_paired(inner, mark, opening, closing)) + line[end:]
    better = _paired(text, mark, opening, closing)
    if ": " in better or " #" in better:
        better = quoted(better)
    return line[:column] + better + line[end:]


def _paired(text: str, mark: str, opening: str, closing: str) -> str:
    """Return `text` with its marks turned into pairs; an odd number of them can only be apostrophes."""
    parts = text.split(mark)
    if len(parts) % 2 == 0:
        return "’".join(parts)
    marks = [opening if number % 2 == 0 else closing for number in range(len(parts) - 1)]
    return "".join(part + sign for part, sign in zip(parts, [*marks, ""], strict=True))


def shown(line: str) -> str:
    """Return a repaired line as the help shows it: without its indent, a long one cut in the middle."""
    text = line.strip()
    if len(text) <= _SHOWN:
        return text
    return f"{text[: _SHOWN * 2 // 3]}…{text[-_SHOWN // 3 :]}"


def grouped(number: int) -> str:
    """Return a number with spaces between its thousands, as both languages may write it."""
    return f"{number:,}".replace(",", "\u00a0")
