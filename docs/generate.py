"""Writes what is made from the code: the reference, tables of fields, workflows, schemas, settings of VS Code.

`make generated` writes them. `docs/generate.py --check` says which files are stale and exits with 1 if any is.
"""
# ruff: noqa: INP001 - a program, not a part of the package

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import BaseModel
from typer.main import get_command

from bulletin.cli.app import make_app
from bulletin.cli.console import Console
from bulletin.cli.help import commands_of, context_of, parameters_of, told, usage, value_name
from bulletin.cli.main import PROGRAM
from bulletin.locales.problems import WORDS
from bulletin.model.issue import Issue
from bulletin.model.language import LANGUAGES, Language
from bulletin.model.letterhead import Settings
from bulletin.model.quoting import QUOTED, name_in
from bulletin.problems.catalogue import CATALOGUE
from bulletin.problems.explain import general
from bulletin.problems.problem import Code
from bulletin.schema.files import editor_files, schema_files
from bulletin.schema.reference import COLUMNS, models_of, rows
from bulletin.schema.words import MODELS
from bulletin.schema.words.quoted import QUOTED_WORDS
from bulletin.starter.service import workflow
from bulletin.starter.services import SERVICES

REPAIR = "make generated"
ROOT = Path(__file__).parents[1]
REFERENCE = "docs/reference"
FORMAT = "docs/format.md"
CI = "docs/ci.md"

