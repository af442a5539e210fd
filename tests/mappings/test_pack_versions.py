"""No row of law changes without a new version of its pack; cases that keep the former one still have it."""

from __future__ import annotations

import csv
import json
from hashlib import sha256
from pathlib import Path

from mappings.packs import FORMER, REGIMES
from mappings.packs.regime import RegimePack, regime_pack

LEDGER = Path(__file__).with_name("pack_versions.csv")
WHAT_TO_DO = """rows of {pack} are not those of its version {version}.
1. Keep the file as it was before your change: mappings/packs/former/{pack}@{version}.yaml
2. List it in FORMER of mappings/packs/__init__.py.
3. Give mappings/packs/{pack}.yaml a new version, and add its line to {ledger}: {pack},NEW,{digest}"""


def digest_of(pack: RegimePack) -> str:
    """What moves a date: rows and named pauses; regimes, letters and outcomes move none."""
    rows = pack.model_dump(mode="json", include={"clocks", "pauses"}, exclude_defaults=True)
    return sha256(json.dumps(rows, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:16]


def ledger() -> dict[tuple[str, str], str]:
    with LEDGER.open(encoding="utf-8", newline="") as file:
        return {(row["pack"], row["version"]): row["rows"] for row in csv.DictReader(file)}


def test_every_pack_is_what_the_ledger_says_of_its_version() -> None:
    known = ledger()
    for pack in map(regime_pack, REGIMES):
        digest = digest_of(pack)
        told = WHAT_TO_DO.format(pack=pack.id, version=pack.version, digest=digest, ledger=LEDGER.name)
        assert known.get((pack.id, pack.version)) == digest, told


def test_every_version_that_was_ever_shipped_still_is() -> None:
    running = {(pack, regime_pack(pack).version) for pack in REGIMES}
    assert set(ledger()) == running | set(FORMER)
    for pack, version in FORMER:
        former = regime_pack(pack, version)
        assert (former.id, former.version) == (pack, version)
        assert digest_of(former) == ledger()[pack, version]
