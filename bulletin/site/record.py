"""What is noted of an issue's files on the site, so that an unchanged issue is not composed again.

The note also holds the file of the issue as it was when it was good: while the issue has errors its last good pages
stay, and the archive tells what they tell.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, get_args

from bulletin.model.language import Language
from bulletin.publish.files import content_hash
from bulletin.publish.output import Output
from bulletin.publish.tree import Standing
from bulletin.site.plan import Sheet


@dataclass(frozen=True, slots=True)
class Record:
    """The files of one issue: `mark` says what they were made of, `source` is the text of the issue."""

    mark: str
    source: str
    files: tuple[Standing, ...]
    sheets: Mapping[Language, Sheet]

    def whole(self, folder: Path) -> bool:
        """Tell whether all files stand in the site's `folder` as they were written."""
        return bool(self.files) and all(content_hash(folder / one.name) == one.sha256 for one in self.files)

    @property
    def told(self) -> Mapping[str, Any]:
        """The same as values of JSON."""
        files = {file.name: file.sha256 for file in self.files}
        sheets = [asdict(sheet) for sheet in self.sheets.values()]
        return {"mark": self.mark, "source": self.source, "files": files, "sheets": sheets}


def record(mark: str, source: str, outputs: Iterable[Output], sheets: Mapping[Language, Sheet]) -> Record:
    """Return the record of files that were made."""
    files = tuple(Standing(output.name, sha256(output.data).hexdigest()) for output in outputs)
    return Record(mark, source, files, sheets)


def read_record(told: Mapping[str, Any]) -> Record | None:
    """Return the record that was noted; None where there is none of this form."""
    try:
        files = tuple(Standing(str(name), str(made)) for name, made in told["files"].items())
        sheets = (Sheet(**{**one, "sections": tuple(one["sections"])}) for one in told["sheets"])
        known = {sheet.language: sheet for sheet in sheets if sheet.language in get_args(Language)}
        return Record(str(told["mark"]), str(told["source"]), files, known)
    except (KeyError, TypeError, AttributeError):
        return None


def page_mark(*parts: object) -> str:
    """Return a hash of what the pages of an issue are made of."""
    return sha256(json.dumps(parts, ensure_ascii=False, sort_keys=True).encode()).hexdigest()
