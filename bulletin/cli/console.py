"""All printing: results on standard output, everything else on standard error."""

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from bulletin.cli.stream import Stream, plainly
from bulletin.locales import INTERFACE
from bulletin.locales.sizes import size_in_words
from bulletin.model.language import Language

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

    from bulletin.locales.interface import InterfaceWords
    from bulletin.problems import terminal
    from bulletin.problems.problem import Problem

_STYLES: "Mapping[terminal.Style, str]" = {
    "plain": "",
    "error": "bold red",
    "warning": "bold yellow",
    "headline": "bold",
    "place": "cyan",
    "gutter": "blue",
    "help": "green",
}

_DIFF: Mapping[str, str] = {"+": "green", "-": "red", "@": "cyan"}


class Console:
    """Speaks one language to one user; colours each stream by what it is."""

    def __init__(self, language: Language) -> None:
        self.language: Language = language
        self._out = Stream("stdout")
        self._err = Stream("stderr")

    @cached_property
    def words(self) -> "InterfaceWords":
        """What the tool says, in the user's language."""
        return INTERFACE[self.language]

    def result(self, text: str) -> None:
        """Print a result."""
        self._out.write([(f"{text}\n", "")])

    def say(self, text: str, style: str = "") -> None:
        """Tell the user something that is no result."""
        self._err.write([(f"{text}\n", style)])

    def raw(self, text: str) -> None:
        """Write a result for another program: no colour, no wrapping, UTF-8 whatever the terminal's encoding."""
        self._out.bytes(text.encode("utf-8", "replace"))

    def data(self, data: bytes) -> None:
        """Write a file as a result, byte for byte; a terminal is shown its text, and nothing that moves its cursor."""
        if sys.stdout.isatty():  # not where colours are only wished for: a file must be whole
            self._out.write([("\n".join([*data.decode("utf-8", "replace").splitlines(), ""]), "")])
            return
        self._out.bytes(data)

    def flush(self) -> None:
        """Make sure that all results are written."""
        self._out.flush()

    def problems(
        self,
        problems: "Iterable[Problem]",
        sources: Mapping[str, str],
        *,
        results: bool = False,
        strict: bool = False,
    ) -> None:
        """Show problems with their lines; on standard output where they are the result."""
        pieces = problem_pieces(problems, sources, self.language, strict=strict)
        (self._out if results else self._err).write(pieces)

    def tell(self, pieces: Iterable[Sequence[str]]) -> None:
        """Tell the user texts with a style each that are no result."""
        self._err.write((text, style) for text, style in pieces)

    def page(self, pieces: Iterable[tuple[str, str]]) -> None:
        """Print texts with a style each as a result."""
        self._out.write(pieces)

    def difference(self, lines: Iterable[str]) -> None:
        """Print the lines of a unified diff."""
        self._out.write((f"{line}\n", _DIFF.get(line[:1], "")) for line in lines)

    def table(self, columns: Sequence[str], rows: Iterable[Sequence[str]], right: Sequence[int] = ()) -> None:
        """Print a table; the columns `right` are numbers."""
        from bulletin.cli.table import table  # noqa: PLC0415 - few commands have one

        self._out.write(table(columns, list(rows), self.columns, right))

    def number(self, value: float, digits: int = 0) -> str:
        """A number with the decimal sign of the user's language."""
        return f"{value:.{digits}f}".replace(".", self.words.decimal)

    def size(self, count: int) -> str:
        """A file's size in kilobytes or megabytes."""
        return size_in_words(count, self.language, " ")

    @staticmethod
    def path(path: Path) -> str:
        """A path as the user would type it from here."""
        here = Path.cwd()
        return str(path.relative_to(here) if path.is_relative_to(here) else path)

    @contextmanager
    def progress(self, *, shown: bool = True) -> Iterator["Steps"]:
        """Show what is being done while it lasts, on a terminal only."""
        if not (shown and self._err.is_terminal):
            yield Steps(None)
            return
        from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415

        columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False), TimeElapsedColumn())
        with Progress(*columns, console=self._err.rich, transient=True) as progress:
            yield Steps(progress)

    @contextmanager
    def lanes(self, *, shown: bool = True) -> Iterator["Lanes"]:
        """Show how far each of several works is, on a terminal only."""
        if not (shown and self._err.is_terminal):
            yield Lanes(None)
            return
        from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415

        columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False), TimeElapsedColumn())
        with Progress(*columns, console=self._err.rich, transient=True) as progress:
            yield Lanes(progress)

    @contextmanager
    def bar(self, total: int) -> Iterator["Bar"]:
        """Show how far a long work has come: a bar on a terminal, elsewhere a line at each tenth."""
        if not self._err.is_terminal:
            yield Bar(total, self.say)
            return
        from rich.progress import BarColumn, Progress, TextColumn  # noqa: PLC0415

        columns = (
            BarColumn(20),
            TextColumn("{task.completed}/{task.total} {task.description}", markup=False),
        )
        with Progress(*columns, console=self._err.rich) as progress:
            task = progress.add_task("", total=total)
            yield Bar(
                total,
                lambda text: progress.update(task, description=plainly(text)),
                lambda n: progress.advance(task, n),
            )

    def ask(self, question: str) -> str:
        """Ask the user something and return what is typed, nothing where nobody can answer."""
        self._err.write([(question, "")])
        sys.stderr.flush()
        return sys.stdin.readline().strip()

    @property
    def columns(self) -> int:
        """How wide the terminal is."""
        from shutil import get_terminal_size  # noqa: PLC0415 - where typer is, it has been imported

        return get_terminal_size().columns

    @property
    def can_ask(self) -> bool:
        """True where a person sits at a terminal."""
        return sys.stdin is not None and sys.stdin.isatty()


