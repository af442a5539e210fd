"""Chinese names beside one another, names of several parts, and names in odd places."""

from __future__ import annotations

import pytest

from mappings.redaction.folding import fold_text
from mappings.redaction.peoples import named
from mappings.redaction.recognisers import names_zh
from mappings.redaction.words.lists import sections
from tests.mappings.redaction.marking import bare, marked

PARTS = " ".join(sections("peoples.txt")["parts"]).split()
FEWEST = 4


def assert_found(expected: str, text: str | None = None) -> None:
    """The names between marks, and nothing else, are found."""
    assert marked(bare(expected) if text is None else text, [names_zh]) == fold_text(expected)


@pytest.mark.parametrize(
    "expected",
    [
        "我叫<尼玛次仁>，住拉萨",
        "我是<尼玛次仁>，住拉萨",
        "本人<尼玛次仁>，住拉萨",
        "<尼玛次仁>说不还",
        "<古丽娜扎尔>借了钱",
        "我叫<吉克隽逸>，住凉山",
        "我叫<沙马尔布>，家在凉山",
        "我叫<阿鲁阿卓>",
        "我叫<买买提明>",
        "我叫<帕提古丽>",
        "我叫<阿尔斯兰>",
        "我叫<阿米娜>",
        "我叫<岩温>",
        "我是<阿里木>的邻居",
        "本人<达瓦>住拉萨",
    ],
)
def test_a_name_of_another_people_is_found_as_a_whole(expected: str) -> None:
    assert_found(expected)


def test_no_part_of_a_name_hides_the_beginning_of_the_next() -> None:
    pairs = [one + other for one in PARTS for other in PARTS if len(one + other) >= FEWEST]
    assert [pair for pair in pairs if (0, len(pair)) not in named(pair)] == []


@pytest.mark.parametrize(
    "expected",
    [
        "<张伟>和<王芳>是夫妻，<张伟>借了钱",
        "借款人<张伟>和担保人<王芳>",
        "催收员<张伟>和客服<李丽>辱骂我",
        "我和<张伟>和<王芳>都签了",
        "我叫<张伟和>，今年三十",
        "<李永和>，男，四十岁",
        "<王明>和<李娜>夫妻",
    ],
)
def test_the_word_between_two_names_is_a_part_of_neither(expected: str) -> None:
    assert_found(expected)


def test_two_people_are_told_apart_without_a_word_between() -> None:
    assert_found("<王明><李娜>夫妻")
    assert_found("<王建国><李秀英>夫妇")


def test_a_label_may_hold_blanks() -> None:
    assert_found("姓 名：<张三>")
    assert_found("姓　名：<张三>")


@pytest.mark.parametrize(
    "text", ["‹张三›要求退款", "【王芳】反映利息太高", "「李四」投诉", "《张三》要求退款"]
)
def test_a_name_in_brackets_is_found_before_what_somebody_does(text: str) -> None:
    folded = fold_text(text)
    assert_found(f"{folded[0]}<{folded[1:3]}>{folded[3:]}", text)


@pytest.mark.parametrize("expected", ["一个叫<阿强>的人", "有个叫<大刘>的催收", "自称<老王>的催收打电话"])
def test_a_nickname_is_found_between_words_for_somebody(expected: str) -> None:
    assert_found(expected)


def test_words_for_anybody_are_no_nicknames() -> None:
    assert_found("一个叫大家的人，叫小姐的人，有个叫客服的人，《合同》要求签字")
