"""Cue words for cards, accounts and banks."""

from __future__ import annotations

from typing import Final

from mappings.redaction.types import DataType
from mappings.redaction.words.cue_kinds import IFSC, ROUTING, SORT_CODE

WORDS: Final[dict[str, str]] = {
    DataType.BANK_CARD: """
        卡号!; 卡號!; 银行卡!; 銀行卡!; 储蓄卡!; 信用卡!; 借记卡!; 工资卡!; 还款卡!; 收款卡!; 绑定卡!;
        贷记卡!; 扣款卡!; 银行卡号!; 信用卡号!; 储蓄卡号!; 银行卡号码!; 卡片!; 卡!; 社保卡号码!; 绑卡!;
        农行卡!; 工行卡!; 建行卡!; 招行卡!; 中行卡!; 交行卡!; 邮储卡!; 提款卡!; 一卡通!; card!;
        crad number!; crad no!; card nubmer!; cadr number!;
        long number!; 16 digit number!; sixteen digits!; front of the card!; plastic!; card number!;
        card no!; card num!; debit card!; credit card!; visa!; mastercard!; master card!;
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
        sort code!; sort!; sc!; sortcode!; sort-code!; s/c!; bsb!; bsb number!; bsb no!; bank code!; blz!;
        bankleitzahl!; branch code!
            """,
    ROUTING: "routing!;routing number!;routing no!;aba!;aba number!;rtn!;transit number!;aba routing!",
    DataType.BANK_ACCOUNT: """
        standing order; standing orders;
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
        conto; c/c!; comptes; cpt!; cpt.!; ccp!; ccp n°!; compte postal!; clabe!; clabe interbancaria!;
        cuenta clabe!; virez sur; versez sur; remboursez sur; créditez sur; débité du; débité de;
        débitée du; prélevé du; prélevée du; cuenta de abono!; cuenta de cargo!; cuentas; konten
    """,
}
