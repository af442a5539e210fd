"""What customers read on the page of the survey: `survey.yaml` as a model."""

from __future__ import annotations

from functools import cache
from typing import Self

from pydantic import model_validator

from mappings import yamltext
from mappings.packs import pack_text
from mappings.packs.base import PackModel
from mappings.packs.intake import FORM_LANGUAGES, Words


class SurveyPack(PackModel):
    """Texts of the page by name, each in every language of public pages."""

    version: str
    page: dict[str, Words]

    @model_validator(mode="after")
    def _complete(self) -> Self:
        for name, words in self.page.items():
            if set(words) != set(FORM_LANGUAGES):
                raise ValueError(f"has {name} not in just these languages: {', '.join(FORM_LANGUAGES)}")
        return self


@cache
def survey_words() -> SurveyPack:
    """The shipped texts.

    Raises:
        MappingError: The shipped file is not what it must be.
    """
    return yamltext.load(SurveyPack, pack_text("survey.yaml"), "survey.yaml")
