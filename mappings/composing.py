"""One note for everything that happened since the last one, or none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Mapping as ReadOnly
from dataclasses import replace
from html import escape
from itertools import chain
from types import MappingProxyType
from typing import Final

from mappings import fields, jurisdictions, note
from mappings.carried import is_carried
from mappings.clocks.catalogue import clock_name
from mappings.clocks.engine import flags_of
from mappings.facts import FactKind
from mappings.failure import says_help
from mappings.fields import FieldValue
from mappings.mapping import Mapping
from mappings.models import Author, Case, MaskedTicket
from mappings.note import ProposalChange, Summary
from mappings.notes_dates import Dates, date_parts
from mappings.orders import After, Carried, clears_box, tell_orders, tell_unseen
from mappings.ownership import PROPOSED, Ownership, Reconciled
from mappings.plan import Decision, Evidence, Note, NoteKind, RunningClock
from mappings.privacy import Level
from mappings.situation import Situation
from mappings.stages import Stage
from mappings.texts import say
from mappings.workflow.assigning import Assignment
from mappings.workflow.correspondence import Due
from mappings.workflow.ladder import Rung
from mappings.workflow.reminders import Reminder
from mappings.workflow.reminding import heard_by
from mappings.workflow.repeating import earlier

OVER: Final = 100
"""Percent of a clock from which on its date has passed."""
MOST_CORRECTIONS: Final = 3
"""Notes on a ticket after which what a trigger or a customer repeats is put right silently."""
_CATEGORY: Final = (fields.PRODUCT.name, fields.ISSUE.name)
_VERBS_OF: Final[ReadOnly[str, tuple[str, ...]]] = MappingProxyType(
    {
        fields.STAGE.name: ("acknowledge", "answer", "close"),
        fields.REGIME.name: ("escalate",),
        fields.PRIVACY.name: ("hide",),
    }
)
"""Verbs that move a computed field; the others move with `record` and `extend`."""


def compose(
    ticket: MaskedTicket,
    case: Case,
    mapping: Mapping,
    situation: Situation,
    computed: ReadOnly[str, FieldValue],
    reconciled: Reconciled,
    after: After,
    *,
    letters: Due,
) -> Note | None:
    """The note of a plan; None when nothing has happened that somebody should read.

    Args:
        letters: Those that are written; the note tells of them at `note.LETTERS_HERE`.
    """
    orders = _order_parts(ticket, mapping, situation, after, reconciled)
    undone = _undone_parts(ticket, mapping, situation, after, reconciled)
    work = [*case.said_parts, *_work_parts(ticket, mapping, situation)]
    work += [
        say(mapping.language, "letter.broken", letter=escape(say(mapping.language, f"letter.{fact.value}")))
        for fact in letters.broken
    ]
    was_none = case.written.get(fields.STAGE.name) == Stage.NOT_COMPLAINT
    is_first = not case.summarised and all(marker.kind != NoteKind.SUMMARY for marker in ticket.markers)
    if letters.letters:
        orders.append(note.LETTERS_HERE)
    if ticket.withheld:
        if not says_help(ticket.fields, ticket.markers):
            return note.withheld(mapping, ticket.withheld_by, (*orders, *undone))
        return _short(mapping, orders, undone, work, owned=False)
    summary = Summary(
        decision=situation.decision,
        clocks=situation.clocks,
        next_step=say(mapping.language, f"step.{situation.step.code}"),
        found=ticket.found,
        theirs=reconciled.newly_theirs,
        undated=situation.undated,
        forbidden=sorted(flags_of(situation.clocks, situation.undated, after.now)),
        law=situation.law if mapping.law else None,
        attachments=ticket.attachments,
        level=_level(computed),
    )
    if is_first:
        return note.summary(mapping, summary, (*orders, *undone, *work))
    if was_none and situation.decision.is_complaint:
        changed = note.change(
            mapping,
            NoteKind.ORDER if orders else NoteKind.CHANGE,
            [*orders, *undone, *work, *note.complaint_parts(mapping, summary)],
        )
        return replace(changed, tells_attachments=True)
    parts = list(_later_parts(ticket, case, mapping, situation, computed, reconciled))
    made = _short(mapping, orders, undone, [*work, *parts], owned=bool(reconciled.newly_theirs))
    if made is not None and situation.on.hand.parts:
        # counted, so that a trigger which closes again and again is not fought for ever
        return replace(made, kind=NoteKind.CLOSING)
    return made


def _level(computed: ReadOnly[str, FieldValue]) -> Level:
    level = computed.get(fields.PRIVACY.name)
    return Level.MASKED if level is None else Level(str(level))


def _short(
    mapping: Mapping, orders: list[str], undone: list[str], parts: list[str], *, owned: bool
) -> Note | None:
    """One note for everything that happened since the last one."""
    if not (orders or undone or parts):
        return None
    kind = NoteKind.OWNERSHIP if owned else NoteKind.CHANGE
    if orders:
        kind = NoteKind.LETTER if orders == [note.LETTERS_HERE] else NoteKind.ORDER
    elif undone and not parts:
        kind = NoteKind.UNDONE
    return note.change(mapping, kind, [*orders, *undone, *parts])


def _work_parts(ticket: MaskedTicket, mapping: Mapping, situation: Situation) -> list[str]:
    """What became of letters, and of a ticket that people closed."""
    speak = mapping.language
    parts = [
        say(speak, "letter.failed", letter=escape(say(speak, f"letter.{fact.value or 'mail'}")))
        for fact in situation.new_facts
        if fact.kind == FactKind.LETTER_FAILED and not is_carried(fact.source)
    ]
    for fact in situation.on.hand.facts:
        parts.append(say(speak, "hand.reopened" if fact.kind == FactKind.REOPENED else "hand.closed"))
    if isinstance(situation.on.assignment, Assignment):
        parts.append(_assigned(mapping, situation.on.assignment))
    parts += [
        _reminded(mapping, ticket.group, reminder, clock, rung)
        for reminder, clock, rung in situation.on.reminding.reminders
    ]
    parts += [
        say(speak, "repeated", number=str(len(found) + 1), tickets=_tickets(mapping, found))
        for fact in situation.new_facts
        if fact.kind == FactKind.REPEATED and (found := earlier((fact,), fact.source.split(":")[1]))
    ]
    parts += [
        say(speak, "merged", tickets=_tickets(mapping, (int(fact.value),)))
        for fact in situation.new_facts
        if fact.kind == FactKind.MERGED
    ]
    parts += [
        say(speak, "split", ticket=_tickets(mapping, (int(fact.value),)))
        for fact in situation.new_facts
        if fact.kind == FactKind.SPLIT
    ]
    if situation.on.stale:
        parts.append(say(speak, "stale", days=str(mapping.stale_after_days)))
    if situation.on.letting_go.facts:
        days = mapping.close_withdrawn_after_days
        parts.append(say(speak, "withdrawn_closed", days=str(days)))
    parts += [
        say(speak, "filed", number=escape(fact.value.partition(":")[0])) for fact in situation.on.filing.facts
    ]
    parts += situation.on.following.parts
    if situation.on.hand.parts:
        listed = say(speak, "comma").join(
            escape(say(speak, f"part.{part}")) for part in situation.on.hand.parts
        )
        key = "hand.not_closed" if situation.on.hand.reopen else "hand.incomplete"
        parts.append(say(speak, key, missing=listed))
    return parts


def _tickets(mapping: Mapping, ticket_ids: tuple[int, ...]) -> str:
    """Links to tickets as the helpdesk's own pages make them."""
    links = (f'<a href="#ticket/zoom/{ticket_id}">{ticket_id}</a>' for ticket_id in ticket_ids)
    return say(mapping.language, "comma").join(links)


