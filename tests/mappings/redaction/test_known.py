"""What the helpdesk holds of a person is found in every way of writing it, and is one person everywhere."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mappings.jurisdictions import Jurisdiction
from mappings.mapping import DEFAULT
from mappings.models import Person, Role
from mappings.redaction import mask_fields
from mappings.redaction.folding import fold_text
from mappings.redaction.hits import Context, Hit, resolve
from mappings.redaction.known import KnownValues
from mappings.redaction.loose import loosened
from tests.mappings.redaction.marking import bare, marked

REGIONS = ("GB", "CN")


def person(first: str = "", last: str = "", **values: str) -> Person:
    phone = values.pop("phone", "")
    return Person(Role.CUSTOMER, first, last, phones=(phone,) if phone else (), **values)


JOHN = person(
    "John",
    "Smith",
    email="john.smith84@example.com",
    phone="+44 7700 900123",
    address="12 High Street, Flat 3B, Leeds LS1 4AB",
)
ZHANG = person(
    "三丰",
    "张",
    email="zhangsanfeng@qq.com",
    phone="13800138000",
    address="北京市朝阳区建国路88号3号楼1204室",
)
LEE = person("Kelvin", "Lee")
OBRIEN = person("Mary-Ann", "O'Brien")
CRUZ = person("María José", "de la Cruz García", address="Calle Mayor 5, 3º B, 28013 Madrid")
WEISS = person("Jürgen", "Weiß", address="Musterstraße 12, 80331 München")
SESHADRI, INITIALS = person("T. N.", "Seshadri"), person(name="P.M. Krishnan")
DAWN, YIP = person("Dawn", "Ellis"), person("心宜", "葉")
WILL, MAY, MARK = person("Will", "Young"), person("May", "Chen"), person("Mark", "Banks")


@pytest.mark.parametrize(
    ("people", "expected"),
    [
        (JOHN, "<Smith, John> and <J. Smith> and <J Smith> and <John S.> and <Smith J>"),
        (JOHN, "<JOHN SMITH>, <john smith>; <John>; Mr <Smith>; <Smith>'s loan; <John\nSmith>"),
        (JOHN, "<Jhon Smith>, <John Smth>, <Smyth>, I, <John Q. Smith>, say"),
        (JOHN, "<J o h n  S m i t h>"),
        (LEE, "<Kelvin Le>, <Kelvin Lie>, <Klvin Lee>; and <Kelvin> let me know"),
        (JOHN, "<Smith-John>.docx <johnsmith>.pdf <JohnSmith>Statement.pdf x_<john_smith>_2024.pdf"),
        (JOHN, "http://x.example/u/<john.smith>?n=<John+Smith>&x=<John%20Smith>"),
        (SESHADRI, "thanks, <T. N>., so <T.N>. and <t. n>. and <T N>; T. gave N. the n t"),
        (INITIALS, "<P. M>. called at 3 p.m., 10 P.M., at p.m., <P.M. Krishnan>"),
        (JOHN, "Smithfield, blacksmith, smithereens"),
        (OBRIEN, "<O'Brien> or <OBrien> or <Mary Ann>, <Mary-Ann>; <Maryann>"),
        (CRUZ, "<Maria Jose de la Cruz Garcia>; <de la Cruz>; <GARCÍA>; en la cruz roja"),
        (WEISS, "<Jürgen Weiß>, <Juergen Weiss>, ich weiß, Herr <Weiß>"),
        (WILL, "<Will> said he will pay. Will you? I will. young people, Mr <Young>; <will young>"),
        (MAY, "May 2026, in May, May I ask, on 5 May, Hi <May>, Ms <Chen>"),
        (DAWN, "thanks, <dawn>\nup at dawn, dawn raid, before dawn\nbye - <dawn> x\n<dawn>\ni woke at dawn"),
        (YIP, "叫我<葉>生得㗎啦，我係<葉>太，一片葉生出來"),
        (MARK, "mark up, Mark up, <Mark> told me, my banks"),
        (ZHANG, "<张三丰>,<张 三 丰>,<三丰>,<张>先生,<小张>,<老张>,<张某>,<张某某>,<张*丰>,姓<张>"),
        (ZHANG, "<張三豐>,<张三风>说,<张丰三>,张贴广告,一张卡,张嘴"),
        (ZHANG, "<zhangsanfeng>.pdf, <Zhang Sanfeng>, <Sanfeng Zhang>"),
        (JOHN, "<john.smith84 at example dot com>, <john . smith84 @ example . com>"),
        (JOHN, "<07700 900123>, <0044 7700 900123>, <+44 (0)7700 900123>, <7700900123>"),
        (JOHN, "order 1234507700900123"),
        (ZHANG, "<138 0013 8000>,<一三八零零一三八零零零>,<+86-138-0013-8000>"),
        (
            JOHN,
            "<12 High St, Leeds> or <12 High Street Flat 3b> or <LS1 4AB> or <ls14ab> or <12 Hihg Street>",
        ),
        (JOHN, "in Leeds on 12 May, paid 12 on the high street"),
        (WEISS, "<Musterstr. 12>, im Mai; <80331 München>"),
        (CRUZ, "<C/ Mayor 5, 3o B> y <28013 Madrid>; en Madrid"),
        (ZHANG, "<朝阳区建国路88号3号楼1204室>；<建国路88号>；<北京朝阳建国路88号3号楼1204>"),
        (person(last="欧阳娜娜"), "<欧阳娜娜>,<娜娜>,<欧阳>女士"),
        (person("", "", name="Anna Smithson"), "<Smithson, Anna>; <Smitshon>"),
        (person("Minh", "Vo"), "contract of <Minh oV>, <iMnh Vo>, <Minh Vo>"),
        (person("Thu", "Tran"), "<Thu rTan>, <Tran hTu>; <Thu Trna>"),
        (
            person("买买提", "艾尔肯"),
            "<艾尔肯·买买堤>，<艾尔垦·买买提>，<艾尔肯·买买提>，<艾尔肯>来过，<买买提>也来过",
        ),
        (person("古丽", "热依汗"), "<热依汗·古莉>，<热衣汗·古丽>，<古丽>的新疆饭店"),
        (person("文静", "庞"), "<小庞>留下的话\n<老庞>留言\n跟<阿庞>聊，庞大的数"),
        (person("静", "于"), "小于三万，大于等于，小于五"),
        (person("静", "方"), "在小方面没注意，小方格里勾选"),
    ],
)
def test_a_value_is_found_in_its_ways_of_writing(people: Person, expected: str) -> None:
    known = KnownValues([people], REGIONS)
    assert marked(bare(expected), [known]) == fold_text(expected)


def hits(people: list[Person], text: str) -> list[Hit]:
    return resolve(KnownValues(people, REGIONS).find(fold_text(text), Context(REGIONS)))


def test_every_name_of_a_person_has_one_key() -> None:
    found = hits([JOHN, ZHANG], "Mr Smith; John Smith; JOHN; Jhon Smith; 张三丰，张先生，三丰")
    assert [hit.key for hit in found] == ["person 0"] * 4 + ["person 1"] * 3


def test_every_spelling_of_a_number_has_one_key() -> None:
    found = hits([JOHN], "07700 900123, +447700900123, 0044 7700 900 123")
    assert len(found) == 3
    assert len({hit.key for hit in found}) == 1


def test_nobody_known_means_nothing_found() -> None:
    assert hits([], "John Smith 13800138000") == []
    assert hits([person()], "John Smith 13800138000") == []


def test_a_role_is_no_name() -> None:
    agent = person("Customer", "Service")
    assert marked("The service was bad. customer loans", [KnownValues([agent], REGIONS)]).count("<") == 0


def test_a_loosened_text_leads_back_to_its_places() -> None:
    loose = loosened("Straße É!")
    assert loose.text == "strasse e!"
    assert [loose.span(at, at + 1) for at in (4, 5, 6)] == [(4, 5), (4, 5), (5, 6)]


FIRST = st.sampled_from(["John", "Priya", "Anne-Marie", "José", "Oluwaseun", "Björn", "Li"])
LAST = st.sampled_from(
    ["Smithson", "O'Connor", "García", "van der Berg", "Whitlock-Hayes", "Müller", "Patel"]
)
FORMS = st.sampled_from(
    ["{f} {l}", "{l}, {f}", "{l} {f}", "{f}_{l}", "{f}.{l}@x.example", "Mr {l}", "{f} {l}'s", "{f}\n{l}"]
)


@settings(max_examples=200, deadline=None)
@given(
    first=FIRST,
    last=LAST,
    form=FORMS,
    upper=st.sampled_from([str, str.upper, str.lower]),
    before=st.text(alphabet="abc def,.!\n", max_size=20),
)
def test_no_way_of_writing_a_name_leaves_a_word_of_it(
    first: str, last: str, form: str, upper: type[str], before: str
) -> None:
    text = fold_text(f"{before} {upper(form.format(f=first, l=last))} and so on")
    found = hits([person(first, last)], text)
    covered = {at for hit in found for at in range(hit.start, hit.end)}
    left = "".join(char for at, char in enumerate(text) if at not in covered)
    longest = max((last, first), key=len).replace("'", " ").replace("-", " ").split()
    for word in longest:
        if len(word) > 3:
            assert word.lower() not in left.lower()


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=200))
def test_any_text_is_read_without_failing(text: str) -> None:
    folded = fold_text(text)
    known = KnownValues([JOHN, ZHANG, OBRIEN, CRUZ, WEISS], REGIONS)
    for hit in known.find(folded, Context()):
        assert 0 <= hit.start < hit.end <= len(folded)


@settings(max_examples=200, deadline=None)
@given(values=st.lists(st.text(max_size=20), min_size=6, max_size=6), text=st.text(max_size=60))
def test_any_profile_is_taken(values: list[str], text: str) -> None:
    first, last, name, email, phone, address = values
    odd = Person(Role.AGENT, first, last, name, email, (phone,), address)
    folded = fold_text(f"{text} {' '.join(values)}")
    for hit in KnownValues([odd], REGIONS).find(folded, Context()):
        assert 0 <= hit.start < hit.end <= len(folded)


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        (person(name="48213377"), "User <48213377> wrote, order 482133771 did not"),
        (person(name="anna1985x"), "<Anna1985x> wrote again, see <anna1985x>"),
        (person(name="Bo"), "<bo> promised to call"),
        (person("Lee", "Ann", phone="4411"), "Extension <4411>, not 44117 and not 14.4411"),
        (person("Lee", "Ann", address="Kiel"), "I moved to <Kiel> last year"),
        (person("小明", "王", address="幸福里"), "我住<幸福里>,已经三年"),
        (person("May", "Day"), "<may day> called in may"),
    ],
)
def test_a_value_as_it_is_held_is_found_even_when_it_is_short_or_made_of_digits(
    who: Person, expected: str
) -> None:
    text = fold_text(bare(expected))
    for hit in reversed(hits([who], text)):
        text = f"{text[: hit.start]}<{text[hit.start : hit.end]}>{text[hit.end :]}"
    assert text == fold_text(expected)


def test_a_name_that_is_an_everyday_word_stays_where_it_is_that_word() -> None:
    assert hits([person("Grace", name="Grace")], "the grace period ended") == []


def test_an_address_of_signs_alone_is_no_value() -> None:
    assert hits([person(email="\x1b@\x08", name="x")], "nothing here") == []


SHORT = st.sampled_from(["4411", "Kiel", "幸福里", "x93", "Ann Lee", "48213377", "o'brien", "ж3ж"])


@settings(max_examples=200, deadline=None)
@given(
    value=SHORT,
    before=st.sampled_from(["", "see ", "见", "(", "\n"]),
    after=st.sampled_from(["", " ok", "。"]),
)
def test_no_held_value_is_left_letter_for_letter(value: str, before: str, after: str) -> None:
    text = fold_text(f"{before}{value}{after}")
    found = hits([person(name=value, address=value, phone=value)], text)
    covered = {at for hit in found for at in range(hit.start, hit.end)}
    assert all(at in covered for at in range(len(before), len(before) + len(value)) if text[at].isalnum())


@pytest.mark.parametrize("title", ["太", "生", "sir", "姐", "总"])
def test_a_known_surname_with_a_title_of_hong_kong_is_masked(title: str) -> None:
    people = (Person(Role.CUSTOMER, firstname="明哲", lastname="梁"),)
    masked = mask_fields(
        "", f"梁{title}今朝打嚟", is_html=False, people=people, mapping=DEFAULT, jurisdiction=Jurisdiction.HK
    )
    assert "梁" not in masked.body.text


def test_a_known_surname_in_everyday_words_stays() -> None:
    people = (Person(Role.CUSTOMER, firstname="明哲", lastname="梁"),)
    text = "房梁太长，桥梁生锈了"
    masked = mask_fields(
        "", text, is_html=False, people=people, mapping=DEFAULT, jurisdiction=Jurisdiction.CN
    )
    assert masked.body.text == text
