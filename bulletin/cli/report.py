"""The file to be sent where the fault is ours: versions, the command without its values, the place in the program."""

import re
from collections.abc import Container, Sequence
from pathlib import Path

from bulletin import __version__
from bulletin.locales import INTERFACE
from bulletin.locales.log import REPORT
from bulletin.model.language import Language

_OPTION = re.compile(r"(--[a-z][a-z-]*|-[a-zA-Z])(?:=.*)?", re.DOTALL)
_GROUP, _VERB = "mail", re.compile(r"[a-z][a-z-]{0,20}")


def write_report(language: Language, typed: Sequence[str], fault: str) -> Path:
    """Write the report of a `fault`, as `bulletin.fault` tells it, to a new temporary file, and return where it is.

    Raises OSError where there is no place for it; nothing is left then.
    """
    import tempfile  # noqa: PLC0415 - only a fault of ours pays for it

    path = Path(tempfile.mkstemp(prefix="bulletin-", suffix=".txt")[1])
    try:
        path.write_text(report(language, typed, fault), "utf-8")
    except OSError:
        path.unlink(missing_ok=True)
        raise
    return path


def report(language: Language, typed: Sequence[str], fault: str) -> str:
    """What is sent; its first lines say in the user's language what it holds."""
    return "\n".join(
        (
            *REPORT[language].holds,
            "",
            *versions(),
            "",
            command(INTERFACE[language].verbs, typed),
            "",
            fault,
            "",
        )
    )


def versions() -> tuple[str, ...]:
    """The program, Python and the system; and the libraries that a page depends on."""
    import platform  # noqa: PLC0415 - only a fault of ours, or a wish to know, pays for these

    from bulletin.publish.installed import ENGINES  # noqa: PLC0415

    return (
        f"bulletin {__version__}, Python {platform.python_version()}, {platform.platform()}",
        ", ".join(f"{name} {_version(name)}" for name in ENGINES),
    )


def _version(package: str) -> str:
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - see `versions`

    try:
        return version(package)
    except PackageNotFoundError:
        return "–"


def command(verbs: Container[str], typed: Sequence[str]) -> str:
    """The words that were typed, each value as an ellipsis: it may be a name, an address or a password."""
    shown = ["bulletin"]
    for place, word in enumerate(typed):
        is_verb = place == 0 and word in verbs
        is_inner = place == 1 and typed[0] == _GROUP and _VERB.fullmatch(word)
        option = _OPTION.fullmatch(word)
        shown.append(word if is_verb or is_inner else option[1] if option else "…")
    return " ".join(shown)
