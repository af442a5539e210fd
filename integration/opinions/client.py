"""One request to an OpenAI-compatible chat interface, with `requests` alone, within a time that is kept.

Nothing of an answer is kept but a code, a key of the closed list and two numbers. No redirect, no proxy of
the environment, no cookie, no second try.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Final

import requests
from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError
from requests.auth import AuthBase
from urllib3.exceptions import HTTPError, ReadTimeoutError

from integration.helpdesks.http import is_untrusted, new_session
from mappings.opinions.answer import Read, Result, form_of, read_answer
from mappings.opinions.section import SecondOpinionSection
from mappings.plan import OpinionQuestion

MAX_BYTES: Final = 64 * 1024
MOST_TOKENS: Final = 60
"""Tokens of an answer; the longest key in its form has some twenty."""
MOST_AT_ONCE: Final = 8
"""Requests that are on their way; one that nobody waits for any more counts until it has ended."""
CHUNK: Final = 4096
_MOST_COUNTED: Final = 10_000_000


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a request.

    Attributes:
        tokens_in: Tokens that the model has read, as the server counts; 0 when it does not say.
        tokens_out: Tokens that it has written.
    """

    read: Read
    tokens_in: int = 0
    tokens_out: int = 0


class _Loose(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class _Message(_Loose):
    content: str | None = Field(None, repr=False)


class _Choice(_Loose):
    message: _Message = Field(repr=False)
    finish_reason: str | None = None


class _Usage(_Loose):
    prompt_tokens: int = Field(0, ge=0, le=_MOST_COUNTED)
    completion_tokens: int = Field(0, ge=0, le=_MOST_COUNTED)


class _Completion(_Loose):
    choices: tuple[_Choice, ...] = Field(repr=False)
    usage: _Usage | None = None


class _Bearer(AuthBase):
    """Adds the key; without one nothing is added."""

    def __init__(self, key: SecretStr) -> None:
        self._key = key

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        key = self._key.get_secret_value()
        if key:
            request.headers["Authorization"] = f"Bearer {key}"
        return request


class ChatClient:
    """Asks one model. Threads may share it.

    Args:
        key: Sent as a bearer token; empty for servers that want none.
        monotonic: Seconds that only grow.
    """

    def __init__(
        self,
        section: SecondOpinionSection,
        key: SecretStr,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._section = section
        self._auth = _Bearer(key)
        self._monotonic = monotonic
        self._session = new_session(MOST_AT_ONCE, None)
        self._places = threading.BoundedSemaphore(MOST_AT_ONCE)

    def close(self) -> None:
        """Close the pooled connections."""
        self._session.close()

    def ask(self, question: OpinionQuestion) -> Answer:
        """Put a question. Comes back in time and with an answer, whatever the server does."""
        if not self._places.acquire(blocking=False):
            return Answer(Read(Result.SLOW))
        heard: SimpleQueue[Answer] = SimpleQueue()
        deadline = self._monotonic() + self._section.seconds

        def run() -> None:
            try:
                heard.put(self._ask(question, deadline))
            finally:
                self._places.release()

        # names are resolved and headers read without any limit of time but that of whoever waits here
        threading.Thread(target=run, name="second-opinion", daemon=True).start()
        try:
            return heard.get(timeout=self._section.seconds)
        except Empty:
            return Answer(Read(Result.SLOW))

    def _ask(self, question: OpinionQuestion, deadline: float) -> Answer:
        section = self._section
        body = {
            "model": section.model,
            "messages": [
                {"role": "system", "content": question.task},
                {"role": "user", "content": question.text},
            ],
            "temperature": 0,
            "max_tokens": MOST_TOKENS,
            "stream": False,
            "response_format": {
                "type": "json_schema",
                "json_schema": {"name": "category", "strict": True, "schema": form_of(question.choices)},
            },
        }
        try:
            with self._session.post(
                f"{section.url}/chat/completions",
                json=body,
                auth=self._auth,
                timeout=section.seconds,
                allow_redirects=False,
                stream=True,
            ) as response:
                if response.status_code != 200:
                    refused = 400 <= response.status_code < 500
                    return Answer(Read(Result.REFUSED if refused else Result.FAILED))
                received = self._receive(response, deadline)
        except requests.Timeout:
            return Answer(Read(Result.SLOW))
        except requests.RequestException as error:
            return Answer(Read(Result.UNTRUSTED if is_untrusted(error) else Result.UNREACHED))
        except ValueError:
            # a key that cannot stand in a header
            return Answer(Read(Result.FAILED))
        return Answer(Read(received)) if isinstance(received, Result) else _answer(received, question)

    def _receive(self, response: requests.Response, deadline: float) -> bytes | Result:
        received = bytearray()
        try:
            while chunk := response.raw.read1(CHUNK, decode_content=True):
                received += chunk
                if len(received) > MAX_BYTES:
                    return Result.UNREADABLE
                if self._monotonic() > deadline:
                    return Result.SLOW
        except ReadTimeoutError:
            return Result.SLOW
        except HTTPError:
            return Result.UNREACHED
        return bytes(received)


def _answer(received: bytes, question: OpinionQuestion) -> Answer:
    try:
        found = _Completion.model_validate(json.loads(received))
    except (ValueError, RecursionError, ValidationError):
        return Answer(Read(Result.UNREADABLE))
    usage = found.usage or _Usage()
    return Answer(_read(found, question), usage.prompt_tokens, usage.completion_tokens)


def _read(found: _Completion, question: OpinionQuestion) -> Read:
    if len(found.choices) != 1:
        return Read(Result.SEVERAL if found.choices else Result.EMPTY)
    (choice,) = found.choices
    if choice.finish_reason == "length":
        return Read(Result.CUT_OFF)
    return read_answer(choice.message.content, question.choices)
