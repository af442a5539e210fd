"""Attachments: their names are masked like any text, what stands in them is found and counted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from mappings.models import AttachmentFindings, AttachmentText, MaskedText, TextPart, Unread
from mappings.redaction.masking import Masker, Withheld
from mappings.redaction.tokens import TOKEN, Numbering
from mappings.redaction.types import DataType
from mappings.redaction.view import View, view_of

MOST_SECONDS: Final = 20.0
"""For the texts of all attachments of a ticket; what is left then was too slow."""
PIECE: Final = 50_000
"""Characters of a text that are looked through at once; longer ones are cut where a line or a word ends."""

_ENDING: Final = re.compile(
    r"\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|rtf|txt|text|log|csv|tsv|eml|msg|html?|xhtml|mht|xml|json|md"
    r"|png|jpe?g|gif|bmp|webp|heic|tiff?|svg|mp[34]|m4a|amr|wav|ogg|mov|avi|zip|rar|7z|gz|ics|vcf|p7[ms])$",
    re.IGNORECASE,
)
"""What tells a file's kind; `2x.png` would otherwise read like the end of an e-mail address."""
_JOINERS: Final = str.maketrans("_+", "  ")
"""What stands for blanks in file names."""


def name_view(filename: str) -> View:
    """A file name without its ending, as recognisers read it."""
    found = _ENDING.search(filename)
    return view_of(filename[: found.start()] if found else filename, is_html=False)


def mask_name(filename: str, masker: Masker, text_language: str) -> MaskedText:
    """A file name with its values masked: as it stands, then once more with blanks for underscores.

    Raises:
        Withheld: A recogniser failed.
    """
    stands = masker.mask(name_view(filename), text_language)
    spread = masker.mask(_with_blanks(stands.view), text_language)
    both = replace(spread, replacements=(*stands.replacements, *spread.replacements))
    return both.of_source(filename)


def findings(texts: Iterable[AttachmentText], masker: Masker) -> AttachmentFindings:
    """Count what the texts of attachments hold; nothing of them is kept.

    Args:
        masker: Finds as in the ticket itself; its numbers are left alone.
    """
    values: set[tuple[DataType, str]] = set()
    not_looked_into: Counter[Unread] = Counter()
    left: Counter[Unread] = Counter()
    looked_into = 0
    began = masker.seconds() if masker.seconds is not None else 0.0
    for text in texts:
        unread = text.unread
        if unread is None and masker.seconds is not None and masker.seconds() - began > MOST_SECONDS:
            unread = Unread.TOO_SLOW
        if unread is None:
            try:
                values |= _values(text, masker)
            except Withheld:
                unread = Unread.WITHHELD
        if unread is not None:
            not_looked_into[unread] += 1
            continue
        looked_into += 1
        left.update(text.left)
    counts = Counter(kind.value for kind, _ in values)
    return AttachmentFindings(
        looked_into=looked_into,
        found=tuple(sorted(counts.items())),
        not_looked_into=tuple(sorted(not_looked_into.items())),
        left=tuple(sorted(left.items())),
    )


def pieces(text: str, size: int = PIECE) -> Iterator[str]:
    """A long text in pieces that end where a line or a word ends.

    >>> list(pieces("one two three", 9))
    ['one two', ' three']
    """
    position = 0
    while len(text) - position > size:
        end = max(text.rfind("\n", position + size // 2, position + size), -1)
        if end < 0:
            end = text.rfind(" ", position + size // 2, position + size)
        if end < 0:
            end = position + size
        yield text[position:end]
        position = end
    yield text[position:]


def _values(text: AttachmentText, masker: Masker) -> frozenset[tuple[DataType, str]]:
    own = replace(masker, numbering=Numbering())
    for part in text.parts:
        for view in _views(part):
            # of languages only the labels of tokens speak, and no token of these is ever seen
            own.mask(view, "")
    return own.numbering.values


def _views(part: TextPart) -> Iterator[View]:
    if part.is_html:
        yield view_of(part.text, is_html=True)
        return
    for piece in pieces(part.text):
        yield view_of(piece, is_html=False)


def _with_blanks(view: View) -> View:
    """Blanks for joiners, but not within a token: its label is a word of ours."""
    parts: list[str] = []
    position = 0
    for found in TOKEN.finditer(view.text):
        parts += (view.text[position : found.start()].translate(_JOINERS), found.group())
        position = found.end()
    parts.append(view.text[position:].translate(_JOINERS))
    return replace(view, text="".join(parts))
