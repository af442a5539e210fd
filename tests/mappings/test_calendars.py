"""Working days: the shipped files, what a site knows better, and the safe side where nobody knows."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import chinese_calendar
import pytest

from mappings.advice import calendar_advice
from mappings.clocks.calendars import HOLIDAY, WEEKEND, calendar, calendar_of
from mappings.errors import MappingError
from mappings.loader import load_mapping
from mappings.mapping import DEFAULT
from mappings.packs import CALENDARS, FILES, pack_text
from mappings.packs.calendar import calendar_pack
from mappings.shipped import pack_problems

FOLDER = Path(__file__).parents[2] / "mappings/packs/calendars"


def test_every_calendar_is_shipped_right_and_part_of_the_version() -> None:
    assert {path.stem for path in FOLDER.glob("*.json")} == set(CALENDARS)
    assert {f"calendars/{name}.json" for name in CALENDARS} <= set(FILES)
    for name in CALENDARS:
        pack = calendar_pack(name)
        assert pack.id == name
        assert pack.zh
        assert pack.verified_through > pack.made
        assert pack.makeup == bool(pack.working)
        assert {day.year for day in pack.holidays} == set(range(pack.first.year, pack.last.year + 1))


def test_chinese_days_agree_with_a_second_source_that_is_loud_about_years_it_does_not_know() -> None:
    china = calendar("CN")
    day = china.first
    while day <= china.verified_through:
        assert (china.free(day, late=False) is None) == chinese_calendar.is_workday(day), day
        day += timedelta(days=1)
    with pytest.raises(NotImplementedError):
        chinese_calendar.is_workday(china.verified_through + timedelta(days=1))


def test_make_up_days_of_2026_are_those_that_were_announced() -> None:
    working = sorted(day.isoformat() for day in calendar("CN").working if day.year == 2026)
    announced = "2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10"
    assert working == announced.split()


@pytest.mark.parametrize(
    ("name", "day", "why"),
    [
        ("CN", date(2026, 2, 14), None),  # a Saturday that is worked
        ("CN", date(2026, 2, 15), WEEKEND),
        ("CN", date(2026, 2, 17), HOLIDAY),
        ("GB-SCT", date(2026, 11, 30), HOLIDAY),  # St Andrew's day
        ("GB-ENG", date(2026, 11, 30), None),
        ("GB-ENG", date(2026, 12, 28), HOLIDAY),  # Boxing Day is a Saturday in 2026
        ("GB-SCT", date(2026, 6, 15), HOLIDAY),
        ("US-fed", date(2026, 7, 3), None),  # observed for Saturday the fourth, but no legal public holiday
        ("US-fed", date(2026, 11, 26), HOLIDAY),
        ("AU-VIC", date(2026, 11, 3), HOLIDAY),  # Melbourne Cup
        ("AU-NSW", date(2026, 11, 3), None),
        ("FR", date(2026, 11, 28), None),  # a Saturday among jours ouvrables
        ("IE", date(2026, 2, 2), HOLIDAY),  # St Brigid's day
        ("SG", date(2026, 11, 9), HOLIDAY),
        ("AE", date(2026, 12, 2), HOLIDAY),
        ("HK", date(2026, 12, 26), HOLIDAY),
    ],
)
def test_single_days(name: str, day: date, why: str | None) -> None:
    free = calendar(name).free(day, late=False)
    assert (free.why if free is not None else None) == why


def test_beyond_the_verified_date_a_duty_believes_no_estimate_and_a_hold_believes_each() -> None:
    spring, saturday = date(2027, 2, 8), date(2027, 2, 13)
    assert calendar("CN").free(spring, late=False) is None
    assert calendar("CN").free(saturday, late=False) is None  # it may be made a working day
    assert calendar("CN").free(spring, late=True) is not None
    assert calendar("CN").free(saturday, late=True) is not None
    christmas = date(2028, 12, 25)
    assert calendar("GB-ENG").free(christmas, late=False) is None
    assert calendar("GB-ENG").free(date(2028, 12, 23), late=False) is not None  # no weekend is worked there
    assert calendar("GB-ENG").free(christmas, late=True) is not None


def test_a_site_says_what_it_knows_better() -> None:
    mapping = load_mapping(
        "version: 1\n"
        "calendars:\n"
        "  - {calendar: GB-ENG, use: GB-SCT}\n"
        "  - {calendar: CN, holidays: [2027-02-08], working: [2026-12-26], verified_through: 2027-06-30}\n"
    )
    assert calendar_of(mapping, "GB-ENG").id == "GB-SCT"
    china = calendar_of(mapping, "CN")
    assert china.free(date(2027, 2, 8), late=False) is not None
    assert china.free(date(2026, 12, 26), late=False) is None
    assert china.verified_through == date(2027, 6, 30)
    assert calendar_of(mapping, "IE") is calendar("IE")


def test_mistakes_about_calendars_are_told_with_their_line() -> None:
    with pytest.raises(MappingError) as caught:
        load_mapping(
            "version: 1\n"
            "calendars:\n"
            "  - {calendar: GB-EN}\n"
            "  - calendar: CN\n"
            "    holidays: [soon]\n"
            "  - {calendar: CN, holidays: [2026-12-24], working: [2026-12-24]}\n"
        )
    told = [str(problem) for problem in caught.value.problems]
    assert told[0].startswith(
        "ombud.yaml:3: calendars[0].calendar: is no calendar that is shipped; allowed: CN"
    )
    assert told[0].endswith("did you mean GB-ENG?")
    assert told[1] == "ombud.yaml:5: calendars[1].holidays[0]: must be a date such as 2026-11-24"
    assert told[2].startswith("ombud.yaml:6: calendars[2]: has 2026-12-24 both")


def test_a_calendar_that_will_soon_tell_estimates_only_is_told_ahead() -> None:
    assert not list(calendar_advice(DEFAULT, date(2026, 10, 31)))
    (soon,) = calendar_advice(DEFAULT, date(2026, 11, 1))
    assert soon.startswith(
        "calendars: working days of CN are certain up to 2026-12-31 only; later dates take the safe"
    )
    (over,) = calendar_advice(DEFAULT, date(2027, 1, 1))
    assert "working days of CN were certain" in over
    known = load_mapping("version: 1\ncalendars: [{calendar: CN, verified_through: 2027-12-31}]\n")
    assert not list(calendar_advice(known, date(2027, 1, 1)))
    scotland = load_mapping("version: 1\njurisdiction: UK\ncalendars: [{calendar: GB-ENG, use: GB-SCT}]\n")
    (told,) = calendar_advice(scotland, date(2027, 12, 1))
    assert "working days of GB-SCT" in told


def test_a_calendar_is_changed_in_one_place_only() -> None:
    with pytest.raises(MappingError) as caught:
        load_mapping(
            "version: 1\ncalendars:\n  - {calendar: CN}\n  - {calendar: CN, working: [2026-12-26]}\n"
        )
    (problem,) = caught.value.problems
    assert (
        str(problem)
        == "ombud.yaml:4: calendars[1].calendar: is changed in line 3 already; one entry a calendar"
    )


def test_a_broken_calendar_is_told_by_the_look_at_all_packs() -> None:
    def broken(name: str) -> str:
        text = pack_text(name)
        return text.replace('"2026-02-14", ', '"2026-02-17", ') if name == "calendars/CN.json" else text

    (told,) = pack_problems(broken)
    assert str(told).startswith("mappings/packs/calendars/CN.json:1: ")
    assert "both a holiday and a working day" in str(told)
