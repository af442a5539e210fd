"""The admin pages in a real browser: both languages, by keyboard alone, small and wide, by day and night."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.keys import Keys

from integration.admin.counting import month_wanted
from integration.bootstrap.web import WebServices
from integration.reports.asked import AskedReports
from mappings.loader import load_mapping
from tests.browser.admin_rows import fill
from tests.browser.conftest import Browser
from tests.browser.test_survey import faults
from tests.clocks import MovableClock
from tests.webhooks.admin.desk import MAPPING, SECRET, admin_services
from tests.webhooks.conftest import Rows, serving
from webhooks.admin.page import NAVIGATION
from webhooks.admin.words import words

SHOTS: Final = Path(__file__).parents[2] / "build" / "screenshots"
PAGES: Final = {
    "today": "/admin",
    "overdue": "/admin?list=overdue",
    "tickets": "/admin/tickets",
    "ticket": "/admin/tickets/4701",
    "deliveries": "/admin/deliveries",
    "parked": "/admin/deliveries?show=parked",
    "dead_letters": "/admin/dead-letters",
    "dead_letter": "/admin/dead-letters/1",
    "mapping": "/admin/mapping",
    "try": "/admin/try",
    "reports": "/admin/reports",
    "counted": "/admin/reports?month=2026-10",
    "health": "/admin/health",
}
COMPLAINT: Final = {
    "en": (
        "I want to complain: you charged a late fee on my loan although I paid on time. "
        "Call me on +44 20 7946 0958 or write to jane.doe@example.com. My name is Jane Doe."
    ),
    "zh": "我要投诉：贷款乱收服务费和担保费，要求退费。我叫张晓明，手机13800138000，"
    "身份证110101199003077758。",
}


@pytest.fixture
def services(database_url: str, tmp_path: Path, clock: MovableClock) -> Iterator[WebServices]:
    with admin_services(database_url, tmp_path, clock) as services:
        fill(services.database, clock.now(), MAPPING)
        month_wanted(services.database, "2026-10", load_mapping(MAPPING), clock.now())
        AskedReports(services.database, clock, lambda: load_mapping(MAPPING)).run_once()
        yield services


@pytest.fixture
def browser(chromium: Chrome, services: WebServices) -> Iterator[Browser]:
    """Chromium before the admin pages; `localhost` counts as secure, so that the cookie is kept."""
    with serving(services) as sender:
        browser = Browser(chromium, f"http://localhost:{sender.port}")
        browser.see()
        browser.without_scripts(False)
        chromium.execute_cdp_cmd("Network.clearBrowserCookies", {})
        browser.complaints_of_the_browser()
        yield browser
        chromium.get("about:blank")


def log_in(browser: Browser, language: str = "en") -> None:
    browser.open(f"/admin/login?lang={language}")
    browser.driver.find_element("id", "secret").send_keys(SECRET)
    browser.send()
    browser.wait_for("document.querySelector('header nav a[aria-current=page]') !== null")


def shoot(browser: Browser, name: str) -> None:
    """Keep a picture of the whole page, as build output."""
    SHOTS.mkdir(parents=True, exist_ok=True)
    height = browser.evaluate("document.documentElement.scrollHeight")
    width = browser.evaluate("innerWidth")
    clip = {"x": 0, "y": 0, "width": width, "height": min(height, 4000), "scale": 1}
    picture = browser.driver.execute_cdp_cmd(
        "Page.captureScreenshot", {"captureBeyondViewport": True, "clip": clip}
    )
    (SHOTS / f"{name}.png").write_bytes(base64.b64decode(picture["data"]))


def tree(browser: Browser) -> list[dict[str, Any]]:
    """What a screen reader is told: role and name of everything that is not ignored."""
    nodes: list[dict[str, Any]] = browser.driver.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
    return [
        {"role": one["role"]["value"], "name": str(one.get("name", {}).get("value", ""))}
        for one in nodes
        if not one.get("ignored")
    ]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440], ids=["phone", "wide"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_page_is_for_everybody_and_the_browser_has_nothing_to_complain_of(
    browser: Browser, language: str, width: int, dark: bool
) -> None:
    browser.see(width=width, dark=dark)
    mode = f"{language}-{'phone' if width < 800 else 'wide'}-{'dark' if dark else 'light'}"
    browser.open(f"/admin/login?lang={language}")
    assert faults(browser) == []
    shoot(browser, f"login-{mode}")
    log_in(browser, language)
    for name, path in PAGES.items():
        browser.open(path)
        assert browser.evaluate("document.documentElement.lang") == {"zh": "zh-Hans", "en": "en"}[language]
        assert faults(browser) == [], name
        shoot(browser, f"{name}-{mode}")
    browser.open("/admin/try")
    browser.driver.find_element("id", "text").send_keys(COMPLAINT[language])
    browser.send()
    assert browser.driver.find_element("id", "masked").is_displayed()
    assert faults(browser) == []
    shoot(browser, f"tried-{mode}")
    assert browser.complaints_of_the_browser() == []


def test_a_month_that_is_asked_for_appears_by_itself_once_it_is_counted(
    browser: Browser, services: WebServices, clock: MovableClock
) -> None:
    log_in(browser)
    browser.open("/admin/reports?month=2026-09")
    assert browser.driver.find_elements("css selector", ".report") == []
    assert "being counted" in browser.driver.find_element("css selector", "[role=status]").text
    AskedReports(services.database, clock, lambda: load_mapping(MAPPING)).run_once()
    browser.wait_for("document.querySelector('.report') !== null")
    assert browser.evaluate("document.querySelector('meta[http-equiv=refresh]') === null")
    assert browser.complaints_of_the_browser() == []


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_page_is_reached_by_clicks(browser: Browser, language: str) -> None:
    log_in(browser, language)
    for name, path in NAVIGATION:
        label = getattr(words()[f"page.{name}"], language)
        browser.driver.find_element("link text", label).click()
        browser.wait_for(f"location.pathname === '{path}'")
        assert browser.evaluate("document.querySelector('[aria-current=page]').textContent") == label
    browser.driver.find_element("link text", getattr(words()["page.today"], language)).click()
    browser.driver.find_element("link text", "4701").click()
    browser.wait_for("location.pathname === '/admin/tickets/4701'")
    browser.driver.find_element("tag name", "summary").click()
    assert browser.evaluate("document.querySelector('details[open] li') !== null")
    browser.driver.find_element("link text", getattr(words()["page.dead_letters"], language)).click()
    browser.driver.find_element("link text", "2").click()
    browser.wait_for("location.pathname === '/admin/dead-letters/2'")
    other = "English" if language == "zh" else "中文"
    browser.driver.find_element("link text", other).click()
    browser.wait_for(f"document.documentElement.lang.startsWith('{'en' if language == 'zh' else 'zh'}')")
    assert browser.evaluate("location.pathname") == "/admin/dead-letters/2"
    assert browser.complaints_of_the_browser() == []


def tab_to(browser: Browser, wanted: str, most: int = 60) -> None:
    """Press the tab key until something has the focus."""
    for _ in range(most):
        browser.press(Keys.TAB)
        if browser.focused() == wanted:
            assert browser.evaluate("getComputedStyle(document.activeElement).outline").endswith("solid 3px")
            return
    raise AssertionError(f"{wanted} is not reached by the tab key")


def test_a_day_at_the_desk_by_keyboard_alone_and_without_any_script(browser: Browser, rows: Rows) -> None:
    browser.without_scripts(True)
    browser.open("/admin/login?lang=en")
    assert browser.focused() == "secret"
    browser.press(SECRET, Keys.ENTER)
    browser.wait_for_heading_to_begin("Today")
    browser.press(Keys.TAB)
    assert browser.focused() == "Skip to content"
    browser.press(Keys.ENTER)
    browser.wait_for("location.hash === '#main'")
    tab_to(browser, "4701")
    browser.press(Keys.ENTER)
    browser.wait_for_heading_to_begin("Ticket 4701")
    tab_to(browser, "Dead letters")
    browser.press(Keys.ENTER)
    browser.wait_for_heading_to_begin("Dead letters")
    tab_to(browser, "Retry 1")
    browser.press(Keys.ENTER)
    browser.wait_for("document.querySelector('[role=status]') !== null")
    assert rows("SELECT id, closed_how FROM dead_letter WHERE closed_at IS NOT NULL") == [(1, "replayed")]
    tab_to(browser, "2")
    browser.press(Keys.ENTER)
    browser.wait_for_heading_to_begin("Dead letter 2")
    tab_to(browser, "reason")
    browser.press("Seen to by hand", Keys.ENTER)
    browser.wait_for_heading_to_begin("Dead letters")
    assert rows("SELECT reason FROM dead_letter WHERE id = 2") == [("Seen to by hand",)]
    tab_to(browser, "retry_all")
    browser.press(Keys.ENTER)
    browser.wait_for("document.querySelector('table') === null")
    assert rows("SELECT count(*) FROM delivery WHERE source = 'replay'") == [(2,)]
    tab_to(browser, "Try it")
    browser.press(Keys.ENTER)
    browser.wait_for_heading_to_begin("Try it")
    tab_to(browser, "text")
    browser.press(COMPLAINT["en"])
    tab_to(browser, "send")
    browser.press(Keys.ENTER)
    browser.wait_for("document.getElementById('masked') !== null")
    assert browser.driver.find_elements("css selector", "mark")
    tab_to(browser, "Log out")
    browser.press(Keys.ENTER)
    browser.wait_for_heading_to_begin("Log in")
    browser.open("/admin")
    browser.wait_for_heading_to_begin("Log in")


def test_a_screen_reader_hears_landmarks_headings_tables_and_named_controls(browser: Browser) -> None:
    log_in(browser)
    for width in (390, 1440):
        browser.see(width=width)
        for name, path in PAGES.items():
            browser.open(path)
            browser.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
            heard = tree(browser)
            roles = [one["role"] for one in heard]
            assert roles.count("main") == 1, name
            assert roles.count("banner") == 1, name
            assert roles.count("contentinfo") == 1, name
            navigations = {one["name"] for one in heard if one["role"] == "navigation"}
            assert {"Pages", "Language"} <= navigations, name
            assert "" not in navigations, name
            for one in heard:
                if one["role"] in {"link", "button", "textbox", "combobox", "heading", "table", "region"}:
                    assert one["name"].strip(), (name, one)
            tables = browser.evaluate("document.querySelectorAll('table').length")
            assert roles.count("table") == tables, (name, width)
            if tables:
                assert {"row", "columnheader", "cell"} <= set(roles), (name, width)


def test_the_browser_runs_nothing_and_shows_the_pages_in_no_frame(browser: Browser) -> None:
    log_in(browser)
    browser.open("/admin/try")
    attack = "<script>document.title='taken'</script><img src=x onerror=alert(1)> <b style='color:red'>x</b>"
    browser.driver.find_element("id", "text").send_keys(
        f"I want to complain about a fee on my loan. {attack} {{{{ 7*7 }}}}"
    )
    browser.send()
    assert browser.driver.title.startswith("Try it")
    assert browser.evaluate("document.querySelectorAll('main script, main img, main b[style]').length") == 0
    assert "49" not in browser.driver.find_element("tag name", "main").text
    assert browser.evaluate("document.cookie") == ""
    assert browser.evaluate("localStorage.length + sessionStorage.length") == 0


@pytest.mark.parametrize("width", [360, 1024])
def test_a_long_error_widens_no_page_and_breaks_no_button(browser: Browser, rows: Rows, width: int) -> None:
    rows.do(
        "INSERT INTO dead_letter (helpdesk, ticket_id, error, attempts, failed_at)"
        " VALUES ('zammad', 9223372036854775807, %s, 2147483647, now())",
        "unforeseen:" + "VeryLongNameOfAnException" * 4,
    )
    browser.see(width=width)
    log_in(browser)
    browser.open("/admin/dead-letters")
    assert browser.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert browser.evaluate(
        "Math.max(...[...document.querySelectorAll('td button')].map(e => e.offsetHeight)) < 40"
    )


def test_a_text_that_is_written_from_right_to_left_is_shown_so(browser: Browser) -> None:
    log_in(browser)
    browser.open("/admin/try")
    browser.driver.find_element("id", "text").send_keys("أريد تقديم شكوى بشأن رسوم التأخير على قرضي.")
    browser.send()
    for part in ("#text", "#masked + .text"):
        assert browser.evaluate(f"getComputedStyle(document.querySelector('{part}')).direction") == "rtl"
