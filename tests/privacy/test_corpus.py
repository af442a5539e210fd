"""The corpus itself: spans, checksums, coverage, the same texts for the same seed."""

from __future__ import annotations

import html
import re
from collections import Counter, defaultdict
from random import Random

import phonenumbers
import pytest

from mappings.redaction.types import DataType
from tests.privacy import checksums, hostile, names, party, templates, values_contact, values_place
from tests.privacy.__main__ import main
from tests.privacy.corpus import spelled_slots, text, texts
from tests.privacy.lookalikes import KINDS
from tests.privacy.model import BODY, Sample, Split, Truth
from tests.privacy.party import COUNTRIES
from tests.privacy.templates import BOOKS, book, is_written

COUNT = 900
COMMON = ("NAME", "PHONE", "EMAIL", "ADDRESS", "LOAN_NO")
NOT_HERE = {DataType.OTHER_ID, DataType.SITE}
DEV = list(texts(Split.DEV, COUNT))
HELD = list(texts(Split.HELD_OUT, COUNT))
SECOND = list(texts(Split.SECOND, COUNT))
THIRD = list(texts(Split.THIRD, COUNT))
FOURTH = list(texts(Split.FOURTH, COUNT))
FIFTH = list(texts(Split.FIFTH, COUNT))
SIXTH = list(texts(Split.SIXTH, COUNT))
SEVENTH = list(texts(Split.SEVENTH, COUNT))
EIGHTH = list(texts(Split.EIGHTH, COUNT))
BLIND = list(texts(Split.BLIND, COUNT)) if is_written(Split.BLIND) else []
EVERYTHING = (*DEV, *HELD, *SECOND, *THIRD, *FOURTH, *FIFTH, *SIXTH, *SEVENTH, *EIGHTH, *BLIND)
WRITTEN = tuple(split for split in Split if is_written(split))
APART = tuple(split for split in WRITTEN if split.is_apart)
LANGUAGES = ("zh", "en", "de", "fr", "es", "en-IN")


def _all() -> list[tuple[Sample, Truth]]:
    return [(sample, truth) for sample in EVERYTHING for truth in sample.truths]


def _shown(sample: Sample, truth: Truth) -> str:
    """What a reader sees between start and end."""
    source = sample.text(truth.field)[truth.start : truth.end]
    if sample.is_html and truth.field == BODY:
        source = html.unescape(re.sub(r"<[^>]*>", "", source))
    return source.replace("%40", "@").replace("%2B", "+")


def _bare(value: str) -> str:
    return "".join(char for char in value if char.isalnum())


def test_spans_hold_their_values() -> None:
    for sample, truth in _all():
        shown, value = _bare(_shown(sample, truth)), _bare(truth.value)
        as_dialled = truth.type == "PHONE" and shown == re.sub(r"\D", "", truth.value)
        assert shown == value or as_dialled, truth


def test_the_letters_of_a_value_lie_inside_its_span_and_are_not_spare() -> None:
    for sample, truth in _all():
        source = sample.text(truth.field)
        assert truth.chars
        assert truth.start <= truth.chars[0] <= truth.chars[-1] < truth.end
        assert all(source[place].isalnum() for place in truth.chars)
        assert sample.spare[truth.field].isdisjoint(truth.chars)


def test_look_alikes_stand_apart_from_values() -> None:
    for sample in EVERYTHING:
        places = {(truth.field, place) for truth in sample.truths for place in truth.chars}
        for look in sample.look_alikes:
            assert sample.text(look.field)[look.start : look.end].strip()
            assert places.isdisjoint((look.field, place) for place in range(look.start, look.end))


def test_every_type_and_every_look_alike_occurs_in_every_split() -> None:
    for samples in filter(None, (DEV, HELD, SECOND, THIRD, FOURTH, FIFTH, SIXTH, SEVENTH, EIGHTH, BLIND)):
        assert {truth.type for sample in samples for truth in sample.truths} == set(DataType) - NOT_HERE
        assert {look.kind for sample in samples for look in sample.look_alikes} == set(KINDS)


