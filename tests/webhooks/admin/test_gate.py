"""Who comes in: nobody without login, no form from elsewhere, no header from anybody."""

from __future__ import annotations

import html
import re
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner
from flask import Flask
from sqlalchemy import create_engine

from integration.admin.access import Access
from integration.bootstrap.web import WebServices
from integration.cli import main
from integration.settings import load, missing_for_web
from tests.clocks import MovableClock
from tests.webhooks.admin.desk import HASH, KEY, SECRET, Admin, admin_services
from tests.webhooks.conftest import Rows
from tests.webhooks.logs import Lines
from webhooks.admin import AUTHENTICATION
from webhooks.app import create_app

CLOSED = [path for path, kind in AUTHENTICATION.items() if kind == "login"]


def routes(app: Flask) -> list[tuple[str, str]]:
    """Every admin route of the running application with a method that it takes."""
    return [
        (rule.rule.replace("<int:ticket_id>", "5").replace("<int:number>", "1"), method)
        for rule in app.url_map.iter_rules()
        if rule.rule.startswith("/admin") and rule.rule != "/admin/login"
        for method in sorted((rule.methods or set()) - {"OPTIONS"})
    ]


def test_every_route_without_login_refuses(services: WebServices, rows: Rows) -> None:
    app = create_app(services)
    found = routes(app)
    assert len(found) >= len(CLOSED)
    before = rows.everything()
    for path, method in found:
        client = app.test_client()  # without the cookie of the refusal before
        answer = client.open(
            path, method=method, base_url="https://127.0.0.1", data={"text": "hello", "all": "1"}
        )
        assert answer.status_code == 401, (path, method)
        if method != "HEAD":
            assert 'name="secret"' in answer.text
        assert services.settings.mapping.name not in answer.text
        assert services.admin is not None
        assert services.admin.mapping().version_id not in answer.text
    assert rows.everything() == before


def test_addresses_that_nobody_made_are_pages_too_and_strangers_learn_nothing_of_them(
    stranger: Admin, admin: Admin
) -> None:
    for path in ("/admin/nothing", "/admin/tickets/no-number", "/admin/logout", "/admin/dead-letters/retry"):
        assert stranger.get(path).status_code == 401
        answer = admin.get(path)
        assert (answer.status_code, answer.mimetype) == (404, "text/html")
        assert "There is nothing here" in answer.text


def test_pages_that_are_not_set_up_are_not_there(
    database_url: str, tmp_path: Path, clock: MovableClock
) -> None:
    with admin_services(database_url, tmp_path, clock, ADMIN_SECRET_HASH="", ADMIN_KEYS="") as services:
        client = create_app(services).test_client()
        for path in AUTHENTICATION:
            address = path.replace("<int:ticket_id>", "5").replace("<int:number>", "1")
            assert client.get(address).status_code == 404, path
            assert "Set-Cookie" not in client.get(address).headers


def test_the_secret_opens_and_the_cookie_goes_to_nobody_else(stranger: Admin) -> None:
    answer = stranger.logs_in()
    assert (answer.status_code, answer.headers["Location"]) == (303, "/admin")
    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith("__Secure-ombud-admin=")
    for part in ("Secure", "HttpOnly", "SameSite=Strict", "Path=/admin"):
        assert part in cookie, part
    assert "Expires" not in cookie
    assert stranger.get("/admin").status_code == 200


def test_whoever_logs_in_comes_to_the_page_that_was_wanted_and_to_no_other_site(stranger: Admin) -> None:
    assert 'name="wanted" value="/admin/dead-letters"' in stranger.get("/admin/dead-letters").text
    for wanted, lands in (
        ("/admin/dead-letters", "/admin/dead-letters"),
        ("https://evil.example/admin", "/admin"),
        ("//evil.example", "/admin"),
        ("/admin/../../evil", "/admin"),
        ("/admin/login", "/admin"),
    ):
        stranger.get("/admin/login")
        answer = stranger.post("/admin/login", secret=SECRET, wanted=wanted)
        assert answer.headers["Location"] == lands
        stranger.get("/admin")
        stranger.post("/admin/logout")


def test_whoever_logs_in_again_comes_to_what_was_asked_for_and_never_to_where_nothing_can_be_seen(
    stranger: Admin,
) -> None:
    for method, path, lands in (
        ("GET", "/admin/reports?month=2026-10&by=", "/admin/reports?month=2026-10&by="),
        ("GET", "/admin?list=overdue&lang=zh", "/admin?list=overdue"),
        ("POST", "/admin/dead-letters/retry", "/admin/dead-letters"),
        ("POST", "/admin/dead-letters/5/discard", "/admin/dead-letters/5"),
        ("POST", "/admin/try", "/admin/try"),
    ):
        refused = stranger.get(path) if method == "GET" else stranger.post(path)
        assert refused.status_code == 401
        wanted = re.search(r'name="wanted" value="([^"]*)"', refused.text)
        assert wanted is not None
        assert html.unescape(wanted[1]) == lands
        answer = stranger.post("/admin/login", secret=SECRET, wanted=html.unescape(wanted[1]))
        assert answer.headers["Location"] == lands
        stranger.get("/admin")
        stranger.post("/admin/logout")


