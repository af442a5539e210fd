"""The note line of `share`: a partner, a day where one is wanted, and the question in the agent's words."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mappings.partners import RECALL

_WORD: Final = re.compile(r"\s*([^\s,，;；:：、]+)[\s,，;；:：、]*")
_DAY: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?![\d-])[\s,，;；:：、]*")


@dataclass(frozen=True, slots=True)
class Request:
    """What a note line asks for; nothing of it is checked yet.

    Attributes:
        partner: The first word in small letters; after `recall` the second.
        day: Local day until which an answer is wanted; None where the line names none.
        wrong_day: It names one that is in no calendar.
        question: The rest, as the agent wrote it.
        recall: The question is taken back.
    """

    partner: str
    day: date | None = None
    wrong_day: bool = False
    question: str = field(default="", repr=False)
    recall: bool = False


def read_request(line: str) -> Request:
    """Read a note line.

    >>> read_request("core 2026-12-04 Was the fee booked twice?")
    Request(partner='core', day=datetime.date(2026, 12, 4), wrong_day=False, recall=False)
    >>> read_request("recall core").recall
    True
    """
    partner, rest = _first(line)
    if partner in RECALL:
        return Request(_first(rest)[0], recall=True)
    # a Chinese keyboard writes full-width digits; the question itself stays as it is
    found = _DAY.match(rest) or _DAY.match(unicodedata.normalize("NFKC", rest))
    if found is None:
        return Request(partner, question=rest.strip())
    question = rest[found.end() :].strip()
    try:
        day = date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return Request(partner, wrong_day=True, question=question)
    return Request(partner, day, question=question)


def _first(line: str) -> tuple[str, str]:
    """The first word, folded, and what comes after it."""
    found = _WORD.match(line)
    if found is None:
        return "", ""
    return unicodedata.normalize("NFKC", found[1]).casefold(), line[found.end() :]