def test_every_spelling_and_disguise_occurs() -> None:
    known = Counter(truth.known for _, truth in _all())
    assert set(known) - {""} == {
        "exact", "case", "order", "first name only", "surname and title", "typo", "spaced", "initial",
        "disguised",
        "in a file name",
    }  # fmt: skip
    disguised = {truth.obfuscated for _, truth in _all()} - {""}
    assert disguised == {
        "full-width", "spaced", "dotted", "dashed", "odd-dash", "zero-width", "chinese-numerals", "spelled",
    }  # fmt: skip


def test_shares_are_as_told() -> None:
    samples = EVERYTHING
    assert sum(sample.is_html for sample in samples) / len(samples) == pytest.approx(1 / 3, abs=0.05)
    assert sum(bool(sample.people) for sample in samples) / len(samples) == pytest.approx(0.5, abs=0.05)
    assert {sample.language for sample in samples} == set(LANGUAGES)


def test_a_seed_gives_the_same_text() -> None:
    assert text(Split.DEV, 17) == DEV[17]
    assert text(Split.HELD_OUT, 17) == HELD[17]
    assert text(Split.SECOND, 17) == SECOND[17]
    assert text(Split.THIRD, 17) == THIRD[17]
    assert text(Split.FOURTH, 17) == FOURTH[17]
    assert text(Split.FIFTH, 17) == FIFTH[17]
    assert text(Split.SIXTH, 17) == SIXTH[17]
    assert text(Split.SEVENTH, 17) == SEVENTH[17]
    assert text(Split.EIGHTH, 17) == EIGHTH[17]
    assert not BLIND or text(Split.BLIND, 17) == BLIND[17]
    assert len({sample.body for sample in EVERYTHING}) > 0.96 * len(WRITTEN) * COUNT


def test_held_out_wordings_never_occur_in_dev() -> None:
    for name in BOOKS:
        own = book(name, Split.HELD_OUT).all() - book(name, Split.DEV).all()
        assert len(own) > (30 if name == "zh-Hant" else 60), name
    held = frozenset[str]().union(*(book(name, Split.HELD_OUT).all() for name in BOOKS))
    dev = frozenset[str]().union(*(book(name, Split.DEV).all() for name in BOOKS))
    used = {template for sample in DEV for template in sample.templates}
    assert used <= dev
    assert used.isdisjoint(held - dev)
    measured = [template for sample in HELD for template in sample.templates]
    assert sum(template not in dev for template in measured) / len(measured) > 0.5


def _letters_only(wording: str) -> str:
    return re.sub(r"[^\w{}=]+", "", wording).casefold()


@pytest.mark.parametrize("split", APART)
def test_wordings_of_a_split_apart_occur_nowhere_else(split: Split) -> None:
    earlier = WRITTEN[: WRITTEN.index(split)]
    own = {one for name in BOOKS for one in book(name, split).all()}
    others = {one for name in BOOKS for before in earlier for one in book(name, before).all()}
    used = {template for sample in EVERYTHING if sample.split is split for template in sample.templates}
    assert used
    assert used <= own
    assert {_letters_only(one) for one in own}.isdisjoint(_letters_only(one) for one in others)


@pytest.mark.parametrize("split", APART)
def test_a_split_apart_has_every_topic(split: Split) -> None:
    for name in BOOKS:
        assert book(name, Split.DEV).lines.keys() <= book(name, split).lines.keys(), name
        assert book(name, Split.DEV).labels.keys() <= book(name, split).labels.keys(), name


@pytest.mark.parametrize("split", [split for split in APART[1:] if split is not Split.SIXTH])
def test_a_split_words_each_topic_about_as_often_as_the_one_before(split: Split) -> None:
    own = (Split.FIFTH, Split.SIXTH) if split is Split.FIFTH else (split,)
    earlier = (Split.FIFTH, Split.SIXTH) if split is Split.SEVENTH else (APART[APART.index(own[0]) - 1],)
    share = 1 if split is Split.THIRD else 2 / 3
    for name in BOOKS:
        spent, fresh = [book(name, one) for one in earlier], [book(name, one) for one in own]
        for topic in spent[0].lines:
            before, told = ({line for one in some for line in one.lines[topic]} for some in (spent, fresh))
            assert len(told) >= share * len(before), (name, topic)
        for kind in spent[-1].labels:
            before, told = (
                {label for one in some for label in one.labels.get(kind, [])} for some in (spent, fresh)
            )
            assert len(told) >= share * len(before), (name, kind)


