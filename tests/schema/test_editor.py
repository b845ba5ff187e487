"""What an editor and pre-commit find in a workspace."""

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from workspace_example import SETTINGS

from bulletin.schema.files import editor_files, schema_files

ROOT = Path(__file__).parents[2]
HOOKS = ROOT / ".pre-commit-hooks.yaml"
ISSUE = "issue: 1\ntitle: Бюлетин\ndate: {date}\nsections:\n  - {{title: А, text: а}}\n"
OURS = [*sorted((ROOT / "issues").glob("*.yaml")), ROOT / "bulletin.yaml"]


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.name)
def test_the_first_line_leads_to_the_schema(path: Path) -> None:
    """The way is from the file's own folder, as the language server reads it."""
    first = path.read_text("utf-8").partition("\n")[0]
    found = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
    assert found
    target = (path.parent / found[1]).resolve()
    assert target.relative_to(ROOT).as_posix() in schema_files()
    assert target.is_file()


def test_the_settings_of_the_editor_name_the_schemas() -> None:
    """Every schema is there for the files that it is for, and nothing is fetched."""
    settings = json.loads(editor_files()[".vscode/settings.json"])
    assert set(settings["yaml.schemas"]) == set(schema_files())
    assert settings["yaml.schemaStore.enable"] is False
    assert settings["editor.unicodeHighlight.allowedLocales"] == {"bg": True}


def run_hook(workspace: Path) -> subprocess.CompletedProcess[str]:
    """Run the hook as pre-commit does: in the root, with the files that it asks for."""
    (hook,) = yaml.safe_load(HOOKS.read_text("utf-8"))
    names = [
        path.relative_to(workspace).as_posix() for path in sorted(workspace.rglob("*")) if path.is_file()
    ]
    wanted = [name for name in names if re.search(hook["files"], name)]
    assert wanted == ["bulletin.yaml", "issues/1.yaml"]
    typed = shlex.split(hook["entry"]) + (wanted if hook["pass_filenames"] else [])
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    environment = {**os.environ, "PATH": path, "PYTHONIOENCODING": "utf-8", "BULLETIN_UI": "en"}
    return subprocess.run(
        typed, cwd=workspace, env=environment, capture_output=True, encoding="utf-8", check=False
    )


@pytest.mark.parametrize(("date", "code"), [("2023-12-29", 0), ("31.02.2023", 1)], ids=["good", "broken"])
def test_the_hook_of_pre_commit(date: str, code: int, tmp_path: Path) -> None:
    """A good workspace passes; a mistake stops the commit and is shown."""
    (tmp_path / "issues" / "1").mkdir(parents=True)
    (tmp_path / "issues" / "1" / "notes.yaml").write_text("mine", "utf-8")
    (tmp_path / "bulletin.yaml").write_text(SETTINGS, "utf-8")
    (tmp_path / "issues" / "1.yaml").write_text(ISSUE.format(date=date), "utf-8")
    done = run_hook(tmp_path)
    assert (done.returncode, "B033" in done.stdout) == (code, bool(code)), done.stderr
