"""What Ombud writes for agents, in Chinese and English: `packs/notes.yaml` and the way to a sentence."""

from __future__ import annotations

from functools import cache

from pydantic import ConfigDict, RootModel

from mappings import yamltext
from mappings.mapping import Language
from mappings.packs import pack_text
from mappings.packs.base import PackModel


class Sentence(PackModel):
    """One text in the languages of notes."""

    zh: str
    en: str


class Sentences(RootModel[dict[str, Sentence]]):
    """All texts by key."""

    model_config = ConfigDict(frozen=True)


@cache
def sentences() -> dict[str, Sentence]:
    """The shipped texts.

    Raises:
        MappingError: The shipped file is not what it must be.
    """
    return yamltext.load(Sentences, pack_text("notes.yaml"), "notes.yaml").root


@cache
def clock_sentences() -> dict[str, Sentence]:
    """The shipped texts about clocks.

    Raises:
        MappingError: The shipped file is not what it must be.
    """
    return yamltext.load(Sentences, pack_text("clocks.yaml"), "clocks.yaml").root


def clock_word(language: Language, kind: str, code: str) -> str:
    """A code of a pack in words: whom a rule names as approver, whom it wants told; else the code itself."""
    sentence = clock_sentences().get(f"{kind}.{code}")
    if sentence is None:
        return code
    return sentence.zh if language is Language.ZH else sentence.en


def say(language: Language, key: str, **values: str) -> str:
    """A text in a language, its places filled in; values must be escaped where they come from outside.

    >>> say(Language.EN, "severity.high")
    'high'
    """
    sentence = sentences()[key]
    text = sentence.zh if language is Language.ZH else sentence.en
    return text.format(**values) if values else text
