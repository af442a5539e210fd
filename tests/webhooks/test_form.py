"""The public form: for everybody, in four languages, without JavaScript, and not to be abused."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path
from typing import Final

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from integration.bootstrap.web import WebServices
from integration.complaints.submission import MOST_CHARACTERS, Submission
from integration.sealed import Purpose
from integration.store import sealed
from mappings.packs.intake import FORM_LANGUAGES, intake
from tests.clocks import MovableClock
from tests.complaints.samples import SEAL_KEY
from tests.webhooks.conftest import Rows, services_with
from tests.webhooks.logs import Lines
from webhooks import form_token, limiting
from webhooks.app import create_app
from webhooks.form import LARGEST_FORM, PATH

VOID: Final = {"meta", "input", "br", "link"}
FILLED: Final = {
    "name": "Ann Fjalkvist",
    "email": "canary.kanarie@example.net",
    "phone": "020 7946 0018",
    "reference": "LN-4711",
    "text": "I want to complain: a late fee was charged on my loan. Vrombaldine.",
}


class Page(HTMLParser):
    """A page as far as the tests ask: balanced elements, what has which label, texts by element."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.texts: dict[str, list[str]] = {}
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and data.strip():
            self.texts.setdefault(self.open[-1], []).append(data.strip())

    def all(self, tag: str) -> list[dict[str, str]]:
        """Attributes of every element of a kind."""
        return [attributes for name, attributes in self.elements if name == tag]

    @property
    def ids(self) -> list[str]:
        """Every id, in order."""
        return [attributes["id"] for _, attributes in self.elements if "id" in attributes]

    def value(self, name: str) -> str:
        """What stands in an input."""
        return next(one.get("value", "") for one in self.all("input") if one.get("name") == name)


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest.fixture
def mapping(tmp_path: Path) -> Path:
    file = tmp_path / "ombud.yaml"
    file.write_text("version: 1\nlanguage: zh\ngroups: [Complaints]\n", encoding="utf-8")
    return file


@pytest.fixture
def services(database_url: str, mapping: Path, clock: MovableClock) -> Iterator[WebServices]:
    with services_with(database_url, SEAL_KEYS=SEAL_KEY, FORM="on", MAPPING=str(mapping)) as services:
        yield replace(services, clock=clock)


@pytest.fixture
def client(services: WebServices) -> FlaskClient:
    return create_app(services).test_client()


def page_of(answer: TestResponse) -> Page:
    assert answer.mimetype == "text/html"
    return Page(answer.get_data(as_text=True))


def token_of(client: FlaskClient) -> str:
    return page_of(client.get(f"{PATH}?lang=en")).value("token")


def send(
    client: FlaskClient, clock: MovableClock, *, lang: str = "en", token: str | None = None, **fields: str
) -> TestResponse:
    """Open the page, wait a little, send it."""
    token = token_of(client) if token is None else token
    clock.advance(timedelta(seconds=20))
    return client.post(f"{PATH}?lang={lang}", data={"token": token, "website": "", **fields})


def sealed_texts(services: WebServices) -> list[Submission]:
    assert services.door is not None
    found = []
    with services.database.begin() as connection:
        while (text := sealed.take_open(connection, Purpose.COMPLAINT, services.clock.now())) is not None:
            found.append(Submission.model_validate_json(services.door.seals.open(text)))
    return found


def test_what_is_sent_is_kept_sealed_and_answered_with_a_reference_and_what_comes_next(
    client: FlaskClient, clock: MovableClock, services: WebServices, rows: Rows
) -> None:
    answer = send(client, clock, lang="de", **FILLED)
    page = page_of(answer)
    assert answer.status_code == 200
    assert page.texts["h1"] == ["Beschwerde eingegangen"]
    assert [(page.texts["strong"][0],)] == rows("SELECT reference FROM sealed")
    assert intake().next["de"] in page.texts["p"]
    (kept,) = sealed_texts(services)
    assert (kept.channel, kept.language, kept.text) == ("online", "de", FILLED["text"])
    assert (kept.customer.name, kept.customer.email) == (FILLED["name"], FILLED["email"])
    assert (kept.customer.phone, kept.customer.reference) == (FILLED["phone"], FILLED["reference"])


@pytest.mark.parametrize("language", FORM_LANGUAGES)
def test_every_language_is_there_by_parameter_and_by_the_browsers_wish(
    client: FlaskClient, language: str
) -> None:
    title = intake().form["title"][language]
    for answer in (
        client.get(f"{PATH}?lang={language}", headers={"Accept-Language": "fr"}),
        client.get(PATH, headers={"Accept-Language": f"{language}-XX;q=0.9, es;q=1.0"}),
    ):
        page = page_of(answer)
        assert page.texts["h1"] == [title]
        assert page.all("html")[0]["lang"].startswith(language)
        assert answer.headers["Content-Language"].startswith(language)


