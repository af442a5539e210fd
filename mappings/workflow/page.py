"""The stages as a page: the same tables that the code reads, drawn."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from mappings.packs.desk import desk
from mappings.stages import Stage
from mappings.verbs import BUILT, Verb
from mappings.workflow.machine import (
    LEADS_TO,
    NOT_AT,
    REACHED_BY,
    UNDONE_BY_REOPENING,
    WAY,
    Milestone,
    Step,
)

_HEAD: Final = """\
# Stages and verbs

Written by `ombud stages --write docs/workflow.md` from the tables of `mappings/workflow/machine.py`; a test
keeps it true.

A complaint has reached milestones, and the furthest one gives its stage. Facts come in any order and some are
recorded days later, so the stage is read from all that is known and never moved step by step: an answer that
was recorded late counts from its own day. `not_complaint` and `needs_help` stand beside the way: the first is
a verdict, the second a failure that is over once the work succeeds.
"""


def page() -> str:
    """The whole page as Markdown."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield _HEAD
    yield "```mermaid"
    yield "stateDiagram-v2"
    way = list(reversed(WAY))
    yield f"    [*] --> {way[0].stage}"
    for before, after in pairwise(way):
        if after.stage is Stage.WITHDRAWN:
            yield f"    {way[0].stage} --> {after.stage}: withdraw, at any stage before"
        elif before.stage is Stage.WITHDRAWN:
            yield f"    {Stage.ANSWERED} --> {after.stage}: {_how(after)}"
            yield f"    {before.stage} --> {after.stage}: {_how(after)}"
        else:
            yield f"    {before.stage} --> {after.stage}: {_how(after)}"
    for stage in (Stage.ANSWERED, Stage.WITHDRAWN, Stage.CLOSED, Stage.ARCHIVED):
        yield f"    {stage} --> {Stage.INVESTIGATING}: reopen"
    yield "```"
    yield "\n## What each stage needs\n"
    yield "| stage | 阶段 | milestones |"
    yield "| --- | --- | --- |"
    for step in way:
        words = " and ".join(f"`{one}`" for one in step.all_of) or "none"
        yield f"| `{step.stage}` | {desk().stages[step.stage].zh} | {words} |"
    yield "\n| milestone | reached by |"
    yield "| --- | --- |"
    kinds = {milestone: kind for kind, milestone in REACHED_BY.items()}
    for milestone in Milestone:
        yield f"| `{milestone}` | {_reached(milestone, kinds.get(milestone))} |"
    undone = ", ".join(f"`{one}`" for one in UNDONE_BY_REOPENING)
    yield f"\n`reopen`, a new complaint after the end, and a dissatisfied customer undo {undone}; facts stay."
    yield "\n## Which verb goes when\n"
    yield "| verb | 操作 | leads to | not at |"
    yield "| --- | --- | --- | --- |"
    for verb in BUILT:
        yield f"| `{verb}` | {desk().verbs[verb].zh} | {_leads(verb)} | {_not_at(verb)} |"
    yield "\nAn order that does not fit is answered with a note that says where it fits (docs/agents.md)."


def _how(step: Step) -> str:
    verbs = [verb.value for verb, milestone in LEADS_TO.items() if milestone is step.all_of[-1]]
    return verbs[0] if verbs else f"{step.all_of[-1]}"


def _reached(milestone: Milestone, kind: object) -> str:
    if milestone is Milestone.CATEGORISED:
        return "the category is decided, confirmed or chosen by an agent, or it is about no loan"
    if milestone is Milestone.ASSIGNED:
        return "the ticket has an owner"
    return f"the fact `{kind}`"


def _leads(verb: Verb) -> str:
    return f"`{LEADS_TO[verb]}`" if verb in LEADS_TO else "–"


def _not_at(verb: Verb) -> str:
    return " ".join(f"`{stage}`" for stage in NOT_AT.get(verb, ())) or "–"
