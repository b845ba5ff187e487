"""The preview through its door: a real server, a real browser, and an issue that is edited on the disk."""

import http.client
import importlib.util
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pypdfium2
import pytest
from PIL import Image

from bulletin.locales.preview import PREVIEW

ROOT = Path(__file__).parents[2]
SETTINGS = """\
letterhead:
  name: {bg: Клъстер, en: Cluster}
  address: {bg: София, en: Sofia}
  email: office@example.org
series:
  bulletin: {title: {bg: Бюлетин, en: Bulletin}}
languages: [bg, en]
"""
ISSUE = """\
issue: 1
title: {bg: Бюлетин, en: Bulletin}
date: 2024-06-30
sections:
  - title: {bg: Новини, en: News}
    text:
      bg: |
        Първото изречение стои тук.

        Второто изречение е под него.
      en: The first sentence stands here.
    photos:
      - {file: photo.png, alt: {bg: Небе, en: Sky}}
"""
LINE = 8
"""Of the first sentence."""
PATIENCE = 60
"""Seconds; a busy machine lays a page out in ten."""
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@dataclass(frozen=True)
class Preview:
    """A preview that runs: its process, its address, its workspace."""

    process: "subprocess.Popen[str]"
    address: str
    root: Path

    @property
    def said(self) -> str:
        """What it has told on standard error."""
        return _said(self.root).read_text("utf-8")

    @property
    def issue(self) -> Path:
        """The file that is edited."""
        return self.root / "issues" / "1.yaml"

    def save(self, text: str) -> None:
        """Write the issue as an editor does that puts a new file in the place of the old."""
        new = self.issue.with_name(".1.yaml.new")
        new.write_text(text, encoding="utf-8")
        new.replace(self.issue)

    def ask(self, way: str, method: str = "GET", body: object = None, **headers: str) -> tuple[int, bytes]:
        """Send a request; `way` goes on from the address, or from the server's root with a slash."""
        parts = urlsplit(self.address)
        connection = http.client.HTTPConnection(parts.netloc, timeout=PATIENCE)
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        data = None if body is None else json.dumps(body)
        connection.request(method, way if way.startswith("/") else parts.path + way, data, sent)
        answer = connection.getresponse()
        found = answer.status, answer.read()
        connection.close()
        return found


def _said(root: Path) -> Path:
    return root.with_name(f"{root.name}.said")


def started(root: Path, *options: str) -> Preview:
    """Start a preview in a new workspace; `code` in it writes down how it was called."""
    (root / "issues" / "1").mkdir(parents=True)
    (root / "bulletin.yaml").write_text(SETTINGS, encoding="utf-8")
    (root / "issues" / "1.yaml").write_text(ISSUE, encoding="utf-8")
    photo = BytesIO()
    Image.new("RGB", (600, 300), "#7ab").save(photo, "PNG")
    (root / "issues" / "1" / "photo.png").write_bytes(photo.getvalue())
    editor = root / "code"
    editor.write_text(f'#!/bin/sh\necho "$@" > {root}/called.new; mv {root}/called.new {root}/called\n')
    editor.chmod(0o755)
    environment = {**os.environ, "BULLETIN_UI": "bg", "VISUAL": str(editor), "PYTHONPATH": str(ROOT)}
    with _said(root).open("wb") as said:
        process = subprocess.Popen(
            [sys.executable, "-m", "bulletin", "preview", "--no-open", *options],
            cwd=root,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=said,
            text=True,
        )
    assert process.stdout is not None
    told = re.search(r"http\S+", process.stdout.readline())
    assert told
    return Preview(process, told[0], root)


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    """One preview for all tests of this module; each leaves the issue as it was."""
    running = started(tmp_path_factory.mktemp("preview").resolve())
    yield running
    running.process.kill()
    running.process.communicate()


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not program:
        absent("Chromium")
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only where there is a browser

    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def tab(browser: Any, preview: Preview) -> Any:
    """The preview in the browser; what goes wrong in it is kept in `faults`."""
    page = browser.new_page()
    page.set_default_timeout(PATIENCE * 1000)
    page.faults = []
    page.on("pageerror", lambda error: page.faults.append(str(error)))
    page.on("console", lambda line: page.faults.append(line.text) if "Security Policy" in line.text else None)
    page.goto(preview.address)
    page.wait_for_selector("html[data-paper]")
    return page


