"""Workspaces made to be read too far, to be waited for or to fill the memory: told with a code, at a place."""

import json
import os
import socket
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from workspace_example import picture

from bulletin.cli.main import main

SETTINGS = "letterhead: {name: Пример, address: София, email: a@example.org}\nseries:\n  bulletin: {title: Бюлетин}\n"
HEAD = "issue: 9\ntitle: Бюлетин\ndate: 2025-04-10\n"
GOOD = f"{HEAD}sections:\n  - {{title: Новини, text: Новина}}\n"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"{}>{}</svg>'
Make = Callable[[Path], object]


def written(root: Path, settings: str = SETTINGS, text: str = GOOD) -> None:
    """Write a good workspace."""
    (root / "issues" / "9").mkdir(parents=True)
    (root / "templates").mkdir()
    (root / "bulletin.yaml").write_text(settings, "utf-8")
    (root / "issues" / "9.yaml").write_text(text, "utf-8")


def picture_named(name: str, make: Make) -> Make:
    """A file that the issue shows."""

    def write(root: Path) -> None:
        photo = f"    photos: [{{file: {name}, alt: Снимка}}]\n"
        (root / "issues" / "9.yaml").write_text(f"{HEAD}sections:\n  - title: Новини\n{photo}", "utf-8")
        make(root / "issues" / "9" / name)

    return write


def data(octets: bytes) -> Make:
    return lambda path: path.write_bytes(octets)


def svg(body: str, attributes: str = "", head: str = "") -> Make:
    return picture_named("a.svg", data(f"{head}{SVG.format(attributes, body)}".encode()))


def logo(make: Make) -> Make:
    """A file that stands on every page."""

    def write(root: Path) -> None:
        told = SETTINGS.replace("email:", "logo: templates/l.svg, email:")
        (root / "bulletin.yaml").write_text(told, "utf-8")
        make(root / "templates" / "l.svg")

    return write


def font(make: Make) -> Make:
    """A file among the fonts of which one is chosen."""

    def write(root: Path) -> None:
        (root / "bulletin.yaml").write_text(f"{SETTINGS}theme: {{fonts: {{text: Own}}}}\n", "utf-8")
        instead("templates/fonts/Own.ttf", make)(root)

    return write


def instead(name: str, make: Make) -> Make:
    """Something in the place of a file or an empty folder of the workspace."""

    def write(root: Path) -> None:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_dir():
            path.rmdir()
        path.unlink(missing_ok=True)
        make(path)

    return write


def link(name: str, target: str) -> Make:
    return lambda root: instead(name, lambda path: path.symlink_to(root.parent / target))(root)


def sparse(size: int, head: bytes = b"") -> Make:
    def make(path: Path) -> None:
        with path.open("wb") as stream:
            stream.write(head)
            stream.truncate(size)

    return make


def bound(path: Path) -> None:
    """A socket, whose address may not be long."""
    here = Path.cwd()
    os.chdir(path.parent)
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(path.name)
    os.chdir(here)


def png(width: int, height: int, *chunks: tuple[bytes, bytes]) -> bytes:
    """A PNG whose head says so; what follows need not agree."""
    head = (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    parts = (head, *chunks, (b"IDAT", zlib.compress(b"\0" * 1000)), (b"IEND", b""))
    sealed = (struct.pack(">I", len(d)) + k + d + struct.pack(">I", zlib.crc32(k + d)) for k, d in parts)
    return b"\x89PNG\r\n\x1a\n" + b"".join(sealed)


def jpeg(segment: bytes = b"", times: int = 0, scans: int = 0) -> bytes:
    """A JPEG with a segment, or its picture, many times."""
    whole = picture("JPEG", (2000, 1500))
    at = whole.rindex(b"\xff\xda")
    return whole[:2] + segment * times + whole[2:-2] + whole[at:-2] * scans + whole[-2:]


def laughs(levels: int) -> str:
    """Entities that unfold to ten to the power of `levels`."""
    told = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, levels))
    return f'<!DOCTYPE svg [<!ENTITY a0 "aaaaaaaaaa">{told}]>'


