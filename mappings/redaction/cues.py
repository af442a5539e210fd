"""Words that tell what the value beside them is: Chinese, English, German, French, Spanish, some Italian.

Entries are lower case, parted by semicolons. An exclamation mark says that the word names a number by itself
("Kontonummer"); other words need a word for number beside them ("loan no.") before a bare number counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from mappings.redaction.everyday import EVERYDAY
from mappings.redaction.mistyped import ALIKE, meant, mistyped
from mappings.redaction.types import DataType
from mappings.redaction.words.complaints import WORDS

ORDER: Final = "ORDER"
"""Numbers of orders, tickets, products and versions: they are nobody's."""
ENDING: Final = "ENDING"
"""Words before the last digits of a number, which stay readable."""
TICKET: Final = "TICKET"
"""Words for cases of a helpdesk; short numbers behind them stay readable."""
IFSC: Final = "IFSC"
SORT_CODE: Final = "SORT_CODE"
ROUTING: Final = "ROUTING"
NUMBER: Final = "NUMBER"
"""Words that only say number: what of, the words around tell."""
PERSON: Final = "PERSON"
"""Numbers that a business gives to a person: customer, member, user."""


def _joined(stems: str, endings: str) -> str:
    """All pairs, as German compounds and Chinese words are made.

    >>> _joined("vertrags darlehens", "nr -nr.")
    'vertragsnr!;vertrags-nr.!;darlehensnr!;darlehens-nr.!'
    """
    return ";".join(f"{stem}{ending}!" for stem in stems.split() for ending in endings.split())


_NUMMER: Final = "nummer nr -nummer -nr nummern"
_HAO: Final = "号 单号 的编号 号码 编号 编码 號 號碼 編號"

