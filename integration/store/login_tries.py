"""How often the secret of the admin pages was tried, whichever process heard it.

One instant a sender: when all that it may try at once is free again (the generic cell rate algorithm). A
sender is the keyed hash of its address; no address is kept, and no row longer than the tries count.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.postgresql import insert

from integration.store.schema import login_try

LOCK: Final = 0x0B_0D_02
"""Advisory lock: tries are counted one after the other."""


@dataclass(frozen=True, slots=True)
class Limit:
    """So many tries of a sender in a time.

    Attributes:
        sender: Keyed hash of an address, or a word for all together.
        most: All at once, or one after the other.
    """

    sender: str
    most: int
    within: timedelta


def wait(connection: Connection, limits: Sequence[Limit], now: datetime) -> timedelta | None:
    """Count a try under each limit; how long to wait when it is too much, and then it is not counted.

    Args:
        now: UTC.

    Returns:
        None when it is taken.
    """
    connection.execute(select(func.pg_advisory_xact_lock(LOCK)))
    connection.execute(delete(login_try).where(login_try.c.free_at <= now))
    known: dict[str, datetime] = {
        row.sender: row.free_at
        for row in connection.execute(
            select(login_try).where(login_try.c.sender.in_([limit.sender for limit in limits]))
        )
    }
    free_at = {limit: known.get(limit.sender, now) + limit.within / limit.most for limit in limits}
    waits = max(free_at[limit] - now - limit.within for limit in limits)
    if waits > timedelta():
        return waits
    for limit, at in free_at.items():
        connection.execute(
            insert(login_try)
            .values(sender=limit.sender, free_at=at)
            .on_conflict_do_update(index_elements=["sender"], set_={"free_at": at})
        )
    return None
