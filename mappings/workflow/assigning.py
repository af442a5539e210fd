"""Whether somebody is made responsible now, and who; an agent's own choice is never touched (contract 1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from mappings import facts as reading
from mappings.clocks.engine import Subject
from mappings.facts import FactKind
from mappings.fields import AUTO
from mappings.mapping import Mapping
from mappings.models import Case, Fact, MaskedTicket
from mappings.plan import Decision
from mappings.stages import Stage
from mappings.workflow.machine import reopened_at
from mappings.workflow.owners import Choice, Wish, choose_owner
from mappings.workflow.repeating import THIRD, earlier

AT_WORK: Final = (Stage.RECEIVED, Stage.ACKNOWLEDGED, Stage.TRIAGE, Stage.INVESTIGATING)
"""Stages at which somebody is looked for."""
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
    is_anew = again is not None and (not chosen or chosen[-1].at < again)
    if not is_anew and (chosen or ticket.owner_id is not None):
        return None
    if case.loads is None:
        return ASKS_FOR_LOADS
    # whom the helpdesk does not know cannot be its owner, and would have the whole write refused
    avoid = {person.login for person in mapping.people if person.login not in case.loads}
    if is_anew and ticket.owner_login:
        # who decided before does not decide again, and who was handed back is not given again
        avoid.add(ticket.owner_login)
    wish = Wish(
        group=ticket.group,
        product=about.product,
        issue=about.issue,
        nature=about.nature,
        language=decision.language,
        # the third complaint of one matter goes to the lead, however serious it is (contract 4)
        severity="high" if len(earlier(facts, about.issue)) >= THIRD else decision.severity,
        avoid=frozenset(avoid),
        review=is_anew and reopened_at(facts) == again,
    )
    choice = choose_owner(mapping, wish, case.loads, now)
    source = f"choice:{len(chosen) + 1}"
    return Assignment(choice, Fact(FactKind.OWNER_CHOSEN.value, now, source, value=",".join(choice.reasons)))


def _again_at(facts: tuple[Fact, ...]) -> datetime | None:
    """When the owner was last put into question: by a reopening, or by an agent who hands him back."""
    handed = [
        fact.at for fact in reading.of_kind(facts, FactKind.HANDED_BACK) if OWNER in fact.value.split(",")
    ]
    reopened = reopened_at(facts)
    return max([*handed, *([reopened] if reopened is not None else [])], default=None)
