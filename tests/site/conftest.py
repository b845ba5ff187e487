"""One small site, made once for all tests of the site; who changes it takes a copy."""

from pathlib import Path

import pytest
from site_example import copied, made, workspace


@pytest.fixture(scope="session")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with its site in `output/site`."""
    root = workspace(tmp_path_factory.mktemp("site") / "workspace")
    assert made(root, address="https://example.org/b/").published is not None
    return root


@pytest.fixture
def own(finished: Path, tmp_path: Path) -> Path:
    """A copy of it that a test may change."""
    return copied(finished, tmp_path / "workspace")
