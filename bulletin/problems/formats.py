"""The forms in which problems are shown, by the names that `--format` takes."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Literal, get_args

from bulletin.model.language import Language

if TYPE_CHECKING:
    from bulletin.problems.problem import Problem

Form = Literal["text", "json", "github", "sarif", "junit"]
Render = Callable[[Iterable["Problem"], Mapping[str, str], Language], str]
"""From the problems, the text of each file that was looked at by its name, and a language."""

FORMS: tuple[Form, ...] = get_args(Form)
"""The one for people first, then those for programs."""


def renderer(form: Form) -> Render:
    """Return what shows problems in this form; it is imported now, so that no command pays for another."""
    match form:
        case "text":
            from bulletin.problems.terminal import render  # noqa: PLC0415
        case "json":
            from bulletin.problems.json import render  # noqa: PLC0415
        case "github":
            from bulletin.problems.github import render  # noqa: PLC0415
        case "sarif":
            from bulletin.problems.sarif import render  # noqa: PLC0415
        case "junit":
            from bulletin.problems.junit import render  # noqa: PLC0415
    return render


def as_errors(problems: "Iterable[Problem]") -> "tuple[Problem, ...]":
    """The problems as a program is told them where warnings stop too: each is an error."""
    from dataclasses import replace  # noqa: PLC0415 - the names of the forms are wanted more often

    return tuple(replace(one, code=replace(one.code, severity="error")) for one in problems)
