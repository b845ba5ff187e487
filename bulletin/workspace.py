"""The workspace: the folder with `bulletin.yaml`, and where things lie in it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from bulletin.model.letterhead import Settings
from bulletin.root import ISSUES_FOLDER, SETTINGS_FILE, TEMPLATES_FOLDER, find_root

__all__ = [
    "ISSUES_FOLDER",
    "SETTINGS_FILE",
    "TEMPLATES_FOLDER",
    "IssueFile",
    "Workspace",
    "find_root",
    "is_issue_name",
]

_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_NUMBERED = re.compile(r"(?:(?P<prefix>[a-z][a-z0-9-]*)-)?(?P<number>[0-9]+)")


def is_issue_name(name: str) -> bool:
    """Tell whether an issue can be called so: small Latin letters, figures and single dashes."""
    return bool(_NAME.fullmatch(name))


@dataclass(frozen=True, slots=True)
class IssueFile:
    """An issue's file. `key` is its name without the ending: what the user types."""

    key: str
    path: Path
    series: str
    number: int | None
    before: Path | None = None
    """The file of the number before it in its series."""
    twins: tuple[Path, ...] = ()
    """Other files whose outputs would have the same name: `09.yaml` and `9.yml` beside `9.yaml`."""

    @property
    def pictures(self) -> Path:
        """The folder of the issue's own pictures."""
        return self.path.with_suffix("")

    @property
    def output_stem(self) -> str:
        """How the outputs are named: `bulletin-9`, `projects-2`, `review-2020`."""
        return f"{self.series}-{self.number}" if self.number is not None else self.key


@dataclass(frozen=True, slots=True)
class Workspace:
    """A folder with its settings. Nothing outside `root` is ever read."""

    root: Path
    settings: Settings

    @property
    def settings_file(self) -> Path:
        """`bulletin.yaml`."""
        return self.root / SETTINGS_FILE

    @property
    def issues_folder(self) -> Path:
        """Where the issues lie."""
        return self.root / ISSUES_FOLDER

    @property
    def templates_folder(self) -> Path:
        """Where templates that override the package's own lie."""
        return self.root / TEMPLATES_FOLDER

    @property
    def output_folder(self) -> Path:
        """Where the editions go if nothing else is said."""
        return self.root / self.settings.output

    def issues(self) -> tuple[IssueFile, ...]:
        """All issue files: series in the order of the settings, in each by number, then by name."""
        order = {name: place for place, name in enumerate(self.settings.series)}
        found = _side_by_side(self._issue_files())
        return tuple(sorted(found, key=lambda file: (order.get(file.series, 99), file.number or 0, file.key)))

    def issue(self, key: str) -> IssueFile | None:
        """The issue that the user calls `key`: `9`, `projects-2`, `9.yaml`, `issues/9.yaml`, or any way to its file."""
        wanted = key.removeprefix(f"{ISSUES_FOLDER}/").removesuffix(".yaml").removesuffix(".yml")
        path = Path(key).resolve() if "/" in key or "\\" in key else None
        return next(
            (file for file in self.issues() if file.key == wanted or file.path.resolve() == path), None
        )

    def series_of(self, key: str) -> tuple[str, int | None]:
        """The series that a file name belongs to, and its number there (None in a series of names)."""
        match = _NUMBERED.fullmatch(key)
        if match:
            for name, series in self.settings.series.items():
                if series.numbering == "number" and series.prefix == (match["prefix"] or ""):
                    return name, int(match["number"])
        named = [name for name, series in self.settings.series.items() if series.numbering == "name"]
        return (named or list(self.settings.series))[0], None

    def theme_of(self, series: str) -> str:
        """The name of the theme in which the issues of a series are set."""
        own = self.settings.series.get(series)
        return (own.theme if own else None) or self.settings.theme.name

    def relative(self, path: Path) -> str:
        """`path` as it is shown to people and kept in outputs: from the root, with forward slashes."""
        return path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else path.name

    def _issue_files(self) -> Iterator[IssueFile]:
        if not self.issues_folder.is_dir():
            return
        for path in self.issues_folder.iterdir():
            if path.suffix in {".yaml", ".yml"} and not path.name.startswith("."):
                series, number = self.series_of(path.stem)
                yield IssueFile(path.stem, path, series, number)


def _side_by_side(files: Iterable[IssueFile]) -> Iterator[IssueFile]:
    """Tell each file which others stand beside it; the folder is listed once for all of them."""
    made: dict[str, list[Path]] = {}
    runs: dict[str, dict[int, Path]] = {}
    known = sorted(files, key=lambda file: (file.number or 0, file.path))
    for file in known:
        made.setdefault(file.output_stem, []).append(file.path)
        if file.number is not None:
            runs.setdefault(file.series, {}).setdefault(file.number, file.path)
    before = {path: last for run in runs.values() for last, path in pairwise(run.values())}
    for file in known:
        first = runs[file.series][file.number] if file.number is not None else file.path
        twins = tuple(path for path in made[file.output_stem] if path != file.path)
        yield replace(file, before=before.get(first), twins=twins)
