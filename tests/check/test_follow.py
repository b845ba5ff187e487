"""One mistake is told once, and two are told both."""

from pathlib import Path

import pytest
from workspace_example import check_whole, found


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        pytest.param("cover: {alt: Куб}\n", ["B020"], id="no-file"),
        pytest.param("lead: Виж www.example.org: сайтът\n", ["B008"], id="text-that-was-not-read"),
        pytest.param("languages: [bg, en]\nplace: {бг: а, en: b}\n", ["B134"], id="wrong-language-name"),
        pytest.param("cover: {file: no.jpg, alt: а}\nweather: а\n", ["B050", "B022"], id="two-mistakes"),
        pytest.param("lead: <b>а</b>\nplace: а: б\n", ["B062", "B008"], id="two-lines"),
    ],
)
def test_a_mistake_is_told_once(tmp_path: Path, text: str, codes: list[str]) -> None:
    shared = "title: Бюлетин\nsections: [{title: А, text: {bg: а, en: b}}]\n" if "languages" in text else ""
    told = [code for code, line, _, _ in found(check_whole(tmp_path, text + shared)) if line <= 2]
    assert [code for code in told if code != "B073"] == codes
