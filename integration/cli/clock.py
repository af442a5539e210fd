"""`ombud clock`: one clock from dates given by hand, and how its date came about."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import click
from rich.console import Console
from rich.text import Text

from integration.mapping_file import mapping_or_default
from integration.settings import variable
from mappings.clocks import Subject
from mappings.clocks.asking import refusals_of
from mappings.clocks.calendars import calendar_of
from mappings.clocks.catalogue import Entry, entries, find
from mappings.clocks.engine import is_on, run
from mappings.clocks.period import Frame, start_of
from mappings.clocks.telling import tell, tell_refusal
from mappings.facts import FactKind
from mappings.length import Unit
from mappings.mapping import Language, Mapping
from mappings.models import Fact
from mappings.packs import CALENDARS
from mappings.packs.taxonomy import taxonomy
from mappings.plan import RunningClock
from mappings.yamltext import closest

FIRST_YEAR: Final = 1990
LAST_YEAR: Final = 2200


@click.command()
@click.argument("clock_id", metavar="[ID]", required=False)
@click.option(
    "--received", metavar="DATE", help="Day (or instant) of the fact that starts it, in local time."
)
@click.option("--calendar", "calendar_name", metavar="NAME", help="Another calendar, such as GB-SCT.")
@click.option(
    "--fact",
    "facts",
    multiple=True,
    metavar="KIND=DATE,…",
    help="What else happened; a code follows a colon: extended:30=2026-02-20, paused:appraisal=2026-02-12.",
)
@click.option("--product", help="Product of the taxonomy, for pauses that ask for one.")
@click.option("--issue", help="Issue of the taxonomy, for pauses that ask for one.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object: clock, due, trace.")
@click.option("--list", "as_list", is_flag=True, help="All clocks instead.")
@click.option(
    "--language",
    type=click.Choice([language.value for language in Language]),
    help="Of the words; that of the mapping by default.",
)
@click.option(
    "--mapping",
    "path",
    type=click.Path(path_type=Path),
    envvar=variable("mapping"),
    help="The mapping file; ombud.yaml where there is one, else the defaults.",
)
def command(
    clock_id: str | None,
    received: str | None,
    calendar_name: str | None,
    facts: tuple[str, ...],
    product: str | None,
    issue: str | None,
    as_json: bool,
    as_list: bool,
    language: str | None,
    path: Path | None,
) -> None:
    """Work out one clock and show how its date came about; nothing is read from or written to a ticket.

    ID is a rule such as cn.o3.decision, one of its longer lengths (cn.o3.max, us.regx.noe+15) or site.answer.
    The rule is counted whether it is on or not, and whatever the complaint is about. Exit status 1: the rule
    does not allow what the facts say, or a date or name is wrong.
    """
    mapping = mapping_or_default(path)
    if as_list:
        _show_list(mapping)
        return
    if clock_id is None:
        raise click.UsageError("give the ID of a clock, or --list")
    entry = _entry(mapping, clock_id)
    frame = _frame(mapping, entry, calendar_name, _subject(product, issue))
    known = tuple(_facts(frame, received, facts))
    _check(frame, known, mapping.language if language is None else Language(language))
    found = run(frame, known)
    if as_json:
        click.echo(json.dumps(_as_data(frame, found), ensure_ascii=False, indent=2))
        return
    _show(mapping, entry, frame, found, mapping.language if language is None else Language(language))


def _entry(mapping: Mapping, clock_id: str) -> Entry:
    entry = find(mapping, clock_id)
    if entry is None:
        near = closest(clock_id, (one.rule.id for one in entries(mapping)))
        hint = f"; did you mean {near}?" if near else ""
        raise click.ClickException(f"{clock_id}: there is no clock of that name{hint} (see --list)")
    return entry


def _subject(product: str | None, issue: str | None) -> Subject:
    words = taxonomy()
    for word, allowed in ((product, words.product_by_key), (issue, words.issue_by_key)):
        if word is not None and word not in allowed:
            near = closest(word, allowed)
            raise click.ClickException(
                f"{word}: is not in the taxonomy" + (f"; did you mean {near}?" if near else "")
            )
    nature = words.issue_by_key[issue].nature if issue is not None else None
    return Subject(nature, issue, product)


def _frame(mapping: Mapping, entry: Entry, calendar_name: str | None, subject: Subject) -> Frame:
    frame = entry.frame(mapping, subject)
    if calendar_name is None:
        return frame
    if frame.calendar is None:
        rule = frame.rule
        raise click.ClickException(f"--calendar: {rule.id} ({rule.citation}) counts no business days")
    if calendar_name not in CALENDARS:
        near = closest(calendar_name, CALENDARS)
        hint = f"; did you mean {near}?" if near else ""
        allowed = ", ".join(CALENDARS)
        raise click.ClickException(f"--calendar {calendar_name}: is not shipped; allowed: {allowed}{hint}")
    return replace(frame, calendar=calendar_of(mapping, calendar_name))


def _facts(frame: Frame, received: str | None, given: Iterable[str]) -> Iterator[Fact]:
    found = [_fact(frame, number, text) for number, text in enumerate(_split(given))]
    yield from found
    rule = frame.rule
    starts = (*rule.starts_on, *(later.fact for later in rule.or_after))
    if received is not None:
        yield Fact(starts[0].value, _instant(f"--received {received}", received, frame), "--received")
    elif not any(fact.kind in starts for fact in found):
        names = " or ".join(f"--fact {kind.value}=DATE" for kind in starts)
        raise click.ClickException(
            f"{rule.id} ({rule.citation}) has not started: give --received DATE, or {names}"
        )


def _split(given: Iterable[str]) -> Iterator[str]:
    for text in given:
        yield from (part.strip() for part in text.split(",") if part.strip())


def _fact(frame: Frame, number: int, text: str) -> Fact:
    name, equals, at = text.partition("=")
    kind, _, value = name.partition(":")
    if not equals:
        raise click.ClickException(f"--fact {text}: must be KIND=DATE")
    if kind not in FactKind.__members__.values():
        near = closest(kind, FactKind)
        hint = f"; did you mean {near}?" if near else ""
        raise click.ClickException(f"--fact {text}: {kind} is no fact that Ombud knows{hint}")
    return Fact(kind, _instant(f"--fact {text}", at, frame), f"--fact:{number}", value)


def _instant(what: str, text: str, frame: Frame) -> datetime:
    """A local day, or an instant, as UTC."""
    try:
        at = datetime.fromisoformat(text.strip())
    except ValueError:
        raise click.ClickException(
            f"{what}: must be a date such as 2026-11-24, or an instant such as 2026-11-24T09:30"
        ) from None
    if not FIRST_YEAR <= at.year < LAST_YEAR:
        rule, years = frame.rule, f"{FIRST_YEAR} to {LAST_YEAR - 1}"
        raise click.ClickException(f"{what}: {rule.id} ({rule.citation}) is counted for {years} only")
    return (at if at.tzinfo is not None else at.replace(tzinfo=frame.zone)).astimezone(UTC)


def _check(frame: Frame, facts: tuple[Fact, ...], language: Language) -> None:
    """Raise what the rule does not allow, all of it at once."""
    rule, problems = frame.rule, []
    start = start_of(frame, facts)
    if start is None:
        since = rule.valid_from.isoformat() if rule.valid_from is not None else "…"
        until = rule.valid_to.isoformat() if rule.valid_to is not None else "…"
        raise click.ClickException(f"{rule.id} ({rule.citation}) holds for {since} to {until} only")
    if frame.calendar is not None and Unit.BUSINESS_DAY is rule.unit:
        known = frame.calendar
        clock = run(frame, facts)
        last = clock.due_date if clock is not None else start.day
        if not known.first <= start.day <= last <= known.last:
            problems.append(
                f"{rule.id} ({rule.citation}): calendar {known.id} tells {known.first} to {known.last} only"
            )
    problems += [tell_refusal(refusal, language) for refusal in refusals_of(frame, facts)]
    if problems:
        raise click.ClickException("\n".join(dict.fromkeys(problems)))


def _as_data(frame: Frame, found: RunningClock | None) -> dict[str, object]:
    if found is None:
        rule = frame.rule
        step = {"code": "rule", "id": rule.id, "citation": rule.citation, "status": rule.status}
        return {"clock": rule.id, "due": None, "trace": [step, {"code": "no_date", "why": rule.no_date}]}
    return {
        "clock": found.id,
        "due": found.due_date.isoformat(),
        "trace": [{"code": step.code, **dict(step.detail)} for step in found.trace],
    }


def _show(
    mapping: Mapping, entry: Entry, frame: Frame, found: RunningClock | None, language: Language
) -> None:
    rule, console = frame.rule, Console(soft_wrap=True, highlight=False)
    console.print(Text(rule.zh if language is Language.ZH else rule.en, style="bold"))
    if found is None:
        console.print(Text(f"{rule.id}, {rule.citation}: no date, the rule says: {rule.no_date}"))
    else:
        for line in tell(found, language):
            console.print(Text(line))
    if entry.pack is not None and not is_on(mapping, entry.rule):
        console.print(Text(f"off here: {entry.rule.off or entry.rule.status}"))


def _show_list(mapping: Mapping) -> None:
    for entry in entries(mapping):
        rule = entry.rule
        length = f"{rule.length} {rule.unit} {rule.calendar or ''}" if rule.unit else f"({rule.no_date})"
        on = rule.status if entry.pack is None or is_on(mapping, rule) else f"{rule.status}, off"
        click.echo(f"{rule.id:<28} {rule.kind:<12} {length:<26} {on}".rstrip())
