"""One value that the model refused, with what is needed to explain it."""

from dataclasses import dataclass, replace

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from bulletin.problems.problem import Code, Problem, Words
from bulletin.read.places import Path, Places

_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Refusal:
    """One error of pydantic with what is needed to explain it."""

    model: type[BaseModel]
    error: ErrorDetails
    places: Places
    path: Path
    """The way to the value in the file: pydantic's, without what the file does not have."""

    @property
    def key(self) -> str:
        """The name of the field that it is about."""
        return str(self.error["loc"][-1]) if self.error["loc"] else ""

    @property
    def text(self) -> str:
        """What was typed, short enough to be shown."""
        return _text(self.error["input"])

    def problem(self, code: Code, *, key: bool = False, **more: str | int | Words) -> Problem:
        """Return the problem at the value, or at its key; `more` joins pydantic's context."""
        context = {
            name: value if isinstance(value, int) else _text(value)
            for name, value in self.error.get("ctx", {}).items()
        }
        known = {"text": self.text, "key": _text(self.key), **context, **more}
        return Problem(code, self.places.find(self.path, key=key), known)

    def repair(self, code: Code, repaired: str, **more: str | int | Words) -> Problem:
        """Return the problem of a value that can only mean `repaired`, which `fix` types in its place."""
        problem = self.problem(code, key=False, repaired=repaired, **more)
        return replace(problem, edits=self.places.retyped(self.path, str(self.error["input"]), repaired))


def _text(value: object) -> str:
    text = " ".join(value.split()) if isinstance(value, str) else "…"
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
