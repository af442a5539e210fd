"""The one entrance: a masked ticket, a case, a mapping and an instant → a plan.

Pure and total: no clock, no network, and an answer for every ticket. Deciding again after the plan was
carried out gives nothing more to write.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import chain
from types import MappingProxyType
from typing import Final

from mappings import facts as reading
from mappings import fields, language, note, observe
from mappings.clocks import Subject, acknowledgement_of, leading_of, run_clocks
from mappings.clocks.engine import Undated, flags_of, undated
from mappings.codes import is_listed
from mappings.facts import FactKind
from mappings.failure import says_help
from mappings.fields import FieldValue
from mappings.judge import judge
from mappings.mapping import Mapping
from mappings.models import Author, Case, Fact, MaskedTicket, Sender
from mappings.note import DueChange, ProposalChange, Summary
from mappings.orders import After, Carried, Taken, View, clears_box, take_orders, tell_orders, tell_unseen
from mappings.ownership import PROPOSED, Ownership, Reconciled
from mappings.packs.regime import regimes_of
from mappings.packs.taxonomy import taxonomy
from mappings.plan import Decision, Evidence, FollowUp, Note, NoteKind, Plan, Reason, RunningClock
from mappings.severity import highest
from mappings.stages import Stage
from mappings.steps import NextStep, next_step
from mappings.texts import say

MOST_CORRECTIONS: Final = 3
"""Notes on a ticket after which what a trigger or a customer repeats is put right silently."""
_CATEGORY: Final = (fields.PRODUCT.name, fields.ISSUE.name)
_OF_COMPLAINTS: Final = (
    fields.REGIME.name,
    fields.ACKNOWLEDGE_DUE_AT.name,
    fields.DUE_AT.name,
    fields.NEXT_STEP.name,
    fields.NEXT_STEP_AT.name,
    fields.PRIVACY.name,
)
"""Computed fields that only a complaint has."""
_VERBS_OF: Final[ReadOnly[str, tuple[str, ...]]] = MappingProxyType(
    {
        fields.STAGE.name: ("acknowledge", "answer", "close"),
        fields.REGIME.name: ("escalate",),
        fields.PRIVACY.name: ("hide",),
    }
)
"""Verbs that move a computed field; the others move with `record` and `extend`."""


RETRY_WITHHELD: Final = timedelta(hours=1)
"""After this long a text that could not be masked is tried again."""


@dataclass(frozen=True, slots=True)
class _Situation:
    """Everything about a ticket that is known before fields and notes are thought of.

    Attributes:
        about: The category that holds: a person's choice before our own.
    """

    decision: Decision
    about: Subject
    facts: tuple[Fact, ...]
    new_facts: tuple[Fact, ...]
    clocks: tuple[RunningClock, ...]
    undated: tuple[Undated, ...]
    step: NextStep
    ownership: Ownership
    orders: tuple[Carried, ...]

    @property
    def acknowledged(self) -> bool:
        return reading.is_acknowledged(self.facts)

    @property
    def handed_back(self) -> frozenset[str]:
        """Fields that an order of this moment has given back."""
        taken = (done.result for done in self.orders if isinstance(done.result, Taken))
        return frozenset(chain(*(result.detail for result in taken if result.code == "handed_back")))

    @property
    def proposes_again(self) -> bool:
        """True when an order of this moment has handed something back."""
        return any(done.result.code == "handed_back" for done in self.orders)

    @property
    def is_confirmed_now(self) -> bool:
        """True when an order of this moment has confirmed a category."""
        return any(fact.kind == FactKind.CONFIRMED for done in self.orders for fact in done.facts)


def decide(ticket: MaskedTicket, case: Case, mapping: Mapping, now: datetime) -> Plan:
    """Decide what has to be done to a ticket; pure and total.

    Args:
        ticket: The ticket as it is at this moment, masked.
        case: What Ombud remembers of it; `Case(ticket_id)` for a new one.
        mapping: The site's mapping.
        now: The present instant, UTC.
    """
    situation = _situation(ticket, case, mapping, now)
    computed = _computed(ticket, situation, mapping)
    reconciled = situation.ownership.reconcile(computed, _proposed(ticket, situation), situation.handed_back)
    changes: dict[str, FieldValue] = {
        **reconciled.changes,
        **_automatic(ticket, case, situation, reconciled),
        **_emptied_box(ticket),
    }
    after = After(
        situation.decision, situation.clocks, changes, reconciled.theirs, computed.get(fields.STAGE.name), now
    )
    return Plan(
        decision=situation.decision,
        changes=MappingProxyType(changes),
        note=_note(ticket, case, mapping, situation, computed, reconciled, after),
        facts=situation.new_facts,
        clocks=situation.clocks,
        follow_ups=tuple(_follow_ups(ticket, situation.clocks, now)),
        theirs=reconciled.theirs,
        returned=frozenset(name for name in reconciled.returned if changes[name] == reconciled.changes[name]),
        orders=tuple((done.known_verb, done.result.code) for done in situation.orders),
        history_id=case.history_id if ticket.history is None else ticket.history.last_id,
        reasons=tuple(_reasons(ticket, situation, reconciled)),
    )


def leading_due_at(clocks: Iterable[RunningClock]) -> datetime | None:
    """When the earliest open answer duty of ours is due, UTC; None when none is open."""
    leading = leading_of(clocks)
    return leading.due_at if leading is not None else None


def _situation(ticket: MaskedTicket, case: Case, mapping: Mapping, now: datetime) -> _Situation:
    complaint = None if ticket.withheld else observe.complaint_of(ticket)
    owned = Ownership(ticket, case, case.facts, mapping)
    spoken = _spoken(ticket, mapping, complaint=complaint is not None)
    guess = spoken
    if not spoken.is_complaint and ticket.history is not None:
        guess = _spoken(ticket, mapping, complaint=True)
    corrected = tuple(owned.corrections(_guessed(guess)))
    heard = _heard(ticket, case, spoken, (*case.facts, *corrected), owned)
    orders = take_orders(
        View(
            ticket,
            case,
            mapping,
            guess,
            is_complaint=heard.is_complaint,
            about=_about(heard, owned),
            facts=(*case.facts, *corrected),
            theirs={name: owned.theirs(name) for name in PROPOSED if owned.is_theirs(name)},
        )
    )
    ordered = tuple(chain(*(done.facts for done in orders)))
    facts = (*case.facts, *corrected, *ordered)
    if ordered:
        owned = Ownership(ticket, case, facts, mapping)
    decision = _heard(ticket, case, spoken, facts, owned)
    new: tuple[Fact, ...] = ()
    if decision.is_complaint:
        denied = reading.denial(facts)
        if denied is not None and not ticket.withheld:
            complaint = observe.complaint_after(ticket, denied.at)
        chosen = denied is None and _is_chosen(owned)
        receipt = observe.receipt_of(ticket, complaint, chosen=chosen)
        new = observe.new_facts(ticket, facts, mapping, receipt)
        facts = (*facts, *new)
    if ticket.withheld:
        # not known to be a complaint: its deadlines run, but nothing is put on record
        new = ()
    about = _about(decision, owned)
    if decision.is_complaint and not ticket.withheld:
        decision = replace(decision, severity=highest(about.issue, decision.triggers))
    clocks = run_clocks(mapping, mapping.jurisdiction, facts, about) if decision.is_complaint else ()
    without_date = undated(mapping, mapping.jurisdiction, facts, about) if decision.is_complaint else ()
    settled = case.written.get(fields.ISSUE.name) is not None or owned.is_theirs(fields.ISSUE.name)
    step = next_step(
        acknowledgement_of(clocks),
        leading_of(clocks),
        acknowledged=reading.is_acknowledged(facts),
        answered=bool(reading.of_kind(facts, FactKind.RESPONSE_SENT)),
        confirm=decision.is_loan and not decision.decided and not settled,
        now=now,
    )
    if ticket.withheld:
        step = replace(step, code="help")
    return _Situation(
        decision, about, facts, (*ordered, *corrected, *new), clocks, without_date, step, owned, orders
    )


def _spoken(ticket: MaskedTicket, mapping: Mapping, *, complaint: bool) -> Decision:
    """What the words tell, whatever people did."""
    if ticket.withheld:
        # nothing is known of the text: its deadlines run, so that none is missed
        return Decision(language.OTHER, is_complaint=True, is_loan=False)
    body = "\n\n".join(_texts_of_customer(ticket))
    found = language.detect(body)
    if found == language.OTHER:
        found = language.detect(ticket.title)
    return judge(ticket.title, body, found, mapping.decided_above, complaint=complaint)


def _heard(
    ticket: MaskedTicket, case: Case, spoken: Decision, facts: tuple[Fact, ...], owned: Ownership
) -> Decision:
    """What the words tell, after what people said: an agent's verdict holds until something new comes."""
    denied, confirmed = reading.denial(facts), reading.confirmation(facts)
    if denied is not None:
        again = ticket.withheld or observe.complaint_after(ticket, denied.at) is not None
        return _made_complaint(spoken) if again else _no_complaint(spoken)
    if confirmed is not None:
        return _confirmed(spoken, confirmed)
    people_said = reading.verdict(facts) is not None
    if not spoken.is_complaint and (people_said or _is_complaint_already(case, owned)):
        return _made_complaint(spoken)
    return spoken


