"""The workflows for GitHub and GitLab: their steps are typed here in order, and what they promise is there."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from bulletin.model.language import LANGUAGES, Language
from bulletin.publish.create import create
from bulletin.render.native import COMMANDS
from bulletin.starter.service import LOCK, locked, service_files, workflow
from bulletin.starter.services import SERVICES, Service
from bulletin.starter.workspace import workspace_files

SHIMS = {
    # what a machine of the service does, and a test may not: packages of the system, packages from the network
    "sudo": 'exec "$@"\n',
    "apt-get": "exit 0\n",
    "python": f'[ "$*" = "-m pip install --require-hashes --requirement {LOCK}" ] && test -f {LOCK}\n',
    "bulletin": f'exec "{sys.executable}" -m bulletin "$@"\n',
}
PINNED = re.compile(r"actions/[a-z-]+@v\d+")


def loaded(service: Service, language: Language = "bg") -> dict[Any, Any]:
    found = yaml.safe_load(workflow(service, language))
    assert isinstance(found, dict)
    return found


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new workspace with the files for both services, as `init` and `ci` write them."""
    root = tmp_path_factory.mktemp("ci") / "нов бюлетин"
    files = dict(workspace_files("bg", date(2026, 11, 30)))
    for service in SERVICES:
        files |= service_files(service, "bg")
    create(root, files)
    shims = root.parent / "bin"
    shims.mkdir()
    for name, script in SHIMS.items():
        (shims / name).write_text(f"#!/bin/sh\n{script}", "utf-8")
        (shims / name).chmod(0o755)
    return root


