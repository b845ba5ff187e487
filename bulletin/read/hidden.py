"""Text fit to be shown: a password that was typed into the settings is in no message, log or report."""

import re

_PASSWORD = re.compile(
    r"""(?P<key>\b(?:password|passwd|pass|secret|token|парола)["']?[ \t]*:[ \t]+)(?P<value>"[^"\n]*"|'[^'\n]*'|[^,}\n]+)""",
    re.IGNORECASE,
)


def without_passwords(text: str) -> str:
    """Return `text` with dots for the values of fields called so; every other character keeps its place."""
    return _PASSWORD.sub(lambda found: found["key"] + "•" * len(found["value"].rstrip()), text)
