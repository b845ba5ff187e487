"""What a hostile file costs: time and memory of `bulletin check` on files made to be slow or large.

Each is a whole process; beside it stands what is left after that of a small good issue is taken away. A file should be
refused within a second and 200 MB of that. Then the attacks of the tests, by files, links and templates: a template is
filled by a build of the web edition. Nothing is asserted: read the table.
"""

import argparse
import itertools
import os
import random
import resource
import signal
import string
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

SETTINGS = "letterhead: {name: Пример, address: София}\nseries:\n  bulletin: {title: Бюлетин}\n"
GOOD = "issue: 9\ntitle: Бюлетин\ndate: 2025-04-10\nsections:\n  - {title: Новини, text: Новина}\n"
HEAD = "issue: 9\ntitle: Бюлетин\ndate: 2025-04-10\n"
TEXT = f"{HEAD}sections:\n  - title: Новини\n    text: |\n      "
LIST = f"{HEAD}sections:\n  - title: Новини\n    list:\n"
LETTERS = "абвгдежзийклмнопрстуфхцчшщъьюя      "
SECONDS, MEGABYTES = 1.0, 200.0
GIVEN_UP = 120
"""Seconds after which a process is ended."""


def chance(signs: str, size: int) -> str:
    """Return `size` characters, the same each time."""
    return "".join(random.Random(size).choices(signs, k=size))  # noqa: S311  # no secret


def bomb(levels: int, width: int) -> str:
    """Return aliases that unfold to `width` to the power of `levels`."""
    names = [f"a{level}" for level in range(levels)]
    lines = [f"{names[0]}: &{names[0]} [{', '.join('x' * width)}]"]
    lines += [f"{b}: &{b} [{', '.join([f'*{a}'] * width)}]" for a, b in itertools.pairwise(names)]
    return HEAD + "\n".join(lines) + "\n"


FILES: dict[str, Callable[[], str]] = {
    "5 MB and one byte": lambda: GOOD + "#" * (5_000_001 - len(GOOD.encode())),
    "4.9 MB of random letters, one text": lambda: TEXT + chance(LETTERS, 2_600_000),
    "4.9 MB of random signs": lambda: chance(string.printable, 4_900_000),
    "4 MB of text on one line": lambda: HEAD + "lead: " + "дума " * 430_000 + "\n",
    "4 MB on one line, a colon in it": lambda: (
        HEAD + "lead: " + "word " * 400_000 + "a: " + "word " * 400_000
    ),
    "4 MB in an open quotation mark": lambda: HEAD + 'lead: "' + "word word\n  " * 330_000,
    "100 000 levels of [": lambda: HEAD + "keywords: " + "[" * 100_000,
    "100 000 levels of {a:": lambda: HEAD + "colophon: " + "{a: " * 100_000,
    "100 000 levels of - - -": lambda: HEAD + "keywords:\n  " + "- " * 100_000 + "a\n",
    "100 000 levels of ? ? ?": lambda: HEAD + "? " * 100_000 + "a\n",
    "3 000 levels of indents, 4.5 MB": lambda: "".join(f"{' ' * level}a:\n" for level in range(3_000)),
    "billion laughs": lambda: bomb(9, 10),
    "quadratic blow-up": lambda: (
        HEAD + f"a: &a {'x' * 2_000_000}\nkeywords: [{', '.join(['*a'] * 20_000)}]\n"
    ),
    "1 MB of &a": lambda: HEAD + "lead: " + "&a " * 333_000,
    "1 MB of !a": lambda: HEAD + "lead: " + "!a " * 333_000,
    "1 MB of *a in a list": lambda: HEAD + "keywords: [" + "*a, " * 250_000 + "]",
    "half a million keys, 4.9 MB": lambda: HEAD + "".join(f"k{n:06}:\n" for n in range(480_000)),
    "a million keys in brackets": lambda: HEAD + "colophon: {" + "a, " * 1_000_000 + "}\n",
    "20 000 problems on one line": lambda: HEAD + "keywords: [" + "{x: y}, " * 20_000 + "]\n",
    "20 000 misspelt fields": lambda: GOOD + "".join(f"titel{n}: a\n" for n in range(20_000)),
    "20 000 items with a colon": lambda: LIST + "      - Срок: днес: утре\n" * 20_000,
    "20 000 tabs as indents": lambda: LIST + "\t- точка\n" * 20_000,
    "20 000 dashes without a space": lambda: LIST + "      -точка\n" * 20_000,
    "20 000 quotes in quotes": lambda: LIST + '      - "а "б" в"\n' * 20_000,
    "20 000 wrong dates": lambda: GOOD + "events:\n" + "  - {kind: a, title: b, date: 1.1.1}\n" * 20_000,
    "20 000 characters without a glyph": lambda: TEXT + "".join(map(chr, range(0x4E00, 0x4E00 + 20_000))),
    "20 000 control characters": lambda: TEXT + "а\x07" * 20_000,
    "1 MB of footnotes": lambda: TEXT + "[^1]" * 250_000,
    "1 MB of links": lambda: TEXT + "[a](b)" * 160_000,
    "1 MB of [ in a text": lambda: TEXT + "[" * 1_000_000,
    "1 MB of ![ in a text": lambda: TEXT + "![" * 500_000,
    "1 MB of * in a text": lambda: TEXT + "*a **b " * 140_000,
    "1 MB of ` in a text": lambda: TEXT + "".join("`" * (n % 1_400) + " " for n in range(1_400)),
    "1 MB of < in a text": lambda: TEXT + "<a " * 330_000,
    "1 MB of > in a text": lambda: TEXT + "> " * 500_000,
    "1 MB of digits as a date": lambda: GOOD.replace("2025-04-10", "1" * 1_000_000),
    "1 MB of digits as money": lambda: (
        GOOD + f"projects: [{{id: a, name: a, budget: {'1 ' * 500_000}EUR}}]\n"
    ),
    "1 MB of digits as a count": lambda: (
        GOOD + f"projects: [{{id: a, name: a, partners: {'1' * 1_000_000}}}]"
    ),
}


