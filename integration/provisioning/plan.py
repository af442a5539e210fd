"""What there is to do: wanted × existing → steps. Pure."""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from pydantic import JsonValue

from integration.helpdesks.zammad.admin import Row, id_of
from integration.provisioning import fields
from integration.provisioning.autoreply import auto_reply
from integration.provisioning.compare import Difference, differences, fingerprint
from integration.provisioning.desk import group_key, wanted_desk
from integration.provisioning.existing import Existing
from integration.provisioning.kinds import FACTS, Kind
from integration.provisioning.marker import Claim, claim_in
from integration.provisioning.wanted import AGENT_ROLE, Site, Wanted, resolved
from mappings.mapping import Mapping

MOST_OVERWRITTEN: Final = 10
"""More objects than this are changed only with `--force`."""
AUTO_REPLY_KEY: Final = "trigger/auto_reply"
_WAITING: Final = ("to_create", "to_migrate", "to_config", "to_delete")


class Change(StrEnum):
    """What is to be done to one object."""

    CREATE = "create"
    CHANGE = "change"
    """The mapping, or this version, wants it otherwise than it was written."""
    DRIFT = "drift"
    """Ours, but changed by hand."""
    FOREIGN = "foreign"
    """A name that we need is taken by something without our marker; left alone."""


@dataclass(frozen=True)
class Step:
    """One object that is not as it should be.

    Attributes:
        row: The object that is there.
        body: Columns that are written; references may be open.
        differences: Where it is not as wanted; empty for what is created.
        remark: A word more.
        adopted: It was foreign and is taken over.
    """

    change: Change
    kind: Kind
    key: str
    name: str
    body: ReadOnly[str, JsonValue] = field(repr=False)
    wanted: Wanted | None = field(default=None, repr=False)
    row: Row | None = field(default=None, repr=False)
    differences: tuple[Difference, ...] = field(default=(), repr=False)
    remark: str = ""
    adopted: bool = False

    @property
    def overwrites(self) -> bool:
        """True when an object that is there would be changed."""
        return self.change in {Change.CHANGE, Change.DRIFT}


@dataclass(frozen=True)
class Obstacle:
    """Something that cannot be brought about, and what to do.

    Attributes:
        kind: Which kind it concerns.
        name: The object; empty when the whole kind is concerned.
        permission: The right that is missing; empty when it is something else.
    """

    kind: Kind
    name: str
    message: str
    permission: str = ""


@dataclass(frozen=True)
class Plan:
    """All that is to be done, in order.

    Attributes:
        left: Foreign objects that stay as they are.
        waiting: Ticket fields of ours whose creation or change waits for a migration.
        waiting_elsewhere: Fields of others that the migration would carry along.
        doomed: Fields marked for deletion; a migration would delete them, so none is run.
        ids: Ids by key of all objects that are there and usable.
        claims: What the record should say of objects that are as they should be.
        remarks: What is worth knowing and needs nothing.
        wanted: Everything that the mapping implies.
    """

    steps: tuple[Step, ...] = ()
    left: tuple[Step, ...] = ()
    obstacles: tuple[Obstacle, ...] = ()
    waiting: tuple[str, ...] = ()
    waiting_elsewhere: tuple[str, ...] = ()
    doomed: tuple[str, ...] = ()
    ids: ReadOnly[str, int] = field(default_factory=dict)
    claims: ReadOnly[str, Claim] = field(default_factory=dict)
    remarks: tuple[str, ...] = ()
    wanted: tuple[Wanted, ...] = field(default=(), repr=False)

    @property
    def nothing_to_do(self) -> bool:
        """True when the helpdesk is as the mapping says."""
        return not (self.steps or self.left or self.obstacles or self.waiting)

    @property
    def overwritten(self) -> int:
        """How many objects that are there would be changed."""
        return sum(step.overwrites for step in self.steps)

    @property
    def migrates(self) -> bool:
        """True when ticket fields are to be created or changed, so that the helpdesk restarts."""
        return bool(self.waiting) or any(step.kind is Kind.FIELD for step in self.steps)


def make_plan(mapping: Mapping, site: Site, existing: Existing, *, adopt: bool = False) -> Plan:
    """Hold what is wanted against what is there.

    Args:
        adopt: Take foreign objects over, and keep the default auto-reply from complaints.
    """
    return _Planner(mapping, site, existing, adopt=adopt).plan()


