"""`ombud decide`: complaints as JSON lines in, decisions as JSON lines out; no database, no helpdesk."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import BinaryIO

import click

from integration.cli.decisions import clock_data, decision_data
from integration.cli.lines import BadLine, Complaint, instant_of, people_of, read_line
from integration.mapping_file import mapping_or_default
from integration.names import aids_of
from integration.settings import variable
from mappings import jurisdictions
from mappings.clocks import Subject, run_clocks
from mappings.facts import FactKind
from mappings.judge import judge
from mappings.jurisdictions import Jurisdiction
from mappings.law import Law, law_of
from mappings.mapping import Mapping
from mappings.models import Fact, MaskedText
from mappings.packs.taxonomy import taxonomy
from mappings.plan import Decision, RunningClock
from mappings.redaction import MaskedFields, Withheld, mask_fields


@click.command()
@click.argument("source", metavar="[FILE]", type=click.File("rb"), default="-")
@click.option(
    "--now", metavar="ISO", help="When lines without received_at came in; else they have no clocks."
)
@click.option(
    "--mapping",
    "path",
    type=click.Path(path_type=Path),
    envvar=variable("mapping"),
    help="The mapping file; ombud.yaml where there is one, else the defaults.",
)
@click.pass_context
def command(context: click.Context, source: BinaryIO, now: str | None, path: Path | None) -> None:
    """Decide about complaints offline: JSON lines in, JSON lines out.

    Each line needs "id" and "body"; title, html, channel, jurisdiction, received_at, customer, parties
    and facts may stand beside them. FILE may be - for standard input. A line that cannot be read gives
    an error line and the rest goes on; the exit status is then 1.
    """
    try:
        received = None if now is None else instant_of(now)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--now") from None
    mapping = mapping_or_default(path)
    wrong = False
    for number, line in enumerate(source, 1):
        if not line.strip():
            continue
        try:
            answer = answer_line(line, mapping, received)
        except BadLine as error:
            wrong = True
            answer = {"error": {"line": number, "problem": str(error)}}
        _print(answer)
    context.exit(1 if wrong else 0)


def answer_line(line: bytes, mapping: Mapping, received: datetime | None = None) -> dict[str, object]:
    """One decision as the JSON object of the contract.

    Args:
        received: When a line without `received_at` was received.

    Raises:
        BadLine: The line is not what it must be, or its text had to be withheld.
    """
    complaint = read_line(line)
    jurisdiction = complaint.jurisdiction or mapping.jurisdiction
    try:
        masked = mask_fields(
            complaint.title,
            complaint.body,
            is_html=complaint.html,
            people=people_of(complaint),
            mapping=mapping,
            jurisdiction=jurisdiction,
            aids=aids_of(mapping),
        )
    except Withheld as error:
        raise BadLine(f"text withheld: {error}") from None
    decision = judge(
        masked.plain_title,
        masked.plain_body,
        masked.language,
        mapping.decided_above,
        house_model=mapping.house_model,
        categories=mapping.categories,
    )
    law = _law(complaint, mapping, decision)
    facts = tuple(_facts(complaint, law.jurisdiction, received))
    about = _subject(decision, complaint.channel)
    clocks = run_clocks(mapping, law, facts, about) if decision.is_complaint else ()
    return as_json(complaint, decision, masked, clocks)


def as_json(
    complaint: Complaint, decision: Decision, masked: MaskedFields, clocks: tuple[RunningClock, ...]
) -> dict[str, object]:
    """The answer in the form of the contract."""
    return {
        "id": complaint.id,
        **decision_data(decision),
        "spans": [*_spans("title", masked.title), *_spans("body", masked.body)],
        "masked": {"title": masked.title.text, "body": masked.body.text},
        "clocks": [*map(clock_data, clocks)],
    }


def _facts(complaint: Complaint, jurisdiction: Jurisdiction, received: datetime | None) -> Iterator[Fact]:
    utc = partial(_utc, zone_name=jurisdictions.TIME_ZONES[jurisdiction])
    at = complaint.received_at or received
    if at is not None:
        yield Fact(FactKind.RECEIVED.value, utc(at), "ticket")
    for number, fact in enumerate(complaint.facts or ()):
        yield Fact(fact.kind.value, utc(fact.at), f"line:{number}")


def _utc(at: datetime, zone_name: str) -> datetime:
    aware = at if at.tzinfo is not None else at.replace(tzinfo=jurisdictions.zone(zone_name))
    return aware.astimezone(UTC)


def _law(complaint: Complaint, mapping: Mapping, decision: Decision) -> Law:
    """What the line says, else what the mapping says of its channel and product."""
    if complaint.jurisdiction is not None:
        return Law.of(complaint.jurisdiction)
    return law_of(mapping, (), channel=complaint.channel or None, product=decision.product)


def _subject(decision: Decision, channel: str) -> Subject:
    nature = taxonomy().issue_by_key[decision.issue].nature if decision.issue is not None else None
    return Subject(nature, decision.issue, decision.product, channel=channel or None)


def _spans(field: str, masked: MaskedText) -> list[dict[str, object]]:
    return [
        {"field": field, "start": span.start, "end": span.end, "type": span.type} for span in masked.spans
    ]


def _print(answer: dict[str, object]) -> None:
    line = json.dumps(answer, ensure_ascii=False, separators=(",", ":"))
    # half of a surrogate pair is valid in JSON and not in UTF-8; written as \uXXXX it stays valid
    click.echo(line.encode("utf-8", "backslashreplace"))
