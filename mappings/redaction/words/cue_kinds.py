"""What cue words can tell beside a type of value, and how they are written down.

Entries are lower case, parted by semicolons. An exclamation mark says that the word names a number by itself
("Kontonummer"); other words need a word for number beside them ("loan no.") before a bare number counts.
"""

from __future__ import annotations

from typing import Final

ORDER: Final = "ORDER"
"""Numbers of orders, tickets, products and versions: they are nobody's."""
ENDING: Final = "ENDING"
"""Words before the last digits of a number, which stay readable."""
TICKET: Final = "TICKET"
"""Words for cases of a helpdesk; short numbers behind them stay readable."""
IFSC: Final = "IFSC"
SORT_CODE: Final = "SORT_CODE"
ROUTING: Final = "ROUTING"
NUMBER: Final = "NUMBER"
"""Words that only say number: what of, the words around tell."""
NOTHING: Final = "NOTHING"
"""Words that hold a cue word and tell nothing: "in order to"."""
PERSON: Final = "PERSON"
"""Numbers that a business gives to a person: customer, member, user."""


def joined(stems: str, endings: str) -> str:
    """All pairs, as German compounds and Chinese words are made.

    >>> joined("vertrags darlehens", "nr -nr.")
    'vertragsnr!;vertrags-nr.!;darlehensnr!;darlehens-nr.!'
    """
    return ";".join(f"{stem}{ending}!" for stem in stems.split() for ending in endings.split())


NUMMER: Final = "nummer nr -nummer -nr nummern"
HAO: Final = "号 单号 的编号 号码 编号 编码 號 號碼 編號"