def _no_complaint(spoken: Decision) -> Decision:
    return Decision(spoken.language, is_complaint=False, is_loan=spoken.is_loan, evidence=spoken.evidence)


def _made_complaint(spoken: Decision) -> Decision:
    return spoken if spoken.is_complaint else replace(spoken, is_complaint=True)


def _confirmed(spoken: Decision, said: Fact) -> Decision:
    product, _, path = said.value.partition("/")
    issue = path.rpartition("::")[2]
    decision = _made_complaint(spoken)
    if issue not in taxonomy().issue_by_key:
        return decision
    return replace(
        decision, is_loan=True, product=product or decision.product or "unknown", issue=issue, decided=True
    )


def _guessed(guess: Decision) -> dict[str, FieldValue]:
    path = taxonomy().issue_path(guess.issue) if guess.issue is not None else None
    return {
        fields.PRODUCT.name: guess.product,
        fields.ISSUE.name: path,
        fields.SEVERITY.name: guess.severity,
    }


def _texts_of_customer(ticket: MaskedTicket) -> Iterator[str]:
    """What the complaint says: the first article, whoever took it down, and all that the customer wrote."""
    for index, article in enumerate(ticket.articles):
        if index == 0 or article.sender is Sender.CUSTOMER:
            yield article.text


def _is_complaint_already(case: Case, owned: Ownership) -> bool:
    """A person said so by choosing a category, or we did; a later "thank you" does not undo it."""
    if _is_chosen(owned):
        return True
    return case.written.get(fields.STAGE.name) not in (None, Stage.NOT_COMPLAINT, Stage.NEEDS_HELP)


