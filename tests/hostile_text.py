"""An issue and a letterhead with hostile text in every field that takes text, and a browser that watches its pages."""

from collections.abc import Sequence
from itertools import count
from typing import Any

import yaml
from playwright.sync_api import Error
from vectors import LINKS, TEXTS

SETTINGS_LINES = ("name", "short", "tagline", "address", "phone", "registration", "copyright")
ADDRESS = (
    "https://example.org/?a='onfocus=alert(1)//&b=%22%3E%3Cscript%3Ealert(1)%3C/script%3E#javascript:alert(1)"
)
REFUSED = ("{{", "${", "}body", "}</style>", "＜", "ⅹ")
"""What a check does not let through: braces that quote nothing, characters that no font has."""
GOOD = [text for text in TEXTS if not any(part in text for part in REFUSED)]
WATCH = """() => {
  const bad = [], run = /^(javascript|vbscript|data):/;
  const never = new Set(['IFRAME', 'OBJECT', 'EMBED', 'BASE', 'FRAME', 'FRAMESET', 'APPLET', 'PORTAL']);
  const told = element => element.outerHTML.slice(0, 150);
  window.addEventListener('click', event => event.preventDefault(), true);
  window.addEventListener('submit', event => event.preventDefault(), true);
  for (const one of document.querySelectorAll('*')) {
    const name = one.tagName.toUpperCase();
    if (never.has(name)) bad.push(told(one));
    const known = one.type === 'application/ld+json' || /assets\\/[\\w.-]+\\.js/.test(one.src);
    if (name === 'SCRIPT' && !known) bad.push(told(one));
    if (name === 'FORM' && one.getAttribute('role') !== 'search') bad.push(told(one));
    if (name === 'META' && /refresh/i.test(one.httpEquiv)) bad.push(told(one));
    for (const {name: key, value} of one.attributes) {
      if (/^on/i.test(key)) bad.push(told(one));
      if (!/^(?:xlink:)?href$|^action$|^formaction$|^src$/i.test(key)) continue;
      if ((name === 'IMG' && key === 'src') || (name === 'LINK' && one.rel === 'icon')) continue;
      try { if (run.test(new URL(value, document.baseURI).protocol)) bad.push(told(one)); } catch { /* no address */ }
    }
    for (const kind of ['mouseover', 'pointerenter', 'focus', 'blur', 'toggle', 'animationstart', 'click'])
      one.dispatchEvent(new Event(kind, {bubbles: true, cancelable: true}));
  }
  for (const one of document.querySelectorAll('script[type="application/ld+json"]')) JSON.parse(one.textContent);
  return bad;
}"""


class Lines:
    """Hands out lines of hostile text: all of it in each, or by turns `share` vectors."""

    def __init__(self, share: int = 0) -> None:
        self._share, self._turn = share, count()

    def line(self) -> str:
        """Return the text of a field of one line."""
        return "Ред " + " ".join(self._some(GOOD))

    def prose(self) -> str:
        """Return Markdown; where only some is wanted, what a check lets through: HTML as code."""
        if not self._share:
            return "\n\n".join(("Текст", *TEXTS, *LINKS))
        return "\n\n".join(("Текст", *(f"`{text}`" for text in self._some(GOOD) if "`" not in text)))

    def _some(self, texts: Sequence[str]) -> Sequence[str]:
        if not self._share:
            return texts
        start = next(self._turn) * self._share % len(texts)
        return [*texts[start:], *texts[:start]][: self._share]


def settings(lines: Lines) -> str:
    """Return `bulletin.yaml`."""
    told: dict[str, Any] = {
        "letterhead": {name: lines.line() for name in SETTINGS_LINES} | {"web": ADDRESS},
        "series": {"bulletin": {"title": lines.line()}},
        "mail": {"from": "a@example.org", "name": "Клъстер", "subject": "Бюлетин", "intro": lines.prose()}
        | {name: lines.line() for name in ("greeting", "why")},
    }
    return yaml.safe_dump(told, allow_unicode=True, width=10_000_000)


def issue(lines: Lines) -> str:
    """Return the issue; each kind of part is there once, with all its fields."""
    part = {"text": lines.prose(), "list": [lines.prose(), "Точка"], "closing": lines.prose(), "qr": ADDRESS}
    photo = {"file": "a.png", "alt": lines.line(), "caption": lines.prose(), "credit": lines.line()}
    history = [{"date": "2020", "text": lines.prose()}]
    project = {name: lines.line() for name in ("name", "full_name", "programme", "number")}
    project |= {"period": "2022/2024", "partners": [lines.line()]}
    project |= {name: lines.prose() for name in ("goal", "result", "text")}
    news = {"date": "2023-01", "title": lines.line(), "place": lines.line(), "text": lines.prose()}
    event = {"title": lines.line(), "place": lines.line(), "with": [lines.line()], "text": lines.prose()}
    below = {"title": lines.line(), **part}
    sections = [
        {
            "title": lines.line(),
            **part,
            "photos": [photo],
            "history": history,
            "sections": [below],
        },
        {"title": "Проекти", "show": "projects", "figures": ["key-figures", "timeline"]},
        {"title": "Събития", "show": "events"},
    ]
    told: dict[str, Any] = {
        "issue": "9",
        "date": "2023-12-29",
        **{name: lines.line() for name in ("title", "place", "author", "greeting")},
        "lead": lines.prose(),
        "cover": {**photo, "alt": lines.line(), "caption": lines.prose(), "credit": lines.line()},
        "colophon": {"occasion": lines.line(), "about": lines.prose()},
        "keywords": [lines.line()],
        "sections": sections,
        "projects": [{"id": "a", "url": ADDRESS, "status": "running", **project, "news": [news]}],
        "events": [{"id": "e", "kind": "seminar", "date": "2023-05-05", **event}],
    }
    return yaml.safe_dump(told, allow_unicode=True, width=10_000_000, sort_keys=False)


def faults(tab: Any, address: str) -> list[str]:
    """Open a page, touch all that is on it, and return what ran, what was asked for and what may not be there."""
    found: list[str] = []
    listeners = {
        "dialog": lambda dialog: (found.append(f"dialog {dialog.message}"), dialog.dismiss()),
        "pageerror": lambda error: found.append(f"error {error}"),
        "request": lambda asked: (
            None if asked.url.startswith(("file:", "data:")) else found.append(f"request {asked.url[:200]}")
        ),
        "popup": lambda other: found.append(f"window {other.url}"),
    }
    for name, listener in listeners.items():
        tab.on(name, listener)
    tab.goto(address)
    try:
        found += _touched(tab)
    except Error:  # a page that leads on to another one at once
        tab.wait_for_load_state()
        found += _touched(tab)
    for name, listener in listeners.items():
        tab.remove_listener(name, listener)
    return found


def _touched(tab: Any) -> list[str]:
    """Touch all that is on a page; return what may not be there."""
    found: list[str] = tab.evaluate(WATCH)
    tab.wait_for_timeout(30)
    return [*found, "pwned"] if tab.evaluate("window.pwned !== undefined") else found
