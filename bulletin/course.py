"""How a work went: its stages with their time, the files that were read, what did not have to be made anew."""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from types import TracebackType
from typing import ClassVar, Self

LAST = "write"
"""The stage by which all that a page is made of has been read; what it reads itself is only compared."""


@dataclass(frozen=True, slots=True)
class Step:
    """A stage by its name, and how many seconds it took; several of one name are told together."""

    stage: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Course:
    """What was done: `read` are files of the workspace, in the order in which they were first opened.

    `built_in` counts the program's own templates, styles and fonts among what was read, `kept` the pictures and pages
    that were taken from the cache.
    """

    steps: tuple[Step, ...]
    read: tuple[str, ...] = ()
    built_in: int = 0
    kept: int = 0

    @property
    def seconds(self) -> float:
        """The time of all stages."""
        return sum(step.seconds for step in self.steps)


class _Ear:
    """Hears which files are opened. Python lets no audit hook go again: there is one, and mostly it does not listen."""

    opened: ClassVar[dict[str, None] | None] = None
    _there: ClassVar[bool] = False

    @classmethod
    def listen(cls) -> None:
        cls.opened = {}
        if not cls._there:
            cls._there = True
            sys.addaudithook(cls._hear)

    @classmethod
    def _hear(cls, event: str, arguments: tuple[object, ...]) -> None:
        if cls.opened is None or event != "open":
            return
        name, _, flags = arguments
        reading = isinstance(flags, int) and not flags & (os.O_WRONLY | os.O_RDWR)
        if reading and isinstance(name, (str, bytes, os.PathLike)):
            cls.opened[os.path.realpath(os.fsdecode(name))] = None


@dataclass(slots=True)
class Watch:
    """While it is entered, it notes what is read, and with `begin` the time of each stage.

    `root` is the workspace, `output` its output folder, whose files are no input.
    """

    root: Path
    output: Path
    _steps: dict[str, float] = field(default_factory=dict)
    _now: tuple[str, float] = ("", 0.0)
    _read: tuple[str, ...] | None = None

    def __enter__(self) -> Self:
        _Ear.listen()
        self._now = "", perf_counter()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        _Ear.opened = None

    def begin(self, stage: str) -> None:
        """Begin a stage; the one before it has ended."""
        name, start = self._now
        now = perf_counter()
        if name:
            self._steps[name] = self._steps.get(name, 0.0) + now - start
        self._now = stage, now
        if stage == LAST:
            self._read = tuple(_Ear.opened or ())

    def beginning(self, tell: Callable[[str], None]) -> Callable[[str], None]:
        """What tells somebody of each stage that begins, with this watch told before."""

        def told(stage: str) -> None:
            self.begin(stage)
            tell(stage)

        return told

    def course(self) -> Course:
        """How it went until now."""
        from bulletin.publish.cache import FOLDER  # noqa: PLC0415 - only who wants to know pays for these
        from bulletin.themes import package_templates  # noqa: PLC0415

        self.begin("")
        opened = [path for path in map(Path, self._read or _Ear.opened or ()) if path.is_file()]
        output, own = self.output.resolve(), package_templates().resolve()
        inner = [path for path in opened if path.is_relative_to(own)]
        root = self.root.resolve()
        read = [
            path.relative_to(root).as_posix()
            for path in opened
            if path.is_relative_to(root) and not path.is_relative_to(output) and path not in inner
        ]
        kept = sum(path.is_relative_to(output / FOLDER) for path in opened)
        return Course(tuple(Step(*pair) for pair in self._steps.items()), tuple(read), len(inner), kept)
