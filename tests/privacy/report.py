"""A score for people (tables) and for programs (JSON)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import Final

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from tests.privacy.goals import goals
from tests.privacy.model import Split
from tests.privacy.scorer import Outcome, Score, recall

LANGUAGES: Final = ("zh", "en", "en-IN", "de", "fr", "es")


def grouped(score: Score, key: Callable[[Outcome], str]) -> dict[str, list[Outcome]]:
    """Outcomes by a key, sorted; an empty key is left out."""
    groups: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in score.outcomes:
        if name := key(outcome):
            groups[name].append(outcome)
    return dict(sorted(groups.items()))


def as_json(score: Score, split: Split) -> dict[str, object]:
    """Figures only, no text."""

    def recalls(key: Callable[[Outcome], str]) -> dict[str, dict[str, float]]:
        groups = grouped(score, key)
        return {
            name: {"recall": round(recall(some), 5), "values": len(some)} for name, some in groups.items()
        }

    return {
        "split": split.value,
        "texts": score.texts,
        "goals": [
            {
                "name": one.name,
                "figure": round(one.figure, 5),
                "goal": one.goal,
                "cases": one.cases,
                "met": one.is_met,
            }
            for one in goals(score)
        ],
        "by_type": recalls(lambda one: one.truth.type),
        "by_language": recalls(lambda one: one.language),
        "by_type_and_language": recalls(lambda one: f"{one.truth.type} {one.language}"),
        "by_spelling_of_known": recalls(lambda one: one.truth.known),
        "by_disguise": recalls(lambda one: one.truth.obfuscated),
        "look_alikes": {
            kind: {"spans": count, "masked": score.touched[kind]}
            for kind, count in sorted(score.look_alikes.items())
        },
    }


def show(console: Console, score: Score, split: Split) -> None:
    """Goals, types by language, spellings and disguises, look-alikes."""
    table = Table("figure", title=f"personal data, {split.value} split, {score.texts:,} texts")
    for heading in ("reached", "goal", "cases"):
        table.add_column(heading, justify="right")
    table.add_column("met")
    for one in goals(score):
        bound = "" if one.goal is None else f"{'≤' if one.at_most else '≥'} {one.goal:g}"
        word = "" if one.goal is None else "[green]yes" if one.is_met else "[red]no"
        figure = f"{one.figure:.0f}" if one.name.startswith(("exact", "texts")) else f"{one.figure:.4f}"
        table.add_row(one.name, figure, bound, f"{one.cases:,}", word)
    console.print(table)
    _show_types(console, score)
    _show_recalls(console, score, "spelling of known values", lambda one: one.truth.known)
    _show_recalls(console, score, "disguise", lambda one: one.truth.obfuscated)
    looks = Table("look-alike", "spans", "masked", "share")
    for kind, count in sorted(score.look_alikes.items()):
        share = score.touched[kind] / count
        looks.add_row(kind, f"{count:,}", str(score.touched[kind]), f"{share:.4f}")
    console.print(looks)


def _show_types(console: Console, score: Score) -> None:
    table = Table("type", "values", "recall", "kind right", *LANGUAGES, title="recall by type and language")
    for kind, some in grouped(score, lambda one: one.truth.type).items():
        found = [one for one in some if one.found]
        right = sum(one.right for one in found) / len(found) if found else 0.0
        cells = []
        for language in LANGUAGES:
            there = [one for one in some if one.language == language]
            cells.append(f"{recall(there):.3f}" if there else "")
        table.add_row(kind, f"{len(some):,}", f"{recall(some):.4f}", f"{right:.3f}", *cells)
    console.print(table)


def _show_recalls(console: Console, score: Score, title: str, key: Callable[[Outcome], str]) -> None:
    table = Table(title, "values", "recall")
    for name, some in grouped(score, key).items():
        table.add_row(name, f"{len(some):,}", f"{recall(some):.4f}")
    console.print(table)


def show_misses(console: Console, score: Score, most: int) -> None:
    """Up to so many misses a type, and touched look-alikes; never for blind texts."""
    missed = [one for one in score.outcomes if not one.found]
    for kind in sorted({one.truth.type for one in missed}):
        some = [one for one in missed if one.truth.type == kind]
        console.print(f"[bold]{kind}[/]: {len(some)} missed")
        for one in some[:most]:
            facts = " ".join(filter(None, (one.language, one.truth.known, one.truth.obfuscated)))
            console.print(f"  {facts} | left: {escape(one.left)} | {escape(one.context)}", highlight=False)
    for kind in sorted(score.touched):
        console.print(f"[bold]look-alike {kind}[/]: {score.touched[kind]} masked")
        for name, context in [pair for pair in score.touched_texts if pair[0] == kind][:most]:
            console.print(f"  {name} | {escape(context)}", highlight=False)
    for value in score.leaks[:most]:
        console.print(f"leak: {escape(value)}", highlight=False)
