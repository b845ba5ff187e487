"""Unknown names of fields: in other letters, in the other language, misspelt, or in no way known."""

from unicodedata import category

from bulletin.model.language import LANGUAGES
from bulletin.problems.catalogue import fields, lists, mail, syntax
from bulletin.problems.catalogue.file import CONTROL_CHARACTER
from bulletin.problems.problem import Code, Edit, Place, Problem
from bulletin.read.braces import quotation_alone
from bulletin.read.lines import edit
from bulletin.read.marks import SIGNS
from bulletin.read.names import foreign_letters, nearest, respelt
from bulletin.read.nodes import Mapping
from bulletin.read.refusal import Refusal
from bulletin.read.repairs import quote_from, shown
from bulletin.read.shape import allowed_keys
from bulletin.read.source import named
from bulletin.read.synonyms import field_meant

_PASSWORD = frozenset({"password", "passwd", "pass", "secret", "token", "парола"})


def near(refusal: Refusal) -> str:
    """Return the allowed name that an unknown one was meant to be, nothing where none is near."""
    key, allowed = refusal.key, allowed_keys(refusal.model, refusal.path[:-1])
    return respelt(key, allowed) or field_meant(key, allowed) or nearest(key, allowed) or ""


def unknown(refusal: Refusal) -> Problem:
    """Explain a key that the model does not have at this place."""
    allowed = allowed_keys(refusal.model, refusal.path[:-1])
    place = refusal.places.find(refusal.path, key=True)
    key = str(refusal.key)
    if refusal.path[:1] == ("mail",) and key.strip().casefold() in _PASSWORD:
        return Problem(mail.PASSWORD, place)
    nearby = near(refusal)
    values = {"nearest": nearby, "allowed": ", ".join(allowed)}
    if hidden := _invisible(place, key):
        return hidden
    if allowed == LANGUAGES and (bare := quotation_alone(refusal.places, refusal.path[:-1])):
        return bare
    if key[:1] in SIGNS and key[1:2].isspace():
        at = Place(place.file, place.line, place.column, place.line, place.column + 1)
        line = refusal.places.lines[place.line - 1]
        repaired = f"- {line[place.column :].strip()}"
        return Problem(lists.SIGN_FOR_DASH, at, {"sign": key[0], "repaired": repaired}, (Edit(at, "-"),))
    if not nearby and (colon := _prose(refusal, allowed, place)):
        return colon
    exact = respelt(key, allowed) or field_meant(key, allowed)
    sure = exact and _as_typed(refusal, place, key) and not _taken(refusal, exact, allowed)
    edits = (Edit(place, exact),) if exact and sure else ()
    problem = refusal.problem(_code(key, nearby), key=True, letters=foreign_letters(key), **values)
    return Problem(problem.code, _at_letters(place, key), problem.values, edits)


def _taken(refusal: Refusal, name: str, allowed: tuple[str, ...]) -> bool:
    """Tell whether the field is there already, or another key means it too: then a person must choose."""
    around = refusal.places.node(refusal.path[:-1])
    others = [key for key in around.entries if key != refusal.key] if isinstance(around, Mapping) else []
    return any(name in {other, respelt(other, allowed), field_meant(other, allowed)} for other in others)


def _prose(refusal: Refusal, allowed: tuple[str, ...], place: Place) -> Problem | None:
    """Explain an item of a list that was read as a field because of its colon: `- Срок: 15 май`."""
    around = refusal.places.node(refusal.path[:-1])
    if allowed != LANGUAGES or place.line != place.end_line:
        return None
    item = isinstance(refusal.path[-2], int) if len(refusal.path) > 1 else False
    if not item or not isinstance(around, Mapping) or len(around.entries) != 1:
        return None
    line = refusal.places.lines[place.line - 1]
    if line[around.place.column - 1 :].startswith("{"):
        return None
    column = place.end_column
    at = Place(place.file, place.line, column, place.line, column + 1)
    repaired = quote_from(line, place.column - 1)
    edits = (edit(place.file, place.line - 1, line, repaired),) if line[column - 1 : column] == ":" else ()
    return Problem(syntax.COLON_IN_TEXT, at, {"repaired": shown(repaired)}, edits)


def _invisible(place: Place, key: str) -> Problem | None:
    """Explain a name with a character in it that cannot be seen."""
    for number, character in enumerate(key):
        if category(character) == "Cf" and place.end_column - place.column == len(key):
            at = place._replace(column=place.column + number, end_column=place.column + number + 1)
            return Problem(CONTROL_CHARACTER, at, {"name": named(character)}, (Edit(at, ""),))
    return None


def _code(key: str, near: str) -> Code:
    if not near:
        return fields.UNKNOWN
    if foreign_letters(key):
        return fields.MIXED_ALPHABETS
    return fields.OTHER_ALPHABET if any("\u0400" <= letter <= "\u04ff" for letter in key) else fields.MISSPELT


def _at_letters(place: Place, key: str) -> Place:
    """Return the place of the Cyrillic letters within a key; of all of it where it has no others."""
    letters = foreign_letters(key)
    if not letters or place.line != place.end_line or place.end_column - place.column != len(key):
        return place
    at = [number for number, letter in enumerate(key) if letter in letters]
    start = place.column
    return Place(place.file, place.line, start + at[0], place.line, start + at[-1] + 1)


def _as_typed(refusal: Refusal, place: Place, key: str) -> bool:
    """Tell whether the key stands in its line as it was read, so that it can be replaced."""
    line = refusal.places.lines[place.line - 1] if place.line <= len(refusal.places.lines) else ""
    return place.line == place.end_line and line[place.column - 1 : place.end_column - 1] == key
