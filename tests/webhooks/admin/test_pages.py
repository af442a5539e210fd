"""What the admin pages show and do, on real rows."""

from __future__ import annotations

import html
import re
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from integration.admin.counting import KEPT
from integration.bootstrap.web import WebServices
from integration.live.findings import Code
from integration.reports.asked import AskedReports
from mappings.mapping import Language
from tests.browser.admin_rows import fill
from tests.clocks import MovableClock
from tests.webhooks.admin.desk import MAPPING, Admin
from tests.webhooks.conftest import Rows
from tests.webhooks.logs import Lines
from webhooks.admin.page import NAVIGATION, PAGE
from webhooks.admin.words import check_words, helps_zh, words

LETTER = (
    "INSERT INTO dead_letter (helpdesk, ticket_id, error, attempts, failed_at)"
    " SELECT 'zammad', n, CASE mod(n, 2) WHEN 0 THEN 'rejected' ELSE 'not_allowed' END, 3,"
    " now() - n * interval '1 minute' FROM generate_series(1, %s) n"
)


@pytest.fixture
def day(services: WebServices, clock: MovableClock) -> None:
    """A day's work in the database."""
    fill(services.database, clock.now(), MAPPING)


def text_of(page: str) -> str:
    """What a reader sees."""
    body = re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", body)).split())


@pytest.mark.usefixtures("day")
def test_today_tells_what_is_overdue_due_and_stuck_and_how_long_deliveries_wait(admin: Admin) -> None:
    page = text_of(admin.get("/admin").text)
    assert "Overdue 2" in page
    assert "Needs help 1" in page
    assert "Deliveries waiting 3 no worker" in page
    assert "oldest waits" in page
    assert "Dead letters 3 Unreadable: 1" in page
    only = text_of(admin.get("/admin?list=help").text)
    assert "4707" in only
    assert "4701" not in only


def test_lists_go_on_by_key_and_skip_and_repeat_nothing(admin: Admin, rows: Rows) -> None:
    number = 2 * PAGE + 7
    rows.do(
        "INSERT INTO clock (helpdesk, ticket_id, rule, kind, due_date, timezone, due_at, trace,"
        " mapping_version) SELECT 'zammad', n, 'site.answer', 'duty', '2026-01-01', 'UTC',"
        " timestamptz '2026-01-01Z' + mod(n, 3) * interval '1 hour', '[]', 'x' FROM generate_series(1, %s) n",
        number,
    )
    rows.do(
        "INSERT INTO complaint_case (helpdesk, ticket_id, stage, decided, written, theirs, summarised,"
        " mapping_version, created_at, updated_at) SELECT 'zammad', n, 'needs_help', true, '{}', '{}', true,"
        " 'x', now(), timestamptz '2026-01-01Z' FROM generate_series(1, %s) n",
        number,
    )
    rows.do(
        "INSERT INTO delivery (helpdesk, key, source, ticket_id, received_at)"
        " SELECT 'zammad', 'k' || n, 'webhook', n, now() FROM generate_series(1, %s) n",
        number,
    )
    rows.do(LETTER, number)
    for start in (
        "/admin?list=overdue",
        "/admin?list=help",
        "/admin/deliveries?show=all",
        "/admin/deliveries?show=waiting",
        "/admin/dead-letters",
    ):
        seen: list[str] = []
        pages, path = 0, start
        while path:
            page = admin.get(path).text
            seen += re.findall(r'/admin/tickets/(\d+)"', page)
            more = re.search(r'<a href="([^"]+)">Next page</a>', page)
            path, pages = html.unescape(more[1]) if more else "", pages + 1
        assert (pages, len(seen), len(set(seen))) == (3, number, number), start


