"""Values that look like personal data and must stay readable."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from random import Random
from typing import Final

from tests.privacy.values_ids import digits, letters
from tests.privacy.values_place import written_date

NARROW: Final = "\u202f"
_BANKS: Final = {
    "zh": ("华桥银行 安诚消费金融 江北农村商业银行 远信小额贷款公司 滨海银行信用卡中心 中鼎消费金融有限公司"),
    "en": (
        "Bank_of_Westmere Harlow_&_Finch_Bank Northgate_Building_Society QuickLend_Ltd"
        " Morgan_Hill_Savings Clearpath_Mortgage_LLC Thomas_&_Gray_Finance"
    ),
    "de": "Sparkasse_Nordtal Volksbank_Hohenfeld Kreditbank_Adler_AG Hansa-Finanz_GmbH",
    "fr": "Banque_du_Val Crédit_Solidaire_de_l'Ouest Financière_Montclair_SA",
    "es": "Banco_Ribera Caja_Rural_del_Valle Financiera_Montesol_S.A.",
    "en-IN": "Sahyadri_Bank Deccan_Finance_Ltd Kaveri_Housing_Finance QuickRupee_Fintech",
}
_BRANCHES: Final = {
    "zh": "解放路支行 朝阳门分理处 城东营业部 中关村支行 人民广场网点",
    "en": (
        "the_Baker_Street_branch your_Oxford_branch the_King_Street_office branch_12 the_Springfield_branch"
    ),
    "de": (
        "die_Filiale_am_Marktplatz die_Filiale_Bahnhofstraße Ihre_Filiale_in_Kassel das_Kundencenter_Nord"
    ),
    "fr": "l'agence_de_la_place_Bellecour l'agence_République votre_agence_de_Tours",
    "es": "la_oficina_de_Gran_Vía la_sucursal_de_Getafe la_oficina_12",
    "en-IN": "the_MG_Road_branch Andheri_branch your_Pune_branch",
}
_PRODUCTS: Final = {
    "zh": "房贷 信用贷 车贷 经营贷 分期付款 随借随还 公积金贷款 装修贷",
    "en": (
        "mortgage personal_loan car_loan credit_card home_equity_line overdraft tracker_mortgage student_loan"
    ),
    "de": "Ratenkredit Dispokredit Baukredit Autokredit Rahmenkredit",
    "fr": "crédit_auto prêt_immobilier crédit_renouvelable prêt_personnel",
    "es": "préstamo_personal crédito_rápido préstamo_hipotecario crédito_coche",
    "en-IN": "home_loan personal_loan gold_loan two_wheeler_loan credit_card",
}
_MONTHS: Final = {
    "zh": "三月 去年十月 上个月 5月 十二月 2024年8月 今年一月",
    "en": "March last_October May August mid-April December",
    "de": "März Oktober letzten_August Mai Dezember",
    "fr": "mars octobre août mai décembre",
    "es": "marzo octubre agosto mayo diciembre",
    "en-IN": "March last_October May August Feb",
}
_JOBS: Final = {
    "zh": "销售经理 出纳 班主任 客户经理 司机 法务专员 风控主管",
    "en": "nurse bus_driver loan_officer teacher branch_manager electrician",
    "de": "Krankenpfleger Lehrerin Filialleiter Elektriker Sachbearbeiterin",
    "fr": "infirmière enseignant conseillère conducteur",
    "es": "enfermera profesor conductora administrativo",
    "en-IN": "software_engineer teacher relationship_manager clerk",
}
_COMPANIES: Final = {
    "zh": "宏达贸易有限公司 鑫源融资担保公司 顺通物流 佳美装饰工程部 安居房产中介",
    "en": (
        "Rapid_Recovery_Inc. Taylor_&_Sons_Ltd Evergreen_Logistics St_Mary's_Hospital Carter_Collections_LLP"
    ),
    "de": "Inkasso_Treuhand_GmbH Müller_&_Söhne_KG Stadtwerke_Talheim Klinikum_West",
    "fr": "Recouvrement_Plus_SARL Transports_Durand_SA l'hôpital_Saint-Jean",
    "es": "Recobros_Ibéricos_S.L. Hermanos_García_S.A. el_Hospital_del_Mar",
    "en-IN": "Om_Sai_Recovery_Services Lotus_Infotech_Pvt_Ltd Patel_Traders",
}
_LAWS: Final = {
    "zh": (
        "《消费者权益保护法》第二十六条 《个人贷款管理办法》第十八条"
        " 《民法典》第六百八十条 银保监会令2020年第3号 法释〔2020〕6号第二十五条"
        " 《征信业管理条例》第25条"
    ),
    "en": (
        "12_CFR_1024.35 12_CFR_§_1026.36(c)(3) DISP_1.6.2R 15_U.S.C._1692g CONC_7.3.4R"
        " RG_271.51 section_75_of_the_Consumer_Credit_Act_1974 Regulation_Z"
    ),
    "de": "§_355_BGB §_492_Abs._2_BGB §§_488,_489_BGB Art._15_DSGVO §_18a_KWG",
    "fr": ("l'article_L312-39_du_Code_de_la_consommation l'article_L._313-3 l'article_1231-6_du_Code_civil"),
    "es": "el_artículo_1303_del_Código_Civil la_Ley_5/2019 el_art._20_de_la_Ley_16/2011",
    "en-IN": "RBI/2023-24/53 clause_8_of_the_RB-IOS_2021 Section_13(2)_of_the_SARFAESI_Act",
}
_REGULATORS: Final = {
    "zh": "国家金融监督管理总局 人民银行 银保监局 12378热线",
    "en": "the_CFPB the_Financial_Ombudsman_Service AFCA FIDReC the_FCA",
    "de": "BaFin Schlichtungsstelle Verbraucherzentrale",
    "fr": "l'ACPR le_médiateur la_DGCCRF",
    "es": "el_Banco_de_España la_OMIC Consumo",
    "en-IN": "the_RBI_Ombudsman the_Banking_Ombudsman CPGRAMS",
}
_HOTLINES: Final = {
    "CN": ("95588", "400-820-8788", "12378", "95533", "4008895558", "12345", "400 610 0000", "96669"),
    "HK": ("1823", "187 8200"), "US": ("1-800-555-0199", "1 (888) 555-0134", "(800) 555-0111"),
    "UK": ("0800 023 4567", "0345 600 0100", "03457 000 111"), "IE": ("1800 000 123", "1850 000 555"),
    "AU": ("1300 000 190", "13 10 20", "1800 000 100"), "SG": ("1800 000 1111",),
    "DE": ("0800 0001234", "0180 6 000111", "116 116"), "FR": ("0 800 000 123", "3639", "0 810 000 456"),
    "ES": ("900 000 123", "902 000 456"), "IN": ("1800 000 1234", "1860 000 5555", "14448"),
}  # fmt: skip
_POOLS: Final = {
    "bank": _BANKS, "branch": _BRANCHES, "product": _PRODUCTS, "month": _MONTHS, "job": _JOBS,
    "company": _COMPANIES, "law": _LAWS, "regulator": _REGULATORS,
}  # fmt: skip

_UNSEEN: Final = {
    "bank": {
        "zh": "富岭银行 汇通消费金融有限公司 南川村镇银行 云帆小贷 东岳银行股份有限公司",
        "en": "Penbrook_Bank Kestrel_Credit_Union Oakline_Lending_Inc. First_Harbor_Federal Tallis_plc",
        "de": "Sparkasse_Elbaue Raiffeisenbank_Grünau Nordlicht-Kredit_AG",
        "fr": "Caisse_du_Littoral Crédit_Montagnard Valfinance_SA",
        "es": "Caja_Sierra_Norte Banco_del_Levante Credirápido_E.F.C.",
        "en-IN": "Godavari_Bank Vindhya_Small_Finance_Bank LoanSetu_Fintech",
    },
    "branch": {
        "zh": "和平路支行 开发区支行 东门口分理处 大学城网点",
        "en": "the_High_Street_branch your_Riverside_branch the_downtown_office branch_207",
        "de": "die_Filiale_am_Rathaus Ihre_Filiale_in_Fulda die_Geschäftsstelle_Süd",
        "fr": "l'agence_du_centre votre_agence_de_Dijon l'agence_de_la_gare",
        "es": "la_oficina_del_centro la_sucursal_de_Cuenca la_oficina_0417",
        "en-IN": "Nashik_branch the_Civil_Lines_branch your_Kochi_branch",
    },
    "company": {
        "zh": "恒昌装饰公司 众诚催收服务部 博远教育科技有限公司 万顺二手车行",
        "en": "Northstar_Recoveries_LLC Bluebell_Kitchens_Ltd Atlas_Auto_Sales Greenfield_Primary_School",
        "de": "Forderwerk_GmbH Autohaus_am_Ring_KG Pflegedienst_Sonnenhof",
        "fr": "Contentieux_Conseil_SAS Garage_de_la_Plaine la_clinique_des_Tilleuls",
        "es": "Gestiona_Cobros_S.L. Talleres_del_Puerto_S.A. la_Clínica_del_Parque",
        "en-IN": "Sri_Balaji_Motors Zenith_Collection_Agency Sunrise_Textiles_Pvt_Ltd",
    },
}
"""Lenders and companies that are named from the third split on only."""
UNSEEN_SHARE: Final = 0.5


def _number(rng: Random) -> float:
    return round(
        rng.choice((rng.uniform(5, 900), rng.uniform(900, 90_000), rng.uniform(90_000, 2_000_000))), 2
    )


def _indian(number: float) -> str:
    whole = str(int(number))
    head, tail = whole[:-3], whole[-3:]
    parts: list[str] = []
    while head:
        parts.insert(0, head[-2:])
        head = head[:-2]
    return ",".join([*parts, tail])


def amount(rng: Random, language: str, country: str) -> str:
    """A sum of money in a notation of a country."""
    n, whole = _number(rng), rng.choice((300, 5000, 12500, 48000, 200000, 1380000))
    if language == "zh":
        if country == "HK":
            return rng.choice((f"${n:,.2f}", f"港幣{whole:,}元", f"HK${n:,.0f}", f"{whole}蚊"))
        han = rng.choice(("三千元", "五万八千元", "二十三万四千五百元整", "壹万贰仟叁佰元整", "一百三十八万"))
        return rng.choice(
            (f"{n:.2f}元", f"{n:,.2f}元", f"{whole}元", f"¥{n:.2f}", f"¥{whole:,}", f"{n / 10000:.2f}万元",
             f"人民币{whole}元", f"{whole}块钱", f"{rng.randint(2, 90)}万",
             f"RMB {whole}", han, f"CNY{n:,.2f}", f"{n:.2f}")
        )  # fmt: skip
    if country == "IN":
        return rng.choice(
            (
                f"Rs. {_indian(n)}",
                f"Rs.{whole}/-",
                f"₹{_indian(n)}",
                f"INR {whole}",
                f"{rng.randint(2, 60)} lakhs",
                f"₹ {_indian(n)}.00",
            )
        )
    if country in {"DE", "ES"}:
        text = f"{n:,.2f}".translate(str.maketrans(",.", ".,"))
        return rng.choice(
            (
                f"{text} €",
                f"{text} Euro" if country == "DE" else f"{text} euros",
                f"{whole} €",
                f"EUR {text}",
                f"{text.replace('.', '')} €",
            )
        )
    if country == "FR":
        text = f"{n:,.2f}".replace(",", " ").replace(".", ",")
        return rng.choice((f"{text} €", f"{whole} euros", f"{whole}€", f"{text.replace(' ', NARROW)} €"))
    word = {"US": "USD", "UK": "pounds"}.get(country, "dollars")
    sign = {"US": "$", "UK": "£", "IE": "€", "AU": "A$", "SG": "S$"}[country]
    return rng.choice(
        (f"{sign}{n:,.2f}", f"{sign}{whole}", f"{sign}{whole:,}", f"{whole // 1000 or 3}k",
         f"{n:,.2f} {word}",
         f"{sign}{n:.2f}", f"{sign} {whole}")
    )  # fmt: skip


def day(rng: Random, language: str, country: str) -> str:
    """A day of the last years."""
    return written_date(
        rng,
        date.fromordinal(rng.randint(date(2019, 1, 1).toordinal(), date(2025, 11, 1).toordinal())),
        country,
    )


def rate(rng: Random, language: str, country: str) -> str:
    """A rate of interest."""
    number = rng.uniform(1, 36)
    if language == "zh":
        return rng.choice(
            (
                f"{number:.2f}%",
                f"{number:.1f}%",
                f"年化{number:.2f}%",
                f"LPR+{rng.randint(10, 90)}个基点",
                f"月息{rng.randint(1, 3)}分",
            )
        )
    text = f"{number:.2f}".replace(".", "," if country in {"DE", "FR", "ES"} else ".")
    return rng.choice(
        (f"{text}%", f"{text} %", f"{text}% p.a." if language.startswith("en") else f"{text} %")
    )


def duration(rng: Random, language: str, country: str) -> str:
    """A length of time."""
    n = rng.choice((2, 3, 5, 8, 10, 14, 15, 24, 30, 36, 60))
    words = {
        "zh": (
            f"{n}天",
            f"{n}个工作日",
            f"{n}个月",
            f"{n}年",
            f"{n}分钟",
            "三十六期",
            "半年",
            "十五个工作日",
        ),
        "de": (f"{n} Tage", f"{n} Monate", f"{n} Minuten", f"{n} Wochen"),
        "fr": (f"{n} jours", f"{n} mois", f"{n} minutes", f"{n} semaines"),
        "es": (f"{n} días", f"{n} meses", f"{n} minutos", f"{n} semanas"),
    }
    return rng.choice(
        words.get(language, (f"{n} days", f"{n} months", f"{n} minutes", f"{n} weeks", f"{n} business days"))
    )


def order(rng: Random, language: str, country: str) -> str:
    """An order or payment number; eleven digits look like a mobile."""
    if country in {"CN", "HK"}:
        return digits(rng, 11, "2456789")
    return rng.choice((f"{letters(rng, 2)}-{digits(rng, 5)}", digits(rng, 11, "2")))


def ticket(rng: Random, language: str, country: str) -> str:
    """A number of a helpdesk ticket."""
    return rng.choice(
        (f"#{rng.randint(10000, 99999)}", f"{rng.randint(10000, 99999)}", f"#{rng.randint(100, 9999)}")
    )


_MAKERS: Final[dict[str, Callable[[Random, str, str], str]]] = {
    "amount": amount, "date": day, "rate": rate, "duration": duration, "order": order, "ticket": ticket,
}  # fmt: skip
KINDS: Final = (*_POOLS, *_MAKERS, "hotline", "version", "percent", "year", "last4", "time", "count")


def look_alike(rng: Random, kind: str, language: str, country: str, *, unseen: bool = False) -> str:
    """A value of a kind; some of the unseen ones occur from the third split on only."""
    if unseen and kind in _UNSEEN and rng.random() < UNSEEN_SHARE:
        return rng.choice(_UNSEEN[kind][language].split()).replace("_", " ")
    if kind in _POOLS:
        return rng.choice(_POOLS[kind][language].split()).replace("_", " ")
    if kind in _MAKERS:
        return _MAKERS[kind](rng, language, country)
    if kind == "hotline":
        return rng.choice(_HOTLINES[country])
    simple = {
        "version": f"{rng.choice(('v', '', 'V'))}{rng.randint(1, 9)}.{rng.randint(0, 20)}.{digits(rng, 1)}",
        "percent": f"{rng.randint(1, 60)}%",
        "year": str(rng.randint(2008, 2025)),
        "last4": digits(rng, 4),
        "time": f"{rng.randint(8, 21)}:{rng.randint(0, 59):02d}",
        "count": str(rng.randint(2, 40)),
    }
    return simple[kind]


def neutral(rng: Random, kind: str) -> str:
    """A code that tells a bank, not a person: neither needed nor forbidden to be masked."""
    simple = {
        "_sort": f"{digits(rng, 2)}-{digits(rng, 2)}-{digits(rng, 2)}",
        "_routing": f"0{digits(rng, 8)}",
        "_blz": f"{digits(rng, 3, '1234567')} {digits(rng, 3)} {digits(rng, 2)}",
        "_ifsc": f"{letters(rng, 4)}0{digits(rng, 6)}",
    }
    return simple[kind]
