"""From what was built to what is told of it."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from bulletin.compose.pictures import Kept
from bulletin.pipeline import Built, Wish
from bulletin.problems.formats import as_errors
from bulletin.problems.problem import Problem, in_order
from bulletin.publish.fingerprint import counted_outputs
from bulletin.summary.images import page_images
from bulletin.summary.summary import FileRow, IssueRow, PageImage, State, Summary
from bulletin.workspace import IssueFile

MOST_IMAGES = 200
"""Pages that are shown: some twenty issues whole, with pages of about 30 KB."""
_PAGED = ".pdf"


def gather(
    built: Sequence[tuple[IssueFile, Built]],
    wish: Wish,
    problems: Iterable[Problem],
    sources: Mapping[str, str],
    kept: Kept | None = None,
) -> Summary:
    """Tell what has become of each issue; its files are read in the folder of the wish.

    `kept` are pictures of pages from earlier builds; without it no page is pictured. Where warnings stop too they
    are told as errors.
    """
    found = in_order(problems)
    rows = tuple(_issue(file, one, wish) for file, one in built)
    if kept is not None:
        rows = _pictured(rows, wish.folder, kept)
    return Summary(rows, as_errors(found) if wish.strict else found, sources)


def shares(wanted: Sequence[int], most: int) -> list[int]:
    """How many of `most` pictures each file gets that has so many pages: first one each, then all, in order."""
    given = [0] * len(wanted)
    for place, pages in enumerate(wanted[:most]):
        given[place] = min(1, pages)
    left = most - sum(given)
    for place, pages in enumerate(wanted):
        more = min(left, pages - given[place])
        given[place], left = given[place] + more, left - more
    return given


def _issue(file: IssueFile, built: Built, wish: Wish) -> IssueRow:
    counted = dict(counted_outputs(wish.folder, file.output_stem)) if built.fresh else {}
    counted |= {output.name: (output.pages, output.words) for output in built.outputs}
    names = sorted(built.names, key=_before)
    files = (_file(wish.folder, name, *counted.get(name, (0, 0))) for name in names)
    return IssueRow(file.key, _state(built, wish), tuple(files))


def _before(name: str) -> tuple[str, bool]:
    """What puts the files of one language together, print before web."""
    stem, _, ending = name.rpartition(".")
    return stem, f".{ending}" != _PAGED


def _file(folder: Path, name: str, pages: int, words: int) -> FileRow:
    try:
        octets = (folder / name).stat().st_size
    except OSError:
        octets = 0
    return FileRow(name, octets, pages, words)


def _state(built: Built, wish: Wish) -> State:
    if built.names:
        return "unchanged" if built.fresh else "made"
    return "stopped" if wish.stopped_by(built.problems) else "absent"


def _pictured(rows: tuple[IssueRow, ...], folder: Path, kept: Kept) -> tuple[IssueRow, ...]:
    """The rows with pictures: of an issue that was made now all pages, of one that was not the first of each file."""
    files = [(row.state, file) for row in rows for file in row.files]
    wanted = [
        (file.pages if state == "made" else min(1, file.pages)) if file.name.endswith(_PAGED) else 0
        for state, file in files
    ]
    images: dict[str, tuple[PageImage, ...]] = {
        file.name: page_images(folder / file.name, count, kept)
        for (_, file), count in zip(files, shares(wanted, MOST_IMAGES), strict=True)
        if count
    }
    return tuple(
        IssueRow(
            row.key,
            row.state,
            tuple(
                FileRow(one.name, one.octets, one.pages, one.words, images.get(one.name, ()))
                for one in row.files
            ),
        )
        for row in rows
    )
