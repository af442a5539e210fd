"""The ticket that asks a partner: its title and text, until when an answer is wanted, what it discloses.

Everything that comes from the complaint is masked, in the question as in the customer's words, and tokens
stay as they are on the complaint: the same token means the same value there, here and in the answer.
Attachments and their names are never part of it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from html import escape
from typing import Final
from zoneinfo import ZoneInfo

from mappings.clocks.arithmetic import due
from mappings.clocks.calendars import calendar_of
from mappings.clocks.counting import count
from mappings.facts import FactKind
from mappings.jurisdictions import Jurisdiction
from mappings.length import Unit
from mappings.mapping import Language, Mapping
from mappings.models import Fact, MaskedTicket, Sender
from mappings.options import in_words
from mappings.packs.taxonomy import taxonomy
from mappings.partners import Partner
from mappings.plan import OutgoingQuestion
from mappings.redaction.tokens import counted
from mappings.redaction.types import label
from mappings.texts import say

MOST_SIGNS: Final = 30_000
"""Of the customer's words; what comes after them stays on the complaint, and the ticket says so."""
TICKET_HERE: Final = "{ticket}"
UNKNOWN: Final = "unknown"
"""Product that no text tells; it would tell the partner nothing."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What an order asks.

    Attributes:
        key: The occasion, `history:97`.
        question: Masked.
        at: UTC.
        due_at: UTC.
        zone: In which days are shown.
        product: Key of the taxonomy, None where nobody knows; `issue` likewise.
    """

    key: str
    partner: Partner
    question: str = field(repr=False)
    at: datetime
    due_at: datetime
    zone: ZoneInfo
    product: str | None = None
    issue: str | None = None

    @property
    def day(self) -> str:
        """Local day until which an answer is wanted."""
        return self.due_at.astimezone(self.zone).date().isoformat()


def due_of(
    partner: Partner, at: datetime, mapping: Mapping, jurisdiction: Jurisdiction, zone: ZoneInfo
) -> datetime:
    """When a partner's time is over, UTC.

    Business days count by the calendar of the site's own targets; where there is none, plain days do.
    """
    length, unit = partner.due.count, partner.due.unit
    name = mapping.target_calendar(jurisdiction)
    if unit is not Unit.BUSINESS_DAY or name is None:
        return due(at, length, Unit.DAY if unit is Unit.BUSINESS_DAY else unit, zone)[1]
    day = count(at.astimezone(zone).date(), length, unit, calendar_of(mapping, name)).last
    return due(datetime(day.year, day.month, day.day, tzinfo=zone), 0, Unit.DAY, zone)[1]


def question_of(asked: Asked, ticket: MaskedTicket, mapping: Mapping) -> OutgoingQuestion:
    """The ticket that puts the question, and what the complaint's note tells of it."""
    partner = asked.partner
    language = mapping.language if partner.language is None else Language(partner.language)
    words, cut = _cut(texts_of(ticket))
    here, speak = place_of(asked.key), mapping.language
    return OutgoingQuestion(
        key=asked.key,
        partner=partner.id,
        group=partner.group,
        customer=mapping.partners_customer,
        title=say(language, "partner.title", number=ticket.number),
        html="".join(_body(asked, ticket, language, words, cut=cut)),
        asked_at=asked.at,
        due_at=asked.due_at,
        fact=Fact(FactKind.SHARED.value, asked.at, asked.key, value=f"{partner.id}/{asked.day}"),
        here=here,
        told=say(
            speak,
            "order.shared",
            partner=escape(partner.shown),
            ticket=TICKET_HERE,
            date=asked.day,
            found=disclosed(mapping, (asked.question, *words)),
        ),
        told_failed=say(speak, "order.share_failed", partner=escape(partner.shown)),
    )


def texts_of(ticket: MaskedTicket) -> tuple[str, ...]:
    """The complaint's masked words: the first article, whoever took it down, and all of the customer's."""
    return tuple(
        article.text.strip()
        for index, article in enumerate(ticket.articles)
        if (index == 0 or article.sender is Sender.CUSTOMER) and article.text.strip()
    )


def place_of(key: str) -> str:
    """Where a note tells what became of something that concerns a partner."""
    return f"<div>[partner:{escape(key)}]</div>"


def disclosed(mapping: Mapping, texts: tuple[str, ...]) -> str:
    """How many distinct values of each type were masked in texts, in words."""
    language = "zh" if mapping.language is Language.ZH else "en"
    counts = [f"{escape(label(kind, language))} {number}" for kind, number in counted(texts)]
    listed = say(mapping.language, "comma").join(counts)
    return listed or say(mapping.language, "partner.nothing_masked")


def paragraphs(text: str) -> str:
    """Plain text as HTML that shows its lines."""
    return "<br>".join(escape(line) for line in text.splitlines())


def _cut(texts: tuple[str, ...]) -> tuple[tuple[str, ...], bool]:
    left = MOST_SIGNS
    kept: list[str] = []
    for text in texts:
        if len(text) > left:
            # a token that is cut in two would be none any more
            begun = text[:left]
            kept.append(begun[: begun.rfind("[")] if begun.rfind("[") > begun.rfind("]") else begun)
            return tuple(kept), True
        kept.append(text)
        left -= len(text)
    return tuple(kept), False


def _body(
    asked: Asked, ticket: MaskedTicket, language: Language, words: tuple[str, ...], *, cut: bool
) -> list[str]:
    parts = [
        _paragraph(say(language, "partner.intro", number=escape(ticket.number), date=asked.day)),
        _paragraph(say(language, "partner.question", question=paragraphs(asked.question))),
    ]
    category = _category(asked, language)
    if category:
        parts.append(_paragraph(say(language, "partner.category", category=category)))
    parts.append(_paragraph(say(language, "partner.words")))
    parts += [f"<blockquote>{paragraphs(text)}</blockquote>" for text in words]
    if cut:
        parts.append(_paragraph(say(language, "partner.cut")))
    parts.append(_paragraph(say(language, "partner.how")))
    return parts


def _category(asked: Asked, language: Language) -> str:
    pack, names = taxonomy(), []
    if asked.product in pack.product_by_key and asked.product != UNKNOWN:
        names.append(in_words(language, pack.product_by_key[asked.product]))
    if asked.issue in pack.issue_by_key:
        names.append(in_words(language, pack.issue_by_key[asked.issue]))
    return say(language, "comma").join(escape(name) for name in names)


def _paragraph(html: str) -> str:
    return f"<p>{html}</p>"
