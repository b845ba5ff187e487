"""Files on paper made side by side: the first here, the others in copies of this process, as far as there is room."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from bulletin.beside import Beside
from bulletin.production import File, Production, tell_nobody
from bulletin.render.native import load_engine

if TYPE_CHECKING:
    from bulletin.publish.cache import PictureCache
    from bulletin.publish.output import Output
    from bulletin.render.render import Rendered


@dataclass(frozen=True, slots=True)
class _Apart:
    """A file that was made in a copy, and what is to be kept of it."""

    rendered: "Rendered"
    kept: Mapping[str, "Output"]


def files_abreast(
    production: Production, cache: "PictureCache", spare: int
) -> Iterator[tuple[str, "Rendered"]]:
    """Yield the planned files by their names, in their order; so many processors have nothing else to do (`spare`).

    `cache` is that of the production. A web edition takes a tenth of a second, less than to have it brought here; pages
    that lie ready take as little.
    """
    printed = [file for file in production.planned if file.edition != "web"]
    with ExitStack() as held:
        several = spare and len(printed) > 1
        beside = [file for file in printed if several and production.is_to_be_laid_out(file)][1 : 1 + spare]
        if beside:
            with suppress(OSError):  # told where pages are laid out
                load_engine()  # once for all copies
        begun = {
            file: held.enter_context(Beside(partial(_apart, production, cache, file))) for file in beside
        }
        for file in production.planned:
            apart = None
            if file in begun:
                production.tell(file.edition)
                apart = begun[file].result()
            if apart:
                cache.take(apart.kept)
            yield file.name, apart.rendered if apart else production.made(file)


def _apart(production: Production, cache: "PictureCache", file: File) -> _Apart:
    """Make a file in a copy, where nobody is to be told how far it is."""
    production.tell = tell_nobody
    known = cache.unwritten
    rendered = production.made(file)
    return _Apart(rendered, {key: one for key, one in cache.unwritten.items() if key not in known})
