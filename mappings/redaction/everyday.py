"""Names that are everyday English words too: they count with a capital letter only."""

from __future__ import annotations

from typing import Final

_TEXT: Final = """
an april art august bank banks be best bill bishop black brown can case cash chase dawn day dean do
drew earl faith field fields frank gene gold good grace grant green guy he hill hope in iris ivy
jack joy judge june king lake law laws lily loan long lord love ma major mark may miles months moon
my nick no noble olive page pat pearl penny pope power powers price ray read rich rivers rob rose
ruby savage sharp short skip small smart snow so stone strong sue summer swift tip victor waters
weeks white will winter wise wood woods you young
"""

EVERYDAY: Final = frozenset(_TEXT.split())
