"""`ombud explain`: what would be written on a ticket, or about a text, and everything that was tried."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO

import click
from pydantic import ValidationError
from rich.console import Console

from integration.bootstrap.database import with_database
from integration.bootstrap.worker import build_ticket_services
from integration.cli.explain_data import as_data
from integration.cli.explain_tables import show
from integration.cli.lines import BadLine, Complaint, people_of, read_line
from integration.cli.start import configured, require_tables
from integration.clock import SystemClock
from integration.errors import OmbudError
from integration.mapping_file import mapping_or_default, read_mapping
from integration.names import aids_of
from integration.pipeline import Reading
from integration.settings import variable
from mappings import jurisdictions
from mappings.decide import decide
from mappings.fields import FIELDS
from mappings.mapping import Mapping
from mappings.models import Article, Case, Fact, Sender, Ticket
from mappings.redaction import mask_ticket
from mappings.trying import Tried, try_ticket


@dataclass(frozen=True)
class Explained:
    """What is shown.

    Attributes:
        tried: None where the text is withheld.
        mapping: By which it was decided.
    """

    reading: Reading
    tried: Tried | None
    mapping: Mapping


@click.command()
@click.argument("ticket", type=click.IntRange(min=1), required=False)
@click.option(
    "--file",
    "source",
    type=click.File("rb"),
    help="A complaint as one JSON object, as for `ombud decide`, instead of a ticket; - for standard input.",
)
@click.option(
    "--mapping",
    "path",
    type=click.Path(path_type=Path, dir_okay=False),
    envvar=variable("mapping"),
    help="Another mapping file than the one in force.",
)
@click.option(
    "--second-opinion",
    is_flag=True,
    help="Ask the language model that the mapping names, too, where it would be asked; costs what it costs.",
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object instead of tables.")
@click.option("--all", "everything", is_flag=True, help="Every issue, product and signal in the tables.")
def command(
    ticket: int | None,
    source: BinaryIO | None,
    path: Path | None,
    second_opinion: bool,
    as_json: bool,
    everything: bool,
) -> None:
    """Show what Ombud would write on a ticket and why. Writes nothing, neither there nor here.

    TICKET is the helpdesk's id of the ticket, not its number. With --file no helpdesk and no database are
    needed: it is what would be written on a new ticket with that text. Personal data is masked.
    """
    if (ticket is None) == (source is None):
        raise click.UsageError("give either the id of a TICKET or --file")
    if second_opinion and source is not None:
        raise click.UsageError("--second-opinion is asked about a TICKET only")
    if source is not None:
        found = of_file(source, path)
    else:
        assert ticket is not None  # noqa: S101  (told apart above)
        found = of_ticket(ticket, path, second_opinion=second_opinion)
    if as_json:
        click.echo(
            json.dumps(as_data(found.reading, found.mapping, found.tried), ensure_ascii=False, indent=2)
        )
    else:
        show(Console(), found.reading, found.mapping, found.tried, everything=everything)


def of_ticket(ticket_id: int, path: Path | None, *, second_opinion: bool = False) -> Explained:
    """A ticket of the helpdesk, as it stands."""
    settings = configured()
    mapping = read_mapping(path or settings.mapping)
    with with_database(settings) as ready:
        services = build_ticket_services(ready, lambda: mapping, looking=True)
        with closing(services):
            try:
                require_tables(services.database)
                return _explained(
                    services.pipeline.explain(ticket_id, second_opinion=second_opinion), mapping
                )
            except OmbudError as error:
                raise click.ClickException(
                    f"{error}; docs/operations.md says what to do about {error.code}"
                ) from None


def of_file(source: BinaryIO, path: Path | None) -> Explained:
    """A complaint as a ticket that was made when it says it was received, or a moment ago."""
    mapping = mapping_or_default(path)
    try:
        complaint = read_line(source.read())
    except BadLine as error:
        raise click.ClickException(f"the complaint {error}") from None
    now = SystemClock().now()
    binding = _binding(complaint, mapping)
    ticket = _ticket(complaint, binding, now)
    facts = tuple(
        Fact(fact.kind.value, _utc(fact.at, binding), f"line:{number}")
        for number, fact in enumerate(complaint.facts or ())
    )
    case = Case(ticket.id, facts=facts, loads={person.login: 0 for person in mapping.people})
    masked = mask_ticket(ticket, binding, aids_of(binding))
    plan = decide(masked, case, binding, now)
    return Explained(Reading(ticket, case, plan, now), try_ticket(masked, case, binding, now), mapping)


def _binding(complaint: Complaint, mapping: Mapping) -> Mapping:
    """The mapping, and the jurisdiction that a complaint names before what the mapping would conclude."""
    if complaint.jurisdiction is None:
        return mapping
    values = {name: getattr(mapping, name) for name in Mapping.model_fields}
    try:
        return Mapping.model_validate({**values, "jurisdiction": complaint.jurisdiction, "law": ()})
    except ValidationError:
        raise click.ClickException(
            f"the complaint names the jurisdiction {complaint.jurisdiction}, for which the mapping's own "
            "targets have no calendar; give `targets.calendar` there"
        ) from None


def _ticket(complaint: Complaint, mapping: Mapping, now: datetime) -> Ticket:
    at = now if complaint.received_at is None else _utc(complaint.received_at, mapping)
    words = Article(
        id=1,
        created_at=at,
        sender=Sender.CUSTOMER,
        channel=complaint.channel or "web",
        internal=False,
        created_by_id=0,
        body=complaint.body,
        is_html=complaint.html,
    )
    return Ticket(
        id=0,
        number="",
        group=next(iter(mapping.groups), ""),
        state="new",
        created_at=at,
        updated_at=at,
        updated_by_id=0,
        owner_id=None,
        customer_id=0,
        title=complaint.title,
        channel=complaint.channel or "web",
        fields=MappingProxyType({field.name: None for field in FIELDS}),
        articles=(words,),
        people=tuple(people_of(complaint)),
        people_known=True,
    )


def _utc(at: datetime, mapping: Mapping) -> datetime:
    """An instant; without an offset it is the jurisdiction's local time."""
    aware = at if at.tzinfo is not None else at.replace(tzinfo=jurisdictions.zone(_zone_of(mapping)))
    return aware.astimezone(UTC)


def _zone_of(mapping: Mapping) -> str:
    return jurisdictions.TIME_ZONES[mapping.jurisdiction]


def _explained(reading: Reading, mapping: Mapping) -> Explained:
    masked = mask_ticket(reading.ticket, mapping, aids_of(mapping))
    return Explained(reading, try_ticket(masked, reading.case, mapping, reading.now), mapping)
