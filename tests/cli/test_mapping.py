"""`ombud mapping diff` tells what a changed mapping changes and how many open cases that touches."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner, Result

from integration.cli import main
from tests.mappings.test_diffing import CANARIES, NEW, OLD
from tests.scenarios.desk import Desk
from tests.scenarios.house import MAPPING, House, open_house
from tests.scenarios.test_looking import everything, run

UNSURE = ("Trouble", "I want to complain about my loan. Nobody helps me and everything takes far too long.")
SURE = ("Late fee", "I want to complain: you charged a late fee on my loan although I paid on time.")


def files(folder: Path, new: str, old: str = MAPPING) -> tuple[str, str]:
    (folder / "old.yaml").write_text(old, encoding="utf-8")
    (folder / "new.yaml").write_text(new, encoding="utf-8")
    return str(folder / "old.yaml"), str(folder / "new.yaml")


def alone(folder: Path, *arguments: str) -> Result:
    """Call the command on a machine without a database."""
    environ = {"OMBUD_DATA_DIR": str(folder / "none"), "OMBUD_DATABASE_URL": None}
    return CliRunner().invoke(main, ["mapping", "diff", *arguments], env=environ)


def diff(house: House, folder: Path, new: str) -> dict[str, tuple[str, int]]:
    """What each changed key touches, and how many open cases that are."""
    shown = run(house, "mapping", "diff", *files(folder, new), "--json")
    assert shown.exit_code == 0, shown.output
    return {one["key"]: (one["touches"], one["cases"]) for one in json.loads(shown.stdout)["differences"]}


def test_without_a_database_the_changes_are_told_and_that_nothing_was_counted(tmp_path: Path) -> None:
    shown = alone(tmp_path, *files(tmp_path, MAPPING.replace("10 days", "5 days")))
    assert shown.exit_code == 0, shown.output
    assert "targets.answer" in shown.output
    assert "10 days → 5 days" in shown.output
    assert "No database is named" in " ".join(shown.output.split())
    assert not (tmp_path / "none").exists()


def test_files_that_say_the_same_have_nothing_to_tell(tmp_path: Path) -> None:
    shown = alone(tmp_path, *files(tmp_path, f"# a remark\n{MAPPING}"))
    assert (shown.exit_code, shown.output) == (0, "The two files say the same.\n")


def test_a_wrong_file_is_told_with_its_line(tmp_path: Path) -> None:
    shown = alone(tmp_path, *files(tmp_path, MAPPING + "grups: [A]\n"))
    assert shown.exit_code == 1
    assert "new.yaml:10: grups: unknown key" in shown.output


def test_neither_people_nor_texts_of_the_house_leave_through_table_and_json(tmp_path: Path) -> None:
    for old, new in ((OLD, NEW), (NEW, OLD)):
        for more in ((), ("--json",)):
            shown = alone(tmp_path, *files(tmp_path, new, old), *more)
            assert shown.exit_code == 0, shown.output
            assert [canary for canary in CANARIES if canary in shown.output] == []


def test_open_cases_are_counted_by_what_the_change_does_to_them_and_nothing_is_written(
    database_url: str, tmp_path: Path
) -> None:
    with open_house(database_url, tmp_path) as house:
        unsure, sure = Desk.receives(house, UNSURE), Desk.receives(house, SURE)
        over = Desk.receives(house, SURE)
        over.order("not_complaint")
        written = [house.field(desk.ticket_id, "issue") for desk in (unsure, sure)]
        assert [bool(value) for value in written] == [False, True]
        assert over.stage == "not_complaint"
        before = everything(database_url)
        changed = MAPPING.replace("10 days", "5 days").replace("[Complaints]", "[Branch]")
        changed = changed.replace("language: en", "language: zh")
        touches = diff(house, tmp_path, f"{changed}decided_above: 0.1\n")
        assert touches == {
            "groups": ("groups", 2),
            "decided_above": ("category", 1),
            "targets.answer": ("dates", 2),
            "language": ("open", 2),
        }
        assert diff(house, tmp_path, MAPPING + "decided_above: 0.79\n") == {"decided_above": ("category", 0)}
        # an own target of another jurisdiction's calendar moves nothing where days are plain days
        assert diff(house, tmp_path, MAPPING + "time_zone: Asia/Shanghai\n") == {"time_zone": ("dates", 0)}
        assert everything(database_url) == before
        shown = run(house, "mapping", "diff", *files(tmp_path, changed))
        assert "未结个案共 2 件" in shown.output


def test_categories_that_change_touch_what_is_not_settled_and_what_would_lose_its_own(
    database_url: str, tmp_path: Path
) -> None:
    own = "    - {id: solar_rebate, zh: 返利, en: Rebate, parent: hardship, words: {en: [solar rebate]}}\n"
    before = f"{MAPPING}categories:\n  own:\n{own}"
    with open_house(database_url, tmp_path, mapping=before) as house:
        Desk.receives(house, SURE)
        Desk.receives(house, UNSURE)
        Desk.receives(house, SURE).saves(complaint_issue="hardship::solar_rebate")
        (tmp_path / "old.yaml").write_text(before, encoding="utf-8")

        def touches(new: str) -> dict[str, tuple[str, int]]:
            (tmp_path / "new.yaml").write_text(new, encoding="utf-8")
            names = (str(tmp_path / "old.yaml"), str(tmp_path / "new.yaml"))
            shown = run(house, "mapping", "diff", *names, "--json")
            assert shown.exit_code == 0, shown.output
            found = json.loads(shown.stdout)["differences"]
            return {one["key"]: (one["touches"], one["cases"]) for one in found}

        retired = f"{before}  retired:\n    - {{id: service_quality}}\n"
        assert touches(retired) == {"categories.retired": ("unsettled", 1)}
        assert touches(before.replace("words:", "retired: true, words:")) == {"categories.own": ("own", 1)}
        # the one that an agent chose would lose its name
        assert touches(MAPPING) == {"categories.own": ("own", 2)}
