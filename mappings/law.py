"""Which law binds a case: chosen by the mapping, with a reason; several jurisdictions can bind one ticket.

Each entry of `law` whose conditions are all met adds its jurisdictions, in the order of the file; where
none is met, `jurisdiction` holds. The first one gives the zone of local days and of the site's own targets.
A case keeps the version of each pack under which it began (fact `pack_applied`) until it is moved on purpose.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from mappings.facts import country_of, pack_versions
from mappings.jurisdictions import Jurisdiction
from mappings.mapping import LawEntry, Mapping
from mappings.models import Fact
from mappings.packs.regime import RegimePack, has_version, packs_in, regime_pack

CONDITIONS: Final = ("groups", "channels", "countries", "products")


@dataclass(frozen=True, slots=True)
class Because:
    """Why a jurisdiction binds.

    Attributes:
        entry: Position in the mapping's `law`, from 1; 0 where its `jurisdiction` holds.
        conditions: What the entry asked for, and what was found: `("groups", "Branch London")`.
    """

    jurisdiction: Jurisdiction
    entry: int = 0
    conditions: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Law:
    """The law of one case.

    Attributes:
        because: One reason for each jurisdiction, the first one gives zones.
        versions: Version of each pack that the case keeps, by pack; the running one where a pack is missing.
    """

    because: tuple[Because, ...]
    versions: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, *jurisdictions: Jurisdiction) -> Law:
        """The running packs of some jurisdictions."""
        return cls(tuple(Because(jurisdiction) for jurisdiction in jurisdictions))

    @property
    def jurisdiction(self) -> Jurisdiction:
        """The first one."""
        return self.because[0].jurisdiction

    @property
    def jurisdictions(self) -> tuple[Jurisdiction, ...]:
        """All of them, the first one first."""
        return tuple(reason.jurisdiction for reason in self.because)

    def packs(self, mapping: Mapping) -> tuple[tuple[Jurisdiction, RegimePack], ...]:
        """The packs that bind, with what brings them; one of several jurisdictions comes with each."""
        kept = dict(self.versions)
        return tuple(
            (jurisdiction, regime_pack(regime, kept.get(regime)))
            for jurisdiction in self.jurisdictions
            for regime in packs_in(jurisdiction, mapping.regimes)
        )

    def kept(self, pack: str) -> str | None:
        """The version of a pack that the case keeps; None when it keeps none."""
        return dict(self.versions).get(pack)


def law_of(
    mapping: Mapping,
    facts: Iterable[Fact],
    *,
    group: str | None = None,
    channel: str | None = None,
    country: str | None = None,
    product: str | None = None,
) -> Law:
    """The law of a case.

    Args:
        facts: They tell the customer's country, unless it is given, and the versions that the case keeps.
        group: Where the ticket stands.
        channel: Way on which it came, in the helpdesk's words.
        country: Of the customer, two capital letters.
        product: The one that holds.
    """
    known = tuple(facts)
    found = {
        "groups": group,
        "channels": channel,
        "countries": country or country_of(known),
        "products": product,
    }
    reasons = tuple(_reasons(mapping, found)) or (Because(mapping.jurisdiction),)
    return Law(reasons, tuple(sorted(pack_versions(known).items())))


def new_versions(law: Law, mapping: Mapping) -> Iterator[str]:
    """What a case has yet to keep, as values of `pack_applied`: `us@2026-11-24`."""
    packs = {pack.id: pack for _, pack in law.packs(mapping)}
    for pack in packs.values():
        if law.kept(pack.id) is None:
            yield f"{pack.id}@{pack.version}"


def versions_gone(law: Law) -> Iterator[str]:
    """Versions that a case keeps and this release does not have, as values of `pack_applied`."""
    for pack, version in law.versions:
        if not has_version(pack, version):
            yield f"{pack}@{version}"


def _reasons(mapping: Mapping, found: dict[str, str | None]) -> Iterator[Because]:
    seen: set[Jurisdiction] = set()
    for position, entry in enumerate(mapping.law, 1):
        conditions = _met(entry, found)
        if conditions is None:
            continue
        for jurisdiction in entry.jurisdictions:
            if jurisdiction not in seen:
                seen.add(jurisdiction)
                yield Because(jurisdiction, position, conditions)


def _met(entry: LawEntry, found: dict[str, str | None]) -> tuple[tuple[str, str], ...] | None:
    """What an entry asked for and found; None when one of its conditions is not met."""
    met: list[tuple[str, str]] = []
    for name in CONDITIONS:
        wanted: tuple[str, ...] = getattr(entry, name)
        if not wanted:
            continue
        value = found[name]
        if value is None or value not in wanted:
            return None
        met.append((name, value))
    return tuple(met)
