"""The words of the site around an issue, and of its command; a language has all of them or does not type-check."""

from typing import NamedTuple

from bulletin.model.language import Language


class ArchiveWords(NamedTuple):
    """What the page of an issue says about the site it stands in. A `{name}` is filled in by what uses it."""

    site: str
    """The name of the links to other pages, for those who hear them."""
    all_issues: str
    year: str
    search: str
    pdf: str
    """The link to the print edition; `{size}` is that of the file."""
    neighbours: str
    """The name of the links to the issues before and after."""
    before: str
    after: str
    feed: str
    calendar: str
    page_picture: str
    """What the picture of page 1 is to those who do not see it."""
    moved: str
    """The title of a page that only leads on; `{title}` is that of the issue."""
    goes_on: str


class SiteWords(NamedTuple):
    """What the command says."""

    begun: str
    stage: str
    made: str
    nothing_new: str
    counted: str
    written: tuple[str, str]
    removed: tuple[str, str]
    unchanged: tuple[str, str]
    issues: tuple[str, str]
    kept: str
    left_out: str
    no_address: str
    look: str
    bad_address: str
    nothing: str


ARCHIVE: dict[Language, ArchiveWords] = {
    "bg": ArchiveWords(
        site="Сайт",
        all_issues="Всички броеве",
        year="{year}\u00a0г.",
        search="Търсене",
        pdf="Печатно издание (PDF, {size})",
        neighbours="Съседни броеве",
        before="Предишен брой",
        after="Следващ брой",
        feed="Следете ни с четец на RSS",
        calendar="Календар на събитията",
        page_picture="Първата страница на печатното издание",
        moved="{title}: нов адрес",
        goes_on="Този брой е на друг адрес:",
    ),
    "en": ArchiveWords(
        site="Site",
        all_issues="All issues",
        year="{year}",
        search="Search",
        pdf="Print edition (PDF, {size})",
        neighbours="Neighbouring issues",
        before="Previous issue",
        after="Next issue",
        feed="Follow in a feed reader",
        calendar="Calendar of events",
        page_picture="The first page of the print edition",
        moved="{title}: new address",
        goes_on="This issue is at another address:",
    ),
}
"""The words on the pages by language."""

SITE_COMMAND: dict[Language, SiteWords] = {
    "bg": SiteWords(
        begun="Сайт: подготвят се броевете",
        stage="Сайт: {what} ({done} от {total})",
        made="Сайтът е готов: {path}",
        nothing_new="Нищо не е променено. Сайтът е тук: {path}",
        counted="{issues}; {written}, {removed}, {unchanged}; общо {size}.",
        written=("{n} файл записан", "{n} файла записани"),
        removed=("{n} изтрит", "{n} изтрити"),
        unchanged=("{n} без промяна", "{n} без промяна"),
        issues=("{n} брой", "{n} броя"),
        kept="В брой {key} има грешки; на сайта остават последните му готови страници.",
        left_out="В брой {key} има грешки и той не е на сайта: готови страници от него още няма.",
        no_address="Адресът на сайта не е известен, затова няма sitemap.xml и изображение при споделяне. Посочете го с "
        "--address или с „web: {address: …}“ в bulletin.yaml.",
        look="Отворете го с двойно щракване върху index.html или качете цялата папка на сървъра.",
        bad_address="--address иска адреса на папката, в която ще е сайтът, например https://example.org/bulletin/, "
        "а не „{value}“.",
        nothing="Сайтът не е направен: няма нито един брой без грешки.",
    ),
    "en": SiteWords(
        begun="Site: the issues are being prepared",
        stage="Site: {what} ({done} of {total})",
        made="The site is ready: {path}",
        nothing_new="Nothing has changed. The site is here: {path}",
        counted="{issues}; {written}, {removed}, {unchanged}; {size} in all.",
        written=("{n} file written", "{n} files written"),
        removed=("{n} removed", "{n} removed"),
        unchanged=("{n} unchanged", "{n} unchanged"),
        issues=("{n} issue", "{n} issues"),
        kept="Issue {key} has errors; its last finished pages stay on the site.",
        left_out="Issue {key} has errors and is not on the site: it has no finished pages yet.",
        no_address="The address of the site is not known, so there is no sitemap.xml and no picture for sharing. Give "
        "it with --address or with “web: {address: …}” in bulletin.yaml.",
        look="Open it by double-clicking index.html, or upload the whole folder to a server.",
        bad_address="--address wants the address of the folder where the site will be, such as "
        "https://example.org/bulletin/, and not “{value}”.",
        nothing="The site was not made: there is no issue without errors.",
    ),
}
"""The words of the command by language."""
