"""The site's own targets as clocks, `site.acknowledge` and `site.answer`, and what its agents hold."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import Final

from mappings.facts import FactKind, order_number
from mappings.jurisdictions import Jurisdiction
from mappings.length import Length, Unit
from mappings.mapping import Mapping
from mappings.models import Fact
from mappings.packs.calendar import CalendarId
from mappings.packs.regime import ANY_GROUND, FLAGS, ClockRule, Flag
from mappings.texts import clock_sentences

ACKNOWLEDGE: Final = "site.acknowledge"
ANSWER: Final = "site.answer"
HOLD: Final = "site.hold."

_WRITTEN: Final = date(2026, 11, 24)
"""Rows ask for the day on which their source was read; the site's file is its own source."""


@lru_cache(maxsize=64)
def own_rules(mapping: Mapping, jurisdiction: Jurisdiction) -> tuple[ClockRule, ...]:
    """The targets of a mapping as rows like those of a pack.

    Args:
        jurisdiction: Whose calendar counts business days, where the mapping names none.
    """
    calendar = mapping.target_calendar(jurisdiction)
    rules: list[ClockRule] = []
    if mapping.targets.acknowledge is not None:
        rules.append(
            _rule(
                ACKNOWLEDGE,
                mapping.targets.acknowledge,
                FactKind.ACKNOWLEDGED,
                zh="告知已受理(本机构目标)",
                en="acknowledge (own target)",
                citation="targets.acknowledge",
                calendar=calendar,
            )
        )
    if mapping.targets.answer is not None:
        rules.append(
            _rule(
                ANSWER,
                mapping.targets.answer,
                FactKind.RESPONSE_SENT,
                zh="最终答复(本机构目标)",
                en="final answer (own target)",
                citation="targets.answer",
                calendar=calendar,
            )
        )
    return tuple(rules)


def held(facts: Iterable[Fact]) -> dict[Flag, Fact]:
    """The hold that was ordered last for each thing, as long as it was not ended since."""
    said = [fact for fact in facts if fact.kind in (FactKind.HELD_UNTIL, FactKind.HOLD_ENDED)]
    running: dict[Flag, Fact] = {}
    for fact in sorted(said, key=lambda fact: (order_number(fact), fact.at)):
        for flag in FLAGS:
            if flag not in fact.value.split(","):
                continue
            if fact.kind == FactKind.HELD_UNTIL:
                running[flag] = fact
            else:
                running.pop(flag, None)
    return dict(sorted(running.items()))


@lru_cache(maxsize=len(FLAGS))
def hold_rule(flag: Flag) -> ClockRule:
    """A hold that an agent ordered, as a row like those of a pack: it ends with the day of its fact."""
    return ClockRule(
        id=f"{HOLD}{flag}",
        kind="hold",
        zh=f"坐席设定的保全：{clock_sentences()[f'flag.{flag}'].zh}",
        en=f"hold by an agent: {clock_sentences()[f'flag.{flag}'].en}",
        starts_on=(FactKind.HELD_UNTIL,),
        length=0,
        unit=Unit.DAY,
        flags=(flag,),
        citation="hold",
        status="found_official",
        checked=_WRITTEN,
        source="an agent's order",
    )


def _rule(
    clock_id: str,
    length: Length,
    stops_on: FactKind,
    *,
    zh: str,
    en: str,
    citation: str,
    calendar: CalendarId | None,
) -> ClockRule:
    return ClockRule(
        id=clock_id,
        kind="duty",
        zh=zh,
        en=en,
        starts_on=(FactKind.RECEIVED,),
        stops_on=(stops_on,),
        length=length.count,
        unit=length.unit,
        calendar=calendar if length.unit is Unit.BUSINESS_DAY else None,
        excludes=(ANY_GROUND,),
        citation=citation,
        status="found_official",
        checked=_WRITTEN,
        source="the site's mapping",
    )
