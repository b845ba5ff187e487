"""What a PDF holds, read back by other programs than the one that wrote it."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from os import environ
from pathlib import Path

import pikepdf
import pytest
from page import validate_pdf

# Two rules of PDF/A-1 that this version of the validator applies to part 3 as well.
_NOT_OF_PART_3 = {"PDFA3A-METADATA-FILTER-001", "PDFA3B-METADATA-FILTER-001"}


def faults(path: Path) -> list[str]:
    """What keeps the file from being PDF/A-3a and PDF/UA-1 at once."""
    found = [
        f"{failure.rule_id}: {failure.message}"
        for profile in ("3a", "ua1")
        for failure in validate_pdf(str(path), profile=profile).failures
        if failure.rule_id not in _NOT_OF_PART_3
    ]
    with pikepdf.open(path) as pdf:
        found += [f"syntax: {problem}" for problem in pdf.check_pdf_syntax()]
    return found


def fonts(path: Path) -> set[str]:
    """The names of all fonts, without the prefix of a subset."""
    with pikepdf.open(path) as pdf:
        return {
            re.sub(r"^[A-Z]{6}\+", "", str(item.FontName)[1:])
            for item in pdf.objects
            if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/FontDescriptor"
        }


def bookmarks(path: Path) -> list[str]:
    """The titles of the outline, in order."""
    with pikepdf.open(path) as pdf, pdf.open_outline() as outline:
        return list(_titles(outline.root))


def _titles(items: list[pikepdf.OutlineItem]) -> Iterator[str]:
    for item in items:
        yield item.title
        yield from _titles(item.children)


def text(path: Path, page: int | None = None) -> str:
    """The text as it copies out of the file, hyphenated words joined, spaces made even."""
    tool = need("pdftotext")
    pages = ["-f", str(page), "-l", str(page)] if page else []
    run = subprocess.run([tool, *pages, str(path), "-"], capture_output=True, check=True)
    joined = run.stdout.decode().replace("\u2010\n", "").replace("\u00a0", " ")
    return " ".join(joined.split())


def read_aloud(path: Path) -> str:
    """The text in the order of the tags, as a screen reader takes it, without its spaces."""
    run = subprocess.run([need("pdfinfo"), "-struct-text", str(path)], capture_output=True, check=True)
    pieces = re.findall(r'^\s*"(.*)"$', run.stdout.decode(), re.MULTILINE)
    return close_up("".join(pieces).replace("\u2010", ""))


def close_up(words: str) -> str:
    """`words` without any space."""
    return re.sub(r"\s", "", words)


def need(program: str) -> str:
    """The path of a program; the test is skipped where it is not here, and fails in CI."""
    found = shutil.which(program)
    if found:
        return found
    if environ.get("CI") == "true":
        pytest.fail(f"{program} is not installed, and this is CI")
    pytest.skip(f"{program} is not installed")
