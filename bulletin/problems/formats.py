"""The forms in which problems are shown, by the names that `--format` takes."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Literal

from bulletin.model.language import Language
from bulletin.problems import github, json, junit, sarif, terminal
from bulletin.problems.problem import Problem

Form = Literal["text", "json", "github", "sarif", "junit"]
Render = Callable[[Iterable[Problem], Mapping[str, str], Language], str]
"""From the problems, the text of each file that was looked at by its name, and a language."""

FORMS: Mapping[Form, Render] = {
    "text": terminal.render,
    "json": json.render,
    "github": github.render,
    "sarif": sarif.render,
    "junit": junit.render,
}
"""The one for people first, then those for programs."""


def as_errors(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems as a program is told them where warnings stop too: each is an error."""
    return tuple(replace(one, code=replace(one.code, severity="error")) for one in problems)
