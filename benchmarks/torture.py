"""Issues that nobody would write, each built as a whole process: seconds, memory, and what became of the pages.

Every extreme stands alone and all of them together. An issue should come out, or be refused with a place, within
120 seconds and 1 GB, with nothing off the page, over other text, cut or lost: PDFium reads the finished PDF and says
so. A line that breaks a limit ends in a mark.
"""

import argparse
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.render.page_boxes import faults, lost, pages  # noqa: E402  # the tests read pages in the same way

SECONDS, MEGABYTES = 120, 1000
GIVEN_UP = 900
"""Seconds after which a process is ended."""
PROBLEM = re.compile(r"\[(B\d{3})\]: .*\n(?: +--> [^\n:]+(?::(\d+))?)?")
"""A problem as it is told: its code, and its line where it has one."""
WIDTHS = ("column", "page", "row", "row", "row", "beside")
SETTINGS = """\
letterhead: {name: Клъстер София град на знанието, address: "София 1000, ул. Цар Калоян 8", web: "https://example.org"}
series: {bulletin: {title: Бюлетин}}
limits: {pages: 900}
"""
SYLLABLES = [
    "ба",
    "ве",
    "ги",
    "до",
    "жу",
    "зъ",
    "кра",
    "лен",
    "мир",
    "ност",
    "пре",
    "род",
    "ство",
    "те",
    "фил",
    "ция",
]
Issue = dict[str, Any]