@pytest.fixture(autouse=True)
def _as_it_was(preview: Preview) -> Iterator[None]:
    yield
    if preview.process.poll() is None and preview.issue.read_text("utf-8") != ISSUE:
        preview.save(ISSUE)


def absent(what: str) -> None:
    """Skip the test; in CI, where everything is to be there, fail it."""
    if os.environ.get("CI") == "true":
        pytest.fail(f"{what} is not on this machine")
    pytest.skip(f"{what} is not on this machine")


def soon(holds: Callable[[], object]) -> bool:
    """Wait until something holds; tell whether it came to."""
    end = time.monotonic() + PATIENCE
    while not holds() and time.monotonic() < end:
        time.sleep(0.05)
    return bool(holds())


def choose(tab: Any, value: str) -> None:
    tab.locator(f"input[value={value}]").check(force=True)


def words_of(preview: Preview, language: str = "bg") -> str:
    """The words of the printed pages as they are now."""
    pdf = pypdfium2.PdfDocument(preview.ask(f"pdf/{language}/now.pdf")[1])
    return " ".join(page.get_textpage().get_text_bounded() for page in pdf)


def test_an_edit_is_seen_in_all_editions(preview: Preview, tab: Any) -> None:
    """Web and letter show it, in the language that is chosen; so does the PDF, and page 1 is drawn anew."""
    choose(tab, "web")
    sheet = tab.frame_locator("#screen")
    sheet.get_by_text("Първото изречение стои тук.").wait_for()
    drawn = tab.evaluate("document.documentElement.dataset.paper")
    preview.save(ISSUE.replace("стои тук", "вече е друго").replace("stands here", "has changed"))
    sheet.get_by_text("Първото изречение вече е друго.").wait_for()
    choose(tab, "mail")
    sheet.get_by_text("Първото изречение вече е друго.").wait_for()
    choose(tab, "en")
    sheet.get_by_text("The first sentence has changed.").wait_for()
    choose(tab, "bg")
    choose(tab, "print")
    tab.wait_for_selector(f"html:not([data-paper='{drawn}'])")
    assert soon(lambda: "вече е друго" in words_of(preview))
    assert tab.locator(".sheet-of-paper img").evaluate("img => img.naturalWidth > 400")
    assert tab.faults == []


def test_a_mistake_stands_beside_the_last_good_page(preview: Preview, tab: Any) -> None:
    """The problem has its line, its words and its repair; repaired, it is gone."""
    choose(tab, "web")
    sheet = tab.frame_locator("#screen")
    sheet.get_by_text("Второто изречение").wait_for()
    preview.save(ISSUE.replace("2024-06-30", "2024-13-30").replace("Второто", "Третото"))
    problem = tab.locator(".problem.error")
    problem.wait_for()
    assert problem.locator("a").inner_text() == "issues/1.yaml:3:7"
    assert problem.locator("mark").inner_text() == "2024-13-30"
    assert problem.locator(".message").inner_text() == "Няма месец 13 („2024-13-30“)."
    assert tab.locator("#stale").is_visible()
    assert tab.locator("[role=status]").inner_text() == "1 грешка"
    assert tab.title() == "1 грешка – Брой 1 на живо"
    assert sheet.get_by_text("Второто изречение").is_visible()
    preview.save(ISSUE)
    tab.locator(".none").wait_for()
    tab.locator("#stale").wait_for(state="hidden")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("edition", ["print", "web"])
