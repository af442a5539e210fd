"""An evidence pack as a page for people: no script, one style that its own policy names, fit for paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from typing import Final

from mappings import yamltext
from mappings.archive.canonical import digest, pack_bytes
from mappings.archive.evidence import ClockEntry, Evidence
from mappings.clocks.telling import tell
from mappings.lone_page import style_hash, template_of
from mappings.mapping import Language
from mappings.packs.desk import desk
from mappings.packs.taxonomy import taxonomy
from mappings.texts import Sentence, Sentences, clock_sentences

LANGUAGE_TAGS: Final = {Language.ZH: "zh-Hans", Language.EN: "en"}


@dataclass(frozen=True, slots=True)
class _ToldClock:
    entry: ClockEntry
    lines: tuple[str, ...]


def page_of(evidence: Evidence, language: Language) -> str:
    """A pack as HTML. The same pack gives the same page, as long as this release's wording stands."""
    words = _Words(language)
    return template_of("mappings.archive").render(
        pack=evidence,
        lang=LANGUAGE_TAGS[language],
        title=words.word("title", helpdesk=evidence.helpdesk, ticket=evidence.ticket_id),
        sha256=digest(pack_bytes(evidence)),
        style_hash=style_hash("mappings.archive"),
        clocks=tuple(_ToldClock(entry, tell(entry.running(), language)) for entry in evidence.clocks),
        word=words.word,
        named=words.named,
        time=_time,
    )


class _Words:
    def __init__(self, language: Language) -> None:
        self._language = language

    def word(self, key: str, **values: object) -> str:
        """A text of the page, its places filled in."""
        text = self._say(words()[key])
        return text.format(**values) if values else text

    def named(self, kind: str, code: str | None) -> str:
        """A code with its words before it; a code that has none stands for itself."""
        if code is None:
            return self.word("none")
        label = self._label(kind, code)
        return code if label is None else f"{label} ({code})"

    def _label(self, kind: str, code: str) -> str | None:
        found: Sentence | None = None
        pack, desk_labels = taxonomy(), desk()
        match kind:
            case "fact":
                found = clock_sentences().get(f"fact.{code}") or words().get(f"fact.{code}")
            case "product" if code in pack.product_by_key:
                product = pack.product_by_key[code]
                found = Sentence(zh=product.zh, en=product.en)
            case "issue" if code in pack.issue_by_key:
                issue = pack.issue_by_key[code]
                found = Sentence(zh=issue.zh, en=issue.en)
            case "severity" | "outcome" | "root_cause":
                labels = {
                    "severity": desk_labels.severity,
                    "outcome": desk_labels.outcomes,
                    "root_cause": desk_labels.root_causes,
                }[kind]
                label = labels.get(code)
                found = None if label is None else Sentence(zh=label.zh, en=label.en)
            case _:
                pass
        return None if found is None else self._say(found)

    def _say(self, sentence: Sentence) -> str:
        return sentence.zh if self._language is Language.ZH else sentence.en


@cache
def words() -> dict[str, Sentence]:
    """The shipped texts of the page.

    Raises:
        MappingError: The shipped file is not what it must be.
    """
    text = files("mappings.archive").joinpath("words.yaml").read_text(encoding="utf-8")
    return yamltext.load(Sentences, text, "words.yaml").root


def _time(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%d %H:%M:%S}"
