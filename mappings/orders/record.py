"""*record*: something happened, on that day: `received=2026-11-20`, `identity_checked=2026-11-20/portal`."""

from __future__ import annotations

from datetime import datetime
from html import escape
from typing import Final

from mappings import facts as reading
from mappings.facts import FactKind
from mappings.history import Order
from mappings.models import Fact
from mappings.orders.base import After, Refused, Taken, View, fact_of
from mappings.orders.line import as_day, end_of, pairs, start_of
from mappings.texts import say
from mappings.verbs import Verb

OFTEN: Final = (
    FactKind.RECEIVED,
    FactKind.BRANCH_RECEIVED,
    FactKind.REGULATOR_FORWARDED,
    FactKind.PORTAL_POSTED,
    FactKind.NOTICE_IN_WRITING,
    FactKind.NOTICE_SENT,
    FactKind.SALE_DATE,
    FactKind.DEBT_NOTICE_RECEIVED,
    FactKind.NEW_FACTS,
    FactKind.APPRAISAL_START,
    FactKind.APPRAISAL_END,
    FactKind.MEDIATION_START,
    FactKind.MEDIATION_END,
    FactKind.RESPONSE_SENT,
    FactKind.DOCUMENT_SENT,
    FactKind.IDENTITY_CHECKED,
)
"""What agents record day by day (contract 5); a wrong line is answered with these."""
NEVER: Final = frozenset(
    {
        FactKind.ACKNOWLEDGED,
        FactKind.CLOSED,
        FactKind.WITHDRAWN,
        FactKind.CONFIRMED,
        FactKind.NOT_COMPLAINT,
        FactKind.HANDED_BACK,
        FactKind.PRODUCT_CORRECTED,
        FactKind.ISSUE_CORRECTED,
        FactKind.SEVERITY_CORRECTED,
        FactKind.EXTENDED,
        FactKind.APPROVED,
        FactKind.PAUSED,
        FactKind.RESUMED,
        FactKind.HELD_UNTIL,
        FactKind.HOLD_ENDED,
        FactKind.ORDER_ANSWERED,
        FactKind.ORDER_WAITING,
        FactKind.ORDER_REFUSED,
        FactKind.ASSIGNED,
        FactKind.OWNER_CHOSEN,
        FactKind.PROPOSED,
        FactKind.CARRIED_OUT,
        FactKind.SHARED,
        FactKind.PARTNER_ANSWERED,
        FactKind.PARTNER_REMINDED,
        FactKind.PARTNER_RECALLED,
        FactKind.PARTNER_LOST,
        FactKind.REOPENED,
        FactKind.ARCHIVED,
        FactKind.OVERRIDDEN,
        FactKind.ESCALATED_WITHIN,
        FactKind.LETTER_PROPOSED,
        FactKind.LETTER_WRITTEN,
        FactKind.LETTER_DELIVERED,
        FactKind.LETTER_FAILED,
        FactKind.ANSWER_WRITTEN,
        FactKind.REMINDED,
        FactKind.MERGED,
        FactKind.SPLIT,
        FactKind.REPEATED,
        FactKind.STALE,
        FactKind.SATISFACTION,
        FactKind.PACK_APPLIED,
        FactKind.LAW_APPLIED,
        FactKind.COUNTRY_KNOWN,
        FactKind.ERASED,
        FactKind.ARTICLE_HIDDEN,
        FactKind.ARTICLE_MARKED,
    }
)
"""What the ticket itself or another verb says."""
_MAY_BE_AHEAD: Final = frozenset({FactKind.SALE_DATE})
_ENDS: Final = frozenset(
    {
        FactKind.RESPONSE_SENT,
        FactKind.REFERRAL_TOLD,
        FactKind.INTERIM_SENT,
        FactKind.UPDATE_SENT,
        FactKind.DOCUMENT_SENT,
        FactKind.APPRAISAL_END,
        FactKind.MEDIATION_END,
    }
)
"""These end something, so the end of their day is meant; all others begin with it."""
_STARTS: Final = {
    FactKind.APPRAISAL_END: FactKind.APPRAISAL_START,
    FactKind.MEDIATION_END: FactKind.MEDIATION_START,
}


class Record:
    """Puts facts on record. Days are local days of the jurisdiction; several pairs may stand in one line."""

    verb = Verb.RECORD

    def take(self, order: Order, view: View) -> Taken | Refused:
        """Check every pair; one that is wrong refuses the whole line, so that nothing is half recorded."""
        found = pairs(order.line)
        if found is None:
            return Refused("record", tuple(OFTEN))
        facts: list[Fact] = []
        for word, value in found:
            fact = self._fact(order, view, word, value, (*view.facts, *facts))
            if isinstance(fact, Refused):
                return fact
            facts.append(fact)
        if len({fact.kind for fact in facts}) != len(facts):
            return Refused("record_twice")
        return Taken("recorded", tuple(facts))

    def tell(self, order: Order, taken: Taken, view: View, after: After) -> list[str]:
        """Say what stands on record, and which dates follow."""
        del order, after
        speak = view.mapping.language
        shown = [
            say(
                speak,
                "order.field",
                field=f"<code>{escape(fact.kind)}</code>",
                value=fact.at.astimezone(view.zone_of(fact.kind)).date().isoformat(),
            )
            for fact in taken.facts
        ]
        return [say(speak, "order.recorded", facts=say(speak, "separator").join(shown))]

    def _fact(
        self, order: Order, view: View, word: str, value: str, known: tuple[Fact, ...]
    ) -> Fact | Refused:
        kinds = {kind.value: kind for kind in FactKind if kind not in NEVER}
        if word not in kinds:
            return Refused("record", tuple(OFTEN))
        kind, way = kinds[word], ""
        if kind is FactKind.IDENTITY_CHECKED:
            value, _, way = value.partition("/")
            if way and way not in reading.IDENTITY_WAYS:
                return Refused("identity_way", tuple(reading.IDENTITY_WAYS))
        day = as_day(value)
        if day is None:
            return Refused("date", ("2026-11-20",))
        zone = view.zone_of(kind.value)
        today = order.at.astimezone(zone).date()
        if day > today and kind not in _MAY_BE_AHEAD:
            return Refused("date_ahead", (today.isoformat(),))
        if kind in _STARTS and not reading.of_kind(known, _STARTS[kind]):
            return Refused("not_begun", (_STARTS[kind].value,))
        at = end_of(day, zone, order.at) if kind in _ENDS else start_of(day, zone)
        earliest = _not_before(kind, known)
        if earliest is not None and at < earliest:
            return Refused("date_before", (earliest.astimezone(zone).date().isoformat(),))
        return Fact(kind.value, at, fact_of(order, kind).source, value=way)


def _not_before(kind: FactKind, known: tuple[Fact, ...]) -> datetime | None:
    """What ends something cannot be older than its beginning."""
    if kind in _STARTS:
        return reading.of_kind(known, _STARTS[kind])[0].at
    received = reading.received(known)
    return received.at if kind in _ENDS and received is not None else None
