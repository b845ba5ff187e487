"""The words of the site's list pages and of its search; a language has all of them or does not type-check."""

from collections.abc import Mapping
from typing import NamedTuple

from bulletin.model.language import Language


class SearchWords(NamedTuple):
    """What the search says; `{count}` is the number of what was found."""

    title: str
    label: str
    """The name of the field for those who do not see it."""
    button: str
    help: str
    found: str
    none: str
    failed: str
    no_script: str
    issue: str
    project: str
    event: str
    within: str
    """Where in an issue it was found: `{section}`."""


class SiteWords(NamedTuple):
    """What the list pages say that no writer wrote. A `{name}` is filled in by the page that uses it."""

    archive: str
    skip: str
    menu: str
    all_issues: str
    newest: str
    older: str
    in_issue: str
    read: str
    pdf: str
    page_forms: dict[str, str]
    """Plural forms by CLDR category: `{count}` is the number."""
    issue_forms: dict[str, str]
    project_forms: dict[str, str]
    in_languages: dict[str, str]
    """Marks what is in another language than the page."""
    projects: str
    all_projects: str
    years: str
    series: str
    year_title: str
    earlier: str
    later: str
    as_of: str
    course: str
    changed: str
    told_in: str
    no_status: str
    news: str
    to_calendar: str
    events: str
    follow: str
    feed: str
    feed_why: str
    calendar: str
    calendar_why: str
    lost_title: str
    lost: str
    lost_home: str
    search: SearchWords


SITE: Mapping[Language, SiteWords] = {
    "bg": SiteWords(
        archive="Архив",
        skip="Към съдържанието на страницата",
        menu="Части на сайта",
        all_issues="Всички броеве",
        newest="Най-новият брой",
        older="По-ранни броеве",
        in_issue="В броя",
        read="Прочетете броя",
        pdf="PDF, {pages}, {size}",
        page_forms={"one": "{count} страница", "other": "{count} страници"},
        issue_forms={"one": "{count} брой", "other": "{count} броя"},
        project_forms={"one": "{count} проект", "other": "{count} проекта"},
        in_languages={"bg": "на български", "en": "на английски"},
        projects="Проекти",
        all_projects="Всички проекти",
        years="По години",
        series="По поредици",
        year_title="Броеве от {year}\u00a0г.",
        earlier="По-рано: {year}\u00a0г.",
        later="По-късно: {year}\u00a0г.",
        as_of="Данни към {date}",
        course="Ход на проекта",
        changed="{what}: от {before} на {after}",
        told_in="Източник:",
        no_status="не е посочено",
        news="Новини",
        events="Събития",
        to_calendar="Добавете в календара си",
        follow="Следете новото",
        feed="Новите броеве",
        feed_why="Копирайте адреса на тази връзка в програма за новини (четец на RSS) "
        "и всеки нов брой ще се появява там.",
        calendar="Събитията в календара ви",
        calendar_why="Добавете адреса на тази връзка като календар по абонамент в Outlook, "
        "Google Календар или телефона си и новите събития ще се появяват там.",
        lost_title="Няма такава страница",
        lost="Адресът е сгрешен или страницата вече не съществува. Проверете адреса или я потърсете в списъка "
        "на броевете.",
        lost_home="Към всички броеве",
        search=SearchWords(
            title="Търсене",
            label="Търсене в броевете, проектите и събитията",
            button="Търсене",
            help="Напишете една или повече думи. Намират се и другите форми на думата: "
            "с „проекта“ – и „проекти“, и „проектите“.",
            found="Намерени: {count}",
            none="Нищо не е намерено. Опитайте с друга или с по-малко думи.",
            failed="Търсенето не можа да се зареди. Опитайте пак по-късно.",
            no_script="Търсенето работи само с JavaScript. Без него изберете от списъка:",
            issue="Брой",
            project="Проект",
            event="Събитие",
            within="в „{section}“",
        ),
    ),
    "en": SiteWords(
        archive="Archive",
        skip="Skip to the content of the page",
        menu="Parts of the site",
        all_issues="All issues",
        newest="The newest issue",
        older="Earlier issues",
        in_issue="In this issue",
        read="Read the issue",
        pdf="PDF, {pages}, {size}",
        page_forms={"one": "{count} page", "other": "{count} pages"},
        issue_forms={"one": "{count} issue", "other": "{count} issues"},
        project_forms={"one": "{count} project", "other": "{count} projects"},
        in_languages={"bg": "in Bulgarian", "en": "in English"},
        projects="Projects",
        all_projects="All projects",
        years="By year",
        series="By series",
        year_title="Issues of {year}",
        earlier="Earlier: {year}",
        later="Later: {year}",
        as_of="As of {date}",
        course="Status over time",
        changed="{what}: from {before} to {after}",
        told_in="Source:",
        no_status="not stated",
        news="News",
        events="Events",
        to_calendar="Add to your calendar",
        follow="Stay up to date",
        feed="New issues",
        feed_why="Copy the address of this link into a news reader (RSS reader) "
        "and each new issue will appear there.",
        calendar="Events in your calendar",
        calendar_why="Add the address of this link as a subscribed calendar in Outlook, "
        "Google Calendar or your phone and new events will appear there.",
        lost_title="There is no such page",
        lost="The address is wrong or the page no longer exists. Check the address or look in the list of issues.",
        lost_home="To all issues",
        search=SearchWords(
            title="Search",
            label="Search issues, projects and events",
            button="Search",
            help="Type one or more words. Other forms of a word are found too: "
            "“project” also finds “projects”.",
            found="Found: {count}",
            none="Nothing was found. Try another word or fewer words.",
            failed="The search could not be loaded. Try again later.",
            no_script="The search works only with JavaScript. Without it, choose from the list:",
            issue="Issue",
            project="Project",
            event="Event",
            within="in “{section}”",
        ),
    ),
}
"""The words of the site by language."""
