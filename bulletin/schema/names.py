"""What the schemas are called, where they lie, and the line by which an editor finds them."""

from typing import Literal

SchemaName = Literal["issue", "settings"]

ISSUE_SCHEMA = "schema/issue.schema.json"
SETTINGS_SCHEMA = "schema/settings.schema.json"
ISSUE_MODELINE = f"# yaml-language-server: $schema=../{ISSUE_SCHEMA}"
"""The first line of an issue: the way to its schema is from the file's own folder."""
SETTINGS_MODELINE = f"# yaml-language-server: $schema={SETTINGS_SCHEMA}"
"""The first line of `bulletin.yaml`."""
