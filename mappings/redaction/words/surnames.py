"""Surnames of the English-speaking countries, of India and of Europe, and of those who moved there.

Names are facts, as any registry tells them: the 14,000 most frequent of the US Census of 1990 (public
domain), and those that the libraries Faker and @faker-js/faker (MIT) list by country; without towns, and
without the ones that people write in small letters in complaints; and those of the peoples who moved most,
written down by hand.
"""

from __future__ import annotations

from typing import Final

from mappings.redaction.words.lists import listed

FREQUENT: Final = listed("surnames.txt") | listed("surnames_world.txt")
"""Frequent surnames in small letters, without accents and apostrophes."""
_SHORT_TEXT: Final = "wu xu hu vu vo ng yu ye lu ho ko"
_SHORT: Final = frozenset(_SHORT_TEXT.split())
SURNAMES: Final = FREQUENT | listed("surnames_more.txt") | listed("surnames_wide.txt") | _SHORT
"""All of them; the rarer ones count beside a given name or a cue."""
