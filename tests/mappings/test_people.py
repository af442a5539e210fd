"""People in the mapping: a closed vocabulary, checks across entries, and no login in any message."""

from __future__ import annotations

import pytest

from mappings.errors import MappingError
from mappings.loader import load_mapping
from mappings.mapping import Mapping
from mappings.people import Person, WorkingTime, skills

PEOPLE = """\
version: 1
groups: [Complaints, Branch]
people:
  - login: Carla@example.com
    skills: [mortgage, fees, collection]
    languages: [zh, zh-Hant, en]
    working_hours: mon-fri 09:00-18:00
    deputy: leo@example.com
  - login: leo@example.com
    working_hours: [mon-thu 08:00-16:30, fri 08:00-13:00]
    time_zone: Europe/Berlin
    deputy: carla@example.com
    lead: true
  - login: nora@example.com
    lead: true
    groups: [Branch]
leads:
  - group: Branch
    login: carla@example.com
"""

TWELVE = """\
version: 1
langauge: en
version: 1
groups: [Complaints, Branch, Complaints]
jurisdiction: XX
time_zone: Europe/Lodon
decided_above: 1.5
acknowledged_by_auto_reply: perhaps
targets:
  answer: ten days
people:
  - login: carla@example.com
    skills: [feees]
    languages: [jp]
    deputy: lea@example.com
    working_hours: mon-fri 18:00-09:00
  - login: leo@example.com
    deputy: LEO@example.com
    groups: [Brnch]
  - login: CARLA@example.com
leads:
  - group: Complaints
    login: nobody-at-all
"""


def problems(text: str) -> list[str]:
    with pytest.raises(MappingError) as caught:
        load_mapping(text, "ombud.yaml")
    return [str(problem) for problem in caught.value.problems]


def test_many_different_mistakes_are_all_told_in_one_run_with_their_lines() -> None:
    told = problems(TWELVE)
    assert [" ".join(line.split(" ")[:2]) for line in told] == [
        "ombud.yaml:2: langauge:",
        "ombud.yaml:3: version:",
        "ombud.yaml:4: groups[2]:",
        "ombud.yaml:5: jurisdiction:",
        "ombud.yaml:6: time_zone:",
        "ombud.yaml:7: decided_above:",
        "ombud.yaml:8: acknowledged_by_auto_reply:",
        "ombud.yaml:10: targets.answer:",
        "ombud.yaml:13: people[0].skills[0]:",
        "ombud.yaml:14: people[0].languages[0]:",
        "ombud.yaml:15: people[0].deputy:",
        "ombud.yaml:16: people[0].working_hours:",
        "ombud.yaml:18: people[1].deputy:",
        "ombud.yaml:19: people[1].groups[0]:",
        "ombud.yaml:20: people[2].login:",
        "ombud.yaml:23: leads[0].login:",
    ]
    after = {line.split(": ", 2)[1]: line.split(": ", 2)[2] for line in told}
    assert after["version"] == "stands here for the second time; the first is in line 1"
    assert after["groups[2]"] == "stands in this list twice; the first is in line 4"
    assert after["people[0].skills[0]"].startswith(
        "is no product, issue or nature of the taxonomy; allowed: "
    )
    assert after["people[0].skills[0]"].endswith("; did you mean fees?")
    assert after["people[0].languages[0]"] == "'jp' is not allowed; allowed: zh, zh-Hant, en, de, fr, es"
    assert after["people[0].deputy"] == (
        "is no login of people; allowed: the logins of that list; did you mean the login of line 17?"
    )
    assert after["people[0].working_hours"].startswith(
        "ends before it begins; write the hours after midnight"
    )
    assert after["people[1].deputy"] == "is this person; a deputy is somebody else"
    assert after["people[1].groups[0]"] == (
        "is none of the groups that are handled; allowed: Complaints, Branch; did you mean Branch?"
    )
    assert after["people[2].login"] == "is the login of line 12 too; one entry a person"
    assert after["leads[0].login"] == "is no login of people; allowed: the logins of that list"


def test_no_message_quotes_a_login() -> None:
    text = "\n".join(problems(TWELVE))
    for word in ("carla", "leo", "lea@", "nobody-at-all", "example.com"):
        assert word not in text.casefold()


