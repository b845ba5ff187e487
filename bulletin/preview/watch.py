"""When something that an issue is made from changes on the disk."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from pathlib import Path

from watchfiles import Change, awatch

from bulletin.workspace import ISSUES_FOLDER, SETTINGS_FILE, TEMPLATES_FOLDER

_QUIET_MS, _LONGEST_MS = 15, 60
"""A save is several events: they are taken together until nothing comes for so long, or for at most so long."""
_WHOLE = (ISSUES_FOLDER, TEMPLATES_FOLDER)


async def changes(root: Path, beside: Callable[[], Iterable[Path]]) -> AsyncIterator[None]:
    """Yield after each change in the workspace `root`, changes that come close together as one.

    Watched are folders and never files, since many editors save a new file under the old name: the root and the folders
    that `beside` names as they are, those of issues and templates with all in them.
    """
    news, polling = asyncio.Event(), False

    async def follow(folders: list[Path], *, deep: bool) -> None:
        async for _ in awatch(
            *folders,
            watch_filter=_of_interest,
            debounce=_LONGEST_MS,
            step=_QUIET_MS,
            recursive=deep,
            force_polling=polling or None,
        ):
            news.set()

    def watched() -> tuple[list[Path], list[Path]]:
        deep = [root / name for name in _WHOLE if (root / name).is_dir()]
        flat = [one for one in (root, *beside()) if one.is_dir() and not _inside(one, deep)]
        return list(dict.fromkeys(flat)), deep

    while True:
        flat, deep = watched()
        tasks = [asyncio.create_task(follow(flat, deep=False))]
        tasks += [asyncio.create_task(follow(deep, deep=True))] if deep else []
        try:
            while watched() == (flat, deep) and not any(task.done() for task in tasks):
                news_came = asyncio.create_task(news.wait())
                await asyncio.wait({*tasks, news_came}, return_when=asyncio.FIRST_COMPLETED)
                news_came.cancel()
                news.clear()
                yield
        finally:
            for task in tasks:
                task.cancel()
            ends = await asyncio.gather(*tasks, return_exceptions=True)
        polling = polling or any(
            isinstance(end, OSError) for end in ends
        )  # too many watches, a network drive
        await asyncio.sleep(_LONGEST_MS / 1000)
        news.set()  # what came between two watches is not lost


def _inside(folder: Path, others: Iterable[Path]) -> bool:
    return any(folder.is_relative_to(other) for other in others)


def _of_interest(change: Change, path: str) -> bool:
    """Not what editors keep for themselves beside a file, nor what a build writes into its own folder."""
    del change
    name = Path(path).name
    return name == SETTINGS_FILE or not (name.startswith(".") or name.endswith(("~", ".tmp", ".swp", ".bak")))
