"""What a shadow run says of a changed mapping is what happens once it is in force; and it never writes."""

from __future__ import annotations

import csv
import json
from base64 import b64encode
from collections.abc import Iterator
from datetime import timedelta
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest
from click.testing import Result
from sqlalchemy.exc import InternalError

from integration.bootstrap.worker import build_ticket_services
from integration.errors import NotAllowed
from integration.helpdesks.base import TicketHead
from integration.helpdesks.simulator import tickets
from integration.helpdesks.simulator.values import JsonObject
from integration.helpdesks.zammad.adapter import ZammadHelpdesk
from integration.mapping_file import read_mapping
from integration.pipeline import Reading, Work
from integration.store import deliveries
from mappings.models import EffectMarker
from mappings.plan import ArticleChange, LetterWay, OutgoingLetter
from mappings.replaying.row import Row
from tests.clocks import MovableClock
from tests.scenarios.desk import UK, Desk
from tests.scenarios.house import MAPPING, House, open_house
from tests.scenarios.test_canary import CANARIES
from tests.scenarios.test_canary_types import MAPPING as STRICT
from tests.scenarios.test_canary_types import complaint, leaks
from tests.scenarios.test_looking import everything, run
from tests.scenarios.test_merge import merge
from tests.scenarios.test_sharing import MAPPING as SHARING
from tests.scenarios.test_sharing import child_of, complain, order

SURE = ("Late fee", "I want to complain: you charged a late fee on my loan although I paid on time.")
GRAVE = ("Late fee", f"{SURE[1]} I cannot go on, I want to kill myself.")
UNSURE = ("Trouble", "I want to complain about my loan. Nobody helps me and everything takes far too long.")
THANKS = ("Thanks", "Thank you very much, everything is fine with my loan. Have a nice day.")
NEW = MAPPING.replace("10 days", "5 days") + "decided_above: 0.3\n"
FILES = ("replay.html", "replay.jsonl", "tickets.csv", "confusion.csv")


@pytest.fixture
def house(database_url: str, tmp_path: Path) -> Iterator[House]:
    """A house in which it is now, as for the command."""
    with open_house(database_url, tmp_path, clock=MovableClock()) as opened:
        yield opened


