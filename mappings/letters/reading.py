"""One template as a tree: what in it cannot be run, is not known, or is not for letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Final

from jinja2 import TemplateSyntaxError, meta, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from mappings.letters.environment import FILTERS, file_of
from mappings.letters.facts import NAMES
from mappings.letters.rendering import Body
from mappings.packs.referrals import Within
from mappings.yamltext import closest

REFERRALS: Final = "referrals"
"""The one placeholder beside the facts: whom the customer may turn to."""
ATTRIBUTES: Final = frozenset(
    {
        *(field.name for field in fields(Body)),
        *Within.model_fields,
        *("day", "month", "year"),
        *("first", "last", "index"),
    }
)
"""What can stand behind a dot: of a referral, of its period, of a date, of a loop."""

_KNOWN_NODES: Final = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Const,
    nodes.If,
    nodes.For,
    nodes.Block,
    nodes.Extends,
    nodes.FromImport,
    nodes.Include,
    nodes.Macro,
    nodes.Assign,
    nodes.Getattr,
    nodes.Getitem,
    nodes.Filter,
    nodes.Test,
    nodes.Call,
    nodes.Keyword,
    nodes.Compare,
    nodes.Operand,
    nodes.Not,
    nodes.And,
    nodes.Or,
    nodes.CondExpr,
    nodes.Concat,
    nodes.Tuple,
    nodes.List,
)
"""What letters are written with; anything else could run long, or print what is not escaped."""
_VARIABLE: Final = re.compile(r"#\{")
_MARKUP: Final = re.compile(
    r"<\s*(?:script|style|iframe|object|embed|form)\b|\son\w+\s*=|javascript:", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Flaw:
    """A mistake in a template.

    Attributes:
        line: First line is 1.
        key: Block that is meant, or empty.
    """

    line: int
    message: str
    key: str = ""
    allowed: tuple[str, ...] = ()
    suggestion: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What a template is made of.

    Attributes:
        blocks: Line of each block.
        parents: Keys of the templates that it extends.
        macros: Macros that it defines.
        names: Line of each name that it takes from outside.
        flaws: What is wrong with it alone.
    """

    blocks: dict[str, int]
    parents: tuple[str, ...]
    macros: frozenset[str]
    names: dict[str, int]
    flaws: tuple[Flaw, ...]


def read(environment: ImmutableSandboxedEnvironment, key: str, text: str) -> Reading:
    """Read one template without running it."""
    try:
        tree = environment.parse(text, key, file_of(key))
        flaws = tuple(_flaws(environment, tree))
        outside = meta.find_undeclared_variables(tree)
    except TemplateSyntaxError as error:
        return Reading({}, (), frozenset(), {}, (Flaw(error.lineno, _syntax(error)),))
    names: dict[str, int] = {}
    for name in tree.find_all(nodes.Name):
        if name.ctx == "load" and name.name in outside:
            names.setdefault(name.name, name.lineno)
    return Reading(
        blocks={block.name: block.lineno for block in tree.find_all(nodes.Block)},
        parents=tuple(
            one.template.value
            for one in tree.find_all(nodes.Extends)
            if isinstance(one.template, nodes.Const)
        ),
        macros=frozenset(macro.name for macro in tree.find_all(nodes.Macro)),
        names=names,
        flaws=flaws,
    )


def _syntax(error: TemplateSyntaxError) -> str:
    message = (error.message or "cannot be read").rstrip(".")
    if message.startswith("No filter named"):
        return f"{message}; allowed: {', '.join((*FILTERS, 'lines', 'link'))}"
    return message


def unknown_names(reading: Reading, macros: frozenset[str]) -> Iterator[Flaw]:
    """Placeholders that no letter has.

    Args:
        macros: What the words of its language define.
    """
    known = NAMES | {REFERRALS, "super"} | macros
    for name, line in reading.names.items():
        if name.startswith("_"):
            yield Flaw(line, f"names {name}, which is unsafe")
        elif name not in known:
            allowed = tuple(sorted(NAMES | {REFERRALS}))
            message = f"names the unknown placeholder {name}"
            yield Flaw(line, message, "", allowed, closest(name, sorted(known)))


def _flaws(environment: ImmutableSandboxedEnvironment, tree: nodes.Template) -> Iterator[Flaw]:
    for node in _all(tree):
        if not isinstance(node, _KNOWN_NODES):
            # jinja2 gives a scope of its own no line; its content has one
            line = next((one.lineno for one in _all(node) if one.lineno), 1)
            yield Flaw(line, f"holds what letters are not written with: {type(node).__name__.lower()}")
        elif isinstance(node, nodes.Getattr):
            yield from _attribute(node.attr, node.lineno)
        elif isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Const):
            if isinstance(node.arg.value, str):
                yield from _attribute(node.arg.value, node.lineno)
        elif isinstance(node, nodes.Call) and not isinstance(node.node, nodes.Name):
            yield Flaw(node.lineno, "calls a method, which is unsafe here; use a macro or a filter")
        elif isinstance(node, nodes.Extends | nodes.FromImport | nodes.Include):
            yield from _reference(environment, node)
        elif isinstance(node, nodes.TemplateData):
            for pattern, message in (
                (_VARIABLE, "holds a variable of the helpdesk (#{…}), which letters do not fill"),
                (_MARKUP, "holds markup that no letter may have"),
            ):
                if found := pattern.search(node.data):
                    yield Flaw(node.lineno + node.data.count("\n", 0, found.start()), message)


def _all(node: nodes.Node) -> Iterator[nodes.Node]:
    yield node
    for child in node.iter_child_nodes():
        yield from _all(child)


def _attribute(name: str, line: int) -> Iterator[Flaw]:
    if name.startswith("_"):
        yield Flaw(line, f"asks for {name}, which is unsafe")
    elif name not in ATTRIBUTES:
        allowed = tuple(sorted(ATTRIBUTES))
        yield Flaw(line, f"asks for the unknown attribute {name}", "", allowed, closest(name, allowed))


def _reference(
    environment: ImmutableSandboxedEnvironment, node: nodes.Extends | nodes.FromImport | nodes.Include
) -> Iterator[Flaw]:
    name = node.template.value if isinstance(node.template, nodes.Const) else None
    if not isinstance(name, str):
        yield Flaw(node.lineno, "names another template by something else than a plain text")
    elif environment.loader is not None and name not in environment.loader.list_templates():
        allowed = environment.loader.list_templates()
        yield Flaw(
            node.lineno, f"names a template that does not exist: {name}", suggestion=closest(name, allowed)
        )
