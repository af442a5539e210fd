"""How probable it is that the best issue is right, from what was measured with these rules.

On short statements one deciding word, with none of another issue, was right in half of the cases; in long
letters, which name many things, in one of seven. A title that names the matter is worth most.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from mappings.categories.issue import Scored

_SHORT: Final = 600
"""Characters up to which a text counts as a short statement."""


def confidence_of(issues: Sequence[Scored], length: int) -> float:
    """Probability (0 to 1) that the first issue is the right one.

    Args:
        issues: Best first.
        length: Characters of the text.
    """
    if not issues:
        return 0.05
    best = issues[0]
    rivals = [rival for rival in issues[1:] if rival.strong]
    lead = best.score - rivals[0].score if rivals else best.score
    if best.strong == 0:
        return 0.2
    if lead < 1.0:
        return 0.35 if best.headed else 0.25
    if best.headed and best.strong >= 3:
        return 0.85
    if length > _SHORT and not best.headed:
        return 0.45 if best.strong >= 2 else 0.15
    if rivals:
        return 0.6 if best.headed else 0.3
    if best.headed or best.strong >= 3:
        return 0.85
    return 0.65 if best.strong == 2 else 0.5


def may_decide(issues: Sequence[Scored]) -> bool:
    """False where nothing but weak words speak for the best issue: then a person is asked."""
    return bool(issues) and issues[0].strong >= 1
