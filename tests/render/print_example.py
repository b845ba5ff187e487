"""A small workspace built for print, once for all tests of a module."""

from dataclasses import dataclass
from pathlib import Path

from bulletin.compose.compose import compose
from bulletin.opening import open_workspace
from bulletin.pipeline import Built, Wish, build
from bulletin.pipeline import check as check_issue
from bulletin.workspace import Workspace

SETTINGS = """\
letterhead:
  name: {bg: Клъстер София град на знанието, en: Cluster Sofia Knowledge City}
  address: {bg: "София 1000, ул. Цар Калоян 8", en: "8 Tsar Kaloyan St., Sofia"}
  web: https://example.org
  email: office@example.org
  logo: logo.svg
series:
  bulletin: {title: {bg: Бюлетин, en: Bulletin}}
"""
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="#0f4c5c"/></svg>'
HEAD = "issue: 1\ntitle: Бюлетин\ndate: 2023-12-29\nplace: София\n"


@dataclass(frozen=True)
class Example:
    """A workspace with one issue."""

    root: Path

    @property
    def workspace(self) -> Workspace:
        """The opened workspace."""
        opened = open_workspace(self.root).workspace
        assert opened
        return opened

    @property
    def folder(self) -> Path:
        """The pictures of the issue."""
        return self.root / "issues" / "1"

    def write(self, text: str) -> None:
        """Write the issue; the head is given."""
        (self.root / "issues" / "1.yaml").write_text(HEAD + text, "utf-8")

    def build(self, **wish: object) -> Built:
        """Build the print edition into `output`."""
        file = self.workspace.issue("1")
        assert file
        asked = Wish(folder=self.root / "output", **{"editions": ("print",), **wish})  # type: ignore[arg-type]
        return build(self.workspace, file, asked, lambda _: None)

    def content(self, language: str = "bg") -> object:
        """The composed issue."""
        file = self.workspace.issue("1")
        assert file
        checked = check_issue(self.workspace, file)
        assert checked.issue, checked.problems
        return compose(checked.issue, file, self.workspace, language)  # type: ignore[arg-type]

    @property
    def pdf(self) -> Path:
        """The PDF that `build` made."""
        return self.root / "output" / "bulletin-1.pdf"


def example(root: Path, text: str) -> Example:
    """Make a workspace in `root` with the issue `text` below the usual head."""
    (root / "issues" / "1").mkdir(parents=True)
    (root / "bulletin.yaml").write_text(SETTINGS, "utf-8")
    (root / "logo.svg").write_text(LOGO, "utf-8")
    made = Example(root)
    made.write(text)
    return made
