"""The page of a pack: readable, without script, and nobody's markup but ours."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

import pytest

from mappings.archive.canonical import digest, pack_bytes
from mappings.archive.evidence import OutcomeEntry
from mappings.archive.page import page_of, words
from mappings.clocks.telling import tell
from mappings.facts import FactKind
from mappings.mapping import Language
from mappings.models import Fact
from mappings.texts import clock_sentences
from tests.mappings.archive.test_evidence import AT, FACTS, pack


class _Reader(HTMLParser):
    """Collects tags, attributes and text."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.names: set[str] = set()
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.names |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def read(page: str) -> _Reader:
    reader = _Reader()
    reader.feed(page)
    return reader


@pytest.mark.parametrize("language", list(Language))
def test_a_page_tells_every_clock_in_sentences_and_every_fact(language: Language) -> None:
    made = pack()
    told = " ".join(read(page_of(made, language)).text)
    for clock in made.clocks:
        for line in tell(clock.running(), language):
            assert line in told
    for fact in made.facts:
        assert fact.kind in told
    assert digest(pack_bytes(made)) in told


@pytest.mark.parametrize("language", list(Language))
def test_a_page_holds_no_script_and_its_policy_names_its_one_style(language: Language) -> None:
    page = page_of(pack(), language)
    reader = read(page)
    assert not {"script", "link", "img", "iframe", "form", "a", "svg", "object"} & set(reader.tags)
    assert not {name for name in reader.names if name.startswith("on") or name in ("style", "href", "src")}
    style = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    assert len(style) == 1
    hashed = b64encode(sha256(style[0].encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{hashed}'" in page


def test_values_are_escaped_even_where_they_should_be_codes() -> None:
    hostile = pack().model_copy(
        update={"outcome": OutcomeEntry(outcome="<script>alert(1)</script>"), "mapping_version": "{{ 7*7 }}"}
    )
    page = page_of(hostile, Language.EN)
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
    assert "{{ 7*7 }}" in page


def test_a_page_stands_in_the_language_that_is_asked_for() -> None:
    assert '<html lang="zh-Hans">' in page_of(pack(), Language.ZH)
    assert "收到投诉 (received)" in page_of(pack(), Language.ZH)
    assert "complaint received (received)" in page_of(pack(), Language.EN)


def test_every_fact_has_words() -> None:
    without = [
        kind for kind in FactKind if f"fact.{kind}" not in clock_sentences() and f"fact.{kind}" not in words()
    ]
    assert without == []


def test_a_case_of_which_nearly_nothing_is_known_has_a_page_too() -> None:
    bare = pack((Fact("not_complaint", AT, "history:9"),), ())
    assert "No clock ran." in page_of(bare, Language.EN)
    assert page_of(pack(FACTS), Language.EN) == page_of(pack(FACTS), Language.EN)
