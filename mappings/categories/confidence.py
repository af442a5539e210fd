"""How probable it is that the best issue is right, from what was measured with these rules."""

from __future__ import annotations

from collections.abc import Sequence

from mappings.categories.issue import Scored


def confidence_of(issues: Sequence[Scored]) -> float:
    """Probability (0 to 1) that the first issue is the right one."""
    if not issues:
        return 0.05
    best = issues[0]
    lead = best.score - (issues[1].score if len(issues) > 1 else 0.0)
    if best.strong >= 3 and lead >= 2.0:
        return 0.85
    if best.strong >= 2:
        return 0.7 if lead >= 1.0 else 0.45
    if best.strong == 1:
        return 0.45 if lead >= 0.5 else 0.25
    return 0.2


def may_decide(issues: Sequence[Scored]) -> bool:
    """False where a single weak word, or nothing, speaks for the best issue: then a person is asked."""
    return bool(issues) and issues[0].strong >= 1
