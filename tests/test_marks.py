"""Never wrong: whatever is changed between two builds, the second makes and says what a build from nothing does.

First every input there is in turn, there and back; then at random: files are spoiled, renamed, exchanged, put back with
their old times, and so are the files that are kept from build to build. After each build a second one is made in an
empty folder, which believes nothing; every byte and every word of the problems must be the same. Then the same words
are typed once more, which a receipt answers.
"""

import io
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import chdir, redirect_stderr, redirect_stdout, suppress
from pathlib import Path

import pytest
from font_example import with_fonts
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule
from workspace_example import picture, svg

from bulletin.cli.main import main
from bulletin.locales.en import INTERFACE

LONG = settings().max_examples > 100
SETTINGS = """\
letterhead:
  name: Клъстер
  address: София
  logo: shared/logo.svg
series:
  bulletin: {title: Бюлетин, theme: ours}
  projects: {title: Проекти, prefix: projects, theme: plain}
theme: {fonts: {headings: Our Sans}}
limits: {pages: 60}
# mail is in no edition
mail: {from: office@example.org, server: {host: smtp.example.org, authority: trusted.pem}}
"""
NINE = """\
issue: 9
title: Бюлетин
date: 2023-12-29
cover: {file: a.svg, alt: Изложение}
sections:
  - title: Новини
    text: Обучение за 12 общини.
    photos: [{file: more/b.png, alt: Щанд}]
  - {title: Проекти, show: projects}
projects: [{id: hub, name: Медиен хъб, status: running}]
"""
EIGHT = "issue: 8\ntitle: Бюлетин\ndate: 2023-06-30\npages: 2\nsections: [{title: А, text: а}]\n"
PAGE = """\
{% extends "default/web/issue.html" %}
{% block style %}{% if EMBEDDED %}{{ page | faces }}{% endif %} {{ palette(light) }} {{ style }}{% endblock %}
{% block page %}{{ issue }} {{ typeface }} {{ lettering }}{% endblock %}
"""
FILES: dict[str, bytes] = {
    "bulletin.yaml": SETTINGS.encode(),
    "trusted.pem": b"-----",
    "issues/8.yaml": EIGHT.encode(),
    "issues/9.yaml": NINE.encode(),
    "issues/9/a.svg": svg("<rect width='4' height='3'/>"),
    "issues/9/more/b.png": picture("PNG", (600, 400)),
    "shared/logo.svg": svg("<circle r='1'/>"),
    "templates/web/issue.html": PAGE.replace("EMBEDDED", str(LONG)).encode(),
    "templates/web/style.css": b"",
    "templates/web/chosen.css": b"",
    "templates/web/own.css": b"p { margin: 1px }\n",
    "shared/ours/theme.yaml": b"base: report\ncolumn: 120\n",
    "shared/ours/web/own.css": b"p { margin: 2px }\n",
}
LINKED, EMPTY, FONT = "templates/themes/ours", "templates/themes/plain", "templates/fonts/OurSans-Bold.ttf"
NAMES = (
    *(*FILES, "issues/10.yaml", "issues/09.yaml", "issues/9.yml", "issues/projects-2.yaml", "issues/9/b.svg"),
    *("issues/9/more", "issues/8", "templates/web/blocks.html", "templates/themes/report/theme.yaml"),
    *("templates/figures.html", "beside.svg", LINKED, EMPTY, FONT, "templates/themes/plain/web/own.css"),
)
"""Where something may come to lie."""
WORDS = (
    *(
        "2023-12-29",
        "2023-06-30",
        "2024-01-01",
        "running",
        "finished",
        "office@example.org",
        "a.svg",
        "b.svg",
    ),
    *(
        "Бюлетин",
        "Новини",
        "ours",
        "report",
        "issue: 9",
        "issue: 8",
        "pages: 2",
        "pages: 60",
        "Our Sans",
        "mail",
    ),
    *(
        "languages: [bg, en]",
        "limits",
        "2px",
        "1px",
        "120",
        "общини",
        "shared/logo.svg",
        "beside.svg",
        "# ",
    ),
)
"""What may take the place of another in a text: such files are mostly still good."""
BUILDS = (
    *([], ["9"], ["8"], ["--all"], ["8", "9"], ["--series", "bulletin"], ["9", "--lang", "bg"]),
    *(["9", "--strict"], ["9", "--output", "elsewhere"], ["8", "--fit"]),
)
OLD = 1_500_000_000


def to(name: str, old: str, new: str) -> Callable[[Path], object]:
    """Other words in a file, which had them."""
    return lambda root: _replace(root / name, old.encode(), new.encode())


