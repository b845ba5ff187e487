"""Commands that print a secret: without a shell, in limited time, told without what they printed."""

import os
import sys
import time
from pathlib import Path

import pytest

from bulletin.mail.command import Failed, printed


def python(code: str) -> str:
    return f'{sys.executable} -c "{code}"'


def test_the_first_line_is_read(tmp_path: Path) -> None:
    assert printed(python("print('  s3cret  '); print('login: news')"), tmp_path) == "s3cret"
    assert printed(python("print(); print('s3cret', end='')"), tmp_path) == "s3cret"


def test_it_runs_in_the_workspace(tmp_path: Path) -> None:
    (tmp_path / "word").write_text("s3cret\n", encoding="utf-8")
    assert printed(python("print(open('word').read())"), tmp_path) == "s3cret"


def test_no_shell_reads_it(tmp_path: Path) -> None:
    """Signs of a shell are arguments like any other."""
    code = "import sys; print(sys.argv[1:])"
    assert printed(python(code) + " $HOME ; touch x | cat > y", tmp_path) == str(
        ["$HOME", ";", "touch", "x", "|", "cat", ">", "y"]
    )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        ("no-such-program --now", "there is no such program"),
        ("", "there is no such program"),
        ('echo "open', "its quotation marks are not closed"),
        (python("print('s3cret'); raise SystemExit(1)"), "the program ended with an error"),
        (python("print()"), "it printed nothing"),
        (python("import sys; sys.stdout.buffer.write(b'\\xff s3cret')"), "what it printed is no text"),
        (python("input()"), "the program ended with an error"),
    ],
)
def test_why_it_gave_nothing(command: str, reason: str, tmp_path: Path) -> None:
    with pytest.raises(Failed) as failed:
        printed(command, tmp_path)
    assert failed.value.reason.en == reason
    error: BaseException | None = failed.value
    while error:
        assert "s3cret" not in f"{error!r} {vars(error)}"
        error = error.__cause__ if error.__suppress_context__ else error.__context__


@pytest.mark.skipif(os.name == "nt", reason="groups of processes are ended another way there")
def test_one_that_hangs_is_ended_with_all_it_started(tmp_path: Path) -> None:
    """Also where a process that it has started holds on to the output."""
    (tmp_path / "hang.sh").write_text("sleep 60 &\necho $! > pid\necho s3cret\nsleep 60\n", encoding="utf-8")
    with pytest.raises(Failed) as failed:
        printed("sh hang.sh", tmp_path, seconds=1)
    assert failed.value.reason.en == "it did not end in time"
    stat = Path("/proc", (tmp_path / "pid").read_text(encoding="utf-8").strip(), "stat")
    for _ in range(200):
        if not stat.exists() or stat.read_text(encoding="utf-8").split()[2] == "Z":
            break
        time.sleep(0.01)
    else:
        pytest.fail("what the command had started is still there")
