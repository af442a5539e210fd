"""What a template must say: general items and those of the law, from the packs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final, get_args

from mappings.jurisdictions import Jurisdiction
from mappings.letters.kinds import LetterKind
from mappings.packs import REGIMES
from mappings.packs.checklists import LetterId, LetterItem, general_letters
from mappings.packs.regime import regime_pack

IDS: Final[frozenset[str]] = frozenset(get_args(LetterId))


def letter_id(name: str) -> str:
    """The checklist that a template is held to; its own name where no pack knows it.

    >>> letter_id("final_uk"), letter_id("holding_delay_uk"), letter_id("final_de")
    ('final_uk', 'holding_delay', 'final')
    """
    if name in IDS:
        return name
    return next((kind.value for kind in LetterKind if name == f"{kind}_{name[-2:]}"), name)


@cache
def checklist(name: str, jurisdiction: Jurisdiction) -> tuple[LetterItem, ...]:
    """Items of a letter under a law, the general ones first; those that are no sentence of it included."""
    wanted = letter_id(name)
    packs = (regime_pack(regime) for regime in REGIMES)
    own = (letter for pack in packs if jurisdiction in pack.jurisdictions for letter in pack.letters)
    letters = (letter for letter in (*general_letters(), *own) if letter.id == wanted)
    return tuple(item for letter in letters for item in letter.items)


def items_in_text(name: str, jurisdictions: Iterable[Jurisdiction]) -> Iterator[LetterItem]:
    """Items of which a template has a block, each once, where it serves several jurisdictions."""
    seen: set[str] = set()
    for jurisdiction in jurisdictions:
        for item in checklist(name, jurisdiction):
            if item.in_text and item.id not in seen:
                seen.add(item.id)
                yield item
