"""The rule that the workspace's own templates can be read: a mistake in one is told before anything is built."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from bulletin.problems.catalogue.safety import TEMPLATE_LARGE
from bulletin.problems.catalogue.workspace import TEMPLATE
from bulletin.problems.problem import Place, Problem
from bulletin.themes import THEMES_FOLDER, own_templates, package_templates
from bulletin.workspace import TEMPLATES_FOLDER, Workspace

if TYPE_CHECKING:
    from jinja2 import Environment

_FOLDERS = ("print", "web")
_ENDINGS = frozenset({".html", ".css"})


def broken_templates(workspace: Workspace) -> Iterator[Problem]:
    """Find templates of the workspace whose form is wrong; what they name is only known when they are filled."""
    own, package = own_templates(workspace.root), package_templates()
    if own is None:
        return
    themes = sorted(path for path in (own / THEMES_FOLDER).glob("*") if path.is_dir())
    for folder in (own, *themes):
        files = [
            path
            for name in _FOLDERS
            for path in sorted((folder / name).rglob("*"))
            if path.suffix in _ENDINGS
        ]
        if files:
            from bulletin.render.templates import environment  # noqa: PLC0415  # only workspaces with overrides pay

            jinja = environment((folder, package))
            for path in files:
                yield from _broken(jinja, path.relative_to(folder), path.relative_to(own))


def _broken(jinja: "Environment", path: Path, shown: Path) -> Iterator[Problem]:
    from jinja2 import TemplateNotFound, TemplateSyntaxError  # noqa: PLC0415

    from bulletin.render.templates import LARGEST, TooLarge  # noqa: PLC0415

    try:
        _read(jinja, path.as_posix())
    except TemplateNotFound:
        return  # a link that leads out of the folder: the built-in template is taken
    except TooLarge:
        place = Place(f"{TEMPLATES_FOLDER}/{shown.as_posix()}")
        yield Problem(TEMPLATE_LARGE, place, {"limit": LARGEST // 1_000_000})
    except TemplateSyntaxError as error:
        place = Place(f"{TEMPLATES_FOLDER}/{shown.as_posix()}", error.lineno, 1, error.lineno, 1)
        yield Problem(TEMPLATE, place, {"detail": str(error.message or error).rstrip(".")})


def _read(jinja: "Environment", name: str) -> None:
    """Read a template, and no more: its filters belong to the edition that will be made of it."""
    if jinja.loader:
        source, _, _ = jinja.loader.get_source(jinja, name)
        jinja.parse(source, name)
