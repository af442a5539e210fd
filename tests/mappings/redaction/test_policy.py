"""What stands in place of a value, and the patterns that only the house knows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mappings.errors import MappingError
from mappings.loader import load_mapping
from mappings.mapping import Mapping
from mappings.redaction import Aids, Withheld, mask_fields, mask_ticket
from mappings.redaction.masking import LONGEST_SECONDS
from tests.mappings.builders import CN, article, ticket

CARDS = "卡号6222020200112233445和6222021234567890128，电话13800138000"


def house(redaction: str) -> Mapping:
    return load_mapping(f"version: 1\nredaction: {redaction}\n")


def masked(text: str, mapping: Mapping, *, title: str = "") -> str:
    return mask_fields(
        title, text, is_html=False, mapping=mapping, jurisdiction=mapping.jurisdiction
    ).body.text


def test_a_value_is_a_pseudonym_unless_the_house_says_otherwise() -> None:
    assert (
        masked("电话13800138000或138-0013-8000，备用13900139000", CN)
        == "电话[电话-1]或[电话-1]，备用[电话-2]"
    )


def test_a_masked_type_does_not_tell_its_values_apart() -> None:
    text = masked("电话13800138000，备用13900139000", house("{mask: [PHONE]}"))
    assert text == "电话[电话-*]，备用[电话-*]"


def test_the_last_four_digits_stay_where_the_number_has_twelve() -> None:
    text = masked(CARDS, house("{keep_last_four: [BANK_CARD, BANK_ACCOUNT, LOAN_NO]}"))
    assert "[银行卡-1:3445]" in text
    assert "13800138000" not in text
    assert "8000" not in text


@given(st.sampled_from(["{mask: [BANK_CARD, PHONE]}", "{keep_last_four: [BANK_CARD]}", "{}"]), st.booleans())
def test_masking_what_is_masked_changes_nothing_under_any_policy(redaction: str, other: bool) -> None:
    once = masked(CARDS, house(redaction))
    again = house("{keep_last_four: [BANK_CARD]}") if other else house(redaction)
    assert masked(once, again) == once


def test_a_pattern_of_the_house_masks_what_only_it_knows_on_folded_text() -> None:
    mapping = house(
        "{patterns: [{name: member, pattern: 'M[0-9]{6}'}, {name: deal, pattern: 'D-\\d{4}', type: LOAN_NO}]}"
    )
    assert (
        masked("会员Ｍ１２３４５６，交易D-1234，M12", mapping) == "会员[本机构信息-1]，交易[贷款编号-1]，M12"
    )


def test_a_pattern_stays_within_its_line_so_that_it_cannot_be_kept_busy() -> None:
    mapping = house("{patterns: [{name: closed, pattern: 'Ref [0-9]+(?:.*closed)?'}]}")
    assert masked("Ref 12 is open\nand closed", mapping) == "[SITE-1] is open\nand closed"
    assert "Ref" not in masked("Ref 1 " * 20_000, mapping)


def test_the_last_four_signs_stay_only_where_they_are_digits() -> None:
    text = masked("IBAN MT84 MALT 0110 0001 2345 MTLC AST0 01S", house("{keep_last_four: [IBAN]}"))
    assert text == "IBAN [IBAN-1]"


def test_a_pattern_reads_text_with_half_of_a_character() -> None:
    assert masked("x\ud800 M123456", house("{patterns: [{name: member, pattern: 'M[0-9]{6}'}]}")) != ""


@pytest.mark.parametrize(
    ("redaction", "told"),
    [
        ("{mask: [PHONES]}", "did you mean PHONE?"),
        ("{mask: [PHONE, PHONE]}", "stands in this list twice"),
        ("{keep_last_four: [CN_ID]}", "keep_last_four has CN_ID; only these can keep digits"),
        ("{mask: [IBAN], keep_last_four: [IBAN]}", "has IBAN both in mask and in keep_last_four"),
        (
            "{patterns: [{name: a, pattern: '('}]}",
            "redaction.patterns[0].pattern: is no pattern that RE2 knows: missing )",
        ),
        ("{patterns: [{name: a, pattern: '(?=x)'}]}", "is no pattern that RE2 knows"),
        ("{patterns: [{name: a, pattern: 'x*'}]}", "fits the empty text"),
        ("{patterns: [{name: a, pattern: '(x{100}){100}{100}'}]}", "is no pattern that RE2 knows"),
        ("{patterns: [{name: 'Li Na', pattern: 'x'}]}", "redaction.patterns[0].name"),
        ("{patterns: [{name: a, pattern: x}, {name: a, pattern: y}]}", "is the name of line"),
    ],
)
def test_a_wrong_policy_is_told_with_its_place(redaction: str, told: str) -> None:
    with pytest.raises(MappingError) as caught:
        house(redaction)
    assert told in "\n".join(map(str, caught.value.problems))


def test_a_recogniser_that_takes_too_long_withholds_the_text() -> None:
    seconds = iter(range(0, 10_000_000, int(LONGEST_SECONDS) + 1))
    found = mask_ticket(ticket(article("电话13800138000")), CN, Aids(lambda: float(next(seconds))))
    assert found.withheld
    assert found.withheld_by == "known"
    assert not found.articles
    with pytest.raises(Withheld):
        mask_fields(
            "",
            "x",
            is_html=False,
            mapping=CN,
            jurisdiction=CN.jurisdiction,
            aids=Aids(lambda: float(next(seconds))),
        )


@given(st.text(max_size=80))
def test_tokens_that_came_from_outside_are_never_given_out_again(text: str) -> None:
    found = masked(f"[电话-7] {text} [电话-*] 13800138000", CN)
    assert found.startswith("[电话-7]")
    assert found.endswith("]")
    assert not found.endswith("[电话-7]")
