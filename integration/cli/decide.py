"""`ombud decide`: complaints as JSON lines in, decisions as JSON lines out; no database, no helpdesk."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Annotated, Any, BinaryIO, Final

import click
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from integration.mapping_file import read_mapping
from integration.settings import variable
from mappings import jurisdictions
from mappings.clocks import Subject, run_clocks
from mappings.facts import FactKind
from mappings.judge import judge
from mappings.jurisdictions import Jurisdiction
from mappings.law import Law, law_of
from mappings.mapping import DEFAULT, Mapping
from mappings.models import Fact, MaskedText, Person, Role
from mappings.packs.taxonomy import taxonomy
from mappings.plan import Decision, Evidence, RunningClock
from mappings.redaction import MaskedFields, Withheld, mask_fields

YEARS: Final = (1970, 2200)
_A_TIME: Final = "must be a date and time such as 2026-11-24T09:30:00+08:00"


def _instant(value: Any) -> datetime:
    if not isinstance(value, str):
        raise ValueError(_A_TIME)  # noqa: TRY004  (pydantic collects ValueError only)
    try:
        found = datetime.fromisoformat(value.strip())
    except ValueError:
        raise ValueError(_A_TIME) from None
    if not YEARS[0] <= found.year < YEARS[1]:
        raise ValueError(f"must lie between {YEARS[0]} and {YEARS[1]}")
    return found


def _jurisdiction(value: Any) -> Any:
    if value is None or isinstance(value, Jurisdiction):
        return value
    try:
        return jurisdictions.parse(value)
    except (ValueError, AttributeError):
        raise ValueError("must be one of " + " ".join(Jurisdiction)) from None


def _texts(value: Any) -> Any:
    return [] if value is None else [value] if isinstance(value, str) else value


Instant = Annotated[datetime, BeforeValidator(_instant)]
Text = Annotated[str, BeforeValidator(lambda value: "" if value is None else value)]
Texts = Annotated[list[str], BeforeValidator(_texts)]


class _Line(BaseModel):
    model_config = ConfigDict(extra="ignore", strict=True)


class Customer(_Line):
    """The customer as the helpdesk knows him."""

    firstname: Text = ""
    lastname: Text = ""
    name: Text = ""
    email: Text = ""
    phone: Texts = Field(default_factory=list)
    address: Text = ""


class Party(Customer):
    """Another known person."""

    role: Annotated[Role, BeforeValidator(Role)] = Role.OTHER


class GivenFact(_Line):
    """Something that happened."""

    kind: Annotated[FactKind, BeforeValidator(FactKind)]
    at: Instant


class Complaint(_Line):
    """One line of the input.

    Attributes:
        received_at: Without an offset it is the jurisdiction's local time.
    """

    id: str | int
    body: Text
    title: Text = ""
    html: Annotated[bool, BeforeValidator(lambda value: False if value is None else value)] = False
    channel: Text = ""
    jurisdiction: Annotated[Jurisdiction | None, BeforeValidator(_jurisdiction)] = None
    received_at: Annotated[Instant | None, AfterValidator(lambda value: value)] = None
    customer: Customer | None = None
    parties: list[Party] | None = None
    facts: list[GivenFact] | None = None


class BadLine(Exception):
    """A line cannot be read; the message names keys, never values."""


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
        received = None if now is None else _instant(now)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--now") from None
    mapping = _mapping(path)
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
    complaint = _read(line)
    jurisdiction = complaint.jurisdiction or mapping.jurisdiction
    try:
        masked = mask_fields(
            complaint.title,
            complaint.body,
            is_html=complaint.html,
            people=_people(complaint),
            mapping=mapping,
            jurisdiction=jurisdiction,
        )
    except Withheld as error:
        raise BadLine(f"text withheld: {error}") from None
    decision = judge(masked.plain_title, masked.plain_body, masked.language, mapping.decided_above)
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
        "language": decision.language,
        "is_complaint": decision.is_complaint,
        "is_loan": decision.is_loan,
        "product": decision.product,
        "issue": decision.issue,
        "secondary": list(decision.secondary),
        "candidates": [
            {"product": candidate.product, "issue": candidate.issue, "score": candidate.score}
            for candidate in decision.candidates
        ],
        "confidence": decision.confidence,
        "decided": decision.decided,
        "severity": decision.severity or "low",
        "triggers": [
            {"id": trigger.id, "evidence": [_evidence(found) for found in trigger.evidence]}
            for trigger in decision.triggers
        ],
        "spans": [*_spans("title", masked.title), *_spans("body", masked.body)],
        "masked": {"title": masked.title.text, "body": masked.body.text},
        "clocks": [
            {
                "id": clock.id,
                "due_date": clock.due_date.isoformat(),
                "timezone": clock.timezone,
                "due_at": clock.due_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
            }
            for clock in clocks
        ],
        "evidence": [_evidence(found) for found in decision.evidence],
    }


def _mapping(path: Path | None) -> Mapping:
    if path is not None:
        return read_mapping(path)
    default = Path("ombud.yaml")
    return read_mapping(default) if default.exists() else DEFAULT


def _read(line: bytes) -> Complaint:
    try:
        data = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise BadLine("is not UTF-8") from None
    except (ValueError, RecursionError):
        raise BadLine("is not JSON") from None
    if not isinstance(data, dict):
        raise BadLine("must be an object with id and body")
    try:
        return Complaint.model_validate(data)
    except ValidationError as error:
        raise BadLine("; ".join(_problems(error))) from None


def _problems(error: ValidationError) -> Iterator[str]:
    for details in error.errors(include_url=False, include_input=False):
        key = ".".join(str(part) for part in details["loc"] if part in _KEYS or isinstance(part, int))
        if details["type"] == "missing":
            yield f"{key}: is missing"
        elif details["type"] == "value_error" and details["loc"][-1] in ("kind", "role"):
            yield f"{key}: is not one of the closed list"
        elif details["type"] == "value_error":
            yield f"{key}: {details['ctx']['error']}"
        else:
            yield f"{key}: has the wrong type"


_KEYS: Final = frozenset(
    key for model in (Complaint, Customer, Party, GivenFact) for key in model.model_fields
)


def _people(complaint: Complaint) -> list[Person]:
    people = [_person(complaint.customer, Role.CUSTOMER)] if complaint.customer is not None else []
    return people + [_person(party, party.role) for party in complaint.parties or ()]


def _person(given: Customer, role: Role) -> Person:
    return Person(
        role=role,
        firstname=given.firstname,
        lastname=given.lastname,
        name=given.name,
        email=given.email,
        phones=tuple(given.phone),
        address=given.address,
    )


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


def _evidence(found: Evidence) -> dict[str, str]:
    return {"text": found.text, "rule": found.rule}


def _spans(field: str, masked: MaskedText) -> list[dict[str, object]]:
    return [
        {"field": field, "start": span.start, "end": span.end, "type": span.type} for span in masked.spans
    ]


def _print(answer: dict[str, object]) -> None:
    line = json.dumps(answer, ensure_ascii=False, separators=(",", ":"))
    # half of a surrogate pair is valid in JSON and not in UTF-8; written as \uXXXX it stays valid
    click.echo(line.encode("utf-8", "backslashreplace"))
