"""A process that has laid pages out ends at once: all is said and written, and nothing of it is left."""

import os
import subprocess
import sys
from pathlib import Path

from workspace_example import SETTINGS

CHECKOUT = Path(__file__).parents[2]
ISSUE = "issue: 1\ntitle: Бюлетин\ndate: 2023-12-29\nsections:\n  - {title: А, text: а}\n"
LEFT = """
import atexit, sys
sys.modules.setdefault("weasyprint", sys)
from bulletin.cli.leaving import leave
class Last:
    def __del__(self):
        print("taken apart")
last = Last()
atexit.register(print, "at the end")
print("said", end="")
leave(7)
"""


def _run(*arguments: str, folder: Path, **more: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(CHECKOUT), "BULLETIN_UI": "en", **more}
    return subprocess.run(
        [sys.executable, *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def test_all_is_said_and_the_code_is_kept(tmp_path: Path) -> None:
    """What was printed and not yet written comes out, and so does what was left for the end; no more is done."""
    run = _run("-c", LEFT, folder=tmp_path)
    assert (run.returncode, run.stdout, run.stderr) == (7, "saidat the end\n", "")


def test_a_build_leaves_no_files_of_its_own_behind(tmp_path: Path) -> None:
    """The engine's copies of the fonts are gone with it, and the output is told and whole."""
    own, work = tmp_path / "own", tmp_path / "work"
    own.mkdir()
    (work / "issues").mkdir(parents=True)
    (work / "bulletin.yaml").write_text(SETTINGS, "utf-8")
    (work / "issues" / "1.yaml").write_text(ISSUE, "utf-8")
    run = _run("-m", "bulletin", "build", "1", folder=work, TMPDIR=str(own))
    assert (run.returncode, list(own.iterdir())) == (0, [])
    assert "bulletin-1.pdf" in run.stdout
    assert (work / "output" / "bulletin-1.pdf").read_bytes().rstrip().endswith(b"%%EOF")
