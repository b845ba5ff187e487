"""The secret of a workspace: made once, kept to its owner, never made anew over a damaged one."""

import os
from base64 import b64encode
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bulletin.mail.folder import mail_folder
from bulletin.mail.secret import VARIABLE, workspace_secret
from bulletin.problems.problem import Refused


def test_it_is_made_once(tmp_path: Path) -> None:
    first = workspace_secret(tmp_path, {})
    assert len(first) == 32
    assert workspace_secret(tmp_path, {}) == first
    assert sorted(path.name for path in (tmp_path / ".bulletin/mail").iterdir()) == [".gitignore", "secret"]


def test_two_workspaces_have_two(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    assert workspace_secret(tmp_path / "a", {}) != workspace_secret(tmp_path / "b", {})


def test_many_at_once_get_the_same(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        found = set(pool.map(lambda _: workspace_secret(tmp_path, {}), range(24)))
    assert len(found) == 1


@pytest.mark.skipif(os.name == "nt", reason="no such rights there")
def test_only_its_owner_reads_it(tmp_path: Path) -> None:
    """Rights that a copy has lost are put right."""
    workspace_secret(tmp_path, {})
    path = tmp_path / ".bulletin/mail/secret"
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    path.chmod(0o644)
    workspace_secret(tmp_path, {})
    assert path.stat().st_mode & 0o777 == 0o600


def test_git_leaves_the_folder_out(tmp_path: Path) -> None:
    folder = mail_folder(tmp_path)
    assert (folder / ".gitignore").read_text(encoding="utf-8") == "*\n"
    (folder / ".gitignore").write_text("mine\n", encoding="utf-8")
    assert (mail_folder(tmp_path) / ".gitignore").read_text(encoding="utf-8") == "mine\n"


def test_the_environment_comes_first(tmp_path: Path) -> None:
    given = bytes(range(32))
    assert workspace_secret(tmp_path, {VARIABLE: b64encode(given).decode() + "\n"}) == given
    assert not (tmp_path / ".bulletin").exists()


@pytest.mark.parametrize("given", ["abc", "!!!!", b64encode(b"short").decode(), "тайна"])
def test_a_bad_one_in_the_environment_is_told(given: str, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        workspace_secret(tmp_path, {VARIABLE: given})
    (problem,) = refused.value.problems
    assert (problem.code.slug, problem.values) == ("mail-secret", {"where": VARIABLE})
    assert given not in str(refused.value)


@pytest.mark.parametrize("raw", [b"", b"x" * 31, b"x" * 33])
def test_a_damaged_one_is_told_and_left_alone(raw: bytes, tmp_path: Path) -> None:
    path = mail_folder(tmp_path) / "secret"
    path.write_bytes(raw)
    with pytest.raises(Refused, match="damaged"):
        workspace_secret(tmp_path, {})
    assert path.read_bytes() == raw
