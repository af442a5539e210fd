"""What a complaint may hold."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr, ValidationError

from integration.complaints.door import Door
from integration.complaints.files import TYPES, is_of_its_type
from integration.complaints.submission import (
    MOST_CHARACTERS,
    Channel,
    Problem,
    Rules,
    Submission,
    problem_of,
)
from integration.sealed import Seals
from mappings.loader import load_mapping
from tests.complaints.samples import SEAL_KEY, a_file, complaint

NOW = datetime(2026, 11, 29, 8, 0, tzinfo=UTC)
RULES = Rules(("Complaints", "Branch"), "Asia/Shanghai", NOW)

SAMPLES = {
    "application/pdf": ("a.pdf", b"%PDF-1.7 ..."),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": (
        "a.docx",
        b"PK\x03\x04..word/document.xml",
    ),
    "image/png": ("a.png", b"\x89PNG\r\n\x1a\n..."),
    "image/jpeg": ("a.JPG", b"\xff\xd8\xff\xe0..."),
    "image/tiff": ("a.tif", b"II*\x00..."),
    "text/plain": ("a.txt", "提前还款".encode()),
    "text/csv": ("a.csv", b"a;b"),
    "message/rfc822": ("a.eml", "From: Müller".encode("latin-1")),
}


def read(body: dict[str, Any], rules: Rules = RULES) -> Submission:
    return Submission.model_validate_json(json.dumps(body), context=rules)


def wrong(body: dict[str, Any], rules: Rules = RULES) -> dict[str, str]:
    """Pointers and words of everything that is wrong."""
    with pytest.raises(ValidationError) as refused:
        read(body, rules)
    problems = [problem_of(one["type"], one["loc"]) for one in refused.value.errors()]
    assert all(problem.expected for problem in problems)
    return {problem.at: problem.problem for problem in problems}


def test_the_least_that_a_complaint_needs() -> None:
    read_back = read(
        {"channel": "letter", "language": "zh", "customer": {"name": "王芳"}, "text": "我要投诉"}
    )
    assert (read_back.channel, read_back.customer.name, read_back.received_at) == (
        Channel.LETTER,
        "王芳",
        None,
    )


def test_everything_wrong_is_told_at_once_with_pointers() -> None:
    assert wrong(
        {
            "channel": "pigeon",
            "language": "xx",
            "received_at": "2026-12-24T10:00:00Z",
            "customer": {"email": "not an address", "name": "a\nb", "phone": "call me"},
            "text": "",
            "title": "x" * 201,
            "group": "Somewhere",
            "attachments": [a_file(), a_file(name="../x.txt"), a_file(mime_type="text/html")],
        }
    ) == {
        "/channel": "enum",
        "/language": "literal_error",
        "/received_at": "out_of_range",
        "/customer/email": "email",
        "/customer/name": "not_one_line",
        "/customer/phone": "phone",
        "/text": "string_too_short",
        "/title": "string_too_long",
        "/group": "not_handled",
        "/attachments/1/filename": "not_plain_name",
        "/attachments/2/mime_type": "type_not_taken",
    }


@pytest.mark.parametrize("email", ["carla@BANK.example", "max@bank.example"])
def test_an_address_of_the_houses_own_people_is_no_customers(email: str) -> None:
    people = (
        "people: [{login: Carla@bank.example}, {login: leo}]\nescalation: {manager: [max@bank.example]}\n"
    )
    mapping = load_mapping(f"version: 1\nlanguage: en\ngroups: [Complaints]\n{people}")
    rules = Door(Seals([SecretStr(SEAL_KEY)]), lambda: mapping, timedelta(hours=48)).rules(NOW)
    assert wrong(complaint(customer={"email": email}), rules) == {"/customer/email": "staff"}
    assert read(complaint(customer={"email": "ann@bank.example"}), rules).customer.email == "ann@bank.example"


def test_an_unknown_key_is_told_at_its_object_and_never_quoted() -> None:
    body = complaint(**{"Fjalkvist owes": 1})
    body["customer"]["Grauvogelweg 7"] = "x"
    assert wrong(body) == {"": "unknown_key", "/customer": "unknown_key"}


def test_a_pointer_escapes_what_has_a_meaning_in_it() -> None:
    assert problem_of("x", ("a/b~c", 0)).at == "/a~1b~0c/0"
    assert isinstance(problem_of("json_invalid", ()), Problem)


def test_somebody_has_to_be_reachable_or_named() -> None:
    assert wrong(complaint(customer={"reference": "LN-1"})) == {"/customer": "nobody"}


@pytest.mark.parametrize(
    ("given_at", "instant"),
    [
        ("2026-11-20T09:30:00", datetime(2026, 11, 20, 1, 30, tzinfo=UTC)),
        ("2026-11-20T09:30:00+01:00", datetime(2026, 11, 20, 8, 30, tzinfo=UTC)),
        ("2026-11-20", datetime(2026, 11, 19, 16, 0, tzinfo=UTC)),
    ],
)
def test_an_instant_without_offset_is_local_time_of_the_jurisdiction(
    given_at: str, instant: datetime
) -> None:
    assert read(complaint(received_at=given_at)).received_at == instant


@pytest.mark.parametrize("given_at", [1764403200, "0001-01-01", "9999-12-31T23:59:59", "yesterday", True])
def test_an_instant_of_another_form_or_time_is_refused(given_at: object) -> None:
    assert set(wrong(complaint(received_at=given_at))) == {"/received_at"}


def test_the_edges_of_the_time_that_is_taken() -> None:
    for at in (NOW + timedelta(minutes=5), NOW - timedelta(days=366)):
        assert read(complaint(received_at=at.isoformat())).received_at == at
    for at in (NOW + timedelta(minutes=5, seconds=1), NOW - timedelta(days=366, seconds=1)):
        assert wrong(complaint(received_at=at.isoformat())) == {"/received_at": "out_of_range"}


@pytest.mark.parametrize("mime_type", TYPES)
def test_every_type_is_taken_with_its_name_and_content_and_with_no_others(mime_type: str) -> None:
    name, content = SAMPLES[mime_type]
    assert is_of_its_type(name, mime_type, content)
    assert not is_of_its_type(name + ".exe", mime_type, content)
    assert not is_of_its_type(name, mime_type, b"MZ\x90\x00\x00")
    assert read(complaint(attachments=[a_file(name, mime_type, content)])).attachments


def test_a_page_that_calls_itself_a_picture_is_refused() -> None:
    fake = a_file("scan.png", "image/png", b"<html><script>alert(1)</script></html>")
    assert wrong(complaint(attachments=[fake])) == {"/attachments/0/content": "another_type"}


@pytest.mark.parametrize(
    "name", ["../x.txt", "a/b.txt", "a\\b.txt", ".txt", "a\u202etxt.exe", "a\n.txt", "c:x.txt"]
)
def test_a_name_with_a_folder_or_a_turn_in_it_is_refused(name: str) -> None:
    assert wrong(complaint(attachments=[a_file(name)])) == {"/attachments/0/filename": "not_plain_name"}


def test_sizes_are_bounded() -> None:
    big = a_file(content=b"x" * (5 * 1024 * 1024))
    assert len(read(complaint(attachments=[big, big])).attachments) == 2
    assert wrong(complaint(attachments=[big, big, a_file()])) == {"/attachments": "size"}
    assert wrong(complaint(attachments=[a_file(content=b"x" * (5 * 1024 * 1024 + 1))]))
    assert wrong(complaint(attachments=[a_file(content=b"")])) == {"/attachments/0/content": "size"}
    assert wrong(complaint(attachments=[a_file()] * 11)) == {"/attachments": "too_long"}
    assert wrong(complaint(text="x" * (MOST_CHARACTERS + 1))) == {"/text": "string_too_long"}


def test_content_that_is_no_base64_is_refused() -> None:
    file = {**a_file(), "content": base64.b64encode(b"abc").decode() + "\n"}
    assert wrong(complaint(attachments=[{**file, "content": "***"}])) == {
        "/attachments/0/content": "not_base64"
    }


@given(st.text(min_size=1, max_size=200))
def test_a_sealed_complaint_is_read_again_as_it_was(text: str) -> None:
    try:
        first = read(complaint(text=text, received_at="2026-11-20T09:30:00"))
    except ValidationError:
        return
    assert Submission.model_validate_json(first.model_dump_json()) == first
    assert first.text == text.strip()


def test_no_representation_shows_what_somebody_said() -> None:
    shown = repr(read(complaint(title="about my loan", attachments=[a_file()])))
    for hidden in ("late fee", "Ann", "7946", "letter.txt", "about"):
        assert hidden not in shown
