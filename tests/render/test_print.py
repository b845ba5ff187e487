"""Lines end where a typesetter would end them."""

import subprocess

import pytest

from tests.render.pdf_reading import need
from tests.render.print_example import example

AGAINST_AN_ELEMENT = (
    "През 2022 г. членове на клъстера участваха в три бизнес мисии на "
    "Smart City Tech Partnership по проекта **eT4S**."
)
LAST_WORDS = [
    "Представен беше Иновационният хъб за медийните и за креативните индустрии.",
    "Избран беше за две години от всичките партньори за заместник-председател!",
    "Разказваме за изпълнението и за резултатите на проекта за *предизвикателствата*.",
]


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The lines of a page with each text at the end of several paragraphs, one a few letters longer than the other."""
    texts = [
        f"{'Той ' * times}{words}" for words in (AGAINST_AN_ELEMENT, *LAST_WORDS) for times in range(0, 12, 2)
    ]
    prose = "".join(f"      {text}\n\n" for text in texts)
    made = example(tmp_path_factory.mktemp("print"), f"sections:\n  - title: Проба\n    text: |\n{prose}")
    assert made.build().names
    run = subprocess.run([need("pdftotext"), str(made.pdf), "-"], capture_output=True, check=True)
    return [line.replace("\u00a0", " ").strip() for line in run.stdout.decode().splitlines()]


def test_no_line_is_broken_early_before_an_element(lines: list[str]) -> None:
    starts = [place for place, line in enumerate(lines) if "2022 г." in line]
    assert len(starts) == 6
    for start in starts:
        end = next(place for place in range(start, len(lines)) if "eT4S" in lines[place])
        assert all(len(line) > 30 for line in lines[start:end])


@pytest.mark.parametrize("end", ["индустрии.", "председател!", "предизвикателствата."])
def test_the_last_word_of_a_paragraph_is_whole(lines: list[str], end: str) -> None:
    assert sum(line.endswith(end) for line in lines) == 6


def test_other_words_are_hyphenated(lines: list[str]) -> None:
    assert any(line.endswith("\u2010") for line in lines)
