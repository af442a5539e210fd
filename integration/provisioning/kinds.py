"""The kinds of helpdesk objects that are provisioned, in the order in which they are brought about."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """One kind of object."""

    GROUP = "group"
    ROLE = "role"
    FIELD = "field"
    WEBHOOK = "webhook"
    TRIGGER = "trigger"
    MACRO = "macro"
    WORKFLOW = "workflow"
    OVERVIEW = "overview"
    LETTER = "letter"
    CALENDAR = "calendar"
    TAG = "tag"
    CHECKLIST = "checklist"


@dataclass(frozen=True, slots=True)
class KindFacts:
    """What one kind is in Zammad (contract 3.7).

    Attributes:
        path: Collection below the API's root.
        permission: Right of token and user that writing needs; reading too, unless agents may read.
        noun: How messages call one of them.
        menu: Where an administrator clicks.
        noted: It has a note, which holds the marker; the others stand in the record.
        expand: The list shows names of relations only when asked.
    """

    path: str
    permission: str
    noun: str
    menu: str
    noted: bool = False
    expand: bool = False


FACTS: Final[dict[Kind, KindFacts]] = {
    Kind.GROUP: KindFacts("groups", "admin.group", "group", "Manage > Groups > New Group", noted=True),
    Kind.ROLE: KindFacts(
        "roles", "admin.role", "role", "Manage > Roles > New Role", noted=True, expand=True
    ),
    Kind.FIELD: KindFacts(
        "object_manager_attributes", "admin.object", "ticket field",
        "System > Objects > Ticket > New Attribute, then Update Database",
    ),
    Kind.WEBHOOK: KindFacts(
        "webhooks", "admin.webhook", "webhook", "Manage > Webhook > New Webhook", noted=True
    ),
    Kind.TRIGGER: KindFacts(
        "triggers", "admin.trigger", "trigger", "Manage > Trigger > New Trigger", noted=True
    ),
    Kind.MACRO: KindFacts("macros", "admin.macro", "macro", "Manage > Macros > New Macro", noted=True),
    Kind.WORKFLOW: KindFacts(
        "core_workflows", "admin.core_workflow", "core workflow", "System > Core Workflows > New Workflow"
    ),
    Kind.OVERVIEW: KindFacts(
        "overviews", "admin.overview", "overview", "Manage > Overviews > New Overview"
    ),
    Kind.LETTER: KindFacts(
        "text_modules", "admin.text_module", "text module", "Manage > Text modules > New Text Module",
        noted=True,
    ),
    Kind.CALENDAR: KindFacts(
        "calendars", "admin.calendar", "calendar", "Manage > Calendars > New Calendar"
    ),
    Kind.TAG: KindFacts("tag_list", "admin.tag", "tag", "Manage > Tags > New tag"),
    Kind.CHECKLIST: KindFacts(
        "checklist_templates", "admin.checklist", "checklist template",
        "Manage > Checklists > New Checklist Template",
    ),
}  # fmt: skip
"""Facts of every kind. Sections of the menu differ a little between versions; the last words do not."""
