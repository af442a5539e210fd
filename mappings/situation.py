"""Everything about a ticket that is known before fields and notes are thought of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain

from mappings import facts as reading
from mappings import fields, language, observe
from mappings.clocks import Subject, acknowledgement_of, leading_of, run_clocks
from mappings.clocks.engine import Undated, acknowledgement_starts, undated
from mappings.codes import is_listed
from mappings.facts import FactKind
from mappings.fields import FieldValue
from mappings.judge import judge
from mappings.law import Law, law_of, new_versions
from mappings.mapping import Mapping
from mappings.models import Case, Fact, MaskedTicket, Sender
from mappings.onward import Held, Onward, onward
from mappings.opinions.question import second_opinion
from mappings.orders import Carried, Taken, View, take_orders
from mappings.ownership import PROPOSED, Ownership
from mappings.packs.taxonomy import taxonomy
from mappings.plan import Decision, RunningClock
from mappings.severity import highest
from mappings.spoken import language_of
from mappings.stages import Stage
from mappings.steps import NextStep, next_step
from mappings.workflow.gate import awaits_approval
from mappings.workflow.keeping import kept
from mappings.workflow.merging import merged_facts
from mappings.workflow.repeating import earlier, matter_facts, raised, with_signal
from mappings.workflow.splitting import split_facts


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything about a ticket that is known before fields and notes are thought of.

    Attributes:
        law: What binds the case.
        about: The category that holds: a person's choice before our own, and how it came.
        settled: Nobody has to confirm the category any more.
        on: Where the complaint stands, and what goes on from there.
        spoken: What the words alone tell.
    """

    decision: Decision
    law: Law
    about: Subject
    facts: tuple[Fact, ...]
    new_facts: tuple[Fact, ...]
    clocks: tuple[RunningClock, ...]
    undated: tuple[Undated, ...]
    step: NextStep
    ownership: Ownership
    orders: tuple[Carried, ...]
    settled: bool
    on: Onward
    spoken: Decision

    @property
    def stage(self) -> Stage:
        """Where the complaint stands."""
        return self.on.stage

    @property
    def is_under_other_law(self) -> bool:
        """True when at this moment other jurisdictions or packs come to bind than did before."""
        kinds = (FactKind.PACK_APPLIED, FactKind.LAW_APPLIED)
        new = {fact.kind for fact in self.new_facts if fact.kind in kinds}
        known = [fact for fact in self.facts if fact not in self.new_facts]
        return any(fact.kind in new for fact in known)

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


