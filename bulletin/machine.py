"""What the machine refuses, as problems in the user's words: no room, no rights, something in the way, a disk gone."""

import errno
import os
import sys
from pathlib import Path

from bulletin.problems.catalogue import machine as codes
from bulletin.problems.catalogue.workspace import NOT_WRITTEN
from bulletin.problems.problem import Code, Problem, Words
from bulletin.publish.output import NotWritten

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NO_RIGHTS = {errno.EACCES, errno.EPERM, errno.EROFS}
_IN_USE = {errno.EBUSY, errno.ETXTBSY}
_IN_PLACE = {errno.EISDIR, errno.ENOTDIR, errno.EEXIST}
_GONE = {errno.ENOENT, errno.ENOTDIR, errno.ESTALE}
_REASONS = {
    errno.EACCES: Words("нямате нужните права", "you do not have permission"),
    errno.EPERM: Words("нямате нужните права", "you do not have permission"),
    errno.EROFS: Words("дискът е само за четене", "the disk is read-only"),
    errno.EIO: Words("дискът дава грешка", "the disk reports an error"),
    errno.EMFILE: Words("отворени са твърде много файлове", "too many files are open"),
    errno.ENFILE: Words("отворени са твърде много файлове", "too many files are open"),
    errno.ENAMETOOLONG: Words("името е твърде дълго", "the name is too long"),
    errno.ELOOP: Words("преките пътища водят в кръг", "the links lead in a circle"),
    errno.EISDIR: Words("това е папка", "it is a folder"),
    **dict.fromkeys(_NO_ROOM, Words("няма място", "there is no room left")),
}
_NO_FOLDER = Words("не е папка", "is not a folder")
_NO_FILES_HERE = Words("там не могат да се създават файлове", "files cannot be made there")
_NO_TEMPORARY = "No usable temporary directory"
"""How `tempfile` begins what it says; the number is that of a file that is not there."""


def reason(error: OSError) -> Words:
    """Why, in the user's language where it is known what it is called there, else as the system says it."""
    told = error.strerror or type(error).__name__
    return _REASONS.get(error.errno or 0, Words(told, told))


def refusal(error: OSError) -> Problem | None:
    """The problem that an error of the system is; None where the fault is ours, as with a file of the program."""
    path = _path(error)
    if isinstance(error, NotWritten) or error.errno in _NO_ROOM | {errno.EROFS}:
        return _not_written(error, path)
    if error.errno == errno.ENOENT and _NO_TEMPORARY in (error.strerror or ""):
        return Problem(codes.NO_TEMPORARY)
    if path is None:
        return (
            Problem(codes.GONE, values={"file": _here()}) if error.errno in _GONE and _is_adrift() else None
        )
    return None if _is_program(path) else _not_read(error, path)


def shown(path: Path) -> str:
    """A path as it would be typed from here; whole where it lies elsewhere, or where here is no more."""
    try:
        return path.absolute().relative_to(Path.cwd()).as_posix()
    except (OSError, ValueError):
        return str(path)


def _not_read(error: OSError, path: Path) -> Problem | None:
    if error.errno in _GONE:
        return Problem(codes.GONE, values={"file": shown(path)})
    known = error.errno in _REASONS
    return Problem(codes.NOT_READ, values={"file": shown(path), "reason": reason(error)}) if known else None


def _not_written(error: OSError, path: Path | None) -> Problem:
    """What is in the way of writing a file; without a path it is a temporary one."""
    folder = shown(path.parent if path else _temporary_folder())
    values: dict[str, str | int | Words] = {"file": shown(path) if path else folder, "folder": folder}
    values["reason"] = reason(error)
    if path and error.errno in _IN_PLACE:
        return Problem(codes.IN_PLACE, values={**values, **_in_place(path)})
    if path and error.errno in _GONE:
        if error.errno == errno.ENOENT and os.path.isdir(path.parent):  # noqa: PTH112 - false where it cannot be asked
            # a folder of the system's own, such as /proc, takes none: nothing has vanished
            return Problem(codes.NO_RIGHTS, values={**values, "reason": _NO_FILES_HERE})
        return Problem(codes.GONE, values={"file": folder})
    return Problem(_kind(error, path), values=values)


def _kind(error: OSError, path: Path | None) -> Code:
    held = sys.platform == "win32" and error.errno == errno.EACCES and path is not None and path.is_file()
    if held or error.errno in _IN_USE:
        return codes.IN_USE
    if error.errno in _NO_ROOM:
        return codes.NO_ROOM
    return codes.NO_RIGHTS if error.errno in _NO_RIGHTS else NOT_WRITTEN


def _in_place(path: Path) -> dict[str, str | Words]:
    """Which of the path and the folders above it is not what it has to be."""
    for folder in reversed(path.absolute().parents):
        if os.path.lexists(folder) and not folder.is_dir():
            return {"place": shown(folder), "what": _NO_FOLDER}
    if path.is_dir():
        what = Words("е папка", "is a folder")
    elif path.exists() and not path.is_file():
        what = Words("е устройство или канал, а не файл", "is a device or a pipe, not a file")
    else:
        what = _NO_FOLDER
    return {"place": shown(path), "what": what}


def _is_adrift() -> bool:
    """Whether the folder that the command runs in is no more."""
    try:
        Path.cwd()
    except OSError:
        return True
    return False


def _here() -> str:
    return os.environ.get("PWD", os.curdir)


def _path(error: OSError) -> Path | None:
    if isinstance(error, NotWritten):
        return error.path
    name = error.filename
    return Path(os.fsdecode(name)) if isinstance(name, (str, bytes)) and name else None


def _temporary_folder() -> Path:
    import tempfile  # noqa: PLC0415 - only where something is wrong

    try:
        return Path(tempfile.gettempdir())
    except OSError:
        return Path(os.curdir)


def _is_program(path: Path) -> bool:
    """Whether a file belongs to the program, its libraries or Python: then the installation is broken."""
    import sysconfig  # noqa: PLC0415 - only where something is wrong

    from bulletin.themes import package_templates  # noqa: PLC0415

    names = ("purelib", "platlib", "stdlib", "platstdlib")
    homes = [Path(__file__).parent, package_templates(), *(Path(sysconfig.get_path(name)) for name in names)]
    whole = path.absolute()
    return any(whole.is_relative_to(home.absolute()) for home in homes)
