"""`ombud erase`: what the law lets go goes, what it asks to keep stays, and every ending is told."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest.mock import patch

import pytest
from click.testing import CliRunner, Result

from integration.cli import main
from integration.erasing import Erasing, Outcome, Request
from integration.helpdesks.http import HttpDoor
from integration.helpdesks.simulator import Simulator
from integration.helpdesks.zammad.client import ZammadClient, ZammadToken
from integration.helpdesks.zammad.erasing import ZammadEraser, ZammadLooker
from integration.mapping_file import read_mapping
from integration.pipeline import Work
from integration.store import cases, cursors, deliveries, erasures
from integration.survey import Given, SurveyDoor
from integration.survey_links import Asked
from mappings.erasure import Against, Reason, Scope
from mappings.failure import Failure
from mappings.mapping import DEFAULT
from mappings.models import Fact
from tests.integration.test_survey import LINKS, SEALS
from tests.scenarios.house import House, open_house
from tests.scenarios.test_clock_orders import order
from tests.scenarios.test_echo import _admin

COMPLAINT = ("Late fee", "I want to complain: you charged a late fee on my loan although I paid on time.")
MAPPING = "version: 1\nlanguage: en\njurisdiction: CN\ngroups: [Complaints]\n"
LONG_AGO = datetime(2020, 3, 2, 2, 0, tzinfo=UTC)
OWN = ("ticket.agent", "user_preferences")
"""Another token of the service account than that of run time."""
RECENTLY = datetime(2026, 11, 24, 4, 0, tzinfo=UTC)


@pytest.fixture
def house(database_url: str, tmp_path: Path) -> Iterator[House]:
    with open_house(database_url, tmp_path, mapping=MAPPING) as opened:
        swept(opened)
        yield opened


@pytest.fixture
def ticket_id(house: House) -> int:
    ticket_id = house.simulator.create_ticket(*COMPLAINT, tags="late-fee")
    house.work()
    return ticket_id


def known(house: House, ticket_id: int, **at: datetime) -> None:
    """Facts that no verb records yet, or that lie long ago."""
    facts = [Fact(kind, moment, f"history:9{number}") for number, (kind, moment) in enumerate(at.items(), 1)]
    with house.services.database.begin() as connection:
        cases.append_facts(connection, "zammad", ticket_id, facts, LONG_AGO)


def ended(house: House, ticket_id: int) -> None:
    """The complaint was answered and closed, and the time for keeping it is over."""
    known(house, ticket_id, received=LONG_AGO, response_sent=LONG_AGO, closed=LONG_AGO)


def facts_of(house: House, ticket_id: int) -> dict[str, Fact]:
    with house.services.database.begin() as connection:
        return {fact.kind: fact for fact in cases.load(connection, "zammad", ticket_id).facts}


def records(house: House, ticket_id: int) -> list[erasures.Erasure]:
    with house.services.database.begin() as connection:
        return erasures.of_ticket(connection, "zammad", ticket_id)


def token(simulator: Simulator, *permissions: str, of: int | None = None) -> str:
    return simulator.new_token(simulator.admin_id if of is None else of, *permissions)


def swept(house: House) -> None:
    """A worker has just looked for missed changes."""
    with house.services.database.begin() as connection:
        cursors.swept(connection, "zammad", house.clock.now())


def run(house: House, *arguments: object, secret: str | None = None) -> Result:
    """The command on the house's clock, with a token that may delete tickets unless another is given."""
    secret = token(house.simulator, "admin.data_privacy") if secret is None else secret
    environ = {
        "OMBUD_DATABASE_URL": house.services.database.url,
        "OMBUD_DATA_DIR": str(house.settings.data_dir),
        "OMBUD_MAPPING": str(house.settings.mapping),
        "OMBUD_ZAMMAD_URL": house.simulator.url,
        "OMBUD_ZAMMAD_TOKEN": house.simulator.bot_token,
        "OMBUD_ERASE_TOKEN": secret,
        "OMBUD_READ_SECONDS": "1",
        "OMBUD_LOG_LEVEL": "DEBUG",
        "COLUMNS": "300",
    }
    with patch("integration.bootstrap.erasing.SystemClock", lambda: house.clock):
        result = CliRunner().invoke(main, ["erase", *map(str, arguments)], env=environ)
    assert not secret or secret not in result.output
    assert house.simulator.bot_token not in result.output
    return result


