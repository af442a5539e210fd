"""Values that the helpdesk already holds of the people of a ticket: worth more recall than any pattern.

Names, e-mail addresses, numbers and postal addresses are found as they stand, without regard to case, accents
and spaces, in either order of the names, with an initial, in part, and with a typing error.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from mappings.models import Person
from mappings.redaction.hits import KNOWN, Context, Hit
from mappings.redaction.known.emails import Emails
from mappings.redaction.known.han import HanNames
from mappings.redaction.known.latin import LatinNames
from mappings.redaction.known.phones import Phones
from mappings.redaction.known.postal import Addresses
from mappings.redaction.known.wholes import Wholes
from mappings.redaction.loose import Loose, loosened
from mappings.redaction.types import DataType

_SPACED_LETTERS: Final = re.compile(
    r"(?<![^\W_])[^\W\d_\u3400-\u9fff](?:[\s._*·'’-]{1,3}[^\W\d_\u3400-\u9fff](?![^\W_])){2,60}"
)
_LETTER: Final = re.compile(r"[^\W\d_]")

__all__ = ["KnownValues"]


class KnownValues:
    """Finds the values of known people; one object a ticket.

    Args:
        people: In the order in which names get their keys.
        regions: Region codes for telephone numbers.

    >>> from mappings.models import Role
    >>> known = KnownValues([Person(Role.CUSTOMER, "Anna", "Smithson")], ("GB",))
    >>> text = "Smithson, A. wrote; so did anna_smithson.pdf and Smitshon"
    >>> [text[hit.start : hit.end] for hit in known.find(text, Context())]
    ['Smithson, A.', 'anna_smithson', 'Smitshon']
    """

    def __init__(self, people: Iterable[Person], regions: tuple[str, ...]) -> None:
        people = list(people)
        self._any = bool(people)
        self._latin = LatinNames(people)
        self._han = HanNames(people)
        self._phones = Phones((phone for person in people for phone in person.phones), regions)
        self._emails = Emails(person.email for person in people)
        self._wholes = Wholes(people)
        self._addresses = Addresses(
            (person.address, f"person {index}") for index, person in enumerate(people) if person.address
        )

    def find(self, text: str, context: Context) -> Iterator[Hit]:
        """All values of known people in a folded text."""
        del context
        if not self._any:
            return
        loose = loosened(text)
        yield from self._latin.find(text, loose)
        yield from self._spaced(loose)
        yield from self._han.find(text)
        yield from self._emails.find(loose)
        yield from self._phones.find(text)
        yield from self._addresses.find(loose)
        yield from self._wholes.find(loose)

    def _spaced(self, loose: Loose) -> Iterator[Hit]:
        """Names in spaced letters: J o h n."""
        for run in _SPACED_LETTERS.finditer(loose.text):
            places = [place for place in range(run.start(), run.end()) if _LETTER.match(loose.text, place)]
            joined = "".join(loose.text[place] for place in places)
            for start, end, key in self._latin.within(joined):
                span = loose.span(places[start], places[end - 1] + 1)
                yield Hit(*span, DataType.NAME, key, KNOWN - 1)