_WORDS: Final[dict[str, str]] = {
    DataType.CN_ID: """
        id nr.!; id as shown!; identity doc!; id document!; id on file!; gov id!; government id!; photo id!;
        ausweisdokument!; legitimation!; legitimationsnummer!; ausweiskopie!; id-nummer!; no d'identité!;
        pièce no!; document d'identité!; carné!; carnet!; identificación!; nº de identidad!; 二代证!;
        一代证!; 老身份证!; 新身份证!; 证件上!; 身份证件编号!; 实名证件!; 公民身份证号!; 身份号码!; 身证!;
        身分證號!;
        身份证!; 身份證!; 证件!; 證件!; 公民身份!; 身份号!; 身份號!; 身分证!; 身分證!; id card!;
        id number!; id no!; id num!; id nr!; identity card!; identity number!; identity no!;
        identification number!; identity document!; resident id!; id#!; national id!; citizen id!;
        personal id!; ausweis!; ausweisnummer!; personalausweis!; personalausweisnummer!;
        personalausweisnr!; personalausweis-nr!; ausweisnr!; ausweis-nr!; perso!; carte d'identité!;
        carte d’identité!; carte nationale d'identité!; cni!; pièce d'identité!; cédula!;
        carnet de identidad!; documento de identidad!; documento nacional de identidad!; carta d'identità!;
        sfz!; 身份证号!; 身份证号码!; 身份證號碼!; 身份證號!; 证件号!; 证件号码!; 證件號碼!; 证件编号!;
        身份证件!; 身份证件号码!; 居民身份证!; 户口本!
    """,
    DataType.HK_ID: """
        香港身份证!; 香港身份證!; 香港身份证号码!; 香港身份證號碼!; 香港id!; hkid!; hk id!; hong kong id!;
        hong kong identity card!; hkid card!; hkid number!; hkid no!; hkic!; hong kong id card!
    """,
    DataType.US_SSN: """
        ss card!; socail!; socail security!; soical security!; socal security!; socialsecurity!;
        social secuirty!; social securty!; soshul!; soc num!; social number is!; full social!; full ss!;
        my ss!; full ssn!;
        ssn/itin!; ss# is!; s.s.!; ss!; social insurance!;
        ssn!; s.s.n!; social security!; social security card!; social number!; socials!; soc!; soc. sec!;
        soc. sec. no!; soc sec no!; soc sec num!; soc sec number!; social sec no!; social sec number!;
        soc security!; soc security no!; s.s. number!; s.s. no!; s.s. #!; ssno!; ss num!; last known ssn!;
        social security number!; social security no!; soc sec!; social sec!;
        social security num!; ss number!; ss no!; ss#!; social!; 社会安全号!; 社安号!; itin!; taxpayer id!;
        taxpayer identification number!
    """,
    DataType.UK_NINO: """
        nino!; ni number!; ni no!; national insurance!; nationalinsurance!; ni nr!; n.i!; ni ref!;
        insurance number!;
        national insurance nr!; national ins!; national ins no!; nat insurance!; nat. ins!;
        nat. insurance no!;
        nat ins number!; national insurance number!; national insurance no!;
        n.i. number!; nin!; ni num!; nat ins!; nat ins no!; n.i. no!; ni#!
    """,
    DataType.IE_PPS: """
        revenue have me as!; revenue has me as!; revenue know me as!; revenue have me under!; pps!; ppsn!;
        pps number!; pps no!; personal public service number!; uimhir psp!
    """,
    DataType.AU_TFN: """
        tfn!; t.f.n!; tax file number!; tax file no!; tax file!; tax file num!; tax-file number!; taxfile!;
        tax file id!; tax file ref!; tax file reference!; ato number!; ato no!; ato tfn!; tfn number!;
        tfn no!;
        tax file number declaration!; australian tax number!; aus tax no!; aussie tax number!; ato!
    """,
    DataType.SG_NRIC: """
        nric!; fin!; nric number!; nric no!; fin number!; singapore id!; nric/fin!; ic number!; ic no!;
        新加坡身份证!; fin no!; nric/fin number!; nric/fin no!; sg ic!; ic!; ic num!; identity card (ic)!
            """,
    DataType.IN_PAN: "pan!;pan card!;pan number!;pan no!;permanent account number!;पैन!",
    DataType.IN_AADHAAR: """
        ekyc!; e-kyc!; ekyc done with!; ekyc with!; kyc done with!; kyc completed with!; uid on file!;
        aadhaar!; aadhar!; adhaar!; adhar!; aadhaar number!; aadhaar no!; aadhar card!; aadhaar card!;
        aadhar number!; aadhar no!; uid number!; uidai!; uid!; आधार!
    """,
    DataType.DE_STEUERID: """
        finanzamt führt mich unter!; finanzamt führt mich als!; finanzamt kennt mich unter!;
        beim finanzamt unter!; finanzamt hat mich unter!;
        steuerident.!; steuer-ident-nummer!; steuerkennung!; steuerliche identifikations-nr!; st-id!;
        st.-id!; finanzamt nr!; finanzamtsnummer!;
        steuer-id!; steuerid!; steuer id!; idnr!; id-nr!; steueridentifikationsnummer!;
        steuer-identifikationsnummer!; tin!; steueridentifikationsnr!; steuer-identifikationsnr!;
        identifikationsnr!; identifikations-nr!; steuerident!; steuer-identifikations-nr!;
        steuer-identität!;
        steuerliche id-nr!; steuer-identifikation!; steueridentifikation!; steuerid-nr!; steuer-id-nummer!;
        steuerliche identifikationsnummer!; steuer-idnr!;
        steuer-id-nr!; steuer-identnummer!; steuer-ident-nr!; steuer-ident!; identifikationsnummer!;
        steuernummer!; steuer-nr!; steuernr!; st.-nr!; stnr!; st-nr!
    """,
    DataType.FR_NIR: """
        nir!; sécurité sociale!; numéro de sécurité sociale!; numéro de sécu!; n° de sécurité sociale!;
        n° sécu!; insee!; n° de sécu!; numéro insee!; numéro sécu!; sécu!; carte vitale!;
        immatriculation sociale!; no sécu!; num sécu!; no de sécu!; nss!; n° ss!; no ss!; num ss!;
        numéro ss!; n° de ss!; numéro de ss!; n°ss!; nº ss!;
        n° s.s!; n° insee!; no insee!; matricule ss!; n° d'assuré!; numéro d'assuré!; assuré social!;
        n° de sécu sociale!; numéro de sécu sociale!; n° sécurité sociale!; numéro sécurité sociale!;
        numéro d'assuré social!; immatriculation à la sécurité sociale!; n° immatriculation!; numéro vitale!
    """,
    DataType.ES_DNI: """
        dni!; nif!; nie!; d.n.i!; n.i.f!; n.i.e!; número de dni!; número de identidad!; dni/nie!;
        documento!; nif/nie!; dni número!; documento nacional!; cif!
    """,
    DataType.OTHER_ID: """
        driver's lic!; drivers lic!; driving lic!; dl #!; state id!; licence no!; license no!; nhs!; hicn!;
        mbi!; veteran id!; va file!; va file no!; alien number!; a-number!; uscis number!; green card!;
        green card number!; matric no!; matric number!; roll no.!; enrollment no!; enrolment no!; epf no!;
        pf number!; pf no!; esic no!; ppo no!; gst no!; udyam!; udyam no!; svnummer!; rv-nummer!; rv-nr!;
        krankenkasse nr!; fahrerlaubnis!; fahrerlaubnisnummer!; führerschein-nr!; führerscheinnr!;
        dienstausweis!; schwerbehindertenausweis!; permis!; n° de permis!; n° allocataire!; allocataire!;
        n° caf!; matricule!; n° étudiant!; n° fiscal!; numéro fiscal de référence!; carné de conducir!;
        permiso!; nº de la seguridad social!; nº afiliación!; número afiliación!; ss número!; nie/tie!;
        社保编号!; 社会保险号!; 医保编号!; 医保卡!; 学生证!; 学生证号!; 工作证!; 工作证号!; 残疾证!;
        残疾证号!; 退役证!; 军人证!; 律师证!; 教师证!; 公积金编号!; 公积金账户!; 房产证!; 产权证!;
        产权证号!; 结婚证!; 离婚证!; 驾驶证档案号!; 驾证!; 台胞证号!; 回乡证号!; 居留证!; 外国人永久居留!;
        串号!;
        codice fiscale!; cod. fiscale!; cod fiscale!; c.f!; partita iva!; emirates id!; eid!; nhs number!;
        nhs no!; utr!; unique taxpayer reference!; medicare!; medicare number!; medicare card!;
        medicare no!; driving licence!; driving license!; driver's license!; driver’s license!;
        drivers license!; driver license!; driver's licence!; driver’s licence!; drivers licence!;
        driver licence!; dl number!; dl no!; licence number!; license number!; driving licence number!;
        driver number!; driving licence no!; voter id!; epic number!; epic no!; führerschein!;
        führerscheinnummer!; permis de conduire!; permis n°!; numéro de permis!; carnet de conducir!;
        permiso de conducir!; sozialversicherungsnummer!; rentenversicherungsnummer!; sv-nummer!; svnr!;
        sv-nr!; krankenversichertennummer!; kvnr!; versichertennummer!; rvnr!; seguridad social!;
        número de la seguridad social!; número de afiliación!; naf!; nuss!; número de seguridad social!;
        nº seguridad social!; 驾驶证!; 驾照!; 驾驶证号!; 驾驶证号码!; 驾驶证档案编号!; 档案编号!; 社保号!;
        社保卡号!; 社会保障号!; 社保卡!; 社保账号!; 公积金账号!; 公积金号!; 个人公积金账号!; 医保卡号!;
        医保号!; 学号!; 学籍号!; 工号!; 员工号!; 军官证!; 军官证号!; 士兵证!; 士官证!; 警官证!; 居住证!;
        居住证号!; 回乡证!; 港澳通行证!; 通行证!; 通行证号!; 台胞证!; 台湾居民来往大陆通行证!;
        往来港澳通行证!; 港澳居民来往内地通行证!; 台湾身份证!; 澳门身份证!; 结婚证号!; 房产证号!;
        不动产权证号!; 征信报告编号!; imei!; imsi!; iccid!; mac!; mac address!; mac地址!; device id!;
        设备号!; 设备编号!; student id!; student number!; student no!; employee id!; employee number!;
        employee no!; staff id!; staff number!; payroll number!; payroll no!; crn!; gstin!; gst number!;
        ein!; abn!; ration card!; uan!; uan number!; residence permit!; brp!; visa number!;
        aufenthaltstitel!; titre de séjour!; tarjeta de residencia!; personalnummer!; matrikelnummer!;
        registration mark!; uuid!; tax id!; tax id number!; tax number!; tax reference!; steuerliche id!;
        numéro fiscal!; spi!; vrn!
    """,
    PERSON: """
        cust. no!; cust. id!; customer nr!; customer num!; cust number!; customer reference number!;
        user no!; profile id!; profile number!; crn number!; party id!; party no!; kundennr.!; kunden nr!;
        kunden-nummer!; kundenreferenz!; kunden-id!; partnernummer!; partner-nr!; geschäftspartnernummer!;
        personenkennung!; zugangsnummer!; teilnehmernummer!; n° adhérent!; numéro adhérent!; n° d'abonné!;
        numéro d'abonné!; identifiant internet!; número de socio!; nº de socio!; nº socio!; nº cliente!;
        código cliente!; cod. cliente!; id cliente!; id de cliente!; id client!; 客户代码!; 客户代号!;
        客户编码!; 户编号!; 会员号码!; 会员账号!; 用户代码!; 用户编码!; 用户帐号!; 用户账号!; 客人編號!;
        客戶號碼!; 會員編號!; 會員號碼!; 用戶號!; 用戶編號!;
        customer; customer number!; customer no!; customer id!; client number!; client id!; client no!;
        client ref!; customer ref!; customer reference!; member number!; member id!; member no!;
        membership number!; membership no!; user id!; userid!; user number!; uid no!; cust id!; cust no!;
        customer code!; consumer number!; cif number!; cif no!; borrower id!; borrower number!;
        borrower no!; kundennummer!; kunden-nr!; kundennr!; kd-nr!; kdnr!; kd.-nr!; kundennummern!;
        mitgliedsnummer!; mitglieds-nr!; benutzerkennung!; kundenkennung!; personennummer!; numéro client!;
        numéro de client!; n° client!; n° de client!; no client!; identifiant; identifiant client!;
        code client!; référence client!; réf client!; número de cliente!; nº de cliente!; n° de cliente!;
        nº cliente!; código de cliente!; cliente número!; número cliente!; núm. cliente!; 客户号!;
        客户编号!; 客户id!; 客戶號!; 客戶編號!; 会员号!; 会员编号!; 会员id!; 会员卡号!; 用户id!; 用户编号!;
        用户号!; 用户名!; 用户uid!; uid!; 个人编号!; 户号!; 借款人编号!; 登录名!; 登录账号!; 登录id!;
        login; username!; user name!; login id!; benutzername!; nom d'utilisateur!; usuario;
        nombre de usuario!
    """,
    DataType.BANK_CARD: """
        卡号!; 卡號!; 银行卡!; 銀行卡!; 储蓄卡!; 信用卡!; 借记卡!; 工资卡!; 还款卡!; 收款卡!; 绑定卡!;
        贷记卡!; 扣款卡!; 银行卡号!; 信用卡号!; 储蓄卡号!; 银行卡号码!; 卡片!; 卡!; 社保卡号码!; 绑卡!;
        农行卡!; 工行卡!; 建行卡!; 招行卡!; 中行卡!; 交行卡!; 邮储卡!; 提款卡!; 一卡通!; card!;
        crad number!; crad no!; card nubmer!; cadr number!;
        card number!; card no!; card num!; debit card!; credit card!; visa!; mastercard!; master card!;
        amex!; american express!; unionpay!; rupay!; maestro!; bank card!; atm card!; kartennummer!;
        kreditkarte!; kreditkartennummer!; ec-karte!; girocard!; bankkarte!; karten-nr!; kartennr!; karte!;
        debitkarte!; carte bancaire!; numéro de carte!; n° de carte!; carte bleue!; cb!; carte!;
        carte de crédit!; carte visa!; no de carte!; numéro cb!; tarjeta!; número de tarjeta!;
        tarjeta de crédito!; tarjeta de débito!; nº de tarjeta!; numero de tarjeta!; carta di credito!;
        carta!
    """,
    DataType.IBAN: "iban!;iban-nummer!;iban number!;iban no!;iban nr!;código iban!;numéro iban!",
    DataType.BIC: """
        bic!; swift!; swift code!; swift-code!; bic code!; swift/bic!; bic/swift!; code bic!;
        código swift!; código bic!; bic-code!; swift bic!; swift代码!; swift码!; 银行国际代码!
            """,
    IFSC: "ifsc!;ifsc code!;ifs code!;ifsc no!",
    SORT_CODE: """
        sort code!; sort!; sortcode!; sort-code!; s/c!; bsb!; bsb number!; bsb no!; bank code!; blz!;
        bankleitzahl!; branch code!
            """,
    ROUTING: "routing!;routing number!;routing no!;aba!;aba number!;rtn!;transit number!;aba routing!",
    DataType.BANK_ACCOUNT: """
        checking; savings; current a/c!; chequing!; on the cheque reads!; on the cheque!; on my cheque!;
        on the cheques!; on my cheques!; on the check reads!; on my checks!; on the checks!;
        on the passbook!; refund into; refund to; pay into; paid into; payable into; deposit into;
        deposited into; credited to; credit into; transfer into; transferred into; debited from;
        taken out of; deducted from; payout into; send it into; beneficiary account!;
        receiving account!; nominated account!; dda!; ecs; sweep account!; personal account!; joint a/c!;
        od a/c!; salary a/c!; acno!; a/cno!; ac/no!; acctno!; accountno!; iban/account!;
        building society roll!; konto nr.!; kontonr.!; kto nr!; kto.!; kontokorrent!; geschäftskonto!;
        privatkonto!; rückzahlungskonto!; erstattung auf; auszahlung auf; überweisen auf;
        überwiesen auf; abgebucht von; abbuchung von; gutschrift auf; konto für; compte à créditer!;
        compte à débiter!; compte perso!; compte pro!; compte dépôt!; compte de dépôt!; virer sur;
        viré sur; rembourser sur; prélevé sur; prélèvement sur; créditer sur; versé sur; conte; conpte!;
        copmte!; comtpe!; cuenta para; ingresar en; abonar en; devolver a; cargado en; domiciliado en;
        domiciliada en; libreta nº!; cta nº!; cta.!; cuneta!; ceunta!; cueta!; kotno!; knoto!; 户头!;
        戶頭!; 专户!; 專戶!; 对公账!; 公账!; 私账!; 公户!; 还款专户!; 收款户!; 收款户头!; 入款账号!;
        出糧戶口!; 糧戶口!; 储蓄账号!; 储蓄账户!; 活期账号!; 活期账户!; 一类户!; 二类户!; 支票账户!;
        股票账户!; 证券账户!; 账户号!; 账户号码!; 帐户号!; 帐户号码!; 賬戶號碼!; 帳戶號碼!; 戶口號!;
        打到账; 打进账; 汇到账; 支票上!;
        账号!; 帐号!; 賬號!; 帳號!; 账户; 帐户; 賬戶; 帳戶; 银行账号!; 银行帐号!; 银行账户!; 开户账号!;
        对公账户!; 对公账号!; 收款账号!; 收款账户!; 收款帐号!; 还款账号!; 还款账户!; 扣款账号!; 扣款账户!;
        汇款账号!; 退款账号!; 退款账户!; 结算账号!; 结算账户!; 存款账号!; 户口号码!; 戶口號碼!; 戶口;
        存折!; 存折号!; 存折账号!; 存折账户!; 放款账号!; 放款账户!; 入账账号!; 转账账号!; 打款账号!;
        account; account number!; account no!; account num!; account nr!; acct; acct no!; acct number!;
        a/c; a/c no!; a/c number!; acc no!; acc number!; acc; ac no!; acc num!; accnt!; acct num!;
        bank account!; savings account!; checking account!; current account!; bank a/c!; sb a/c!;
        sb account!; account#!; acct#!; a/c#!; ac number!; bank acc!; konto; kontonummer!; kontonr!;
        konto-nr!; kto!; kto-nr!; ktonr!; kto.-nr!; kto.nr!; girokonto!; bankkonto!; konto nummer!;
        konto nr!; bankverbindung; referenzkonto!; sparkonto!; kontoverbindung!; compte; compte bancaire!;
        numéro de compte!; n° de compte!; no de compte!; n° compte!; compte n°!; compte courant!;
        compte numéro!; numéro compte!; num de compte!; num. de compte!; rib!; cpte!; compte nº!;
        code guichet!; compte chèque!; livret!; livret a!; ldd!; ldds!; lep!; pel!; cel!; compte épargne!;
        compte joint!; compte sur livret!; sparbuch!; tagesgeldkonto!; tagesgeld!; depot!; depotkonto!;
        gemeinschaftskonto!; gehaltskonto!; lohnkonto!; libreta!; cartilla!; libreta de ahorro!;
        cuenta nómina!; cuenta de ahorros!; cuenta vivienda!; passbook!; cash isa!; joint account!;
        salary account!; deposit account!; escrow account!; building society account!; dd account!;
        acct to credit!; account to credit!; a/c to credit!; account to debit!; acct to debit!;
        account credited!;
        account debited!; pay into!; paid into!; refund into!;
        nre account!; nro account!; od account!; cc account!; ca account!; passbook no!; acct nbr!; acct #!;
        account nr.!; cuenta; número de cuenta!; nº de cuenta!; n° de cuenta!;
        cuenta bancaria!; cuenta corriente!; cuenta de ahorro!; núm. de cuenta!; num. cuenta!; nº cuenta!;
        ccc!; cta; numero cuenta!; cuenta número!; cuenta nº!; no. de cuenta!; cta. cte!; conto corrente!;
        conto; c/c!
    """,
    DataType.LOAN_NO: ";".join(
        (
            _joined(
                "合同 借款合同 贷款合同 借据 贷款 借款 协议 保单 保险单 申请 案件 授信 分期 借条 抵押合同"
                " 电子合同 服务合同 担保合同 个贷 房贷 车贷 贷款申请 借款申请 进件 借款协议 贷款协议 融资"
                " 租赁合同 融资租赁合同 委托 和解 还款计划 借款订单 贷款订单 借款单 贷款单 借据单 放款"
                " 合约 合約 貸款 貸款合約 案 仲裁 诉讼 按揭",
                _HAO,
            ),
            """
        贷款; 借款; 貸款; 借貸; 房贷; 车贷; 網貸; 网贷; 按揭; 协议; 協議; 合约; 合約; 合同书; 保单; 保險單;
        分期;
        授信; 借条; 欠条; 信用贷; 消费贷; 经营贷; 抵押贷; 装修贷; 助学贷; 车抵贷; 房抵贷; 公积金贷; 贷款单;
        单据; 契约;
        契約; 担保函; 保函; 抵押; 授信协议; 展期; 续贷; 借呗; 花呗; 白条; 微粒贷; 贷款合同; 借款合同;
        案号!; 案號!; 借据; 借據; 合同; 協議編號!; 协议书编号!; 贷款id!; 借款id!; 贷款参考号!; 参考号!;
        參考編號!; 参考编号!;
        私贷编号!; 私貸編號!; 樓按編號!; 按揭編號!; 車貸編號!;
        税贷编号!; 稅貸編號!; 公积金贷款编号!;
        网贷编号!; 消费贷编号!;
        经营贷编号!; 信用贷编号!; 私贷号!; 私貸號碼!; 还款编号!; 放款编号!; 放款单号!;
        保单号码!; 借款单!; 贷款单!; 单据号!; 合同流水号!; 业务编号!; 业务号!
            """,
            """贷款账号!; 贷款账户!; 贷款帐号!; 贷款帐户!; 房贷账号!; 车贷账号!; 借款账号!; 借款账户!;
            信贷账户!;
            花呗账号!; 借呗账号!; 花呗账户!; 借呗账户!""",
            _joined(
                "darlehens darlehen kredit vertrags kreditvertrags darlehensvertrags antrags vorgangs"
                " finanzierungs leasing baufinanzierungs ratenkredit darlehenskonto kreditkonto police"
                " policen versicherungsschein bearbeitungs fall schaden schadens mandats bauspar"
                " bausparvertrags referenz leasingvertrags akten beschwerde versicherungs"
                " versicherungsvertrags hypotheken kreditantrags geschäfts dossier",
                _NUMMER,
            ),
            """
        aktenzeichen!; geschäftszeichen!; az.!; az:!; ihr zeichen!; zeichen!; unser zeichen!; vorgang!;
        vertrag; darlehen; kredit; antrag; referenz!; vertragskonto!; darlehenskonto!; kreditkonto!;
        kassenzeichen!; mandatsreferenz!; kredit-id!; darlehens-id!; vertrags-id!
            """,
            """
        kreditvertrag; darlehensvertrag; leasingvertrag; ratenkredit; versicherungsschein; bausparvertrag;
        finanzierungsvertrag; baufinanzierung; loan; mortgage; agreement; contract; policy; application;
        claim; case; file; facility; lease; credit agreement; finance agreement; loan agreement;
        hire purchase agreement
            """,
            """
        loan account!; loan a/c!; mortgage account!; loan acc!; loan acct!; loan number!; loan no!;
        loan id!; loan ref!; loan reference!; mortgage number!; mortgage ref!; loan#!; reference!; ref!;
        ref no!; ref number!; reference number!; reference no!; our ref!; your ref!; agreement number!;
        agreement no!; contract number!; contract no!; contract id!; policy number!; policy no!;
        application number!; application no!; application id!; application ref!; app id!; app no!;
        claim number!; claim no!; case number!; case no!; case id!; case ref!; file number!; file no!;
        file ref!; fos ref!; facility number!; lan!; loan acc no!; lan no!; lan number!; los id!;
        emi card!; loan file!; account ref!; agreement ref!; contract ref!; complaint ref!;
        complaint reference!; complaint number!; complaint no!; quote ref!; crn no!; application form no!;
        virtual account!; umrn!; mandate ref!; mandate number!; pcn!; hardship ref!; afca ref!; docket!;
        docket no!; docket number!; application reference!; case reference!; loan application number!;
        mortgage reference!; mortgage loan number!; nmls!; prospect no!; prospect number!;
        customer loan number!; loan a/c no!; loan account number!; loan account no!;
        loan agreement number!; loan agreement no!; credit agreement number!; finance agreement number!
            """,
            """
        prêt; crédit; contrat; dossier; police; demande; sinistre; offre de prêt; contrat de prêt;
        contrat de crédit; emprunt; offre
            """,
            """
        référence!; réf!; réf.!; numéro de prêt!; numéro de contrat!; numéro de dossier!; n° de prêt!;
        n° de contrat!; n° de dossier!; n° contrat!; n° dossier!; n° prêt!; numéro de crédit!;
        numéro du prêt!; numéro du contrat!; contrat n°!; prêt n°!; dossier n°!; crédit n°!;
        référence de dossier!; référence du dossier!; référence du prêt!; référence contrat!; réf dossier!;
        réf contrat!; numéro de demande!; numéro de police!; réclamation n°!
            """,
            "préstamo;crédito;contrato;expediente;póliza;solicitud;hipoteca;siniestro;caso",
            """
        referencia!; ref.!; número de préstamo!; número de contrato!; número de expediente!;
        nº de préstamo!; nº de contrato!; nº de expediente!; nº préstamo!; nº contrato!; nº expediente!;
        número de crédito!; número de póliza!; número de solicitud!; número del préstamo!;
        número del contrato!; núm. de préstamo!; núm. de contrato!; n° de contrato!; n° de préstamo!;
        expediente nº!; préstamo nº!; contrato nº!; número de referencia!; nº de referencia!;
        código de préstamo!
            """,
            "prestito;contratto;pratica;mutuo;numero contratto!;numero pratica!",
            """
        sanction letter no!; offer letter!; offer letter no!; letter ref!; on your letter!; on the letter!;
        on the reminder!; on the statement!; on the notice!; on the invoice from you!; payoff; pay-off;
        payoff letter!; settlement letter!; redemption statement!; noc; noc for; no dues!; no objection!;
        paperwork for; papers for; escrow; escrow no!; note number!; note no!; loan ending up as!;
        hl no!; pl no!; al no!; bl no!; gl no!; cc loan!; od loan!; loan acct no!; loan ac no!;
        mortgage no!;
        debt no!; debt id!; agreement id!; agreement #!; contract #!; restschuld; ablöse; ablösung;
        ablösesumme; restschuldversicherung!; kredit nr!; vertrag nr!; darlehen nr!; vertr. nr!;
        auf dem brief!;
        auf ihrem schreiben!; auf dem schreiben!; laut mahnung!; laut schreiben!; solde de tout compte;
        solde du prêt; solde du crédit; sur la relance!; sur le courrier!; sur votre courrier!;
        sur la lettre!; sur l'échéancier!; sur l'offre!; lu sur!; attestation de solde!; mainlevée;
        certificado de saldo!; certificado de deuda!; carta de pago; en la carta!; en el recibo!;
        que pone en!; que figura en!; saldo del préstamo; 结清证明!; 結清證明!; 结清单!; 欠款单; 账单上;
        还款计划表; 征信报告里; 征信里写; 征信上写; 借款详情; 贷款详情; 合同详情; 我的借款; 我的贷款;
        这笔贷; 那笔贷; 后面这笔; 前面那笔; 借款记录; 贷款记录; 电子借据!; 贷号!; 借号!; 合同单!;
        貸款詳情; 借款詳情; 嗰單嘢; 嗰筆; 呢筆; 呢單; 嗰單; 按揭編號!; 按揭號!; 數簿; 份約; 張約; 份合約;
            """,
            """
        loans; mortgages; contracts; agreements; policies; lending; remortgage; refinance; overdraft; hpa;
        hire purchase; pcp; heloc; credit; credit line; line of credit; credit facility; advance;
        payday loan; personal loan; home loan; car loan; auto loan; vehicle loan; gold loan; education loan;
        student loan; business loan; top-up loan; topup loan; secured loan; bridging loan; cash loan;
        instalment plan; installment plan; payment plan; finance plan; repayment plan; emi; tracker;
        credit contract; loan contract; lease agreement; loan file; loan deed; promissory note; deed; bond;
        debt; charge; sanction letter; sanction; disbursement; dossier; matter; reference; ref;
        our reference;
        your reference; quoting; under reference; los; lan id!; loan code!; agreement code!; contract code!;
        plan number!; plan no!; plan id!; account reference!; roll number!; roll no!; deal number!;
        deal no!;
        deal id!; loan key!; borrowing; cash advance; credit agreement ref!; sanction no!; debt ref!;
        debt reference!; collection ref!; collections ref!; collections reference!; advance number!
            """,
            """
        verträge; vertrages; vertrags; vertrage; darlehens; darlehn; kredite; kredits; kredites;
        kreditvertrags;
        darlehensvertrags; kreditverträge; immobilienkredit; immobiliendarlehen; autokredit; konsumkredit;
        verbraucherkredit; sofortkredit; kleinkredit; dispokredit; dispo; rahmenkredit; umschuldung;
        hypothek;
        anschlussfinanzierung; finanzierung; leasing; police; versicherung; bausparen; akte; akten; mandat;
        anfrage; forderung; inkasso; mahnung; ratenzahlung; ratenplan; kreditakte; kreditantrag;
        studienkredit;
        darlehensantrag; kreditlinie; kreditkonto; privatkredit; privatdarlehen;
        forderungsnummer!; inkassonummer!; mandatsnummer!; kreditnr!; vers.-nr!; versnr!; vertr.-nr!;
        vertragsnr!; vertragskennung!; vertragszeichen!; darl.-nr!; darlehensnr!; darlehenskennung!;
        finanzierungskonto!; ratenkreditkonto!; kreditkontonummer!; vertragskontonummer!; forderungskonto!;
        bausparkonto!; stammnummer!; ordnungsnummer!; referenznr!; ref.-nr!; ref-nr!; vorgangs-id!;
        in sachen; betreff; betr; betrifft; betreffend; bezug; bezüglich; bzgl; geschäftsnummer!;
        re:; regarding; concerning; subject; respect; objet; concerne; concernant; asunto; relativo a;
        relacionado con; 关于; 關於; 事由; 有关; 有關; numbered!; with number!; under number!; account ref;
        sous le numéro!; sous le n°!; con número!; con nº!; mit der nummer!; unter der nummer!;
        with id!; with reference!; with ref!;
            """,
            """
        prêts; crédits; contrats; dossiers; emprunts; avenant; prêt immobilier; prêt personnel; prêt conso;
        prêt auto; prêt étudiant; crédit immobilier; crédit conso; crédit à la consommation; crédit auto;
        crédit renouvelable; crédit revolving; rachat de crédit; regroupement de crédits; hypothèque;
        caution;
        location avec option d'achat; loa; lld; leasing; financement; assurance; assurance emprunteur;
        échéancier; contentieux; créance; recouvrement; n° de financement!; numéro de financement!;
        numéro d'emprunt!; n° emprunt!; n° d'emprunt!; n° crédit!; n° de crédit!; numéro d'offre!;
        n° d'offre!; référence de prêt!; référence prêt!; référence crédit!; référence du contrat!;
        référence du crédit!; réf prêt!; réf crédit!; réf. dossier!; réf. contrat!; réf. prêt!; vos réf!;
        nos réf!; vos références!; nos références!; votre référence!; notre référence!; n° de créance!;
        numéro de créance!; numéro d'adhésion!; n° d'adhésion!; n° de police!; n° adhésion!;
        numéro de dossier de prêt!; identifiant de prêt!; identifiant du contrat!; numéro d'engagement!;
        préstamos; créditos; contratos; hipotecas; préstamo personal; préstamo hipotecario; microcrédito;
        minicrédito; minipréstamo; línea de crédito; crédito rápido; financiación; financiacion; renting;
        aval; escritura; deuda; recobro; seguro; reunificación; operación; número de operación!;
        nº de operación!; nº operación!; nº crédito!; nº de crédito!; nº póliza!; nº de póliza!;
        nº solicitud!; nº de solicitud!; nº de referencia!; ref. préstamo!; ref. contrato!; ref préstamo!;
        ref. del préstamo!; ref. del contrato!; referencia del préstamo!; referencia del contrato!;
        referencia de contrato!; su referencia!; nuestra referencia!; identificador del préstamo!;
        código del contrato!; código de contrato!; código del préstamo!; número de financiación!;
        núm. préstamo!; núm. contrato!; núm. expediente!; núm. de expediente!; expte!; expte.!
            """,
        )
    ),
    DataType.PASSPORT: """
        reisepassnr!; reisepaßnr!; reisepass nr!; ppt no!; ppt number!; passport copy!; passport scan!;
        copy of passport!; copy of my passport!;
        passport shown!; passport details!; travel doc!; travel doc no!; reisedokument!; paß!; paßnr!;
        paßnummer!; passnr!; pass-nummer!; passkopie!; kopie des passes!; copie du passeport!;
        passeport nº!; copia del pasaporte!; número pasaporte!; nº pasaporte!; 护照本!; 外籍护照!;
        护照复印件!; 護照本!;
        护照!; 護照!; 护照号!; 护照号码!; 護照號碼!; passport!; passport number!; passport no!;
        passport num!; pp no!; passport#!; reisepass!; reisepaß!; mit pass!; pass nr!; pass hat die nummer!;
        reisepaß-nr!; reisepassnummer!; reisepass-nr!; passnummer!;
        pass-nr!; passeport!; numéro de passeport!; n° de passeport!; passeport n°!; pasaporte!;
        número de pasaporte!; nº de pasaporte!; pasaporte nº!; passaporto!; travel document!
    """,
    DataType.PLATE: """
        clamped; clamping; clamp; wheel-clamped; repo'd; repoed; repo man took; immobilised; immobilized;
        towed away; impound; sicherungsübereignet!; sicherungsübereignung; übereignet; abgeschleppt;
        stillgelegt; zulassungsstelle; fourrière; grúa; embargado; precintado; 的士; 小巴;
        揸緊; 揸住; 揸開; 揸; 锁车;
        拖走了; 拖走; 扣了我的; 开走了; 开走;
        number plate's!; plate's!; reg is!; plate is!; reg mark is!; hatchback; estate car; saloon; sedan;
        pickup; caravan; campervan; moped; vehicle papers!; logbook!; log book!; car title!; lien on!;
        fahrzeugbrief!; fahrzeugschein!; zulassung!; zulassungsbescheinigung!; kfz-brief!; kfz-schein!;
        brief für!; zugelassen auf!; carte grise!; certificat d'immatriculation!; permiso de circulación!;
        ficha técnica!; 行驶证!; 行车证!; 行駛證!; 機動車!; 机动车!; 登记证书!; 部車!; 架車!; 嗰架!; 呢架!;
        呢部車!; 供緊嗰架!; 那辆!; 这辆!; 这台车!; 那台车!; 二手车!; 摩托车!; 电动车!; 电瓶车!; 摩托!;
        車個牌!; 个牌!; 個牌!;
        车; 車; 車輛; ford; toyota; honda; bmw; audi; vw; volkswagen; nissan; kia; hyundai; mercedes; seat;
        clio;
        renault; peugeot; citroën; fiat; opel; skoda; tesla; mazda; volvo; jeep; chevrolet; dodge; golf;
        vauxhall;
        range rover; land rover; jaguar; lexus; subaru; suzuki; dacia; corsa; fiesta; focus; qashqai;
        repossessed;
        motor finance; v5c; v5; tag; seized; towed; impounded;
        车牌!; 车牌号!; 号牌号码!; 車牌號碼!; 车号!; 車號!; 牌號!; 登記號碼!; 车辆; 车子; 轿车; 小车; 货车;
        汽车; 座驾;
        爱车; 本田; 大众; 丰田; 比亚迪; 面包车; 车辆牌照!; 车辆号牌!; 车辆号码!; cars; van; truck;
        motorbike;
        motorcycle; scooter; bike; vehicles; suv; vans; lorry; moto; camión; furgoneta; turismo; placa!;
        placas!;
        automóvil; automovil; camionnette; utilitaire; scooter; autos; wagens; fahrzeuge; fahrzeugs;
        motorrad; transporter; nummernschilder!; kennz!; kennz.!; kfz-kz!; plates!; license tag!;
        rego plate!; number plates!; licence plates!; license plates!; car plate!; car plates!; reg plate!;
        car plate number!; plate #!; numberplate!; reg mark!; vehicle reg!; vehicle reg no!; car reg no!;
        vehicle registration number!; registration plate!; matricula!; matrículas!; matriculado!;
        matriculada!; immat!; immat.!; plaques!; plaque n°!; 車牌!; 車牌號!; 车牌号码!; 牌照!; 号牌!;
        license plate!; licence plate!;
        number plate!; plate number!; plate no!; plate!; registration number!; registration no!;
        reg number!; reg no!; registration!; reg!; reg.!; vehicle registration!; vrm!; vehicle no!;
        vehicle number!; car reg!; rego!; kennzeichen!; kfz-kennzeichen!; nummernschild!;
        amtliches kennzeichen!; autokennzeichen!; immatriculation!; immatriculé!; immatriculée!; plaque!;
        plaque d'immatriculation!; matrícula!; tag number!; car number!; vehicle!; car; kfz; auto; wagen;
        fahrzeug; pkw; voiture; véhicule; coche; vehículo; targa!; vin!; vin number!; 车架号!;
        chassis number!; chassis no!; fahrgestellnummer!; fin-nummer!; engine no!; 发动机号!; bastidor!;
        número de bastidor!
    """,
    DataType.USCC: """
        营业执照上!; 执照上!; 执照!; 信用代码证!; 税号是!; 开票税号!; 开票!; 公司信用代码!; 厂里代码!;
        店里代码!; 個體戶執照!; 个体户执照!; 个体执照!; 法人证!; 事业单位代码!; 组织代码!; 登记证号!;
        统一社会信用代码!; 社会信用代码!; 信用代码!; 统一代码!; 企业代码!; 机构代码!; 统一信用代码!;
        企业信用代码!; 社会信用码!; 统一码!;
        执照号!; 执照编号!; 营业执照号码!; 营业执照编号!; 工商注册号!; 工商号!; 公司代码!; 单位代码!;
        法人代码!;
        社信代码!; 纳税人号!; 纳税识别号!; 税务登记号!; 纳税号!; 单位税号!; 公司税号!; 企业税号!; 营业执照!;
        营业执照号!; 統一社會信用代碼!;
        组织机构代码!; 税号!; 纳税人识别号!; 注册号!; unified social credit code!; uscc!
            """,
    DataType.WECHAT: """
        加个微!; 加個微!; 加我v!; 加我vx!; 加我微!; 我的v!; 我v!; v号!; v是!; 徽信号!; 薇号!; 微号!; 卫星!;
        威心!; 维心!; v:!; ➕v!; 聊v!; 私v!; 微商号!; 对方微信!; 微信群!; 微信名!; 微信用户!; 微信昵称!;
        加薇!; 加威!; 加v信!; 加卫星!; wechat name!; wechat no!; wechat number!; wecaht!; wehcat!;
        微信小号!; 微信大号!; 微信客服!; 微信里!; 微信上!;
        微信!; 薇芯!; 微芯!; 徽信!; 微xin!; 微信号!; 微信号码!; 微信號!; 微信id!; 微信账号!; 微信帐号!;
        wechat!; wechat id!; weixin!;
        wx!; wx号!; vx!; v信!; vx号!; 薇信!; 威信!; 维信!; 微信联系!; 加微!; 加v!; 加微信!; 加wx!; 加vx!;
        v我!; 微我!; wechat account!; we chat!; wei xin!; 微x!; w信!; 微信是!; 绿泡泡!
    """,
    DataType.QQ: """
        我q!; q是!; 我的q!; 我的qq!; 腾讯qq!; 騰訊qq!; 腾讯号!; 叩叩!; 抠抠!; 蔻蔻!; 口口号!; qq小号!;
        qq大号!; 企鹅!; 小企鹅!; q群!; 群里那个!; 加我q!; 球球号!; 球号!; qq邮箱!; qq客服!; 卖家qq!;
        对方qq!; 丘丘!;
        qq!; qq联系!; qq聯繫!; 联系qq!; 加我qq!; qq是!; qq号!; qq号码!; qq號!; 扣扣!; 扣扣号!; 企鹅号!;
        q:!; 加q!; 加qq!; q号!; qq群!; 群号!; qq账号!;
        球球!; qq number!; qq id!; 扣号!
    """,
    DataType.ALIPAY: """
        支付宝转账!; 对方支付宝!; 收款支付宝!; 支付宝收款!; 支付宝用户!; 支付宝里!; 支付宝绑定!; 付宝!;
        支付保!; zfb号!; zfb账号!; 支付宝打!; 支付宝转!; alipay no!; alipay number!;
        支付宝!; 支付宝账号!; 支付宝账户!; 支付宝帐号!; 支付宝号!; 支付寶!; alipay!; alipay account!;
        alipay id!; zfb!; 支付宝uid!; 支付宝id!
            """,
    DataType.IP: (
        "ip!;ip地址!;ip address!;ip-adresse!;adresse ip!;dirección ip!;ip addr!;ipv4!;ipv6!;登录ip!"
    ),
    DataType.CREDENTIAL: """
        登录密!; 交易密!; 支付密!; 取款密!; 登陆密!; 查询用密码!; 登录用密码!; 原密码!; 旧密码!; 新密码!;
        手势密码!; 解锁密码!; 开机密码!; 保险箱密码!; 服务密!; 验码!; 短信里的码!; 收到的码!; 念验证码!;
        报验证码!; 动态码是!; 一次性码!; 六位码!; 6位码!; 四位码!; 短信密码!; 密鑰!; 密钥!; 秘钥!; 密碼係!;
        通行密碼!; 取現密碼!; password you tried!; password i use!; password i used!; my pass!; pass is!;
        pass was!; pword!; p/w!; pswd!; psw!; passw!; sign-in code!; sign in code!; log in code!;
        one time code!; the code is!; pin i set!; pin i use!; door code!; gate code!; alarm code!;
        voicemail pin!; sim pin!; puk!; recovery code!; backup code!; memorable date!; memorable place!;
        mmn!; security phrase!; telecode!; log-in code!; kennwrot!; pw lautet!; zugangspasswort!;
        zugangs-pin!; start-pin!; tan lautet!; einmal-tan!; sms tan!; sicherheitsantwort!;
        sicherheitsfrage!; puk-nummer!; aktivierungs-code!; freigabecode!; anmeldecode!; mdp provisoire!;
        code d'activation reçu!; code reçu par sms!; code à six chiffres reçu!; code confidentiel reçu!;
        code d'authentification reçu!; mdp temporaire!; code digicode!; digicode!; code wifi!;
        réponse secrète!; contaseña!; contrasenya!; contraseñ!; la contra!; clave era!; pin era!;
        clave que puse!; clave sms!; código que me llegó!; código recibido!; código de la app!;
        respuesta secreta!; firma digital!;
        密码!; 密碼!; 口令!; 初始密码!; 临时密码!; 密令!; 暗号!; 登入密碼!; 一次性密码!; 一次性密碼!;
        短信驗證碼!;
        动态口令!; 激活码!; 授权码!; 手机令牌!; 查询码!; 服务密码!; pin码!; 密保答案!; 密保!; 解锁码!;
        验证码!; 驗證碼!; 校验码!; 动态码!; 动态密码!; 短信码!; 短信验证码!; 安全码!;
        支付密码!; 交易密码!; 取款密码!; 登录密码!; 登陆密码!; 查询密码!; 手机验证码!; 提取码!; cvv!;
        cvv2!; cvc!; cvc2!; cvn!; csc!; password!; passwd!; pwd!; passwrod!; pasword!; passowrd!;
        psasword!; pw!; pw:!; pass:!; passcode!; pass code!;
        pin!; pin number!; pin no!; pin is!; pass word!; mpin!; m-pin!; t-pin!; tpin!; upi pin!; atm pin!;
        otp!; one-time password!; one time password!; one-time code!; one time passcode!;
        one-time passcode!; one-time pin!; verification code!; security code!; security number!;
        secret code!; access code!; authentication code!; auth code!; confirmation code!; login code!;
        sms code!; code we sent!; memorable word!; memorable information!; mother's maiden name!;
        passphrase!; secret word!; temporary password!; temp password!; temp pw!; log-in password!;
        login pin!;
        phone pin!; telephone pin!; safe word!; safeword!; security word!; security answer!; secret answer!;
        online password!; wifi password!; telephone banking pin!; netbanking password!;
        net banking password!;
        ipin!; transaction password!; profile password!; activation code!; unlock code!; reset code!;
        one-off code!; one off code!; texted code!; six-digit code!; 6-digit code!; six digit code!;
        6 digit code!; four-digit code!; 4-digit code!; otp code!; otp number!; passnumber!; pass number!;
        api key!; apikey!; api-key!; secret key!; secret!; access token!;
        token!; bearer!; client secret!; 2fa code!; mfa code!; passwort!; kennwort!; pin-nummer!;
        geheimzahl!; tan!; sms-tan!; mtan!; zugangscode!; sicherheitscode!; prüfziffer!; bestätigungscode!;
        freischaltcode!; geheimnummer!; online-pin!; telefon-pin!; losung!; zugangsdaten!; prüfnummer!;
        kartenprüfnummer!; mot de passe!; mdp!; code secret!; code confidentiel!; code pin!; cryptogramme!;
        code de sécurité!; code de vérification!; code sms!; code d'accès!; code de confirmation!;
        code à usage unique!; contraseña!; clave!; clave de acceso!; código de seguridad!; código pin!;
        código de verificación!; código sms!; código de acceso!; clave secreta!; clave de firma!;
        palabra clave!; clave provisional!; clave temporal!; contraseña provisional!; contraseña temporal!;
        clave de un solo uso!; código de un solo uso!; código otp!; código de firma!; código de activación!;
        pin de la tarjeta!; clave pin!; clave personal!; clave bancaria!; clave online!;
        code temporaire!; code personnel!; code de carte!; code carte!; code bancaire!; code reçu!;
        code d'activation!; code à 4 chiffres!; code à six chiffres!; code à 6 chiffres!;
        code d'authentification!;
        code de connexion!; code de la carte!; code unique!; code otp!; identifiants!; phrase secrète!;
        einmalpasswort!; einmalcode!; passwörter!; startpasswort!; initialpasswort!; aktivierungscode!;
        tan-nummer!; sms-code!; push-tan!; pushtan!; kartenpin!; karten-pin!; entsperrcode!; codewort!;
        código secreto!; código de confirmación!; contrasena!
    """,
    DataType.PHONE: """
        电话!; 電話!; 手机!; 手機!; 手机号!; 手机号码!; 手机号是!; 联系方式!; 联系电话!; 座机!; 固话!;
        致电!; 拨打!; 来电!; 电话号码!; 联系号码!; 号码!; 號碼!; 打给!; 打我!; 回电!; 本机!; 预留手机!;
        紧急联系人!; 家里电话!; 办公电话!; 单位电话!; 联系人!; 手机尾号!; tel!; phone!; phone number!;
        phone no!; mobile!; mobile number!; mobile no!; cell!; cellphone!; cell phone!; cell number!; mob!;
        mob no!; telephone!; telephone number!; contact number!; contact no!; contact me!; call!; call me!;
        called!; calling!; calls!; text!; texted!; text me!; whatsapp!; whats app!; fax!; ring!; ring me!;
        work line!; home line!; office line!; mobile line!; private line!; direct line!; my line!;
        desk line!; second line!; work mobile!; work cell!; shop line!; business line!; dienstnummer!;
        festnetznummer!; ligne fixe!; ligne pro!; línea fija!; línea del trabajo!;
        rang!; reach!; reach me!; landline!; home number!; work number!; my number!; number!; numbers!;
        dial!; dialled!; dialed!; phoned!; sms!; callback!; call back!; contact!; telegram!; signal!;
        viber!; ph!; ph no!; ph.!; cont.!; mobil!; mobilnummer!; handy!; handynummer!; handy-nr!; telefon!;
        telefonnummer!; tel.-nr!; tel-nr!; telefonnr!; rufnummer!; festnetz!; rückruf!; erreichbar!;
        erreichen!; anrufen!; angerufen!; anruf!; nummer!; rückrufnummer!; téléphone!; téléphone portable!;
        portable!; numéro!; tél!; tél.!; appeler!; joindre!; joignable!; rappeler!; rappelez!; fixe!;
        numéro de téléphone!; appelez!; appelé!; sms au!; gsm!; mon numéro!; teléfono!; teléfono móvil!;
        móvil!; celular!; tfno!; tlf!; tlfno!; telf!; tel.!; número!; número de teléfono!; llamar!;
        llamaron del!; llaman!; llaman del!; llamando!; appellent!; appels du!; calling from!; calls from!;
        called from!; ruft!; rufen!; llámame!; llámenme!; llamen!; llamada!; llamaron!; contactar!;
        localizar!; fijo!; telefono!; cellulare!; numero!; chiamare!; fon!; t:; m:; f:; p:
    """,
    NUMBER: "編號; 编号; 编码; 編碼; 编号是!; 编号为!; 编号:!; 號碼; 序列号",
    TICKET: """
        case; cases; case number!; case no!; case id!; case ref!; case reference!; complaint; complaints;
        complaint number!; complaint no!; complaint ref!; complaint reference!; query; enquiry; inquiry;
        incident; issue; request; enquiry ref!; query ref!; query number!; request number!; request no!;
        request id!; incident number!; issue number!; reference number!; reference; ref!; ref no!;
        vorgang!; vorgänge; vorgangsnummer!; vorgangs-nr!; vorgangsnr!; vorgangs-id!; fall; fallnummer!;
        fall-nr!;
        fallnr!; anfrage; anfragenummer!; beschwerde; beschwerdenummer!; beschwerde-nr!; beschwerdenr!;
        reklamation; störung; meldung; bearbeitungsnummer!; bearbeitungs-nr!; bearbeitungsnr!;
        demande; réclamation; réclamation n°!; requête; signalement; plainte; cas; numéro de demande!;
        caso; queja; reclamación; consulta; solicitud; incidencia; caso número!; caso nº!; 案件; 案子; 工单;
        投诉;
        投訴; 个案; 個案; 工單; 诉求; 反馈
    """,
    ORDER: _joined(
        "rechnungs bestell auftrags artikel sendungs paket ticket beleg serien produkt buchungs zahlungs"
        " überweisungs transaktions liefer",
        _NUMMER,
    )
    + """
        ; plainte; plaintes; main courante; procès-verbal; denuncia; denuncias; atestado; diligencias;
        strafanzeige; anzeige; anzeigen; tagebuchnummer!; vorgangsnummer der polizei!; police report;
        police report number!; police report no!; police ref!; police reference!; police case!;
        crime number!; crime no!; crime ref!; crime reference!; crime reference number!; cad number!; fir;
        fir no!; fir number!; incident report; fraud report; report number!; ic3!; ftc report!;
        报案!; 报案号!; 报案回执!; 报案编号!; 报警!; 报警回执!; 报警编号!; 立案号!; 受案回执!;
        接警单号!; 報案!;
        報案編號!; 警署編號!;
        part; parts; type; payment; payments; paiement; paiements; pago; pagos; zahlung;
        zahlungen; einzahlung; abbuchung; versement; règlement; abono; ingreso; pagamento; deposit;
        top-up; topup;
        imps ref!; upi ref no!; upi id ref!; chargeback!; dispute ref!; dispute no!;
remboursement n°!; devolución nº!; payment id!; payment no!; payment number!;
        交易單號!; 交易流水!; 交易序号!; 流水单!; 交易凭证!; 电子回单!; 回单!; 回单号!; 回單!; 支付流水号!;
        扣款单号!; 付款流水!; 转账流水!; 单号是!; 快递单!; 取件号!; 排队号!; 叫号!; 受理码!; 追踪码!;
        booking no!; reservation!; reservation no!; pnr!; policy excess!; meter!; meter no!;
        meter number!; purchase!; 付款单!; 付款单号!; confirmation!; confirmation number!;
        confirmation no!; payment confirmation!;
        awb!; airway bill!; waybill!; dhl!; ups!; fedex!; hermes!; royal mail!; tracking code!;
        tracking id!;
        tracking ref!; recorded delivery!; wire!; wire transfer!; remittance!; zelle!; paypal!; stripe!;
        voucher!;
        coupon!; gift card!; promo!; ebay!; amazon!; item number!; product!; product number!; model number!;
        order ref!; order reference!; orderno!; invoice ref!; invoice id!; receipt id!; bill no!;
        bill number!;
        challan!; challan no!; docket#!; lieferschein!; lieferung!; sendung!; sendungen!; paket!; päckchen!;
        rechnungen!; rg.-nr!; rg-nr!; re.-nr!; bestellnr!; bestell-id!; auftrags-id!; zahlungsbeleg!;
        beleg!; quittung!;
        factures!; facture n°!; expédition!; envoi!; bon de commande!; colissimo!; chronopost!; reçu n°!;
        justificatif!;
        facturas!; factura nº!; recibo!; recibo nº!; justificante!; albarán!; seguimiento!; paquete!;
        ticket de compra!;
        pedidos!; 顺丰!; 顺丰单号!; 京东!; 淘宝!; 拼多多!; 美团!; 商城订单!; 充值订单!; 还款订单!;
        还款流水!; 扣款流水!;
        交易参考号!; 交易编号!; 支付宝订单!; 微信订单!; 账单编号!; 账单号!; 流水编号!; 回执!; 回执编号!;
        回执号!; 小票号!;
        auftrag; bestellungen; buchung; überweisung; transaktion; lieferung; booking!; booking ref!;
        booking number!; booking reference!; payment ref!; payment reference!; parcel!; consignment!;
        delivery!; shipment!; orders!; purchase order!; receipt no.!; transaction no!; utr!; rrn!; arn!;
        upi ref!; upi transaction!; neft!; imps!; rtgs!; cheque!; cheque no!; cheque number!; commande n°!;
        commandes!; virement!; transaction n°!; numéro de transaction!; n° de transaction!; suivi!; colis!;
        réservation!; transacción!; número de transacción!; nº de transacción!; transferencia!; compra!;
        envío!; nº pedido!; pedido nº!; reserva!; 支付订单!; 支付单号!; 商品编号!; 流水单号!; 退款单号!;
        包裹!;
        快递号!; 物流!; 取件码!; 参考编码!; 客诉编号!; 客诉单号!; 服务工单!; 服务编号!; 服务请求号!;
        服务号!;
        反馈编号!; 诉求编号!; 来电编号!; 受理编号!; 受理单号!; 受理单!; 工單!; 工單號!; 工單編號!;
        工單號碼!; 投訴編號!;
        投訴單號!; 個案編號!; 個案號碼!; 個案!; 查詢編號!; 交易編號!; 流水號!; 發票!; 發票號碼!; 快遞!;
        運單號!;
        交易订单号!; 订单号码!; 订单id!; 交易订单!; 凭证!; 收据!; 收据号!; 小票!;
        订单; 订单号!; 订单编号!; 流水号!; 交易号!; 交易单号!; 商户单号!; 商户订单号!; 工单!; 工单号!;
        工单编号!; 快递单号!; 快递!; 运单号!; 物流单号!; 发票号!; 发票!; 发票号码!; 受理号!; 投诉编号!;
        投诉单号!; 批次号!; 凭证号!; 票号!; 編號; 编号; 订单尾号!; 交易流水号!; 支付流水!; 流水!; 版本!;
        版本号!; 型号!; 产品编号!; 产品代码!; 产品号!; 货号!; 条码!; 备案号!; 备案!; 许可证号!; 文号!;
        股票代码!; 基金代码!; 代码; 序号; 公告; 訂單; 訂單號!; 訂單編號!; 單號!; 单号!; 条形码!; 邮编!;
        邮政编码!; 工单号码!; 活动编号!; 服务单号!; reference to; with reference to; in reference to;
        references to; refer to; referring to; ticket!; ticket number!; ticket no!; ticket id!; ticket#!;
        order!; order number!; order no!; order id!; order#!; tracking number!; tracking!; transaction id!;
        transaction number!; transaction ref!; transaction reference!; transaction!; txn id!; txn!;
        utr no!; invoice!; invoice number!; invoice no!; invoice#!; batch!; serial number!; serial no!;
        serial!; model!; version!; ver!; build!; release!; product code!; part number!; sku!; item!;
        item no!; article; firmware!; section; clause; para; paragraph; regulation; directive; act; form!;
        chapter; page!; line!; isin!; wkn!; receipt!; receipt number!; receipt no!; barcode!; ean!; isbn!;
        zip!; zip code!; postcode!; postal code!; pin code!; pincode!; company number!; company no!;
        company registration!; fca number!; fca no!; frn!; firm reference!; firm reference number!;
        bestellnummer!; bestellung!; bestell-nr!; rechnung!; rechnungsnummer!; rechnungs-nr!;
        ticketnummer!; ticket-nr!; artikelnummer!; artikel!; artikel-nr!; sendungsnummer!; paketnummer!;
        seriennummer!; plz!; postleitzahl!; hrb!; hra!; handelsregister!; ust-id!; ustid!; usst-idnr!;
        commande!; numéro de commande!; n° de commande!; facture!; numéro de facture!; n° de facture!;
        numéro de ticket!; ticket n°!; numéro de suivi!; code postal!; siret!; siren!; rcs!; orias!; loi;
        décret; pedido!; número de pedido!; nº de pedido!; factura!; número de factura!; nº de factura!;
        código postal!; ley; real decreto; versión!; número de ticket!; número de seguimiento!;
        número de incidencia!; incidencia!; reclamation ticket!; vorgangsticket!;
        package!; package number!; shipping!; shipping number!; dispatch!; despatch!; checkout!; basket!;
        merchandise!; shop order!; store order!; online order!; web order!; refund ref!; refund number!;
        bestellte!; einkauf!; kauf!; kassenbon!; retoure!; versand!; kaufbeleg!; achat!; achats!;
        livraison!; bon de livraison!; ticket de caisse!; compras!; ticket de compra!; devolución!;
        运单!; 外卖!; 外卖单号!; 购物!; 购物订单!; 发货!; 发货单!; 退货!; 退货单!; 淘宝订单!; 京东订单!;
        美团订单!; 买的东西!; 網購!; 网购!; 购买单号!
    """,
    DataType.DOB: """
        年龄!; 年齡!; 年纪!; 年紀!; 岁数!; 周岁!; 属相!; geburtsurkunde!; anniv!; mon anniv!;
        acte de naissance!;
        partida de nacimiento!; libro de familia!; 生日（阳历）!; 阳历是!; 陽曆是!; 公历是!; 农历是!;
        出世日子!; 出世年份!; 出世!; 降生!; 出生那天!;
        哪天生!; 哪年生!; 生辰八字!; 周岁生日!; 出身日期!; 牛一!; 生曰!; 生于公元!; 出生證明!; 我生在!;
        d/o/b!; b-day!; b day!; d.o.b is!; dte of birth!; birth dt!; bithdate!; brithday!; date born!;
        birthday is!; came into this world!; into the world!; birth certificate!; on my birth cert!;
        birth cert!; turned 18 on!; turned 21 on!; age proof!; marksheet!; 10th certificate!; born on!;
        when were you born!; when i was born!; geb.-tag!; geb-tag!; gebtag!; geb.tag!; geb.-dat!; gebdatum!;
        geb.datum!; gebursdatum!; geburtsdatm!; jahrgang!; wann geboren!; auf die welt gekommen!;
        zur welt gekommen!; auf die welt!; zur welt!; volljährig seit!; legitimation über!; né(e) quand!;
        née quand!; né quand!; venu au monde!; venue au monde!; au monde!; vu le jour!; nais.!; date naiss!;
        d. de naissance!; jour de naissance!; naiss!; dob client!; soy del!; vine vino al mundo!;
        vino al mundo!; f. de nacimiento!; f nacimiento!; fec. nac!; fec nac!; nac.!; cuándo nació!;
        naciste!; nacimineto!; fecha nacim!;
        出生年月日!; 出生日期!; 出生年月!; 出生时间!; 出生!; 出生于!; 出生在!; 生日!; 生辰!; 诞辰!; 生于!;
        出世日期!; 出生證!; 生人!; 生的!; 诞生!; 農曆生日!; 农历生日!; 阳历生日!; 出生地!; date of birth!;
        dates of birth!; birthdate!; birth date!; birthday!; birth day!; dob!; d.o.b!; d o b!; d.o.b.!;
        born!; birth!; bday!; b'day!; year of birth!; geb!; geboren!; geborene!; geborener!; geb.!;
        geb.-datum!; geburtsdatum!; geburtstag!; geburtsdat!; geb-datum!; gebdat!; geburt!; geb. dat!;
        geb.dat!; geburtstermin!; né!; née!; né(e)!; né/e!; nés!; date de naissance!; naissance!; ddn!;
        d.d.n!; anniversaire!; date naissance!; dob/ddn!; nacido!; nacida!; nacidos!; nacido/a!; nací!;
        nació!; fecha de nacimiento!; f. nac!; f.nac!; f. nacimiento!; fecha nac!; f.n!; fdn!; f/nac!;
        fecha nacimiento!; nacimiento!; cumpleaños!; cumplo años!; nato!; nata!; data di nascita!;
        nascita!; nacidoa!
    """,
    ENDING: """
        ends; finit par!; finissant en!; se finit par!; acaba por!; acaba con!; acabado en!; termina con!;
        endend auf!; endend mit!; endet mit!; endet in!; endziffer!;
        尾号!; 尾號!; card ending!; card ending in!; card ends in!; 末四位!; 后四位!; 後四位!; 末4位!;
        后4位!; 最后四位!; 后六位!; 末尾!; 尾数!; ending!; ending in!; ends in!; ends with!; ending with!;
        last four!; last 4!; last four digits!; last 4 digits!; endet auf!; letzten vier!; letzte vier!;
        endziffern!; endung!; letzten 4!; finissant par!; terminant par!; se terminant par!;
        quatre derniers!; derniers chiffres!; 4 derniers!; terminada en!; que termina en!; termina en!;
        terminado en!; últimos cuatro!; últimas cuatro!; últimos 4!; últimos dígitos!; acabada en!;
        acaba en!
    """,
}


