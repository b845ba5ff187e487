"""What the next issue takes over from the last one, word for word as it was typed."""

import re
from collections.abc import Iterable
from datetime import date

from bulletin.model.issue import Issue
from bulletin.read.nodes import Mapping, Node, Sequence, walk
from bulletin.read.places import Places

_CARRIED = ("planned", "starting", "running")


def typed(places: Places, key: str) -> str:
    """The line or lines of a field of the issue, empty where it has none."""
    node = places.node((key,))
    start = places.find((key,), key=True)
    return "\n".join(_lines(places, start.line, node)) if node else ""


def running_projects(issue: Issue, places: Places) -> list[str]:
    """The projects that go on, each as its own lines without its old news."""
    chosen = [i for i, project in enumerate(issue.projects) if project.status in _CARRIED]
    return _items(places, "projects", chosen, leave_out="news")


def coming_events(issue: Issue, places: Places, day: date) -> list[str]:
    """The events that are not over on `day`, each as its own lines."""
    chosen = [i for i, event in enumerate(issue.events) if event.date.last >= day]
    return _items(places, "events", chosen)


def _items(places: Places, key: str, chosen: Iterable[int], leave_out: str = "") -> list[str]:
    sequence = places.node((key,))
    if not isinstance(sequence, Sequence):
        return []
    return [_item(places, sequence.items[i], leave_out) for i in chosen]


def _item(places: Places, item: Node, leave_out: str) -> str:
    start = item.place.line
    lines = _lines(places, start, item)
    if isinstance(item, Mapping) and (entry := item.entries.get(leave_out)):
        first = entry.key.place.line - start
        if first:
            lines = lines[:first] + lines[first + len(_lines(places, entry.key.place.line, entry.value)) :]
    indent = len(lines[0]) - len(lines[0].lstrip())
    return "\n".join(f"  {line[indent:]}" if line.strip() else "" for line in lines)


def _lines(places: Places, first: int, node: Node) -> list[str]:
    """The lines from `first` to where `node` ends, a bracket that is closed further down included."""
    last = max(_last_line(one) for one in walk(node))
    lines = list(places.lines[first - 1 : last])
    while _open_brackets(lines) and last < len(places.lines):
        lines.append(places.lines[last])
        last += 1
    return lines


def _open_brackets(lines: list[str]) -> bool:
    text = "\n".join(lines)
    opened = re.match(r"\s*(?:- )?(?:[a-z_]+:\s*)?[\[{]", text)
    return bool(opened) and text.count("{") + text.count("[") > text.count("}") + text.count("]")


def _last_line(node: Node) -> int:
    place = node.place
    return place.end_line - 1 if place.end_column == 1 and place.end_line > place.line else place.end_line
