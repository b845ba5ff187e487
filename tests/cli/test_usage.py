"""What may have been meant by a command or an option that there is not."""

import pytest

from bulletin.cli.main import main


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("chek", "Няма команда „chek“. Имахте ли предвид „check“?"),
        ("цхецк", "Няма команда „цхецк“. Имахте ли предвид „check“?"),
        ("che'ck", "Няма команда „che'ck“. Имахте ли предвид „check“?"),
        ("sned", "Няма команда „sned“. Имахте ли предвид „mail send“?"),
        ("mail sned", "Няма команда „sned“. Имахте ли предвид „send“?"),
        ("help", "Няма команда „help“. Имахте ли предвид „--help“?"),
        ("печат", "Няма команда „печат“."),
        ("build --bleeed", "Няма настройка --bleeed. Имахте ли предвид „--bleed“?"),
        ("mail draft --Smal", "Няма настройка --Smal. Имахте ли предвид „--small“?"),
        ("check --печат", "Няма настройка --печат."),
        ("check -h", "Няма настройка -h. Имахте ли предвид „--help“?"),
        ("check -x", "Няма настройка -x."),
        ("--", "Липсва КОМАНДА."),
    ],
)
def test_the_nearest_is_offered(typed: str, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Also what was typed in the other alphabet, and a verb of mail without its group; nothing where none is near."""
    assert main(["--ui", "bg", *typed.split()]) == 2
    shown = capsys.readouterr()
    command = "bulletin" if len(typed.split()) == 1 else f"bulletin {typed.rpartition(' ')[0]}"
    assert (shown.out, shown.err) == ("", f"{told}\nВижте „{command} --help“.\n")


def test_the_nearest_is_offered_in_english(capsys: pytest.CaptureFixture[str]) -> None:
    """The same words for a user who reads English."""
    assert main(["--ui", "en", "chek"]) == 2
    told = "There is no command “chek”. Did you mean “check”?\nSee “bulletin --help”.\n"
    assert capsys.readouterr() == ("", told)
