"""Markdown to HTML: what comes out for each thing that can be typed, and what never comes out."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bulletin.compose.markdown import Typesetter, parse
from bulletin.model.text import Line, Prose

TABLE = """\
<table><thead><tr><th scope="col">а</th>
<th scope="col"{align}>б</th>
</tr>
</thead>
<tbody><tr><td>1</td>
<td{align}>2</td>
</tr>
</tbody>
</table>
"""
LONG = "Дълъг абзац, който сигурно има втори ред"
CASES = [
    ("paragraphs", "Един.\n\nДва.", "<p>Един.</p>\n<p>Два.</p>\n"),
    ("emphasis", "**а** *б* ~~в~~", "<p><strong>а</strong> <em>б</em> <s>в</s></p>\n"),
    ("bullets", "- а\n- б", "<ul><li>а\n</li>\n<li>б\n</li>\n</ul>\n"),
    ("loose-bullets", "- а\n\n- б", "<ul><li><p>а</p>\n</li>\n<li><p>б</p>\n</li>\n</ul>\n"),
    ("numbers", "1. а\n2. б", "<ol><li>а\n</li>\n<li>б\n</li>\n</ol>\n"),
    ("numbers-from-three", "3. а", '<ol start="3"><li>а\n</li>\n</ol>\n'),
    ("quotation", "> а", "<blockquote><p>а</p>\n</blockquote>\n"),
    ("rule", "а\n\n---", "<p>а</p>\n<hr>\n"),
    ("soft-line-end", "а\nб", "<p>а\nб</p>\n"),
    ("hard-line-end", "а\\\nб", "<p>а<br>б</p>\n"),
    ("code", '`"а" <b>`', "<p><code>&quot;а&quot; &lt;b&gt;</code></p>\n"),
    ("fenced-code", '```\n"а" - <b>\n```', "<pre><code>&quot;а&quot; - &lt;b&gt;\n</code></pre>\n"),
    ("endless-word", "а" * 110, f"<p>{'|'.join(['а' * 25] * 4)}|{'а' * 10}</p>\n"),
    ("escapes", "\\*а\\* &amp; &lt;b&gt;", "<p>*а* &amp; &lt;b&gt;</p>\n"),
    ("typography", 'Проект "Хъб" - в София', "<p>Проект „Хъб“~– в~София</p>\n"),
    ("typography-over-bold", '"**Хъб**", в **София**', "<p>„<strong>Хъб</strong>“, в~<strong>София</strong></p>\n"),
    ("typography-over-a-link", '"[а](#hub)"', '<p>„<a href="#hub">а</a>“</p>\n'),
    ("acronym", "ЮНЕСКО, ЕС и `ABCD`", '<p><span class="caps">ЮНЕСКО,</span> ЕС и~<code>ABCD</code></p>\n'),
    ("acronym-in-a-group", "в (НАТО), и", '<p><span class="caps">в~(НАТО),</span> и</p>\n'),
    ("acronym-in-a-link", "[НАТО](#c)", '<p><a href="#c">НАТО</a></p>\n'),
    ("part-of-a-word", "iABCD ABCDе", "<p>iABCD ABCDе</p>\n"),
    ("runt", f"{LONG} да.", f"<p>{LONG}~да.</p>\n"),
    ("runt-in-bold", f"{LONG} **да**.", f"<p>{LONG}~<strong>да</strong>.</p>\n"),
    ("runt-over-a-line-end", f"{LONG}\nда", f"<p>{LONG}~да</p>\n"),
    ("long-last-word", f"{LONG} въпреки", f"<p>{LONG} въпреки</p>\n"),
    ("short-paragraph", "Тъй е да.", "<p>Тъй е да.</p>\n"),
    ("long-address", "https://www.a-b.bg/long/ways", "<p>https://www.a-b.bg/|long/|ways</p>\n"),
    ("address-in-code", "`https://a.bg/long/ways`", "<p><code>https://a.bg/long/ways</code></p>\n"),
    ("quotes-round-code", '"Хъб `"` и "Лаб""', "<p>„Хъб <code>&quot;</code> и~’Лаб’“</p>\n"),
    ("table", "|а|б|\n|-|-:|\n|1|2|", TABLE.format(align=' class="right"')),
    ("centred", "|а|б|\n|-|:-:|\n|1|2|", TABLE.format(align=' class="center"')),
    ("left", "|а|б|\n|-|:-|\n|1|2|", TABLE.format(align="")),
    ("html", "<b>а</b> <script>x</script>", "<p>&lt;b&gt;а&lt;/b&gt; &lt;script&gt;x&lt;/script&gt;</p>\n"),
    ("html-block", "<div class=a>\nа\n</div>", "<p>&lt;div class=a&gt;\nа\n&lt;/div&gt;</p>\n"),
    ("picture", "![алт](a.jpg)", "<p>алт</p>\n"),
    ("note-without-text", "а[^1]", "<p>а[^1]</p>\n"),
    ("empty", "", ""),
]  # fmt: skip
LINKS = [
    ("https", "[а](https://a.bg)", '<a href="https://a.bg">а</a>'),
    ("http", "[а](http://a.bg)", '<a href="http://a.bg">а</a>'),
    ("mailto", "[а](mailto:a@b.bg)", '<a href="mailto:a@b.bg">а</a>'),
    ("place-in-the-issue", "[а](#hub)", '<a href="#hub">а</a>'),
    ("address-alone", "<https://a.bg>", '<a href="https://a.bg">https://a.bg</a>'),
    ("query", '[а](https://a.bg?b=1&c="2")', '<a href="https://a.bg?b=1&amp;c=%222%22">а</a>'),
    ("title-of-a-link", '[а](https://a.bg "б")', '<a href="https://a.bg">а</a>'),
    ("bold-in-a-link", "[**а** б](#c)", '<strong><a href="#c">а</a></strong><a href="#c"> б</a>'),
    ("link-in-bold", "**[а](#c)**", '<strong><a href="#c">а</a></strong>'),
    ("line-end-in-a-link", "[а\nб](#c)", '<a href="#c">а</a>\n<a href="#c">б</a>'),
    ("link-without-words", "[](#c)", ""),
    ("file", "[а](/etc/passwd)", "а"),
    ("relative", "[а](../b.pdf)", "а"),
    ("ftp", "[а](ftp://a.bg)", "а"),
    ("telephone", "[а](tel:+359)", "а"),
    ("script", "[а](javascript:b)", "[а](javascript:b)"),
    ("script-in-capitals", "[а](JavaScript:b)", "[а](JavaScript:b)"),
    ("script-with-an-entity", "[а](javascript&#58;b)", "[а](javascript:b)"),
    ("data", "[а](data:text/html,b)", "[а](data:text/html,b)"),
    ("bare-address", "https://a.bg", "https://a.bg"),
]
TAGS = re.compile(r"<(/?)([a-z]+\d?)((?: [a-z-]+=\"[^\"<>]*\")*)>")
KNOWN = {
    *(
        "p",
        "strong",
        "em",
        "s",
        "ul",
        "ol",
        "li",
        "blockquote",
        "hr",
        "br",
        "code",
        "pre",
        "a",
        "sup",
        "span",
    ),
    *("table", "thead", "tbody", "tr", "th", "td", "h1", "h2", "h3", "h4", "h5", "h6"),
}
PIECES = [
    *(
        "# ",
        "- ",
        "1. ",
        "> ",
        "    ",
        "\n",
        "\n\n",
        "|",
        "|-|-|\n",
        "---",
        "```",
        "`",
        "*",
        "**",
        "~~",
        "[",
        "]",
    ),
    *(
        "(",
        ")",
        "](",
        "https://a.bg",
        "javascript:",
        "#x",
        "<",
        ">",
        "<b>",
        "</b>",
        "<!--",
        "&lt;",
        "&#60;",
        '"',
    ),
    *("[^1]", "\n[^1]: ", "^[", "![", "\\", "а", "б в", "script", "onload=", "\u00a0", "'"),
]


def prose(text: str) -> Prose:
    return Prose.model_validate(text)


@pytest.mark.parametrize(("typed", "html"), [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_markdown_becomes_html(typed: str, html: str) -> None:
    """Each thing of CommonMark that a writer uses has its HTML (`~` stands for a no-break space)."""
    shown = Typesetter("bg").html(prose(typed)).replace("\u00a0", "~").replace("\u200b", "|")
    assert shown == html


@pytest.mark.parametrize(
    ("columns", "start", "wide"),
    [
        pytest.param(4, "<table>", False, id="four"),
        pytest.param(5, '<table class="several">', True, id="five"),
        pytest.param(9, '<table class="many">', True, id="nine"),
    ],
)
def test_a_table_says_how_wide_it_is(columns: int, start: str, wide: bool) -> None:
    """The style sheet sets one of many columns smaller; one of five and more leaves its column."""
    typed = f"Текст\n\n{'| а ' * columns}|\n{'|---' * columns}|\n"
    [*_, table] = Typesetter("bg").chunks(prose(typed))
    assert start in table.html
    assert table.wide is wide


@pytest.mark.parametrize(("typed", "html"), [pytest.param(*case[1:], id=case[0]) for case in LINKS])
def test_links_hold_only_text_and_lead_only_where_they_may(typed: str, html: str) -> None:
    """An address of another kind is left out; a link is parted where it holds more than text."""
    assert Typesetter("bg").html(prose(typed)) == f"<p>{html}</p>\n"


@settings(max_examples=250, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join) | st.text(max_size=40))
def test_no_html_of_the_writer_survives(text: str) -> None:
    """Whatever is typed: known tags only, closed in order, no attribute but ours, links to allowed places."""
    setter = Typesetter("en")
    for html in (str(setter.html(prose(text))), *map(str, setter.notes)):
        opened = []
        for closing, tag, attributes in TAGS.findall(html):
            assert tag in KNOWN
            names = re.findall(r" ([a-z-]+)=", attributes)
            assert set(names) <= {"href", "scope", "class", "start", "data-note"}
            for address in re.findall(r'href="([^"]*)"', attributes):
                assert address.startswith(("http:", "https:", "mailto:", "#"))
            if closing:
                assert opened.pop() == tag
            elif tag not in {"hr", "br"}:
                opened.append(tag)
        assert opened == []
        assert "<" not in TAGS.sub("", html)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_no_word_of_the_writer_is_lost(text: str) -> None:
    """Every word that the parser found is in the HTML or in a note, as often as it was typed."""
    setter = Typesetter("en")
    shown = setter.html(prose(text)).striptags() + " ".join(note.striptags() for note in setter.notes)
    found = "".join(
        child.content
        for token in parse(text)
        for child in (token.children or [token])
        if child.type != "inline" or not child.children
    )
    assert [shown.count(letter) for letter in "абв"] == [found.count(letter) for letter in "абв"]


def test_footnotes_are_numbered_through_the_issue() -> None:
    """Each text goes on counting where the last one stopped; a note of several paragraphs is one line of text."""
    setter = Typesetter("bg")
    first = setter.html(prose("а[^1] б[^x]\n\n[^1]: Първа **бележка**.\n[^x]: Втора.\n\n    И още."))
    second = setter.html(prose("в^[Трета]"))
    assert re.findall(r'<sup class="note" data-note="(\d)"></sup>', first + second) == ["1", "2", "3"]
    assert setter.notes == ["Първа <strong>бележка</strong>.", "Втора. И\u00a0още.", "Трета"]


def test_code_in_a_note_is_kept() -> None:
    """A note is set in one line, with all that stands in it."""
    setter = Typesetter("bg")
    setter.html(prose("а[^1]\n\n[^1]: Така:\n\n        make <issue>\n"))
    assert setter.notes == ["Така: <code>make &lt;issue&gt;</code>"]


def test_a_note_called_twice_is_one_note() -> None:
    """Both calls have its number."""
    setter = Typesetter("bg")
    html = setter.html(prose("а[^1] б[^1]\n\n[^1]: Бележка."))
    assert re.findall(r'data-note="(\d)"', html) == ["1", "1"]
    assert setter.notes == ["Бележка."]


@pytest.mark.parametrize(
    ("columns", "wide"), [pytest.param(4, False, id="four-columns"), pytest.param(5, True, id="five-columns")]
)
def test_a_wide_table_stands_apart(columns: int, wide: bool) -> None:
    """A table that does not fit into a column is a chunk of its own, between what stands round it."""
    rows = ("|а" * columns, "|-" * columns, "|1" * columns)
    text = "Преди.\n\n" + "\n".join(f"{row}|" for row in rows) + "\n\nСлед."
    chunks = Typesetter("bg").chunks(prose(text))
    assert [chunk.wide for chunk in chunks] == ([False, True, False] if wide else [False])
    assert sum(chunk.html.count("<th ") for chunk in chunks) == columns


@pytest.mark.parametrize(
    ("typed", "html"),
    [
        pytest.param("Един **абзац**.", "Един <strong>абзац</strong>.", id="paragraph"),
        pytest.param("Един.\n\nДва.", "<p>Един.</p>\n<p>Два.</p>", id="paragraphs"),
        pytest.param("- а", "<ul><li>а\n</li>\n</ul>", id="list"),
        pytest.param("", "", id="empty"),
    ],
)
def test_an_item_of_one_paragraph_is_inline(typed: str, html: str) -> None:
    """Items and captions have no paragraph round them unless they are several."""
    assert Typesetter("bg").inline(prose(typed)) == html


def test_each_language_has_its_own_words_and_type() -> None:
    """The same text is set from its own words by its own rules."""
    text = Prose.model_validate({"bg": '"а"', "en": '"a"'})
    assert [Typesetter(language).html(text) for language in ("bg", "en")] == ["<p>„а“</p>\n", "<p>“a”</p>\n"]


def test_a_line_is_plain_words() -> None:
    """Titles and names know no Markdown and no HTML; line ends in them are spaces."""
    line = Line.model_validate('Проект\n  "**Хъб**" <b>')
    assert Typesetter("bg").line(line) == "Проект „**Хъб**“ <b>"
    assert Typesetter("bg").line(None) == ""
    assert Typesetter("bg").chunks(None) == ()
