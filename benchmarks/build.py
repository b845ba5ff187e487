"""`make bench`: the whole of `bulletin build` against the `weasyprint` command on the same print HTML.

Both are whole processes of one thread, run in turn; the ratio is taken pair by pair, in seconds of processor
time, which other work on the machine disturbs least. Nothing is asserted: read the table.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent


def main() -> int:
    """Measure and print; return 0."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--issue", default="9")
    parser.add_argument("--lang", default="bg")
    parser.add_argument("--runs", type=int, default=5)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        build = [
            str(BIN / "bulletin"),
            "build",
            asked.issue,
            "--lang",
            asked.lang,
            "--output",
            str(work / "out"),
        ]
        run([*build, "--keep-html", str(work / "html"), "--force"])
        html = next((work / "html").rglob("index.html"))
        peer = [str(BIN / "weasyprint"), "--pdf-variant", "pdf/a-3a", str(html), str(work / "peer.pdf")]
        rows = {
            "bulletin build (print + web)": [*build, "--force"],
            "bulletin build, print only": [*build, "--force", "--edition", "print"],
            "bulletin build, nothing changed": build,
            "bulletin check": [str(BIN / "bulletin"), "check", asked.issue],
        }
        run([*build, "--force"])
        print(
            f"issue {asked.issue}, {asked.lang}; {asked.runs} runs of each after one warm-up; CPU seconds, median"
        )
        print(f"{'command':36}{'seconds':>10}{'weasyprint':>12}{'ratio':>8}{'min':>8}{'max':>8}")
        for label, command in rows.items():
            print(row(label, command, peer, asked.runs))
    return 0


def row(label: str, command: list[str], peer: list[str], runs: int) -> str:
    """One line of the table: a command and the peer, run in turn."""
    run(command)
    run(peer)
    pairs = [(run(command), run(peer)) for _ in range(runs)]
    ratios = [ours / theirs for ours, theirs in pairs]
    ours, theirs = (median(times) for times in zip(*pairs, strict=True))
    return f"{label:36}{ours:10.2f}{theirs:12.2f}{median(ratios):8.2f}{min(ratios):8.2f}{max(ratios):8.2f}"


def run(command: list[str]) -> float:
    """Run a command in the checkout; return the seconds that the processor worked for it."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        command, cwd=ROOT, check=True, capture_output=True, env={**os.environ, "BULLETIN_UI": "en"}
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    sys.exit(main())
