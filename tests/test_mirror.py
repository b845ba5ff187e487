"""The tests stand where the code stands: a folder of tests for each part, and a test for each module."""

from pathlib import Path

import pytest

TESTS = Path(__file__).parent
PACKAGE = TESTS.parent / "bulletin"
PARTS = (
    "model",
    "read",
    "problems",
    "check",
    "compose",
    "render",
    "publish",
    "repair",
    "starter",
    "cli",
    "locales",
    "schema",
    "mail",
    "preview",
    "site",
    "summary",
)
TOGETHER = {
    # test module: what it tests besides, or instead of, a module of its own name
    "check/test_files": ("neighbours",),
    "check/test_markdown": ("addresses",),
    "check/test_pictures": ("figure", "photos", "drawings", "programs", "segments", "weight"),
    "check/test_ranges": ("dates",),
    "check/test_overrides": ("templates",),
    "check/test_proportions": ("sizes",),
    "check/test_rules": ("subject",),
    "check/test_quotations": ("quoted",),
    "check/test_code_addresses": ("qr",),
    "check/test_chosen_theme": ("colours", "themes"),
    "cli/test_commands": (
        "build",
        "check",
        "list",
        "new",
        "init",
        "doctor",
        "explain",
        "boundary",
        "plans",
        "usage",
    ),
    "cli/test_mail_sending": (
        "mail/bounces",
        "mail/desk",
        "mail/drive",
        "mail/export",
        "mail/forget",
        "mail/interrupt",
        "mail/mark_sent",
        "mail/report",
        "mail/resume",
        "mail/send",
        "mail/status",
        "mail/test",
        "mail/unsubscribe",
        "mail/verbs",
    ),
    "cli/test_mail_drafts": ("mail/app", "mail/draft", "mail/making", "mail/text"),
    "cli/test_preview_command": ("preview",),
    "cli/test_site_command": ("site",),
    "cli/test_killed_builds": ("ending", "entry"),
    "cli/test_help": ("app", "console", "main", "options", "tongue"),
    "cli/test_terminal_table": ("table",),
    "cli/test_terminal_columns": ("columns",),
    "preview/test_preview_editor": ("editor",),
    "cli/test_summary_files": ("summary",),
    "cli/test_ci_command": ("ci",),
    "starter/test_service": ("services",),
    "starter/test_own_wheel": ("wheel",),
    "summary/test_summary": ("markdown", "page", "verdict"),
    "summary/test_gathering": ("images",),
    "cli/test_carried_pdfs": ("restore", "verify"),
    "test_comparison": ("foreign",),
    "compose/test_compose": ("content", "sections", "projects", "events"),
    "check/test_selection": ("figures",),
    "compose/test_figures": tuple(
        f"figures/{one}"
        for one in (
            "budget",
            "countries",
            "desk",
            "draw",
            "euro",
            "figure",
            "history",
            "key_figures",
            "timeline",
            "years",
        )
    ),
    "compose/test_quoted": ("figures/quoted", "figures/counts", "remark"),
    "compose/test_lettering": ("figures/lettering",),
    "compose/test_date_words": ("dates",),
    "compose/test_loading": ("box", "embedded", "opened", "pictures"),
    "publish/test_picture_cache": ("cache",),
    "compose/test_typesetter": ("markdown", "paragraph"),
    "compose/test_typography": ("quotes", "type_rules", "untouched"),
    "locales/test_file_sizes": ("sizes",),
    "locales/test_words": (
        "archive",
        "bg",
        "by_language",
        "ci",
        "en",
        "edition",
        "feeds",
        "figures",
        "interface",
        "log",
        "mail",
        "posting",
        "preview",
        "problems",
        "sending",
        "site",
        "starter",
        "summary",
        "verifying",
    ),
    "check/test_mail_settings": ("mail",),
    "mail/test_mail_draft": ("draft",),
    "mail/test_members": ("columns", "recipient", "sheet"),
    "mail/test_pace": ("clock",),
    "mail/test_sealed": ("letter",),
    "mail/test_sending": ("campaign", "connection", "journal", "office", "report", "run", "service", "trial"),
    "mail/test_secret": ("folder",),
    "model/test_chosen": ("figures", "selection"),
    "model/test_fields": ("countries", "forms"),
    "model/test_sizes": ("theme",),
    "model/test_period": ("date_forms",),
    "model/test_issue": ("base", "event", "language", "letterhead", "mail", "project", "section", "theme"),
    "preview/test_preview": (
        "app",
        "board",
        "editions",
        "guard",
        "look",
        "paper",
        "press",
        "server",
        "session",
        "shell",
        "state",
        "watch",
        "wire",
        "worker",
    ),
    "problems/test_catalogue": ("explain",),
    "problems/test_renderers": ("columns", "json", "problem", "terminal"),
    "publish/test_output": ("create", "replace"),
    "publish/test_notes": ("seal",),
    "publish/test_site_tree": ("tree",),
    "repair/test_repair": ("edits", "tidy"),
    "read/test_reading": ("names", "places", "refusal", "refusals", "remainder", "shape"),
    "read/test_syntax": (
        "texts",
        "blocks",
        "brackets",
        "indents",
        "lines",
        "marks",
        "quotes",
        "remarks",
        "repairs",
        "spaces",
        "trouble",
    ),
    "read/test_dates": ("calendar",),
    "read/test_font_files": ("typefaces",),
    "read/test_keys": ("letters", "lists", "missing", "synonyms", "worded"),
    "read/test_tree": ("composer", "nodes", "typed"),
    "render/test_binding": ("numbering",),
    "render/test_mail_edition": ("mail",),
    "render/test_plain": ("wrapping",),
    "render/test_press": ("platemaker", "archive", "engine", "print", "theme"),
    "render/test_own_fonts": ("dress", "typefaces"),
    "render/test_templates": ("macros",),
    "render/test_meter": ("guards", "metering"),
    "render/test_web": ("holdings",),
    "render/test_web_faces": ("faces",),
    "render/test_web_hypertext": ("hypertext",),
    "render/test_web_linked_data": ("linked_data",),
    "render/test_web_schemes": ("schemes",),
    "schema/test_build": ("kinds", "types"),
    "schema/test_described": (
        "reference",
        "words/event",
        "words/issue",
        "words/letterhead",
        "words/mail",
        "words/project",
        "words/quoted",
        "words/section",
        "words/settings",
        "words/theme",
    ),
    "schema/test_editor": ("files", "names"),
    "cli/test_fault_reports": ("report",),
    "read/test_lookalikes": ("letters",),
    "render/test_word_count": ("words",),
    "site/test_site": (
        "assets",
        "beside",
        "feeds",
        "finding",
        "frame",
        "issue_pages",
        "issue_work",
        "lists",
        "making",
        "moved",
        "page_text",
        "plan",
        "record",
        "surroundings",
        "turn",
        "warnings",
    ),
    "starter/test_new_issue": ("carry", "issue", "workspace"),
    "site/test_lists": (
        "binder",
        "gatherings",
        "addresses",
        "archive",
        "frame",
        "front",
        "leaf",
        "lost",
        "plan",
        "project_pages",
        "shared",
        "shelves",
    ),
    "site/test_search_index": ("search_pages", "texts"),
    "site/test_stories": ("course", "footnotes", "occasions", "reports", "sameness", "tellings"),
    "site/test_calendars": ("plain_words",),
    "site/test_feeds": ("atom", "authority", "plan", "sitemap"),
    "site/test_site_linked_data": ("linked_data",),
    "site/test_ways": ("addresses",),
    "test_beside": ("child",),
    "test_course": ("cli/log",),
    "test_opening": ("check/settings",),
    "test_workshop": ("cli/crew", "publish/cluster", "publish/temporary", "publish/warm"),
    "test_workspace": ("root",),
    "cli/test_build_again": ("again",),
    "publish/test_jobs": ("collector", "processes", "processors"),
    "publish/test_receipt": ("files",),
    "test_pipeline": ("production", "render/editions", "render/render"),
}
"""Small modules are tested by what they are for, through the module that uses them."""
ELSEWHERE = {
    "__init__": "the version, shown by the test of the command line",
    "__main__": "run by the tests that start a process",
}
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path.name != "__init__.py")


