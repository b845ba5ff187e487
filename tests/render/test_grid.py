"""Lines of neighbouring columns stand level, whatever stands between the paragraphs."""

import re
import subprocess
from pathlib import Path

import pytest
from weasyprint.layout import block

from bulletin.render.grid import on_the_grid
from tests.render.pdf_reading import need
from tests.render.print_example import Example, example

LEADING = 13.0
"""Points: the leading of the text."""
WORD = "мярка"
PROSE = " ".join([WORD] * 45)

ISSUE = f"""\
sections:
  - title: Заглавие
    text: |
      {PROSE}

      - точка
      - точка

      {PROSE} `код` **получер**

      > цитат

      {PROSE}
  - title: Заглавие, което е толкова дълго, че заема два реда
    text: {PROSE}
    show: projects
  - title: Дати
    history:
      - {{date: 2020, text: дата}}
      - {{date: 2021, text: дата}}
  - title: Таблица
    text: |
      | а | б |
      | - | - |
      | в | г |

      {PROSE}
projects:
  - {{id: a, name: Първи, programme: Еразъм+, status: running, goal: {PROSE}, result: {PROSE}}}
  - {{id: b, name: Втори, status: running, period: 2020/2022, countries: [BG, DE], text: {PROSE}}}
"""


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Example:
    made = example(tmp_path_factory.mktemp("grid"), ISSUE)
    built = made.build()
    assert built.names
    return made


def heights(path: Path, word: str) -> list[list[float]]:
    """The tops of `word` on each page, in points."""
    run = subprocess.run([need("pdftotext"), "-bbox", str(path), "-"], capture_output=True, check=True)
    pages = run.stdout.decode().split("<page ")[1:]
    return [[float(top) for top in re.findall(rf'yMin="([\d.]+)"[^>]*>{word}<', page)] for page in pages]


def off_grid(path: Path, word: str) -> set[float]:
    """By which shares of a line `word` stands off the grid of its page."""
    return {round((top - tops[0]) / LEADING % 1, 2) % 1 for tops in heights(path, word) for top in tops}


def test_lines_of_text_stand_on_one_grid(printed: Example) -> None:
    tops = heights(printed.pdf, WORD)
    assert len(tops[0]) > 200
    assert off_grid(printed.pdf, WORD) == {0.0}


def test_what_is_off_the_grid_is_seen(printed: Example) -> None:
    assert off_grid(printed.pdf, "дата") != {0.0}


def test_the_engine_is_left_as_it_was() -> None:
    before = block.block_level_layout
    with on_the_grid():
        assert block.block_level_layout is not before
    assert block.block_level_layout is before
