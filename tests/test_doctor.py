"""What the tool needs of a machine."""

from importlib.metadata import version
from pathlib import Path

import pytest
from workspace_example import SETTINGS

from bulletin.doctor import Finding, examine
from bulletin.locales import INTERFACE


def rows(folder: Path) -> dict[str, Finding]:
    """Return the findings by name."""
    return {finding.name: finding for finding in examine(folder)}


def test_a_whole_machine_lacks_nothing(tmp_path: Path) -> None:
    """Versions, library, fonts and workspace are found and shown as they are."""
    (tmp_path / "bulletin.yaml").write_text(SETTINGS, encoding="utf-8")
    found = rows(tmp_path)
    assert list(found) == ["python", "bulletin", "weasyprint", "pango", "fonts", "workspace", "issues"]
    assert all(finding.good for finding in found.values())
    assert found["weasyprint"].value == version("weasyprint")
    assert found["pango"].value.count(".") == 2
    assert (found["workspace"].value, found["issues"].value) == (str(tmp_path.resolve()), "–")
    assert int(found["fonts"].value) >= 6


@pytest.mark.parametrize(
    ("text", "good", "note"),
    [
        pytest.param(None, None, "no_workspace", id="none"),
        pytest.param("letterhead: а\n", False, "settings", id="settings-with-mistakes"),
        pytest.param("", False, "settings", id="settings-without-anything"),
    ],
)
def test_a_workspace_that_cannot_be_used_is_told(
    text: str | None, good: bool | None, note: str, tmp_path: Path
) -> None:
    """Where there is none yet, that is neither good nor bad; settings with mistakes are bad."""
    if text is not None:
        (tmp_path / "bulletin.yaml").write_text(text, encoding="utf-8")
    found = rows(tmp_path)
    assert (found["workspace"].good, found["workspace"].note, "issues" in found) == (good, note, False)


def test_every_finding_has_words(tmp_path: Path) -> None:
    """Names and notes stand in both languages."""
    for finding in examine(tmp_path):
        for words in INTERFACE.values():
            assert {finding.name, finding.note or finding.name} <= set(words.doctor)
