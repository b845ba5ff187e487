"""Letters as another program reads them: postal-mime, in JavaScript."""

import base64
import json
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from servers.programs import need_module

SCRIPT = Path(__file__).parent.parent / "nu" / "read_mail.cjs"


def read_letters(letters: Iterable[bytes], folder: Path) -> list[dict[str, Any]]:
    """What postal-mime finds in each letter; `folder` is for the file that it reads."""
    node = need_module("postal-mime")
    given = folder / "letters.json"
    given.write_text(json.dumps([base64.b64encode(letter).decode("ascii") for letter in letters]))
    run = subprocess.run([node, str(SCRIPT), str(given)], capture_output=True, check=True)
    found: list[dict[str, Any]] = json.loads(run.stdout)
    return found
