"""The site's file: every mistake at once, with its place, what is allowed and what was meant."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mappings.advice import advice
from mappings.errors import MappingError
from mappings.jurisdictions import Jurisdiction
from mappings.length import Unit
from mappings.loader import load_mapping
from mappings.mapping import Mapping, json_schema
from mappings.packs import REGIMES

ROOT = Path(__file__).parents[2]

WRONG = """\
version: 1
langauge: zh
jurisdiction: CX
targets:
  acknowlege: 24 hours
  answer: ten days
regimes: [cn, uc]
groups: abc
decided_above: 3
time_zone: Asia/Shangai
fields:
  off: [outcom]
acknowledged_by_auto_reply: maybe
redaction: 7
"""

KEYS = (
    "acknowledged_by_auto_reply, archive_after_days, calendars, categories, clocks, "
    "close_withdrawn_after_days, closing, decided_above, escalation, fields, groups, jurisdiction, "
    "language, law, leads, learning, letters, partners, partners_customer, people, redaction, regimes, "
    "reminders, reports, second_opinion, second_pair_of_eyes, severity, stale_after_days, targets, "
    "time_zone, version"
)


def problems(text: str) -> list[str]:
    with pytest.raises(MappingError) as caught:
        load_mapping(text, "ombud.yaml")
    return [str(problem) for problem in caught.value.problems]


LANGUAGE = f"ombud.yaml:2: langauge: unknown key; allowed: {KEYS}; did you mean language?"
CODES = "CN, HK, US, UK, IE, DE, FR, IT, ES, AU, IN, SG, AE"
OFF = "'outcom' is not allowed; allowed: outcome, root_cause, redress; did you mean outcome?"
ZONE = "is not an IANA time zone such as Asia/Shanghai or Europe/London; did you mean Asia/Shanghai?"
TARGET = "unknown key; allowed: acknowledge, answer, calendar; did you mean acknowledge?"
ADVISER = "binds financial advisers, not lenders; practice only"
ROW = "is no row that is shipped"


def test_a_name_or_contact_of_blanks_is_none() -> None:
    told = problems('version: 1\nlanguage: en\nletters:\n  house: " "\n  contact: "\t "\n')
    assert [problem.partition(": ")[2].partition(":")[0] for problem in told] == [
        "letters.house",
        "letters.contact",
    ]


def test_all_mistakes_are_told_at_once_with_line_key_allowed_values_and_suggestion() -> None:
    assert problems(WRONG) == [
        LANGUAGE,
        f"ombud.yaml:3: jurisdiction: 'CX' is not allowed; allowed: {CODES}; did you mean CN?",
        f"ombud.yaml:5: targets.acknowlege: {TARGET}",
        (
            "ombud.yaml:6: targets.answer: must be a length such as '24 hours', '10 days', '5 business days' "
            "or '2 weeks'"
        ),
        f"ombud.yaml:7: regimes[1]: 'uc' is not allowed; allowed: {', '.join(REGIMES)}; did you mean us?",
        "ombud.yaml:8: groups: must be a list",
        "ombud.yaml:9: decided_above: must be less than or equal to 1",
        f"ombud.yaml:10: time_zone: {ZONE}",
        f"ombud.yaml:12: fields.off[0]: {OFF}",
        "ombud.yaml:13: acknowledged_by_auto_reply: must be true or false",
        "ombud.yaml:14: redaction: must be a section with keys of its own",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "ombud.yaml:1: must be a section with keys, such as `version: 1`"),
        ("# a remark\n", "ombud.yaml:1: must be a section with keys, such as `version: 1`"),
        ("- a", "ombud.yaml:1: must be a section with keys, such as `version: 1`, not a list"),
        ("version 1", "ombud.yaml:1: must be a section with keys, such as `version: 1`, not a single value"),
        (
            "version: 1\nversion: 1",
            "ombud.yaml:2: version: stands here for the second time; the first is in line 1",
        ),
        ("language: zh", "ombud.yaml:1: version: is missing"),
        ("version: 2", "ombud.yaml:1: version: 2 is not allowed; allowed: 1"),
        ("version: 1\nlanguage:", "ombud.yaml:2: language: has no value; leave the key out for its default"),
        (
            "version: 1\nlanguage: '\x07'",
            "ombud.yaml:2: language: holds a character that YAML does not allow (U+0007)",
        ),
        ("version: 1\nfields:\n\toff: []", "ombud.yaml:3: fields: a tab stands here; indent with spaces"),
        (
            "version: 1\nfields:\n  off: &o []\ngroups: *o",
            "ombud.yaml:4: groups: aliases (*) are not read here; write the value out",
        ),
        (
            "version: 1\ngroups: &g [*g]",
            "ombud.yaml:2: groups: aliases (*) are not read here; write the value out",
        ),
        (
            "version: 1\nfields: {<<: {off: []}}",
            "ombud.yaml:2: fields: merge keys (<<) are not read here; write the values out",
        ),
        (
            "version: 1\n---\nlanguage: fr",
            "ombud.yaml:2: a second document begins here (---); one file is one mapping",
        ),
        (
            "version: 1\ngroups: !set [a]",
            "ombud.yaml:2: groups: has a form that is not read here; write plain text, a number or a list",
        ),
        ("version: 1\n? [a, b]\n: c", "ombud.yaml:2: a key must be plain text"),
    ],
)
def test_a_file_that_is_no_mapping_says_so(text: str, told: str) -> None:
    assert problems(text) == [told]


@pytest.mark.parametrize("deep", ["x: " + "[" * 9000, "\n".join(f"{' ' * n}a:" for n in range(900))])
def test_a_file_that_is_nested_without_end_is_refused_at_once_and_ends_nobody(deep: str) -> None:
    (told,) = problems(f"version: 1\n{deep}\n")
    assert told.endswith(": is nested too deeply")


def test_broken_yaml_names_the_line_in_which_it_began_and_hides_nothing_else() -> None:
    told = problems(
        "version: 1\ngroups: [a\nlanguage: fr\ntargets:\n  answer: 'ten days\nregimes: [xx]\nfields: @\n"
    )
    assert [line.split(": ")[:3] for line in told] == [
        ["ombud.yaml:2", "groups", "is not YAML"],
        ["ombud.yaml:3", "language", "'fr' is not allowed; allowed"],
        ["ombud.yaml:5", "targets", "is not YAML"],
        ["ombud.yaml:6", "regimes[0]", "'xx' is not allowed; allowed"],
        ["ombud.yaml:7", "fields", "is not YAML"],
    ]


def test_what_could_not_be_read_is_not_also_called_missing() -> None:
    assert problems("version: [1\nlanguage: fr\n")[1:] == [
        "ombud.yaml:2: language: 'fr' is not allowed; allowed: zh, en"
    ]


def test_a_byte_order_mark_and_names_of_every_script_are_read() -> None:
    mapping = load_mapping("\ufeffversion: 1\ngroups: [Beschwerden Köln, 投诉, 'Réclamations']\n")
    assert mapping.groups == ("Beschwerden Köln", "投诉", "Réclamations")


def test_a_key_that_is_a_number_is_an_unknown_key_with_its_line() -> None:
    (told,) = problems("version: 1\n7: x\n")
    assert told.startswith("ombud.yaml:2: 7: unknown key; allowed: ")


@pytest.mark.parametrize("text", ["version: 1\n" * 60, "a: [\n" * 80, "\x00", "---\n---\n", "}{", "%", "\t"])
def test_whatever_stands_in_the_file_it_ends_in_words(text: str) -> None:
    assert problems(text)


def test_a_target_to_acknowledge_must_not_be_longer_than_the_one_to_answer() -> None:
    assert problems("version: 1\ntargets: {acknowledge: 2 weeks, answer: 10 days}") == [
        "ombud.yaml:2: targets.acknowledge: is longer than targets.answer"
    ]
    assert not load_mapping("version: 1\ntargets: {acknowledge: 24 hours, answer: 1 day}").groups


def test_no_object_of_python_can_be_made_from_a_mapping() -> None:
    assert problems("version: !!python/object/apply:os.getcwd []")


def test_the_smallest_mapping_is_its_version() -> None:
    assert load_mapping("version: 1") == Mapping(version=1)


def test_gb_is_read_as_uk_and_lengths_as_count_and_unit() -> None:
    mapping = load_mapping(
        "version: 1\njurisdiction: GB\ntargets:\n  acknowledge: 1 hour\n  answer: 2 weeks\n"
    )
    assert mapping.jurisdiction is Jurisdiction.UK
    assert mapping.targets.acknowledge is not None
    assert mapping.targets.answer is not None
    assert (mapping.targets.acknowledge.count, mapping.targets.acknowledge.unit) == (1, Unit.HOUR)
    assert str(mapping.targets.answer) == "2 weeks"


def test_the_version_follows_the_content_and_not_the_layout() -> None:
    one = load_mapping("version: 1\nlanguage: zh\ngroups: [a]")
    same = load_mapping("# a remark\ngroups:\n  - a\nlanguage: zh\nversion: 1")
    other = load_mapping("version: 1\nlanguage: zh\ngroups: [b]")
    assert one.version_id == same.version_id != other.version_id
    assert len(one.version_id) == 12


def test_an_empty_list_of_groups_means_all() -> None:
    assert load_mapping("version: 1").handles("Anything")
    assert not load_mapping("version: 1\ngroups: [a]").handles("b")


def test_the_shipped_schema_is_that_of_the_model() -> None:
    shipped = json.loads((ROOT / "mappings/ombud.schema.json").read_text(encoding="utf-8"))
    assert shipped == json.loads(json.dumps(json_schema()))


def test_the_example_is_right_short_and_names_the_schema_in_its_first_line() -> None:
    text = (ROOT / "ombud.example.yaml").read_text(encoding="utf-8")
    load_mapping(text, "ombud.example.yaml")
    lines = text.splitlines()
    assert len(lines) < 40
    first = "# yaml-language-server: $schema="
    assert lines[0].startswith(first)
    assert (ROOT / lines[0].removeprefix(first)).is_file()


def test_advice_tells_what_is_missing_without_being_wrong() -> None:
    lines = list(advice(load_mapping("version: 1\njurisdiction: DE\nregimes: [cn, uk]")))
    assert any("no pack for DE" in line for line in lines)
    assert any(line.startswith("targets.acknowledge") for line in lines)
    assert not list(advice(load_mapping("version: 1\ntargets:\n  acknowledge: 24 hours")))
    assert not list(advice(load_mapping("version: 1\njurisdiction: IE")))
    weak = "version: 1\ntargets: {acknowledge: 1 day}\nlaw: [{countries: [JP], jurisdictions: [SG]}]"
    dateless, unnamed = advice(load_mapping(weak))
    assert dateless.startswith("regimes: no row of SG that is on gives a date for the answer")
    assert unnamed.startswith("law: JP is recognised only where")


def test_a_row_that_is_switched_on_although_it_is_shipped_off_is_told_with_its_reason() -> None:
    text = "version: 1\njurisdiction: SG\nclocks:\n  on: [us.ecoa.adverse, sg.ack, cn.o3.decision]\n"
    memory, adviser = (line for line in advice(load_mapping(text)) if line.startswith("clocks.on"))
    assert memory.startswith("clocks.on: us.ecoa.adverse is shipped off: from memory, not verified; source: ")
    assert adviser == f"clocks.on: sg.ack is shipped off: {ADVISER}; source: laws.sg"


def test_rows_that_nobody_ships_or_that_are_both_on_and_off_are_mistakes() -> None:
    text = "version: 1\nclocks:\n  on: [us.ecoa.advers, sg.ack]\n  off: [sg.ack, uk.disp.src, uk.disp.src]\n"
    assert problems(text) == [
        f"ombud.yaml:3: clocks.on[0]: 'us.ecoa.advers' {ROW}; did you mean us.ecoa.adverse?",
        "ombud.yaml:4: clocks.off[0]: is switched on in line 3",
        "ombud.yaml:4: clocks.off[2]: stands in this list twice; the first is in line 4",
    ]
