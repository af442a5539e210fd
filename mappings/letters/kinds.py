"""Kinds of letters, and which template a kind is written with under a law and in a language."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from mappings.jurisdictions import Jurisdiction

ENGLISH: Final = "en"
"""The language that has every letter."""


class LetterKind(StrEnum):
    """What a customer can receive."""

    ACKNOWLEDGEMENT = "acknowledgement"
    ASK_CUSTOMER = "ask_customer"
    PROGRESS = "progress"
    HOLDING_DELAY = "holding_delay"
    FINAL = "final"
    SUMMARY_RESOLUTION = "summary_resolution"
    REFUSAL_HARDSHIP = "refusal_hardship"
    SURVEY = "survey"
    SURVEY_REMINDER = "survey_reminder"


ANSWERS: Final = frozenset({LetterKind.FINAL, LetterKind.SUMMARY_RESOLUTION, LetterKind.REFUSAL_HARDSHIP})
"""Kinds that end a complaint: each must say where else the customer may turn."""

SURVEYS: Final = frozenset({LetterKind.SURVEY, LetterKind.SURVEY_REMINDER})
"""Kinds that are nothing without the customer's own link, which no other kind has."""

OTHER_ANSWERS: Final[dict[str, Jurisdiction]] = {
    "final_regx": Jurisdiction.US,
    "fcra_result": Jurisdiction.US,
}
"""Answers of a single rule, chosen by their name because a jurisdiction alone does not tell."""


class NoLetterError(LookupError):
    """There is no template for what was asked; the message names it."""


def name_of(
    kind: LetterKind, jurisdiction: Jurisdiction, names: Iterable[str], *, regime_letter: str | None = None
) -> str:
    """Name of the template: the regime's own where there is one, else the general one.

    A kind of one law only (summary resolution, refusal of hardship) is a final answer elsewhere.

    Args:
        names: Templates that there are, without their language.
        regime_letter: One that the jurisdiction does not tell: `final_regx`, `fcra_result`.

    Raises:
        NoLetterError: There is none.

    >>> name_of(LetterKind.FINAL, Jurisdiction.UK, ["final", "final_uk"])
    'final_uk'
    >>> name_of(LetterKind.FINAL, Jurisdiction.DE, ["final", "final_uk"])
    'final'
    """
    known = frozenset(names)
    if regime_letter is not None:
        if regime_letter in known:
            return regime_letter
        raise NoLetterError(f"no template has the name {regime_letter}")
    kinds = (kind, LetterKind.FINAL) if kind in ANSWERS else (kind,)
    for one in kinds:
        for name in (f"{one}_{jurisdiction.lower()}", str(one)):
            if name in known:
                return name
    raise NoLetterError(f"no template has the name {kind}")


def language_of(name: str, wanted: str, templates: Iterable[str], *, otherwise: str = ENGLISH) -> str:
    """Language in which a letter can be written: the wanted one, the house's, English.

    The law goes before the language: a regime's letter that is there in English only is written in English.

    Args:
        name: From `name_of`.
        wanted: The customer's language, `zh-Hant` and its kin included.
        templates: Keys `language/name`.
        otherwise: The house's own language.

    Raises:
        NoLetterError: Nobody has it.

    >>> language_of("final_uk", "zh-Hant", ["en/final_uk", "zh/final"])
    'en'
    """
    there = {key.partition("/")[0] for key in templates if key.partition("/")[2] == name}
    for language in (wanted, wanted.partition("-")[0], otherwise, ENGLISH):
        if language in there:
            return language
    raise NoLetterError(f"no template has the name {name} in {wanted}, {otherwise} or {ENGLISH}")
