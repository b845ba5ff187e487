"""QR codes whose address is too long to be read."""

from pathlib import Path

import pytest
from workspace_example import check_whole, found

from bulletin.model.addresses import LONGEST_CODE

START = "https://example.org/"


@pytest.mark.parametrize(
    ("address", "codes"),
    [
        (START + "a" * (LONGEST_CODE - len(START)), []),
        (START + "a" * (LONGEST_CODE - len(START) + 1), ["B227"]),
        (START + "я" * 16, []),
        (START + "я" * 17, ["B227"]),
    ],
)
def test_an_address_may_be_so_long(address: str, codes: list[str], tmp_path: Path) -> None:
    section = f"sections: [{{title: Анкета, text: Текст, qr: {address}}}]\n"
    problems = found(check_whole(tmp_path, section))
    assert [one[0] for one in problems] == codes
    assert [section[column - 1 : end - 1] for _, _, column, end in problems] == [address] * len(codes)
