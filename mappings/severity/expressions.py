"""Which expressions of signals can stand in a text: 2,000 a language, of which a text holds a few dozen.

An expression matches only where one of its literal words stands, so these are looked for first: every
literal under one of its pieces of a fixed length, and only pieces that the text has are followed. The
others are neither tried nor even compiled. `mappings/packs/cues/*.json` is written from the files that
people edit by `make cues`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Final, TypedDict

from mappings.packs import pack_text

Kind = tuple[str, str]
"""A signal, and how strongly the expression speaks: sure, hint, with, never."""
Possible = Mapping[Kind, "list[Expression]"]
_BOUNDARY: Final = re.compile(r"\b")


@dataclass(frozen=True)
class Expression:
    """One alternative of a line.

    Attributes:
        begins_a_word: It matches at the edge of a word only.
        is_numbered: A number in it has to be large enough.
    """

    signal: str
    kind: str
    begins_a_word: bool
    is_numbered: bool
    written: str = field(repr=False)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when it is first needed."""
        return re.compile(self.written)

    def spans(self, plain: str) -> Iterator[tuple[int, int]]:
        """Where it stands in a folded text, one after the other.

        The edge of a word is looked at after the match and not in the pattern, since a pattern that begins
        with a literal is found many times faster.
        """
        at = 0
        while (found := self.pattern.search(plain, at)) is not None:
            start, end = found.span()
            if not self.begins_a_word or _BOUNDARY.match(plain, start):
                yield start, end
                at = end if end > start else start + 1
                continue
            edge = _BOUNDARY.search(plain, start + 1)
            if edge is None:
                return
            at = edge.start()


@dataclass(frozen=True)
class Book:
    """The expressions of a language.

    Attributes:
        size: Characters of a piece.
        pieces: Literals by a piece of theirs, each with the numbers of its expressions.
        short: Literals that are shorter than a piece, with the same.
        always: Numbers of expressions without a literal.
        around: What tells who speaks and what is denied or laughed off, by name.
    """

    expressions: tuple[Expression, ...] = field(repr=False)
    size: int
    pieces: Mapping[str, Mapping[str, Sequence[int]]] = field(repr=False)
    short: Mapping[str, Sequence[int]] = field(repr=False)
    always: Sequence[int]
    around: Mapping[str, str] = field(repr=False)

    def possible(self, plain: str) -> Possible:
        """The expressions of which a literal stands in a folded text, in the order of the file."""
        size = self.size
        found = {*self.always}
        stand = [self.short]
        pieces = {plain[at : at + size] for at in range(len(plain) - size + 1)}
        stand.extend(self.pieces[piece] for piece in self.pieces.keys() & pieces)
        for literals in stand:
            for literal, numbers in literals.items():
                if literal in plain:
                    found.update(numbers)
        by_kind: dict[Kind, list[Expression]] = {}
        for number in sorted(found):
            expression = self.expressions[number]
            by_kind.setdefault((expression.signal, expression.kind), []).append(expression)
        return by_kind

    def about(self, name: str) -> re.Pattern[str]:
        """A pattern that is not of a signal: other, own, joke, denied."""
        return _compiled(self.around[name])


@cache
def _compiled(written: str) -> re.Pattern[str]:
    return re.compile(written)


@cache
def book(language: str) -> Book:
    """The shipped expressions of a language."""
    return parse(pack_text(f"cues/{language}.json"))


class _Shipped(TypedDict):
    expressions: list[tuple[str, str, bool, bool, str]]
    size: int
    pieces: dict[str, dict[str, list[int]]]
    short: dict[str, list[int]]
    always: list[int]
    around: dict[str, str]


def parse(text: str) -> Book:
    """Expressions from the file that `make cues` writes."""
    held: _Shipped = json.loads(text)
    return Book(
        tuple(Expression(*one) for one in held["expressions"]),
        held["size"],
        held["pieces"],
        held["short"],
        held["always"],
        held["around"],
    )