def run_own(house: House, *arguments: object) -> Result:
    secret = token(house.simulator, *OWN, of=house.simulator.bot_id)
    return run(house, *arguments, "--own-articles", secret=secret)


def parts(house: House, secret: str) -> tuple[Erasing, HttpDoor]:
    """The same without the command line, on the house's clock."""
    door = HttpDoor(
        house.simulator.url, auth=ZammadToken(secret), connect_seconds=1, read_seconds=1, pool_size=1
    )
    mapping = read_mapping(house.settings.mapping)
    looker = ZammadLooker(ZammadClient(house.services.door))
    return Erasing(house.services.database, ZammadEraser(door), looker, mapping, house.clock), door


def test_without_yes_it_only_shows_what_would_be_done_and_what_stays_where(
    house: House, ticket_id: int
) -> None:
    ended(house, ticket_id)
    result = run(house, ticket_id, "--ticket", "--reason", "customer_request")
    assert result.exit_code == 0, result.output
    assert "Only shown, nothing was erased." in result.output
    for place in ("http_logs", "production.log", "tag names", "sent mails", "backups", "Ombud"):
        assert place in result.output
    assert "Manage > Tags" in result.output
    assert house.simulator.run_privacy_tasks() == 0
    assert records(house, ticket_id) == []


def test_an_ended_case_is_erased_and_the_store_keeps_a_tombstone_only(house: House, ticket_id: int) -> None:
    ended(house, ticket_id)
    known(house, ticket_id, country_known=LONG_AGO)
    result = run(house, ticket_id, "--ticket", "--reason", "retention_over", "--yes")
    assert result.exit_code == 0, result.output
    assert "Zammad deletes the ticket within about ten minutes" in result.output
    assert "tag names" in result.output
    assert house.simulator.run_privacy_tasks() == 1
    with pytest.raises(LookupError):
        house.simulator.ticket(ticket_id)
    assert house.simulator.state["users"].get(house.simulator.customer_id) is not None
    (record,) = records(house, ticket_id)
    assert (record.scope, record.reason, record.outcome) == ("ticket", "retention_over", "done")
    assert record.obstacles == ()
    facts = facts_of(house, ticket_id)
    assert "country_known" not in facts
    assert "received" in facts
    with house.services.database.begin() as connection:
        left = connection.exec_driver_sql(
            "SELECT (SELECT count(*) FROM clock), (SELECT count(*) FROM follow_up),"
            " (SELECT count(*) FROM effect WHERE facts::text LIKE '%%country_known%%')"
        ).one()
    assert tuple(left) == (0, 0, 0)


def test_what_the_customer_answered_to_the_survey_goes_with_his_ticket(house: House, ticket_id: int) -> None:
    ended(house, ticket_id)
    door = SurveyDoor(LINKS, SEALS, timedelta(hours=48), lambda: DEFAULT)
    asked = Asked("zammad", ticket_id, "history:97", house.clock.now())
    assert door.take(house.services.database, asked, Given(1, "Quilpthorne", "en"), house.clock.now())
    house.work()
    swept(house)
    result = run(house, ticket_id, "--ticket", "--reason", "court_order", "--despite-retention", "--yes")
    assert result.exit_code == 0, result.output
    with house.services.database.begin() as connection:
        left = connection.exec_driver_sql(
            "SELECT (SELECT count(*) FROM survey_answer), (SELECT count(*) FROM sealed)"
        ).one()
    assert tuple(left) == (0, 0)


@pytest.mark.parametrize("reason", ["customer_request", "court_order", "test_data"])
def test_a_complaint_that_is_not_answered_is_not_erased_unless_its_law_is_overruled(
    house: House, ticket_id: int, reason: str
) -> None:
    result = run(house, ticket_id, "--ticket", "--reason", reason, "--yes")
    assert result.exit_code == 1
    assert "duty_open" in result.output
    assert "cn.o3.decision" in result.output
    assert "2026-12-09" in result.output
    assert "retention_not_begun" in result.output
    assert "cn.pboc.retention" in result.output
    assert house.simulator.run_privacy_tasks() == 0
    (record,) = records(house, ticket_id)
    shown = run(house, ticket_id, "--ticket", "--reason", reason)
    assert shown.exit_code == 1
    assert "What stays where" in shown.output
    assert record.outcome == "refused"
    assert ("duty_open", "cn.o3.decision") in {one[:2] for one in record.obstacles}


