"""What is told of a fault of ours: the way through the program, and no word that is not the program's own."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bulletin.fault import spot, told


def failing(work: Callable[[], object]) -> str:
    """What is told of the exception that this work ends with."""
    with pytest.raises(Exception) as caught:  # noqa: PT011 - any of them
        work()
    return told(caught.value)


def test_what_python_says_is_told_and_what_others_say_is_not() -> None:
    """Its own words help those who mend a fault; a value is never among them."""
    assert failing(lambda: {}["hunter2"]).endswith("KeyError: '…'")
    assert failing(lambda: len(5)).endswith("TypeError: object of type 'int' has no len()")  # type: ignore[arg-type]
    assert failing(lambda: Path("hunter2").read_text("utf-8")).endswith(
        "FileNotFoundError: [ENOENT] No such file or directory"
    )
    group = ExceptionGroup("hunter2", [ValueError("Ivan hunter2")])
    assert told(group) == "ExceptionGroup: …)\nValueError: …"
    assert spot(group) == "ExceptionGroup"


def test_a_chain_of_exceptions_is_told_and_ends() -> None:
    error = first = ValueError("hunter2")
    for _ in range(30):
        error.__cause__ = KeyError("Ivan")
        error = error.__cause__
    error.__cause__ = first  # it leads back to itself
    text = told(first)
    assert (text.count("…which led to:"), text.count("KeyError: '…'")) == (7, 7)
    assert text.endswith("ValueError: …")


def test_a_recursion_is_told_by_its_ends() -> None:
    def endless() -> None:
        endless()

    text = failing(endless)
    assert "maximum recursion depth exceeded" in text
    assert text.count("\n") < 100
