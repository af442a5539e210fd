"""Ways of wording in simplified Chinese, to work with."""

from typing import Final

DEV: Final = r"""
@TITLE
投诉:多扣利息{amount}
{NAME}关于征信的投诉
催收骚扰家人,电话{PHONE}
贷款{LOAN_NO}提前还款被收违约金
请尽快处理工单{ticket}
信用卡年费争议(尾号{last4})
要求退还{product}手续费
回复:关于{NAME}的还款安排
@OPEN
您好,我是{NAME}。
尊敬的客服:我叫{NAME},是{bank}的老客户。
你们到底管不管?我打了{count}遍{hotline}都没人接!
致{bank}消费者权益保护部:
在吗
领导好,我要投诉{branch}的工作人员。
本人{NAME},现就贷款扣费一事投诉如下:
客服你好,我姓{NAME:last},上次联系过你们
投诉人:{NAME}
@CLOSE
投诉人:{NAME}\n{date}
此致\n敬礼\n{NAME}
谢谢!{NAME},{PHONE}
请在{duration}内答复,否则向{regulator}投诉。
联系人{NAME} 电话{PHONE}
—— {NAME}\n{PHONE}\n{EMAIL}
等你们回复,急!
{NAME} 敬上
顺祝商祺!\n{NAME}\n{company} {job}\n手机:{PHONE}
@NAME
我叫{NAME},在{branch}办的{product}。
本人姓名{NAME},因失业无力还款。
我是{NAME}本人,不是中介。
借款人{NAME}已于{date}结清。
户名写的是{NAME},你们系统里却查不到。
我的名字是{NAME},请不要再把我叫错
合同上签字的是{NAME},利率写明{rate}。
这笔{product}登记在{NAME}名下。
我{NAME}实名投诉{branch}!
账户持有人:{NAME}
申请人{NAME}于{date}提交了减免申请。
麻烦查一下{NAME}的账户,扣了{amount}
你们一直给{NAME:last}女士打电话,我不认识她
贵行短信称“{NAME:last}先生您已逾期”,但我没有逾期
@NAME2
我爱人{NAME2}也接到了催收电话。
担保人{NAME2}至今没收到任何通知。
我母亲{NAME2}今年七十多岁,被吓得住院。
共同借款人是{NAME2},跟我没有关系
客户经理{AGENT}答应过我利率{rate}
你们的{job}{NAME2}态度极其恶劣,还骂人
催收员自称{NAME2},说要上门
他让我把钱转给一个叫{NAME2}的人
我同事{NAME2}也遇到同样的事
收款人:{NAME2},金额{amount}
经办人员{NAME2}说系统升级到{version}才这样
是{AGENT}接待的我
我姐{NAME2}替我还了{amount}
@PHONE
我的手机号是{PHONE},白天都可以打。
电话:{PHONE}
请打{PHONE}联系我
有事联系我{PHONE}
催收一直用{PHONE2}打我,一天{count}次
换号了,新号码{PHONE},旧的不用了
绑定的手机{PHONE}收不到验证码
预留手机号码为{PHONE}
加我电话{PHONE},别打给我单位
短信是发到{PHONE}上的,内容说我欠{amount}
我老公的电话{PHONE2}也被打爆了
~{PHONE} 打这个就行
来电显示{PHONE2},声称是{bank}法务
Tel:{PHONE}
我用{PHONE}注册的APP,版本{version}
回电请拨{PHONE},别打{hotline}转来转去
手机{PHONE}(微信同号)
家里座机{PHONE}也行
@EMAIL
我的邮箱是{EMAIL},请把对账单发过来。
邮箱:{EMAIL}
请回复到{EMAIL}
E-mail: {EMAIL}
结清证明发{EMAIL}就可以
合同扫描件我从{EMAIL}发给你们了
~{EMAIL},发这里
收件邮箱填的{EMAIL},{duration}了还没收到
联系邮箱{EMAIL}
抄送一份到我爱人的邮箱{EMAIL2}
电子邮件地址为{EMAIL}
你们发到了{EMAIL2},那不是我的邮箱
登录名就是{EMAIL}
材料已发邮件,我这边是{EMAIL}
@ADDRESS
我住在{ADDRESS}。
家庭住址:{ADDRESS}
请把纸质合同寄到{ADDRESS},{NAME}收
快递地址是{ADDRESS}
催收的人跑到{ADDRESS}贴条子
户籍地址{ADDRESS}
现居住地为{ADDRESS},已经搬家
抵押房产位于{ADDRESS},评估价{amount}
发函到{ADDRESS2}也没人理
通讯地址 {ADDRESS}
单位地址是{ADDRESS2}
律师函寄错到了{ADDRESS2}
地址还是老地址{ADDRESS}不变
房子在{ADDRESS},月供{amount}
收货地址:{ADDRESS} {NAME} {PHONE}
@DOB
本人{DOB}出生
出生日期:{DOB}
我的生日是{DOB},系统里登记错了
{NAME},男,{DOB}生,汉族
{NAME},女,出生于{DOB}
生日{DOB}
我{DOB}出生,今年办{product}说我超龄
出生年月日 {DOB}
孩子他妈{NAME2}({DOB}出生)也签了字
@CN_ID
身份证号:{CN_ID}
我的身份证号码是{CN_ID},请核实。
身份证{CN_ID}
证件号码{CN_ID}
公民身份号码:{CN_ID}
本人{NAME},身份证号{CN_ID}
~{NAME} {CN_ID}
有人冒用我身份证({CN_ID})贷款{amount}
查一下 {CN_ID} 这个人的征信
证件类型:居民身份证 证件号:{CN_ID}
我把身份证号{CN_ID}都报给客服了还要我再报
担保人身份证号为{CN_ID}
ID:{CN_ID}
户口本上的身份号码 {CN_ID}
sfz {CN_ID}
附件:{CN_ID:digits}正反面.jpg
实名认证用的{CN_ID},怎么就通不过
@BANK_CARD
我的银行卡号是{BANK_CARD}。
卡号:{BANK_CARD}
扣款卡{BANK_CARD}被扣了{amount}
钱打到{BANK_CARD}这张卡上
工资卡{BANK_CARD}被冻结
还款绑定的储蓄卡 {BANK_CARD}
~{BANK_CARD} {NAME}
信用卡{BANK_CARD}年费{amount}
请退到卡号{BANK_CARD},开户行{branch}
从卡{BANK_CARD}里连扣{count}笔
银行卡{BANK_CARD}是我唯一的卡
收款账户/卡号 {BANK_CARD}
卡面号码{BANK_CARD},有效期内
附件:转账截图_{BANK_CARD:digits}.png
@BANK_ACCOUNT
账号:{BANK_ACCOUNT}
对公账号{BANK_ACCOUNT},户名{company}
我的还款账户是{BANK_ACCOUNT}
开户行:{branch},账号{BANK_ACCOUNT}
银行账户{BANK_ACCOUNT}余额{amount}
往账户 {BANK_ACCOUNT} 存了{amount}
存款账号为{BANK_ACCOUNT}
款项应退回原账户({BANK_ACCOUNT})
@LOAN_NO
合同编号:{LOAN_NO}
贷款合同号{LOAN_NO}
我的借据号是{LOAN_NO},利率{rate}
贷款编号{LOAN_NO}已经结清了
关于合同{LOAN_NO}的违约金{amount}我不认可
借款合同编号为{LOAN_NO}
贷款账号 {LOAN_NO}
在你们这里的贷款单号{LOAN_NO},期限{duration}
进件编号:{LOAN_NO}
请查询借款编号{LOAN_NO}
保单随贷款{LOAN_NO}一起卖给我的
放款流水里的合同号是{LOAN_NO}
授信编号{LOAN_NO}
见贷款合同(编号:{LOAN_NO})第{count}条
@PASSPORT
护照号:{PASSPORT}
我的护照号码是{PASSPORT}
外籍配偶护照{PASSPORT}
证件为护照,号码{PASSPORT}
用护照{PASSPORT}开的户
@PLATE
车牌号{PLATE}
抵押车辆 {PLATE} 被拖走
我的车({PLATE})按揭
车牌:{PLATE},车贷{amount}
他们开着{PLATE}来堵门
@WECHAT
我的微信号{WECHAT}
加微信:{WECHAT}
vx:{WECHAT}
催收员加我微信,他的微信是{WECHAT}
微信 {WECHAT},电话不方便
v信{WECHAT}
@QQ
QQ:{QQ}
我的QQ号是{QQ}
加QQ {QQ} 发资料
扣扣{QQ}
可以联系qq{QQ}
@ALIPAY
支付宝账号:{ALIPAY}
退款到支付宝{ALIPAY}
我的支付宝是{ALIPAY}
支付宝账户{ALIPAY}被代扣{amount}
用支付宝(账号{ALIPAY})还的款
@USCC
统一社会信用代码:{USCC}
我公司{company},信用代码{USCC}
营业执照号{USCC}
企业统一代码 {USCC}
纳税人识别号:{USCC}
@IP
后台显示登录IP {IP}
登录地址{IP}不是我本人
IP:{IP}
他们说我从{IP}操作的
异常登录ip地址为{IP}
@URL_TOKEN
你们发的链接{URL_TOKEN}打不开
短信里的网址 {URL_TOKEN}
点开{URL_TOKEN} 直接就签约了
重置密码链接:{URL_TOKEN}
我是通过 {URL_TOKEN} 申请的
@CREDENTIAL
登录密码是{CREDENTIAL},你们自己看
密码:{CREDENTIAL}
验证码{CODE}是客服问我要的
初始密码 {CREDENTIAL}
我把短信验证码{CODE}告诉了自称客服的人
查询密码为{CODE}
@LOOK
贷款本金{amount},年利率{rate},期限{duration}。
{date}扣了我{amount},{date}又扣{amount}。
根据{law},你们应当在{duration}内答复。
我打{hotline}转人工等了{duration}。
卡尾号{last4}的账单有问题。
订单号{order}是还款订单
工单号{ticket}显示已办结,可是根本没人联系我
{percent}的手续费太离谱了
{branch}让我找{bank},{bank}又让我找{regulator}
从{month}到现在一共还了{amount}
{year}年办的{product},当时说没有费用
{company}代收的担保费{amount}合理吗
APP更新到{version}后看不到账单
@FILL
请给我一个合理的解释。
太气人了!!!
我从来没有逾期过,为什么征信上有记录?
希望尽快处理,谢谢。
一直踢皮球,谁也不负责。
我有录音为证。
本人目前失业,家里还有病人,实在没办法一次还清。
再这样下去我只能找媒体曝光了
要求书面道歉并赔偿损失。
@=NAME
姓名|客户姓名|投诉人|申请人|借款人|联系人|户名|持卡人
@=PHONE
电话|手机|联系电话|手机号码|联系方式|移动电话
@=EMAIL
邮箱|电子邮箱|Email|邮件地址
@=ADDRESS
地址|家庭住址|通讯地址|联系地址|现住址|户籍地址
@=DOB
出生日期|生日|出生年月
@=CN_ID
身份证号|身份证号码|证件号码|身份证|公民身份号码
@=BANK_CARD
银行卡号|卡号|还款卡号|信用卡号
@=BANK_ACCOUNT
账号|银行账号|还款账户
@=LOAN_NO
合同编号|贷款编号|借据号|合同号|贷款合同编号
@=PASSPORT
护照号|护照号码
@=PLATE
车牌号|车牌
@=WECHAT
微信号|微信
@=QQ
QQ|QQ号码
@=ALIPAY
支付宝|支付宝账号
@=USCC
统一社会信用代码|信用代码
@=IP
登录IP|IP地址
@=CREDENTIAL
密码|登录密码
"""
