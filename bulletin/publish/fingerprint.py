"""What an output was made of: with nothing changed, nothing is built again.

The record of an issue lies beside its outputs, `.bulletin-9.json`. It can be deleted at any time.
"""

import json
import re
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import MappingProxyType

from bulletin import __version__
from bulletin.publish.files import content_hash, files_in
from bulletin.publish.output import Output
from bulletin.reach import MOST_NOTED, read_plain

ENGINES = (
    "weasyprint",
    "pydyf",
    "jinja2",
    "markdown-it-py",
    "babel",
    "pillow",
    "fonttools",
    "pikepdf",
    "segno",
    "pypdfium2",
)
"""Packages whose version may change a byte of an output."""

_FORM = 1
_NONE: Mapping[str, str] = MappingProxyType({})
_PATH = re.compile(r"[/\\]").search


def fingerprint(files: Iterable[Path], wish: Mapping[str, object], root: Path | None = None) -> str:
    """A hash of the content and order of `files`, of what is wished for, and of all versions.

    A folder stands for all files in it. A file that is not there counts as such, and so does one that a link names
    out of the folder `root`.
    """
    digest = sha256(f"{_FORM} {__version__} {sorted(wish.items())}\n".encode())
    for package in ENGINES:
        digest.update(f"{package} {_version(package)}\n".encode())
    for file in files:
        for path, name in files_in(file, root):
            digest.update(f"{name}\n{content_hash(path, root)}\n".encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


def fresh_outputs(folder: Path, stem: str, mark: str) -> tuple[str, ...]:
    """The names of the outputs that stand in `folder` as they were made with this fingerprint; none otherwise."""
    try:
        kept = json.loads(read_plain(_record(folder, stem), MOST_NOTED))
        made: dict[str, str] = kept["outputs"] if kept["fingerprint"] == mark else {}
        whole = all(made[name] == content_hash(folder / name, folder) for name in made)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return ()
    return tuple(made) if whole else ()


def known_outputs(folder: Path, stem: str) -> Mapping[str, str]:
    """The names and hashes of all outputs that were recorded for an issue, whatever they were made of."""
    try:
        kept = json.loads(read_plain(_record(folder, stem), MOST_NOTED))
        known: dict[str, str] = {**kept.get("earlier", {}), **kept["outputs"]}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}
    return {name: made for name, made in known.items() if name.startswith(f"{stem}.") and not _PATH(name)}


def counted_outputs(folder: Path, stem: str) -> Mapping[str, tuple[int, int]]:
    """The pages and words of the outputs that were recorded, by name; what has no pages is not among them."""
    try:
        kept = json.loads(_record(folder, stem).read_text("utf-8"))
        return {str(name): (int(pages), int(words)) for name, (pages, words) in kept["counted"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def record(stem: str, mark: str, outputs: Collection[Output], earlier: Mapping[str, str] = _NONE) -> Output:
    """The record of `outputs`, to be written with them; `earlier` ones are remembered with their hashes."""
    made = {output.name: sha256(output.data).hexdigest() for output in outputs}
    counted = {output.name: [output.pages, output.words] for output in outputs if output.pages}
    kept = {"fingerprint": mark, "outputs": made, "counted": counted}
    kept |= {"earlier": dict(earlier)} if earlier else {}
    text = json.dumps(kept, indent=1, sort_keys=True)
    return Output(_record(Path(), stem).name, text.encode())


def _record(folder: Path, stem: str) -> Path:
    return folder / f".{stem}.json"


@cache
def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "absent"
