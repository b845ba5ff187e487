"""The template environment: strict, escaping, sandboxed, reading nothing outside its folders."""

from pathlib import Path

import pytest
from jinja2 import TemplateNotFound, UndefinedError
from jinja2.exceptions import SecurityError

from bulletin.render.macros import Macros
from bulletin.render.templates import environment, for_edition
from bulletin.render.typefaces import Typefaces


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


def test_each_copy_goes_on_from_the_one_below(tmp_path: Path) -> None:
    """Of three folders, and also where one has no copy of its own but calls it from another template."""
    folders = [tmp_path / name for name in ("top", "middle", "bottom")]
    for folder in folders:
        folder.mkdir()
        below = '{% include "default/page.html" %}' if folder.name != "bottom" else ""
        (folder / "page.html").write_text(f"{below} {folder.name}")
    (folders[1] / "other.html").write_text('{% include "default/page.html" %}, {% include "page.html" %}')
    jinja = environment(folders)
    assert jinja.get_template("page.html").render() == " bottom middle top"
    assert jinja.get_template("other.html").render() == " bottom,  bottom middle top"
    with pytest.raises(TemplateNotFound):
        jinja.from_string('{% include "default/default/none.html" %}').render()


def test_a_macro_is_that_of_the_first_folder_that_has_it(folders: list[Path]) -> None:
    """A template that calls one that nobody has stops."""
    (folders[0] / "blocks.html").write_text("{% macro one() %}own{% endmacro %}")
    (folders[1] / "blocks.html").write_text(
        "{% macro one() %}package{% endmacro %}{% macro two() %}{{ blocks.one() }} two{% endmacro %}"
    )
    jinja = environment(folders)
    jinja.globals["blocks"] = Macros(
        lambda: [jinja.get_template("blocks.html"), jinja.get_template("default/blocks.html")]
    )
    assert jinja.from_string("{{ blocks.one() }}, {{ blocks.two() }}").render() == "own, own two"
    with pytest.raises(UndefinedError):
        jinja.from_string("{{ blocks.three() }}").render()


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


def test_what_a_filter_makes_of_a_constant_is_not_kept_with_the_code(folders: list[Path]) -> None:
    """The code of a template is shared by editions, whose filters of one name differ."""
    (folders[1] / "page.html").write_text('<p{{ "title" | mark }}>')

    def made(edition: str) -> str:
        jinja = for_edition(environment(folders), "web", {"mark": lambda at: f" {edition} {at}"}, Typefaces())
        return jinja.get_template("page.html").render()

    assert (made("a"), made("b")) == ("<p a title>", "<p b title>")
