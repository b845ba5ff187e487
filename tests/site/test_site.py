"""The site as a whole: its pages, what is written again, what is removed, what stays.

All that needs the finished site stands here, so that one process makes it.
"""

import pickle
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TypeVar, cast

import pytest
from browsing import launched
from site_example import ISSUES, Named, broken_links, made, tree
from web_example import Elements

from bulletin.cli.main import main
from bulletin.marks import common_marks
from bulletin.opening import open_workspace
from bulletin.pipeline import Wish
from bulletin.publish.tree import LIST, InTheWay
from bulletin.site.addresses import Addresses
from bulletin.site.archive import Entry, archive
from bulletin.site.issue_pages import PageTask, issue_pages
from bulletin.site.issue_work import IssueTask, work_on
from bulletin.site.site import SiteWish, make_site
from bulletin.site.surroundings import surroundings

T = TypeVar("T")

GOLDEN = Path(__file__).parent / "golden"
_HASHED = re.compile(r"assets/[0-9a-f]{16}\.(?=jpg)|(?<=\?v=)[0-9a-f]{8}")
ADDRESS = "https://example.org/b/"
FRESH = """
import sys
from bulletin.cli.main import main
code = main(["site", "--address", sys.argv[1]])
heavy = {"weasyprint", "jinja2", "babel", "markdown_it", "PIL", "pypdfium2"}
print(code, sorted(heavy & set(sys.modules)))
"""


@pytest.fixture
def site(finished: Path) -> Path:
    return finished / "output" / "site"


def sent(value: T) -> T:
    """Return a value as another process gets it."""
    return cast("T", pickle.loads(pickle.dumps(value)))  # noqa: S301 - what was just written


def changed(before: dict[str, bytes], after: dict[str, bytes]) -> set[str]:
    """Return the names of what differs, without the list."""
    return {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)} - {LIST}


def test_a_project_with_no_more_than_a_status_has_no_empty_list_of_facts(site: Path) -> None:
    """Its status stands in the head; two rules with nothing between them would be left of the list."""
    page = (site / "projects" / "hub.html").read_text("utf-8")
    assert ('class="facts"' in page, 'class="as-of"' in page, "в изпълнение" in page) == (False, True, True)


def test_a_second_run_writes_nothing_and_imports_nothing_slow(finished: Path) -> None:
    """Neither a file nor its time changes; a process of its own pays for no stage."""
    site = finished / "output" / "site"
    before = {path: path.stat().st_mtime_ns for path in site.rglob("*")}
    command = [sys.executable, "-c", FRESH, ADDRESS]
    run = subprocess.run(command, cwd=finished, capture_output=True, text=True, check=True)
    assert run.stdout.splitlines()[-1] == "0 []"
    assert {path: path.stat().st_mtime_ns for path in site.rglob("*")} == before


def test_the_same_issues_give_the_same_site_in_another_folder(own: Path, tmp_path: Path) -> None:
    """No folder and no moment is in it, and nothing depends on what was noted before."""
    before = tree(own / "output" / "site")
    shutil.rmtree(own / "output" / ".cache")
    told = made(own, folder=tmp_path / "other", address=ADDRESS)
    assert tree(tmp_path / "other") == before
    assert told.published is not None
    assert told.published.unchanged == 0


def test_another_address_is_written_into_every_page(own: Path) -> None:
    """Where it is not known, no page has a whole address of the site."""
    before = tree(own / "output" / "site")
    made(own)
    after = tree(own / "output" / "site")
    assert not any(b"https://example.org/b" in data for data in after.values())
    assert {"bulletin-1.html", "bulletin-2.en.html", "founding.en.html"} <= changed(before, after)


def test_only_the_pages_of_a_changed_issue_and_its_neighbours_are_made_again(own: Path) -> None:
    """A new title stands on the page of the issue, and on that of the next."""
    site = own / "output" / "site"
    before = tree(site)
    (own / "issues" / "1.yaml").write_text(ISSUES["1"].replace("title: Бюлетин", "title: Вестник"), "utf-8")
    told = made(own, address=ADDRESS)
    after = tree(site)
    assert told.published is not None
    assert set(told.published.written) == changed(before, after) - set(told.published.removed)
    of_issues = {name for name in changed(before, after) if name.startswith(("bulletin-2", "founding"))}
    assert of_issues == {"bulletin-2.html", "bulletin-2.en.html"}
    assert "Вестник · брой 1" in (site / "bulletin-2.html").read_text("utf-8")