def test_axe_finds_nothing(preview: Preview, tab: Any, scheme: str, edition: str) -> None:
    found = importlib.util.find_spec("axe_playwright_python")
    if not found or not found.origin:
        absent("axe-playwright-python")
        return
    tab.emulate_media(color_scheme=scheme)
    choose(tab, edition)
    preview.save(ISSUE.replace("2024-06-30", "2024-13-30").replace("{file: photo.png", "{file: gone.png"))
    tab.locator(".problem.error").first.wait_for()
    tab.evaluate(Path(found.origin).with_name("axe.min.js").read_text("utf-8"))
    run = "tags => axe.run(document, {iframes: false, runOnly: {type: 'tag', values: tags}})"
    violations = tab.evaluate(run, AXE_TAGS)["violations"]
    assert [(one["id"], [node["target"] for node in one["nodes"]]) for one in violations] == []


def test_a_click_opens_the_editor_at_the_line(preview: Preview, tab: Any) -> None:
    """On a block of the web page, on the printed page, on a problem."""
    called = preview.root / "called"

    def opened(line: int) -> bool:
        return soon(lambda: called.is_file() and f"{preview.issue}:{line}:" in called.read_text())

    choose(tab, "web")
    tab.frame_locator("#screen").get_by_text("Второто изречение").click()
    assert opened(LINE + 2)
    choose(tab, "print")
    text = pypdfium2.PdfDocument(preview.ask("pdf/bg/now.pdf")[1])[0]
    page, (width, height) = text.get_textpage(), text.get_size()
    searcher = page.search("Първото")
    place = searcher.get_next()
    assert place is not None
    left, bottom, right, top = page.get_charbox(place[0])
    picture = tab.locator(".sheet-of-paper img").first
    box = picture.bounding_box()
    across, down = (left + right) / 2 / width, 1 - (top + bottom) / 2 / height
    picture.click(position={"x": across * box["width"], "y": down * box["height"]})
    assert opened(LINE)
    preview.save(ISSUE.replace("issue: 1", "isue: 1"))
    tab.locator(".problem .message").first.click()
    assert opened(1)


def test_the_keyboard_is_enough(preview: Preview, tab: Any) -> None:
    """A link leads past the pages; each block of a page can be reached and opened; what has the focus is seen."""
    called = preview.root / "called"
    called.unlink(missing_ok=True)
    choose(tab, "web")
    block = tab.frame_locator("#screen").locator("[tabindex='0']", has_text="Второто изречение").last
    block.wait_for()
    for _ in range(20):  # a page that comes in anew meanwhile takes the focus away
        block.focus()
        tab.keyboard.press("Shift+Tab")
        tab.keyboard.press("Tab")  # a browser shows the focus of who has used the keyboard last
        if block.evaluate("block => block.matches(':focus')"):
            break
        tab.wait_for_timeout(200)
    assert block.evaluate("block => getComputedStyle(block).outlineStyle") == "solid"
    tab.keyboard.press("Enter")
    assert soon(lambda: called.is_file() and f"{preview.issue}:{LINE}:" in called.read_text())
    tab.locator("h1").click()
    tab.keyboard.press("Shift+Tab")
    assert tab.evaluate("document.activeElement.className") == "skip"
    assert tab.locator(".skip").evaluate("link => getComputedStyle(link).clipPath") == "none"
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.id") == "problems"


def test_more_pages_than_a_browser_has_lines_to_a_server(preview: Preview, browser: Any) -> None:
    """All of eight follow, each in its edition and language; one that is closed and opened again does too."""
    context = browser.new_context()
    tabs = [context.new_page() for _ in range(8)]
    for place, one in enumerate(tabs):
        one.set_default_timeout(PATIENCE * 1000)
        one.goto(f"{preview.address}#{'web-en' if place else 'print-en'}")
    tabs[0].wait_for_selector("html[data-paper]")
    tabs[1].close()
    tabs[1] = context.new_page()
    tabs[1].goto(f"{preview.address}#web-en")
    for one in tabs[1:]:
        one.frame_locator("#screen").get_by_text("The first sentence stands here.").wait_for()
    preview.save(ISSUE.replace("stands here", "has moved").replace("стои тук", "се премести"))
    for one in tabs[1:]:
        one.frame_locator("#screen").get_by_text("The first sentence has moved.").wait_for()
    assert soon(lambda: "has moved" in words_of(preview, "en") and "се премести" in words_of(preview))
    context.close()


