"""What comes from outside while a module is imported waits until that is whole."""

import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[1]
SLOW = """
import os, signal, time
for _ in range(3):
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(0.01)
time.sleep(0.3)
WHOLE = True
"""
COMMAND = """
import sys, time
from bulletin.cli.ending import Ending
with Ending() as ending:
    try:
        import slow_module
        time.sleep(60)
    except KeyboardInterrupt:
        time.sleep(0.3)  # to put all away
        print(sys.modules["slow_module"].WHOLE, ending.code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signal")
def test_an_interruption_waits_for_the_module_that_is_imported(tmp_path: Path) -> None:
    """One that is written in C would end the process with an error of its own. Impatience alone kills nothing."""
    (tmp_path / "slow_module.py").write_text(SLOW, "utf-8")
    run = subprocess.run(
        [sys.executable, "-c", COMMAND],
        env={"PYTHONPATH": f"{tmp_path}:{CHECKOUT}"},
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    assert (run.stdout, run.stderr) == ("True 143\n", "")