def test_a_court_goes_before_retention_and_that_is_put_on_record(house: House, ticket_id: int) -> None:
    known(house, ticket_id, response_sent=RECENTLY, closed=RECENTLY)
    asked = (ticket_id, "--ticket", "--reason", "court_order", "--yes")
    refused = run(house, *asked)
    assert refused.exit_code == 1
    assert "retention_running" in refused.output
    assert "2029-11-24" in refused.output
    done = run(house, *asked, "--despite-retention", "--json")
    assert done.exit_code == 0, done.output
    told = json.loads(done.stdout)
    assert told["outcome"] == "done"
    assert told["obstacles"][0]["overruled"] is True
    assert house.simulator.run_privacy_tasks() == 1
    _, record = records(house, ticket_id)
    assert record.despite_retention
    assert [one[:2] for one in record.obstacles] == [("retention_running", "cn.pboc.retention")]


def test_a_legal_hold_is_never_overruled(house: House, ticket_id: int) -> None:
    order(house, ticket_id, "hold", "2027-12-31 no_erasure litigation")
    ended(house, ticket_id)
    for more in ((), ("--despite-retention",)):
        result = run(house, ticket_id, "--ticket", "--reason", "court_order", "--yes", *more)
        assert result.exit_code == 1
        assert "legal_hold" in result.output
        assert "site.hold.no_erasure" in result.output
        assert "2027-12-31" in result.output
    order(house, ticket_id, "hold", "2026-11-24 no_erasure")
    result = run(house, ticket_id, "--ticket", "--reason", "retention_over", "--yes")
    assert result.exit_code == 0, result.output


def test_a_hold_counts_on_a_ticket_that_is_no_complaint_and_nothing_else_does(house: House) -> None:
    ticket_id = house.simulator.create_ticket("Question", "What are your opening hours?")
    house.work()
    assert house.field(ticket_id, "stage") == "not_complaint"
    shown = run(house, ticket_id, "--ticket", "--reason", "customer_request")
    assert shown.exit_code == 0, shown.output
    known(house, ticket_id, held_until=datetime(2027, 12, 31, tzinfo=UTC))
    with house.services.database.begin() as connection:
        connection.exec_driver_sql("UPDATE fact SET value = 'no_erasure' WHERE kind = 'held_until'")
    refused = run(house, ticket_id, "--ticket", "--reason", "customer_request", "--yes")
    assert refused.exit_code == 1
    assert "legal_hold" in refused.output
    assert "retention" not in refused.output


def test_what_was_not_looked_at_yet_may_be_a_hold(house: House, ticket_id: int) -> None:
    ended(house, ticket_id)
    house.clock.advance(timedelta(minutes=5))
    house.simulator.edit(
        ticket_id, {"complaint_action": "hold", "complaint_action_note": "2027-12-31 erasure"}
    )
    house.simulator.settle()
    result = run(house, ticket_id, "--ticket", "--reason", "court_order", "--yes", "--despite-retention")
    assert result.exit_code == 1
    assert "not_up_to_date" in result.output
    house.work()
    assert "legal_hold" in run(house, ticket_id, "--ticket", "--reason", "court_order").output


def test_while_no_worker_looks_for_missed_changes_nothing_is_erased(house: House, ticket_id: int) -> None:
    ended(house, ticket_id)
    house.clock.advance(timedelta(hours=2))
    asked = (ticket_id, "--ticket", "--reason", "court_order", "--yes", "--despite-retention")
    result = run(house, *asked)
    assert result.exit_code == 1
    assert "it may be a hold: sweep" in result.output
    swept(house)
    assert run(house, *asked).exit_code == 0


def test_notes_that_a_merge_brought_stay_under_the_law_of_their_own_ticket(
    house: House, ticket_id: int
) -> None:
    ended(house, ticket_id)
    for row in house.simulator.state.articles_of(ticket_id):
        if row["created_by_id"] == house.simulator.bot_id:
            row["preferences"] = {"ombud": {"effect": "1", "kind": "summary", "mapping": "1", "ticket": 77}}
    result = run_own(house, ticket_id, "--reason", "customer_request", "--yes")
    assert result.exit_code == 3
    assert "a merge brought it here" in result.output
    assert len(house.notes(ticket_id)) == 1


