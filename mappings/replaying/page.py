"""A shadow run as a page for people: no script, one style that its own policy names, light and dark."""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass, field
from typing import Final

from mappings.lone_page import style_hash, template_of
from mappings.mapping import Language
from mappings.packs.desk import desk
from mappings.packs.taxonomy import taxonomy
from mappings.replaying.summary import Summary
from mappings.replaying.words import issue_name, word

MOST_ROWS: Final = 2000
"""So many tickets stand on the page; the table beside it has all."""
_TAGS: Final = {Language.ZH: "zh-Hans", Language.EN: "en"}


@dataclass(frozen=True, slots=True)
class Run:
    """What a page says of the run itself.

    Attributes:
        since: First day; `until` is the last instant, both as people read them.
        mapping: Version of the mapping.
        helpdesk_url: Where the tickets are found, without a slash at its end.
        failed: How many tickets could not be read.
        changed: Over tickets that were changed since then; else over those that were made in that time.
        names: The house's names of issues, by key.
    """

    since: str
    until: str
    mapping: str
    helpdesk_url: str
    failed: int = 0
    changed: bool = False
    names: ReadOnly[str, str] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """Key of its title; `about` likewise."""
        return "title.changed" if self.changed else "title"

    @property
    def about(self) -> str:
        return "about.changed" if self.changed else "about"


def page_of(run: Run, summary: Summary, language: Language) -> str:
    """A shadow run as HTML."""
    return template_of("mappings.replaying").render(
        run=run,
        summary=summary,
        lang=_TAGS[language],
        title=word(language, run.title, since=run.since, until=run.until),
        style_hash=style_hash("mappings.replaying"),
        most=MOST_ROWS,
        word=lambda key, **values: word(language, key, **values),
        issue=lambda key: run.names.get(key) or issue_name(language, key),
        product=lambda key: _product(language, key),
        severity=lambda key: _severity(language, key),
    )


def _product(language: Language, key: str | None) -> str:
    found = taxonomy().product_by_key.get(key or "")
    if found is None:
        return key or "–"
    return found.zh if language is Language.ZH else found.en


def _severity(language: Language, key: str) -> str:
    label = desk().severity.get(key)
    if label is None:
        return key
    return label.zh if language is Language.ZH else label.en
