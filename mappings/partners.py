"""Partners and departments that can be asked about a complaint, as the mapping names them.

A partner is known by a helpdesk group and by nothing else; who works there is the helpdesk's business.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from mappings.length import Length
from mappings.people import GroupName

RECALL: Final = ("recall", "撤回")
"""Words that stand where the partner's id does, so no partner can be called so."""
CUSTOMER: Final = "ombud-partner@ombud.invalid"
"""Technical customer of the tickets that ask partners; `.invalid` never exists (RFC 2606)."""


def _no_verb(value: str) -> str:
    if value in RECALL:
        raise ValueError("is what takes a question back; choose another word")
    return value


PartnerId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_-]{0,39}$"), AfterValidator(_no_verb)]


class Partner(BaseModel):
    """A partner, or a department of the house, that agents ask with `share`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: PartnerId = Field(description="A word of small letters; agents write it in the note line.")
    group: GroupName = Field(
        description="Helpdesk group in which the question becomes a ticket; none that handles complaints."
    )
    name: Annotated[str, StringConstraints(min_length=1, max_length=80)] | None = Field(
        None, description="What notes call it; by default its id."
    )
    due: Length = Field(
        description="Time for an answer, such as `5 business days`; a date in the note line outdoes it."
    )
    language: Literal["zh", "en"] | None = Field(
        None, description="Language in which it is asked; by default that of the notes."
    )

    @property
    def shown(self) -> str:
        """What notes call it."""
        return self.name or self.id
