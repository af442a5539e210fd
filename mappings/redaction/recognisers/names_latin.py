"""Names in Latin letters of people whom the helpdesk does not know, by the words beside them.

Cue words in English (also of India), German, French and Spanish tell where a name begins; where it ends,
its letters tell. Without a cue a name counts when its first word is a frequent given name, or when it is
written like a Chinese name in Pinyin. A name that was found once is found again by each of its words.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mappings.redaction.everyday import EVERYDAY
from mappings.redaction.hits import CUED, LIKELY, SHAPED, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.latin.cued import cued_names, without_cue
from mappings.redaction.latin.firms import OF_SAINT, is_firm, is_no_person
from mappings.redaction.latin.framed import foreign_pairs, names_at_ends, signed_shapes
from mappings.redaction.latin.given import CAPITALISED, SURNAME_ENDING, given_names
from mappings.redaction.latin.letters import LINE_END, UPPER, Name, is_known, letters_of
from mappings.redaction.latin.parsing import parsed
from mappings.redaction.latin.placed import names_in_files, placed_names
from mappings.redaction.latin.strong_cues import first_words, strongly_cued
from mappings.redaction.latin.tails import vietnamese, with_tail
from mappings.redaction.latin.told import form_names, placed_strongly, told_names
from mappings.redaction.loose import Loose, loosened
from mappings.redaction.types import DataType
from mappings.redaction.words.complaints import WORDS
from mappings.redaction.words.latin_cues import BRANDS, NEVER
from mappings.redaction.words.surnames import SURNAMES

_INITIALLED: Final = late(
    rf"(?<![^\W_.'’@/-])(?<!\bi\.)(?<!\bi\. )(?:[{UPPER}]\. ?){{1,3}}[{UPPER}][^\W\d_]{{2,24}}(?![^\W_@])"
)
_I_COMMA: Final = late(rf"\bI, (?=[{UPPER}])")
_LAST_LINE: Final = late(rf"\n[ \-*~]{{0,6}}(?P<line>[{UPPER}][^\n]{{1,40}})\s{{0,8}}\Z")
_LETTERS: Final = late("[A-Za-zÀ-ɏ]{2}")
_MOST: Final = 60
"""Distinct names that are looked for in the rest of a text."""


def find(text: str, context: Context) -> Iterator[Hit]:
    """Names with a cue, or with a frequent given name; firms, months and statutes are none.

    >>> text = "Dear Mr Smith, I spoke to Sarah Jones at Wells Fargo. Regards,\\nPriya Sharma"
    >>> sorted({hit.key for hit in find(text, Context())})
    ['priya sharma', 'sarah jones', 'smith']
    >>> list(find("Dear Sir or Madam, the Truth in Lending Act, Bank of America, in May", Context()))
    []
    """
    del context
    if _LETTERS.search(text) is None:
        return
    loose = loosened(text)
    found = [
        (with_tail(text, bare), weight)
        for name, weight in dict.fromkeys(_named(text, loose))
        if name is not None and (bare := without_cue(text, name)) is not None and not is_no_person(text, bare)
    ]
    keys = _keys(name.words for name, _ in found)
    for name, weight in found:
        yield Hit(name.start, name.end, DataType.NAME, keys[name.words], weight)
    yield from _again(text, keys)


def _keys(names: Iterator[tuple[str, ...]]) -> dict[tuple[str, ...], str]:
    """One key for each name; a single word is the person of whose name it is a part, if there is only one."""
    distinct = list(dict.fromkeys(names))
    wholes: dict[str, set[str]] = {}
    for words in distinct:
        if len(words) > 1:
            for word in (words[0], words[-1]):
                wholes.setdefault(word, set()).add(" ".join(words))
    keys = {}
    for words in distinct:
        candidates = wholes.get(words[0], set()) if len(words) == 1 else set()
        keys[words] = next(iter(candidates)) if len(candidates) == 1 else " ".join(words)
    return keys


def _named(text: str, loose: Loose) -> Iterator[tuple[Name | None, int]]:
    words = first_words(loose)
    yield from cued_names(text, loose, words)
    yield from strongly_cued(text, loose, words)
    yield from given_names(text)
    yield from names_at_ends(text)
    yield from foreign_pairs(text)
    yield from signed_shapes(text)
    yield from form_names(text)
    yield from told_names(text)
    yield from placed_strongly(text)
    for cue in _I_COMMA.finditer(text) if "I, " in text else ():
        name = parsed(text, cue.end(), lower=False)
        if name is not None and len(name.words) > 1 and text[name.end : name.end + 1] == ",":
            yield name, CUED
    yield from names_in_files(text)
    yield from vietnamese(text)
    if " le " in text or " la " in text or " vous " in text:
        for lawyer in _MAITRE.finditer(text):
            name = parsed(text, lawyer.end(), lower=False, titled=True)
            if name is not None and not is_firm(text, name):
                yield name, SHAPED
    for initialled in _INITIALLED.finditer(text):
        name = parsed(text, initialled.start(), lower=False)
        if (
            name is not None
            and (name.words[-1] in SURNAMES or SURNAME_ENDING.fullmatch(name.words[-1]))
            and name.words[-1] not in BRANDS
        ):
            yield name, SHAPED
    yield from placed_names(text)
    line = _LAST_LINE.search(text, max(0, len(text) - 60))
    if line is not None:
        name = parsed(text, line.start("line"), lower=False)
        if name is not None and LINE_END.match(text, name.end) and any(map(is_known, name.words)):
            yield name, SHAPED


_MAITRE: Final = late(rf"(?<![\w.])Me (?=[{UPPER}][a-zà-ÿ'’])")
"""The title of a French lawyer."""


def _again(text: str, keys: dict[tuple[str, ...], str]) -> Iterator[Hit]:
    """Each capitalised word of a name that was found, in the rest of the text."""
    words: dict[str, str] = {}
    for name in list(keys)[:_MOST]:
        for word in name:
            if (
                len(word) > 2
                and word not in WORDS
                and word not in EVERYDAY
                and word not in NEVER
                and word not in BRANDS
            ):
                words.setdefault(word, keys[name])
    if not words:
        return
    for match in CAPITALISED.finditer(text):
        if text[max(0, match.start() - 4) : match.start()].lower().endswith(("st ", "st. ", "st.")) and (
            OF_SAINT.match(text, match.end())
        ):
            continue
        key = words.get(letters_of(match.group()))
        if key is not None:
            yield Hit(match.start(), match.end(), DataType.NAME, key, LIKELY)
