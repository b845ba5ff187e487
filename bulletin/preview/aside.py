"""Work beside the server's own: in a thread that the end of the preview does not wait for."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import TypeVar, TypeVarTuple

Given = TypeVarTuple("Given")
Result = TypeVar("Result")


async def aside(work: Callable[[*Given], Result], *given: *Given) -> Result:
    """Return what `work` returns, raise what it raises; meanwhile others have their turn.

    The threads of asyncio.to_thread are waited for at the end: a template without an end would keep Ctrl+C waiting.
    """
    loop = asyncio.get_running_loop()
    result: asyncio.Future[Result] = loop.create_future()

    def settle(tell: Callable[[], None]) -> None:
        if not result.done():  # who has asked may have gone
            tell()

    def run() -> None:
        try:
            made = work(*given)
        except Exception as error:  # noqa: BLE001 - raised again where the result is awaited
            answer = _raised(result, error)
        else:
            answer = _returned(result, made)
        with suppress(RuntimeError):  # the preview has ended meanwhile
            loop.call_soon_threadsafe(settle, answer)

    Thread(target=run, daemon=True).start()
    return await result


def _returned(result: "asyncio.Future[Result]", made: Result) -> Callable[[], None]:
    return lambda: result.set_result(made)


def _raised(result: "asyncio.Future[Result]", error: Exception) -> Callable[[], None]:
    return lambda: result.set_exception(error)
