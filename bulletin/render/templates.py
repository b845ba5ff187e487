"""The Jinja2 environment: strict, escaping, sandboxed, reading nothing outside its folders."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from types import CodeType, FunctionType, MappingProxyType
from typing import Any

from jinja2 import (
    BaseLoader,
    BytecodeCache,
    Environment,
    StrictUndefined,
    Template,
    TemplateNotFound,
    TemplateSyntaxError,
    nodes,
)
from jinja2.bccache import Bucket
from jinja2.compiler import CodeGenerator
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from bulletin.compose.content import Content
from bulletin.reach import read_plain
from bulletin.read.typefaces import PACKAGE_FAMILY
from bulletin.render.guards import guarded
from bulletin.render.macros import Macros
from bulletin.render.meter import Meter
from bulletin.render.metering import Metering, counting
from bulletin.render.typefaces import Typefaces
from bulletin.themes import THEMES_FOLDER, package_templates

BELOW = "default/"
"""`{% extends "default/print/issue.html" %}` means the template of that name that this one stands before."""


LARGEST = 2_000_000
"""Octets of the largest template; the package's have some ten thousand."""
_LONGEST_NAME = 1_000
_PASSED = re.compile(f"(?:{BELOW})*")
_LINE_END = re.compile(r"\r\n?")


class TooLarge(TemplateSyntaxError):  # noqa: N818 - reads as what it says
    """The file of a template has more than LARGEST octets."""


class Folders(BaseLoader):
    """Templates of several folders, the first that has one winning; what leads out of its folder is not found."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = tuple(folder.resolve() for folder in folders)
        self.own: set[str] = set()
        """Templates that are not the package's, as problems name them."""

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, None]:
        """Return the text of `template`, and how problems name it: by its way from the folder of all templates.

        Raises TemplateNotFound where no folder has it, TemplateSyntaxError where it is not UTF-8.
        """
        del environment
        depth, name = _depth(template)
        having = self._having(name)
        if depth >= len(having):
            raise TemplateNotFound(template)
        folder = self._folders[having[depth]]
        shown = f"{THEMES_FOLDER}/{folder.name}/{name}" if folder.parent.name == THEMES_FOLDER else name
        if not folder.is_relative_to(package_templates()):
            self.own.add(shown)
        try:
            data = read_plain(folder / name, LARGEST + 1)
            if len(data) > LARGEST:
                raise TooLarge("the file is too large", 1, template, shown)
            return _LINE_END.sub("\n", data.decode()), shown, None
        except UnicodeDecodeError as error:
            raise TemplateSyntaxError("the file is not in UTF-8", 1, template, shown) from error

    def below(self, wanted: str, parent: str) -> str:
        """Return the name of the template `wanted` that lies below the folder of the template `parent`."""
        depth, name = _depth(parent)
        having = self._having(name)
        floor = having[depth] if depth < len(having) else -1
        return BELOW * sum(folder <= floor for folder in self._having(wanted)) + wanted

    def copies(self, name: str) -> int:
        """Return how many folders have the template `name`."""
        return len(self._having(name))

    def _having(self, name: str) -> tuple[int, ...]:
        """The folders that have the template, by their places; a link that leads out of one is none."""
        if len(name) > _LONGEST_NAME:
            return ()
        try:
            paths = [(folder / name).resolve() for folder in self._folders]
            return tuple(
                place
                for place, (folder, path) in enumerate(zip(self._folders, paths, strict=True))
                if path.is_relative_to(folder) and path.is_file()
            )
        except (OSError, ValueError, RuntimeError):  # no name that a file could have; links in a circle
            return ()


_MOST_COMPILED = 500
"""Texts of templates that are remembered: a preview sees each of somebody's attempts at one."""


class Compiled(BytecodeCache):
    """Templates that this process has compiled: each edition and each issue uses them again.

    Never on a disk, where somebody could put other code in their place.
    """

    def __init__(self) -> None:
        self._codes: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give `bucket` the code of its template, if the same text was compiled under the same name."""
        bucket.code = self._codes.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the code of a template."""
        if len(self._codes) >= _MOST_COMPILED:
            self._codes.clear()
        if bucket.code is not None:
            self._codes[bucket.key, bucket.checksum] = bucket.code


_COMPILED = Compiled()


class Filled(Template):
    """A template that is filled with a meter of its own."""

    def render(self, *args: Any, **kwargs: Any) -> str:
        """Fill the template; raises Endless and TooMuch too."""
        self.environment.meter.fill()  # type: ignore[attr-defined]  # it is of a Layered
        return super().render(*args, **kwargs)


class _Late(CodeGenerator):
    """Works nothing out beforehand: the code is shared by editions, whose filters of one name do not do the same."""

    def _output_child_to_const(self, node: nodes.Expr, frame: Any, finalize: Any) -> str:
        if not isinstance(node, nodes.TemplateData):
            raise nodes.Impossible
        return super()._output_child_to_const(node, frame, finalize)