def test_people_are_frozen_hashable_and_silent_about_logins() -> None:
    mapping = load_mapping(PEOPLE)
    assert hash(mapping) == hash(load_mapping(PEOPLE))
    carla, leo, nora = mapping.people
    assert (carla.login, carla.deputy, leo.time_zone) == (
        "carla@example.com",
        "leo@example.com",
        "Europe/Berlin",
    )
    assert mapping.groups_of(carla) == ("Complaints", "Branch")
    assert mapping.groups_of(nora) == ("Branch",)
    assert "example.com" not in repr(mapping)


def test_a_group_has_its_own_lead_or_those_who_lead_everywhere_they_work() -> None:
    mapping = load_mapping(PEOPLE)
    carla, leo, _ = mapping.people
    assert mapping.leads_of("Branch") == (carla,)
    assert mapping.leads_of("Complaints") == (leo,)


def test_the_version_follows_the_people() -> None:
    assert load_mapping(PEOPLE).version_id != load_mapping(PEOPLE.replace("fees", "escrow")).version_id


@pytest.mark.parametrize(
    ("text", "days", "begin", "end"),
    [
        ("mon-fri 09:00-18:00", (0, 1, 2, 3, 4), 540, 1080),
        ("sun-thu 08:00-16:30", (6, 0, 1, 2, 3), 480, 990),
        ("SAT  10:00-24:00", (5,), 600, 1440),
        ("mon-mon 00:00-00:01", (0,), 0, 1),
    ],
)
def test_working_hours_are_days_and_minutes(text: str, days: tuple[int, ...], begin: int, end: int) -> None:
    time = WorkingTime.model_validate(text)
    assert (time.days, time.begin, time.end) == (days, begin, end)
    assert WorkingTime.model_validate(str(time)) == time


@pytest.mark.parametrize(
    "text", ["9-18", "mon 9:00-18:00", "mon-fri 09:00-24:30", "mo-fr 09:00-18:00", "", "24/7"]
)
def test_other_working_hours_say_how_they_are_written(text: str) -> None:
    (told,) = problems(f"version: 1\npeople: [{{login: a, working_hours: '{text}'}}]")
    assert told == (
        "ombud.yaml:2: people[0].working_hours: must be days and hours such as 'mon-fri 09:00-18:00' or "
        "'sat 10:00-12:30'"
    )


def test_a_deputy_is_not_doubted_where_somebodys_login_is_missing_or_misspelt() -> None:
    told = problems("version: 1\npeople:\n  - {login: a, deputy: b}\n  - {logn: b}\n")
    assert [line.split(": ")[1] for line in told] == ["people[1].login", "people[1].logn"]


def test_groups_are_not_compared_with_a_list_that_is_wrong_itself() -> None:
    told = problems("version: 1\ngroups: Complaints\npeople: [{login: a, groups: [Complaints]}]\n")
    assert told == ["ombud.yaml:2: groups: must be a list"]


def test_leads_are_not_doubted_where_people_cannot_be_read() -> None:
    told = problems("version: 1\npeople: [{login: a\nleads: [{group: x, login: a}]\n")
    assert len(told) == 1
    assert told[0].startswith("ombud.yaml:2: people: is not YAML")


def test_a_group_has_one_lead() -> None:
    told = problems(
        "version: 1\npeople: [{login: a}]\nleads:\n  - {group: x, login: a}\n  - {group: x, login: a}\n"
    )
    assert told == ["ombud.yaml:5: leads[1].group: has its lead in line 4"]


def test_every_key_of_the_taxonomy_is_a_skill_but_unknown() -> None:
    assert {"mortgage", "fees", "collection", "other"} <= set(skills())
    assert "unknown" not in skills()
    assert len(skills()) == len(set(skills()))


def test_a_person_needs_a_login_and_nothing_else() -> None:
    assert load_mapping("version: 1\npeople: [{login: a}]").people == (Person(login="a"),)
    assert problems("version: 1\npeople:\n  - {login: ''}\n  - {}\n") == [
        "ombud.yaml:3: people[0].login: must not be empty",
        "ombud.yaml:4: people[1].login: is missing",
    ]
    assert Mapping(version=1).people == ()