@pytest.mark.parametrize("split", [split for split in APART[1:] if split in names.FRESH])
def test_names_of_a_split_are_in_no_other_pool(split: Split) -> None:
    earlier = APART[: APART.index(split)]
    for language, (firsts, lasts) in names.FRESH[split].items():
        pool = names.POOLS["zh" if language == "zh-Hant" else language]
        usual_first, usual_last = {name.first for name in pool}, {name.last for name in pool}
        for before in earlier:
            spent = names.FRESH[before].get(language, ((), ()))
            usual_first.update(spent[0])
            usual_last.update(spent[1])
        assert usual_first.isdisjoint(firsts), language
        assert usual_last.isdisjoint(lasts), language


@pytest.mark.parametrize("split", names.WHOLE)
def test_whole_names_of_a_split_are_in_no_other_pool(split: Split) -> None:
    for language, whole in names.WHOLE[split].items():
        own = {name.full for name in whole}
        assert len(own) >= 75, language
        assert own.isdisjoint(name.full for name in names.POOLS["zh" if language == "zh-Hant" else language])
        for other, pools in names.WHOLE.items():
            assert other is split or own.isdisjoint(name.full for name in pools[language])
        for fresh in names.FRESH.values():
            firsts, lasts = fresh.get(language, ((), ()))
            han = language.startswith("zh")
            assert own.isdisjoint(
                names.PersonName(first, last.replace("_", " "), han).full
                for first in firsts
                for last in lasts
            )


@pytest.mark.parametrize("split", names.WHOLE)
def test_people_of_a_split_with_whole_names_bear_no_others(split: Split) -> None:
    for language, whole in names.WHOLE[split].items():
        rng, spoken = Random(language), "zh" if language == "zh-Hant" else language
        drawn = {names.draw(rng, spoken, split=split, traditional=language == "zh-Hant") for _ in range(300)}
        assert drawn <= set(whole), language
        assert len(drawn) > 60, language


def test_places_of_a_split_are_in_no_other_pool() -> None:
    for split, own in party.PLACES.items():
        assert split.is_apart
        assert own.keys() == values_place.POOLS.keys()
        for pool, places in own.items():
            assert len(places) >= 3, pool
            assert values_place.POOLS[pool].isdisjoint(places), pool
            others = (party.PLACES[other][pool] for other in party.PLACES if other is not split)
            assert all(set(places).isdisjoint(theirs) for theirs in others), pool


def test_places_of_a_split_stand_in_its_addresses_only() -> None:
    for split, own in party.PLACES.items():
        streets = [place.replace("_", " ") for pool in ("DE", "FR", "ES") for place in own[pool]]
        towns = [place for pool in ("DE_TOWNS", "FR_TOWNS", "ES_TOWNS") for place in own[pool]]
        for other in (Split.SEVENTH, *party.PLACES):
            rng = Random(other.value)
            drawn = [
                party.Party.draw(rng, book, country, other).address
                for book, country in (("de", "DE"), ("fr", "FR"), ("es", "ES"))
                for _ in range(60)
            ]
            share = sum(any(place in one for place in (*streets, *towns)) for one in drawn) / len(drawn)
            assert (share > 0.5) is (other is split)


