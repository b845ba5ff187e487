"""The figures of an issue as its texts quote them, made by the same functions as those that are drawn."""

from collections.abc import Mapping
from decimal import Decimal

from babel.numbers import format_decimal

from bulletin.compose import amounts
from bulletin.compose.figures import counts
from bulletin.compose.figures.euro import exact, rounded, total
from bulletin.compose.markdown import Typesetter
from bulletin.locales import EDITION
from bulletin.model.issue import Issue
from bulletin.model.language import Language
from bulletin.model.money import Money
from bulletin.model.project import Status
from bulletin.model.quoting import Quoted

_MONEY = frozenset({"total budget", "total budget exact", "own share", "own share exact"})

_STATUSES: Mapping[Quoted, Status] = {
    "projects planned": "planned",
    "projects starting": "starting",
    "projects running": "running",
    "projects finished": "finished",
}


class IssueFigures:
    """The figures of all projects and events of an issue, in one language."""

    def __init__(self, issue: Issue, language: Language) -> None:
        self._issue, self._language = issue, language
        self._setter = Typesetter(language)

    def told(self, quoted: Quoted) -> str:
        """Return a figure as a text says it: a number alone, or an amount with its currency."""
        if quoted in _MONEY:
            return self._amount(total(self._sums(quoted)), whole=quoted.endswith("exact"))
        return str(format_decimal(self._number(quoted), locale=self._language))

    def remark(self, quoted: Quoted) -> str:
        """Return that leva became euro, where they did."""
        leva = quoted in _MONEY and any(one.currency == "BGN" for one in self._sums(quoted))
        return EDITION[self._language].figures.sums_converted if leva else ""

    def _sums(self, quoted: Quoted) -> list[Money]:
        own = quoted.startswith("own")
        given = (project.share if own else project.budget for project in self._issue.projects)
        return [money for money in given if money]

    def _amount(self, amount: Decimal, *, whole: bool) -> str:
        if whole:
            return exact(amount, self._language)
        return amounts.money(Money(rounded(amount), "EUR"), self._language)

    def _number(self, quoted: Quoted) -> int:
        projects = self._issue.projects
        if status := _STATUSES.get(quoted):
            return counts.of_status(projects, status)
        match quoted:
            case "programmes":
                return counts.programmes(projects, self._setter)
            case "partners":
                return counts.partners(projects, self._setter)
            case "countries":
                return counts.countries(projects)
            case "events":
                return len(self._issue.events)
            case _:
                return len(projects)
