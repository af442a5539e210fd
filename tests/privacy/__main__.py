"""`python -m tests.privacy`: score detection of personal data on generated texts."""

from __future__ import annotations

import argparse
import json
import sys

from rich.console import Console

from tests.privacy import report, templates
from tests.privacy.corpus import texts
from tests.privacy.goals import goals
from tests.privacy.model import Split
from tests.privacy.scorer import score


def main(arguments: list[str] | None = None) -> int:
    """Score and print; 0 when every goal is met, 1 when one is not."""
    parser = argparse.ArgumentParser(prog="python -m tests.privacy", description=__doc__)
    parser.add_argument(
        "--split",
        type=Split,
        choices=tuple(Split),
        default=Split.BLIND if templates.is_written(Split.BLIND) else Split.EIGHTH,
        help="dev: to work with; held-out, second to eighth: spent, their misses have been looked at;"
        " blind: for measuring only (default; eighth as long as there is none)",
    )
    parser.add_argument("--texts", type=int, default=2000, help="how many texts")
    parser.add_argument("--json", action="store_true", help="figures as JSON")
    parser.add_argument("--misses", type=int, default=0, help="print so many misses a type (not for blind)")
    chosen = parser.parse_args(arguments)
    if not templates.is_written(chosen.split):
        parser.error(
            f"nobody has written texts for {chosen.split.value} yet: take a spent split, like eighth"
        )
    if chosen.misses and chosen.split is Split.BLIND:
        parser.error("blind texts are for measuring: their misses are never shown")
    if chosen.texts < 1:
        parser.error("--texts must be at least 1")
    result = score(texts(chosen.split, chosen.texts))
    console = Console(width=None if sys.stdout.isatty() else 140)
    if chosen.json:
        sys.stdout.write(
            json.dumps(report.as_json(result, chosen.split), ensure_ascii=False, indent=2) + "\n"
        )
    else:
        report.show(console, result, chosen.split)
        report.show_misses(console, result, chosen.misses) if chosen.misses else None
    return 0 if all(goal.is_met for goal in goals(result)) else 1


if __name__ == "__main__":
    sys.exit(main())
