"""Files come through the one door too: as bytes, never more than asked for."""

from __future__ import annotations

import pytest
import responses

from integration.errors import HelpdeskUnavailable, NotFound, UnexpectedAnswer
from integration.helpdesks.http import HttpDoor
from integration.helpdesks.zammad.client import ZammadClient, ZammadToken

BASE = "https://help.example.com"
PLACE = f"{BASE}/api/v1/ticket_attachment/17/23/5"


@pytest.fixture
def client() -> ZammadClient:
    return ZammadClient(HttpDoor(BASE, auth=ZammadToken("secret-token"), pause=lambda _: None))


@responses.activate
def test_a_file_comes_as_its_bytes(client: ZammadClient) -> None:
    for content in (b"\0\xff{", b"", b"null"):
        responses.get(PLACE, content, content_type="application/pdf")
        assert client.get_attachment(17, 23, 5, 100) == content
        responses.reset()


@responses.activate
def test_a_file_of_just_the_size_is_read_and_a_larger_one_refused(client: ZammadClient) -> None:
    responses.get(PLACE, b"x" * 100)
    assert len(client.get_attachment(17, 23, 5, 100)) == 100
    with pytest.raises(UnexpectedAnswer, match="too large"):
        client.get_attachment(17, 23, 5, 99)


@responses.activate
def test_a_redirect_is_not_followed(client: ZammadClient) -> None:
    responses.get(PLACE, status=302, headers={"Location": "http://169.254.169.254/"})
    with pytest.raises(UnexpectedAnswer):
        client.get_attachment(17, 23, 5, 100)
    assert len(responses.calls) == 1


@responses.activate
def test_no_file_is_an_error_like_any_other(client: ZammadClient) -> None:
    responses.get(PLACE, json={"error": "Couldn't find Store with 'id'=5"}, status=404)
    with pytest.raises(NotFound) as caught:
        client.get_attachment(17, 23, 5, 100)
    assert (caught.value.operation, caught.value.ticket_id) == ("get_attachment", 17)
    responses.reset()
    busy = responses.get(PLACE, status=503)
    with pytest.raises(HelpdeskUnavailable):
        client.get_attachment(17, 23, 5, 100)
    assert busy.call_count == 3
