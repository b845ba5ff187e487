"""Where the password comes from, in which order, and that it stands nowhere else."""

import pickle
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

from bulletin.mail.password import VARIABLE, Password
from bulletin.model.mail import MailServer
from bulletin.problems.problem import Refused

WORD = "люляк-42-s3cret"
NO_PROGRAM = "no-such-program"
HOST, USER = "smtp.example.org", "news@example.org"


class Kept(KeyringBackend):
    """A keyring in memory; locked where it holds None."""

    priority = 1.0  # type: ignore[assignment]

    def __init__(self, words: dict[tuple[str, str], str] | None) -> None:
        super().__init__()
        self.words = words

    def get_password(self, service: str, username: str) -> str | None:
        """The word of this service and user."""
        if self.words is None:
            raise KeyringLocked
        return self.words.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Nothing is written here."""
        raise NotImplementedError

    def delete_password(self, service: str, username: str) -> None:
        """Nothing is taken out here."""
        raise NotImplementedError


@pytest.fixture(autouse=True)
def ring() -> Iterator[Kept]:
    before = keyring.get_keyring()
    ring = Kept({})
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


def prints(word: str) -> str:
    """Return a command that prints `word`, which does not stand in it."""
    return f"{sys.executable} -c \"print(bytes.fromhex('{word.encode().hex()}').decode())\""


def server(**more: str) -> MailServer:
    return MailServer(host=HOST, user=USER, **more)  # type: ignore[arg-type]


def test_the_environment_comes_first(tmp_path: Path, ring: Kept) -> None:
    ring.words = {(f"bulletin:{HOST}", USER): "ring"}
    asked: list[str] = []
    place = Password(
        server(password_command=NO_PROGRAM),
        tmp_path,
        {VARIABLE: WORD},
        lambda user: asked.append(user) or "x",
    )
    assert place() == WORD
    assert not asked


def test_then_the_command(tmp_path: Path, ring: Kept) -> None:
    ring.words = {(f"bulletin:{HOST}", USER): "ring"}
    assert Password(server(password_command=prints(f"  {WORD} \nlogin: news")), tmp_path, {})() == WORD


def test_then_the_keyring(tmp_path: Path, ring: Kept) -> None:
    ring.words = {(f"bulletin:{HOST}", USER): WORD}
    assert Password(server(), tmp_path, {}, lambda _: "asked")() == WORD


@pytest.mark.parametrize("locked", [False, True])
def test_last_a_person_is_asked_once(locked: bool, tmp_path: Path, ring: Kept) -> None:
    """After a hundred letters the connection is a new one; nobody is asked again."""
    ring.words = None if locked else {}
    asked: list[str] = []

    def ask(user: str) -> str:
        asked.append(user)
        return WORD

    password = Password(server(), tmp_path, {}, ask)
    assert [password(), password()] == [WORD, WORD]
    assert asked == [USER]


@pytest.mark.parametrize("ask", [None, lambda _: ""])
def test_none_at_all_is_told_with_what_to_do(ask: object, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        Password(server(), tmp_path, {}, ask)()  # type: ignore[arg-type]
    (problem,) = refused.value.problems
    assert problem.code.slug == "mail-no-password"
    assert f"keyring set bulletin:{HOST} {USER}" in problem.help("bg")


def test_without_keyring_it_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    assert Password(server(), tmp_path, {}, lambda _: WORD)() == WORD


def test_a_token_is_fetched_each_time(tmp_path: Path) -> None:
    """It grows old while letters go out; the password in the environment is not it."""
    script = tmp_path / "token.py"
    script.write_text(
        "from pathlib import Path\nn = Path('n')\nn.write_text(n.read_text() + 'i' if n.exists() else 'i')\n"
        "print('token-' + n.read_text())\n",
        encoding="utf-8",
    )
    token = Password(server(token_command=f"{sys.executable} token.py"), tmp_path, {VARIABLE: WORD})
    assert [token(), token()] == ["token-i", "token-ii"]


def test_a_command_that_fails_is_told_with_its_field(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        Password(server(token_command=NO_PROGRAM), tmp_path, {})()
    (problem,) = refused.value.problems
    assert problem.code.slug == "mail-command"
    assert problem.message("bg") == "Командата в token_command не даде резултат: няма такава програма."
    assert (
        problem.message("en") == "The command in token_command has given nothing: there is no such program."
    )


def test_it_stands_in_no_text_of_it(tmp_path: Path) -> None:
    password = Password(server(), tmp_path, {VARIABLE: WORD})
    password()
    for told in (repr(password), str(password), f"{password}", f"{[password]}"):
        assert WORD not in told
        assert HOST in told
    with pytest.raises(TypeError):
        pickle.dumps(password)


def test_a_failing_command_gives_nothing_away(tmp_path: Path) -> None:
    """What it has printed is in no message, no traceback and no error that hangs on another."""
    command = f"{sys.executable} -c \"print('{WORD}'); raise SystemExit(3)\""
    with pytest.raises(Refused) as refused:
        Password(server(password_command=command), tmp_path, {})()
    error: BaseException | None = refused.value
    while error:
        assert WORD not in f"{error!r} {error} {vars(error)}"
        error = error.__cause__ or error.__context__
    assert WORD not in "".join(traceback.format_exception(refused.value))
