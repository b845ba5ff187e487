"""A small archive with one of everything that the list pages tell, and the plan that these are made from.

No issue is laid out: what the site would know of the made files is written down here.
"""

from collections.abc import Mapping
from pathlib import Path

from bulletin.model.language import Language
from bulletin.opening import open_workspace
from bulletin.pipeline import check
from bulletin.render.templates import environment
from bulletin.render.theme import search_path
from bulletin.site.addresses import Addresses
from bulletin.site.archive import Entry, archive
from bulletin.site.lists import list_pages
from bulletin.site.plan import Plan, Sheet
from bulletin.workspace import Workspace

SETTINGS = """\
letterhead:
  name: {bg: Клъстер Пример, en: Cluster Example}
  tagline: {bg: Сдружение, en: Association}
  address: {bg: "София 1000, ул. Първа 1", en: "1 First St., Sofia"}
  web: https://example.org/
  email: office@example.org
  logo: templates/logo.svg
  copyright: {bg: "© {year} Клъстер", en: "© {year} Cluster"}
series:
  bulletin: {title: {bg: Бюлетин, en: Bulletin}}
  articles: {title: {bg: Статии, en: Articles}, numbering: name, numbered: no}
"""
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><rect width="4" height="4" fill="#0f4c5c"/></svg>'
FIRST = """\
issue: 1
title: Бюлетин
date: 2021-12-20
sections:
  - {title: Проекти, show: projects}
  - {title: Събития, show: events}
projects:
  - id: hub
    name: Хъб
    full_name: Център за знание
    budget: 100 000 EUR
    share: 20 000 EUR
    period: 2022-01/2023-12
    status: planned
    text: Подготвяме предложението.
    news:
      - {date: 2021-11-05, place: София, title: Първа среща на партньорите, text: Събрахме се.}
  - {id: old, name: Стар проект, status: finished, result: Готово.}
events:
  - {kind: webinar, title: Пътят към града, date: 2021-09-29, project: hub}
"""
REVIEW = """\
issue: review-2022
title: Преглед на 2022 година
date: 2022-12
sections:
  - {title: Начало, text: Какво направихме през годината.}
projects:
  - {id: hub, name: Хъб, status: starting, result: Още няма.}
"""
NEWEST = """\
issue: 2
title: {bg: Бюлетин, en: Bulletin}
date: 2023-12-29
languages: [bg, en]
lead: {bg: Годината с един голям проект., en: A year with one large project.}
sections:
  - title: {bg: Работа, en: Work}
    id: works
    text: {bg: Какво правим за знанието., en: What we do for knowledge.}
    sections:
      - title: {bg: Проектите, en: The projects}
        show: projects
  - title: {bg: Срещи, en: Meetings}
    show: events
projects:
  - id: hub
    name: {bg: Хъб, en: Hub}
    full_name: {bg: Център за знание, en: Knowledge hub}
    programme: Erasmus+
    number: 2022-1-DE02-KA220-VET-000089396
    url: https://example.org/hub
    budget: 120 000 EUR
    share: 20 000 EUR
    partners: 7
    countries: [BG, ES]
    status: running
    goal:
      bg: "Да учим[^a] от [работата](#works).\\n\\n[^a]: Бележка *първа*."
      en: "To learn[^a] from [the work](#works).\\n\\n[^a]: Note *one*."
    news:
      - {date: 2021-11-05, place: {bg: София, en: Sofia}, title: {bg: Първа партньорска среща, en: First meeting of partners}, text: {bg: Имаше гости., en: There were guests.}}
      - {date: 2023-10-11/2023-10-12, title: {bg: Обучение, en: Training}, text: {bg: Учихме., en: We learned.}}
      - {date: 2023-10-11/2023-10-12, title: {bg: Изложба, en: Exhibition}, text: {bg: Показахме., en: We showed.}}
events:
  - {kind: webinar, title: {bg: Път към града, en: The road to the city}, date: 2021-09-29, project: hub, place: {bg: онлайн, en: online}}
  - {kind: conference, title: {bg: Градовете утре, en: Cities tomorrow}, date: 2023-05-04, with: [ITRI], text: {bg: Говорихме., en: We spoke.}}
"""  # noqa: E501 - one entry a line is the shortest way to write the issue
FILES: Mapping[str, str] = {
    "bulletin.yaml": SETTINGS,
    "templates/logo.svg": LOGO,
    "issues/1.yaml": FIRST,
    "issues/review-2022.yaml": REVIEW,
    "issues/2.yaml": NEWEST,
}


def workspace(root: Path, files: Mapping[str, str] = FILES) -> Workspace:
    """Write the workspace into `root` and open it."""
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    opened = open_workspace(root)
    assert opened.workspace, opened.problems
    return opened.workspace


def plan(root: Path, base: str = "", files: Mapping[str, str] = FILES) -> Plan:
    """Return the plan of the workspace's site, as if all issues were made."""
    space = workspace(root, files)
    checked = [check(space, file) for file in space.issues()]
    entries = [Entry(one.file, one.issue) for one in checked if one.issue]
    assert len(entries) == len(checked), [one.problems for one in checked]
    told = archive(space.settings, entries)
    addresses = Addresses(told.main, base)
    sheets = {
        entry.stem: {language: _sheet(entry, language, addresses) for language in entry.issue.languages}
        for entry in told.entries
    }
    return Plan(told, addresses, sheets, space)


def _sheet(entry: Entry, language: Language, addresses: Addresses) -> Sheet:
    issue, pages = entry.issue, len(entry.issue.sections)
    title = issue.title.get(language)
    if entry.file.number is not None:
        title += f" · брой {issue.issue}" if language == "bg" else f" · no. {issue.issue}"
    lead = issue.lead.get(language) if issue.lead else ""
    sections = tuple(section.title.get(language) for section in issue.sections)
    page = addresses.issue(entry.stem, language)
    pdf, cover = f"{entry.stem}.{language}.pdf", f"assets/{entry.stem}.{language}.webp"
    shared = f"assets/{entry.stem}.{language}.jpg"
    words = " ".join((title, lead, *sections))
    return Sheet(
        language, title, lead, page, pdf, pages * 400_000, pages, cover, 640, 905, shared, sections, words
    )


def site(made: Plan) -> dict[str, bytes]:
    """Return the list pages of a plan and all that they load, by name."""
    jinja = environment(search_path(made.workspace))
    return {output.name: output.data for output in list_pages(made, jinja)}
