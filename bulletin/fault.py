"""A fault of our own, told for those who mend it: where in the program it happened, and nothing of anybody's text.

What an exception says may hold a line of the issue, an address or a password. So only those of its words are told
that stand in the line of the program itself, or that Python uses in its own messages; each other one is an ellipsis.
Files are named from the package on, those of the workspace not at all, and no value of a variable is told.
"""

import builtins
import errno
import linecache
import os
import re
import sysconfig
import traceback
from collections.abc import Iterator
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_MOST = 40
"""Calls that are told of one exception: the outermost and the innermost."""
_DEEPEST = 8
"""Exceptions that are told of a chain."""
_WORD = re.compile(r"\w+")
_OWN = re.compile(r"__[a-z]+__").fullmatch
"""A name that Python itself gives, such as `__init__`."""
_OUTSIDE = "(another file)"
_CALL = re.compile(r'^\s*File "(?P<file>[^"\n]+)", line (?P<line>\d+), in (?P<name>.+)$', re.MULTILINE)
_WORDS = """
AF_UNIX a an and any argument arguments assignment at attribute be before been but by callable call can cannot changed
character codec concatenate context control could decode depth descriptor division does during empty encode
exceeded exhausted expected from function generator given got has have in index instance instances invalid is
iteration iterable item items keyword length list local long loop manager mapping maximum missing module multiple
mutable name named no nor not object of only operand or out path pickle pop positional protocol range recursion
referenced required requires returned s sequence size start str subscriptable support supported takes than
that the to too type types unexpected unhashable unpack unsupported utf value values variable was were where
which with without zero Errno NoneType bytes
"""
_PYTHONS = frozenset(dir(builtins)) | frozenset(_WORD.findall(_WORDS))
"""Words of Python's own messages, with the names of its types and functions."""


def told(error: BaseException) -> str:
    """The exception, with those that led to it: the kind of each, and the calls on the way to it."""
    return "\n".join(_chain(error, set()))


def spot(error: BaseException) -> str:
    """The same in a few words: the kind, and the innermost line of the program."""
    calls = [
        name for name in map(_call, traceback.extract_tb(error.__traceback__)) if name.startswith("bulletin/")
    ]
    return ", ".join((type(error).__name__, *calls[-1:]))


def _chain(error: BaseException, known: set[int]) -> Iterator[str]:
    """The lines of an exception, those of the one that led to it before."""
    known.add(id(error))
    earlier = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if earlier is not None and id(earlier) not in known and len(known) < _DEEPEST:
        yield from _chain(earlier, known)
        yield "…which led to:"
    if type(error).__name__ == "_RemoteTraceback":  # the text of an exception of another process
        yield from _remote(str(error))
        return
    calls = list(traceback.extract_tb(error.__traceback__))
    shown = calls if len(calls) <= _MOST else [*calls[: _MOST // 2], None, *calls[-_MOST // 2 :]]
    for call in shown:
        yield from [f"  {_call(call)}", *_source(call)] if call else ["  …"]
    yield f"{type(error).__module__}.{type(error).__qualname__}: {_message(error, calls)}".removeprefix(
        "builtins."
    )
    for inner in error.exceptions if isinstance(error, BaseExceptionGroup) else ():
        yield from _chain(inner, known)


def _remote(text: str) -> Iterator[str]:
    yield "in another process:"
    for match in _CALL.finditer(text):
        yield f"  {_named(match['file'], match['line'], match['name'])}"


def _call(call: traceback.FrameSummary) -> str:
    return _named(call.filename, str(call.lineno), call.name)


def _named(file: str, line: str, name: str) -> str:
    """A call by the file as it lies in the package, a library or Python, the line, and the function."""
    own = _own(file)
    return f"{own}:{line} {name}" if own else f"{_OUTSIDE}:{line}"


def _own(file: str) -> str:
    """The way to a file from the package, a library or Python; nothing where it belongs to none of them."""
    if file.startswith("<frozen "):
        return file
    path = Path(os.path.realpath(file))
    libraries = [sysconfig.get_path(name) for name in ("purelib", "platlib", "stdlib", "platstdlib")]
    homes = [_PACKAGE.parent / "bulletin", *(Path(os.path.realpath(one)) for one in libraries if one)]
    for home in homes:
        if path.is_relative_to(home):
            inside = path.relative_to(home).as_posix()
            return f"bulletin/{inside}" if home == homes[0] else inside
    return ""


def _source(call: traceback.FrameSummary) -> list[str]:
    """The line of the program; none of a template, which may be the user's."""
    line = linecache.getline(call.filename, call.lineno or 0).strip() if _is_code(call.filename) else ""
    return [f"      {line}"] if line else []


def _is_code(file: str) -> bool:
    return file.endswith(".py") and bool(_own(file))


def _message(error: BaseException, calls: list[traceback.FrameSummary]) -> str:
    """What the exception says, with only the words that are the program's or Python's."""
    if isinstance(error, OSError) and error.errno is not None and error.errno in errno.errorcode:
        return f"[{errno.errorcode[error.errno]}] {os.strerror(error.errno)}"
    line = "".join(_source(calls[-1])) if calls else ""
    allowed = _PYTHONS | set(_WORD.findall(line))
    text = _WORD.sub(
        lambda found: found[0] if found[0] in allowed or _OWN(found[0]) else "…", str(error)[:2000]
    )
    return re.sub(r"…(?:\W*…)+", "…", text.replace("\n", " "))
