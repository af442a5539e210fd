"""The clocks of a jurisdiction as rows that machines read: `cn.yaml`, `uk.yaml` … as models.

`docs/regimes.md` says how a row is written, key by key.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from itertools import pairwise
from typing import Annotated, Final, Literal, Self, get_args

from pydantic import Field, StringConstraints, model_validator

from mappings import yamltext
from mappings.facts import FactKind
from mappings.jurisdictions import Jurisdiction
from mappings.length import Unit
from mappings.packs import FORMER, REGIMES, SEVERAL, pack_text
from mappings.packs.base import PackModel, Status, unique
from mappings.packs.calendar import CalendarId
from mappings.packs.checklists import LetterChecklist, OutcomeList
from mappings.zones import ZoneName

ClockKind = Literal["duty", "hold", "window", "retention", "other_party", "report"]
SHIPPED_ON: tuple[Status, ...] = ("found_official", "found_secondary")
LATE_IS_SAFE: Final[tuple[ClockKind, ...]] = ("hold", "window", "retention")
"""Kinds for which a late date is the safe one."""

Dateless = Literal["prompt", "immediate", "none_fixed", "national"]
"""What a rule says instead of a number: it is shown and gives no date."""
Flag = Literal["no_adverse_reporting", "no_enforcement", "no_collection", "no_calls", "no_erasure"]
"""What a hold forbids until its date."""
FLAGS: Final[tuple[Flag, ...]] = get_args(Flag)
Ground = Literal["appraisal", "mediation"]
"""What can take time that a rule leaves out: facts `<ground>_start` and `<ground>_end`."""
GROUNDS: Final[tuple[Ground, ...]] = ("appraisal", "mediation")
ANY_GROUND: Final = "any"
"""In `excludes` of the site's own targets only: every pause moves them."""

Code = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
"""A code that has a text in `clocks.yaml`."""


class Condition(PackModel):
    """What a complaint must be; an empty list asks nothing.

    Attributes:
        countries: Countries of the customer, two capital letters.
        channels: Ways on which it came, in the helpdesk's words: email, phone, web …
        facts: Facts that must be known beside the one that starts the clock.
    """

    natures: tuple[str, ...] = ()
    issues: tuple[str, ...] = ()
    products: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    facts: tuple[FactKind, ...] = ()

    def met(
        self,
        nature: str | None,
        issue: str | None,
        product: str | None,
        country: str | None = None,
        channel: str | None = None,
    ) -> bool:
        """True when a category, a country and a channel fulfil it; facts are the engine's to look at."""
        return (
            (not self.natures or nature in self.natures)
            and (not self.issues or issue in self.issues)
            and (not self.products or product in self.products)
            and (not self.countries or country in self.countries)
            and (not self.channels or channel in self.channels)
        )


class Extension(PackModel):
    """A longer length that the rule allows.

    Attributes:
        id: Name of the clock with this length, where people know it by one: cn.o3.max.
        length: New length in all, in the unit of the rule: 15 days and 30 more are 45.
        ground: What the rule asks for.
        approver: Who must approve; then the fact `approved` is asked for.
        notice: Who must be told.
        before: The old limit must not have passed.
    """

    id: str | None = None
    length: int = Field(gt=0)
    ground: Code
    approver: Code | None = None
    notice: Code | None = None
    before: bool = True


class Later(PackModel):
    """A fact that starts a clock some time after it: receipt assumed five business days after sending.

    Attributes:
        length: In `unit`.
    """

    fact: FactKind
    length: int = Field(gt=0)
    unit: Unit


class Limit(PackModel):
    """A second date; the earlier one holds.

    Attributes:
        fact: From which it is counted; None = from the start of the clock.
        length: In `unit`.
        back: Counted backwards: `fact: sale_date, length: 1, unit: day, back: true` = the day before it.
    """

    fact: FactKind | None = None
    length: int = Field(ge=0)
    unit: Unit
    back: bool = False

    @model_validator(mode="after")
    def _countable(self) -> Self:
        if self.back and (self.fact is None or self.unit is Unit.HOUR):
            raise ValueError("is counted back: needs a fact, and a unit that is not hour")
        return self


class SourceText(PackModel):
    """What the source says in words, for people; nothing is computed from it."""

    trigger: str = ""
    due: str = ""
    applies_to: str = ""
    extension: str = ""
    pause: str = ""
    content: str = ""
    notify: str = ""
    consequence: str = ""


