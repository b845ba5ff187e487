"""What an output was made of: with nothing changed, nothing is built again.

The record of an issue lies beside its outputs, `.bulletin-9.json`. It can be deleted at any time. It also holds what
the build had to say, which is said again although nothing is made.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import Any

from bulletin import __version__
from bulletin.publish.files import content_hash, contents
from bulletin.publish.installed import ENGINES, makers
from bulletin.publish.output import Output
from bulletin.publish.seal import sealed, unsealed

_FORM = 2
_NONE: Mapping[str, Any] = MappingProxyType({})
_PARTS = ("fingerprint", "outputs", "counted", "earlier", "said")
_PATH = re.compile(r"[/\\]").search


@dataclass(frozen=True, slots=True)
class Standing:
    """Outputs that stand as they were made, with their hashes, in the order of their making; what was `said`."""

    made: Mapping[str, str] = field(default_factory=dict)
    said: Mapping[str, Any] = field(default_factory=dict)


def fingerprint(files: Iterable[Path], wish: Mapping[str, object], root: Path | None = None) -> str:
    """A hash of the content and order of `files`, of what is wished for, and of all versions.

    A folder stands for all that is in it; links are followed where they stay in `root`, or in the folder. A file that
    is not there counts as such.
    """
    told = sorted(wish.items())
    digest = sha256(f"{_FORM} {__version__} {makers(ENGINES)} {told}\n".encode("utf-8", "surrogatepass"))
    for path in files:
        for line in contents(path, root or path):
            digest.update(line.encode())
    return digest.hexdigest()


def standing(folder: Path, stem: str, mark: str) -> Standing:
    """The outputs that stand in `folder` as they were made with this fingerprint; none where one does not."""
    kept = _read(folder, stem)
    made = kept["outputs"] if kept and kept["fingerprint"] == mark else {}
    whole = all(known == content_hash(folder / name, folder) for name, known in made.items())
    return Standing(made, kept["said"]) if kept and made and whole else Standing()


def known_outputs(folder: Path, stem: str) -> Mapping[str, str]:
    """The names and hashes of all outputs that were recorded for an issue, whatever they were made of."""
    kept = _read(folder, stem)
    known: dict[str, str] = {**kept["earlier"], **kept["outputs"]} if kept else {}
    return {name: made for name, made in known.items() if name.startswith(f"{stem}.") and not _PATH(name)}


def counted_outputs(folder: Path, stem: str) -> Mapping[str, tuple[int, int]]:
    """The pages and words of the outputs that were recorded, by name; what has no pages is not among them."""
    kept = _read(folder, stem)
    return {name: (pages, words) for name, (pages, words) in kept["counted"].items()} if kept else {}


def record(
    stem: str,
    mark: str,
    outputs: Collection[Output],
    earlier: Mapping[str, str] = _NONE,
    said: Mapping[str, Any] = _NONE,
) -> Output:
    """The record of `outputs`, to be written with them; `earlier` ones are remembered with their hashes.

    `said` are values of JSON.
    """
    made = {output.name: output.sha256 for output in outputs}
    counted = {output.name: [output.pages, output.words] for output in outputs if output.pages}
    kept = {
        "fingerprint": mark,
        "outputs": made,
        "counted": counted,
        "earlier": dict(earlier),
        "said": dict(said),
    }
    return Output(_record(Path(), stem).name, sealed(kept))


def _read(folder: Path, stem: str) -> dict[str, Any] | None:
    kept = unsealed(_record(folder, stem))
    return kept if kept and set(_PARTS) <= kept.keys() else None


def _record(folder: Path, stem: str) -> Path:
    return folder / f".{stem}.json"
