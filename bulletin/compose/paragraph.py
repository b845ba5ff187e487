"""What is set in a paragraph as a whole: tracked capitals, and a last line that is not one short word."""

import re

_ACRONYM = re.compile(r"[^ \n&;<>]*(?<![\w&#])[A-ZА-Я]{4,}(?!\w)[^ \n&;<>]*")
"""With all that no line may part it from, no-break spaces too: WeasyPrint 70 breaks a line far too early where an
element stands against a word."""
_RUNT = re.compile(r"[ \n](?=(?:<[a-z][^<>]*>)*[^\W_]{1,5}(?:[.,:;!?…“”’)]|</\w+>)*$)")
_TAG = re.compile(r"<[^>]*>")
_FEWEST = 40
"""Characters of a paragraph that may have a second line at all."""
NBSP = "\u00a0"


def tracked(words: str) -> str:
    """Return escaped words with each group that has an acronym of four capitals and more in a span that spaces it."""
    return _ACRONYM.sub(r'<span class="caps">\g<0></span>', words)


def without_runt(html: str) -> str:
    """Return the inside of a paragraph with its last word, where it is short, bound to the one before it."""
    return _RUNT.sub(NBSP, html) if len(_TAG.sub("", html)) >= _FEWEST else html
