"""Work in a thread that nobody waits for at the end."""

import asyncio
import subprocess
import sys
import threading

import pytest

from bulletin.preview.aside import aside


def test_what_comes_of_the_work_comes_back() -> None:
    """It is done in another thread."""
    there = asyncio.run(aside(threading.get_ident))
    assert there != threading.get_ident()
    assert asyncio.run(aside(divmod, 7, 2)) == (3, 1)
    with pytest.raises(ZeroDivisionError):
        asyncio.run(aside(divmod, 7, 0))


def test_the_end_does_not_wait_for_it() -> None:
    """The program would run for an hour."""
    program = (
        "import asyncio, time; from bulletin.preview.aside import aside\n"
        "async def main():\n"
        "    work = asyncio.create_task(aside(time.sleep, 3600))\n"
        "    await asyncio.sleep(0.1)\n"
        "    work.cancel()\n"
        "asyncio.run(main())\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
