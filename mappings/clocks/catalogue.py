"""All clocks by their names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain

from mappings.clocks.engine import Subject, frame_of, own_frames
from mappings.clocks.own import hold_rule, own_rules
from mappings.clocks.period import Frame
from mappings.jurisdictions import Jurisdiction
from mappings.mapping import Language, Mapping
from mappings.packs import REGIMES
from mappings.packs.regime import FLAGS, ClockRule, RegimePack, regime_pack


@dataclass(frozen=True, slots=True)
class Entry:
    """A rule and where it stands.

    Attributes:
        pack: None for the site's own targets.
    """

    rule: ClockRule
    pack: RegimePack | None

    @property
    def jurisdiction(self) -> Jurisdiction | None:
        """Where it binds, the first place of several; None for own targets."""
        if self.pack is None:
            return None
        return (*self.rule.jurisdictions, self.pack.jurisdiction)[0]

    def frame(self, mapping: Mapping, subject: Subject) -> Frame:
        """The rule with what is needed to count it."""
        if self.pack is None or self.jurisdiction is None:
            frames = own_frames(mapping, mapping.jurisdiction)
            return next(replace(frame, rule=self.rule) for frame in frames if frame.rule.id == self.rule.id)
        return frame_of(mapping, self.jurisdiction, self.pack, self.rule, subject)


def entries(mapping: Mapping) -> Iterator[Entry]:
    """Every clock that is shipped, on or off, and the site's own targets."""
    for regime in REGIMES:
        pack = regime_pack(regime)
        for rule in pack.clocks:
            yield Entry(rule, pack)
    for rule in own_rules(mapping, mapping.jurisdiction):
        yield Entry(rule, None)


def find(mapping: Mapping, clock_id: str) -> Entry | None:
    """A clock by its id, by the id of one of its longer lengths, or by `id+N` with N more units.

    A longer length is answered as a rule of its own, which has that length from the start.
    """
    for entry in entries(mapping):
        rule = entry.rule
        if rule.id == clock_id:
            return entry
        for extension in rule.extends:
            names = (extension.id, f"{rule.id}+{extension.length - (rule.length or 0)}")
            if clock_id in names:
                rest = tuple(longer for longer in rule.extends if longer.length > extension.length)
                changes = {"id": clock_id, "length": extension.length, "extends": rest}
                return Entry(rule.model_copy(update=changes), entry.pack)
    return None


def clock_name(mapping: Mapping, clock_id: str) -> str:
    """What a clock asks for, in the language of the notes; its id when the row is gone."""
    packs = (regime_pack(regime) for regime in mapping.regimes)
    holds = map(hold_rule, FLAGS)
    for rule in chain(holds, own_rules(mapping, mapping.jurisdiction), *(pack.clocks for pack in packs)):
        if rule.id == clock_id:
            return rule.zh if mapping.language is Language.ZH else rule.en
    return clock_id
