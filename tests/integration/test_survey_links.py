"""Links of the survey: opaque, bound to ticket and occasion, good for a while, readable when keys change."""

from __future__ import annotations

import base64
import re
from datetime import timedelta
from typing import Final

import pytest
from cryptography.fernet import Fernet
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr

from integration.survey_links import PATH, Asked, SurveyLinks, Unusable
from tests.clocks import MovableClock

OLD: Final = SecretStr(Fernet.generate_key().decode())
NEW: Final = SecretStr(Fernet.generate_key().decode())
URL: Final = "https://ombud.example.com"
LIFETIME: Final = timedelta(days=30)


def links(*keys: SecretStr, clock: MovableClock | None = None) -> SurveyLinks:
    return SurveyLinks(keys or (OLD,), URL + "/", LIFETIME, clock or MovableClock())


def token_of(link: str) -> str:
    return link.removeprefix(URL + PATH)


@given(
    ticket_id=st.integers(1, 2**63 - 1),
    key=st.from_regex(r"[a-z][a-z0-9_]{0,15}:[a-z0-9_.-]{1,60}", fullmatch=True),
)
def test_what_goes_in_comes_out(ticket_id: int, key: str) -> None:
    clock = MovableClock()
    ours = links(clock=clock)
    asked = ours.read(token_of(ours.link_of(ticket_id, key)), clock.now())
    assert isinstance(asked, Asked)
    assert (asked.helpdesk, asked.ticket_id, asked.occasion) == ("zammad", ticket_id, key)
    assert abs(asked.made_at - clock.now()) < timedelta(minutes=1)


def test_a_link_fits_into_an_address_and_does_not_tell_ticket_or_occasion() -> None:
    link = links().link_of(8100557, "history:97421", "de")
    assert re.fullmatch(re.escape(URL) + r"/survey/[A-Za-z0-9_-]{150,250}={0,2}\?lang=de", link)
    token = token_of(link).partition("?")[0]
    for content in (link.encode(), base64.urlsafe_b64decode(token)):
        assert not any(part in content for part in (b"8100557", b"97421", b"history", b"zammad"))
    assert len({links().link_of(5, "history:97") for _ in range(20)}) == 20
    assert len(links().link_of(5, "history:97")) == len(links().link_of(8100557, "acknowledgement:ticket"))


def test_a_link_is_good_for_its_time_and_no_longer() -> None:
    clock = MovableClock()
    ours = links(clock=clock)
    token = token_of(ours.link_of(5, "history:97"))
    assert isinstance(ours.read(token, clock.now() + LIFETIME - timedelta(minutes=1)), Asked)
    assert ours.read(token, clock.now() + LIFETIME + timedelta(minutes=1)) is Unusable.EXPIRED


def test_every_changed_sign_makes_it_a_forgery() -> None:
    clock = MovableClock()
    ours = links(clock=clock)
    token = token_of(ours.link_of(5, "history:97"))
    for place in range(len(token.rstrip("=")) - 1):
        other = "A" if token[place] != "A" else "B"
        forged = token[:place] + other + token[place + 1 :]
        assert ours.read(forged, clock.now()) is Unusable.FORGED, place


@pytest.mark.parametrize(
    "token", ["", "x", "A" * 184, "é" * 184, "gAAAA" + "A" * 179, "A" * 5000, "../../etc"]
)
def test_what_is_no_token_is_a_forgery(token: str) -> None:
    assert links().read(token, MovableClock().now()) is Unusable.FORGED


def test_old_links_work_after_a_change_of_keys_until_the_old_key_is_taken_away() -> None:
    clock = MovableClock()
    token = token_of(links(OLD).link_of(5, "history:97"))
    assert isinstance(links(NEW, OLD).read(token, clock.now()), Asked)
    assert links(NEW).read(token, clock.now()) is Unusable.FORGED
    newer = token_of(links(NEW, OLD).link_of(5, "history:97"))
    assert isinstance(links(NEW).read(newer, clock.now()), Asked)


def test_what_the_same_key_encrypted_for_another_use_is_no_token() -> None:
    other = Fernet(OLD.get_secret_value().encode()).encrypt(b'["zammad",5,"history:97"]'.ljust(79)).decode()
    assert links(OLD).read(other, MovableClock().now()) is Unusable.FORGED


@pytest.mark.parametrize("key", ["", "history", "Ann Marlow", "history:97 ", "history:" + "9" * 100, "a:b\n"])
def test_words_are_no_occasion(key: str) -> None:
    with pytest.raises(ValueError, match="occasion"):
        links().link_of(5, key)
