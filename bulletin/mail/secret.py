"""The secret of a workspace: who has it can make the tokens of its readers. Made once, never anew."""

import os
import secrets
from base64 import b64decode
from collections.abc import Mapping
from pathlib import Path
from tempfile import mkstemp

from bulletin.mail.folder import FOLDER, mail_folder
from bulletin.problems.catalogue import credentials as codes
from bulletin.problems.problem import Problem, Refused

VARIABLE = "BULLETIN_MAIL_SECRET"
_NAME = "secret"
_LENGTH, _SHORTEST = 32, 16


def workspace_secret(root: Path, environ: Mapping[str, str]) -> bytes:
    """Return the secret of the workspace in the folder `root`: from the environment, else from its file.

    Raises Refused where it is damaged, OSError where it cannot be read or written.
    """
    if given := environ.get(VARIABLE):
        return _decoded(given)
    path = mail_folder(root) / _NAME
    if not path.exists():
        _make(path)
    found = path.read_bytes()
    if len(found) != _LENGTH:
        raise Refused([Problem(codes.SECRET, values={"where": f"{FOLDER}/{_NAME}"})])
    path.chmod(0o600)
    return found


def _decoded(given: str) -> bytes:
    try:
        found = b64decode("".join(given.split()), validate=True)
    except ValueError:
        found = b""
    if len(found) < _SHORTEST:
        raise Refused([Problem(codes.SECRET, values={"where": VARIABLE})])
    return found


def _make(path: Path) -> None:
    """Write a new secret whole, unless another process has just done so: then that one holds."""
    handle, name = mkstemp(dir=path.parent)
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(secrets.token_bytes(_LENGTH))
            stream.flush()
            os.fsync(stream.fileno())
        try:
            path.hardlink_to(draft)
        except FileExistsError:
            return
    finally:
        draft.unlink()