@pytest.mark.parametrize(
    "path",
    [
        "/admin?list=everything",
        "/admin?list=overdue&after=x",
        "/admin?list=overdue&after=2026-01-01T00:00:00~1~a",
        "/admin/deliveries?show=some",
        "/admin/deliveries?before=-1",
        "/admin/deliveries?before=99999999999999999999999",
        "/admin/dead-letters?after=2026-01-01T00:00:00Z~x",
    ],
)
def test_an_address_that_nobody_made_is_answered_with_a_page(admin: Admin, path: str) -> None:
    answer = admin.get(path)
    assert answer.status_code == 400
    assert "cannot be understood" in answer.text
    assert "Content-Security-Policy" in answer.headers


@pytest.mark.usefixtures("day")
def test_a_ticket_shows_what_is_on_record_and_how_each_date_came_about(admin: Admin) -> None:
    page = text_of(admin.get("/admin/tickets/4701").text)
    for told in ("investigating", "fees and charges", "decided, 87 %", "final answer (own target)", "late"):
        assert told in page, told
    assert "How it came about" in page
    assert re.search(r"How it came about – final answer \(own target\) .{0,250} length: 10 days", page)
    assert "complaint received" in page
    unknown = admin.get("/admin/tickets/999999")
    assert unknown.status_code == 200
    assert "Nothing is on record" in unknown.text


def test_a_ticket_is_found_by_its_id_only(admin: Admin) -> None:
    assert admin.get("/admin/tickets?ticket= 4711 ").headers["Location"] == "/admin/tickets/4711"
    for wrong in ("abc", "0", "-5", "４７１１", "9" * 30):
        answer = admin.get(f"/admin/tickets?ticket={wrong}")
        assert answer.status_code == 422
        assert f'"{wrong}"' not in answer.text


def test_without_the_helpdesk_in_its_settings_the_page_says_what_is_missing(admin: Admin) -> None:
    assert "OMBUD_ZAMMAD_URL" in admin.get("/admin/tickets/5/now").text


@pytest.mark.parametrize(
    ("field", "value", "left"), [("number", "3", 4), ("error", "rejected", 3), ("all", "1", 0)]
)
def test_dead_letters_are_put_back_one_by_error_or_all(
    admin: Admin, rows: Rows, field: str, value: str, left: int
) -> None:
    rows.do(LETTER, 5)
    admin.get("/admin/dead-letters")
    answer = admin.post("/admin/dead-letters/retry", None, **{field: value})
    assert answer.headers["Location"] == "/admin/dead-letters"
    assert rows("SELECT count(*) FROM dead_letter WHERE closed_at IS NULL") == [(left,)]
    assert rows("SELECT count(*) FROM delivery WHERE source = 'replay' AND handled_at IS NULL") == [
        (5 - left,)
    ]
    assert f"{5 - left} put back" in admin.get("/admin/dead-letters").text
    again = admin.post("/admin/dead-letters/retry", None, **{field: value})
    assert again.status_code == 303
    assert "may have been seen to" in admin.get("/admin/dead-letters").text
    assert rows("SELECT count(*) FROM delivery WHERE source = 'replay'") == [(5 - left,)]


@pytest.mark.parametrize("chosen", [{"error": "rejected"}, {"all": "1"}])
def test_a_letter_that_came_after_the_page_was_made_is_not_put_back_with_the_others(
    admin: Admin, rows: Rows, chosen: dict[str, str]
) -> None:
    rows.do(LETTER, 4)
    shown = re.search(r'name="up_to" value="(\d+)"', admin.get("/admin/dead-letters").text)
    assert shown is not None
    rows.do(LETTER, 4)
    admin.post("/admin/dead-letters/retry", None, up_to=shown[1], **chosen)
    assert rows("SELECT count(*), min(id) FROM dead_letter WHERE closed_at IS NULL AND id > 4") == [(4, 5)]
    assert rows("SELECT count(*) FROM dead_letter WHERE closed_at IS NULL AND error = 'rejected'") == [(2,)]


