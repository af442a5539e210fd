"""Personal data becomes tokens; amounts, dates and rates stay; a failing recogniser withholds the text."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mappings.jurisdictions import Jurisdiction
from mappings.loader import load_mapping
from mappings.mapping import DEFAULT
from mappings.models import EffectMarker, Person, Role
from mappings.redaction import MaskedFields, Withheld, mask_fields, mask_ticket
from mappings.redaction.forgetting import SHARED
from mappings.redaction.recognisers import RECOGNISERS, bank_card, cn_id
from mappings.redaction.tokens import TOKEN
from mappings.redaction.types import DataType, all_labels
from mappings.redaction.view import view_of
from tests.mappings.builders import CN, article, ticket

ZHANG = Person(
    Role.CUSTOMER,
    firstname="三丰",
    lastname="张",
    email="zhang.sf@example.com",
    phones=("13800138000",),
    address="北京市朝阳区建国路88号3号楼1204室",
)
SMITH = Person(
    Role.CUSTOMER,
    firstname="Anna",
    lastname="Smithson",
    email="anna@example.co.uk",
    phones=("+44 7700 900123",),
    address="12 High Street, Leeds LS1 4AB",
)


def mask(
    body: str,
    *,
    title: str = "",
    is_html: bool = False,
    people: tuple[Person, ...] = (),
    jurisdiction: Jurisdiction = Jurisdiction.CN,
) -> MaskedFields:
    return mask_fields(
        title, body, is_html=is_html, people=people, mapping=DEFAULT, jurisdiction=jurisdiction
    )


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("身份证11010519491231002X，谢谢", "身份证[身份证-1]，谢谢"),
        ("身份证１１０１０５１９４９１２３１００２Ｘ", "身份证[身份证-1]"),
        ("身份证 110105 19491231 002x", "身份证 [身份证-1]"),
        ("身份证号110105194912310021（抄错）", "身份证号[身份证-1]（抄错）"),
        ("旧证件号110105491231002", "旧证件号[身份证-1]"),
        ("手机138-0013-8000打不通", "手机[电话-1]打不通"),
        ("手机１３８\u200b００１３８０００", "手机[电话-1]"),
        ("座机010-12345678", "座机[电话-1]"),
        ("+86 138 0013 8000", "[PHONE-1]"),
        ("卡号6222 0202 0011 2233 44", "卡号[银行卡-1]"),
        ("card 4111-1111-1111-1111.", "card [BANK_CARD-1]."),
        ("邮箱zhang.san＠example．com，谢谢", "邮箱[邮箱-1]，谢谢"),
        ("write to a.b (at) example (dot) com now", "write to [EMAIL-1] now"),
        ("call me on 07700 900123 please", "call me on [PHONE-1] please"),
        ("my cell is (212) 555-0147", "my cell is [PHONE-1]"),
    ],
)
def test_a_value_becomes_a_token_in_the_language_of_the_text(text: str, masked: str) -> None:
    region = Jurisdiction.UK if "07700" in text else Jurisdiction.CN
    assert mask(text, jurisdiction=region).body.text == masked


@pytest.mark.parametrize(
    "text",
    [
        "借款12,345.67元，年化7.2%，2025-02-15 22:53到账",
        "放款¥1,234,567.00，月供5321.08元，分12期",
        "I paid £1,234,567.00 on 15/02/2025 at 8.18% APR, 22000 @ 8.18%",
        "2026年11月24日09:30，利率3.85%，LPR加点55个基点",
        "订单 2025112400001234，编号2026-0001",
        "USD 12345678.90 due 2026-12-09T15:59:59Z",
        "本金100000元，利息24%，36期，每期3278.21元",
        "12378热线、12363热线",
    ],
)
def test_amounts_dates_rates_and_hotlines_survive(text: str) -> None:
    assert mask(text).body.text == text


def test_equal_values_share_a_token_and_numbers_count_distinct_values() -> None:
    found = mask("13800138000，138 0013 8000，13900139000", title="回电13900139000")
    assert found.title.text == "回电[电话-1]"
    assert found.body.text == "[电话-2]，[电话-2]，[电话-1]"
    assert found.found == (("PHONE", 2),)


@pytest.mark.parametrize(
    ("text", "people", "masked"),
    [
        ("我是张三丰", (ZHANG,), "我是[姓名-1]"),
        ("我是张 三丰，三丰也行", (ZHANG,), "我是[姓名-1]，[姓名-1]也行"),
        ("张先生投诉张贴广告", (ZHANG,), "[姓名-1]先生投诉张贴广告"),
        ("住在北京市朝阳区 建国路88号3号楼1204室", (ZHANG,), "住在[地址-1]"),
        ("住北京朝阳区建国路88号3号楼1204室", (ZHANG,), "住[地址-1]"),
        ("I am ANNA SMITHSON", (SMITH,), "I am [NAME-1]"),
        ("Smithson, Anna wrote", (SMITH,), "[NAME-1] wrote"),
        ("A. Smithson wrote", (SMITH,), "[NAME-1] wrote"),
        ("it is Anna Smitshon here", (SMITH,), "it is [NAME-1] here"),
        ("Ánna Smithson here", (SMITH,), "[NAME-1] here"),
        ("I live at 12 high street leeds now", (SMITH,), "I live at [ADDRESS-1] now"),
        ("banana, savannah and Hosanna", (SMITH,), "banana, savannah and Hosanna"),
    ],
)
def test_values_of_known_people_are_found_in_their_ways_of_writing(
    text: str, people: tuple[Person, ...], masked: str
) -> None:
    assert mask(text, people=people).body.text == masked


def test_a_name_that_is_a_word_counts_with_a_capital_letter_only() -> None:
    will = Person(Role.CUSTOMER, firstname="Will", lastname="Thornbury")
    assert mask("Will said he will pay", people=(will,)).body.text == "[NAME-1] said he will pay"


@pytest.mark.parametrize(
    ("markup", "masked"),
    [
        ("<b>138</b>0013<i>8000</i>", "<b>[PHONE-1]</i>"),
        ("<p>手机1&#51;800138&#x30;00</p>", "<p>手机[电话-1]</p>"),
        ("<p>手机138&shy;0013&#8203;8000</p>", "<p>手机[电话-1]</p>"),
        ('<a href="tel:13800138000">call me now</a>', '<a href="tel:[PHONE-1]">call me now</a>'),
        ('<a href="mailto:a%40example.com">write</a>', '<a href="mailto:[EMAIL-1]">write</a>'),
        ("<!-- 13800138000 -->hello", "<!-- [PHONE-1] -->hello"),
        ("<script>x='13800138000'</script>hello", "<script>x='[PHONE-1]'</script>hello"),
        ("<b title=it's>x</b> don't call 13800138000", "<b title=it's>x</b> don't call [PHONE-1]"),
        ("5 < 6 & 7 > 3", "5 < 6 & 7 > 3"),
    ],
)
def test_markup_neither_hides_a_value_nor_moves_a_span(markup: str, masked: str) -> None:
    found = mask(markup, is_html=True)
    assert found.body.text == masked
    for span in found.body.spans:
        assert any(char.isdigit() or char == "a" for char in markup[span.start : span.end])


def test_cells_of_a_table_are_not_one_number() -> None:
    assert mask("<td>139</td><td>00139000</td>", is_html=True).found == ()


def test_offsets_are_code_points_of_the_text_as_given() -> None:
    body = "😀<p>手机&nbsp;１３８-0013-8000</p>"
    (span,) = mask(body, is_html=True).body.spans
    assert body[span.start : span.end] == "１３８-0013-8000"
    assert span.type == "PHONE"


def test_numbers_of_the_house_stay_readable() -> None:
    mapping = load_mapping('version: 1\nredaction:\n  allow: ["400-820 8820", service@bank.example]\n')
    text = "拨打4008208820或写信Service@Bank.example，我的邮箱a@example.com"
    found = mask_fields("", text, is_html=False, mapping=mapping, jurisdiction=Jurisdiction.CN)
    assert found.body.text == "拨打4008208820或写信Service@Bank.example，我的邮箱[邮箱-1]"


def test_a_token_that_came_from_outside_keeps_its_number_to_itself() -> None:
    assert mask("[电话-1]和13800138000").body.text == "[电话-1]和[电话-2]"


@pytest.mark.parametrize(
    "text",
    [
        "<title>Smith</title><p>I complain.</p><p>Anna</p>",
        "<!--London SW1A 1AA--><p>Hello there. 12 High Street</p>",
        "<!--12 High Street--><p>Amount 500 due</p><!--London SW1A 1AA-->",
        "<!--00138000--><p>fees and a number, 139</p>",
    ],
)
def test_a_value_never_joins_what_lies_apart_in_the_given_text(text: str) -> None:
    found = mask(text, is_html=True, people=(SMITH,))
    for span in found.body.spans:
        assert span.start < span.end
        assert "<p>" not in text[span.start : span.end]
    for kept in ("Amount 500 due", "I complain.", "Hello there."):
        assert (kept in text) == (kept in found.body.text)
    assert "Anna" not in found.body.text


def test_a_forged_number_does_not_make_the_numbers_run_out() -> None:
    text = mask("[电话-99999] [NAME-99999] 13800138000").body.text
    assert text == "[电话-99999] [NAME-99999] [电话-1]"


def test_a_long_list_of_numbers_is_masked_and_not_withheld() -> None:
    numbers = [f"138{number:08d}" for number in range(400)]
    for gap in (",", "，", "、", " ", ", ", "\n", ";", "/"):
        masked = mask(gap.join(numbers)).body.text
        assert "138000" not in masked, gap


def test_nothing_of_a_text_stays_in_memory_when_it_is_masked() -> None:
    mask("我叫张三丰，电话13800138000，Herr José Weiß，密吗：abc123")
    mask_ticket(ticket(article("我叫张三丰"), title="張三丰"), CN)
    assert [function.cache_info().currsize for function in SHARED] == [0] * len(SHARED)


class Broken:
    """A recogniser that fails."""

    @staticmethod
    def find(text: str, context: object) -> list[object]:
        raise LookupError(text)


def test_a_recogniser_that_fails_withholds_every_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mappings.redaction.ticket.RECOGNISERS", {**RECOGNISERS, "broken": Broken})
    masked = mask_ticket(ticket(article("手机13800138000"), title="手机13800138000"), CN)
    assert masked.withheld
    assert masked.withheld_by == "broken"
    assert (masked.title, masked.articles, masked.found) == ("", (), ())
    with pytest.raises(Withheld) as caught:
        mask("手机13800138000")
    assert caught.value.recogniser == "broken"
    assert caught.value.__cause__ is None
    assert "138" not in str(caught.value)


def test_a_masked_ticket_is_plain_text_without_our_own_notes() -> None:
    note = article("<p>ours</p>", number=2, is_html=True)
    ours = replace(note, marker=EffectMarker("effect", "summary", "version"))
    given = ticket(article("<p>你好<br>我是张三丰</p>", is_html=True), ours, title="张三丰", people=(ZHANG,))
    masked = mask_ticket(given, CN)
    assert masked.title == "[姓名-1]"
    (only,) = masked.articles
    assert only.text.split() == ["你好", "我是[姓名-1]"]
    assert [marker.kind for marker in masked.markers] == ["summary"]
    assert masked.found == (("NAME", 1),)


def test_labels_are_distinct_for_every_kind() -> None:
    english = {kind.value for kind in DataType}
    assert english <= all_labels()
    assert len(english) == len(DataType) == 33


@pytest.mark.parametrize(
    "text",
    [
        piece * (20_000 // len(piece))
        for piece in (
            "1",
            "1 ",
            "138 ",
            "a@",
            "(",
            "1-",
            "Anna ",
            '<a "',
            "<b '",
            "<",
            "&",
            "<!--",
            "<script>",
            "管小\n",
            "吉雅海\n",
            "宋 ",
        )
    ],
    ids=lambda text: text[:6],
)
@pytest.mark.parametrize("is_html", [False, True], ids=["text", "html"])
def test_no_text_keeps_it_busy_for_long(text: str, is_html: bool) -> None:
    started = time.process_time()
    mask(text, is_html=is_html, people=(ZHANG, SMITH))
    assert time.process_time() - started < 4


# properties

DIGITS = st.integers(min_value=0, max_value=9)


@st.composite
def mobiles(draw: st.DrawFn) -> str:
    """A mainland mobile number in some way of writing."""
    number = "1" + str(draw(st.integers(3, 9))) + "".join(str(draw(DIGITS)) for _ in range(9))
    gap = draw(st.sampled_from(["", " ", "-"]))
    written = gap.join((number[:3], number[3:7], number[7:]))
    return draw(st.sampled_from([written, "+86" + written, written.translate(WIDE)]))


WIDE = {ord(str(digit)): chr(0xFF10 + digit) for digit in range(10)}


@st.composite
def identities(draw: st.DrawFn) -> str:
    """A resident number with the right check character."""
    born = draw(st.dates(min_value=date(1930, 1, 1)))
    day = f"{min(born.year, 2020):04d}{born.month:02d}{min(born.day, 28):02d}"
    body = f"{draw(st.integers(110000, 659000))}{day}{draw(st.integers(0, 999)):03d}"
    for check in "0123456789X":
        if cn_id.is_valid(body + check):
            return body + check
    raise AssertionError(body)


@st.composite
def cards(draw: st.DrawFn) -> str:
    """A card number with the right last digit."""
    body = "622202" + "".join(str(draw(DIGITS)) for _ in range(draw(st.integers(9, 12))))
    last = next(digit for digit in "0123456789" if bank_card.is_valid(body + digit))
    gap = draw(st.sampled_from(["", " "]))
    whole = body + last
    return gap.join(whole[index : index + 4] for index in range(0, len(whole), 4))


FILLER = st.text(alphabet="我要投诉贷款利息太高，。 abcdefgh!?<>&;\n", max_size=30)
VALUES = st.one_of(mobiles(), identities(), cards(), st.sampled_from(["zhang.sf@example.com", "张三丰"]))


@settings(max_examples=150, deadline=None)
@given(before=FILLER, value=VALUES, after=FILLER, is_html=st.booleans())
def test_a_planted_value_never_leaves(before: str, value: str, after: str, is_html: bool) -> None:
    body = f"{before} {value} {after}"
    found = mask(body, is_html=is_html, people=(ZHANG,))
    for text in (found.body.text, found.plain_body):
        assert value not in text
        left = TOKEN.sub("", text)
        digits = "".join(char for char in left if char.isdigit())
        assert len(digits) < 4


@settings(max_examples=150, deadline=None)
@given(
    amount=st.decimals(min_value=0, max_value=999_999_999, places=2, allow_nan=False),
    rate=st.decimals(min_value=0, max_value=99, places=2, allow_nan=False),
    at=st.datetimes(min_value=datetime(1990, 1, 1)),  # noqa: DTZ001  (wall clock in a text)
    form=st.sampled_from(["{a}元", "{a:,}元", "¥{a:,}", "£{a:,}", "USD {a}", "{a} 元", "金额{a:,}"]),
)
@example(
    amount=Decimal("13800138.00"),
    rate=Decimal("4.35"),
    at=datetime(2025, 2, 15, 22, 53),  # noqa: DTZ001  (naive on purpose: local time)
    form="{a}元",
)
def test_amounts_rates_and_dates_survive_in_any_writing(
    amount: object, rate: object, at: object, form: str
) -> None:
    text = f"扣了{form.format(a=amount)}，利率{rate}%，时间{at:%Y-%m-%d %H:%M}。"
    assert mask(text).body.text == text


@settings(max_examples=200, deadline=None)
@given(title=st.text(max_size=40), body=st.text(max_size=200), is_html=st.booleans())
def test_masking_is_total_and_idempotent_on_any_text(title: str, body: str, is_html: bool) -> None:
    once = mask(body, title=title, is_html=is_html, people=(ZHANG, SMITH))
    twice = mask(once.body.text, title=once.title.text, is_html=is_html, people=(ZHANG, SMITH))
    assert (twice.title.text, twice.body.text) == (once.title.text, once.body.text)
    assert not twice.found
    for span in once.body.spans:
        assert 0 <= span.start < span.end <= len(body)


@settings(max_examples=150, deadline=None)
@given(
    parts=st.lists(st.one_of(VALUES, FILLER, st.sampled_from(["<b>", "</b>", "<br>", "&nbsp;"])), max_size=6)
)
def test_masking_masked_text_changes_nothing(parts: list[str]) -> None:
    once = mask(" ".join(parts), is_html=True, people=(ZHANG,))
    assert mask(once.body.text, is_html=True, people=(ZHANG,)).body.text == once.body.text


@settings(max_examples=200, deadline=None)
@given(text=st.text(alphabet="ab<>&;#x3!-\"'=/ 1张%40", max_size=60), is_html=st.booleans())
def test_every_character_of_a_view_has_its_place(text: str, is_html: bool) -> None:
    view = view_of(text, is_html=is_html)
    assert len(view.text) == len(view.starts) == len(view.ends)
    assert 0 <= view.visible <= len(view.text)
    assert all(0 <= start <= end <= len(text) for start, end in zip(view.starts, view.ends, strict=True))
