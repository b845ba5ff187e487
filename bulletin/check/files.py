"""The rules that an issue agrees with the name of its file, and with the files beside it."""

import re
from collections.abc import Iterator
from itertools import count
from pathlib import PurePosixPath

from bulletin.check.subject import Subject
from bulletin.problems.catalogue import dates
from bulletin.problems.catalogue import relations as codes
from bulletin.problems.days import dated
from bulletin.problems.problem import NO_WORDS, Problem
from bulletin.read.worded import suggestion
from bulletin.workspace import Workspace, is_issue_name

_NUMBER = re.compile(r"\d+", re.ASCII)


def file_name(subject: Subject) -> Iterator[Problem]:
    """Find a name that no issue can have, such as `Issue 9.yaml`: then only the file can be changed."""
    file = PurePosixPath(subject.places.file)
    if not is_issue_name(file.stem):
        name, free = _name_for(subject), ""
        if _taken(subject, name):
            free = _free_name(subject, name)
        better = codes.another_name(free, name) if free else name
        yield Problem(codes.FILE_NAME, subject.places.find(("issue",)), {"file": file.name, "name": better})


def issue_and_file(subject: Subject) -> Iterator[Problem]:
    """Compare the issue's number with the name of its file."""
    file = PurePosixPath(subject.places.file)
    _, number = Workspace(subject.root, subject.settings).series_of(file.stem)
    expected = file.stem if number is None else str(number)
    if subject.issue.issue != expected and is_issue_name(file.stem):
        name = _name_for(subject)
        rename = NO_WORDS if _taken(subject, name) else codes.or_rename(name)
        values = {"issue": subject.issue.issue, "file": file.name, "expected": expected}
        place = subject.places.find(("issue",))
        yield Problem(codes.ISSUE_AND_FILE, place, {**values, "rename": rename})


def series(subject: Subject) -> Iterator[Problem]:
    """Look the series up in the settings and compare it with the name of the file."""
    given, known = subject.issue.series, subject.settings.series
    if given is None:
        return
    place = subject.places.find(("series",))
    file = PurePosixPath(subject.places.file)
    expected, _ = Workspace(subject.root, subject.settings).series_of(file.stem)
    if given not in known:
        yield Problem(codes.SERIES_UNKNOWN, place, {"series": given, "allowed": ", ".join(known)})
    elif given != expected:
        yield Problem(
            codes.SERIES_AND_FILE, place, {"series": given, "file": file.name, "expected": expected}
        )


def same_issue_twice(subject: Subject) -> Iterator[Problem]:
    """Find other files whose outputs would have the same names."""
    file = PurePosixPath(subject.places.file).name
    for other in subject.neighbours.twins:
        yield Problem(codes.ISSUE_TWICE, subject.places.find(("issue",)), {"file": file, "other": other})


def later_than_before(subject: Subject) -> Iterator[Problem]:
    """Compare the date with that of the issue before."""
    before, date = subject.neighbours.before, subject.issue.date
    if before and date.last < before.date.first:
        values = {"date": dated(date), "before": dated(before.date)}
        place = subject.places.find(("date",))
        yield Problem(dates.BEFORE_THE_LAST, place, {**values, "other": before.file})


def _taken(subject: Subject, name: str) -> bool:
    """Tell whether a file of the issues is called exactly so already: none is renamed onto it."""
    folder = (subject.root / subject.places.file).parent
    return folder.is_dir() and any(path.name == name for path in folder.iterdir())


def _free_name(subject: Subject, taken: str) -> str:
    """Return a name near `taken` that no file has: the next number of its series, or the same name with a number."""
    workspace, path = Workspace(subject.root, subject.settings), PurePosixPath(taken)
    series, number = workspace.series_of(path.stem)
    if number is None:
        names = (f"{path.stem}-{more}{path.suffix}" for more in count(2))
    else:
        last = max((one.number or 0 for one in workspace.issues() if one.series == series), default=number)
        head = path.stem.rstrip("0123456789")
        names = (f"{head}{more}{path.suffix}" for more in count(last + 1))
    return next(name for name in names if not _taken(subject, name))


def _name_for(subject: Subject) -> str:
    """Return the name that the file should have: what its `issue` says, and where that is wrong, what it means."""
    workspace = Workspace(subject.root, subject.settings)
    file, given = PurePosixPath(subject.places.file), subject.issue.issue
    if not given.isdigit():
        return f"{given}{file.suffix}"
    meant, numbers = suggestion(file.stem), _NUMBER.findall(file.stem)
    number = int(given) or (
        int(numbers[0]) if len(numbers) == 1 else 0
    )  # 0 stands for an `issue` that is wrong
    if not number or workspace.series_of(meant)[1] == number:
        return f"{meant}{file.suffix}"
    known = subject.settings.series
    wanted = [subject.issue.series or "", workspace.series_of(file.stem)[0], *known]
    prefixes = [known[name].prefix for name in wanted if name in known and known[name].numbering == "number"]
    prefix = f"{prefixes[0]}-" if prefixes and prefixes[0] else ""
    return f"{prefix}{number if prefixes else meant}{file.suffix}"
