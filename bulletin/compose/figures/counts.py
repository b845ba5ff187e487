"""How many projects, programmes, partners and countries there are: what drawings show and texts quote."""

from collections.abc import Iterable

from bulletin.compose.markdown import Typesetter
from bulletin.model.project import Project, Status


def of_status(projects: Iterable[Project], status: Status) -> int:
    """Return how many of the projects have this status."""
    return sum(project.status == status for project in projects)


def programmes(projects: Iterable[Project], setter: Typesetter) -> int:
    """Return how many programmes the projects are of, told apart by their names."""
    return len({setter.line(project.programme) for project in projects if project.programme})


def partners(projects: tuple[Project, ...], setter: Typesetter) -> int:
    """Return how many partners the projects have; named ones are told apart by their names."""
    counted = sum(project.partners for project in projects if isinstance(project.partners, int))
    named = {
        setter.line(name)
        for project in projects
        if isinstance(project.partners, tuple)
        for name in project.partners
    }
    return counted + len(named)


def countries(projects: Iterable[Project]) -> int:
    """Return how many countries there are at least: those named, or the most that one project counts."""
    several = tuple(projects)
    named = {code for one in several if isinstance(one.countries, tuple) for code in one.countries}
    return max([len(named), *(one.countries for one in several if isinstance(one.countries, int))])
