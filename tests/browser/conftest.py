"""A real Chromium, without a network of its own, in front of the real application."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest
from selenium.webdriver import ActionChains, Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.support.ui import WebDriverWait

from integration.bootstrap.web import WebServices
from tests.clocks import MovableClock
from tests.webhooks.conftest import rows, serving
from tests.webhooks.surveys import survey_services

__all__ = ["rows"]

FLAGS: Final = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--lang=en",
)
MISSING: Final = (
    "no {name} is installed: these tests look at the public pages in a real browser and are never skipped; "
    "as root, run: apt-get install -y --no-install-recommends chromium chromium-driver"
)


def installed(name: str) -> str:
    """Path of a program.

    Raises:
        pytest.fail.Exception: It is not there; with what to do.
    """
    found = shutil.which(name)
    if found is None:
        pytest.fail(MISSING.format(name=name))
    return found


@dataclass(frozen=True)
class Browser:
    """Chromium, and where the application is."""

    driver: Chrome
    url: str

    def open(self, path: str) -> None:
        """Go to a page of the application."""
        self.driver.get(self.url + path)

    def evaluate(self, expression: str) -> Any:
        """The value of a JavaScript expression on the page, asked from outside of it."""
        return self.driver.execute_script(f"return {expression}")

    def press(self, *keys: str) -> None:
        """Press keys, one after the other, whatever has the focus."""
        ActionChains(self.driver).send_keys(*keys).perform()

    def focused(self) -> str:
        """What has the focus: its id, else its text, else its element."""
        return str(
            self.evaluate("(e => e.id || e.textContent.trim() || e.localName)(document.activeElement)")
        )

    def heading(self) -> str:
        """What the page is about."""
        return str(self.evaluate("document.querySelector('h1').textContent"))

    def wait_for(self, condition: str) -> None:
        """Wait until a JavaScript expression is true on the page."""
        WebDriverWait(self.driver, 20).until(lambda _: self.evaluate(condition) is True)

    def wait_for_heading(self, heading: str) -> None:
        """Wait until a page about something is there."""
        self.wait_for(f"document.querySelector('h1')?.textContent === {json.dumps(heading)}")

    def wait_for_heading_to_begin(self, words: str) -> None:
        """Wait until a page is there whose heading begins with some words."""
        self.wait_for(f"document.querySelector('h1')?.textContent.startsWith({json.dumps(words)}) === true")

    def send(self) -> None:
        """Press the page's button and wait for the next page."""
        began = self.evaluate("performance.timeOrigin")
        self.driver.find_element("id", "send").click()
        self.wait_for(f"performance.timeOrigin !== {began} && document.readyState === 'complete'")

    def wait_for_mistakes(self) -> None:
        """Wait until the list of what is wrong has the focus."""
        self.wait_for("document.activeElement?.getAttribute('role') === 'alert'")

    def see(self, *, width: int = 1280, dark: bool = False) -> None:
        """Look at pages in a window of a width (CSS pixels), by day or by night."""
        command = self.driver.execute_cdp_cmd
        shape = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": False}
        command("Emulation.setDeviceMetricsOverride", shape)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        command("Emulation.setEmulatedMedia", {"features": [scheme]})

    def without_scripts(self, off: bool) -> None:
        """Let no script of a page run."""
        self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": off})

    def complaints_of_the_browser(self) -> list[str]:
        """What Chromium said since it was asked last: broken policies, missing files."""
        said = self.driver.get_log("browser")  # type: ignore[no-untyped-call]  # it has no types
        return [str(entry["message"]) for entry in said]


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chrome]:
    """One Chromium for all tests, with a folder of its own."""
    options = ChromeOptions()
    options.binary_location = installed("chromium")
    folder: Path = tmp_path_factory.mktemp("chromium")
    for flag in (*FLAGS, f"--user-data-dir={folder}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = Chrome(options=options, service=Service(installed("chromedriver")))
    try:
        yield driver
    finally:
        driver.quit()


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest.fixture
def services(database_url: str, tmp_path: Path, clock: MovableClock) -> Iterator[WebServices]:
    with survey_services(database_url, tmp_path, clock, FORM="on") as services:
        yield services


@pytest.fixture
def browser(chromium: Chrome, services: WebServices) -> Iterator[Browser]:
    """Chromium before the application, as a customer has it who changed nothing."""
    with serving(services) as sender:
        browser = Browser(chromium, f"http://{sender.host}:{sender.port}")
        browser.see()
        browser.without_scripts(False)
        browser.complaints_of_the_browser()
        yield browser
        chromium.get("about:blank")