def test_a_hold_of_a_ticket_that_was_merged_into_it_is_kept(house: House, ticket_id: int) -> None:
    held = house.simulator.create_ticket(*COMPLAINT)
    house.work()
    order(house, held, "hold", "2027-12-31 no_erasure")
    _admin(house, "PUT", f"/ticket_merge/{held}/{house.simulator.ticket(ticket_id)['number']}")
    house.work()
    ended(house, ticket_id)
    swept(house)
    result = run(house, ticket_id, "--ticket", "--reason", "court_order", "--despite-retention", "--yes")
    assert result.exit_code == 1, result.output
    assert "legal_hold" in result.output
    assert house.simulator.run_privacy_tasks() == 0


def test_an_order_that_nobody_has_read_yet_may_be_a_hold(house: House, ticket_id: int) -> None:
    ended(house, ticket_id)
    house.simulator.hold_deliveries()
    house.simulator.edit(
        ticket_id, {"complaint_action": "hold", "complaint_action_note": "2027-12-31 no_erasure"}
    )
    result = run(house, ticket_id, "--ticket", "--reason", "retention_over", "--yes")
    assert (result.exit_code, house.simulator.run_privacy_tasks()) == (1, 0)
    assert "not_up_to_date" in result.output
    assert "order" in result.output


def test_in_a_group_that_is_not_handled_nobody_reads_orders(house: House, ticket_id: int) -> None:
    ended(house, ticket_id)
    house.simulator.edit(ticket_id, {"group": "Branch"})
    house.work()
    swept(house)
    result = run(house, ticket_id, "--ticket", "--reason", "retention_over", "--yes")
    assert (result.exit_code, house.simulator.run_privacy_tasks()) == (1, 0)
    assert "group" in result.output


def test_no_table_and_no_log_holds_the_token(house: House, ticket_id: int) -> None:
    ended(house, ticket_id)
    secret = token(house.simulator, "admin.data_privacy")
    for yes in ((), ("--yes",)):
        run(house, ticket_id, "--ticket", "--reason", "retention_over", *yes, secret=secret)
    with house.services.database.begin() as connection:
        names = connection.exec_driver_sql(
            "SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'public'"
        ).scalars()
        for name in list(names):
            rows = connection.exec_driver_sql(f"SELECT t::text FROM {name} t").scalars().all()
            assert not any(secret in row or "Late fee" in row for row in rows), name


def test_a_ticket_that_ombud_never_saw_is_refused(house: House) -> None:
    result = run(house, 4711, "--ticket", "--reason", "wrong_ticket", "--yes")
    assert result.exit_code == 1
    assert "not_known" in result.output