class Layered(ImmutableSandboxedEnvironment):
    """An environment of folders in which a template can go on from the one that it takes the place of.

    What is not the package's own is metered.
    """

    loader: Folders
    template_class = Filled
    code_generator_class = _Late
    intercepted_binops = frozenset({"*", "**", "+", "%"})

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.meter = Meter()
        self.filters |= {**guarded(self.meter, self.filters), **counting(self.meter)}
        del self.globals["lipsum"]  # text by chance, as much as is wished

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        try:
            tree = super()._parse(source, name, filename)
            return Metering().visit(tree) if filename in self.loader.own else tree
        except RecursionError as error:
            raise TemplateSyntaxError(
                "too many brackets or blocks in each other", 1, name, filename
            ) from error

    def _compile(self, source: str, filename: str) -> CodeType:
        try:
            return super()._compile(source, filename)
        except (SyntaxError, RecursionError, MemoryError) as error:
            raise TemplateSyntaxError(
                "too many brackets or blocks in each other", 1, None, filename
            ) from error

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Do what an operator says, if it does not make too much."""
        if operator == "%" and isinstance(left, str):
            values = right if isinstance(right, tuple) else (right,)
            self.meter.form(left, right.values() if isinstance(right, dict) else values)
        elif operator != "%":
            {"*": self.meter.times, "**": self.meter.power, "+": self.meter.plus}[operator](left, right)
        return super().call_binop(context, operator, left, right)

    def call(self, context: Context, obj: Any, /, *args: Any, **kwargs: Any) -> Any:
        """Call what a template may call, and count it."""
        self.meter.call()
        own = getattr(obj, "__self__", None)
        if isinstance(own, (str, bytes, int)):
            self.meter.method(obj.__name__, own, args, kwargs)
        elif isinstance(obj, FunctionType) and isinstance(form := _formed(obj), str):
            self.meter.form(form, (*args, *kwargs.values()))
        made = super().call(context, obj, *args, **kwargs)
        return self.meter.container(made) if obj is dict else made

    def join_path(self, template: str, parent: str) -> str:
        """Return the full name of `template` as the template `parent` calls it."""
        return (
            self.loader.below(template.removeprefix(BELOW), parent)
            if template.startswith(BELOW)
            else template
        )


def environment(folders: Sequence[Path]) -> Layered:
    """Return the environment of `folders`, the first one that has a template winning."""
    return Layered(
        loader=Folders(folders),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
        bytecode_cache=_COMPILED,
        optimized=False,  # else a filter of one edition could be called while another's template is compiled
    )


def for_edition(
    jinja: Layered,
    folder: str,
    filters: Mapping[str, Callable[..., Any]],
    fonts: Typefaces,
    more: Mapping[str, str] = MappingProxyType({}),
) -> Layered:
    """Return `jinja` with what the templates of one edition (`folder`) share.

    These are the filters, the macros by the names of their templates (`more` are further ones), and the letters of
    figures.
    """
    own = jinja.overlay()
    own.filters = {**jinja.filters, **filters}
    macros = {"blocks": f"{folder}/blocks.html", "figures": "figures.html", **more}
    own.globals = {
        **jinja.globals,
        "typeface": ", ".join(filter(None, (fonts.text, PACKAGE_FAMILY))),
        "lettering": fonts.lettering,
        **{name: Macros(partial(_copies, own, file)) for name, file in macros.items()},
    }
    return own


def style(jinja: Layered, folder: str, names: Sequence[str] = ("style", "chosen"), **values: Any) -> str:
    """Return the style of an edition: the one sheet, what the settings choose, and what each folder adds.

    The package's own additions come first and the workspace's last.
    """
    sheets = [jinja.get_template(f"{folder}/{name}.css") for name in names]
    added = [BELOW * depth + f"{folder}/own.css" for depth in range(jinja.loader.copies(f"{folder}/own.css"))]
    sheets += [jinja.get_template(name) for name in reversed(added)]
    return "\n".join(sheet.render(**values) for sheet in sheets)


def fill(jinja: Environment, name: str, content: Content, **more: Any) -> str:
    """Fill the template `name` with `content` and what its edition adds."""
    return jinja.get_template(name).render(issue=content, words=content.words, **more)


def _copies(jinja: Layered, name: str) -> list[Template]:
    return [jinja.get_template(BELOW * depth + name) for depth in range(jinja.loader.copies(name))]


def _formed(function: FunctionType) -> object:
    """The text whose `format` the sandbox has put a function round; None for any other function."""
    return getattr(getattr(function, "__wrapped__", None), "__self__", None)


def _depth(template: str) -> tuple[int, str]:
    """How many copies of a template its full name passes over, and its plain name."""
    passed = _PASSED.match(template)
    end = passed.end() if passed else 0
    return end // len(BELOW), template[end:]