def _assigned(mapping: Mapping, assignment: Assignment) -> str:
    """Why somebody was made responsible, or why nobody could be; the owner stands in the ticket."""
    speak = mapping.language
    reasons = say(speak, "comma").join(
        escape(say(speak, f"owner.{code}")) for code in assignment.choice.reasons
    )
    return say(speak, "owner.none" if assignment.choice.login is None else "owner.chosen", reasons=reasons)


def _reminded(mapping: Mapping, group: str, reminder: Reminder, clock: RunningClock, rung: Rung) -> str:
    speak = mapping.language
    heard = say(speak, "comma").join(
        escape(say(speak, f"rung.{one}"))
        for one in rung.hears
        if one is Rung.OWNER or heard_by(mapping, group, one)
    )
    return say(
        speak,
        "reminder.over" if reminder.percent >= OVER else "reminder",
        clock=f"<code>{escape(clock.id)}</code> {escape(clock_name(mapping, clock.id))}",
        percent=str(reminder.percent),
        date=clock.due_at.astimezone(jurisdictions.zone(clock.timezone)).strftime("%Y-%m-%d %H:%M"),
        heard=heard,
    )


def _order_parts(
    ticket: MaskedTicket, mapping: Mapping, situation: Situation, after: After, reconciled: Reconciled
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
    situation: Situation,
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
    situation: Situation,
    computed: ReadOnly[str, FieldValue],
    reconciled: Reconciled,
) -> Iterator[str]:
    if reconciled.newly_theirs:
        yield note.ownership_part(mapping, reconciled.newly_theirs)
    is_settled_now = situation.is_confirmed_now or fields.ISSUE.name in reconciled.newly_theirs
    if is_settled_now and situation.decision.is_complaint and situation.about.issue is not None:
        yield note.investigation_part(mapping, situation.about.issue)
    if situation.decision.is_complaint and not ticket.withheld:
        law, other = situation.law, situation.is_under_other_law
        yield from date_parts(
            mapping, Dates(case, computed, situation.clocks, law, other, frozenset(ticket.fields))
        )
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
