"""The rule that the workspace's own templates can be read: a mistake in one is told before anything is built."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from bulletin.problems.catalogue.workspace import TEMPLATE
from bulletin.problems.problem import Place, Problem
from bulletin.workspace import TEMPLATES_FOLDER, Workspace

if TYPE_CHECKING:
    from jinja2 import Environment

_FOLDERS = ("print", "web")
_ENDINGS = frozenset({".html", ".css"})


def broken_templates(workspace: Workspace) -> Iterator[Problem]:
    """Find templates of the workspace whose form is wrong; what they name is only known when they are filled."""
    from bulletin.render.theme import search_path  # noqa: PLC0415

    own, *package = search_path(workspace)
    if not package:
        return
    files = [
        path for folder in _FOLDERS for path in sorted((own / folder).rglob("*")) if path.suffix in _ENDINGS
    ]
    if files:
        from bulletin.render.templates import environment  # noqa: PLC0415  # only workspaces with overrides pay

        jinja = environment((own, *package))
        for path in files:
            yield from _broken(jinja, path.relative_to(own))


def _broken(jinja: "Environment", path: Path) -> Iterator[Problem]:
    from jinja2 import TemplateNotFound, TemplateSyntaxError  # noqa: PLC0415

    try:
        jinja.get_template(path.as_posix())
    except TemplateNotFound:
        return  # a link that leads out of the folder: the built-in template is taken
    except TemplateSyntaxError as error:
        name = error.name or path.as_posix()
        place = Place(f"{TEMPLATES_FOLDER}/{name}", error.lineno, 1, error.lineno, 1)
        yield Problem(TEMPLATE, place, {"detail": str(error.message or error)})
