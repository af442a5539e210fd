"""What a letter must say, and the regulator's codes for how a complaint ended: parts of a regime pack."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Literal, Self

from pydantic import model_validator

from mappings import yamltext
from mappings.fields import BY_NAME
from mappings.packs import pack_text
from mappings.packs.base import PackModel, Status, unique

LetterId = Literal[
    "acknowledgement",
    "ask_customer",
    "progress",
    "holding_delay",
    "final",
    "survey",
    "survey_reminder",
    "final_cn",
    "final_uk",
    "summary_resolution_uk",
    "final_au",
    "refusal_hardship_au",
    "final_regx",
    "fcra_result",
    "final_in",
]


class LetterItem(PackModel):
    """One thing that a letter must say, or that must be true of it.

    Attributes:
        id: Unique in its letter.
        citation: Where it is asked for, when that is not the letter's own citation.
        field: Ticket field that holds it, when one does.
        in_text: False when it must be true of the letter, but is no sentence in it: sent before the limit.
    """

    id: str
    zh: str
    en: str
    citation: str = ""
    field: str | None = None
    in_text: bool = True

    @model_validator(mode="after")
    def _field_is_known(self) -> Self:
        if self.field is not None and self.field not in BY_NAME:
            raise ValueError(f"names a ticket field that does not exist: {self.field}")
        return self


class LetterChecklist(PackModel):
    """What one letter must say; a regime's items come after the general ones of the same letter.

    Attributes:
        only_while: Clock of the same pack; when it is over, the letter can no longer be written.
    """

    id: LetterId
    zh: str
    en: str
    citation: str
    status: Status
    checked: date
    source: str
    only_while: str | None = None
    items: tuple[LetterItem, ...]

    @model_validator(mode="after")
    def _items_are_unique(self) -> Self:
        unique((item.id for item in self.items), "item")
        return self


class OutcomeCode(PackModel):
    """One way in which a regulator lets a complaint end.

    Attributes:
        refers: The rule sends such a complaint on to somebody who decides again.
    """

    code: str
    zh: str
    en: str
    refers: bool = False


class OutcomeList(PackModel):
    """A regulator's list of outcomes."""

    zh: str
    en: str
    citation: str
    status: Status
    checked: date
    source: str
    note: str = ""
    codes: tuple[OutcomeCode, ...]

    @model_validator(mode="after")
    def _codes_are_unique(self) -> Self:
        unique((code.code for code in self.codes), "code")
        return self


class LetterPack(PackModel):
    """The checklists that hold everywhere."""

    version: str
    letters: tuple[LetterChecklist, ...]

    @model_validator(mode="after")
    def _letters_are_unique(self) -> Self:
        unique((letter.id for letter in self.letters), "letter")
        return self


@cache
def general_letters() -> tuple[LetterChecklist, ...]:
    """The shipped checklists that hold everywhere.

    Raises:
        MappingError: The shipped file is not what it must be.
    """
    return yamltext.load(LetterPack, pack_text("letters.yaml"), "letters.yaml").letters