class Tags(HTMLParser):
    """Names of the elements of a page, and their attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.attributes: list[tuple[str, str | None]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.attributes += attrs


def replay(house: House, out: Path, *arguments: str) -> Result:
    since = f"{house.clock.now() - timedelta(days=2):%Y-%m-%d}"
    words = ("replay", "--since", since, "--out", str(out), "--per-second", "1000", *arguments)
    return run(house, *words)


def rows(out: Path) -> dict[int, Row]:
    lines = (out / "replay.jsonl").read_text(encoding="utf-8").splitlines()[1:]
    return {row.ticket_id: row for row in map(Row.model_validate_json, lines)}


def standing(house: House, ticket_id: int) -> dict[str, str]:
    """Our fields of a ticket, instants to the second as a shadow run writes them."""
    ticket = house.simulator.ticket(ticket_id)
    return {
        name: str("" if value is None else value).replace(".000Z", "Z")
        for name, value in ticket.items()
        if name.startswith("complaint_")
    }


def happened(before: dict[str, str], after: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in after.items() if value != before[name]}


def told(row: Row, after: dict[str, str]) -> dict[str, str]:
    """What a row says would be written; the sentence of a next step is told by name alone."""
    return {
        write.field: after[write.field] if write.field == "complaint_next_step" else write.after
        for write in row.writes
    }


def test_a_replay_says_before_what_a_changed_mapping_then_does(house: House, tmp_path: Path) -> None:
    sure, unsure, thanks = (Desk.receives(house, text) for text in (SURE, UNSURE, THANKS))
    corrected, confirmed, denied = (Desk.receives(house, text) for text in (SURE, UNSURE, SURE))
    corrected.saves(complaint_issue="pricing::fees")
    confirmed.order("confirm")
    denied.order("not_complaint")
    elsewhere = Desk.receives(house, SURE, group="Branch")
    desks = (sure, unsure, thanks, corrected, confirmed, denied, elsewhere)
    new = tmp_path / "new.yaml"
    new.write_text(NEW, encoding="utf-8")

    changes = run(house, "mapping", "diff", str(house.settings.mapping), str(new), "--json")
    touched = {one["key"]: one["cases"] for one in json.loads(changes.stdout)["differences"]}
    assert touched == {"decided_above": 1, "targets.answer": 4}
    shown = replay(house, tmp_path / "before", "--mapping", str(new))
    assert shown.exit_code == 0, shown.output
    said = rows(tmp_path / "before")
    assert {desk.ticket_id for desk in desks} <= said.keys()
    recategorised = [number for number, row in said.items() if "category_written" in row.differences]
    assert recategorised == [unsure.ticket_id]
    assert sum(bool(row.moved) for row in said.values()) == 4
    assert said[elsewhere.ticket_id].outcome == "outside"
    assert said[corrected.ticket_id].chosen is not None

    house.settings.mapping.write_text(NEW, encoding="utf-8")
    assert house.parts.look_at_mapping(at_once=True)
    for desk in desks:
        row, before, marks = said[desk.ticket_id], standing(house, desk.ticket_id), len(desk.marks)
        house.simulator.agent_replies(desk.ticket_id, "Seen.", internal=True)
        house.work()
        after = standing(house, desk.ticket_id)
        assert happened(before, after) == told(row, after), row
        assert desk.marks[marks:] == ([row.note] if row.note else []), row
        assert (row.outcome == "would_write") == bool(row.writes or row.note)
    assert house.field(unsure.ticket_id, "issue")
    assert house.field(corrected.ticket_id, "issue") == "pricing::fees"

    again = replay(house, tmp_path / "after")
    assert again.exit_code == 0, again.output
    assert {row.outcome for row in rows(tmp_path / "after").values()} <= {"nothing", "outside"}


def test_letters_owner_and_another_law_come_as_the_replay_said(house: House, tmp_path: Path) -> None:
    desks = [Desk.receives(house, text) for text in (SURE, GRAVE, THANKS, SURE)]
    desks[3].answers()
    new = tmp_path / "new.yaml"
    new.write_text(f"{UK}reminders: []\nstale_after_days: 0\n", encoding="utf-8")
    assert replay(house, tmp_path / "out", "--mapping", str(new)).exit_code == 0
    said = rows(tmp_path / "out")

    house.settings.mapping.write_text(new.read_text(encoding="utf-8"), encoding="utf-8")
    assert house.parts.look_at_mapping(at_once=True)
    for desk in desks:
        row, before = said[desk.ticket_id], standing(house, desk.ticket_id)
        marks, owner = len(desk.marks), house.simulator.ticket(desk.ticket_id)["owner_id"]
        house.simulator.hold_deliveries()
        house.simulator.agent_replies(desk.ticket_id, "Seen.", internal=True)
        house.simulator.release_deliveries()
        house.work()
        after = standing(house, desk.ticket_id)
        assert happened(before, after) == told(row, after), row
        sent = [letter.removesuffix(":send") for letter in row.letters if letter.endswith(":send")]
        letters = [f"letter:{kind}" for kind in sent]
        assert desk.marks[marks:] == [*letters, *([row.note] if row.note else [])], row
        assert (house.simulator.ticket(desk.ticket_id)["owner_id"] != owner) == row.names_owner, row
    found = [said[desk.ticket_id] for desk in desks]
    assert [row.letters for row in found] == [
        ("acknowledgement:send",),
        ("acknowledgement:draft",),
        (),
        (),
    ]
    assert [bool(row.moved) for row in found] == [True, True, False, True]
    assert any(row.names_owner for row in found)


def test_tickets_that_are_merged_away_deleted_or_a_partners_are_told_as_that(
    database_url: str, tmp_path: Path
) -> None:
    with open_house(database_url, tmp_path, mapping=SHARING, clock=MovableClock()) as house:
        complaint_id = complain(house, checked=False)
        order(house, complaint_id, "record", f"identity_checked={house.clock.now():%Y-%m-%d}/callback")
        order(house, complaint_id, "share", "core Was the fee booked twice?")
        child = child_of(house)
        first, second, third = (house.simulator.create_ticket(*SURE) for _ in range(3))
        house.work()
        merge(house, second, first)
        house.simulator.hold_deliveries()
        house.simulator.faults.before("GET", f"/tickets/{third}", lambda: _delete(house, third))
        assert replay(house, tmp_path / "out").exit_code == 0
        found = {number: row.outcome for number, row in rows(tmp_path / "out").items()}
        assert (found[child], found[second], found[third]) == ("partner", "outside", "gone")
        assert found[first] in ("nothing", "would_write")


def _delete(house: House, ticket_id: int) -> None:
    """An administrator deletes a ticket."""
    with house.simulator.state.lock:
        tickets.delete(house.simulator.state, ticket_id)


def test_a_replay_sends_no_write_and_leaves_no_trace(house: House, tmp_path: Path) -> None:
    desk = Desk.receives(house, SURE)
    house.simulator.hold_deliveries()
    never_seen = house.simulator.create_ticket(*SURE)
    tables = everything(house.services.database.url)
    tickets = [house.simulator.ticket(number) for number in (desk.ticket_id, never_seen)]
    house.simulator.reset_calls()
    shown = replay(house, tmp_path / "out")
    assert shown.exit_code == 0, shown.output
    calls = set(house.simulator.calls)
    assert {call for call in calls if call[0] != "GET"} == {("POST", "/api/v1/tickets/search")}
    assert ("GET", "/api/v1/tickets/:id") in calls
    assert everything(house.services.database.url) == tables
    assert [house.simulator.ticket(number) for number in (desk.ticket_id, never_seen)] == tickets
    row = rows(tmp_path / "out")[never_seen]
    assert (row.was, row.outcome, row.note) == (None, "would_write", "summary")
    assert "unknown_before" in row.differences
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(FILES)


def test_what_a_replay_reads_through_refuses_every_write(house: House) -> None:
    desk = Desk.receives(house, SURE)
    house.simulator.agent_replies(desk.ticket_id, "Seen.", internal=True)
    house.simulator.settle()
    with house.services.database.begin() as connection:
        newest = deliveries.newest_of(connection, "zammad", desk.ticket_id)
    assert newest is not None
    mapping = read_mapping(house.settings.mapping)
    services = build_ticket_services(house.settings, lambda: mapping, looking=True)
    found = services.pipeline.preview(desk.ticket_id)
    assert isinstance(found, Reading)
    known = services.helpdesk.add_people(found.ticket)
    house.simulator.reset_calls()
    marker, change = EffectMarker("effect", "change", "mapping"), ArticleChange(2, hide=True)
    letter = OutgoingLetter("progress", "k", LetterWay.DRAFT, "s", "b", found.case.facts[0])
    desk_of = services.helpdesk
    for write in (
        lambda: desk_of.write(desk.ticket_id, {"complaint_stage": "closed"}, None, marker),
        lambda: desk_of.change_article(desk.ticket_id, change),
        lambda: desk_of.send_letter(known, letter, marker),
        lambda: services.pipeline.handle(Work(desk.ticket_id, newest)),
    ):
        with pytest.raises((RuntimeError, InternalError)):
            write()
    services.close()
    assert {method for method, _ in house.simulator.calls} <= {"GET"}


def test_a_replay_that_was_ended_goes_on_where_it_was(house: House, tmp_path: Path) -> None:
    numbers = [Desk.receives(house, SURE).ticket_id for _ in range(3)]
    out = tmp_path / "out"
    assert replay(house, out).exit_code == 0
    whole = rows(out)
    state = out / "replay.jsonl"
    lines = state.read_text(encoding="utf-8").splitlines(keepends=True)
    assert len(lines) == 1 + len(whole)
    state.write_text("".join(lines[:-2]) + lines[-2][:30], encoding="utf-8")
    house.simulator.reset_calls()
    assert replay(house, out).exit_code == 0
    assert house.simulator.calls["GET", "/api/v1/tickets/:id"] == 2
    assert rows(out) == whole
    assert set(numbers) <= whole.keys()
    other = replay(house, out, "--until", f"{house.clock.now():%Y-%m-%d}")
    assert other.exit_code == 1
    assert "another time" in other.output
    (tmp_path / "new.yaml").write_text(NEW, encoding="utf-8")
    assert replay(house, out, "--mapping", str(tmp_path / "new.yaml")).exit_code == 1


def test_a_helpdesk_that_goes_away_ends_the_replay_and_keeps_what_was_found(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("integration.replay.running.MOST_FAILURES", 2)
    numbers = [house.simulator.create_ticket(*SURE) for _ in range(4)]
    out = tmp_path / "out"
    path = f"/tickets/{numbers[1]}"
    house.simulator.faults.before("GET", path, lambda: house.simulator.faults.unavailable(600))
    stopped = replay(house, out)
    assert stopped.exit_code == 1
    assert f"ticket {numbers[2]}: helpdesk_unavailable" in stopped.output
    assert f"ticket {numbers[3]}" not in stopped.output
    assert "goes on where this one was" in " ".join(stopped.output.split())
    assert (numbers[0] in rows(out), rows(out).keys() & numbers[2:]) == (True, set())
    house.simulator.faults.clear()
    assert replay(house, out).exit_code == 0
    assert set(numbers) <= rows(out).keys()


def test_tickets_that_the_helpdesk_does_not_give_are_told_and_end_no_replay(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = [house.simulator.create_ticket(*SURE) for _ in range(5)]
    looked = ZammadHelpdesk.look

    def look(self: ZammadHelpdesk, ticket_id: int) -> TicketHead:
        if ticket_id in numbers[:4]:
            raise NotAllowed("the service account may not read this ticket", operation="get_ticket")
        return looked(self, ticket_id)

    monkeypatch.setattr(ZammadHelpdesk, "look", look)
    monkeypatch.setattr(ZammadHelpdesk, "reaches", lambda *_: False)
    shown = replay(house, tmp_path / "out")
    assert shown.exit_code == 1
    assert f"ticket {numbers[3]}: not_allowed" in shown.output
    assert rows(tmp_path / "out").keys() & set(numbers) == {numbers[4]}


def test_the_confusion_counts_what_agents_chose_against_what_the_words_give(
    house: House, tmp_path: Path
) -> None:
    kept, corrected, denied = (Desk.receives(house, SURE) for _ in range(3))
    kept.order("confirm")
    corrected.saves(complaint_issue="pricing::fees")
    denied.order("not_complaint")
    out = tmp_path / "out"
    assert replay(house, out).exit_code == 0
    with (out / "confusion.csv").open(encoding="utf-8", newline="") as file:
        found = {
            (line["table"], line["said"], line["would_be"]): int(line["tickets"])
            for line in csv.DictReader(file)
        }
    agents = {key[1:]: number for key, number in found.items() if key[0] == "agents"}
    assert agents == {
        ("penalty_interest", "penalty_interest"): 1,
        ("fees", "penalty_interest"): 1,
        ("not_complaint", "penalty_interest"): 1,
    }
    page = (out / "replay.html").read_text(encoding="utf-8")
    assert "1 of 3 agree" in page
    assert f'href="{house.settings.zammad_url}/#ticket/zoom/{corrected.ticket_id}"' in page
    with (out / "tickets.csv").open(encoding="utf-8", newline="") as file:
        lines = {int(line["ticket_id"]): line for line in csv.DictReader(file)}
    assert lines[corrected.ticket_id]["agents_issue"] == "fees"
    assert "agents" in lines[corrected.ticket_id]["differences"]
    assert "agents" not in lines[kept.ticket_id]["differences"]


def test_what_agents_chose_is_told_also_where_it_is_a_category_of_the_house(
    database_url: str, tmp_path: Path
) -> None:
    own = "{id: solar_rebate, zh: 返利, en: Rebate, parent: hardship, words: {en: [solar rebate]}}"
    named = "{issue: hardship, zh: 困难, en: In need}"
    with open_house(
        database_url,
        tmp_path,
        mapping=f"{MAPPING}categories:\n  own: [{own}]\n  labels: [{named}]\n",
        clock=MovableClock(),
    ) as house:
        chosen, confirmed = (Desk.receives(house, SURE) for _ in range(2))
        chosen.saves(complaint_issue="hardship::solar_rebate")
        confirmed.order("confirm", "solar_rebate")
        shown = replay(house, tmp_path / "out")
        assert shown.exit_code == 0, shown.output
        assert "In need" in shown.output
        assert "In need" in (tmp_path / "out" / "replay.html").read_text(encoding="utf-8")
        for desk in (chosen, confirmed):
            row = rows(tmp_path / "out")[desk.ticket_id]
            assert row.chosen is not None
            assert row.chosen.issue == "hardship"
            assert "agents" in row.differences


def test_what_was_only_changed_since_is_replayed_when_it_is_asked_for(
    database_url: str, tmp_path: Path
) -> None:
    clock = MovableClock()
    clock.advance(timedelta(days=-30))
    with open_house(database_url, tmp_path, clock=clock) as house:
        older, untouched = (Desk.receives(house, text) for text in (SURE, THANKS))
        clock.advance(timedelta(days=30))
        newer = Desk.receives(house, SURE)
        older.saves(complaint_issue="pricing::fees")
        made = replay(house, tmp_path / "made")
        assert made.exit_code == 0, made.output
        assert "tickets made" in made.output
        assert rows(tmp_path / "made").keys() == {newer.ticket_id}
        changed = replay(house, tmp_path / "changed", "--changed")
        assert changed.exit_code == 0, changed.output
        assert "tickets changed since" in changed.output
        found = rows(tmp_path / "changed").keys()
        assert {older.ticket_id, newer.ticket_id} <= found
        assert untouched.ticket_id not in found
        other = replay(house, tmp_path / "made", "--changed")
        assert other.exit_code == 1
        assert "another time" in other.output
        assert replay(house, tmp_path / "no", "--changed", "--until", "2026-11-24").exit_code == 2


def test_in_shadow_what_was_decided_counts_although_nothing_was_written(
    database_url: str, tmp_path: Path
) -> None:
    with open_house(database_url, tmp_path, clock=MovableClock(), shadow=True) as house:
        desk = Desk.receives(house, SURE)
        assert desk.stage in ("", None)
        assert replay(house, tmp_path / "out").exit_code == 0
        row = rows(tmp_path / "out")[desk.ticket_id]
        assert row.was is not None
        assert (row.was.complaint, row.was.issue) == (True, "penalty_interest")
        assert set(row.differences) == {"category_written"}
        assert row.note == "summary"


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_page_stands_alone_without_script(house: House, tmp_path: Path, language: str) -> None:
    desk = Desk.receives(house, SURE)
    changed = tmp_path / "new.yaml"
    changed.write_text(NEW.replace("language: en", f"language: {language}"), encoding="utf-8")
    assert replay(house, tmp_path / "out", "--mapping", str(changed)).exit_code == 0
    page = (tmp_path / "out" / "replay.html").read_text(encoding="utf-8")
    found = Tags(page)
    style = page.partition("<style>")[2].partition("</style>")[0]
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert ("content", policy) in found.attributes
    assert not found.names & {"script", "link", "img", "iframe", "object", "form", "base"}
    assert not [name for name, _ in found.attributes if name in ("src", "style") or name.startswith("on")]
    assert {value for name, value in found.attributes if name == "href"} == {
        f"{house.settings.zammad_url}/#ticket/zoom/{desk.ticket_id}"
    }
    assert "prefers-color-scheme: dark" in style
    assert ("影子运行" in page) == (language == "zh")


def test_no_personal_value_leaves_through_a_replay(database_url: str, tmp_path: Path) -> None:
    with open_house(database_url, tmp_path, mapping=STRICT, clock=MovableClock(), log_level="DEBUG") as house:
        ticket_id = complaint(house)
        house.work()
        field = CANARIES["customer's field"]
        house.simulator.hold_deliveries()
        house.simulator.edit(
            ticket_id,
            {
                "complaint_issue": field,
                "complaint_product": CANARIES["body"],
                "complaint_action": CANARIES["wrong verb"],
                "complaint_action_note": CANARIES["resident id"],
                "complaint_next_step": CANARIES["e-mail"],
            },
        )
        customer = house.simulator.ticket(ticket_id)["customer_id"]
        assert isinstance(customer, int)
        numbers: JsonObject = {
            "complaint_redress_amount": 139123477,
            "complaint_due_at": "1949-12-31T00:00:00.000Z",
        }
        house.simulator.edit(ticket_id, numbers, by=customer)
        never_seen = complaint_again(house)
        typed = (*CANARIES.values(), "139123477", "1949")
        out = tmp_path / "out"
        shown = replay(house, out)
        assert shown.exit_code == 0, shown.output
        assert {ticket_id, never_seen} <= rows(out).keys()
        for name in FILES:
            text = (out / name).read_text(encoding="utf-8")
            assert leaks(text) == [], name
            assert [value for value in typed if value in text] == [], name
        said = rows(out)[ticket_id]
        assert {"complaint_redress_amount", "complaint_due_at"} <= {write.field for write in said.writes}
        explained = "".join(
            run(house, "explain", str(ticket_id), more).output for more in ("--json", "--all")
        )
        for told in (shown.output, explained):
            assert leaks(told) == []
            assert [value for value in typed if value in told] == []


def complaint_again(house: House) -> int:
    """Another complaint of somebody whom Ombud has never seen."""
    return house.simulator.create_ticket(
        f"Complaint of {CANARIES['title']}",
        f"I want to complain: a late fee on my loan. {CANARIES['body']}, {CANARIES['resident id']}",
    )


@pytest.mark.parametrize(
    "days", [("--since", "0001-01-01"), ("--since", "2026-11-01", "--until", "9999-12-31")]
)
def test_days_that_no_ticket_can_have_are_told(house: House, tmp_path: Path, days: tuple[str, ...]) -> None:
    shown = run(house, "replay", *days, "--out", str(tmp_path / "out"))
    assert shown.exit_code == 2
    assert "days must lie between" in shown.output


def test_a_folder_that_cannot_be_made_is_told(house: House, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    shown = replay(house, tmp_path / "file" / "out")
    assert shown.exit_code == 1
    assert "cannot be written" in shown.output
