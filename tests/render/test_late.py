"""A module that is imported late comes at its first call, and nothing that imports it otherwise sees the difference."""

import subprocess
import sys

NAMED = """
import sys
from bulletin.render.late import late
with late("fontTools.subset", "json.tool"):
    from fontTools import subset
    from json.tool import main
print("fontTools.subset" in sys.modules, "json.tool" in sys.modules)
options = subset.Options(hinting=False)
print("fontTools.subset" in sys.modules, type(options).__module__, options.hinting)
from fontTools.subset import Options
print(type(options) is Options)
"""

PRINTED = """
import sys
from bulletin.render.native import load_engine
load_engine()
print("fontTools.subset" in sys.modules)
from weasyprint import HTML
from weasyprint.pdf import fonts
fonts.harfbuzz_subset = None
pdf = HTML(string="<p>Дума</p>").write_pdf()
print("fontTools.subset" in sys.modules, len(pdf) < 30_000)
"""


def _printed(code: str) -> list[str]:
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return run.stdout.split()


def test_a_late_module_comes_with_its_first_call() -> None:
    """Not before; and what it makes is of the real module's own kind."""
    assert _printed(NAMED) == ["False", "False", "True", "fontTools.subset", "False", "True"]


def test_the_engine_subsets_fonts_also_where_harfbuzz_cannot() -> None:
    """Its other way, which is imported only then, makes a small file too."""
    assert _printed(PRINTED) == ["False", "True", "True"]
