"""Carry a plan out: each object once, all fields in one migration, never a deletion.

It can be killed at any instant: an object and its marker are written in one request, the record says
beforehand what is about to be created, and the next run looks again at everything.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from pydantic import JsonValue

from integration.errors import HelpdeskUnavailable, NotAllowed, OutcomeUnknown, Rejected, TooManyChanges
from integration.helpdesks.zammad.admin import ATTRIBUTES, Row, ZammadAdmin, id_of
from integration.provisioning import fields
from integration.provisioning.compare import fingerprint
from integration.provisioning.downtime import Downtime
from integration.provisioning.existing import Existing
from integration.provisioning.kinds import FACTS, Kind
from integration.provisioning.marker import RECORD_KEY, RECORD_NAME, Claim, Record, note
from integration.provisioning.plan import MOST_OVERWRITTEN, Change, Obstacle, Plan, Step
from integration.provisioning.wanted import resolved

Told = Callable[[str], None]
RESTART_BY_ITSELF: Final = "Zammad restarts by itself after its fields changed; waiting until it is back"
RESTART_BY_HAND: Final = (
    "restart Zammad now, all web and worker processes: until then webhooks and other processes do not know "
    "the changed fields"
)
RESTART_PERHAPS: Final = (
    "restart Zammad now, all web and worker processes, unless its setting auto_shutdown is on (it cannot be "
    "read with this token): until then webhooks and other processes do not know the changed fields"
)

NO_RECORD: Final = (
    "without admin.text_module the record of what is Ombud's cannot be kept: objects without a note (fields, "
    "overviews, calendars, workflow, checklist) count as somebody else's once they differ"
)


@dataclass
class Report:
    """What became of a plan.

    Attributes:
        done: Steps that were carried out.
        obstacles: What could not be done, and what to do; those of the plan first.
        migrated: Names of the fields that a migration brought about.
        notices: What the administrator must know or do now.
    """

    done: list[Step] = field(default_factory=list)
    obstacles: list[Obstacle] = field(default_factory=list)
    migrated: list[str] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)


class Applier:
    """Carries one plan out."""

    def __init__(
        self, admin: ZammadAdmin, existing: Existing, plan: Plan, *,
        force: bool = False, downtime: Downtime | None = None, told: Told | None = None,
    ) -> None:  # fmt: skip
        """Prepare.

        Args:
            existing: What the plan was made of.
            force: Change more than a few objects, and carry others' waiting field changes along.
            downtime: How to wait for a restart.
            told: Hears what is being done, a line each.
        """
        self._admin = admin
        self._existing = existing
        self._plan = plan
        self._force = force
        self._downtime = downtime or Downtime()
        self._told = told or (lambda _line: None)
        self._ids = dict(plan.ids)
        self._claims = {**existing.record.claims}
        self._record_id = existing.record.row_id
        self._record_works = existing.record.readable
        self._without: dict[Kind, Obstacle] = {}
        self._report = Report(obstacles=list(plan.obstacles))

    def run(self) -> Report:
        """Do it.

        Raises:
            TooManyChanges: More would be overwritten than is done without being forced; nothing was done.
            HelpdeskError: The helpdesk is gone, or nobody knows whether the last write happened. Run again.
        """
        if self._plan.overwritten > MOST_OVERWRITTEN and not self._force:
            raise TooManyChanges(
                f"{self._plan.overwritten} objects that are there would be changed, more than "
                f"{MOST_OVERWRITTEN}; look at the plan, then say --force"
            )
        self._announce()
        steps = self._plan.steps
        for step in (step for step in steps if step.kind in {Kind.GROUP, Kind.ROLE}):
            self._carry_out(step)
        self._change_fields([step for step in steps if step.kind is Kind.FIELD])
        for step in steps:
            if step.kind not in {Kind.GROUP, Kind.ROLE, Kind.FIELD}:
                self._carry_out(step)
        recorded = self._existing.record.claims.keys()
        if self._plan.claims.keys() - recorded or any(
            not FACTS[step.kind].noted for step in self._report.done
        ):
            self._keep_record()
        return self._report

    # fields

    def _change_fields(self, steps: list[Step]) -> None:
        """Write all attributes, then migrate once (contract 6.8)."""
        if not steps and not self._plan.waiting:
            return
        if self._plan.doomed:
            self._refuse_fields(
                f"{', '.join(self._plan.doomed)} wait(s) for deletion, which a migration would carry out; "
                "undo that first (System > Objects > Discard changes)"
            )
            return
        if self._plan.waiting_elsewhere and not self._force:
            self._refuse_fields(
                f"changes of {', '.join(self._plan.waiting_elsewhere)} wait, which a migration would carry "
                "along; update the database by hand first, or say --force"
            )
            return
        before = len(self._report.done)
        for step in steps:
            self._carry_out(step)
        written = [step.name for step in self._report.done[before:]]
        if written or self._plan.waiting:
            self._migrate(list(dict.fromkeys([*self._plan.waiting, *written])))

    def _refuse_fields(self, message: str) -> None:
        self._report.obstacles.append(Obstacle(Kind.FIELD, "", message))
        self._without[Kind.FIELD] = self._report.obstacles[-1]

    def _migrate(self, names: list[str]) -> None:
        self._told(f"updating the database for {len(names)} ticket field(s)")
        try:
            self._admin.migrate()
        except NotAllowed as error:
            self._lacks(Kind.FIELD, error)
            return
        except Rejected:
            self._refuse_fields(
                "the update of the database was refused: some ticket holds a text longer than its field's "
                "new limit, or another change that waits is wrong (System > Objects)"
            )
            return
        except OutcomeUnknown:
            self._await(restarts=True)
            rows = self._admin.rows(ATTRIBUTES)
            if any(row.get("to_create") or row.get("to_migrate") or row.get("to_config") for row in rows):
                raise
        self._await(restarts=self._existing.restarts_itself is not False)
        self._report.migrated.extend(names)
        match self._existing.restarts_itself:
            case False:
                self._report.notices.append(RESTART_BY_HAND)
            case None:
                self._report.notices.append(RESTART_PERHAPS)

    def _await(self, *, restarts: bool) -> None:
        if restarts:
            self._told(RESTART_BY_ITSELF)
        self._downtime.wait(self._admin.me, restarts=restarts)

    # one object

    def _carry_out(self, step: Step) -> None:
        if step.kind in self._without:
            return
        missing = self._unreached(step)
        if missing:
            self._report.obstacles.append(Obstacle(step.kind, step.name, f"needs {', '.join(missing)}"))
            return
        try:
            self._write(step)
        except NotAllowed as error:
            self._lacks(step.kind, error)
        except Rejected as error:
            reference = f" (Error ID {error.error_id} in Zammad's log)" if error.error_id else ""
            self._report.obstacles.append(
                Obstacle(
                    step.kind, step.name, f"Zammad refused it{reference}; is a name taken, a field missing?"
                )
            )

    def _unreached(self, step: Step) -> list[str]:
        """What it needs and did not come about."""
        unseen = Kind.FIELD in self._existing.refused
        needed = frozenset() if step.wanted is None else step.wanted.references
        return sorted(
            key
            for key in needed
            if key not in self._ids and not (unseen and key.startswith(f"{Kind.FIELD}/"))
        )

    def _write(self, step: Step) -> None:
        facts = FACTS[step.kind]
        body = resolved(step.body, self._ids)
        if step.wanted is not None and step.change is Change.CREATE:
            body = {**resolved(step.wanted.initial, self._ids), **body}
        if step.wanted is not None and facts.noted:
            mark = fingerprint(step.wanted.body, body)
            body["note"] = note(step.key, mark)
        elif step.wanted is not None:
            self._intend(step)
        self._told(f"{step.change.value} {facts.noun} {step.name}")
        if step.row is None:
            row = self._patiently(lambda: self._admin.create(facts.path, body))
        else:
            row_id = id_of(step.row)
            sent = _attribute(step.row, body) if step.kind is Kind.FIELD else body
            row = self._patiently(lambda: self._admin.update(facts.path, row_id, sent))
        self._note_down(step, row, body)

    def _note_down(self, step: Step, row: Row, body: dict[str, JsonValue]) -> None:
        row_id = id_of(row) or (id_of(step.row) if step.row else 0)
        self._ids[step.key] = row_id
        if step.wanted is not None and not FACTS[step.kind].noted and not step.wanted.existence:
            self._claims[step.key] = Claim(step.key, _mark(step, body), row_id)
        self._report.done.append(step)

    def _patiently(self, write: Callable[[], Row]) -> Row:
        """Write; when nothing was sent because the helpdesk is away, wait for it and write again."""
        try:
            return write()
        except HelpdeskUnavailable:
            self._downtime.wait(self._admin.me, restarts=False)
            return write()

    def _lacks(self, kind: Kind, error: NotAllowed) -> None:
        reason = str(error).partition(" operation=")[0]
        self._report.obstacles.append(Obstacle(kind, "", reason, FACTS[kind].permission))
        self._without[kind] = self._report.obstacles[-1]

    def _announce(self) -> None:
        if self._plan.nothing_to_do:
            self._told("nothing to do")

    # the record of objects without a note

    def _intend(self, step: Step) -> None:
        """Say beforehand what is about to be created, once for the whole run."""
        missing = [
            one
            for one in self._plan.steps
            if one.wanted is not None
            and one.change is Change.CREATE
            and not FACTS[one.kind].noted
            and not one.wanted.existence
            and one.key not in self._claims
        ]
        if step.key not in {one.key for one in missing}:
            return
        for one in missing:
            self._claims[one.key] = Claim(one.key, _mark(one, resolved(one.body, self._ids)), 0)
        self._keep_record()

    def _keep_record(self) -> None:
        if not self._record_works:
            if NO_RECORD not in self._report.notices:
                self._report.notices.append(NO_RECORD)
            return
        self._claims.update(self._plan.claims)
        record = Record(self._record_id, self._claims)
        facts = FACTS[Kind.LETTER]
        content = record.content()
        body: dict[str, JsonValue] = {
            "name": RECORD_NAME,
            "keywords": "",
            "content": content,
            "active": False,
        }
        body["note"] = note(RECORD_KEY, fingerprint(body, body))
        try:
            if self._record_id is None:
                self._record_id = id_of(self._patiently(lambda: self._admin.create(facts.path, body)))
            else:
                row_id = self._record_id
                self._patiently(lambda: self._admin.update(facts.path, row_id, body))
        except NotAllowed as error:
            self._record_works = False
            if Kind.LETTER not in self._without:
                self._lacks(Kind.LETTER, error)
            self._report.notices.append(NO_RECORD)


def _mark(step: Step, body: dict[str, JsonValue]) -> str:
    return "" if step.wanted is None else fingerprint(step.wanted.body, body)


def _attribute(row: Row, body: dict[str, JsonValue]) -> dict[str, JsonValue]:
    """What a change of a field must send: its name, and options that we do not look at (contract 3.6)."""
    option = body.get("data_option")
    held = {key: value for key, value in fields.current_option(row).items() if key != "historical_options"}
    whole: JsonValue = {**held, **option} if isinstance(option, dict) else option
    return {
        **body,
        "data_option": whole,
        "name": row.get("name"),
        "object": row.get("object"),
        "position": row.get("position"),
    }
