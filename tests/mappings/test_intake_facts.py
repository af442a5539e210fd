"""The day that comes with a complaint through the door, among what else tells of its receipt."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import permutations

import pytest

from mappings.facts import received
from mappings.models import Fact
from mappings.packs.intake import FORM_LANGUAGES, LANGUAGES, intake, said

TICKET = Fact("received", datetime(2026, 11, 29, tzinfo=UTC), "ticket")
ARTICLE = Fact("received", datetime(2026, 11, 30, tzinfo=UTC), "article:999999")
DOOR = Fact("received", datetime(2026, 11, 20, tzinfo=UTC), "intake:AB3DE-99999")
AGENT = Fact("received", datetime(2026, 11, 18, tzinfo=UTC), "history:97")


@pytest.mark.parametrize(
    ("told", "holds"),
    [((TICKET, ARTICLE, DOOR), DOOR), ((TICKET, DOOR, AGENT), AGENT), ((ARTICLE, DOOR, AGENT), AGENT)],
)
def test_it_outdoes_the_ticket_and_is_outdone_by_a_person_whatever_its_digits(
    told: tuple[Fact, ...], holds: Fact
) -> None:
    for facts in permutations(told):
        assert received(facts) == holds


def test_every_text_is_there_in_its_languages_and_another_language_gets_english() -> None:
    pack = intake()
    assert said(pack.next, "other") == pack.next["en"]
    for words in (*pack.titles.values(), pack.next, *pack.given.values()):
        assert set(words) == set(LANGUAGES)
    for words in pack.form.values():
        assert set(words) == set(FORM_LANGUAGES)
