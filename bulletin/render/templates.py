"""The Jinja2 environment: strict, escaping, sandboxed, reading nothing outside its folders."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    PrefixLoader,
    StrictUndefined,
    TemplateNotFound,
    TemplateSyntaxError,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment

from bulletin.compose.content import Content

OWN_PREFIX = "default"
"""`{% extends "default/print/issue.html" %}` in a workspace's template means the package's one."""


class FolderLoader(BaseLoader):
    """Templates of one folder; a name or a link that leads out of it is not found."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, None]:
        """Return the text of `template`.

        Raises TemplateNotFound where this folder has none, TemplateSyntaxError where it is not UTF-8.
        """
        del environment
        path = (self.folder / template).resolve()
        if not (path.is_relative_to(self.folder) and path.is_file()):
            raise TemplateNotFound(template)
        try:
            return path.read_text("utf-8"), template, None
        except UnicodeDecodeError as error:
            raise TemplateSyntaxError("the file is not in UTF-8", 1, template) from error


def environment(folders: Sequence[Path]) -> Environment:
    """Return the environment of `folders`, the first one that has a template winning."""
    loaders: list[BaseLoader] = [FolderLoader(folder) for folder in folders]
    return ImmutableSandboxedEnvironment(
        loader=ChoiceLoader([*loaders, PrefixLoader({OWN_PREFIX: loaders[-1]})]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )


def fill(jinja: Environment, name: str, content: Content, **more: Any) -> str:
    """Fill the template `name` with `content` and what its edition adds."""
    return jinja.get_template(name).render(issue=content, words=content.words, **more)
