"""Expressions of signals: who speaks, what is denied, laughed off or long past, and how many complain."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mappings.categories.reading import read
from mappings.judge import judge
from mappings.packs.triggers import trigger_pack
from mappings.severity.cues import Listener, Strength
from mappings.severity.expressions import book

LANGUAGES = ("zh", "en", "de", "fr", "es")


def strength(text: str, signal: str, language: str) -> Strength:
    return Listener(read(text, language)).heard(signal).strength


@pytest.mark.parametrize(
    ("language", "own", "collectors"),
    [
        ("zh", "再逼我，我就拿刀去你们网点", "催收的人说要拿刀来我家"),
        ("en", "I'm going to hurt someone at your office", "The agent said he is going to hurt someone"),
        ("de", "Ich komme mit dem Messer vorbei", "Der Mann vom Inkasso kam mit dem Messer"),
        ("fr", "Je viens avec un couteau à l'agence", "L'huissier est venu avec un couteau"),
        ("es", "Voy con un cuchillo a la sucursal", "El cobrador vino con un cuchillo"),
    ],
)
def test_a_threat_counts_in_the_writers_own_mouth(language: str, own: str, collectors: str) -> None:
    assert strength(own, "self_harm", language) is Strength.SURE
    assert strength(collectors, "self_harm", language) < Strength.SURE


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "这个App慢得让人笑死"),
        ("zh", "打了三小时电话，我都想跳楼了哈哈"),
        ("en", "I nearly died laughing at your letter"),
        ("en", "I would never kill myself over a late fee"),
        ("de", "Über die Antwort habe ich mich totgelacht"),
        ("fr", "J'étais mort de rire"),
        ("es", "Me muero de risa con su carta"),
    ],
)
def test_a_joke_or_a_denial_is_no_cue_of_self_harm(language: str, text: str) -> None:
    assert strength(text, "self_harm", language) < Strength.SURE


@pytest.mark.parametrize(
    ("language", "coming", "past"),
    [
        ("zh", "下周二法院要拍卖我的房子", "前年房子就被拍卖掉了"),
        ("en", "The foreclosure sale is on Tuesday", "You auctioned the house in 2019"),
        ("de", "Die Zwangsversteigerung ist nächste Woche", "Die Versteigerung wurde 2019 abgehalten"),
        ("fr", "La vente aux enchères est prévue vendredi", "La maison a été vendue en 2019"),
        ("es", "La subasta sale el martes", "En 2019 subastaron la casa"),
    ],
)
def test_a_sale_counts_while_it_is_to_come(language: str, coming: str, past: str) -> None:
    assert strength(coming, "enforcement_date", language) is Strength.SURE
    assert strength(past, "enforcement_date", language) < Strength.SURE


def test_a_group_begins_at_twenty() -> None:
    assert strength("All 25 families signed this letter", "major_event", "en") is Strength.SURE
    assert strength("All 12 families signed this letter", "major_event", "en") < Strength.SURE
    assert strength("我们35户业主联名要求答复", "major_event", "zh") is Strength.SURE


def test_an_accusation_by_a_collector_is_no_fraud() -> None:
    assert strength("催收说我涉嫌诈骗", "fraud_idtheft", "zh") < Strength.SURE
    assert strength("有人冒用我的身份证贷款", "fraud_idtheft", "zh") is Strength.SURE


def test_a_hint_is_made_sure_in_its_own_sentence_only() -> None:
    assert strength("They auction my house tomorrow", "enforcement_date", "en") is Strength.SURE
    apart = "I am told about an auction. Please answer me tomorrow"
    assert strength(apart, "enforcement_date", "en") is Strength.HINT


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_signal_has_expressions_in_every_language(language: str) -> None:
    known = {expression.signal for expression in book(language).expressions}
    assert {rule.id for rule in trigger_pack().triggers} <= known


@settings(max_examples=60)
@given(st.text(max_size=400), st.sampled_from(LANGUAGES))
def test_what_is_heard_stands_in_the_text(text: str, language: str) -> None:
    reading = read(text, language)
    listener = Listener(reading)
    for rule in trigger_pack().triggers:
        told = listener.heard(rule.id)
        assert bool(told.spans) is (told.strength > Strength.NONE)
        assert all(0 <= start < end <= len(reading.plain) for start, end in told.spans)


def test_who_gives_a_number_of_his_own_tells_of_no_breach() -> None:
    words = "我要投诉：贷款乱收服务费、手续费和担保费，要求退费。"
    for told in ("我的身份证号是[ID-1]。", "我叫[NAME-1]，电话[PHONE-1]，身份证号[ID-1]。"):
        found = judge("", words + told, "zh", 0.8)
        assert "data_breach" not in {trigger.id for trigger in found.triggers}
        assert found.severity == "medium"
