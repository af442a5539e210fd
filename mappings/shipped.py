"""All packs at once: is each what it must be, and do they fit together?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from collections.abc import Mapping as ReadOnly
from functools import lru_cache
from typing import Final

from pydantic import BaseModel, ValidationError

from mappings import yamltext
from mappings.errors import MappingError, Problem
from mappings.letters.checking import letter_problems
from mappings.letters.shipped import SHIPPED, SUFFIX
from mappings.packs import CALENDARS, REGIMES, pack_text
from mappings.packs.calendar import CalendarPack
from mappings.packs.checklists import LetterPack
from mappings.packs.definitions import Definitions
from mappings.packs.desk import DeskPack
from mappings.packs.forms import Forms
from mappings.packs.intake import IntakePack
from mappings.packs.investigations import InvestigationPack
from mappings.packs.outside import OutsideLists
from mappings.packs.referrals import ReferralPack
from mappings.packs.regime import RegimePack
from mappings.packs.signals import SignalPack
from mappings.packs.survey import SurveyPack
from mappings.packs.taxonomy import Taxonomy
from mappings.packs.triggers import TriggerPack
from mappings.texts import Sentences
from mappings.yamltext import Mistake, closest

FOLDER: Final = "mappings/packs"
MODELS: Final[ReadOnly[str, type[BaseModel]]] = {
    "taxonomy.yaml": Taxonomy,
    "outside.yaml": OutsideLists,
    "forms.yaml": Forms,
    "definitions.yaml": Definitions,
    "severity.yaml": TriggerPack,
    "investigations.yaml": InvestigationPack,
    "signals.yaml": SignalPack,
    "notes.yaml": Sentences,
    "clocks.yaml": Sentences,
    "desk.yaml": DeskPack,
    "letters.yaml": LetterPack,
    "intake.yaml": IntakePack,
    "referrals.yaml": ReferralPack,
    "survey.yaml": SurveyPack,
    **{f"{regime}.yaml": RegimePack for regime in REGIMES},
}
"""What each pack is."""

_OUTSIDE_ONLY: Final = ("guarantee", "debt_collection", "credit_reporting")
"""Products that exist in lists of others only."""


def pack_problems(text_of: Callable[[str], str] = pack_text) -> tuple[Problem, ...]:
    """Every mistake of every pack.

    Args:
        text_of: Gives the text of a pack by its name.
    """
    problems: list[Problem] = []
    keys: dict[str, tuple[str, ...]] = {}
    for name, model in MODELS.items():
        try:
            pack = _read(model, text_of(name), name)
        except MappingError as error:
            problems += error.problems
            continue
        if isinstance(pack, Taxonomy):
            keys = {
                "natures": tuple(entry.key for entry in pack.natures),
                "issues": tuple(entry.key for entry in pack.issues),
                "products": tuple(entry.key for entry in pack.products),
            }
        elif keys and isinstance(pack, RegimePack | OutsideLists):
            strangers = tuple(_strangers(pack, keys))
            if strangers:
                # lines are known to the slow way of reading only
                document = yamltext.parse(text_of(name), f"{FOLDER}/{name}")
                problems += [document.problem(mistake) for mistake in strangers]
    return (*problems, *_calendar_problems(text_of), *_letter_problems(text_of))


def _letter_problems(text_of: Callable[[str], str]) -> tuple[Problem, ...]:
    """Mistakes of letters, held to the checklists of the packs as they are shipped."""
    texts = {key: text_of(f"letters/{key}{SUFFIX}") for key in SHIPPED}
    try:
        return _of_letters(frozenset(texts.items()))
    except MappingError:
        return ()  # a shipped pack is wrong: told where it is read


@lru_cache(maxsize=4)
def _of_letters(texts: frozenset[tuple[str, str]]) -> tuple[Problem, ...]:
    return letter_problems(dict(texts), folder=f"{FOLDER}/letters")


@lru_cache(maxsize=len(MODELS))
def _read(model: type[BaseModel], text: str, name: str) -> BaseModel:
    return yamltext.load(model, text, f"{FOLDER}/{name}")


def _calendar_problems(text_of: Callable[[str], str]) -> Iterator[Problem]:
    """Mistakes of calendars, which no person writes by hand: the file and the key are told."""
    for name in CALENDARS:
        file = f"calendars/{name}.json"
        try:
            CalendarPack.model_validate_json(text_of(file))
        except ValidationError as error:
            for details in error.errors(include_url=False):
                yield Problem(f"{FOLDER}/{file}", 1, yamltext.dotted(details["loc"]), details["msg"])


def _strangers(pack: RegimePack | OutsideLists, keys: ReadOnly[str, tuple[str, ...]]) -> Iterator[Mistake]:
    """Keys of a pack that the taxonomy does not have."""
    if isinstance(pack, OutsideLists):
        for key in pack.products:
            yield from _stranger(("products", key), key, (*keys["products"], *_OUTSIDE_ONLY))
        for key in pack.issues:
            yield from _stranger(("issues", key), key, keys["issues"])
        return
    for section, rows in (("clocks", pack.clocks), ("pauses", pack.pauses)):
        for number, row in enumerate(rows):
            for kind, allowed in keys.items():
                for place, key in enumerate(getattr(row.applies_if, kind)):
                    yield from _stranger((section, number, "applies_if", kind, place), key, allowed)


def _stranger(path: yamltext.Path, key: str, allowed: tuple[str, ...]) -> Iterator[Mistake]:
    if key not in allowed:
        yield Mistake(path, f"{key!r} is not in the taxonomy", allowed, closest(key, allowed))
