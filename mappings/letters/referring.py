"""Does an answer tell the customer where else he can turn, and does the law ask for it?"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from mappings.jurisdictions import Jurisdiction
from mappings.packs import REGIMES
from mappings.packs.referrals import referrals_in
from mappings.packs.regime import regimes_of

RIGHTS: Final = ("ombudsman", "right", "recourse")
"""Items of a final answer's checklist that are such a right."""
_FINAL: Final = "final_"
_RECOURSE: Final = ("核查", "调解", "仲裁", "诉讼")
"""Ways that Chinese law names; two of them are a list of ways (Order 2020-3)."""
_HOST: Final = re.compile(r"^https?://(?:www\.)?([^/]+)")
_ASIDE: Final = re.compile(r"\s*[（(]([^）)]*)[）)]")


@cache
def refers(jurisdiction: Jurisdiction) -> bool:
    """True when the checklist of the final answer under this law has a right to turn elsewhere.

    >>> refers(Jurisdiction.UK), refers(Jurisdiction.US)
    (True, False)
    """
    return any(
        item.id in RIGHTS
        for pack in regimes_of(jurisdiction, REGIMES)
        for letter in pack.letters
        if letter.id.startswith(_FINAL)
        for item in letter.items
    )


def tells_referral(text: str, jurisdiction: Jurisdiction) -> bool:
    """True when a text names a body of that law, by name or website, or the ways of Chinese law.

    Args:
        text: Masked, without markup.

    >>> tells_referral("You may ask the Financial Ombudsman Service within six months.", Jurisdiction.UK)
    True
    >>> tells_referral("We are sorry.", Jurisdiction.UK)
    False
    >>> tells_referral("您可以申请调解或者提起诉讼。", Jurisdiction.CN)
    True
    """
    plain = " ".join(text.casefold().split())
    if jurisdiction is Jurisdiction.CN and sum(way in plain for way in _RECOURSE) > 1:
        return True
    return any(name in plain for name in _names(jurisdiction))


@cache
def _names(jurisdiction: Jurisdiction) -> tuple[str, ...]:
    found: list[str] = []
    for body in referrals_in(jurisdiction):
        for name in body.names.values():
            found.append(_ASIDE.sub("", name).casefold().strip())
            found += [aside.casefold() for aside in _ASIDE.findall(name) if aside.isupper()]
        host = _HOST.match(body.website)
        if host is not None:
            found.append(host[1].casefold())
    return tuple(dict.fromkeys(name for name in found if name))
