"""Where the program begins: while it is being loaded there is nothing to put away, and an interruption just ends it."""

import signal
from typing import Never


def main() -> Never:
    """Run the tool with the arguments of the process, and end the process."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from bulletin.cli.leaving import leave  # noqa: PLC0415 - see above
    from bulletin.cli.main import main as run  # noqa: PLC0415

    leave(run())
