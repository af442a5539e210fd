"""A made-up lender: statements of the bank, filed as that house files them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from functools import cache
from random import Random

from mappings.categories import read_words
from mappings.learning.lessons import Lesson, Said, Verdict, lesson_of
from training.bank import Example, read_bank
from training.measure import BLIND

START = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
Habit = Callable[[Example], str]


def as_labelled(one: Example) -> str:
    """The issue of the bank."""
    assert one.issue is not None
    return one.issue


def collectors_repossess(one: Example) -> str:
    """In this house one desk collects and repossesses, and files both in one place."""
    return "collection_harassment" if one.issue == "repossession" else as_labelled(one)


@cache
def statements(language: str) -> tuple[Example, ...]:
    """Complaints whose issue no shipped model has learned from, in an order of their own.

    They are those that were written for their signals, and the blind ones.
    """
    found = [
        one
        for one in (*read_bank(), *read_bank(BLIND))
        if one.language == language
        and one.issue is not None
        and (one.about_triggers or one.writer == "blind")
    ]
    Random(11).shuffle(found)
    return tuple(found)


def lessons_of(examples: Iterable[Example], habit: Habit) -> list[Lesson]:
    """One an hour, each by a customer of its own; people corrected what the shipped model had wrong."""
    return [lesson(one, habit(one), str(number), number) for number, one in enumerate(examples)]


def lesson(one: Example, issue: str, writer: str, hour: int) -> Lesson:
    """A statement that people filed under an issue."""
    at = START + timedelta(hours=hour)
    words = read_words("", one.text, one.language)
    stood = lesson_of(words, Verdict(issue, Said.STOOD), writer, at)
    if stood.first == issue:
        return stood
    return lesson_of(words, Verdict(issue, Said.CORRECTED), writer, at)
