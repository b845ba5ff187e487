"""Lines that are spoilt, in an issue that is in order otherwise: what is told of them, and how they are repaired."""

from dataclasses import dataclass

from bulletin.problems.problem import Problem
from bulletin.read.reading import read_issue
from bulletin.read.source import Source
from bulletin.repair.repair import repair

FILE = "issues/9.yaml"


def judged(source: Source) -> tuple[Problem, ...]:
    """Return what is wrong with the form of an issue."""
    return read_issue(source).problems


@dataclass(frozen=True)
class Frame:
    """What stands above the lines and below them."""

    head: str
    sections: str

    def told(self, lines: str) -> list[str]:
        """Return the codes of all that is wrong with an issue that has these lines."""
        text = f"{self.head}{lines}\n{self.sections}"
        return [problem.code.id for problem in judged(Source(FILE, text, text.encode()))]

    def repaired(self, lines: str) -> str:
        """Return the lines as they are after every safe repair of the issue."""
        after = repair(f"{self.head}{lines}\n{self.sections}".encode(), FILE, judged).after.decode()
        return after.removeprefix(self.head).removesuffix(f"\n{self.sections}")
