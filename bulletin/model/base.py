"""The base of every value of the model, and how a value refuses its input."""

from pydantic import BaseModel, ConfigDict
from pydantic_core import PydanticCustomError


class Frozen(BaseModel):
    """A value that never changes: strict types, unknown keys forbidden, defaults checked."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=True, validate_default=True, defer_build=True
    )


def refusal(kind: str, **context: str | int) -> PydanticCustomError:
    """Return the error that a reader of a field raises for a text that it does not take.

    `kind` is looked up in the catalogue of problems (`bulletin.read.refusals`); `context` fills the
    words of that problem. The English message is never shown to anyone.
    """
    return PydanticCustomError(kind, "refused", context)
