"""Ways of wording in simplified Chinese, once blind, now the split `second`."""

from typing import Final

BLIND: Final = r"""
@TITLE
还清{duration}了征信还挂着
我是{NAME},求撤销逾期
利率从{rate}变成{rate},谁改的
催到我单位了,机主号{PHONE}
第{count}次投诉{bank}
{LOAN_NO}这笔为什么没有结清证明
fw: 客户{NAME}补充材料
工单{ticket}被无故关闭
@OPEN
哈喽,上次那个事还没完,我{NAME}
客服您好 我叫{NAME} 想反映一个情况
这里是{NAME}的女儿,替他写的
气死我了,{bank}你们讲不讲理
受理人{AGENT}您好:
各位老师好!贷款是{month}办的
以下为坐席记录:客户{NAME}来电
投诉信\n投诉者{NAME},现年四十有余
跟{AGENT}沟通过了,没结果,只好写在这里
转交:\n发件人 {NAME} {EMAIL}\n标题 还款异议
你好呀打扰一下
@CLOSE
具名:{NAME}
盼复。\n{NAME}\n{PHONE}
{NAME}于{date}书
麻烦了,署我名字就行:{NAME}
客户{NAME},联络号{PHONE},邮件{EMAIL}
再拖我就去找{regulator}了
坐席:{AGENT}\n记录时间 {date} {time}
祝工作顺利,{NAME}
签字:{NAME}\n住所:{ADDRESS}
好了就这样
@NAME
当事人{NAME}要求书面道歉
账单上的户主是{NAME}
贷款是我{NAME}一个人签的
鄙人{NAME},{job}一名
经核实客户姓名为{NAME},诉求退费{amount}
来电人自报姓名{NAME}
客户叫{NAME},情绪激动
你们把{NAME}和别人搞混了
我姓名是{NAME}没错吧你们自己看
判决书里被告写的是{NAME}
名字{NAME} 别再写错
收到一封写给{NAME}的律师函
持卡人是{NAME},从没办过分期
户名{NAME}\n余额{amount}
我就是那个{NAME},上周来过{branch}
此贷款的实际使用人并非{NAME}
投保人写成{NAME},我没同意买保险
{NAME}这个名字在你们系统里有两条记录
本人({NAME})对上述金额有异议
我行客户{NAME}反映多扣{amount}
人家喊我{NAME:last}先生我都不敢应
给{NAME:last}女士发的短信发到我这来了
喂我是{NAME}啊上次打过电话的
用户{NAME},实名已通过
信封上面写着{NAME}亲启
逾期名单里凭什么有{NAME}
真名{NAME},网名就不说了
@NAME2
我公公{NAME2}被他们吓得血压升高
催收的头头叫{NAME2}
你们那位{AGENT}说话像吵架
当初是{NAME2}拉我去签的担保
通讯录里的{NAME2}也收到了短信
我表弟{NAME2}帮我垫了{amount}
贷款中介{NAME2}拿走了我的手机
我们公司财务{NAME2}接到恐吓电话
一个姓{NAME2:last}的先生自称法院的
委托代理人:{NAME2}
回访专员{AGENT}答应{duration}给答复
钱最后进了{NAME2}的口袋
工号{count}的{AGENT}挂我电话
妻子{NAME2}与本贷款无关
室友{NAME2}也能作证
第三方联系人{NAME2},关系:同学
他让我找{NAME2}经理
@PHONE
白天上班 找我打{PHONE}
回拨号码:{PHONE}
我现在用的号是{PHONE}
手机好码{PHONE}
电话号马是{PHONE}哈
麻烦回个电话 {PHONE}
他们换着号打,最近这个是{PHONE2}
客户来电号码{PHONE},要求回访
联系不上就打我妹妹{PHONE2}
我这边号码报一下,{PHONE}
验证短信全发到{PHONE}去了
登记的电话{PHONE}早就不用了
可以先发短信到{PHONE}
{PHONE}这个号昨天接了{count}个骚扰电话
请将{PHONE}加入免打扰名单
主叫{PHONE2},通话{duration}
晚上七点后{PHONE}有人接
不要打座机,打{PHONE}
号主是我,{PHONE}
新换的卡 {PHONE}
办理时留的是{PHONE}
手机微信都是{PHONE}
客户要求更改预留号为{PHONE}
自称法务的人号码是{PHONE2}
催收群发里带了我的号{PHONE}
找{NAME}请打{PHONE}
电话录音_{PHONE:digits}.wav 已上传
有急事就call我{PHONE}
@EMAIL
请寄送电子版 {EMAIL}
邮件发这个就行 {EMAIL}
我的电子油箱{EMAIL}
邮箱是{EMAIL}注意别打错
账单邮箱改成{EMAIL}
客户提供邮箱{EMAIL}用于接收回函
我用{EMAIL}给你们写过{count}封信
系统提示{EMAIL}已被占用
mail地址:{EMAIL}
收不到就换这个{EMAIL}
证据我从{EMAIL}打包发了
邮件抄给{EMAIL2}
对方用{EMAIL2}联系我的
我常用的是{EMAIL}
Email {EMAIL},电话也行
回函请发送至客户邮箱:{EMAIL}
绑定邮箱显示为{EMAIL}
那封信是从{EMAIL2}来的,是不是诈骗
注册时填了{EMAIL}
附上我的邮箱 {EMAIL}
请把还款计划表传到{EMAIL}
电子回单麻烦发一下 {EMAIL}
我邮箱没变,还是{EMAIL}
公司邮箱{EMAIL},私人的不看
密码找回邮件没到{EMAIL}
~{EMAIL} 收
@ADDRESS
人在{ADDRESS},跑不掉的
请用顺丰寄{ADDRESS}
我搬到{ADDRESS}都两年了
住的地方是{ADDRESS}
家住{ADDRESS},离你们网点很远
催收函贴在{ADDRESS}门口
客户现住址:{ADDRESS}
收件人{NAME},地址{ADDRESS}
地扯:{ADDRESS}
查封的房子坐落于{ADDRESS}
账单一直寄到旧地址{ADDRESS2}
我爸妈住{ADDRESS2},别去找他们
上门地点是{ADDRESS},来了{count}个人
发票请邮到{ADDRESS}
居住在{ADDRESS}的租客也被问话
房产证上写的是{ADDRESS}
送达地点{ADDRESS}
纸质材料寄回{ADDRESS}即可
工作地点在{ADDRESS2}
他们居然知道我住{ADDRESS}
贷款买的是{ADDRESS}这套
定位显示在{ADDRESS}
籍贯地{ADDRESS2},现在不住那了
门店在{ADDRESS2}
您登记的联系地址为{ADDRESS},是否需要修改
从{ADDRESS}坐车过来要{duration}
@DOB
我的出身日期是{DOB}
生于{DOB}
出生年月{DOB},属实
客户生日核对为{DOB}
本人生日:{DOB}
我{DOB}生的,还没到退休
生日那栏填的{DOB}
户口本写{DOB}出生
身份证上出生日期是{DOB}
{NAME}生日{DOB}
我母亲{NAME2}生于{DOB},不会用手机
系统把我生日登成{DOB}
出生:{DOB}
核身问题答的是出生日期{DOB}
他{DOB}出生,贷款时未成年
我是{DOB}出生的人,按规定能贷到几岁
出生日期登记为{DOB},请更正
年龄按{DOB}出生来算
阳历生日{DOB}
办卡时报了生日{DOB}
借款人,{DOB}出生,{job}
生辰{DOB}
我的出生日期{DOB}和卡上不一致
@CN_ID
麻烦核对身份证 {CN_ID}
我身份证号码报给你 {CN_ID}
身份证好{CN_ID}
客户证件号 {CN_ID} 已核验
身份证件:{CN_ID}
我的sfz号码是{CN_ID}
二代身份证{CN_ID}
{NAME},身份证号码{CN_ID},诉求退息
按{CN_ID}查出来有{count}笔贷款
持身份证{CN_ID}前往{branch}
冒名贷款用的身份证是{CN_ID}
证件编号 {CN_ID}
实名信息:{NAME}/{CN_ID}
公民身份证号 {CN_ID}
18位身份证号{CN_ID}
配偶身份证{CN_ID}
身份证号不是早给了吗 {CN_ID}
~{CN_ID}
乙方身份证号:{CN_ID}
证件照片_{CN_ID:digits}.jpg
@BANK_CARD
退款退到这张{BANK_CARD}
我那张卡{BANK_CARD}被盗刷{amount}
卡好{BANK_CARD}
还款卡是{BANK_CARD}
银行卡 {BANK_CARD} 无法解绑
信用卡卡号为{BANK_CARD}
客户名下卡片{BANK_CARD}状态冻结
从{BANK_CARD}划走{amount}
转到{BANK_CARD},收款人{NAME2}
我把钱存进{BANK_CARD}了
完整的卡号是{BANK_CARD}
绑卡:{BANK_CARD}
工资就发在{BANK_CARD}上
注销信用卡{BANK_CARD}
这卡{BANK_CARD}我早销了
社保卡银行账户{BANK_CARD}
请核实卡号 {BANK_CARD} 的交易
自动扣款的是这张卡 {BANK_CARD}
刷卡{BANK_CARD},金额{amount}
副卡{BANK_CARD}不是我开的
新卡号{BANK_CARD}
旧卡{BANK_CARD}换新
一类卡{BANK_CARD}降成二类
打款卡号:{BANK_CARD} 户名{NAME}
卡号{BANK_CARD},{branch}开户
@BANK_ACCOUNT
公司账号{BANK_ACCOUNT}
退回账号是{BANK_ACCOUNT}
我的账户号{BANK_ACCOUNT}被冻了
还款专户{BANK_ACCOUNT}
存折号{BANK_ACCOUNT}
收款银行账号 {BANK_ACCOUNT}
转入账户为{BANK_ACCOUNT}
帐号:{BANK_ACCOUNT}
对公户{BANK_ACCOUNT}余额不足
把{amount}打进账号{BANK_ACCOUNT}
开户{branch} 账号 {BANK_ACCOUNT}
监管账户{BANK_ACCOUNT}
@LOAN_NO
合同编好{LOAN_NO}
贷款编码:{LOAN_NO}
我要查{LOAN_NO}这笔贷款
借款单号{LOAN_NO}
客户涉诉合同:{LOAN_NO}
借据编号 {LOAN_NO} 余额{amount}
电子合同号为{LOAN_NO}
你们APP里显示合同号 {LOAN_NO}
签的是{LOAN_NO}号合同
分期合同{LOAN_NO}
结清的那笔编号是{LOAN_NO}
贷款合同编号:{LOAN_NO},放款{amount}
还有一笔{LOAN_NO}没还
短信说{LOAN_NO}贷款逾期
合同{LOAN_NO}第{count}期
《个人借款合同》编号{LOAN_NO}
车贷合同号 {LOAN_NO}
我的贷款账户{LOAN_NO}
申请编号{LOAN_NO}
放款编号{LOAN_NO}
关联合同号:{LOAN_NO}
对应借款{LOAN_NO}
房贷编号是{LOAN_NO}
贷款合同尾页写着{LOAN_NO}
展期协议 编号{LOAN_NO}
保证合同编号 {LOAN_NO}
@PASSPORT
护照号马{PASSPORT}
我拿护照{PASSPORT}开户的
证件:护照 {PASSPORT}
因私护照{PASSPORT}
客户护照编号{PASSPORT}
换发后护照号是{PASSPORT}
@PLATE
把{PLATE}拖走了
车贷那辆{PLATE}
车牌号码为{PLATE}
GPS装在{PLATE}上
催收开的车牌是{PLATE}
车子牌照{PLATE}
@WECHAT
加我薇信{WECHAT}
我的微信是{WECHAT}
wx号:{WECHAT}
微信账号{WECHAT}
微信上叫{WECHAT}的人加我
微信ID:{WECHAT}
@QQ
qq号{QQ}
QQ联系 {QQ}
客服让我加qq:{QQ}
对方QQ为{QQ}
我的球球{QQ}
发到QQ{QQ}
@ALIPAY
支付宝账户:{ALIPAY}
我支付宝号是{ALIPAY}
打到支付宝 {ALIPAY}
zfb账号{ALIPAY}
退到我的支付宝账号{ALIPAY}
支付宝登录号 {ALIPAY}
@USCC
公司信用代码是{USCC}
营业执照上的代码{USCC}
纳税识别号 {USCC}
统一信用代码:{USCC}
我司税号{USCC}
{company}(统一社会信用代码{USCC})
@IP
登录ip {IP} 我没去过那边
操作IP地址:{IP}
签约时的IP是{IP}
日志里写着{IP}
远程登录来自{IP}
IP地址{IP},设备未知
@URL_TOKEN
点这个链接 {URL_TOKEN} 报错
短信链接:{URL_TOKEN}
合同在 {URL_TOKEN} 看
对方发来 {URL_TOKEN}
登录页 {URL_TOKEN} 打不开
@CREDENTIAL
密码{CREDENTIAL}登不上去
登录密码是{CREDENTIAL}
短信验证码 {CODE}
验证码{CODE}被他骗走了
我的交易密码{CODE}
动态验证码为{CODE}
@LOOK
说好{rate},合同里却写{rate}
每期{amount},一共{count}期
{hotline}打了{count}次没人接
{bank}的人说等{duration}
我{date}还了{amount},{date}又扣{amount}
依据{law}你们应当退还
卡尾号{last4}的那张
{month}开始利息多了{percent}
订单{order}一直处理中
{company}代扣了{amount}
我在{branch}排队{duration}
APP升级{version}以后看不到账单
{year}年贷的,到{year}年到期
工单号{ticket}查一下
已向{regulator}反映
我是{job},月收入{amount}
{product}提前还款收{percent}违约金
{date} {time}接到通知
{time}打的电话,{time}才挂
本金{amount}利息{amount}罚息{amount}
交易流水{order}不是我做的
听说{law}禁止砍头息
服务费占{percent},凭啥
后{count}期我不认
@FILL
烦死了真的
我没有不还的意思
请给书面答复
别踢皮球了行不行
客户表示不满意,要求升级处理
家里老人经不起折腾
已告知客户耐心等待
说话要算数啊
希望妥善解决
你们自己听录音去
"""
