"""The print edition, from the issue file to a PDF read back by other programs."""

import re
import subprocess
import sys
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from tests.render.pdf_reading import bookmarks, close_up, faults, fonts, read_aloud, text
from tests.render.print_example import Example, example

WHOLE = """\
greeting: Да бъде честита и успешна Новата 2024!
lead: Кратко начало на броя с **важна** дума.
author: Иван Иванов
colophon: {occasion: Седем години, about: Какво има в броя.}
keywords: [град, знание]
cover: {file: cover.svg, alt: Корица, caption: Надпис на корицата, credit: Собствена рисунка}
sections:
  - title: Новини
    text: |
      Първи абзац със [връзка](https://example.org/a) и бележка[^1].

      1. първо
      2. второ

      - точка

        с втори абзац

      | Име | Брой |
      |---|--:|
      | едно | 1 |

      | a | b | c | d | e | f |
      |---|---|---|---|---|---|
      | 1 | 2 | 3 | 4 | 5 | 6 |

      [^1]: Текст на бележката.
    photos:
      - {file: tall.jpg, alt: Висока снимка, caption: Надпис, credit: Мария}
      - {file: wide.jpg, alt: Широка снимка, width: page}
      - {file: small.jpg, alt: Портрет, caption: До текста, width: beside}
      - {file: tall.jpg, alt: Първа в реда, caption: Първа, width: row}
      - {file: broad.jpg, alt: Втора в реда, caption: Втора, width: row}
    list: [една точка, "друга **важна** точка"]
  - title: Историята в дати
    history:
      - {date: 2015-09/2015-10, text: Първи разговори.}
      - {date: 2016-12-19, text: Учредяване.}
  - title: Проекти
    show: projects
    sections:
      - title: Подраздел
        text: Текст на подраздела.
  - title: Събития  # bulletin: allow B188
    show: events
    closing: Последен абзац.
projects:
  - id: first
    name: XD Media Hub
    full_name: eXperiential Digital Hub
    programme: Erasmus+
    number: 2022-1-DE02-KA220
    url: https://xdmediahub.eu/
    budget: 294,5 хил. евро
    share: 42,5 хил. евро
    partners: 7
    countries: [BG, ES]
    period: 2022-01/2024-01
    status: running
    goal: Целта на проекта.
    result: |
      1. Първи резултат.
      2. Втори резултат.
    news:
      - {date: 2023-12-05, title: Семинар, place: София, text: Какво стана.}
  - {id: second, name: GO GREEN, partners: 6, countries: 5, status: finished}
events:
  - {kind: webinar, title: По-късно, date: 2023-05-02, place: Онлайн, with: [ITRI], text: Текст на събитието.}
  - {kind: conference, title: По-рано, date: 2017-09-28/2017-09-29, place: София}
"""


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Example:
    """An issue with everything that a page can show, built."""
    made = example(tmp_path_factory.mktemp("whole"), WHOLE)
    (made.folder / "cover.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><circle cx="5" cy="5" r="4"/></svg>',
        "utf-8",
    )
    Image.new("RGB", (600, 900), "#3a6").save(made.folder / "tall.jpg")
    Image.new("RGB", (1800, 500), "#36a").save(made.folder / "wide.jpg")
    Image.new("RGB", (300, 400), "#63a").save(made.folder / "small.jpg")
    Image.new("RGB", (1200, 600), "#a63").save(made.folder / "broad.jpg")
    built = made.build()
    assert [problem.message("en") for problem in built.problems] == []
    return made


@pytest.fixture(scope="module")
def spoken(whole: Example) -> str:
    """The text in the order of its tags, read once: poppler takes its time over it."""
    return read_aloud(whole.pdf)


def test_passes_as_archival_and_accessible(whole: Example) -> None:
    """One file is PDF/A-3a and PDF/UA-1."""
    assert faults(whole.pdf) == []


def test_holds_only_the_fonts_of_the_theme(whole: Example) -> None:
    """No font of the machine comes in."""
    assert {name.split("-")[0] for name in fonts(whole.pdf)} == {"Sofia"}
    assert all(name.startswith("Sofia-Sans") for name in fonts(whole.pdf))


def test_says_what_it_is(whole: Example) -> None:
    """Title, author, subject, keywords, language and dates come from the issue."""
    with pikepdf.open(whole.pdf) as pdf:
        info = {key: str(value) for key, value in pdf.docinfo.items()}
        assert str(pdf.Root.Lang) == "bg"
    assert info["/Title"] == "Бюлетин · брой 1 – Клъстер София град на знанието"
    assert info["/Author"] == "Иван Иванов"
    assert info["/Subject"] == "Кратко начало на броя с важна дума."
    assert info["/Keywords"] == "град, знание"
    assert info["/CreationDate"] == info["/ModDate"] == "D:20231229"


