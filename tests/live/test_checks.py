"""Comparing what was observed with the mapping."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from integration.live import checks
from integration.live.findings import MEANINGS, Code, Finding, Severity
from integration.live.observed import Account, Group, Observed, Role, Seen, State, Unseen
from integration.live.reading import seconds_ahead
from mappings.fields import FIELDS
from mappings.loader import load_mapping
from mappings.mapping import Mapping

MAPPING = load_mapping("version: 1\ngroups: [Complaints, Branch]\n")
PEOPLE = load_mapping(
    "version: 1\ngroups: [Complaints, Branch]\n"
    "people:\n  - login: carla\n  - {login: leo, groups: [Branch]}\n"
)


def account(*roles: int, active: bool = True, **levels: str) -> Account:
    return Account(active, frozenset(roles), {name: frozenset({level}) for name, level in levels.items()})


ALL_GOOD = Observed(
    seconds_ahead=0.0,
    myself=account(Complaints="full", Branch="full"),
    agent=True,
    mighty=False,
    groups=Seen((Group(1, "Users", True), Group(2, "Complaints", True), Group(3, "Branch", True))),
    roles=Seen(
        (Role(2, True, frozenset()), Role(9, True, frozenset({2, 3})), Role(8, False, frozenset({2, 3})))
    ),
    states=Seen(tuple(State(kind, True) for kind in (1, 2, 3, 4, 5, 6))),
    priorities=Seen((True, True, False)),
    ticket_keys=Seen(frozenset(field.name for field in FIELDS) | {"id", "title"}),
    people=Seen(()),
)


def told(observed: Observed, mapping: Mapping = MAPPING) -> list[tuple[Code, str]]:
    return [(finding.code, finding.subject) for finding in checks.findings(observed, mapping)]


def first(observed: Observed, mapping: Mapping = MAPPING) -> Finding:
    return next(checks.findings(observed, mapping))


def test_a_helpdesk_that_is_as_the_mapping_says_gives_no_finding() -> None:
    assert told(ALL_GOOD) == []
    assert told(replace(ALL_GOOD, people=Seen((ALL_GOOD.myself, account(Branch="full")))), PEOPLE) == []


@pytest.mark.parametrize(
    ("seconds", "code"),
    [
        (30.0, None),
        (-30.0, None),
        (31.0, Code.CLOCKS_DRIFT),
        (-300.0, Code.CLOCKS_DRIFT),
        (301.0, Code.CLOCKS_APART),
        (-9000.0, Code.CLOCKS_APART),
        (None, Code.NOT_LOOKED_AT),
    ],
)
def test_clocks_may_be_half_a_minute_apart_and_fail_at_five(seconds: float | None, code: Code | None) -> None:
    found = told(replace(ALL_GOOD, seconds_ahead=seconds))
    assert [one for one, _ in found] == ([] if code is None else [code])


def test_the_direction_of_a_clock_is_told() -> None:
    assert (
        first(replace(ALL_GOOD, seconds_ahead=-90.0)).found
        == "the helpdesk's clock is 90 seconds behind ours"
    )
    assert "90 seconds ahead of" in first(replace(ALL_GOOD, seconds_ahead=90.0)).found


@pytest.mark.parametrize(
    ("header", "ahead"),
    [
        ("Tue, 24 Nov 2026 02:00:00 GMT", 0.0),
        ("Tue, 24 Nov 2026 02:00:01 GMT", 0.0),
        ("Tue, 24 Nov 2026 02:00:40 GMT", 39.5),
        ("Tue, 24 Nov 2026 01:00:00 GMT", -3600.5),
        ("yesterday", None),
        (None, None),
    ],
)
def test_a_date_header_is_compared_with_our_clock(header: str | None, ahead: float | None) -> None:
    assert seconds_ahead(header, datetime(2026, 11, 24, 2, 0, 0, 500_000, tzinfo=UTC)) == ahead


def test_a_token_that_may_administer_is_a_warning() -> None:
    assert told(replace(ALL_GOOD, mighty=True)) == [(Code.TOKEN_TOO_MIGHTY, "")]
    assert MEANINGS[Code.TOKEN_TOO_MIGHTY].severity is Severity.WARNING


def test_a_token_without_the_agents_permission_is_told_once_and_nothing_that_follows_from_it() -> None:
    blind = Unseen("ticket.agent")
    observed = replace(
        ALL_GOOD, agent=False, groups=blind, roles=blind, states=blind, priorities=blind, ticket_keys=blind
    )
    assert told(observed) == [(Code.TOKEN_LACKS_AGENT, "")]


def test_groups_that_are_missing_inactive_or_not_open_are_told_by_their_place_in_the_mapping() -> None:
    mapping = load_mapping("version: 1\ngroups: [Nowhere, Old, Complaints, Branch]\n")
    observed = replace(
        ALL_GOOD,
        myself=account(Complaints="read", Branch="full"),
        groups=Seen((Group(2, "Complaints", True), Group(3, "Branch", True), Group(4, "Old", False))),
    )
    assert told(observed, mapping) == [
        (Code.GROUP_MISSING, "groups[0]"),
        (Code.GROUP_INACTIVE, "groups[1]"),
        (Code.GROUP_NOT_FULL, "groups[2]"),
    ]
    found = list(checks.groups(observed, mapping))
    assert (found[2].expected, found[2].found) == ("full", "read")


def test_groups_of_partners_are_looked_at_like_those_that_are_handled() -> None:
    partners = "partners: [{id: a, group: Nowhere, due: 1 day}, {id: b, group: Branch, due: 1 day}]\n"
    observed = replace(ALL_GOOD, myself=account(Complaints="full", Branch="read"))
    assert told(observed, load_mapping(f"version: 1\ngroups: [Complaints]\n{partners}")) == [
        (Code.GROUP_MISSING, "partners[0].group"),
        (Code.GROUP_NOT_FULL, "partners[1].group"),
    ]


def test_access_through_an_active_role_counts() -> None:
    assert told(replace(ALL_GOOD, myself=account(9))) == []
    assert told(replace(ALL_GOOD, myself=account(8))) == [
        (Code.GROUP_NOT_FULL, "groups[0]"),
        (Code.GROUP_NOT_FULL, "groups[1]"),
    ]


def test_where_roles_cannot_be_read_lack_of_access_is_not_claimed() -> None:
    observed = replace(ALL_GOOD, myself=account(2, Complaints="full"), roles=Unseen("admin.role"))
    assert told(observed) == [(Code.NOT_LOOKED_AT, "groups[1]")]


def test_where_groups_cannot_be_read_the_accounts_own_access_decides() -> None:
    """Zammad 6.1 shows groups to administrators only (contract 6.1)."""
    observed = replace(ALL_GOOD, groups=Unseen("admin.group"))
    assert told(observed) == []
    lacking = replace(observed, myself=account(Complaints="full"))
    assert told(lacking) == [(Code.GROUP_NOT_FULL, "groups[1]")]


def test_a_mapping_without_groups_warns_of_those_left_out_and_fails_without_any() -> None:
    everything = load_mapping("version: 1")
    assert told(ALL_GOOD, everything) == [(Code.GROUP_LEFT_OUT, "")]
    assert told(replace(ALL_GOOD, myself=account()), everything) == [(Code.NO_GROUP, "")]
    full = account(Users="full", Complaints="full", Branch="full")
    assert told(replace(ALL_GOOD, myself=full), everything) == []


def test_states_are_needed_by_type_not_by_name() -> None:
    states = (State(1, True), State(2, False), State(3, True), State(5, True))
    assert told(replace(ALL_GOOD, states=Seen(states))) == [(Code.STATE_MISSING, "states.open")]
    assert told(replace(ALL_GOOD, priorities=Seen((False,)))) == [(Code.PRIORITY_MISSING, "")]


def test_a_missing_field_is_told_unless_the_mapping_switched_it_off() -> None:
    keys = frozenset(field.name for field in FIELDS) - {"complaint_stage", "complaint_outcome"}
    observed = replace(ALL_GOOD, ticket_keys=Seen(keys))
    assert told(observed) == [
        (Code.FIELD_MISSING, "complaint_stage"),
        (Code.FIELD_MISSING, "complaint_outcome"),
    ]
    without = load_mapping("version: 1\ngroups: [Complaints, Branch]\nfields: {off: [outcome]}\n")
    assert told(observed, without) == [(Code.FIELD_MISSING, "complaint_stage")]


def test_people_who_are_missing_inactive_or_cannot_own_are_told_by_their_place() -> None:
    def found(carla: Account | None, leo: Account | None) -> list[tuple[Code, str]]:
        return told(replace(ALL_GOOD, people=Seen((carla, leo))), PEOPLE)

    good, leo = account(9), account(Branch="full")
    assert found(good, leo) == []
    assert found(None, leo) == [(Code.PERSON_MISSING, "people[0].login")]
    assert found(account(9, active=False), leo) == [(Code.PERSON_INACTIVE, "people[0]")]
    assert found(leo, leo) == [(Code.PERSON_CANNOT_OWN, "people[0]")]
    assert found(good, account(Branch="change")) == [(Code.PERSON_CANNOT_OWN, "people[1]")]


def test_a_group_that_does_not_exist_is_not_told_again_for_each_person() -> None:
    mapping = load_mapping("version: 1\ngroups: [Complaints, Gone]\npeople: [{login: carla}]\n")
    observed = replace(ALL_GOOD, people=Seen((account(Complaints="full"),)))
    assert told(observed, mapping) == [(Code.GROUP_MISSING, "groups[1]")]


def test_without_groups_a_person_needs_one_that_is_open() -> None:
    mapping = load_mapping("version: 1\npeople: [{login: carla}]")
    full = account(Users="full", Complaints="full", Branch="full")
    observed = replace(ALL_GOOD, myself=full, people=Seen((account(Users="read"),)))
    assert told(observed, mapping) == [(Code.PERSON_CANNOT_OWN, "people[0]")]
    assert told(replace(observed, people=Seen((account(Users="full"),))), mapping) == []


@pytest.mark.parametrize(
    ("url", "warned"),
    [
        ("https://help.example.com", False),
        ("http://help.example.com", True),
        ("http://127.0.0.1:3000", False),
        ("http://localhost", False),
    ],
)
def test_an_address_without_tls_is_a_warning_unless_it_is_this_machine(url: str, warned: bool) -> None:
    assert [finding.code for finding in checks.address(url)] == [Code.ADDRESS_WITHOUT_TLS] * warned


def test_every_code_has_a_meaning_with_something_to_do() -> None:
    assert set(MEANINGS) == set(Code)
    for meaning in MEANINGS.values():
        assert meaning.what
        assert meaning.do


def test_what_is_for_the_terminal_only_is_not_in_the_repr() -> None:
    finding = Finding(Code.GROUP_MISSING, "groups[0]", "'Beschwerden Nord'", "groups 'Xy'")
    assert "Beschwerden" not in repr(finding)
    assert "Xy" not in repr(finding)
