"""One kind of value a module, each with `find(text, context)`.

A new recogniser is one more file and one more line here.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from mappings.redaction.hits import Recogniser
from mappings.redaction.recognisers import (
    addresses_eu,
    addresses_in,
    addresses_latin,
    addresses_zh,
    alipay,
    au_tfn,
    bank_account,
    bank_card,
    bic,
    cn_id,
    credential,
    de_steuerid,
    dob,
    email,
    es_dni,
    fr_nir,
    hk_id,
    iban,
    ie_pps,
    in_aadhaar,
    in_pan,
    ip,
    loan_no,
    names_latin,
    names_zh,
    other_id,
    passport,
    phone,
    plate,
    qq,
    sg_nric,
    uk_nino,
    url_token,
    us_ssn,
    uscc,
    wechat,
)

RECOGNISERS: Final[Mapping[str, Recogniser]] = MappingProxyType(
    {
        "cn_id": cn_id,
        "hk_id": hk_id,
        "us_ssn": us_ssn,
        "uk_nino": uk_nino,
        "ie_pps": ie_pps,
        "au_tfn": au_tfn,
        "sg_nric": sg_nric,
        "in_pan": in_pan,
        "in_aadhaar": in_aadhaar,
        "de_steuerid": de_steuerid,
        "fr_nir": fr_nir,
        "es_dni": es_dni,
        "other_id": other_id,
        "bank_card": bank_card,
        "iban": iban,
        "bic": bic,
        "bank_account": bank_account,
        "loan_no": loan_no,
        "passport": passport,
        "plate": plate,
        "uscc": uscc,
        "wechat": wechat,
        "qq": qq,
        "alipay": alipay,
        "ip": ip,
        "url_token": url_token,
        "credential": credential,
        "dob": dob,
        "email": email,
        "phone": phone,
        "addresses_zh": addresses_zh,
        "addresses_latin": addresses_latin,
        "addresses_in": addresses_in,
        "addresses_eu": addresses_eu,
        "names_zh": names_zh,
        "names_latin": names_latin,
    }
)
"""By name; the name is what a withheld text and a metric quote."""

FEWEST_DIGITS: Final[Mapping[str, int]] = MappingProxyType(
    {
        "cn_id": 14,
        "de_steuerid": 10,
        "au_tfn": 8,
        "phone": 7,
        **dict.fromkeys(
            (
                "hk_id", "us_ssn", "uk_nino", "ie_pps", "sg_nric", "in_pan", "in_aadhaar", "fr_nir", "es_dni",
                "bank_card", "iban", "bank_account", "passport", "plate",
            ),
            1,
        ),
    }
)  # fmt: skip
"""How many digits a text must have for a recogniser to find anything in it; 0 for the others."""
