"""The words of `ombud explain`: `words.yaml` and the way to one."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from mappings import yamltext
from mappings.mapping import Language
from mappings.texts import Sentence, Sentences


def word(language: Language, key: str, /, **values: object) -> str:
    """A text, its places filled in.

    >>> word(Language.EN, "decided")
    'decided'
    """
    sentence = words()[key]
    text = sentence.zh if language is Language.ZH else sentence.en
    return text.format(**values) if values else text


@cache
def words() -> dict[str, Sentence]:
    """The shipped texts.

    Raises:
        MappingError: The shipped file is not what it must be.
    """
    text = files("mappings.explaining").joinpath("words.yaml").read_text(encoding="utf-8")
    return yamltext.load(Sentences, text, "words.yaml").root