def test_what_is_changed_and_taken_back_meanwhile_is_made_once_more(own: Path) -> None:
    """The pages that were made in between show what no file holds."""
    space = open_workspace(own).workspace
    assert space is not None
    file = own / "issues" / "2.yaml"
    saves = {"1": ISSUES["2"].replace("bg: Бюлетин", "bg: Вестник"), "2": ISSUES["2"]}

    def save(key: str, done: int, total: int) -> None:
        del done, total
        if text := saves.pop(key, ""):
            file.write_text(text, "utf-8")

    wish = SiteWish(own / "output" / "site")
    make_site(space, wish, save)
    page = wish.folder / "bulletin-2.html"
    assert "Вестник" in page.read_text("utf-8")
    assert not made(own).fresh
    assert "Вестник" not in page.read_text("utf-8")


def test_an_issue_with_errors_keeps_its_last_good_pages(own: Path) -> None:
    """They stay on the site and among the others, which are made."""
    site = own / "output" / "site"
    before = tree(site)
    (own / "issues" / "2.yaml").write_text(
        ISSUES["2"].replace("date: 2023-12-29", "date: 2023-13-29"), "utf-8"
    )
    told = made(own, address=ADDRESS)
    assert [file.key for file in told.kept] == ["2"]
    assert [problem.code.id for problem in told.problems] == ["B034"]
    assert changed(before, tree(site)) == set()
    assert not made(own, address=ADDRESS).fresh


def test_without_notes_nothing_of_an_issue_with_errors_is_removed(own: Path) -> None:
    """It cannot be listed then, but whoever knows its address finds it with all its pictures."""
    site = own / "output" / "site"
    before = tree(site)
    (own / "issues" / "2.yaml").write_text("issue: 2\n", "utf-8")
    shutil.rmtree(own / "output" / ".cache")
    told = made(own, address=ADDRESS)
    assert [file.key for file in told.left_out] == ["2"]
    assert before.keys() == tree(site).keys()
    assert "bulletin-2" not in (site / "bulletin-1.html").read_text("utf-8")


def test_a_removed_issue_is_removed_with_all_its_files(own: Path) -> None:
    """And nobody leads to it any more."""
    (own / "issues" / "2.yaml").unlink()
    told = made(own, address=ADDRESS)
    site = own / "output" / "site"
    assert told.issues == 2
    assert not [name for name in tree(site) if "bulletin-2" in name or name.startswith("projects/")]
    assert "bulletin-2" not in (site / "bulletin-1.html").read_text("utf-8")


def test_files_of_others_are_told_and_kept(own: Path) -> None:
    """Without its list the folder is somebody's: nothing is touched, unless the user wants it so."""
    site = own / "output" / "site"
    (site / "CNAME").write_text("example.org", "utf-8")
    (site / "bulletin-1.html").write_text("mine", "utf-8")
    (site / LIST).unlink()
    before = tree(site)
    with pytest.raises(InTheWay, match=r"bulletin-1\.html"):
        made(own, address=ADDRESS)
    assert tree(site) == before
    made(own, address=ADDRESS, force=True)
    assert (site / "CNAME").read_text("utf-8") == "example.org"
    assert (site / "bulletin-1.html").read_text("utf-8") != "mine"


def test_the_work_on_an_issue_can_be_sent_to_another_process(own: Path) -> None:
    """Both halves take and give plain values, problems and pictures among them."""
    space = open_workspace(own).workspace
    assert space is not None
    file, wish = space.issue("2"), Wish(space.output_folder)
    assert file is not None
    worked = work_on(sent(IssueTask(space, file, wish, common_marks(space))))
    assert worked.issue is not None
    assert sent(worked) == worked
    addresses, entry = Addresses("bg", ADDRESS), Entry(file, worked.issue)
    whole = archive(space.settings, [entry])
    around = {
        language: surroundings(whole, addresses, entry, language) for language in worked.issue.languages
    }
    pages = issue_pages(sent(PageTask(space, entry, addresses, around, wish.folder)))
    assert sent(pages) == pages
    assert "bulletin-2.en.html" in {output.name for output in pages.outputs}
    (own / "issues" / "2.yaml").write_text("issue: 2\ntitel: А\n", "utf-8")
    spoilt = work_on(IssueTask(space, file, wish, common_marks(space)))
    assert (spoilt.issue, sent(spoilt)) == (None, spoilt)
    assert spoilt.problems


