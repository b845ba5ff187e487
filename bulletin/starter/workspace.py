"""A new workspace: settings, a first issue that explains itself, a logo to replace."""

from collections.abc import Mapping
from datetime import date

from bulletin.locales import STARTER
from bulletin.model.language import Language
from bulletin.render.theme import package_templates
from bulletin.workspace import SETTINGS_FILE

_IGNORED = "output/\n"


def workspace_files(language: Language, today: date) -> Mapping[str, bytes]:
    """The files of a new workspace by name; the issue is dated `today`."""
    words = STARTER[language]
    issue = words.init_issue.replace("{date}", today.isoformat()).replace("{year}", str(today.year))
    return {
        SETTINGS_FILE: words.init_settings.encode(),
        "issues/1.yaml": issue.encode(),
        "templates/logo.svg": (package_templates() / "logo.svg").read_bytes(),
        ".gitignore": _IGNORED.encode(),
    }