def _is_chosen(owned: Ownership) -> bool:
    return any(owned.theirs(name) is not None for name in (fields.ISSUE.name, fields.PRODUCT.name))


def _about(decision: Decision, owned: Ownership) -> Subject:
    product, issue = decision.product, decision.issue
    path = owned.theirs(fields.ISSUE.name)
    if is_listed(fields.ISSUE, path):
        issue = str(path).rpartition("::")[2]
    chosen = owned.theirs(fields.PRODUCT.name)
    if is_listed(fields.PRODUCT, chosen):
        product = str(chosen)
    nature = taxonomy().issue_by_key[issue].nature if issue is not None else None
    return Subject(nature, issue, product)


def _computed(ticket: MaskedTicket, situation: _Situation, mapping: Mapping) -> dict[str, FieldValue]:
    if not situation.decision.is_complaint:
        return {fields.STAGE.name: Stage.NOT_COMPLAINT.value, **dict.fromkeys(_OF_COMPLAINTS)}
    acknowledgement, leading = acknowledgement_of(situation.clocks), leading_of(situation.clocks)
    packs = regimes_of(mapping.jurisdiction, mapping.regimes)
    stage = Stage.ACKNOWLEDGED if situation.acknowledged else Stage.RECEIVED
    return {
        fields.STAGE.name: (Stage.NEEDS_HELP if ticket.withheld else stage).value,
        fields.REGIME.name: packs[0].id if packs else None,
        fields.ACKNOWLEDGE_DUE_AT.name: acknowledgement.due_at if acknowledgement is not None else None,
        fields.DUE_AT.name: leading.due_at if leading is not None else None,
        fields.NEXT_STEP.name: say(mapping.language, f"step.{situation.step.code}"),
        fields.NEXT_STEP_AT.name: situation.step.at,
        fields.PRIVACY.name: "masked",
    }