class Cue(NamedTuple):
    """A cue word in a text.

    Attributes:
        start: Its first character.
        end: One past its last one.
        kinds: What it speaks for.
        is_named: True when it names a number, by itself or with a word for number beside it.
        is_told: True when "is", a colon or an equals sign follows.
        value: Where a value would begin.
    """

    start: int
    end: int
    kinds: frozenset[str]
    is_named: bool
    is_told: bool
    value: int


def _entries() -> Iterator[tuple[str, str, bool]]:
    for kind, words in _WORDS.items():
        for raw in words.split(";"):
            word = raw.strip()
            if word.rstrip("!"):
                yield word.rstrip("!"), str(kind), word.endswith("!")


_ACCENTS: Final = str.maketrans("áàâäéèêëíìîïóòôöúùûüñç", "aaaaeeeeiiiioooouuuunc")


_SHORTEST_PLAIN: Final = 2


def _table() -> tuple[dict[str, frozenset[str]], frozenset[str]]:
    kinds: dict[str, set[str]] = {}
    named: set[str] = set()
    for word, kind, is_named in _entries():
        # "ne" is a word of its own, "numero" is not
        plain = word.translate(_ACCENTS) if len(word) > _SHORTEST_PLAIN else word
        spellings = {word, plain, word.replace("ä", "ae").replace("ü", "ue")}
        for one in (word, plain):
            # folding writes "º" as "o"
            spellings |= {re.sub("n[°º]", sign, one) for sign in ("n°", "nº", "no", "n.o", "n.°")}
        for spelling in spellings:
            kinds.setdefault(spelling, set()).add(kind)
            if is_named:
                named.add(spelling)
    return {word: frozenset(found) for word, found in kinds.items()}, frozenset(named)


