"""Calls of footnotes and tables, one by one."""

from markupsafe import Markup

from bulletin.compose.content import Note
from bulletin.locales import EDITION
from bulletin.render.hypertext import Hypertext

CALL = Markup('<sup class="note" data-note="1"></sup>')
TABLE = Markup('<table><thead><tr><th scope="col"></th><th scope="col">а</th></tr></thead></table>')


def text(*notes: str) -> Hypertext:
    numbered = tuple(Note(number, Markup(note)) for number, note in enumerate(notes, 1))
    return Hypertext(numbered, EDITION["bg"])


def test_call_is_a_link_with_a_name() -> None:
    """The number alone says little to a listener."""
    html = text("а").screen(CALL)
    assert html == (
        '<sup><a id="_noteref-1" href="#_note-1" role="doc-noteref" aria-label="бележка 1">1</a></sup>'
    )


def test_note_called_in_a_note_leads_back_to_it() -> None:
    """Notes are texts as well: their calls are counted before the notes are listed."""
    first, second = text(f"а{CALL.replace('1', '2')}", "б").endnotes()
    assert first.calls == ()
    assert second.calls == ("_noteref-2",)
    assert 'href="#_note-2"' in first.html


def test_table_gets_a_region_and_its_corner_a_plain_cell() -> None:
    """Each table has a name of its own, so that regions can be told apart."""
    one = text()
    html = one.screen(TABLE) + one.screen(TABLE)
    assert html.count('role="region" tabindex="0"') == 2
    assert 'aria-label="Таблица 1"' in html
    assert 'aria-label="Таблица 2"' in html
    assert html.count('<td></td><th scope="col">а</th>') == 2


def test_other_html_is_left_as_it_is() -> None:
    """Neither calls nor tables: nothing changes."""
    html = Markup("<p>а <sup>2</sup> &lt;table&gt;</p>")
    assert text().screen(html) == html
