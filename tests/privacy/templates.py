"""The wordings of all languages, read from their blocks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from random import Random
from typing import Final

from tests.privacy import (
    blind_de,
    blind_en,
    blind_es,
    blind_eu,
    blind_fr,
    blind_hant,
    blind_in,
    blind_more,
    blind_zh,
    fresh_de,
    fresh_en,
    fresh_es,
    fresh_fr,
    fresh_hant,
    fresh_in,
    fresh_zh,
    further_de,
    further_en,
    further_es,
    further_fr,
    further_hant,
    further_in,
    further_zh,
    later_de,
    later_en,
    later_es,
    later_fr,
    later_hant,
    later_in,
    later_zh,
    newest_de,
    newest_en,
    newest_es,
    newest_fr,
    newest_hant,
    newest_in,
    newest_zh,
    recent_de,
    recent_en,
    recent_es,
    recent_fr,
    recent_hant,
    recent_in,
    recent_zh,
    templates_de,
    templates_en,
    templates_en_held,
    templates_es,
    templates_fr,
    templates_hant,
    templates_in,
    templates_zh,
    templates_zh_held,
    unseen_de,
    unseen_en,
    unseen_es,
    unseen_fr,
    unseen_hant,
    unseen_in,
    unseen_zh,
)
from tests.privacy import templates_more as more
from tests.privacy.model import Split

SLOT: Final = re.compile(r"\{(_?[A-Za-z][A-Za-z_0-9]*?)(2?)(?::([a-z]+))?\}")
HELD_SHARE: Final = 0.7
"""Of the wordings of a held-out text, those that never occur in dev."""

_DEV: Final = {
    "zh": templates_zh.DEV,
    "zh-Hant": templates_hant.DEV,
    "en": templates_en.DEV,
    "de": templates_de.DEV + more.DE,
    "fr": templates_fr.DEV + more.FR,
    "es": templates_es.DEV + more.ES,
    "en-IN": templates_in.DEV + more.IN,
}
_HELD: Final = {
    "zh": templates_zh_held.HELD,
    "zh-Hant": templates_hant.HELD,
    "en": templates_en_held.HELD,
    "de": templates_de.HELD + more.DE_HELD,
    "fr": templates_fr.HELD + more.FR_HELD,
    "es": templates_es.HELD + more.ES_HELD,
    "en-IN": templates_in.HELD + more.IN_HELD,
}
_SECOND: Final = {
    "zh": blind_zh.BLIND + blind_more.ZH,
    "zh-Hant": blind_hant.BLIND + blind_more.HANT,
    "en": blind_en.BLIND + blind_more.EN,
    "de": blind_de.BLIND + blind_more.DE + blind_eu.DE,
    "fr": blind_fr.BLIND + blind_more.FR + blind_eu.FR,
    "es": blind_es.BLIND + blind_more.ES + blind_eu.ES,
    "en-IN": blind_in.BLIND + blind_more.IN + blind_eu.IN,
}
_THIRD: Final = {
    "zh": unseen_zh.BLIND,
    "zh-Hant": unseen_hant.BLIND,
    "en": unseen_en.BLIND,
    "de": unseen_de.BLIND,
    "fr": unseen_fr.BLIND,
    "es": unseen_es.BLIND,
    "en-IN": unseen_in.BLIND,
}
_FOURTH: Final = {
    "zh": fresh_zh.BLIND,
    "zh-Hant": fresh_hant.BLIND,
    "en": fresh_en.BLIND,
    "de": fresh_de.BLIND,
    "fr": fresh_fr.BLIND,
    "es": fresh_es.BLIND,
    "en-IN": fresh_in.BLIND,
}
_NEWEST: Final = {
    "zh": newest_zh.BLIND,
    "zh-Hant": newest_hant.BLIND,
    "en": newest_en.BLIND,
    "de": newest_de.BLIND,
    "fr": newest_fr.BLIND,
    "es": newest_es.BLIND,
    "en-IN": newest_in.BLIND,
}
_LATER: Final = {
    "zh": later_zh.BLIND,
    "zh-Hant": later_hant.BLIND,
    "en": later_en.BLIND,
    "de": later_de.BLIND,
    "fr": later_fr.BLIND,
    "es": later_es.BLIND,
    "en-IN": later_in.BLIND,
}
_RECENT: Final = {
    "zh": recent_zh.BLIND,
    "zh-Hant": recent_hant.BLIND,
    "en": recent_en.BLIND,
    "de": recent_de.BLIND,
    "fr": recent_fr.BLIND,
    "es": recent_es.BLIND,
    "en-IN": recent_in.BLIND,
}
_FURTHER: Final = {
    "zh": further_zh.BLIND,
    "zh-Hant": further_hant.BLIND,
    "en": further_en.BLIND,
    "de": further_de.BLIND,
    "fr": further_fr.BLIND,
    "es": further_es.BLIND,
    "en-IN": further_in.BLIND,
}
_BLOCKS: Final = {
    Split.DEV: _DEV,
    Split.HELD_OUT: _HELD,
    Split.SECOND: _SECOND,
    Split.THIRD: _THIRD,
    Split.FOURTH: _FOURTH,
    Split.FIFTH: _NEWEST,
    Split.SIXTH: _NEWEST,
    Split.SEVENTH: _LATER,
    Split.EIGHTH: _RECENT,
    Split.BLIND: _FURTHER,
}
_HALF: Final = {Split.FIFTH: 0, Split.SIXTH: 1}
"""Which of two wordings that stand one after the other a split has; others have both."""
BOOKS: Final = tuple(_DEV)


@dataclass(slots=True)
class Wordings:
    """Lines by topic, and labels of form fields by type."""

    lines: dict[str, list[str]] = field(default_factory=dict)
    labels: dict[str, list[str]] = field(default_factory=dict)

    def all(self) -> frozenset[str]:
        """Every line and label, labels with their type."""
        lines = {line for topic in self.lines.values() for line in topic}
        return frozenset(lines | {f"{kind}={one}" for kind, some in self.labels.items() for one in some})


def _parse(block: str) -> Wordings:
    wordings, topic = Wordings(), ""
    for line in filter(None, block.splitlines()):
        if line.startswith("@"):
            topic = line[1:]
        elif topic.startswith("="):
            wordings.labels.setdefault(topic[1:], []).extend(line.split("|"))
        else:
            wordings.lines.setdefault(topic, []).append(line.replace("\\n", "\n"))
    return wordings


def _halved(whole: Wordings, half: int) -> Wordings:
    """Every second line and label of each topic; a label that stands alone belongs to the second half."""
    return Wordings(
        {topic: lines[half::2] for topic, lines in whole.lines.items()},
        {kind: some[half::2] if len(some) > 1 else some * half for kind, some in whole.labels.items()},
    )


def is_written(split: Split) -> bool:
    """True when a split has wordings of its own."""
    return bool(_BLOCKS[split])


@cache
def book(name: str, split: Split) -> Wordings:
    """The wordings of one language that a split adds.

    Indian English adds the general English lines for what it does not word itself.
    """
    own = _parse(_BLOCKS[split][name])
    if split in _HALF:
        own = _halved(own, _HALF[split])
    if name != "en-IN":
        return own
    general = book("en", split)
    for topic in (
        "OPEN",
        "CLOSE",
        "NAME",
        "NAME2",
        "EMAIL",
        "PHONE",
        "ADDRESS",
        "FILL",
        "LOOK",
        "IP",
        "URL_TOKEN",
        "BANK_CARD",
        "LOAN_NO",
    ):
        own.lines.setdefault(topic, []).extend(general.lines.get(topic, []))
    return own


def choose(rng: Random, name: str, split: Split, topic: str) -> str:
    """A line of a topic."""
    return rng.choice(_options(rng, name, split, topic, labels=False))


def has_topic(name: str, topic: str) -> bool:
    """True when a language words a topic."""
    return topic in book(name, Split.DEV).lines


def choose_label(rng: Random, name: str, split: Split, kind: str) -> str | None:
    """A label of a form field; None when the language has none for a type."""
    options = _options(rng, name, split, kind, labels=True)
    return rng.choice(options) if options else None


def _options(rng: Random, name: str, split: Split, topic: str, *, labels: bool) -> Sequence[str]:
    books = [split] if split.is_apart else [Split.DEV]
    if split is Split.HELD_OUT and rng.random() < HELD_SHARE:
        books.insert(0, Split.HELD_OUT)
    for one in books:
        wordings = book(name, one)
        found = (wordings.labels if labels else wordings.lines).get(topic)
        if found:
            return found
    return ()