def _mistyped(kinds: Mapping[str, frozenset[str]]) -> dict[str, str]:
    """Words of values as people mistype them, where that is no other word, with the word that is meant."""
    return {
        one: word
        for word, own in kinds.items()
        if not own & _NOT_MISTYPED
        for one in mistyped(word)
        if one not in WORDS and one not in EVERYDAY and one not in _OTHER_WORDS and one not in kinds
    }


_NOT_MISTYPED: Final = frozenset({ORDER, TICKET, ENDING, DataType.PHONE, DataType.PLATE, DataType.WECHAT})
_OTHER_WORDS_TEXT: Final = """
contact contrast contras passwort referent referenda referenz referents dossiers matrice matricula solicita
contrario contrate contrats contrate contrata contatto creditor creditos legitim identity permis sociale
savins saving cheking sociales finance finances financier police polices policies lending landing leading
borowing mandate mandat vertrag vertrage vertragen antrage akten forderung concerne concerned regarding
subject sujet objet asunto matter operation operacion versicherung finanziell verein
"""
_OTHER_WORDS: Final = frozenset(_OTHER_WORDS_TEXT.split())
"""Words that a mistyped one would be taken for."""

_KINDS, _NAMED = _table()
_MISTYPED: Final = _mistyped(_KINDS)
_SPACE: Final = r"[ \n_.-]{1,3}"


