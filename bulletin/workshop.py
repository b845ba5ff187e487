"""Many issues built, each as one job: one after the other, or at once in processes or on other machines."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from threading import Lock

from bulletin import fault
from bulletin.bounds import bounded
from bulletin.course import Course, Watch
from bulletin.machine import refusal
from bulletin.marks import Marks, common_marks
from bulletin.pipeline import Built, Wish, build, standing
from bulletin.problems.catalogue import jobs as codes
from bulletin.problems.problem import Place, Problem, Refused
from bulletin.publish.jobs import Hands, Lost, in_turn
from bulletin.publish.processes import tell as tell_parent
from bulletin.read.source import start_of
from bulletin.workspace import IssueFile, Workspace

Tell = Callable[[str, str], None]
"""Is told the key of an issue and the name of the stage that begins; no name: it is done."""

_BETWEEN = "\t"
_TURN = Lock()
"""Fonts, and what is changed in the layout engine while it is at work, belong to a process as a whole."""


@dataclass(frozen=True, slots=True)
class Task:
    """An issue to be built, in at most so many `seconds` (0: as many as it takes)."""

    workspace: Workspace
    file: IssueFile
    wish: Wish
    marks: Marks
    seconds: float = 0
    watched: bool = False
    """How it goes is to be told in the outcome."""
    spare: int = 0
    """How many processors have nothing else to do."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a task: built, or stopped by our own fault, which `fault` tells for those who mend it.

    `course` is there where the task was watched and came to its end.
    """

    file: IssueFile
    built: Built
    fault: str = ""
    course: Course | None = None


def build_all(
    workspace: Workspace,
    files: Sequence[IssueFile],
    wish: Wish,
    seconds: float,
    hands: Hands | None,
    tell: Tell,
    *,
    watched: bool = False,
    spare: int = 0,
) -> Iterator[Outcome]:
    """Build the issues and yield their outcomes in order; one that fails does not stop the others.

    Those with nothing to be made are not given to `hands`. Without these, all is done here, and a single issue that
    is not watched may take the processors that are `spare`.
    """
    marks = common_marks(workspace)
    free = spare if len(files) == 1 and not watched else 0
    tasks = [Task(workspace, file, wish, marks, seconds, watched, free) for file in files]
    if hands is None or len(tasks) == 1:
        yield from (work(task, tell) for task in tasks)
        return
    known = {task.file.key: standing(workspace, task.file, wish, marks) for task in tasks}
    made = in_turn(distant, [task for task in tasks if known[task.file.key] is None], _cost, hands)
    for task in tasks:
        if fresh := known[task.file.key]:
            yield Outcome(task.file, fresh)
        else:
            outcome = next(made)
            yield _lost(task) if isinstance(outcome, Lost) else outcome
        tell(task.file.key, "")


def work(task: Task, tell: Tell) -> Outcome:
    """Build one issue, whatever happens: only an interruption is raised."""
    key = task.file.key
    try:
        with bounded(task.seconds, _place(task), codes.TOO_SLOW):
            return _watched(task, partial(tell, key)) if task.watched else _built(task, partial(tell, key))
    except Refused as refused:
        text = start_of(task.file.path, task.workspace.root)
        return Outcome(task.file, Built(problems=refused.problems, text=text))
    except Exception as error:  # noqa: BLE001 - the machine's, or our own fault, told when the others are done
        problem = refusal(error) if isinstance(error, OSError) else None
        return _stopped(task, problem) if problem else Outcome(task.file, Built(), fault.told(error))


def _built(task: Task, tell: Callable[[str], None]) -> Outcome:
    return Outcome(task.file, build(task.workspace, task.file, task.wish, tell, task.marks, task.spare))


def _watched(task: Task, tell: Callable[[str], None]) -> Outcome:
    with Watch(task.workspace.root, task.wish.folder) as watch:
        return replace(_built(task, watch.beginning(tell)), course=watch.course())


def distant(task: Task) -> Outcome:
    """The same in a process of its own: the bytes of the outputs, written already, are not sent back.

    A worker of a cluster may have several threads; here they go one after the other.
    """
    with _TURN:
        outcome = work(task, _tell_parent)
    light = tuple(replace(output, data=b"", size=len(output.data)) for output in outcome.built.outputs)
    return replace(outcome, built=replace(outcome.built, outputs=light))


def heard(text: str) -> tuple[str, str]:
    """The key and the stage that a distant job has told of."""
    key, _, stage = text.partition(_BETWEEN)
    return key, stage


def _tell_parent(key: str, stage: str) -> None:
    tell_parent(f"{key}{_BETWEEN}{stage}")


def _cost(task: Task) -> float:
    """How long an issue will take, about: by its text, once for each file that is made of it."""
    try:
        return float(task.file.path.stat().st_size)
    except OSError:
        return 0.0


def _lost(task: Task) -> Outcome:
    return _stopped(task, Problem(codes.LOST_JOB, _place(task)))


def _stopped(task: Task, problem: Problem) -> Outcome:
    return Outcome(task.file, Built(problems=(problem,)))


def _place(task: Task) -> Place:
    return Place(task.workspace.relative(task.file.path))
