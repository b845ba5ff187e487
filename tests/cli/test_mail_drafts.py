"""`bulletin mail draft` and `bulletin mail text` as a user types them."""

import email
from email import policy
from pathlib import Path

import pytest
from workspace_example import SETTINGS

from bulletin.cli.main import main

ISSUE = """\
issue: {number}
title: {{bg: Бюлетин, en: Bulletin}}
date: 2023-12-{number}
languages: [{languages}]
sections:
  - {{title: {{bg: Новини, en: News}}, text: {{bg: Новина., en: A story.}}}}
"""
Shown = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("drafts")
    (folder / "issues").mkdir()
    (folder / "bulletin.yaml").write_text(SETTINGS, encoding="utf-8")
    for number, languages in ((28, "bg"), (29, "bg, en")):
        (folder / "issues" / f"{number}.yaml").write_text(
            ISSUE.format(number=number, languages=languages), encoding="utf-8"
        )
    return folder


@pytest.fixture(autouse=True)
def here(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root)
    for name, value in {"COLUMNS": "200", "TERM": "dumb", "NO_COLOR": "1", "LANG": "C"}.items():
        monkeypatch.setenv(name, value)
    for name in ("FORCE_COLOR", "BULLETIN_UI", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)


def test_a_draft_for_each_language_lies_in_the_output_folder(root: Path, capsys: Shown) -> None:
    assert main(["--ui", "bg", "mail", "draft"]) == 0
    shown = capsys.readouterr()
    assert [line.split()[0] for line in shown.out.splitlines()] == [
        "Файл",
        "output/bulletin-29.bg.eml",
        "output/bulletin-29.en.eml",
    ]
    assert "Бюлетин, брой 29 – Клъстер" in shown.out
    assert "двойно щракване" in shown.err
    message = email.message_from_bytes(
        (root / "output" / "bulletin-29.en.eml").read_bytes(), policy=policy.default
    )
    assert message["X-Unsent"] == "1"
    assert message["Subject"] == "Bulletin, no. 29 – Cluster"


def test_a_draft_of_one_language_elsewhere_with_readers(tmp_path: Path, capsys: Shown) -> None:
    readers = ["--to", "a@example.org", "--to", "b@example.org"]
    typed = ["mail", "draft", "29", "--lang", "bg", "--output", str(tmp_path), *readers]
    assert main(["--ui", "en", *typed]) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["bulletin-29.bg.eml"]
    message = email.message_from_bytes((tmp_path / "bulletin-29.bg.eml").read_bytes(), policy=policy.default)
    assert message["Bcc"] == "a@example.org, b@example.org"
    assert "double click" in capsys.readouterr().err


def test_text_to_paste(capsys: Shown) -> None:
    assert main(["--ui", "bg", "mail", "text", "29"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("Тема: Бюлетин, брой 29 – Клъстер\n\nКлъстер\n")
    assert "Тема: Bulletin, no. 29 – Cluster\n\nCluster\n" in shown
    assert "Новина." in shown
    assert main(["--ui", "bg", "mail", "text", "29", "--lang", "en"]) == 0
    assert "Новина." not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("typed", "code", "told"),
    [
        (["mail", "draft", "--to", "nobody"], 2, "“nobody” is no e-mail address."),
        (["mail", "draft", "28", "--lang", "en"], 1, "does not come out in this language"),
        (["mail", "text", "7"], 1, "There is no issue"),
        (["mail", "post"], 2, "There is no command"),
    ],
)
def test_what_cannot_be_done(typed: list[str], code: int, told: str, capsys: Shown) -> None:
    assert main(["--ui", "en", *typed]) == code
    assert told in capsys.readouterr().err


def test_a_wrong_issue_stops_its_letter(root: Path, capsys: Shown) -> None:
    (root / "issues" / "27.yaml").write_text("issue: 27\ntitle: А\n", encoding="utf-8")
    assert main(["--ui", "en", "mail", "draft", "27"]) == 1
    assert "The letter of issue 27 was not made." in capsys.readouterr().err
    assert not (root / "output" / "bulletin-27.eml").exists()
    (root / "issues" / "27.yaml").unlink()
