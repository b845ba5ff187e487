"""`bulletin doctor`: whether everything is here that is needed."""

from pathlib import Path

from bulletin.cli.boundary import FINE, PROBLEMS
from bulletin.cli.console import Console
from bulletin.doctor import Finding, examine

_SIGNS = {True: "✓", False: "✗", None: "–"}


def run(console: Console) -> int:
    """Show what was found; return 1 where something is wrong that a build needs. No workspace is no fault."""
    findings = examine(Path.cwd())
    words = console.words
    console.table(("", "", ""), [_row(console, finding) for finding in findings])
    wrong = sum(finding.good is False for finding in findings)
    console.say(words.doctor_bad[wrong != 1].format(n=wrong) if wrong else words.doctor_good)
    return PROBLEMS if wrong else FINE


def _row(console: Console, finding: Finding) -> tuple[str, str, str]:
    words = console.words.doctor
    value = finding.value
    if finding.note:
        value = words[finding.note].format(command=finding.value, n=finding.value)
    return _SIGNS[finding.good], words[finding.name], value
