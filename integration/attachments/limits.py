"""How much is read, for how long, in how much memory."""

from __future__ import annotations

from typing import Final

MOST_ATTACHMENTS: Final = 10
"""Attachments of one ticket that are fetched."""
MOST_BYTES: Final = 5 * 1024 * 1024
"""Largest attachment."""
MOST_CHARACTERS: Final = 200_000
"""Of one attachment: some hundred pages."""
MOST_CHARACTERS_OF_TICKET: Final = 400_000

SECONDS_OF_ONE: Final = 10.0
"""For reading one attachment; what takes longer is killed."""
SECONDS_OF_TICKET: Final = 60.0
"""For fetching and reading all of them; nothing more is begun afterwards."""

MEMORY: Final = 256 * 1024 * 1024
"""Address space of the child, in bytes."""
CPU_SECONDS: Final = 60
"""Of one child; ends it also when its parent died."""
UNPACKED: Final = 20 * 1024 * 1024
"""What the parts of one file may unpack to."""
PACKED_PARTS: Final = 2000
"""Files in an archive, parts of a mail."""
NESTED: Final = 3
"""Mails and files within mails."""
PAGES: Final = 500
