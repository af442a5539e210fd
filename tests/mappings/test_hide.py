"""Hidden, marked and erased: what an order hides, what is highlighted, and that no level says too much."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from mappings.loader import load_mapping
from mappings.mapping import Language
from mappings.models import Attachment, Author, Case, Fact, Sender, Ticket
from mappings.plan import ArticleChange, Plan
from mappings.privacy import has_begun
from mappings.redaction.rendered import rendered_ranges
from mappings.texts import say
from tests.mappings.builders import (
    CLEAR,
    CN,
    NOW,
    answered,
    article,
    carry_out,
    changed,
    edited,
    handled,
    plan_of,
    saved,
    ticket,
)

ID = "我的身份证号是11010519491231002X。"
PHONE = "我的电话是13800138000。"
MARKING = load_mapping("version: 1\nlanguage: en\nredaction:\n  highlight: true\n")
EN = load_mapping("version: 1\nlanguage: en\n")


def ordered(before: Ticket, line: str = "", author: Author = Author.AGENT) -> Ticket:
    """The ticket after somebody chose `hide`."""
    return edited(before, author=author, action="hide", action_note=line or None)


def hidden(plan: Plan) -> list[int]:
    """Ids of the articles that a plan hides."""
    return [change.article_id for change in plan.article_changes if change.hide]


def level(plan: Plan, before: Ticket) -> object:
    """The level as it stands after a plan."""
    return plan.changes.get("complaint_privacy", before.fields["complaint_privacy"])


def told(plan: Plan) -> str:
    assert plan.note is not None
    return plan.note.html


@pytest.fixture
def seen() -> tuple[Ticket, Case]:
    """A complaint with an id, a later text with a telephone number and one with an id again, all his."""
    first = article(CLEAR + ID, number=11)
    before, case = handled(ticket(first, title="投诉"))
    return answered(before, article(PHONE, number=12), article(ID, number=13)), case


# what an order hides


def test_without_a_line_the_newest_article_that_holds_an_id_is_hidden(seen: tuple[Ticket, Case]) -> None:
    before, case = seen
    plan = plan_of(ordered(before), case)
    assert hidden(plan) == [13]
    assert level(plan, before) == "hidden"
    # the first article counts, our own note behind it too: as an agent counts on his page
    assert "第 4 条" in told(plan)
    # what he still sees of this kind is said
    assert "第 1 条" in told(plan).split("客户仍能看到")[1]


def test_an_article_without_ids_cards_accounts_or_credentials_is_hidden_only_when_named() -> None:
    before, case = handled(ticket(article(CLEAR + PHONE, number=11)))
    plan = plan_of(ordered(before), case)
    assert not plan.article_changes
    assert "未执行" in told(plan)
    assert "<code>all</code>" in told(plan)
    assert level(plan, before) == "masked"
    assert hidden(plan_of(ordered(before, "1"), case)) == [11]


def test_numbers_count_every_article_as_the_agents_page_shows_them(seen: tuple[Ticket, Case]) -> None:
    before, case = seen
    assert hidden(plan_of(ordered(before, "1 #3"), case)) == [11, 12]
    assert hidden(plan_of(ordered(before, "1，3、4"), case)) == [11, 12, 13]


@pytest.mark.parametrize("line", ["all", "ALL", "全部"])
def test_all_hides_everything_that_the_customer_sees_and_never_our_notes(
    seen: tuple[Ticket, Case], line: str
) -> None:
    before, case = seen
    before = answered(
        before,
        article("You will hear from us.", number=14, sender=Sender.AGENT),
        article("For colleagues only.", number=15, sender=Sender.AGENT, internal=True),
    )
    assert hidden(plan_of(ordered(before, line), case)) == [11, 12, 13, 14]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("the customer, Li Na, asks for it", "numbers of articles"),
        ("1 because Li Na asks", "numbers of articles"),
        ("0", "the ticket has"),
        ("9", "the ticket has <code>1–2</code>"),
        ("123456", "numbers of articles"),
        ("-1", "numbers of articles"),
        ("1-2", "numbers of articles"),
    ],
)
def test_a_wrong_line_hides_nothing_and_is_not_repeated(line: str, expected: str) -> None:
    before, case = handled(ticket(article(CLEAR + ID, number=11)), mapping=EN)
    plan = plan_of(ordered(before, line), case, EN)
    assert not plan.article_changes
    assert expected in told(plan)
    assert "Li Na" not in told(plan)


def test_our_own_note_is_internal_already_and_left_alone(seen: tuple[Ticket, Case]) -> None:
    before, case = seen
    plan = plan_of(ordered(before, "2"), case)
    assert not plan.article_changes
    assert level(plan, before) == "masked"
    assert "无需更改" in told(plan)


def test_a_customers_or_a_machines_order_hides_nothing(seen: tuple[Ticket, Case]) -> None:
    before, case = seen
    for author in (Author.CUSTOMER, Author.OTHER):
        plan = plan_of(ordered(before, "all", author), case)
        assert not plan.article_changes
        assert level(plan, before) == "masked"


def test_a_text_that_cannot_be_masked_can_still_be_hidden_by_its_number(
    seen: tuple[Ticket, Case], monkeypatch: pytest.MonkeyPatch
) -> None:
    before, case = seen

    class Broken:
        def find(self, *_: object) -> list[object]:
            raise ValueError

    monkeypatch.setattr("mappings.redaction.ticket.RECOGNISERS", {"cn_id": Broken()})
    unread = plan_of(ordered(before), case)
    assert not unread.article_changes
    assert "不知道哪条" in told(unread)
    assert hidden(plan_of(ordered(before, "all"), case)) == [11, 12, 13]


# once, and honest


def test_an_order_is_carried_out_once_and_a_second_one_finds_nothing_to_do(
    seen: tuple[Ticket, Case],
) -> None:
    before, case = seen
    after, case = handled(ordered(before, "1"), case)
    assert not plan_of(after, case).writes
    again = plan_of(ordered(after, "1"), case)
    assert not again.article_changes
    assert "无需更改" in told(again)
    assert level(again, after) == "hidden"


def test_after_a_crash_between_article_and_ticket_the_order_is_finished_and_hides_nothing_else(
    seen: tuple[Ticket, Case],
) -> None:
    before, case = seen
    order = ordered(before)
    first = plan_of(order, case)
    # 13 is internal, the fields and the note were never written
    (change,) = first.article_changes
    crashed = changed(order, change)
    begun = has_begun(first.facts, crashed)
    assert [fact.value for fact in begun] == ["13"]
    second = plan_of(crashed, replace(case, facts=(*case.facts, *begun)))
    assert not second.article_changes
    assert "已对客户隐藏" in told(second)
    assert "第 4 条" in told(second)
    assert level(second, crashed) == "hidden"
    # where nothing was reached yet, the order chooses as before
    assert not has_begun(first.facts, order)
    assert hidden(plan_of(order, case)) == [13]


def test_two_orders_in_a_row_hide_two_articles(seen: tuple[Ticket, Case]) -> None:
    before, case = seen
    plan = plan_of(ordered(edited(ordered(before), action="retry")), case)
    assert hidden(plan) == [11, 13]


def test_who_makes_it_public_again_is_not_fought_and_the_level_falls_silently(
    seen: tuple[Ticket, Case],
) -> None:
    before, case = seen
    after, case = handled(ordered(before, "1"), case)
    assert after.fields["complaint_privacy"] == "hidden"
    public = replace(
        after, articles=tuple(replace(one, internal=False) if one.id == 11 else one for one in after.articles)
    )
    plan = plan_of(public, case)
    assert not plan.article_changes
    assert plan.changes == {"complaint_privacy": "masked"}
    assert plan.note is None


def test_nobody_makes_a_level_true_by_writing_it(seen: tuple[Ticket, Case]) -> None:
    before, case = seen
    for word in ("hidden", "erased", "marked"):
        plan = plan_of(edited(before, privacy=word), case)
        assert plan.changes["complaint_privacy"] == "masked"
        assert "hide" in told(plan)


def test_erased_stays_when_we_wrote_it_or_have_it_on_record(seen: tuple[Ticket, Case]) -> None:
    before, case = seen
    erased = saved(before, {"complaint_privacy": "erased"}, Author.OURSELVES)
    assert "complaint_privacy" not in plan_of(erased, case).changes
    by_hand = edited(erased, privacy="masked")
    remembered = replace(case, written={**case.written, "complaint_privacy": "erased"})
    assert plan_of(by_hand, remembered).changes["complaint_privacy"] == "erased"
    recorded = replace(case, facts=(*case.facts, Fact("erased", NOW, "erasure:1", "own_articles")))
    assert plan_of(before, recorded).changes["complaint_privacy"] == "erased"
    assert level(plan_of(ordered(erased, "all"), case), erased) == "erased"


def test_a_ticket_that_is_no_complaint_can_be_hidden_and_says_so() -> None:
    before, case = handled(ticket(article("请问营业时间? 谢谢。" + ID, number=11)))
    assert before.fields["complaint_privacy"] is None
    after, _ = handled(ordered(before), case)
    assert after.fields["complaint_privacy"] == "hidden"
    assert after.articles[0].internal


def test_the_note_says_what_stays_readable_where_and_who_can_remove_it() -> None:
    with_file = replace(article(CLEAR + ID, number=11), attachments=(Attachment(1, "a.txt", 3),))
    for mapping in (CN, EN):
        before, case = handled(ticket(with_file), mapping=mapping)
        note = told(plan_of(ordered(before), case, mapping))
        for key, values in (
            ("hidden.attachments", {"count": "1"}),
            ("hidden.mail", {}),
            ("hidden.agents", {}),
        ):
            assert say(mapping.language, key, **values) in note
        assert "http_logs" in note
        assert "production.log" in note
        assert ("管理员" if mapping.language is Language.ZH else "administrator") in note


def test_a_plan_of_articles_holds_ids_and_numbers_only(seen: tuple[Ticket, Case]) -> None:
    before, case = seen
    plan = plan_of(ordered(before, "all"), case, MARKING)
    assert "11010519491231002X" not in repr(plan)
    for change in plan.article_changes:
        assert isinstance(change.article_id, int)
        assert all(isinstance(number, int) for mark in change.marks for number in mark)
    assert {reason.code for reason in plan.reasons} >= {"article", "order"}


# marked


def test_nothing_is_highlighted_unless_the_mapping_asks_for_it_and_the_helpdesk_can() -> None:
    before = ticket(article(CLEAR + ID, number=11))
    assert not plan_of(before).article_changes
    assert not plan_of(before, mapping=MARKING, highlights=False).article_changes
    plan = plan_of(before, mapping=MARKING)
    start = (CLEAR + ID).index("1101")
    assert plan.article_changes == (ArticleChange(11, marks=((start, start + 18),)),)
    assert plan.changes["complaint_privacy"] == "marked"
    assert "highlighted" in told(plan)


def test_highlighting_is_done_once_and_later_articles_follow() -> None:
    after, case = handled(ticket(article(CLEAR + ID, number=11)), mapping=MARKING)
    assert after.fields["complaint_privacy"] == "marked"
    assert not plan_of(after, case, MARKING).writes
    more = answered(after, article(ID, number=12, at=NOW + timedelta(hours=1)))
    plan = plan_of(more, case, MARKING)
    assert [change.article_id for change in plan.article_changes] == [12]
    assert plan.note is None
    after, case = carry_out(more, case, plan, MARKING, NOW)
    assert not plan_of(after, case, MARKING).writes


def test_an_agents_highlight_is_never_written_over_and_is_no_mark_of_ours() -> None:
    before = ticket(replace(article(CLEAR + ID, number=11), highlighted=True))
    plan = plan_of(before, mapping=MARKING)
    assert not plan.article_changes
    assert plan.changes["complaint_privacy"] == "masked"


def test_a_highlight_that_an_agent_takes_away_does_not_come_back() -> None:
    after, case = handled(ticket(article(CLEAR + ID, number=11)), mapping=MARKING)
    gone = replace(after, articles=(replace(after.articles[0], highlighted=False), *after.articles[1:]))
    plan = plan_of(gone, case, MARKING)
    assert not plan.article_changes
    assert plan.changes == {"complaint_privacy": "masked"}


def test_hidden_is_more_than_marked_and_both_go_in_one_change() -> None:
    after, case = handled(ticket(article(CLEAR + ID, number=11)), mapping=MARKING)
    hidden_too, case = handled(ordered(after), case, MARKING)
    assert hidden_too.fields["complaint_privacy"] == "hidden"
    unseen = answered(hidden_too, article(ID, number=14, at=NOW))
    (change,) = plan_of(ordered(unseen, "4"), case, MARKING).article_changes
    assert (change.article_id, change.hide, bool(change.marks)) == (14, True, True)


def test_the_newest_ten_are_highlighted_and_a_second_look_adds_none() -> None:
    many = [article(f"{CLEAR}{ID}", number=number) for number in range(11, 26)]
    before = ticket(*many)
    plan = plan_of(before, mapping=MARKING)
    assert [change.article_id for change in plan.article_changes] == list(range(16, 26))
    after, case = carry_out(before, Case(5), plan, MARKING, NOW)
    assert not plan_of(after, case, MARKING).article_changes


def test_what_was_highlighted_before_a_crash_is_remembered_and_the_rest_is_done() -> None:
    before = ticket(article(CLEAR + ID, number=11), article(ID, number=12))
    plan = plan_of(before, mapping=MARKING)
    first, second = plan.article_changes
    crashed = changed(before, first)
    begun = has_begun(plan.facts, crashed)
    assert [fact.source for fact in begun] == ["article:11"]
    again = plan_of(crashed, Case(5, facts=begun), MARKING)
    assert again.article_changes == (second,)
    assert again.changes["complaint_privacy"] == "marked"


@pytest.mark.parametrize(
    ("text", "value", "is_html", "expected"),
    [
        ("plain 4111", "4111", False, (6, 10)),
        ("\n\n a\r\n\r\n\r\n\r\n4111", "4111", False, (3, 7)),
        ("a \n b  4111", "4111", False, (5, 9)),
        ("😀 4111", "4111", False, (3, 7)),
        ("<div>a</div>\n<div>4111</div>", "4111", True, (2, 6)),
        ("<div>a<br></div><div><br></div><div>4111</div>", "4111", True, (3, 7)),
        ("a<br>4111", "4111", True, (2, 6)),
        ("a  \n b&nbsp;&amp; <b>4111</b>", "4111", True, (6, 10)),
        ('<a href="x?4111">card</a> 4111', "4111</a", True, None),
        ("<style>4111</style>a &lt;4111", "&lt;4111", True, (2, 7)),
        ("a <b 4111", "4111", True, (5, 9)),
    ],
)
def test_a_range_of_the_text_is_found_in_what_a_reader_sees(
    text: str, value: str, is_html: bool, expected: tuple[int, int] | None
) -> None:
    start = text.find(value)
    if start < 0:
        start = text.index("4111")
        value = "4111"
    found = rendered_ranges(text, [(start, start + len(value))], is_html=is_html)
    assert found == ((expected,) if expected else ())


def test_ranges_that_touch_are_one_highlight() -> None:
    assert rendered_ranges("abcdef", [(3, 5), (0, 2), (1, 3)], is_html=False) == ((0, 5),)