EXIF = b"\xff\xe1\x00\x20Exif\0\0" + b"\0" * 24
MANY = "".join(f'<g id="a{n}">{f"""<use href="#a{n - 1}"/>""" * 10}</g>' for n in range(1, 9))
ONE = '<rect id="a0" width="1" height="1"/>'
FONT = b"\0\1\0\0"
ATTACKS: dict[str, tuple[Make, set[str]]] = {
    "png of 900 megapixels": (picture_named("a.png", data(png(30_000, 30_000))), {"B055"}),
    "png with a huge profile": (
        picture_named("a.png", data(png(600, 400, (b"iCCP", b"a\0\0" + zlib.compress(b"\0" * 90_000_000))))),
        {"B056"},
    ),
    "jpeg of 300 scans": (picture_named("a.jpg", data(jpeg(scans=300))), {"B326"}),
    "jpeg of 2000 exif": (picture_named("a.jpg", data(jpeg(EXIF, 2_000))), {"B326"}),
    "gif called jpg": (picture_named("a.jpg", data(b"GIF89a" + b"\xff" * 99)), {"B054"}),
    "postscript called jpg": (
        picture_named("a.jpg", data(b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n")),
        {"B054"},
    ),
    "html called png": (picture_named("a.png", data(b"<html><script>alert(1)</script>")), {"B053"}),
    "100 GB called jpg": (picture_named("a.jpg", sparse(100_000_000_000, b"\xff\xd8\xff")), {"B318"}),
    "100 GB called svg": (picture_named("a.svg", sparse(100_000_000_000, b"<svg>")), {"B318"}),
    "svg of 50 000 parts": (svg(ONE * 50_000), {"B319"}),
    "svg of groups in groups": (svg("<g>" * 3_000 + "</g>" * 3_000), {"B319"}),
    "svg of a long path": (svg(f'<path d="M0 0 {"L1 1 " * 400_000}"/>'), {"B319"}),
    "svg that multiplies": (svg(f'<defs>{ONE}{MANY}</defs><use href="#a8"/>'), {"B319"}),
    "svg that shows itself": (svg('<g id="a"><use href="#a"/></g>'), {"B319"}),
    "svg of billions": (svg("&a9;", head=laughs(10)), {"B056"}),
    "svg of a file as entity": (
        svg("&a;", head='<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
        {"B056"},
    ),
    "svg in a strange encoding": (svg("", head='<?xml version="1.0" encoding="cp037"?>'), {"B056"}),
    "svg with a file": (svg('<image x:href="file:///etc/passwd"/>'), {"B143"}),
    "svg with a page": (svg('<image href="http://127.0.0.1:9/a.png"/>'), {"B143"}),
    "svg with a hidden import": (svg("<style>@\\69mport 'http://127.0.0.1:9/'</style>"), {"B143"}),
    "svg with a hidden address": (svg("<style>a{fill:u\\72l(http://127.0.0.1:9/)}</style>"), {"B143"}),
    "svg with a set of pictures": (
        svg("<style>a{fill:image-set('http://127.0.0.1:9/' 1x)}</style>"),
        {"B143"},
    ),
    "svg with a sheet": (svg("", head="<?xml-stylesheet href='file:///etc/passwd'?>"), {"B143"}),
    "svg with a web page": (svg("<foreignObject><p>a</p></foreignObject>"), {"B144"}),
    "svg with a program": (svg("<script>alert(1)</script>"), {"B320"}),
    "svg with a handler": (svg(ONE, ' onload="alert(1)"'), {"B320"}),
    "svg with a link to a program": (svg('<a x:href="java&#9;script:alert(1)"><text>a</text></a>'), {"B320"}),
    "svg with a link to data": (svg('<a href="data:text/html,a"><text>a</text></a>'), {"B320"}),
    "svg that changes a link": (svg('<a><set attributeName="href" to="javascript:alert(1)"/></a>'), {"B320"}),
    "svg with a drawing as data": (svg('<image href="data:image/svg+xml,&lt;svg/&gt;"/>'), {"B320"}),
    "svg with a frame": (svg('<iframe xmlns="http://www.w3.org/1999/xhtml" src="a"/>'), {"B320"}),
    "logo with a program": (logo(data(SVG.format("", "<script>a()</script>").encode())), {"B320"}),
    "logo that is none": (logo(data(b"<html>")), {"B053"}),
    "logo of 100 GB": (logo(sparse(100_000_000_000)), {"B318"}),
    "logo outside": (
        lambda root: logo(lambda path: path.symlink_to(root.parent / "secret.txt"))(root),
        {"B091", "B317"},
    ),
    "picture outside": (
        lambda root: picture_named("a.jpg", lambda p: p.symlink_to(root.parent / "secret.txt"))(root),
        {"B051"},
    ),
    "pictures outside": (
        lambda root: (
            picture_named("a.jpg", data(b""))(root),
            (root / "issues/9/a.jpg").unlink(),
            link("issues/9", "out")(root),
        ),
        {"B147"},
    ),
    "issue outside": (link("issues/9.yaml", "secret.txt"), {"B317"}),
    "issues outside": (
        lambda root: (
            (root / "issues/9.yaml").unlink(),
            (root / "issues/9").rmdir(),
            link("issues", "out")(root),
        ),
        {"B317"},
    ),
    "settings outside": (link("bulletin.yaml", "settings.yaml"), {"B317"}),
    "templates outside": (link("templates", "out"), {"B317"}),
    "a template outside": (link("templates/web/own.css", "secret.txt"), {"B317"}),
    "a theme outside": (link("templates/themes/mine", "out"), {"B317"}),
    "the environment as issue": (
        instead("issues/9.yaml", lambda path: path.symlink_to("/proc/self/environ")),
        {"B317"},
    ),
    "a pipe as issue": (instead("issues/9.yaml", os.mkfifo), {"B003"}),
    "a socket as issue": (instead("issues/9.yaml", bound), {"B003"}),
    "a pipe as the issue before": (instead("issues/8.yaml", os.mkfifo), {"B003"}),
    "100 GB as issue": (instead("issues/9.yaml", sparse(100_000_000_000)), {"B004"}),
    "a pipe as picture": (picture_named("a.jpg", os.mkfifo), {"B050"}),
    "a socket as picture": (picture_named("a.jpg", bound), {"B050"}),
    "a pipe as font": (font(os.mkfifo), {"B212", "B214"}),
    "a font that is none": (font(data(b"no font")), {"B212", "B214"}),
    "a font of 100 GB": (font(sparse(100_000_000_000, FONT)), {"B212", "B321"}),
    "a template of 3 MB": (instead("templates/web/own.css", sparse(3_000_000, b"/*")), {"B324"}),
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A workspace, and beside it what must not be read."""
    (tmp_path / "secret.txt").write_text("issue: 9\ntitle: СЕКРЕТ\n", "utf-8")
    (tmp_path / "settings.yaml").write_text(SETTINGS.replace("Пример", "СЕКРЕТ"), "utf-8")
    (tmp_path / "out" / "web").mkdir(parents=True)
    (tmp_path / "out" / "9.yaml").write_text(GOOD.replace("Новина", "СЕКРЕТ"), "utf-8")
    (tmp_path / "out" / "a.jpg").write_bytes(picture("JPEG", (600, 400)))
    written(tmp_path / "w")
    return tmp_path / "w"


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes with names, and links need rights")
@pytest.mark.parametrize("name", ATTACKS)
def test_an_attack_is_told_at_its_place(
    name: str, root: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """With exit code 1, and without a word of what lies outside."""
    make, codes = ATTACKS[name]
    make(root)
    monkeypatch.chdir(root)
    monkeypatch.setenv("BULLETIN_UI", "en")
    assert main(["check", "--format", "json"]) == 1
    told = json.loads(capfd.readouterr().out)
    problems = told["problems"] if isinstance(told, dict) else told
    assert {problem["code"] for problem in problems} == codes
    assert all(problem["file"] for problem in problems)
    assert main(["check"]) == 1
    assert "СЕКРЕТ" not in "".join(capfd.readouterr())


WATCHED = """
import os, sys
outside, seen = sys.argv[1], []
NEEDED = ("ldconfig", "gcc", "ld", "objdump", "cc", "uname")  # how Python looks for a library

def hook(event, args):
    if event == "open" and isinstance(args[0], (str, bytes)):
        path = os.path.realpath(os.fsdecode(args[0]))
        if path.startswith(outside) and not path.startswith(os.path.join(outside, "w")) or path == "/etc/passwd":
            seen.append(f"open {path}")
    elif event.startswith("socket.") and event not in {"socket.__new__", "socket.gethostname"}:
        seen.append(f"{event} {args}")
    elif event in {"subprocess.Popen", "os.exec", "os.posix_spawn", "os.system"}:
        if os.path.basename(str(args[0])) not in NEEDED:
            seen.append(f"{event} {args[:2]}")
    elif event == "os.remove" and outside in os.path.realpath(os.fsdecode(args[0])):
        folder, name = os.path.split(os.fsdecode(args[0]))  # a link is removed itself, not where it leads
        path = os.path.join(os.path.realpath(folder), name)
        if not path.startswith(os.path.join(outside, "w")):
            seen.append(f"remove {path}")

sys.addaudithook(hook)
from bulletin.cli.main import main
codes = [main(words.split()) for words in sys.argv[2:]]
print(codes, seen, file=sys.stderr)
"""
COMMANDS = (
    "list",
    "fix",
    "check",
    "build",
    "site",
    "mail draft",
    "verify output/bulletin-9.pdf",
    "list --ui en",
)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes with names, and links need rights")
def test_no_command_reaches_outside(root: Path) -> None:
    """Of a workspace that can be built, with links, pipes and addresses wherever nothing refuses them."""
    outside = root.parent
    for name in ("issues/9/a.jpg", "issues/9/more", "issues/notes.txt"):
        link(name, "out")(root)
    instead("issues/9/pipe", os.mkfifo)(root)
    for kept in ("made", "site"):
        (outside / "kept" / kept).mkdir(parents=True)
        (outside / "kept" / kept / "old.json").write_text("{}", "utf-8")
    link("output/.cache", "kept")(root)
    link("output/bulletin-9.html", "secret.txt")(root)
    style = b"@import url(file:///etc/passwd); @import 'http://127.0.0.1:9/a.css';"
    instead("templates/print/own.css", data(style))(root)
    instead("templates/web/own.css", data(style + b"h1 { background: url(http://127.0.0.1:9/a.png) }"))(root)
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, str(outside), *COMMANDS],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr.splitlines()[-1] == f"{[0] * len(COMMANDS)} []", done.stderr
    assert (outside / "secret.txt").read_text("utf-8").endswith("СЕКРЕТ\n")
    assert sorted(path.name for path in (outside / "kept").rglob("*.json")) == ["old.json", "old.json"]


ESCAPES = "\x1b]0;title\x07\x1b[31m::error::a\r##[add-mask]b\u202e"


@pytest.mark.skipif(sys.platform == "win32", reason="no such names")
def test_a_name_moves_no_cursor_and_commands_no_runner(
    root: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """In no verb and in no form."""
    (root / "issues" / f"{ESCAPES}.yaml").write_text(GOOD.replace("9", "х"), "utf-8")
    (root / "issues" / "\n::error::b.yaml").write_text(GOOD, "utf-8")
    monkeypatch.chdir(root)
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    forms = ("text", "json", "github", "junit", "sarif")
    for words in (
        ["list"],
        ["fix"],
        ["build", ESCAPES],
        ["site"],
        *(["check", "--format", form] for form in forms),
    ):
        main(words)
        said = "".join(capfd.readouterr())
        moving = (
            {"\x1b", "\x07"} if words[-1] in {"json", "sarif", "junit"} else {"\x1b", "\x07", "\r", "\u202e"}
        )
        assert not set(said) & moving, words
        lines = [line.strip() for line in said.split("\n")]
        if words[-1] == "github":
            assert all(line.startswith(("::error file=", "::warning file=")) for line in lines if line)
        elif words[-1] not in {"json", "sarif", "junit"}:
            assert not [line for line in lines if line.startswith("::") or "##[" in line], words


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights")
@pytest.mark.parametrize("name", ["output/site", "output/site/assets"])
def test_a_site_is_not_written_through_a_link(
    name: str, root: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Nothing is made or removed where it leads."""
    (root.parent / "elsewhere").mkdir()
    instead(name, lambda path: path.symlink_to(root.parent / "elsewhere"))(root)
    monkeypatch.chdir(root)
    assert main(["site", "--ui", "en"]) == 1
    assert ("a link" in capfd.readouterr().err, list((root.parent / "elsewhere").iterdir())) == (True, [])
