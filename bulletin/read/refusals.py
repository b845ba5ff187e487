"""From pydantic's refusals to problems. Only the `type` of an error is read, never its English text."""

import re
from collections.abc import Callable, Iterator

from pydantic import BaseModel, ValidationError

from bulletin.problems.catalogue import fields, sizes, times, values
from bulletin.problems.problem import Code, Problem, Words
from bulletin.read.braces import quotation_alone
from bulletin.read.dates import date_in_words
from bulletin.read.keys import near, unknown
from bulletin.read.letters import look_alikes
from bulletin.read.lists import dash_twice, wanted_list
from bulletin.read.missing import missing
from bulletin.read.nodes import Scalar, Sequence
from bulletin.read.places import Path, Places
from bulletin.read.refusal import Refusal
from bulletin.read.shape import allowed_keys, required_keys
from bulletin.read.worded import count, country, currency, identifier, literal

_CODES: dict[str, Code] = {
    "missing": fields.MISSING,
    "string_type": fields.WANTED_TEXT,
    "model_type": fields.WANTED_FIELDS,
    "model_attributes_type": fields.WANTED_FIELDS,
    "dict_type": fields.WANTED_FIELDS,
    "too_short": fields.LIST_EMPTY,
    "list_empty": fields.LIST_EMPTY,
    "text_empty": fields.TEXT_EMPTY,
    "int_type": values.COUNT_FORM,
    "bool_type": values.FLAG_FORM,
    "date_form": values.DATE_FORM,
    "date_no_day": values.NO_DAY,
    "date_no_month": values.NO_MONTH,
    "date_open": values.DATE_OPEN,
    "time_form": times.TIME_FORM,
    "time_none": times.NO_TIME,
    "money_form": values.MONEY_FORM,
    "money_currency": values.MONEY_CURRENCY,
    "count_form": values.COUNT_FORM,
    "float_type": sizes.POINTS_FORM,
    "points_form": sizes.POINTS_FORM,
    "share_form": sizes.SHARE_FORM,
    "flag_form": values.FLAG_FORM,
    "url_form": values.URL_FORM,
    "email_form": values.EMAIL_FORM,
    "colour_form": values.COLOUR_FORM,
    "identifier_form": values.IDENTIFIER_FORM,
}
_PLAIN = re.compile(r"\w[\w./ -]*")
"""What needs no quotes inside braces."""
_ANY_TEXT = frozenset({"file", "name", "title", "text"})
"""The required fields that a text typed in the place of the whole group may be meant for."""
_CLASSES = {
    "Line": fields.WANTED_TEXT,
    "Prose": fields.WANTED_TEXT,
    "Money": fields.WANTED_VALUE,
    "Moment": fields.WANTED_VALUE,
    "Period": fields.WANTED_VALUE,
    "Hours": fields.WANTED_VALUE,
}


def explain(model: type[BaseModel], error: ValidationError, places: Places) -> Iterator[Problem]:
    """Yield a problem for each error of pydantic; an error of an unknown type gives a general one."""
    refusals = [
        Refusal(model, details, places, _path(details["loc"], places))
        for details in error.errors(include_url=False)
    ]
    meant = {
        (refusal.path[:-1], near(refusal))
        for refusal in refusals
        if refusal.error["type"] == "extra_forbidden"
    }
    for refusal in refusals:
        if not _said_elsewhere(refusal, meant):
            yield from _worded(refusal)


def _path(loc: tuple[int | str, ...], places: Places) -> Path:
    """Return the way through the file that `loc` means, without steps that it lacks (tags of unions)."""
    path: Path = ()
    for step in loc:
        if places.knows((*path, step)):
            path = (*path, step)
    return path


def _said_elsewhere(refusal: Refusal, meant: set[tuple[Path, str]]) -> bool:
    """Tell an error that only follows from another: an empty item, a misspelt key, a wrong item."""
    node = refusal.places.node(refusal.path)
    match refusal.error["type"]:
        case "missing":
            return (refusal.path, refusal.key) in meant
        case "too_short":
            return isinstance(node, Sequence) and bool(node.items)
        case _:
            item = bool(refusal.path) and isinstance(refusal.path[-1], int)
            return item and isinstance(node, Scalar) and node.empty


def _worded(refusal: Refusal) -> Iterator[Problem]:
    if refusal.error["type"] == "tuple_type":
        yield from wanted_list(refusal)
    elif problem := look_alikes(refusal):
        yield problem
    else:
        yield _WORDED.get(refusal.error["type"], _plain)(refusal)


def _plain(refusal: Refusal) -> Problem:
    details = refusal.error
    name = str(details.get("ctx", {}).get("class_name", ""))
    code = _CLASSES.get(name) or _CODES.get(details["type"], fields.OTHER)
    node = refusal.places.node(refusal.path)
    if isinstance(node, Sequence) and refusal.path and isinstance(refusal.path[-1], int):
        return dash_twice(refusal, node) or _told(refusal, code)
    if details["type"] == "string_type" and (bare := quotation_alone(refusal.places, refusal.path)):
        return bare
    return _told(refusal, code)


def _told(refusal: Refusal, code: Code) -> Problem:
    """Return the problem; where fields are wanted, with their names and with what was typed as one of them."""
    if code is not fields.WANTED_FIELDS:
        return refusal.problem(code)
    allowed = allowed_keys(refusal.model, refusal.path)
    if not allowed:
        free = Words("по ваш избор", "of your choice")
        return refusal.problem(code, allowed=free, repaired="{…: …}")
    node = refusal.places.node(refusal.path)
    needed = required_keys(refusal.model, refusal.path)
    plain = isinstance(node, Scalar) and not node.empty and _PLAIN.fullmatch(refusal.text)
    meant = next((name for name in needed if name in _ANY_TEXT and plain), None)
    pairs = [f"{name}: {refusal.text if name == meant else '…'}" for name in needed or allowed[:1]]
    return refusal.problem(code, allowed=", ".join(allowed), repaired=f"{{{', '.join(pairs)}}}")


def _missing(refusal: Refusal) -> Problem:
    return missing(refusal, _path(refusal.error["loc"][:-1], refusal.places))


_WORDED: dict[str, Callable[[Refusal], Problem]] = {
    "missing": _missing,
    "extra_forbidden": unknown,
    "literal_error": literal,
    "identifier_form": identifier,
    "date_form": date_in_words,
    "money_currency": currency,
    "country_form": country,
    "count_form": count,
}
