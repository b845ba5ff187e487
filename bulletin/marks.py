"""Marks: hashes of all that the files of an issue are made of, and of what could be said of them.

Whatever an edition or a rule reads has its place here. The tests change every input there is and look whether a
build after that makes what a build in an empty folder does.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from bulletin.publish.files import state_of
from bulletin.publish.fingerprint import fingerprint
from bulletin.root import TEMPLATES_FOLDER

if TYPE_CHECKING:
    from bulletin.model.language import Parts
    from bulletin.render.editions import Edition
    from bulletin.workspace import IssueFile, Workspace

_IN_NO_EDITION = {"mail", "output"}
"""Settings that no file of an issue shows and no rule for issues reads."""


class Wished(Protocol):
    """What of a wish decides what the files are."""

    @property
    def editions(self) -> "tuple[Edition, ...]":
        """The editions."""

    @property
    def languages(self) -> "tuple[Parts, ...]":
        """The languages of each file."""

    @property
    def fit(self) -> bool:
        """Whether the sizes of the text are looked for."""


@dataclass(frozen=True, slots=True)
class Marks:
    """Hashes of what all issues share: of their `makers` (templates, package, versions); of these and the settings.

    `state` is that of the files, before they were hashed.
    """

    makers: str
    shared: str
    state: str = ""


def common_marks(workspace: "Workspace") -> Marks:
    """Return the hashes of what all issues share.

    The settings count as they were read, not as their file is now: a remark in it changes nothing.
    """
    from bulletin.themes import package_templates  # noqa: PLC0415

    state = _common_state(workspace)
    package = Path(__file__).parent
    folders = [*template_places(workspace.root), package_templates(), package]
    makers = fingerprint(dict.fromkeys(folders), {}, workspace.root)
    settings = workspace.settings.model_dump_json(exclude=_IN_NO_EDITION)
    return Marks(makers, fingerprint(_logo(workspace), {"makers": makers, "settings": settings}), state)


def issue_mark(workspace: "Workspace", file: "IssueFile", wish: Wished, marks: Marks | None = None) -> str:
    """Return a hash of all that the files of an issue are made of; `marks` saves hashing what all issues share."""
    from bulletin.check.neighbours import neighbours  # noqa: PLC0415

    wished = {
        "editions": wish.editions,
        "languages": wish.languages,
        "fit": wish.fit,
        "shared": (marks or common_marks(workspace)).shared,
        "beside": neighbours(workspace, file),
    }
    return fingerprint([file.path, file.pictures], wished, workspace.root)


def issue_state(workspace: "Workspace", file: "IssueFile") -> str:
    """Return when and how the files of an issue were written last, and those beside it that its rules look at."""
    beside = (*((file.before,) if file.before else ()), *file.twins)
    return state_of((file.path, file.pictures, *beside), workspace.root)


def stayed(workspace: "Workspace", file: "IssueFile", marks: Marks, state: str) -> bool:
    """Whether nothing was changed since `marks` and `state` were taken: what is made meanwhile may be of either."""
    return issue_state(workspace, file) == state and _common_state(workspace) == marks.state


def state_of_all(workspace: "Workspace") -> str:
    """Return the same for all issues and what they share: what a work on all of them is made of."""
    return state_of((workspace.issues_folder,), workspace.root) + _common_state(workspace)


def template_places(root: Path) -> Iterator[Path]:
    """Where the templates of a workspace lie: their folder, and the themes in it that are links."""
    folder = root / TEMPLATES_FOLDER
    yield folder
    themes = folder / "themes"
    inside = sorted((*themes.glob("*"), *themes.glob("*/theme.yaml")))
    yield from (one for one in (themes, *inside) if one.is_symlink())


def _logo(workspace: "Workspace") -> list[Path]:
    logo = workspace.settings.letterhead.logo
    return [workspace.root / logo] if logo else []


def _common_state(workspace: "Workspace") -> str:
    return state_of((*template_places(workspace.root), *_logo(workspace)), workspace.root)
