"""A complaint with attachments: what the note tells, what is fetched, and that nothing of them stays."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from integration.attachments import limits
from integration.helpdesks.simulator import File, Simulator, provision_minimum
from integration.helpdesks.simulator.values import integer
from integration.store.database import Database
from mappings.redaction.hits import Context, Hit
from mappings.redaction.recognisers import cn_id
from tests.attachments.files import docx, locked_pdf, mail, paragraph, pdf, scanned_pdf
from tests.scenarios.house import MAPPING, House, open_house
from tests.service import SECRET, Service

TITLE = "Late fee"
BODY = "I want to complain. You charged a late fee on my personal loan although I paid on time."
ID = "11010519491231002X"
PHONE = "13912345678"
DOWNLOAD = ("GET", "/api/v1/ticket_attachment/:id/:id/:id")


def complain(house: House, *files: File) -> int:
    house.simulator.reset_calls()
    return house.simulator.create_ticket(TITLE, BODY, files=files)


def told(house: House, ticket_id: int) -> str:
    """What the one note tells of attachments."""
    (note,) = house.notes(ticket_id)
    place = note.find("<b>Attachments</b>")
    return note[place : note.index("</p>", place)] if place >= 0 else ""


def attachment_ids(simulator: Simulator, ticket_id: int) -> list[int]:
    return [
        integer(one["id"])
        for article in simulator.articles(ticket_id)
        for one in simulator.state["attachments"].where(article_id=integer(article["id"]))
    ]


def test_types_and_counts_are_told_once_and_no_name_of_a_file(house: House) -> None:
    ticket_id = complain(
        house,
        File("Quorlander contract.docx", docx(paragraph(f"Id {ID[:9]}", ID[9:], " of the borrower"))),
        File("Quorlander statement.pdf", pdf(f"Call {PHONE} about {ID}")),
        File("Quorlander locked.pdf", locked_pdf("secret")),
        File("Quorlander scan.pdf", scanned_pdf()),
        File("Quorlander photo.png", b"\x89PNG", "image/png"),
    )
    house.work()
    assert told(house, ticket_id) == (
        "<b>Attachments</b>: 2 looked into, found CN_ID × 1, PHONE × 1. 3 not looked into: encrypted × 1, "
        "scanned, no text layer × 1, image or other kind × 1."
    )
    assert house.simulator.calls[DOWNLOAD] == 4
    assert "Quorlander" not in house.notes(ticket_id)[0]
    house.simulator.customer_replies(ticket_id, "And one more.", files=(File("more.txt", PHONE.encode()),))
    house.work()
    assert len(house.notes(ticket_id)) == 1
    assert house.simulator.calls[DOWNLOAD] == 4


def test_the_same_in_chinese(database_url: str, tmp_path: Path) -> None:
    with open_house(database_url, tmp_path, mapping=MAPPING.replace("language: en", "language: zh")) as house:
        ticket_id = complain(house, File("流水.csv", f"余额,{PHONE}\n".encode("gb18030")))
        house.work()
        assert "<b>附件</b>：已读取 1 个，发现 电话 × 1" in house.notes(ticket_id)[0]


def test_a_mail_that_was_passed_on_is_read_with_what_it_carries(house: House) -> None:
    inner = mail(f"My id is {ID}", files=[("a.pdf", pdf(f"phone {PHONE}"))])
    ticket_id = complain(house, File("passed on.eml", mail("See below", inner=[inner]).as_bytes()))
    house.work()
    assert "CN_ID × 1" in told(house, ticket_id)
    assert "PHONE × 1" in told(house, ticket_id)


def test_values_in_file_names_count_with_those_of_the_ticket(house: House) -> None:
    ticket_id = complain(house, File(f"id_{ID}.png", b"\x89PNG"))
    house.work()
    (note,) = house.notes(ticket_id)
    assert "CN_ID × 1" in note
    assert ID not in note
    assert house.simulator.calls[DOWNLOAD] == 0


def test_where_the_mapping_wants_names_nothing_is_fetched(database_url: str, tmp_path: Path) -> None:
    mapping = f"{MAPPING}redaction:\n  attachments: names\n"
    with open_house(database_url, tmp_path, mapping=mapping) as house:
        ticket_id = complain(house, File(f"{PHONE}.txt", ID.encode()))
        house.work()
        assert told(house, ticket_id) == (
            "<b>Attachments</b>: none looked into. 1 not looked into: the mapping wants names only × 1."
        )
        assert "PHONE × 1" in house.notes(ticket_id)[0]
        assert house.simulator.calls[DOWNLOAD] == 0
        assert sum(house.simulator.calls.values()) <= 5


def test_at_most_ten_are_fetched(house: House) -> None:
    ticket_id = complain(house, *(File(f"{number}.txt", b"text") for number in range(12)))
    house.work()
    assert house.simulator.calls[DOWNLOAD] == limits.MOST_ATTACHMENTS
    assert "10 looked into" in told(house, ticket_id)
    assert "more than are looked into × 2" in told(house, ticket_id)


def test_without_attachments_a_complaint_costs_what_it_did(house: House) -> None:
    complain(house)
    house.work()
    assert sum(house.simulator.calls.values()) <= 5
    assert house.simulator.calls[DOWNLOAD] == 0


def test_each_attachment_costs_one_call_more(house: House) -> None:
    complain(house, File("a.txt", b"text"), File("b.txt", b"text"))
    house.work()
    assert sum(house.simulator.calls.values()) <= 7


def test_no_complaint_no_download(house: House) -> None:
    house.simulator.create_ticket(
        "Opening hours", "Hello, when do you open on Saturday? Thanks.", files=(File("a.txt", ID.encode()),)
    )
    house.work()
    assert house.simulator.calls[DOWNLOAD] == 0


def test_in_shadow_nothing_is_fetched(database_url: str, tmp_path: Path) -> None:
    with open_house(database_url, tmp_path, shadow=True) as house:
        complain(house, File("a.txt", ID.encode()))
        house.work()
        assert house.simulator.calls[DOWNLOAD] == 0


def test_an_attachment_that_is_gone_fails_nothing(house: House) -> None:
    simulator = house.simulator
    simulator.hold_deliveries()
    ticket_id = complain(house, File("a.txt", ID.encode()), File("b.txt", PHONE.encode()))
    first, _ = attachment_ids(simulator, ticket_id)
    (article,) = simulator.articles(ticket_id)
    simulator.faults.before(
        "GET",
        f"/ticket_attachment/{ticket_id}/{article['id']}/{first}",
        lambda: simulator.state["attachments"].remove(first),
    )
    simulator.release_deliveries()
    house.work()
    assert told(house, ticket_id) == (
        "<b>Attachments</b>: 1 looked into, found PHONE × 1. "
        "1 not looked into: not received from the helpdesk × 1."
    )


def test_an_attachment_that_is_larger_than_was_said_is_not_read_to_its_end(house: House) -> None:
    simulator = house.simulator
    simulator.hold_deliveries()
    ticket_id = complain(house, File("a.txt", b"x" * (limits.MOST_BYTES + 1)))
    (number,) = attachment_ids(simulator, ticket_id)
    row = simulator.state["attachments"].get(number)
    assert row is not None
    row["size"] = "10"
    simulator.release_deliveries()
    house.work()
    assert "not received from the helpdesk × 1" in told(house, ticket_id)


def test_an_attachment_on_which_a_recogniser_fails_is_withheld_and_the_ticket_is_not(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    find = cn_id.find

    def failing(text: str, context: Context) -> Iterator[Hit]:
        if "trap" in text:
            raise ValueError(text)
        return find(text, context)

    monkeypatch.setattr(cn_id, "find", failing)
    ticket_id = complain(house, File("a.txt", b"trap 123456789012345678"), File("b.txt", PHONE.encode()))
    house.work()
    assert "1 looked into, found PHONE × 1" in told(house, ticket_id)
    assert "withheld, since a step that finds personal data failed × 1" in told(house, ticket_id)
    assert house.field(ticket_id, "stage") == "received"


CANARIES: Final = ("Vexillomorph", "13912347799", "110105194912310062", "hidden.canary@example.net")


def test_what_stands_in_attachments_is_kept_nowhere(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    name, phone, number, address = CANARIES
    words = f"{name} {phone} {number} {address}"
    with Simulator(retry_waits=(0.2, 0.2, 0.2, 0.2)) as simulator:
        settings = {"OMBUD_LOG_LEVEL": "DEBUG", "TMPDIR": str(temporary)}
        service = Service(simulator, database.url, tmp_path, settings)
        provision_minimum(simulator, f"{service.url}/webhooks/zammad", SECRET)
        try:
            service.start("web")
            service.start("worker")
            service.wait_until_ready()
            broken = pdf(words)
            tickets = [
                simulator.create_ticket(TITLE, BODY, files=(File(f"{name}.{ending}", content),))
                for ending, content in (
                    ("docx", docx(paragraph(words))),
                    ("pdf", broken),
                    ("pdf", broken.replace(b"endobj", b"").replace(b"%%EOF", words.encode())),
                    ("docx", docx(paragraph(words))[:-40] + words.encode()),
                    ("eml", mail(words, sender=address, files=[(f"{name}.pdf", broken)]).as_bytes()),
                    ("html", f"<a href='mailto:{address}'>{words}</a>".encode()),
                )
            ]
            simulator.settle()
            deadline = time.monotonic() + 60
            while not all(_notes(simulator, ticket_id) for ticket_id in tickets):
                assert time.monotonic() < deadline, "not in time"
                time.sleep(0.1)
            with database.begin() as connection:
                tables = connection.exec_driver_sql(
                    "SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'public'"
                ).scalars()
                rows = "\n".join(
                    str(row)
                    for table in list(tables)
                    for row in connection.exec_driver_sql(f"SELECT t::text FROM {table} t").scalars()
                )
        finally:
            service.kill_all()
        notes = "\n".join(note for ticket_id in tickets for note in _notes(simulator, ticket_id))
    log = service.log.read_text(encoding="utf-8")
    left = [path for path in temporary.rglob("*") if path.is_file()]
    assert simulator.calls[DOWNLOAD] == len(tickets)
    assert '"ticket_handled"' in log
    assert "complaint" in rows
    assert "1 looked into, found" in notes
    assert left == []
    for canary in CANARIES:
        for where, text in (("log", log), ("tables", rows), ("notes", notes)):
            assert canary not in text, where


def _notes(simulator: Simulator, ticket_id: int) -> list[str]:
    return [
        str(article["body"])
        for article in simulator.articles(ticket_id)
        if article["created_by_id"] == simulator.bot_id
    ]
