"""What people read at the door for complaints: `intake.yaml` as a model."""

from __future__ import annotations

from functools import cache
from typing import Final, Literal, Self

from pydantic import Field, model_validator

from mappings import yamltext
from mappings.packs import pack_text
from mappings.packs.base import PackModel

LANGUAGES: Final = ("zh", "zh-Hant", "en", "de", "fr", "es")
FORM_LANGUAGES: Final = ("zh", "en", "de", "fr")

Words = dict[str, str]
"""One text by language."""


class IntakePack(PackModel):
    """Texts by what they are for, each in every language.

    Attributes:
        titles: Of a ticket whose complaint has none, by channel; they say nothing of what it is about.
        next: What happens to a complaint now.
        given: Labels of what a customer told of himself.
        form: Texts of the public form, by name.
    """

    version: str
    titles: dict[Literal["hotline", "branch", "online", "letter"], Words]
    next: Words
    given: dict[Literal["name", "email", "phone", "reference"], Words]
    form: dict[str, Words] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _complete(self) -> Self:
        for wanted, words in (
            *((LANGUAGES, one) for one in (*self.titles.values(), self.next, *self.given.values())),
            *((FORM_LANGUAGES, one) for one in self.form.values()),
        ):
            if set(words) != set(wanted):
                raise ValueError(f"has a text not in just these languages: {', '.join(wanted)}")
        return self


def said(words: Words, language: str) -> str:
    """The text in a language, else in English."""
    return words.get(language) or words["en"]


@cache
def intake() -> IntakePack:
    """The shipped texts.

    Raises:
        MappingError: The shipped file is not what it must be.
    """
    return yamltext.load(IntakePack, pack_text("intake.yaml"), "intake.yaml")
