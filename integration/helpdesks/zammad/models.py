"""What Zammad answers, pinned to the recordings: keys that we need must be there, others are ignored.

Texts and names are left out of `repr`, and a mismatch names the key that is wrong, never its value.
"""

from __future__ import annotations

from collections.abc import Mapping as ReadOnly
from datetime import UTC, datetime
from typing import Annotated, Final, Literal, TypeVar

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
)
from pydantic import model_validator as validator

from integration.errors import UnexpectedAnswer
from mappings.fields import BY_NAME

NOBODY: Final = 1
"""The user that owns a ticket which nobody owns (contract 1.3)."""

Text = Annotated[str, BeforeValidator(lambda value: "" if value is None else value)]
"""Text for which null and empty are the same."""


Instant = Annotated[AwareDatetime, AfterValidator(lambda value: value.astimezone(UTC))]
"""An instant, in UTC whatever its offset."""


class Wire(BaseModel):
    """Base of all answers."""

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True, populate_by_name=True)


class WireTicket(Wire):
    """A ticket read with `expand=true`.

    Attributes:
        fields: Our own attributes as they came, those that the helpdesk has.
    """

    id: int
    number: str
    title: Text = Field(repr=False)
    group: str
    state: str
    owner_id: int | None
    owner: Text = Field(repr=False)
    customer_id: int
    created_at: Instant
    updated_at: Instant
    updated_by_id: int
    created_by_id: int
    create_article_type: Text
    fields: ReadOnly[str, object] = Field(repr=False)

    @validator(mode="before")
    @classmethod
    def _gather_fields(cls, data: object) -> object:
        """Custom attributes stand flat beside the others; ours are put together."""
        if not isinstance(data, dict):
            return data
        return {**data, "fields": {name: data[name] for name in BY_NAME if name in data}}


class WireAttachment(Wire):
    """An attachment without its content. `size` is bytes; Zammad sends it as text."""

    id: int
    filename: Text = Field(repr=False)
    size: int


class WireArticle(Wire):
    """An article of a ticket.

    Attributes:
        created_by_id: The account that made it.
        origin_by_id: The person for whom it was made, when that is another one.
        preferences: Free store; ours is under one key.
    """

    id: int
    type: str
    sender: Literal["Agent", "Customer", "System"]
    internal: bool
    created_by_id: int
    origin_by_id: int | None
    created_at: Instant
    content_type: Text
    subject: Text = Field(repr=False)
    body: Text = Field(repr=False)
    from_: Text = Field(alias="from", repr=False)
    to: Text = Field(repr=False)
    cc: Text = Field(repr=False)
    reply_to: Text = Field(repr=False)
    preferences: ReadOnly[str, object] = Field(repr=False)
    attachments: tuple[WireAttachment, ...]


class WireDraft(Wire):
    """A shared draft, as far as it matters whose it is and which letter."""

    created_by_id: int
    updated_by_id: int
    new_article: ReadOnly[str, object] | None = Field(None, repr=False)
    ticket_attributes: ReadOnly[str, object] | None = Field(None, repr=False)


class WireDrafts(Wire):
    """The answer about a ticket's shared draft: an id, and the draft among the assets."""

    draft: WireDraft | None = None

    @validator(mode="before")
    @classmethod
    def _find(cls, data: object) -> object:
        if not isinstance(data, dict) or data.get("shared_draft_id") is None:
            return {"draft": None}
        assets = data.get("assets")
        drafts = assets.get("TicketSharedDraftZoom") if isinstance(assets, dict) else None
        return {"draft": drafts.get(str(data["shared_draft_id"])) if isinstance(drafts, dict) else None}


class WireUser(Wire):
    """A user's record."""

    id: int
    login: Text = Field(repr=False)
    firstname: Text = Field(repr=False)
    lastname: Text = Field(repr=False)
    email: Text = Field(repr=False)
    phone: Text = Field(repr=False)
    mobile: Text = Field(repr=False)
    fax: Text = Field(repr=False)
    street: Text = Field(repr=False)
    zip: Text = Field(repr=False)
    city: Text = Field(repr=False)
    address: Text = Field(repr=False)
    country: Text = Field(repr=False)


class WirePerson(Wire):
    """What tells an agent from a customer in a user's record.

    Attributes:
        group_ids: Access levels by group; only agents can have any.
    """

    id: int
    login: Text = Field("", repr=False)
    active: bool
    role_ids: tuple[int, ...]
    group_ids: ReadOnly[str, object]


