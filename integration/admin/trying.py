"""A pasted text as if a customer had just sent it: masked, decided on, and forgotten."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Final

from integration.names import aids_of
from mappings.decide import decide
from mappings.fields import BY_NAME
from mappings.mapping import Language, Mapping
from mappings.models import Article, Author, Case, History, MaskedTicket, Sender, Ticket
from mappings.plan import Plan
from mappings.redaction import MaskedFields, Withheld, mask_fields, mask_ticket

MOST_CHARACTERS: Final = 20_000
_NOBODY: Final = 1


@dataclass(frozen=True, slots=True)
class Tried:
    """What would be decided.

    Attributes:
        ticket: As deciding sees it; without texts when a recogniser failed.
        masked: Title and text as they were given, tokens in place of the values; None when withheld.
        mapping: By which it was decided.
    """

    ticket: MaskedTicket = field(repr=False)
    masked: MaskedFields | None = field(repr=False)
    plan: Plan
    mapping: Mapping


def try_text(
    text: str, mapping: Mapping, now: datetime, *, title: str = "", group: str = "", language: Language
) -> Tried:
    """Mask a text and decide about it by the one entrance that real tickets take.

    Args:
        now: When it was received, UTC.
        group: Where the ticket would stand; the mapping's first group by default.
        language: Of the note.
    """
    if language is not mapping.language:
        mapping = mapping.model_copy(update={"language": language})
    ticket = Ticket(
        id=0,
        number="0",
        group=group or next(iter(mapping.groups), ""),
        state="new",
        created_at=now,
        updated_at=now,
        updated_by_id=_NOBODY,
        owner_id=None,
        customer_id=_NOBODY,
        title=title,
        channel="web",
        fields=MappingProxyType(dict.fromkeys(BY_NAME)),
        articles=(Article(1, now, Sender.CUSTOMER, "web", internal=False, created_by_id=_NOBODY, body=text),),
        people_known=True,
        created_by_id=_NOBODY,
        history=History((), 0, Author.CUSTOMER),
        country="",
    )
    masked = mask_ticket(ticket, mapping, aids_of(mapping))
    plan = decide(masked, Case(ticket.id), mapping, now)
    return Tried(masked, None if masked.withheld else _shown(title, text, mapping), plan, mapping)


def _shown(title: str, text: str, mapping: Mapping) -> MaskedFields | None:
    try:
        return mask_fields(
            title,
            text,
            is_html=False,
            people=(),
            mapping=mapping,
            jurisdiction=mapping.jurisdiction,
            aids=aids_of(mapping),
        )
    except Withheld:
        return None