def _proposed(ticket: MaskedTicket, situation: _Situation) -> dict[str, FieldValue]:
    decision = situation.decision
    if not decision.is_complaint or ticket.withheld:
        return {}
    issue = taxonomy().issue_path(decision.issue) if decision.issue is not None else None
    category: dict[str, FieldValue] = {
        fields.PRODUCT.name: decision.product if decision.decided else None,
        fields.ISSUE.name: issue if decision.decided else None,
    }
    switch = situation.ownership.of(fields.AUTO.name)
    off = ticket.fields.get(fields.AUTO.name) is False and switch is not None and not switch.undone
    if off and not situation.proposes_again:
        return category if reading.confirmation(situation.facts) is not None and decision.decided else {}
    return {**category, fields.SEVERITY.name: decision.severity}


def _automatic(
    ticket: MaskedTicket, case: Case, situation: _Situation, reconciled: Reconciled
) -> dict[str, FieldValue]:
    """The switch of proposals: on, until somebody touches it, and on again when fields are handed back."""
    name = fields.AUTO.name
    if not situation.decision.is_complaint or name not in ticket.fields:
        return {}
    stands = reconciled.changes.get(name, ticket.fields[name])
    if situation.proposes_again:
        return {} if ticket.fields[name] is True else {name: True}
    if stands is not None:
        return {}
    untouched = name not in case.written or name in reconciled.changes
    return {name: True} if untouched or reconciled.restored else {}


def _emptied_box(ticket: MaskedTicket) -> dict[str, FieldValue]:
    """The order box is emptied once somebody has looked at it, the note line with it."""
    if not clears_box(ticket):
        return {}
    box = (fields.ACTION.name, fields.ACTION_NOTE.name)
    return dict.fromkeys(name for name in box if ticket.fields.get(name) is not None)


def _note(
    ticket: MaskedTicket,
    case: Case,
    mapping: Mapping,
    situation: _Situation,
    computed: ReadOnly[str, FieldValue],
    reconciled: Reconciled,
    after: After,
) -> Note | None:
    orders = _order_parts(ticket, mapping, situation, after, reconciled)
    undone = _undone_parts(ticket, mapping, situation, after, reconciled)
    if ticket.withheld:
        if not says_help(ticket.fields, ticket.markers):
            return note.withheld(mapping, ticket.withheld_by, (*orders, *undone))
        return _short(mapping, orders, undone, [], owned=False)
    summary = Summary(
        decision=situation.decision,
        clocks=situation.clocks,
        next_step=say(mapping.language, f"step.{situation.step.code}"),
        found=ticket.found,
        theirs=reconciled.newly_theirs,
        undated=situation.undated,
        forbidden=sorted(flags_of(situation.clocks, situation.undated, after.now)),
    )
    if not case.summarised and all(marker.kind != NoteKind.SUMMARY for marker in ticket.markers):
        return note.summary(mapping, summary, (*orders, *undone))
    was_none = case.written.get(fields.STAGE.name) == Stage.NOT_COMPLAINT
    if was_none and situation.decision.is_complaint:
        return note.change(
            mapping,
            NoteKind.ORDER if orders else NoteKind.CHANGE,
            [*orders, *undone, *note.complaint_parts(mapping, summary)],
        )
    parts = list(_later_parts(ticket, case, mapping, situation, computed, reconciled))
    return _short(mapping, orders, undone, parts, owned=bool(reconciled.newly_theirs))


def _short(
    mapping: Mapping, orders: list[str], undone: list[str], parts: list[str], *, owned: bool
) -> Note | None:
    """One note for everything that happened since the last one."""
    if not (orders or undone or parts):
        return None
    kind = NoteKind.OWNERSHIP if owned else NoteKind.CHANGE
    if orders:
        kind = NoteKind.ORDER
    elif undone and not parts:
        kind = NoteKind.UNDONE
    return note.change(mapping, kind, [*orders, *undone, *parts])


def _order_parts(
    ticket: MaskedTicket, mapping: Mapping, situation: _Situation, after: After, reconciled: Reconciled
) -> list[str]:
    parts = tell_orders(_of_agents(situation.orders), mapping, after)
    if clears_box(ticket) and fields.ACTION.name not in reconciled.undone:
        history = ticket.history
        chosen = history is not None and any(edit.attribute == fields.ACTION.name for edit in history.edits)
        if not chosen:
            parts.append(tell_unseen(mapping, ticket))
    return parts


def _of_agents(orders: tuple[Carried, ...]) -> tuple[Carried, ...]:
    return tuple(done for done in orders if done.order.author is Author.AGENT)