@pytest.mark.parametrize(
    "wish", ["zh-CN, en;q=0.5", "zh-TW;q=0.7, en;q=0.6", "es, zh, en;q=0.1", "en;q=0, zh-CN;q=0.1"]
)
def test_a_wish_with_a_country_counts_for_its_language_before_a_lesser_wish(
    client: FlaskClient, wish: str
) -> None:
    answer = client.get(PATH, headers={"Accept-Language": wish})
    assert answer.headers["Content-Language"] == "zh-Hans"


@pytest.mark.parametrize("wish", ["", "es", "*", ";;;", "x" * 4000, "en;q=nan"])
def test_another_wish_gets_a_page_that_exists(client: FlaskClient, wish: str) -> None:
    answer = client.get(f"{PATH}?lang=../../etc", headers={"Accept-Language": wish})
    assert answer.status_code == 200
    assert page_of(answer).texts["h1"][0] in intake().form["title"].values()


def test_no_page_may_load_run_or_frame_anything_nor_be_kept_and_none_sets_a_cookie(
    client: FlaskClient, clock: MovableClock
) -> None:
    for answer in (client.get(PATH), send(client, clock), send(client, clock, **FILLED)):
        policy = answer.headers["Content-Security-Policy"]
        style = re.search(r"<style>(.*?)</style>", answer.get_data(as_text=True), re.DOTALL)
        assert style is not None
        digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
        assert policy.split("; ") == [
            "default-src 'none'",
            f"style-src 'sha256-{digest}'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        ]
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert "Set-Cookie" not in answer.headers
        page = page_of(answer)
        assert not page.all("script")
        assert not any(name.startswith("on") or name == "style" for _, one in page.elements for name in one)
        assert not any("src" in attributes for _, attributes in page.elements)


def test_every_field_has_a_label_and_every_error_is_linked_told_and_focused(
    client: FlaskClient, clock: MovableClock
) -> None:
    answer = send(client, clock, email="nobody", phone="call me", text="")
    page = page_of(answer)
    assert answer.status_code == 422
    assert len(page.ids) == len(set(page.ids))
    labels = {one["for"] for one in page.all("label")}
    shown = [one for one in [*page.all("input"), *page.all("textarea")] if one.get("type") != "hidden"]
    assert {one["id"] for one in shown} == labels
    summary = next(one for one in page.all("div") if one.get("role") == "alert")
    assert "autofocus" in summary
    assert summary["tabindex"] == "-1"
    links = [one["href"] for one in page.all("a") if one["href"].startswith("#")]
    assert links == ["#email", "#phone", "#text"]
    for link in links:
        field = next(one for one in shown if one["id"] == link[1:])
        assert field["aria-invalid"] == "true"
        assert set(field["aria-describedby"].split()) <= set(page.ids)
    assert page.texts["title"][0].startswith(intake().form["wrong"]["en"])
    assert len(page.all("fieldset")) == len(page.all("legend")) == 2


def test_what_was_filled_in_is_still_there_after_a_mistake(client: FlaskClient, clock: MovableClock) -> None:
    page = page_of(send(client, clock, **{**FILLED, "email": "nobody@"}))
    assert page.value("name") == FILLED["name"]
    assert page.value("email") == "nobody@"
    assert page.texts["textarea"] == [FILLED["text"]]


def test_somebody_has_to_say_who_he_is(client: FlaskClient, clock: MovableClock, rows: Rows) -> None:
    page = page_of(send(client, clock, text=FILLED["text"], reference="LN-4711"))
    assert intake().form["error_nobody"]["en"] in page.texts["a"]
    assert send(client, clock, text=FILLED["text"], phone="020 7946 0018").status_code == 200
    assert rows("SELECT count(*) FROM sealed") == [(1,)]


HOSTILE: Final = "\"><script>alert(1)</script><img src=x onerror=alert(1)>'{{7*7}}{% raw %}</textarea>"


def test_markup_that_is_sent_is_only_text_on_the_page_and_in_the_complaint(
    client: FlaskClient, clock: MovableClock, services: WebServices
) -> None:
    answer = send(client, clock, name=HOSTILE, email=HOSTILE, phone=HOSTILE, text=HOSTILE)
    page = page_of(answer)
    assert not page.all("script")
    assert not page.all("img")
    assert page.value("name") == HOSTILE
    assert page.texts["textarea"] == [HOSTILE]
    assert send(client, clock, name="Ann", text=HOSTILE).status_code == 200
    (kept,) = sealed_texts(services)
    assert kept.text == HOSTILE


@pytest.mark.parametrize("evil", ["a\r\nSet-Cookie: x=1", "a\nBcc: all@example.com", "a\x00b", "a\u2028b"])
def test_a_line_with_an_end_inside_is_refused_and_reaches_no_header(
    client: FlaskClient, clock: MovableClock, rows: Rows, evil: str
) -> None:
    for field in ("name", "email", "phone", "reference"):
        answer = send(client, clock, **{**FILLED, field: evil})
        assert answer.status_code in {422, 429}
        assert "Set-Cookie" not in answer.headers
    assert client.get(f"{PATH}?lang=en%0d%0aSet-Cookie:%20x=1").status_code == 200
    assert rows("SELECT count(*) FROM sealed") == [(0,)]


def test_a_page_that_is_sent_twice_is_one_complaint_and_a_changed_one_asks_first(
    client: FlaskClient, clock: MovableClock, rows: Rows
) -> None:
    token = token_of(client)
    first, again = (page_of(send(client, clock, token=token, **FILLED)) for _ in range(2))
    assert first.texts["strong"] == again.texts["strong"]
    changed = send(client, clock, token=token, **{**FILLED, "text": "Something else happened too."})
    assert changed.status_code == 409
    assert rows("SELECT count(*) FROM sealed") == [(1,)]
    clock.advance(timedelta(seconds=20))
    anew = client.post(
        f"{PATH}?lang=en",
        data={"token": page_of(changed).value("token"), **FILLED, "text": "Something else happened too."},
    )
    assert anew.status_code == 200
    assert rows("SELECT count(*) FROM sealed") == [(2,)]


def test_a_filled_trap_a_missing_a_forged_a_hasty_and_an_old_page_are_not_taken(
    client: FlaskClient, clock: MovableClock, rows: Rows
) -> None:
    def told(answer: TestResponse) -> str:
        assert answer.status_code == 422
        words = intake().form
        links = page_of(answer).texts["a"]
        return next(name for name, text in words.items() if name.startswith("error_") and text["en"] in links)

    good = token_of(client)
    assert told(client.post(f"{PATH}?lang=en", data={"token": good, **FILLED})) == "error_quick"
    assert told(client.post(f"{PATH}?lang=en", data=FILLED)) == "error_token"
    forged = good[:-1] + ("0" if good[-1] != "0" else "1")
    assert told(send(client, clock, token=forged, **FILLED)) == "error_token"
    clock.advance(form_token.OLDEST)
    assert told(client.post(f"{PATH}?lang=en", data={"token": good, **FILLED})) == "error_token"
    clock.advance(timedelta(hours=1))
    token = token_of(client)
    clock.advance(timedelta(seconds=20))
    trapped = client.post(f"{PATH}?lang=en", data={"token": token, "website": "http://spam", **FILLED})
    assert told(trapped) == "error_trap"
    crossed = client.post(
        f"{PATH}?lang=en", data={"token": token, **FILLED}, headers={"Sec-Fetch-Site": "cross-site"}
    )
    assert told(crossed) == "error_token"
    assert rows("SELECT count(*) FROM sealed") == [(0,)]


def test_the_longest_text_is_taken_and_a_longer_one_and_another_kind_of_body_are_not(
    client: FlaskClient, clock: MovableClock, services: WebServices
) -> None:
    assert send(client, clock, name="王芳", text="贷" * MOST_CHARACTERS).status_code == 200
    assert send(client, clock, name="王芳", text="贷" * (MOST_CHARACTERS + 1)).status_code == 422
    assert send(client, clock, name="王芳", text="x" * (LARGEST_FORM + 1)).status_code == 422
    assert client.post(PATH, json=FILLED).status_code == 422
    assert len(sealed_texts(services)) == 1


def test_ten_thousand_posts_of_one_sender_are_a_handful(
    client: FlaskClient, clock: MovableClock, rows: Rows
) -> None:
    tokens = [token_of(client) for _ in range(20)]
    clock.advance(timedelta(seconds=20))
    statuses: dict[int, int] = {}
    for number in range(10_000):
        answer = client.post(
            PATH, data={"token": tokens[number % 20], **FILLED, "text": f"complaint {number}"}
        )
        statuses[answer.status_code] = statuses.get(answer.status_code, 0) + 1
        if answer.status_code == 429:
            assert int(answer.headers["Retry-After"]) > 0
    (count,) = rows("SELECT count(*) FROM sealed")[0]
    assert isinstance(count, int)
    assert count <= limiting.OF_ONE.most + 1
    assert statuses[429] >= 10_000 - limiting.OF_ONE.most - 2
    clock.advance(timedelta(seconds=limiting.OF_ONE.seconds))
    assert send(client, clock, **FILLED).status_code == 200


def test_many_senders_together_are_limited_and_only_so_many_are_remembered(clock: MovableClock) -> None:
    limiter = limiting.Limiter(most=100)
    start = clock.now()
    taken = sum(
        limiter.wait(f"10.0.{number // 250}.{number % 250}", start) is None for number in range(10_000)
    )
    assert taken == limiting.OF_ALL.most
    assert len(limiter) == 100
    assert limiter.wait("192.0.2.1", start + timedelta(seconds=1)) is None


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("192.0.2.1", "192.0.2.2", False),
        ("2001:db8::1", "2001:db8::ffff:2", True),
        ("2001:db8::1", "2001:db8:0:1::1", False),
        ("::ffff:192.0.2.1", "192.0.2.1", True),
        ("unknown", "", True),
    ],
)
def test_what_counts_as_one_sender(clock: MovableClock, one: str, other: str, same: bool) -> None:
    limiter = limiting.Limiter(of_one=limiting.Rate(1, 60.0))
    now = clock.now()
    assert limiter.wait(one, now) is None
    assert (limiter.wait(other, now) is not None) is same
    assert limiter.wait(one, now + timedelta(seconds=60)) is None


