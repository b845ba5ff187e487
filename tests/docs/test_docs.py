"""What the documents say is true: commands, options, samples, messages, links, fields."""

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from textwrap import dedent
from types import SimpleNamespace
from typing import Any, get_args

import pytest
import workspace_example
from pydantic import BaseModel
from typer.main import get_command
from workspace_example import Workspace

from bulletin.cli.app import make_app
from bulletin.cli.console import Console
from bulletin.model.event import Kind
from bulletin.model.issue import Issue
from bulletin.model.letterhead import Settings
from bulletin.model.money import Money
from bulletin.model.period import Moment, Period
from bulletin.model.project import Status
from bulletin.model.text import Text
from bulletin.opening import open_workspace
from bulletin.problems import terminal
from bulletin.problems.problem import Problem
from bulletin.read.reading import read_measures
from bulletin.read.source import decode
from bulletin.render.filters import print_filters
from bulletin.render.native import COMMANDS

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
GUIDES = (DOCS / "guide.bg.md", DOCS / "guide.en.md")
WRITTEN = (ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted(DOCS.glob("*.md")))
ALL = (*WRITTEN, *sorted((DOCS / "reference").rglob("*.md")))

OTHER_OPTIONS = {"--user", "--check", "--update-golden"}
"""Options of pip, of docs/generate.py and of the tests."""

_FENCE = re.compile(r"^( *)```([^\n`]*)\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_SPAN = re.compile(r"`([^`\n]+)`")
_HEADING = re.compile(r"^#{1,6} +(.+?)\s*$", re.MULTILINE)
_WHOLE = ("issue:", "title:", "date:", "sections:")
_PICTURE = re.compile(r"file: ([\w./-]+)")


@dataclass(frozen=True)
class Sample:
    """A fenced block of a document."""

    document: Path
    kind: str
    text: str

    @property
    def whole(self) -> bool:
        """True where it is a whole issue, not some fields of one."""
        return all(re.search(f"^{key}", self.text, re.MULTILINE) for key in _WHOLE)

    def __str__(self) -> str:
        line = self.document.read_text("utf-8").split(self.text.split("\n")[0])[0].count("\n") + 1
        return f"{self.document.name}:{line}"


def samples(document: Path, kind: str = "yaml") -> list[Sample]:
    found = [
        Sample(document, m[2].strip(), dedent(m[3])) for m in _FENCE.finditer(document.read_text("utf-8"))
    ]
    return [one for one in found if one.kind == kind]


def prose(document: Path) -> str:
    return _FENCE.sub("", document.read_text("utf-8"))


@cache
def commands() -> dict[str, set[str]]:
    """The options of each command, those of the program under ""."""
    group: Any = get_command(make_app(Console("en")))
    context = group.make_context("bulletin", [], resilient_parsing=True)
    found = {"": _options(group, context)}
    for name, inner in group.commands.items():
        below = getattr(inner, "commands", {}).values()
        found[name] = _options(inner, context).union(*(_options(one, context) for one in below))
    return found


def _options(command: Any, parent: Any) -> set[str]:
    context = command.make_context("x", [], parent=parent, resilient_parsing=True)
    return {name for parameter in command.get_params(context) for name in parameter.opts}


def command_lines(document: Path) -> Iterator[list[str]]:
    lines = [line.strip() for block in samples(document, "text") for line in block.text.split("\n")]
    for line in [*lines, *_SPAN.findall(prose(document))]:
        if line.startswith("bulletin ") and not line.startswith("bulletin …"):
            yield shlex.split(line)[1:]


@pytest.mark.parametrize("document", WRITTEN, ids=lambda path: path.name)
def test_commands_and_options_that_are_named_exist(document: Path) -> None:
    known = commands()
    for words in command_lines(document):
        name = next((word for word in words if not word.startswith("-") and word in known), "")
        first = next((word for word in words if not word.startswith("-")), "")
        assert not first or name, f"no command {first!r}: bulletin {' '.join(words)}"
        for word in words:
            if word.startswith("-"):
                assert word.partition("=")[0] in known[name] | known[""], f"bulletin {' '.join(words)}"


@pytest.mark.parametrize("document", WRITTEN, ids=lambda path: path.name)
def test_options_that_stand_alone_exist(document: Path) -> None:
    every = set().union(*commands().values()) | OTHER_OPTIONS
    for span in _SPAN.findall(prose(document)):
        if re.match("--[a-z]", span):
            assert re.split(r"[ =]", span)[0] in every, span


@pytest.mark.parametrize("document", WRITTEN, ids=lambda path: path.name)
def test_code_in_prose_stands_on_one_line(document: Path) -> None:
    assert not [line for line in prose(document).split("\n") if line.count("`") % 2]


@pytest.mark.parametrize("document", GUIDES, ids=lambda path: path.name)
def test_a_guide_names_every_command(document: Path) -> None:
    named = {words[0] for words in command_lines(document) if words}
    assert named >= set(commands()) - {""}