def holds(name: str, data: bytes) -> Callable[[Path], object]:
    """Another content of a file."""
    return lambda root: (root / name).write_bytes(data)


def _replace(path: Path, old: bytes, new: bytes) -> None:
    assert old in path.read_bytes()
    path.write_bytes(path.read_bytes().replace(old, new, 1))


def _keep_time(path: Path, old: bytes, new: bytes) -> None:
    """Other words of the same length, and the file looks as if nobody had touched it."""
    time = path.stat().st_mtime_ns
    _replace(path, old, new)
    os.utime(path, ns=(time, time))


INPUTS: dict[str, Callable[[Path], object]] = {
    "text": to("issues/9.yaml", "Обучение", "Съвещание"),
    "same-size-and-time": lambda root: _keep_time(root / "issues/9.yaml", b"12 ", b"13 "),
    "remark": to("issues/9.yaml", "projects:", "# забележка\nprojects:"),
    "warning": to("issues/9.yaml", "{title: Проекти, show: projects}", "{title: Проекти, text: а}"),
    "error": to("issues/9.yaml", "2023-12-29", "2023-12-32"),
    "planned-pages": to("issues/9.yaml", "issue: 9", "issue: 9\npages: 3"),
    "date-of-the-issue-before": to("issues/8.yaml", "2023-06-30", "2024-01-01"),
    "twin": holds("issues/09.yaml", NINE.encode()),
    "another-issue": holds("issues/10.yaml", NINE.replace("issue: 9", "issue: 10").encode()),
    "publisher": to("bulletin.yaml", "Клъстер", "Сдружение"),
    "colour": to("bulletin.yaml", "address", "colours: {main: '#205020'}\n  address"),
    "title-of-the-series": to("bulletin.yaml", "{title: Бюлетин", "{title: Вестник"),
    "theme-of-the-series": to("bulletin.yaml", "theme: ours", "theme: plain"),
    "languages": to("bulletin.yaml", "limits", "languages: [bg, en]\nlimits"),
    "remark-in-the-settings": to("bulletin.yaml", "# mail", "# post"),
    "mail": to("bulletin.yaml", "office@", "info@"),
    "sign-that-no-font-has": to("bulletin.yaml", "address: София", "address: София 🙂"),
    "authority": lambda root: (root / "trusted.pem").unlink(),
    "logo": holds("shared/logo.svg", svg("<circle r='2'/>")),
    "no-logo": lambda root: (root / "shared/logo.svg").unlink(),
    "drawing": holds("issues/9/a.svg", svg("<rect width='3' height='3'/>")),
    "photo": holds("issues/9/more/b.png", picture("PNG", (900, 600))),
    "no-photo": lambda root: (root / "issues/9/more/b.png").unlink(),
    "photo-in-another-case": lambda root: (root / "issues/9/more").rename(root / "issues/9/More"),
    "template": to("templates/web/issue.html", "{{ typeface }}", "{{ typeface }} !"),
    "style": to("templates/web/own.css", "1px", "3px"),
    "style-of-the-theme": to("shared/ours/web/own.css", "2px", "4px"),
    "measures-of-the-theme": to("shared/ours/theme.yaml", "120", "110"),
    "new-template": holds("templates/web/blocks.html", b"{% macro nothing() %}{% endmacro %}"),
    "theme-without-files": lambda root: (root / EMPTY).rmdir(),
    "font": holds(FONT, b"no font"),
    "page-lost": lambda root: (root / "output/bulletin-9.html").unlink(),
    "page-spoiled": to("output/bulletin-9.html", "Бюлетин", "Bulletin"),
    "record-lost": lambda root: (root / "output/.bulletin-9.json").unlink(),
    "nothing-kept": lambda root: shutil.rmtree(root / "output/.cache"),
}
"""All that an issue is made of, and what is kept of it: each changed in one way that makes a difference, or none."""
BUILD = ["--ui", "en", "build", "--jobs", "1", "--edition"]
WEB = [*BUILD, "web"]
EDITIONS = ("web", "web", "web", "print") if LONG else ("web",)


