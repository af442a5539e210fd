"""What a report says, in Chinese or English: `words.yaml`, and labels of codes from the packs."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from mappings import yamltext
from mappings.clocks.catalogue import find
from mappings.mapping import Language, Mapping
from mappings.packs.desk import desk
from mappings.packs.taxonomy import taxonomy
from mappings.reporting.report import NONE, OTHERS, Dimension
from mappings.texts import Sentence, Sentences


class Words:
    """The words of one report."""

    def __init__(self, mapping: Mapping, language: Language) -> None:
        self._mapping, self.language = mapping, language

    def word(self, key: str, **values: object) -> str:
        """A text of the report, its places filled in."""
        text = self._say(words()[key].zh, words()[key].en)
        return text.format(**values) if values else text

    def named(self, by: Dimension, key: str) -> str:
        """A row's name; a code that has no label stands for itself."""
        if key in (NONE, OTHERS):
            return self.word("row.none" if key == NONE else "row.others")
        issues, channel = taxonomy().issue_by_key, words().get(f"channel.{key}")
        if by is Dimension.CATEGORY and key in issues:
            label = self._mapping.categories.issue_labels.get(key) or issues[key]
            return self._say(label.zh, label.en)
        if by is Dimension.OUTCOME and key in desk().outcomes:
            return self._say(desk().outcomes[key].zh, desk().outcomes[key].en)
        if by is Dimension.CHANNEL and channel is not None:
            return self._say(channel.zh, channel.en)
        return key

    def root_cause(self, key: str) -> str:
        """Name of a root cause."""
        label = desk().root_causes.get(key)
        return self.named(Dimension.OUTCOME, key) if label is None else self._say(label.zh, label.en)

    def clock(self, rule: str) -> str:
        """What a clock asks for, with its id."""
        entry = find(self._mapping, rule)
        return rule if entry is None else f"{self._say(entry.rule.zh, entry.rule.en)} ({rule})"

    def _say(self, zh: str, en: str) -> str:
        return zh if self.language is Language.ZH else en


@cache
def words() -> dict[str, Sentence]:
    """The shipped texts of reports.

    Raises:
        MappingError: The shipped file is not what it must be.
    """
    text = files("mappings.reporting").joinpath("words.yaml").read_text(encoding="utf-8")
    return yamltext.load(Sentences, text, "words.yaml").root
