"""A new workspace: settings, a first issue that explains itself, a logo to replace, what an editor needs."""

from collections.abc import Mapping
from datetime import date

from bulletin.locales import STARTER
from bulletin.model.language import Language
from bulletin.schema.files import editor_files, schema_files
from bulletin.schema.names import ISSUE_MODELINE, SETTINGS_MODELINE
from bulletin.themes import package_templates
from bulletin.workspace import SETTINGS_FILE

IGNORED = ("output/", ".bulletin/", "members*.csv", "*.xlsx", "*.bak*")
"""What git must not keep: what is made, whom letters went to, lists of readers, files as they were before a repair."""


def workspace_files(language: Language, today: date) -> Mapping[str, bytes]:
    """The files of a new workspace by name; the issue is dated `today`."""
    words = STARTER[language]
    issue = words.init_issue.replace("{date}", today.isoformat()).replace("{year}", str(today.year))
    return {
        SETTINGS_FILE: f"{SETTINGS_MODELINE}\n{words.init_settings}".encode(),
        "issues/1.yaml": f"{ISSUE_MODELINE}\n{issue}".encode(),
        "templates/logo.svg": (package_templates() / "logo.svg").read_bytes(),
        ".gitignore": "".join(f"{line}\n" for line in IGNORED).encode(),
        **schema_files(),
        **editor_files(),
    }
