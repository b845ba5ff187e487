"""The web edition in a browser and before the Nu checker. Both are absent from some machines, never from CI."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browsing import WIDTHS, axe_source, launched, nu_errors, sideways, violations
from test_web import SCRIPT, hostile
from web_example import ISSUE, SETTINGS, page, workspace

LONG_WORD = "Щ" * 300


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Three pages as files: all there is, an article, and text that was made to hurt."""
    root = tmp_path_factory.mktemp("web")
    hurt = hostile(ISSUE).replace(SCRIPT, SCRIPT + LONG_WORD)
    made = {
        "example": page(workspace(root / "example")),
        "article": page(
            workspace(root / "article", ISSUE.replace("issue: 3\n", "issue: 3\ncontents: no\n")), "en"
        ),
        "hostile": page(workspace(root / "hostile", hurt, hostile(SETTINGS))),
    }
    for name, html in made.items():
        (root / f"{name}.html").write_text(html, encoding="utf-8")
    return {name: root / f"{name}.html" for name in made}


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with launched() as browser:
        yield browser


@pytest.mark.parametrize("name", ["example", "article", "hostile"])
@pytest.mark.parametrize(
    ("scheme", "width"), [("light", 1280), ("dark", 1280), ("light", 320), ("dark", 320)]
)
def test_axe_finds_nothing(chromium: Any, pages: dict[str, Path], name: str, scheme: str, width: int) -> None:
    """WCAG 2.2 AA and best practice; no dialog, no error, no request but for the page itself."""
    context = chromium.new_context(
        viewport={"width": width, "height": 800}, color_scheme=scheme, offline=True
    )
    tab, faults = context.new_page(), []
    tab.on("dialog", lambda dialog: (faults.append(f"dialog {dialog.message}"), dialog.dismiss()))
    tab.on("console", lambda line: faults.append(line.text) if line.type == "error" else None)
    tab.on("request", lambda asked: faults.append(asked.url) if asked.url.startswith("http") else None)
    tab.goto(pages[name].as_uri())
    tab.evaluate(axe_source())
    faults += violations(tab)
    context.close()
    assert faults == []


@pytest.mark.parametrize("name", ["example", "article", "hostile"])
def test_no_sideways_scroll_and_no_idle_font(chromium: Any, pages: dict[str, Path], name: str) -> None:
    """From 320 to 1600 px, with a word of 300 letters; every face that the page carries is used."""
    tab = chromium.new_page()
    tab.goto(pages[name].as_uri())
    over = sideways(tab)
    idle = tab.evaluate(
        "document.fonts.ready.then(fonts => [...fonts].filter(f => f.status != 'loaded').map(f => f.weight + f.style))"
    )
    tab.close()
    assert over == dict.fromkeys(WIDTHS, 0)
    assert idle == []


def test_nu_checker_finds_no_error(pages: dict[str, Path]) -> None:
    """HTML and the CSS in it, by the checker of the W3C and the WHATWG."""
    assert nu_errors(pages.values()) == ""
