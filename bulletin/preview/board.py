"""Where the preview tells all open pages how things stand; who comes later is told the newest at once."""

import asyncio
from collections.abc import AsyncIterator

_BREATH = 15.0
"""Seconds after which a page is told that the preview is still there."""


class Board:
    """Holds one text, the newest; a page that is slow misses those in between."""

    def __init__(self) -> None:
        self._text = ""
        self._readers: set[asyncio.Event] = set()
        self._closed = False

    def post(self, text: str) -> None:
        """Put up `text`."""
        self._text = text
        self._wake()

    def close(self) -> None:
        """Send all readers away."""
        self._closed = True
        self._wake()

    def _wake(self) -> None:
        for reader in self._readers:
            reader.set()

    async def read(self) -> AsyncIterator[str]:
        """Yield the text and each newer one, as server-sent events, until the board is closed."""
        news = asyncio.Event()
        self._readers.add(news)
        try:
            if self._text:
                news.set()
            while not self._closed:
                try:
                    await asyncio.wait_for(news.wait(), _BREATH)
                except TimeoutError:
                    yield ":\n\n"
                    continue
                news.clear()
                if not self._closed:
                    yield f"data: {self._text}\n\n"
        finally:
            self._readers.discard(news)
