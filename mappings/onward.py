"""What goes on from where a complaint stands: its end, its owner, reminders, the archive, partners."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from mappings.clocks import Subject, run_clocks
from mappings.clocks.engine import Undated, undated
from mappings.law import Law
from mappings.letters import refers
from mappings.mapping import Mapping
from mappings.models import Case, Fact, MaskedTicket
from mappings.plan import Decision, RunningClock
from mappings.sharing.following import Following, follow
from mappings.stages import Stage
from mappings.workflow.assigning import AsksForLoads, Assignment, assign
from mappings.workflow.closing import NOTHING, ByHand, by_hand
from mappings.workflow.filing import Filing, file
from mappings.workflow.machine import milestones, stage_of
from mappings.workflow.reminding import Reminding, remind
from mappings.workflow.touching import stale_facts
from mappings.workflow.withdrawing import LettingGo, let_go


@dataclass(frozen=True, slots=True)
class Held:
    """What holds of a ticket before it is asked what goes on.

    Attributes:
        about: The category that holds.
        settled: Nobody has to confirm the category any more.
        arrived: What the mail has said since the last look.
    """

    decision: Decision
    about: Subject
    law: Law
    clocks: tuple[RunningClock, ...]
    undated: tuple[Undated, ...]
    settled: bool
    arrived: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Onward:
    """What goes on.

    Attributes:
        stage: Where the complaint stands.
        facts: All that is known, with what follows here.
        new_facts: What follows here alone.
        clocks: As they run after it.
        hand: What people did with the helpdesk's own state.
        assignment: Somebody is made responsible at this moment.
        reminding: What is told of dates that come near.
        letting_go: What becomes of it where its customer took it back.
        filing: What is to be done about the archive.
        stale: It is told at this moment that nobody touched the complaint for long.
        stale_at: UTC; when that is to be told.
        following: What comes back from partners, and what does not.
    """

    stage: Stage
    facts: tuple[Fact, ...]
    clocks: tuple[RunningClock, ...]
    undated: tuple[Undated, ...]
    new_facts: tuple[Fact, ...] = ()
    hand: ByHand = NOTHING
    assignment: Assignment | AsksForLoads | None = None
    reminding: Reminding = field(default_factory=Reminding)
    letting_go: LettingGo = field(default_factory=LettingGo)
    filing: Filing = field(default_factory=Filing)
    stale: bool = False
    stale_at: datetime | None = None
    following: Following = field(default_factory=Following)


def onward(
    ticket: MaskedTicket, case: Case, mapping: Mapping, held: Held, facts: tuple[Fact, ...], now: datetime
) -> Onward:
    """Where a ticket stands, and what follows from it at this moment.

    Args:
        facts: All that is known.
        now: UTC.
    """
    assigned = ticket.owner_id is not None
    stage = stage_of(milestones(facts, categorised=held.settled, assigned=assigned))
    on = Onward(stage, facts, held.clocks, held.undated)
    if held.decision.is_complaint and not ticket.withheld:
        on = _worked_on(ticket, case, mapping, held, on, now)
    stage = on.stage if held.decision.is_complaint else Stage.NOT_COMPLAINT
    following = follow(ticket, case, on.facts, mapping, stage, now)
    return replace(on, following=following, new_facts=(*on.new_facts, *following.facts))


def _worked_on(
    ticket: MaskedTicket, case: Case, mapping: Mapping, held: Held, on: Onward, now: datetime
) -> Onward:
    assigned = ticket.owner_id is not None
    law, about, facts, clocks, without_date = held.law, held.about, on.facts, on.clocks, on.undated
    told = refers(law.jurisdiction)
    hand = by_hand(ticket, case, facts, mapping, on.stage, refers=told, arrived=held.arrived)
    facts = (*facts, *hand.facts)
    if hand.facts:
        # an answer is owed anew, or everything has ended
        clocks = run_clocks(mapping, law, facts, about)
        without_date = undated(mapping, law, facts, about)
    stage = stage_of(milestones(facts, categorised=held.settled, assigned=assigned))
    assignment = assign(ticket, case, mapping, held.decision, about, facts, stage, now)
    chosen: tuple[Fact, ...] = ()
    if isinstance(assignment, Assignment):
        chosen = (assignment.fact,)
        assigned = assigned or assignment.choice.login is not None
        stage = stage_of(milestones(facts, categorised=held.settled, assigned=assigned))
    reminding = remind(ticket, mapping, clocks, facts, stage, held.decision.severity, now)
    stale, stale_at = stale_facts(ticket, mapping, facts, stage, now)
    letting_go = let_go(ticket.fields, facts, mapping, stage, held.decision.severity, now)
    if letting_go.facts:
        facts = (*facts, *letting_go.facts)
        clocks = run_clocks(mapping, law, facts, about)
        without_date = undated(mapping, law, facts, about)
        stage = stage_of(milestones(facts, categorised=held.settled, assigned=assigned))
    filing = file(case, mapping, facts, stage, now)
    facts = (*facts, *filing.facts)
    return Onward(
        stage=stage_of(milestones(facts, categorised=held.settled, assigned=assigned)),
        facts=facts,
        clocks=clocks,
        undated=without_date,
        new_facts=(*hand.facts, *chosen, *reminding.facts, *stale, *letting_go.facts, *filing.facts),
        hand=hand,
        assignment=assignment,
        reminding=reminding,
        letting_go=letting_go,
        filing=filing,
        stale=bool(stale),
        stale_at=stale_at,
    )
