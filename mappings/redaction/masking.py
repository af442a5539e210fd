"""The masking itself: find, put tokens, look again until nothing new is found."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from operator import itemgetter
from types import MappingProxyType
from typing import Final

import re2
from phonenumbers import NumberParseException

from mappings.models import MaskedText, Span
from mappings.redaction.allowing import Allowed
from mappings.redaction.elsewhere import Elsewhere, Told
from mappings.redaction.hits import Context, Hit, Recogniser, resolve
from mappings.redaction.reading import read
from mappings.redaction.recognisers import FEWEST_DIGITS
from mappings.redaction.tokens import TOKEN, Numbering
from mappings.redaction.types import DataType
from mappings.redaction.view import SEAM, View

LONGEST_SECONDS: Final = 5.0
"""A recogniser that takes longer for one text has met something that it was not made for."""
ROUNDS: Final = 24
"""A token changes what stands beside it, so a second look can find more; never this often."""


_FAILURES: Final = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    MemoryError,
    NameError,
    RuntimeError,
    SystemError,
    TypeError,
    ValueError,
    OSError,
    NumberParseException,
    re.error,
    re2.error,
)
"""All that code without I/O raises; anything else stops the work, which passes no text on either."""


class Withheld(Exception):
    """A recogniser failed, so the text must not be passed on.

    Attributes:
        recogniser: Its name.
    """

    def __init__(self, recogniser: str) -> None:
        super().__init__(f"recogniser {recogniser} failed")
        self.recogniser = recogniser


@dataclass(frozen=True, slots=True)
class Aids:
    """What masking gets from outside, since it has no clock and loads nothing.

    Attributes:
        seconds: A running count of seconds, to notice what takes too long; None measures nothing.
        models: Named-entity models as recognisers, by name.
    """

    seconds: Callable[[], float] | None = None
    models: Mapping[str, Recogniser] = field(default_factory=lambda: MappingProxyType({}))


NO_AIDS: Final = Aids()


@dataclass(frozen=True, slots=True)
class Masked:
    """A view whose values are tokens, where they were in the given text, and the names among them."""

    view: View
    replacements: tuple[tuple[Span, str], ...]
    names: tuple[Told, ...] = field(default=(), repr=False)

    def of_source(self, source: str) -> MaskedText:
        """The given text, markup included, with tokens in place of the values."""
        parts: list[str] = []
        spans: list[Span] = []
        position = 0
        for span, token in sorted(self.replacements, key=lambda pair: (pair[0].start, -pair[0].end)):
            spans.append(span)
            if span.end <= position:
                continue
            if span.start >= position:
                parts += (source[position : span.start], token)
            position = span.end
        parts.append(source[position:])
        return MaskedText("".join(parts), tuple(spans))


@dataclass(frozen=True, slots=True)
class Masker:
    """Masks the texts of one ticket.

    Attributes:
        recognisers: By name.
        allowed: Values of the house that stay readable.
        seconds: A running count of seconds, to notice what takes too long; None measures nothing.
    """

    recognisers: Mapping[str, Recogniser]
    context: Context
    allowed: Allowed
    numbering: Numbering
    seconds: Callable[[], float] | None = None

    def mask(self, view: View, text_language: str) -> Masked:
        """Replace every value that is found.

        Raises:
            Withheld: A recogniser failed.
        """
        replacements: list[tuple[Span, str]] = []
        names: list[Told] = []
        for _ in range(ROUNDS):
            hits = self._new_hits(view.text)
            if not hits:
                return Masked(view, tuple(replacements), tuple(names))
            tokens = [self.numbering.token(hit.kind, hit.key, text_language) for hit in hits]
            names += (
                Told(view.text[hit.start : hit.end], hit.key) for hit in hits if hit.kind is DataType.NAME
            )
            for hit, token in zip(hits, tokens, strict=True):
                start, end = view.source_range(hit.start, hit.end)
                replacements.append((Span(start, end, hit.kind.value), token))
            view = _with_tokens(view, hits, tokens)
        raise Withheld("fixed point")

    def mask_together(self, views: Sequence[tuple[View, str]]) -> tuple[Masked, ...]:
        """Replace every value of texts of one ticket, and names that one of them tells in the others, too.

        Args:
            views: Each with its language.

        Raises:
            Withheld: A recogniser failed.
        """
        alone = [self.mask(view, text_language) for view, text_language in views]
        return tuple(
            self._with_names(
                one, [told for other in alone if other is not one for told in other.names], text_language
            )
            for one, (_, text_language) in zip(alone, views, strict=True)
        )

    def _with_names(self, masked: Masked, told: Sequence[Told], text_language: str) -> Masked:
        """A masked text without names that are told elsewhere."""
        told = [one for one in told if not self.allowed.has_part(one.written)]
        if not told:
            return masked
        found = replace(self, recognisers={"elsewhere": Elsewhere(told)}).mask(masked.view, text_language)
        if not found.replacements:
            return masked
        # a token changes what stands beside it
        rest = self.mask(found.view, text_language)
        return Masked(rest.view, (*masked.replacements, *found.replacements, *rest.replacements))

    def _new_hits(self, text: str) -> list[Hit]:
        tokens = [found.span() for found in TOKEN.finditer(text)] if "[" in text else []
        hits = (hit for hit in self._all_hits(text) if not self.allowed.is_allowed(text, hit))
        pieces = (piece for hit in hits for piece in _apart(hit, text))
        return resolve(piece for hit in pieces for piece in _outside(hit, tokens))

    def _all_hits(self, text: str) -> Iterator[Hit]:
        digits = _digits_in(text)
        context, seconds = self.context, self.seconds
        for name, recogniser in self.recognisers.items():
            if digits < FEWEST_DIGITS.get(name, 0):
                continue
            began = seconds() if seconds is not None else 0.0
            try:
                found = list(recogniser.find(text, context))
            except _FAILURES:
                # the error may quote the text and goes no further
                raise Withheld(name) from None
            if seconds is not None and seconds() - began > LONGEST_SECONDS:
                raise Withheld(name)
            yield from found


def _digits_in(text: str) -> int:
    try:
        return read(text).digits
    except _FAILURES:
        raise Withheld("reading") from None


def _apart(hit: Hit, text: str) -> Iterator[Hit]:
    """A hit, or its parts where it runs across a seam: what they cover lies apart in the given text."""
    if SEAM not in text[hit.start : hit.end]:
        yield hit
        return
    start = hit.start
    for part in text[hit.start : hit.end].split(SEAM):
        if part.strip():
            yield replace(hit, start=start, end=start + len(part))
        start += len(part) + 1


def _outside(hit: Hit, tokens: Sequence[tuple[int, int]]) -> Iterator[Hit]:
    """A hit as it is when it touches no token; tokens are never masked again.

    Args:
        tokens: Where each begins and ends, in the order of the text.
    """
    # the first token that ends behind the hit's beginning is the only one that can come first in it
    place = bisect_right(tokens, hit.start, key=itemgetter(1))
    if place == len(tokens) or tokens[place][0] >= hit.end:
        yield hit


def _with_tokens(view: View, hits: list[Hit], tokens: list[str]) -> View:
    text: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    visible = view.visible
    position = 0
    for hit, token in zip(hits, tokens, strict=True):
        start, end = view.source_range(hit.start, hit.end)
        text += (view.text[position : hit.start], token)
        starts += (*view.starts[position : hit.start], *([start] * len(token)))
        ends += (*view.ends[position : hit.start], *([end] * len(token)))
        if hit.start < view.visible:
            visible += len(token) - (min(hit.end, view.visible) - hit.start)
        position = hit.end
    text.append(view.text[position:])
    starts += view.starts[position:]
    ends += view.ends[position:]
    return View("".join(text), starts, ends, visible)
