"""All cue words with what they speak for, and how people mistype them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from mappings.redaction.everyday import EVERYDAY
from mappings.redaction.mistyped import mistyped
from mappings.redaction.types import DataType
from mappings.redaction.words import cue_accounts, cue_contacts, cue_ids, cue_loans, cue_nobody, cue_papers
from mappings.redaction.words.complaints import WORDS
from mappings.redaction.words.cue_kinds import ENDING, NOTHING, ORDER, TICKET

_WORDS: Final[Mapping[str, str]] = {
    kind: words
    for rooms in (cue_ids, cue_accounts, cue_loans, cue_papers, cue_contacts, cue_nobody)
    for kind, words in rooms.WORDS.items()
}


def _entries() -> Iterator[tuple[str, str, bool]]:
    for kind, words in _WORDS.items():
        for raw in words.split(";"):
            word = raw.strip()
            if word.rstrip("!"):
                yield word.rstrip("!"), str(kind), word.endswith("!")


_ACCENTS: Final = str.maketrans("áàâäéèêëíìîïóòôöúùûüñç", "aaaaeeeeiiiioooouuuunc")


_SHORTEST_PLAIN: Final = 2


def _table() -> tuple[dict[str, frozenset[str]], frozenset[str]]:
    kinds: dict[str, set[str]] = {}
    named: set[str] = set()
    for word, kind, is_named in _entries():
        # "ne" is a word of its own, "numero" is not
        plain = word.translate(_ACCENTS) if len(word) > _SHORTEST_PLAIN else word
        spellings = {word, plain, word.replace("ä", "ae").replace("ü", "ue")}
        if "n°" in word or "nº" in word:
            # folding writes "º" as "o"
            spellings |= {
                re.sub("n[°º]", sign, one)
                for one in (word, plain)
                for sign in ("n°", "nº", "no", "n.o", "n.°")
            }
        for spelling in spellings:
            kinds.setdefault(spelling, set()).add(kind)
            if is_named:
                named.add(spelling)
    return {word: frozenset(found) for word, found in kinds.items()}, frozenset(named)


@cache
def mistyped_words() -> dict[str, str]:
    """Words of values as people mistype them, where that is no other word, with the word that is meant."""
    return {
        one: word
        for word, own in KINDS.items()
        if not own & _NOT_MISTYPED
        for one in mistyped(word)
        if one not in WORDS and one not in EVERYDAY and one not in _OTHER_WORDS and one not in KINDS
    }


_NOT_MISTYPED: Final = frozenset(
    {ORDER, TICKET, ENDING, NOTHING, DataType.PHONE, DataType.PLATE, DataType.WECHAT}
)
_OTHER_WORDS_TEXT: Final = """
contact contrast contras passwort referent referenda referenz referents dossiers matrice matricula solicita
contrario contrate contrats contrate contrata contatto creditor creditos legitim identity permis sociale
savins saving cheking sociales finance finances financier police polices policies lending landing leading
borowing mandate mandat vertrag vertrage vertragen antrage akten forderung concerne concerned regarding
subject sujet objet asunto matter operation operacion versicherung finanziell verein
"""
_OTHER_WORDS: Final = frozenset(_OTHER_WORDS_TEXT.split())
"""Words that a mistyped one would be taken for."""

KINDS, NAMED = _table()
