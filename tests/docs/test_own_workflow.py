"""The project's own workflow: bounded, with no rights but to read, and its commands are there."""

import os
import re
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[2]


def test_it_may_read_and_no_more() -> None:
    """Actions are those of GitHub itself, by their first number; each job ends."""
    found = yaml.safe_load((ROOT / ".github" / "workflows" / "test.yml").read_text("utf-8"))
    assert found["permissions"] == {"contents": "read"}
    assert all(job["timeout-minutes"] <= 45 and "permissions" not in job for job in found["jobs"].values())
    steps = [step for job in found["jobs"].values() for step in job["steps"]]
    assert all(re.fullmatch(r"actions/[a-z-]+@v\d+", step["uses"]) for step in steps if "uses" in step)
    assert ".ci/run" in [step.get("run") for step in steps]
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
