"""The template environment: strict, escaping, sandboxed, reading nothing outside its folders."""

from pathlib import Path

import pytest
from jinja2 import TemplateNotFound, UndefinedError
from jinja2.exceptions import SecurityError

from bulletin.render.templates import environment


@pytest.fixture
def folders(tmp_path: Path) -> list[Path]:
    """A workspace's templates over a package's."""
    own, package = tmp_path / "own", tmp_path / "package"
    own.mkdir()
    package.mkdir()
    (tmp_path / "secret.txt").write_text("secret")
    (package / "page.html").write_text("package {% block body %}body{% endblock %}")
    return [own, package]


def test_the_workspace_wins_and_may_extend_the_package(folders: list[Path]) -> None:
    """`default/…` is the package's own template."""
    (folders[0] / "page.html").write_text(
        '{% extends "default/page.html" %}{% block body %}own{% endblock %}'
    )
    assert environment(folders).get_template("page.html").render() == "package own"


@pytest.mark.parametrize("name", ["../secret.txt", "/etc/passwd", "link.txt", "folder"])
def test_nothing_outside_is_read(folders: list[Path], name: str) -> None:
    """Not by a path, not by a link, not as a folder."""
    (folders[0] / "link.txt").symlink_to(folders[0].parent / "secret.txt")
    (folders[0] / "folder").mkdir()
    with pytest.raises(TemplateNotFound):
        environment(folders).get_template(name)


@pytest.mark.parametrize(
    "source",
    [
        "{{ ''.__class__.__mro__ }}",
        "{{ x.append(1) }}",
        "{{ cycler.__init__.__globals__ }}",
    ],
)
def test_templates_are_sandboxed(folders: list[Path], source: str) -> None:
    """No way to the interpreter, no change of a value."""
    with pytest.raises((SecurityError, UndefinedError)):
        environment(folders).from_string(source).render(x=[])


def test_text_is_escaped_and_names_must_be_known(folders: list[Path]) -> None:
    """A typo in a template is an error, not an empty place."""
    jinja = environment(folders)
    assert jinja.from_string("{{ x }}").render(x="<b>") == "&lt;b&gt;"
    with pytest.raises(UndefinedError):
        jinja.from_string("{{ titel }}").render()
