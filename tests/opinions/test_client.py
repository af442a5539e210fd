"""One request to a model's server, over real HTTP, whatever that server does."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import SecretStr
from werkzeug.wrappers import Response

from integration.opinions.client import MAX_BYTES, MOST_AT_ONCE, Answer, ChatClient
from mappings.opinions.answer import Result
from mappings.opinions.section import SecondOpinionSection
from mappings.plan import OpinionQuestion
from tests.opinions.standin import (
    Behaviour,
    Model,
    completion,
    names,
    open_model,
    open_mute_door,
    says,
    status,
)

CHOICES = ("fees", "interest_rate")
QUESTION = OpinionQuestion("1:1", "Choose.", json.dumps({"title": "", "complaint": "我的贷款"}), CHOICES)
KEY = "a-key-of-the-house"


@pytest.fixture
def model() -> Iterator[Model]:
    with open_model() as opened:
        yield opened


def ask(url: str, *, seconds: float = 5.0, key: str = "") -> Answer:
    client = ChatClient(SecondOpinionSection(url=url, model="m:7b", seconds=seconds), SecretStr(key))
    try:
        return client.ask(QUESTION)
    finally:
        client.close()


def test_a_category_comes_back_with_what_it_cost(model: Model) -> None:
    answer = ask(model.url, key=KEY)
    assert (answer.read.result, answer.read.issue) == (Result.GIVEN, "fees")
    assert (answer.tokens_in, answer.tokens_out) == (1200, 9)


def test_what_is_sent_is_the_question_and_settings_that_leave_nothing_to_chance(model: Model) -> None:
    ask(model.url, key=KEY)
    (told,), (headers,) = model.told, model.headers
    assert told["messages"] == [
        {"role": "system", "content": QUESTION.task},
        {"role": "user", "content": QUESTION.text},
    ]
    assert (told["model"], told["temperature"], told["stream"]) == ("m:7b", 0, False)
    form = told["response_format"]["json_schema"]["schema"]
    assert form["properties"]["issue"]["enum"] == list(CHOICES)
    assert set(told) == {"model", "messages", "temperature", "max_tokens", "stream", "response_format"}
    assert headers["Authorization"] == f"Bearer {KEY}"
    assert not {"Cookie", "X-Request-Id"} & headers.keys()


def test_without_a_key_none_is_sent(model: Model) -> None:
    ask(model.url)
    assert "Authorization" not in model.headers[0]


def test_a_proxy_or_a_password_file_of_the_environment_is_not_used(
    model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    assert ask(model.url).read.result is Result.GIVEN


@pytest.mark.parametrize(
    ("behaviour", "result"),
    [
        (status(500), Result.FAILED),
        (status(503), Result.FAILED),
        (status(302), Result.FAILED),
        (status(204), Result.FAILED),
        (status(400), Result.REFUSED),
        (status(401), Result.REFUSED),
        (status(429), Result.REFUSED),
        (lambda _: Response("<html>busy</html>"), Result.UNREADABLE),
        (lambda _: Response('{"choices": [{}]}'), Result.UNREADABLE),
        (lambda _: Response('{"error": "no"}'), Result.UNREADABLE),
        (lambda _: Response("[" * 60_000), Result.UNREADABLE),
        (lambda _: Response(b"\xff\xfe\x00"), Result.UNREADABLE),
        (lambda _: Response(b" " * (MAX_BYTES + 1)), Result.UNREADABLE),
        (says(["fees"]), Result.UNREADABLE),
        (says(None), Result.EMPTY),
        (says(""), Result.EMPTY),
        (says("fees"), Result.NOT_THE_FORM),
        (says('Sure! {"issue": "fees"}'), Result.NOT_THE_FORM),
        (says('{"issue": "fees", "issue": "interest_rate"}'), Result.SEVERAL),
        (names("loan_sharks"), Result.NOT_LISTED),
        (names("critical"), Result.NOT_LISTED),
        (lambda _: completion("", choices=[]), Result.EMPTY),
    ],
)
def test_nothing_but_a_listed_category_in_its_form_comes_out(
    model: Model, behaviour: Behaviour, result: Result
) -> None:
    model.behaviour = behaviour
    answer = ask(model.url)
    assert (answer.read.result, answer.read.issue) == (result, "")
    assert len(model.told) == 1


def choice(content: str, reason: str = "stop") -> dict[str, Any]:
    return {"message": {"content": content}, "finish_reason": reason}


def test_several_choices_and_an_answer_that_was_cut_off_are_discarded(model: Model) -> None:
    good = choice('{"issue": "fees"}')
    model.behaviour = lambda _: completion("", choices=[good, good])
    assert ask(model.url).read.result is Result.SEVERAL
    model.behaviour = lambda _: completion("", choices=[choice('{"issue": "fees"}', "length")])
    assert ask(model.url).read.result is Result.CUT_OFF


@pytest.mark.parametrize("usage", [{"usage": None}, {"usage": {}}])
def test_a_server_that_counts_no_tokens_is_taken_all_the_same(model: Model, usage: dict[str, Any]) -> None:
    model.behaviour = lambda _: completion('{"issue": "fees"}', **usage)
    answer = ask(model.url)
    assert (answer.read.issue, answer.tokens_in, answer.tokens_out) == ("fees", 0, 0)


@pytest.mark.parametrize("count", [-1, 10**12, "many", 1.5])
def test_a_count_that_can_be_none_makes_the_answer_unreadable(model: Model, count: object) -> None:
    model.behaviour = lambda _: completion('{"issue": "fees"}', usage={"prompt_tokens": count})
    assert ask(model.url).read.result is Result.UNREADABLE


def test_a_server_that_is_not_there_is_unreached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    assert ask(f"http://127.0.0.1:{port}/v1").read.result is Result.UNREACHED


def test_a_server_without_a_trusted_certificate_is_told_nothing() -> None:
    with open_mute_door(b"no TLS here\r\n") as url:
        answer = ask(url.replace("http://", "https://"), seconds=2.0)
    assert answer.read.result in {Result.UNREACHED, Result.UNTRUSTED}


@pytest.mark.parametrize("header", [b"", b"HTTP/1.1 200 OK\r\nX-More: a", b"a"])
def test_a_server_that_says_nothing_or_never_ends_its_header_is_slow(header: bytes) -> None:
    with open_mute_door(header) as url:
        assert ask(url, seconds=0.3).read.result in {Result.SLOW, Result.UNREACHED}


def test_a_server_that_answers_late_or_drips_is_slow(model: Model) -> None:
    for behaviour in (model.sleeps, model.drips):
        model.behaviour = behaviour
        assert ask(model.url, seconds=0.3).read.result is Result.SLOW


def test_requests_that_nobody_waits_for_any_more_are_never_many() -> None:
    with open_mute_door(b"a") as url:
        client = ChatClient(SecondOpinionSection(url=url, model="m", seconds=0.05), SecretStr(""))
        for _ in range(MOST_AT_ONCE + 4):
            assert client.ask(QUESTION).read.result is Result.SLOW
        waiting = [thread for thread in threading.enumerate() if thread.name == "second-opinion"]
        assert 0 < len(waiting) <= MOST_AT_ONCE
    for thread in waiting:
        thread.join(10)
    client.close()


def test_a_key_that_cannot_stand_in_a_header_ends_in_a_code(model: Model) -> None:
    assert ask(model.url, key="line\nfeed").read.result is Result.FAILED
    assert model.told == []


def test_nothing_of_question_or_key_stands_in_what_is_shown_of_a_client(model: Model) -> None:
    client = ChatClient(SecondOpinionSection(url=model.url, model="m"), SecretStr(KEY))
    assert KEY not in repr(client) + repr(vars(client))
    assert "贷款" not in repr(QUESTION)
    client.close()
