"""The one entrance: a masked ticket, a case, a mapping and an instant → a plan.

Pure and total: no clock, no network, and an answer for every ticket. Deciding again after the plan was
carried out gives nothing more to write.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import chain
from types import MappingProxyType
from typing import Final

from mappings import facts as reading
from mappings import fields, observe
from mappings.clocks import acknowledgement_of, leading_of
from mappings.composing import compose
from mappings.facts import FactKind
from mappings.fields import FieldValue
from mappings.history import Holder
from mappings.law import Law, versions_gone
from mappings.mapping import Mapping
from mappings.models import Case, Delivery, MaskedTicket
from mappings.opinions.question import is_met, known_opinion, leaves_room, question_of
from mappings.orders import After, Taken, clears_box
from mappings.ownership import CLOSED_STATE, Reconciled
from mappings.plan import (
    FollowUp,
    LetterWay,
    Note,
    OpinionQuestion,
    OutgoingLetter,
    Plan,
    Reason,
    RunningClock,
)
from mappings.privacy import Level, Sight, is_erased, sight_of
from mappings.sharing.following import PERCENTS
from mappings.situation import Situation, situation_of
from mappings.stages import Stage
from mappings.steps import while_waiting
from mappings.texts import say
from mappings.workflow.answering import answer_waits
from mappings.workflow.assigning import AsksForLoads, Assignment
from mappings.workflow.closing import OPEN_STATE
from mappings.workflow.correspondence import Correspondence, letters_due, survey_reminder_at
from mappings.workflow.reminding import heard_by

_OF_COMPLAINTS: Final = (
    fields.REGIME.name,
    fields.ACKNOWLEDGE_DUE_AT.name,
    fields.DUE_AT.name,
    fields.NEXT_STEP.name,
    fields.NEXT_STEP_AT.name,
)
"""Computed fields that only a complaint has."""


RETRY_WITHHELD: Final = timedelta(hours=1)
"""After this long a text that could not be masked is tried again."""


LETTER_CHECK: Final = timedelta(minutes=1)
"""So soon it is looked whether the mail took a letter: it says so within seconds, or after three minutes."""


def decide(ticket: MaskedTicket, case: Case, mapping: Mapping, now: datetime) -> Plan:
    """Decide what has to be done to a ticket; pure and total.

    Args:
        ticket: The ticket as it is at this moment, masked.
        case: What Ombud remembers of it; `Case(ticket_id)` for a new one.
        mapping: The site's mapping.
        now: The present instant, UTC.
    """
    situation = situation_of(ticket, case, mapping, now)
    sight = sight_of(
        ticket,
        case,
        situation.new_facts,
        is_complaint=situation.decision.is_complaint,
        erased=is_erased(ticket, case, situation.ownership),
        now=now,
    )
    due = letters_due(
        Correspondence(
            ticket,
            mapping,
            situation.decision,
            situation.law,
            situation.clocks,
            situation.facts,
            situation.settled,
            situation.on.reminding,
            now,
            survey=case.has_survey,
        ),
        tuple(done.letter for done in situation.orders if done.letter is not None),
    )
    if due.acknowledges:
        situation = replace(situation, step=while_waiting(situation.step))
    computed = _computed(ticket, situation, mapping, sight.level)
    reconciled = situation.ownership.reconcile(
        computed, _proposed(ticket, situation, mapping), situation.handed_back
    )
    changes: dict[str, FieldValue] = {
        **reconciled.changes,
        **_automatic(ticket, case, situation, reconciled),
        **_emptied_box(ticket),
    }
    after = After(
        situation.decision, situation.clocks, changes, reconciled.theirs, computed.get(fields.STAGE.name), now
    )
    note = compose(ticket, case, mapping, situation, computed, reconciled, after, letters=due)
    return Plan(
        decision=situation.decision,
        changes=MappingProxyType(changes),
        note=note,
        article_changes=sight.changes,
        letters=due.letters,
        questions=tuple(taken.question for taken in _taken(situation) if taken.question is not None),
        partner_notes=(
            *chain.from_iterable(taken.partner_notes for taken in _taken(situation)),
            *situation.on.following.notes,
        ),
        desk=MappingProxyType(_desk(ticket, situation)),
        asks_for_loads=isinstance(situation.on.assignment, AsksForLoads)
        or any(taken.asks_for_loads for taken in _taken(situation)),
        asks_for_pack=situation.on.filing.asks,
        asks_opinion=_asks_opinion(ticket, case, mapping, situation, note),
        opinion=known_opinion(ticket, case),
        opinion_met=is_met(case, situation.new_facts),
        mentions=_mentions(ticket, mapping, situation),
        facts=(*situation.new_facts, *due.broken, *sight.facts),
        clocks=situation.clocks,
        follow_ups=tuple(_follow_ups(ticket, mapping, situation, due.letters, now)),
        theirs=reconciled.theirs,
        returned=frozenset(name for name in reconciled.returned if changes[name] == reconciled.changes[name]),
        orders=tuple((done.known_verb, done.result.code) for done in situation.orders),
        history_id=case.history_id if ticket.history is None else ticket.history.last_id,
        found=None if ticket.withheld else ticket.found,
        listed=mapping.categories.paths,
        reasons=(*_reasons(ticket, situation, reconciled), *_of_articles(sight)),
        spoken=None if ticket.withheld else situation.spoken,
    )


def _asks_opinion(
    ticket: MaskedTicket, case: Case, mapping: Mapping, situation: Situation, note: Note | None
) -> OpinionQuestion | None:
    """What a language model may be asked before the note names the candidates; once for the same words."""
    # the note that tells of attachments is the one that tells what a complaint is about
    names_candidates = note is not None and note.tells_attachments
    if not names_candidates or situation.settled or not leaves_room(situation.decision):
        return None
    return question_of(ticket, mapping) if known_opinion(ticket, case) is None else None


def leading_due_at(clocks: Iterable[RunningClock]) -> datetime | None:
    """When the earliest open answer duty of ours is due, UTC; None when none is open."""
    leading = leading_of(clocks)
    return leading.due_at if leading is not None else None


def _computed(
    ticket: MaskedTicket, situation: Situation, mapping: Mapping, level: Level | None
) -> dict[str, FieldValue]:
    privacy = None if level is None else level.value
    if not situation.decision.is_complaint:
        none = dict.fromkeys(_OF_COMPLAINTS)
        return {fields.STAGE.name: Stage.NOT_COMPLAINT.value, **none, fields.PRIVACY.name: privacy}
    acknowledgement, leading = acknowledgement_of(situation.clocks), leading_of(situation.clocks)
    packs = situation.law.packs(mapping)
    satisfaction = next(reversed(reading.of_kind(situation.facts, FactKind.SATISFACTION)), None)
    return {
        fields.STAGE.name: (Stage.NEEDS_HELP if ticket.withheld else situation.stage).value,
        fields.REGIME.name: packs[0][1].id if packs else None,
        fields.ACKNOWLEDGE_DUE_AT.name: acknowledgement.due_at if acknowledgement is not None else None,
        fields.DUE_AT.name: leading.due_at if leading is not None else None,
        fields.NEXT_STEP.name: say(mapping.language, f"step.{situation.step.code}"),
        fields.NEXT_STEP_AT.name: situation.step.at,
        fields.PRIVACY.name: privacy,
        **({} if satisfaction is None else {fields.SATISFACTION.name: int(satisfaction.value)}),
    }


def _proposed(ticket: MaskedTicket, situation: Situation, mapping: Mapping) -> dict[str, FieldValue]:
    decision = situation.decision
    if not decision.is_complaint or ticket.withheld:
        return {}
    key = decision.own or decision.issue
    issue = mapping.categories.path_of(key) if key is not None else None
    category: dict[str, FieldValue] = {
        fields.PRODUCT.name: decision.product if decision.decided else None,
        fields.ISSUE.name: issue if decision.decided else None,
    }
    switch = situation.ownership.of(fields.AUTO.name)
    # what will stand there counts, since somebody's value may be given back at this moment
    theirs = switch is not None and switch.holder is Holder.THEIRS
    stands = switch.value if switch is not None and theirs else ticket.fields.get(fields.AUTO.name)
    off = stands is False and switch is not None and (theirs or not switch.undone)
    if off and not situation.proposes_again:
        return category if reading.confirmation(situation.facts) is not None and decision.decided else {}
    return {**category, fields.SEVERITY.name: decision.severity}


def _automatic(
    ticket: MaskedTicket, case: Case, situation: Situation, reconciled: Reconciled
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


def _taken(situation: Situation) -> list[Taken]:
    """What was taken of the orders of this moment."""
    return [done.result for done in situation.orders if isinstance(done.result, Taken)]


def _desk(ticket: MaskedTicket, situation: Situation) -> dict[str, str]:
    """What is set of the helpdesk's own attributes; a later order outdoes an earlier one."""
    desk: dict[str, str] = {}
    for taken in _taken(situation):
        desk.update(taken.desk)
    # whoever brought the complaint back, its ticket is worked on again
    reopened = any(fact.kind == FactKind.REOPENED for fact in situation.new_facts)
    if situation.on.hand.reopen or (reopened and ticket.state == CLOSED_STATE):
        desk["state"] = OPEN_STATE
    if situation.on.letting_go.facts:
        desk["state"] = CLOSED_STATE
    assignment = situation.on.assignment
    if isinstance(assignment, Assignment) and assignment.choice.login is not None:
        desk.setdefault("owner", assignment.choice.login)
    return desk


