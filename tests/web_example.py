"""A small workspace with one of everything that a page can show, and the page made of it by the public functions."""

from collections.abc import Mapping
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path

from PIL import Image

from bulletin.compose.compose import compose
from bulletin.compose.content import Content
from bulletin.model.language import Language
from bulletin.read.reading import read_issue, read_settings
from bulletin.read.source import read_source
from bulletin.render.templates import environment
from bulletin.render.theme import search_path
from bulletin.render.web import render_web
from bulletin.workspace import Workspace

SETTINGS = """\
letterhead:
  name: {bg: Клъстер Пример, en: Cluster Example}
  short: {bg: КП, en: CE}
  tagline: {bg: Сдружение, en: Association}
  address: {bg: "София 1000, ул. Първа 1", en: "1 First St., Sofia"}
  web: https://example.org/
  email: office@example.org
  phone: 02 123
  logo: templates/logo.svg
  registration: {bg: № 1, en: No. 1}
  copyright: {bg: "© {year} Клъстер", en: "© {year} Cluster"}
series:
  bulletin: {title: {bg: Бюлетин, en: Bulletin}}
  articles: {title: {bg: Статии, en: Articles}, prefix: article, numbering: name, numbered: no}
"""
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><rect width="4" height="4" fill="#0f4c5c"/></svg>'
ISSUE = """\
issue: 3
title: {bg: Бюлетин, en: Bulletin}
date: 2023-12-29
place: {bg: София, en: Sofia}
author: {bg: Ана Иванова, en: Ana Ivanova}
languages: [bg, en]
greeting: {bg: Честита нова година!, en: Happy new year!}
cover: {file: cover.png, alt: {bg: Корица, en: Cover}, caption: {bg: Град, en: City}, credit: {bg: А. И., en: A. I.}}
lead: {bg: "Увод с *курсив*.", en: "A lead in *italics*."}
colophon:
  occasion: {bg: По повод, en: On the occasion}
  about:
    bg: "Какво съдържа[^z].\\n\\n[^z]: Последна бележка."
    en: "What it holds[^z].\\n\\n[^z]: The last note."
keywords: [{bg: град, en: city}]
sections:
  - title: {bg: Текст, en: Text}
    id: words
    text:
      bg: |
        Първи[^a] и пак[^a], после [връзка](https://example.org/a?b=1&c=2) и [място](#works).

        1. едно
        2. две
            - вътре

        > Цитат с **много *силен* текст**.

        | | Едно | Две |
        |---|---:|:---:|
        | ред | 1 | 2 |

            код <b>

        [^a]: Бележка *първа*.
      en: |
        First[^a] and again[^a], then [a link](https://example.org/a?b=1&c=2) and [a place](#works).

        [^a]: Note *one*.
    photos:
      - {file: tall.jpg, alt: {bg: Висока, en: Tall}, caption: {bg: Подпис, en: Caption}}
      - {file: small.jpg, alt: {bg: Малка, en: Small}, credit: {bg: Ана, en: Ana}}
      - {file: broad.jpg, alt: {bg: Широка, en: Broad}, width: page}
    list: [{bg: първо, en: one}, {bg: второ, en: two}]
    closing:
      bg: |
        | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 |
        |---|---|---|---|---|---|---|---|---|---|---|---|
        | а | б | в | г | д | е | ж | з | и | й | к | л |
      en: End.
  - title: {bg: Дати, en: Dates}
    figures: [history]
    history:
      - {date: 2015-09/2015-10, text: {bg: Първи разговори., en: First talks.}}
      - {date: 2016, text: {bg: Основаване., en: Founding.}}
  - title: {bg: Работа, en: Work}
    id: works
    text: {bg: Какво правим., en: What we do.}
    figures: [key-figures, timeline, budget, countries]
    sections:
      - title: {bg: Проекти, en: Projects}
        show: projects
      - title: {bg: Събития, en: Events}
        show: events
projects:
  - id: hub
    name: {bg: Хъб, en: Hub}
    full_name: {bg: Център за знание, en: Knowledge hub}
    programme: Erasmus+
    number: 2022-1-DE02-KA220-VET-000089396
    url: https://example.org/hub
    budget: 294 500 EUR
    share: 42 500 EUR
    partners: 7
    countries: [BG, ES, NL]
    period: 2022-01/2024-01
    status: running
    goal: {bg: Да учим., en: To learn.}
    text: {bg: Работим., en: We work.}
    result: {bg: "1. Модел.\\n2. Курс.", en: "1. A model.\\n2. A course."}
    news:
      - {date: 2023-11-16/2023-11-17, place: {bg: Бургас, en: Burgas}, title: {bg: Среща, en: Meeting}, text: {bg: Бяхме там., en: We were there.}}
  - {id: done, name: {bg: Готов, en: Done}, status: finished}
  - {id: next, name: {bg: Следващ, en: Next}, status: starting}
  - {id: idea, name: {bg: Идея, en: Idea}, status: planned}
events:
  - {kind: webinar, title: {bg: Онлайн среща, en: Online meeting}, date: 2021-09-29, place: {bg: онлайн, en: online}, with: [ITRI]}
  - {kind: conference, title: {bg: Конференция, en: Conference}, date: 2017-09-28/2017-10-02, place: {bg: София, en: Sofia}, text: {bg: Имаше гости[^b]., en: There were guests.}}
"""  # noqa: E501 - one entry a line is the shortest way to write the issue
ISSUE = ISSUE.replace(
    "{bg: Имаше гости[^b]., en: There were guests.}",
    '{bg: "Имаше гости[^b].\\n\\n[^b]: От [ЕС](https://example.org/eu).", en: There were guests.}',
)


