"""What an output was made of: with nothing changed, nothing is built again.

The record of an issue lies beside its outputs, `.bulletin-9.json`. It can be deleted at any time.
"""

import json
from collections.abc import Iterable, Mapping
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from bulletin import __version__
from bulletin.publish.output import Output

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
)
"""Packages whose version may change a byte of an output."""

_FORM = 1


def fingerprint(files: Iterable[Path], wish: Mapping[str, object]) -> str:
    """A hash of the content and order of `files`, of what is wished for, and of all versions.

    A folder stands for all files in it. A file that is not there counts as such.
    """
    digest = sha256(f"{_FORM} {__version__} {sorted(wish.items())}\n".encode())
    for package in ENGINES:
        digest.update(f"{package} {_version(package)}\n".encode())
    for file in files:
        for path, name in _files(file):
            digest.update(f"{name}\n{_content(path)}\n".encode())
    return digest.hexdigest()


def fresh_outputs(folder: Path, stem: str, mark: str) -> tuple[str, ...]:
    """The names of the outputs that stand in `folder` as they were made with this fingerprint; none otherwise."""
    try:
        kept = json.loads(_record(folder, stem).read_text("utf-8"))
        made: dict[str, str] = kept["outputs"] if kept["fingerprint"] == mark else {}
        whole = all(made[name] == _content(folder / name) for name in made)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return ()
    return tuple(made) if whole else ()


def record(stem: str, mark: str, outputs: Iterable[Output]) -> Output:
    """The record of `outputs`, to be written with them."""
    made = {output.name: sha256(output.data).hexdigest() for output in outputs}
    text = json.dumps({"fingerprint": mark, "outputs": made}, indent=1, sort_keys=True)
    return Output(_record(Path(), stem).name, text.encode())


def _record(folder: Path, stem: str) -> Path:
    return folder / f".{stem}.json"


def _files(path: Path) -> Iterable[tuple[Path, str]]:
    if path.is_dir():
        inside = (one for one in path.rglob("*") if one.is_file() and "__pycache__" not in one.parts)
        return [(one, one.relative_to(path.parent).as_posix()) for one in sorted(inside)]
    return [(path, path.name)]


def _content(path: Path) -> str:
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError:
        return "absent"


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "absent"