def test_of_several_tabs_that_wait_for_the_secret_each_takes_it(stranger: Admin) -> None:
    stranger.get("/admin/deliveries")
    first = stranger.token
    stranger.get("/admin/health")
    assert stranger.post("/admin/login", csrf=first, secret=SECRET).status_code == 303
    stranger.get("/admin")
    late = stranger.post("/admin/login", csrf=first, secret=SECRET, wanted="/admin/health")
    assert (late.status_code, late.headers["Location"]) == (303, "/admin/health")
    assert stranger.token != first


@pytest.mark.parametrize("secret", ["", "another-guess", SECRET + " ", HASH, "x" * 5000])
def test_another_secret_opens_nothing(stranger: Admin, secret: str) -> None:
    answer = stranger.logs_in(secret)
    assert answer.status_code == 403
    assert "This is not the secret" in answer.text
    assert secret not in answer.text or not secret.strip()
    assert stranger.get("/admin").status_code == 401


def test_too_many_tries_are_refused_even_with_the_secret_until_time_passes(
    stranger: Admin, clock: MovableClock
) -> None:
    for _ in range(5):
        assert stranger.logs_in("guess").status_code == 403
    answer = stranger.logs_in()
    assert answer.status_code == 429
    assert 0 < int(answer.headers["Retry-After"]) <= 600
    clock.advance(timedelta(minutes=11))
    assert stranger.logs_in().status_code == 303


def test_tries_count_for_all_processes_and_no_address_is_kept(
    services: WebServices, rows: Rows, clock: MovableClock
) -> None:
    one, other = Admin(services, "192.0.2.7"), Admin(services, "192.0.2.7")
    for _ in range(2):
        assert one.logs_in("guess").status_code == 403
        assert other.logs_in("guess").status_code == 403
    assert one.logs_in("guess").status_code == 403
    assert other.logs_in().status_code == 429
    assert Admin(services, "192.0.2.8").logs_in().status_code == 303
    assert len(rows("SELECT sender FROM login_try")) == 3
    assert "192.0" not in str(rows("SELECT sender FROM login_try"))
    clock.advance(timedelta(minutes=11))
    assert other.logs_in().status_code == 303
    assert len(rows("SELECT sender FROM login_try")) == 2, "what counts no more is gone"


def test_while_the_database_is_away_tries_are_still_counted(
    services: WebServices, stranger: Admin, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        services.database, "engine", create_engine("postgresql+psycopg://nobody@127.0.0.1:1/x")
    )
    answers = [stranger.logs_in("guess").status_code for _ in range(6)]
    assert answers == [403] * 5 + [429]


def test_who_does_nothing_for_a_while_and_who_stays_too_long_is_logged_out(
    admin: Admin, clock: MovableClock
) -> None:
    clock.advance(timedelta(minutes=29))
    assert admin.get("/admin/health").status_code == 200
    clock.advance(timedelta(minutes=31))
    answer = admin.get("/admin/health")
    assert answer.status_code == 401
    assert "did nothing for a while" in answer.text
    assert admin.logs_in().status_code == 303
    for _ in range(30):
        clock.advance(timedelta(minutes=25))
        last = admin.get("/admin/health").status_code
    assert last == 401


def test_logging_out_closes_the_pages(admin: Admin) -> None:
    assert "You are logged out" in admin.post("/admin/logout").text
    assert admin.get("/admin").status_code == 401


def test_a_new_secret_or_key_logs_everybody_out(
    admin: Admin, database_url: str, tmp_path: Path, clock: MovableClock
) -> None:
    cookie = admin.client.get_cookie("__Secure-ombud-admin", "127.0.0.1", "/admin")
    assert cookie is not None
    access = Access.of(load({"OMBUD_ADMIN_SECRET_HASH": HASH, "OMBUD_ADMIN_KEYS": KEY}))
    assert access.knows(SECRET)
    fresh = access.stamp
    other_hash = HASH[:-1] + ("0" if HASH[-1] != "0" else "1")
    other = Access.of(load({"OMBUD_ADMIN_SECRET_HASH": other_hash, "OMBUD_ADMIN_KEYS": KEY}))
    assert other.stamp != fresh
    for variables in ({"ADMIN_SECRET_HASH": other_hash}, {"ADMIN_KEYS": KEY[::-1].lstrip("=") + "="}):
        with admin_services(database_url, tmp_path, clock, **variables) as services:
            later = Admin(services)
            later.client.set_cookie(
                "__Secure-ombud-admin", cookie.value, domain="127.0.0.1", path="/admin", secure=True
            )
            assert later.get("/admin").status_code == 401


