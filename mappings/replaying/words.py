"""The words of a shadow run's page and table, in Chinese and English."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from mappings import yamltext
from mappings.mapping import Language
from mappings.packs.taxonomy import taxonomy
from mappings.replaying.row import NO_ISSUE, NOT_COMPLAINT
from mappings.texts import Sentence, Sentences


def word(language: Language, key: str, **values: object) -> str:
    """A text, its places filled in.

    >>> word(Language.EN, "tickets")
    'tickets'
    """
    sentence = words()[key]
    text = sentence.zh if language is Language.ZH else sentence.en
    return text.format(**values) if values else text


def issue_name(language: Language, label: str) -> str:
    """A label of the confusion in words.

    >>> issue_name(Language.EN, "not_complaint")
    'no complaint'
    """
    if label in (NOT_COMPLAINT, NO_ISSUE):
        return word(language, label)
    issue = taxonomy().issue_by_key.get(label)
    if issue is None:
        return label
    return issue.zh if language is Language.ZH else issue.en


@cache
def words() -> dict[str, Sentence]:
    """The shipped texts.

    Raises:
        MappingError: The shipped file is not what it must be.
    """
    text = files("mappings.replaying").joinpath("words.yaml").read_text(encoding="utf-8")
    return yamltext.load(Sentences, text, "words.yaml").root