class Changes(RuleBasedStateMachine):
    """A workspace that is changed at random and built now and then."""

    def __init__(self) -> None:
        super().__init__()
        self.place = Path(tempfile.mkdtemp(prefix="bulletin-test-"))
        self.root = self.place / "workspace"
        self.past: list[tuple[str, bytes]] = list(FILES.items())
        self.first = b""

    @initialize()
    def begin(self) -> None:
        """Write the workspace and build it."""
        with_fonts(self.root, "Our Sans", ("Bold",))
        self.past.append((FONT, (self.root / FONT).read_bytes()))
        self.mend()
        self.write("../outside.svg", svg("<rect/>"))
        assert self.run(WEB, ["--all"]) == (0, "")
        self.first = (self.root / "output/bulletin-9.html").read_bytes()

    def teardown(self) -> None:
        """Remove all of it."""
        shutil.rmtree(self.place)

    @rule()
    def mend(self) -> None:
        """All is as it was at first, but for what is kept."""
        for path in self.root.iterdir() if self.root.is_dir() else ():
            if path.name not in {"output", "elsewhere"}:
                shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
        for name, data in (*FILES.items(), next(pair for pair in self.past if pair[0] == FONT)):
            self.write(name, data)
        (self.root / EMPTY).mkdir(parents=True)
        (self.root / LINKED).symlink_to("../../shared/ours")

    @rule(change=st.sampled_from(sorted(INPUTS)))
    def change_well(self, change: str) -> None:
        """A change that makes a difference, where it can still be made."""
        with suppress(OSError, AssertionError):
            INPUTS[change](self.root)

    @rule(
        data=st.data(),
        kind=st.sampled_from(["spoil", "reword", "exchange", "go_back", "rename", "put", "touch"]),
    )
    def change(self, data: st.DataObject, kind: str) -> None:
        """Something that outputs may be made from is another thing."""
        getattr(self, f"_{kind}")(data)

    def _spoil(self, data: st.DataObject) -> None:
        """One byte is another one, one more or one less; or the rest is lost."""
        path = data.draw(st.sampled_from(self.files()))
        what = data.draw(st.sampled_from(["flip", "insert", "delete", "cut"]))
        whole = path.read_bytes()
        at = data.draw(st.integers(0, max(0, len(whole) - 1)))
        other = bytes([whole[at] ^ 1]) if whole else b""
        middle = {"flip": other, "insert": b"7" + whole[at : at + 1], "delete": b"", "cut": b""}[what]
        self.put(path, whole[:at] + middle + (b"" if what == "cut" else whole[at + 1 :]))

    def _reword(self, data: st.DataObject) -> None:
        """A word is another one."""
        old, new = (data.draw(st.sampled_from(WORDS)) for _ in "12")
        texts = [path for path in self.files() if old.encode() in path.read_bytes()]
        if texts:
            path = data.draw(st.sampled_from(texts))
            self.put(path, path.read_bytes().replace(old.encode(), new.encode(), 1))

    def _exchange(self, data: st.DataObject) -> None:
        """Two files change places."""
        one, two = (data.draw(st.sampled_from(self.files())) for _ in "12")
        first, second = one.read_bytes(), two.read_bytes()
        self.put(one, second)
        self.put(two, first)

    def _go_back(self, data: st.DataObject) -> None:
        """A file is as it was some time ago, perhaps with the time of then."""
        name, content = data.draw(st.sampled_from(self.past))
        self.write(name, content)
        if data.draw(st.booleans()):
            with suppress(OSError):
                os.utime(self.root / name, (OLD, OLD))

    def _rename(self, data: st.DataObject) -> None:
        """A file lies elsewhere."""
        path, name = data.draw(st.sampled_from(self.files())), data.draw(st.sampled_from(NAMES))
        target = self.root / name
        if not target.exists() and not path.is_relative_to(target):
            with suppress(OSError):
                target.parent.mkdir(parents=True, exist_ok=True)
                path.rename(target)

    def _put(self, data: st.DataObject) -> None:
        """A new file, folder or link, in the place of what was there."""
        name = data.draw(st.sampled_from(NAMES))
        kind = data.draw(st.sampled_from(["file", "folder", "link", "link outside", "nothing"]))
        target = self.root / name
        with suppress(OSError):
            shutil.rmtree(target) if target.is_dir() and not target.is_symlink() else target.unlink()
        with suppress(OSError):
            target.parent.mkdir(parents=True, exist_ok=True)
            if kind == "file":
                target.write_bytes(data.draw(st.sampled_from([content for _, content in self.past])))
            elif kind == "folder":
                target.mkdir()
            elif kind == "link":
                to = self.root / data.draw(st.sampled_from(NAMES))
                target.symlink_to(os.path.relpath(to, target.parent))
            elif kind == "link outside":
                target.symlink_to(self.place / "outside.svg")

    def _touch(self, data: st.DataObject) -> None:
        """A file has another time, no more."""
        os.utime(data.draw(st.sampled_from(self.files())), (OLD + 1, OLD + 1))

    @precondition(lambda self: (self.root / "output").is_dir())
    @rule(data=st.data(), what=st.sampled_from(["flip", "cut", "empty", "gone", "another"]))
    def spoil_what_is_kept(self, data: st.DataObject, what: str) -> None:
        """An output, a record, a receipt, a picture or a page that is kept is not what it was."""
        there = sorted(path for path in (self.root / "output").rglob("*") if path.is_file())
        if not there:
            return
        path, other = (data.draw(st.sampled_from(there)) for _ in "12")
        whole = path.read_bytes()
        at = data.draw(st.integers(0, max(0, len(whole) - 1)))
        if what == "gone":
            path.unlink()
        else:
            flipped = whole[:at] + bytes([whole[at] ^ 1] if whole else []) + whole[at + 1 :]
            path.write_bytes(
                {"flip": flipped, "cut": whole[:at], "empty": b"", "another": other.read_bytes()}[what]
            )

    @rule()
    def forget(self) -> None:
        """Nothing is kept any more."""
        shutil.rmtree(self.root / "output" / ".cache", ignore_errors=True)

    @rule(words=st.sampled_from(BUILDS), edition=st.sampled_from(EDITIONS))
    def build(self, words: list[str], edition: str) -> None:
        """Build, from nothing too, and once more."""
        verb = [*BUILD, edition]
        folder = self.root / (words[words.index("--output") + 1] if "--output" in words else "output")
        first = self.run(verb, words)
        whole = self.place / "whole"
        plain = [word for word in words if word not in {"--output", "elsewhere"}]
        wanted = self.run(verb, [*plain, "--force", "--output", str(whole)])
        again = self.run(verb, words)
        assert first == wanted
        assert again == wanted
        for path in whole.glob("*.*") if whole.is_dir() else ():
            if path.is_file() and not path.name.startswith("."):
                assert (folder / path.name).read_bytes() == path.read_bytes(), path.name
        shutil.rmtree(whole, ignore_errors=True)

    @precondition(lambda _: LONG)
    @rule()
    def make_site(self) -> None:
        """Make the site, and that of a copy in which nothing was made before."""
        whole = self.place / "whole"
        left_out = shutil.ignore_patterns("output", "elsewhere")
        shutil.copytree(self.root, whole, symlinks=True, ignore=left_out)
        here, there = self.run(["site"], []), self.run(["site"], [], whole)
        if there[0] == 0:
            assert here[0] == 0, here[1]
            made = [
                {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("[!.]*.*")}
                for folder in (self.root / "output/site", whole / "output/site")
            ]
            assert sorted(made[0]) == sorted(made[1])
            assert [name for name, data in made[1].items() if made[0][name] != data] == []
        shutil.rmtree(whole)

    def run(self, verb: list[str], words: list[str], root: Path | None = None) -> tuple[int, str]:
        """The exit code of a command and what it has said, but for what it has removed."""
        said = io.StringIO()
        with chdir(root or self.root), redirect_stderr(said), redirect_stdout(io.StringIO()):
            code = main([*verb, *words])
        removed = INTERFACE.removed.partition("{")[0]
        lines = said.getvalue().splitlines(keepends=True)
        assert code != 3, said.getvalue()
        return code, "".join(line for line in lines if not line.startswith(removed))

    def files(self) -> list[Path]:
        """All that the outputs may be made from."""
        made = self.root / "output"
        there = (path for path in self.root.rglob("*") if path.is_file() and not path.is_symlink())
        return sorted(
            path for path in there if not path.is_relative_to(made) and "elsewhere" not in path.parts
        )

    def put(self, path: Path, data: bytes) -> None:
        """Change a file, and remember it as it was."""
        self.past.append((path.relative_to(self.root).as_posix(), path.read_bytes()))
        path.write_bytes(data)

    def write(self, name: str, data: bytes) -> None:
        """Write a file where nothing stands in the way."""
        with suppress(OSError):
            (self.root / name).parent.mkdir(parents=True, exist_ok=True)
            (self.root / name).write_bytes(data)


@pytest.fixture(scope="module")
def changes() -> Iterator[Changes]:
    """A workspace that is built."""
    machine = Changes()
    machine.begin()
    yield machine
    machine.teardown()


@pytest.mark.parametrize("name", INPUTS)
def test_every_input_counts(name: str, changes: Changes) -> None:
    """There and back; the second time in other words, so that a record answers and no receipt."""
    INPUTS[name](changes.root)
    changes.build(["9"], "web")
    changes.build(["9", "8"], "web")
    changes.mend()
    assert changes.run(WEB, ["9"]) == (0, "")
    assert (changes.root / "output/bulletin-9.html").read_bytes() == changes.first


TestChanges = Changes.TestCase
TestChanges.settings = settings(
    max_examples=400 if LONG else 6,
    stateful_step_count=40 if LONG else 16,
    suppress_health_check=list(HealthCheck),
)
