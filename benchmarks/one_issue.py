"""What one issue costs: cold, unchanged, and after small changes, against programs that print the same page."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import peers
from peers import Peer
from processes import BULLETIN, Cost, Step, in_turn, measured
from rows import Aim, compared
from workspaces import own

NO_MORE, A_QUARTER = Aim(1.0), Aim(0.25)
NO_MORE_WORK = Aim(1.0, by_processor=True)
A_QUARTER_OF_THE_WORK = Aim(0.25, by_processor=True)
"""For what needs no layout: a cold build of two languages has two processors for its own."""


@dataclass(frozen=True, slots=True)
class Bench:
    """How often each is done, the Python of the peers, and a folder for all that is made."""

    runs: int
    python: str
    work: Path
    skip: Callable[[Peer], None]
    """Is told of each peer that is not there."""


def cold(bench: Bench) -> Iterator[str]:
    """Print and web editions against the `weasyprint` command, which makes the print edition alone."""
    for label, key, words in (
        ("issue 8", "8", ()),
        ("issue 9, bg", "9", ("--lang", "bg")),
        ("issue 9, bg and en", "9", ()),
    ):
        root = own(bench.work / f"cold-{key}-{len(words)}")
        printed(root, key, *words)
        pages = sorted((root / "html").rglob("index.html"))
        peer = "weasyprint" if len(pages) == 1 else f"weasyprint, {len(pages)} times"
        pairs = in_turn(_cold(root, key, *words), theirs(pages), bench.runs)
        yield compared(f"{label}: print and web, cold", pairs, peer, NO_MORE)
        yield compared("the same in seconds of the processor", pairs, peer, NO_MORE_WORK)


def others(bench: Bench) -> Iterator[str]:
    """The same issue against programs that print the same page, or the same words."""
    root = own(bench.work / "others")
    html = printed(root, "8")
    chromium = peers.chromium(html)
    for peer in (chromium, peers.rendercv(bench.python, html), peers.typst(bench.python, html)):
        if peer.reason:
            bench.skip(peer)
            continue
        pairs = in_turn(_cold(root, "8"), partial(measured, peer.command, html.parent), bench.runs)
        yield compared("issue 8: print and web, cold", pairs, peer.name)
    if not chromium.reason:
        step = _build(root, "8")
        step()
        pairs = in_turn(step, partial(measured, chromium.command, html.parent), bench.runs)
        yield compared("issue 8: nothing changed", pairs, chromium.name, A_QUARTER)


def changes(bench: Bench) -> Iterator[str]:
    """What is left to be done after a change, against a cold build of the same issue, in both its languages."""
    root = own(bench.work / "changes")
    issue, cover = root / "issues" / "9.yaml", root / "issues" / "9" / "cover.svg"
    changed: dict[str, Callable[[int], None]] = {
        "nothing": lambda _: None,
        "a comment": lambda turn: _replace(issue, r"\A(#.*\n)?", f"# {turn}\n"),
        "one word": lambda turn: _replace(issue, r"На \d+ декември", f"На {turn + 1} декември"),
        "one picture": lambda turn: _replace(cover, r"#[0-9a-fA-F]{6}", f"#{turn + 0x104050:06x}"),
    }
    for what, change in changed.items():
        _build(root, "9")()
        step = _after(change, _build(root, "9"))
        pairs = in_turn(step, _cold(root, "9", folder="cold"), bench.runs)
        aim = {"nothing": A_QUARTER, "a comment": A_QUARTER_OF_THE_WORK}.get(what)
        yield compared(f"issue 9, bg and en: {what} changed", pairs, "a cold build", aim)


def start(bench: Bench) -> Iterator[str]:
    """What is asked for most and does least, against importing typer, which no command can do without."""
    import sys  # noqa: PLC0415 - for its path alone

    base = partial(measured, [sys.executable, "-c", "import typer"])
    for word in ("--version", "--help"):
        pairs = in_turn(partial(measured, [BULLETIN, word]), base, 3 * bench.runs)
        yield compared(f"bulletin {word}", pairs, "import typer", Aim(1.5))


def printed(root: Path, key: str, *words: str) -> Path:
    """Build an issue; return the page that was printed."""
    folder = root / "html"
    measured([BULLETIN, "build", key, *words, "--force", "--keep-html", str(folder)], root)
    return min(folder.rglob("index.html"))


def theirs(pages: Iterable[Path]) -> Step:
    """The `weasyprint` command on each of these pages, one after the other."""
    commands = [peers.weasyprint(page).command for page in pages]

    def step() -> Cost:
        costs = [measured(command) for command in commands]
        seconds, processor = sum(one.seconds for one in costs), sum(one.processor for one in costs)
        return Cost(seconds, processor, max(one.megabytes for one in costs))

    return step


def _cold(root: Path, key: str, *words: str, folder: str = "output") -> Step:
    return partial(measured, [BULLETIN, "build", key, *words, "--force", "--output", folder], root)


def _build(root: Path, key: str) -> Step:
    return partial(measured, [BULLETIN, "build", key], root)


def _after(change: Callable[[int], None], step: Step) -> Step:
    turn = 0

    def changed() -> Cost:
        nonlocal turn
        turn += 1
        change(turn)
        return step()

    return changed


def _replace(path: Path, pattern: str, text: str) -> None:
    before = path.read_text(encoding="utf-8")
    after = re.sub(pattern, text, before, count=1)
    if after == before:
        raise ValueError(f"{path.name}: nothing like {pattern}")
    path.write_text(after, encoding="utf-8")
