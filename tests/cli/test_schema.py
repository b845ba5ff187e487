"""`bulletin schema`: what it writes, and what it says."""

import json
from pathlib import Path

import pytest

from bulletin.cli.main import main

Shown = pytest.CaptureFixture[str]
FILES = ("schema/issue.schema.json", "schema/settings.schema.json")


def test_schemas_are_written_once(tmp_path: Path, capsys: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the root of the workspace, from any folder of it, even where the settings are broken; then unchanged."""
    (tmp_path / "bulletin.yaml").write_text("letterhead: [", "utf-8")
    (tmp_path / "issues").mkdir()
    monkeypatch.chdir(tmp_path / "issues")
    assert main(["--ui", "en", "schema"]) == 0
    assert capsys.readouterr() == ("".join(f"Written: {name}\n" for name in FILES), "")
    assert sorted(path.name for path in (tmp_path / "schema").iterdir()) == sorted(
        Path(name).name for name in FILES
    )
    before = [(tmp_path / name).stat().st_mtime_ns for name in FILES]
    assert main(["--ui", "bg", "schema"]) == 0
    assert capsys.readouterr() == ("".join(f"Без промяна: {name}\n" for name in FILES), "")
    assert [(tmp_path / name).stat().st_mtime_ns for name in FILES] == before
    (tmp_path / FILES[0]).write_text("old", "utf-8")
    assert main(["--ui", "en", "schema"]) == 0
    assert capsys.readouterr().out == f"Written: {FILES[0]}\nUnchanged: {FILES[1]}\n"


@pytest.mark.parametrize(("name", "field"), [("issue", "sections"), ("settings", "letterhead")])
def test_a_schema_is_printed(
    name: str, field: str, tmp_path: Path, capsys: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Anywhere, and the standard output is the schema alone."""
    monkeypatch.chdir(tmp_path)
    assert main(["schema", "--print", name]) == 0
    shown = capsys.readouterr()
    assert (field in json.loads(shown.out)["properties"], shown.err) == (True, "")
    assert list(tmp_path.iterdir()) == []


def test_outside_a_workspace(tmp_path: Path, capsys: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    """It says so, and writes nothing."""
    monkeypatch.chdir(tmp_path)
    assert main(["--ui", "en", "schema"]) == 1
    assert "error[B090]" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
