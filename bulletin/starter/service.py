"""What a hosting service needs to check, build and publish a workspace: its workflow, and the exact versions."""

from collections.abc import Mapping
from pathlib import Path

from bulletin.locales.ci import CI
from bulletin.model.language import Language
from bulletin.render.native import COMMANDS
from bulletin.starter.services import Service
from bulletin.starter.wheel import own_wheel
from bulletin.starter.workspace import IGNORED

WORKFLOWS: Mapping[Service, str] = {"github": ".github/workflows/bulletin.yml", "gitlab": ".gitlab-ci.yml"}
"""Where each service looks for its workflow."""
LINES: Mapping[str, tuple[str, ...]] = {".gitattributes": ("* -text",), ".gitignore": IGNORED}
"""What git must know: not to change line ends, because a PDF carries the bytes of its issue file; not to keep what is
made, nor readers' addresses. A file of the user's that has the lines is good as it is."""
FOLDER = "ci"
"""Where the program lies, with the list of what it needs."""
LOCK = f"{FOLDER}/requirements.txt"

_HERE = Path(__file__).parent
_LOCKED = _HERE / "requirements.txt"
_PYTHON = "3.13"


def service_files(service: Service, language: Language) -> dict[str, bytes]:
    """Return the files by name, with remarks in `language`: the workflow, the list of versions, the program itself.

    Raises Refused where the program cannot be packed.
    """
    wheel = own_wheel()
    words = CI[language]
    own = f"./{FOLDER}/{wheel.name} \\\n    --hash=sha256:{wheel.sha256}\n"
    return {
        WORKFLOWS[service]: workflow(service, language).encode(),
        **{name: "".join(f"{line}\n" for line in lines).encode() for name, lines in LINES.items()},
        LOCK: f"# {words.lock_head}\n{own}{locked()}".encode(),
        f"{FOLDER}/{wheel.name}": wheel.data,
    }


def is_renewed(name: str) -> bool:
    """Whether a file is ours alone and follows the version of the program; the others may be changed by hand."""
    return name.startswith(f"{FOLDER}/")


def workflow(service: Service, language: Language) -> str:
    """Return the workflow of a service."""
    text = (_HERE / "workflows" / f"{service}.yml").read_text("utf-8")
    packages = COMMANDS["debian"].removeprefix("sudo apt install ")
    values = {**CI[language]._asdict(), "language": language, "python": _PYTHON, "packages": packages}
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    return text


def locked() -> str:
    """Return every package that the program needs, in one version, with the hashes of its files (`make lock`)."""
    return _LOCKED.read_text("utf-8")
