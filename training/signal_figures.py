"""How often signals are right, by language and by signal, and how many statements are critical wrongly."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from rich.table import Table

from mappings.packs.triggers import trigger_pack
from mappings.plan import Decision
from mappings.severity.triggers import NEVER_MISSED
from training.bank import LANGUAGES, Example

Pairs = Iterable[tuple[Example, Decision]]
GRAVE = frozenset(NEVER_MISSED)


def by_language(pairs: Pairs) -> Table:
    """Precision, recall, recall of what must not be missed, and statements that are critical wrongly."""
    counts: dict[str, Counter[str]] = {language: Counter() for language in LANGUAGES}
    for one, made in pairs:
        counts[one.language].update(_counts(one, made))
    table = Table("signals", *LANGUAGES, "all")
    columns = [*counts.values(), sum(counts.values(), Counter())]
    table.add_row("statements", *(str(one["statements"]) for one in columns))
    table.add_row("precision", *(_share(one["right"], one["right"] + one["false"]) for one in columns))
    table.add_row("recall", *(_share(one["right"], one["right"] + one["missed"]) for one in columns))
    table.add_row(
        "never to be missed, recall",
        *(_share(one["grave right"], one["grave right"] + one["grave missed"]) for one in columns),
    )
    table.add_row("critical wrongly", *(str(one["critical wrongly"]) for one in columns))
    table.add_row("of them complaints", *(str(one["complaint critical wrongly"]) for one in columns))
    return table


def by_signal(pairs: Pairs) -> Table:
    """Right, false and missed, a row a signal."""
    counts: Counter[tuple[str, str]] = Counter()
    for one, made in pairs:
        held, found = {*(one.triggers or ())}, {trigger.id for trigger in made.triggers}
        counts.update((key, "right") for key in held & found)
        counts.update((key, "false") for key in found - held)
        counts.update((key, "missed") for key in held - found)
    table = Table("signal", "right", "false", "missed")
    for rule in trigger_pack().triggers:
        table.add_row(rule.id, *(str(counts[rule.id, kind]) for kind in ("right", "false", "missed")))
    return table


def _counts(one: Example, made: Decision) -> Counter[str]:
    held, found = {*(one.triggers or ())}, {trigger.id for trigger in made.triggers}
    critical = bool(found & GRAVE) and not held & GRAVE
    return Counter(
        {
            "statements": 1,
            "right": len(held & found),
            "false": len(found - held),
            "missed": len(held - found),
            "grave right": len(held & found & GRAVE),
            "grave missed": len((held & GRAVE) - found),
            "critical wrongly": critical,
            "complaint critical wrongly": critical and one.is_complaint,
        }
    )


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else ""