def test_a_workspace_without_a_good_issue_has_no_site(own: Path) -> None:
    """What was there stays."""
    before = tree(own / "output" / "site")
    for key in ISSUES:
        (own / "issues" / f"{key}.yaml").write_text("issue: 1\n", "utf-8")
    shutil.rmtree(own / "output" / ".cache")
    assert made(own, address=ADDRESS).published is None
    assert tree(own / "output" / "site") == before


def test_warnings_are_shown_again_although_nothing_is_made(own: Path) -> None:
    """As long as they are noted; else the issues are looked at again, and nothing is written either."""
    path = own / "issues" / "1.yaml"
    path.write_text(ISSUES["1"].replace("2022-12-29", "2022-12-29 # bulletin: allow B016"), "utf-8")
    first, again = made(own, address=ADDRESS), made(own, address=ADDRESS)
    assert [problem.code.id for problem in first.problems] == ["B136"]
    assert (first.fresh, again.fresh) == (False, True)
    assert again.problems == first.problems
    assert again.texts == (("issues/1.yaml", path.read_text("utf-8")),)
    shutil.rmtree(own / "output" / ".cache")
    anew = made(own, address=ADDRESS)
    assert (anew.fresh, anew.problems) == (False, first.problems)
    assert anew.published is not None
    assert anew.published.written == ()


