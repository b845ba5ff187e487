"""`bulletin ci`: what GitHub or GitLab needs to check, build and publish the workspace."""

from pathlib import Path

from bulletin.cli.boundary import FINE, PROBLEMS
from bulletin.cli.console import Console
from bulletin.locales.ci import CI, CiWords
from bulletin.model.language import Language
from bulletin.problems.catalogue.workspace import NO_WORKSPACE
from bulletin.problems.problem import Problem
from bulletin.publish.output import Output, write_all
from bulletin.starter.services import Service
from bulletin.workspace import find_root


def run(console: Console, service: Service) -> int:
    """Write what is not there, renew what follows the version of the program, keep what the user has changed."""
    from bulletin.starter.service import LINES, is_renewed, service_files  # noqa: PLC0415 - packs the whole program

    root = find_root(Path.cwd())
    if root is None:
        console.problems([Problem(NO_WORKSPACE, values={"folder": str(Path.cwd())})], {})
        return PROBLEMS
    words, files = CI[console.language], service_files(service, console.language)
    said = {
        name: _kept_by_hand(words, root / name, LINES[name])
        if name in LINES
        else _state(words, root / name, data, renewed=is_renewed(name))
        for name, data in files.items()
    }
    wanted = (words.made, words.renewed)
    write_all(root, [Output(name, data) for name, data in files.items() if said[name] in wanted])
    for name, what in said.items():
        told = what.format(path=name, lines="  ".join(_lacking(root / name, LINES.get(name, ()))))
        (console.say if what in {words.kept, words.lacking} else console.result)(told)
    console.say(next_step(console.language, service))
    return FINE


def next_step(language: Language, service: Service) -> str:
    """What is to be done by hand."""
    words = CI[language]
    return words.next_github if service == "github" else words.next_gitlab


def _kept_by_hand(words: CiWords, path: Path, lines: tuple[str, ...]) -> str:
    """The same of a file that may hold lines of the user's besides ours."""
    if not path.exists():
        return words.made
    return words.lacking if _lacking(path, lines) else words.unchanged


def _lacking(path: Path, lines: tuple[str, ...]) -> list[str]:
    """Those of our lines that a file has not."""
    there = path.read_text("utf-8", "replace").split("\n") if lines and path.is_file() else []
    return [line for line in lines if line not in map(str.strip, there)]


def _state(words: CiWords, path: Path, data: bytes, *, renewed: bool) -> str:
    """What becomes of a file, in words."""
    if not path.exists():
        return words.made
    if path.is_file() and path.read_bytes() == data:
        return words.unchanged
    return words.renewed if renewed else words.kept
