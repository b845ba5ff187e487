"""The end of a process that has laid pages out: to take a million objects apart would be a sixth of its time.

Whatever has asked to be done at the end is done; what the operating system takes back by itself is left to it.
"""

import atexit
import os
import sys
from contextlib import suppress
from typing import Never

_ENGINE = "weasyprint"


def leave(code: int) -> Never:
    """End this process with an exit code; where a stream cannot be written any more, in the usual way."""
    if _ENGINE in sys.modules:
        with suppress(OSError):
            atexit._run_exitfuncs()  # noqa: SLF001 - there is no public way
            for stream in (sys.stdout, sys.stderr):
                if stream:
                    stream.flush()
            os._exit(code)
    sys.exit(code)
