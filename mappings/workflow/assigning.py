"""Whether somebody is made responsible now, and who; an agent's own choice is never touched (contract 1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from mappings import facts as reading
from mappings.clocks.engine import Subject
from mappings.facts import FactKind
from mappings.fields import AUTO
from mappings.mapping import Mapping
from mappings.models import Author, Case, Fact, MaskedTicket
from mappings.plan import Decision
from mappings.stages import Stage
from mappings.workflow.authors import who_said
from mappings.workflow.machine import reopened_at
from mappings.workflow.owners import Choice, Wish, choose_owner
from mappings.workflow.repeating import THIRD, earlier

AT_WORK: Final = (Stage.RECEIVED, Stage.ACKNOWLEDGED, Stage.TRIAGE, Stage.INVESTIGATING)
"""Stages at which somebody is looked for."""
SAME_SAVE: Final = timedelta(seconds=5)
"""What was saved together is no further apart."""
OWNER: Final = "owner"
"""Name of the helpdesk's own attribute, also as *hand_back* names it."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """An owner that is chosen at this moment.

    Attributes:
        choice: Its login is None where nobody can.
        fact: What is put on record: the reasons, never who.
    """

    choice: Choice
    fact: Fact


class AsksForLoads:
    """Somebody is to be made responsible, and it is not known yet how much each person has to do."""


ASKS_FOR_LOADS: Final = AsksForLoads()


def assign(
    ticket: MaskedTicket,
    case: Case,
    mapping: Mapping,
    decision: Decision,
    about: Subject,
    facts: tuple[Fact, ...],
    stage: Stage,
    now: datetime,
) -> Assignment | AsksForLoads | None:
    """Choose an owner where nobody has one; anew after a reopening, or when an agent hands the owner back.

    Args:
        facts: Those of this moment included.
        now: UTC.
    """
    if not mapping.people or stage not in AT_WORK or ticket.fields.get(AUTO.name) is False:
        return None
    chosen = reading.of_kind(facts, FactKind.OWNER_CHOSEN)
    again = _again_at(facts)
    is_anew = again is not None and (not chosen or chosen[-1].at < again) and not _taken_since(ticket, again)
    if not is_anew and (chosen or ticket.owner_id is not None):
        return None
    if case.loads is None:
        return ASKS_FOR_LOADS
    avoid = set(ticket.concerned)
    if is_anew:
        # who decided before does not decide again, and who was handed back is not given again
        avoid |= {ticket.owner_login, *_who_answered(ticket, facts)} - {""}
    wish = Wish(
        group=ticket.group,
        product=about.product,
        issue=about.issue,
        nature=about.nature,
        language=decision.language,
        # the third complaint of one matter goes to the lead, however serious it is (contract 4)
        severity="high" if len(earlier(facts, about.issue)) >= THIRD else decision.severity,
        # they would have the whole write refused
        unknown=frozenset(person.login for person in mapping.people if person.login not in case.loads),
        avoid=frozenset(avoid),
        review=is_anew and reopened_at(facts) == again,
    )
    choice = choose_owner(mapping, wish, case.loads, now)
    source = f"choice:{len(chosen) + 1}"
    return Assignment(choice, Fact(FactKind.OWNER_CHOSEN.value, now, source, value=",".join(choice.reasons)))


def _taken_since(ticket: MaskedTicket, at: datetime) -> bool:
    """True when an agent has chosen an owner since, or in the save that put him into question."""
    edits = ticket.history.edits if ticket.history is not None else ()
    return any(
        edit.attribute == OWNER and edit.author is Author.AGENT and edit.at >= at - SAME_SAVE
        for edit in edits
    )


def _who_answered(ticket: MaskedTicket, facts: tuple[Fact, ...]) -> frozenset[str]:
    """Logins of everybody who gave the customer an answer, as far as the history tells."""
    if ticket.history is None:
        return frozenset()
    kinds = (FactKind.ANSWER_WRITTEN, FactKind.RESPONSE_SENT)
    ids = {who_said(fact, ticket) for fact in facts if fact.kind in kinds}
    logins = ticket.history.logins
    return frozenset(logins[number] for number in ids if number is not None and number in logins)


def _again_at(facts: tuple[Fact, ...]) -> datetime | None:
    """When the owner was last put into question: by a reopening, or by an agent who hands him back."""
    handed = [
        fact.at for fact in reading.of_kind(facts, FactKind.HANDED_BACK) if OWNER in fact.value.split(",")
    ]
    reopened = reopened_at(facts)
    return max([*handed, *([reopened] if reopened is not None else [])], default=None)
