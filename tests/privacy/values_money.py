"""Cards, IBANs, BICs, account numbers and numbers of loans."""

from __future__ import annotations

from random import Random
from typing import Final

from tests.privacy import checksums
from tests.privacy.values_ids import digits, letters
from tests.privacy.words import words

BANK_CODES: Final = words("HRLW WSTM NBKU QUAY FNCH OAKB SLVR KRVN BRMT LNDQ CDRX MNTV")
ISO: Final = {"UK": "GB"}
IBAN_HOME: Final = {"DE": "DE", "FR": "FR", "ES": "ES", "UK": "GB", "IE": "IE"}


def bank_card(rng: Random, country: str) -> str:
    """A card number with a right last digit, in groups or not."""
    prefixes = (
        ("62", "622848", "621700", "6217", "4")
        if country in {"CN", "HK"}
        else ("4", "51", "53", "55", "37", "4")
    )
    prefix = rng.choice(prefixes)
    length = 15 if prefix == "37" else rng.choice((16, 19)) if prefix.startswith("62") else 16
    body = prefix + digits(rng, length - 1 - len(prefix))
    number = body + checksums.luhn(body)
    if rng.random() < 0.5:
        return number
    joint = rng.choice((" ", " ", " ", "-"))
    if length == 15:
        return joint.join((number[:4], number[4:10], number[10:]))
    return joint.join(number[index : index + 4] for index in range(0, length, 4))


def iban(rng: Random, country: str) -> str:
    """An IBAN whose national check digits are right too."""
    home = IBAN_HOME.get(country, rng.choice(("DE", "FR", "GB", "ES", "IE")))
    code = home if rng.random() < 0.8 else rng.choice(("DE", "FR", "ES", "GB", "IE"))
    if code == "DE":
        bban = f"{digits(rng, 8, '1234567')}{digits(rng, 10)}"
    elif code == "FR":
        bank, branch, account = f"{digits(rng, 5, '123')}", digits(rng, 5), digits(rng, 11)
        bban = bank + branch + account + checksums.rib_key(bank, branch, account)
    elif code == "ES":
        head, account = f"0{digits(rng, 3)}{digits(rng, 4)}", digits(rng, 10)
        bban = head + checksums.ccc_digits(head, account) + account
    else:
        bban = f"{rng.choice(BANK_CODES)}{digits(rng, 6, '123456')}{digits(rng, 8)}"
    number = f"{code}{checksums.iban_digits(code, bban)}{bban}"
    style = rng.random()
    if style < 0.55:
        return " ".join(number[index : index + 4] for index in range(0, len(number), 4))
    return number.lower() if style > 0.95 else number


def bic(rng: Random, country: str) -> str:
    """A bank identifier code."""
    land = ISO.get(country, country)
    tail = rng.choice(("", "", "XXX", f"{digits(rng, 3)}"))
    return f"{rng.choice(BANK_CODES)}{land}{letters(rng, 1, 'FHLMP')}{rng.choice('123459MXZ')}{tail}"


def bank_account(rng: Random, country: str) -> str:
    """An account number in the form of a country, the part that belongs to the customer."""
    head, ten = f"{digits(rng, 4, '0123')}{digits(rng, 4)}", digits(rng, 10)
    forms = {
        "CN": (digits(rng, 15, "1346"), digits(rng, 17, "123"), digits(rng, 12, "3478")),
        "HK": (f"{digits(rng, 3)}-{digits(rng, 6)}-{digits(rng, 3)}", digits(rng, 12, "012")),
        "US": (digits(rng, 10, "123456789"), digits(rng, 12, "0123456789"), digits(rng, 9, "123456789")),
        "UK": (digits(rng, 8),),
        "IE": (digits(rng, 8),),
        "AU": (digits(rng, 9, "123456789"), f"{digits(rng, 2)}-{digits(rng, 4)}"),
        "SG": (f"{digits(rng, 3)}-{digits(rng, 5)}-{digits(rng, 1)}", digits(rng, 10)),
        "DE": (digits(rng, 10, "123456789"), digits(rng, 7, "123456789")),
        "FR": (digits(rng, 11), f"{digits(rng, 7)}{letters(rng, 1, 'ABCDEFGH')}{digits(rng, 3)}"),
        "ES": (
            f"{head}{checksums.ccc_digits(head, ten)}{ten}",
            f"{head[:4]} {head[4:]} {checksums.ccc_digits(head, ten)} {ten}",
        ),
        "IN": (digits(rng, 11, "123456789"), digits(rng, 14, "0123456789"), digits(rng, 15, "1234")),
    }
    return rng.choice(forms[country])


def loan_no(rng: Random, country: str) -> str:
    """A number of a loan, a contract or a file; lenders write them in many ways."""
    year = rng.randint(2015, 2025)
    common = (
        f"LN-{year}-{digits(rng, 6)}",
        f"{letters(rng, 2)}{digits(rng, 8)}",
        f"{digits(rng, 3)}-{digits(rng, 7)}-{digits(rng, 2)}",
        f"{letters(rng, 3)}/{year}/{digits(rng, 5)}",
        digits(rng, 10, "123456789"),
        f"{letters(rng, 1)}{digits(rng, 9)}",
    )
    chinese = (
        f"HT{year}{digits(rng, 8)}",
        f"XD-{year}-{digits(rng, 7)}",
        f"JK{year}{rng.randint(1, 12):02d}{rng.randint(1, 28):02d}{digits(rng, 6)}",
        f"({year})贷字第{digits(rng, 5)}号",
        f"{letters(rng, 4)}{digits(rng, 12)}",
        digits(rng, 14, "2345"),
    )
    special = {
        "DE": (f"{digits(rng, 4)}/{digits(rng, 6)}", f"D{digits(rng, 3)}.{digits(rng, 3)}.{digits(rng, 3)}"),
        "IN": (
            f"PL{digits(rng, 9)}",
            f"HL/{letters(rng, 3)}/{digits(rng, 8)}",
            f"{letters(rng, 4)}{digits(rng, 10)}",
        ),
        "UK": (f"{digits(rng, 2)}/{digits(rng, 8)}/{digits(rng, 2)}", f"MTG{digits(rng, 7)}"),
    }
    return rng.choice(chinese if country in {"CN", "HK"} else (*common, *special.get(country, ())))
