"""The site's own file as a model: groups, regimes, targets, thresholds, people.

Everything has a default, so that the smallest mapping is `version: 1`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping as ReadOnly
from datetime import date
from enum import StrEnum
from functools import cached_property
from hashlib import sha256
from types import MappingProxyType
from typing import Annotated, Any, Final, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationInfo,
    field_validator,
    model_validator,
)

from mappings import jurisdictions
from mappings.amounts.currencies import OF as MONEY_OF
from mappings.categories.house import HouseModel, parse_house
from mappings.countries import Country
from mappings.jurisdictions import Jurisdiction
from mappings.keys import ProductKey
from mappings.length import Length, Unit
from mappings.letters.shipped import with_own
from mappings.opinions.section import SecondOpinionSection
from mappings.own_categories import CategoriesSection
from mappings.packs import REGIMES, Regime, packs_digest
from mappings.packs.calendar import USUAL_CALENDARS, CalendarId, calendar_pack
from mappings.partners import CUSTOMER, Partner
from mappings.people import GroupLead, GroupName, Login, Person, Skill
from mappings.redaction.patterns import SitePattern, compiled
from mappings.redaction.policy import Operator, Policy
from mappings.redaction.types import DataType
from mappings.severity.counted import Sums
from mappings.severity.section import SeveritySection
from mappings.zones import ZoneName


class Language(StrEnum):
    """Languages in which notes are written."""

    ZH = "zh"
    EN = "en"


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


def _jurisdiction_code(value: Any) -> Any:
    if isinstance(value, str) and value.upper() in jurisdictions.ALIASES:
        return jurisdictions.ALIASES[value.upper()]
    return value


JurisdictionCode = Annotated[Jurisdiction, BeforeValidator(_jurisdiction_code)]
"""Code of a jurisdiction; GB is read as UK."""


class Targets(_Frozen):
    """The site's own targets; they run beside the law and may be stricter."""

    acknowledge: Length | None = Field(None, description="From receipt to the acknowledgement.")
    answer: Length | None = Field(None, description="From receipt to the final answer.")
    calendar: CalendarId | None = Field(
        None, description="Shipped calendar that counts business days; by default the jurisdiction's."
    )

    @property
    def counts_business_days(self) -> bool:
        """True when one of them needs a calendar."""
        lengths = (self.acknowledge, self.answer)
        return any(length is not None and length.unit is Unit.BUSINESS_DAY for length in lengths)


Channel = Literal[
    "email",
    "phone",
    "web",
    "note",
    "sms",
    "chat",
    "fax",
    "facebook feed post",
    "facebook feed comment",
    "twitter status",
    "twitter direct-message",
    "telegram personal-message",
    "whatsapp message",
]
"""Ways on which a ticket comes, in Zammad's words (contract 4.2: type of the first article)."""


class LawEntry(_Frozen):
    """Jurisdictions, and the tickets that they bind: those that meet every condition given."""

    groups: tuple[GroupName, ...] = Field((), description="The ticket stands in one of these groups.")
    channels: tuple[Channel, ...] = Field((), description="It came in one of these ways.")
    countries: tuple[Country, ...] = Field(
        (), description="Country in the customer's record, two capital letters; UK is read as GB."
    )
    products: tuple[ProductKey, ...] = Field((), description="Keys of products of the taxonomy.")
    jurisdictions: tuple[JurisdictionCode, ...] = Field(
        description="Whose law binds it; the first gives the time zone."
    )

    @model_validator(mode="after")
    def _asks(self) -> Self:
        if not (self.groups or self.channels or self.countries or self.products):
            raise ValueError(
                "has no condition; give groups, channels, countries or products, "
                "or write the jurisdiction to the key `jurisdiction`"
            )
        if not self.jurisdictions:
            raise ValueError("jurisdictions names none")
        return self


WITH_LAST_FOUR: Final = (
    DataType.BANK_CARD,
    DataType.BANK_ACCOUNT,
    DataType.IBAN,
    DataType.LOAN_NO,
    DataType.OTHER_ID,
    DataType.SITE,
)
"""Types whose last four digits tell a customer which one is meant, and nobody else anything."""


def _re2(value: str) -> str:
    compiled(value)
    return value


AgentField = Literal["outcome", "root_cause", "redress"]


class FieldsSection(_Frozen):
    """Which ticket fields the site keeps."""

    off: tuple[AgentField, ...] = Field(
        (), description="Agent-owned fields that the customer may not see over REST and that are left out."
    )


class RedactionPattern(_Frozen):
    """A pattern of the house: its membership numbers, its internal references."""

    name: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}$")] = Field(
        description="A word of small letters; names the pattern where one fails."
    )
    pattern: Annotated[str, AfterValidator(_re2)] = Field(
        description="In the syntax of RE2, which needs no time limit; full-width signs are folded before."
    )
    type: DataType = Field(DataType.SITE, description="Type of personal data; SITE is the house's own.")