def test_unreadable_deliveries_are_closed_up_to_the_newest_that_was_shown(admin: Admin, rows: Rows) -> None:
    parked = (
        "INSERT INTO delivery (source, helpdesk, problem, received_at)"
        " SELECT 'webhook', 'zammad', 'no_ticket', now() FROM generate_series(1, %s)"
    )
    rows.do(parked, 3)
    page = admin.get("/admin/deliveries?show=parked").text
    assert "every unreadable one up to number 3" in page
    rows.do(parked, 1)
    answer = admin.post("/admin/deliveries/seen", up_to="3")
    assert answer.headers["Location"] == "/admin/deliveries?show=parked"
    assert rows("SELECT id FROM delivery WHERE handled_at IS NULL") == [(4,)]
    page = admin.get("/admin/deliveries?show=parked").text
    assert "3 closed." in page
    assert "up to number 4" in page
    assert "no_ticket</code> · discarded" in admin.get("/admin/deliveries").text
    assert admin.post("/admin/deliveries/seen").status_code == 400


def test_which_letters_are_meant_has_to_be_said_once(admin: Admin, rows: Rows) -> None:
    rows.do(LETTER, 2)
    wrong: tuple[dict[str, str], ...] = ({}, {"number": "1", "all": "1"}, {"number": "x"})
    for fields in wrong:
        assert admin.post("/admin/dead-letters/retry", None, **fields).status_code == 400
    assert rows("SELECT count(*) FROM dead_letter WHERE closed_at IS NULL") == [(2,)]


def test_a_letter_is_discarded_with_a_reason_whose_personal_data_is_masked(admin: Admin, rows: Rows) -> None:
    rows.do(LETTER, 2)
    for reason in ("", "   ", "x" * 201):
        answer = admin.post("/admin/dead-letters/1/discard", reason=reason)
        assert answer.status_code == 422
        assert "1 to 200 characters" in answer.text
    answer = admin.post(
        "/admin/dead-letters/1/discard", reason="told by jane.doe@example.com, +44 20 7946 0958"
    )
    assert answer.status_code == 303
    ((kept, how),) = rows("SELECT reason, closed_how FROM dead_letter WHERE id = 1")
    assert how == "discarded"
    assert str(kept).startswith("told by [EMAIL")
    assert "7946" not in str(kept)
    page = text_of(admin.get("/admin/dead-letters/1").text)
    assert "discarded" in page
    assert "Retry" not in page
    assert admin.get("/admin/dead-letters/77").status_code == 404


def test_the_mapping_is_shown_as_loaded_with_help_and_without_logins(
    admin: Admin, services: WebServices
) -> None:
    page = admin.get("/admin/mapping").text
    assert services.admin is not None
    mapping = services.admin.mapping()
    assert mapping.version_id in page
    told = text_of(page)
    for part in ("targets.answer 10 days From receipt to the final answer.", "login: •••; skills: pricing"):
        assert part in told
    assert "people" in told
    for login in ("carla.agent", "boss.person", mapping.partners_customer):
        assert login not in page


def test_a_wrong_file_is_told_with_its_lines_while_the_old_mapping_stays(
    admin: Admin, services: WebServices, tmp_path: Path
) -> None:
    assert services.admin is not None
    before = services.admin.mapping().version_id
    (tmp_path / "ombud.yaml").write_text(f"{MAPPING}targts: {{}}\n", encoding="utf-8")
    services.admin.mapping.look(at_once=True)
    page = text_of(admin.get("/admin/mapping").text)
    assert "the version before stays in force" in page
    assert "ombud.yaml:8: targts" in page
    assert before in page
    assert "the mapping file is wrong" in text_of(admin.get("/admin/health").text)


