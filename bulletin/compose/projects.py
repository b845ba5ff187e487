"""A project as the page tells it: the name, the facts line, the story, the news."""

from collections.abc import Iterator

from bulletin.compose import amounts
from bulletin.compose.content import Fact, NewsItem, ProjectBlock
from bulletin.compose.dates import in_figures, stamp
from bulletin.compose.markdown import Typesetter
from bulletin.locales import EDITION
from bulletin.model.project import News, Project


def project_block(project: Project, setter: Typesetter, at: str, number: int) -> ProjectBlock:
    """Compose `project`; `number` counts the projects that the issue shows."""
    words = EDITION[setter.language]
    return ProjectBlock(
        id=project.id,
        number=number,
        name=setter.line(project.name),
        full_name=setter.line(project.full_name),
        url=project.url or "",
        url_text=address_text(project.url or ""),
        status=words.statuses[project.status] if project.status else "",
        status_key=project.status or "",
        facts=tuple(_facts(project, setter)),
        text=setter.html(project.text),
        goal=setter.html(project.goal),
        result=setter.html(project.result),
        news=tuple(news_item(news, setter, f"{at}/news/{i}") for i, news in enumerate(project.news)),
        at=at,
    )


def address_text(url: str) -> str:
    """An address as print shows it: without the scheme and a closing slash."""
    return url.removeprefix("https://").removeprefix("http://").removesuffix("/")


def _facts(project: Project, setter: Typesetter) -> Iterator[Fact]:
    words, language = EDITION[setter.language], setter.language
    if project.programme:
        yield Fact("programme", words.programme, setter.line(project.programme))
    if project.number:
        yield Fact("number", words.number, setter.plain(project.number))
    if project.budget:
        yield Fact("budget", words.budget, amounts.money(project.budget, language))
    if project.share:
        yield Fact("share", words.share, amounts.money(project.share, language))
    if project.partners is not None:
        yield Fact("partners", words.partners, _partners(project, setter))
    if project.countries is not None and not _told_with_partners(project):
        yield Fact("countries", words.countries, amounts.countries(project.countries, language))
    if project.period:
        yield Fact("period", words.period, in_figures(project.period, language))
    if project.status:
        yield Fact("status", words.status, words.statuses[project.status])


def _told_with_partners(project: Project) -> bool:
    return isinstance(project.partners, int) and isinstance(project.countries, int)


def _partners(project: Project, setter: Typesetter) -> str:
    """`7`, `6 от 5 държави` where the countries are but counted, or the names."""
    if isinstance(project.partners, int):
        from_countries = ""
        if isinstance(project.countries, int):
            words = EDITION[setter.language]
            counted = amounts.count(project.countries, words.country_forms, setter.language)
            from_countries = words.from_countries.format(countries=counted)
        return f"{project.partners}{from_countries}"
    return ", ".join(setter.line(name) for name in project.partners or ())


def news_item(news: News, setter: Typesetter, at: str) -> NewsItem:
    """Compose one report about a project."""
    return NewsItem(
        date=stamp(news.date, setter.language),
        title=setter.line(news.title),
        place=setter.line(news.place),
        html=setter.inline(news.text),
        at=at,
    )