class WireRole(Wire):
    """A role; `group_ids` is access that its holders get with it."""

    id: int
    group_ids: ReadOnly[str, object] = Field(default_factory=dict)


class WireAccess(Wire):
    """The service account with the names of its groups, read with `expand=true`."""

    groups: ReadOnly[str, tuple[str, ...]]


class WireChange(Wire):
    """What a sweep needs of a ticket that a search found."""

    id: int
    updated_at: Instant


class WireCreated(Wire):
    """What a search by age needs of a ticket."""

    id: int
    created_at: Instant


class WireMade(Wire):
    """A ticket that was just made."""

    id: int
    number: str


class WireMarked(WireMade):
    """A ticket that a search found, with its free store.

    Attributes:
        preferences: Ours is under one key.
    """

    preferences: ReadOnly[str, object] = Field(repr=False)


class WireLink(Wire):
    """A link as the ticket sees it from which it was asked: `parent` names the other one as its parent."""

    link_type: str
    link_object_value: int


class WireLinks(Wire):
    """The links of a ticket (contract 3.5)."""

    links: tuple[WireLink, ...]


class WireHistoryEntry(Wire):
    """One line of a ticket's history.

    Attributes:
        o_id: Id of the changed object.
        attribute: Changed attribute, for `updated` and tags.
        value_from: As text, names instead of ids; instants as `2026-12-04 16:00:00 UTC`.
    """

    id: int
    object: str
    o_id: int
    type: str
    created_by_id: int
    created_at: Instant
    attribute: str | None = None
    value_from: str | None = Field(None, repr=False)
    value_to: str | None = Field(None, repr=False)
    id_from: int | None = None
    id_to: int | None = None


class WireHistory(Wire):
    """The history of a ticket, oldest first, with records of some of the people in it.

    Attributes:
        people: As far as they came along in a form that can be read; nobody has to be there.
    """

    history: tuple[WireHistoryEntry, ...]
    people: tuple[WirePerson, ...] = Field((), repr=False)

    @validator(mode="before")
    @classmethod
    def _gather_people(cls, data: object) -> object:
        """Records stand under `assets`, by kind and id."""
        if not isinstance(data, dict):
            return data
        assets = data.get("assets")
        users = assets.get("User") if isinstance(assets, dict) else None
        whole = [
            user
            for user in (users.values() if isinstance(users, dict) else ())
            if isinstance(user, dict) and {"id", "active", "role_ids", "group_ids"} <= user.keys()
        ]
        return {**data, "people": whole}


Model = TypeVar("Model", bound=Wire)


def parse(model: type[Model], answer: object, *, operation: str, ticket_id: int | None = None) -> Model:
    """The answer as a model.

    Raises:
        UnexpectedAnswer: A key is missing or of another kind; the message names it.
    """
    wrong = ""
    try:
        return model.model_validate(answer)
    except ValidationError as error:
        wrong = _where(error)
    # raised here, since the validation error knows the values and would come along as context
    raise UnexpectedAnswer(
        f"{model.__name__} is not as recorded: {wrong}", operation=operation, ticket_id=ticket_id
    )


def parse_list(
    model: type[Model], answer: object, *, operation: str, ticket_id: int | None = None
) -> tuple[Model, ...]:
    """The answer as a list of models.

    Raises:
        UnexpectedAnswer: It is not a list, or an entry is not as recorded.
    """
    if not isinstance(answer, list):
        raise UnexpectedAnswer(
            f"a list of {model.__name__} is not a list", operation=operation, ticket_id=ticket_id
        )
    return tuple(parse(model, entry, operation=operation, ticket_id=ticket_id) for entry in answer)


def wire_time(moment: datetime) -> str:
    """An instant as Zammad reads it: UTC with `Z`, milliseconds; offsets are ignored there (contract 6.7)."""
    utc = moment.astimezone(UTC).replace(tzinfo=None)
    return utc.isoformat(timespec="milliseconds") + "Z"


def _where(error: ValidationError) -> str:
    """Path of the first key that is wrong, and the kind of mismatch."""
    first = error.errors(include_input=False, include_context=False, include_url=False)[0]
    path = ".".join(str(part) for part in first["loc"]) or "the answer"
    return f"{path} ({first['type']})"
