"""Files under names that an issue no longer has go; whatever the tool has not written stays."""

from pathlib import Path

import pytest

from bulletin.publish.fingerprint import known_outputs, record, standing
from bulletin.publish.leftover import earlier_outputs, remove_unchanged
from bulletin.publish.output import Output, write_all
from bulletin.publish.seal import sealed
from bulletin.render.editions import is_file_name

OLD = [Output("bulletin-9.pdf", b"old"), Output("bulletin-9.draft.pdf", b"old draft")]
NEW = [Output("bulletin-9.bg.pdf", b"bg"), Output("bulletin-9.en.pdf", b"en")]
BOTH = ("bg", "en")


def rebuilt(folder: Path) -> tuple[str, ...]:
    """Write the files of an issue that has become one of two languages; return what was removed."""
    names = tuple(output.name for output in NEW)
    kept, over = earlier_outputs(
        folder, "bulletin-9", names, lambda name: is_file_name(name, "bulletin-9", BOTH)
    )
    write_all(folder, [*NEW, record("bulletin-9", "new", NEW, kept)])
    return remove_unchanged(folder, over)


def test_a_name_that_the_issue_no_longer_has_is_removed(tmp_path: Path) -> None:
    """All that was recorded under such names, and nothing beside it."""
    write_all(tmp_path, [*OLD, record("bulletin-9", "old", OLD)])
    (tmp_path / "bulletin-9.html").write_bytes(b"of another hand")
    (tmp_path / "bulletin-8.pdf").write_bytes(b"of another issue")
    assert rebuilt(tmp_path) == ("bulletin-9.pdf", "bulletin-9.draft.pdf")
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        ".bulletin-9.json",
        "bulletin-8.pdf",
        "bulletin-9.bg.pdf",
        "bulletin-9.en.pdf",
        "bulletin-9.html",
    ]


def test_a_file_that_somebody_has_changed_stays(tmp_path: Path) -> None:
    """It is no longer what was written."""
    write_all(tmp_path, [*OLD, record("bulletin-9", "old", OLD)])
    (tmp_path / "bulletin-9.pdf").write_bytes(b"signed")
    assert rebuilt(tmp_path) == ("bulletin-9.draft.pdf",)
    assert (tmp_path / "bulletin-9.pdf").read_bytes() == b"signed"


def test_an_edition_that_was_not_asked_for_now_stays_and_is_remembered(tmp_path: Path) -> None:
    """The booklet of last week goes only when the issue cannot be called so any more."""
    booklet = [Output("bulletin-9.bg.booklet.pdf", b"sheets")]
    write_all(tmp_path, [*booklet, record("bulletin-9", "old", booklet)])
    assert rebuilt(tmp_path) == ()
    assert set(known_outputs(tmp_path, "bulletin-9")) == {
        "bulletin-9.bg.booklet.pdf",
        "bulletin-9.bg.pdf",
        "bulletin-9.en.pdf",
    }
    assert set(standing(tmp_path, "bulletin-9", "new").made) == {"bulletin-9.bg.pdf", "bulletin-9.en.pdf"}


@pytest.mark.parametrize("name", ["../bulletin-9.pdf", "bulletin-9.x/../../a.pdf", "bulletin-8.pdf"])
def test_a_record_names_nothing_but_files_of_its_issue(name: str, tmp_path: Path) -> None:
    """A record that somebody has written cannot lead anywhere else."""
    kept = {"fingerprint": "x", "outputs": {name: "absent"}, "earlier": {name: "absent"}, "said": {}}
    (tmp_path / ".bulletin-9.json").write_bytes(sealed(kept))
    assert known_outputs(tmp_path, "bulletin-9") == {}


@pytest.mark.parametrize(
    ("name", "languages", "is_one"),
    [
        pytest.param("bulletin-9.pdf", ("bg",), True, id="one"),
        pytest.param("bulletin-9.booklet.pdf", ("bg",), True, id="an-edition"),
        pytest.param("bulletin-9.pdf", BOTH, False, id="one-of-two"),
        pytest.param("bulletin-9.en-bg.draft.pdf", BOTH, True, id="both"),
        pytest.param("bulletin-9.en.html", ("bg",), False, id="a-language-that-is-gone"),
    ],
)
def test_the_names_of_an_issue_follow_from_its_languages(
    name: str, languages: tuple[str, ...], is_one: bool
) -> None:
    """Every edition, every order of the languages."""
    assert is_file_name(name, "bulletin-9", languages) is is_one  # type: ignore[arg-type]
