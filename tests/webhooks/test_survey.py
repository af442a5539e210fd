"""The survey: one answer for a link, over real HTTP; forged, old and repeated links, too many requests."""

from __future__ import annotations

import base64
import hashlib
import http.client
import re
import threading
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Final
from urllib.parse import urlencode

import pytest
from cryptography.fernet import Fernet

from integration.bootstrap.web import WebServices
from integration.sealed import Purpose
from integration.store import sealed
from integration.survey import LONGEST_COMMENT
from mappings.packs.intake import FORM_LANGUAGES
from mappings.packs.survey import survey_words
from tests.clocks import MovableClock
from tests.webhooks.conftest import Rows, serving
from tests.webhooks.logs import Lines
from tests.webhooks.sender import Sender
from tests.webhooks.surveys import LIFETIME, SURVEY_KEY, path_of, survey_services
from tests.webhooks.test_form import Page
from webhooks import limiting, survey
from webhooks.app import create_app

WORDS: Final = survey_words().page
CANARY: Final = "Vrombaldine Fjalkvist 020 7946 0018"


class Reply:
    """An answer to a page's request."""

    def __init__(self, answer: http.client.HTTPResponse) -> None:
        self.status = answer.status
        self.headers = answer.headers
        self.text = answer.read().decode()

    @property
    def page(self) -> Page:
        """The page, well formed."""
        assert self.headers.get_content_type() == "text/html"
        return Page(self.text)

    @property
    def heading(self) -> str:
        """What it is about."""
        return self.page.texts["h1"][0]


class Browser:
    """Opens pages and sends forms, each over a connection of its own."""

    def __init__(self, sender: Sender) -> None:
        self._host, self._port = sender.host, sender.port

    def _send(self, method: str, path: str, body: bytes | None, headers: dict[str, str]) -> Reply:
        connection = http.client.HTTPConnection(self._host, self._port, timeout=30)
        try:
            connection.request(method, path, body, {"Accept-Language": "en", **headers})
            return Reply(connection.getresponse())
        finally:
            connection.close()

    def get(self, path: str, **headers: str) -> Reply:
        """Open a page."""
        return self._send("GET", path, None, {name.replace("_", "-"): text for name, text in headers.items()})

    def post(self, path: str, headers: dict[str, str] | None = None, **fields: str) -> Reply:
        """Send the form."""
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return self._send("POST", path, urlencode(fields).encode(), {**kind, **(headers or {})})


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest.fixture
def services(database_url: str, tmp_path: Path, clock: MovableClock) -> Iterator[WebServices]:
    with survey_services(database_url, tmp_path, clock) as services:
        yield services


@pytest.fixture
def browser(services: WebServices) -> Iterator[Browser]:
    with serving(services) as sender:
        yield Browser(sender)


ANSWERS: Final = "SELECT ticket_id, occasion, score, language FROM survey_answer ORDER BY id"
DELIVERIES: Final = "SELECT helpdesk, ticket_id, source FROM delivery ORDER BY id"


def comments(services: WebServices, ticket_id: int = 5) -> list[str]:
    assert services.survey is not None
    assert services.survey.seals is not None
    with services.database.begin() as connection:
        found = sealed.open_of_ticket(connection, Purpose.SURVEY, "zammad", ticket_id)
    return [services.survey.seals.open(text).decode() for text in found]


def test_an_answer_is_stored_its_comment_sealed_and_its_ticket_enqueued(
    browser: Browser, clock: MovableClock, services: WebServices, rows: Rows
) -> None:
    path = path_of(clock)
    assert browser.get(path).heading == WORDS["title"]["en"]
    reply = browser.post(f"{path}?lang=de", score="2", comment="Zu langsam.\r\nViel zu langsam.")
    assert (reply.status, reply.heading) == (200, WORDS["done"]["de"])
    assert rows(ANSWERS) == [(5, "history:97", 2, "de")]
    assert rows(DELIVERIES) == [("zammad", 5, "survey")]
    assert rows("SELECT enqueued_at IS NOT NULL, comment = reference FROM survey_answer, sealed") == [
        (True, True)
    ]
    assert comments(services) == ["Zu langsam.\nViel zu langsam."]


def test_opening_a_link_however_often_is_no_answer(browser: Browser, clock: MovableClock, rows: Rows) -> None:
    path = path_of(clock)
    for _ in range(20):
        assert browser.get(f"{path}?score=5&lang=fr").heading == WORDS["title"]["fr"]
    assert rows(ANSWERS) == rows(DELIVERIES) == []


