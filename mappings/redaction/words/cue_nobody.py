"""Cue words for numbers that are nobody's: orders, tickets, last digits."""

from __future__ import annotations

from typing import Final

from mappings.redaction.words.cue_kinds import ENDING, NOTHING, NUMBER, NUMMER, ORDER, TICKET, joined

WORDS: Final[dict[str, str]] = {
    NOTHING: (
        "in order to; in order that; in order for; out of order; in good order; in working order; en orden a;"
        "del orden de; made to order"
    ),
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
        投訴; 个案; 個案; 工單; 诉求; 反馈;
        our ref!; your ref!; our reference; your reference; ref; ref.!; quoting; file; file no!; file number!;
        file ref!; claim; claim no!; claim number!; docket!; docket no!; docket number!; matter;
        aktenzeichen!; geschäftszeichen!; az.!; az:!; ihr zeichen!; zeichen!; unser zeichen!; referenz!;
        referenznummer!; referenznr!; aktennummer!; akten-nr!; akte; schadensnummer!; dossier; réf!; réf.!;
        référence!; référence de dossier!; référence du dossier!; réf dossier!; numéro de dossier!;
        n° de dossier!; n° dossier!; dossier n°!; expediente; expediente nº!; nº expediente!;
        nº de expediente!; número de expediente!; referencia!; número de referencia!; nº de referencia!;
        bezug!; betr.!; betreff; subject; objet; asunto; re:!; votre référence!; notre référence!; nos réf!;
        vos réf!; v/réf!; n/réf!; v/réf.!; n/réf.!; s/ref.!; n/ref.!;
        su referencia!; nuestra referencia!; s/ref!; n/ref!; ihre referenz!;
        unsere referenz!; reference no.!; ref. no.!; ref. number!; ref id!; reference id!;
        案件编号!; 案件号!; 案號!; 案号!; 档案编号!; 檔案編號!; 參考編號!; 参考编号!; 参考号!; 參考號!
    """,
    ORDER: joined(
        "rechnungs bestell auftrags artikel sendungs paket ticket beleg serien produkt buchungs zahlungs"
        " überweisungs transaktions liefer",
        NUMMER,
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
        envío!; nº pedido!; pedido nº!; reserva!; 支付订单!; 支付单号!; 支付单!;
        付款单!; 付款单号!; 交易单!; 缴费单!; 缴费单号!; 充值单!; 充值单号!; 商品编号!; 流水单号!; 退款单号!;
        包裹!;
        快递号!; 物流!; 取件码!; 参考编码!; 客诉编号!; 客诉单号!; 服务工单!; 服务编号!; 服务请求号!;
        服务号!;
        反馈编号!; 诉求编号!; 来电编号!; 受理编号!; 受理单号!; 受理单!; 工單!; 工單號!; 工單編號!;
        工單號碼!; 投訴編號!;
        投訴單號!; 個案編號!; 個案號碼!; 個案!; 查詢編號!; 交易編號!; 流水號!; 發票!; 發票號碼!; 快遞!;
        運單號!;
        交易订单号!; 订单号码!; 订单id!; 交易订单!; 凭证!; 收据!; 收据号!; 小票!;
        張單!; 张单!; 帳單編號!;
        facture numéro!; reçu numéro!; remboursement numéro!; numéro de remboursement!; colis numéro!;
        numéro de colis!; bon numéro!; numéro de bon!; paiement numéro!; numéro de paiement!;
        achat numéro!; numéro d'achat!; quittance numéro!; numéro de quittance!; bordereau numéro!;
        numéro de bordereau!; livraison numéro!; numéro de livraison!; autorisation numéro!;
        numéro d'autorisation!; pedido número!; factura número!; recibo número!; número de recibo!;
        devolución número!; número de devolución!; reembolso número!; número de reembolso!; orden número!;
        número de orden!; compra número!; número de compra!; envío número!; número de envío!;
        ticket número!; resguardo número!; número de resguardo!; autorización número!;
        número de autorización!; paquete número!; número de paquete!; bestellung nummer!;
        bestellung mit der nummer!; rechnung nummer!; rechnung mit der nummer!; zahlung nummer!;
        zahlung mit der nummer!; quittung nummer!; quittung mit der nummer!; retoure nummer!;
        retoure mit der nummer!; erstattung nummer!; erstattung mit der nummer!; sendung nummer!;
        sendung mit der nummer!; paket nummer!; paket mit der nummer!; lieferung nummer!;
        lieferung mit der nummer!; buchung nummer!; buchung mit der nummer!; auftrag nummer!;
        auftrag mit der nummer!; beleg nummer!; beleg mit der nummer!; order with number!;
        payment with number!; invoice with number!; receipt with number!; delivery with number!;
        parcel with number!; refund with number!; return with number!; purchase with number!;
        transaction with number!; shipment number!; shipment with number!; po number!; po no!;
        retourennummer!; retouren-nr!; erstattungsnummer!; transaktionscode!; überweisungsreferenz!;
        kassenzettel!; gutschein!; bordereau!; quittance!; mandat cash!; till slip!; deposit slip!;
        paying-in slip!; money transfer!; mtcn!; western union!; localizador!; folio!; bizum!; phonepe!;
        bill!; courier docket!; speed post!; guía!; orden!;
        scheck!; scheck nr!; schecknummer!; scheck-nr!; chèque!; chèque numéro!; numéro du chèque!;
        cheque número!; número de cheque!; justificante número!; comprobante número!; ingreso número!;
        transferencia número!; número de comprobante!; einzahlung nummer!; bareinzahlung!; einzahlungsbeleg!;
        rücklastschrift!; kontoauszug nr!; kontoauszug!; adeudo!; giro!; dépôt!; dépôt n°!; counterfoil!;
        deposit number!; certified mail!; registered post!; registered mail!; tracked!; signed for!; txn ref!;
        bank ref no!; utr is!; utr number!; utr number is!; the utr!; utr of the payment!; ref of neft!;
        delivery number!; delivery no!; parcel number!; parcel no!; check number!; check no!; cheque number!;
        cheque no!; job number!; job no!; job sheet!; catalogue number!; return number!; returns number!;
        refund reference!; refund ref!; refund no!; refund number!; refund id!; charge id!; trace number!;
        trace id!; authorization code!; authorisation code!; auth no!; approval number!; approval code!;
        payment confirmation!; confirmation no!; neft ref!; neft no!; imps ref!; imps no!; rtgs ref!; dd no!;
        challan!; ack no!; acknowledgement no!; acknowledgment no!; zahlungsreferenz!; quittungsnummer!;
        quittungs-nr!; bon!; bon-nr!; bonnummer!; bestätigungsnummer!; bestätigungs-nr!; reçu!; reçu n°!;
        numéro de reçu!; chèque n°!; numéro de chèque!; resguardo!; resguardo nº!; cheque nº!; 票据号!;
        票据编号!; 繳費單!; 缴费单据!; 入數紙!; 入數紙編號!; 过数纸!; 過數紙!;
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
        订单!; 訂單!; purchase number!; purchase no!; purchase id!; commande numéro!; commande nº!;
        opération!; opération n°!; numéro d'opération!; n° d'opération!; prélèvement n°!; encaissement!;
        cargo nº!; comprobante!; comprobante de pago!;
        zahlungsnachweis!; überweisungsbeleg!; einzahlungsbeleg!;
        onlinekauf!; online-kauf!; tan-vorgang!; upi; 转账记录!; 转账单!;
        付款!; 支付记录!; 付款记录!; 扣款!; 扣款记录!; 退款单!; 退款记录!; 购买记录!; 充值!;
        充值记录!; 交易!; 交易记录!; 交易紀錄!; 轉賬紀錄!; 過數紀錄!;
        付款參考號!; 付款紀錄!; 收據!; 收據號!; 收據號碼!; 入數紙!; 入數編號!; 轉賬編號!; 付款編號!;
        运单!; 外卖!; 外卖单号!; 购物!; 购物订单!; 发货!; 发货单!; 退货!; 退货单!; 淘宝订单!; 京东订单!;
        美团订单!; 买的东西!; 網購!; 网购!; 购买单号!
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