def test_behind_a_proxy_of_ours_its_word_counts_and_nobody_elses(
    database_url: str, mapping: Path, clock: MovableClock
) -> None:
    given = {"SEAL_KEYS": SEAL_KEY, "FORM": "on", "MAPPING": str(mapping), "FORM_PROXIES": "1"}
    with services_with(database_url, **given) as services:
        client = create_app(replace(services, clock=clock)).test_client()
        statuses = [
            client.post(
                PATH, data={}, headers={"X-Forwarded-For": f"198.51.100.{number}, 192.0.2.1"}
            ).status_code
            for number in range(limiting.OF_ONE.most + 1)
        ]
        assert statuses == [422] * limiting.OF_ONE.most + [429]
        assert client.post(PATH, data={}, headers={"X-Forwarded-For": "192.0.2.9"}).status_code == 422


def test_too_much_keeps_what_was_written_on_the_page(client: FlaskClient, clock: MovableClock) -> None:
    for _ in range(limiting.OF_ONE.most):
        client.post(PATH, data={})
    answer = client.post(f"{PATH}?lang=fr", data=FILLED)
    assert answer.status_code == 429
    assert page_of(answer).texts["textarea"] == [FILLED["text"]]
    assert intake().form["error_limit"]["fr"] in page_of(answer).texts["a"]


