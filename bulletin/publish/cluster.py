"""The same jobs on a Dask cluster, for federations with thousands of issues.

Its workers must have the same version of the program, and see the workspace and the output folder under the same
paths: a shared disk.
"""

from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from functools import partial
from typing import Any

from bulletin.problems.catalogue import jobs as codes
from bulletin.problems.problem import Problem, Refused
from bulletin.publish.jobs import Hands

SCHEME = "dask://"
_PATIENCE = "10s"


def workers_at(address: str) -> Hands:
    """The workers of the cluster at `dask://HOST:PORT`.

    Raises Refused where the address is none, the library is not there, or nobody answers.
    """
    host = address.removeprefix(SCHEME).rstrip("/")
    if not address.startswith(SCHEME) or ":" not in host:
        raise Refused([Problem(codes.NO_EXECUTOR, values={"address": address})])
    try:
        from distributed import Client  # noqa: PLC0415 - only who has a cluster pays for it
    except ImportError as error:
        raise Refused([Problem(codes.NO_DASK)]) from error
    try:
        client: Any = partial(Client, f"tcp://{host}", timeout=_PATIENCE, set_as_default=False)()
    except (OSError, ValueError) as error:
        raise Refused([Problem(codes.CLUSTER_SILENT, values={"address": address})]) from error

    @contextmanager
    def hands() -> Iterator[Executor]:
        try:
            yield client.get_executor(pure=False)
        finally:
            client.close()

    return hands
