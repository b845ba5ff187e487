"""What a line would have to look like: the repairs that the help of a problem shows."""

import re

_FLOW_END = re.compile(r"\s*[,}\]]")
_REMARK = re.compile(r"\s+#.*$")
_SHOWN = 100


def quoted(text: str) -> str:
    """Return `text` in quotation marks that YAML reads back as the same text."""
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def quote_from(line: str, column: int) -> str:
    """Return `line` with the text that begins at `column` (from 0) in quotation marks.

    The text runs to the end of the line, or to the next comma or bracket inside `{…}` and `[…]`.
    """
    start = column + len(line[column:]) - len(line[column:].lstrip())
    end = text_end(line, start)
    return f"{line[:start]}{quoted(line[start:end])}{line[end:]}"


def text_end(line: str, start: int) -> int:
    """Return where the text at `start` ends: before a remark, and inside brackets before a comma."""
    before = line[:start]
    inside = before.count("{") + before.count("[") > before.count("}") + before.count("]")
    if inside and (match := _FLOW_END.search(line, start + 1)):
        return match.start()
    return start + len(_REMARK.sub("", line[start:]).rstrip())


def inner_quotes(line: str, column: int) -> str:
    """Return `line` with the straight quotation marks of the text at `column` turned into „…“ or “…”."""
    end = text_end(line, column)
    mark, text = line[column], line[column:end]
    opening, closing = ("„", "“") if re.search("[а-яА-Я]", text) else ("“", "”")
    parts = text.split(mark)
    marks = [opening if number % 2 == 0 else closing for number in range(len(parts) - 1)]
    better = "".join(part + sign for part, sign in zip(parts, [*marks, ""], strict=True))
    if ": " in better or " #" in better:
        better = quoted(better)
    return line[:column] + better + line[end:]


def shown(line: str) -> str:
    """Return a repaired line as the help shows it: without its indent, a long one cut in the middle."""
    text = line.strip()
    if len(text) <= _SHOWN:
        return text
    return f"{text[: _SHOWN * 2 // 3]}…{text[-_SHOWN // 3 :]}"