class _Planner:
    def __init__(self, mapping: Mapping, site: Site, existing: Existing, *, adopt: bool) -> None:
        self._mapping = mapping
        self._existing = existing
        self._adopt = adopt
        self._wanted = wanted_desk(mapping, site, existing)
        self._steps: list[Step] = []
        self._left: list[Step] = []
        self._obstacles: list[Obstacle] = []
        self._remarks: list[str] = []
        self._claims: dict[str, Claim] = {}
        self._planned: set[str] = set()
        self._names = {wanted.key: wanted for wanted in self._wanted}
        self._ids = self._known_ids()

    def plan(self) -> Plan:
        for kind, error in self._existing.refused.items():
            permission = FACTS[kind].permission
            self._obstacles.append(Obstacle(kind, "", str(error).partition(" operation=")[0], permission))
        for kind in self._existing.absent:
            self._remarks.append(f"this Zammad has no {FACTS[kind].noun}s; they are left out")
        for wanted in self._wanted:
            if wanted.kind not in self._existing.refused and wanted.kind not in self._existing.absent:
                self._look_at(wanted)
        self._look_at_auto_reply()
        self._look_at_switched_off()
        ours = {wanted.name for wanted in self._wanted if wanted.kind is Kind.FIELD}
        rows = self._existing.rows.get(Kind.FIELD, ())
        pending = {str(row["name"]): row for row in rows if any(row.get(flag) for flag in _WAITING)}
        foreign = {step.name for step in self._left if step.kind is Kind.FIELD}
        return Plan(
            steps=tuple(self._steps),
            left=tuple(self._left),
            obstacles=tuple(self._obstacles),
            waiting=tuple(name for name in pending if name in ours - foreign),
            waiting_elsewhere=tuple(name for name in pending if name not in ours - foreign),
            doomed=tuple(name for name, row in pending.items() if row.get("to_delete")),
            ids=self._ids,
            claims=self._claims,
            remarks=tuple(self._remarks),
            wanted=self._wanted,
        )

    def _known_ids(self) -> dict[str, int]:
        ids: dict[str, int] = {}
        agents = self._existing.named(Kind.ROLE, "Agent")
        if agents is not None:
            ids[AGENT_ROLE] = id_of(agents)
        if not self._mapping.groups:
            rows = self._existing.rows.get(Kind.GROUP, ())
            ids |= {group_key(str(row["name"])): id_of(row) for row in rows}
        return ids

    def _look_at(self, wanted: Wanted) -> None:
        row, claim = self._find(wanted)
        if row is not None and wanted.existence:
            self._ids[wanted.key] = id_of(row)
            return
        if wanted.blocked:
            self._obstacles.append(Obstacle(wanted.kind, wanted.name, wanted.blocked))
            return
        missing = self._missing(wanted)
        if missing:
            self._obstacles.append(Obstacle(wanted.kind, wanted.name, f"needs {missing}"))
            return
        body = resolved(wanted.body, self._ids)
        if row is None:
            remark = "was there and is gone" if claim is not None and claim.row_id else ""
            self._planned.add(wanted.key)
            self._steps.append(
                Step(Change.CREATE, wanted.kind, wanted.key, wanted.name, body, wanted, remark=remark)
            )
            return
        self._compare(wanted, body, row, claim)

    def _compare(self, wanted: Wanted, body: dict[str, JsonValue], row: Row, claim: Claim | None) -> None:
        shown = row
        if wanted.kind is Kind.FIELD:
            if row.get("data_type") != wanted.body["data_type"]:
                self._leave(wanted, body, row, "it is of another type, which cannot be changed; rename one")
                return
            body = fields.widened(body, row)
            shown = {**row, "data_option": fields.current_option(row)}
            self._tell_unlisted(wanted, row)
        found = differences(body, shown)
        mark = fingerprint(body, body)
        held = fingerprint(body, shown)
        if not found:
            self._ids[wanted.key] = id_of(row)
            if not FACTS[wanted.kind].noted and (claim is not None or self._adopt):
                self._claims[wanted.key] = Claim(wanted.key, held, id_of(row))
            return
        if claim is None and not self._adopt:
            why = "nobody knows whose it is: text modules cannot be read" if self._unknown(wanted) else (
                "taken by something without our marker"
            )  # fmt: skip
            self._leave(wanted, body, row, f"{why}; left alone, --adopt takes it over", found)
            return
        self._ids[wanted.key] = id_of(row)
        if claim is None:
            self._step(Change.CHANGE, wanted, body, row, found, "taken over", adopted=True)
        elif claim.fingerprint == held:
            self._step(Change.CHANGE, wanted, body, row, found)
        elif wanted.hand_edits_stay:
            self._remarks.append(
                f"{FACTS[wanted.kind].noun} {wanted.name!r} was edited by hand; it is the site's own now"
            )
        elif claim.fingerprint == mark:
            self._step(Change.DRIFT, wanted, body, row, found)
        else:
            self._step(Change.CHANGE, wanted, body, row, found, "edited by hand meanwhile, or older")

    def _unknown(self, wanted: Wanted) -> bool:
        return not FACTS[wanted.kind].noted and not self._existing.record.readable

    def _step(
        self,
        change: Change,
        wanted: Wanted,
        body: dict[str, JsonValue],
        row: Row,
        found: tuple[Difference, ...],
        remark: str = "",
        *,
        adopted: bool = False,
    ) -> None:
        self._planned.add(wanted.key)
        self._steps.append(
            Step(change, wanted.kind, wanted.key, wanted.name, body, wanted, row, found, remark, adopted)
        )

    def _leave(
        self,
        wanted: Wanted,
        body: dict[str, JsonValue],
        row: Row,
        remark: str,
        found: tuple[Difference, ...] = (),
    ) -> None:
        self._left.append(
            Step(Change.FOREIGN, wanted.kind, wanted.key, wanted.name, body, wanted, row, found, remark)
        )

    def _find(self, wanted: Wanted) -> tuple[Row | None, Claim | None]:
        """The object and our claim on it: by marker first, by name else."""
        rows = self._existing.rows.get(wanted.kind, ())
        if FACTS[wanted.kind].noted:
            for row in rows:
                claim = claim_in(row)
                if claim is not None and claim.key == wanted.key:
                    return row, claim
            return self._existing.named(wanted.kind, wanted.name), None
        claim = self._existing.record.claims.get(wanted.key)
        if claim is not None and claim.row_id:
            for row in rows:
                if id_of(row) == claim.row_id:
                    return row, claim
        named = self._existing.named(wanted.kind, wanted.name)
        if named is not None and claim is not None and claim.row_id:
            return named, None
        return named, claim

    def _missing(self, wanted: Wanted) -> str:
        """What an object needs and neither is there nor will be."""
        absent = {key for key in wanted.references if key not in self._ids and key not in self._planned}
        if Kind.FIELD in self._existing.refused:
            hidden = {key for key in absent if key.startswith(f"{Kind.FIELD}/")}
            if hidden and wanted.kind is Kind.WORKFLOW:
                return "ticket fields that can be read, or retired values would be forbidden"
            absent -= hidden  # they may have been made by hand; the server refuses what it does not know
        return ", ".join(self._called(key) for key in sorted(absent))

    def _called(self, key: str) -> str:
        if key == AGENT_ROLE:
            return "the role 'Agent'"
        wanted = self._names.get(key)
        return key if wanted is None else f"the {FACTS[wanted.kind].noun} {wanted.name!r}"

    def _tell_unlisted(self, wanted: Wanted, row: Row) -> None:
        values = fields.unlisted_values(wanted, row)
        if values:
            self._remarks.append(
                f"ticket field {wanted.name} also offers {', '.join(values)}: retired or the site's own, kept"
            )

    def _look_at_auto_reply(self) -> None:
        found = auto_reply(self._mapping, self._existing)
        if found is None:
            return
        if not self._adopt or found.change is None:
            self._remarks.append(found.message)
            return
        name = str(found.row["name"])
        self._steps.append(
            Step(
                Change.CHANGE,
                Kind.TRIGGER,
                AUTO_REPLY_KEY,
                name,
                found.change,
                row=found.row,
                differences=differences(found.change, found.row),
                remark="the helpdesk's own",
                adopted=True,
            )
        )

    def _look_at_switched_off(self) -> None:
        for name in fields.switched_off(self._mapping):
            row = self._existing.named(Kind.FIELD, name)
            if row is not None and row.get("active"):
                self._remarks.append(
                    f"ticket field {name} is off in the mapping and still there; deactivate it by hand"
                )
