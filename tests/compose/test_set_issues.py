"""What typography has set in the real issues, in both languages, for a reader to review."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from bulletin.check.subject import Subject
from bulletin.compose.typography import set_type
from bulletin.model.language import LANGUAGES, Language
from bulletin.opening import open_workspace
from bulletin.pipeline import check

HERE = Path(__file__).parent
MARKS = str.maketrans({"\u00a0": "~", "\u202f": "_", "\u200b": "|"})
"""How the golden files show what cannot be seen."""


def set_groups(language: Language) -> dict[str, Counter[str]]:
    """Return for each issue the words that were set otherwise than they were typed, and how often."""
    workspace = open_workspace(HERE.parents[1]).workspace
    assert workspace is not None
    found: dict[str, Counter[str]] = {}
    for file in workspace.issues():
        checked = check(workspace, file)
        assert checked.issue is not None
        subject = Subject(checked.issue, workspace.settings, checked.places, workspace.root, file.pictures)
        groups = found.setdefault(file.key, Counter())
        for words in subject.words():
            if words.language in {None, language}:
                typed = " ".join(words.text.split(" "))
                was = Counter(typed.split())
                groups += Counter(set_type(typed, language).replace("\n", " ").split(" ")) - was
        found[file.key] = groups
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_set_in_the_real_issues(language: Language, golden: Callable[[Path, str], None]) -> None:
    """Each word that a rule has touched, with its count: `~` is a no-break space, `_` a narrow one."""
    lines = []
    for key, groups in sorted(set_groups(language).items()):
        lines += [
            f"# {key}",
            *(f"{count:4} {text.translate(MARKS)}" for text, count in sorted(groups.items()) if text),
        ]
    golden(HERE / "golden" / f"set.{language}.txt", "\n".join(lines) + "\n")
