"""The closed list of facts, and how a list of them is read whatever its order.

Facts are appended and never changed; a later, recorded one corrects an earlier one of the same kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from mappings.carried import MERGED, first_source
from mappings.models import Fact


class FactKind(StrEnum):
    """What can have happened to a case."""

    RECEIVED = "received"
    BRANCH_RECEIVED = "branch_received"
    REGULATOR_FORWARDED = "regulator_forwarded"
    PORTAL_POSTED = "portal_posted"
    NOTICE_IN_WRITING = "notice_in_writing"
    NOTICE_SENT = "notice_sent"
    SALE_DATE = "sale_date"
    DEBT_NOTICE_RECEIVED = "debt_notice_received"
    NEW_FACTS = "new_facts"
    APPRAISAL_START = "appraisal_start"
    APPRAISAL_END = "appraisal_end"
    MEDIATION_START = "mediation_start"
    MEDIATION_END = "mediation_end"
    RESPONSE_SENT = "response_sent"
    DOCUMENT_SENT = "document_sent"
    ACKNOWLEDGED = "acknowledged"
    INTERIM_SENT = "interim_sent"
    """A holding, delay or "in progress" letter, where the rule takes it instead of the answer."""
    UPDATE_SENT = "update_sent"
    """A progress report to the complainant."""
    COMPLAINT_SENT = "complaint_sent"
    """The day on which the complainant sent it, where that counts."""
    INFORMATION_REQUESTED = "information_requested"
    """A written request for information (Reg X), which is no notice of error."""
    INFORMATION_RECEIVED = "information_received"
    """What the complainant was asked for has come."""
    PAYOFF_REQUESTED = "payoff_requested"
    DOCUMENTS_REQUESTED = "documents_requested"
    EXCEPTION_FOUND = "exception_found"
    """A notice was found duplicative, overbroad or untimely."""
    REVIEW_REQUESTED = "review_requested"
    """The superior institution was asked to review the decision (核查)."""
    REGULATOR_RECEIVED = "regulator_received"
    OMBUDSMAN_REFERRED = "ombudsman_referred"
    """An ombudsman sent the complaint back to the firm."""
    OMBUDSMAN_ASKED = "ombudsman_asked"
    """An ombudsman asked for a statement or documents."""
    ESCALATED = "escalated"
    """It went to the internal ombudsman or the next instance."""
    BUREAU_DISPUTED = "bureau_disputed"
    """A credit bureau received a dispute."""
    IDENTITY_THEFT_REPORTED = "identity_theft_reported"
    LEAK_FOUND = "leak_found"
    """Personal data leaked or may have."""
    REPORTED = "reported"
    """The authority was told of what must be reported."""
    EVENT_ENDED = "event_ended"
    """The bad conduct or event that a credit record tells has ended."""
    ASSESSMENT_MADE = "assessment_made"
    FIRST_CONTACT = "first_contact"
    """The first communication about a debt."""
    CONVERSATION = "conversation"
    """A telephone conversation about a debt."""
    COLLECTION_ENDED = "collection_ended"
    LOAN_ENDED = "loan_ended"
    """Paid back, discharged or passed to another servicer."""
    APPLICATION_COMPLETED = "application_completed"
    PERIOD_ENDED = "period_ended"
    """A reporting period of the regulator has ended."""
    EXTENDED = "extended"
    """A longer time was ordered. Value: `clock/length`, or either alone; see `mappings.clocks.extending`."""
    APPROVED = "approved"
    """Somebody else approved it. Value: that of the fact `extended`, or the clock, or empty."""
    NOTIFIED = "notified"
    """Whom the rule names was told of the longer time. Value: as for `approved`."""
    PAUSED = "paused"
    """Value: the ground, or `clock/ground`; see `mappings.clocks.pauses`."""
    RESUMED = "resumed"
    """Value: as for `paused`."""
    HELD_UNTIL = "held_until"
    """Something is not done to the customer up to this instant. Value: codes with commas between."""
    HOLD_ENDED = "hold_ended"
    """Value: as for `held_until`."""
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    CONFIRMED = "confirmed"
    """An agent confirmed a complaint and its category: `product/nature::issue`; both can be empty. `was` is
    what Ombud held for right, in the same form."""
    NOT_COMPLAINT = "not_complaint"
    """An agent said that it is none."""
    HANDED_BACK = "handed_back"
    """An agent gave fields back: their names with commas between, or with an empty value all of them."""
    PRODUCT_CORRECTED = "product_corrected"
    ISSUE_CORRECTED = "issue_corrected"
    SEVERITY_CORRECTED = "severity_corrected"
    PACK_APPLIED = "pack_applied"
    """From now on the case runs under this version of a pack. Value: `us@2026-11-24`."""
    LAW_APPLIED = "law_applied"
    """From now on these jurisdictions bind. Value: their codes with commas between, the first one first."""
    COUNTRY_KNOWN = "country_known"
    """The helpdesk told the customer's country. Value: two capital letters; empty when it tells none."""
    ERASED = "erased"
    """Something was erased by `ombud erase`. Value: what, as in `mappings.erasure.Scope`."""
    ARTICLE_HIDDEN = "article_hidden"
    """An agent had articles hidden from the customer. Value: their ids, `22,25`."""
    ARTICLE_MARKED = "article_marked"
    """We highlighted what was found in an article; the source names it."""
    ASSIGNED = "assigned"
    """Somebody is responsible. Value: his user id."""
    OWNER_CHOSEN = "owner_chosen"
    """An owner was looked for. Value: the reasons, codes of `mappings.workflow.owners`; never who."""
    PROPOSED = "proposed"
    """A solution was proposed."""
    CARRIED_OUT = "carried_out"
    """What was decided is being carried out, or has been."""
    SHARED = "shared"
    """A partner or department was asked. Value: id of its ticket, partner, due day: `27/core/2026-12-04`."""
    IDENTITY_CHECKED = "identity_checked"
    """Who complains was shown to be the customer, or to act for him. Value: how, one of `IDENTITY_WAYS`."""
    PARTNER_ANSWERED = "partner_answered"
    """A partner wrote. Value: id of its ticket; the source names the article there."""
    PARTNER_REMINDED = "partner_reminded"
    """A partner was reminded. Value: id of its ticket and percent of its time: `27/80`."""
    PARTNER_RECALLED = "partner_recalled"
    """A question was taken back. Value: id of its ticket."""
    PARTNER_LOST = "partner_lost"
    """A partner's ticket can no longer be read. Value: its id."""
    REOPENED = "reopened"
    """Work began again: what was answered, closed or filed before counts no longer. Value: why, a code."""
    ARCHIVED = "archived"
    """An evidence pack was made. Value: its number and hash."""
    OVERRIDDEN = "overridden"
    """A lead closed a complaint although something was missing. Value: what, codes with commas between."""
    ESCALATED_WITHIN = "escalated_within"
    """It went up in the house. Value: to whom, a rung of `mappings.workflow.reminders`."""
    LETTER_PROPOSED = "letter_proposed"
    """A letter was left for an agent. Value: as for `letter_written`."""
    LETTER_WRITTEN = "letter_written"
    """A letter was handed to the helpdesk's mail. Value: `template/language/version/sha256`."""
    LETTER_DELIVERED = "letter_delivered"
    """The helpdesk's mail took a letter. Value: its kind; the source names the article."""
    LETTER_FAILED = "letter_failed"
    """A letter or an agent's mail did not go out. The source names the article."""
    ANSWER_WRITTEN = "answer_written"
    """An agent says that this article is the final answer. Value: its id."""
    REFERRAL_TOLD = "referral_told"
    """The final answer tells the customer where else he can turn. The source names the article."""
    REMINDED = "reminded"
    """Somebody was reminded of a clock. Value: `clock/percent`."""
    MERGED = "merged"
    SPLIT = "split"
    """Another ticket was merged into this one; what happened there counts here. Value: its id."""
    REPEATED = "repeated"
    """Earlier complaints of the same customer about the issue that the source names. Value: `count/ids`."""
    STALE = "stale"
    """It was told that nobody had touched the complaint for long. Value: days."""
    SATISFACTION = "satisfaction"
    """The customer said how satisfied he is. Value: 1 to 5."""
    ORDER_ANSWERED = "order_answered"
    """An order was answered although the work on its ticket failed."""
    ORDER_WAITING = "order_waiting"
    """An order waits until the work on its ticket succeeds, and its agent was told so."""
    ORDER_REFUSED = "order_refused"
    """An order could not be carried out; for reports. Value: verb and why, `close/close`."""


