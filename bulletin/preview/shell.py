"""The page round the preview: what the browser loads first, and the news that it is sent."""

import json
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from bulletin.locales import EDITION
from bulletin.locales.preview import PREVIEW
from bulletin.locales.problems import WORDS
from bulletin.model.language import Language
from bulletin.preview.editor import link
from bulletin.preview.state import State
from bulletin.problems.columns import visible
from bulletin.problems.problem import Place, Problem
from bulletin.problems.terminal import in_lines
from bulletin.render.templates import Layered, environment
from bulletin.themes import package_templates

_FOLDER = "preview"
_NEAR = 48
"""Characters of a line that are shown on each side of a problem."""
STATIC = {"preview.css": "text/css", "preview.js": "text/javascript", "news.js": "text/javascript"}
"""The files that the page names, and what each is."""


class Shell:
    """Speaks the user's language; its templates are the package's own: its page may do what no other may."""

    def __init__(self, language: Language, root: Path, key: str) -> None:
        self._language, self._root, self._key = language, root, key

    @cached_property
    def _jinja(self) -> Layered:
        return environment((package_templates(),))

    def page(self) -> str:
        """Return the page itself."""
        return self._jinja.get_template(f"{_FOLDER}/page.html").render(
            words=PREVIEW[self._language],
            language=self._language,
            key=self._key,
            names={language: words.language_name for language, words in EDITION.items()},
        )

    @staticmethod
    def static(name: str) -> bytes:
        """Return one of the files that the page names."""
        return (package_templates() / _FOLDER / name).read_bytes()

    def news(self, state: State) -> str:
        """Return the state as one line of JSON; the problems are HTML in it."""
        lines = in_lines(state.sources)
        errors = sum(problem.severity == "error" for problem in state.problems)
        told = {
            "count": state.count,
            "look": state.look,
            "languages": state.languages,
            "good": state.good,
            "busy": state.busy,
            "fault": state.fault,
            "failed": state.failed,
            "errors": errors,
            "found": len(state.problems),
            "told": self._counted(errors, len(state.problems) - errors),
            "problems": self._jinja.get_template(f"{_FOLDER}/problems.html").render(
                problems=[self._shown(problem, lines) for problem in state.problems],
                words=PREVIEW[self._language],
                labels=WORDS[self._language],
            ),
            "papers": {
                language: {"version": version, "pages": paper.sizes, "changed": paper.marks(changed)}
                for language, (version, paper, changed) in state.papers.items()
            },
        }
        return json.dumps(told, ensure_ascii=False)

    def address(self, place: Place) -> str:
        """Return the link by which VS Code opens a place of the workspace."""
        return link(self._root / place.file, place.line, place.column)

    def _counted(self, errors: int, warnings: int) -> str:
        words = WORDS[self._language]
        told = [words.errors[errors != 1].format(n=errors)] if errors else []
        told += [words.warnings[warnings != 1].format(n=warnings)] if warnings else []
        return ", ".join(told) or PREVIEW[self._language].no_problems

    def _shown(self, problem: Problem, lines: Mapping[str, list[str]]) -> dict[str, object]:
        place = problem.place
        own = lines.get(place.file, []) if place else []
        return {
            "severity": problem.severity,
            "code": problem.code.id,
            "message": problem.message(self._language),
            "help": problem.help(self._language),
            "why": problem.code.why.get(self._language),
            "place": place,
            "link": self.address(place) if place else "",
            "line": _parts(own[place.line - 1], place) if place and place.line <= len(own) else None,
        }


def _parts(line: str, place: Place) -> tuple[str, str, str]:
    """A line before, in and after the place; what is far from it is left out."""
    start, line = place.column - 1, line.rstrip()
    end = place.end_column - 1 if place.end_line == place.line else len(line)
    before, marked, after = line[:start], line[start:end], line[max(end, start) :]
    before = before if len(before) <= _NEAR else f"…{before[-_NEAR:]}"
    marked = marked if len(marked) <= 2 * _NEAR else f"{marked[: 2 * _NEAR]}…"
    after = after if len(after) <= _NEAR else f"{after[:_NEAR]}…"
    return visible(before), visible(marked), visible(after)
