"""All printing: results on standard output, everything else on standard error."""

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from rich.console import Console as RichConsole
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from bulletin.locales import INTERFACE
from bulletin.locales.interface import InterfaceWords
from bulletin.model.language import Language
from bulletin.problems import terminal
from bulletin.problems.problem import Problem

_STYLES: Mapping[terminal.Style, str] = {
    "plain": "",
    "error": "bold red",
    "warning": "bold yellow",
    "headline": "bold",
    "place": "cyan",
    "gutter": "blue",
    "help": "green",
}


class Console:
    """Speaks one language to one user; colours each stream by what it is."""

    def __init__(self, language: Language) -> None:
        self.language: Language = language
        self.words: InterfaceWords = INTERFACE[language]
        self._out = RichConsole(highlight=False, soft_wrap=True)
        self._err = RichConsole(stderr=True, highlight=False, soft_wrap=True)

    def result(self, text: str) -> None:
        """Print a result."""
        self._out.print(Text(text))

    def say(self, text: str, style: str = "") -> None:
        """Tell the user something that is no result."""
        self._err.print(Text(text, style=style))

    def raw(self, text: str) -> None:
        """Write a result for another program: no colour, no wrapping, UTF-8 whatever the terminal's encoding."""
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8", "replace"))
        sys.stdout.buffer.flush()

    def problems(
        self,
        problems: Iterable[Problem],
        sources: Mapping[str, str],
        *,
        results: bool = False,
        strict: bool = False,
    ) -> None:
        """Show problems with their lines; on standard output where they are the result."""
        text = Text()
        for piece in terminal.pieces(problems, sources, self.language, strict=strict):
            text.append(piece.text, style=_STYLES[piece.style])
        if text:
            (self._out if results else self._err).print(text, end="")

    def table(self, columns: Sequence[str], rows: Iterable[Sequence[str]], right: Sequence[int] = ()) -> None:
        """Print a table; the columns `right` are numbers."""
        table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="dim")
        for place, column in enumerate(columns):
            number = place in right
            table.add_column(column, justify="right" if number else "left", no_wrap=number or not place)
        for row in rows:
            table.add_row(*(Text(cell) for cell in row))
        self._out.print(table)

    def number(self, value: float, digits: int = 0) -> str:
        """A number with the decimal sign of the user's language."""
        return f"{value:.{digits}f}".replace(".", self.words.decimal)

    def size(self, count: int) -> str:
        """A file's size in kilobytes or megabytes."""
        if count >= 1_000_000:  # noqa: PLR2004
            return self.words.megabytes.format(n=self.number(count / 1_000_000, 1))
        return self.words.kilobytes.format(n=self.number(max(1, count / 1000)))

    @contextmanager
    def progress(self) -> Iterator["Steps"]:
        """Show what is being done while it lasts, on a terminal only."""
        columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
        with Progress(
            *columns, console=self._err, transient=True, disable=not self._err.is_terminal
        ) as progress:
            yield Steps(progress)


class Steps:
    """The line of progress."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._task = progress.add_task("", total=None)

    def show(self, text: str) -> None:
        """Put `text` into the line."""
        self._progress.update(self._task, description=text)
