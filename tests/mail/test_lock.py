"""One sender at a time, whatever becomes of the first."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bulletin.mail.lock import Busy, locked

_HOLDER = """
import sys, time
from pathlib import Path
from bulletin.mail.lock import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""


def test_a_second_one_is_refused_until_the_first_is_done(tmp_path: Path) -> None:
    path = tmp_path / ".bulletin" / "mail" / "lock"
    with locked(path), pytest.raises(Busy), locked(path):
        pytest.fail("both hold it")
    with locked(path):
        assert path.stat().st_mode & 0o077 == 0


def test_an_error_lets_go(tmp_path: Path) -> None:
    with pytest.raises(KeyError), locked(tmp_path / "lock"):
        raise KeyError
    with locked(tmp_path / "lock"):
        assert (tmp_path / "lock").exists()


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there")
def test_a_killed_process_lets_go(tmp_path: Path) -> None:
    """While another process holds it nobody else does; killed, it holds nothing."""
    path = tmp_path / "lock"
    with subprocess.Popen([sys.executable, "-c", _HOLDER, str(path)], stdout=subprocess.PIPE) as other:
        assert other.stdout
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(Busy), locked(path):
            pytest.fail("both hold it")
        other.send_signal(signal.SIGKILL)
        other.wait()
    with locked(path):
        assert path.exists()
