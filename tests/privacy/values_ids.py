"""National numbers, passports, plates and company codes."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import Final

from tests.privacy import checksums
from tests.privacy.words import words

COUNTIES: Final = words(
    "110101 110105 110108 120101 120104 130102 130203 140105 150102 210102 210202 220102 230103 310101"
    " 310104 310115 320102 320505 320583 330106 330203 330782 340104 350203 350582 360102 370102 370202"
    " 410105 410782 420106 420583 430102 430682 440106 440305 440306 441900 450103 460106 500103 510104"
    " 510722 520103 530102 540102 610103 620102 630102 640104 650102 652325"
)
PROVINCES: Final = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云陕甘青宁新"
PLATE_LETTERS: Final = "ABCDEFGHJKLMNPQRSTUVWXYZ"


def digits(rng: Random, count: int, first: str = "0123456789") -> str:
    """Digits, the first one out of a choice."""
    return rng.choice(first) + "".join(rng.choice("0123456789") for _ in range(count - 1))


def letters(rng: Random, count: int, alphabet: str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ") -> str:
    """Letters out of an alphabet."""
    return "".join(rng.choice(alphabet) for _ in range(count))


def birth_date(rng: Random) -> date:
    """A day on which an adult may be born."""
    return date.fromordinal(rng.randint(date(1944, 1, 1).toordinal(), date(2005, 12, 31).toordinal()))


def cn_id(rng: Random, born: date | None = None) -> str:
    """A resident id of the People's Republic."""
    body = f"{rng.choice(COUNTIES)}{born or birth_date(rng):%Y%m%d}{digits(rng, 3)}"
    check = checksums.cn_id(body)
    return body + (check.lower() if rng.random() < 0.3 else check)


def hk_id(rng: Random) -> str:
    """A Hong Kong id, brackets included."""
    head = letters(rng, 2 if rng.random() < 0.1 else 1, "ABCDEFGHKMPRSVYZ")
    six = digits(rng, 6)
    check = checksums.hk_id(head, six)
    return rng.choice((f"{head}{six}({check})", f"{head}{six}({check})", f"{head}{six}{check}"))


def us_ssn(rng: Random) -> str:
    """A social-security number; its parts are never all zero."""
    area = rng.choice([number for number in range(1, 900) if number != 666])
    parts = (f"{area:03d}", f"{rng.randint(1, 99):02d}", f"{rng.randint(1, 9999):04d}")
    return rng.choice(("-", "-", "-", " ", "")).join(parts)


def uk_nino(rng: Random) -> str:
    """A national insurance number."""
    while True:
        head = letters(rng, 1, "ABCEGHJKLMNOPRSTWXYZ") + letters(rng, 1, "ABCEGHJKLMNPRSTWXYZ")
        if head not in {"BG", "GB", "KN", "NK", "NT", "TN", "ZZ"}:
            break
    six, tail = digits(rng, 6), rng.choice("ABCD")
    spaced = f"{head} {six[:2]} {six[2:4]} {six[4:]} {tail}"
    return rng.choice((spaced, spaced.replace(" ", ""), spaced.replace(" ", "").lower()))


def ie_pps(rng: Random) -> str:
    """A personal public service number."""
    seven, second = digits(rng, 7), rng.choice(("", "", "A", "B", "H"))
    return f"{seven}{checksums.pps(seven, second)}{second}"


def au_tfn(rng: Random) -> str:
    """A tax file number of nine digits."""
    while not checksums.tfn_is_right(nine := digits(rng, 9, "123456789")):
        pass
    return rng.choice((nine, f"{nine[:3]} {nine[3:6]} {nine[6:]}"))


def sg_nric(rng: Random) -> str:
    """A Singapore identity number."""
    prefix, seven = rng.choice("SSSTFG"), digits(rng, 7)
    return f"{prefix}{seven}{checksums.nric(prefix, seven)}"


def in_pan(rng: Random) -> str:
    """A permanent account number of a person."""
    return f"{letters(rng, 3)}P{letters(rng, 1)}{digits(rng, 4)}{letters(rng, 1)}"


def in_aadhaar(rng: Random) -> str:
    """An Aadhaar with its check digit."""
    body = digits(rng, 11, "23456789")
    number = body + checksums.verhoeff(body)
    return rng.choice((number, f"{number[:4]} {number[4:8]} {number[8:]}"))


def de_steuerid(rng: Random) -> str:
    """A tax id: among the first ten digits exactly one occurs twice."""
    while True:
        chosen = rng.sample("0123456789", 9)
        chosen.insert(rng.randint(0, 9), rng.choice(chosen))
        if chosen[0] != "0":
            break
    ten = "".join(chosen)
    number = ten + checksums.iso7064_11_10(ten)
    return rng.choice((number, f"{number[:2]} {number[2:5]} {number[5:8]} {number[8:]}"))