def test_carries_its_own_source(whole: Example) -> None:
    """The issue's file is inside, byte for byte, as the associated source of PDF/A-3."""
    with pikepdf.open(whole.pdf) as pdf:
        carried = pdf.attachments["1.yaml"]
        assert carried.get_file().read_bytes() == (whole.root / "issues/1.yaml").read_bytes()
        assert [str(file.AFRelationship) for file in pdf.Root.AF] == ["/Source"]


def test_is_bookmarked(whole: Example) -> None:
    """Sections, sub-sections and projects are in the outline, in the order of the pages."""
    assert [title.replace("\u00a0", " ") for title in bookmarks(whole.pdf)] == [
        "Бюлетин",
        "В този брой",
        "1 Новини",
        "2 Историята в дати",
        "3 Проекти",
        "1 XD Media Hub",
        "2 GO GREEN",
        "3.1 Подраздел",
        "4 Събития",
    ]


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("ДА БЪДЕ ЧЕСТИТА И УСПЕШНА НОВАТА 2024!", id="greeting"),
        pytest.param("Автор: Иван Иванов", id="byline"),
        pytest.param("Брой 1 29 декември 2023 г., София", id="dateline"),
        pytest.param("Надпис на корицата · Собствена рисунка", id="cover"),
        pytest.param("Първи абзац със връзка и бележка1", id="paragraph with a footnote call"),
        pytest.param("1 Текст на бележката.", id="footnote"),
        pytest.param("1. първо 2. второ", id="numbered list"),
        pytest.param("– точка с втори абзац", id="loose item"),
        pytest.param("294,5 хил. евро", id="money"),
        pytest.param("6 от 5 държави", id="partners and countries counted"),
        pytest.param("Цел. Целта на проекта.", id="goal"),
        pytest.param("5 декември 2023 г., София – Семинар. Какво стана.", id="news"),
        pytest.param("септ. – окт. 2015", id="history"),
        pytest.param("28–29 септ. 2017 КОНФЕРЕНЦИЯ По-рано София", id="event with its badge"),
        pytest.param("Седем години Какво има в броя.", id="colophon"),
    ],
)
def test_is_read_aloud_in_order(spoken: str, words: str) -> None:
    """The tags give the text in the order in which it is read, footnote calls and marks of lists included."""
    assert close_up(words) in spoken


def test_text_copies_out(whole: Example) -> None:
    """Bulgarian text is copied as it was written, quotes, dashes and hyphenated words whole."""
    copied = text(whole.pdf)
    assert "Кратко начало на броя с важна дума." in copied
    assert "5 декември 2023 г., София – Семинар. Какво стана." in copied


def test_events_stand_in_the_order_of_their_dates(whole: Example) -> None:
    """The file's order does not matter."""
    copied = text(whole.pdf)
    assert copied.index("По-рано") < copied.index("По-късно")


def test_contents_name_the_true_pages(whole: Example) -> None:
    """The page numbers in the box are those on which the sections begin."""
    titles = ["Новини", "Историята в дати", "Проекти", "Събития"]
    box = text(whole.pdf, 1)
    for number, title in enumerate(titles, 1):
        said = re.search(rf"{number}\. {title} (\d)", box)
        assert said, title
        assert f"{number} {title}" in text(whole.pdf, int(said[1])).replace(said[0], "")


def test_links_lead_to_the_web_or_within(whole: Example) -> None:
    """No address of the machine that built it is in the file."""
    with pikepdf.open(whole.pdf) as pdf:
        links = [
            str(a.A.URI) for page in pdf.pages for a in page.get("/Annots", []) if "/A" in a and "/URI" in a.A
        ]
    assert {link.split(":")[0] for link in links} == {"https", "mailto"}
    raw = whole.pdf.read_bytes()
    assert str(whole.root).encode() not in raw
    assert b"issue.invalid" not in raw


def test_same_bytes_in_another_folder_and_process(whole: Example, tmp_path: Path) -> None:
    """The same issue gives the same file, whatever the folder, the process, the time zone and the hash seed."""
    other = tmp_path / "другаде с интервал"
    code = (
        "import shutil, sys; from pathlib import Path\n"
        "from tests.render.print_example import Example\n"
        "shutil.copytree(sys.argv[1], sys.argv[2], ignore=shutil.ignore_patterns('output'))\n"
        "Example(Path(sys.argv[2])).build()\n"
    )
    environment = {"PATH": "/usr/bin:/bin", "TZ": "Asia/Tokyo", "PYTHONHASHSEED": "7", "PYTHONPATH": "."}
    checkout = Path(__file__).parents[2]
    subprocess.run(
        [sys.executable, "-c", code, str(whole.root), str(other)], env=environment, cwd=checkout, check=True
    )
    assert Example(other).pdf.read_bytes() == whole.pdf.read_bytes()


