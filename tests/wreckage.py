"""Builds that are killed, and what has to be whole after that: real processes, real signals, at moments of chance."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pikepdf
from workspace_example import SETTINGS

ISSUE = (
    "issue: {key}\ntitle: {{bg: Бюлетин, en: Bulletin}}\ndate: 2023-12-{day}\nlanguages: [bg, en]\n"
    'sections:\n  - {{title: {{bg: Новини, en: News}}, text: {{bg: "{text}", en: "{text} In English."}}}}\n'
)
"""Of two languages: the pages of the second are made in a process of their own."""
VERSIONS = ("Първа новина.", "Втора новина, по-дълга.")
"""The text of the issues before a change and after it."""
ENVIRONMENT = {**os.environ, "PYTHONIOENCODING": "utf-8", "BULLETIN_UI": "en", "NO_COLOR": "1", "LANG": "C"}
_PATIENCE = 120.0
_AT_ONCE = 10.0
"""Seconds in which all processes of a killed command have to be gone, on the slowest machine."""

Files = Mapping[str, bytes]


def bulletin(*typed: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the tool as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "bulletin", *typed],
        cwd=cwd,
        env={**ENVIRONMENT, **environment},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=_PATIENCE,
    )


@dataclass
class Bench:
    """A workspace of some issues of one page, and what each version of them has to be, made in peace."""

    root: Path
    keys: Sequence[str] = ("9",)
    good: list[Files] = field(default_factory=list)
    """The finished files of each version."""
    seconds: float = 0.0
    """The processor time of a build that is begun with nothing."""

    def prepare(self, *typed: str) -> None:
        """Write the workspace, and make the files of each version with this command."""
        (self.root / "issues").mkdir(parents=True)
        (self.root / "bulletin.yaml").write_text(SETTINGS, encoding="utf-8")
        for version in range(len(VERSIONS)):
            self.write(version)
            shutil.rmtree(self.output, ignore_errors=True)
            process = self.start(*typed)
            while process.poll() is None:
                self.seconds = max(self.seconds, processor_time(process.pid))
                time.sleep(0.02)
            _, said = process.communicate()
            assert process.returncode == 0, said
            self.good.append(finished(self.output))

    def write(self, version: int) -> None:
        """Give all issues the text of a version."""
        for key in self.keys:
            text = ISSUE.format(key=key, day=20 + int(key), text=VERSIONS[version])
            (self.root / f"issues/{key}.yaml").write_text(text, encoding="utf-8")

    @property
    def output(self) -> Path:
        """The output folder."""
        return self.root / "output"

    def start(self, *typed: str) -> subprocess.Popen[str]:
        """Start a command that leads a group of processes of its own."""
        return subprocess.Popen(
            [sys.executable, "-m", "bulletin", *typed],
            cwd=self.root,
            env=ENVIRONMENT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            start_new_session=True,
        )

    def strike(self, blow: signal.Signals, chance: random.Random, *typed: str) -> tuple[int, str]:
        """Start a command, send it a signal at a moment of chance, and return how it ended and what it said.

        No process of it may be left.
        """
        process = self.start(*typed)
        self._wait(process, chance)
        process.send_signal(blow)
        _, said = process.communicate(timeout=_PATIENCE)
        assert is_gone(process.pid), "a process is left"
        return process.returncode, said

    def _wait(self, process: subprocess.Popen[str], chance: random.Random) -> None:
        """Wait for a moment of chance: of the whole work, or of the short time in which files are written.

        The work is measured by the processor time of all its processes, which a busy machine makes no longer.
        """
        writing = chance.random() < 0.5
        worked = chance.uniform(0, self.seconds)
        while process.poll() is None:
            if self._is_writing() if writing else processor_time(process.pid) >= worked:
                break
            time.sleep(0.002 if writing else 0.01)
        time.sleep(chance.uniform(0, 0.03) if writing else 0)

    def _is_writing(self) -> bool:
        """Whether a file is on its way; a look that is quick, for it is taken many times."""
        for folder in (self.output, self.output / "site", *(self.output / ".cache").glob("*")):
            with suppress(OSError):
                if any(name.endswith(".part") for name in os.listdir(folder)):  # noqa: PTH208 - a list of names is all
                    return True
        return False

    def assert_whole(self) -> None:
        """Each finished file is that of one version, whole; and where a record tells of files, of the same one."""
        there = finished(self.output)
        for name, data in there.items():
            assert data in [good.get(name) for good in self.good], f"{name} is of no version"
            if name.endswith(".pdf"):
                with pikepdf.open(BytesIO(data)) as pdf:
                    assert len(pdf.pages) >= 1
        for kept in self.output.glob(".bulletin-*.json"):
            made = json.loads(kept.read_text("utf-8"))["outputs"]
            if all(name in there and sha256(there[name]).hexdigest() == told for name, told in made.items()):
                assert any(all(good[name] == there[name] for name in made) for good in self.good), kept.name

    def assert_mended(self, version: int, *typed: str) -> None:
        """The same command once more makes all as it should be, and nothing is left of the one that was killed."""
        done = bulletin(*typed, cwd=self.root)
        assert done.returncode == 0, done.stderr
        assert finished(self.output) == self.good[version]
        assert leftovers(self.output) == []


def finished(folder: Path) -> Files:
    """The finished files of a folder by their names, hidden ones left out."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    }


def leftovers(folder: Path) -> list[str]:
    """What is on its way in a folder, and everywhere below it."""
    return [path.name for path in folder.rglob(".*.part")]


def processor_time(process: int) -> float:
    """The seconds of processor time that a process and those that it began have had; Linux tells them."""
    total = 0.0
    with suppress(OSError, IndexError):
        place = Path("/proc", str(process))
        fields = (place / "stat").read_text("utf-8", "replace").rpartition(")")[2].split()
        total = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")  # proc(5): fields 14 and 15
        for task in (place / "task").iterdir():
            total += sum(map(processor_time, map(int, (task / "children").read_text("ascii").split())))
    return total


def is_gone(group: int) -> bool:
    """Whether all processes of a group end by themselves; what does not is killed."""
    end = time.monotonic() + _AT_ONCE
    while time.monotonic() < end:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.02)
    with suppress(ProcessLookupError):
        os.killpg(group, signal.SIGKILL)
    return False
