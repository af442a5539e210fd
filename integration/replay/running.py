"""The shadow run itself: each ticket as the next event would find it, against what is stored of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from integration.errors import HelpdeskError
from integration.pipeline import Outcome, Pipeline
from integration.store.database import Database
from integration.store.decisions import decision_of
from mappings.own_categories import CategoriesSection
from mappings.replaying.row import Row, Stored, row_of

MOST_FAILURES: Final = 3
"""After so many failures of the helpdesk one after the other it is left in peace."""


@dataclass(frozen=True, slots=True)
class Failed:
    """A ticket that could not be read.

    Attributes:
        code: Of the error, as in docs/operations.md.
    """

    ticket_id: int
    code: str


def run(
    pipeline: Pipeline, database: Database, ticket_ids: Iterable[int], categories: CategoriesSection
) -> Iterator[Row | Failed]:
    """Decide about tickets as they stand and write nothing, neither there nor here.

    Args:
        pipeline: One for looking only.
        categories: Of the mapping by which it decides.

    Raises:
        HelpdeskError: The last of several failures of the helpdesk one after the other.
        StoreUnavailable: The database cannot be reached.
    """
    failures = 0
    for ticket_id in ticket_ids:
        try:
            row = _row(pipeline, database, ticket_id, categories)
        except HelpdeskError as error:
            # a ticket that alone cannot be read is no better next time, and must not end the run
            failures += error.retryable
            yield Failed(ticket_id, error.code)
            if error.retryable and failures == MOST_FAILURES:
                raise
            continue
        failures = 0
        yield row


def _row(pipeline: Pipeline, database: Database, ticket_id: int, categories: CategoriesSection) -> Row:
    found = pipeline.preview(ticket_id)
    if isinstance(found, Outcome):
        return Row(ticket_id=ticket_id, outcome=found.value)
    with database.begin() as connection:
        stored = decision_of(connection, pipeline.helpdesk.name, ticket_id)
    was = (
        None
        if stored is None
        else Stored(stored.product, stored.issue, stored.severity, stored.decided, stored.mapping_version)
    )
    return row_of(found.ticket, found.case, found.plan, was, categories)