NameLanguage = Literal["zh", "en"]
"""Languages for which a named-entity model can be added."""


class RedactionSection(_Frozen):
    """What redaction leaves readable, and what it puts in the place of values."""

    allow: tuple[str, ...] = Field(
        (), description="Hotlines and addresses of the house, as texts write them."
    )
    mask: tuple[DataType, ...] = Field(
        (), description="Types whose values are not told apart: [NAME-*]; else [NAME-1], [NAME-2]."
    )
    keep_last_four: tuple[DataType, ...] = Field(
        (), description="Types of which numbers with 12 digits or more keep the last four."
    )
    patterns: tuple[RedactionPattern, ...] = Field((), description="Patterns of the house.")
    attachments: Literal["text", "names"] = Field(
        "text",
        description="text: attachments are read, to count what they hold; names: none is ever downloaded.",
    )
    highlight: bool = Field(
        False,
        description="True highlights what was found in the customer's articles; one call more an article.",
    )

    names: tuple[NameLanguage, ...] = Field(
        (), description="Languages in which a named-entity model looks for names too; needs an extra package."
    )

    @model_validator(mode="after")
    def _one_operator(self) -> Self:
        both = sorted(set(self.mask) & set(self.keep_last_four))
        if both:
            raise ValueError(f"has {both[0].value} both in mask and in keep_last_four")
        wrong = sorted(set(self.keep_last_four) - set(WITH_LAST_FOUR))
        if wrong:
            allowed = ", ".join(WITH_LAST_FOUR)
            raise ValueError(f"keep_last_four has {wrong[0].value}; only these can keep digits: {allowed}")
        return self

    @cached_property
    def policy(self) -> Policy:
        """What is done to the values of each type."""
        operators = dict.fromkeys(self.mask, Operator.MASK)
        operators |= dict.fromkeys(self.keep_last_four, Operator.KEEP_LAST_FOUR)
        return Policy(MappingProxyType(operators))

    @cached_property
    def recognisers(self) -> ReadOnly[str, SitePattern]:
        """The patterns as recognisers, by name."""
        return MappingProxyType(
            {f"site.{entry.name}": SitePattern(entry.pattern, entry.type) for entry in self.patterns}
        )


ReleasedLetter = Literal[
    "acknowledgement",
    "ask_customer",
    "progress",
    "holding_delay",
    "summary_resolution",
    "survey",
    "survey_reminder",
]
"""Letters without anything that only a person can write; a final answer is always an agent's."""


class LettersSection(_Frozen):
    """Letters to customers: who writes, and which go out without being read first."""

    house: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)] = Field(
        description="Name of the lender, as its customers know it."
    )
    contact: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)] = Field(
        description="How a customer reaches the complaints team: telephone, address, hours."
    )
    privacy: Annotated[str, StringConstraints(max_length=500)] = Field(
        "", description="Where the privacy notice is found: a link or a sentence."
    )
    send: tuple[ReleasedLetter, ...] = Field(
        (), description="Kinds that are sent by themselves; all others are left as drafts."
    )
    draft_for: tuple[Skill, ...] = Field(
        (), description="Products, issues or natures for which even those are only drafted."
    )
    folder: str | None = Field(
        None,
        description="Folder beside the mapping with templates of the house's own: `en/final_uk.html.j2`.",
    )
    own: tuple[tuple[str, str], ...] = Field(
        (),
        repr=False,
        description="Name and text of these templates; read from the folder, not written by hand.",
    )
    late_referral: bool | None = Field(
        None, description="UK: whether the firm agrees to a referral after six months (DISP 1 Annex 3)."
    )

    @cached_property
    def templates(self) -> ReadOnly[str, str]:
        """The shipped templates with the house's own in their place, by `language/name`."""
        return with_own(dict(self.own))


class EscalationSection(_Frozen):
    """Who hears of a date that comes near, above the leads; they are called in the note."""

    manager: tuple[Login, ...] = Field(
        (), repr=False, description="Logins of who hears at 95 % of a deadline; at 80 % when it is critical."
    )
    compliance: tuple[Login, ...] = Field(
        (),
        repr=False,
        description="Logins of who hears once a deadline is over; at 95 % when it is critical.",
    )