def test_nothing_of_it_stands_readable_in_tables_logs_or_metrics(
    client: FlaskClient, clock: MovableClock, rows: Rows, logged: Lines
) -> None:
    send(client, clock, **FILLED)
    send(client, clock, **{**FILLED, "email": "canary.kanarie@"})
    send(client, clock, token="Fjalkvist", **FILLED)
    metrics = client.get("/metrics").get_data(as_text=True)
    assert "ombud_complaints_total" in metrics
    assert logged.named("form_refused")
    # four digits alone stand in the hexadecimal of a sealed text now and then
    for hidden in (
        "Fjalkvist",
        "canary.kanarie",
        "7946 0018",
        "79460018",
        "LN-4711",
        "Vrombaldine",
        "127.0.0.1",
    ):
        for place, content in (("tables", rows.everything()), ("logs", logged.text), ("metrics", metrics)):
            assert hidden not in content, place


def test_without_a_database_nothing_is_lost_but_asked_for_again(
    client: FlaskClient, clock: MovableClock, rows: Rows, postgresql: str
) -> None:
    import psycopg

    (name,) = rows("SELECT current_database()")[0]
    with psycopg.connect(postgresql, autocommit=True) as other:
        other.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false".encode())
    answer = send(client, clock, **FILLED)
    assert answer.status_code == 503
    assert int(answer.headers["Retry-After"]) > 0
    assert page_of(answer).texts["textarea"] == [FILLED["text"]]


def test_where_it_is_not_switched_on_there_is_nothing(database_url: str, mapping: Path) -> None:
    with services_with(database_url, SEAL_KEYS=SEAL_KEY, MAPPING=str(mapping)) as services:
        client = create_app(services).test_client()
        for answer in (client.get(PATH), client.post(PATH, data=FILLED)):
            assert (answer.status_code, answer.get_json()["error"]) == (404, "not_found")
        assert client.get("/deepz").get_json()["doors"] == {"complaints": "not_set_up", "form": "off"}
