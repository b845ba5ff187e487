"""The summary as Markdown, for the page of a run in GitHub Actions and wherever else Markdown is shown.

GitHub shows no embedded pictures, and takes nothing at all of a summary above 1 MiB
(https://docs.github.com/actions/reference/workflow-commands-for-github-actions#adding-a-job-summary).
"""

import re
from collections.abc import Iterator, Sequence

from bulletin.locales.sizes import size_in_words
from bulletin.locales.summary import SUMMARY, SummaryWords
from bulletin.model.language import Language
from bulletin.problems.columns import visible
from bulletin.problems.problem import Problem
from bulletin.summary.summary import IssueRow, Summary
from bulletin.summary.verdict import verdict

MOST = 1_000_000
"""Octets of a summary, below GitHub's 1 048 576."""
_MARKS = re.compile(r"([\\`*_{}\[\]<>()#+!|~@&$^=-]|:(?=//))")
"""What could be Markdown, HTML, an address, a formula or somebody's name."""
_ADDRESS = re.compile(r"\bwww\.", re.IGNORECASE)
_NONE = "–"


def markdown(summary: Summary, language: Language, pictured: Sequence[str] = ()) -> str:
    """Return the whole; `pictured` are the names of summaries that show the pages."""
    words = SUMMARY[language]
    head = [f"## {words.title}", "", _text(verdict(summary, language)), ""]
    if summary.issues:
        head += [*_table(summary, words, language), ""]
    if summary.counted:
        head += [_text(words.words_note), ""]
    head += [f"{words.pictured.format(name=_code(name))}\n" for name in pictured]
    lines, room = head, MOST - sum(map(_octets, head)) - 1000
    for title, problems in ((words.errors, summary.of("error")), (words.warnings, summary.of("warning"))):
        if not problems:
            continue
        shown = [f"### {title} ({len(problems)})", ""]
        for told, problem in enumerate(problems):
            item = _problem(problem, language)
            room -= _octets(item)
            if room < 0:
                left = len(problems) - told
                shown.append(f"\n{_text(words.more[left != 1].format(n=left))}")
                break
            shown.append(item)
        lines = [*lines, *shown, ""]
    return "\n".join(lines)


def _table(summary: Summary, words: SummaryWords, language: Language) -> Iterator[str]:
    yield f"| {' | '.join(words.columns)} |"
    yield "| --- | --- | ---: | ---: | ---: | --- |"
    for issue in summary.issues:
        for cells in _rows(issue, language):
            yield f"| {' | '.join((*cells, words.states[issue.state]))} |"


def _rows(issue: IssueRow, language: Language) -> Iterator[tuple[str, ...]]:
    key = f"**{_text(issue.key)}**"
    if not issue.files:
        yield key, _NONE, _NONE, _NONE, _NONE
    for file in issue.files:
        counts = (str(count) if count else _NONE for count in (file.pages, file.words))
        yield key, _code(file.name), *counts, size_in_words(file.octets, language)


def _problem(problem: Problem, language: Language) -> str:
    place = problem.place
    where = f"**{_text(f'{place.file}:{place.line}:{place.column}')}** " if place else ""
    told, helped = (_text(visible(text)) for text in (problem.message(language), problem.help(language)))
    return f"- {where}`{problem.code.id}` {told}<br>{helped}"


def _text(text: str) -> str:
    """Plain words as Markdown, in one line."""
    plain = _MARKS.sub(r"\\\1", " ".join(text.split("\n")))
    return _ADDRESS.sub(lambda found: f"{found[0][:-1]}\\.", plain)


def _code(text: str) -> str:
    """The name of a file, which may hold any sign but a line's end."""
    return f"`{text}`" if not re.search(r"[`|\\\n]", text) else _text(text)


def _octets(text: str) -> int:
    return len(text.encode()) + 1
