"""`bulletin fix` as a user types it."""

from pathlib import Path

import pytest
from workspace_example import SETTINGS, picture

from bulletin.cli.main import main

GOOD = "issue: 8\ntitle: Бюлетин\ndate: 2022-12-29\nsections:\n  - {title: А, text: а}\n"
WRONG = "issue: 9\nTitle: Бюлетин   # важно\ndate: 2023-12-29\nsections:\n  -title: А\n   text: а: б\n"
RIGHT = 'issue: 9\ntitle: Бюлетин   # важно\ndate: 2023-12-29\nsections:\n  - title: А\n    text: "а: б"\n'
Shown = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with a good issue and a wrong one; commands are typed in it, on a plain terminal."""
    for name, value in {"COLUMNS": "200", "TERM": "dumb", "NO_COLOR": "1", "LANG": "C"}.items():
        monkeypatch.setenv(name, value)
    (tmp_path / "issues").mkdir()
    (tmp_path / "bulletin.yaml").write_text(SETTINGS, encoding="utf-8")
    (tmp_path / "issues" / "8.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "issues" / "9.yaml").write_text(WRONG, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_repairs_are_shown_and_not_written(workspace: Path, capsys: Shown) -> None:
    assert main(["--ui", "en", "fix"]) == 1
    shown = capsys.readouterr()
    assert shown.out.split("\n")[:4] == [
        "--- issues/9.yaml",
        "+++ issues/9.yaml",
        "@@ -1,7 +1,7 @@",
        " issue: 9",
    ]
    assert '+    text: "а: б"' in shown.out
    assert "issues/9.yaml: 3 repairs." in shown.err
    assert "Nothing has been written. To write the repairs: bulletin fix --write" in shown.err
    assert (workspace / "issues" / "9.yaml").read_text(encoding="utf-8") == WRONG
    assert sorted(path.name for path in (workspace / "issues").iterdir()) == ["8.yaml", "9.yaml"]


def test_repairs_are_written_and_the_old_file_kept(workspace: Path, capsys: Shown) -> None:
    (workspace / "issues" / "9.yaml").chmod(0o640)
    (workspace / "issues" / "9.yaml.bak").write_text("от миналата година", encoding="utf-8")
    assert main(["--ui", "bg", "fix", "9", "--write"]) == 0
    told = capsys.readouterr().err
    assert "Записано: issues/9.yaml. Старият файл е запазен като 9.yaml.bak2." in told
    assert (workspace / "issues" / "9.yaml").read_text(encoding="utf-8") == RIGHT
    assert (workspace / "issues" / "9.yaml").stat().st_mode & 0o777 == 0o640
    assert (workspace / "issues" / "9.yaml.bak2").read_text(encoding="utf-8") == WRONG
    assert (workspace / "issues" / "9.yaml.bak").read_text(encoding="utf-8") == "от миналата година"
    assert main(["--ui", "en", "check"]) == 0


def test_values_and_the_name_of_a_picture_are_repaired(workspace: Path) -> None:
    (workspace / "issues" / "9").mkdir()
    (workspace / "issues" / "9" / "expo.jpg").write_bytes(picture())
    rest = "sections:\n  - {title: А, show: events}\nevents:\n  - {kind: %s, title: Б, date: %s}\n"
    head = "issue: 9\ntitle: %s\ndate: 2023-12-29\ncover: {file: %s, alt: Щанд}\n"
    wrong = (head % ("C # и F #", "Expo.JPG")) + rest % ("Семинар", "29/12/2023")
    right = (head % ('"C # и F #"', "expo.jpg")) + rest % ("seminar", "29.12.2023")
    (workspace / "issues" / "9.yaml").write_text(wrong, encoding="utf-8")
    assert main(["fix", "9", "--write"]) == 0
    assert (workspace / "issues" / "9.yaml").read_text(encoding="utf-8") == right


def test_nothing_to_repair(capsys: Shown) -> None:
    assert main(["--ui", "en", "fix", "8"]) == 0
    shown = capsys.readouterr()
    assert (shown.out, shown.err) == ("", "There is nothing that can be repaired by itself.\n")


def test_what_is_left_is_told(workspace: Path, capsys: Shown) -> None:
    (workspace / "issues" / "9.yaml").write_text(RIGHT + "weather: а\nplace:София\n", encoding="utf-8")
    assert main(["--ui", "en", "fix", "9", "--write"]) == 1
    told = capsys.readouterr().err
    assert "error[B022]" in told
    assert "issues/9.yaml:7:1" in told
    assert (
        (workspace / "issues" / "9.yaml").read_text(encoding="utf-8").endswith("weather: а\nplace: София\n")
    )


def test_the_settings_are_repaired_first(workspace: Path, capsys: Shown) -> None:
    (workspace / "bulletin.yaml").write_text(SETTINGS.replace("letterhead", "Letterhead"), encoding="utf-8")
    assert main(["--ui", "en", "fix", "--write"]) == 0
    assert (workspace / "bulletin.yaml").read_text(encoding="utf-8") == SETTINGS
    assert (workspace / "issues" / "9.yaml").read_text(encoding="utf-8") == RIGHT
    assert "Written: bulletin.yaml" in capsys.readouterr().err


def test_settings_that_cannot_be_repaired_are_told(workspace: Path, capsys: Shown) -> None:
    (workspace / "bulletin.yaml").write_text("weather: а\n", encoding="utf-8")
    assert main(["--ui", "en", "fix"]) == 1
    assert "B022" in capsys.readouterr().err


@pytest.mark.parametrize("ui", ["bg", "en"])
def test_the_encoding_is_repaired(ui: str, workspace: Path, capsys: Shown) -> None:
    (workspace / "issues" / "9.yaml").write_bytes(RIGHT.replace("\n", "\r\n").encode("cp1251"))
    assert main(["--ui", ui, "fix", "9", "--write"]) == 0
    assert (workspace / "issues" / "9.yaml").read_bytes() == RIGHT.replace("\n", "\r\n").encode()
    assert "Windows-1251" in capsys.readouterr().err


def test_no_such_issue(capsys: Shown) -> None:
    assert main(["--ui", "en", "fix", "99"]) == 1
    assert "B093" in capsys.readouterr().err


def test_outside_a_workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Shown) -> None:
    (tmp_path / "bulletin.yaml").unlink()
    monkeypatch.chdir(tmp_path / "issues")
    assert main(["--ui", "en", "fix"]) == 1
    assert "B090" in capsys.readouterr().err


def test_a_file_that_cannot_be_read_is_told(workspace: Path, capsys: Shown) -> None:
    (workspace / "issues" / "9.yaml").write_bytes(b"PK\x03\x04\xff\xfe\xc0")
    assert main(["--ui", "en", "fix", "9", "--write"]) == 1
    assert "B002" in capsys.readouterr().err
    assert (workspace / "issues" / "9.yaml").read_bytes() == b"PK\x03\x04\xff\xfe\xc0"


def test_a_bare_address_becomes_a_link(workspace: Path) -> None:
    text = RIGHT.replace('"а: б"', "Пишете на https://example.org/a днес.")
    (workspace / "issues" / "9.yaml").write_text(text, encoding="utf-8")
    assert main(["--ui", "en", "fix", "9", "--write"]) == 0
    fixed = text.replace("https://example.org/a", "<https://example.org/a>")
    assert (workspace / "issues" / "9.yaml").read_text(encoding="utf-8") == fixed


def test_what_is_allowed_is_not_repaired(workspace: Path) -> None:
    text = RIGHT.replace('"а: б"', "https://example.org/a  # bulletin: allow B069")
    (workspace / "issues" / "9.yaml").write_text(text, encoding="utf-8")
    assert main(["--ui", "en", "fix", "9", "--write"]) == 0
    assert (workspace / "issues" / "9.yaml").read_text(encoding="utf-8") == text