def test_all_pages_work_from_a_disk_and_from_a_subfolder_of_a_server(site: Path) -> None:
    """Nothing is asked of anybody else, nothing fails or breaks the policy; what is found by search opens."""
    faults: list[str] = []
    pages = [page for page in sorted(site.rglob("*.html")) if b'"refresh"' not in page.read_bytes()]
    with served(site.parent) as server, launched() as browser:
        for base in (f"{site.as_uri()}/", f"{server}/{site.name}/"):
            tab = browser.new_page()
            tab.on("console", lambda line: faults.append(line.text) if line.type == "error" else None)
            tab.on("pageerror", lambda error: faults.append(str(error)))
            tab.on(
                "requestfailed",  # one that is still under way when the page is left does not count
                lambda one: None if one.failure == "net::ERR_ABORTED" else faults.append(one.url),
            )
            tab.on(
                "request", lambda one, base=base: None if one.url.startswith(base) else faults.append(one.url)
            )
            for page in pages:
                tab.goto(base + page.relative_to(site).as_posix(), wait_until="networkidle")
            tab.goto(f"{base}projects/index.en.html")
            tab.get_by_role("combobox").fill("meetings")
            tab.keyboard.press("Enter")
            tab.click(".results a")
            tab.wait_for_url(f"{base}bulletin-2.en.html*")
            assert tab.evaluate("document.fonts.ready.then(() => document.fonts.check('1em \"Sofia Sans\"'))")
        calendars = [path.relative_to(site).as_posix() for path in site.rglob("*.ics")]
        answers = [browser.new_context().request.get(f"{base}{name}") for name in calendars]
        assert {(one.status, one.headers["content-type"]) for one in answers} == {(200, "text/calendar")}
    assert faults == []


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """A web server for `folder` on this machine; yields its address."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_the_command_tells_what_it_did(
    own: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """How much was written and where it lies; and which issues are there with their last good pages only."""
    monkeypatch.chdir(own)
    monkeypatch.setenv("NO_COLOR", "1")
    assert main(["--ui", "en", "site"]) == 0
    shown = capsys.readouterr()
    assert shown.out.splitlines()[0] == "The site is ready: output/site/index.html"
    assert re.fullmatch(
        r"3 issues; \d+ files written, 1 removed, \d+ unchanged; \d+ kB in all\.", shown.out.splitlines()[1]
    )
    assert "--address" in shown.err
    (own / "issues" / "1.yaml").write_text("issue: 1\n", "utf-8")
    assert main(["--ui", "bg", "site", "--address", ADDRESS]) == 1
    shown = capsys.readouterr()
    assert "В брой 1 има грешки; на сайта остават последните му готови страници." in shown.err
    assert "issues/1.yaml" in shown.err
    assert "--address" not in shown.err


def test_the_command_tells_which_files_are_in_the_way(
    own: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """By name, with what to do."""
    monkeypatch.chdir(own)
    (own / "public").mkdir()
    (own / "public" / "index.html").write_text("mine", "utf-8")
    assert main(["--ui", "en", "site", "--output", "public"]) == 1
    shown = capsys.readouterr()
    assert ("B295" in shown.err, "index.html" in shown.err, "--force" in shown.err) == (True, True, True)
    assert [path.name for path in (own / "public").iterdir()] == ["index.html"]


@pytest.mark.parametrize(
    "name", ["bulletin-2.html", "bulletin-2.en.html", "founding.en.html", "bulletin-2.bg.html"]
)
def test_page_is_the_kept_one(name: str, site: Path, golden: Callable[[Path, str], None]) -> None:
    """The whole page, without the hashes of what other programs make or what changes often."""
    html = _HASHED.sub(
        lambda found: "assets/…." if "." in found[0] else "…", (site / name).read_text("utf-8")
    )
    golden(GOLDEN / name, re.sub(r"\n\s*\n+", "\n", re.sub(r"\d+\u00a0(?=КБ|kB)", "…\u00a0", html)))


def test_every_address_leads_somewhere(site: Path) -> None:
    """Pages, places on them, pictures, styles, files to download: all are on the site, by relative ways."""
    assert list(broken_links(site, ADDRESS)) == []


def test_the_link_check_sees_what_is_broken(own: Path) -> None:
    """A missing page, a missing place, a way out of the site, one from the root and a whole address are each told."""
    site = own / "output" / "site"
    (site / "projects" / "hub.pdf").write_bytes(b"")
    for address in (
        "../gone.html",
        "../bulletin-2.html#gone",
        "../../bulletin-2.pdf",
        "/bulletin-2.html",
        f"{ADDRESS}gone.html",
        "hub.pdf",
    ):
        (site / "projects" / "new.html").write_text(f'<a href="{address}">…</a>', "utf-8")
        assert bool(list(broken_links(site, ADDRESS))) == (address != "hub.pdf"), address


def test_a_page_carries_nothing_and_asks_nobody_else(site: Path) -> None:
    """Style, fonts and pictures are files of the site; its policy allows no other, and no script."""
    for page in site.glob("bulletin-*.html"):
        html = page.read_text("utf-8")
        loaded = [given for tag, name, given in Named(html).links if name == "src" or tag == "link"]
        assert not [one for one in loaded if one.startswith("data:")], page.name
        assert "'unsafe-inline'" not in html.partition("script-src")[2].partition(";")[0]
    policy = Elements((site / "bulletin-2.html").read_text("utf-8")).values("content", "meta")[0]
    assert policy.startswith(
        "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'; font-src 'self';"
    )


def test_pictures_have_their_size_and_wait_to_be_seen(site: Path) -> None:
    """Nothing jumps while the page loads, and what is far below is not loaded."""
    pictures = [
        given for tag, given in Elements((site / "bulletin-2.html").read_text("utf-8")).found if tag == "img"
    ]
    assert [given.get("loading") for given in pictures] == [None, "lazy"]
    assert all(given["width"].isdigit() and given["height"].isdigit() for given in pictures)


def test_every_name_that_was_printed_leads_to_the_page(site: Path) -> None:
    """The edition of one language and of several is called otherwise; both names lead on, without script."""
    ways = {"bulletin-1.bg.html": "bulletin-1.html", "bulletin-2.bg.html": "bulletin-2.html"}
    for name, target in {**ways, "founding.html": "founding.en.html"}.items():
        named = Named((site / name).read_text("utf-8"))
        assert ("meta", "content", target) in named.links
        assert ("a", "href", target) in named.links
        assert ("link", "href", f"https://example.org/b/{target}") in named.links


def test_the_pdf_lies_beside_the_page_as_it_was_built(site: Path) -> None:
    """Under the name of the edition, and for the first language under the name without one as well."""
    editions = site.parent
    for name in ("bulletin-1.pdf", "bulletin-2.bg.pdf", "bulletin-2.en.pdf", "founding.pdf"):
        assert (site / name).read_bytes() == (editions / name).read_bytes()
    assert (site / "bulletin-2.pdf").read_bytes() == (editions / "bulletin-2.bg.pdf").read_bytes()