@pytest.mark.parametrize("sample", [one for path in WRITTEN for one in samples(path)], ids=str)
def test_a_sample_is_right(sample: Sample, tmp_path: Path) -> None:
    number = re.search(r"^issue: (\S+)", sample.text, re.MULTILINE)
    workspace = Workspace(tmp_path, f"issues/{number[1] if number else 9}.yaml")
    for name in _PICTURE.findall(sample.text):
        path = workspace.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(_picture(path))
    head = "letterhead: {name: Клъстер, address: София}\n" if sample.text.startswith("mail:") else ""
    text = head + sample.text
    problems = _of_a_theme(text, tmp_path) if "theme" in sample.text else workspace.check(text)
    if not sample.whole:
        problems = tuple(one for one in problems if one.severity == "error")
    assert not problems, terminal.render(problems, {}, "en")


def _of_a_theme(text: str, root: Path) -> tuple[Problem, ...]:
    """What is wrong with a sample of the settings' `theme`, or of a theme's own file."""
    if text.startswith("theme:"):
        (root / "bulletin.yaml").write_text(workspace_example.SETTINGS + text, "utf-8")
        return open_workspace(root).problems
    return read_measures(decode(text.encode(), "theme.yaml")).problems


def _picture(path: Path) -> bytes:
    if path.suffix == ".svg":
        return workspace_example.pictures()["cover.svg"]
    return workspace_example.picture("PNG" if path.suffix == ".png" else "JPEG")


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.name)
def test_the_message_that_a_guide_explains_is_the_real_one(guide: Path, tmp_path: Path) -> None:
    (wrong,) = samples(guide, "yaml wrong")
    workspace = Workspace(tmp_path, "issues/2.yaml")
    problems = workspace.check(wrong.text)
    told = terminal.render(problems, {workspace.file: wrong.text}, "bg" if ".bg." in guide.name else "en")
    assert told in {one.text for one in samples(guide, "text")}, told


@pytest.mark.parametrize("document", ALL, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(document: Path) -> None:
    for target in _LINK.findall(_SPAN.sub("", prose(document))):
        if target.startswith(("http://", "https://", "mailto:")):
            continue
        name, _, anchor = target.partition("#")
        path = (document.parent / name).resolve() if name else document
        assert path.exists(), target
        assert not anchor or anchor in anchors(path), target


@cache
def anchors(document: Path) -> set[str]:
    """The anchors of the headings, as GitHub makes them."""
    headings = (heading.replace("`", "") for heading in _HEADING.findall(prose(document)))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def _models(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    yield model
    for field in model.model_fields.values():
        for inner in _inner(field.annotation):
            yield from _models(inner)


def _inner(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type):
        if issubclass(annotation, BaseModel) and not issubclass(annotation, (Text, Money, Moment, Period)):
            yield annotation
        return
    for argument in get_args(annotation):
        yield from _inner(argument)


def _fields() -> list[str]:
    models = dict.fromkeys([*_models(Issue), *_models(Settings)])
    return sorted({field.alias or name for model in models for name, field in model.model_fields.items()})


@pytest.mark.parametrize("name", [*_fields(), *get_args(Kind), *get_args(Status)])
def test_the_reference_of_the_format_names_every_field_and_value(name: str) -> None:
    assert f"`{name}`" in (DOCS / "format.md").read_text("utf-8")


SITE = ("frame", "front", "shelf", "project")


@pytest.mark.parametrize(
    "template",
    ["print/issue.html", "web/issue.html", "mail/issue.html", *(f"site/{name}.html" for name in SITE)],
)
def test_the_blocks_of_the_templates_are_named(template: str) -> None:
    told = (DOCS / "templates.md").read_text("utf-8")
    row = next(line for line in told.split("\n") if line.startswith(f"| `{template}` | `"))
    blocks = re.findall(r"{% block (\w+)", (ROOT / "templates" / template).read_text("utf-8"))
    assert re.findall(r"`(\w+)`", row) == blocks


def test_the_filters_of_the_print_templates_are_named() -> None:
    told = (DOCS / "templates.md").read_text("utf-8")
    filters = print_filters(SimpleNamespace(notes=()))  # type: ignore[arg-type]  # it asks for no more
    assert [name for name in filters if f"`{name}`" not in told] == []


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.name)
@pytest.mark.parametrize("name", [*Issue.model_fields, *get_args(Kind), *get_args(Status)])
def test_a_guide_names_every_field_of_an_issue(guide: Path, name: str) -> None:
    assert re.search(rf"`{name}\b|^{name}:", guide.read_text("utf-8"), re.MULTILINE)


@pytest.mark.parametrize("document", [ROOT / "README.md", *GUIDES], ids=lambda path: path.name)
def test_what_to_type_for_pango_is_what_doctor_says(document: Path) -> None:
    text = document.read_text("utf-8")
    assert COMMANDS["debian"] in text
    assert COMMANDS["windows"] in text
    assert "sudo dnf install pango" in text
    assert re.search(r"brew install .*\bpango\b", text)