_NOTE = f"<!-- Written by `{REPAIR}` from the code. Change the code, not this page. -->\n\n"
_TITLES: Mapping[Language, str] = {"bg": "Съобщенията по код", "en": "Messages by code"}
_INTROS: Mapping[Language, str] = {
    "bg": "Всяко съобщение на `bulletin` носи код. Същото обяснение дава и командата `bulletin explain КОД`. "
    "Грешката спира броя, предупреждението – не.",
    "en": "Every message of `bulletin` has a code. The command `bulletin explain CODE` gives the same "
    "explanation. An error stops the build; a warning does not.",
}
_COLUMNS: Mapping[Language, Sequence[str]] = {
    "bg": ("Код", "Име", "Вид", "Съобщение"),
    "en": ("Code", "Name", "Kind", "Message"),
}
_FIELD_TITLES: Mapping[Language, str] = {"bg": "Полетата", "en": "The fields"}
_FIELD_INTROS: Mapping[Language, str] = {
    "bg": "Какво може да стои в един брой и в `bulletin.yaml`. Същите думи показва и VS Code, когато мишката е над "
    "името на полето. Видовете полета са обяснени в [ръководството](../guide.bg.md).",
    "en": "What may stand in an issue and in `bulletin.yaml`. VS Code shows the same words where the mouse is over "
    "a field's name. The types are explained in [the format](../format.md#types).",
}
_QUOTED_TITLES: Mapping[Language, str] = {
    "bg": "Числа от данните в текста",
    "en": "Figures from the data in a text",
}
_QUOTED_INTROS: Mapping[Language, str] = {
    "bg": "Името в скоби става число, пресметнато от всички проекти и събития на броя. И двете имена важат за текст на "
    "всеки език, с малки или с главни букви. За самата скоба напишете `\\{`.",
    "en": "The name in braces becomes a figure worked out from all projects and events of the issue. Both names hold "
    "in texts of either language, in small letters or capitals. For the brace itself type `\\{`.",
}
_QUOTED_COLUMNS: Mapping[Language, Sequence[str]] = {
    "bg": ("На български", "На английски", "Какво става от него"),
    "en": ("In Bulgarian", "In English", "What it becomes"),
}
_REGION = re.compile(r"(<!-- fields: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)
_WORKFLOW = re.compile(r"(<!-- workflow: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)
_LANGUAGE_NAMES: Mapping[Language, str] = {"bg": "Български", "en": "English"}


def pages() -> dict[str, str]:
    """All generated files: paths from the root of the project and their text."""
    found: dict[str, str] = {}
    for language in LANGUAGES:
        found[f"{REFERENCE}/commands.{language}.md"] = commands_page(language)
        found[f"{REFERENCE}/problems.{language}.md"] = problems_page(language)
        found[f"{REFERENCE}/fields.{language}.md"] = fields_page(language)
        found[f"{REFERENCE}/quoted.{language}.md"] = quoted_page(language)
    for code in CATALOGUE.values():
        found[f"{REFERENCE}/problems/{code.id}.md"] = problem_page(code)
    found[FORMAT] = with_tables((ROOT / FORMAT).read_text("utf-8"))
    found[CI] = with_workflows((ROOT / CI).read_text("utf-8"))
    others = {**schema_files(), **editor_files()}
    return found | {name: data.decode() for name, data in others.items()}


def stale(root: Path = ROOT) -> list[str]:
    """The generated files that are missing, differ from what would be written, or are no longer made."""
    wanted = pages()
    differing = [name for name, text in wanted.items() if _text(root / name) != text]
    left_over = [name for name in _there(root) if name not in wanted]
    return sorted(differing + left_over)


def write(root: Path = ROOT) -> int:
    """Write what is stale and remove what is no longer made; return how many files that were."""
    wanted = pages()
    names = stale(root)
    for name in names:
        path = root / name
        if name in wanted:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(wanted[name], encoding="utf-8", newline="\n")
        else:
            path.unlink()
    return len(names)


def commands_page(language: Language) -> str:
    """Every command with its arguments and options, as `--help` has them."""
    console = Console(language)
    command = get_command(make_app(console))
    parts = [
        f"# {console.words.panel_commands}\n\n",
        _NOTE,
        *_command_parts(context_of(command, PROGRAM), language),
    ]
    return "".join(parts).rstrip("\n") + "\n"


def problems_page(language: Language) -> str:
    """The index of all codes."""
    words = WORDS[language]
    rows = [
        (
            f"[{code.id}](problems/{code.id}.md)",
            f"`{code.slug}`",
            words.error if code.severity == "error" else words.warning,
            _cell(general(code.message, language)),
        )
        for code in CATALOGUE.values()
    ]
    heading = f"# {_TITLES[language]}\n\n"
    return f"{heading}{_NOTE}{_INTROS[language]}\n\n{_table(_COLUMNS[language], rows)}"


def problem_page(code: Code) -> str:
    """One code in both languages: what `explain` says."""
    severities = " / ".join(
        WORDS[language].error if code.severity == "error" else WORDS[language].warning
        for language in LANGUAGES
    )
    told = "".join(_told(code, language) for language in LANGUAGES)
    wrong, right = (
        " / ".join(getattr(WORDS[language], name) for language in LANGUAGES) for name in ("wrong", "right")
    )
    examples = f"## {wrong}\n\n{_example(code.wrong)}\n## {right}\n\n{_example(code.right)}"
    indexes = " · ".join(f"[{_TITLES[language]}](../problems.{language}.md)" for language in LANGUAGES)
    return f"# {code.id} `{code.slug}` ({severities})\n\n{_NOTE}{told}{examples}\n{indexes}\n"


def fields_page(language: Language) -> str:
    """Every field of an issue and of the settings."""
    parts = [f"# {_FIELD_TITLES[language]}\n\n{_NOTE}{_FIELD_INTROS[language]}\n"]
    for model in dict.fromkeys([*models_of(Issue), *models_of(Settings)]):
        described = MODELS[model]
        head = f"\n## {described.title.get(language)}\n\n{described.about.get(language)}\n\n"
        parts.append(head + fields_table(model, language))
    return "".join(parts)


def quoted_page(language: Language) -> str:
    """Every figure that a text may quote."""
    rows = [
        (*(f"`{{{name_in(quoted, one)}}}`" for one in LANGUAGES), QUOTED_WORDS[quoted].get(language))
        for quoted in QUOTED
    ]
    head = f"# {_QUOTED_TITLES[language]}\n\n{_NOTE}{_QUOTED_INTROS[language]}\n\n"
    return head + _table(_QUOTED_COLUMNS[language], rows)


def fields_table(model: type[BaseModel], language: Language) -> str:
    """The table of one model."""
    columns = [words.get(language) for words in COLUMNS]
    return _table(columns, [[cell.replace("|", "\\|") for cell in row] for row in rows(model, language)])


def with_tables(text: str) -> str:
    """A page with its tables of fields written anew, each between two remarks that name the model."""
    models = {model.__name__: model for model in [*models_of(Issue), *models_of(Settings)]}

    def table(match: re.Match[str]) -> str:
        return f"{match[1]}\n{fields_table(models[match[2]], 'en')}\n{match[3]}"

    return _REGION.sub(table, text)


def with_workflows(text: str) -> str:
    """A page with the workflow of each service, between two remarks that name it."""
    shown: Mapping[str, str] = {one: f"```yml\n{workflow(one, 'en')}```\n" for one in SERVICES}
    return _WORKFLOW.sub(lambda match: f"{match[1]}\n{shown[match[2]]}\n{match[3]}", text)


def _told(code: Code, language: Language) -> str:
    words = WORDS[language]
    return (
        f"## {_LANGUAGE_NAMES[language]}\n\n"
        f"**{_prose(general(code.message, language))}**\n\n"
        f"{words.what_to_do}: {_prose(general(code.help, language))}\n\n"
        f"{words.why}: {_prose(code.why.get(language))}\n\n"
    )


def _command_parts(context: Any, language: Language) -> Iterator[str]:
    words = Console(language).words
    yield f"## {context.command_path}\n\n{context.command.help}\n\n"
    yield f"```text\n{usage(context, words)}\n```\n\n"
    for title, kind in ((words.panel_arguments, "argument"), (words.panel_options, "option")):
        listed = parameters_of(context, kind)
        if listed:
            rows = [(_names(one, context), _cell(told(one, words))) for one in listed]
            yield _table((title, ""), rows) + "\n"
    for name, inner in commands_of(context.command).items():
        yield from _command_parts(context_of(inner, name, context), language)


def _names(parameter: Any, context: Any) -> str:
    if parameter.param_type_name == "argument":
        return f"`{parameter.metavar}`"
    value = value_name(parameter, context)
    return ", ".join(f"`{name}`" for name in parameter.opts) + (f" `{_cell(value)}`" if value else "")


def _table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [columns, ["---"] * len(columns), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _cell(text: str) -> str:
    return _prose(text).replace("|", "\\|")


def _prose(text: str) -> str:
    """Plain words as Markdown: what would be a mark is escaped."""
    return "".join(f"\\{character}" if character in "\\*_<>[]`" else character for character in text)


def _example(text: str) -> str:
    shown = "".join(chr(0x2400 + ord(c)) if c < " " and c not in "\n\t" else c for c in text)
    fence = "~~~" if "```" in shown else "```"
    return f"{fence}text\n{shown.rstrip()}\n{fence}\n"


def _there(root: Path) -> list[str]:
    return [path.relative_to(root).as_posix() for path in sorted((root / REFERENCE).rglob("*.md"))]


def _text(path: Path) -> str:
    return path.read_text("utf-8") if path.is_file() else ""


def main(arguments: Sequence[str]) -> int:
    """Write the reference, or with `--check` only compare it; return the exit code."""
    if list(arguments) == ["--check"]:
        names = stale()
        if names:
            sys.stdout.write(f"Stale: {', '.join(names)}\n`{REPAIR}` writes them anew.\n")
        return 1 if names else 0
    if arguments:
        sys.stdout.write(f"{__doc__}\n")
        return 2
    sys.stdout.write(f"{write()} files written, {len(pages())} in all.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
