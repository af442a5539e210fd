"""The tables. Migrations in `integration/store/migrations` bring a database to this state."""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Identity,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

metadata: Final = MetaData(
    naming_convention={
        "pk": "%(table_name)s_pkey",
        "uq": "%(table_name)s_%(column_0_N_name)s_key",
        "ix": "%(table_name)s_%(column_0_N_name)s_idx",
    }
)

instant = DateTime(timezone=True)

delivery: Final = Table(
    "delivery",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("helpdesk", Text, nullable=False),
    Column("key", Text, comment="the helpdesk's delivery id; the same on every try"),
    Column(
        "source",
        Text,
        nullable=False,
        comment="webhook, sweep, follow_up, replay, retry, intake, survey, partner",
    ),
    Column("ticket_id", BigInteger, comment="NULL when parked"),
    Column("article_id", BigInteger),
    Column("updated_by_id", BigInteger),
    Column("ticket_updated_at", instant),
    Column("received_at", instant, nullable=False),
    Column("problem", Text, comment="why it is parked, from a closed set; NULL when accepted"),
    Column("dispatched_at", instant, comment="its job exists"),
    Column("handled_at", instant),
    Column("outcome", Text),
    UniqueConstraint("helpdesk", "key"),
)
Index(
    "delivery_undispatched_idx",
    delivery.c.id,
    postgresql_where=text("dispatched_at IS NULL AND problem IS NULL"),
)
Index(
    "delivery_unhandled_idx",
    delivery.c.helpdesk,
    delivery.c.ticket_id,
    delivery.c.id,
    postgresql_where=text("handled_at IS NULL AND problem IS NULL"),
)
Index("delivery_received_at_idx", delivery.c.received_at)
Index("delivery_parked_idx", delivery.c.id, postgresql_where=text("problem IS NOT NULL"))

complaint_case: Final = Table(
    "complaint_case",
    metadata,
    Column("helpdesk", Text, primary_key=True),
    Column("ticket_id", BigInteger, primary_key=True, autoincrement=False),
    Column("stage", Text),
    Column("product", Text),
    Column("issue", Text),
    Column("severity", Text),
    Column("decided", Boolean, nullable=False),
    Column("basis", JSONB, comment="what the decision rests on: rules, signals, confidence; codes only"),
    Column("due_at", instant, comment="the leading clock"),
    Column("written", JSONB, nullable=False, comment="our fields as last written"),
    Column("theirs", ARRAY(Text), nullable=False, comment="proposed fields that an agent took over"),
    Column("summarised", Boolean, nullable=False),
    Column(
        "seen",
        JSONB,
        nullable=False,
        server_default=text("'{}'"),
        comment="codes that stood on the ticket when it was left; a difference is somebody's doing",
    ),
    Column(
        "history_id",
        BigInteger,
        nullable=False,
        server_default=text("0"),
        comment="newest entry of the ticket's history that was looked at",
    ),
    Column("mapping_version", Text, nullable=False),
    Column("created_at", instant, nullable=False),
    Column("updated_at", instant, nullable=False),
    Column("owner_id", BigInteger, comment="user id of who is responsible; NULL: nobody"),
    Column("matter", Text, comment="keyed hash of customer and issue, to find the same again"),
    Column("found", JSONB, comment="how many values of each type of personal data were found, by type"),
)
Index("complaint_case_due_at_idx", complaint_case.c.due_at)
Index(
    "complaint_case_matter_idx",
    complaint_case.c.helpdesk,
    complaint_case.c.matter,
    postgresql_where=text("matter IS NOT NULL"),
)
Index(
    "complaint_case_owner_idx",
    complaint_case.c.helpdesk,
    complaint_case.c.owner_id,
    postgresql_where=text("owner_id IS NOT NULL"),
)

Index(
    "complaint_case_needs_help_idx",
    complaint_case.c.updated_at,
    complaint_case.c.ticket_id,
    postgresql_where=text("stage = 'needs_help'"),
)

