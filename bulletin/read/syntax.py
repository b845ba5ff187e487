"""What the YAML parser stumbled over, in words that say what to type instead.

The parser's messages say what it expected, seldom what the writer did; so each finder looks at the
line itself, in the order of how sure it is. Texts of both libyaml and the Python parser are known.
"""

from collections.abc import Callable

from bulletin.problems.catalogue import syntax
from bulletin.read import blocks, braces, brackets, indents, marks, quotes, tabs
from bulletin.read.trouble import Finding, Trouble


def explain(trouble: Trouble) -> tuple[Finding, ...]:
    """Return the problems behind a parser's error: at least one, a general one where nothing fits."""
    if found := marks.dashes(trouble) or marks.signs(trouble):
        return found
    for finder in _FINDERS:
        if finding := finder(trouble):
            return (finding,)
    return (trouble.find(syntax.UNCLEAR, (trouble.line, trouble.column)),)


_FINDERS: tuple[Callable[[Trouble], Finding | None], ...] = (
    brackets.too_deep,
    tabs.tab,
    quotes.open_quote,
    quotes.text_after_quote,
    braces.quotation_in_brackets,
    brackets.text_after_bracket,
    quotes.colon,
    brackets.comma_twice,
    brackets.comma_missing,
    brackets.open_bracket,
    quotes.escape,
    quotes.bar,
    blocks.document,
    blocks.dash_after_key,
    blocks.no_colon,
    quotes.reserved,
    blocks.remark,
    indents.block,
)