def _undone_parts(
    ticket: MaskedTicket,
    mapping: Mapping,
    situation: _Situation,
    after: After,
    reconciled: Reconciled,
) -> list[str]:
    """What customers changed and what machines ordered, told a few times a ticket."""
    if sum(marker.kind == NoteKind.UNDONE for marker in ticket.markers) >= MOST_CORRECTIONS:
        return []
    strange = tuple(done for done in situation.orders if done.order.author is not Author.AGENT)
    parts = tell_orders(strange, mapping, after)
    if reconciled.undone:
        parts.append(note.undone_part(mapping, reconciled.undone))
    return parts


def _later_parts(
    ticket: MaskedTicket,
    case: Case,
    mapping: Mapping,
    situation: _Situation,
    computed: ReadOnly[str, FieldValue],
    reconciled: Reconciled,
) -> Iterator[str]:
    if reconciled.newly_theirs:
        yield note.ownership_part(mapping, reconciled.newly_theirs)
    received = reading.received(situation.facts)
    for name in (fields.ACKNOWLEDGE_DUE_AT.name, fields.DUE_AT.name):
        old, new = case.written.get(name), computed.get(name)
        if received and isinstance(old, datetime) and isinstance(new, datetime) and old != new:
            yield note.due_part(mapping, DueChange(name, old, new), received)
    for name in PROPOSED:
        was, proposed = case.written.get(name), reconciled.changes.get(name)
        told = name in situation.handed_back or (situation.is_confirmed_now and name in _CATEGORY)
        if name in reconciled.returned or told:
            continue
        if isinstance(was, str) and isinstance(proposed, str) and was != proposed:
            evidence = _evidence(situation.decision, name)
            yield note.proposal_part(mapping, ProposalChange(name, was, proposed), evidence)
    if reconciled.corrected and (
        _by_agent(situation.ownership, reconciled.corrected) or _changes_told(ticket) < MOST_CORRECTIONS
    ):
        verbs = (_VERBS_OF.get(name, ("record", "extend")) for name in reconciled.corrected)
        yield note.corrected_part(mapping, reconciled.corrected, tuple(dict.fromkeys(chain(*verbs))))


def _evidence(decision: Decision, name: str) -> tuple[Evidence, ...]:
    """What speaks for a proposed value: signals for the severity, else the words of the category."""
    signals = tuple(chain(*(trigger.evidence for trigger in decision.triggers)))
    return signals if name == fields.SEVERITY.name and signals else decision.evidence


def _by_agent(owned: Ownership, names: Iterable[str]) -> bool:
    """True when an agent did it, who is told every time; a machine that repeats itself is not."""
    edits = (found.edit for name in names if (found := owned.of(name)) is not None)
    return any(edit is not None and edit.author is Author.AGENT for edit in edits)


def _changes_told(ticket: MaskedTicket) -> int:
    return sum(marker.kind == NoteKind.CHANGE for marker in ticket.markers)


def _follow_ups(ticket: MaskedTicket, clocks: tuple[RunningClock, ...], now: datetime) -> Iterator[FollowUp]:
    if ticket.withheld:
        yield FollowUp("retry", now + RETRY_WITHHELD)
    acknowledgement, leading = acknowledgement_of(clocks), leading_of(clocks)
    if acknowledgement is not None and acknowledgement.stopped_at is None and acknowledgement.due_at > now:
        yield FollowUp("acknowledge_due", acknowledgement.due_at)
    if leading is not None and leading.due_at > now:
        yield FollowUp("answer_due", leading.due_at)


def _reasons(ticket: MaskedTicket, situation: _Situation, reconciled: Reconciled) -> Iterator[Reason]:
    decision = situation.decision
    if ticket.withheld:
        yield Reason("withheld", (("recogniser", ticket.withheld_by),))
    elif not decision.is_complaint:
        yield Reason("not_complaint", (("language", decision.language),))
    else:
        code = "decided" if decision.decided else "undecided"
        yield Reason(code, (("language", decision.language), ("confidence", f"{decision.confidence:.2f}")))
    for clock in situation.clocks:
        yield Reason("clock", (("id", clock.id), ("due", clock.due_date.isoformat())))
    for name in sorted(reconciled.newly_theirs):
        yield Reason("theirs", (("field", name),))
    for name in reconciled.corrected:
        yield Reason("corrected", (("field", name),))
    for name in reconciled.undone:
        yield Reason("undone", (("field", name),))
    for done in situation.orders:
        yield Reason("order", (("verb", done.known_verb), ("code", done.result.code)))
    if reconciled.restored:
        yield Reason("restored", ())
