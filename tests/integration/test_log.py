"""Logs let ids, codes and times through and nothing else."""

from __future__ import annotations

import ast
import json
import logging
import sys
import threading
import warnings
from collections.abc import Iterator
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import SQLAlchemyError

from integration import log
from integration.errors import NotFound, StoreUnavailable
from integration.store import deliveries
from integration.store.database import Database
from tests.webhooks.logs import Lines, caught_logs

ROOT = Path(__file__).parent.parent.parent
CANARY = "Herr Müller 13800138000 owes"


@pytest.fixture
def logged() -> Iterator[Lines]:
    """Everything that is logged, at DEBUG."""
    with caught_logs() as lines:
        yield lines


class Word(StrEnum):
    """A closed set."""

    NOT_JSON = "not_json"


def test_an_event_is_one_line_of_json_with_its_ids(logged: Lines) -> None:
    log.get_logger().info("delivery_parked", delivery=5, problem=Word.NOT_JSON, ticket=7, seconds=0.25)
    (event,) = logged.events
    assert datetime.fromisoformat(event.pop("timestamp")).tzinfo is not None
    assert event == {
        "level": "info",
        "event": "delivery_parked",
        "delivery": 5,
        "problem": "not_json",
        "ticket": 7,
        "seconds": 0.25,
    }


def test_bound_ids_stand_on_every_line_inside_also_on_a_librarys(logged: Lines) -> None:
    with log.bound(ticket=5, job=9):
        log.get_logger().info("ticket_fetched")
        logging.getLogger("urllib3").warning("retrying")
    log.get_logger().info("ticket_left")
    first, second, third = logged.events
    assert (first["ticket"], first["job"], second["ticket"]) == (5, 9, 5)
    assert "ticket" not in third


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("body", "x"),
        ("title", 5),
        ("text", CANARY),
        ("ticket", CANARY),
        ("ticket", "5"),
        ("ticket", True),
        ("ticket", 2**63),
        ("ticket", [5]),
        ("delivery", 5.5),
        ("problem", CANARY),
        ("problem", "müller"),
        ("problem", "Müller"),
        ("problem", "13800138000"),
        ("problem", "a13800138000"),
        ("problem", "a" * 200),
        ("problem", "two words"),
        ("problem", "line\nbreak"),
        ("problem", {"a": CANARY}),
        ("problem", b"not_json"),
        ("request", "a b"),
        ("request", "ü"),
        ("effect", "13800138000"),
        ("at", CANARY),
        ("seconds", float("nan")),
        ("seconds", "1"),
        ("shadow", "yes"),
        ("fields", ["complaint_stage", CANARY]),
        ("fields", "complaint_stage"),
        ("settings", ["OMBUD_ZAMMAD_TOKEN=abc"]),
        ("exception_class", "Herr Müller"),
        ("event_text", CANARY),
    ],
    ids=repr,
)
def test_an_unknown_key_or_a_value_of_another_shape_is_dropped_and_counted(
    logged: Lines, key: str, value: object
) -> None:
    log.get_logger().info("ticket_fetched", **{key: value})
    (event,) = logged.events
    assert event["dropped"] == 1
    assert set(event) == {"timestamp", "level", "event", "dropped"}


@pytest.mark.parametrize(
    ("key", "value", "shown"),
    [
        ("rule", "au.rg271.ack", "au.rg271.ack"),
        ("helpdesk", "zammad", "zammad"),
        ("field", "complaint_due_at", "complaint_due_at"),
        ("effect", "3f2a9c1d4b5e6f70", "3f2a9c1d4b5e6f70"),
        ("request", "fd8c97e1-8799-4d6a-a98f-21c97a4d21ac", "fd8c97e1-8799-4d6a-a98f-21c97a4d21ac"),
        ("due_at", datetime(2026, 11, 24, 5, tzinfo=UTC), "2026-11-24T05:00:00+00:00"),
        ("since", "2026-11-24T05:00:00+00:00", "2026-11-24T05:00:00+00:00"),
        ("fields", ("complaint_stage", "complaint_issue"), ["complaint_stage", "complaint_issue"]),
        ("settings", ["OMBUD_ZAMMAD_TOKEN"], ["OMBUD_ZAMMAD_TOKEN"]),
        ("duplicate", False, False),
        ("retry_after", 10, 10),
    ],
    ids=repr,
)
def test_ids_codes_times_and_counts_pass(logged: Lines, key: str, value: object, shown: object) -> None:
    log.get_logger().info("ticket_fetched", **{key: value})
    assert logged.events[0][key] == shown
    assert "dropped" not in logged.events[0]


