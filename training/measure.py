"""`python -m training.measure`: how often deciding is right on statements by another hand, and how fast.

The statements of `training/blind` were written by somebody who had seen neither the bank nor the rules, and
nothing is fitted on them; `--set training/blind2` and `--set training/blind3` take harder ones by other
hands, `--set training/blind4` and `--set training/blind5` plain ones by further hands that nobody has read.
`--signals` measures the signals on the statements of `training/blind/signals`; `--baselines` lets the
taxonomy's own words and a usual text classifier answer the same statements.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from rich.console import Console
from rich.table import Table

from mappings.judge import judge
from mappings.language import detect
from mappings.mapping import DEFAULT
from mappings.packs.triggers import trigger_pack
from mappings.plan import Decision, Trigger
from mappings.severity import LEVELS, highest
from mappings.severity.triggers import NEVER_MISSED
from training.bank import LANGUAGES, Example, read_bank
from training.baselines import linear, seed_words
from training.figures import LENGTHS, calibration_error, coverage_at, length_of, macro_f1
from training.signal_figures import by_language, by_signal

BLIND = Path(__file__).parent / "blind"
HARDER = Path(__file__).parent / "blind2"
SCENES = Path(__file__).parent / "blind3"
UNREAD = Path(__file__).parent / "blind4"
LATEST = Path(__file__).parent / "blind5"
HELD_OUT = BLIND / "signals"


@dataclass(slots=True)
class Tally:
    """Counts of one language."""

    pairs: list[tuple[Example, Decision]] = field(default_factory=list)

    def rows(self) -> list[tuple[str, float | None]]:
        """Figures with their names."""
        loans = [(one, made) for one, made in self.pairs if one.issue is not None]
        decided = [(one, made) for one, made in loans if made.decided]
        told = [(one, made) for one, made in loans if one.product not in ("unknown", "other")]
        both = sum(one.is_complaint and made.is_complaint for one, made in self.pairs)
        said = sum(made.is_complaint for _, made in self.pairs)
        true = sum(one.is_complaint for one, _ in self.pairs)
        raised = [
            ({*(one.triggers or ())}, {trigger.id for trigger in made.triggers}) for one, made in self.pairs
        ]
        hits = sum(len(held & found) for held, found in raised)
        steps = [_steps(one, made) for one, made in loans]
        answers = [(made.confidence, made.issue == one.issue) for one, made in loans]
        grave = [(held & {*NEVER_MISSED}, found) for held, found in raised]
        return [
            ("statements", float(len(self.pairs))),
            ("complaint or not, F1", _share(2 * both, said + true)),
            ("issue, first", _share(sum(made.issue == one.issue for one, made in loans), len(loans))),
            (
                "issue, first three",
                _share(
                    sum(one.issue in [c.issue for c in made.candidates[:3]] for one, made in loans),
                    len(loans),
                ),
            ),
            (
                "product, where told",
                _share(sum(made.product == one.product for one, made in told), len(told)),
            ),
            ("share decided", _share(len(decided), len(loans))),
            ("right of those", _share(sum(made.issue == one.issue for one, made in decided), len(decided))),
            ("issue, macro F1", macro_f1((str(one.issue), made.issue or "") for one, made in loans)),
            ("product, macro F1", macro_f1((str(one.product), made.product or "") for one, made in told)),
            ("decidable at .90 precision", coverage_at(0.90, answers)),
            ("decidable at .95 precision", coverage_at(0.95, answers)),
            ("calibration error", calibration_error(answers)),
            ("severity, exact", _share(steps.count(0), len(loans))),
            ("severity, two steps too low", _share(sum(step <= -2 for step in steps), len(loans))),
            ("signals, precision", _share(hits, sum(len(found) for _, found in raised))),
            ("signals, recall", _share(hits, sum(len(held) for held, _ in raised))),
            (
                "never to be missed, recall",
                _share(sum(len(held & found) for held, found in grave), sum(len(held) for held, _ in grave)),
            ),
        ]


def _steps(one: Example, made: Decision) -> int:
    """By how many levels the severity is higher than issue and signals of the label make it."""
    level_of = {rule.id: rule.level for rule in trigger_pack().triggers}
    due = highest(one.issue, [Trigger(key, level_of[key], ()) for key in one.triggers or ()])
    return LEVELS.index(made.severity or LEVELS[0]) - LEVELS.index(due)


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def measure(examples: Sequence[Example]) -> tuple[dict[str, Tally], list[float]]:
    """Decisions by language, and seconds of each."""
    tallies = {language: Tally() for language in LANGUAGES}
    seconds = []
    for one in examples:
        started = time.perf_counter()
        made = judge("", one.text, detect(one.text), DEFAULT.decided_above)
        seconds.append(time.perf_counter() - started)
        tallies[one.language].pairs.append((one, made))
    return tallies, seconds


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m training.measure", description=__doc__)
    parser.add_argument("--set", type=Path, default=BLIND, help="folder of statements (training/blind)")
    parser.add_argument("--baselines", action="store_true", help="compare with other ways on the same texts")
    parser.add_argument("--signals", action="store_true", help="signals on the statements held out for them")
    chosen = parser.parse_args(arguments)
    if chosen.signals:
        return _signals()
    started = time.perf_counter()
    for text in ("我的贷款没到账", "my loan never arrived", "mein Kredit fehlt"):
        judge("", text, detect(text), 0.8)
    loading = time.perf_counter() - started
    examples = read_bank(chosen.set)
    tallies, seconds = measure(examples)
    console = Console(width=None if sys.stdout.isatty() else 120)
    console.print(_table(tallies, f"{len(examples)} statements of {chosen.set.name}"))
    pairs = [pair for tally in tallies.values() for pair in tally.pairs]
    console.print(_table(_by_length(pairs), "by length"))
    if chosen.baselines:
        console.print(_compared(tallies))
    rate = len(seconds) / sum(seconds)
    console.print(
        f"{median(seconds) * 1000:.2f} ms a statement (median), {rate:.0f} a second on one core, "
        f"models and words loaded in {loading:.2f} s"
    )
    return 0


def _table(tallies: Mapping[str, Tally], title: str) -> Table:
    table = Table("figure", *tallies, title=title)
    rows = {column: dict(tally.rows()) for column, tally in tallies.items()}
    for name in next(iter(rows.values())):
        values = [rows[column][name] for column in tallies]
        shown = [
            "" if value is None else str(int(value)) if name == "statements" else f"{value:.3f}"
            for value in values
        ]
        table.add_row(name, *shown)
    return table


def _by_length(pairs: Sequence[tuple[Example, Decision]]) -> dict[str, Tally]:
    """Tallies of short, middle and long statements."""
    found = {length: Tally() for length in LENGTHS}
    for one, made in pairs:
        found[length_of(one.text, one.language)].pairs.append((one, made))
    return found


def _compared(tallies: Mapping[str, Tally]) -> Table:
    """Issue first and in the first three: deciding, the taxonomy's own words, a usual classifier."""
    table = Table("issue: first / first three", *tallies, title="against others, same statements")
    columns: dict[str, list[str]] = {name: [] for name in ("deciding", "taxonomy's words", "TF-IDF, linear")}
    bank = read_bank()
    for language, tally in tallies.items():
        loans = [(one, made) for one, made in tally.pairs if one.issue is not None]
        examples = [one for one, _ in loans]
        columns["deciding"].append(
            _first_three(examples, [[c.issue for c in made.candidates] for _, made in loans])
        )
        columns["taxonomy's words"].append(_first_three(examples, [seed_words(one) for one in examples]))
        usual = linear(bank, language)
        columns["TF-IDF, linear"].append(
            "not installed" if usual is None else _first_three(examples, [usual(one) for one in examples])
        )
    for name, cells in columns.items():
        table.add_row(name, *cells)
    return table


def _first_three(examples: Sequence[Example], ranked: Sequence[Sequence[str]]) -> str:
    pairs = [*zip(examples, ranked, strict=True)]
    first = sum(list(found[:1]) == [one.issue] for one, found in pairs) / len(pairs)
    three = sum(one.issue in found[:3] for one, found in pairs) / len(pairs)
    return f"{first:.3f} / {three:.3f}"


def _signals() -> int:
    tallies, _ = measure(read_bank(HELD_OUT))
    pairs = [pair for tally in tallies.values() for pair in tally.pairs]
    console = Console(width=None if sys.stdout.isatty() else 120)
    console.print(by_language(pairs))
    console.print(by_signal(pairs))
    return 0


if __name__ == "__main__":
    sys.exit(main())
