"""All rules, one function each, and the stage that runs them."""

from collections.abc import Callable, Iterable

from bulletin.check import (
    dates,
    far,
    figures,
    files,
    glyphs,
    languages,
    markdown,
    pictures,
    qr,
    quoted,
    relations,
    selection,
    sizes,
    times,
    weekdays,
)
from bulletin.check.subject import Subject
from bulletin.problems.problem import Problem, in_order

Rule = Callable[[Subject], Iterable[Problem]]

RULES: tuple[Rule, ...] = (
    files.file_name,
    files.issue_and_file,
    files.series,
    files.same_issue_twice,
    files.later_than_before,
    relations.ids_twice,
    relations.projects_of_events,
    relations.shares,
    relations.countries_of_partners,
    sizes.fit_without_pages,
    dates.reversed_ranges,
    times.times_of_events,
    times.ids_twice,
    selection.where_keys,
    selection.where_values,
    selection.chosen_nothing,
    selection.not_shown,
    selection.empty_sections,
    figures.over_nothing,
    figures.twice,
    quoted.quoted_figures,
    qr.too_long,
    far.far_off,
    languages.missing_translations,
    languages.untranslated,
    languages.without_edition,
    pictures.pictures,
    glyphs.missing_glyphs,
    glyphs.substituted_glyphs,
    markdown.markdown,
    weekdays.dates_in_texts,
)


LOCAL_RULES: tuple[Rule, ...] = (
    files.file_name,
    files.same_issue_twice,
    dates.reversed_ranges,
    times.times_of_events,
    languages.missing_translations,
    qr.too_long,
    pictures.pictures,
    glyphs.missing_glyphs,
    glyphs.substituted_glyphs,
    markdown.markdown,
    weekdays.dates_in_texts,
)
"""Rules that look at one value at a time: they hold for what is left of an issue with wrong fields."""


def check_issue(subject: Subject, rules: tuple[Rule, ...] = RULES) -> tuple[Problem, ...]:
    """Return what the rules find, in the order of the file. Never raises for what stands in the input."""
    return in_order(problem for rule in rules for problem in rule(subject))
