"""Cue words for loans, contracts, applications, policies and cases."""

from __future__ import annotations

from typing import Final

from mappings.redaction.types import DataType
from mappings.redaction.words.cue_kinds import HAO, NUMMER, joined

WORDS: Final[dict[str, str]] = {
    DataType.LOAN_NO: ";".join(
        (
            joined(
                "合同 借款合同 贷款合同 借据 贷款 借款 协议 保单 保险单 申请 案件 授信 分期 借条 抵押合同"
                " 电子合同 服务合同 担保合同 个贷 房贷 车贷 贷款申请 借款申请 进件 借款协议 贷款协议 融资"
                " 租赁合同 融资租赁合同 委托 和解 还款计划 借款订单 贷款订单 借款单 贷款单 借据单 放款"
                " 合约 合約 貸款 貸款合約 案 仲裁 诉讼 按揭 申請 貸款申請 借據 協議 貸款協議 分期 抵押合約"
                " 訴訟 樓按 私貸 還款計劃 融資 租賃合約 保單 授信 循环贷 随借随还 隨借隨還",
                HAO,
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
        税贷编号!; 稅貸編號!; 公积金贷款编号!; 随借随还编号!; 供款編號!; 供款编号!; 供款號碼!;
        放款通知书编号!; 放款通知单编号!; 通知书编号!; 两笔混了; 呢兩筆; 循环贷编号!; 分期付款编号!; 分期付款;
        那笔编号!; 这笔编号!; 呢筆編號!; 嗰筆編號!; 邊筆(編號)!; 邊筆編號!; 哪笔编号!; 追數信; 催收函;
        网贷编号!; 消费贷编号!;
        经营贷编号!; 信用贷编号!; 私贷号!; 私貸號碼!; 还款编号!; 放款编号!; 放款单号!;
        保单号码!; 借款单!; 贷款单!; 单据号!; 合同流水号!; 业务编号!; 业务号!
            """,
            """贷款账号!; 贷款账户!; 贷款帐号!; 贷款帐户!; 房贷账号!; 车贷账号!; 借款账号!; 借款账户!;
            信贷账户!;
            花呗账号!; 借呗账号!; 花呗账户!; 借呗账户!""",
            joined(
                "darlehens darlehen kredit vertrags kreditvertrags darlehensvertrags antrags vorgangs"
                " finanzierungs leasing baufinanzierungs ratenkredit darlehenskonto kreditkonto police"
                " policen versicherungsschein bearbeitungs fall schaden schadens mandats bauspar"
                " bausparvertrags referenz leasingvertrags akten beschwerde versicherungs"
                " versicherungsvertrags hypotheken kreditantrags geschäfts dossier",
                NUMMER,
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
        支用流水!; 支用编号!; 支用单号!; 提款编号!; 提款流水!; 提款单号!; 放款流水!; 借据流水!; 借款流水!;
        贷款流水!; 用信编号!; 出账编号!; 出账流水!; drawdown ref!; drawdown no!;
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
        參考號!; 檔案編號!; 信嘅編號!; 封信編號!; 信上編號!; 流水备注; betr.!; share the number!;
        deed of release for!; deed of discharge for!; release deed for!; ohne die nummer!; mit der nummer!;
        v/réf!; n/réf!; s/ref!; n/ref!; v/réf.!; n/réf.!; s/ref.!; n/ref.!; vos réf!; nos réf!; vos réf.!;
        nos réf.!; votre référence!; notre référence!; su referencia!; nuestra referencia!; ihre referenz!;
        unsere referenz!; reference no.!; ref. no.!; ref. number!; ref id!; reference id!;
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
}
