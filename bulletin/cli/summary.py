"""The files that `bulletin build --summary` writes."""

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from bulletin.cli.console import Console
from bulletin.pipeline import Built, Wish
from bulletin.problems.problem import Problem
from bulletin.workspace import IssueFile

_PAGES = (".html", ".htm")
"""The endings of a summary that is a page for a browser; any other is Markdown."""


def write_summaries(
    console: Console,
    paths: Sequence[Path],
    built: Sequence[tuple[IssueFile, Built]],
    wish: Wish,
    problems: Iterable[Problem],
    sources: Mapping[str, str],
) -> None:
    """Tell in each file what the build has come to; the name chooses the form. Raises NotWritten."""
    if not paths:
        return
    from bulletin.publish.cache import FOLDER, PictureCache  # noqa: PLC0415 - most builds have no summary
    from bulletin.publish.named import write_named  # noqa: PLC0415
    from bulletin.summary.gathering import gather  # noqa: PLC0415
    from bulletin.summary.markdown import markdown  # noqa: PLC0415
    from bulletin.summary.page import page  # noqa: PLC0415

    pictured = [path for path in paths if path.suffix.lower() in _PAGES]
    kept = PictureCache(wish.folder / FOLDER)
    summary = gather(built, wish, problems, sources, kept if pictured else None)
    names = [
        path.name for path in pictured if any(file.images for one in summary.issues for file in one.files)
    ]
    for path in paths:
        told = (
            page(summary, console.language)
            if path in pictured
            else markdown(summary, console.language, names)
        )
        if _is_output(path):
            console.raw(told)
        else:
            write_named(path, told.encode("utf-8", "replace"))
    kept.write()


def _is_output(path: Path) -> bool:
    """Whether a name is one of standard output (`/dev/stdout`): what was printed before must stay in front of it."""
    try:
        return os.path.samestat(path.stat(), os.fstat(1))
    except OSError:
        return False
