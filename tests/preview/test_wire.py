"""What goes through the pipe to the process that lays pages out, and what comes back when it fails."""

import asyncio
from pathlib import Path
from typing import Any, cast

from bulletin.preview.press import Press
from bulletin.preview.wire import LENGTH, Errand, Laid, packed, unpacked


def test_a_message_comes_out_as_it_went_in() -> None:
    errand = Errand(Path("/there"), "9", ("bg", "en"))
    data = packed(errand)
    assert LENGTH.unpack(data[: LENGTH.size]) == (len(data) - LENGTH.size,)
    assert unpacked(data[LENGTH.size :]) == errand


def test_a_fault_of_the_program_is_told_and_the_process_goes_on(tmp_path: Path) -> None:
    """No folder at all is what no caller asks for; a folder without an issue has no pages."""

    async def ask() -> tuple[Laid, Laid]:
        press = Press()
        try:
            failed = await press.print(Errand(cast("Any", None), "9", ("bg",)))
            return failed, await press.print(Errand(tmp_path, "9", ("bg",)))
        finally:
            press.close()
            await press.gone()

    failed, empty = asyncio.run(ask())
    assert "bulletin/preview/worker.py" in failed.fault
    assert "TypeError" in failed.fault or "AttributeError" in failed.fault
    assert empty == Laid()