class Sourced(PackModel):
    """Something that stands in a rule.

    Attributes:
        citation: Rule and article, as shown to an agent.
        checked: Day on which the source was read.
        off: Why it is shipped but switched off, beside its status.
        valid_from: First day of a start fact to which it applies.
        valid_to: Last day of a start fact to which it applies.
    """

    id: str
    zh: str
    en: str
    citation: str = Field(min_length=1)
    status: Status
    checked: date
    source: str = Field(min_length=1)
    note: str = ""
    off: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    applies_if: Condition = Condition()

    @property
    def on(self) -> bool:
        """True when it may run: its source was read, and nothing switches it off."""
        return self.status in SHIPPED_ON and not self.off

    def in_force(self, day: date) -> bool:
        """True when it applies to what starts on a local day."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )


class PauseWindow(Sourced):
    """A time in which clocks that name its id do not run, for every complaint that it is about.

    `valid_from` and `valid_to` are days of receipt.

    Attributes:
        first: First local day that is not counted.
        last: Last local day that is not counted.
    """

    first: date
    last: date

    @model_validator(mode="after")
    def _forward(self) -> Self:
        if self.last < self.first:
            raise ValueError("ends before it begins")
        return self


class ClockRule(Sourced):
    """One row: a length of time that starts on a fact.

    Attributes:
        regime: Which of the pack's `regimes` it belongs to.
        jurisdictions: Where it binds, when not everywhere in the pack.
        starts_on: Facts that start it, and no others.
        or_after: Facts that start it some time later.
        choose: Which start holds when several are known: `earliest` (default of early-safe rows), `latest`
            (default of late-safe ones), `first` known in the order of the row, `starts_on` before `or_after`.
        stops_on: Facts that fulfil it, the proper one first; empty where nothing does.
        length: In `unit`; None where `no_date` says why.
        no_date: The rule gives no number.
        calendar: Counts business days and rolls; required where either is asked for.
        roll: Where a due day that is no working day goes; `month_end` = the last day of its month.
        zone: IANA name, when it is not the jurisdiction's.
        extends: Longer lengths, shortest first.
        excludes: Grounds and ids of `pauses` whose time is not counted.
        restarts_on: Facts on which it begins anew.
        earlier_of: Second dates; the earliest of all holds.
        flags: What a hold forbids.
        safe: Whether early or late is the safe side, when it is not that of the kind.
        says: The source in words.
    """

    kind: ClockKind
    regime: str = ""
    jurisdictions: tuple[Jurisdiction, ...] = ()
    starts_on: tuple[FactKind, ...] = ()
    or_after: tuple[Later, ...] = ()
    choose: Literal["earliest", "latest", "first"] | None = None
    stops_on: tuple[FactKind, ...] = ()
    length: int | None = Field(None, ge=0)
    unit: Unit | None = None
    no_date: Dateless | None = None
    calendar: CalendarId | None = None
    roll: Literal["next", "previous", "month_end"] | None = None
    zone: ZoneName | None = None
    extends: tuple[Extension, ...] = ()
    excludes: tuple[str, ...] = ()
    restarts_on: tuple[FactKind, ...] = ()
    earlier_of: tuple[Limit, ...] = ()
    flags: tuple[Flag, ...] = ()
    safe: Literal["early", "late"] | None = None
    says: SourceText = SourceText()

    @property
    def named_facts(self) -> frozenset[str]:
        """Kinds of facts that start, end or limit it."""
        limits = (limit.fact for limit in self.earlier_of if limit.fact is not None)
        later = (one.fact for one in self.or_after)
        return frozenset((*self.starts_on, *later, *self.stops_on, *self.restarts_on, *limits))

    @property
    def late(self) -> bool:
        """True when a late date is the safe one."""
        return self.kind in LATE_IS_SAFE if self.safe is None else self.safe == "late"

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if not self.starts_on and not self.or_after:
            raise ValueError("has no starts_on")
        if self.kind == "duty" and not self.stops_on:
            raise ValueError("is a duty without stops_on")
        if (self.kind == "hold") != bool(self.flags):
            raise ValueError("flags say what a hold forbids: every hold needs one, nothing else has any")
        return self

    @model_validator(mode="after")
    def _countable(self) -> Self:
        if (self.length is None) != (self.unit is None):
            raise ValueError("needs both length and unit")
        if (self.length is None) == (self.no_date is None):
            raise ValueError("needs either length and unit, or no_date")
        units = {self.unit, *(one.unit for one in self.or_after), *(one.unit for one in self.earlier_of)}
        if self.calendar is None and (Unit.BUSINESS_DAY in units or self.roll in ("next", "previous")):
            raise ValueError("needs a calendar for its business days")
        if self.unit is Unit.HOUR and self.roll is not None:
            raise ValueError("counts hours, which do not roll")
        return self

    @model_validator(mode="after")
    def _lengths_grow(self) -> Self:
        if self.extends and self.length is None:
            raise ValueError("has extensions but no length")
        lengths = [self.length or 0, *(extension.length for extension in self.extends)]
        if any(longer <= shorter for shorter, longer in pairwise(lengths)):
            raise ValueError("has an extension that is no longer than the length before it")
        return self


class RegimeName(PackModel):
    """Whose rule it is.

    Attributes:
        level: statute, regulator, scheme (an ombudsman's or an industry's own rules).
    """

    id: str
    zh: str
    en: str
    level: Literal["statute", "regulator", "scheme"] = "regulator"


class RegimePack(PackModel):
    """The clocks of one jurisdiction, or of several that share a file.

    Attributes:
        regimes: Rules that the clocks belong to.
        pauses: Times that `excludes` of clocks can name.
        letters: What letters must say beside what `letters.yaml` asks of all.
        outcomes: The regulator's own codes for how a complaint ended, where there are some.
    """

    version: str
    id: str
    jurisdictions: tuple[Jurisdiction, ...] = Field(min_length=1)
    zh: str
    en: str
    regimes: tuple[RegimeName, ...] = ()
    pauses: tuple[PauseWindow, ...] = ()
    clocks: tuple[ClockRule, ...]
    letters: tuple[LetterChecklist, ...] = ()
    outcomes: OutcomeList | None = None

    @property
    def jurisdiction(self) -> Jurisdiction:
        """The first jurisdiction, which gives the pack its usual zone."""
        return self.jurisdictions[0]

    @model_validator(mode="after")
    def _ids(self) -> Self:
        ids = [rule.id for rule in (*self.clocks, *self.pauses)]
        ids += [longer.id for rule in self.clocks for longer in rule.extends if longer.id is not None]
        unique(ids, "clock id")
        unique((letter.id for letter in self.letters), "letter")
        clocks = {rule.id for rule in self.clocks}
        lost = {letter.only_while for letter in self.letters if letter.only_while is not None} - clocks
        if lost:
            raise ValueError(f"has letters only while a clock runs that it does not have: {', '.join(lost)}")
        own = (f"{self.id}.", *(f"{where.value.lower()}." for where in self.jurisdictions))
        strange = [clock_id for clock_id in ids if not clock_id.startswith(own)]
        if strange:
            raise ValueError(f"has clock ids of another pack: {', '.join(strange)}")
        return self

    @model_validator(mode="after")
    def _names(self) -> Self:
        grounds = {*GROUNDS, *(window.id for window in self.pauses)}
        regimes = {regime.id for regime in self.regimes} | {""}
        for rule in self.clocks:
            unknown = [ground for ground in rule.excludes if ground not in grounds]
            if unknown:
                allowed = ", ".join(sorted(grounds))
                raise ValueError(f"{rule.id} excludes {', '.join(unknown)}; allowed: {allowed}")
            if rule.regime not in regimes:
                raise ValueError(f"{rule.id} is of the regime {rule.regime}, which the pack does not list")
            if not set(rule.jurisdictions) <= set(self.jurisdictions):
                raise ValueError(f"{rule.id} binds where the pack does not")
        return self

    def rules_in(self, jurisdiction: Jurisdiction) -> tuple[ClockRule, ...]:
        """The clocks that bind in a jurisdiction, on or off."""
        if jurisdiction not in self.jurisdictions:
            return ()
        return tuple(
            rule for rule in self.clocks if not rule.jurisdictions or jurisdiction in rule.jurisdictions
        )


@cache
def regime_pack(regime: str, version: str | None = None) -> RegimePack:
    """A shipped regime pack by its id: cn, uk.

    Args:
        version: A former one; None, and one that this release does not have, give the running one.

    Raises:
        MappingError: The shipped file is not what it must be.
    """
    former = version is not None and (regime, version) in FORMER
    name = f"former/{regime}@{version}.yaml" if former else f"{regime}.yaml"
    return yamltext.load(RegimePack, pack_text(name), name)


def forget_packs() -> None:
    """Read the packs anew when they are asked for next; for tests that ship other ones."""
    regime_pack.cache_clear()


def has_version(regime: str, version: str) -> bool:
    """True when a version of a pack is shipped, running or former."""
    return (regime, version) in FORMER or (regime in REGIMES and regime_pack(regime).version == version)


def packs_in(jurisdiction: Jurisdiction, switched_on: Iterable[str]) -> Iterator[str]:
    """Ids of the packs of a jurisdiction that a mapping has switched on."""
    code = jurisdiction.value
    return (regime for regime in switched_on if code in SEVERAL.get(regime, (regime.upper(),)))


def regimes_of(jurisdiction: Jurisdiction, switched_on: tuple[str, ...]) -> tuple[RegimePack, ...]:
    """The running packs of a jurisdiction that a mapping has switched on."""
    return tuple(regime_pack(regime) for regime in packs_in(jurisdiction, switched_on))


def all_rows() -> Iterator[Sourced]:
    """Every clock and every named pause that is shipped, on or off."""
    for regime in REGIMES:
        pack = regime_pack(regime)
        yield from pack.clocks
        yield from pack.pauses


def row_ids() -> tuple[str, ...]:
    """Ids of all rows that a site can switch on or off."""
    return tuple(row.id for row in all_rows())
