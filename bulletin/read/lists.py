"""What was typed where a list is wanted: other signs for the dashes, a single thing, words with commas."""

import re
from collections.abc import Iterator

from bulletin.problems.catalogue import fields, lists
from bulletin.problems.problem import Edit, Place, Problem
from bulletin.read.marks import SIGNS
from bulletin.read.nodes import Mapping, Node, Scalar, Sequence
from bulletin.read.refusal import Refusal
from bulletin.read.repairs import shown
from bulletin.read.shape import allowed_keys

_SIGN = re.compile(rf"\s*([{re.escape(SIGNS)}]|\d{{1,2}}[.)])\s+(?=\S)")
_MOST_WORDS = 3
_SIGN_FIRST = re.compile(rf"[{re.escape(SIGNS)}]\s")


def wanted_list(refusal: Refusal) -> Iterator[Problem]:
    """Explain what stands in place of a list, with the list as it should be."""
    node = refusal.places.node(refusal.path)
    signs = tuple(_signs(refusal, node) if isinstance(node, Scalar) else _sign_keys(node))
    if signs:
        yield _sign(refusal, signs)
        return
    yield refusal.problem(fields.WANTED_LIST, repaired=shown(_repaired(refusal, node)))


def dash_twice(refusal: Refusal, node: Sequence) -> Problem | None:
    """Explain a list in a list that a second dash has made, None for one in brackets."""
    place = node.place
    line = refusal.places.lines[place.line - 1]
    if line[place.column - 1 : place.column + 1] != "- ":
        return None
    repaired = shown(line[: place.column - 1] + line[place.column + 1 :])
    edit = Edit(place._replace(end_column=place.column + 2), "")
    return Problem(lists.DASH_TWICE, place, {"repaired": repaired}, (edit,))


def _signs(refusal: Refusal, node: Scalar) -> Iterator[Place]:
    """Yield the signs or numbers that begin the lines of a text, where one begins the first of them."""
    lines = refusal.places.lines
    first, last = node.place.line, node.place.end_line
    if node.style != "plain" or lines[first - 1][: node.place.column - 1].strip():
        return
    if not _SIGN.match(lines[first - 1]):
        return
    for number in range(first, last + 1):
        if match := _SIGN.match(lines[number - 1]):
            yield Place(refusal.places.file, number, match.start(1) + 1, number, match.end(1) + 1)


def _sign_keys(node: Node | None) -> Iterator[Place]:
    """Yield the signs that begin the names of fields."""
    for entry in node.entries.values() if isinstance(node, Mapping) else ():
        if _SIGN_FIRST.match(entry.key.text):
            place = entry.key.place
            yield place._replace(end_line=place.line, end_column=place.column + 1)


def _sign(refusal: Refusal, signs: tuple[Place, ...]) -> Problem:
    """Return one problem for all signs of a list, each with its repair."""
    at = signs[0]
    text = refusal.places.lines[at.line - 1]
    values = {
        "sign": text[at.column - 1 : at.end_column - 1],
        "repaired": shown(f"- {text[at.end_column - 1 :].strip()}"),
    }
    return Problem(lists.SIGN_FOR_DASH, at, values, tuple(Edit(sign, "-") for sign in signs))


def _repaired(refusal: Refusal, node: Node | None) -> str:
    """Return the beginning of the list that was meant."""
    names = allowed_keys(refusal.model, (*refusal.path, 0))
    if isinstance(node, Mapping):
        return f"- {refusal.places.lines[node.place.line - 1][node.place.column - 1 :]}"
    text = node.text if isinstance(node, Scalar) else "…"
    if isinstance(node, Scalar) and node.style == "plain" and node.place.line != node.place.end_line:
        return f"- {refusal.places.lines[node.place.line - 1][node.place.column - 1 :].strip()}"
    if names and "bg" not in names:
        rest = ", alt: …" if "alt" in names else ""
        return f"- {{{names[0]}: {text}{rest}}}"
    parts = [part.strip() for part in re.split(r"[,;/]| и ", text.strip("[]() "))]
    return f"[{', '.join(part for part in parts if part)}]" if _short(parts) else f"- {text}"


def _short(parts: list[str]) -> bool:
    """Tell words in a row from sentences."""
    return all(len(part.split()) <= _MOST_WORDS for part in parts)
