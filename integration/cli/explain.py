"""`ombud explain TICKET`: what would be written and why, writing nothing."""

from __future__ import annotations

import json

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from integration.bootstrap.database import with_database
from integration.bootstrap.worker import build_ticket_services
from integration.cli.decisions import clock_data, decision_data
from integration.cli.start import configured
from integration.errors import OmbudError
from integration.mapping_file import read_mapping
from integration.pipeline import Reading
from integration.shown import planned, standing
from mappings.clocks.telling import tell
from mappings.mapping import Language, Mapping
from mappings.plan import Plan


@click.command()
@click.argument("ticket", type=click.IntRange(min=1))
@click.option("--json", "as_json", is_flag=True, help="One JSON object instead of tables.")
def command(ticket: int, as_json: bool) -> None:
    """Show what Ombud would write on a ticket and why. Writes nothing, neither there nor here.

    TICKET is the helpdesk's id of the ticket, not its number. Personal data is masked.
    """
    settings = configured()
    mapping = read_mapping(settings.mapping)
    with with_database(settings) as ready:
        services = build_ticket_services(ready, lambda: mapping, looking=True)
        try:
            if not services.database.schema_is_current():
                raise click.ClickException(
                    "the database has no tables of this version yet; start `ombud worker` once"
                )
            reading = services.pipeline.explain(ticket)
        except OmbudError as error:
            raise click.ClickException(
                f"{error}; docs/runbook.md says what to do about {error.code}"
            ) from None
        finally:
            services.close()
    if as_json:
        click.echo(json.dumps(as_data(reading, mapping), ensure_ascii=False, indent=2))
    else:
        show(Console(), reading, mapping)


def as_data(reading: Reading, mapping: Mapping) -> dict[str, object]:
    """A reading as JSON: codes, dates, our own keywords and masked evidence."""
    plan, decision = reading.plan, reading.plan.decision
    return {
        "ticket_id": reading.ticket.id,
        "handled": mapping.handles(reading.ticket.group),
        "mapping_version": mapping.version_id,
        "decided_at": reading.now.isoformat(),
        "decision": decision_data(decision),
        "clocks": [
            {
                **clock_data(clock),
                "kind": clock.kind,
                "citation": clock.citation,
                "stopped_at": None if clock.stopped_at is None else clock.stopped_at.isoformat(),
                "trace": [{"code": step.code, **dict(step.detail)} for step in clock.trace],
            }
            for clock in plan.clocks
        ],
        "writes": {name: planned(plan, name) for name in plan.changes},
        "note": None if plan.note is None else {"kind": plan.note.kind.value, "subject": plan.note.subject},
        "follow_ups": [{"kind": entry.kind, "due_at": entry.due_at.isoformat()} for entry in plan.follow_ups],
        "reasons": [{"code": reason.code, **dict(reason.detail)} for reason in plan.reasons],
    }


def show(console: Console, reading: Reading, mapping: Mapping) -> None:
    """Print a reading for a person."""
    plan, decision = reading.plan, reading.plan.decision
    if not mapping.handles(reading.ticket.group):
        console.print(
            "This ticket's group is not one of the mapping's groups: Ombud leaves it alone. Otherwise:"
        )
    about = Table(title=f"Ticket {reading.ticket.id}, mapping {mapping.version_id}", show_header=False)
    about.add_row("complaint", _yes(decision.is_complaint))
    about.add_row("about a loan", _yes(decision.is_loan))
    about.add_row("product", decision.product or "–")
    about.add_row("issue", decision.issue or "–")
    sure = "decided" if decision.decided else "to be confirmed"
    about.add_row("sure", f"{sure} ({decision.confidence:.2f}, decided above {mapping.decided_above:.2f})")
    about.add_row("severity", decision.severity or "–")
    console.print(about)
    if decision.candidates:
        table = Table("issue", "product", "score", title="Candidates")
        for candidate in decision.candidates:
            table.add_row(candidate.issue, candidate.product, f"{candidate.score:.2f}")
        console.print(table)
    if decision.evidence or decision.triggers:
        table = Table("rule", "matched", title="Why")
        for found in decision.evidence:
            table.add_row(Text(found.rule), Text(found.text))
        for trigger in decision.triggers:
            for found in trigger.evidence:
                table.add_row(Text(f"{trigger.id} ({trigger.level})"), Text(found.text))
        console.print(table)
    show_clocks(console, plan, mapping.language)
    if not plan.writes:
        console.print("Nothing would be written.")
        return
    table = Table("field", "now", "would be", title="Would be written")
    for name in plan.changes:
        table.add_row(name, Text(standing(reading, name) or "–"), Text(planned(plan, name) or "–"))
    if plan.note is not None:
        table.add_row("internal note", "", f"{plan.note.kind.value}: {plan.note.subject}")
    console.print(table)


def show_clocks(console: Console, plan: Plan, language: Language) -> None:
    """Print the clocks, each with how it came about."""
    if not plan.clocks:
        return
    table = Table("clock", "due", "because", title="Clocks")
    for clock in plan.clocks:
        due = f"{clock.due_date}" + (" ✓" if clock.stopped_at is not None else "")
        table.add_row(f"{clock.id} ({clock.kind})", due, Text("\n".join(tell(clock, language))))
    console.print(table)


def _yes(value: bool) -> str:
    return "yes" if value else "no"
