"""Other programs that make pages: the command of each, whether it is here, and what it is given to print."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

from processes import BIN, ROOT

_CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
_FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run")
_QUIET = ("--disable-background-networking", "--no-pdf-header-footer", "--virtual-time-budget=1")
_BLOCKS = frozenset({"p", "li", "td", "dd", "dt", "figcaption"})
_HEADS = frozenset({"h1", "h2", "h3", "h4"})
_UNSEEN = frozenset({"style", "script", "title", "svg"})
_TYPST = """\
#set page(paper: "a4", columns: 2, margin: 17mm)
#set text(font: "Sofia Sans", size: 9.4pt, lang: "bg", hyphenate: true)
#set par(justify: true, leading: 0.65em)
"""
_COMPILE = "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2], font_paths=[sys.argv[3]])"


@dataclass(frozen=True, slots=True)
class Peer:
    """A program, and its command for the file at hand; `reason` says why it is not there."""

    name: str
    command: tuple[str, ...] = ()
    reason: str = ""


def weasyprint(html: Path) -> Peer:
    """The layout engine's own command on a print page that the tool has kept."""
    pdf = str(html.with_name("peer.pdf"))
    return Peer("weasyprint", (str(BIN / "weasyprint"), "--pdf-variant", "pdf/a-3a", str(html), pdf))


def chromium(html: Path) -> Peer:
    """Chromium printing the same page without a window."""
    program = next(filter(None, map(shutil.which, _CHROMIUM)), None)
    if program is None:
        return Peer("Chromium", reason="no Chromium on this machine")
    profile, pdf = html.with_name("profile"), html.with_name("chromium.pdf")
    files = (f"--user-data-dir={profile}", f"--print-to-pdf={pdf}", html.as_uri())
    return Peer("Chromium", (program, *_FLAGS, *_QUIET, *files))


def typst(python: str, html: Path) -> Peer:
    """Typst, called from Python, on two columns of the same words."""
    if not _has(python, "typst"):
        return Peer("Typst", reason="no package `typst` there (name a Python that has it: --peers)")
    source = html.with_name("peer.typ")
    source.write_text(_TYPST + "\n".join(_typst(*part) for part in _parts(html)), encoding="utf-8")
    files = (str(source), str(source.with_suffix(".pdf")), str(ROOT / "templates" / "fonts"))
    return Peer("Typst", (python, "-c", _COMPILE, *files))


def rendercv(python: str, html: Path) -> Peer:
    """RenderCV on the same words, without its pictures, HTML and Markdown."""
    if not _has(python, "rendercv"):
        return Peer(
            "RenderCV", reason="no package `rendercv[full]` there (name a Python that has it: --peers)"
        )
    sections: dict[str, list[str]] = {}
    title = "I"
    for head, text in _parts(html):
        if head:
            title = text
        else:
            sections.setdefault(title, []).append(re.sub(r"[*_`\[\]<>#$@\\~^]", " ", text))
    source = html.with_name("cv.yaml")  # JSON is YAML too
    source.write_text(json.dumps({"cv": {"name": "Bulletin", "sections": sections}}), encoding="utf-8")
    options = ("-nopng", "-nohtml", "-nomd", "--output-folder-name", str(html.with_name("cv")))
    command = (python, "-m", "rendercv", "render", str(source), *options)
    tried = subprocess.run(command, cwd=html.parent, capture_output=True, text=True, check=False)
    if not list(html.with_name("cv").glob("*.pdf")):
        last = " ".join((tried.stdout + tried.stderr).split())[-160:]
        return Peer("RenderCV", reason=f"it could not print: … {last}")
    return Peer("RenderCV", command)


def _has(python: str, package: str) -> bool:
    found = f"import importlib.util, sys; sys.exit(importlib.util.find_spec({package!r}) is None)"
    with tempfile.TemporaryDirectory() as empty:
        return subprocess.run([python, "-c", found], cwd=empty, check=False).returncode == 0


def _typst(head: bool, text: str) -> str:
    said = json.dumps(text, ensure_ascii=False)
    return f"#heading({said})" if head else f"#par[#{said}]"


def _parts(html: Path) -> list[tuple[bool, str]]:
    """The headings (True) and paragraphs (False) of a page."""
    reader = _Words()
    reader.feed(html.read_text(encoding="utf-8"))
    return [(head, " ".join(text.split())) for head, text in reader.parts if text.split()]


class _Words(HTMLParser):
    """Collects what a page says."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[tuple[bool, str]] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        """Begin a part."""
        del attrs
        self._unseen += tag in _UNSEEN
        if tag in _BLOCKS | _HEADS:
            self.parts.append((tag in _HEADS, ""))

    def handle_endtag(self, tag: str) -> None:
        """End a part."""
        self._unseen -= tag in _UNSEEN

    def handle_data(self, data: str) -> None:
        """Add words to the part."""
        if not self._unseen and self.parts:
            head, text = self.parts[-1]
            self.parts[-1] = (head, text + data)


def default_python() -> str:
    """The Python whose packages are tried where none is named."""
    return os.environ.get("BENCH_PEERS") or sys.executable