def test_who_comes_back_is_told_the_newest(preview: Preview) -> None:
    """A line that was cut is opened again by the browser; what came meanwhile is not lost on it."""

    def newest() -> dict[str, Any]:
        parts = urlsplit(preview.address)
        connection = http.client.HTTPConnection(parts.netloc, timeout=PATIENCE)
        connection.request("GET", f"{parts.path}events")
        line = connection.getresponse().readline().decode()
        connection.close()
        told: dict[str, Any] = json.loads(line.removeprefix("data: "))
        return told

    assert soon(lambda: newest()["good"])
    preview.save(ISSUE.replace("2024-06-30", "2024-13-30"))
    assert soon(lambda: newest()["errors"] == 1)


def test_a_change_is_lit_where_it_is_printed(preview: Preview, tab: Any) -> None:
    choose(tab, "print")
    tab.evaluate(
        "window.lit = null; new MutationObserver((all) => { for (const one of all) for (const node of "
        "one.addedNodes) if (node.className === 'changed') window.lit = node.style.cssText; })"
        ".observe(document.querySelector('#pages'), {subtree: true, childList: true})"
    )
    preview.save(ISSUE.replace("стои тук", "свети"))
    assert soon(lambda: tab.evaluate("window.lit"))
    assert re.search(r"left: \d[\d.]*%; top: \d[\d.]*%", tab.evaluate("window.lit"))


def test_a_template_that_fails_is_told_over_the_last_good_page(preview: Preview, tab: Any) -> None:
    """Each edition for itself: the print edition does not use this template."""
    choose(tab, "web")
    tab.frame_locator("#screen").get_by_text("Второто изречение").wait_for()
    template = preview.root / "templates" / "web" / "own.css"
    template.parent.mkdir(parents=True)
    template.write_text("\n{{ nothing.there }}")
    tab.locator(".problem.error a", has_text="templates/web/own.css:2:1").wait_for()
    tab.locator("#stale").wait_for()
    assert tab.title() == "1 грешка – Брой 1 на живо"
    assert tab.frame_locator("#screen").get_by_text("Второто изречение").is_visible()
    choose(tab, "print")
    tab.locator("#stale").wait_for(state="hidden")
    shutil.rmtree(preview.root / "templates")
    tab.locator(".none").wait_for()
    assert tab.title() == "Брой 1 на живо"


def test_a_process_that_was_killed_is_replaced(preview: Preview, tab: Any) -> None:
    """Whatever it was doing: the pages come all the same, and nothing is called a fault."""
    choose(tab, "print")
    drawn = tab.evaluate("document.documentElement.dataset.paper")
    preview.save(ISSUE.replace("стои тук", "оцеля"))
    tab.locator(".status.busy").wait_for()
    for process in children(preview.process.pid):
        os.kill(process, signal.SIGKILL)
    tab.wait_for_selector(f"html:not([data-paper='{drawn}'])")
    assert soon(lambda: "оцеля" in words_of(preview))
    assert tab.locator("#fault").is_hidden()


@pytest.mark.parametrize(
    ("way", "method", "headers", "status"),
    [
        ("", "GET", {}, 200),
        ("", "GET", {"Host": "evil.example"}, 421),
        ("", "GET", {"Host": "127.0.0.1"}, 421),
        ("", "GET", {"Origin": "https://evil.example"}, 403),
        ("", "GET", {"Sec_Fetch_Site": "cross-site"}, 403),
        ("", "PUT", {}, 405),
        ("", "OPTIONS", {}, 405),
        ("/", "GET", {}, 403),
        ("/wrong-token/web/bg", "GET", {}, 403),
        ("font/..%2f..%2fbulletin.yaml", "GET", {}, 404),
        ("font/%2e%2e/preview.css", "GET", {}, 404),
        ("page.html", "GET", {}, 404),
        ("../bulletin.yaml", "GET", {}, 404),
        ("page/bg/99?width=500", "GET", {}, 404),
        ("page/bg/1?width=-1", "GET", {}, 404),
        ("web/fr", "GET", {}, 404),
    ],
)
def test_who_may_ask_and_for_what(
    preview: Preview, way: str, method: str, headers: dict[str, str], status: int
) -> None:
    assert preview.ask(way, method, **headers)[0] == status


