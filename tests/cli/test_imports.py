"""What each command imports: a package that takes its time is paid for by the commands that need it, and no other."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from workspace_example import SETTINGS

ISSUE = "issue: 8\ntitle: Бюлетин\ndate: 2022\nsections:\n  - {title: А, text: а}\n"
RUN = """
import sys
from bulletin.cli.main import main
for typed in " ".join(sys.argv[1:]).split(","):
    code = main(typed.split())
print(code, *{name.partition(".")[0] for name in sys.modules}, file=sys.stderr)
"""
HEAVY_AT_HOME = frozenset(
    {
        "asyncio",
        "concurrent",
        "ctypes",
        "doctest",
        "email",
        "http",
        "imaplib",
        "logging",
        "multiprocessing",
        "pdb",
        "pydoc",
        "smtplib",
        "sqlite3",
        "ssl",
        "tkinter",
        "unittest",
        "xml",
        "xmlrpc",
    }
)
"""Of Python's own modules, those that take longest; with what is not Python's own, these are looked for."""
COMPANIONS = frozenset(
    {
        "annotated_doc",
        "annotated_types",
        "cython_runtime",
        "markupsafe",
        "shellingham",
        "typing_extensions",
        "typing_inspection",
    }
)
"""Small ones that come with typer, pydantic, PyYAML and Jinja2."""
TYPER = frozenset({"typer"})
VALUES = TYPER | {"pydantic", "pydantic_core", "email"}
"""Typer reads arguments with pydantic, which looks for its plug-ins with `email`."""
FILES = VALUES | {"yaml"}
UNCHANGED = (
    "build 8 --edition web",
    "build --edition web",
    "build --all -e web --jobs 2",
    "build --series bulletin -e web",
    "build issues/8.yaml -e web --lang bg",
    "build 8 -e web --output made",
    "build 8 -e web --output=made",
    "build 8 -e web -o made --ui bg",
    "--ui en build 8 -e web --strict",
)
"""Builds of what has not changed since they were typed last."""
MAY_IMPORT = {
    # the words typed: the packages that they may import
    "--version": frozenset[str](),
    "--help": TYPER,
    "build --help": TYPER,
    "build 8 --edition web --help": TYPER,
    "mail": TYPER,
    "mail send --help": TYPER,
    "chek": VALUES | {"rapidfuzz"},
    "explain B014": VALUES,
    "schema": VALUES,
    "list": FILES,
    "check": FILES | {"jinja2"},
    **dict.fromkeys(UNCHANGED, frozenset[str]()),
    "new": FILES,
}
"""The last makes an issue."""


def process(folder: Path, *typed: str) -> subprocess.CompletedProcess[str]:
    """Run the tool as a process of its own; what it has imported is the last line of standard error.

    What measures the coverage of the tests would import more, and is left out.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    return subprocess.run(
        [sys.executable, "-c", RUN, *typed],
        cwd=folder,
        env={**kept, "PYTHONIOENCODING": "utf-8", "BULLETIN_UI": "en", "NO_COLOR": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with one issue, its web page built."""
    folder = tmp_path_factory.mktemp("workspace")
    (folder / "issues").mkdir()
    (folder / "templates" / "web").mkdir(parents=True)
    (folder / "templates" / "web" / "issue.html").write_text("{{ issue.title }}", "utf-8")
    (folder / "templates" / "web" / "style.css").write_text("", "utf-8")
    (folder / "bulletin.yaml").write_text(SETTINGS, encoding="utf-8")
    (folder / "issues" / "8.yaml").write_text(ISSUE, encoding="utf-8")
    built = process(folder, ",".join(UNCHANGED))
    assert built.stderr.splitlines()[-1].startswith("0 "), built.stderr
    return folder


@pytest.mark.parametrize("typed", MAY_IMPORT)
def test_a_command_imports_only_what_it_needs(typed: str, workspace: Path) -> None:
    """A new package is written into the table above, where it belongs to the command, or imported later."""
    done = process(workspace, *typed.split())
    code, *modules = done.stderr.splitlines()[-1].split()
    assert code == ("2" if typed in {"chek", "mail"} else "0"), done.stderr
    foreign = {name for name in modules if name not in sys.stdlib_module_names and not name.startswith("_")}
    heavy = (foreign - COMPANIONS - {"bulletin"}) | HEAVY_AT_HOME.intersection(modules)
    assert sorted(heavy - MAY_IMPORT[typed]) == [], f"bulletin {typed}"
