"""An issue made shorter for a letter: the first pieces of every section, so that no section is lost from sight.

A piece is a paragraph, a list's item, an entry, a figure, a run of pictures, a project, an event.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from markupsafe import Markup

from bulletin.compose.content import (
    NOTE_CALL,
    Block,
    Bullets,
    Content,
    Events,
    Photos,
    Projects,
    Prose,
    SectionBlock,
    Timeline,
)

_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)\b[^>]*>")
_VOID = frozenset({"br", "hr", "img", "wbr"})


def most_pieces(content: Content) -> int:
    """Return how many pieces the longest section has."""
    return max((sum(map(_pieces, part.blocks)) for part in _parts(content.sections)), default=0)


def brief(content: Content, most: int) -> tuple[Content, frozenset[str]]:
    """Return the issue with at most `most` pieces in a section, and the ids of the sections that are cut.

    Of the footnotes those are left that are called.
    """
    sections = tuple(_cut(section, most) for section in content.sections)
    pairs = zip(_parts(content.sections), _parts(sections), strict=True)
    cut = frozenset(whole.id for whole, short in pairs if whole.blocks != short.blocks)
    shorter = replace(content, sections=sections)
    called = _called(shorter)
    return replace(shorter, notes=tuple(note for note in content.notes if note.number in called)), cut


def _parts(sections: Sequence[SectionBlock]) -> Iterator[SectionBlock]:
    for section in sections:
        yield section
        yield from section.sections


def _cut(section: SectionBlock, most: int) -> SectionBlock:
    left, blocks = most, list[Block]()
    for block in section.blocks:
        if left <= 0:
            break
        blocks.append(_first(block, left))
        left -= _pieces(block)
    return replace(
        section, blocks=tuple(blocks), sections=tuple(_cut(inner, most) for inner in section.sections)
    )


def _pieces(block: Block) -> int:
    if isinstance(block, Prose):
        return len(_elements(block.html))
    if isinstance(block, Bullets):
        return len(block.items)
    if isinstance(block, Timeline):
        return len(block.entries)
    if isinstance(block, Projects):
        return len(block.projects)
    return len(block.events) if isinstance(block, Events) else 1


def _first(block: Block, most: int) -> Block:
    """The first pieces of a block."""
    if isinstance(block, Prose):
        return replace(block, html=Markup("").join(map(Markup, _elements(block.html)[:most])))
    if isinstance(block, Bullets):
        return replace(block, items=block.items[:most])
    if isinstance(block, Timeline):
        return replace(block, entries=block.entries[:most])
    if isinstance(block, Projects):
        return replace(block, projects=block.projects[:most])
    return replace(block, events=block.events[:most]) if isinstance(block, Events) else block


def _elements(html: str) -> list[str]:
    """The outermost elements of composed text, which is well formed; what stands between goes with the next."""
    found, depth, begin = [], 0, 0
    for tag in _TAG.finditer(html):
        if tag[2] not in _VOID:
            depth += -1 if tag[1] else 1
        if depth == 0:
            found.append(html[begin : tag.end()])
            begin = tag.end()
    rest = html[begin:]
    if rest.strip() or not found:
        return [*found, rest]
    return [*found[:-1], found[-1] + rest]


def _called(content: Content) -> set[int]:
    """The numbers of the notes that the texts call, and that those notes call."""
    texts = [
        content.lead,
        content.back.about,
        *(text for part in _parts(content.sections) for text in _texts(part)),
    ]
    return {int(call[1]) for text in texts for call in NOTE_CALL.finditer(text)}


def _texts(part: SectionBlock) -> Iterator[str]:
    for block in part.blocks:
        if isinstance(block, Prose):
            yield from (block.html, *(picture.caption for picture in block.beside))
        elif isinstance(block, Photos):
            yield from (picture.caption for picture in block.pictures)
        elif isinstance(block, Bullets):
            yield from (item.html for item in block.items)
        elif isinstance(block, Timeline):
            yield from (entry.html for entry in block.entries)
        elif isinstance(block, Projects):
            for one in block.projects:
                yield from (one.text, one.goal, one.result, *(news.html for news in one.news))
        elif isinstance(block, Events):
            yield from (event.html for event in block.events)