@pytest.mark.parametrize(
    "file", ["../secret.txt", "/etc/passwd", "issues/none.yaml", "link.txt", "issues", "a\0b"]
)
def test_no_file_outside_is_opened(preview: Preview, file: str) -> None:
    """Neither by a way out of the workspace nor through a link that leads out."""
    outside = preview.root.parent / "secret.txt"
    outside.write_text("secret")
    link = preview.root / "link.txt"
    if not link.is_symlink():
        link.symlink_to(outside)
    asked = {"file": file, "line": 1, "column": 1}
    assert preview.ask("open", "POST", asked, Content_Type="application/json")[0] == 404
    assert preview.ask("open", "POST", asked, Content_Type="text/plain")[0] == 404


def test_it_survives_what_editors_do(preview: Preview, tab: Any) -> None:
    """Ten saves a second, a file that is gone for a while, a picture that is gone, settings that are broken."""
    choose(tab, "web")
    sheet = tab.frame_locator("#screen")
    for number in range(10):
        preview.issue.write_text(ISSUE.replace("стои тук", f"е записано {number} пъти"), encoding="utf-8")
        time.sleep(0.1)
    sheet.get_by_text("Първото изречение е записано 9 пъти.").wait_for()
    away = preview.issue.with_name("away.txt")
    preview.issue.rename(away)
    tab.get_by_text("Няма брой „1“.").wait_for()
    away.rename(preview.issue)
    photo, settings = preview.issue.with_suffix("") / "photo.png", preview.root / "bulletin.yaml"
    data = photo.read_bytes()
    photo.unlink()
    tab.locator(".problem mark", has_text="photo.png").wait_for()
    photo.write_bytes(data)
    settings.write_text(SETTINGS.replace("series:", "seres:"), encoding="utf-8")
    tab.locator(".problem mark", has_text="seres").wait_for()
    settings.write_text(SETTINGS, encoding="utf-8")
    tab.locator(".none").wait_for()
    assert sheet.get_by_text("Първото изречение е записано 9 пъти.").is_visible()
    assert tab.faults == []


def children(process: int) -> list[int]:
    """The processes that a process has started."""
    told = subprocess.run(["ps", "-A", "-o", "pid=,ppid=,stat="], capture_output=True, text=True, check=True)
    rows = [line.split() for line in told.stdout.splitlines()]
    return [int(pid) for pid, parent, state in rows if int(parent) == process and state[0] != "Z"]


def alive(process: int) -> bool:
    """Whether a process runs; one that only waits to be counted does not."""
    told = subprocess.run(
        ["ps", "-o", "stat=", "-p", str(process)], capture_output=True, text=True, check=False
    )
    return bool(told.stdout.strip()) and not told.stdout.startswith("Z")


def test_ctrl_c_ends_it_and_all_it_has_started(preview: Preview, tab: Any) -> None:
    """With a page open in the browser; nothing was put into the output folder but what is kept, nothing more told."""
    tab.wait_for_selector("html[data-paper]")
    assert soon(lambda: children(preview.process.pid))
    workers = children(preview.process.pid)
    preview.process.send_signal(signal.SIGINT)
    assert preview.process.wait(PATIENCE) == 0
    assert soon(lambda: not any(map(alive, workers)))
    tab.locator("#stopped").wait_for()
    assert [path.name for path in (preview.root / "output").iterdir()] == [".cache"]
    assert "PdfDocument" not in preview.said
    assert preview.said.endswith(f"{PREVIEW['bg'].ended}\n")


def test_what_it_has_started_ends_where_it_is_killed(tmp_path: Path) -> None:
    killed = started(tmp_path)
    assert soon(lambda: children(killed.process.pid))
    workers = children(killed.process.pid)
    killed.process.kill()
    killed.process.communicate()
    assert soon(lambda: not any(map(alive, workers)))
