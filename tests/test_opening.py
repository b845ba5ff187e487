"""Opening a workspace: its settings read and checked."""

import sys
from pathlib import Path

import pytest
from workspace_example import SETTINGS

from bulletin.opening import open_workspace


def written(root: Path, text: str | bytes) -> Path:
    """Write the settings of a workspace."""
    (root / "bulletin.yaml").write_bytes(text.encode() if isinstance(text, str) else text)
    return root


def test_a_good_workspace_is_opened(tmp_path: Path) -> None:
    """Settings without a mistake make a workspace, with nothing to say."""
    opened = open_workspace(written(tmp_path, SETTINGS))
    assert opened.workspace is not None
    assert (opened.workspace.root, opened.problems, opened.text) == (tmp_path.resolve(), (), SETTINGS)
    assert list(opened.workspace.settings.series) == ["bulletin", "projects", "articles"]


def test_no_workspace_is_told_with_the_folder(tmp_path: Path) -> None:
    """The folder that was looked at is named."""
    opened = open_workspace(tmp_path)
    assert opened.workspace is None
    assert [problem.code.slug for problem in opened.problems] == ["no-workspace"]
    assert str(tmp_path) in opened.problems[0].message("bg")


@pytest.mark.parametrize(
    ("text", "slugs", "line"),
    [
        pytest.param("letterhead: {name: К, address: С}\n", ["missing-field"], 1, id="no-series"),
        pytest.param(SETTINGS + "ouput: a\n", ["misspelt-field"], 8, id="misspelt"),
        pytest.param(SETTINGS + "output: a\noutput: b\n", ["key-twice"], 9, id="key-twice"),
        pytest.param(SETTINGS + "output: ../outside\n", ["output-outside"], 8, id="output-outside"),
        pytest.param(SETTINGS + "output: /tmp\n", ["output-outside"], 8, id="output-absolute"),
        pytest.param(
            SETTINGS.replace("letterhead:", "letterhead:\n  logo: logo.svg"),
            ["logo-missing"],
            2,
            id="no-logo",
        ),
        pytest.param(
            SETTINGS.replace("letterhead:", "letterhead:\n  logo: /etc/hostname"),
            ["logo-missing"],
            2,
            id="logo-outside",
        ),
        pytest.param(SETTINGS.replace("Клъстер", "Клъстер 漢"), ["character"], 2, id="character"),
        pytest.param(
            SETTINGS.replace("Статии", "Статии →"), ["character-instead"], 7, id="character-of-a-series"
        ),
        pytest.param("", ["empty-file"], 1, id="empty"),
        pytest.param(SETTINGS.encode("cp1251"), ["windows-1251"], 2, id="encoding"),
    ],
)
def test_settings_with_a_mistake_are_told_at_their_place(
    text: str | bytes, slugs: list[str], line: int, tmp_path: Path
) -> None:
    """The workspace is not used; the mistake has its line, and the text is there to show it."""
    opened = open_workspace(written(tmp_path, text))
    assert opened.workspace is None
    assert [problem.code.slug for problem in opened.problems] == slugs
    assert [problem.place.line for problem in opened.problems if problem.place] == [line]
    assert opened.text == (text if isinstance(text, str) else text.decode("cp1251"))


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_logo_behind_a_link_is_outside(tmp_path: Path) -> None:
    """A link does not lead out of the workspace."""
    (tmp_path / "outside.svg").write_text("<svg/>", encoding="utf-8")
    (tmp_path / "ws").mkdir()
    (tmp_path / "ws" / "logo.svg").symlink_to(tmp_path / "outside.svg")
    opened = open_workspace(
        written(tmp_path / "ws", SETTINGS.replace("letterhead:", "letterhead:\n  logo: logo.svg"))
    )
    assert [problem.code.slug for problem in opened.problems] == ["logo-missing"]
