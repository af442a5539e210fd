"""Words that look like a name and are those of a firm, a place or a statute."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from mappings.redaction.late import late
from mappings.redaction.latin.ends import is_full, is_label_behind, is_role_behind
from mappings.redaction.latin.letters import UPPER, Name, letters_of
from mappings.redaction.words.given import GIVEN
from mappings.redaction.words.latin_cues import BRANDS, FIRM_FIRST, FIRM_PAIRS, FIRMS, LEGAL_FORMS
from mappings.redaction.words.latin_small import LENDERS
from mappings.redaction.words.lists import sections
from mappings.redaction.words.surnames import SURNAMES


def is_firm_behind(text: str, name: Name) -> bool:
    """True when what stands behind a name makes it the name of a firm."""
    return _SMALL_FORM.match(text, name.end) is not None or text[name.end : name.end + 2] == " &"


def is_firm(text: str, name: Name) -> bool:
    """True when the words are those of a firm, a place or a statute, and no role or label stands behind them.

    >>> is_firm("Anna Berg Bank", Name(0, 9, ("anna", "berg")))
    True
    >>> is_firm("Anna Berg Bank Manager", Name(0, 9, ("anna", "berg")))
    False
    """
    return _reads_as_firm(text, name) and not ends_as_person(text, name)


def ends_as_person(text: str, name: Name) -> bool:
    """True for a given name with a surname before what somebody does, or before a label."""
    return (
        is_full(name.words)
        and not is_pair_of_firm(name.words)
        and (is_role_behind(text, name.end) or is_label_behind(text, name.end))
    )


def is_pair_of_firm(words: Sequence[str]) -> bool:
    """True for words of which two are a firm or a place: Morgan Stanley."""
    return any(pair in FIRM_PAIRS for pair in pairwise(words)) or (words[0] in BRANDS and words[1] in BRANDS)


def _reads_as_firm(text: str, name: Name) -> bool:
    if name.words[0] in BRANDS and name.words[0] not in SURNAMES and name.words[0] not in GIVEN:
        return True
    if len(name.words) > 1 and (
        is_pair_of_firm(name.words)
        or (name.words[-1] == "day" and _ON.search(text, max(0, name.start - 8), name.start))
    ):
        return True
    if name.words[1:] == ("park",) and "-" in text[name.start : name.end] and name.words[0] not in FIRMS:
        # Hyun-woo Park
        return False
    if any(word in FIRMS for word in name.words[1:]) or name.words[0] in FIRM_FIRST:
        return True
    if name.words[0].endswith(_COMPOUNDS) and not (name.words[0] in SURNAMES or name.words[0] in GIVEN):
        return True
    if _LEADING.search(text, max(0, name.start - 24), name.start):
        return True
    following = _FOLLOWING.match(text, name.end)
    if following is not None and letters_of(following[1]) in FIRMS and following[1][0].isupper():
        return True
    if name.words[0] == "st" and OF_SAINT.match(text, name.end):
        return True
    if len(name.words) == 1 and text[max(0, name.start - 4) : name.start].lower().endswith(("st ", "st. ")):
        return OF_SAINT.match(text, name.end) is not None
    if _SMALL_FORM.match(text, name.end) is not None:
        return True
    tail = _TAIL.match(text, name.end)
    if tail is None:
        return False
    words = [letters_of(word) for word in re.split(r"[ &,.]{1,3}", tail.group()) if word]
    plain = tail.group()[:2] not in (" a", " u", " y", " e")
    return any(word in LEGAL_FORMS for word in words) or (
        plain
        and any(word in (FIRMS if len(name.words) == 1 or "&" in tail.group() else LENDERS) for word in words)
    )


def is_no_person(text: str, name: Name) -> bool:
    """True for a place, a shop, a feast or a statute, where no word says that somebody is called so.

    >>> is_no_person("in Milton Keynes", Name(3, 16, ("milton", "keynes")))
    True
    >>> is_no_person("my name is Arnold Clark", Name(11, 23, ("arnold", "clark")))
    False
    """
    if name.words[:2] in _PAIRS or text[max(0, name.start - 7) : name.start].lower().endswith(_CALLED_AFTER):
        return _PERSONAL.search(text, max(0, name.start - 16), name.start) is None
    return (
        name.words[0] in _SAINTS
        and len(name.words) > 1
        and _IN.search(text, max(0, name.start - 12), name.start) is not None
    )


_PAIRS: Final = frozenset(tuple(pair.split()) for lines in sections("pairs.txt").values() for pair in lines)
"""Two words that read like a name: towns, shops, cars, feasts, statutes."""
_CALLED_AFTER: Final = (" loi ", " ley ", "agence ")
"""Statutes and branches are called after people."""
_PERSONAL: Final = late(
    r"(?i:(?<![^\W_])(?:name is|name|called|i am|i['’]m|bin|heisse|heiße|m['’]appelle|llamo|soy|mrs?|ms|miss"
    r"|dr|herrn?|frau|dear|regards|m|mme|sra?|client|customer|borrower)[.:,]?\s{1,2})\Z"
)
_SAINTS: Final = frozenset(("san", "santa", "sankt", "saint", "sainte"))
_IN: Final = late(r"(?i:(?<![^\W_])(?:in|aus|nach|bei|en|at|near|à|de|filiale|agence|oficina|sucursal) )\Z")
_COMPOUNDS: Final = ("enbank", "ksbank", "tbank", "sparkasse", "erkasse", "versicherung", "inkasso", "werke")
"""How names of German firms end: Raiffeisenbank."""
_ON: Final = late(r"(?<![^\W_])(?:[Oo]n|[Ss]ince|[Bb]efore|[Aa]fter|[Uu]ntil|[Bb]y|[Ff]or|[Tt]he) \Z")
"""Before a feast: on Columbus Day."""
_SMALL_FORM: Final = late(r",? (?:plc|ltd|llc|inc|gmbh|pvt|pty|llp|sarl|bhd|corp)(?![^\W_])")
_FOLLOWING: Final = late(r" (?:& |and |of )?([^\W\d_]{2,20})")
_LEADING: Final = late(
    r"(?<![^\W_])(?:Banco|Banque|Banca|Caja|Caisse|Crédit|Crédito|Financiera|Financière|Bankhaus|Sparkasse"
    r"|Hôpital"
    r"|Clinique|Clínica|Hospital|[Ll]oi|[Ll]ey) (?:d[eu] )?\Z"
)
"""A firm or a statute that somebody gave his name."""
OF_SAINT: Final = late(rf"['’]s [{UPPER}]")
_TAIL: Final = late(rf"(?: &| and| und| y| et)?(?:,? [{UPPER}][\w.-]{{0,20}}){{1,3}}")
