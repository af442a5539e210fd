"""What a valid mapping leaves out, told before it is missed."""

from __future__ import annotations

from collections.abc import Iterator

from mappings.jurisdictions import Jurisdiction
from mappings.mapping import Mapping
from mappings.packs.regime import regimes_of


def advice(mapping: Mapping) -> Iterator[str]:
    """One line for each gap: key and what follows from it."""
    if not regimes_of(mapping.jurisdiction, mapping.regimes):
        yield (
            f"regimes: no pack for {mapping.jurisdiction} is on, so no legal deadline runs; "
            "only targets give dates"
        )
    if mapping.targets.acknowledge is None:
        rule = "; DISP 1.6.1R asks for it promptly" if mapping.jurisdiction is Jurisdiction.UK else ""
        yield f"targets.acknowledge: not set, so no date for the acknowledgement is shown{rule}"
