"""What `bulletin explain CODE` says: the text of one code, from the catalogue alone."""

from textwrap import fill, indent

from bulletin.locales.problems import WORDS
from bulletin.model.language import Language
from bulletin.problems.problem import Code, Words

_WIDTH = 88


def explain(code: Code, language: Language) -> str:
    """Return what the code means, why it matters, an example that has it, and the same made right."""
    words = WORDS[language]
    severity = words.error if code.severity == "error" else words.warning
    parts = (
        f"{code.id} {code.slug} ({severity})",
        _wrapped(general(code.message, language)),
        f"{words.what_to_do}\n{_wrapped(general(code.help, language))}",
        f"{words.why}\n{_wrapped(code.why.get(language))}",
        f"{words.wrong}\n{_example(code.wrong)}",
        f"{words.right}\n{_example(code.right)}",
    )
    return "\n\n".join(parts) + "\n"


def general(words: Words, language: Language) -> str:
    """Return the words of a code with … in place of the values that a problem would fill in."""
    return words.get(language).format_map(_Anything())


class _Anything(dict[str, "_Dots"]):
    """Has … under every name."""

    def __missing__(self, key: str) -> "_Dots":
        return _Dots()


class _Dots:
    """Is … in every format."""

    def __format__(self, form: str) -> str:
        return "…"


def _wrapped(text: str) -> str:
    return fill(text, _WIDTH, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False)


def _example(text: str) -> str:
    shown = "".join(chr(0x2400 + ord(c)) if c < " " and c not in "\n\t" else c for c in text)
    return indent(shown.rstrip("\n").expandtabs(4), "    ")
