"""The process that lays pages out: kept warm, and ended in the middle of its work when a newer save comes.

It reads errands from its standard input and writes to its standard output. When its input ends, so does it: nothing
is left over where the preview was killed.
"""

import os
import sys
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import BinaryIO

from bulletin import fault
from bulletin.bounds import bounded
from bulletin.marks import common_marks
from bulletin.preview.look import look
from bulletin.preview.wire import LENGTH, Errand, Laid, packed, unpacked
from bulletin.problems.problem import Place, Problem, Refused
from bulletin.publish.cache import FOLDER, PictureCache
from bulletin.publish.collector import look_seldom
from bulletin.render.plate import PLATE

_EARLIER: list[Path] = []
"""The pages that this process has kept last: somebody who writes saves hundreds of times."""


def main() -> None:
    """Serve errands until the input ends."""
    look_seldom()
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what a library prints is no answer
    errands: SimpleQueue[Errand] = SimpleQueue()
    Thread(target=_listen, args=(sys.stdin.buffer, errands), daemon=True).start()
    with suppress(OSError, Refused):  # told when something is to be printed
        _warm()
    kept: PictureCache | None = None
    while True:
        errand = errands.get()
        try:
            kept = kept or _pictures(errand)
            laid = _answer(errand, kept)
        except Exception as error:  # noqa: BLE001 - a fault of ours: it is reported, and the next save has its chance
            laid = Laid(fault=fault.told(error))
        answers.write(packed(laid))
        answers.flush()


def _listen(stream: BinaryIO, errands: "SimpleQueue[Errand]") -> None:
    while head := stream.read(LENGTH.size):
        errands.put(unpacked(stream.read(LENGTH.unpack(head)[0])))
    os._exit(0)


def _warm() -> None:
    """Load what every layout needs, the fonts too."""
    from bulletin.render.engine import lay_out  # noqa: PLC0415
    from bulletin.themes import TWO_COLUMNS  # noqa: PLC0415

    lay_out("<html lang=bg><body><p style='hyphens: auto'>Преглед", {}, TWO_COLUMNS)


def _keep_newest(kept: PictureCache) -> None:
    """Keep the pages, so that a build of the same has nothing to lay out, and those of earlier attempts no longer."""
    plates = [path for key, path in kept.write().items() if key.startswith(PLATE)]
    if plates:
        for path in _EARLIER:
            path.unlink(missing_ok=True)
        _EARLIER[:] = plates


def _pictures(errand: Errand) -> PictureCache | None:
    seen = look(errand.root, errand.key).ready
    return PictureCache(seen.workspace.output_folder / FOLDER) if seen else None


def _answer(errand: Errand, kept: PictureCache | None) -> Laid:
    ready = look(errand.root, errand.key).ready
    if ready is None or kept is None or errand.parts not in ready.issue.files:
        return Laid()
    from bulletin.check.silence import silenced  # noqa: PLC0415
    from bulletin.production import Order, Production  # noqa: PLC0415

    fit = bool(ready.issue.fit)
    order = Order(
        ready.workspace,
        ready.file,
        ready.issue,
        ready.places,
        ready.raw,
        ("print",),
        (errand.parts,),
        fit,
        mark=common_marks(ready.workspace).makers,
    )
    try:
        with bounded(errand.seconds, Place(ready.places.file)):
            _, made = next(Production(order, kept, lambda _: None).files())
    except Refused as refused:
        return Laid(problems=refused.problems)
    except OSError:  # a picture has gone since the look: the next look tells
        return Laid()
    _keep_newest(kept)
    problems: tuple[Problem, ...] = silenced(made.problems, ready.places, lambda _: False)
    return Laid(made.data, made.spots, problems)


if __name__ == "__main__":
    main()
