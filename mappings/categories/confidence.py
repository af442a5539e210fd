"""How probable it is that the best issue is right, as measured on writers whom the model had not read."""

from __future__ import annotations

import math
from collections.abc import Mapping


def lead_of(scores: Mapping[str, float], known: int) -> tuple[float, float, float]:
    """What tells how sure a best score is: its lead, the score itself, and how much of the text is known.

    Args:
        scores: Of every issue.
        known: How many different features of the text the model knows.
    """
    best, second = sorted(scores.values(), reverse=True)[:2]
    return best - second, best, math.log1p(known)


def confidence_of(scores: Mapping[str, float], known: int, calibration: Mapping[str, float]) -> float:
    """Probability (0 to 1) that the issue with the best score is the right one."""
    lead = lead_of(scores, known)
    total = calibration["bias"] + sum(
        calibration[f"lead{number}"] * value for number, value in enumerate(lead)
    )
    return 1 / (1 + math.exp(-total))
