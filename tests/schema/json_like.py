"""Data such as an editor has after it has typed the values: made at random, and out of real issues."""

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import yaml
from hypothesis import strategies as st

ROOT = Path(__file__).parents[2]
REAL = sorted((ROOT / "issues").glob("*.yaml"))
FORMS = (
    *("9", "review-2020", "a--b", "A", "-a", "no", "true", "null", "007", "1000000", "999999", "-1", "3.5"),
    *("да", "Не", "TRUE", "oFF", "може", "1"),
    *(
        "2023-12-29",
        "29.02.2024",
        "29.02.2023",
        "31.04.2023",
        "2023",
        "0000",
        "12.2023",
        "13.2023",
        "2024/2022",
    ),
    *("28–29.09.2017", "31–32.01.2023", "30.09–02.10.2017", "9-10.2015", "2024/", "/2024", "/", "2015-2017"),
    *(
        "29.12.2023 г.",
        "28–31.02.2017",
        "29.02–1.3.2024",
        "29.02–1.3.2023",
        "2023-12-29\n",
        " 2023 ",
        "2023\u00a0г.",
    ),
    *("10:00", "25:00", "10.30", "10.15 ч.", "10-17 ч.", "9:00–17.30", "10–17", "9 h", "10:00\n"),
    *(
        "294 500 EUR",
        "294,5 хил. евро",
        "250,000 EUR",
        "€1.5m",
        "300",
        "300 USD",
        "€ 5 EUR",
        "ЕВРО",
        "5 лв",
        "5 k€",
    ),
    *(
        "https://example.org",
        "http://сайт.бг/път?a=b#c",
        "example.org",
        "https://localhost",
        "https://a b.org",
    ),
    *(
        "https://a.b:80/",
        "https://u:p@a.b",
        "https://[::1",
        "HTTPS://A.B",
        "http://a℀.bg",
        "ftp://a.b",
        "https://a.b\n",
    ),
    *("office@example.org", "a@b", "a@b.org, c@d.org", "a@b.org\n", "я@град.бг"),
    *("9.4 pt", "12,25pt", "100 pt", "9.", "80 %", "100%", "101 %", "49 %"),
    *("#0f4c5c", "#fff", "#0F4C5C\n", "red"),
    *(
        "BG",
        "UK",
        "XK",
        "bg",
        "ZZ",
        "en",
        "de",
        "running",
        "projects",
        "events",
        "webinar",
        "column",
        "name",
        "yes",
    ),
    *(
        "",
        " ",
        "\n",
        "\t",
        "\u00a0",
        "\u2003 ",
        "\x1f",
        "\x85",
        "\u2028",
        "\ufeff",
        "а\x00",
        "а\u2029б",
        "дума",
        "# дума",
        "- а",
    ),
)
KEYS = (
    *(
        "issue",
        "title",
        "date",
        "languages",
        "sections",
        "text",
        "bg",
        "en",
        "id",
        "name",
        "kind",
        "with",
        "photos",
    ),
    *("file", "alt", "list", "history", "where", "status", "year", "projects", "events", "news", "partners"),
    *(
        "countries",
        "period",
        "budget",
        "url",
        "numbered",
        "letterhead",
        "series",
        "address",
        "mail",
        "colours",
    ),
    *("", " ", "<<", "Поле", "plaec", "а\x00", "bulletin", "a-b", "null"),
)
WHOLE = (
    st.integers(-3, 14)
    | st.integers(990, 1010)
    | st.integers(1900, 10_010)
    | st.sampled_from([999_999, 10**6, 10**30, -(10**9)])
)
SCALARS = st.sampled_from(FORMS) | st.text(max_size=4) | WHOLE | st.booleans() | st.none()
FRACTIONS = st.floats(allow_nan=False, allow_infinity=False) | st.sampled_from(
    [12.2023, 1.1999, 13.2, 0.5, 1e-05, 1e16, 2023.5]
)


def anything(scalars: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return data of any shape made of these scalars."""
    return st.recursive(
        scalars,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=4),
        max_leaves=6,
    )


def real(path: Path) -> Any:
    """Return what a file says, typed as YAML 1.2 would be for what the association's files hold."""
    return _typed(yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader))  # noqa: S506 - texts only


def _typed(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _typed(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_typed(inner) for inner in value]
    return int(value) if value.isascii() and value.isdigit() and not value.startswith("0") else value or None


def ways(value: Any) -> list[tuple[Any, ...]]:
    """Return the ways to all that stands in `value`."""
    if isinstance(value, dict):
        return [(), *((key, *way) for key, inner in value.items() for way in ways(inner))]
    if isinstance(value, list):
        return [(), *((place, *way) for place, inner in enumerate(value) for way in ways(inner))]
    return [()]


def changed(value: Any, way: tuple[Any, ...], change: str, new: Any, key: str) -> Any:
    """Return a copy of `value` with something else at `way`: put there, taken away, added, wrapped."""
    if not way:
        return {"put": new, "wrap": [value], "drop": None, "add": _with(value, key, new)}[change]
    found = deepcopy(value)
    parent = found
    for step in way[:-1]:
        parent = parent[step]
    if change == "drop":
        del parent[way[-1]]
    else:
        parent[way[-1]] = changed(parent[way[-1]], (), change, new, key)
    return found


def _with(value: Any, key: str, new: Any) -> Any:
    if isinstance(value, dict):
        return {**value, key: new}
    return [*value, new] if isinstance(value, list) else {key: value}


def as_yaml(value: Any) -> str:
    """Return JSON, which is YAML, in which null is what it is to an editor: a field without a value."""
    if isinstance(value, dict):
        return (
            "{"
            + ", ".join(
                f"{json.dumps(key, ensure_ascii=False)}: {as_yaml(inner)}" for key, inner in value.items()
            )
            + "}"
        )
    if isinstance(value, list):
        return "[" + ", ".join(as_yaml(inner) or "''" for inner in value) + "]"
    return "" if value is None else json.dumps(value, ensure_ascii=False)