def _pattern(words: Mapping[str, frozenset[str]]) -> str:
    """One pattern for all words, the longest first; common beginnings are looked at once.

    >>> _pattern({"card": frozenset(), "card no": frozenset(), "cash": frozenset()})
    'ca(?:rd(?:[ \\\\n_.-]{1,3}no)?|sh)'
    >>> _pattern({"密码": frozenset()})
    '密[码马吗妈玛嘛]'
    """
    tree: dict[str, dict[str, object]] = {}
    for word in words:
        node: dict[str, dict[str, object]] = tree
        for char in word:
            node = node.setdefault(char, {})  # type: ignore[assignment]  # a tree of itself has no finite type
        node[""] = {}
    return _branch(tree, is_first=True)


def _branch(node: Mapping[str, Mapping[str, object]], *, is_first: bool = False) -> str:
    branches = [
        _sign(char, is_first=is_first) + _branch(below)  # type: ignore[arg-type]  # as above
        for char, below in sorted(node.items())
        if char
    ]
    if not branches:
        return ""
    if len(branches) == 1 and "" not in node:
        return branches[0]
    return f"(?:{'|'.join(branches)}){'?' if '' in node else ''}"


def _sign(char: str, *, is_first: bool) -> str:
    if char == " ":
        return _SPACE
    return f"[{ALIKE[char]}]" if char in ALIKE and not is_first else re.escape(char)