@pytest.mark.parametrize("name", [CANARY, "fetched", "Ticket_fetched", "ticket fetched", "ticket_müller", ""])
def test_an_event_must_have_a_snake_case_name_of_two_words(logged: Lines, name: str) -> None:
    log.get_logger().info(name)
    assert (logged.events[0]["event"], logged.events[0]["dropped"]) == ("unnamed_event", 1)


def test_a_template_with_arguments_is_no_name(logged: Lines) -> None:
    log.get_logger().info("ticket %s", CANARY)
    assert logged.events[0]["event"] == "unnamed_event"
    assert "Müller" not in logged.text


def test_a_librarys_message_is_its_logger_place_and_template_without_arguments(logged: Lines) -> None:
    logging.getLogger("urllib3.connectionpool").warning("Retrying %s after %s", CANARY, 5)
    (event,) = logged.named("library_message")
    assert event["logger"] == "urllib3.connectionpool"
    assert event["template"] == "Retrying %s after %s"
    assert event["line"].startswith("test_log.py:")
    assert "Müller" not in logged.text


@pytest.mark.parametrize("how", ["f-string", "error", "object", "wrong arguments", "extra", "stack"])
def test_a_message_that_was_put_together_first_does_not_pass(
    logged: Lines, capsys: pytest.CaptureFixture[str], how: str
) -> None:
    logger = logging.getLogger("a.library")
    match how:
        case "f-string":
            logger.error(f"failed for {CANARY}")
        case "error":
            logger.error(str(ValueError(CANARY)))
        case "object":
            logger.error(ValueError(CANARY))
        case "wrong arguments":
            logger.error("%d %d", CANARY, CANARY)
        case "extra":
            logger.error("failed", extra={"ticket": CANARY, "problem": CANARY})
        case "stack":
            logger.error("failed", stack_info=True)
    assert len(logged.events) == 1
    shown = logged.text + "".join(capsys.readouterr())
    assert "ller 138" not in shown
    assert "Traceback" not in shown


def test_an_exception_is_its_classes_and_our_own_lines(logged: Lines, database: Database) -> None:
    try:
        with database.begin() as connection:
            deliveries.is_handled(connection, CANARY)  # type: ignore[arg-type]  # wrong on purpose
    except SQLAlchemyError:
        logging.exception("it failed")
        log.get_logger().exception("step_failed", ticket=5)
    for event in logged.events[-2:]:
        classes = [link["class"] for link in event["exception"]]
        assert classes[0].startswith("sqlalchemy.exc.")
        assert any(name.startswith("psycopg.errors.") for name in classes)
        assert any("integration/store/deliveries.py:" in line for line in event["exception"][0]["lines"])
    assert "ller 138" not in logged.text


def test_the_message_of_our_own_error_passes_with_its_code(logged: Lines) -> None:
    try:
        try:
            raise KeyError(CANARY)
        except KeyError as cause:
            raise NotFound(operation="get_ticket", ticket_id=5, status=404) from cause
    except NotFound:
        log.get_logger().exception("step_failed")
    own, cause_link = logged.events[0]["exception"]
    assert own["code"] == "not_found"
    assert own["message"] == "The helpdesk has no such object. operation=get_ticket ticket=5 status=404"
    assert cause_link == {"class": "builtins.KeyError", "lines": []}


def test_a_group_of_exceptions_and_a_circle_of_causes_come_to_an_end(logged: Lines) -> None:
    first, second = ValueError(CANARY), KeyError(CANARY)
    first.__cause__, second.__cause__ = second, first
    first.add_note(CANARY)
    log.get_logger().error("step_failed", exc_info=ExceptionGroup(CANARY, [first, StoreUnavailable()]))
    ((group,),) = [event["exception"] for event in logged.events]
    assert [link["class"] for link in group["group"][0]] == ["builtins.ValueError", "builtins.KeyError"]
    assert "ller 138" not in logged.text


