"""Who is chosen to own a complaint, and what is said about everybody else."""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mappings.loader import load_mapping
from mappings.mapping import Mapping
from mappings.workflow.deputies import deputies, next_deputy
from mappings.workflow.owners import Choice, Wish, choose_owner
from tests.mappings.workflow.people import hours

WEDNESDAY: Final = datetime(2026, 11, 25, 2, 0, tzinfo=UTC)
"""Ten in the morning in Shanghai."""
SATURDAY: Final = datetime(2026, 11, 28, 2, 0, tzinfo=UTC)
FEES: Final = Wish("Complaints", "mortgage", "fees", "pricing", "en", "medium")


def people(*entries: str, more: str = "") -> Mapping:
    return load_mapping(
        "version: 1\ngroups: [Complaints, Branch]\npeople:\n"
        + "".join(f"  - {{{e}}}\n" for e in entries)
        + more
    )


def choose(
    mapping: Mapping, wish: Wish = FEES, now: datetime = WEDNESDAY, loads: ReadOnly[str, int] | None = None
) -> tuple[str | None, dict[str, str]]:
    choice = choose_owner(mapping, wish, loads or {}, now)
    return choice.login, dict(choice.passed_over)


def test_whom_the_complaint_is_about_never_owns_it() -> None:
    mapping = people("login: ann", "login: ben")
    wish = replace(FEES, avoid=frozenset({"Ann"}))
    assert choose(mapping, wish) == ("ben", {"ann": "recused"})
    assert "recusal" in choose_owner(mapping, wish, {}, WEDNESDAY).reasons


def test_whom_the_helpdesk_does_not_know_owns_nothing_and_is_not_said_to_stand_aside() -> None:
    wish = replace(FEES, unknown=frozenset({"ann"}))
    assert choose(people("login: ann", "login: ben"), wish) == ("ben", {"ann": "unknown_login"})
    assert "recusal" not in choose_owner(people("login: ann", "login: ben"), wish, {}, WEDNESDAY).reasons


def test_a_review_says_that_it_is_one() -> None:
    wish = replace(FEES, avoid=frozenset({"ann"}), review=True)
    assert choose_owner(people("login: ann", "login: ben"), wish, {}, WEDNESDAY).reasons == (
        "review",
        "group",
        "language",
        "generalist",
        "works_now",
    )


@pytest.mark.parametrize("severity", ["high", "critical"])
def test_a_serious_complaint_goes_to_the_lead_of_its_group_whatever_his_skills(severity: str) -> None:
    mapping = people(
        "login: ann, skills: [fees]",
        "login: ben, lead: true",
        "login: cem, skills: [collection], languages: [zh]",
        more="leads: [{group: Complaints, login: cem}]\n",
    )
    wish = replace(FEES, severity=severity)
    assert choose(mapping, wish) == ("cem", {"ann": "no_lead", "ben": "other_lead"})
    assert choose(mapping, replace(wish, group="Branch"))[0] == "ben"


def test_where_the_lead_is_concerned_himself_the_next_lead_gets_it() -> None:
    mapping = people(
        "login: ann",
        "login: ben, lead: true",
        "login: cem",
        more="leads: [{group: Complaints, login: cem}]\n",
    )
    wish = replace(FEES, severity="critical", avoid=frozenset({"cem"}))
    assert choose(mapping, wish)[0] == "ben"


def test_a_lead_who_is_away_without_a_deputy_does_not_keep_a_serious_complaint_waiting() -> None:
    mapping = people(
        "login: ben, lead: true",
        "login: cem, working_hours: mon 09:00-18:00",
        more="leads: [{group: Complaints, login: cem}]\n",
    )
    assert choose(mapping, replace(FEES, severity="high")) == ("ben", {"cem": "other_lead"})


def test_without_any_lead_left_a_serious_complaint_goes_the_usual_way_and_says_so() -> None:
    mapping = people("login: ann", "login: ben, lead: true")
    wish = replace(FEES, severity="critical", avoid=frozenset({"ben"}))
    choice = choose_owner(mapping, wish, {}, WEDNESDAY)
    assert choice.login == "ann"
    assert "no_lead_left" in choice.reasons


def test_group_language_and_skill_are_asked_in_this_order() -> None:
    mapping = people(
        "login: ann, groups: [Branch]",
        "login: ben, languages: [zh]",
        "login: cem, skills: [collection]",
        "login: dora, skills: [fees]",
    )
    assert choose(mapping) == (
        "dora",
        {"ann": "other_group", "ben": "other_language", "cem": "other_skill"},
    )


