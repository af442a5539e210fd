"""The sandbox in which templates run: closed filters, no globals, nothing undefined, everything escaped."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from functools import lru_cache
from types import CodeType
from typing import Final

from jinja2 import BaseLoader, Environment, StrictUndefined, Template, TemplateNotFound, Undefined
from jinja2.exceptions import SecurityError, TemplateRuntimeError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from mappings.letters.escaping import lines, link

Block = Callable[[Context], Iterator[str]]

SAID: Final = "_said"
"""Name under which a rendering keeps what each block said; templates cannot name it."""
FILTERS: Final = ("capitalize", "first", "join", "last", "length", "lower", "upper")
TESTS: Final = ("defined", "none", "in", "eq", "ne")


class UnprintableError(TemplateRuntimeError):
    """A value was printed that is no text, number or date."""


class _Noted:
    """A block that also keeps what it said, where the rendering asks for it."""

    def __init__(self, name: str, run: Block) -> None:
        self._name = name
        self._run = run

    def __call__(self, context: Context) -> Iterator[str]:
        parts: list[str] = []
        for part in self._run(context):
            parts.append(part)
            yield part
        said = context.parent.get(SAID)
        if isinstance(said, dict):
            said[self._name] = "".join(parts)

    def __eq__(self, other: object) -> bool:
        """Equal to the block itself: by that `super()` finds its place."""
        return other is self or other == self._run

    def __hash__(self) -> int:
        return hash(self._run)


class _Letter(Template):
    """A template whose blocks note what they said."""

    @classmethod
    def from_code(
        cls,
        environment: Environment,
        code: CodeType,
        globals: MutableMapping[str, object],
        uptodate: Callable[[], bool] | None = None,
    ) -> Template:
        template = super().from_code(environment, code, globals, uptodate)
        template.blocks = {name: _Noted(name, run) for name, run in template.blocks.items()}
        return template


class _Templates(BaseLoader):
    """Templates from memory."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        del environment
        if template not in self._texts:
            raise TemplateNotFound(template)
        return self._texts[template], file_of(template), lambda: True

    def list_templates(self) -> list[str]:
        return sorted(self._texts)


def file_of(key: str) -> str:
    """How tracebacks call a template."""
    return f"<letter {key}>"


class _Sandbox(ImmutableSandboxedEnvironment):
    """Without arithmetic: jinja2 would work out `'a' * 10**9` while it compiles."""

    intercepted_binops = frozenset({"+", "-", "*", "/", "//", "%", "**"})

    def call_binop(self, context: Context, operator: str, left: object, right: object) -> object:
        del context, left, right
        raise SecurityError(f"letters do not calculate: {operator}")


def _printable(value: object) -> object:
    if isinstance(value, Undefined):
        return value  # printing it raises, and says which
    if isinstance(value, bool) or not isinstance(value, str | int | datetime.date):
        raise UnprintableError(
            "prints a value that is no text; ask with `if` whether it is there, or use a filter"
        )
    return value


def sandbox(texts: Mapping[str, str]) -> ImmutableSandboxedEnvironment:
    """A new sandbox over templates.

    Args:
        texts: By `language/name`.
    """
    environment = _Sandbox(
        loader=_Templates(texts),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=_printable,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.template_class = _Letter
    environment.globals.clear()
    environment.filters = {name: environment.filters[name] for name in FILTERS}
    environment.filters |= {"link": link, "lines": lines}
    environment.tests = {name: environment.tests[name] for name in TESTS}
    return environment


@lru_cache(maxsize=8)
def _kept(texts: frozenset[tuple[str, str]]) -> ImmutableSandboxedEnvironment:
    return sandbox(dict(texts))


def kept_sandbox(texts: Mapping[str, str]) -> ImmutableSandboxedEnvironment:
    """The sandbox of these very templates, compiled once."""
    return _kept(frozenset(texts.items()))