_LATIN: Final = {word: kinds for word, kinds in _KINDS.items() if re.match(r"[a-zà-ÿ]", word)}
_HAN: Final = {word: kinds for word, kinds in _KINDS.items() if word not in _LATIN}
_MIXED: Final = {word: kinds for word, kinds in _LATIN.items() if re.search(r"[\u3400-\u9fff]", word)}
_FIND_HAN: Final = re.compile(_pattern(_HAN))
_FIRST: Final = "".join(sorted({word[0] for word in _LATIN}))
_FIND_LATIN: Final = re.compile(
    rf"(?<![a-zà-ÿ])(?=[{_FIRST}])(?>{_pattern(_MIXED)}|{_pattern(_LATIN)}(?![a-zà-ÿ]))"
)
# two patterns are three times as fast as one: only a pattern of one script skips the other's letters
_BLANK: Final = re.compile(r"[ \n_.-]{1,3}")

_NUMBER_WORD: Final = (
    r"(?:(?:no|nos|nr|nbr|num|núm|number|nummer|num[eé]ro|nubmer|numbr|nmuber|numebr|numbre|numer|numemr"
    r"|nummr"
    r"|numreo|numeor|kennung|zeichen|n\.o)(?![a-zà-ÿ])|n°|nº|№|#|(?:id|ref|reference|code)(?![a-z0-9à-ÿ-]))"
    r"|编号|编码|号码|号|代码|編號|號碼|號|参考号"
)
_OTHER_WORD: Final = (
    r"(?:is|was|are|ist|lautet|lautete|war|est|était|es|era|the|my|our|your|his|her|their|der|die|das"
    r"|dem|den|mein|meine"
    r"|meiner|unser|unsere|ihr|ihre|mon|ma|notre|votre|son|sa|le|la|les|l'|el|los|mi|su|nuestro|of|for"
    r"|with|to|as|de|du"
    r"|del|from|on|und|siehe|follows|here|folgende|folgt|wie|suivant|suivante|siguiente|given|shown"
    r"|listed|below|above"
    r"|currently|still|namely|viz|should|be|being|reads|bei|at|mit|avec|con|also|é|è|i|am|we|use|has"
    r"|have|a|in|me|us"
    r"|him|them|back|please|under|über|unter|auf|au|sur|al|am|it's|that's|which|that|this|it|c'est|sous"
    r"|mobile|home|new"
    r"|neue|old|alte|holder|iban|details?|immobilier|hypothécaire|personnel|hipotecario|personal"
    r"|étudiant|conso|iv|card|account|agreement|loan|contract|bank|banque|banco|temporary|temp|current"
    r"|initial"
    r"|default|provisoire|temporaire|actuel|actuelle|nouveau|nouvelle|ancien|ancienne|provisional|temporal"
    r"|actual|nueva|nuevo|antigua|anterior|vorläufig|vorläufiges|aktuelles|aktuelle|altes|neues|per|customer"
    r"|client|kunde|cliente|copy|recorded|registered|written|printed|quoted|supplied|provided|stated"
    r"|states|says"
    r"|said|read|shows|showing|c'était|étaient|serait|sería|wäre|sein|seine|lui|suo|own|whose|ours|mine|full"
    r"|complete|entire|actually|always|just|only|now|then|ending up|hier|dort|ici|aquí"
    r"|bitte|merci|svp|borrower|applicant|file|record|form)(?![a-z0-9à-ÿ])"
    r"|"
    r"[是为為叫我的码碼编本人他她您你们們名下如就应应該该这這那个個填写寫留了有即乃改成换換请請记記住加搜输入輸发發面上背系后第给給里裡用设設着著印登所係"
    r"喺嘅話话串条條张張份群前全新老原旧舊核对對现現]"
)
_FILL: Final = rf"[\s:=*\"'“”„«»‘’「」『』【】《》〈〉<>(\[,.~|_/\-#、]|{_NUMBER_WORD}|{_OTHER_WORD}"
_BRIDGE: Final = re.compile(rf"(?:{_FILL}){{0,14}}+")
_NUMBERED: Final = re.compile(rf"(?<![a-zà-ÿ])(?:{_NUMBER_WORD})")
_NUMBER_OF: Final = re.compile(
    r"(?:no|nr|number|nummer|num[eé]ro|n°|nº|n[uú]m|ref|reference|kennung|id|c[oó]digo|r[eé]f[eé]rence"
    r"|referencia)[.:]?"
    r"(?: (?:of|for|on|de|du|des|del|der|des|von|zum|zu|für|pour|para))?"
    r"(?: ?(?:l'|d'|the|my|our|this|mon|ma|mes|le|la|mi|el|meines|meiner|unseres|vom|dem|su|ce|notre"
    r"|unserem|meinem))? ?\Z"
)
_TOLD: Final = re.compile(r"[:=是为為]|\b(?:is|ist|lautet|est|es|was)\b")
_REACH_OF_BRIDGE: Final = 48
_REST_OF_LABEL: Final = re.compile(r"(?:\([^()\n\0]{0,24}\)|[^0-9\n\0:：;；。！？!?=(]){0,40}+")
_DIVIDER: Final = re.compile(r"[ ]{0,8}(?:[:：=]|\n|[ ]-[ ]| [-–—]|\|)[ \n>*_|=:-]{0,8}")
_FIELD_VALUE: Final = re.compile(
    r"(?=[^\n0-9:\u3400-\u9fff]{0,12}[0-9])[^\s\0,;]{3,40}(?: [a-z0-9()/.-]{1,8}(?![^\s\0])){0,16}"
    r"[ .;,]{0,3}(?=\n|\0|\Z)"
)
_LINE_BEFORE: Final = re.compile(r"(?:\n|\A)[^0-9\n\0:：;；。！？!?=]{0,40}\Z")


