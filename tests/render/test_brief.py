"""An issue made shorter: the first pieces of every section, and the notes that they call."""

from pathlib import Path

import pytest
import web_example
from markupsafe import Markup

from bulletin.compose.content import Bullets, Content, Events, Projects, Prose, SectionBlock, Timeline
from bulletin.render.brief import brief, most_pieces


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Content:
    return web_example.content(web_example.workspace(tmp_path_factory.mktemp("brief")))[0]


def section(content: Content, name: str) -> SectionBlock:
    return next(part for one in content.sections for part in (one, *one.sections) if part.title == name)


def test_all_pieces_are_the_whole_issue(content: Content) -> None:
    assert brief(content, most_pieces(content)) == (content, frozenset())


def test_one_piece_is_the_first_of_each_kind(content: Content) -> None:
    short, cut = brief(content, 1)
    prose = section(short, "Текст").blocks
    assert [type(block) for block in prose] == [Prose]
    assert isinstance(prose[0], Prose)
    assert prose[0].html.startswith("<p>Първи")
    assert prose[0].html.endswith("</p>")
    assert prose[0].html.count("<p>") == 1
    projects, events = section(short, "Проекти").blocks[0], section(short, "Събития").blocks[0]
    assert isinstance(projects, Projects)
    assert isinstance(events, Events)
    assert [one.name for one in projects.projects] == ["Хъб"]
    assert [one.title for one in events.events] == ["Конференция"]
    assert cut == {part.id for one in content.sections for part in (one, *one.sections)}


def test_lists_and_histories_are_cut_between_their_items(content: Content) -> None:
    before = sum(1 for _ in section(content, "Дати").blocks)
    short, _ = brief(content, before)
    history = next(block for block in section(short, "Дати").blocks if isinstance(block, Timeline))
    assert [entry.html for entry in history.entries] == ["Първи разговори."]
    for most in range(1, most_pieces(content)):
        found = [
            block for block in section(brief(content, most)[0], "Текст").blocks if isinstance(block, Bullets)
        ]
        assert all(0 < len(one.items) <= 2 for one in found)


def test_only_called_notes_are_left(content: Content) -> None:
    assert [note.number for note in brief(content, most_pieces(content))[0].notes] == [1, 2, 3]
    short, _ = brief(content, 1)
    assert [note.number for note in short.notes] == [1, 2, 3]
    none, _ = brief(content, 0)
    assert [note.number for note in none.notes] == [3]
    assert none.back.about == content.back.about != Markup()


def test_no_piece_grows(content: Content, tmp_path: Path) -> None:
    del tmp_path
    sizes = [len(str(brief(content, most)[0].sections)) for most in range(most_pieces(content) + 1)]
    assert sizes == sorted(sizes)