TOLD_IN_NOTES: Final = frozenset(
    {
        FactKind.OWNER_CHOSEN,
        FactKind.REMINDED,
        FactKind.STALE,
        FactKind.REPEATED,
        FactKind.MERGED,
        FactKind.SPLIT,
        FactKind.ARCHIVED,
        FactKind.LETTER_FAILED,
    }
)
"""Facts that stand for a note or a write of ours; where nothing was written they have not happened."""
IDENTITY_WAYS: Final = ("callback", "document", "portal", "agent_authority")
"""How an identity can have been checked: the last is the authority of who acts for the customer."""

TICKET: Final = "ticket"
"""Source of the facts that the ticket itself gives by default."""

HISTORY: Final = "history:"
"""Beginning of the source of what a person did: the number of the history entry follows."""

ARTICLE: Final = "article:"
"""Beginning of the source of what an article tells: its id follows."""

INTAKE: Final = "intake:"
"""Beginning of the source of what came with a complaint through the door: its reference follows."""
_NUMBER: Final = re.compile(r"[0-9]+")


def that_went_out(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The facts without what rests on a mail that did not go out after all.

    >>> from datetime import UTC, datetime
    >>> at = datetime(2026, 11, 24, tzinfo=UTC)
    >>> told = Fact("acknowledged", at, "article:17")
    >>> that_went_out([told, Fact("letter_failed", at, "article:17")])[0].kind
    'letter_failed'
    """
    facts = tuple(facts)
    failed = {first_source(fact.source) for fact in facts if fact.kind == FactKind.LETTER_FAILED}
    if not failed:
        return facts
    rests = (FactKind.ACKNOWLEDGED, FactKind.RESPONSE_SENT, FactKind.INTERIM_SENT, FactKind.UPDATE_SENT)
    return tuple(fact for fact in facts if fact.kind not in rests or first_source(fact.source) not in failed)


def of_kind(facts: Iterable[Fact], kind: str) -> tuple[Fact, ...]:
    """All facts of a kind, earliest first."""
    return tuple(
        sorted((fact for fact in facts if fact.kind == kind), key=lambda fact: (fact.at, fact.source))
    )


def received(facts: Iterable[Fact]) -> Fact | None:
    """The fact of receipt that holds: the last recorded one, else the ticket's own.

    >>> from datetime import UTC, datetime
    >>> default = Fact("received", datetime(2026, 11, 24, tzinfo=UTC), "ticket")
    >>> recorded = Fact("received", datetime(2026, 11, 20, tzinfo=UTC), "history:97")
    >>> received([recorded, default]).source
    'history:97'
    """
    facts = tuple(facts)
    denied = denial(facts)
    if denied is not None:
        # what was no complaint can become one again, and was received anew then
        number = history_number(denied)
        facts = tuple(fact for fact in facts if fact.at > denied.at or history_number(fact) > number)
    return last_said(facts, FactKind.RECEIVED)


def last_said(facts: Iterable[Fact], kind: str) -> Fact | None:
    """The fact of a kind that was recorded last; it corrects the others."""
    return max(of_kind(facts, kind), key=_weight, default=None)


def is_acknowledged(facts: Iterable[Fact]) -> bool:
    """True when an acknowledgement is known that is not older than the receipt."""
    facts = tuple(facts)
    since = received(facts)
    return any(since is None or fact.at >= since.at for fact in of_kind(facts, FactKind.ACKNOWLEDGED))


def _weight(fact: Fact) -> tuple[bool, int, float]:
    if fact.source.startswith(ARTICLE):
        # told by the ticket as well, and outdone by what a person recorded
        return False, 1, -fact.at.timestamp()
    if fact.source.startswith(INTAKE):
        # the digits of a reference tell no order; what a person records outdoes it
        return True, 0, -fact.at.timestamp()
    # between two that nothing else tells apart the earlier wins: early is safer for a duty
    return fact.source != TICKET, _last_number(fact.source), -fact.at.timestamp()


def _last_number(source: str) -> int:
    numbers = _NUMBER.findall(source)
    return int(numbers[-1][-18:]) if numbers else 0


def history_number(fact: Fact) -> int:
    """Number of the history entry that a fact comes from; 0 when it comes from elsewhere."""
    return _last_number(fact.source) if fact.source.startswith(HISTORY) else 0


def order_number(fact: Fact) -> int:
    """Place of a fact among orders, also where it came over from a merged ticket: a higher one is later."""
    is_ordered = fact.source.startswith((HISTORY, MERGED))
    return _last_number(fact.source) if is_ordered else 0


def handed_back_by(facts: Iterable[Fact], name: str) -> int:
    """Number of the last order that handed a field back; 0 when none did."""
    orders = (fact for fact in facts if fact.kind == FactKind.HANDED_BACK)
    return max(
        (history_number(fact) for fact in orders if not fact.value or name in fact.value.split(",")),
        default=0,
    )


def released_by(facts: Iterable[Fact], name: str) -> int:
    """Number of the last order that made a field ours again: handed back, or confirmed with a category."""
    facts = tuple(facts)
    if name not in ("complaint_issue", "complaint_product"):
        return handed_back_by(facts, name)
    confirmed = (fact for fact in of_kind(facts, FactKind.CONFIRMED) if fact.value.partition("/")[2])
    return max(handed_back_by(facts, name), *(history_number(fact) for fact in confirmed), 0)


def verdict(facts: Iterable[Fact]) -> Fact | None:
    """What an agent said last about whether it is a complaint.

    Either `confirmed`, `not_complaint`, or a correction that chose a category and so says that it is one.
    """
    corrections = (FactKind.ISSUE_CORRECTED, FactKind.PRODUCT_CORRECTED)
    said = (
        fact
        for fact in facts
        if fact.kind in (FactKind.CONFIRMED, FactKind.NOT_COMPLAINT)
        or (fact.kind in corrections and fact.value)
    )
    return max(said, key=history_number, default=None)


def denial(facts: Iterable[Fact]) -> Fact | None:
    """The `not_complaint` that holds as far as people said; None when there is none."""
    said = verdict(facts)
    return said if said is not None and said.kind == FactKind.NOT_COMPLAINT else None


def confirmation(facts: Iterable[Fact]) -> Fact | None:
    """The last `confirmed`, unless its category was handed back or denied since."""
    facts = tuple(facts)
    found = max(of_kind(facts, FactKind.CONFIRMED), key=history_number, default=None)
    if found is None or denial(facts) is not None:
        return None
    over = max(handed_back_by(facts, name) for name in ("complaint_issue", "complaint_product"))
    return found if history_number(found) > over else None


def country_of(facts: Iterable[Fact]) -> str | None:
    """The customer's country as last told, two capital letters; None when none is known."""
    told = of_kind(facts, FactKind.COUNTRY_KNOWN)
    return told[-1].value or None if told else None


def channel_of(facts: Iterable[Fact]) -> str | None:
    """The way on which a complaint came, in the helpdesk's words; None when that was not put on record."""
    told = (fact.value for fact in of_kind(facts, FactKind.RECEIVED) if fact.value)
    return next(told, None)


def pack_versions(facts: Iterable[Fact]) -> dict[str, str]:
    """The version of each pack under which a case runs, by pack.

    >>> from datetime import UTC, datetime
    >>> at = datetime(2026, 11, 24, tzinfo=UTC)
    >>> pack_versions([Fact("pack_applied", at, "ticket", "us@2026-11-24")])
    {'us': '2026-11-24'}
    """
    applied = (fact.value.partition("@") for fact in of_kind(facts, FactKind.PACK_APPLIED))
    return {pack: version for pack, _, version in applied}


def starts(facts: Iterable[Fact], kind: str, *, late: bool) -> Fact | None:
    """The fact of a kind from which a clock runs.

    Args:
        late: True where a late date is the safe one (holds, windows, retention).
    """
    if kind == FactKind.RECEIVED:
        return received(facts)
    found = of_kind(facts, kind)
    return (found[-1] if late else found[0]) if found else None
