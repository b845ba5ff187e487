"""What is installed here and may change a byte of an output: Python, packages, native libraries.

Asked without importing any of it: a build that has nothing to do must not pay for what it does not use.
"""

import os
import re
import sys
import zlib
from collections.abc import Iterator, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType

ENGINES = (
    "weasyprint",
    "pydyf",
    "pyphen",
    "tinycss2",
    "tinyhtml5",
    "cssselect2",
    "webencodings",
    "cffi",
    "brotli",
    "zopfli",
    "fonttools",
    "jinja2",
    "markupsafe",
    "markdown-it-py",
    "mdit-py-plugins",
    "mdurl",
    "babel",
    "pillow",
    "pillow-heif",
    "pikepdf",
    "lxml",
    "pypdfium2",
    "segno",
    "css-inline",
    "icalendar",
    "pydantic",
    "pydantic-core",
    "pyyaml",
    "rapidfuzz",
    "email-validator",
)
"""Packages whose version may change a byte of an output, or a word of what is said of it."""

_NATIVE = re.compile(
    r"(?:lib)?(?:pango|pangoft2|harfbuzz|harfbuzz-subset|fontconfig|freetype|fribidi|gobject|glib)"
    r"(?:-?[\d.]+)?(?:\.so[.\d]*|[-.\d]*\.dylib|[-.\d]*\.dll)"
)
"""The libraries that lay out text, by the names of their files on Linux, macOS and Windows."""
_SEARCHED = (
    "LD_LIBRARY_PATH",
    "DYLD_LIBRARY_PATH",
    "DYLD_FALLBACK_LIBRARY_PATH",
    "WEASYPRINT_DLL_DIRECTORIES",
)
_USUAL = (
    *("/usr/lib64", "/usr/lib", "/lib64", "/lib", "/usr/local/lib", "/opt/homebrew/lib", "/opt/local/lib"),
    *("C:\\msys64\\ucrt64\\bin", "C:\\msys64\\mingw64\\bin", "C:\\Program Files\\GTK3-Runtime Win64\\bin"),
)
"""Where the loader of a system and WeasyPrint look for them."""
_HEARD = ("HB_", "PANGO", "FREETYPE_PROPERTIES", "FONTCONFIG_SYSROOT")
"""How the variables begin by which these libraries are told to work otherwise."""
_INFO = re.compile(r"(?P<name>.+?)-\d[^-]*(?:-py.*)?\.(?:dist|egg)-info")


def makers(engines: tuple[str, ...] = ENGINES) -> str:
    """A hash of all that is installed and makes the outputs."""
    return _makers(engines, tuple(sys.path), tuple(_variables()))


@cache
def _makers(engines: tuple[str, ...], paths: tuple[str, ...], variables: tuple[str, ...]) -> str:
    there = packages(paths)
    lines = [
        f"{sys.implementation.name} {sys.version_info[:3]} {sys.platform} {zlib.ZLIB_RUNTIME_VERSION}",
        *(f"{one} {_package(there.get(one.lower()))}" for one in engines),
        *native_libraries(),
        *variables,
    ]
    return sha256("\n".join(lines).encode("utf-8", "surrogateescape")).hexdigest()


def packages(paths: tuple[str, ...]) -> Mapping[str, Path]:
    """The packages that can be imported from `paths`, by their names, each with the folder of what is known of it."""
    found: dict[str, Path] = {}
    for folder in paths:
        for info in _listed(folder):
            if named := _INFO.fullmatch(info):
                found.setdefault(re.sub(r"[-_.]+", "-", named["name"]).lower(), Path(folder, info))
    return MappingProxyType(found)


def native_libraries() -> Iterator[str]:
    """A line for each file of a library that may be loaded: its name, which holds the version, size and time."""
    multiarch = getattr(sys.implementation, "_multiarch", "")
    folders = [part for name in _SEARCHED for part in os.environ.get(name, "").split(os.pathsep) if part]
    folders += [f"{prefix}{os.sep}lib" for prefix in dict.fromkeys((sys.prefix, sys.base_prefix))]
    folders += [f"{place}/{multiarch}" for place in ("/usr/lib", "/lib") if multiarch]
    for folder in dict.fromkeys(os.path.realpath(one) for one in (*folders, *_USUAL)):
        for name in _listed(folder):
            if _NATIVE.fullmatch(name):
                yield _library(Path(folder, name))


def _library(path: Path) -> str:
    try:
        told = path.stat()
    except OSError:
        return f"{path.name} absent"
    return f"{path.name} {path.resolve().name} {told.st_size} {told.st_mtime_ns}"


def _variables() -> Iterator[str]:
    return (f"{name}={value}" for name, value in sorted(os.environ.items()) if name.startswith(_HEARD))


def _package(info: Path | None) -> str:
    """The version of a package and how it was built: from its source it may hold other libraries."""
    if info is None:
        return "absent"
    try:
        built = sha256((info / "WHEEL").read_bytes()).hexdigest()[:8]
    except OSError:
        built = ""
    return f"{info.name} {built}"


def _listed(folder: str) -> list[str]:
    try:
        return sorted(os.listdir(folder or "."))  # noqa: PTH208 - names are enough
    except OSError:
        return []
