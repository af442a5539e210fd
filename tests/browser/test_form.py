"""The public form for complaints in a real browser, by day and night, small and wide."""

from __future__ import annotations

import pytest

from mappings.packs.intake import FORM_LANGUAGES, intake
from tests.browser.conftest import Browser
from tests.browser.test_survey import faults


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("language", FORM_LANGUAGES)
def test_the_form_is_for_everybody(browser: Browser, language: str, width: int, dark: bool) -> None:
    browser.see(width=width, dark=dark)
    browser.open(f"/complain?lang={language}")
    assert (browser.heading(), faults(browser)) == (intake().form["title"][language], [])
    browser.send()
    browser.wait_for_mistakes()
    assert faults(browser) == []
