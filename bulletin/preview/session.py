"""A preview under way: what is on the screen, and the work that a change sets off.

A change is looked at within a moment, in this process; pages are laid out in another one, which a newer change ends.
What was good last stays on the screen until something good takes its place.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from bulletin import fault
from bulletin.model.language import Language, Parts
from bulletin.preview.aside import aside
from bulletin.preview.board import Board
from bulletin.preview.editions import SCREENS, Editions, Screen
from bulletin.preview.finding import place_of
from bulletin.preview.look import Look, look
from bulletin.preview.paper import Paper, Printed
from bulletin.preview.press import Press, PressLost
from bulletin.preview.shell import Shell
from bulletin.preview.state import State
from bulletin.preview.watch import changes
from bulletin.preview.wire import Errand, Laid
from bulletin.problems.problem import Place, Problem, has_errors, in_order
from bulletin.publish.cache import FOLDER, PictureCache

_QUIET = 0.12
"""Seconds without a change after which pages are laid out."""
_CHANCES = 3
"""Processes that try a layout before it counts as a fault of ours: the one at work, the reserve, a new one."""


class Session:
    """Shows one issue (`key`) of the workspace `root`; each fault of ours is told to `report`, once."""

    def __init__(self, root: Path, key: str, shell: Shell, report: Callable[[str], None]) -> None:
        self.root, self.key, self.board = root, key, Board()
        self._shell, self._report = shell, report
        self._press = Press()
        self._seen = Look(())
        self._good: Editions | None = None
        self._kept: PictureCache | None = None
        self._pages: dict[tuple[Screen, Language], bytes] = {}
        self._papers: dict[Language, Printed] = {}
        self._found: dict[str, tuple[Problem, ...]] = {}
        self._count = self._looks = self._printed = 0
        self._fault = False
        self._reported = set[str]()
        self._shown: tuple[Language, ...] = ()
        self._queue: tuple[Parts, ...] = ()
        self._done = set[Parts]()
        self._layout: asyncio.Task[None] | None = None
        self._lock = asyncio.Lock()

    async def run(self) -> None:
        """Look at once and after each change, until cancelled."""
        await self._refresh()
        warming = asyncio.create_task(self._warm())
        try:
            async for _ in changes(self.root, lambda: self._seen.beside):
                await self._refresh()
        finally:
            warming.cancel()
            self.close()

    async def _warm(self) -> None:
        """Make all pages once: the first of a kind loads what it needs, and takes longer than any after it."""
        for edition in SCREENS:
            for language in self._languages:
                await self.page(edition, language)

    def close(self) -> None:
        """End the work, the pages' waiting and all processes."""
        if self._layout:
            self._layout.cancel()
        self._press.close()
        self.board.close()

    async def gone(self) -> None:
        """Return when no process is left and all pages are put away, after `close`."""
        if self._layout:
            await asyncio.wait([self._layout])
        await self._press.gone()
        for printed in self._papers.values():
            printed.paper.close()

    @property
    def _languages(self) -> tuple[Language, ...]:
        return self._good.languages if self._good else ()

    async def _refresh(self) -> None:
        try:
            seen = await aside(look, self.root, self.key)
        except Exception as error:  # noqa: BLE001 - a fault of ours must not end the preview: the page says so
            self._fail(fault.told(error))
            self._post()
            return
        if seen.mark and seen.mark == self._seen.mark and not self._fault:
            return
        self._seen, self._fault = seen, False
        kept = {_printing(parts) for parts in seen.ready.issue.files} if seen.ready else set[str]()
        self._found = {name: found for name, found in self._found.items() if name in kept}
        self._looks += 1
        if seen.ready:
            folder = seen.ready.workspace.output_folder / FOLDER
            self._kept = self._kept or PictureCache(folder)
            self._good = Editions(seen.ready, self._kept)
            self._done.clear()
            self._print_anew(self._planned())
        self._post()

    def show(self, language: Language) -> None:
        """Lay out the pages of `language` first; those of the languages that were shown before it come after it."""
        self._shown = tuple(dict.fromkeys((language, *self._shown)))
        planned = self._planned()
        if planned[:1] == self._queue[:1]:
            self._queue = planned
        else:
            self._print_anew(planned)
        self._post()

    def _planned(self) -> tuple[Parts, ...]:
        """The files that are to be laid out: of the languages that somebody has looked at, the latest first."""
        files = self._good.ready.issue.files if self._good else ()
        languages = self._shown if set(self._shown) & set(self._languages) else self._languages[:1]
        wanted = (parts for language in languages for parts in files if language in parts)
        return tuple(dict.fromkeys(parts for parts in wanted if parts not in self._done))

    def _print_anew(self, files: tuple[Parts, ...]) -> None:
        """Lay out these; what is under way is given up."""
        if self._layout:
            self._layout.cancel()
        self._queue = files
        self._layout = asyncio.create_task(self._print_all())

    async def _print_all(self) -> None:
        await asyncio.sleep(_QUIET)
        while self._queue:
            parts = self._queue[0]
            laid = await self._laid(parts)
            paper = await aside(Paper, laid) if laid.pdf else None
            self._done.add(parts)
            self._queue = self._planned()
            if paper:
                await self._lay_down(parts, paper)
            if self._seen.ready:
                self._found[_printing(parts)] = laid.problems
            self._post()

    async def _laid(self, parts: Parts) -> Laid:
        """The pages of one file. A process that ends by itself may have been ended: another one tries."""
        for _ in range(_CHANCES):
            with suppress(PressLost):
                laid = await self._press.print(Errand(self.root, self.key, parts))
                if laid.fault:
                    self._fail(laid.fault)
                return laid
        self._fail("the processes that lay pages out have ended by themselves")
        return Laid()

    def _fail(self, report: str) -> None:
        self._fault = True
        if report not in self._reported:
            self._reported.add(report)
            self._report(report)

    async def _lay_down(self, parts: Parts, paper: Paper) -> None:
        """Show these pages in the place of those that were laid out before them."""
        old = self._papers.get(parts[0])
        self._printed += 1
        printed = Printed(self._printed, paper, paper.changes(old.paper) if old else ())
        self._papers |= dict.fromkeys(parts, printed)
        if old:
            await aside(old.paper.close)

    async def page(self, edition: Screen, language: Language) -> bytes | None:
        """The page of an edition for screens: of this moment, or else the last good one."""
        editions, looks = self._good, self._looks
        if editions and language in editions.languages:
            try:
                async with self._lock:
                    html, problems = await aside(editions.page, edition, language)
            except Exception as error:  # noqa: BLE001 - likewise
                html, problems = None, ()
                self._fail(fault.told(error))
                self._post()
            if html:
                self._pages[edition, language] = html
            name = f"{edition} {language}"
            if looks == self._looks and problems != self._found.get(name, ()):
                self._found[name] = problems
                self._post()
        return self._pages.get((edition, language))

    def fonts(self) -> dict[str, Path]:
        """The fonts of the pages by their names."""
        return self._good.fonts() if self._good else {}

    def paper(self, language: Language) -> Paper | None:
        """The printed pages of a language, None where none were laid out yet."""
        return self._papers[language].paper if language in self._papers else None

    def find(self, at: str, words: str, language: Language) -> Place | None:
        """Where in the issue's file something on a page comes from."""
        ready = self._seen.ready or (self._good.ready if self._good else None)
        return place_of(ready.places, at, words, language) if ready else None

    def _post(self) -> None:
        self._count += 1
        state = State(
            count=self._count,
            look=self._looks,
            languages=self._languages,
            good=self._seen.ready is not None,
            busy=tuple(language for parts in self._queue for language in parts),
            failed=tuple(name for name, found in self._found.items() if has_errors(found)),
            fault=self._fault,
            problems=in_order(self._problems()),
            sources=self._seen.sources,
            papers=self._papers,
        )
        self.board.post(self._shell.news(state))

    def _problems(self) -> list[Problem]:
        """All, each once: one template can fail in several editions."""
        told = list(self._seen.problems)
        for found in self._found.values():
            told += [problem for problem in found if problem not in told]
        return told


def _printing(parts: Parts) -> str:
    """What the problems of printed pages are kept under; they hold until the pages are laid out anew."""
    return " ".join(("print", *parts))
