"""Cue words for numbers of persons: identities, licences, members."""

from __future__ import annotations

from typing import Final

from mappings.redaction.types import DataType
from mappings.redaction.words.cue_kinds import PERSON

WORDS: Final[dict[str, str]] = {
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
        nine digits!; all nine!; full nine!; whole nine!; my nine!; taxpayer!; tax payer!; taxpayer no!;
        taxpayer number!; tax id of borrower!; tin!;
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
        tax file number declaration!; australian tax number!; aus tax no!; aussie tax number!; ato!;
        tfns!; t f n!; tnf!; tax file numbers!; tax file nos!; tax file code!; tax-file!; tax office!;
        taxation office!; tax office number!; tax office no!; tax office file!; tax office reference!;
        taxation number!; taxation no!; taxation file number!; taxation file no!; taxation file!;
        payg summary!; payg statement!; payment summary!; group certificate!; notice of assessment!;
        file number with the tax!; number with the tax!; number for the tax!; tax man!; taxman!
    """,
    DataType.SG_NRIC: """
        nric!; fin!; nric number!; nric no!; fin number!; singapore id!; nric/fin!; ic number!; ic no!;
        新加坡身份证!; fin no!; nric/fin number!; nric/fin no!; sg ic!; ic!; ic num!; identity card (ic)!
            """,
    DataType.IN_PAN: """
        pan!; pan card!; pan number!; pan no!; permanent account number!; पैन!; पैन कार्ड!; p.a.n!; p a n!;
        pans!; pancard!; pancard no!; pancard number!; pan cards!; pan id!; pan details!; it pan!; e-pan!;
        epan!; permanent account no!; permanent a/c!; permanent a/c no!; permanent acct no!;
        income tax number!; income tax no!; income tax id!; income tax dept!; income tax department!;
        form 16!; form 26as!; tds certificate!; tds under!; tds against!
    """,
    DataType.IN_AADHAAR: """
        ekyc!; e-kyc!; ekyc done with!; ekyc with!; kyc done with!; kyc completed with!; uid on file!;
        aadhaar!; aadhar!; adhaar!; adhar!; aadhaar number!; aadhaar no!; aadhar card!; aadhaar card!;
        aadhar number!; aadhar no!; uid number!; uidai!; uid!; आधार!
    """,
    DataType.DE_STEUERID: """
        finanzamt führt mich unter!; id fürs finanzamt!; nummer fürs finanzamt!; nummer vom finanzamt!;
        nummer beim finanzamt!; steuernummer (elfstellig)!; elfstellig!; finanzamt!;
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
        steuernummer!; steuer-nr!; steuernr!; st.-nr!; stnr!; st-nr!;
        steuer-ids!; steuerids!; steuernummern!; steuerident-nr!; steueridentnr!; steueridentnummer!;
        steueridentifikationnummer!; steueridentifikations-nr!; steuerl. id!; steuerl. id-nr!;
        steuerl. identifikationsnr!; steuerl. identifikationsnummer!; id.-nr!; id. nr!; ident-nr!; identnr!;
        identnummer!; ident-nummer!; st-idnr!; st.-idnr!; stid!; etin!; e-tin!; steuerkennziffer!;
        steuerkennnummer!; bundeszentralamt!; bundeszentralamt für steuern!; bzst!; bzst-nummer!; bzst-nr!;
        lohnsteuerbescheinigung!; lohnsteuerkarte!; steuerbescheid!; freistellungsauftrag!;
        tax-id!; tax id (germany)!; german tax id!; german tax number!; steuer-identifizierungsnummer!;
        steueridentifizierungsnummer!; finanzamtes!; finanzamts!; id beim finanzamt!
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
        tax identification number!; tax identification no!; tax no!; tax nr!;
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
}
