"""What all list pages have in common: the letterhead, the ways through the site, the head of the document."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from markupsafe import Markup

from bulletin.compose.compose import head_of
from bulletin.compose.content import Head
from bulletin.compose.markdown import Typesetter
from bulletin.locales import EDITION
from bulletin.locales.archive import ARCHIVE
from bulletin.model.language import Language
from bulletin.publish.output import Output
from bulletin.render import schemes
from bulletin.render.editions import title_class
from bulletin.render.filters import run_in
from bulletin.render.holdings import CARRIED
from bulletin.render.templates import Layered, for_edition
from bulletin.render.web import box, is_long, no_mark
from bulletin.site.addresses import ASSETS
from bulletin.site.archive import Entry
from bulletin.site.assets import Assets, version
from bulletin.site.leaf import Leaf
from bulletin.site.page_picture import SHARED_SIZE
from bulletin.site.plan import Plan
from bulletin.site.shared import site_script, site_style

POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)
"""What a page of the site may load: only what lies beside it."""

_FILTERS: Mapping[str, Callable[..., object]] = {
    "screen": Markup,
    "anchor": str,
    "runin": run_in,
    "data": CARRIED.picture,
    "mark": no_mark,
    "story": CARRIED.story,
    "box": box,
    "is_long": is_long,
}
Made = Callable[[Language], str]
"""The way of one page in each language."""


@dataclass(frozen=True, slots=True)
class Title:
    """What a page is called: for the window, for the page's head, and in a sentence for search engines."""

    heading: str
    description: str
    kicker: str = ""
    """What stands beside the heading."""
    note: str = ""
    """What stands below that."""


@dataclass(frozen=True, slots=True)
class Other:
    """The same page in another language: how that calls itself, the way there, and the address for machines."""

    language: Language
    name: str
    way: str
    address: str


class Binder:
    """Fills the templates of `templates/site` for one plan."""

    def __init__(self, plan: Plan, jinja: Layered) -> None:
        self.plan = plan
        self._jinja = jinja
        self.assets = Assets(plan.workspace)
        self._heads: dict[Language, Head] = {}

    @cached_property
    def templates(self) -> Layered:
        """The environment, with the macros of the web edition; texts come to it already fit for the screen."""
        return for_edition(self._jinja, "web", _FILTERS, self.assets.fonts, {"parts": "site/parts.html"})

    @cached_property
    def style(self) -> Output:
        """The style sheet of all list pages."""
        return site_style(self.assets, self.templates)

    @cached_property
    def script(self) -> Output:
        """Their script."""
        return site_script(self.templates)

    @cached_property
    def icon(self) -> Output:
        """The mark of the browser's tab."""
        return self.assets.icon()

    def head(self, language: Language) -> Head:
        """The letterhead, with the year of the newest issue."""
        if language not in self._heads:
            years = tuple(self.plan.archive.years)
            self._heads[language] = head_of(
                self.plan.workspace, Typesetter(language), years[0] if years else 0
            )
        return self._heads[language]

    def page(
        self,
        template: str,
        made: Made,
        language: Language,
        title: Title,
        pictured: Entry | None = None,
        **values: Any,
    ) -> Output:
        """Return the page that `made` says the way of, in one language; `values` are those of its template.

        Who shares its address shows page 1 of the issue `pictured`.
        """
        leaf = Leaf(self.plan, language, made(language))
        html = self.templates.get_template(f"site/{template}").render(
            leaf=leaf,
            words=leaf.edition,
            site=leaf.words,
            head=self.head(language),
            title=title,
            title_class=title_class(title.heading),
            policy=Markup(POLICY),
            ways=self._ways(leaf),
            others=self._others(leaf, made),
            address=self.plan.addresses.absolute(leaf.path),
            shared=self.plan.addresses.absolute(leaf.sheet(pictured).shared) if pictured else "",
            shared_size=SHARED_SIZE,
            page_picture=ARCHIVE[language].page_picture,
            papers=self._papers,
            **values,
        )
        return Output(leaf.path, html.encode())

    def _ways(self, leaf: Leaf) -> Mapping[str, str]:
        ways = self.plan.addresses
        logo = self.logo_name(leaf.language)
        found = {
            "front": ways.front(leaf.language),
            "projects": ways.projects(leaf.language) if self.plan.archive.projects else "",
            "search": ways.search(leaf.language),
            "index": ways.search_index(leaf.language),
            "feed": ways.feed(leaf.language),
            "calendar": ways.calendar(leaf.language),
            "logo": logo,
            "icon": self.icon.name,
        }
        loaded = {"style": self.style, "script": self.script}
        return {
            **{name: leaf.to(target) for name, target in found.items()},
            **{name: f"{leaf.to(output.name)}?v={version(output)}" for name, output in loaded.items()},
        }

    def logo_name(self, language: Language) -> str:
        """The way of the logo; empty where there is none."""
        logo = self.head(language).logo
        return f"{ASSETS}/logo.{logo.name.rpartition('.')[2]}" if logo else ""

    def _others(self, leaf: Leaf, made: Made) -> tuple[Other, ...]:
        """The same page in the other languages."""
        others = (language for language in self.plan.archive.languages if language != leaf.language)
        return tuple(self._other(leaf, language, made(language)) for language in others)

    def _other(self, leaf: Leaf, language: Language, path: str) -> Other:
        way = leaf.to(path)
        name = EDITION[language].language_name
        return Other(language, name, way, self.plan.addresses.absolute(path) or way)

    @cached_property
    def _papers(self) -> tuple[str, str]:
        """The colour of the paper, light and dark."""
        colours = self.plan.workspace.settings.letterhead.colours
        light = schemes.light(colours.main, colours.accent)
        return light["paper"], schemes.dark(colours.main, colours.accent)["paper"]
