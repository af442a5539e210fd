"""What a changed mapping changes is told key by key, whole, and without people's data."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mappings.diffing import AREAS, Area, Reach, compare, keys_of
from mappings.diffing.differences import How
from mappings.diffing.telling import reach, tell, word, words
from mappings.loader import load_mapping
from mappings.mapping import Language, Mapping

CANARIES = ("oxbryndel@bank.example", "0800 555 0199", "Zyxquetta", "https://fjalkvist.example")
OLD = f"""\
version: 1
groups: [Complaints, Branch]
targets: {{answer: 10 days}}
letters:
  house: Example Bank
  contact: {CANARIES[1]}
  privacy: {CANARIES[3]}
escalation: {{manager: [{CANARIES[0]}]}}
redaction: {{allow: [{CANARIES[2]}]}}
people:
  - {{login: {CANARIES[0]}, skills: [mortgage]}}
partners: [{{id: valuer, group: Valuers, due: 5 days}}]
"""
NEW = """\
version: 1
language: zh
jurisdiction: UK
groups: [Complaints, Online]
targets: {answer: 5 days}
decided_above: 0.6
reminders: [50, 80]
people:
  - {login: oxbryndel@bank.example, skills: [fees], lead: true}
  - {login: second@bank.example}
partners: [{id: valuer, group: Valuers, due: 3 days}]
"""


def test_every_key_of_the_mapping_belongs_to_an_area_and_has_words() -> None:
    """Whoever adds a key says here what it is about, and which open cases a change of it touches."""
    assert sorted(keys_of()) == sorted(AREAS)
    assert {place.area for place in AREAS.values()} == set(Area)
    wanted = {f"key.{key}" for key in AREAS} | {f"area.{area}" for area in Area}
    wanted |= {f"reach.{one}" for one in Reach if one is not Reach.NONE}
    assert wanted <= set(words())
    assert {key for key in words() if key.startswith("key.")} <= wanted


def test_a_changed_mapping_is_told_by_area_with_what_was_and_what_is() -> None:
    told = {
        one.key: "; ".join(tell(Language.EN, one))
        for one in compare(load_mapping(OLD), load_mapping(NEW)).differences
    }
    assert told == {
        "groups": "new: Online; gone: Branch",
        "decided_above": "0.8 → 0.6",
        "jurisdiction": "CN → UK",
        "targets.answer": "10 days → 5 days",
        "letters": "ends",
        "letters.house": "Example Bank → not set",
        "letters.contact": "changed (not shown here)",
        "letters.privacy": "changed (not shown here)",
        "people": "1 new, 0 gone, 1 changed; changed: skills, lead",
        "reminders": "gone: 95, 100",
        "escalation.manager": "0 new, 1 gone, 0 changed",
        "partners": "changed: valuer (due)",
        "redaction.allow": "0 new, 1 gone, 0 changed",
        "language": "en → zh",
    }


def test_clocks_that_come_and_go_with_the_law_are_named() -> None:
    found = compare(load_mapping(OLD), load_mapping(NEW))
    assert "cn.o3.decision" in found.clocks_end
    assert "uk.disp.final" in found.clocks_begin
    assert "site.answer" not in {*found.clocks_begin, *found.clocks_end}
    back = compare(load_mapping(NEW), load_mapping(OLD))
    assert (back.clocks_begin, back.clocks_end) == (found.clocks_end, found.clocks_begin)


@pytest.mark.parametrize("language", list(Language))
def test_no_data_of_people_and_no_text_of_the_house_is_told(language: Language) -> None:
    for old, new in ((OLD, NEW), (NEW, OLD)):
        found = compare(load_mapping(old), load_mapping(new))
        told = repr(found) + "\n".join(line for one in found.differences for line in tell(language, one))
        assert [canary for canary in CANARIES if canary in told] == []


def test_the_same_people_in_another_order_are_told_as_that() -> None:
    people = "version: 1\npeople: [{login: a@b.c}, {login: d@e.f}]\n"
    turned = "version: 1\npeople: [{login: d@e.f}, {login: a@b.c}]\n"
    (found,) = compare(load_mapping(people), load_mapping(turned)).differences
    assert (found.key, found.how) == ("people", How.ORDER)


def test_two_entries_of_the_same_name_are_told_apart() -> None:
    one = "version: 1\nlaw: [{groups: [A], jurisdictions: [UK]}]\n"
    two = "version: 1\nlaw: [{groups: [A], jurisdictions: [UK]}, {groups: [A], jurisdictions: [UK]}]\n"
    (found,) = compare(load_mapping(one), load_mapping(two)).differences
    assert found.counts == (1, 0, 0)


MAPPINGS = st.builds(
    Mapping,
    version=st.just(1),
    language=st.sampled_from(list(Language)),
    jurisdiction=st.sampled_from(["CN", "UK", "US"]),
    groups=st.lists(st.sampled_from(["A", "B", "C"]), max_size=3, unique=True).map(tuple),
    decided_above=st.sampled_from([0.5, 0.8]),
    reminders=st.lists(st.sampled_from([50, 80, 100]), max_size=3, unique=True).map(tuple),
    stale_after_days=st.sampled_from([0, 7]),
)


@settings(deadline=None)
@given(MAPPINGS, MAPPINGS)
def test_mappings_of_one_version_have_no_difference_and_others_have_one(old: Mapping, new: Mapping) -> None:
    found = compare(old, new)
    assert (found.differences == ()) == (old.version_id == new.version_id)
    there = [(one.key, one.place) for one in found.differences]
    assert there == [(one.key, one.place) for one in compare(new, old).differences]


def test_the_area_of_a_change_stands_in_both_languages() -> None:
    assert word(Language.ZH, "area.clocks") == "时限与内部目标"
    assert reach(Language.EN, Reach.DATES, 2) == "2 of which a date moves, comes or goes"
