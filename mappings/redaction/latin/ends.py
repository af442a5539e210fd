"""What stands behind a name and is no part of it: what somebody does, or the label of the next field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from mappings.redaction.late import late
from mappings.redaction.latin.letters import UPPER, is_known, letters_of
from mappings.redaction.words.given import GIVEN
from mappings.redaction.words.latin_ends import DETAILS, LABELS_BEHIND, NO_VALUES, ROLES_BEHIND
from mappings.redaction.words.latin_small import PARTICLES
from mappings.redaction.words.surnames import SURNAMES

_WORD: Final = late(r"[^\W\d_]{1,24}(?:-[^\W\d_]{2,24})?")
_CAPITALS: Final = late(
    rf",?(?: (?:of|and|for|de|du|des|&)(?= ))? (?P<word>[{UPPER}][^\W\d_]{{1,24}})(?![^\W_])"
)
_DETAIL: Final = late(r" (?P<word>[^\W\d_]{2,12})\.?(?![^\W_])|(?P<digits>[ :]{1,2}(?:no\.? ?|#)?[0-9]{4})")
_TO_COLON: Final = late(r"(?: [^\W\d_]{1,14}){0,3}[ )*_]{0,2}[:=](?!//)")
ENDS: Final = frozenset(word for word in ROLES_BEHIND | DETAILS if not is_known(word)) | {"chef", "jefe"}
"""Words of roles and numbers that nobody is called: they end a name of two words or more."""
_LONGEST_ROLE: Final = 4


def is_full(words: Sequence[str]) -> bool:
    """True for a given name with a surname of the lists.

    >>> is_full(["michelle", "carter"]), is_full(["team", "leader"])
    (True, False)
    """
    own = [word for word in words if word not in PARTICLES and len(word) > 1]
    return len(own) > 1 and own[0] in GIVEN and own[-1] in SURNAMES


def is_role_behind(text: str, at: int) -> bool:
    """True when the words with capital letters behind a name say what somebody does.

    >>> text = "Michelle Carter Customer Service Team Leader, Michelle Carter Loans"
    >>> is_role_behind(text, 15), is_role_behind(text, 61)
    (True, False)
    """
    for _ in range(_LONGEST_ROLE):
        found = _CAPITALS.match(text, at)
        if found is None:
            return False
        if letters_of(found["word"]) in ROLES_BEHIND:
            return True
        at = found.end()
    return False


def is_label_behind(text: str, at: int) -> bool:
    """True when the words behind a name are those before a number: a bank's account, a loan's date.

    >>> text = "Anna Berg Bank account 1234, Anna Berg Bank: hello"
    >>> is_label_behind(text, 9), is_label_behind(text, 38)
    (True, False)
    """
    word = _WORD.match(text, at + 1) if text[at : at + 1] == " " else None
    detail = _DETAIL.match(text, word.end()) if word is not None else None
    return detail is not None and bool(detail["digits"] or letters_of(detail["word"]) in DETAILS)


def is_label(text: str, word: str, end: int) -> bool:
    """True for a word of forms before a colon, with up to three small words between: "Date of birth:".

    Args:
        word: Its letters.
        end: Where it ends.

    >>> is_label("Surname: Berg", "surname", 7), is_label("Berg: no", "berg", 4)
    (True, False)
    """
    return word in LABELS_BEHIND and _TO_COLON.match(text, end) is not None


def is_next_field(text: str, at: int) -> bool:
    """True when the label of the next field stands behind a value, on its line.

    >>> is_next_field("Anna Berg Date of birth: 1990", 9), is_next_field("Anna Berg said: no", 9)
    (True, False)
    """
    word = _WORD.match(text, at + 1) if text[at : at + 1] == " " else None
    return word is not None and is_label(text, letters_of(word.group()), word.end())


def is_no_value(words: tuple[str, ...]) -> bool:
    """True for what people write into a field instead of a name: "see attached".

    >>> is_no_value(("siehe", "anlage")), is_no_value(("anna", "berg"))
    (True, False)
    """
    return all(word in NO_VALUES for word in words)
