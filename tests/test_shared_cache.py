"""What one verb has laid out no other lays out again: preview, build, site and letters keep it in one place."""

import subprocess
import sys
from pathlib import Path

import pytest
from workspace_example import SETTINGS, picture

from bulletin.preview.wire import LENGTH, Errand, Laid, packed, unpacked

ISSUE = """\
issue: 9
title: Бюлетин
date: 2023-12-29
sections: [{title: А, text: а, photos: [{file: a.jpg, alt: А}]}]
"""
MAIL = "mail: {from: office@example.org}\n"
RUN = """
import sys
from bulletin.cli.main import main
print(main(sys.argv[1:]), "weasyprint" in sys.modules)
"""


def run(root: Path, *words: str) -> str:
    """The exit code of a command, and whether it has loaded the layout engine."""
    done = subprocess.run(
        [sys.executable, "-c", RUN, *words], cwd=root, capture_output=True, text=True, check=True
    )
    return done.stdout.splitlines()[-1]


def kept(root: Path) -> dict[str, int]:
    """What is kept; a file that is written anew has another number."""
    return {path.name: path.stat().st_ino for path in (root / "output/.cache/made").iterdir()}


@pytest.fixture
def space(tmp_path: Path) -> Path:
    """A workspace of one issue with a photo."""
    (tmp_path / "issues/9").mkdir(parents=True)
    (tmp_path / "bulletin.yaml").write_text(SETTINGS + MAIL, "utf-8")
    (tmp_path / "issues/9.yaml").write_text(ISSUE, "utf-8")
    (tmp_path / "issues/9/a.jpg").write_bytes(picture("JPEG", (1800, 1200)))
    return tmp_path


def previewed(root: Path, *texts: str) -> Laid:
    """Pages as the process of a preview lays them out, after each of `texts` was saved."""
    with subprocess.Popen(
        [sys.executable, "-P", "-m", "bulletin.preview.worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as worker:
        assert worker.stdin
        assert worker.stdout
        for text in texts or (ISSUE,):
            (root / "issues/9.yaml").write_text(text, "utf-8")
            worker.stdin.write(packed(Errand(root, "9", ("bg",))))
            worker.stdin.flush()
            (length,) = LENGTH.unpack(worker.stdout.read(LENGTH.size))
            answer = unpacked(worker.stdout.read(length))
    assert isinstance(answer, Laid)
    return answer


def test_what_the_preview_lays_out_nobody_lays_out_again(space: Path) -> None:
    pages = previewed(space, ISSUE.replace("title: А", "title: Б"), ISSUE).pdf
    first = kept(space)
    assert len(first) == 2  # the photo, and the pages of the newest text
    assert run(space, "build", "9") == "0 False"
    assert first.items() <= kept(space).items()
    assert (space / "output/bulletin-9.pdf").read_bytes() == pages
    assert run(space, "site") == "0 False"
    assert run(space, "mail", "draft", "9") == "0 False"
    assert run(space, "mail", "draft", "9", "--small") == "0 True"
    assert run(space, "mail", "draft", "9", "--small") == "0 False"
    everything = kept(space)
    assert previewed(space).pdf == pages
    assert kept(space) == everything
