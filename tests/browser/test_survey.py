"""The survey in a real browser: with a keyboard alone, without scripts, by day and night, small and wide."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Final

import pytest
from selenium.webdriver.common.keys import Keys

from mappings.packs.intake import FORM_LANGUAGES
from mappings.packs.survey import survey_words
from tests.browser.conftest import Browser
from tests.clocks import MovableClock
from tests.webhooks.conftest import Rows
from tests.webhooks.surveys import path_of
from webhooks.pages import NAMES

AUDIT: Final = (Path(__file__).parent / "audit.js").read_text(encoding="utf-8")
WORDS: Final = survey_words().page
ANSWERS: Final = "SELECT score, language, comment IS NOT NULL FROM survey_answer"


def faults(browser: Browser) -> list[str]:
    found: list[str] = browser.driver.execute_script(AUDIT)
    return found


def test_a_customer_answers_by_keyboard_alone_and_without_any_script(
    browser: Browser, clock: MovableClock, rows: Rows
) -> None:
    browser.without_scripts(True)
    browser.open(f"{path_of(clock)}?lang=en")
    for _ in range(20):
        browser.press(Keys.TAB)
        if browser.focused() == "score_1":
            break
    assert browser.focused() == "score_1"
    browser.press(Keys.SPACE, Keys.ARROW_DOWN)
    assert browser.evaluate("document.querySelector('input:checked').value") == "2"
    browser.press(Keys.TAB)
    assert browser.focused() == "comment"
    browser.press("Too slow.")
    browser.press(Keys.TAB)
    assert browser.focused() == "send"
    browser.press(Keys.ENTER)
    browser.wait_for_heading(WORDS["done"]["en"])
    assert rows(ANSWERS) == [(2, "en", True)]
    browser.driver.refresh()
    browser.open(path_of(clock))
    browser.wait_for_heading(WORDS["done"]["en"])
    assert rows(ANSWERS) == [(2, "en", True)]


def test_a_mistake_takes_the_focus_to_what_is_wrong_and_from_there_to_the_question(
    browser: Browser, clock: MovableClock, rows: Rows
) -> None:
    browser.open(f"{path_of(clock)}?lang=en")
    browser.driver.find_element("id", "comment").send_keys("Kept.")
    browser.send()
    browser.wait_for_mistakes()
    assert browser.driver.title.startswith(WORDS["wrong"]["en"])
    browser.press(Keys.TAB)
    assert browser.focused() == WORDS["error_score"]["en"]
    browser.press(Keys.ENTER)
    assert browser.focused() == "score_1"
    assert browser.evaluate("document.getElementById('comment').value") == "Kept."
    browser.driver.find_element("css selector", "label[for=score_4]").click()
    browser.send()
    browser.wait_for_heading(WORDS["done"]["en"])
    assert rows(ANSWERS) == [(4, "en", True)]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("language", FORM_LANGUAGES)
def test_every_page_is_for_everybody(
    browser: Browser, clock: MovableClock, language: str, width: int, dark: bool
) -> None:
    browser.see(width=width, dark=dark)
    path = f"{path_of(clock)}?lang={language}"
    browser.open(path)
    assert (browser.heading(), faults(browser)) == (WORDS["title"][language], [])
    brightness = browser.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (brightness == "rgb(255, 255, 255)") is not dark
    browser.send()
    browser.wait_for_mistakes()
    assert browser.driver.find_element("id", "score_error").is_displayed()
    assert faults(browser) == []
    browser.driver.find_element("css selector", "label[for=score_5]").click()
    assert faults(browser) == []
    browser.send()
    browser.wait_for_heading(WORDS["done"][language])
    assert faults(browser) == []
    browser.open(f"/survey/none?lang={language}")
    assert (browser.heading(), faults(browser)) == (WORDS["none"][language], [])
    assert not any("Content Security Policy" in said for said in browser.complaints_of_the_browser())


def test_tabs_reach_everything_once_in_the_order_of_the_page_and_show_where_they_are(
    browser: Browser, clock: MovableClock
) -> None:
    browser.open(f"{path_of(clock)}?lang=en")
    reached = []
    for _ in range(len(FORM_LANGUAGES) + 3):
        browser.press(Keys.TAB)
        reached.append(browser.focused())
        ring = browser.evaluate(
            "(s => [s.outlineStyle, parseFloat(s.outlineWidth)])(getComputedStyle(document.activeElement))"
        )
        assert ring == ["solid", 3], reached
    assert reached == [*(NAMES[code] for code in FORM_LANGUAGES), "score_1", "comment", "send"]


def test_another_language_is_one_click_away_on_the_same_link(browser: Browser, clock: MovableClock) -> None:
    path = path_of(clock)
    browser.open(path)
    for code in FORM_LANGUAGES:
        browser.driver.find_element("link text", NAMES[code]).click()
        browser.wait_for_heading(WORDS["title"][code])
        assert browser.driver.current_url == f"{browser.url}{path}?lang={code}"


def test_the_browser_keeps_no_cookie_and_tells_no_other_page_where_it_was(
    browser: Browser, clock: MovableClock
) -> None:
    browser.open(path_of(clock))
    assert browser.driver.get_cookies() == []
    assert browser.evaluate("localStorage.length + sessionStorage.length") == 0
    browser.driver.find_element("link text", NAMES["fr"]).click()
    browser.wait_for_heading(WORDS["title"]["fr"])
    assert browser.evaluate("document.referrer") == ""


FLAWED: Final = """<html><head><style>
p { color: #999; background: #fff } i { background: rgba(0,0,0,.5) } div { width: 3000px }
a { display: block; width: 10px; height: 10px }
</style></head><body><h2>second</h2><h4>fourth</h4>
<fieldset><input type="radio" name="x"></fieldset><input type="radio" name="y"><p>grey</p><i>half</i>
<a href="#nowhere" tabindex="3">x</a><a href="#again"></a>
<input style="border-color: #eee" aria-describedby="nobody">
<div id="again">wide</div><u id="again">again</u></body></html>"""


def test_the_audit_finds_what_it_looks_for(browser: Browser) -> None:
    browser.driver.get("data:text/html;base64," + base64.b64encode(FLAWED.encode()).decode())
    found = {one.partition(":")[0].partition(" (")[0] for one in faults(browser)}
    assert found == {
        "no language of the page",
        "no title",
        "not one main part",
        "headings do not begin with the one h1",
        "a level of headings is left out",
        "no label",
        "no legend",
        "a choice without its question",
        "nothing to read",
        "an id stands twice",
        "refers to nothing",
        "leads nowhere",
        "changes the order of tabs",
        "too little contrast",
        "a ground that shines through",
        "a border that is hardly seen",
        "hard to hit",
        "has to be scrolled sideways",
        "sticks out",
    }
