"""An evidence pack: the same case gives the same bytes, and nothing but codes stands in them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from mappings.archive.canonical import digest, pack_bytes, read_pack
from mappings.archive.evidence import (
    DecisionEntry,
    EffectEntry,
    Evidence,
    OutcomeEntry,
    evidence_of,
    written,
)
from mappings.clocks.engine import Subject, run_clocks
from mappings.facts import FactKind
from mappings.jurisdictions import Jurisdiction
from mappings.law import Law
from mappings.loader import load_mapping
from mappings.models import Fact

MAPPING = load_mapping("version: 1\nlanguage: en\njurisdiction: CN\n")
AT = datetime(2026, 9, 24, 2, 0, tzinfo=UTC)
FACTS = (
    Fact("received", AT, "ticket", "email"),
    Fact("pack_applied", AT, "pack:cn", "cn@2026-11-24"),
    Fact("confirmed", AT + timedelta(hours=1), "history:90", "mortgage/pricing::fees"),
    Fact("extended", AT + timedelta(days=3), "history:91", "cn.o3.decision/30"),
    Fact("response_sent", AT + timedelta(days=4, microseconds=7), "history:97"),
    Fact("closed", AT + timedelta(days=5), "history:98"),
)
EFFECT = EffectEntry(id="e1", kind="summary", result="written", at=AT, mapping_version="abc")
SHA = "ab" * 32


def pack(
    facts: Sequence[Fact] = FACTS, effects: Sequence[EffectEntry] = (EFFECT,), decided: bool = True
) -> Evidence:
    law = Law.of(Jurisdiction.CN)
    return evidence_of(
        helpdesk="zammad",
        ticket_id=41,
        facts=facts,
        clocks=run_clocks(MAPPING, law, facts, Subject()),
        effects=effects,
        decision=DecisionEntry(product="mortgage", issue="fees", decided=decided, confidence=913),
        outcome=OutcomeEntry(outcome="upheld", redress=1200),
        mapping_version="abc",
    )


def test_a_pack_is_read_back_as_it_was_written() -> None:
    made = pack()
    content = pack_bytes(made)
    assert read_pack(content) == made
    assert pack_bytes(read_pack(content)) == content
    assert content.endswith(b"}\n")
    assert content.count(b"\n") == 1


def test_a_letter_is_one_of_the_writes_to_the_ticket_and_its_occasion_is_readable() -> None:
    letter = EFFECT.model_copy(update={"id": "e2", "kind": "letter:acknowledgement"})
    asked = Fact("letter_written", AT, "letter:acknowledgement:acknowledgement:article:17")
    made = read_pack(pack_bytes(pack((*FACTS, asked), (EFFECT, letter))))
    assert [effect.kind for effect in made.effects] == ["summary", "letter:acknowledgement"]
    assert asked.source in [fact.source for fact in made.facts]


@given(st.permutations(FACTS), st.permutations((EFFECT, EFFECT.model_copy(update={"id": "e2"}))))
def test_the_order_in_which_things_are_given_makes_no_difference(
    facts: list[Fact], effects: list[EffectEntry]
) -> None:
    expected = pack(FACTS, (EFFECT, EFFECT.model_copy(update={"id": "e2"})))
    assert pack_bytes(pack(facts, effects)) == pack_bytes(expected)


@given(st.integers(0, len(FACTS) - 1), st.timedeltas(timedelta(microseconds=1), timedelta(days=99)))
def test_a_fact_that_lies_a_microsecond_later_gives_another_hash(which: int, later: timedelta) -> None:
    moved = tuple(
        replace(fact, at=fact.at + later) if place == which else fact for place, fact in enumerate(FACTS)
    )
    assert digest(pack_bytes(pack(moved))) != digest(pack_bytes(pack()))


def test_the_same_instant_in_another_zone_gives_the_same_bytes() -> None:
    moved = [replace(fact, at=fact.at.astimezone(ZoneInfo("Asia/Shanghai"))) for fact in FACTS]
    assert pack_bytes(pack(moved)) == pack_bytes(pack())
    assert written(FACTS[4].at) == "2026-09-28T02:00:00.000007Z"


def _values(data: object) -> Iterator[object]:
    if isinstance(data, dict):
        for value in data.values():
            yield from _values(value)
    elif isinstance(data, list):
        for value in data:
            yield from _values(value)
    else:
        yield data


def test_no_number_in_a_pack_has_a_fraction() -> None:
    values = list(_values(json.loads(pack_bytes(pack()))))
    assert 913 in values
    assert not any(isinstance(value, float) for value in values)


def test_what_archiving_leaves_on_record_changes_no_pack() -> None:
    later = (*FACTS, Fact("archived", AT + timedelta(days=6), "archive:7", "7"))
    assert pack_bytes(pack(later)) == pack_bytes(pack())


def test_a_pack_tells_clocks_with_their_traces_and_citations_and_the_versions_of_law() -> None:
    made = pack()
    decision = next(clock for clock in made.clocks if clock.id == "cn.o3.decision")
    assert "第十八条" in decision.citation
    assert [name for name, _ in decision.trace][:2] == ["rule", "pack"]
    assert decision.stopped_at == FACTS[4].at
    assert [(one.id, one.version) for one in made.packs] == [("cn", "2026-11-24")]


def test_a_letter_is_told_by_kind_language_template_and_hash() -> None:
    sent = Fact("letter_written", AT + timedelta(days=4), "article:17", f"final_cn/zh/2026-11-24/{SHA}")
    (letter,) = pack((*FACTS, sent)).letters
    assert (letter.kind, letter.language, letter.template) == ("final_cn", "zh", "2026-11-24")
    assert (letter.sha256, letter.sent_at) == (SHA, sent.at)
    assert pack().letters == ()


@pytest.mark.parametrize(
    "value",
    ["Li Na", "李娜", "li.na@example.com", "13912347788 ", "6222021234567890128", "a\nb", "x" * 300, "<b>"],
)
@pytest.mark.parametrize("kind", ["confirmed", "received", "letter_written", "paused", "pack_applied"])
def test_what_is_no_code_is_told_as_unlisted(kind: str, value: str) -> None:
    made = pack((Fact(kind, AT, value, value, value),))
    (told,) = made.facts
    assert (told.source, told.value, told.was) == ("unlisted", "unlisted", "unlisted")
    assert made.letters == ()


@pytest.mark.parametrize("kind", [kind for kind in FactKind if kind is not FactKind.ARCHIVED])
def test_every_kind_of_fact_fits_into_a_pack(kind: FactKind) -> None:
    assert pack((Fact(kind.value, AT, "history:7"),)).facts[0].kind == kind


def test_a_pack_of_another_form_or_with_a_key_more_is_not_read() -> None:
    data = json.loads(pack_bytes(pack()))
    for wrong in ({**data, "form": 2}, {**data, "text": "x"}):
        with pytest.raises(ValidationError):
            read_pack(json.dumps(wrong).encode())


def test_a_letter_that_went_out_is_an_effect_like_any_other() -> None:
    letter = EffectEntry(
        id="e2", kind="letter:acknowledgement", result="written", at=AT, mapping_version="abc"
    )
    sent = Fact(
        "letter_written", AT, "letter:acknowledgement:acknowledgement:article:17", f"final_cn/zh/0a1b2c/{SHA}"
    )
    made = pack(facts=(*FACTS, sent), effects=(EFFECT, letter))
    assert [one.kind for one in made.effects] == ["summary", "letter:acknowledgement"]
    assert [fact.source for fact in made.facts if fact.kind == "letter_written"] == [sent.source]
    assert [(one.kind, one.language, one.sha256) for one in made.letters] == [("final_cn", "zh", SHA)]


@pytest.mark.parametrize("kind", ["letter:", "letter:a b", "note:summary", "letter:letter:survey", "Letter"])
def test_a_kind_of_effect_that_is_none_makes_no_pack(kind: str) -> None:
    with pytest.raises(ValidationError):
        EffectEntry(id="e3", kind=kind, result="written", at=AT, mapping_version="abc")
