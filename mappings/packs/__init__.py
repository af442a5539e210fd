"""Law and vocabulary as data: one file each, read from the installed package, validated, kept."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Final, Literal, get_args

Regime = Literal["cn", "us", "uk", "ie", "eu", "au", "in", "sg", "hk", "ae"]
REGIMES: Final[tuple[Regime, ...]] = get_args(Regime)
"""Regime packs that are shipped."""

SEVERAL: Final[dict[str, tuple[str, ...]]] = {"eu": ("DE", "FR", "IT", "ES")}
"""Jurisdictions of a pack that holds several; the others are named as their one."""

FORMER: Final[tuple[tuple[Regime, str], ...]] = ()
"""Versions of packs that are no longer the running ones: `former/us@2026-11-24.yaml`, oldest first.

Cases that began under them keep them (docs/decisions/0010), so none is ever taken away.
"""

CALENDARS: Final = (
    "CN",
    "HK",
    "SG",
    "AE",
    "US-fed",
    "GB-ENG",
    "GB-WLS",
    "GB-SCT",
    "GB-NIR",
    "IE",
    "DE",
    "FR",
    "IT",
    "ES",
    *(f"AU-{state}" for state in ("ACT", "NSW", "NT", "QLD", "SA", "TAS", "VIC", "WA")),
)
"""Calendars of working days that are shipped; those of Great Britain and Australia by part of the country."""

_EVERYWHERE: Final = (
    "base",
    "words",
    "acknowledgement",
    "ask_customer",
    "progress",
    "holding_delay",
    "final",
    "survey",
    "survey_reminder",
)
TEMPLATES: Final[dict[str, tuple[str, ...]]] = {
    "zh": (*_EVERYWHERE, "final_cn"),
    "en": (
        *_EVERYWHERE,
        "acknowledgement_uk",
        "holding_delay_uk",
        "holding_delay_ie",
        "holding_delay_au",
        "final_cn",
        "final_uk",
        "summary_resolution_uk",
        "final_au",
        "refusal_hardship_au",
        "final_regx",
        "fcra_result",
        "final_in",
    ),
    "de": _EVERYWHERE,
    "fr": _EVERYWHERE,
}
"""Templates of customer letters by language; `base` is their frame, `words` holds their macros."""

FILES: Final = (
    "taxonomy.yaml",
    "definitions.yaml",
    *(f"concepts/{language}.txt" for language in ("zh", "en", "de", "fr", "es")),
    "outside.yaml",
    "forms.yaml",
    "severity.yaml",
    "investigations.yaml",
    "signals.yaml",
    "notes.yaml",
    "desk.yaml",
    "letters.yaml",
    "referrals.yaml",
    "intake.yaml",
    "survey.yaml",
    "clocks.yaml",
    *(f"{regime}.yaml" for regime in REGIMES),
    *(f"former/{regime}@{version}.yaml" for regime, version in FORMER),
    *(f"calendars/{calendar}.json" for calendar in CALENDARS),
    *(f"letters/{language}/{name}.html.j2" for language, names in TEMPLATES.items() for name in names),
)


MODELS: Final = ("zh", "en", "eu")
"""Families of languages with a model: Chinese; English; German, French and Spanish together."""


LETTERS: Final = "letters"
"""The model of letters to a bureau, which are long and formal; English."""


def pack_text(name: str) -> str:
    """The text of a shipped pack."""
    return files(__name__).joinpath(name).read_text(encoding="utf-8")


@cache
def packs_digest() -> str:
    """Hash of all shipped packs: part of every mapping's version."""
    digest = sha256()
    for family in (*MODELS, LETTERS):
        digest.update(files(__name__).joinpath(f"models/{family}.bin").read_bytes())
    for name in FILES:
        digest.update(pack_text(name).encode())
    return digest.hexdigest()
