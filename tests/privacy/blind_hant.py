"""Ways of wording in traditional Chinese, once blind, now the split `second`."""

from typing import Final

BLIND: Final = r"""
@TITLE
收咗我{amount}冇交代
{NAME}就{product}之投訴
第{count}次嚟信
@OPEN
客戶服務部:我叫{NAME},想跟進個案。
早晨,{NAME}呀,上次打過嚟
{AGENT}你好,多謝上次接聽
真係好嬲,{bank}搞乜
@CLOSE
客戶{NAME}\n{PHONE}
{NAME}上\n{date}
唔回覆我就搵{regulator}
煩請跟進,{NAME}
@NAME
客戶名係{NAME},請核對
單上面個名係{NAME}
我個名{NAME}俾你哋串錯
戶主{NAME}從未簽名
來電者{NAME}要求退回{amount}
{NAME:last}小姐唔係我嚟
貸款人姓名為{NAME}
@NAME2
我老公{NAME2}日日收到電話
你哋個經理{AGENT}話可以減{percent}
我同事{NAME2}都畀人追數
擔保人係我阿哥{NAME2}
@PHONE
打俾我 {PHONE}
我手提號碼{PHONE}
回電請打{PHONE}
聯絡號碼係{PHONE}
騷擾電話號碼{PHONE2}
客戶聯絡電話 {PHONE}
轉咗電話,而家用{PHONE}
@EMAIL
電郵我{EMAIL}得㗎喇
月結單寄{EMAIL}
客戶電郵為{EMAIL}
可以send去{EMAIL}
我個email係{EMAIL}
@ADDRESS
我屋企喺{ADDRESS}
文件寄去{ADDRESS}
現居{ADDRESS}
客戶住址:{ADDRESS}
啲人上咗嚟{ADDRESS}
@DOB
生日係{DOB}
出生日期為{DOB}
我係{DOB}出世嘅
客戶出生日期 {DOB}
我媽{DOB}出生
@HK_ID
身份證號碼為{HK_ID}
我身份證{HK_ID}
HKID號碼 {HK_ID}
客戶身份證:{HK_ID}
用咗我身份證{HK_ID}去借錢
@BANK_CARD
信用卡{BANK_CARD}俾人盜用
卡號係{BANK_CARD}
張卡{BANK_CARD}已取消
扣數卡 {BANK_CARD}
@BANK_ACCOUNT
戶口{BANK_ACCOUNT}被凍結
自動轉賬戶口:{BANK_ACCOUNT}
退款入{BANK_ACCOUNT}戶口
賬戶號碼 {BANK_ACCOUNT}
@LOAN_NO
貸款號碼{LOAN_NO}
合約號{LOAN_NO}未還清
關於貸款{LOAN_NO}
借貸編號:{LOAN_NO}
我份合約係{LOAN_NO}
@PASSPORT
我本護照{PASSPORT}
護照編號:{PASSPORT}
持特區護照{PASSPORT}
@PLATE
車牌係{PLATE}
架車車牌{PLATE}
汽車貸款,車牌號碼{PLATE}
@LOOK
借{amount}要還{amount},離譜
{hotline}等足{duration}
{date}交咗{amount}
{law}寫明唔可以
張卡尾四個字{last4}
檔案{ticket}仲未處理
利息由{rate}加到{rate}
@FILL
搞咩呀你哋
唔好再推搪
請書面回覆
我真係冇錢
@=NAME
來電者|戶主姓名
@=PHONE
手提號碼|回電號碼
@=EMAIL
客戶電郵
@=ADDRESS
現居地址
@=DOB
客戶出生日期
@=HK_ID
身份證號
@=BANK_CARD
扣數卡號
@=LOAN_NO
貸款號碼|借貸編號
"""
