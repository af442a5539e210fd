"""Signals in a masked text, with the words that raised them.

Each signal is heard in two ways: its expressions (`mappings.severity.cues`), which know who speaks, what is
denied and what is long past, and the model, which has read how people tell such things. How sure the model
has to be depends on how strongly the words speak; the three thresholds are fitted on writers held out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Final

from mappings.categories.judge import Read
from mappings.categories.reading import Reading
from mappings.categories.signals import lists_for
from mappings.categories.words import Lexicon, Text
from mappings.packs.triggers import TriggerRule, trigger_pack
from mappings.plan import Evidence, Trigger
from mappings.severity.counted import (
    LARGE_SUM,
    NO_SUMS,
    Sums,
    complainants,
    counted_evidence,
    is_number,
    weigh_sums,
)
from mappings.severity.cues import Heard, Listener, Strength

NEVER_MISSED: Final = ("self_harm", "major_event", "enforcement_date", "fraud_idtheft")
"""Signals for which a false alarm is cheaper than a miss: a person looks at once."""
ALWAYS: Final = "self_harm"
"""Its expressions count whatever the model says; it is heard in a text that is no complaint too."""
LANGUAGES: Final = ("zh", "en")
"""Languages in which the pack of signals names words of its own; each is a hint."""
_ALONE: Final = 0.3
"""By so much surer the model has to be to hear, without a word of it, what must always be heard where nobody
complains."""
_TOLD_TWICE: Final = ("vulnerable", "hardship", "enforcement_date", "fraud_idtheft", "data_breach")
_LESS: Final = 0.5
"""By so much less the model has to be sure of these where two different expressions stand in the text."""
_MEANT_BY: Final = {"fraud_idtheft": ("loan_not_applied", "scam_advance_fee")}
"""Issues that tell of a signal by what they are; the model has to be as much less sure of it there."""
_MOST_SHOWN: Final = 3


Named = Mapping[str, Mapping[Evidence, None]]


@dataclass(frozen=True, slots=True)
class Said:
    """The words of one text that speak for signals.

    Attributes:
        listener: To their expressions.
        named: The pack's own words.
    """

    listener: Listener = field(repr=False)
    named: Named = field(repr=False)


def said_in(reading: Reading, text: Text) -> Said:
    """The words of a text that speak for signals.

    Args:
        text: The same, as rules of words read it.
    """
    return Said(Listener(reading), named_words(text))


def threshold_name(signal: str, strength: Strength) -> str:
    """Under which the calibration of a model holds a threshold.

    >>> threshold_name("media", Strength.NONE), threshold_name("media", Strength.SURE)
    ('trigger.media', 'trigger.media.sure')
    """
    return f"trigger.{signal}" if strength is Strength.NONE else f"trigger.{signal}.{strength.name.lower()}"


@dataclass(frozen=True, slots=True)
class TriedTrigger:
    """A signal that was looked for.

    Attributes:
        score: The model's.
        least: What the score must exceed; it depends on how strongly the words tell of the signal.
        words: Those words.
        strength: How strongly they tell of it.
        raised: Whether the text raises it.
    """

    id: str
    level: str
    score: float
    least: float
    words: tuple[Evidence, ...]
    strength: Strength
    raised: bool


def find_triggers(words: Read, *, complaint: bool, sums: Sums = NO_SUMS) -> tuple[Trigger, ...]:
    """Every signal that a text raises, most urgent first, then in the order of the pack.

    Args:
        complaint: Whether it is one; anything else raises only what must always be heard.
        sums: From which sum on a loss is large.
    """
    found = (
        Trigger(tried.id, tried.level, tried.words or words.phrases("trigger", tried.id, most=2))
        for tried in try_triggers(words, complaint=complaint, sums=sums)
        if tried.raised
    )
    return tuple(sorted(found, key=lambda trigger: trigger.level))


def try_triggers(
    words: Read, *, complaint: bool, thorough: bool = False, sums: Sums = NO_SUMS
) -> Iterator[TriedTrigger]:
    """Every signal there is, in the order of the pack, with what speaks for it.

    Args:
        thorough: Also look for words of signals that no word could raise any more.
        sums: From which sum on a loss is large.
    """
    scores = words.scores.signals()
    said = said_in(words.reading, words.text)
    for rule in trigger_pack().triggers:
        tried = _tried(words, rule, scores[rule.id], said, complaint=complaint, thorough=thorough)
        yield _by_number(words, rule, tried, sums) if complaint else tried


def _by_number(words: Read, rule: TriggerRule, tried: TriedTrigger, sums: Sums) -> TriedTrigger:
    """The same after numbers of the text were held against the house's and the rule's."""
    if rule.complainants_min is not None:
        found = complainants(words.reading.shown)
        if found is not None and found.number >= rule.complainants_min:
            return replace(tried, words=(counted_evidence(found), *tried.words), raised=True)
    if rule.id == LARGE_SUM and sums.at_least:
        weighed = weigh_sums(words.reading.shown, sums)
        if weighed.large:
            said = tuple(one for one in tried.words if not is_number(one))
            return replace(tried, words=(*weighed.large, *said), raised=True)
        said_surely = tried.strength is Strength.SURE and not all(is_number(one) for one in tried.words)
        if weighed.small and not said_surely:
            return replace(tried, raised=False)
    return tried


def _tried(
    words: Read, rule: TriggerRule, score: float, said: Said, *, complaint: bool, thorough: bool
) -> TriedTrigger:
    """Whether a signal is raised: by how sure the model is, and how strongly the words tell of it."""
    signal, thresholds = rule.id, words.scores.model.calibration
    is_asked = complaint or signal == ALWAYS
    least = {strength: thresholds[threshold_name(signal, strength)] for strength in Strength}
    score += _LESS if signal in _MEANT_BY and _issue(words) in _MEANT_BY[signal] else 0.0
    twice = _LESS if signal in _TOLD_TWICE else 0.0
    may_be = is_asked and (signal == ALWAYS or score > min(least.values()) - twice)
    if not (may_be or thorough):
        # whatever the words say, it is not raised
        return TriedTrigger(signal, rule.level, score, least[Strength.NONE], (), Strength.NONE, raised=False)
    told = hearing(said, signal)
    sure = told.strength is Strength.SURE
    unsaid = told.strength is Strength.NONE
    alone = _ALONE if unsaid and not complaint else 0.0
    less = twice if sure and twice and told.several(words.reading) else 0.0
    bar = least[told.strength] + alone - less
    raised = is_asked and ((sure and signal == ALWAYS) or score > bar)
    shown = _shown(words, signal, told, said.named)
    return TriedTrigger(signal, rule.level, score, bar, shown, told.strength, raised=raised)


def _issue(words: Read) -> str:
    return next(iter(words.scores.probabilities("issue")))


def hearing(said: Said, signal: str) -> Heard:
    """What the words say of a signal: its expressions, or the pack's own words."""
    told = said.listener.heard(signal)
    return Heard(Strength.HINT) if told.strength is Strength.NONE and signal in said.named else told


def _shown(words: Read, signal: str, told: Heard, named: Named) -> tuple[Evidence, ...]:
    """The words that speak: the pack's own by name, else the expressions as they stand."""
    stand = {
        Evidence(words.reading.shown[start:end].strip(), f"trigger.{signal}.{told.language}.cue"): None
        for start, end in told.spans[:_MOST_SHOWN]
    }
    return tuple(named.get(signal, stand))


def named_words(text: Text) -> Named:
    """The pack's own words of signals that stand in a text, by signal."""
    hits: dict[str, dict[Evidence, None]] = {}
    for language in lists_for(text.language):
        for word, rules in _lexicon(language).scan(text.lower):
            for rule in rules:
                evidence = Evidence(word.word, f"trigger.{rule.id}.{language}.{word.word}")
                hits.setdefault(rule.id, {})[evidence] = None
    return hits


@cache
def _lexicon(language: str) -> Lexicon[TriggerRule]:
    return Lexicon(
        (
            (word, rule)
            for rule in trigger_pack().triggers
            if language in LANGUAGES
            for word in (rule.keywords_zh if language == "zh" else rule.keywords_en)
        ),
        language,
    )
