"""Text fit to be shown: a password that was typed into the settings is in no message, log or report."""

import re

_PASSWORD = re.compile(
    r"""(?P<key>\b(?:password|passwd|pass|secret|token|парола)["']?[ \t]*:[ \t]+)(?P<rest>[^\n]+)""",
    re.IGNORECASE,
)


def without_passwords(text: str) -> str:
    """Return `text` with dots from the value of a field called so to the line's end; no character moves."""
    return _PASSWORD.sub(lambda found: found["key"] + "•" * len(found["rest"]), text)
