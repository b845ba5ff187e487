"""A mistake in a template of the workspace is told before anything is built."""

from pathlib import Path

import pytest
from workspace_example import SETTINGS

from bulletin.check.templates import broken_templates
from bulletin.cli.main import main
from bulletin.opening import open_workspace
from bulletin.themes import package_templates


def told(root: Path, templates: dict[str, bytes]) -> list[tuple[str, int]]:
    """Make a workspace with these templates; return the file and line of what is told."""
    (root / "bulletin.yaml").write_text(SETTINGS, encoding="utf-8")
    for name, data in templates.items():
        (root / "templates" / name).parent.mkdir(parents=True, exist_ok=True)
        (root / "templates" / name).write_bytes(data)
    workspace = open_workspace(root).workspace
    assert workspace is not None
    return [(one.place.file, one.place.line) for one in broken_templates(workspace) if one.place]


@pytest.mark.parametrize(
    ("templates", "expected"),
    [
        pytest.param({}, [], id="none"),
        pytest.param({"print/blocks.html": b"{{ issue.title }}"}, [], id="good"),
        pytest.param(
            {"print/issue.html": b"<p>\n{% if %}"}, [("templates/print/issue.html", 2)], id="broken"
        ),
        pytest.param({"web/style.css": b"a {}\n\n{{"}, [("templates/web/style.css", 3)], id="style"),
        pytest.param({"web/own/part.html": b"{% fi %}"}, [("templates/web/own/part.html", 1)], id="own-part"),
        pytest.param(
            {"themes/mine/web/own.css": b"a {}\n{{"},
            [("templates/themes/mine/web/own.css", 2)],
            id="theme",
        ),
        pytest.param({"web/blocks.html": b"\xff"}, [("templates/web/blocks.html", 1)], id="not-utf-8"),
        pytest.param({"notes.html": b"{% fi %}", "print/logo.png": b"{% fi %}"}, [], id="no-templates"),
    ],
)
def test_a_broken_template_is_told_at_its_line(
    templates: dict[str, bytes], expected: list[tuple[str, int]], tmp_path: Path
) -> None:
    """Only what an edition would load is looked at."""
    assert told(tmp_path, templates) == expected


def test_check_tells_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The whole check ends with an error, though there is no issue yet."""
    (tmp_path / "templates" / "web").mkdir(parents=True)
    (tmp_path / "templates" / "web" / "issue.html").write_text("{% fi %}", encoding="utf-8")
    (tmp_path / "bulletin.yaml").write_text(SETTINGS, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert main(["--ui", "en", "check"]) == 1
    assert "error[B094]" in capsys.readouterr().out


def test_copies_of_the_built_in_templates_are_in_order(tmp_path: Path) -> None:
    """Whatever filters of their editions they use."""
    names = [path for path in package_templates().rglob("*") if path.suffix in {".html", ".css"}]
    own = {path.relative_to(package_templates()).as_posix(): path.read_bytes() for path in names}
    assert told(tmp_path, own) == []
