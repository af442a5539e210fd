"""Where readers put what they read, and how they say that there is nothing to be had."""

from __future__ import annotations

from dataclasses import dataclass, field

from integration.attachments import limits


class Unreadable(Exception):
    """An attachment, or a part of one, that is not read.

    Attributes:
        reason: A code of `mappings.models.Unread`.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Full(Exception):
    """As much was read as is looked through."""


@dataclass(slots=True)
class Collected:
    """The text of one attachment.

    Attributes:
        parts: Texts, each with whether it is markup.
        left: Codes of parts that were not read.
        room: Characters that still fit.
        unpacked: Bytes that parts may still unpack to.
        items: Parts that may still be looked at.
    """

    parts: list[tuple[str, bool]] = field(default_factory=list, repr=False)
    left: list[str] = field(default_factory=list)
    room: int = limits.MOST_CHARACTERS
    unpacked: int = limits.UNPACKED
    items: int = limits.PACKED_PARTS

    def add(self, text: str, *, is_html: bool = False) -> None:
        """Keep a text, as far as it fits.

        Raises:
            Full: It did not fit any more.
        """
        if text and not text.isspace():
            self.parts.append((text[: self.room], is_html))
        self.room -= len(text)
        if self.room < 0:
            self.room = 0
            raise Full

    def leave(self, reason: str) -> None:
        """Take note that a part was not read."""
        self.left.append(reason)

    def count_item(self) -> None:
        """One more part is looked at.

        Raises:
            Unreadable: There are too many.
        """
        self.items -= 1
        if self.items < 0:
            raise Unreadable("too_large")

    def count_unpacked(self, size: int) -> None:
        """So many more bytes were unpacked.

        Raises:
            Unreadable: They are too many.
        """
        self.unpacked -= size
        if self.unpacked < 0:
            raise Unreadable("too_large")