@pytest.mark.parametrize(
    ("wish", "chosen", "reason"),
    [
        (FEES, "ann", "skill_issue"),
        (replace(FEES, issue="interest_rate"), "ben", "skill_nature"),
        (replace(FEES, issue="escrow", nature="servicing"), "cem", "skill_product"),
        (replace(FEES, issue="escrow", nature="servicing", product="unknown"), "dora", "generalist"),
    ],
)
def test_the_most_specific_skill_wins_and_those_who_know_a_little_of_all_come_last(
    wish: Wish, chosen: str, reason: str
) -> None:
    mapping = people(
        "login: dora",
        "login: cem, skills: [mortgage]",
        "login: ben, skills: [pricing]",
        "login: ann, skills: [fees]",
    )
    choice = choose_owner(mapping, wish, {"ann": 9, "ben": 9, "cem": 9}, WEDNESDAY)
    assert choice.login == chosen
    assert reason in choice.reasons


def test_while_the_category_is_unknown_skills_are_not_asked_but_generalists_go_first() -> None:
    wish = replace(FEES, product=None, issue=None, nature=None)
    ann, ben = "login: ann, skills: [fees]", "login: ben"
    assert choose(people(ann, ben), wish) == ("ben", {"ann": "less_skilled"})
    assert choose_owner(people(ann), wish, {}, WEDNESDAY).reasons == (
        "group",
        "language",
        "category_unknown",
        "works_now",
    )


def test_a_language_that_no_mapping_can_name_is_not_asked() -> None:
    wish = replace(FEES, language="other")
    choice = choose_owner(people("login: ann, languages: [zh]"), wish, {}, WEDNESDAY)
    assert choice.login == "ann"
    assert "language_not_listed" in choice.reasons


def test_who_works_now_goes_before_who_works_later_whatever_the_load() -> None:
    mapping = people(
        "login: ann, working_hours: mon-fri 13:00-18:00", "login: ben, working_hours: wed 09:00-12:00"
    )
    assert choose(mapping, loads={"ben": 40}) == ("ben", {"ann": "works_later"})


def test_the_lowest_load_and_then_the_order_of_the_mapping_decide() -> None:
    mapping = people("login: ann", "login: ben", "login: cem")
    loads = {"ANN": 3, "ben": 1, "cem": 1}
    assert choose(mapping, loads=loads) == ("ben", {"ann": "more_load", "cem": "later_in_list"})
    assert choose_owner(mapping, FEES, loads, WEDNESDAY).reasons[-1] == "first_in_list"
    assert choose_owner(mapping, FEES, {"ann": 1, "ben": 1}, WEDNESDAY).reasons[-1] == "lowest_load"


CHAIN: Final = people(
    "login: ann, skills: [fees], working_hours: mon 09:00-18:00, deputy: ben",
    "login: ben, working_hours: tue 09:00-18:00, deputy: cem, skills: [collection]",
    "login: cem, skills: [collection], deputy: ann",
    "login: dora",
)


def test_the_deputy_of_somebody_who_is_away_takes_over_along_the_chain() -> None:
    choice = choose_owner(CHAIN, FEES, {}, WEDNESDAY)
    assert choice.login == "cem"
    assert choice.reasons == ("group", "language", "skill_issue", "deputy", "works_now")
    assert dict(choice.passed_over) == {"ann": "away", "ben": "other_skill", "dora": "less_skilled"}


def test_a_deputy_who_is_concerned_is_left_out_and_nobody_takes_over() -> None:
    wish = replace(FEES, avoid=frozenset({"cem"}))
    choice = choose_owner(CHAIN, wish, {}, WEDNESDAY)
    assert choice.login == "ann"
    assert choice.reasons[-1] == "works_next"


def test_a_deputy_has_to_speak_the_language_and_own_tickets_of_the_group() -> None:
    away = "login: ann, working_hours: mon 09:00-18:00, deputy: ben"
    assert choose(people(away, "login: ben, languages: [zh]"))[0] == "ann"
    assert choose(people(away, "login: ben, groups: [Branch]"))[0] == "ann"


def test_a_night_is_no_absence_but_a_weekend_is() -> None:
    mapping = people(
        "login: ann, skills: [fees], working_hours: mon-fri 09:00-18:00, deputy: ben", "login: ben"
    )
    night = WEDNESDAY.replace(hour=15)
    assert choose(mapping, now=night) == ("ann", {"ben": "less_skilled"})
    assert choose(mapping, now=SATURDAY) == ("ben", {"ann": "away"})


def test_chains_of_deputies_end_where_they_close() -> None:
    assert [person.login for person in deputies(CHAIN, "Ann")] == ["ben", "cem"]
    assert [person.login for person in deputies(CHAIN, "cem")] == ["ann", "ben"]
    assert list(deputies(CHAIN, "dora")) == list(deputies(CHAIN, "nobody")) == []


def test_the_next_deputy_is_the_first_who_is_there() -> None:
    assert next_deputy(CHAIN, "ann", WEDNESDAY) == "cem"
    assert next_deputy(CHAIN, "ann", WEDNESDAY.replace(day=24)) == "ben"
    assert next_deputy(CHAIN, "ann", WEDNESDAY, avoid=["CEM"]) is None
    assert next_deputy(CHAIN, "dora", WEDNESDAY) is None


