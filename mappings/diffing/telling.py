"""Differences in words, in the language of the mapping."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from mappings import yamltext
from mappings.diffing.areas import Reach
from mappings.diffing.differences import Difference, How
from mappings.mapping import Language
from mappings.texts import Sentence, Sentences


def word(language: Language, key: str, **values: object) -> str:
    """A text about differences, its places filled in.

    >>> word(Language.EN, "area.owners")
    'Owners'
    """
    sentence = words()[key]
    text = sentence.zh if language is Language.ZH else sentence.en
    return text.format(**values) if values else text


def tell(language: Language, difference: Difference) -> tuple[str, ...]:
    """What became of a key, a line each."""
    match difference.how:
        case How.CHANGED:
            none = word(language, "none")
            before, after = difference.before or none, difference.after or none
            return (word(language, "changed", before=before, after=after),)
        case How.LIST:
            return _of_list(language, difference)
        case _:
            return (word(language, difference.how.value),)


def _of_list(language: Language, difference: Difference) -> tuple[str, ...]:
    if difference.place.hidden:
        added, removed, changed = difference.counts
        lines = [word(language, "counts", added=added, removed=removed, changed=changed)]
        named = [("inside", difference.changed)]
    else:
        lines = []
        named = [
            ("added", difference.added),
            ("removed", difference.removed),
            ("inside", difference.changed),
        ]
    lines += [word(language, key, names=", ".join(names)) for key, names in named if names]
    return tuple(lines)


def reach(language: Language, which: Reach, count: int) -> str:
    """How many cases a change touches, and which.

    >>> reach(Language.EN, Reach.OWNERLESS, 3)
    '3 for which nobody is responsible yet'
    """
    return "" if which is Reach.NONE else f"{count} {word(language, f'reach.{which.value}')}"


@cache
def words() -> dict[str, Sentence]:
    """The shipped texts.

    Raises:
        MappingError: The shipped file is not what it must be.
    """
    text = files("mappings.diffing").joinpath("words.yaml").read_text(encoding="utf-8")
    return yamltext.load(Sentences, text, "words.yaml").root