def photo(width: int, height: int) -> bytes:
    """Return the bytes of a grey photo."""
    out = BytesIO()
    Image.new("RGB", (width, height), "#8a979c").save(out, "JPEG")
    return out.getvalue()


def pictures() -> Mapping[str, bytes]:
    """Return the issue's pictures: tall, small, broad, and a cover."""
    cover = BytesIO()
    Image.new("RGB", (120, 40), "#d5e2e4").save(cover, "PNG")
    shapes = {"tall.jpg": (60, 160), "small.jpg": (40, 30), "broad.jpg": (200, 50)}
    return {"cover.png": cover.getvalue(), **{name: photo(*shape) for name, shape in shapes.items()}}


def workspace(root: Path, issue: str = ISSUE, settings: str = SETTINGS) -> Path:
    """Write the workspace into `root`, which need not exist; return `root`."""
    files = {"bulletin.yaml": settings.encode(), "templates/logo.svg": LOGO.encode()}
    files["issues/3.yaml"] = issue.encode()
    files |= {f"issues/3/{name}": data for name, data in pictures().items()}
    for name, data in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(data)
    return root


def content(root: Path, language: Language = "bg") -> tuple[Content, Workspace]:
    """Read and compose the issue, unchecked: what the checks refuse must not harm the page either."""
    settings = read_settings(read_source(root / "bulletin.yaml", "bulletin.yaml")).value
    assert settings is not None
    space = Workspace(root, settings)
    file = space.issue("3")
    assert file is not None
    reading = read_issue(read_source(file.path, "issues/3.yaml"))
    assert reading.value is not None, reading.problems
    return compose(reading.value, file, space, language), space


def page(root: Path, language: Language = "bg") -> str:
    """Return the issue's page with a PDF and the other language's page beside it."""
    composed, space = content(root, language)
    other: Language = "en" if language == "bg" else "bg"
    made = render_web(
        composed,
        environment(search_path(space)),
        alternates={other: f"bulletin-3.{other}.html"},
        pdf=f"bulletin-3.{language}.pdf",
    )
    return made.decode()


class Elements(HTMLParser):
    """The elements of a page in order, each with its attributes; void of any judgement."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, dict[str, str]]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the element."""
        self.found.append((tag, {name: value or "" for name, value in attrs}))

    def values(self, name: str, *tags: str) -> list[str]:
        """The values of one attribute, on `tags` or on all."""
        return [given[name] for tag, given in self.found if name in given and (not tags or tag in tags)]