def kinds_of(word: str) -> frozenset[str]:
    """What a cue word speaks for.

    >>> sorted(kinds_of("iban"))
    ['IBAN']
    """
    return _KINDS.get(word, frozenset()) or _KINDS.get(_key(word), frozenset())


_TICKET_ONLY: Final = frozenset({TICKET})


def cues_in(loose: str) -> list[Cue]:
    """All cue words of a lower-case text, in its order.

    >>> [(cue.is_named, loose[cue.value :]) for loose in ["my loan no. is 77"] for cue in cues_in(loose)]
    [(True, '77')]
    """
    spans = [found.span() for found in _FIND_LATIN.finditer(loose)]
    mistyped = [found.span() for found in _LONG_WORD.finditer(loose) if found.group() in _MISTYPED]
    if mistyped or not loose.isascii():
        spans += mistyped
        spans += [found.span() for found in _FIND_HAN.finditer(loose)]
        spans.sort()
    cues: list[Cue] = []
    for start, end in spans:
        if cues and start < cues[-1].end:
            continue
        if cues and end - start <= _LONGEST_PREFIX and _is_prefix_of_order(loose, cues[-1], start, end):
            continue
        cue = _cue(loose, start, end)
        if cues and cues[-1].value > end and cue.kinds <= _OF_NOBODY:
            # "loan acct ending 8877": the label says what the digits are
            cues[-1] = _cue(loose, cues[-1].start, cues[-1].end, is_field=False)
        if cue.is_named or cue.kinds != _TICKET_ONLY:
            cues.append(cue)
    return cues


