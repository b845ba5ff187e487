"""Every field of the issue and of the settings in words: the schema and the reference of the format come from them."""

from collections.abc import Mapping

from pydantic import BaseModel

from bulletin.schema.described import Described, DescribedModel
from bulletin.schema.words import event, issue, letterhead, mail, project, section, settings, theme

MODELS: Mapping[type[BaseModel], DescribedModel] = {
    described.model: described
    for module in (issue, section, project, event, settings, theme, letterhead, mail)
    for described in module.MODELS
}
"""All models in words, in the order of the reference."""


def fields_of(model: type[BaseModel]) -> Mapping[str, Described]:
    """Return the words of a model's fields by their names in the file, those that it inherits first."""
    found: dict[str, Described] = {}
    for kind in reversed(model.__mro__):
        if kind in MODELS:
            found |= MODELS[kind].fields
    return found
