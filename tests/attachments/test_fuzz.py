"""Whatever the bytes are, there is an answer, and reasons are of the closed list."""

from __future__ import annotations

import json
from typing import Final

from hypothesis import given, settings
from hypothesis import strategies as st

from integration.attachments.child import answer
from integration.attachments.kinds import Kind
from mappings.models import Unread
from tests.attachments.files import docx, locked_pdf, mail, paragraph, pdf

WHOLE: Final = (
    docx(paragraph("Some", " text")),
    pdf("Some text\n文字"),
    locked_pdf("Some text", password="", owner="o"),
    mail("Text", html="<p>page", files=[("a.pdf", pdf("x")), ("b.docx", docx("x"))]).as_bytes(),
    "文字".encode("utf-16"),
)
REASONS: Final = {reason.value for reason in Unread}


@st.composite
def _damaged(draw: st.DrawFn) -> bytes:
    content = bytearray(draw(st.sampled_from(WHOLE)))
    for _ in range(draw(st.integers(0, 8))):
        place = draw(st.integers(0, max(len(content) - 1, 0)))
        piece = draw(st.binary(max_size=6))
        if draw(st.booleans()):
            content[place : place + len(piece)] = piece
        else:
            content[place:place] = piece
    return bytes(content[: draw(st.integers(0, len(content)))] if draw(st.booleans()) else content)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(Kind), st.one_of(_damaged(), st.binary(max_size=300)))
def test_any_bytes_of_any_kind_have_an_answer(kind: Kind, content: bytes) -> None:
    told = json.loads(answer(kind, content))
    if "unread" in told:
        assert told["unread"] in REASONS
    else:
        assert set(told["left"]) <= REASONS
        assert all(isinstance(text, str) for text, _ in told["parts"])