_LONG_WORD: Final = re.compile(r"[a-zà-ÿ]{6,20}+")
_LONGEST_PREFIX: Final = 3


def _is_prefix_of_order(loose: str, before: Cue, start: int, end: int) -> bool:
    """The letters of `VX-99213345` behind "order"."""
    return (
        ORDER in before.kinds
        and before.value == start
        and re.match("-[0-9]", loose[end : end + 2]) is not None
    )


def _key(word: str) -> str:
    """The cue word that is written somehow: in several lines, mistyped, with characters that sound alike."""
    plain = _BLANK.sub(" ", word)
    for one in (plain, plain.rstrip()):
        if one in _KINDS:
            return one
    return _MISTYPED.get(word, "") or meant(word, _KINDS)


def _cue(loose: str, start: int, end: int, *, is_field: bool = True) -> Cue:
    word = loose[start:end]
    key = word if word in _KINDS else _key(word)
    bridge = _BRIDGE.match(loose, end, end + _REACH_OF_BRIDGE)
    value = end if bridge is None else bridge.end()
    kinds = _KINDS.get(key, frozenset())
    if is_field and not kinds <= _OF_NOBODY:
        field = _field_value(loose, start, end, value)
        if field is not None and (key in _NAMED or _LONG_VALUE.match(loose, field) is not None):
            return Cue(start, end, kinds, True, True, field)
    is_named = (
        key in _NAMED
        or (value > end + 1 and _NUMBERED.search(loose, end, value) is not None)
        or _NUMBER_OF.search(loose, max(0, start - 28), start) is not None
    )
    is_told = value > end and _TOLD.search(loose, end, value) is not None
    return Cue(start, end, kinds, is_named, is_told, value)


_LONG_VALUE: Final = re.compile(
    r"[^\s0-9]{0,8}(?:[ ./_-]?[0-9]){7}|[^\s0-9]{1,8}(?:[./_-]?[0-9]){4}|[0-9]{1,8}[a-z]"
)
_OF_NOBODY: Final = frozenset({ORDER, TICKET, ENDING})


def _field_value(loose: str, start: int, end: int, value: int) -> int | None:
    """Where the value of a form field begins whose label holds a cue word: "account to refund into: 1234".

    The label begins its line and the value ends its own, so that more than small words may stand between.
    """
    if loose[value : value + 1].isdigit() or _LINE_BEFORE.search(loose, max(0, start - 41), start) is None:
        return None
    label = _REST_OF_LABEL.match(loose, end)
    if label is None:
        return None
    divider = _DIVIDER.match(loose, label.end())
    if divider is not None and divider.end() > value and _FIELD_VALUE.match(loose, divider.end()) is not None:
        return divider.end()
    # a tab reads as a blank
    blank = loose.rfind(" ", end, label.end() + 1)
    if blank >= max(end, value) and _FIELD_VALUE.match(loose, blank + 1) is not None:
        return blank + 1
    return None