class CalendarChange(_Frozen):
    """What the site knows better about a shipped calendar."""

    calendar: CalendarId = Field(description="The shipped calendar that rows of law name.")
    use: CalendarId | None = Field(None, description="Another shipped one to take instead.")
    holidays: tuple[date, ...] = Field((), description="Days on which nobody works, beside the shipped ones.")
    working: tuple[date, ...] = Field((), description="Days that are worked, whatever the calendar says.")
    file: str | None = Field(
        None,
        description="File beside the mapping with more days, one a line: `2027-02-05 free Spring Festival`.",
    )
    verified_through: date | None = Field(
        None, description="Last day up to which calendar and lists together are complete."
    )

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        both = sorted(set(self.holidays) & set(self.working))
        if both:
            raise ValueError(f"has {both[0]} both as a holiday and as a working day")
        return self

    @model_validator(mode="after")
    def _told(self) -> Self:
        pack = calendar_pack(self.use or self.calendar)
        days = (*self.holidays, *self.working, *((self.verified_through,) if self.verified_through else ()))
        outside = sorted(day for day in days if not pack.first <= day <= pack.last)
        if outside:
            raise ValueError(
                f"has {outside[0]}, and the calendar {pack.id} tells {pack.first} to {pack.last} only"
            )
        return self


class ClocksSection(_Frozen):
    """Which rows of law the site runs, where it differs from what is shipped."""

    on: tuple[str, ...] = Field((), description="Ids of shipped rows that are off by default and run here.")
    off: tuple[str, ...] = Field((), description="Ids of rows that do not bind this house.")


class ReportsSection(_Frozen):
    """What reports tell."""

    least: Annotated[int, Field(ge=1, le=100)] = Field(
        5, description="Smallest number of complaints that a report tells; 1 tells every number."
    )


class LearningSection(_Frozen):
    """What the house has taught (`ombud train`)."""

    model: str | None = Field(
        None, description="File beside the mapping that `ombud train` has written: `house-model.json`."
    )
    own: str = Field("", repr=False, description="Content of this file; read from it, not written by hand.")

    @field_validator("own")
    @classmethod
    def _is_model(cls, own: str) -> str:
        if own:
            parse_house(own)
        return own