def modules_with_tests() -> set[str]:
    """Return the modules that have a test, by the way to them."""
    found = set()
    for path in TESTS.rglob("test_*.py"):
        name = path.relative_to(TESTS).with_suffix("").as_posix()
        folder, _, module = name.rpartition("/")
        found.add(f"{folder}/{module.removeprefix('test_')}".strip("/"))
        found |= {f"{folder}/{other}".strip("/") for other in TOGETHER.get(name, ())}
    return found


@pytest.mark.parametrize("part", PARTS)
def test_a_part_has_its_tests(part: str) -> None:
    """Each folder of the package has a folder of tests with something in it."""
    assert (PACKAGE / part).is_dir()
    assert list((TESTS / part).glob("test_*.py"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_a_module_has_a_test(path: Path) -> None:
    """A module is tested by the test of its name, or by one that says so above."""
    name = path.relative_to(PACKAGE).with_suffix("").as_posix()
    if name.startswith("problems/catalogue/"):
        name = "problems/catalogue"
    assert name in modules_with_tests() | set(ELSEWHERE)


def test_what_is_said_to_be_tested_is_there() -> None:
    """The list above names no test and no module that is gone."""
    modules = {path.relative_to(PACKAGE).with_suffix("").as_posix() for path in MODULES}
    for name, others in TOGETHER.items():
        assert (TESTS / f"{name}.py").is_file()
        folder = name.rpartition("/")[0]
        assert {f"{folder}/{other}".strip("/") for other in others} <= modules