def test_an_almost_empty_issue_is_one_page(tmp_path: Path) -> None:
    """A title is enough."""
    made = example(tmp_path, "sections: [{title: Новини, text: Кратко.}]\n")
    built = made.build()
    assert (built.problems, [output.pages for output in built.outputs]) == ((), [1])
    assert faults(made.pdf) == []


def test_long_words_and_addresses_stay_in_their_column(tmp_path: Path) -> None:
    """What is longer than a column is broken, and nothing runs over anything."""
    word, address = "дълга" * 60, "https://example.org/" + "a1-" * 120
    made = example(tmp_path, f"sections:\n  - title: {word}\n    text: '{word} [{address}]({address})'\n")
    assert made.build().problems == ()


def test_a_footnote_called_twice_is_printed_once(tmp_path: Path) -> None:
    """The second call bears the number of the first; the numbers go on from there."""
    notes = "      [^a]: Първа бележка.\n      [^b]: Втора бележка.\n"
    words = "sections:\n  - title: Новини\n    text: |\n      Едно[^a], пак[^a] и друго[^b].\n\n"
    made = example(tmp_path, words + notes)
    assert made.build().problems == ()
    assert close_up("Едно1, пак1 и друго2.") in read_aloud(made.pdf)
    assert text(made.pdf).count("Първа бележка.") == 1


def test_a_footnote_on_the_last_page_leaves_the_back_panel_whole(tmp_path: Path) -> None:
    """Where notes take its room, the panel stands after the text."""
    made = example(
        tmp_path, "sections:\n  - title: Новини\n    text: |\n      Едно[^1].\n\n      [^1]: Бележка.\n"
    )
    assert made.build().problems == ()
    assert text(made.pdf).count("office@example.org") == 2


def test_a_long_colophon_finds_its_room(tmp_path: Path) -> None:
    """The back panel grows with its words, on the last page."""
    about = "думи за броя и неговото съдържание " * 30
    made = example(tmp_path, f"colophon: {{about: {about}}}\nsections: [{{title: Новини, text: Кратко.}}]\n")
    assert made.build().problems == ()


def test_more_pages_than_the_limit_is_a_warning(tmp_path: Path) -> None:
    """The limit is in bulletin.yaml; the issue is built all the same."""
    made = example(tmp_path, "sections:\n  - title: Новини\n    text: |\n" + "      Абзац.\n\n" * 150)
    with (tmp_path / "bulletin.yaml").open("a", encoding="utf-8") as settings:
        settings.write("limits: {pages: 1}\n")
    built = made.build()
    assert [problem.code.id for problem in built.problems] == ["B086"]
    assert made.pdf.is_file()


def test_a_template_that_cannot_be_filled_is_a_problem_at_its_line(tmp_path: Path) -> None:
    """A workspace may override a template; its mistake is shown where it stands, and nothing is written."""
    made = example(tmp_path, "sections: [{title: Новини, text: Кратко.}]\n")
    (tmp_path / "templates" / "print").mkdir(parents=True)
    (tmp_path / "templates" / "print" / "issue.html").write_text("<html>\n{{ issue.titel }}\n", "utf-8")
    built = made.build()
    assert [(p.code.id, p.place and (p.place.file, p.place.line)) for p in built.problems] == [
        ("B094", ("templates/print/issue.html", 2))
    ]
    assert not made.pdf.exists()


def test_a_workspace_overrides_one_block(tmp_path: Path) -> None:
    """A template extends the package's own and changes one block of it."""
    made = example(tmp_path, "sections: [{title: Новини, text: Кратко.}]\n")
    (tmp_path / "templates" / "print").mkdir(parents=True)
    (tmp_path / "templates" / "print" / "issue.html").write_text(
        '{% extends "default/print/issue.html" %}{% block letterhead %}<p>Друга глава</p>{% endblock %}',
        "utf-8",
    )
    assert made.build().problems == ()
    assert "Друга глава Бюлетин" in text(made.pdf)


