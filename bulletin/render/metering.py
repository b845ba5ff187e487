"""A workspace's template made to be counted: its loops, its texts and its lists pass by the meter."""

from collections.abc import Callable, Mapping
from typing import Any

from jinja2 import nodes, pass_eval_context
from jinja2.nodes import EvalContext
from jinja2.runtime import markup_join, str_join
from jinja2.visitor import NodeTransformer

from bulletin.render.meter import Meter

ROUNDS, WRITTEN, PLAIN = "metered_rounds", "metered_text", "metered_plain"
JOINED, MADE = "metered_join", "metered_list"
"""Names of filters; a template that calls one itself gains nothing by it."""


class Metering(NodeTransformer):
    """Puts the filters into the tree of a template."""

    def visit_For(self, node: nodes.For) -> nodes.Node:  # noqa: N802 - Jinja2 calls it by the name of the node
        """Count the rounds of a loop."""
        self.generic_visit(node)
        node.iter = _filtered(node.iter, ROUNDS)
        return node

    def visit_Output(self, node: nodes.Output) -> nodes.Node:  # noqa: N802
        """Count all that is written, the plain text of the template too."""
        self.generic_visit(node)
        plain = sum(len(one.data) for one in node.nodes if isinstance(one, nodes.TemplateData))
        told = [one if isinstance(one, nodes.TemplateData) else _filtered(one, WRITTEN) for one in node.nodes]
        if plain:
            told.append(_filtered(nodes.Const(plain, lineno=node.lineno), PLAIN))
        node.nodes = list[nodes.Expr](told)
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802
        """Look at texts before they are joined by `~`."""
        self.generic_visit(node)
        return _filtered(nodes.List(node.nodes, lineno=node.lineno), JOINED)

    def visit_List(self, node: nodes.List) -> nodes.Node:  # noqa: N802
        """Look at what was put into a list."""
        self.generic_visit(node)
        return _filtered(node, MADE)

    visit_Dict = visit_List  # noqa: N815

    def visit_Tuple(self, node: nodes.Tuple) -> nodes.Node:  # noqa: N802
        """The same for a tuple that is no target."""
        self.generic_visit(node)
        return _filtered(node, MADE) if node.ctx == "load" else node


def _filtered(node: Any, name: str) -> nodes.Filter:
    return nodes.Filter(node, name, [], [], None, None, lineno=node.lineno)


def counting(meter: Meter) -> Mapping[str, Callable[..., Any]]:
    """Return the filters by their names."""

    @pass_eval_context
    def join(context: EvalContext, parts: list[Any]) -> str:
        meter.joined(parts)
        return markup_join(parts) if context.autoescape else str_join(parts)

    return {
        ROUNDS: meter.rounds,
        WRITTEN: meter.text,
        PLAIN: meter.plain,
        JOINED: join,
        MADE: meter.container,
    }
