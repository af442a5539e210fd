"""Names of people whom nobody told us of: found by the words beside them, everyday words left alone."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mappings.redaction.folding import fold_text
from mappings.redaction.hits import Context
from mappings.redaction.recognisers import names_latin, names_zh
from tests.mappings.redaction.marking import bare, marked

CONTEXT = Context()


@pytest.mark.parametrize(
    "expected",
    [
        "我叫<王小明>，2021年借了三万",
        "本人<张伟>，身份证号略",
        "客户<王建国>来电投诉，称其妻子<李梅>被催收",
        "借款人：<欧阳娜娜> 担保人：<刘洋>、<陈静>",
        "户名 <赵丽颖>",
        "姓名:<阿依古丽·买买提>",
        "我老婆<刘芳>接到电话，对方自称是法务部的<孙>律师",
        "和<李>先生通话，客服<王>经理说",
        "此致\n敬礼\n投诉人 <张三>\n2024年5月1日",
        "此致\n敬礼\n        <李四光>\n2024年5月1日",
        "催收人员<钱胜辉>打电话给我父母",
        "一个叫<马超>的人打电话",
        "我姓<欧阳>，叫我<老李>就行",
        "戶名:<陳大文>，聯絡人 <李>小姐",
        "<张某>(借款人)与<李某某>系夫妻关系",
        "被告人<王某强>，<王XX>向我推销",
        "以母亲<赵秀兰>名义贷款，把钱转给了<付梅>",
        "客服工号1001<曾小贤>态度恶劣",
        "My name is <张三>, contact: <李四>",
        "请<小吴>更新台账，谢谢<小陈>经理",
        "我是借款人<林强>的妻子<周婷>",
    ],
)
def test_a_chinese_name_is_found_by_what_stands_beside_it(expected: str) -> None:
    assert marked(bare(expected), [names_zh]) == fold_text(expected)


@pytest.mark.parametrize(
    "text",
    [
        "本人在贵行申请高利贷,客户经理说关于时间,向经理反映,平安银行",
        "本人于2024年向贵行申请贷款,本人尚未收到",
        "客户谢谢您,客户付款了,客户申请,客户关系,客户余额",
        "对方经理说基金经理有责任经理,班主任,项目经理,部门主任,大区经理,片区经理",
        "小程序里申请的,小额贷款,老公老板老家老赖",
        "客服:您好,请问有什么可以帮您?客户:我想投诉",
        "周期为三年,许多人,何时放款,方便的话,万一,任何",
        "招商银行,某某消费金融,某银行,某平台,于某日",
        "换了四任客户经理,回回从头讲",
        "财务顾问费两万,评估费、律师见证费",
        "此致\n敬礼\n谢谢",
        "资金总额、金总额、逾期总计",
        "叫我们还款,和我联系,给我一个说法,让他们道歉",
    ],
)
def test_chinese_words_that_begin_like_a_name_stay(text: str) -> None:
    assert marked(text, [names_zh]) == fold_text(text)


@pytest.mark.parametrize(
    "expected",
    [
        "Dear Mr <Smith>, I spoke to <Sarah Jones> at Wells Fargo. Regards,\n<Priya Sharma>",
        "my name is <jane doe> and i want to complain",
        "MY NAME IS <JANE DOE> AND I WANT TO COMPLAIN",
        "mr <patel> said he would call; mrs <o'brien> too. Mr. <O'Brien-Smith>",
        "Kind regards\n<Anne-Marie van der Berg>",
        "kind regards, <tom baker>",
        "I, <Elizabeth Anne Warren>, hereby complain",
        "on behalf of my mother <Jane Doe>, account holder <Robert Brown>",
        "Name: <kavita rao>  Agent: <Ravi Kumar>. Customer: <Li Wei>",
        "s/o <Suresh Gupta>, Smt. <Lakshmi Nair>",
        "<Sarah> told me the fee was waived",
        "<Zhang Wei>, <Wang Xiaoming> and <Xiaoli Chen> complained",
        "<Smith, John> signed, <J. Smith> did not",
        "an agent named <Ngozi> promised; the agent called <Michelle> was rude",
        "my wife <Jane> and I; my husband, <David Green>, too",
        "Sincerely,\n\n<MICHAEL T. ROBERTS>\nAccount 1234",
        "<sarah johnson> told me",
        "Contacted by <Jo-Anne McDonald>. <McDonald> said no",
        "Mein Name ist <Hans Müller>, Herr <Weber> und Frau Dr. <Klein-Meyer>",
        "Mit freundlichen Grüßen\n<Klaus-Peter Lange>",
        "Je m'appelle <Jean Dupont>, Mme <Martin> m'a dit. Cordialement,\n<Marie-Claire Petit>",
        "Me llamo <Juan García López>. El Sr. <Pérez>. Atentamente,\n<María del Carmen Ortega>",
    ],
)
def test_a_name_in_latin_letters_is_found_by_what_stands_beside_it(expected: str) -> None:
    assert marked(bare(expected), [names_latin]) == fold_text(expected)


@pytest.mark.parametrize(
    "text",
    [
        "Dear Sir or Madam, Dear Customer Service, Hello Team, Hi there",
        "the Truth in Lending Act, Bank of America, Wells Fargo, Charles Schwab, Morgan Stanley",
        "Grace Period, Mark Up, Bill Pay, Rich Text, Chase Bank, Will Call, Frank Discussion",
        "I spoke with Navient, spoke to Customer Care, spoke to Manager, called Chase",
        "I am Very upset. This is Ridiculous. call me Back. I've paid. Whose fault?",
        "in May, on Monday, in Dallas, Texas, Virginia Beach, New York, Hong Kong",
        "Regards,\nA very angry customer",
        "Thank you\nSent from my iPhone",
        "Sehr geehrte Damen und Herren, im Keller, im Vertrag, Liebe Kolleginnen",
        "Monsieur le Directeur, Madame, Monsieur, je suis client",
        "Mr XXXX told me, Sincerely, XXXX XXXX",
        "Plan B. Then Section A. Bank",
    ],
)
def test_words_that_look_like_names_stay(text: str) -> None:
    assert marked(text, [names_latin]) == fold_text(text)


def test_a_surname_alone_gets_the_key_of_the_whole_name() -> None:
    text = "I spoke to Sarah Jones. Ms Jones was kind, Sarah too."
    assert {hit.key for hit in names_latin.find(text, CONTEXT)} == {"sarah jones"}


def test_a_name_is_found_again_without_its_cue() -> None:
    assert marked("我叫王小明。后来王小明去了网点", [names_zh]) == "我叫<王小明>。后来<王小明>去了网点"


def test_both_scripts_of_a_name_have_one_key() -> None:
    keys = {hit.key for text in ("我叫陈国荣", "我叫陳國榮") for hit in names_zh.find(text, CONTEXT)}
    assert keys == {"陈国荣"}


SURNAMES = st.sampled_from(list("王李张刘陈杨赵黄周吴徐孙胡朱林郭罗梁宋郑韩唐冯董曹袁邓傅沈苏卢蒋蔡"))
GIVEN = st.text(alphabet="伟芳娜敏静秀丽强磊军勇艳杰娟涛霞平刚辉鑫宇博晨雪梅玉萍红华", min_size=2, max_size=2)


@settings(max_examples=200, deadline=None)
@given(
    surname=SURNAMES,
    given_name=GIVEN,
    form=st.sampled_from(
        ["我叫{}，", "姓名：{}", "借款人{}，", "客户{}来电", "联系人:{} 电话", "{}先生", "担保人{}已代偿"]
    ),
)
def test_any_frequent_name_is_found_behind_a_cue(surname: str, given_name: str, form: str) -> None:
    name = surname + given_name
    assert f"<{name}>" in marked(form.format(name), [names_zh])


@settings(max_examples=300, deadline=None)
@given(text=st.text(alphabet="张王李三小明我叫姓名先生经理某：，。 \nMr.DearJohnSmith'-X*·", max_size=80))
def test_hits_lie_in_the_text_and_have_a_key(text: str) -> None:
    for recogniser in (names_zh, names_latin):
        for hit in recogniser.find(text, CONTEXT):
            assert 0 <= hit.start < hit.end <= len(text)
            assert hit.key
            assert text[hit.start : hit.end].strip() == text[hit.start : hit.end]


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=200))
def test_any_text_is_read_without_failing(text: str) -> None:
    for recogniser in (names_zh, names_latin):
        assert all(hit.end <= len(text) for hit in recogniser.find(text, CONTEXT))


@pytest.mark.parametrize(
    "expected",
    [
        "关于<蒋雨桐>账户被扣款一事",
        "<冯国栋>信用卡被盗刷",
        "投诉-<沈佳怡>-车贷",
        "麻烦查一下<唐若曦>的还款记录",
        "我<谭雅琴>实名举报这家机构",
        "结果<吕志远>跑路了",
        "昨天<袁晓彤>又打来电话",
        "钱都转到<邓子涵>名下",
        "—— <魏淑珍>\n13800138000",
        "<郭子轩>和<苏婉婷>都签了字",
        "他把<曹明哲>的资料卖给别人",
        "送货司机<卢俊杰>态度恶劣",
        "孩子他妈<田秀兰>(1960年出生)签了字",
        "店主<廖芳>收了钱",
        "<于慧敏>,女,四十岁",
        "<金若曦>:贷款查询",
        "<覃丽>让我先交保证金",
        "擔保人<鄧曉彤>毫不知情",
        "戶口持有人:<顧德華>。請盡快處理",
        "<韩 霞> 13800138000",
        "经办人<诸葛雨欣>说可以",
        "担保人<邹倩>毫不知情",
    ],
)
def test_a_chinese_name_is_found_where_no_cue_word_tells_of_it(expected: str) -> None:
    assert marked(bare(expected), [names_zh]) == fold_text(expected)


@pytest.mark.parametrize(
    "text",
    [
        "黄金价格上涨,高铁票,马上海关通知,周末加班,万元利息",
        "张家口分行,石家庄办事处,王府井网点,苏格兰皇家银行",
        "周年庆活动,黄河路营业厅,唐山大道,李家村村委会",
        "感谢贵行,主张权利,紧张得睡不着,国王大道,每周一次",
        "于国庆期间扣款,在白云区,和东西方文化",
        "高新技术企业贷款,文明用语,金华分行,白天来电",
    ],
)
def test_words_that_begin_like_a_chinese_name_stay_where_names_might_stand(text: str) -> None:
    assert marked(text, [names_zh]) == fold_text(text)


@pytest.mark.parametrize(
    "text",
    [
        "I work at St Brigid's Hospital and at Thomas & Gray Finance",
        "a clerk at Patel Traders, a manager at Carter Collections LLP",
        "the Lakshmi Vilas Bank, Kaveri Urban Cooperative Bank, Shri Ram Finance",
        "Elektriker bei Klinikum West, Lehrerin bei Stadtwerke Talheim",
        "Trabajo de enfermera en Hermanos Quiroga S.A.",
        "Mi IBAN es bueno, Mi Tarjeta no",
        "prêt chez Banque Martin Maurel, la loi Lagarde, Caja de Ahorros Ruiz",
        "Thanking you,\nYours faithfully,\n",
    ],
)
def test_firms_with_a_person_in_their_name_stay(text: str) -> None:
    assert marked(text, [names_latin]) == fold_text(text)


def test_a_name_ends_before_the_firm_behind_it() -> None:
    assert marked("Begoña Ruiz de Hermanos Quiroga", [names_latin]) == "<Begoña Ruiz> de Hermanos Quiroga"
    assert marked("AW: Petra Krüger Ratenpause", [names_latin]) == "AW: <Petra Krüger> Ratenpause"
