"""A process that has lost its parent: whoever was to be given its work is gone, so it ends."""

import os
from multiprocessing import parent_process
from multiprocessing.connection import wait
from threading import Thread


def end_with_parent() -> None:
    """See to it that this process, if another one has begun it, ends when that one has ended, however it did."""
    if parent := parent_process():
        Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)
