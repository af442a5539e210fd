"""A changed mapping is taken when it is right and stands still; otherwise the old one stays."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from integration.errors import SettingsError
from integration.mapping_in_force import MappingInForce
from mappings.mapping import Mapping
from tests.clocks import MovableClock
from tests.webhooks.logs import caught_logs

NOW = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)
RIGHT = "version: 1\nlanguage: en\n"


def put(folder: Path, text: str, name: str = "ombud.yaml") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def opened(path: Path) -> tuple[MappingInForce, MovableClock]:
    clock = MovableClock(NOW)
    return MappingInForce(path, clock), clock


def test_a_changed_file_is_taken_once_two_looks_find_it_the_same(tmp_path: Path) -> None:
    path = put(tmp_path, RIGHT)
    mapping, _ = opened(path)
    first = mapping()
    assert not mapping.look()
    put(tmp_path, "version: 1\nlanguage: zh\n")
    assert not mapping.look()
    assert mapping() is first
    put(tmp_path, "version: 1\nlanguage: zh\ndecided_above: 0.9\n")
    assert not mapping.look(), "it is still being written"
    assert mapping.look()
    assert (mapping().language, mapping().decided_above) == ("zh", 0.9)
    assert not mapping.look()
    assert first.language == "en", "whoever began with it goes on with it"


def test_whoever_says_that_the_file_is_complete_has_it_at_once(tmp_path: Path) -> None:
    path = put(tmp_path, RIGHT)
    mapping, _ = opened(path)
    put(tmp_path, "version: 1\nlanguage: zh\n")
    assert mapping.look(at_once=True)
    assert mapping().language == "zh"


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("version: 1\nlanguage: klingon\n", ("language",)),
        ("version: 1\ngroups: [a\n", ("groups",)),
        ("version: 1\ncarla.agent: here\n", ()),
        ("version: 1\ncalendars: [{calendar: CN, file: days.txt}]\n", ("calendars[0].file",)),
    ],
)
def test_a_wrong_file_is_refused_and_the_log_names_lines_and_no_values(
    tmp_path: Path, text: str, keys: tuple[str, ...]
) -> None:
    path = put(tmp_path, RIGHT)
    mapping, clock = opened(path)
    before = mapping()
    with caught_logs() as lines:
        put(tmp_path, text)
        assert mapping.look(at_once=True)
        clock.advance(timedelta(minutes=5))
        put(tmp_path, text + "# still wrong\n")
        assert mapping.look(at_once=True)
    first, second = lines.named("mapping_rejected")
    assert mapping() is before
    assert mapping.rejection is not None
    assert mapping.rejection.keys == keys
    assert mapping.rejection.since - NOW < timedelta(minutes=1)
    assert first["places"] == ["ombud.yaml:2"]
    assert first["mapping_version"] == before.version_id
    assert first["since"] == second["since"] == mapping.rejection.since.isoformat()
    assert "dropped" not in first
    assert "klingon" not in str(first)


def test_a_repaired_file_is_taken_and_so_is_the_old_one_put_back(tmp_path: Path) -> None:
    path = put(tmp_path, RIGHT)
    mapping, _ = opened(path)
    before = mapping()
    for repaired in (RIGHT, "version: 1\nlanguage: zh\n"):
        path.unlink()
        assert mapping.look(at_once=True)
        assert mapping.rejection is not None
        put(tmp_path, repaired)
        assert mapping.look(at_once=True)
        assert mapping.rejection is None
    assert mapping().version_id != before.version_id


def test_files_that_the_mapping_names_are_parts_of_it(tmp_path: Path) -> None:
    put(tmp_path, "2026-12-01 free\n", "days.txt")
    letters = "letters: {house: Example Bank, contact: call us, folder: letters}\n"
    put(tmp_path, "{% extends 'en/base' %}", "letters/en/none.txt")
    path = put(tmp_path, f"{RIGHT}calendars: [{{calendar: CN, file: days.txt}}]\n{letters}")
    mapping, _ = opened(path)
    first = mapping()
    put(tmp_path, "2026-12-01 free\n2026-12-02 free\n", "days.txt")
    assert not mapping.look()
    assert mapping.look()
    assert len(mapping().calendars[0].holidays) == 2
    second = mapping()
    assert second.version_id != first.version_id
    put(tmp_path, "{{ nothing.of_that_kind }}", "letters/en/acknowledgement.html.j2")
    assert not mapping.look()
    assert mapping.look()
    assert mapping.rejection is not None
    assert mapping() is second


def test_a_link_that_points_elsewhere_is_a_change_however_old_what_it_points_to(tmp_path: Path) -> None:
    old = put(tmp_path, RIGHT, "a/ombud.yaml")
    new = put(tmp_path, "version: 1\nlanguage: zh\n", "b/ombud.yaml")
    os.utime(new, (0, 0))
    link = tmp_path / "ombud.yaml"
    link.symlink_to(old)
    mapping, _ = opened(link)
    link.unlink()
    link.symlink_to(new)
    assert not mapping.look()
    assert mapping.look()
    assert mapping().language == "zh"


def test_what_is_right_and_cannot_be_used_here_is_refused_too(tmp_path: Path) -> None:
    def needs_groups(found: Mapping) -> None:
        if not found.groups:
            raise SettingsError("no groups")

    path = put(tmp_path, f"{RIGHT}groups: [Complaints]\n")
    mapping = MappingInForce(path, MovableClock(NOW), check=needs_groups)
    put(tmp_path, RIGHT)
    assert mapping.look(at_once=True)
    assert mapping.rejection is not None
    assert mapping().groups == ("Complaints",)
    with pytest.raises(SettingsError):
        MappingInForce(path, MovableClock(NOW), check=needs_groups)


def test_a_file_that_nobody_foresaw_is_refused_and_the_next_one_is_still_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def falls_over(document: object) -> Mapping:
        raise RecursionError("Xaveria")

    path = put(tmp_path, RIGHT)
    mapping, _ = opened(path)
    before = mapping()
    with caught_logs() as lines, monkeypatch.context() as broken:
        broken.setattr("integration.mapping_in_force.mapping_of", falls_over)
        put(tmp_path, "version: 1\nlanguage: zh\n")
        assert mapping.look(at_once=True)
    assert mapping() is before
    assert mapping.rejection is not None
    (told,) = lines.named("mapping_not_understood")
    assert "RecursionError" in str(told)
    assert "Xaveria" not in lines.text
    assert mapping.look(at_once=True)
    assert mapping().language == "zh"
