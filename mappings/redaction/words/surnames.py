"""Surnames of the English-speaking countries, India, Germany, France, Spain and Italy.

Names are facts, as any registry tells them: the 14,000 most frequent of the US Census of 1990 (public
domain), and those that the library Faker (MIT) lists by country; without towns, and without the ones that
people write in small letters in complaints.
"""

from __future__ import annotations

from typing import Final

from mappings.redaction.words.lists import listed

SURNAMES: Final = listed("surnames.txt")
"""Surnames in small letters, without accents and apostrophes."""
