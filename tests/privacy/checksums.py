"""Check digits of national numbers, cards and accounts."""

from __future__ import annotations

from typing import Final

ALPHABET: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
USCC_ALPHABET: Final = "0123456789ABCDEFGHJKLMNPQRTUWXY"
DNI_LETTERS: Final = "TRWAGMYFPDXBNJZSQVHLCKE"


def _weighted(digits: str, weights: tuple[int, ...]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=True))


def luhn(digits: str) -> str:
    """Check digit of a card number without its last digit."""
    total = 0
    for index, digit in enumerate(reversed(digits)):
        number = int(digit) * (2 if index % 2 == 0 else 1)
        total += number - 9 if number > 9 else number
    return str(-total % 10)


def cn_id(first17: str) -> str:
    """Last character of a resident id (GB 11643)."""
    weights = tuple(2 ** (17 - index) % 11 for index in range(17))
    return "10X98765432"[_weighted(first17, weights) % 11]


def hk_id(letters: str, six: str) -> str:
    """Character in brackets of a Hong Kong id; one or two letters."""
    values = [36 if char == " " else ord(char) - 55 for char in letters.rjust(2)]
    values += [int(char) for char in six]
    rest = sum(value * weight for value, weight in zip(values, range(9, 1, -1), strict=True)) % 11
    return "0A987654321"[rest]


def pps(seven: str, second: str = "") -> str:
    """First letter after the seven digits."""
    total = _weighted(seven, (8, 7, 6, 5, 4, 3, 2)) + 9 * (ord(second) - 64 if second else 0)
    return "WABCDEFGHIJKLMNOPQRSTUV"[total % 23]


def tfn_is_right(nine: str) -> bool:
    """True when an Australian tax file number adds up."""
    return _weighted(nine, (1, 4, 3, 7, 5, 8, 6, 9, 10)) % 11 == 0


def nric(prefix: str, seven: str) -> str:
    """Last letter of a Singapore number."""
    total = _weighted(seven, (2, 7, 6, 5, 4, 3, 2)) + (4 if prefix in "TG" else 0)
    return ("JZIHGFEDCBA" if prefix in "ST" else "XWUTRQPNMLK")[total % 11]


def verhoeff(digits: str) -> str:
    """Check digit of an Aadhaar without its last digit (dihedral group of ten)."""
    permutation = (1, 5, 7, 6, 2, 8, 3, 0, 9, 4)
    check = 0
    for place, digit in enumerate(reversed(digits), 1):
        number = int(digit)
        for _ in range(place % 8):
            number = permutation[number]
        check = _dihedral(check, number)
    return str(next(digit for digit in range(10) if _dihedral(check, digit) == 0))


def _dihedral(left: int, right: int) -> int:
    if left < 5:
        return (left + right) % 5 if right < 5 else 5 + (left + right - 5) % 5
    return 5 + (left - 5 - right) % 5 if right < 5 else (left - right) % 5


def iso7064_11_10(ten: str) -> str:
    """Check digit of a German tax id."""
    product = 10
    for digit in ten:
        total = (int(digit) + product) % 10 or 10
        product = total * 2 % 11
    return str((11 - product) % 10)


def nir_key(thirteen: str) -> str:
    """Two-digit key of a French social-security number; Corsica writes 2A and 2B."""
    number = int(thirteen.replace("2A", "19").replace("2B", "18"))
    return f"{97 - number % 97:02d}"


def dni(eight: str) -> str:
    """Letter of a Spanish DNI or NIE (X, Y, Z count 0, 1, 2)."""
    return DNI_LETTERS[int(eight.translate(str.maketrans("XYZ", "012"))) % 23]


def iban_digits(country: str, bban: str) -> str:
    """The two digits behind the country code."""
    number = int("".join(str(ALPHABET.index(char)) for char in f"{bban}{country}00"))
    return f"{98 - number % 97:02d}"


def ccc_digits(bank_branch: str, account: str) -> str:
    """The two control digits of a Spanish account."""
    weights = (1, 2, 4, 8, 5, 10, 9, 7, 3, 6)

    def one(ten: str) -> str:
        return str({10: 1, 11: 0}.get(11 - _weighted(ten, weights) % 11, 11 - _weighted(ten, weights) % 11))

    return one(f"00{bank_branch}") + one(account)


def rib_key(bank: str, branch: str, account: str) -> str:
    """Two-digit key of a French account; letters count by their place on the phone keypad."""
    table = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "12345678912345678923456789")
    number = int(account.translate(table))
    return f"{97 - (89 * int(bank) + 15 * int(branch) + 3 * number) % 97:02d}"


def uscc(first17: str) -> str:
    """Last character of a unified social credit code (GB 32100)."""
    total = sum(USCC_ALPHABET.index(char) * (3**place % 31) for place, char in enumerate(first17))
    return USCC_ALPHABET[-total % 31]