@pytest.mark.usefixtures("day")
def test_health_names_every_check_and_what_to_do(admin: Admin) -> None:
    for language in Language:
        page = text_of(admin.get(f"/admin/health?lang={language}").text)
        for code in Code:
            told = check_words(language, code)
            assert code.value in page
            for sentence in (told.what, told.do):
                assert " ".join(sentence.replace("`", " ").split())[:20] in " ".join(
                    page.replace("`", " ").split()
                )
    assert "groups[1]" in page


def test_every_text_is_there_in_both_languages_and_every_key_has_its_help(admin: Admin) -> None:
    for name, text in words().items():
        assert text.zh.strip(), name
        assert text.en.strip(), name
        places = re.findall(r"{\w+}", text.en)
        assert sorted(re.findall(r"{\w+}", text.zh)) == sorted(places), name
    page = admin.get("/admin/mapping?lang=zh")
    assert page.status_code == 200
    shown = set(re.findall(r'scope="row"><code>([^<]+)</code>', page.text))
    assert shown <= set(helps_zh())


def test_the_language_is_the_browsers_until_one_is_chosen(admin: Admin) -> None:
    def language(page: str) -> str:
        found = re.search(r'<html lang="([^"]+)"', page)
        assert found is not None
        return found[1]

    assert language(admin.get("/admin").text) == "en"
    assert language(admin.get("/admin", **{"Accept-Language": "zh-CN,zh;q=0.9,en;q=0.1"}).text) == "zh-Hans"
    assert language(admin.get("/admin?lang=zh").text) == "zh-Hans"
    assert language(admin.get("/admin/health", **{"Accept-Language": "en"}).text) == "zh-Hans"
    assert language(admin.get("/admin/health?lang=xx").text) == "zh-Hans"


@pytest.mark.parametrize(
    "path",
    [
        "/admin?list=overdue",
        "/admin/deliveries?show=parked",
        "/admin/dead-letters?error=rejected",
        "/admin/reports?month=2026-10&by=regime",
    ],
)
def test_the_link_to_the_other_language_keeps_what_is_looked_at(admin: Admin, rows: Rows, path: str) -> None:
    rows.do(LETTER, 2)
    assert f'href="{html.escape(path)}&amp;lang=zh"' in admin.get(path).text
    assert f'href="{html.escape(path)}&amp;lang=en"' in admin.get(f"{path}&lang=zh").text


def test_the_link_to_the_other_language_leads_to_a_page_after_a_form_too(admin: Admin, rows: Rows) -> None:
    rows.do(LETTER, 1)
    wrong = admin.post("/admin/dead-letters/1/discard", reason="")
    assert 'href="/admin/dead-letters/1?lang=zh"' in wrong.text
    assert admin.get("/admin/dead-letters/1?lang=zh").status_code == 200
    admin.get("/admin?lang=en")
    assert 'href="/admin/try?lang=zh"' in admin.post("/admin/try", text="").text


@pytest.mark.parametrize(
    ("path", "fields", "status"),
    [
        ("/admin/tickets/9223372036854775808", None, 404),
        ("/admin/tickets/9223372036854775807", None, 200),
        ("/admin/tickets/99999999999999999999/now", None, 404),
        ("/admin/dead-letters/99999999999999999999", None, 404),
        ("/admin?list=overdue&after=2026-01-01T00:00:00%2B00:00~5~%00", None, 400),
        ("/admin/dead-letters/99999999999999999999/discard", {"reason": "x"}, 404),
        ("/admin/dead-letters/1/discard", {"reason": "se\0en"}, 303),
        ("/admin/dead-letters/1/discard", {"reason": "\0"}, 422),
        ("/admin/dead-letters/retry", {"error": "\0"}, 400),
        ("/admin/try", {"text": "x" * 300_000}, 413),
    ],
)
def test_what_no_database_can_hold_is_no_failure_of_ours(
    admin: Admin, rows: Rows, path: str, fields: dict[str, str] | None, status: int
) -> None:
    rows.do(LETTER, 1)
    answer = admin.get(path) if fields is None else admin.post(path, None, **fields)
    assert answer.status_code == status
    assert answer.mimetype == "text/html"


