"""Files that look wrong and are right: no value changes its meaning, no sign is taken for another."""

from pathlib import Path

import pytest
from wrong_bytes import GOOD

from bulletin.model.issue import Issue
from bulletin.read.reading import read_issue
from bulletin.read.source import decode

RIGHT = Path(__file__).parent / "right"
ENDS = {
    "windows": GOOD.replace("\n", "\r\n").encode(),
    "old-mac": GOOD.replace("\n", "\r").encode(),
    "mixed": GOOD.replace("\n", "\r\n", 3).replace("\ngreeting", "\rgreeting").encode(),
    "mark": b"\xef\xbb\xbf" + GOOD.encode(),
    "utf-16-le": b"\xff\xfe" + GOOD.encode("utf-16-le"),
    "utf-16-be": b"\xfe\xff" + GOOD.encode("utf-16-be"),
}


def issue(raw: bytes) -> Issue:
    """Read an issue that has no problem."""
    reading = read_issue(decode(raw, "issues/9.yaml"))
    assert reading.problems == ()
    assert reading.value
    return reading.value


@pytest.mark.parametrize("path", sorted(RIGHT.iterdir()), ids=lambda path: path.stem)
def test_a_right_file_has_no_problem(path: Path) -> None:
    assert issue(path.read_bytes()).issue == "9"


def test_values_stay_what_was_typed() -> None:
    found = issue((RIGHT / "values-kept.yaml").read_bytes())
    texts = (found.title, found.place, found.author, found.greeting, found.lead)
    said = [text.bg if text else None for text in texts]
    assert said == ["2026-05-24", "no", "Не", "10:30", "~"]
    assert (found.contents, found.numbered, str(found.date)) == (False, False, "2026-05-24")
    words = "no не 012 1.10 0888123456 ~ = yes null 1e3 0x1F 1_000 .5 +359 on"
    assert [one.bg for one in found.keywords] == words.split()
    section = found.sections[0]
    items = "012 10:30 0888123456 0888123456 2026-05-24 ~ = да"
    assert [one.bg for one in section.list] == items.split()
    assert [text.bg if text else None for text in (section.title, section.text)] == ["1.10", "null"]


def test_the_fields_of_a_project_decide_what_they_mean() -> None:
    project = issue((RIGHT / "values-kept.yaml").read_bytes()).projects[0]
    texts = (project.name, project.programme, project.number, project.goal)
    assert [text.bg if text else None for text in texts] == ["Off", "1.0", "0012", "yes"]
    assert (project.id, project.partners, project.countries) == ("no", 7, ("NO", "BG"))


def test_signs_are_read_as_people_mean_them() -> None:
    found = issue((RIGHT / "signs-in-texts.yaml").read_bytes())
    texts = (found.title, found.place, found.greeting, found.lead)
    title, place, greeting, lead = [text.get("bg") if text else "" for text in texts]
    assert (title, place, greeting) == ('„Зелен" двор', "София", ":) Честито, C# и №5 без кавички")
    assert lead.startswith("Начало: 10:30. Вижте `код`, @редакцията, 50 % и 3 > 2.\n")
    assert [one.bg for one in found.keywords] == [
        "a:b", "https://example.org/a#b", "it's", 'Той каза: "да".', "-5 градуса", "5 - 3 = 2", "да?",
        "x [y] {z} & * !", "50%",
    ]  # fmt: skip
    assert [one.bg for one in found.sections[1].list] == ["„едно“", "«две»", "три, четири", "пет: шест"]
    assert found.sections[2].title.bg == "Дълъг текст на два реда"


@pytest.mark.parametrize("raw", ENDS.values(), ids=ENDS)
def test_line_ends_and_marks_change_nothing(raw: bytes) -> None:
    assert issue(raw) == issue(GOOD.encode())
