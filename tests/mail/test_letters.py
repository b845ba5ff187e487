"""The letters of an issue, from its file: with the PDF of the output folder, built where it is not there."""

from io import BytesIO

import pikepdf
import pytest
from PIL import Image
from workspace_example import SETTINGS

from bulletin.mail.letters import Letters, Order, write_letters
from bulletin.opening import open_workspace
from bulletin.pipeline import Wish, build
from bulletin.problems.problem import has_errors
from bulletin.workspace import Workspace

ISSUE = """\
issue: 9
title: {bg: Бюлетин, en: Bulletin}
date: 2023-12-29
languages: [bg, en]
sections:
  - title: {bg: Новини, en: News}
    text: {bg: Новина., en: News.}
    photos: [{file: stand.jpg, alt: {bg: Щанд, en: Stand}}]
"""


@pytest.fixture(scope="module")
def space(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    root = tmp_path_factory.mktemp("letters")
    (root / "issues" / "9").mkdir(parents=True)
    (root / "bulletin.yaml").write_text(f"{SETTINGS}mail: {{from: news@example.org}}\n", encoding="utf-8")
    (root / "issues" / "9.yaml").write_text(ISSUE, encoding="utf-8")
    noise = BytesIO()
    Image.effect_noise((1200, 300), 90).convert("RGB").save(noise, "JPEG")
    (root / "issues" / "9" / "stand.jpg").write_bytes(noise.getvalue())
    workspace = open_workspace(root).workspace
    assert workspace
    return workspace


def written(space: Workspace, order: Order) -> tuple[Letters, list[str]]:
    file, told = space.issue("9"), list[str]()
    assert file
    return write_letters(space, file, order, told.append), told


def test_each_language_gets_its_letter_with_its_pdf(space: Workspace) -> None:
    made, told = written(space, Order())
    assert made.problems == ()
    assert [letter.language for letter in made.letters] == ["bg", "en"]
    assert [letter.subject for letter in made.letters] == [
        "Бюлетин, брой 9 – Клъстер",
        "Bulletin, no. 9 – Cluster",
    ]
    for letter in made.letters:
        pdf = space.output_folder / f"bulletin-9.{letter.language}.pdf"
        assert letter.attachments[0].data == pdf.read_bytes()
        assert letter.date.isoformat() == "2023-12-29T09:00:00+00:00"
        assert len(letter.pictures) == 1
    assert "print" in told
    again, told = written(space, Order(("en",)))
    assert again.letters == made.letters[1:]
    assert "print" not in told
    assert again.languages == ("bg", "en")


def test_a_fresh_pdf_is_taken_as_it_lies_there(space: Workspace) -> None:
    """Be it the print edition alone, or in sizes that were looked for."""
    file, told = space.issue("9"), list[str]()
    assert file
    build(space, file, Wish(space.output_folder, ("print",), force=True), told.append)
    assert "print" in told
    assert "print" not in written(space, Order())[1]


def test_a_small_pdf_has_smaller_pictures(space: Workspace) -> None:
    usual, _ = written(space, Order(("bg",)))
    small, told = written(space, Order(("bg",), small=True))
    assert "print" in told
    sizes = [picture_widths(made.letters[0].attachments[0].data) for made in (usual, small)]
    assert sizes == [[992], [496]]
    assert small.letters[0].pictures == usual.letters[0].pictures


def picture_widths(pdf: bytes) -> list[int]:
    with pikepdf.open(BytesIO(pdf)) as document:
        return sorted(int(image.Width) for page in document.pages for image in page.get_images().values())


def test_a_wrong_issue_has_no_letters(space: Workspace) -> None:
    (space.issues_folder / "10.yaml").write_text(
        ISSUE.replace("issue: 9", "issue: 10").replace("News.", ""), "utf-8"
    )
    file = space.issue("10")
    assert file
    made = write_letters(space, file, Order(), lambda _: None)
    assert made.letters == ()
    assert made.problems
    assert made.text.startswith("issue: 10")


def test_a_language_that_the_issue_has_not(space: Workspace) -> None:
    (space.issues_folder / "9.yaml").write_text(
        ISSUE.replace("languages: [bg, en]", "languages: [bg]"), "utf-8"
    )
    made, told = written(space, Order(("en",)))
    assert (made.letters, told) == ((), ["check"])
    assert not has_errors(made.problems)
