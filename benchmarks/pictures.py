"""What photos cost: an issue with ten of 12 megapixels, first and cached, against the same without any.

Whole processes, wall-clock seconds of the fastest run. Nothing is asserted: read the table.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
PHOTOS = 10
SETTINGS = "letterhead: {name: Клъстер, address: София}\nseries: {bulletin: {title: Бюлетин}}\n"
TEXT = "Клъстерът събира фирми, учени и хора на изкуството около една идея за града. " * 12


def main() -> int:
    """Measure and print; return 0."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--runs", type=int, default=3)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        (work / "issues" / "2").mkdir(parents=True)
        (work / "bulletin.yaml").write_text(SETTINGS, "utf-8")
        (work / "issues" / "1.yaml").write_text(issue(1, photos=False), "utf-8")
        (work / "issues" / "2.yaml").write_text(issue(2, photos=True), "utf-8")
        for number in range(PHOTOS):
            photo(work / "issues" / "2" / f"p{number}.jpg", number)
        first = build(work, 2)
        cached = min(build(work, 2) for _ in range(asked.runs))
        without = min(build(work, 1) for _ in range(asked.runs))
        size = (work / "output" / "bulletin-2.pdf").stat().st_size
    print(f"{'build':24}{'seconds':>9}{'ratio':>7}")
    for label, seconds in (
        ("without photos", without),
        ("ten photos, first", first),
        ("ten photos, cached", cached),
    ):
        print(f"{label:24}{seconds:9.2f}{seconds / without:7.2f}")
    print(f"the PDF with ten photos: {size / 1e6:.2f} MB")
    return 0


def issue(number: int, *, photos: bool) -> str:
    """An issue of ten sections, each with a photo or without."""
    lines = [f"issue: {number}", "title: Бюлетин", "date: 2023-12-29", "sections:"]
    for place in range(PHOTOS):
        lines += [f"  - title: Раздел {place + 1}", "    text: |", *[f"      {TEXT}\n"] * 3]
        if photos:
            lines.append(f"    photos: [{{file: p{place}.jpg, alt: Снимка, caption: Надпис {place + 1}}}]")
    return "\n".join(lines) + "\n"


def photo(path: Path, seed: int) -> None:
    """A picture of 4000 by 3000 points, soft in the large and noisy in the small as those of a telephone."""
    soft = Image.effect_noise((40, 30), 90).resize((4000, 3000), Image.Resampling.BICUBIC)
    grain = Image.effect_noise((4000, 3000), 12)
    grey = Image.blend(soft, grain, 0.3)
    Image.merge("RGB", [grey, grey.point(lambda v: min(255, v + 7 * seed)), grey]).save(path, quality=92)


def build(work: Path, number: int) -> float:
    """Build an issue anew; return the seconds."""
    command = [sys.executable, "-m", "bulletin", "build", str(number), "--force"]
    start = perf_counter()
    subprocess.run(
        command, cwd=work, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=True, capture_output=True
    )
    return perf_counter() - start


if __name__ == "__main__":
    sys.exit(main())
