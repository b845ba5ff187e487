"""`bulletin doctor`: whether everything is here that is needed."""

from pathlib import Path

from bulletin.cli.boundary import FINE, PROBLEMS
from bulletin.cli.console import Console
from bulletin.doctor import Finding, examine


def run(console: Console) -> int:
    """Show what was found; return 1 where something is missing that a build needs."""
    findings = examine(Path.cwd())
    words = console.words
    console.table(("", "", ""), [_row(console, finding) for finding in findings])
    missing = [one for one in findings if not one.good and one.name != "workspace"]
    console.say(words.doctor_bad if missing else words.doctor_good)
    return PROBLEMS if missing else FINE


def _row(console: Console, finding: Finding) -> tuple[str, str, str]:
    words = console.words.doctor
    value = finding.value
    if finding.note:
        value = words[finding.note].format(command=finding.value, n=finding.value)
    return "✓" if finding.good else "✗", words[finding.name], value
