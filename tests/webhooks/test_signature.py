"""The signature of a delivery."""

from __future__ import annotations

import hashlib
import hmac
import json

import pytest

from tests.webhooks.sender import SECRET, recorded, sign
from webhooks.signature import Verdict, verify

BODY = b'{"ticket_id": 5}'
GOOD = sign(BODY)


def test_every_recorded_signature_is_valid_over_its_exact_bytes() -> None:
    assert len(recorded()) >= 17
    for delivery in recorded():
        assert verify(delivery.body, delivery.headers["X-Hub-Signature"], [SECRET]) is Verdict.VALID


def test_the_same_json_written_differently_is_not_what_was_signed() -> None:
    for delivery in recorded():
        rewritten = json.dumps(json.loads(delivery.body)).encode()
        assert rewritten != delivery.body
        assert verify(rewritten, delivery.headers["X-Hub-Signature"], [SECRET]) is Verdict.WRONG


@pytest.mark.parametrize("change", [BODY + b" ", BODY + b"\n", b"\xef\xbb\xbf" + BODY, BODY[:-1], b""])
def test_one_byte_more_or_less_is_wrong(change: bytes) -> None:
    assert verify(change, GOOD, [SECRET]) is Verdict.WRONG


@pytest.mark.parametrize("header", [None, ""])
def test_no_signature_is_missing_not_wrong(header: str | None) -> None:
    assert verify(BODY, header, [SECRET]) is Verdict.MISSING


@pytest.mark.parametrize(
    "header",
    [
        "sha256=" + hmac.new(SECRET, BODY, hashlib.sha256).hexdigest(),
        "sha1=" + hmac.new(SECRET, BODY, hashlib.sha256).hexdigest(),
        "md5=" + hmac.new(SECRET, BODY, hashlib.md5).hexdigest(),
        "sha1=" + hmac.new(SECRET, BODY, hashlib.md5).hexdigest(),
        GOOD[5:],
        GOOD.upper(),
        "sha1=" + GOOD[5:].upper(),
        "SHA1=" + GOOD[5:],
        "sha1=",
        "sha1",
        "=",
        GOOD[:-1],
        GOOD + "0",
        GOOD + "\n",
        " " + GOOD,
        GOOD + "," + GOOD,  # two headers, as WSGI joins them
        "sha1=" + "g" * 40,
        "sha1=" + "٣" * 40,
        "sha1=" + "\uff10" * 40,
        "sha1=" + "é" * 40,
        "sha1=" + "0" * 100_000,
    ],
    ids=lambda header: header[:24].encode("ascii", "replace").decode() + f"~{len(header)}",
)
def test_anything_but_sha1_and_forty_lower_case_hex_digits_is_malformed(header: str) -> None:
    assert verify(BODY, header, [SECRET]) is Verdict.MALFORMED


def test_a_well_formed_signature_of_another_secret_is_wrong() -> None:
    assert verify(BODY, sign(BODY, b"other"), [SECRET]) is Verdict.WRONG


def test_during_a_rotation_old_and_new_secret_are_valid_and_a_removed_one_is_wrong() -> None:
    old, new = sign(BODY, b"old"), sign(BODY, b"new")
    assert verify(BODY, old, [b"new", b"old"]) is Verdict.VALID
    assert verify(BODY, new, [b"new", b"old"]) is Verdict.VALID
    assert verify(BODY, old, [b"new"]) is Verdict.WRONG


def test_without_a_secret_nothing_is_ever_valid() -> None:
    for header in (sign(BODY, b""), GOOD):
        assert verify(BODY, header, []) is Verdict.WRONG
        assert verify(BODY, header, [b""]) is Verdict.WRONG
    assert verify(BODY, None, []) is Verdict.MISSING