@dataclass(frozen=True)
class Cost:
    """What one process took."""

    seconds: float
    """By the clock on the wall."""
    processor: float
    """Seconds of the processor, which other work on the machine disturbs less."""
    megabytes: float
    code: int
    said: int
    """Lines that it wrote."""


def main() -> int:
    """Measure and print; return 0."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("only", nargs="*", help="words of the files that are wanted")
    parser.add_argument("--write", metavar="FOLDER", help=argparse.SUPPRESS)
    parser.add_argument("--list", action="store_true", help="only name them")
    asked = parser.parse_args()
    if asked.write:
        place = Path(asked.write)
        (place / "out").mkdir(parents=True)
        (place / "secret.txt").write_text(GOOD, encoding="utf-8")
        (place / "settings.yaml").write_text(SETTINGS, encoding="utf-8")
        from tests.cli.test_hostile_files import written  # noqa: PLC0415

        written(place / "w")
        cases()[asked.only[0]](place / "w")
        return 0
    if asked.list:
        print("\n".join(cases()))
        return 0
    with tempfile.TemporaryDirectory() as name:
        root = Path(name) / "w"
        root.mkdir()
        (root / "issues").mkdir()
        (root / "bulletin.yaml").write_text(SETTINGS, encoding="utf-8")
        write(root, GOOD)
        measured(root, ("check", "9"))
        base = min((measured(root, ("check", "9")) for _ in range(3)), key=lambda cost: cost.seconds)
        print(
            f"a small good issue: {base.seconds:.2f} s, {base.processor:.2f} s CPU, {base.megabytes:.0f} MB"
        )
        print(
            f"{'file':36}{'seconds':>8}{'more':>7}{'CPU':>7}{'more':>7}{'MB':>6}{'more':>6}{'code':>5}{'lines':>7}"
        )
        listed = subprocess.run(
            [sys.executable, __file__, "--list"], check=True, capture_output=True, text=True
        )
        for number, label in enumerate(listed.stdout.splitlines()):
            if asked.only and not any(word in label for word in asked.only):
                continue
            place = root.parent / str(number)
            # another process makes the files: what this one has used would count as the child's too
            subprocess.run([sys.executable, __file__, label, "--write", str(place)], check=True)
            print(row(label, measured(place / "w", _command(label)), base), flush=True)
    return 0


def _made(text: str) -> Callable[[Path], object]:
    """A template of the web edition."""

    def make(root: Path) -> None:
        (root / "templates" / "web").mkdir()
        (root / "templates" / "web" / "own.css").write_text(text, encoding="utf-8")

    return make


TEMPLATE = "template: "


def cases() -> dict[str, Callable[[Path], object]]:
    """Return all by name; the attacks are those of the tests, whose libraries only this process is to load."""
    from tests.cli.test_hostile_files import ATTACKS  # noqa: PLC0415
    from tests.render.test_meter import ENDLESS, TOO_MUCH  # noqa: PLC0415

    texts = {label: (lambda root, text=text: write(root, text())) for label, text in FILES.items()}
    templates = {f"{TEMPLATE}{label}": _made(text) for label, text in {**ENDLESS, **TOO_MUCH}.items()}
    return {**texts, **{label: make for label, (make, _) in ATTACKS.items()}, **templates}


def _command(label: str) -> tuple[str, ...]:
    return ("build", "9", "--edition", "web") if label.startswith(TEMPLATE) else ("check", "9")


def write(root: Path, text: str) -> None:
    """Write the issue."""
    (root / "issues" / "9.yaml").write_text(text, encoding="utf-8", newline="")


def row(label: str, cost: Cost, base: Cost) -> str:
    """One line of the table; what breaks a limit ends in a mark."""
    seconds, processor = cost.seconds - base.seconds, cost.processor - base.processor
    megabytes = cost.megabytes - base.megabytes
    times = f"{cost.seconds:8.2f}{seconds:7.2f}{cost.processor:7.2f}{processor:7.2f}"
    rest = f"{cost.megabytes:6.0f}{megabytes:6.0f}{cost.code:5}{cost.said:7}"
    over = min(seconds, processor) > SECONDS or megabytes > MEGABYTES
    return f"{label:36}{times}{rest}{'  <- over' if over else ''}"


def measured(root: Path, command: tuple[str, ...]) -> Cost:
    """Check or build the issue in a process of its own."""
    told = root.parent / "told"
    start = time.perf_counter()
    with told.open("wb") as stream:
        output = [(os.POSIX_SPAWN_DUP2, stream.fileno(), number) for number in (1, 2)]
        environment = os.environ | {"NO_COLOR": "1"}
        child = os.posix_spawn(sys.executable, in_folder(root, command), environment, file_actions=output)
        status, used = waited(child, start)
    taken, processor = time.perf_counter() - start, used.ru_utime + used.ru_stime
    said = told.read_bytes().count(b"\n")
    return Cost(taken, processor, used.ru_maxrss / 1024, os.waitstatus_to_exitcode(status), said)


def in_folder(root: Path, command: tuple[str, ...]) -> list[str]:
    """Return the command as Python runs it in the folder `root`."""
    enter = f"import os, runpy, sys; os.chdir({str(root)!r}); sys.argv = ['bulletin', *{command!r}]"
    run = "runpy.run_module('bulletin', run_name='__main__', alter_sys=True)"
    return [sys.executable, "-c", f"{enter}; {run}"]


def waited(child: int, start: float) -> tuple[int, resource.struct_rusage]:
    """Wait for a process, and end it where it takes too long; return its status and what it used."""
    while time.perf_counter() - start < GIVEN_UP:
        found, status, used = os.wait4(child, os.WNOHANG)
        if found:
            return status, used
        time.sleep(0.005)
    os.kill(child, signal.SIGKILL)
    _, status, used = os.wait4(child, 0)
    return status, used


if __name__ == "__main__":
    sys.exit(main())
