"""Finders of dashes: without a space after them, or another sign in their place."""

import re

from bulletin.problems.catalogue import lists, syntax
from bulletin.read.lines import follow, indent_of
from bulletin.read.shape import field_names
from bulletin.read.trouble import Finding, Trouble

SIGNS = "–—−‐‑•●▪◦·‣*"
"""What stands for a dash in a list that was typed elsewhere: a word processor turns - into –."""
_SIGN = re.compile(rf"(\s*)([{re.escape(SIGNS)}])[ \u00a0\t]+(?=\S)")
_GLUED_FIELD = re.compile(r"(\s*)-(?=([\w-]+):(?:\s|$))")
_GLUED = re.compile(r"(\s*)-(?=[^\s-])")


def dashes(trouble: Trouble) -> tuple[Finding, ...]:
    """Find fields that are glued to the dash of their item (`-title: …`), wherever they are in the file."""
    return tuple(
        glued_dash(trouble, number, match)
        for number, line in enumerate(trouble.lines)
        if (match := _GLUED_FIELD.match(line)) and match[2] in field_names() and number not in trouble.running
    )


def signs(trouble: Trouble) -> tuple[Finding, ...]:
    """Find a list with another sign for its dashes: all lines of it at once."""
    around = {trouble.line}
    if trouble.opened:
        around.add(trouble.opened[0])
    if trouble.last:
        around.add(trouble.last.place.line - 1)
    within = sorted(number for number in around if number < len(trouble.lines))
    marked = [match for number in within if (match := _SIGN.match(trouble.lines[number]))]
    if not marked:
        return ()
    indent, sign = len(marked[0][1]), marked[0][2]
    repairs = {
        number: f"{match[1]}- {match.string[match.end() :]}"
        for number, line in enumerate(trouble.lines)
        if number not in trouble.running
        and (match := _SIGN.match(line))
        and (len(match[1]), match[2]) == (indent, sign)
    }
    return (trouble.repair(lists.SIGN_FOR_DASH, (min(repairs), indent), 1, repairs, sign=sign),)


def glued_dash(trouble: Trouble, number: int, match: re.Match[str]) -> Finding:
    """Return the problem of a dash without a space after it."""
    repaired = {number: f"{match[1]}- {match.string[match.end() :]}"}
    below = trouble.lines[number + 1] if number + 1 < len(trouble.lines) else ""
    if below.strip() and indent_of(below) == len(match[1]) + 1:  # aligned with what is glued to the dash
        repaired |= follow(trouble.lines, number, 1)
    return trouble.repair(syntax.DASH_WITHOUT_SPACE, (number, len(match[1])), 1, repaired)


def glued_at(trouble: Trouble, number: int, column: int) -> Finding | None:
    """Find a dash without a space that stands at `column` at the start of a line."""
    match = _GLUED.match(trouble.lines[number])
    if not match or len(match[1]) != column or indent_of(trouble.lines[number]) != column:
        return None
    return glued_dash(trouble, number, match)