def test_a_worker_that_has_the_ticket_is_not_written_over(
    house: House, ticket_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended(house, ticket_id)
    monkeypatch.setattr("integration.erasing.LOCK_SECONDS", 0.1)
    with house.services.database.ticket_lock("zammad", ticket_id):
        result = run(house, ticket_id, "--ticket", "--reason", "retention_over", "--yes")
    assert result.exit_code == 1
    assert "not_up_to_date" in result.output


def test_until_the_helpdesk_has_deleted_it_late_deliveries_leave_the_ticket_alone(
    house: House, ticket_id: int
) -> None:
    ended(house, ticket_id)
    run(house, ticket_id, "--ticket", "--reason", "retention_over", "--yes")
    house.clock.advance(timedelta(minutes=5))
    house.simulator.edit(ticket_id, {"complaint_action": "explain", "complaint_severity": "low"})
    before = (house.simulator.ticket(ticket_id)["updated_at"], len(house.notes(ticket_id)))
    house.simulator.reset_calls()
    house.work()
    assert not house.simulator.calls
    work = Work(ticket_id, 1)
    house.services.pipeline.report_failure(work, Failure("rejected", "OMBUD-1", house.clock.now()))
    assert not house.simulator.calls
    assert (house.simulator.ticket(ticket_id)["updated_at"], len(house.notes(ticket_id))) == before
    with house.services.database.begin() as connection:
        outcomes = connection.exec_driver_sql("SELECT outcome FROM delivery ORDER BY id").scalars().all()
        waiting = connection.exec_driver_sql("SELECT count(*) FROM follow_up").scalar_one()
    assert outcomes[-1] == "gone"
    assert waiting == 0
    house.simulator.run_privacy_tasks()
    with house.services.database.begin() as connection:
        deliveries.add(
            connection,
            source="sweep",
            helpdesk="zammad",
            ticket_id=ticket_id,
            key="late",
            received_at=house.clock.now(),
        )
    house.work()
    assert not house.simulator.calls


def test_twice_is_harmless_before_and_after_the_helpdesk_has_deleted_it(house: House, ticket_id: int) -> None:
    ended(house, ticket_id)
    asked = (ticket_id, "--ticket", "--reason", "retention_over", "--yes")
    assert run(house, *asked).exit_code == 0
    again = run(house, *asked)
    assert again.exit_code == 0, again.output
    assert "handed over for deletion before" in again.output
    assert house.simulator.run_privacy_tasks() == 1
    last = run(house, *asked)
    assert last.exit_code == 0, last.output
    assert "the ticket was deleted before" in last.output
    assert [one.outcome for one in records(house, ticket_id)] == ["done"] * 3


def test_an_answer_that_does_not_come_is_asked_for_again(house: House, ticket_id: int) -> None:
    ended(house, ticket_id)
    house.simulator.faults.commit_late(1.5)
    result = run(house, ticket_id, "--ticket", "--reason", "retention_over", "--yes")
    assert result.exit_code == 0, result.output
    assert house.simulator.run_privacy_tasks() == 1


def test_a_helpdesk_that_never_answers_leaves_it_unknown_and_ends_no_clock(
    house: House, ticket_id: int
) -> None:
    known(house, ticket_id, response_sent=RECENTLY)
    house.simulator.faults.drop_answer(times=3)
    result = run(
        house, ticket_id, "--ticket", "--reason", "test_data", "--yes", "--despite-retention", "--json"
    )
    assert result.exit_code == 3
    assert json.loads(result.stdout)["outcome"] == "unknown"
    (record,) = records(house, ticket_id)
    assert (record.outcome, record.settled_at) == (None, None)
    with house.services.database.begin() as connection:
        assert erasures.erased_at(connection, "zammad", ticket_id) is None
        assert connection.exec_driver_sql("SELECT count(*) FROM clock").scalar_one() > 0
    again = run(house, ticket_id, "--ticket", "--reason", "test_data", "--yes", "--despite-retention")
    assert again.exit_code == 0, again.output
    assert [one.outcome for one in records(house, ticket_id)] == [None, "done"]


@pytest.mark.parametrize(
    ("scope", "permission"), [("--ticket", "admin.data_privacy"), ("--own-articles", "ticket.agent")]
)
def test_a_token_without_the_right_is_told_which_one_it_needs(
    house: House, ticket_id: int, scope: str, permission: str
) -> None:
    ended(house, ticket_id)
    for yes in ((), ("--yes",)):
        secret = token(house.simulator, "admin.tag")
        result = run(house, ticket_id, scope, "--reason", "retention_over", *yes, secret=secret)
        assert result.exit_code == 3
        assert "the token lacks a right, status 403" in result.output
        assert f"with the permission {permission} and set it in OMBUD_ERASE_TOKEN" in result.output
    (record,) = records(house, ticket_id)
    assert (record.outcome, record.error) == ("not_done", "not_allowed")
    nobody = run(house, ticket_id, scope, "--reason", "retention_over", "--yes", secret="expired")
    assert nobody.exit_code == 3
    assert "Zammad does not know the token" in nobody.output


def test_a_token_whose_user_lacks_the_right_is_told_so(house: House, ticket_id: int) -> None:
    ended(house, ticket_id)
    secret = token(house.simulator, "admin.data_privacy", of=house.simulator.bot_id)
    result = run(house, ticket_id, "--ticket", "--reason", "retention_over", "--yes", secret=secret)
    assert result.exit_code == 3
    assert "its user lacks the right, status 403" in result.output


def test_zammad_6_1_queues_users_only_and_no_user_is_ever_queued(database_url: str, tmp_path: Path) -> None:
    simulator = Simulator("6.1", retry_waits=(0.05, 0.05, 0.05, 0.05))
    with open_house(database_url, tmp_path, mapping=MAPPING, simulator=simulator) as house:
        ticket_id = house.simulator.create_ticket(*COMPLAINT)
        house.work()
        ended(house, ticket_id)
        swept(house)
        result = run(house, ticket_id, "--ticket", "--reason", "retention_over", "--yes")
        assert result.exit_code == 3
        assert "queues users only" in result.output
        assert house.simulator.run_privacy_tasks() == 0
        assert house.notes(ticket_id)


def test_own_articles_go_and_the_ticket_says_erased_without_a_new_note(house: House, ticket_id: int) -> None:
    ended(house, ticket_id)
    assert len(house.notes(ticket_id)) == 1
    shown = run_own(house, ticket_id, "--reason", "customer_request")
    assert shown.exit_code == 0, shown.output
    assert "would be deleted" in shown.output
    done = run_own(house, ticket_id, "--reason", "customer_request", "--yes")
    assert done.exit_code == 0, done.output
    assert "complaint_privacy to erased" in done.output
    assert house.notes(ticket_id) == []
    assert len(house.simulator.articles(ticket_id)) == 1
    again = run_own(house, ticket_id, "--reason", "customer_request", "--yes")
    assert again.exit_code == 0, again.output
    assert "nothing of Ombud's stood on the ticket" in again.output
    house.work()
    assert house.field(ticket_id, "privacy") == "erased"
    house.clock.advance(timedelta(minutes=5))
    house.simulator.customer_replies(ticket_id, "I still complain about the late fee.")
    house.work()
    assert house.field(ticket_id, "privacy") == "erased"
    assert [one.deleted for one in records(house, ticket_id)] == [1, 0]


def test_own_articles_on_a_ticket_that_is_no_complaint_are_told_erased_too(house: House) -> None:
    ticket_id = house.simulator.create_ticket(*COMPLAINT)
    house.work()
    order(house, ticket_id, "not_complaint")
    assert run_own(house, ticket_id, "--reason", "test_data", "--yes").exit_code in {0, 3}
    setting = house.simulator.state["settings"].named("ui_ticket_zoom_article_delete_timeframe")
    assert setting is not None
    setting["state_current"] = {"value": 0}
    done = run_own(house, ticket_id, "--reason", "test_data", "--yes")
    assert done.exit_code == 0, done.output
    house.work()
    assert house.field(ticket_id, "privacy") == "erased"
    assert house.notes(ticket_id) == []


def test_articles_that_are_too_old_are_kept_and_told_one_by_one(house: House, ticket_id: int) -> None:
    ended(house, ticket_id)
    house.clock.advance(timedelta(minutes=30))
    result = run_own(house, ticket_id, "--reason", "customer_request", "--yes")
    assert result.exit_code == 3
    assert "ui_ticket_zoom_article_delete_timeframe" in result.output
    assert "Not everything was erased" in result.output
    house.work()
    assert len(house.notes(ticket_id)) == 1
    assert house.field(ticket_id, "privacy") == "masked"
    (record,) = records(house, ticket_id)
    assert (record.outcome, record.deleted, record.kept) == ("partly", 0, 1)
    secret = token(house.simulator, *OWN, of=house.simulator.bot_id)
    erasing, door = parts(house, secret)
    shown = erasing.show(Request(ticket_id, Scope.OWN_ARTICLES, Reason.CUSTOMER_REQUEST))
    door.close()
    assert shown.outcome is Outcome.SHOWN
    assert [one.fate.value for one in shown.articles] == ["perhaps_too_old"]


def test_a_token_of_another_account_deletes_nothing(house: House, ticket_id: int) -> None:
    ended(house, ticket_id)
    result = run(
        house,
        ticket_id,
        "--own-articles",
        "--reason",
        "customer_request",
        "--yes",
        secret=token(house.simulator, "ticket.agent", of=house.simulator.cast.agent),
    )
    assert result.exit_code == 3
    assert "another account wrote it than the token's" in result.output
    assert len(house.notes(ticket_id)) == 1


def test_own_articles_are_kept_under_retention_too(house: House, ticket_id: int) -> None:
    result = run_own(house, ticket_id, "--reason", "customer_request", "--yes")
    assert result.exit_code == 1
    assert len(house.notes(ticket_id)) == 1


def test_a_law_without_retention_rules_lets_go_what_is_answered(database_url: str, tmp_path: Path) -> None:
    mapping = "version: 1\nlanguage: en\njurisdiction: IN\ngroups: [Complaints]\n"
    with open_house(database_url, tmp_path, mapping=mapping) as house:
        ticket_id = house.simulator.create_ticket(*COMPLAINT)
        house.work()
        swept(house)
        secret = token(house.simulator, "admin.data_privacy")
        erasing, door = parts(house, secret)
        asked = Request(ticket_id, Scope.TICKET, Reason.CUSTOMER_REQUEST)
        before = erasing.show(asked)
        assert {one.code for one in before.obstacles} == {Against.DUTY_OPEN}
        known(house, ticket_id, response_sent=RECENTLY)
        after = erasing.show(asked)
        door.close()
        assert (before.outcome, after.outcome) == (Outcome.REFUSED, Outcome.SHOWN)
        assert after.obstacles == ()
