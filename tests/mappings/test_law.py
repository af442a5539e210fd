"""Which law binds a ticket, why, and in which version: chosen by the mapping, kept by the case."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mappings.clocks import Subject, run_clocks
from mappings.errors import MappingError
from mappings.jurisdictions import Jurisdiction
from mappings.law import Because, Law, law_of
from mappings.loader import load_mapping
from mappings.models import Case, Fact, Sender
from mappings.packs import pack_text
from mappings.packs import regime as regime_module
from mappings.packs.regime import regime_pack
from mappings.plan import Plan
from tests.mappings.builders import NOW, answered, article, edited, handled, plan_of, ticket

COMPLAINT = "I want to complain: you charged a late fee on my mortgage although I paid on time."
SEVERAL = load_mapping("""version: 1
language: en
jurisdiction: CN
law:
  - {groups: [Branch London], jurisdictions: [UK]}
  - {countries: [DE, UK], channels: [email], jurisdictions: [DE, UK]}
  - {products: [mortgage], groups: [Branch New York], jurisdictions: [US]}
""")
FEBRUARY = "us@2026-02-01"


def chosen(**found: str) -> list[str]:
    """Jurisdictions of a ticket of which that is known."""
    return [where.value for where in law_of(SEVERAL, (), **found).jurisdictions]


def test_the_usual_jurisdiction_binds_where_no_entry_fits() -> None:
    assert chosen() == chosen(group="Complaints", channel="phone", country="DE", product="vehicle") == ["CN"]
    assert law_of(SEVERAL, ()).because == (Because(Jurisdiction.CN),)


def test_an_entry_binds_when_all_of_its_conditions_are_met() -> None:
    assert chosen(group="Branch London") == ["UK"]
    assert chosen(country="DE") == ["CN"]
    assert chosen(country="GB", channel="email") == ["DE", "UK"]
    assert chosen(group="Branch New York") == ["CN"]
    assert chosen(group="Branch New York", product="mortgage") == ["US"]


def test_every_entry_that_fits_adds_its_jurisdictions_once_and_says_why() -> None:
    law = law_of(SEVERAL, (), group="Branch London", country="DE", channel="email")
    assert law.because == (
        Because(Jurisdiction.UK, 1, (("groups", "Branch London"),)),
        Because(Jurisdiction.DE, 2, (("channels", "email"), ("countries", "DE"))),
    )
    assert law.jurisdiction is Jurisdiction.UK


@given(
    st.sampled_from(["Branch London", "Branch New York", "Complaints", None]),
    st.sampled_from(["email", "phone", None]),
    st.sampled_from(["DE", "GB", "FR", "", None]),
    st.sampled_from(["mortgage", "vehicle", None]),
)
def test_some_law_always_binds_and_none_twice(
    group: str | None, channel: str | None, country: str | None, product: str | None
) -> None:
    found = law_of(SEVERAL, (), group=group, channel=channel, country=country, product=product).jurisdictions
    assert found
    assert len(set(found)) == len(found)


def test_clocks_of_several_jurisdictions_run_side_by_side_each_in_its_own_zone() -> None:
    received = (Fact("received", NOW, "ticket"),)
    clocks = run_clocks(SEVERAL, Law.of(Jurisdiction.CN, Jurisdiction.UK), received, Subject())
    zones = {clock.id: clock.timezone for clock in clocks}
    assert zones["cn.o3.decision"] == "Asia/Shanghai"
    assert zones["uk.disp.final"] == "Europe/London"
    french = {clock.id for clock in run_clocks(SEVERAL, Law.of(Jurisdiction.FR), received, Subject())}
    both = run_clocks(SEVERAL, Law.of(Jurisdiction.DE, Jurisdiction.FR), received, Subject())
    assert french
    assert french <= {clock.id for clock in both}
    together = [
        clock.id
        for clock in run_clocks(SEVERAL, Law.of(Jurisdiction.DE, Jurisdiction.FR), received, Subject())
    ]
    assert len(set(together)) == len(together)


def test_the_note_and_the_regime_field_tell_which_law_and_why() -> None:
    german = replace(ticket(article(COMPLAINT), people=()), country="DE", people_known=True)
    plan = plan_of(german, mapping=SEVERAL)
    assert plan.changes["complaint_regime"] == "eu"
    assert plan.note is not None
    assert "DE (entry 2 of <code>law</code>: channel email, customer's country DE)" in plan.note.html
    assert ("country_known", "customer:1", "DE") in [
        (fact.kind, fact.source, fact.value) for fact in plan.facts
    ]
    laws = [dict(reason.detail) for reason in plan.reasons if reason.code == "law"]
    assert [reason["jurisdiction"] for reason in laws] == ["DE", "UK"]


def test_the_country_is_remembered_so_that_the_record_is_not_read_each_time() -> None:
    german = replace(ticket(article(COMPLAINT)), country="DE", people_known=True)
    after, case = handled(german, mapping=SEVERAL)
    again = plan_of(replace(after, country=None), case, mapping=SEVERAL)
    assert not again.writes
    assert not again.facts


def test_a_ticket_that_is_moved_to_a_group_of_another_law_gets_its_dates_and_one_note() -> None:
    after, case = handled(ticket(article(COMPLAINT)), mapping=SEVERAL)
    moved = plan_of(replace(after, group="Branch London"), case, mapping=SEVERAL)
    assert moved.changes["complaint_regime"] == "uk"
    assert moved.note is not None
    assert "UK (entry 1 of <code>law</code>: group Branch London)" in moved.note.html
    assert [fact.value for fact in moved.facts] == [f"uk@{regime_pack('uk').version}", "UK"]
    assert "cn.o3.decision</code>: 2026-12-09 23:59 no longer runs" in moved.note.html
    assert "(Europe/London); rule <code>uk.disp.final</code>" in moved.note.html


def test_a_law_that_stops_to_bind_takes_its_dates_along_and_the_note_says_so() -> None:
    after, case = handled(replace(ticket(article(COMPLAINT)), group="Branch London"), mapping=SEVERAL)
    left, then = handled(replace(after, group="Complaints"), case, mapping=SEVERAL)
    assert left.fields["complaint_regime"] == "cn"
    back = plan_of(replace(left, group="Branch London"), then, mapping=SEVERAL)
    assert back.note is not None
    assert "UK (entry 1" in back.note.html
    assert "cn.o3.decision</code>: 2026-12-09 23:59 no longer runs" in back.note.html
    assert [(fact.kind, fact.value, fact.was) for fact in back.facts] == [("law_applied", "UK", "CN")]


BOTH = load_mapping("version: 1\nlanguage: en\nlaw: [{groups: [Complaints], jurisdictions: [CN, US]}]\n")


def test_days_that_are_recorded_are_days_of_the_law_that_they_start() -> None:
    after, case = handled(ticket(article(COMPLAINT)), mapping=BOTH)
    ordered = edited(after, action="record", action_note="portal_posted=2026-11-23")
    assert due_of(plan_of(ordered, case, mapping=BOTH)) == date(2026, 12, 8)


def test_extend_takes_the_duty_that_is_due_first_whatever_its_law() -> None:
    after, case = handled(edited(ticket(article(COMPLAINT)), product="mortgage"), mapping=BOTH)
    notice = Fact("notice_in_writing", NOW - timedelta(days=40), "history:3")
    noticed = replace(case, facts=(*case.facts, notice))
    plan = plan_of(edited(after, action="extend"), noticed, mapping=BOTH)
    assert [fact.value for fact in plan.facts if fact.kind == "extended"] == ["us.regx.noe/45"]


def test_a_notice_after_the_acknowledgement_has_to_be_acknowledged_too() -> None:
    house = load_mapping("version: 1\nlanguage: en\njurisdiction: US\ntargets: {acknowledge: 24 hours}\n")
    reply = article("We look into it.", number=7, sender=Sender.AGENT, at=NOW + timedelta(hours=1))
    first = answered(edited(ticket(article(COMPLAINT)), product="mortgage"), reply)
    after, case = handled(first, mapping=house, now=NOW + timedelta(hours=2))
    notice = Fact("notice_in_writing", NOW + timedelta(days=1), "history:9")
    noticed = replace(case, facts=(*case.facts, notice))
    later = NOW + timedelta(days=2)
    owed = plan_of(after, noticed, mapping=house, now=later)
    assert owed.changes["complaint_ack_due_at"] == datetime(2026, 12, 4, 4, 59, 59, tzinfo=UTC)
    assert owed.changes["complaint_next_step"] in (
        "Acknowledge the complaint",
        "Confirm the category and acknowledge the complaint",
    )
    assert "acknowledge_due" in [entry.kind for entry in owed.follow_ups]
    again = answered(after, article("Received.", number=8, sender=Sender.AGENT, at=later))
    done = plan_of(again, noticed, mapping=house, now=later)
    assert [(fact.kind, fact.source) for fact in done.facts] == [("acknowledged", "article:8")]
    assert {clock.id: clock.stopped_at for clock in done.clocks}["us.regx.noe.ack"] == later


@pytest.mark.parametrize(
    ("line", "held"),
    [
        ("2026-12-31 no_collection after many calls about reporting", "no_collection"),
        ("2026-12-31 no_collection: calls are fine", "no_collection"),
        ("2026-12-31 催收、电话 客户住院", "no_collection,no_calls"),
    ],
)
def test_a_reason_behind_the_codes_holds_nothing(line: str, held: str) -> None:
    after, case = handled(ticket(article(COMPLAINT)))
    plan = plan_of(edited(after, action="hold", action_note=line), case)
    assert [fact.value for fact in plan.facts] == [held]


def test_a_mapping_that_knows_one_law_says_nothing_about_it() -> None:
    plan = plan_of(ticket(article(COMPLAINT)))
    assert plan.note is not None
    assert "entry" not in plan.note.html


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        ("{jurisdictions: [UK]}", "ombud.yaml:3: law[0]: has no condition; give groups"),
        ("{groups: [A], jurisdictions: []}", "ombud.yaml:3: law[0]: jurisdictions names none"),
        ("{groups: [A], jurisdictions: [XX]}", "ombud.yaml:3: law[0].jurisdictions[0]: "),
        (
            "{countries: [Germany], jurisdictions: [DE]}",
            "law[0].countries[0]: must be the code of a country, two capital letters such as DE",
        ),
        ("{channels: [mail], jurisdictions: [DE]}", "did you mean email?"),
        ("{products: [morgage], jurisdictions: [DE]}", "did you mean mortgage?"),
        (
            "{groups: [A, A], jurisdictions: [DE]}",
            "ombud.yaml:3: law[0].groups[1]: stands in this list twice",
        ),
    ],
)
def test_a_wrong_entry_is_told_with_its_place(entry: str, problem: str) -> None:
    with pytest.raises(MappingError) as caught:
        load_mapping(f"version: 1\nlaw:\n  - {entry}\n")
    assert problem in "\n".join(map(str, caught.value.problems))


def test_an_entry_must_name_handled_groups_and_packs_that_are_on() -> None:
    entry = "{groups: [Complains], jurisdictions: [UK]}"
    text = f"version: 1\ngroups: [Complaints]\nregimes: [cn]\nlaw:\n  - {entry}\n"
    with pytest.raises(MappingError) as caught:
        load_mapping(text)
    told = "\n".join(map(str, caught.value.problems))
    assert "law[0].groups[0]: is none of the groups that are handled" in told
    assert "did you mean Complaints?" in told
    assert "law[0].jurisdictions[0]: has no pack among `regimes`" in told


def test_own_targets_count_business_days_by_the_calendar_of_the_first_jurisdiction() -> None:
    text = "version: 1\njurisdiction: {where}\ntargets: {{answer: 3 business days{calendar}}}\n"
    thursday = (Fact("received", NOW.replace(year=2026, month=12, day=24), "ticket"),)

    def due(where: Jurisdiction, calendar: str = "") -> date:
        mapping = load_mapping(text.format(where=where, calendar=calendar))
        clocks = run_clocks(mapping, Law.of(where), thursday, Subject())
        return next(clock.due_date for clock in clocks if clock.id == "site.answer")

    assert due(Jurisdiction.UK) == date(2026, 12, 31)  # 25th and 28th are bank holidays
    assert due(Jurisdiction.CN) == date(2026, 12, 29)
    assert due(Jurisdiction.IN, ", calendar: SG") == date(2026, 12, 30)
    with pytest.raises(MappingError, match=r"yaml:3: targets: business days need `calendar`"):
        due(Jurisdiction.IN)


@pytest.fixture
def february() -> Iterator[None]:
    """A release that also ships a former pack of the United States: 10 days for the portal, not 15."""
    text = pack_text("us.yaml")
    former = text.replace('version: "2026-11-24"', 'version: "2026-02-01"', 1).replace(
        "length: 15", "length: 10", 1
    )
    assert former != text
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(regime_module, "FORMER", (("us", "2026-02-01"),))
        original = pack_text
        patch.setattr(
            regime_module,
            "pack_text",
            lambda name: former if name == f"former/{FEBRUARY}.yaml" else original(name),
        )
        regime_module.forget_packs()
        yield
    regime_module.forget_packs()


US = load_mapping("version: 1\nlanguage: en\njurisdiction: US\n")


def portal(case: Case) -> Plan:
    """The plan for a case whose complaint was posted to the portal."""
    return plan_of(ticket(article(COMPLAINT)), case, mapping=US, now=NOW + timedelta(hours=1))


def kept(version: str) -> Case:
    """A case that keeps a version of the pack."""
    facts = (
        Fact("received", NOW, "ticket"),
        Fact("pack_applied", NOW, "pack:us", version),
        Fact("portal_posted", NOW, "history:4"),
    )
    return Case(5, facts)


def due_of(plan: Plan) -> date:
    return next(clock.due_date for clock in plan.clocks if clock.id == "us.cfpb.response")


@pytest.mark.usefixtures("february")
def test_a_case_keeps_the_version_under_which_it_began() -> None:
    assert due_of(portal(kept(FEBRUARY))) == date(2026, 12, 4)
    assert due_of(portal(kept(f"us@{regime_pack('us').version}"))) == date(2026, 12, 9)
    plan = portal(kept(FEBRUARY))
    assert not [fact for fact in plan.facts if fact.kind == "pack_applied"]
    assert plan.note is not None
    assert "pack us: this case keeps version 2026-02-01 (running: 2026-11-24)" in plan.note.html


@pytest.mark.usefixtures("february")
def test_a_case_moves_to_another_version_by_a_fact_alone() -> None:
    moved = kept(FEBRUARY)
    source = "recompute:20261125080000:us"
    fact = Fact(
        "pack_applied", NOW + timedelta(minutes=1), source, f"us@{regime_pack('us').version}", "2026-02-01"
    )
    assert due_of(portal(replace(moved, facts=(*moved.facts, fact)))) == date(2026, 12, 9)
    assert due_of(portal(replace(moved, facts=(fact, *moved.facts)))) == date(2026, 12, 9)


def test_a_version_that_this_release_does_not_have_is_told_and_the_running_one_counts() -> None:
    plan = portal(kept("us@1999-01-01"))
    assert due_of(plan) == date(2026, 12, 9)
    assert [dict(reason.detail) for reason in plan.reasons if reason.code == "pack_version_gone"] == [
        {"pack": "us@1999-01-01"}
    ]
