"""The program itself as a wheel, made from the files that are running: what CI installs is what is used at home.

The form: https://packaging.python.org/specifications/binary-distribution-format/
"""

from base64 import urlsafe_b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from bulletin.problems.catalogue.carried import NO_PACKAGE
from bulletin.problems.problem import Problem, Refused
from bulletin.root import TEMPLATES_FOLDER
from bulletin.themes import package_templates

_NAME = "bulletin"
_TOLD = ("METADATA", "entry_points.txt")
_LICENCES = "licenses"
_WHEEL = "Wheel-Version: 1.0\nGenerator: {name} {version}\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
_MOMENT = (1980, 1, 1, 0, 0, 0)
"""The earliest that a ZIP file can tell: no clock is in it."""
_READABLE = 0o644 << 16


@dataclass(frozen=True, slots=True)
class Wheel:
    """A wheel: its file name and its bytes."""

    name: str
    data: bytes

    @property
    def sha256(self) -> str:
        """The hash by which pip knows it."""
        return sha256(self.data).hexdigest()


def own_wheel() -> Wheel:
    """Pack the program as it is installed, from a wheel or from a checkout; the same files give the same bytes.

    Raises Refused where it was not installed, only put somewhere: nobody then knows what belongs to it.
    """
    try:
        installed = distribution(_NAME)
        stem = f"{_NAME}-{installed.version}"
        files = dict(sorted([*_package(), *_about(installed, f"{stem}.dist-info")]))
    except (PackageNotFoundError, FileNotFoundError) as error:
        raise Refused([Problem(NO_PACKAGE)]) from error
    record = f"{stem}.dist-info/RECORD"
    files[record] = _record(files, record)
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in files.items():
            entry = ZipInfo(name, _MOMENT)
            entry.external_attr, entry.compress_type = _READABLE, ZIP_DEFLATED
            archive.writestr(entry, data)
    return Wheel(f"{stem}-py3-none-any.whl", out.getvalue())


def _package() -> Iterator[tuple[str, bytes]]:
    """The modules, and the templates, which a checkout has beside them."""
    package = Path(__file__).resolve().parents[1]
    for folder, inside in ((package, _NAME), (package_templates(), f"{_NAME}/{TEMPLATES_FOLDER}")):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield f"{inside}/{path.relative_to(folder).as_posix()}", path.read_bytes()


def _about(installed: Distribution, folder: str) -> Iterator[tuple[str, bytes]]:
    """What the package says of itself, its licences included."""
    for name in _TOLD:
        text = installed.read_text(name)
        if text is None:
            raise FileNotFoundError(name)
        yield f"{folder}/{name}", text.encode()
    for path in installed.files or ():
        head, _, way = path.as_posix().partition(f".dist-info/{_LICENCES}/")
        if way and "/" not in head:
            yield f"{folder}/{_LICENCES}/{way}", path.read_binary()
    yield f"{folder}/WHEEL", _WHEEL.format(name=_NAME, version=installed.version).encode()


def _record(files: dict[str, bytes], own: str) -> bytes:
    """The list of all files with their hashes and sizes; of itself it can have none."""
    lines = [
        f"{name},sha256={urlsafe_b64encode(sha256(data).digest()).rstrip(b'=').decode()},{len(data)}\n"
        for name, data in files.items()
    ]
    return "".join([*lines, f"{own},,\n"]).encode()