def typed(workspace: Path, line: str, **environment: str) -> None:
    """Type the lines of a step as the service does."""
    path = f"{workspace.parent / 'bin'}{os.pathsep}{os.environ['PATH']}"
    run = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", line],
        cwd=workspace,
        env={**os.environ, "PATH": path, "BULLETIN_UI": "bg", "NO_COLOR": "1", **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, f"{line}\n{run.stdout}{run.stderr}"


def test_every_step_of_github_does_what_it_says(workspace: Path, tmp_path: Path) -> None:
    """In their order; whatever is uploaded afterwards is there."""
    steps = loaded("github")["jobs"]["build"]["steps"]
    summary = tmp_path / "step_summary"
    lines = [step["run"] for step in steps if "run" in step]
    for line in lines:
        assert "${{" not in line, "what comes from outside goes through the environment"
        typed(workspace, line, GITHUB_STEP_SUMMARY=str(summary), ADDRESS="https://example.github.io/bulletin")
    assert [line.split()[1] for line in lines if line.startswith("bulletin")] == ["check", "build", "site"]
    assert "1 брой. Няма грешки и предупреждения." in summary.read_text("utf-8")
    uploaded = [step["with"]["path"] for step in steps if "upload" in step.get("uses", "")]
    assert uploaded == ["output/summary.html", "output/*.pdf", "output/site"]
    for pattern in uploaded:
        assert list(workspace.glob(pattern)), pattern
    assert "https://example.github.io/bulletin/" in (workspace / "output/site/sitemap.xml").read_text("utf-8")
    assert "data:image/webp" in (workspace / "output/summary.html").read_text("utf-8")
    (kept,) = (step["with"]["path"] for step in steps if step.get("uses", "").startswith("actions/cache@"))
    assert (workspace / kept).is_dir()


def test_every_line_of_gitlab_does_what_it_says(workspace: Path) -> None:
    """Each job begins with what all jobs begin with."""
    found = loaded("gitlab")
    for line in found["default"]["before_script"]:
        typed(workspace, line)
    for job in ("check", "build", "pages"):
        for line in found[job]["script"]:
            typed(workspace, line, CI_PAGES_URL="https://example.gitlab.io/bulletin")
    for path in (
        found["check"]["artifacts"]["reports"]["junit"],
        *found["build"]["artifacts"]["paths"],
        *found["pages"]["artifacts"]["paths"],
        *found["default"]["cache"]["key"]["files"],
    ):
        assert (workspace / path).exists(), path
    assert "<testsuites" in (workspace / "bulletin.xml").read_text("utf-8")
    assert (workspace / "public" / "index.html").is_file()
    hidden = found["build"]["artifacts"]["exclude"]
    shown = set(workspace.glob("output/*")) - {path for one in hidden for path in workspace.glob(one)}
    assert {path.suffix for path in shown if path.is_file()} == {".pdf", ".html"}


def test_github_may_do_no_more_than_it_needs() -> None:
    """Rights, versions and times are bounded; what builds may not publish."""
    found = loaded("github")
    assert found["permissions"] == {"contents": "read"}
    jobs = found["jobs"]
    assert [job["permissions"] for job in jobs.values()] == [
        {"contents": "read", "pages": "read"},
        {"pages": "write", "id-token": "write"},
    ]
    assert [step for step in jobs["site"]["steps"] if "uses" not in step] == []
    assert all(job["timeout-minutes"] <= 30 for job in jobs.values())
    used = [step["uses"] for job in jobs.values() for step in job["steps"] if "uses" in step]
    assert [one for one in used if not PINNED.fullmatch(one)] == []
    assert {"group", "cancel-in-progress"} == set(found["concurrency"])
    assert "pull_request" in found[True]  # YAML 1.1 takes `on` for a truth
    assert "pull_request_target" not in workflow("github", "bg")


@pytest.mark.parametrize("service", SERVICES)
def test_both_languages_are_the_same_workflow(service: Service) -> None:
    """But for names and remarks; no gap is left open, and the packages are those that the README names."""
    texts = [workflow(service, language) for language in LANGUAGES]
    assert not any(re.search(r"@[a-z_]+@", text) for text in texts)
    assert len({text.count("\n") for text in texts}) == 1
    assert all(COMMANDS["debian"].removeprefix("sudo apt install ") in text for text in texts)
    commands = [re.findall(r"bulletin (?:check|build|site).*", text) for text in texts]
    assert commands[0] == commands[1]


def packages() -> dict[str, tuple[str, str]]:
    """The packages of the list: each with its version and its hashes."""
    found = re.findall(
        r"^([A-Za-z0-9._-]+)==(\S+)(?: ; [^\\\n]+)? \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)",
        locked(),
        re.MULTILINE,
    )
    return {canonicalize_name(name): (version, hashes) for name, version, hashes in found}


def test_the_list_of_versions_has_nothing_but_versions_and_hashes() -> None:
    """No address of a place where packages lie, no option that would change it."""
    known = packages()
    lines = locked().splitlines()
    assert len(known) == sum("==" in line and "--hash" not in line for line in lines)
    assert all(re.match(r"[A-Za-z0-9._-]+==|    --hash=sha256:", line) for line in lines)


def needed(name: str, seen: set[str], extras: frozenset[str] = frozenset()) -> Iterator[Requirement]:
    """What a package needs here, and what that needs, and so on."""
    try:
        wanted = [Requirement(line) for line in requires(name) or ()]
    except PackageNotFoundError:
        return
    for one in wanted:
        wished = any(not one.marker or one.marker.evaluate({"extra": extra}) for extra in extras or {""})
        if not wished:
            continue
        yield one
        if (key := f"{canonicalize_name(one.name)} {sorted(one.extras)}") not in seen:
            seen.add(key)
            yield from needed(one.name, seen, frozenset(one.extras) | {""})


def test_the_list_of_versions_is_not_stale() -> None:
    """All that the package needs is in it, in a version that it can use: `make lock` writes it anew."""
    known = packages()
    for one in needed("bulletin", set()):
        name = canonicalize_name(one.name)
        assert name in known, f"make lock: {one}"
        assert one.specifier.contains(known[name][0], prereleases=True), (
            f"make lock: {one}, not {known[name][0]}"
        )
