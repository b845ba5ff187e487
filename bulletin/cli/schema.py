"""`bulletin schema`: what an editor needs to know the format of the issues and of `bulletin.yaml`."""

from pathlib import Path

from bulletin.cli.boundary import FINE, PROBLEMS
from bulletin.cli.console import Console
from bulletin.problems.catalogue.workspace import NO_WORKSPACE
from bulletin.problems.problem import Problem
from bulletin.publish.output import Output, write_all
from bulletin.schema.files import schema_files, schema_text
from bulletin.schema.names import SchemaName
from bulletin.workspace import find_root


def run(console: Console, show: SchemaName | None) -> int:
    """Write the schemas of the workspace that are not there or not of today; with `show` only print one."""
    if show:
        console.raw(schema_text(show))
        return FINE
    root = find_root(Path.cwd())
    if root is None:
        console.problems([Problem(NO_WORKSPACE, values={"folder": str(Path.cwd())})], {})
        return PROBLEMS
    files = schema_files()
    stale = {name: data for name, data in files.items() if _bytes(root / name) != data}
    write_all(root, [Output(name, data) for name, data in stale.items()])
    for name in files:
        words = console.words.schema_written if name in stale else console.words.schema_fresh
        console.result(words.format(path=name))
    return FINE


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None
