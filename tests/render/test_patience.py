"""A template without an end is stopped at its line; what only takes long is not."""

from pathlib import Path
from time import process_time, sleep

import pytest

from bulletin.render.patience import Endless, patient
from bulletin.render.templates import environment

LOOP = (
    "{% for one in range(99999) %}{% for two in range(99999) %}\n{{ two if two < 0 }}{% endfor %}{% endfor %}"
)
MACRO = "{% macro twice(n) %}{{ twice(n - 1) ~ twice(n - 1) if n }}{% endmacro %}\n{{ twice(60) }}"


@pytest.mark.parametrize("text", [LOOP, MACRO])
def test_a_template_without_an_end_is_stopped(tmp_path: Path, text: str) -> None:
    """The error comes up inside the template, so that its line is known."""
    (tmp_path / "endless.html").write_text(text)
    with patient(0.1), pytest.raises(Endless) as stopped:
        environment((tmp_path,)).get_template("endless.html").render()
    assert "endless.html" in {str(entry.path) for entry in stopped.traceback}


def test_other_work_has_all_its_time(tmp_path: Path) -> None:
    """A layout takes as long as it takes, also with a template filled in it now and then."""
    (tmp_path / "short.html").write_text("{% for one in range(9) %}{{ one }}{% endfor %}")
    template = environment((tmp_path,)).get_template("short.html")
    end = process_time() + 0.6
    with patient(0.1):
        while process_time() < end:
            template.render()
            sum(range(100_000))


def test_nothing_comes_up_afterwards() -> None:
    with patient(0.0):
        pass
    sleep(0.3)
