"""A server that keeps failing rests; nobody waits for it meanwhile."""

from __future__ import annotations

from integration.opinions.breaker import FAILURES, REST_SECONDS, Breaker


class Seconds:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def failing(seconds: Seconds) -> Breaker:
    breaker = Breaker(seconds)
    for _ in range(FAILURES):
        assert breaker.lets_through()
        breaker.failed()
    return breaker


def test_after_failures_in_a_row_it_rests_and_then_lets_one_through() -> None:
    seconds = Seconds()
    breaker = failing(seconds)
    assert not breaker.lets_through()
    seconds.now += REST_SECONDS
    assert breaker.lets_through()
    assert not breaker.lets_through()


def test_an_answer_ends_the_rest_and_another_failure_begins_it_anew() -> None:
    seconds = Seconds()
    breaker = failing(seconds)
    seconds.now += REST_SECONDS
    assert breaker.lets_through()
    breaker.failed()
    seconds.now += REST_SECONDS - 1
    assert not breaker.lets_through()
    seconds.now += 1
    assert breaker.lets_through()
    breaker.answered()
    assert breaker.lets_through()
    assert breaker.lets_through()


def test_failures_between_answers_never_make_it_rest() -> None:
    breaker = Breaker(Seconds())
    for _ in range(5 * FAILURES):
        breaker.failed()
        breaker.answered()
    assert breaker.lets_through()
