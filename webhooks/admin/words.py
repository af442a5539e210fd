"""What stands on the admin pages, in Chinese and English, and codes in words."""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from functools import cache
from importlib.resources import files
from typing import Final

from pydantic import ConfigDict, RootModel

from integration.live.findings import MEANINGS, Code
from mappings import fields, yamltext
from mappings.archive.page import words as file_words
from mappings.mapping import Language
from mappings.options import in_words, options_of
from mappings.packs.base import PackModel
from mappings.packs.desk import desk
from mappings.packs.taxonomy import taxonomy
from mappings.packs.triggers import trigger_pack
from mappings.redaction.types import DataType
from mappings.redaction.types import label as type_label
from mappings.texts import Sentence, Sentences, clock_sentences

_FIELDS: Final = {
    "severity": fields.SEVERITY,
    "stage": fields.STAGE,
    "outcome": fields.OUTCOME,
    "root_cause": fields.ROOT_CAUSE,
}


class CheckWords(PackModel):
    """A live check in words."""

    what: str
    do: str


class _Checks(RootModel[dict[Code, CheckWords]]):
    model_config = ConfigDict(frozen=True)


class _Helps(RootModel[dict[str, str]]):
    model_config = ConfigDict(frozen=True)


@cache
def words() -> ReadOnly[str, Sentence]:
    """The texts of the pages by key.

    Raises:
        MappingError: The shipped file is not what it must be.
    """
    return yamltext.load(Sentences, _text("words.yaml"), "words.yaml").root


@cache
def checks_zh() -> ReadOnly[Code, CheckWords]:
    """The live checks in Chinese."""
    return yamltext.load(_Checks, _text("checks_zh.yaml"), "checks_zh.yaml").root


@cache
def helps_zh() -> ReadOnly[str, str]:
    """What each key of the mapping means, in Chinese; English stands in its schema."""
    return yamltext.load(_Helps, _text("help_zh.yaml"), "help_zh.yaml").root


def say(language: Language, key: str, **values: object) -> str:
    """A text of the pages, its places filled in.

    >>> say(Language.EN, "page.health")
    'Health'
    """
    text = _in(language, words()[key])
    return text.format(**values) if values else text


def check_words(language: Language, code: Code) -> CheckWords:
    """What a live check says, and what to do."""
    if language is Language.ZH:
        return checks_zh()[code]
    return CheckWords(what=MEANINGS[code].what, do=MEANINGS[code].do)


def label(language: Language, kind: str, code: str | None) -> str:
    """A code in words; one that has none stands for itself.

    Args:
        kind: product, issue, severity, stage, outcome, root_cause, fact, field, signal,
            type, or the beginning of a
            key of the pages' own words, such as `source`.
    """
    if not code:
        return say(language, "none")
    return _labels(language, kind).get(code) or _own(language, f"{kind}.{code}") or code


@cache
def _labels(language: Language, kind: str) -> ReadOnly[str, str]:
    match kind:
        case "product":
            return {one.key: in_words(language, one) for one in taxonomy().products}
        case "issue":
            return {one.key: in_words(language, one) for one in taxonomy().issues}
        case "signal":
            return {one.id: one.zh if language is Language.ZH else one.en for one in trigger_pack().triggers}
        case "type":
            return {one.value: type_label(one, language.value) for one in DataType}
        case "field":
            return {name: in_words(language, one) for name, one in desk().fields.items()}
        case "fact":
            known = {**file_words(), **clock_sentences()}
            return {
                key.removeprefix("fact."): _in(language, text)
                for key, text in known.items()
                if key.startswith("fact.")
            }
        case _ if kind in _FIELDS:
            return {one.value: one.label for one in options_of(_FIELDS[kind], language)}
        case _:
            return {}


def _own(language: Language, key: str) -> str | None:
    found = words().get(key)
    return None if found is None else _in(language, found)


def _in(language: Language, sentence: Sentence) -> str:
    return sentence.zh if language is Language.ZH else sentence.en


def _text(name: str) -> str:
    return files("webhooks.admin").joinpath(name).read_text(encoding="utf-8")
