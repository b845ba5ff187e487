"""`--verbose`: what each stage does and how long, which files are read, what the cache spares, on standard error."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from time import perf_counter
from typing import TypeVar

from bulletin.cli.console import Console
from bulletin.course import Course
from bulletin.locales.log import LOG

T = TypeVar("T")


class Log:
    """Tells of the work while it goes on, where that is `wished`. It names files and versions, and no content."""

    def __init__(self, console: Console, *, wished: bool) -> None:
        self._console, self.wished = console, wished
        self._start = perf_counter()

    def begin(self, root: Path) -> None:
        """Tell what works, and where."""
        if self.wished:
            from bulletin.cli.report import versions  # noqa: PLC0415 - only who wants to know pays for it

            for line in (*versions(), LOG[self._console.language].workspace.format(root=root)):
                self._console.say(line)

    def step(self, text: str) -> None:
        """Tell that something begins or has ended, and when."""
        if self.wished:
            self._console.say(f"{self._seconds(perf_counter() - self._start):>8}  {text}")

    def names(self, text: str, names: Iterable[str]) -> None:
        """Tell of files, where there are any."""
        if self.wished and (shown := ", ".join(names)):
            self._console.say(text.format(names=shown))

    def course(self, name: str, course: Course | None) -> None:
        """Tell how the work on an issue went."""
        if course is None or not self.wished:
            return
        words = LOG[self._console.language]
        stages = ", ".join(
            f"{self._console.words.stages[step.stage]} {self._seconds(step.seconds)}" for step in course.steps
        )
        if not stages:
            self.step(words.fresh.format(name=name))
            return
        self.step(words.done.format(name=name, stages=stages))
        self.names(words.read, course.read)
        self._console.say(words.spared.format(kept=course.kept, built_in=course.built_in))

    def timed(self, works: Iterable[T], name: Callable[[T], str]) -> Iterator[T]:
        """Pass on what is done one after the other, and tell how long each took."""
        start = perf_counter()
        for work in works:
            self.step(f"{name(work)}: {self._seconds(perf_counter() - start)}")
            yield work
            start = perf_counter()

    def _seconds(self, seconds: float) -> str:
        return self._console.words.seconds.format(n=self._console.number(seconds, 2))
