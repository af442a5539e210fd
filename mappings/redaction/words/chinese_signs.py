"""Characters and small words around Chinese names: frequent surnames, what given names never hold."""

from __future__ import annotations

from typing import Final

COMMON: Final = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑韩唐冯董程曹袁邓许傅沈吕苏卢蒋蔡贾丁魏薛叶阎潘杜戴夏钟汪田"
    "姜范石姚谭廖邹熊陆郝孔崔邱秦史顾侯邵孟龙段雷钱汤尹黎武贺赖龚文庞樊殷施陶翟倪严牛俞章鲁葛韦毛邢岳齐梅"
    "庄辛管祝左涂谷祁舒耿卜詹欧骆肖毕柯聂焦滕靳柴阮裴尤覃霍彭曾马高谢"
)
"""Surnames that stand alone before a title or behind 小 and 老."""
RARELY_A_NAME: Final = frozenset(
    "招誉展和向于从时应同与都全原那国党项后但由支相经来占年言种景信代强双在有被把对又没种国区步满边干强花水海单公"
    "班别解商官权智战保才初拱冠化况巨利牧母纳仁锁信刑修央银肇植员尉撒畅弥"
)
"""Surnames that are small words far more often."""
NEVER_GIVEN: Final = frozenset(
    "的了吗呢吧啊哦呀嘛着过在是我你您他她它这哪谁什么怎很也还就都才又再已没不未被把让给跟对从到去说称问答"
    "打投诉"
    "该此其每各某些个们者款贷费息额账催找叫请等且但而却将能会要想做买卖拿交付收欠借还逾期限利率约只仅因所"
    "以如"
    "与及或至于先住电号码址身岁男您啥咋吃喝看听讲骂吓够别太更最均仍曾帮替按据凭经竟且办并乃两客户银签换跑"
    "充销词栏夸挂"
)
"""Characters that given names do not hold."""
_TITLE_LIKE_TEXT: Final = """
总 姐 哥 工 叔 姨 嫂 婶 局 队 处 科 某 董 氏 先生 女士 小姐 太太 经理 主任 老师 律师 行长
"""
TITLE_LIKE: Final = frozenset(_TITLE_LIKE_TEXT.split())
_WEAK_TEXT: Final = """
先生 女士 小姐 工号 叫 联系 联系我 咨询 委托 致 投诉 举报 起诉 找到 对接 认识 客户 用户 柜台 客服 催收 销售
顾问 领导 朋友 同事 员工 中介 老板 法人
"""
WEAK: Final = frozenset(_WEAK_TEXT.split())
"""Everyday words: the name has to end where names end."""
_BARE_TEXT: Final = """
抬头写 抬头 的是 就是 是 给了 给 让 请 写 对 向 把 的 人员 以 替 帮 跟 与 和 由 被 找 关于 对于 针对
孩子 合伙 实名 人士 感谢 表扬 授权 麻烦转 我要见 要见 据 告诉 通知 记者 乙方 甲方 丙方 要告 转到 存入
包括 联合
"""
BARE: Final = frozenset(_BARE_TEXT.split())
"""Small words: only frequent surnames with frequent characters count behind them."""
_NO_ANSWER_TEXT: Final = """
本人 保密 匿名 未知 不详 无 暂无 同上 您好 你好 先生 女士 客户 自己 姓名 电话 地址 身份证 银行 借款人
担保人 如下 见附件 已注销 联系方式 手机号 家属 家人 亲属 亲友 朋友 同事 父亲 母亲 父母 配偶 丈夫 妻子 老公
老婆 爱人 儿子 女儿 子女 兄弟 姐妹 哥哥 姐姐 弟弟 妹妹 详见 另附 见合同 见上 见下 略 未填 未提供 不便透露 不详
"""
NO_ANSWER: Final = frozenset(_NO_ANSWER_TEXT.split())
BEFORE_ALONE: Final = frozenset(
    "和与跟被把给向对让叫找由的是我你们人员者长师妈爸哥姐弟妹婆公夫妻子女友方机下到了着名位个司生户家说问骂请"
    "替帮为及或并以同像如比听见等将令使催欠借用在从当连按据因凭称因经"
)
"""Characters behind which a name of three characters may begin."""
JUST_BEFORE: Final = frozenset("在和与跟被把给向对于让叫找由我替帮骂")
"""Those behind which a name of two characters may begin."""
WORDY: Final = frozenset(
    "一东中之公军南可和国大天子学安家小山平建心成文新明月民生西长春来行发光立正清方高地世海江河水金石木林"
    "元开利通美顺达远进良好乐意思想力道德信义本业全同向先前里口志年"
)
"""Characters of given names that are as often something else."""
NOT_BEHIND: Final = frozenset(
    "路街村镇县市区乡寺庙桥山庄店银公学医大集股基科支分信厂馆院校站港州省岛湾河湖江城里"
)
"""Behind these characters the name is one of a street, a place or a firm."""
WORDY_ALSO: Final = WORDY | frozenset("应发敬接为有现因经和")
THINGS: Final = frozenset("钱满怀毛成高常方平安金白温乐时年明文哈居麦牛祝纪米车水花包万")
"""Surnames that are words for things, or of whole sentences, far more often."""
AS_GIVEN: Final = str.maketrans("利如才得男银", "丽茹财德楠茵")
"""Small words that given names of two characters hold all the same: 广利, 如意, 有才."""
NUMERALS: Final = frozenset("一二三四五六七八九十百千万两")