class Mapping(_Frozen):
    """A site's mapping. Hashable, so that compiled rules can be kept for it."""

    version: Literal[1] = Field(description="Version of this file's form.")
    language: Language = Field(Language.EN, description="Language of the notes: zh or en.")
    jurisdiction: JurisdictionCode = Field(
        Jurisdiction.CN,
        description="Whose law binds a complaint where no entry of `law` does; GB is read as UK.",
    )
    law: tuple[LawEntry, ...] = Field(
        (), description="Whose law binds which tickets; every entry that fits adds its jurisdictions."
    )
    time_zone: ZoneName | None = Field(
        None,
        description="IANA name for the site's own targets; by default the jurisdiction's zone.",
    )
    groups: tuple[GroupName, ...] = Field(
        (), description="Helpdesk groups that are handled; empty means all."
    )
    regimes: tuple[Regime, ...] = Field(
        REGIMES, description="Regime packs that are on; a ticket gets those of its jurisdiction."
    )
    targets: Targets = Field(Targets(), description="The site's own targets.")
    clocks: ClocksSection = Field(ClocksSection(), description="Single rows of law, on or off.")
    calendars: tuple[CalendarChange, ...] = Field(
        (), description="What the site knows better of working days."
    )
    decided_above: float = Field(
        0.8,
        ge=0,
        le=1,
        description="Probability above which a category is written as decided; else Ombud asks.",
    )
    categories: CategoriesSection = Field(
        CategoriesSection(), description="Categories that are added, renamed, retired."
    )
    learning: LearningSection = Field(LearningSection(), description="What the house has taught.")
    severity: SeveritySection = Field(SeveritySection(), description="How severity is weighed.")
    second_opinion: SecondOpinionSection | None = Field(
        None, description="A language model that is asked where Ombud is not sure; without it none is."
    )
    acknowledged_by_auto_reply: bool = Field(
        False, description="True when the helpdesk's auto-reply says all that an acknowledgement must say."
    )
    letters: LettersSection | None = Field(
        None, description="Letters to customers; without it none is written."
    )
    reminders: tuple[Annotated[int, Field(ge=1, le=100)], ...] = Field(
        (50, 80, 95, 100),
        description="Percentages of each open deadline at which its owner is reminded; empty for none.",
    )
    escalation: EscalationSection = Field(
        EscalationSection(), description="Who hears of a date that comes near, above the leads."
    )
    stale_after_days: Annotated[int, Field(ge=0, le=365)] = Field(
        7, description="So many days after somebody last touched a complaint a note says so; 0 for never."
    )
    archive_after_days: Annotated[int, Field(ge=0, le=365)] = Field(
        14, description="So many days after it was closed a complaint is filed, unless it was reopened."
    )
    closing: Literal["reopen", "tell"] = Field(
        "reopen",
        description="What becomes of a ticket that is closed too early: it is opened again, or a note tells.",
    )
    close_withdrawn_after_days: Annotated[int, Field(ge=0, le=365)] | None = Field(
        None,
        description="So many days after a customer took it back it closes by itself; empty for never.",
    )
    second_pair_of_eyes: tuple[Literal["carry_out", "close_rejected"], ...] = Field(
        (),
        description="Orders that another agent must have approved: carrying out, closing what was rejected.",
    )
    fields: FieldsSection = Field(FieldsSection(), description="Ticket fields.")
    reports: ReportsSection = Field(ReportsSection(), description="Reports.")
    redaction: RedactionSection = Field(RedactionSection(), description="Personal data.")
    people: tuple[Person, ...] = Field((), description="Who can own complaints.")
    leads: tuple[GroupLead, ...] = Field((), description="Who leads a group; the others have `lead: true`.")
    partners: tuple[Partner, ...] = Field(
        (), description="Partners and departments that agents can ask with `share`."
    )
    partners_customer: Login = Field(
        CUSTOMER,
        repr=False,
        description="Login or address of the technical customer of those tickets; an address is made.",
    )

    @field_validator("reminders")
    @classmethod
    def _ascending(cls, percentages: tuple[int, ...]) -> tuple[int, ...]:
        return tuple(sorted(set(percentages)))

    @field_validator("targets")
    @classmethod
    def _has_calendar(cls, targets: Targets, info: ValidationInfo) -> Targets:
        if not targets.counts_business_days or targets.calendar is not None:
            return targets
        usual, law = info.data.get("jurisdiction"), info.data.get("law", ())
        wanted = dict.fromkeys((usual, *(where for entry in law for where in entry.jurisdictions)))
        without = [where.value for where in wanted if where is not None and where not in USUAL_CALENDARS]
        if without:
            raise ValueError(
                "business days need `calendar` here, since no calendar is shipped for " + ", ".join(without)
            )
        return targets

    def __hash__(self) -> int:
        """Of the version: the whole content need not be looked at each time."""
        return hash(self.version_id)

    @cached_property
    def version_id(self) -> str:
        """Twelve hex digits that change with this content or a shipped pack; kept with every effect."""
        content = json.dumps(self.model_dump(mode="json"), sort_keys=True, ensure_ascii=False)
        return sha256(f"{content}\n{packs_digest()}".encode()).hexdigest()[:12]

    @cached_property
    def house_model(self) -> HouseModel | None:
        """What the house has taught; None where it uses the shipped models alone."""
        return parse_house(self.learning.own) if self.learning.own else None

    @cached_property
    def large_sums(self) -> Sums:
        """From which sum on a loss is large here."""
        at_least = tuple((one.currency, one.at_least) for one in self.severity.large_sum)
        return Sums(at_least, MONEY_OF[self.jurisdiction])

    @cached_property
    def jurisdictions(self) -> tuple[Jurisdiction, ...]:
        """Every jurisdiction that can bind a ticket here, the usual one first."""
        listed = (where for entry in self.law for where in entry.jurisdictions)
        return tuple(dict.fromkeys((self.jurisdiction, *listed)))

    @property
    def asks_for_country(self) -> bool:
        """True when the law of a ticket can depend on its customer's country."""
        return any(entry.countries for entry in self.law)

    def handles(self, group: str) -> bool:
        """True when tickets of that helpdesk group are ours."""
        return not self.groups or group in self.groups

    def groups_of(self, person: Person) -> tuple[str, ...]:
        """Groups in which somebody owns tickets; empty means all."""
        return person.groups or self.groups

    def leads_of(self, group: str) -> tuple[Person, ...]:
        """Who leads a group: its own lead, else those who lead every group in which they work."""
        own = {lead.login for lead in self.leads if lead.group == group}
        if own:
            return tuple(person for person in self.people if person.login in own)
        return tuple(
            person for person in self.people if person.lead and (not person.groups or group in person.groups)
        )

    def partner(self, word: str) -> Partner | None:
        """The partner with an id, None when there is none."""
        return next((partner for partner in self.partners if partner.id == word), None)

    def target_calendar(self, jurisdiction: Jurisdiction) -> CalendarId | None:
        """The calendar that counts business days of the site's own targets."""
        return self.targets.calendar or USUAL_CALENDARS.get(jurisdiction)

    def zone_name(self, jurisdiction: Jurisdiction | None = None) -> str:
        """IANA name of the zone in which the site's own targets end."""
        return self.time_zone or jurisdictions.TIME_ZONES[jurisdiction or self.jurisdiction]


DEFAULT: Final = Mapping(version=1)
"""What holds where no file is given."""


def json_schema() -> dict[str, Any]:
    """The JSON Schema of a mapping file, as shipped in `ombud.schema.json` for editors."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **Mapping.model_json_schema(mode="validation"),
        "title": "Ombud mapping",
    }
