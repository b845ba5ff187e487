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


def in_markdown(code: Code, language: Language) -> str:
    """Return the same as Markdown, without the heading that a reader of it shows already."""
    words = WORDS[language]
    parts = (
        f"**{words.what_to_do}:** {general(code.help, language)}",
        f"**{words.why}:** {code.why.get(language)}",
        f"**{words.wrong}:**\n\n{_fenced(code.wrong)}",
        f"**{words.right}:**\n\n{_fenced(code.right)}",
    )
    return "\n\n".join(parts) + "\n"


def general(words: Words, language: Language) -> str:
    """Return the words of a code with … in place of the values that a problem would fill in.

    Where … ends a sentence, it is the full stop too.
    """
    closing = "“" if language == "bg" else "”"
    told = words.get(language).format_map(_Anything())
    return told.replace("….", "…").replace(f"{closing}…", f"{closing} …")


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
    return indent(_visible(text).expandtabs(4), "    ")


def _fenced(text: str) -> str:
    fence = "~~~" if "```" in text else "```"
    return f"{fence}yaml\n{_visible(text)}\n{fence}"


def _visible(text: str) -> str:
    return "".join(chr(0x2400 + ord(c)) if c < " " and c not in "\n\t" else c for c in text).rstrip("\n")