def test_the_first_answer_stands_and_a_second_one_is_thanked_for(
    browser: Browser, clock: MovableClock, services: WebServices, rows: Rows
) -> None:
    path, another_link = path_of(clock), path_of(clock)
    assert path != another_link
    replies = [
        browser.post(path, score="1", comment="first"),
        browser.post(path, score="5", comment="second"),
    ]
    replies += [browser.post(another_link, score="4"), browser.post(path), browser.get(path)]
    assert [(reply.status, reply.heading) for reply in replies] == [(200, "Thank you")] * 5
    assert len({reply.text for reply in replies}) == 1
    assert rows(ANSWERS) == [(5, "history:97", 1, "en")]
    assert comments(services) == ["first"]
    assert len(rows(DELIVERIES)) == 1


def test_answers_sent_at_the_same_moment_are_one(
    browser: Browser, clock: MovableClock, services: WebServices, rows: Rows
) -> None:
    path = path_of(clock)
    threads = [
        threading.Thread(target=browser.post, args=(path,), kwargs={"score": str(1 + number), "comment": "x"})
        for number in range(5)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(rows(ANSWERS)) == len(rows(DELIVERIES)) == len(comments(services)) == 1


def test_another_occasion_of_the_same_ticket_is_another_answer(
    browser: Browser, clock: MovableClock, rows: Rows
) -> None:
    browser.post(path_of(clock, key="history:97"), score="2")
    browser.post(path_of(clock, key="acknowledgement:ticket"), score="5")
    assert rows(ANSWERS) == [(5, "history:97", 2, "en"), (5, "acknowledgement:ticket", 5, "en")]


def test_a_forged_and_an_old_link_get_the_same_plain_page_and_store_nothing(
    browser: Browser, clock: MovableClock, rows: Rows
) -> None:
    old = path_of(clock)
    clock.advance(LIFETIME + timedelta(hours=1))
    good = path_of(clock)
    strange = path_of(clock, signed_by=Fernet.generate_key().decode())
    places = (old, strange, good[:-6] + "AAAAAA", "/survey/x", "/survey/" + "A" * 184)
    replies = [browser.get(path) for path in places]
    replies += [browser.post(path, score="1") for path in places[:4]]
    assert {reply.status for reply in replies} == {404}
    assert {reply.heading for reply in replies} == {WORDS["none"]["en"]}
    assert len({reply.text for reply in replies}) == 1
    assert rows(ANSWERS) == rows(DELIVERIES) == []


def test_after_a_change_of_keys_links_on_their_way_still_work(
    database_url: str, tmp_path: Path, clock: MovableClock, rows: Rows
) -> None:
    both = f"{Fernet.generate_key().decode()},{SURVEY_KEY}"
    with (
        survey_services(database_url, tmp_path, clock, SURVEY_KEYS=both) as services,
        serving(services) as sender,
    ):
        assert Browser(sender).post(path_of(clock), score="4").status == 200
    assert rows(ANSWERS) == [(5, "history:97", 4, "en")]


@pytest.mark.parametrize("score", ["", "0", "6", "2.0", " 2", "two", "２", "-1", "1e0", "<b>"])
def test_what_is_no_score_is_asked_for_again_with_what_was_written(
    browser: Browser, clock: MovableClock, rows: Rows, score: str
) -> None:
    reply = browser.post(path_of(clock), score=score, comment="</textarea><script>alert(1)</script>")
    page = reply.page
    assert reply.status == 422
    assert page.texts["textarea"] == ["</textarea><script>alert(1)</script>"]
    assert not page.all("script")
    assert [one["href"] for one in page.all("a") if one["href"].startswith("#")] == ["#score_1"]
    summary = next(one for one in page.all("div") if one.get("role") == "alert")
    assert "autofocus" in summary
    assert page.texts["title"][0].startswith(WORDS["wrong"]["en"])
    assert {one["aria-invalid"] for one in page.all("input")} == {"true"}
    assert rows(ANSWERS) == []


def test_the_longest_comment_is_taken_and_a_longer_one_and_another_kind_of_body_are_not(
    browser: Browser, clock: MovableClock, services: WebServices, rows: Rows
) -> None:
    path = path_of(clock)
    long = browser.post(path, score="3", comment="贷" * (LONGEST_COMMENT + 1))
    assert (long.status, WORDS["error_comment"]["en"] in long.text) == (422, True)
    assert 'value="3" required checked' in long.text
    assert browser.post(path, score="3", comment="x" * (survey.LARGEST_FORM + 1)).status == 422
    assert browser.post(path, {"Content-Type": "application/json"}, score="3").status == 422
    assert rows(ANSWERS) == []
    assert browser.post(path, score="3", comment="贷" * LONGEST_COMMENT).status == 200
    assert comments(services) == ["贷" * LONGEST_COMMENT]


@pytest.mark.parametrize("language", FORM_LANGUAGES)
def test_every_language_is_there_by_parameter_and_by_the_browsers_wish(
    browser: Browser, clock: MovableClock, language: str
) -> None:
    path = path_of(clock)
    for reply in (
        browser.get(f"{path}?lang={language}", Accept_Language="fr"),
        browser.get(path, Accept_Language=f"{language}-XX;q=0.9, es;q=1.0"),
    ):
        assert reply.heading == WORDS["title"][language]
        assert reply.page.all("html")[0]["lang"].startswith(language)
        assert WORDS["free"][language] in reply.page.texts["p"]
        assert WORDS["use"][language] in reply.page.texts["p"]


def test_no_page_may_load_run_frame_tell_or_keep_anything(browser: Browser, clock: MovableClock) -> None:
    path = path_of(clock)
    replies = [browser.get(path), browser.post(path), browser.get("/survey/x"), browser.post(path, score="3")]
    assert [reply.status for reply in replies] == [200, 422, 404, 200]
    for reply in replies:
        style = re.search(r"<style>(.*?)</style>", reply.text, re.DOTALL)
        assert style is not None
        digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
        assert (reply.headers["Content-Security-Policy"] or "").split("; ") == [
            "default-src 'none'",
            f"style-src 'sha256-{digest}'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        ]
        assert reply.headers["Cache-Control"] == "no-store"
        assert reply.headers["Referrer-Policy"] == "no-referrer"
        assert reply.headers["X-Robots-Tag"] == "noindex"
        assert "Set-Cookie" not in reply.headers
        page = reply.page
        assert {"name": "robots", "content": "noindex"} in page.all("meta")
        assert not page.all("script")
        assert not any(name.startswith("on") or name == "style" for _, one in page.elements for name in one)
        assert not any("src" in one or one.get("href", "").startswith("http") for _, one in page.elements)
        assert path.rpartition("/")[2] not in reply.text


def test_without_a_sealing_key_and_in_shadow_no_comment_is_asked_for_or_kept(
    database_url: str, tmp_path: Path, clock: MovableClock, rows: Rows
) -> None:
    for number, changed in enumerate(({"SEAL_KEYS": ""}, {"SHADOW": "true"}), start=1):
        path = path_of(clock, number)
        with (
            survey_services(database_url, tmp_path, clock, **changed) as services,
            serving(services) as sender,
        ):
            browser = Browser(sender)
            assert not browser.get(path).page.all("textarea")
            assert browser.post(path, score="4", comment=CANARY).heading == "Thank you"
    assert [row[:3] for row in rows(ANSWERS)] == [(1, "history:97", 4), (2, "history:97", 4)]
    assert rows("SELECT count(*) FROM sealed") == [(0,)]
    assert "Fjalkvist" not in rows.everything()


@pytest.mark.parametrize("missing", ["SURVEY_KEYS", "PUBLIC_URL"])
def test_without_keys_or_public_address_there_is_no_survey(
    database_url: str, tmp_path: Path, clock: MovableClock, missing: str
) -> None:
    with (
        survey_services(database_url, tmp_path, clock, **{missing: ""}) as services,
        serving(services) as sender,
    ):
        browser = Browser(sender)
        path = path_of(clock)
        for reply in (browser.get(path), browser.post(path, score="4")):
            assert (reply.status, reply.headers.get_content_type()) == (404, "application/json")


def test_ten_thousand_answers_of_one_sender_are_a_handful_and_others_are_still_heard(
    services: WebServices, clock: MovableClock, rows: Rows, logged: Lines
) -> None:
    client = create_app(services).test_client()
    good = [path_of(clock, number) for number in range(1, 21)]
    statuses: Counter[tuple[bool, int]] = Counter()
    for number in range(10_000):
        forged = number % 2 == 0
        path = "/survey/" + f"{number:0>184}" if forged else good[number % 20]
        answer = client.post(path, data={"score": "1", "comment": f"{CANARY} {number}"})
        statuses[forged, answer.status_code] += 1
        if answer.status_code == 429:
            assert int(answer.headers["Retry-After"]) > 0
    assert set(statuses) == {(False, 200), (False, 429), (True, 404), (True, 429)}
    assert statuses[False, 200] <= limiting.OF_ONE.most + 3
    assert statuses[True, 404] <= survey.LOOKS_OF_ONE.most + 10
    assert len(logged.events) < 500
    stored = rows("SELECT (SELECT count(*) FROM survey_answer), (SELECT count(*) FROM delivery)")[0]
    assert all(isinstance(count, int) and count <= limiting.OF_ONE.most + 3 for count in stored)
    others = client.post(path_of(clock, 99), data={"score": "3"}, environ_base={"REMOTE_ADDR": "192.0.2.77"})
    assert others.status_code == 200


def test_links_that_are_made_up_by_many_keep_no_customer_out(
    services: WebServices, clock: MovableClock, rows: Rows
) -> None:
    client = create_app(services).test_client()
    statuses = Counter(
        client.post(
            "/survey/" + "A" * 184,
            data={"score": "1"},
            environ_base={"REMOTE_ADDR": f"10.0.{number // 250}.{number % 250}"},
        ).status_code
        for number in range(3000)
    )
    assert set(statuses) == {404, 429}
    assert client.post(path_of(clock), data={"score": "3"}).status_code == 200
    assert len(rows(ANSWERS)) == 1


def test_ten_thousand_looks_of_one_sender_end_too_and_leave_no_trace(
    services: WebServices, clock: MovableClock, rows: Rows
) -> None:
    client = create_app(services).test_client()
    path = path_of(clock)
    statuses = Counter(client.get(path).status_code for _ in range(10_000))
    assert set(statuses) == {200, 429}
    assert statuses[200] <= survey.LOOKS_OF_ONE.most + 5
    assert rows(ANSWERS) == rows(DELIVERIES) == []
    clock.advance(timedelta(seconds=survey.LOOKS_OF_ONE.seconds))
    assert client.get(path).status_code == 200


def test_too_much_and_a_database_that_is_away_keep_what_was_written_on_the_page(
    browser: Browser, clock: MovableClock, rows: Rows, postgresql: str
) -> None:
    import psycopg

    path = path_of(clock)
    (name,) = rows("SELECT current_database()")[0]
    with psycopg.connect(postgresql, autocommit=True) as other:
        other.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false".encode())
    away = browser.post(path, score="2", comment=CANARY)
    assert (away.status, away.page.texts["textarea"]) == (503, [CANARY])
    assert browser.get(path).status == 503
    for _ in range(limiting.OF_ONE.most):
        last = browser.post(path, score="2", comment=CANARY)
    assert (last.status, last.page.texts["textarea"]) == (429, [CANARY])
    for reply in (away, last):
        assert int(reply.headers["Retry-After"] or "0") > 0


def test_neither_comment_nor_token_nor_address_stands_in_tables_logs_metrics_or_answers(
    browser: Browser, clock: MovableClock, rows: Rows, logged: Lines
) -> None:
    path = path_of(clock)
    token = path.rpartition("/")[2]
    replies = [
        browser.post(path, comment=CANARY, score="9"),
        browser.post(path, {"User-Agent": CANARY, "Referer": CANARY}, comment=CANARY, score="1"),
        browser.post(path, comment=CANARY, score="1"),
        browser.get(path),
        browser.post("/survey/" + "Fjalkvist" * 20, comment=CANARY, score="1"),
        browser.get("/survey/Fjalkvist/020"),
    ]
    assert [reply.status for reply in replies] == [422, 200, 200, 200, 404, 404]
    metrics = browser.get("/metrics").text
    assert 'ombud_surveys_total{answer="accepted"}' in metrics
    assert logged.events
    answers = "".join(f"{reply.headers}{reply.text}" for reply in replies[1:])
    assert len(rows(ANSWERS)) == 1
    for place, content in (
        ("tables", rows.everything()),
        ("logs", logged.text),
        ("metrics", metrics),
        ("answers", answers),
    ):
        for hidden in ("Fjalkvist", "Vrombaldine", "7946 0018", token, token[20:60], "127.0.0.1:"):
            assert hidden not in content, (place, hidden)