def test_blind_misses_are_never_shown(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(templates._BLOCKS, Split.BLIND, templates._BLOCKS[Split.FOURTH])
    with pytest.raises(SystemExit):
        main(["--split", "blind", "--texts", "1", "--misses", "1"])
    assert "never shown" in capsys.readouterr().err


def test_a_split_that_nobody_has_written_is_told_of(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(templates._BLOCKS, Split.BLIND, {})
    with pytest.raises(SystemExit):
        main(["--split", "blind", "--texts", "1"])
    assert "nobody has written texts for blind" in capsys.readouterr().err


def test_each_language_words_each_type_in_many_ways() -> None:
    for name in BOOKS:
        if name == "zh-Hant":
            continue
        ways: dict[str, set[str]] = defaultdict(set)
        for split in (Split.DEV, Split.HELD_OUT):
            wordings = book(name, split)
            for line in (line for topic in wordings.lines.values() for line in topic):
                for kind in spelled_slots(line):
                    ways[kind].add(line)
            for kind, labels in wordings.labels.items():
                ways[kind].update(labels)
        for kind, some in ways.items():
            assert len(some) >= (30 if kind in COMMON else 8), (name, kind, len(some))


def test_pools_of_names_are_large() -> None:
    least = {"zh": 300, "en": 300, "de": 150, "fr": 150, "es": 150, "en-IN": 200}
    assert all(len({name.full for name in names.POOLS[language]}) >= some for language, some in least.items())


def test_telephones_are_possible_ones() -> None:
    for country in {code for some in COUNTRIES.values() for code, _ in some}:
        numbers = [values_contact.phone(Random(f"{country}{seed}"), country) for seed in range(60)]
        valid = [phonenumbers.is_valid_number(phonenumbers.parse(one.international)) for one in numbers]
        assert sum(valid) / len(valid) > 0.93, country


@pytest.mark.parametrize(
    ("kind", "is_right"),
    [
        ("CN_ID", lambda value: checksums.cn_id(value[:17]) == value[17]),
        ("BANK_CARD", lambda value: checksums.luhn(value[:-1]) == value[-1]),
        ("IBAN", lambda value: checksums.iban_digits(value[:2], value[4:]) == value[2:4]),
        ("ES_DNI", lambda value: checksums.dni(value[:-1]) == value[-1]),
        ("IN_AADHAAR", lambda value: checksums.verhoeff(value[:-1]) == value[-1]),
        ("DE_STEUERID", lambda value: checksums.iso7064_11_10(value[:-1]) == value[-1]),
        ("FR_NIR", lambda value: checksums.nir_key(value[:-2]) == value[-2:]),
        ("AU_TFN", checksums.tfn_is_right),
        ("SG_NRIC", lambda value: checksums.nric(value[0], value[1:8]) == value[8]),
        ("USCC", lambda value: checksums.uscc(value[:17]) == value[17]),
        ("HK_ID", lambda value: checksums.hk_id(value[:-7], value[-7:-1]) == value[-1]),
        ("IE_PPS", lambda value: checksums.pps(value[:7], value[8:]) == value[7]),
    ],
)
def test_check_digits_are_right_where_they_are_said_to_be(kind: str, is_right: object) -> None:
    assert callable(is_right)
    truths = [truth for _, truth in _all() if truth.type == kind and not truth.obfuscated]
    assert truths
    for truth in truths:
        assert bool(is_right(_bare(truth.value).upper())) is truth.checksum, truth


@pytest.mark.parametrize(
    ("figure", "published"),
    [
        (checksums.cn_id("11010519491231002"), "X"),
        (checksums.luhn("7992739871"), "3"),
        (checksums.hk_id("A", "123456"), "3"),
        (checksums.verhoeff("236"), "3"),
        (checksums.iban_digits("GB", "WEST12345698765432"), "82"),
        (checksums.iban_digits("DE", "370400440532013000"), "89"),
        (checksums.rib_key("20041", "01005", "0500013M026"), "06"),
        (checksums.ccc_digits("21000418", "0200051332"), "45"),
        (checksums.dni("12345678"), "Z"),
        (checksums.nric("S", "1234567"), "D"),
        (checksums.pps("1234567"), "T"),
        (checksums.iso7064_11_10("8609574271"), "9"),
        (checksums.nir_key("2550814168025"), "38"),
        (checksums.tfn_is_right("123456782"), True),
    ],
)
def test_check_digits_agree_with_published_examples(figure: object, published: object) -> None:
    assert figure == published


def test_hostile_shapes_keep_their_seed() -> None:
    assert [shape.make(500) for shape in hostile.SHAPES] == [shape.make(500) for shape in hostile.SHAPES]
