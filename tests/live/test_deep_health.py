"""The worker looks and stores; the web process tells, without asking the helpdesk."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import psycopg
import pytest

from integration.bootstrap.web import WebServices, build_web_services
from integration.clock import SystemClock
from integration.live.findings import MEANINGS, Code, Dependency
from integration.live.health import LONG, SLACK, Status, judge
from integration.live.look import LiveLooks
from integration.live.mapping import MappingLooks
from integration.mapping_in_force import MappingInForce
from integration.observe import observe_request
from integration.store.database import Database
from integration.store.live_looks import LiveLook
from integration.store.sealed import Waiting
from mappings.loader import load_mapping
from tests.clocks import MovableClock
from tests.live.conftest import MAPPING, Desk
from tests.webhooks.conftest import Rows, serving
from tests.webhooks.logs import Lines, caught_logs
from tests.webhooks.sender import Sender

NOW = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)
EVERY, LEASE = timedelta(minutes=15), timedelta(seconds=30)


@pytest.fixture
def services(database_url: str, desk: Desk) -> Iterator[WebServices]:
    services = build_web_services(desk.with_settings(database_url=database_url))
    yield services
    services.close()


@pytest.fixture
def server(services: WebServices) -> Iterator[Sender]:
    with serving(services) as sender:
        yield sender


@pytest.fixture
def rows(database_url: str) -> Iterator[Rows]:
    with psycopg.connect(database_url, autocommit=True) as connection:
        yield Rows(connection)


@pytest.fixture
def logged() -> Iterator[Lines]:
    with caught_logs() as lines:
        yield lines


def looks(desk: Desk, database: Database) -> LiveLooks:
    """What the worker looks with."""
    return LiveLooks(desk.settings, lambda: desk.mapping, database, SystemClock(), observe_request)


def a_worker_lives(rows: Rows, seconds_ago: float = 0) -> None:
    rows.do("DELETE FROM procrastinate_workers")
    rows.do(
        "INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() - make_interval(secs => %s))",
        seconds_ago,
    )


def test_before_the_first_look_nothing_is_known(server: Sender, rows: Rows) -> None:
    a_worker_lives(rows)
    reply = server.get("/deepz")
    assert (reply.status, reply.json["status"]) == (503, "unknown")
    assert reply.json["dependencies"] == {
        "database": "ok",
        "worker": "ok",
        "helpdesk": "unknown",
        "mapping": "unknown",
    }
    assert [finding["code"] for finding in reply.json["findings"]] == ["no_look"]


def test_a_helpdesk_that_agrees_is_ok_under_both_names(
    server: Sender, rows: Rows, desk: Desk, database: Database
) -> None:
    a_worker_lives(rows)
    assert looks(desk, database).run_once() == 0
    for path in ("/deepz", "/__heartbeat__"):
        reply = server.get(path)
        assert (reply.status, reply.json["status"], reply.json["findings"]) == (200, "ok", [])
        assert reply.json["mapping_version"] == desk.mapping.version_id
        assert 0 <= reply.json["age_seconds"] < 30


def test_a_disagreement_degrades_and_says_which_part_what_and_what_to_do(
    server: Sender, rows: Rows, desk: Desk, database: Database
) -> None:
    a_worker_lives(rows)
    desk.row("groups", "Branch")["active"] = False
    assert looks(desk, database).run_once() == 1
    reply = server.get("/deepz")
    assert (reply.status, reply.json["status"]) == (503, "degraded")
    assert reply.json["dependencies"]["helpdesk"] == "degraded"
    (finding,) = reply.json["findings"]
    assert finding == {
        "code": "group_inactive",
        "severity": "failure",
        "dependency": "helpdesk",
        "count": 1,
        "subjects": ["groups[1]"],
        "what": MEANINGS[Code.GROUP_INACTIVE].what,
        "do": MEANINGS[Code.GROUP_INACTIVE].do,
    }


def test_the_web_process_never_asks_the_helpdesk(server: Sender, desk: Desk) -> None:
    desk.simulator.reset_calls()
    for path in ("/deepz", "/__heartbeat__", "/readyz", "/healthz", "/metrics"):
        server.get(path)
    assert not desk.simulator.calls


def test_a_helpdesk_that_is_down_leaves_alive_and_ready_alone(
    server: Sender, rows: Rows, desk: Desk, database: Database
) -> None:
    a_worker_lives(rows)
    desk.simulator.faults.unavailable(60)
    assert looks(desk, database).run_once() == 1
    assert server.get("/healthz").status == 200
    assert server.get("/readyz").status == 200
    reply = server.get("/deepz")
    assert reply.status == 503
    assert [finding["code"] for finding in reply.json["findings"]] == ["unreachable"]


def test_a_wrong_mapping_file_is_told_with_since_when_while_the_old_one_stays_in_force(
    server: Sender, rows: Rows, desk: Desk, database: Database
) -> None:
    a_worker_lives(rows)
    clock = MovableClock(NOW)
    mapping = MappingInForce(desk.settings.mapping, clock)
    worker = MappingLooks(mapping, database, clock)
    assert looks(desk, database).run_once() == 0
    assert worker.run_once()
    assert server.get("/deepz").json["mapping_version"] == desk.mapping.version_id
    desk.settings.mapping.write_text(
        "version: 1\nnonsense: carla.agent@example.com\npeople: [{deputy: x}]\n", encoding="utf-8"
    )
    clock.advance(timedelta(hours=1))
    assert worker.run_once(at_once=True)
    clock.advance(timedelta(hours=1))
    assert not worker.run_once(at_once=True), "it was told already"
    reply = server.get("/deepz")
    assert (reply.status, reply.json["dependencies"]["mapping"]) == (503, "degraded")
    (finding,) = reply.json["findings"]
    assert (finding["code"], finding["since"]) == ("mapping_rejected", "2026-11-24T03:00:00+00:00")
    assert "people[0].login" in finding["subjects"]
    assert "carla" not in reply.body.decode()
    assert reply.json["mapping_version"] == desk.mapping.version_id
    assert "ombud_mapping_rejected 1.0" in server.get("/metrics").body.decode()
    desk.settings.mapping.write_text(MAPPING.replace("24 hours", "12 hours"), encoding="utf-8")
    assert worker.run_once(at_once=True)
    reply = server.get("/deepz")
    assert (reply.status, reply.json["findings"]) == (200, [])
    assert reply.json["mapping_version"] == mapping().version_id != desk.mapping.version_id
    assert "ombud_mapping_rejected 0.0" in server.get("/metrics").body.decode()


def test_without_a_database_it_says_so_and_does_not_fail(server: Sender, rows: Rows) -> None:
    rows.do("UPDATE alembic_version SET version_num = '0000'")
    reply = server.get("/deepz")
    assert (reply.status, reply.json["dependencies"]["database"]) == (503, "degraded")
    assert [finding["code"] for finding in reply.json["findings"]] == ["schema_not_current"]
    rows.do("DROP TABLE live_look")
    rows.do("DROP TABLE procrastinate_workers CASCADE")
    assert server.get("/deepz").json["findings"][0]["code"] == "schema_not_current"


def test_a_silent_worker_degrades(server: Sender, rows: Rows, desk: Desk, database: Database) -> None:
    looks(desk, database).run_once()
    for seconds in (None, 31.0):
        if seconds is not None:
            a_worker_lives(rows, seconds)
        reply = server.get("/deepz")
        assert reply.json["dependencies"]["worker"] == "degraded"
        assert [finding["code"] for finding in reply.json["findings"]] == ["worker_silent"]


def test_the_metrics_tell_how_many_findings_and_how_old(
    server: Sender, rows: Rows, desk: Desk, database: Database
) -> None:
    assert "ombud_live_findings" not in server.get("/metrics").body.decode()
    desk.row("groups", "Branch")["active"] = False
    looks(desk, database).run_once()
    rows.do("UPDATE live_look SET looked_at = now() - interval '100 seconds'")
    page = server.get("/metrics").body.decode()
    assert 'ombud_live_findings{severity="failure"} 1.0' in page
    assert 'ombud_live_findings{severity="warning"} 0.0' in page
    age = re.search(r"^ombud_live_look_age_seconds (\S+)$", page, re.MULTILINE)
    assert age is not None
    assert 100 <= float(age[1]) < 130


def look_at(*entries: tuple[str, str], at: datetime = NOW) -> LiveLook:
    return LiveLook(at, "0123456789ab", entries)


def test_a_look_that_is_older_than_two_intervals_is_stale() -> None:
    edge = NOW - 2 * EVERY - SLACK
    fresh = judge(look_at(at=edge), 1.0, NOW, every=EVERY, lease=LEASE)
    stale = judge(look_at(at=edge - timedelta(seconds=1)), 1.0, NOW, every=EVERY, lease=LEASE)
    assert fresh.status is Status.OK
    assert stale.status is Status.DEGRADED
    assert stale.dependencies[Dependency.WORKER] is Status.DEGRADED
    assert stale.dependencies[Dependency.HELPDESK] is Status.UNKNOWN
    assert [told.code for told in stale.findings] == [Code.LOOK_STALE]


def test_warnings_and_what_was_not_looked_at_do_not_degrade() -> None:
    health = judge(
        look_at(("clocks_drift", ""), ("not_looked_at", "fields"), ("object_missing", "macro.retry")),
        1.0,
        NOW,
        every=EVERY,
        lease=LEASE,
    )
    assert health.status is Status.OK
    assert [told.code for told in health.findings] == [
        Code.CLOCKS_DRIFT,
        Code.OBJECT_MISSING,
        Code.NOT_LOOKED_AT,
    ]


def test_lost_complaints_degrade_and_those_that_fail_for_long_are_a_warning() -> None:
    def codes(waiting: Waiting) -> tuple[Status, list[tuple[Code, int]]]:
        health = judge(look_at(), 1.0, NOW, every=EVERY, lease=LEASE, waiting=waiting)
        return health.status, [(told.code, told.count) for told in health.findings]

    old = NOW - LONG - timedelta(seconds=1)
    assert codes(Waiting(3, 2, old, 0)) == (Status.OK, [(Code.SEALED_FAILING, 2)])
    assert codes(Waiting(3, 2, NOW - LONG, 0)) == (Status.OK, [])
    assert codes(Waiting(3, 0, old, 0)) == (Status.OK, [])
    assert codes(Waiting(0, 0, None, 2)) == (Status.DEGRADED, [(Code.SEALED_EXPIRED, 2)])


def test_the_doors_that_are_not_set_up_are_told(server: Sender) -> None:
    assert server.get("/deepz").json["doors"] == {"complaints": "not_set_up", "form": "not_set_up"}


def test_findings_are_counted_by_code_and_codes_of_another_version_left_out() -> None:
    health = judge(
        look_at(
            ("field_missing", "complaint_stage"),
            ("field_missing", "complaint_auto"),
            ("from_the_future", "x"),
        ),
        1.0,
        NOW,
        every=EVERY,
        lease=LEASE,
    )
    (told,) = health.findings
    assert (told.count, told.subjects) == (2, ("complaint_stage", "complaint_auto"))


def test_a_clock_that_was_set_back_makes_no_negative_age() -> None:
    health = judge(look_at(at=NOW + timedelta(hours=1)), 1.0, NOW, every=EVERY, lease=LEASE)
    assert health.age == timedelta()


def test_no_login_group_name_secret_or_text_gets_into_table_answer_metrics_or_log(
    server: Sender, rows: Rows, desk: Desk, database: Database, logged: Lines
) -> None:
    canaries = (
        "zyxquetta.canary", "carla.agent", "rita.readonly", "example.com", "Carla", "Rita", "Kanariengruppe",
        "Branch", "Complaints", "words", desk.simulator.bot_token, "a-secret-of-more",
    )  # fmt: skip
    text = (
        "version: 1\ngroups: [Complaints, Branch, Kanariengruppe]\npeople:\n"
        "  - login: zyxquetta.canary@example.com\n  - login: rita.readonly@example.com\n"
        "  - login: carla.agent@example.com\n"
    )
    desk.mapping = load_mapping(text)
    in_force = MappingInForce(desk.settings.mapping, SystemClock())
    desk.settings.mapping.write_text(text + "nonsense: zyxquetta.canary\ncarla.agent: x\n", encoding="utf-8")
    desk.row("groups", "Branch")["active"] = False
    found = looks(desk, database).run_once()
    assert found == 4  # group missing, group inactive, person missing, cannot own
    assert MappingLooks(in_force, database, SystemClock()).run_once(at_once=True)
    answers = "".join(server.get(path).body.decode() for path in ("/deepz", "/__heartbeat__", "/metrics"))
    stored = rows.everything()
    assert "person_cannot_own" in answers
    assert "person_cannot_own" in stored
    assert "mapping_rejected" in answers
    assert logged.named("helpdesk_disagrees")
    for place, content in (("answers", answers), ("table", stored), ("log", logged.text)):
        for canary in canaries:
            assert canary not in content, f"{canary} in {place}"
            assert json.dumps(canary)[1:-1] not in content, place