@pytest.mark.parametrize("token", ["", "0" * 32, "é"])
def test_a_form_without_the_token_of_this_session_does_nothing(admin: Admin, rows: Rows, token: str) -> None:
    rows.do(
        "INSERT INTO dead_letter (helpdesk, ticket_id, error, attempts, failed_at)"
        " VALUES ('zammad', 5, 'rejected', 1, now())"
    )
    posts = [path for path, method in routes(admin.client.application) if method == "POST"]
    assert len(posts) >= 4
    for path in posts:
        answer = admin.post(path, csrf=token, all="1", reason="x", text="x", language="en")
        assert answer.status_code == 403, path
        assert "Nothing was done" in answer.text
    assert rows("SELECT closed_at FROM dead_letter") == [(None,)]
    assert admin.get("/admin").status_code == 200


def test_a_token_of_another_session_or_a_form_of_another_site_does_nothing(
    services: WebServices, admin: Admin
) -> None:
    other = Admin(services)
    other.logs_in()
    assert admin.post("/admin/try", csrf=other.token, text="x", language="en").status_code == 403
    for site in ("cross-site", "same-site"):
        answer = admin.post("/admin/try", {"Sec-Fetch-Site": site}, text="x", language="en")
        assert answer.status_code == 403
    answer = admin.post("/admin/try", {"Sec-Fetch-Site": "same-origin"}, text="x", language="en")
    assert answer.status_code == 200


def test_even_the_login_form_needs_its_token(stranger: Admin) -> None:
    stranger.get("/admin/login")
    assert stranger.post("/admin/login", csrf="", secret=SECRET).status_code == 403
    assert stranger.get("/admin").status_code == 401


def test_a_header_is_believed_from_listed_addresses_only(
    database_url: str, tmp_path: Path, clock: MovableClock
) -> None:
    with admin_services(
        database_url,
        tmp_path,
        clock,
        ADMIN_SECRET_HASH="",
        ADMIN_HEADER="X-Remote-User",
        ADMIN_HEADER_FROM="10.1.0.0/16, ::1",
        FORM_PROXIES="1",
    ) as services:
        told = {"X-Remote-User": "carla"}
        for peer, headers, status in (
            ("10.1.2.3", told, 200),
            ("::1", told, 200),
            ("::ffff:10.1.2.3", told, 200),
            ("10.1.2.3", {}, 401),
            ("10.1.2.3", {"X-Remote-User": " "}, 401),
            ("10.2.0.1", told, 401),
            ("127.0.0.1", told, 401),
            ("", told, 401),
            ("192.0.2.7", {**told, "X-Forwarded-For": "10.1.2.3"}, 401),
        ):
            assert Admin(services, peer).get("/admin", **headers).status_code == status, (peer, headers)
        vouched = Admin(services, "10.1.2.3")
        vouched.get("/admin/try", **told)
        assert vouched.post("/admin/try", told, text="x", language="en").status_code == 200
        assert vouched.post("/admin/try", told, csrf="", text="x", language="en").status_code == 403
        refused = Admin(services, "10.1.2.3").get("/admin").text
        assert "own login only; come in by that address" in refused
        assert 'name="secret"' not in refused


def test_what_is_missing_is_told_before_the_process_starts() -> None:
    secret = {"OMBUD_WEBHOOK_SECRETS": "a" * 40, "OMBUD_ADMIN_SECRET_HASH": HASH}
    assert [line.split(":")[0] for line in missing_for_web(load(secret))] == ["OMBUD_ADMIN_KEYS"]
    header = {"OMBUD_WEBHOOK_SECRETS": "a" * 40, "OMBUD_ADMIN_KEYS": KEY, "OMBUD_ADMIN_HEADER": "X-User"}
    assert "believed from listed addresses only" in "".join(missing_for_web(load(header)))
    assert missing_for_web(load({**header, "OMBUD_ADMIN_HEADER_FROM": "10.0.0.1"})) == []


def test_the_command_makes_a_hash_that_opens_and_keeps_the_secret_to_itself() -> None:
    made = CliRunner().invoke(main, ["admin-hash"], input=f"{SECRET}\n")
    assert made.exit_code == 0
    assert SECRET not in made.output
    lines = dict(line.split("=", 1) for line in made.output.splitlines())
    settings = load({name: value.strip("'") for name, value in lines.items()})
    assert Access.of(settings).knows(SECRET)
    assert not Access.of(settings).knows(SECRET.upper())
    short = CliRunner().invoke(main, ["admin-hash"], input="short\n")
    assert short.exit_code == 2
    assert "12 characters or more" in short.output


def test_neither_secrets_nor_names_of_a_proxy_reach_logs_and_metrics(stranger: Admin, logged: Lines) -> None:
    stranger.logs_in("Xaveria-Canarybird-guess")
    stranger.logs_in()
    stranger.post("/admin/logout", csrf="Xaveria-Canarybird")
    text = logged.text + stranger.client.get("/metrics").text
    assert "admin_login_refused" in text
    assert "admin_logged_in" in text
    assert re.search(r"ombud_admin_logins_total\{result=.wrong.[,}]", text)
    for told in ("Canarybird", SECRET, HASH[20:]):
        assert told not in text
