"""Problems as workflow commands of GitHub Actions, which shows each as a remark beside its line.

The form and what must be escaped: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from collections.abc import Iterable, Mapping

from bulletin.model.language import Language
from bulletin.problems.columns import harmless
from bulletin.problems.problem import Place, Problem

_DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_PROPERTY = _DATA | {":": "%3A", ",": "%2C"}


def render(problems: Iterable[Problem], sources: Mapping[str, str], language: Language) -> str:
    """Return one command a line for each problem; nothing where there are none."""
    del sources  # GitHub shows the lines itself
    return "".join(_command(problem, language) for problem in problems)


def _command(problem: Problem, language: Language) -> str:
    properties = _where(problem.place) | {"title": f"{problem.code.id} {problem.code.slug}"}
    listed = ",".join(f"{name}={_escaped(value, _PROPERTY)}" for name, value in properties.items())
    told = _escaped(f"{problem.message(language)}\n{problem.help(language)}", _DATA)
    return f"::{problem.severity} {listed}::{told}\n"


def _where(place: Place | None) -> dict[str, str]:
    if place is None:
        return {}
    found = {"file": place.file, "line": str(place.line), "endLine": str(place.end_line)}
    if place.line == place.end_line:  # with columns GitHub drops a place of several lines, as ruff found out
        found |= {"col": str(place.column), "endColumn": str(place.end_column)}
    return found


def _escaped(text: str, signs: Mapping[str, str]) -> str:
    return "".join(signs.get(character) or harmless(character) for character in text)
