"""A folder of many files that belong together: only what changed is written, and only what was written is removed.

What the folder consists of is told by a list in it, `.bulletin-site.json`, with the hash of each file. A file that is
not in the list belongs to somebody else and is never touched.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path, PurePosixPath

from bulletin.publish.files import content_hash
from bulletin.publish.leftover import remove_unchanged
from bulletin.publish.output import Output, write_all
from bulletin.publish.staging import sweep
from bulletin.reach import MOST_NOTED, read_plain

LIST = ".bulletin-site.json"
_FORM = 1


class InTheWay(Exception):  # noqa: N818 - it is what the user is told
    """Files that are nobody knows whose stand where others are to be written; nothing was touched."""

    def __init__(self, names: Iterable[str]) -> None:
        self.names = tuple(names)
        super().__init__(", ".join(self.names))


@dataclass(frozen=True, slots=True)
class Standing:
    """A file that stands in the folder already as it is to be, with its hash."""

    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Listed:
    """What the folder consists of: `files` with their hashes; `mark` says what they were made of, if all was good.

    `coming` are files that were about to be put there when the list was written: a process that was killed in the
    middle leaves some of them, and they are known as its own.
    """

    mark: str = ""
    files: Mapping[str, str] = field(default_factory=dict)
    coming: Mapping[str, str] = field(default_factory=dict)

    def knows(self, name: str) -> bool:
        """Tell whether a file of this name is ours."""
        return name in self.files or name in self.coming

    def whole(self, folder: Path) -> bool:
        """Tell whether every file stands in `folder` as it was written."""
        return all(content_hash(folder / name, folder) == made for name, made in self.files.items())


@dataclass(frozen=True, slots=True)
class Published:
    """What became of the folder: the names of files by what was done, and the octets of all together."""

    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    unchanged: int = 0
    size: int = 0


@dataclass(slots=True)
class _Work:
    """What is found out while the files pass by."""

    known: Listed
    files: dict[str, str] = field(default_factory=dict)
    written: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)


def listed(folder: Path) -> Listed:
    """Return what `folder` consists of; nothing where there is no list that can be read."""
    try:
        kept = json.loads(read_plain(folder / LIST, MOST_NOTED))
        files, coming = _named(kept["files"]), _named(kept.get("coming", {}))
        return Listed(str(kept["mark"]), files, coming) if kept["form"] == _FORM else Listed()
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return Listed()


def publish(folder: Path, files: Iterable[Output | Standing], mark: str, *, over: bool = False) -> Published:
    """Make `folder` consist of `files`, which are taken one by one, and all replaced together at the end.

    `mark` is what `listed` tells afterwards. Where `over` is true, files of unknown origin give way.
    Raises InTheWay, NotWritten; ValueError where two different files have one name. All files are then as they were.
    """
    before = listed(folder)
    work = _Work(before)

    def announce() -> None:
        if work.written:
            coming = {**before.coming, **{name: work.files[name] for name in work.written}}
            write_all(folder, [_list_of(Listed("", before.files, coming))])

    try:
        write_all(folder, _changed(folder, files, work, over=over), announce)
    except BaseException:
        _prune(folder, work.written)
        raise
    removed = {
        name
        for known in (before.files, before.coming)
        for name in remove_unchanged(folder, {one: known[one] for one in known if one not in work.files})
    }
    _prune(folder, removed)
    tidy(folder, work.files)
    list_ = _list_of(Listed(mark, work.files))
    if content_hash(folder / LIST) != sha256(list_.data).hexdigest():
        write_all(folder, [list_])
    return summary(folder, work.files, work.written, removed)


def tidy(folder: Path, names: Iterable[str]) -> None:
    """Remove what a killed process has left in `folder`, and in those folders inside it where these files lie."""
    sweep(folder, *{folder / PurePosixPath(name).parent for name in names})  # a part may be another disk


def summary(
    folder: Path, files: Mapping[str, str], written: Iterable[str] = (), removed: Iterable[str] = ()
) -> Published:
    """Return what became of `folder`, which consists of `files`."""
    size = sum((folder / name).stat().st_size for name in files)
    new = tuple(sorted(written))
    return Published(new, tuple(sorted(removed)), len(files) - len(new), size)


def _changed(
    folder: Path, files: Iterable[Output | Standing], work: _Work, *, over: bool
) -> Iterator[Output]:
    """Yield what must be written; raise InTheWay at the end, when all that is in the way is known."""
    for file in files:
        made = file.sha256 if isinstance(file, Standing) else sha256(file.data).hexdigest()
        if work.files.setdefault(file.name, made) != made:
            raise ValueError(f"two different files are called {file.name}")
        if isinstance(file, Standing) or file.name in work.written:
            continue
        there = content_hash(folder / file.name, folder)
        if there == made:
            continue
        if there != "absent" and not work.known.knows(file.name) and not over:
            work.foreign.append(file.name)
        work.written.append(file.name)
        yield file
    if work.foreign:
        raise InTheWay(work.foreign)


def _list_of(tree: Listed) -> Output:
    kept = {"form": _FORM, "mark": tree.mark, "files": dict(tree.files)}
    if tree.coming:
        kept["coming"] = dict(tree.coming)
    return Output(LIST, json.dumps(kept, indent=0, sort_keys=True).encode())


def _named(told: Mapping[object, object]) -> dict[str, str]:
    return {str(name): str(made) for name, made in told.items() if _inside(str(name))}


def _prune(folder: Path, names: Iterable[str]) -> None:
    """Remove the folders of these files that are empty."""
    for parent in sorted({PurePosixPath(name).parent for name in names}, reverse=True):
        if parent.parts:
            with suppress(OSError):
                (folder / parent).rmdir()


def _inside(name: str) -> bool:
    """Whether a name leads to a place inside the folder: the list may have been written by anybody."""
    path = PurePosixPath(name)
    return bool(name) and not path.is_absolute() and ".." not in path.parts and "\\" not in name
