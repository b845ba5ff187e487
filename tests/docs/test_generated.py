"""The generated pages are what the code says today."""

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from bulletin.problems.catalogue import CATALOGUE

ROOT = Path(__file__).parents[2]
PROGRAM = ROOT / "docs" / "generate.py"


@pytest.fixture(scope="module")
def generate() -> ModuleType:
    spec = importlib.util.spec_from_file_location("generate", PROGRAM)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_generated_pages_are_fresh() -> None:
    done = subprocess.run(
        [sys.executable, PROGRAM, "--check"], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_pages_are_written_once_and_old_ones_removed(generate: ModuleType, tmp_path: Path) -> None:
    assert generate.write(tmp_path) == len(generate.pages())
    assert generate.stale(tmp_path) == []
    left_over = tmp_path / "docs" / "reference" / "problems" / "B999.md"
    left_over.write_text("gone", encoding="utf-8")
    (tmp_path / "docs" / "reference" / "commands.bg.md").write_text("old", encoding="utf-8")
    assert generate.stale(tmp_path) == ["docs/reference/commands.bg.md", "docs/reference/problems/B999.md"]
    assert generate.write(tmp_path) == 2
    assert not left_over.exists()
    assert generate.stale(tmp_path) == []


def test_a_stale_page_is_told_with_the_repair(
    generate: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(generate, "stale", lambda: ["reference/commands.bg.md"])
    assert generate.main(["--check"]) == 1
    told = capsys.readouterr().out
    assert "reference/commands.bg.md" in told
    assert "make generated" in told
    assert generate.main(["--nonsense"]) == 2


def test_every_code_has_a_page_that_both_indexes_lead_to(generate: ModuleType) -> None:
    pages = generate.pages()
    for code in CATALOGUE:
        assert f"docs/reference/problems/{code}.md" in pages
        for language in ("bg", "en"):
            assert f"(problems/{code}.md)" in pages[f"docs/reference/problems.{language}.md"]


def test_the_schemas_and_the_settings_of_the_editor_are_among_them(
    generate: ModuleType, tmp_path: Path
) -> None:
    """A schema that was changed by hand is stale, and is written anew."""
    generate.write(tmp_path)
    schema = tmp_path / "schema" / "issue.schema.json"
    whole = schema.read_text("utf-8")
    schema.write_text(whole.replace("Място", "Град"), "utf-8")
    (tmp_path / ".vscode" / "extensions.json").unlink()
    assert generate.stale(tmp_path) == [".vscode/extensions.json", "schema/issue.schema.json"]
    assert generate.write(tmp_path) == 2
    assert schema.read_text("utf-8") == whole


def test_the_tables_of_the_format_are_those_of_the_schema(generate: ModuleType) -> None:
    """Every model has its table in one of the documents, and a row that was changed by hand is put right."""
    text = (ROOT / "docs" / "format.md").read_text("utf-8")
    spoilt = text.replace("| `place` | line |", "| `place` | word |", 1)
    assert spoilt != text
    assert generate.with_tables(spoilt) == text
    told = {name for name in generate.pages() if name.startswith("docs/reference/fields.")}
    assert told == {"docs/reference/fields.bg.md", "docs/reference/fields.en.md"}