def test_every_page_forbids_scripts_frames_caches_and_other_origins(admin: Admin) -> None:
    for _, path in NAVIGATION:
        answer = admin.get(path)
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy
        assert answer.headers["Cache-Control"] == "no-store"
        assert not re.search(r"<script| style=| on[a-z]+=", answer.text)
        assert not any(name.lower().startswith("access-control") for name in dict(answer.headers))


def test_when_the_database_is_away_a_page_says_so(admin: Admin, services: WebServices, logged: Lines) -> None:
    services.database.engine.dispose()
    broken = services.database.engine.url.set(query={"host": "/nowhere"})
    services.database.engine = create_engine(broken)
    answer = admin.get("/admin")
    assert answer.status_code == 503
    assert "The database cannot be reached" in answer.text
    assert int(answer.headers["Retry-After"]) > 0
    assert "request_not_served" in logged.text
    assert "delivery_not_stored" not in logged.text, "no delivery came"


def test_a_month_is_counted_by_the_worker_when_it_is_asked_for_and_a_wrong_one_is_refused(
    admin: Admin, services: WebServices, clock: MovableClock
) -> None:
    empty = admin.get("/admin/reports")
    assert empty.status_code == 200
    assert 'class="report"' not in empty.text
    awaited = admin.get("/admin/reports?month=2026-10&by=team")
    assert awaited.status_code == 200
    assert "being counted" in awaited.text
    assert '<meta http-equiv="refresh"' in awaited.text
    assert 'class="report"' not in awaited.text
    assert worker_of(services, clock).run_once() == "2026-10"
    counted = admin.get("/admin/reports?month=2026-10&by=team")
    assert counted.status_code == 200
    assert "2026-10" in text_of(counted.text)
    assert 'class="report" lang="en"' in counted.text
    assert "refresh" not in counted.text
    assert 'lang="zh-Hans"' in admin.get("/admin/reports?month=2026-10&lang=zh").text
    for query in ("month=2026-13", "month=<b>", "month=2026-10&by=customer"):
        refused = admin.get(f"/admin/reports?lang=en&{query}")
        assert refused.status_code == 422
        assert "from the lists" in refused.text
        assert "<b>" not in refused.text
    assert worker_of(services, clock).run_once() is None


def test_the_month_that_is_shown_is_the_one_that_is_chosen(admin: Admin) -> None:
    for month in ("2019-03", "2026-10"):
        page = admin.get(f"/admin/reports?month={month}").text
        assert f"<option selected>{month}</option>" in page
    assert ">x-1<" not in admin.get("/admin/reports?month=x-1").text


def worker_of(services: WebServices, clock: MovableClock) -> AskedReports:
    """What the worker does beside its tickets, with the same mapping."""
    assert services.admin is not None
    return AskedReports(services.database, clock, services.admin.mapping)


def test_a_report_is_shown_for_minutes_and_then_stays_while_it_is_counted_anew(
    admin: Admin, services: WebServices, clock: MovableClock
) -> None:
    address, worker = "/admin/reports?month=2026-10", worker_of(services, clock)
    admin.get(address)
    worker.run_once()
    clock.advance(KEPT - timedelta(minutes=1))
    assert "counted anew" not in admin.get(address).text
    assert worker.run_once() is None
    clock.advance(timedelta(minutes=1))
    renewed = admin.get(address).text
    assert "counted anew" in renewed
    assert 'class="report"' in renewed
    assert worker.run_once() == "2026-10"
    assert "counted anew" not in admin.get(address).text


def test_a_page_that_waits_in_vain_says_where_to_look(admin: Admin, clock: MovableClock) -> None:
    address = "/admin/reports?month=2026-10"
    assert "no worker" not in admin.get(address).text
    clock.advance(timedelta(minutes=2))
    assert "no worker" in admin.get(address).text
