"""The settings of sending, beyond what `tests/wrong` has: defaults, what is right, where repairs stand."""

from pathlib import Path

import pytest
from workspace_example import SETTINGS

from bulletin.model.mail import Mail
from bulletin.opening import open_workspace
from bulletin.problems.problem import Problem


def opened(root: Path, mail: str) -> tuple[Mail | None, tuple[Problem, ...], str]:
    (root / "bulletin.yaml").write_text(f"{SETTINGS}mail:\n{mail}", encoding="utf-8")
    found = open_workspace(root)
    return found.workspace.settings.mail if found.workspace else None, found.problems, found.text


WHOLE = """\
  from: news@example.org
  name: {bg: Клъстер, en: Cluster}
  reply_to: office@example.org
  subject: {bg: "{title}, {number} – {date} ({short})", en: "{title}"}
  greeting: {bg: "Здравейте, {name}!", en: "Hello {name}!"}
  intro: {bg: Изпращаме **новия** брой., en: The **new** issue.}
  why: {bg: Членувате., en: You are a member.}
  privacy: https://example.org/privacy
  unsubscribe: ["https://example.org/leave/{token}", "mailto:leave@example.org"]
  list: bulletin.example.org
  testers: [me@example.org]
  attachment: {name: ascii}
  server: {host: "::1", port: 25, security: none, user: news, password_command: pass show news, authority: ca.pem}
  rate: 30
  per_day: 500
"""


def test_all_that_may_be_said(tmp_path: Path) -> None:
    (tmp_path / "ca.pem").write_text("", encoding="utf-8")
    mail, problems, _ = opened(tmp_path, WHOLE)
    assert problems == ()
    assert mail
    assert mail.server
    assert (mail.sender, mail.list_id, mail.rate, mail.per_day) == (
        "news@example.org",
        "bulletin.example.org",
        30,
        500,
    )
    assert (mail.leave_page, mail.leave_mailbox) == ("https://example.org/leave/{token}", "leave@example.org")
    assert (mail.server.port, mail.server.security, mail.attachment.name) == (25, "none", "ascii")


def test_what_holds_where_nothing_is_said() -> None:
    mail = Mail.model_validate({"server": {"host": "smtp.example.org"}})
    assert mail.server
    assert (mail.server.port, mail.server.security) == (587, "starttls")
    assert (mail.rate, mail.per_day, mail.attachment.name) == (60, 0, "title")
    assert (mail.leave_page, mail.leave_mailbox, mail.testers) == ("", "", ())


@pytest.mark.parametrize(
    ("line", "slug", "repaired"),
    [
        ('subject: "{Title}"', "mail-slot-misspelt", "{title}"),
        ('subject: "{ title }"', "mail-slot-misspelt", "{title}"),
        ('subject: "{заглавие}"', "mail-slot-misspelt", "{title}"),
        ('greeting: "{nmae}"', "mail-slot-misspelt", None),
        ('greeting: "}"', "mail-slot", None),
        ('greeting: "{}"', "mail-slot", None),
        ('unsubscribe: "mailto:leave@example.org?subject=x"', "mail-unsubscribe", None),
        ('unsubscribe: "https://x y/{token}"', "mail-unsubscribe", None),
        ("server: {host: a.bg, port: 0}", "mail-port", None),
        ("server: {host: a_b.bg}", "mail-host", None),
        ("server: {host: 10.0.0.1, security: none}", "mail-unprotected", None),
        ("server: {host: localhost, authority: ../ca.pem}", "mail-authority-missing", None),
        ("list: news", "mail-list-name", None),
    ],
)
def test_what_is_wrong_is_told_once(line: str, slug: str, repaired: str | None, tmp_path: Path) -> None:
    mail, problems, _ = opened(tmp_path, f"  {line}\n")
    assert mail is None
    assert [problem.code.slug for problem in problems] == [slug]
    assert [edit.text for edit in problems[0].edits] == ([repaired] if repaired else [])


def test_the_same_slip_twice_is_told_twice(tmp_path: Path) -> None:
    _, problems, _ = opened(tmp_path, '  subject: "{titel} {titel}"\n')
    assert [problem.place.column for problem in problems if problem.place] == [13, 21]


@pytest.mark.parametrize(
    "typed",
    [
        "server: {host: a.bg, password: lyulyak, user: b}",
        "server: {host: a.bg, парола: lyulyak}",
        "password: 'lyu, lyulyak'",
        "Password: lyu, lyulyak # mine",
    ],
)
def test_a_password_is_told_and_not_shown(typed: str, tmp_path: Path) -> None:
    """Neither in the words nor in the text of which lines are shown; every other character has its place."""
    mail, problems, text = opened(tmp_path, f"  {typed}\n")
    assert mail is None
    assert [problem.code.slug for problem in problems] == ["mail-password"]
    assert "lyulyak" not in text
    assert "lyu" not in "".join(one.message("bg") + one.help("bg") for one in problems)
    assert len(text) == len((tmp_path / "bulletin.yaml").read_text(encoding="utf-8"))


def test_a_password_is_not_shown_beside_another_mistake(tmp_path: Path) -> None:
    _, problems, text = opened(tmp_path, "  server: {host: a.bg, password: lyulyak\n")
    assert problems
    assert "lyulyak" not in text
