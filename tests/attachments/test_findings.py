"""File names are masked like texts; what attachments hold is counted, and nothing of it is passed on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import count

import pytest

from mappings.loader import load_mapping
from mappings.models import (
    Attachment,
    AttachmentFindings,
    AttachmentText,
    EffectMarker,
    MaskedTicket,
    Person,
    Role,
    TextPart,
    Ticket,
    Unread,
)
from mappings.notes_attachments import attachment_parts
from mappings.redaction import Aids, mask_ticket
from mappings.redaction.attachments import PIECE
from mappings.redaction.hits import Context, Hit
from mappings.redaction.recognisers import cn_id
from tests.mappings.builders import CN, UK, article, ticket

LI = Person(
    Role.CUSTOMER,
    firstname="Liam",
    lastname="Sanderson",
    email="liam.sanderson@example.com",
    phones=("13912345678",),
)
ZHANG = Person(Role.CUSTOMER, firstname="三丰", lastname="张")
ID = "11010519491231002X"


def with_files(*names: str, people: tuple[Person, ...] = (LI, ZHANG), body: str = "Hello") -> Ticket:
    files = tuple(Attachment(number, name, 100) for number, name in enumerate(names, start=1))
    return ticket(replace(article(body), attachments=files), people=people)


def names_of(masked: MaskedTicket) -> list[str]:
    return [one.filename for one in masked.articles[0].attachments]


def read(*texts: str | AttachmentText) -> Ticket:
    given = tuple(
        text if isinstance(text, AttachmentText) else AttachmentText(number, (TextPart(text),))
        for number, text in enumerate(texts, start=1)
    )
    return replace(with_files(*("a.txt" for _ in texts)), attachment_texts=given)


def findings(before: Ticket) -> AttachmentFindings:
    found = mask_ticket(before, CN).attachments
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("name", "masked"),
    [
        ("Liam_Sanderson_contract.pdf", "[NAME-1]_contract.pdf"),
        ("LiamSanderson.docx", "[NAME-1].docx"),
        ("sanderson-liam.PDF", "[NAME-1].PDF"),
        ("张三丰的合同.pdf", "[NAME-1]的合同.pdf"),
        (f"身份证_{ID}.jpg", "身份证_[CN_ID-1].jpg"),
        ("13912345678.txt", "[PHONE-1].txt"),
        ("call_139 1234 5678_now.txt", "call_[PHONE-1]_now.txt"),
        ("liam.sanderson@example.com.eml", "[EMAIL-1].eml"),
        ("someone@else.example.org", "[EMAIL-1]"),
        ("john_smith@mail.example_2.pdf", "[EMAIL-1]_2.pdf"),
    ],
)
def test_values_in_a_file_name_are_masked_and_its_ending_stays(name: str, masked: str) -> None:
    result = mask_ticket(with_files(name), CN)
    assert names_of(result) == [masked]
    assert sum(count for _, count in result.found) == 1


@pytest.mark.parametrize(
    "name",
    [
        "IMG_20261124_093000.jpg",
        "WX20261124-093000@2x.png",
        "Screenshot 2026-11-24 at 09.30.15.png",
        "合同扫描件(1).pdf",
        "statement_2026-11.csv",
        "image001.png",
        "mmexport1764000000000.jpg",
        "",
        ".pdf",
    ],
)
def test_names_that_cameras_and_programs_give_stay_readable(name: str) -> None:
    assert names_of(mask_ticket(with_files(name), CN)) == [name]


def test_a_value_of_a_file_name_is_the_same_value_as_in_the_text() -> None:
    result = mask_ticket(with_files(f"{ID}.pdf", body=f"My id is {ID}."), CN)
    assert result.found == (("CN_ID", 1),)
    assert names_of(result) == ["[CN_ID-1].pdf"]


def test_a_token_in_a_file_name_keeps_its_number_for_itself() -> None:
    result = mask_ticket(with_files("[CN_ID-1].pdf", body=f"My id is {ID}."), CN)
    assert names_of(result) == ["[CN_ID-1].pdf"]
    assert "[CN_ID-2]" in result.articles[0].text


def test_a_recogniser_that_fails_on_a_file_name_withholds_the_ticket(monkeypatch: pytest.MonkeyPatch) -> None:
    fail_on(monkeypatch, "trap")
    result = mask_ticket(with_files("trap 123456789012345678.pdf"), CN)
    assert (result.withheld, result.articles, result.attachments) == (True, (), None)


def test_distinct_values_of_all_attachments_are_counted_apart_from_the_ticket() -> None:
    before = read(f"{ID} and {ID}", f"{ID}, 13912345678", "nothing here")
    result = mask_ticket(before, CN)
    assert result.found == ()
    assert result.attachments == AttachmentFindings(3, (("CN_ID", 1), ("PHONE", 1)))


def test_people_of_the_ticket_are_found_in_attachments() -> None:
    assert findings(read("Dear Mr Sandersson Liam", "致张三丰先生")).found == (("NAME", 2),)


def test_what_markup_hides_is_found() -> None:
    page = '<p>Hello</p><a href="mailto:hidden@example.com"></a><!-- 13912345678 -->'
    given = AttachmentText(1, (TextPart(page, is_html=True),))
    assert findings(read(given)).found == (("EMAIL", 1), ("PHONE", 1))


def test_what_was_not_read_is_counted_by_reason() -> None:
    found = findings(
        read(
            "text",
            AttachmentText(2, unread=Unread.ENCRYPTED),
            AttachmentText(3, unread=Unread.ENCRYPTED),
            AttachmentText(4, (TextPart("more"),), left=(Unread.TOO_LONG,)),
        )
    )
    assert found.looked_into == 2
    assert found.not_looked_into == ((Unread.ENCRYPTED, 2),)
    assert found.left == ((Unread.TOO_LONG, 1),)


def test_an_attachment_on_which_a_recogniser_fails_is_withheld_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    fail_on(monkeypatch, "trap")
    result = mask_ticket(read(f"{ID} trap", "13912345678"), CN)
    assert not result.withheld
    assert result.attachments == AttachmentFindings(1, (("PHONE", 1),), ((Unread.WITHHELD, 1),))


def test_texts_beyond_the_time_for_all_of_them_took_too_long() -> None:
    passing = count()
    found = mask_ticket(read("first", "second", ID), CN, Aids(lambda: float(next(passing)))).attachments
    assert found == AttachmentFindings(1, (), ((Unread.TOO_SLOW, 2),))


def test_a_long_text_is_looked_through_to_its_end() -> None:
    filler = "word " * (PIECE // 5 * 3)
    assert findings(read(f"{filler}\n{ID}")).found == (("CN_ID", 1),)


def test_with_names_alone_nothing_is_looked_into_and_the_note_says_so() -> None:
    names = load_mapping("version: 1\nredaction:\n  attachments: names\n")
    result = mask_ticket(with_files("a.pdf", "b.png"), names)
    assert result.attachments == AttachmentFindings(not_looked_into=((Unread.NAMES_ONLY, 2),))
    assert attachment_parts(names, result.attachments) == (
        "<b>Attachments</b>: none looked into. 2 not looked into: the mapping wants names only × 2.",
    )


def test_a_ticket_without_attachments_or_with_our_own_only_has_no_findings() -> None:
    names = load_mapping("version: 1\nredaction:\n  attachments: names\n")
    ours = with_files("a.pdf")
    marker = EffectMarker("e", "summary", "m")
    ours = replace(ours, articles=(replace(ours.articles[0], marker=marker),))
    for before in (ticket(article("Hello")), ours):
        assert mask_ticket(before, names).attachments is None
        assert mask_ticket(before, CN).attachments is None
    assert attachment_parts(CN, None) == ()


def test_the_note_tells_types_counts_and_reasons_in_both_languages() -> None:
    found = AttachmentFindings(
        2,
        (("CN_ID", 1), ("PHONE", 2)),
        ((Unread.ENCRYPTED, 1), (Unread.OTHER_KIND, 2)),
        ((Unread.TOO_LONG, 1),),
    )
    (en,), (zh,) = attachment_parts(UK, found), attachment_parts(CN, found)
    assert en == (
        "<b>Attachments</b>: 2 looked into, found CN_ID × 1, PHONE × 2. 3 not looked into: encrypted × 1, "
        "image or other kind × 2. Parts of these were left out: too long × 1."
    )
    assert zh == (
        "<b>附件</b>：已读取 2 个，发现 身份证 × 1、电话 × 2。3 个未读取：已加密 × 1、图片或其他类型 × 2。"
        "其中有部分内容未读取：过长 × 1。"
    )


@pytest.mark.parametrize("reason", list(Unread))
def test_every_reason_has_words_in_both_languages(reason: Unread) -> None:
    found = AttachmentFindings(not_looked_into=((reason, 1),))
    (en,), (zh,) = attachment_parts(UK, found), attachment_parts(CN, found)
    assert "1 not looked into: " in en
    assert "1 个未读取：" in zh


def test_texts_of_attachments_stay_out_of_reprs() -> None:
    before = read(f"{ID}")
    assert ID not in repr(before)
    assert ID not in repr(before.attachment_texts)


def fail_on(monkeypatch: pytest.MonkeyPatch, word: str) -> None:
    find = cn_id.find

    def failing(text: str, context: Context) -> Iterator[Hit]:
        if word in text:
            raise ValueError(text)
        return find(text, context)

    monkeypatch.setattr(cn_id, "find", failing)
