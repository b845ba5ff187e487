"""Outputs of an issue under names that it no longer has: written once, recorded, and not made again.

An issue in one language is `bulletin-9.pdf`, in two `bulletin-9.bg.pdf`: after such a change the old file would lie
beside the new ones and might be sent in their place.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from bulletin.publish.files import content_hash
from bulletin.publish.fingerprint import known_outputs


def earlier_outputs(
    folder: Path, stem: str, names: tuple[str, ...], is_name: Callable[[str], bool]
) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """The recorded outputs other than `names`, each with its hash: those to be remembered, and those left over.

    Left over is what the issue cannot be called any more, by `is_name`.
    """
    known = {name: made for name, made in known_outputs(folder, stem).items() if name not in names}
    over = {name: made for name, made in known.items() if not is_name(name)}
    return {name: made for name, made in known.items() if name not in over}, over


def remove_unchanged(folder: Path, recorded: Mapping[str, str]) -> tuple[str, ...]:
    """Remove the files that are still as they were recorded, and return their names; others stay."""
    removed = []
    for name, made in recorded.items():
        if content_hash(folder / name, folder) == made:
            with suppress(OSError):
                (folder / name).unlink()
                removed.append(name)
    return tuple(removed)