fact: Final = Table(
    "fact",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("helpdesk", Text, nullable=False),
    Column("ticket_id", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),
    Column("at", instant, nullable=False),
    Column("source", Text, nullable=False),
    Column("value", Text, nullable=False, server_default=text("''"), comment="code that belongs to it"),
    Column("was", Text, nullable=False, server_default=text("''"), comment="code that stood before"),
    Column("recorded_at", instant, nullable=False),
    UniqueConstraint("helpdesk", "ticket_id", "kind", "source"),
)

clock: Final = Table(
    "clock",
    metadata,
    Column("helpdesk", Text, primary_key=True),
    Column("ticket_id", BigInteger, primary_key=True, autoincrement=False),
    Column("rule", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("due_date", Date, nullable=False),
    Column("timezone", Text, nullable=False),
    Column("due_at", instant, nullable=False),
    Column("stopped_at", instant),
    Column("trace", JSONB, nullable=False),
    Column("mapping_version", Text, nullable=False),
)
Index("clock_open_idx", clock.c.due_at, postgresql_where=text("stopped_at IS NULL"))
Index(
    "clock_open_duty_idx",
    clock.c.due_at,
    clock.c.ticket_id,
    clock.c.rule,
    postgresql_where=text("stopped_at IS NULL AND kind = 'duty'"),
)

effect: Final = Table(
    "effect",
    metadata,
    Column("id", Text, primary_key=True),
    Column("helpdesk", Text, nullable=False),
    Column("ticket_id", BigInteger, nullable=False),
    Column("note_kind", Text, comment="NULL when only fields were written"),
    Column("changes", JSONB, nullable=False),
    Column("theirs", ARRAY(Text), nullable=False, comment="proposed fields that it leaves to an agent"),
    Column(
        "history_id", BigInteger, nullable=False, server_default=text("0"), comment="as in complaint_case"
    ),
    Column("facts", JSONB, nullable=False, server_default=text("'[]'"), comment="facts that come with it"),
    Column("mapping_version", Text, nullable=False),
    Column("intended_at", instant, nullable=False),
    Column("settled_at", instant, comment="NULL: it is not known yet whether it happened"),
    Column("result", Text, comment="written, found, not_written, shadow"),
)
Index("effect_open_idx", effect.c.helpdesk, effect.c.ticket_id, postgresql_where=text("settled_at IS NULL"))
Index("effect_ticket_idx", effect.c.helpdesk, effect.c.ticket_id)

follow_up: Final = Table(
    "follow_up",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("helpdesk", Text, nullable=False),
    Column("ticket_id", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),
    Column("due_at", instant, nullable=False),
    Column("enqueued_at", instant),
    UniqueConstraint("helpdesk", "ticket_id", "kind", "due_at"),
)
Index("follow_up_waiting_idx", follow_up.c.due_at, postgresql_where=text("enqueued_at IS NULL"))

dead_letter: Final = Table(
    "dead_letter",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("helpdesk", Text, nullable=False),
    Column("ticket_id", BigInteger, nullable=False),
    Column("error", Text, nullable=False, comment="code of integration.errors, or the exception's class"),
    Column("operation", Text),
    Column("status", Integer),
    Column("error_id", Text),
    Column("attempts", Integer, nullable=False),
    Column("failed_at", instant, nullable=False),
    Column("reported_at", instant, comment="the ticket says so"),
    Column("closed_at", instant),
    Column("closed_how", Text, comment="replayed, discarded, recovered"),
    Column("reason", Text, comment="the operator's reason for discarding"),
)
Index("dead_letter_open_idx", dead_letter.c.failed_at, postgresql_where=text("closed_at IS NULL"))

cursor: Final = Table(
    "cursor",
    metadata,
    Column("name", Text, primary_key=True),
    Column("updated_at", instant, comment="every change up to here is enqueued; NULL: never swept"),
    Column("swept_at", instant),
    Column("requested_at", instant, comment="somebody asked for a sweep"),
)

erasure: Final = Table(
    "erasure",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("helpdesk", Text, nullable=False),
    Column("ticket_id", BigInteger, nullable=False),
    Column("scope", Text, nullable=False, comment="own_articles, ticket"),
    Column("reason", Text, nullable=False, comment="code of mappings.erasure.Reason"),
    Column("despite_retention", Boolean, nullable=False),
    Column("obstacles", JSONB, nullable=False, comment="what spoke against it: codes, rules, dates"),
    Column("mapping_version", Text, nullable=False),
    Column("asked_at", instant, nullable=False),
    Column("settled_at", instant, comment="NULL: it is not known whether it happened"),
    Column("outcome", Text, comment="refused, done, partly, not_done; NULL as above"),
    Column("error", Text, comment="code of integration.errors, where the helpdesk said no"),
    Column("deleted", Integer, nullable=False, server_default=text("0"), comment="articles"),
    Column("kept", Integer, nullable=False, server_default=text("0"), comment="articles that it kept"),
)
Index("erasure_ticket_idx", erasure.c.helpdesk, erasure.c.ticket_id)

evidence: Final = Table(
    "evidence",
    metadata,
    Column("id", BigInteger, Identity(always=False), primary_key=True, comment="never given twice"),
    Column("helpdesk", Text, nullable=False),
    Column("ticket_id", BigInteger, nullable=False),
    Column("made_at", instant, nullable=False, comment="its year names the folder of the files"),
    Column("sha256", Text, nullable=False, comment="of the JSON file"),
    Column("page_sha256", Text, nullable=False, comment="of the HTML file"),
    Column("previous", Text, nullable=False, comment="chain of the row before; zeros for the first"),
    Column("chain", Text, nullable=False, comment="mappings.archive.chain"),
    Column("retain_until", Date, comment="as the facts said then; NULL: nobody could say"),
    Column("removed_at", instant, comment="its files are gone on purpose"),
    Column("removed_why", Text, comment="code: retention_over"),
)
Index("evidence_ticket_idx", evidence.c.helpdesk, evidence.c.ticket_id)

expired_figure: Final = Table(
    "expired_figure",
    metadata,
    Column("month", Text, primary_key=True, comment="of receipt, local: 2026-11"),
    Column("regime", Text, primary_key=True, comment="jurisdiction"),
    Column("product", Text, primary_key=True),
    Column("issue", Text, primary_key=True),
    Column("severity", Text, primary_key=True),
    Column("stage", Text, primary_key=True),
    Column("outcome", Text, primary_key=True),
    Column("root_cause", Text, primary_key=True),
    Column("cases", BigInteger, nullable=False),
    Column("packs", BigInteger, nullable=False),
    Column("facts", BigInteger, nullable=False),
    Column("letters", BigInteger, nullable=False),
    Column("effects", BigInteger, nullable=False),
    Column("duties", BigInteger, nullable=False, comment="clocks of that kind"),
    Column("late", BigInteger, nullable=False, comment="duties that were met late or not at all"),
)

live_look: Final = Table(
    "live_look",
    metadata,
    Column("helpdesk", Text, primary_key=True),
    Column("looked_at", instant, nullable=False),
    Column("mapping_version", Text, nullable=False),
    Column("findings", JSONB, nullable=False, comment="code and subject of each; no names, no texts"),
)

month_report: Final = Table(
    "month_report",
    metadata,
    Column("month", Text, primary_key=True, comment="2026-10"),
    Column("mapping_version", Text, primary_key=True),
    Column("asked_at", instant, nullable=False, comment="when somebody last wanted it counted"),
    Column("begun_at", instant, comment="when a worker last began to count"),
    Column("counted_at", instant, comment="of `figures`"),
    Column("figures", JSONB, comment="as they may be told: codes, names of teams, numbers"),
)

sealed: Final = Table(
    "sealed",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("reference", Text, nullable=False, unique=True, comment="random; what people and marks call it"),
    Column("purpose", Text, nullable=False, comment="complaint, survey"),
    Column("helpdesk", Text, nullable=False),
    Column("ticket_id", BigInteger, comment="that it belongs to, or that was made of it"),
    Column("key", Text, nullable=False, comment="keyed hash of the caller's idempotency key"),
    Column("body", Text, nullable=False, comment="keyed hash of the content"),
    Column("ciphertext", LargeBinary, comment="NULL as soon as it is settled or has expired"),
    Column("received_at", instant, nullable=False),
    Column("expires_at", instant, nullable=False),
    Column("customer_id", BigInteger, comment="the helpdesk's user, once known"),
    Column("intended_at", instant, comment="something was sent to the helpdesk, its outcome is not known"),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
    Column("next_try_at", instant),
    Column("error", Text, comment="code of integration.errors, of the last try"),
    Column("settled_at", instant),
    Column("outcome", Text, comment="created, found, delivered, discarded, expired"),
    Column("ticket_number", Text, comment="of the ticket that was made of it"),
    Column("closed_at", instant, comment="an operator has seen to it that it expired"),
    UniqueConstraint("purpose", "key"),
)
Index("sealed_open_idx", sealed.c.expires_at, postgresql_where=text("settled_at IS NULL"))
Index("sealed_lost_idx", sealed.c.id, postgresql_where=text("outcome = 'expired' AND closed_at IS NULL"))

survey_answer: Final = Table(
    "survey_answer",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("helpdesk", Text, nullable=False),
    Column("ticket_id", BigInteger, nullable=False),
    Column("occasion", Text, nullable=False, comment="key of the letter that asked, a code"),
    Column("score", Integer, nullable=False, comment="1 to 5"),
    Column("language", Text, nullable=False, comment="of the page"),
    Column("comment", Text, comment="reference of the sealed text; NULL where nothing was written"),
    Column("answered_at", instant, nullable=False),
    Column("enqueued_at", instant, comment="its delivery exists"),
    UniqueConstraint("helpdesk", "ticket_id", "occasion"),
)

login_try: Final = Table(
    "login_try",
    metadata,
    Column("sender", Text, primary_key=True, comment="keyed hash of an address, or a word for all"),
    Column("free_at", instant, nullable=False, comment="so long its tries count"),
)

partner_ticket: Final = Table(
    "partner_ticket",
    metadata,
    Column("effect_id", Text, primary_key=True, comment="stands in the mark of the ticket"),
    Column("helpdesk", Text, nullable=False),
    Column("ticket_id", BigInteger, comment="that asks the partner; NULL: it is not known to be there"),
    Column("number", Text, comment="of that ticket"),
    Column("parent_id", BigInteger, nullable=False, comment="the complaint"),
    Column("partner", Text, nullable=False, comment="id in the mapping"),
    Column("asked_at", instant, nullable=False),
    Column("due_at", instant, nullable=False),
    Column("heard", Integer, nullable=False, server_default=text("0"), comment="so often it changed"),
    Column("looked", Integer, nullable=False, server_default=text("0"), comment="`heard` when looked at"),
    Column("answered_at", instant),
    Column("recalled_at", instant),
    UniqueConstraint("helpdesk", "ticket_id"),
)
Index("partner_ticket_parent_idx", partner_ticket.c.helpdesk, partner_ticket.c.parent_id)

opinion: Final = Table(
    "opinion",
    metadata,
    Column("helpdesk", Text, primary_key=True),
    Column("ticket_id", BigInteger, primary_key=True, autoincrement=False),
    Column("version", Text, primary_key=True, comment="newest article that was shown, and how many: 17:2"),
    Column("model", Text, nullable=False, comment="its name in the mapping"),
    Column("asked_at", instant, nullable=False),
    Column("result", Text, nullable=False, comment="code of mappings.opinions.answer.Result"),
    Column("issue", Text, comment="the category that it named; NULL unless it was given"),
    Column("tokens_in", Integer, nullable=False, server_default=text("0")),
    Column("tokens_out", Integer, nullable=False, server_default=text("0")),
)
