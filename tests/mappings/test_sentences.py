"""What one sentence says of a signal is heard in a letter of any length."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mappings import language
from mappings.categories.model import SENTENCES, Places, load, model_for
from mappings.categories.reading import read
from mappings.categories.sentences import parted, stretches
from mappings.packs import LETTERS, MODELS
from mappings.packs.triggers import trigger_pack
from tests.training.test_bank import TEST
from training.bank import Example

WORDS = st.lists(st.sampled_from(["court", "press", "my wife", "rate", "zoll"]), min_size=1, max_size=5)
PLAIN = {
    "en": "The statement of May shows the first rate. The one of June shows it as well. I enclose both.",
    "zh": "五月的账单上有第一期。六月的账单上也有。两份都附在后面。",
    "de": "Der Auszug vom Mai zeigt die erste Rate. Der vom Juni zeigt sie auch. Ich lege beide bei.",
}
TOLD = {
    "en": "A woman from the local radio has already asked me for an interview about it.",
    "zh": "市电视台的记者已经约我下周采访这件事。",
    "de": "Eine Redakteurin vom Lokalradio will mich nächste Woche dazu interviewen.",
}


@given(st.lists(WORDS, min_size=1, max_size=6))
def test_every_sentence_and_every_two_that_follow_one_another_are_weighed(text: list[list[str]]) -> None:
    places: dict[str, list[tuple[int, int]]] = {}
    ends: list[int] = []
    at = 0
    for sentence in text:
        for word in sentence:
            places.setdefault(f"w:{word}", []).append((at, at + len(word)))
            at += len(word) + 1
        ends.append(at)
    found = [sorted(pieces.items()) for pieces, _ in stretches(parted(places, ends))]
    expected = [*text, *(one + other for one, other in pairwise(text))]
    assert found == [sorted({f"w:{word}": told.count(word) for word in told}.items()) for told in expected]


@pytest.mark.parametrize("one", TEST[::12])
def test_two_sentences_are_weighed_as_if_no_stop_stood_between_them(one: Example) -> None:
    model = model_for(one.language)
    reading = read(one.text, one.language)
    places, last = model.places(reading), len(one.text)
    first = reading.sentences[0]
    apart = [_within(places, 0, first), _within(places, first, last)]
    parts = [model.read(some, (last,)).said for some in (*apart, places) if some]
    two = model.read(places, (first, last) if first < last else (last,)).said
    assert two == pytest.approx({signal: max(part[signal] for part in parts) for signal in two})


def _within(places: Places, begin: int, end: int) -> Places:
    found = {name: [at for at in stands if begin <= at[0] < end] for name, stands in places.items()}
    return {name: stands for name, stands in found.items() if stands}


@pytest.mark.parametrize("spoken", TOLD)
def test_a_sentence_speaks_as_loud_in_a_long_letter_as_alone(spoken: str) -> None:
    model = model_for(spoken)
    alone = read(TOLD[spoken], spoken)
    letter = read("\n".join([*[PLAIN[spoken]] * 5, TOLD[spoken], *[PLAIN[spoken]] * 5]), spoken)
    told = model.read(model.places(alone), alone.sentences)
    whole = model.read(model.places(letter), letter.sentences)
    assert whole.said["media"] >= told.said["media"] - 1e-9
    assert whole.of("trigger")["media"] < told.of("trigger")["media"]


@pytest.mark.parametrize("text", [*TOLD.values(), "", "?", "\n\n", "a;b", "...", "。", "贷款。"])
def test_the_last_sentence_ends_with_the_text(text: str) -> None:
    ends = read(text, language.detect(text)).sentences
    assert ends[-1] == len(text)
    assert [*ends] == sorted(set(ends))


@pytest.mark.parametrize("family", [*MODELS, LETTERS])
def test_models_of_mails_weigh_sentences_for_every_signal(family: str) -> None:
    heads = load(family).heads
    assert (SENTENCES in heads) is (family != LETTERS)
    if family != LETTERS:
        assert heads[SENTENCES].answers == tuple(rule.id for rule in trigger_pack().triggers)


@pytest.mark.parametrize("text", ["", "?", "\n\n", "zzqx", "…", "12345"])
@pytest.mark.parametrize("family", MODELS)
def test_a_text_without_a_known_word_has_a_number_for_every_signal(family: str, text: str) -> None:
    model = load(family)
    reading = read(text, {"zh": "zh", "en": "en", "eu": "de"}[family])
    scores = model.read(model.places(reading), reading.sentences)
    assert all(map(math.isfinite, scores.signals().values()))