def situation_of(ticket: MaskedTicket, case: Case, mapping: Mapping, now: datetime) -> Situation:
    """Read a ticket: what its words and its people say, which orders are taken, which law and clocks follow.

    Args:
        now: UTC.
    """
    complaint = None if ticket.withheld else observe.complaint_of(ticket)
    arrived = () if ticket.withheld else (*merged_facts(case, now), *split_facts(case, now), *case.said)
    arrived = (*observe.deliveries(ticket, (*case.facts, *arrived)), *arrived)
    case = replace(case, facts=reading.that_went_out((*case.facts, *arrived)))
    owned = Ownership(ticket, case, case.facts, mapping)
    spoken = _spoken(ticket, mapping, complaint=complaint is not None)
    guess = spoken
    if not spoken.is_complaint and ticket.history is not None:
        guess = _spoken(ticket, mapping, complaint=True)
    corrected = tuple(owned.corrections(_guessed(guess, mapping)))
    heard = _heard(ticket, case, spoken, (*case.facts, *corrected), owned, mapping)
    about_before = _about(ticket, heard, owned, case.facts, mapping)
    orders = take_orders(
        View(
            ticket,
            case,
            mapping,
            guess,
            is_complaint=heard.is_complaint,
            about=about_before,
            law=_law(ticket, mapping, about_before, case.facts),
            facts=(*case.facts, *corrected),
            theirs={name: owned.theirs(name) for name in PROPOSED if owned.is_theirs(name)},
        )
    )
    ordered = tuple(chain(*(done.facts for done in orders)))
    refused = tuple(done.refusal for done in orders if done.refusal is not None)
    facts = (*case.facts, *corrected, *ordered)
    if any(fact.kind == FactKind.ANSWER_WRITTEN for fact in ordered):
        gone = observe.deliveries(ticket, facts)
        arrived, facts = (*arrived, *gone), (*facts, *gone)
    if ordered:
        owned = Ownership(ticket, case, facts, mapping)
    decision = _heard(ticket, case, spoken, facts, owned, mapping)
    if not any(fact.kind == FactKind.HANDED_BACK for fact in ordered):
        decision = kept(decision, ticket, case, facts, mapping)
    new: tuple[Fact, ...] = ()
    if decision.is_complaint:
        denied = reading.denial(facts)
        if denied is not None and not ticket.withheld:
            complaint = observe.complaint_after(ticket, denied.at)
        chosen = denied is None and _is_chosen(owned)
        receipt = observe.receipt_of(ticket, complaint, chosen=chosen)
        new = (
            *observe.new_facts(ticket, facts, mapping, receipt),
            *observe.country(ticket, facts, mapping, now),
        )
        facts = (*facts, *new)
    if ticket.withheld:
        # not known to be a complaint: its deadlines run, but nothing is put on record
        new = ()
    about = _about(ticket, decision, owned, facts, mapping)
    law = _law(ticket, mapping, about, facts)
    if decision.is_complaint:
        applied = _applied(law, mapping, facts, now)
        facts = (*facts, *applied)
        law = _law(ticket, mapping, about, facts)
        again = observe.acknowledged_again(ticket, facts, mapping, acknowledgement_starts(mapping, law))
        facts = (*facts, *again)
        new = () if ticket.withheld else (*new, *applied, *again)
        owner = observe.owner(ticket, facts, now)
        new, facts = (*new, *owner), (*facts, *owner)
    if decision.is_complaint and not ticket.withheld:
        repeated = matter_facts(case, about.issue, now)
        facts, new = (*facts, *repeated), (*new, *repeated)
        before = earlier(facts, about.issue)
        triggers = with_signal(decision.triggers, before)
        severity = raised(highest(about.issue, triggers), before)
        decision = replace(decision, triggers=triggers, severity=severity)
    clocks = run_clocks(mapping, law, facts, about) if decision.is_complaint else ()
    without_date = undated(mapping, law, facts, about) if decision.is_complaint else ()
    settled = case.written.get(fields.ISSUE.name) is not None or owned.is_theirs(fields.ISSUE.name)
    confirmed = decision.decided or settled or not decision.is_loan
    held = Held(decision, about, law, clocks, without_date, settled=confirmed, arrived=arrived)
    on = onward(ticket, case, mapping, held, facts, now)
    new = (*new, *on.new_facts)
    clocks = on.clocks
    step = next_step(
        acknowledgement_of(clocks),
        leading_of(clocks),
        acknowledged=reading.is_acknowledged(on.facts) and not _is_owed(clocks),
        stage=on.stage,
        waiting=observe.is_on_its_way(ticket),
        confirm=decision.is_loan and not decision.decided and not settled,
        now=now,
        approval=awaits_approval(ticket.fields, on.facts, mapping, on.stage),
        filed_at=on.filing.at,
    )
    if ticket.withheld:
        step = replace(step, code="help")
    if not confirmed:
        decision = replace(decision, second_opinion=second_opinion(ticket, case, decision, mapping))
    return Situation(
        decision,
        law,
        about,
        on.facts,
        (*ordered, *refused, *corrected, *arrived, *new),
        clocks,
        on.undated,
        step,
        owned,
        orders,
        settled=confirmed,
        on=on,
        spoken=spoken,
    )


def _spoken(ticket: MaskedTicket, mapping: Mapping, *, complaint: bool) -> Decision:
    """What the words tell, whatever people did."""
    if ticket.withheld:
        # nothing is known of the text: its deadlines run, so that none is missed
        return Decision(language.OTHER, is_complaint=True, is_loan=False)
    body, found = words_of_customer(ticket)
    return judge(
        ticket.title,
        body,
        found,
        mapping.decided_above,
        complaint=complaint,
        house_model=mapping.house_model,
        categories=mapping.categories,
        sums=mapping.large_sums,
    )


