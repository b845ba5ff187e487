"""A preview under way: what is on the screen, and the work that a change sets off.

A change is looked at within a moment, in this process; pages are laid out in another one, which a newer change ends.
What was good last stays on the screen until something good takes its place.
"""

import asyncio
from collections.abc import Callable, Iterable
from pathlib import Path

from bulletin import fault
from bulletin.model.language import Language
from bulletin.preview.board import Board
from bulletin.preview.editions import SCREENS, Editions, Screen
from bulletin.preview.finding import place_of
from bulletin.preview.look import Look, look
from bulletin.preview.paper import Paper
from bulletin.preview.press import Press, PressLost
from bulletin.preview.shell import Shell
from bulletin.preview.state import State
from bulletin.preview.watch import changes
from bulletin.preview.wire import Errand, Laid
from bulletin.problems.problem import Place, Problem, in_order
from bulletin.publish.cache import FOLDER, PictureCache

_QUIET = 0.12
"""Seconds without a change after which pages are laid out."""


class Session:
    """Shows one issue (`key`) of the workspace `root`; each fault of ours is told to `report`."""

    def __init__(self, root: Path, key: str, shell: Shell, report: Callable[[str], None]) -> None:
        self.root, self.key, self.board = root, key, Board()
        self._shell, self._report = shell, report
        self._press = Press()
        self._seen = Look(())
        self._good: Editions | None = None
        self._kept: PictureCache | None = None
        self._pages: dict[tuple[Screen, Language], bytes] = {}
        self._papers: dict[Language, tuple[int, Paper]] = {}
        self._found: dict[str, tuple[Problem, ...]] = {}
        self._count = self._looks = self._printed = 0
        self._fault = False
        self._language: Language | None = None
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
            for language in self._good.languages if self._good else ():
                await self.page(edition, language)

    def close(self) -> None:
        """End the work, the pages' waiting and all processes."""
        if self._layout:
            self._layout.cancel()
        self._press.close()
        self.board.close()

    async def _refresh(self) -> None:
        try:
            seen = await asyncio.to_thread(look, self.root, self.key)
        except Exception as error:  # noqa: BLE001 - a fault of ours must not end the preview: the page says so
            self._fail(fault.told(error))
            self._post()
            return
        if seen.mark and seen.mark == self._seen.mark:
            return
        self._seen, self._found, self._fault = seen, {}, False
        self._looks += 1
        if seen.ready:
            folder = seen.ready.workspace.output_folder / FOLDER
            self._kept = self._kept or PictureCache(folder)
            self._good = Editions(seen.ready, self._kept)
            if self._language not in self._good.languages:
                self._language = self._good.languages[0]
            self._print_anew()
        self._post()

    def show(self, language: Language) -> None:
        """Make the pages of `language` the ones that are laid out first."""
        if self._good and language in self._good.languages and language != self._language:
            self._language = language
            self._print_anew()
            self._post()

    def _print_anew(self) -> None:
        if self._layout:
            self._layout.cancel()
        self._layout = asyncio.create_task(self._print(self._language or "bg"))

    async def _print(self, language: Language) -> None:
        await asyncio.sleep(_QUIET)
        try:
            laid = await self._press.print(Errand(self.root, self.key, language))
        except PressLost:
            laid, self._fault = Laid(), True
        if laid.fault:
            self._fail(laid.fault)
        self._layout = None
        if laid.pdf:
            paper = await asyncio.to_thread(Paper, laid)
            old, self._printed = self._papers.get(language), self._printed + 1
            self._papers[language] = (self._printed, paper)
            if old:
                await asyncio.to_thread(old[1].close)
        if self._seen.ready:
            self._found["print"] = laid.problems
        self._post()

    async def page(self, edition: Screen, language: Language) -> bytes | None:
        """The page of an edition for screens: of this moment, or else the last good one."""
        editions, looks = self._good, self._looks
        if editions and language in editions.languages:
            try:
                async with self._lock:
                    html, problems = await asyncio.to_thread(editions.page, edition, language)
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

    def _fail(self, told: str) -> None:
        self._fault = True
        self._report(told)

    def fonts(self) -> dict[str, Path]:
        """The fonts of the pages by their names."""
        return self._good.fonts() if self._good else {}

    def paper(self, language: Language) -> Paper | None:
        """The printed pages of a language, None where none were laid out yet."""
        return self._papers[language][1] if language in self._papers else None

    def find(self, at: str, words: str, language: Language) -> Place | None:
        """Where in the issue's file something on a page comes from."""
        ready = self._seen.ready or (self._good.ready if self._good else None)
        return place_of(ready.places, at, words, language) if ready else None

    def _post(self) -> None:
        self._count += 1
        state = State(
            count=self._count,
            look=self._looks,
            languages=self._good.languages if self._good else (),
            language=self._language,
            good=self._seen.ready is not None,
            busy=self._layout is not None,
            fault=self._fault,
            problems=in_order(self._problems()),
            sources=self._seen.sources,
            papers={name: (version, paper.sizes) for name, (version, paper) in self._papers.items()},
        )
        self.board.post(self._shell.news(state))

    def _problems(self) -> Iterable[Problem]:
        yield from self._seen.problems
        for found in self._found.values():
            yield from found
