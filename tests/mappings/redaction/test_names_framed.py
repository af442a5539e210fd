"""Chinese names that words on both sides tell of, rare surnames, other peoples; common words stay."""

from __future__ import annotations

import pytest

from mappings.redaction.folding import fold_text
from mappings.redaction.recognisers import names_zh
from tests.mappings.redaction.marking import bare, marked


@pytest.mark.parametrize(
    "expected",
    [
        "受<韩志涛>之托写这封信",
        "草民<宋有才>叩首",
        "落款<鹿子涵>",
        "麻烦查下<卜晓峰>的还款记录",
        "帮我看下<裘文静>名下几笔",
        "<宁晓燕>想提前还款",
        "<简若曦>的房贷利率没有下调",
        "把<连晓东>从担保人里去掉",
        "房东<花玉兰>收到你们的信",
        "附件里<付志伟>.jpg是手持照",
        "我二叔<池国栋>帮我担保",
        "这事<陆小龙>可以证明",
        "承办法官<单文斌>",
        "户籍上叫<利婉婷>",
        "骚扰<从建华>一家",
        "给<景玉梅>开个结清证明",
        "我老婆<植丽华>完全不知道",
        "我老公公<马 强>七十多了",
        "<吴亚男>的征信有问题",
        "擔保的係<利家豪>，佢走咗",
        "房本上写的<东方明哲>",
        "共借人<狄有才>去年走了",
        "我家老头子<佟来福>不会打字",
        "公司会计<桑之涵>可以作证",
    ],
)
def test_words_on_both_sides_tell_of_a_name(expected: str) -> None:
    assert marked(bare(expected), [names_zh]) == fold_text(expected)


@pytest.mark.parametrize(
    "expected",
    [
        "我是<阿依努尔·买买提>，车贷还完了",
        "户主<扎西旺堆>没签过字",
        "<才让卓玛>的贷款，担保人<巴特尔>",
        "<乌云其木格>想问利率",
        "联系人<约翰·史密斯>",
        "<买买提江>来电",
    ],
)
def test_names_of_other_peoples_are_found(expected: str) -> None:
    assert marked(bare(expected), [names_zh]) == fold_text(expected)


@pytest.mark.parametrize(
    "text",
    [
        "和你们说过多次,和谐社会,和平路支行,和我老婆一起来的",
        "连续三个月扣款,连利息都没算清,连夜赶来,连带责任担保",
        "宁愿不贷,宁可多还,宁波分行,宁夏分公司的房贷",
        "简单说两句,简直是抢钱,简易程序,简讯里写的",
        "花了三千块,花呗的利率,花钱买罪受,花园路网点",
        "利息太高,利率的调整,利滚利,利用职务,利润分成",
        "单子的编号,单独办理,单笔的利息,单方面改合同,单位的公积金",
        "从来没有逾期,从前的贷款,从头到尾,从我卡里扣的钱",
        "来信收到,来电的号码,来访登记,来自贵行的短信",
        "都是你们的错,都知道这事,都市丽人分期,都没有签字",
        "全部的利息,全款买车,全家的征信,全程录音",
        "信用卡的账单,信贷部的电话,信息的泄露,信托的合同",
        "保险的合同,保证金没退,保单的号码,保健品分期",
        "时间的问题,时常打电话,时隔三年,时至今日",
        "年初的账单,年底的月供,年化的利率,年龄的限制",
        "商贷的利率,商量好的,商户的流水,商业贷款想提前还款",
        "海外的卡,海量的短信,海口支行的经理",
        "我找管公积金贷款的,谁管信用卡的事,管事的人不在",
        "银行的贷款,银联的电话,农信社的贷款证,台湾的账户",
        "老百姓的钱,百姓信得过,高额的利息,平安的贷款,白天的电话",
        "查下班时间,下班小心点,被交警查获,写了张纸条,给岳母交押金",
        "乌云密布,扎西德勒,巴图湾度假村,乌兰巴托出差",
        "龙湖·春天里的房贷,万达·广场的按揭",
        "受疫情影响之托词,把钱从卡里扣掉,把利息从本金里去掉,给客服打电话",
        "这事银行可以证明,这事可以证明,钱是平台转走的,贷款是公司用的",
    ],
)
def test_common_words_stay_where_a_name_might_stand(text: str) -> None:
    assert marked(text, [names_zh]) == fold_text(text)
