"""Cue words for passports, vehicles, firms and birthdays."""

from __future__ import annotations

from typing import Final

from mappings.redaction.types import DataType

WORDS: Final[dict[str, str]] = {
    DataType.PASSPORT: """
        reisepassnr!; reisepaßnr!; reisepass nr!; ppt no!; ppt number!; passport copy!; passport scan!;
        copy of passport!; copy of my passport!;
        passport shown!; passport details!; travel doc!; travel doc no!; reisedokument!; paß!; paßnr!;
        paßnummer!; passnr!; pass-nummer!; passkopie!; kopie des passes!; copie du passeport!;
        passeport nº!; copia del pasaporte!; número pasaporte!; nº pasaporte!; 护照本!; 外籍护照!;
        护照复印件!; 護照本!;
        护照!; 護照!; 护照号!; 护照号码!; 護照號碼!; passport!; passport number!; passport no!;
        passport num!; pp no!; passport#!; reisepass!; reisepaß!; mit pass!; im pass!; im pass steht!;
        in meinem pass!; mein pass!; laut pass!; pass:!; pass nr!;
        pass hat die nummer!; der pass!; dem pass!; vom pass!; den pass!; meinen pass!; meinem pass!;
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
        clio; passat; polo; tiguan; touran; astra; insignia; mokka; zafira; meriva; twingo; kangoo; captur;
        megane; mégane;
        scenic; duster; sandero; berlingo; ibiza; dzire; creta; nexon; innova; ertiga; baleno; wagonr;
        scorpio; bolero; thar;
        silverado; camry; corolla; civic; altima; rav4; tahoe; tacoma; mustang; sprinter; transit van; vito;
        micra; yaris;
        aygo; fabia; octavia; juke; sportage; tucson; picanto; prius; jetta; caddy; sharan; cayenne; macan;
        cherokee; wrangler;
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
    DataType.DOB: """
        生於!; 生年月日!; 生日係!; 出生於!; 出生係!; birth (for security)!; come into the world!;
        year of birth is!;
        年龄!; 年齡!; 年纪!; 年紀!; 岁数!; 周岁!; 属相!; geburtsurkunde!; anniv!; mon anniv!;
        acte de naissance!; livret de famille!; livret de famille dit!; birth certificate says!;
        certificate says!;
        laut geburtsurkunde!; en el dni pone!; 户口本上写!; 户口上写!; 户口登记!;
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
}
