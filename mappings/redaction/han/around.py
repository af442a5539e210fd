"""What stands before and behind a Chinese name."""

from __future__ import annotations

from typing import Final

from mappings.redaction.han.signs import IS_HAN
from mappings.redaction.late import late
from mappings.redaction.words import any_of
from mappings.redaction.words.chinese_everyday import NEARBY, RELATIONS, TELLING
from mappings.redaction.words.chinese_framed import HUMBLE, TOLD
from mappings.redaction.words.chinese_given import ENDING
from mappings.redaction.words.chinese_signs import BEFORE_ALONE, JUST_BEFORE

AFTER_NAME: Final = late(
    r"[^\u3400-\u9fff]|\Z|[的了在是说称讲问等这那把被让给跟对从到去就也还都才又再已没不未将会要想能打联反表拨"
    r"办借欠贷逾投申我你您他她它之带找叫帮骂威催挂泄冒私写退拖推敷逼拍用以并但而则却只因由所按与及或于负签"
    r"收退发告答承同拒查身住"
    r"电手"
    r"先女经主老师律总客专员代替帮亦均曾毫实系使需违收拿接诉又因跑您喂替两]"
    r"|和(?:我|他|她|你|您|客|贵|其)|向(?:我|贵|客|你|您|银|法)|为(?:我|借|本|客|担)|有(?:人"
    r"|一|没|无)|来(?:电|访|函|信|我)"
    r"|一起|一同|当(?:时|场|初|年)|共同|之间|本人|现(?:在|年|居|住)|今(?:年|天)|男|生于|出生|性别|年龄"
    r"|因为|曾(?:经|于|在)?|自(?:述"
    r"|称|行|20)|作为|多次|一直"
    r"|每(?:天|日|月)|名义|名下|夫妻|夫妇|夫妻|两口子|一家|同志|接(?:到|听|了|电)|通过|做(?:了"
    r"|担|主)|同意|擅自|私自|签(?:订|字|名)|无法|下面|这边|那边|"
    r"手里|手中|手上|处借|处贷|母女|父子|父女|母子|兄弟|姐妹|三人|二人|两人|等|恐吓|辱骂|态度"
    r"|处理|接听|接待|回复|解释|负责|协助|操作|推荐|介绍|提供|建议|要求"
    r"|即可|就行|就好|就可以|为准|银行卡|信用卡|信贷|房贷|车贷|账单|账户|账号|盗刷|尽快|尽早|立即|及时"
    r"|务必|来电|反馈|反映|担保|采访"
    r"|可以(?:作证|证明|证实|提供|来|签|去)|能作证|承担|诉|经办|好几|跑路|手机|微信|名字|征信|还清|应于"
    r"|应当|应该|因|失业|您好|你好|贷款|抵押|欠款|逾期"
    r"|接(?:的|过|手|起)|发(?:的|来|给)|和(?:他|我|她)|收(?:的|了|到|款)"
    r"|关于|对此|对于|及其|连同|始终|从未|从来|无力|需要|必须|参与|参加|转(?:给|账|走|入|到)|存(?:入|款)"
    r"|取(?:走|款|出)"
    r"|拿(?:着|走|了|到)|给了|骗|偷|冒名|冒充|伪造|代(?:签|办|扣|还)|代为|前来|前往|到(?:场|贵|了|我)|出具"
    r"|签署|亲(?:自|笔|口)"
    r"|上门|口头|明确|故意|长期|经常|总是|天天|还在|正在|已经|已于|尚|目前|目睹|知情|不知|不在|无关|无辜"
    r"|去世|病|死|离|失"
    r"|受|遭|遇|见|问|反复|再三|拒绝|否认|承认|确认|核实|证明|证实|辩称|答复|转告|转达|透露|泄露|催促|威吓"
    r"|骚扰|侮辱|谩骂|恶语"
    r"|以及|其(?:中|他|父|母|妻|夫|子|女)|任(?:职|何)|于20|敬上|谨|此致|启|呈|上$"
)
VERB: Final = late(
    "接(?:到|听|了|电|通)|通过|同意|擅自|私自|名义|名下|夫妻|夫妇|多次|一直|作为|因为|现在"
    "|现年|今年|今天|昨天|态度|处理|恐吓|辱骂|威胁|回复|解释|负责|协助|操作"
    "|推荐|介绍|提供|建议|要求|承诺|保证|签(?:订|字|名)|无法|这边|那边|手里|手中|手上|两人"
    "|二人|三人|本人|来电|来函|来信|和(?:[我他她你您客贵其王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑韩唐"
    "冯董程曹袁邓许傅沈吕苏]|我们)"
    "|向(?:我|贵|客|你|您|银|法)|为(?:我|借|本|客|担)|有(?:人|一|没|无)|曾(?:经|于|在)|自(?:述"
    "|称|行|20)|做(?:了|担)|电话|表示|反映|投诉|告知|告诉|答应"
)
FIRM: Final = late(
    r"[\u3400-\u9fff]{0,4}(?:银行(?![卡账流])|公司|集团|支行|分行|金融|小贷|金服|财险|信托|证券"
    r"|法院|派出所|律所|律师事务所"
    r"|事务所|中心|商城|超市|车行|地产|置业|科技)"
)
_TITLE: Final = (
    r"(?:先生(?![效成产活存物])|女士|小姐|太太|经理|主任|老师|律师|行长|主管|科长|处长|局长"
    r"|队长|组长|店长|总监|总经理|副总|警官|法官|医生|教授|师傅|会计|专员|客服|助理|部长|书记"
    r"|董事长|校长|院长|村长|镇长|科员|顾问|同志|老板|大爷|大妈|阿姨|大哥|大姐|女仕|夫人|小姐姐)"
)
TITLE_AT: Final = late(_TITLE)
FIRM_AHEAD: Final = late(
    r"[\u3400-\u9fff]{2}(?:(?![来去到在从说的了是把被给向找打让叫问跟对今昨我你他她您])[\u3400-\u9fff]){0,4}?"
    r"(?:银行(?![卡账流的])|公司|集团|支行|分行|小贷|金服|事务所|商城|超市|车行|物流"
    r"|装饰|家具"
    r"|医院|学校|幼儿园|酒店|餐厅|便利店|药店|健身房|美容院|建材|汽贸|二手车|服务部|经营部|门市部|工作室"
    r"|有限责任"
    r"|股份|合作社|贸易|实业|传媒|典当|消费金融|信用社|营业部|分理处|网点|法院|派出所|仲裁)"
)
_TOLD_NEXT: Final = r"(?:一?下)?(?:是|叫|为|系|叫做|[:：(（「【『\"“])?[ :：,，\n]{0,2}(?=[\u3400-\u9fff])"
TELLING_TOLD: Final = late(rf"(?:{any_of(TELLING + TOLD + HUMBLE)}){_TOLD_NEXT}")
RELATED: Final = late(
    rf"[我俺咱他她你您其家的](?:里|的|家|嗰个|个)?(?:{any_of(RELATIONS)}"
    rf"|[大二三四五六七八小老堂表亲干][叔伯舅姨姑爷奶婶嫂哥姐弟妹爹娘妈爸公婆侄嬸]){_TOLD_NEXT}"
)
NEARBY_TOLD: Final = late(rf"(?:{any_of(NEARBY)})[ :：,，]{{0,1}}(?=[\u3400-\u9fff])")
FIELD: Final = late(
    r"(?:\n|\A)[> ]{0,4}[\u3400-\u9fff()]{0,8}[名谁人户客主者][\u3400-\u9fff()]{0,4}[: \n]{1,4}"
    r"(?=[\u3400-\u9fff])"
)
"""The label of a field about somebody."""
SIGNED_LINE: Final = late(r"(?:[,，。!！~、 —-]|\n)[ —-]{0,4}(?=[\u3400-\u9fff ·]{2,8}[ ]?(?:\n|\Z))")
"""A name may end its line by itself."""
DASHED: Final = late(r"(?:\n|\A)[ >]{0,4}[-—–]{1,4} ?(?=[\u3400-\u9fff])")
"""A dash before the name of who signs."""
_GREETED: Final = late("你好|您好|早上好|上午好|下午好|晚上好|早晨|吃了吗|在吗")
_BEHIND_SURELY: Final = late(
    r"还钱|欠钱|借钱|还款|负全责|负责到底|的手印|的签名|的签字|的字迹|名下|话[会可佢]|接电话|已经?离开"
    r"|拜谢|敬上|谨上|叩上|代笔"
    r"|交来|送来|根本|压根|从头|从来|替我|给我|帮我|帮佢|幫|那里|那边|这里|这边|现要求|现投诉|致电|来电"
    r"|住院|发出|签收|收$|态度|历史|问题"
    r"|在场|接的|拉我|拉着|沟通|补充|也[收在是有没]|投诉|举报|俾[你佢我]|呀|啊|于[0-9]|说话|打来|上学|签的"
    r"|代签|办的|借的|贷的|欠的|干的|弄的"
    r"|的(?:名义|来信|电话|签|字迹|账|卡|身份|手机|女儿|儿子|老婆|老公|爱人|妈|爸|父|母|妻|夫|地址|名字"
    r"|工号|态度)"
    r"|手机上|在手机|不是我|唔系我|一起|亲笔|本人|吗|嘛|呢|[(（,，。:：;；!！?？\n、」』】\"”]|\Z"
)


def left_of(text: str, start: int) -> float:
    """How much what stands before a place speaks for a name there."""
    before = text[start - 1 : start]
    if not before or not IS_HAN.match(before):
        return 0.0 if before.isalnum() and before.isascii() and before.isdigit() else 0.7
    if before in JUST_BEFORE:
        return 0.7
    return 0.4 if before in BEFORE_ALONE else -0.8


def before_ends(text: str, start: int) -> bool:
    """True when the character before and the surname are a word."""
    pair = text[start - 1 : start + 1]
    return pair == "谢谢" or (pair in ENDING and pair[:1] not in "的是叫")


def right_of(text: str, end: int, size: int) -> float:
    """How much what stands behind a place speaks for a name of so many characters before it."""
    if _GREETED.match(text, end) is not None:
        return 1.4
    if _BEHIND_SURELY.match(text, end) is not None:
        return 0.9
    if TITLE_AT.match(text, end) is not None:
        return 1.2
    if size == 2 and VERB.match(text, end) is not None:
        return 1.6
    following = AFTER_NAME.match(text, end)
    if following is not None:
        return 0.8 if len(following.group()) > 1 else 0.5
    return 0.0 if size > 2 else -0.8
