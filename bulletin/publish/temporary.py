"""What is temporary: in one folder for a whole work, so that nothing of it is left where the work is interrupted."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def temporary_folder() -> Iterator[None]:
    """While it lasts, what this process puts aside lies in a folder of its own, which is removed at the end.

    The layout engine would remove its own only when it is taken apart, which a process that ends does not wait for.
    """
    before = tempfile.tempdir
    with tempfile.TemporaryDirectory(prefix="bulletin-", ignore_cleanup_errors=True) as folder:
        tempfile.tempdir = folder
        try:
            yield
        finally:
            tempfile.tempdir = before