def word(number: int) -> str:
    """A word of three to five syllables, the same each time."""
    return "".join(SYLLABLES[number * step // 7 % 16] for step in (3, 5, 11, 17, 29)[: 3 + number % 3])


def words(count: int, start: int = 0) -> str:
    """So many words in sentences."""
    said = [word(start + place) for place in range(count)]
    for place in range(0, count, 12):
        said[place] = said[place].capitalize()
    for place in range(11, count, 12):
        said[place] += "."
    return " ".join(said)


def paragraphs(count: int, start: int = 0) -> str:
    """So many paragraphs of sixty words."""
    return "\n\n".join(words(60, start + 60 * place) for place in range(count))


def table(columns: int, rows: int) -> str:
    """A table whose cells hold from one word to three."""
    lines = [[word(place).capitalize() for place in range(columns)], ["---"] * columns]
    lines += [
        [words(1 + place % 3, row * columns + place) for place in range(columns)] for row in range(rows)
    ]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def section(title: str, **fields: Any) -> Issue:
    """An issue of one section."""
    return {"sections": [{"title": title, **fields}]}


def event(number: int, **fields: Any) -> Issue:
    """One event."""
    day = f"{2015 + number // 168}-{1 + number // 14 % 12:02}-{1 + number % 14 * 2:02}"
    return {"kind": "meeting", "title": words(6, number * 9), "date": day, "place": "София", **fields}


def project(number: int, **fields: Any) -> Issue:
    """One project."""
    return {
        "id": f"p{number}",
        "name": words(3, number * 5),
        "programme": "Erasmus+",
        "budget": f"{100 + number} 500 EUR",
        "share": f"{10 + number} 500 EUR",
        "partners": 7,
        "countries": ["BG", "ES", "IE", "PT", "NL"],
        "period": f"{2010 + number % 12}-01/{2012 + number % 12}-06",
        "status": ("planned", "starting", "running", "finished")[number % 4],
        "goal": words(30, number),
        **fields,
    }


def photos(count: int) -> list[Issue]:
    """So many photos in all widths."""
    return [
        {"file": f"p{n}.jpg", "alt": words(3, n), "caption": words(5, n), "width": WIDTHS[n % len(WIDTHS)]}
        for n in range(count)
    ]


def with_photos(count: int) -> Issue:
    """Sections of ten photos and a paragraph each."""
    shown = photos(count)
    return {
        "sections": [
            {"title": f"Раздел {n // 10 + 1}", "text": paragraphs(2, n), "photos": shown[n : n + 10]}
            for n in range(0, count, 10)
        ]
    }


LONG_WORD = "непротивоконституционствувателствувайте" * 50
EVENTS = section("Събития", show="events") | {"events": [event(n) for n in range(1000)]}
PROJECTS = section("Проекти", show="projects", figures=["key-figures", "timeline", "budget", "countries"]) | {
    "projects": [project(n) for n in range(60)]
}
HISTORY = section(
    "Историята",
    history=[{"date": f"{1900 + n // 4}-{1 + n % 12:02}", "text": words(20, n)} for n in range(400)],
) | {"figures": []}
DEEP = "\n".join(f"{'  ' * level}- {words(8, level)}" for level in range(10))
FORTY = {"sections": [{"title": words(4, n).rstrip("."), "text": paragraphs(7, n * 420)} for n in range(40)]}


def together() -> Issue:
    """Every extreme in one issue."""
    shown = with_photos(200)["sections"]
    parts = [*FORTY["sections"], *EVENTS["sections"], *PROJECTS["sections"], *HISTORY["sections"], *shown]
    parts += [{"title": "Таблица", "text": table(12, 60)}, {"title": "Списък", "text": DEEP}]
    return {
        "title": words(290)[:2000],
        "sections": parts,
        "events": EVENTS["events"],
        "projects": PROJECTS["projects"],
    }


CASES: dict[str, Callable[[], Issue]] = {
    "40 pages of text": lambda: FORTY,
    "no sections": lambda: {"sections": []},
    "no sections, no key": dict,
    "1 000 events": lambda: EVENTS,
    "a title of 2 000 characters": lambda: (
        {"title": words(290)[:2000]} | section("Новини", text=paragraphs(3))
    ),
    "a title of 2 000 characters, one word": lambda: (
        {"title": LONG_WORD[:2000]} | section("Новини", text=paragraphs(3))
    ),
    "all titles of 2 000 characters": lambda: (
        section(words(290)[:2000], sections=[{"title": words(290)[:2000], "text": paragraphs(1)}])
        | {"greeting": words(290)[:2000], "lead": words(290), "contents": True}
        | {"colophon": {"occasion": words(290)[:2000], "about": words(290)}, "place": words(60)[:400]}
    ),
    "words of 2 000 letters": lambda: (
        section(LONG_WORD[:2000], text=f"{LONG_WORD}\n\n- {LONG_WORD}\n\n> {LONG_WORD}\n\n    {LONG_WORD}")
        | {"events": [event(1, title=LONG_WORD, place=LONG_WORD)]}
        | {"lead": LONG_WORD, "greeting": LONG_WORD, "place": LONG_WORD[:300]}
    ),
    "a table of 12 columns": lambda: section(
        "Таблица", text=f"{words(40)}\n\n{table(12, 25)}\n\n{words(40)}"
    ),
    "a table of 12 columns of long words": lambda: section(
        "Таблица", text=table(12, 10).replace("|", "| непротивоконституционно ", 1)
    ),
    "a table of 40 columns": lambda: section("Таблица", text=table(40, 20)),
    "tables of 12 columns in all places": lambda: (
        section("Таблици", list=[table(12, 3)], closing=table(12, 3), show="projects")
        | {"projects": [project(1, text=table(12, 3), news=[{"date": "2020", "text": table(12, 3)}])]}
        | {"lead": table(12, 3), "colophon": {"about": words(9)}}
    ),
    "a table of 12 columns in a list": lambda: section(
        "Таблица", text="- Точка\n\n" + "\n".join(f"  {line}" for line in table(12, 5).splitlines())
    ),
    "a table of one row, 1 400 words": lambda: section(
        "Таблица", text=f"| {word(1)} | {word(2)} |\n|---|---|\n| {words(700)} | {words(700, 9)} |"
    ),
    "60 projects and figures": lambda: PROJECTS,
    "400 dates of history": lambda: {"sections": HISTORY["sections"]},
    "300 footnotes": lambda: section(
        "Бележки",
        text="\n\n".join(f"{words(12, n)}[^{n}]" for n in range(300))
        + "\n\n"
        + "\n".join(f"[^{n}]: {words(8, n)}" for n in range(300)),
    ),
    "lists of 10 levels": lambda: section("Списък", text=DEEP),
    "lists of 60 levels": lambda: section("Списък", text=f"{'> ' * 50}{'- ' * 10}Дъно"),
    "200 photos of 12 megapixels": lambda: with_photos(200),
    "Latin, Cyrillic, Greek": lambda: section("Азбуки", text="Latin ž ș ğ. Кирилица ѝ. Ελληνικά γράμματα."),
    "Arabic, Hebrew, emoji": lambda: section("Азбуки", text="العربية\n\nעברית\n\nПраздник 🎉👩‍👩‍👧"),
    "all together": together,
    "all together, Arabic and emoji": lambda: (
        together() | {"lead": "العربية 🎉", "greeting": "עברית", "place": "🎉"}
    ),
}


@dataclass(frozen=True)
class Cost:
    """What one process took, and what it said."""

    seconds: float
    """Of the processor, which other work on the machine disturbs less than those of the clock."""
    megabytes: float
    code: int
    problems: list[tuple[str, str]]
    """The code of each and the line to which it points."""
    said: str


def main() -> int:
    """Measure and print; return 1 where a limit is broken."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("only", nargs="*", help="words of the cases that are wanted")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="where the workspaces are to stay")
    parser.add_argument("--write", type=Path, metavar="FOLDER", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.write:
        write(asked.write, CASES[asked.only[0]]())
        return 0
    print(
        f"{'issue':40}{'pages':>6}{'seconds':>9}{'MB':>6}{'code':>5}  {'off, over, cut':>15}{'lost':>6}  problems"
    )
    broken = 0
    for place, label in enumerate(CASES):
        if asked.only and not any(wanted in label for wanted in asked.only):
            continue
        with tempfile.TemporaryDirectory() as name:
            root = (asked.keep or Path(name)) / f"{place:02}"
            # another process makes the issue: what this one has used would count as the child's too
            subprocess.run([sys.executable, __file__, label, "--write", root], check=True)
            line, bad = row(label, root, measured(root))
        broken += bad
        print(line, flush=True)
    return min(broken, 1)


def row(label: str, root: Path, cost: Cost) -> tuple[str, bool]:
    """One line of the table, and whether a limit is broken."""
    pdf = root / "output" / "bulletin-9.pdf"
    read = pages(pdf) if pdf.is_file() else ()
    wrong = faults(read)
    issue = json.loads((root / "issues" / "9.yaml").read_text(encoding="utf-8"))
    gone = lost(read, texts(issue)) if read else []
    told = ", ".join(dict.fromkeys(f"{code}:{line or '?'}" for code, line in cost.problems[:4]))
    placeless = any(not line for _, line in cost.problems)
    silent = cost.code not in {0, 1} or (cost.code == 1 and not cost.problems)
    over = cost.seconds > SECONDS or cost.megabytes > MEGABYTES
    bad = bool(wrong or gone or over or silent or placeless)
    numbers = (
        f"{len(read):6}{cost.seconds:9.1f}{cost.megabytes:6.0f}{cost.code:5}  {len(wrong):15}{len(gone):6}"
    )
    lines = [f"{label:40}{numbers}  {told}{'  <- broken' if bad else ''}"]
    lines += [f"    {fault}" for fault in wrong[:5]]
    lines += [f"    lost: {', '.join(gone[:8])}"] if gone else []
    lines += [f"    {cost.said.strip()[-600:]}"] if silent else []
    return "\n".join(lines), bad


def texts(part: Any, field: str = "") -> Iterator[str]:
    """Every text of an issue that is on its pages, without the marks of Markdown."""
    if isinstance(part, dict):
        for name, inner in part.items():
            yield from texts(inner, name)
    elif isinstance(part, list):
        for inner in part:
            yield from texts(inner, field)
    elif field in {
        "title",
        "text",
        "closing",
        "list",
        "caption",
        "goal",
        "name",
        "lead",
        "greeting",
        "about",
        "place",
    }:
        yield re.sub(r"\[\^\d+\]:?", " ", part)


def write(root: Path, fields: Issue) -> None:
    """Write a workspace with the issue and its photos."""
    (root / "issues" / "9").mkdir(parents=True, exist_ok=True)
    (root / "bulletin.yaml").write_text(SETTINGS, encoding="utf-8")
    issue = {"issue": "9", "title": "Бюлетин", "date": "2025-04-10", **fields}
    said = json.dumps(issue, ensure_ascii=False, indent=1)  # JSON is YAML too
    (root / "issues" / "9.yaml").write_text(said, encoding="utf-8")
    names = re.findall(r'"file": "p(\d+)\.jpg"', said)
    for number in map(int, names):
        photo(root / "issues" / "9" / f"p{number}.jpg", number)


def photo(path: Path, seed: int) -> None:
    """A picture of 4000 by 3000 points, every third one upright."""
    size = (4000, 3000) if seed % 3 else (3000, 4000)
    ramp = Image.linear_gradient("L").rotate(seed * 7 % 360).resize(size)
    image = Image.merge(
        "RGB", [ramp, ramp.transpose(Image.Transpose.FLIP_TOP_BOTTOM), ramp.point(lambda v: 255 - v)]
    )
    draw = ImageDraw.Draw(image)
    for place in range(30):
        x, y = (seed * 131 + place * 617) % size[0], (seed * 71 + place * 409) % size[1]
        draw.ellipse((x, y, x + 300, y + 300), fill=((place * 40) % 256, (seed * 30) % 256, 90))
    image.save(path, quality=88)


def measured(root: Path) -> Cost:
    """Build the issue in a process of its own."""
    told = root / "told"
    start = time.perf_counter()
    with told.open("wb") as stream:
        output = [(os.POSIX_SPAWN_DUP2, stream.fileno(), number) for number in (1, 2)]
        environment = os.environ | {"NO_COLOR": "1", "COLUMNS": "200", "PYTHONPATH": str(ROOT)}
        child = os.posix_spawn(sys.executable, in_folder(root), environment, file_actions=output)
        status, used = waited(child, start)
    taken, said = used.ru_utime + used.ru_stime, told.read_text(encoding="utf-8")
    code = os.waitstatus_to_exitcode(status)
    return Cost(taken, used.ru_maxrss / 1024, code, PROBLEM.findall(said), said)


def in_folder(root: Path) -> list[str]:
    """Return `bulletin build 9` as Python runs it in the folder `root`."""
    enter = (
        f"import os, runpy, sys; os.chdir({str(root)!r}); sys.argv = ['bulletin', 'build', '9', '--force']"
    )
    run = "runpy.run_module('bulletin', run_name='__main__', alter_sys=True)"
    return [sys.executable, "-c", f"{enter}; {run}"]


def waited(child: int, start: float) -> tuple[int, Any]:
    """Wait for a process, and end it where it takes too long; return its status and what it used."""
    while time.perf_counter() - start < GIVEN_UP:
        found, status, used = os.wait4(child, os.WNOHANG)
        if found:
            return status, used
        time.sleep(0.02)
    os.kill(child, signal.SIGKILL)
    _, status, used = os.wait4(child, 0)
    return status, used


if __name__ == "__main__":
    sys.exit(main())
