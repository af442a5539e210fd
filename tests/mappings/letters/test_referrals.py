"""Whom a letter names when our answer does not help."""

from __future__ import annotations

import pytest

from mappings import yamltext
from mappings.errors import MappingError
from mappings.jurisdictions import Jurisdiction
from mappings.packs import pack_text
from mappings.packs.referrals import ReferralPack, referrals_in


@pytest.mark.parametrize("jurisdiction", Jurisdiction)
def test_every_jurisdiction_has_somebody_to_turn_to_with_a_website(jurisdiction: Jurisdiction) -> None:
    assert any(one.website.startswith("http") for one in referrals_in(jurisdiction))


def test_a_name_in_another_language_is_the_english_one() -> None:
    (ombudsman,) = referrals_in(Jurisdiction.UK)
    assert ombudsman.name("de") == ombudsman.name("en") == "Financial Ombudsman Service"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("  - id: ie.fspo", "  - id: uk.fos", "has the referral uk.fos twice"),
        ("website: https://www.fspo.ie", "website: javascript:alert(1)", "should match pattern|must match"),
        ("    website: https://www.fspo.ie\n", "", "needs a website, or in_house"),
        ("jurisdictions: [IE]", "jurisdictions: [UK]", "names nobody with a website in IE"),
        ("{en: RBI Ombudsman,", "{fr: RBI Ombudsman,", "has no English name"),
    ],
)
def test_mistakes_in_referrals_are_told(old: str, new: str, message: str) -> None:
    text = pack_text("referrals.yaml")
    assert old in text
    with pytest.raises(MappingError, match=message):
        yamltext.load(ReferralPack, text.replace(old, new), "referrals.yaml")