@pytest.mark.parametrize(
    ("template", "code"),
    [
        pytest.param("<h1>→</h1>", "B084", id="a character that no font has"),
        pytest.param('<h1>a</h1><img src="pictures/none.png" alt="x">', "B083", id="a picture that is none"),
        pytest.param('<h1>a</h1><img src="https://example.org/x.png" alt="x">', "B083", id="an address"),
        pytest.param('<h1>a</h1><img src="../../bulletin.yaml" alt="x">', "B083", id="a file outside"),
        pytest.param("<style>p { colour: red }</style><h1>a</h1>", "B085", id="an unknown property"),
    ],
)
def test_what_the_engine_says_is_never_passed_over(tmp_path: Path, template: str, code: str) -> None:
    """Each message of the layout engine is a problem of the build."""
    made = example(tmp_path, "sections: [{title: Новини, text: Кратко.}]\n")
    (tmp_path / "templates" / "print").mkdir(parents=True)
    page = f'<html lang="bg"><head><title>x</title></head><body>{template}</body></html>'
    (tmp_path / "templates" / "print" / "issue.html").write_text(page, "utf-8")
    assert code in [problem.code.id for problem in made.build().problems]


@pytest.mark.parametrize("lines", [2, 4])
def test_a_footnote_that_finds_no_room_below_a_cover_is_not_lost(lines: int, tmp_path: Path) -> None:
    """Where the room kept for notes is smaller than an empty area, WeasyPrint alone would fall."""
    lead = "  Последните месеци накратко: нов член, два проекта и един семинар.\n" * lines
    photo = "    photos: [{file: zala.png, alt: Друга снимка}]\n"
    made = example(
        tmp_path,
        "author: Мария Иванова\ngreeting: Честита и успешна нова година!\n"
        f"lead: |\n{lead}cover: {{file: zala.png, alt: Залата, width: page}}\n"
        "sections:\n  - title: Новини\n    text: |\n      Вече сме 33 фирми[^1].\n\n      [^1]: Към 31 декември.\n"
        + photo
        + "".join(f"  - {{title: Раздел {n}, text: Кратко.}}\n" for n in range(4)),
    )
    made.folder.mkdir(exist_ok=True)
    Image.new("RGB", (1800, 1200), "navy").save(made.folder / "zala.png")
    built = made.build()
    assert {problem.code.id for problem in built.problems} <= {"B188"}
    assert text(made.pdf).count("Към 31 декември.") == 1


MILLIMETRE = 72 / 25.4
BAND = """\
{% include "default/print/style.css" %}
.letterhead { margin: -13mm -17mm 0; padding-left: 17mm }
.letterhead::before { content: ""; position: absolute; left: calc(0mm - var(--bleed)); right: calc(0mm - var(--bleed));
  top: calc(0mm - var(--bleed)); height: 10mm; background: #ff0000 }
"""


@pytest.fixture(scope="module")
def cut(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An issue for a print shop, with a band of red at the head of the page that touches its edges."""
    made = example(tmp_path_factory.mktemp("cut"), "sections:\n  - {title: Новини, text: Новина.}\n")
    (made.root / "templates" / "print").mkdir(parents=True)
    (made.root / "templates" / "print" / "style.css").write_text(BAND, "utf-8")
    built = made.build(editions=("bleed",))
    assert built.names == ("bulletin-1.bleed.pdf",)
    return made.root / "output" / "bulletin-1.bleed.pdf"


def test_a_print_shop_finds_page_and_bleed(cut: Path) -> None:
    """The page is A4, the bleed 3 mm round it, and the sheet larger; the standards hold."""
    with pikepdf.open(cut) as pdf:
        trim, bleed, media = (
            [float(edge) / MILLIMETRE for edge in pdf.pages[0][box]]
            for box in ("/TrimBox", "/BleedBox", "/MediaBox")
        )
    assert trim == pytest.approx([0, 0, 210, 297], abs=0.01)
    assert bleed == pytest.approx([-3, -3, 213, 300], abs=0.01)
    assert media == pytest.approx([-8, -8, 218, 305], abs=0.01)
    assert faults(cut) == []


def test_a_band_at_the_edge_runs_into_the_bleed_and_the_marks_stand_outside(cut: Path) -> None:
    """Red up to 3 mm outside the page, paper beyond; crop marks begin where the bleed has ended."""
    with pypdfium2.PdfDocument(cut) as document:
        page = document[0].render(scale=10 / MILLIMETRE).to_pil().convert("RGB")

    def at(x: float, y: float) -> tuple[int, ...]:
        """The colour at a place in millimetres from the corner of the page."""
        return page.getpixel((round((x + 8) * 10), round((y + 8) * 10)))  # type: ignore[return-value]

    assert [at(x, y) for x, y in ((-2.8, -2.8), (100, -2.8), (212.8, 5))] == [(255, 0, 0)] * 3
    assert at(-3.3, 5) == at(100, -3.3) == (255, 255, 255)
    along = [at(x / 10, 0)[0] for x in range(-80, -32)]
    assert min(along[:35]) < 100
    assert min(along[45:]) == 255