def problem_pieces(
    problems: "Iterable[Problem]", sources: Mapping[str, str], language: Language, *, strict: bool = False
) -> list[tuple[str, str]]:
    """Problems with their lines as texts with a style each; nothing where there is none."""
    listed = tuple(problems)
    if not listed:
        return []
    from bulletin.problems import terminal  # noqa: PLC0415 - mostly there is none to be shown

    pieces = terminal.pieces(listed, sources, language, strict=strict)
    return [(piece.text, _STYLES[piece.style]) for piece in pieces]


class Bar:
    """How far a long work has come."""

    def __init__(
        self, total: int, say: Callable[[str], None], advance: Callable[[int], None] | None = None
    ) -> None:
        self._total, self._say, self._advance = total, say, advance
        self._done = self._said = 0

    def step(self, text: str) -> None:
        """One more is done; `text` tells the rest."""
        self._done += 1
        if self._advance:
            self._advance(1)
            self._say(text)
            return
        tenth = 10 * self._done // max(1, self._total)
        if tenth > self._said:
            self._said = tenth
            self._say(f"{self._done}/{self._total} {text}")


class Lanes:
    """The lines of works that go on at the same time."""

    def __init__(self, progress: "Progress | None") -> None:
        self._progress = progress
        self._tasks: dict[str, TaskID] = {}

    def show(self, key: str, text: str) -> None:
        """Put `text` into the line of a work; none where it is done."""
        if self._progress is None:
            return
        if not text:
            if (task := self._tasks.pop(key, None)) is not None:
                self._progress.remove_task(task)
        elif key in self._tasks:
            self._progress.update(self._tasks[key], description=plainly(text))
        else:
            self._tasks[key] = self._progress.add_task(plainly(text), total=None)


class Steps:
    """The line of progress."""

    def __init__(self, progress: "Progress | None") -> None:
        self._progress = progress
        self._task = progress.add_task("", total=None) if progress else None

    def show(self, text: str) -> None:
        """Put `text` into the line."""
        if self._progress and self._task is not None:
            self._progress.update(self._task, description=plainly(text))