def fr_nir(rng: Random) -> str:
    """A social-security number with its key."""
    born = birth_date(rng)
    department = rng.choice(("75", "69", "13", "33", "59", "44", "2A", "06", "92"))
    parts = (rng.choice("12"), f"{born:%y}", f"{born:%m}", department, digits(rng, 3), digits(rng, 3))
    body = "".join(parts)
    key = checksums.nir_key(body)
    return rng.choice((f"{body}{key}", " ".join((*parts, key)), f"{body} {key}"))


def es_dni(rng: Random) -> str:
    """A DNI or, for foreigners, a NIE."""
    eight = rng.choice("XYZ") + digits(rng, 7) if rng.random() < 0.25 else digits(rng, 8)
    letter = checksums.dni(eight)
    return rng.choice((f"{eight}{letter}", f"{eight}-{letter}", f"{eight}{letter.lower()}"))


def uscc(rng: Random) -> str:
    """A unified social credit code."""
    body = f"91{rng.choice(COUNTIES)}MA{letters(rng, 7, checksums.USCC_ALPHABET)}"
    return body + checksums.uscc(body)


def passport(rng: Random, country: str) -> str:
    """A passport number in the form of a country."""
    forms = {
        "CN": (
            f"E{digits(rng, 8)}",
            f"E{letters(rng, 1, 'ABCDEFGHJ')}{digits(rng, 7)}",
            f"G{digits(rng, 8)}",
        ),
        "HK": (f"K{digits(rng, 8)}", f"H{digits(rng, 8)}"),
        "US": (digits(rng, 9, "456"), f"A{digits(rng, 8)}"),
        "UK": (digits(rng, 9, "13579"),),
        "IE": (f"P{letters(rng, 1, 'ABCDEFGH')}{digits(rng, 7)}",),
        "AU": (f"P{letters(rng, 1, 'ABCDE')}{digits(rng, 7)}", f"N{digits(rng, 7)}"),
        "SG": (f"K{digits(rng, 7)}{letters(rng, 1)}",),
        "DE": (f"C{digits(rng, 2)}{letters(rng, 1, 'FGHJK')}{digits(rng, 2)}{letters(rng, 1, 'RTVX')}47",),
        "FR": (f"{digits(rng, 2, '12')}{letters(rng, 2, 'ABCDEFH')}{digits(rng, 5)}",),
        "ES": (f"{letters(rng, 3, 'ABPX')}{digits(rng, 6)}",),
        "IN": (f"{rng.choice('JKLMNPRSTUVZ')}{digits(rng, 7, '123456789')}",),
    }
    return rng.choice(forms[country])


def plate(rng: Random, country: str) -> str:
    """A registration number of a car."""
    upper = PLATE_LETTERS
    head = rng.choice(PROVINCES) + letters(rng, 1, upper[:8])
    five = digits(rng, 2) + letters(rng, 1, upper) + digits(rng, 2)
    pair, three = letters(rng, 2, upper), letters(rng, 3, upper)
    town = rng.choice(("B", "M", "K", "HH", "DD", "LÖ", "TÜ", "MKK"))
    state = rng.choice(("MH", "DL", "KA", "TN", "GJ", "UP"))
    forms = {
        "CN": (f"{head}{five}", f"{head}·{five}", f"{head} {digits(rng, 5)}", f"{head}D{digits(rng, 5)}"),
        "HK": (f"{pair} {digits(rng, 4, '123456789')}",),
        "US": (f"{digits(rng, 1, '6789')}{three}{digits(rng, 3)}", f"{three}-{digits(rng, 4)}"),
        "UK": (f"{pair}{digits(rng, 2, '12567')} {three}", f"{pair}{digits(rng, 2, '12567')}{three}"),
        "IE": (
            f"{rng.randint(12, 24)}{rng.choice('12')}-{rng.choice(('D', 'C', 'G'))}-{digits(rng, 5, '1234')}",
        ),
        "AU": (f"{three} {digits(rng, 3)}", f"{pair} {digits(rng, 2)} {letters(rng, 2, upper)}"),
        "SG": (f"S{letters(rng, 2, upper)}{digits(rng, 4, '123456789')}{letters(rng, 1, upper)}",),
        "DE": (
            f"{town}-{pair} {digits(rng, 3, '123456789')}",
            f"{town} {pair} {digits(rng, 4, '123456789')}",
        ),
        "FR": (f"{pair}-{digits(rng, 3)}-{letters(rng, 2, upper)}",),
        "ES": (f"{digits(rng, 4)} {letters(rng, 3, 'BCDFGHJKLMNPRSTVWXYZ')}",),
        "IN": (
            f"{state} {rng.randint(1, 49):02d} {pair} {digits(rng, 4)}",
            f"{state}{rng.randint(1, 49):02d}{pair}{digits(rng, 4)}",
        ),
    }
    return rng.choice(forms[country])