def _heard(
    ticket: MaskedTicket,
    case: Case,
    spoken: Decision,
    facts: tuple[Fact, ...],
    owned: Ownership,
    mapping: Mapping,
) -> Decision:
    """What the words tell, after what people said: an agent's verdict holds until something new comes."""
    denied, confirmed = reading.denial(facts), reading.confirmation(facts)
    if denied is not None:
        again = ticket.withheld or observe.complaint_after(ticket, denied.at) is not None
        return _made_complaint(spoken) if again else _no_complaint(spoken)
    if confirmed is not None:
        return _confirmed(spoken, confirmed, mapping)
    people_said = reading.verdict(facts) is not None
    if not spoken.is_complaint and (people_said or _is_complaint_already(case, owned)):
        return _made_complaint(spoken)
    return spoken


def _no_complaint(spoken: Decision) -> Decision:
    return Decision(spoken.language, is_complaint=False, is_loan=spoken.is_loan, evidence=spoken.evidence)


def _made_complaint(spoken: Decision) -> Decision:
    return spoken if spoken.is_complaint else replace(spoken, is_complaint=True)


def _confirmed(spoken: Decision, said: Fact, mapping: Mapping) -> Decision:
    product, _, path = said.value.partition("/")
    key = path.rpartition("::")[2]
    issue = mapping.categories.canonical(key)
    decision = _made_complaint(spoken)
    if issue not in taxonomy().issue_by_key:
        return decision
    return replace(
        decision,
        is_loan=True,
        product=product or decision.product or "unknown",
        issue=issue,
        own=key if key != issue else None,
        decided=True,
    )


def _guessed(guess: Decision, mapping: Mapping) -> dict[str, FieldValue]:
    key = guess.own or guess.issue
    path = mapping.categories.path_of(key) if key is not None else None
    return {
        fields.PRODUCT.name: guess.product,
        fields.ISSUE.name: path,
        fields.SEVERITY.name: guess.severity,
    }


def words_of_customer(ticket: MaskedTicket) -> tuple[str, str]:
    """What is decided on beside the title: all that the customer wrote, and its language."""
    texts = tuple(_texts_of_customer(ticket))
    return "\n\n".join(texts), language_of(texts, ticket.title)


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


def _is_owed(clocks: tuple[RunningClock, ...]) -> bool:
    """True when a duty to acknowledge is open that began after what was acknowledged already."""
    acknowledgement = acknowledgement_of(clocks)
    return acknowledgement is not None and acknowledgement.stopped_at is None


def _law(ticket: MaskedTicket, mapping: Mapping, about: Subject, facts: tuple[Fact, ...]) -> Law:
    return law_of(
        mapping,
        facts,
        group=ticket.group,
        channel=about.channel,
        country=about.country,
        product=about.product,
    )


def _applied(law: Law, mapping: Mapping, facts: tuple[Fact, ...], now: datetime) -> tuple[Fact, ...]:
    """What the case comes under from now on: jurisdictions, and packs each with the version that it keeps."""
    packs = [
        Fact(FactKind.PACK_APPLIED.value, now, f"pack:{value.partition('@')[0]}", value=value)
        for value in new_versions(law, mapping)
    ]
    told = reading.of_kind(facts, FactKind.LAW_APPLIED)
    codes = ",".join(law.jurisdictions)
    if mapping.law and (not told or told[-1].value != codes):
        was = told[-1].value if told else ""
        packs.append(Fact(FactKind.LAW_APPLIED.value, now, f"law:{len(told) + 1}", value=codes, was=was))
    return tuple(packs)


def _about(
    ticket: MaskedTicket, decision: Decision, owned: Ownership, facts: tuple[Fact, ...], mapping: Mapping
) -> Subject:
    product, issue = decision.product, decision.issue
    path = owned.theirs(fields.ISSUE.name)
    if is_listed(fields.ISSUE, path, mapping.categories.paths):
        issue = mapping.categories.canonical(str(path).rpartition("::")[2])
    chosen = owned.theirs(fields.PRODUCT.name)
    if is_listed(fields.PRODUCT, chosen):
        product = str(chosen)
    nature = taxonomy().issue_by_key[issue].nature if issue is not None else None
    return Subject(nature, issue, product, reading.country_of(facts), ticket.channel or None)
