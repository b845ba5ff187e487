"""Who builds the issues of a command: this process, several, or a Dask cluster; and what is seen of it."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection
from threading import Thread

from bulletin.cli.console import Console
from bulletin.cli.log import Log
from bulletin.pipeline import Wish
from bulletin.publish.processes import processes
from bulletin.publish.processors import processors
from bulletin.publish.temporary import temporary_folder
from bulletin.workshop import Outcome, build_all, heard
from bulletin.workspace import IssueFile, Workspace


@dataclass(frozen=True, slots=True)
class Crew:
    """How many `jobs` run at once (0: as many as there are processors), or the address of an `executor`.

    Each may take so many `seconds`; 0: as many as it takes.
    """

    jobs: int = 0
    executor: str = ""
    seconds: float = 0


def built_by(
    console: Console, workspace: Workspace, files: Sequence[IssueFile], wish: Wish, crew: Crew, log: Log
) -> list[Outcome]:
    """Build the issues, showing how far each is, and return their outcomes in order.

    Raises Refused where the executor is not to be had.
    """
    words = console.words
    most = crew.jobs or processors()
    jobs = min(most, len(files))
    build = partial(build_all, workspace, files, wish, crew.seconds, watched=log.wished)
    with console.lanes(shown=not log.wished) as lanes:

        def tell(key: str, stage: str) -> None:
            text = words.step(key, stage) if stage else ""
            lanes.show(key, text)
            if text:
                log.step(text)

        if crew.executor:
            from bulletin.publish.cluster import workers_at  # noqa: PLC0415 - only who has a cluster pays for it

            return list(build(workers_at(crew.executor), tell))
        if jobs <= 1:
            with temporary_folder():
                return list(build(None, tell, spare=most - 1))
        with _listening(lambda text: tell(*heard(text))) as end:
            return list(build(processes(jobs, end), tell))


@contextmanager
def _listening(hear: Callable[[str], None]) -> Iterator[Connection]:
    """Give the end of a line, and call `hear` with each text that is sent into it."""
    from multiprocessing import Pipe  # noqa: PLC0415 - one issue does not pay for it

    receiver, sender = Pipe(duplex=False)

    def listen() -> None:
        while text := receiver.recv():
            hear(text)

    thread = Thread(target=listen, daemon=True)
    thread.start()
    try:
        yield sender
    finally:
        sender.send("")
        thread.join()
        sender.close()
        receiver.close()