@pytest.mark.parametrize(
    ("wish", "reason"),
    [
        (replace(FEES, group="Elsewhere"), "nobody_in_group"),
        (replace(FEES, language="de"), "nobody_speaks"),
        (replace(FEES, issue="escrow", nature="servicing", product="student"), "nobody_skilled"),
        (replace(FEES, avoid=frozenset({"ann"})), "nobody_in_group"),
    ],
)
def test_where_nobody_can_the_last_reason_says_why(wish: Wish, reason: str) -> None:
    choice = choose_owner(people("login: ann, skills: [fees], languages: [en]"), wish, {}, WEDNESDAY)
    assert choice.login is None
    assert choice.reasons[-1] == reason
    assert len(choice.passed_over) == 1


def test_a_mapping_without_people_chooses_nobody() -> None:
    assert choose_owner(Mapping(version=1), FEES, {}, WEDNESDAY) == Choice(None, ("nobody_in_group",))


def test_no_login_stands_in_a_repr() -> None:
    wish = replace(FEES, avoid=frozenset({"ann"}))
    choice = choose_owner(people("login: ann", "login: ben"), wish, {}, WEDNESDAY)
    assert "ann" not in repr(wish) + repr(choice)
    assert "ben" not in repr(choice)


LOGINS: Final = ("ann", "ben", "cem", "dora", "eve")


@st.composite
def houses(draw: st.DrawFn) -> Mapping:
    """Up to five persons with anything that a mapping can say of them."""
    logins = LOGINS[: draw(st.integers(0, 5))]
    entries = [
        {
            "login": login,
            "skills": draw(
                st.lists(st.sampled_from(("fees", "pricing", "mortgage", "collection")), max_size=2)
            ),
            "languages": draw(st.lists(st.sampled_from(("en", "zh", "de")), max_size=2)),
            "working_hours": draw(st.lists(hours(), max_size=2)),
            "deputy": draw(st.none() | st.sampled_from(LOGINS)),
            "lead": draw(st.booleans()),
            "groups": draw(st.lists(st.sampled_from(("Complaints", "Branch")), max_size=2)),
        }
        for login in logins
    ]
    leads = [{"group": "Complaints", "login": draw(st.sampled_from(LOGINS))}] if draw(st.booleans()) else []
    return Mapping.model_validate({"version": 1, "people": entries, "leads": leads})


wishes = st.builds(
    Wish,
    group=st.sampled_from(("Complaints", "Branch")),
    product=st.sampled_from((None, "unknown", "mortgage")),
    issue=st.sampled_from((None, "fees", "escrow")),
    nature=st.sampled_from((None, "pricing", "servicing")),
    language=st.sampled_from(("en", "zh", "fr", "other")),
    severity=st.sampled_from((None, "low", "medium", "high", "critical")),
    avoid=st.frozensets(st.sampled_from((*LOGINS, "ANN"))),
    review=st.booleans(),
)
nows = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  (hypothesis adds the zone)
burdens = st.dictionaries(st.sampled_from(LOGINS), st.integers(0, 9))


@settings(deadline=None, max_examples=300)
@given(houses(), wishes, burdens, nows)
def test_nobody_who_is_to_be_avoided_is_ever_chosen_and_everybody_is_accounted_for(
    mapping: Mapping, wish: Wish, loads: dict[str, int], now: datetime
) -> None:
    choice = choose_owner(mapping, wish, loads, now)
    avoided = {login.casefold() for login in wish.avoid}
    assert choice.login not in avoided
    told = [login for login, _ in choice.passed_over]
    assert told == [person.login for person in mapping.people if person.login != choice.login]
    assert {login for login, code in choice.passed_over if code == "recused"} == avoided & set(told)
    assert len(choice.reasons) == len(set(choice.reasons))
    assert choose_owner(mapping, wish, dict(reversed(loads.items())), now) == choice


@settings(deadline=None)
@given(houses(), wishes, burdens, nows)
def test_where_everybody_is_to_be_avoided_nobody_is_chosen(
    mapping: Mapping, wish: Wish, loads: dict[str, int], now: datetime
) -> None:
    choice = choose_owner(mapping, replace(wish, avoid=frozenset(LOGINS)), loads, now)
    assert choice.login is None
    assert {code for _, code in choice.passed_over} <= {"recused"}


@settings(deadline=None)
@given(houses(), nows, st.sampled_from(LOGINS), st.frozensets(st.sampled_from(LOGINS)))
def test_a_chain_of_deputies_holds_nobody_twice_and_the_next_one_comes_from_it(
    mapping: Mapping, now: datetime, login: str, avoid: frozenset[str]
) -> None:
    chain = [person.login for person in deputies(mapping, login)]
    assert len(chain) == len(set(chain))
    assert login not in chain
    assert next_deputy(mapping, login, now, avoid) in {None, *chain} - avoid