def _mentions(ticket: MaskedTicket, mapping: Mapping, situation: Situation) -> tuple[str, ...]:
    """Logins of those who hear of a date that comes near; the owner hears of every note anyway."""
    heard = (
        login
        for _, _, rung in situation.on.reminding.reminders
        for one in rung.hears
        for login in heard_by(mapping, ticket.group, one)
    )
    return tuple(login for login in dict.fromkeys(heard) if login != ticket.owner_login)


def _follow_ups(
    ticket: MaskedTicket,
    mapping: Mapping,
    situation: Situation,
    letters: tuple[OutgoingLetter, ...],
    now: datetime,
) -> Iterator[FollowUp]:
    clocks = situation.clocks
    if situation.on.reminding.next_at is not None:
        yield FollowUp("reminder", situation.on.reminding.next_at)
    again = survey_reminder_at(situation.facts, mapping)
    if again is not None and again > now:
        yield FollowUp("survey_reminder", again)
    if situation.on.following.next_at is not None:
        yield FollowUp("partner", situation.on.following.next_at)
    asked = [question for taken in _taken(situation) if (question := taken.question) is not None]
    if asked:
        first = min(one.asked_at + (one.due_at - one.asked_at) * PERCENTS[0] / 100 for one in asked)
        yield FollowUp("partner", first)
    if situation.on.stale_at is not None:
        yield FollowUp("stale", situation.on.stale_at)
    if situation.on.letting_go.at is not None:
        yield FollowUp("withdrawn", situation.on.letting_go.at)
    if situation.on.filing.at is not None:
        yield FollowUp("archive", situation.on.filing.at)
    if ticket.withheld:
        yield FollowUp("retry", now + RETRY_WITHHELD)
    if any(letter.way is LetterWay.SEND for letter in letters):
        yield FollowUp("letter_check", now + LETTER_CHECK)
    elif observe.is_on_its_way(ticket) or answer_waits(ticket, situation.facts):
        sent = min(head.created_at for head in ticket.heads if head.delivery is Delivery.WAITING)
        yield FollowUp("letter_check", now + max(LETTER_CHECK, (now - sent) / 2))
    acknowledgement, leading = acknowledgement_of(clocks), leading_of(clocks)
    if acknowledgement is not None and acknowledgement.stopped_at is None and acknowledgement.due_at > now:
        yield FollowUp("acknowledge_due", acknowledgement.due_at)
    if leading is not None and leading.due_at > now:
        yield FollowUp("answer_due", leading.due_at)


def _reasons(ticket: MaskedTicket, situation: Situation, reconciled: Reconciled) -> Iterator[Reason]:
    decision = situation.decision
    if ticket.withheld:
        yield Reason("withheld", (("recogniser", ticket.withheld_by),))
    elif not decision.is_complaint:
        yield Reason("not_complaint", (("language", decision.language),))
    else:
        code = "decided" if decision.decided else "undecided"
        yield Reason(code, (("language", decision.language), ("confidence", f"{decision.confidence:.2f}")))
    if decision.is_complaint:
        yield from _law_reasons(situation.law)
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


def _of_articles(sight: Sight) -> Iterator[Reason]:
    for change in sight.changes:
        done = (("hidden", str(change.hide).lower()), ("marks", str(len(change.marks))))
        yield Reason("article", (("id", str(change.article_id)), *done))


def _law_reasons(law: Law) -> Iterator[Reason]:
    for because in law.because:
        met = (("jurisdiction", because.jurisdiction.value), ("entry", str(because.entry)))
        yield Reason("law", (*met, *because.conditions))
    for gone in versions_gone(law):
        yield Reason("pack_version_gone", (("pack", gone),))