def test_a_warning_is_its_class_and_place(logged: Lines) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.showwarning = log._on_warning
        warnings.warn(CANARY, UserWarning, stacklevel=1)
    (event,) = logged.named("python_warning")
    assert event["warning_class"] == "UserWarning"
    assert event["place"].startswith("test_log.py:")
    assert "ller 138" not in logged.text


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_what_nobody_catches_is_logged_without_its_text(
    logged: Lines, capsys: pytest.CaptureFixture[str]
) -> None:
    def die() -> None:
        raise ValueError(CANARY)

    try:
        die()
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
    thread = threading.Thread(target=die)
    thread.start()
    thread.join()
    assert [event["exception"][0]["class"] for event in logged.named("uncaught_exception")] == [
        "builtins.ValueError"
    ] * 2
    assert "ller 138" not in logged.text + "".join(capsys.readouterr())


def test_libraries_that_bring_their_own_handlers_are_routed_through_the_filter(
    capsys: pytest.CaptureFixture[str],
) -> None:
    logger = logging.getLogger("a.chatty.library")
    logger.addHandler(logging.StreamHandler(sys.stderr))
    logger.propagate = False
    with caught_logs() as lines:
        logger.error("failed for %s", CANARY)
        assert len(lines.events) == 1
    assert "ller 138" not in lines.text + "".join(capsys.readouterr())


def test_at_info_libraries_speak_from_warning_on(capsys: pytest.CaptureFixture[str]) -> None:
    with caught_logs("INFO") as lines:
        logging.getLogger("sqlalchemy.engine").info("SELECT 1")
        logging.getLogger("sqlalchemy.engine").warning("slow")
        log.get_logger().debug("ticket_fetched")
        log.get_logger().info("ticket_fetched")
    assert [event["event"] for event in lines.events] == ["library_message", "ticket_fetched"]


def test_a_process_that_never_configured_logs_is_filtered_too(capsys: pytest.CaptureFixture[str]) -> None:
    log.get_logger().info("ticket_fetched", title=CANARY, ticket=5)
    shown = capsys.readouterr()
    assert json.loads(shown.err)["ticket"] == 5
    assert "ller 138" not in shown.err + shown.out


@pytest.mark.parametrize("header", [None, "", "a b", "ü", "a" * 65, "x\n", "<script>"])
def test_a_request_id_of_other_than_letters_digits_and_hyphens_is_replaced(header: str | None) -> None:
    made = log.request_id(header)
    assert made != header
    assert len(made) == 36
    assert log.request_id("Proxy-17") == "Proxy-17"


METHODS = {"debug", "info", "warning", "error", "critical", "exception"}
SOURCES = [path for part in ("webhooks", "integration", "mappings") for path in (ROOT / part).rglob("*.py")]


def logged_calls(tree: ast.AST) -> Iterator[ast.Call]:
    """Calls like `log.info(…)`, and those that bind ids."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            target: Any = node.func.value
            if node.func.attr in METHODS and isinstance(target, ast.Name) and target.id in {"log", "logger"}:
                yield node


def event_name(name: ast.expr) -> str:
    """A constant, or one with the name of a loop or step put in."""
    if isinstance(name, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "x" for part in name.values)
    assert isinstance(name, ast.Constant)
    return str(name.value)


def test_every_event_in_the_code_is_a_constant_name_with_known_keys() -> None:
    """A key that `integration.log.KEYS` does not know would be dropped: add it there with its shape."""
    found = 0
    for path in SOURCES:
        for call in logged_calls(ast.parse(path.read_text(encoding="utf-8"))):
            place = f"{path.relative_to(ROOT)}:{call.lineno}"
            (name,) = call.args
            assert log.EVENT.fullmatch(event_name(name)), place
            unknown = {keyword.arg for keyword in call.keywords if keyword.arg} - set(log.KEYS) - {"exc_info"}
            assert not unknown, f"{place}: {unknown}"
            found += 1
    assert found > 5
