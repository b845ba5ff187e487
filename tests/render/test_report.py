"""The theme of one column, and what a workspace puts over a theme: one block, one macro, a few rules."""

from pathlib import Path
from shutil import copyfile

import pytest
from PIL import Image

from bulletin.pipeline import Built
from tests.render import test_pages
from tests.render.pdf_reading import faults, fonts
from tests.render.print_example import SETTINGS, Example, example

ISSUE = """\
contents: yes
lead: Отчетът за годината събира датите, проектите и събитията на едно място.
projects:
  - {id: xd, name: XD Media Hub, programme: Erasmus+, budget: 294 500 EUR, share: 42 500 EUR, partners: 7,
     countries: [BG, ES, IE, PT, NL], period: 2022-01/2024-01, status: running, goal: Да развие уменията.,
     url: "https://example.org", news: [{date: 2023-12-05, place: София, text: Фокус група.}]}
events:
  - {kind: seminar, title: Виена и София, date: 2023-04-26, place: зала на БАН, text: С гости от Виена.}
  - {kind: exhibition, title: Smart City Expo, date: 2023-11-07/2023-11-09, place: Барселона}
sections:
  - title: Клъстерът през годината
    text: |
      През годината клъстерът работи по четири проекта и взе участие в **единадесет събития**[^1]. Наши съюзници са
      общината и организациите, които се занимават с научни изследвания, развойна дейност и образование.

      | Проект | Бюджет |
      | --- | ---: |
      | XD Media Hub | 294,5 хил. |

      [^1]: В шест държави.
    photos: [{file: hall.png, alt: Залата, caption: Залата преди откриването, credit: Иван Иванов}]
    figures: [key-figures]
  - title: Проекти и дати
    sections:
      - {title: В изпълнение, show: projects}
      - title: В дати
        history: [{date: 2015-09/2015-10, text: Първи разговори.}, {date: 2016-12-19, text: Учредяване.}]
  - {title: Събития, show: events}
"""


def picture(folder: Path) -> None:
    """Write a photo of two greys."""
    image = Image.new("RGB", (1500, 600), "#c8d7dc")
    image.paste("#7d9aa5", (200, 150, 900, 600))
    image.save(folder / "hall.png")


def choose(made: Example, theme: str, files: dict[str, str] | None = None) -> None:
    """Add the theme to the settings, and files to the templates."""
    (made.root / "bulletin.yaml").write_text(f"{SETTINGS}theme: {{{theme}}}\n", "utf-8")
    for name, text in (files or {}).items():
        (made.root / "templates" / name).parent.mkdir(parents=True, exist_ok=True)
        (made.root / "templates" / name).write_text(text, "utf-8")


def web(made: Example, theme: str, files: dict[str, str]) -> str:
    """Build the web edition in the theme with these templates."""
    choose(made, theme, files)
    built: Built = made.build(editions=("web",), force=True)
    assert [problem.message("en") for problem in built.problems] == []
    return built.outputs[0].data.decode()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Example:
    """One workspace for all tests; each chooses its own theme."""
    workspace = example(tmp_path_factory.mktemp("report"), ISSUE)
    picture(workspace.folder)
    return workspace


def test_the_report_looks_as_it_was_signed(made: Example, request: pytest.FixtureRequest) -> None:
    """One column, a margin for numbers, dates and captions; archival and accessible like every print edition."""
    choose(made, "name: report")
    built = made.build(force=True)
    assert [problem.message("en") for problem in built.problems] == []
    assert faults(made.pdf) == []
    assert all(name.startswith("Sofia-Sans") for name in fonts(made.pdf))
    report = made.root / "report.pdf"
    copyfile(made.pdf, report)
    test_pages.test_pages_look_as_they_were_signed([report], request)


def test_one_macro_is_replaced_everywhere(made: Example) -> None:
    """The file holds only it; the other macros, which call it, stay those of the package."""
    own = '{% macro badge(date) %}<time class="badge">{{ date.iso }}!</time>{% endmacro %}'
    html = web(made, "name: columns", {"web/blocks.html": own})
    assert html.count('<time class="badge">2023-') == 2
    assert "Smart City Expo</h3>" in html


def test_a_macro_goes_on_from_the_one_it_replaces(made: Example) -> None:
    """By the name `default/…`."""
    own = (
        '{% import "default/web/blocks.html" as base %}'
        "{% macro badge(date) %}{{ base.badge(date) }}<i>!</i>{% endmacro %}"
    )
    html = web(made, "name: columns", {"web/blocks.html": own})
    assert html.count("<i>!</i>") == 2
    assert html.count('class="badge"') == 2


def test_one_block_is_replaced_and_a_few_rules_are_added(made: Example) -> None:
    """The workspace's rules stand after those of the package, those of its theme after its own."""
    block = '{% extends "default/web/issue.html" %}{% block masthead %}<p>Горе</p>{{ super() }}{% endblock %}'
    files = {
        "web/blocks.html": "",
        "web/issue.html": block,
        "web/own.css": ".of-all { color: red }",
        "themes/mine/theme.yaml": "base: report\n",
        "themes/mine/web/own.css": ".of-mine { color: red }",
        "themes/mine/web/issue.html": block.replace("Горе", "Най-горе"),
    }
    html = web(made, "name: mine", files)
    assert html.index("<p>Най-горе</p>") < html.index("<p>Горе</p>") < html.index('<div class="masthead">')
    assert html.index("--measure") < html.index(".of-all") < html.index(".of-mine")


def test_a_series_has_a_theme_of_its_own(made: Example) -> None:
    """It goes before that of the settings."""
    choose(made, "name: columns", {"themes/mine/web/own.css": ".of-mine { color: red }"})
    text = (made.root / "bulletin.yaml").read_text("utf-8")
    text = text.replace("en: Bulletin}}", "en: Bulletin}, theme: mine}")
    (made.root / "bulletin.yaml").write_text(text, "utf-8")
    built = made.build(editions=("web",), force=True)
    assert b".of-mine" in built.outputs[0].data


def test_a_mistake_in_a_theme_s_template_is_told_where_it_is(made: Example) -> None:
    """With its file and line, before and while it is filled."""
    choose(
        made,
        "name: mine",
        {
            "themes/mine/web/issue.html": '{% extends "default/web/issue.html" %}\n'
            "{% block masthead %}{{ issue.titel }}{% endblock %}"
        },
    )
    (problem,) = made.build(editions=("web",), force=True).problems
    assert problem.place
    assert (problem.code.id, problem.place.file, problem.place.line) == (
        "B094",
        "templates/themes/mine/web/issue.html",
        2,
    )
