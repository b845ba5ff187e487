"""The files of a workspace from which an editor knows the format: the schemas, and the settings of VS Code."""

import json
from collections.abc import Callable, Mapping
from pathlib import PurePosixPath

from bulletin.schema.build import issue_schema, settings_schema
from bulletin.schema.kinds import Schema
from bulletin.schema.names import ISSUE_SCHEMA, SETTINGS_SCHEMA, SchemaName
from bulletin.workspace import ISSUES_FOLDER, SETTINGS_FILE

_MAKERS: Mapping[SchemaName, Callable[[], Schema]] = {"issue": issue_schema, "settings": settings_schema}


def schema_text(name: SchemaName) -> str:
    """Return the schema of an issue or of the settings as its file has it."""
    return json.dumps(_MAKERS[name](), ensure_ascii=False, indent=2) + "\n"


def schema_files() -> dict[str, bytes]:
    """Return the schema files by their paths from the workspace."""
    return {
        ISSUE_SCHEMA: schema_text("issue").encode(),
        SETTINGS_SCHEMA: schema_text("settings").encode(),
    }


def editor_files() -> dict[str, bytes]:
    """Return the settings of VS Code: which extension reads the schemas, and text files as they must be."""
    patterns = [str(PurePosixPath(ISSUES_FOLDER, f"*{ending}")) for ending in (".yaml", ".yml")]
    settings = {
        "yaml.schemas": {ISSUE_SCHEMA: patterns, SETTINGS_SCHEMA: SETTINGS_FILE},
        "yaml.yamlVersion": "1.2",
        "yaml.schemaStore.enable": False,
        "files.encoding": "utf8",
        "files.eol": "\n",
        "files.insertFinalNewline": True,
        "editor.unicodeHighlight.allowedLocales": {"bg": True},
        "[yaml]": {
            "editor.insertSpaces": True,
            "editor.tabSize": 2,
            "editor.detectIndentation": False,
            "editor.wordWrap": "on",
            "editor.quickSuggestions": {"strings": True},
        },
    }
    return {
        ".vscode/extensions.json": _json({"recommendations": ["redhat.vscode-yaml"]}),
        ".vscode/settings.json": _json(settings),
    }


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()
