"""A password in a text that is shown."""

import pytest

from bulletin.read.hidden import without_passwords


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("password: abc", "password: •••"),
        ('  "password": "a, b"  \nport: 5', '  "password": ••••••••\nport: 5'),
        ("{a: b, парола: абв}", "{a: b, парола: ••••"),
        ("Token:\tabc", "Token:\t•••"),
        ("password_command: pass show news", "password_command: pass show news"),
        ("password:\n  user: news", "password:\n  user: news"),
        ("bypass: 1", "bypass: 1"),
    ],
)
def test_only_its_value_is_hidden(text: str, shown: str) -> None:
    assert without_passwords(text) == shown
