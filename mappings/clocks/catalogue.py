"""Names of clocks, for people."""

from __future__ import annotations

from mappings.clocks.own import own_rules
from mappings.mapping import Language, Mapping
from mappings.packs.regime import regime_pack


def clock_name(mapping: Mapping, clock_id: str) -> str:
    """What a clock asks for, in the language of the notes; its id when the row is gone."""
    rules = [
        *own_rules(mapping),
        *(rule for regime in mapping.regimes for rule in regime_pack(regime).clocks),
    ]
    for rule in rules:
        if rule.id == clock_id:
            return rule.zh if mapping.language is Language.ZH else rule.en
    return clock_id
