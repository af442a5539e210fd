"""Names in Latin letters of people whom the helpdesk does not know, by the words beside them.

Cue words in English (also of India), German, French and Spanish tell where a name begins; where it ends,
its letters tell. Without a cue a name counts when its first word is a frequent given name, or when it is
written like a Chinese name in Pinyin. A name that was found once is found again by each of its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from mappings.redaction.everyday import EVERYDAY
from mappings.redaction.folding import loosen_text
from mappings.redaction.hits import CUED, LIKELY, SHAPED, Context, Hit
from mappings.redaction.loose import Loose, loosened
from mappings.redaction.types import DataType
from mappings.redaction.words import any_of
from mappings.redaction.words.chinese import PINYIN_SURNAMES
from mappings.redaction.words.complaints import WORDS
from mappings.redaction.words.given import ALSO_WORDS, GIVEN
from mappings.redaction.words.latin_cues import (
    BRANDS,
    CALLS,
    FIELDS,
    FIRM_FIRST,
    FIRM_PAIRS,
    FIRMS,
    GREETINGS,
    LABELS,
    LEGAL_FORMS,
    LOWER_TITLES,
    NEVER,
    SIGN_OFFS,
    TELLS,
    TITLES,
)
from mappings.redaction.words.surnames import SURNAMES

_TELL, _LABEL, _FIELD, _TITLE, _CALL, _SIGN_OFF, _GREETING = range(7)
_KINDS: Final = {
    phrase: kind
    for kind, phrases in (
        (_GREETING, GREETINGS),
        (_FIELD, FIELDS),
        (_LABEL, LABELS),
        (_CALL, CALLS),
        (_TITLE, TITLES),
        (_SIGN_OFF, SIGN_OFFS),
        (_TELL, TELLS),
    )
    for phrase in phrases
}
_BEFORE_COLON: Final = {**dict.fromkeys(FIELDS, _FIELD), **dict.fromkeys(LABELS, _LABEL)}
_CUE_WORDS: Final = frozenset(word for phrase in _KINDS for word in phrase.split())
_CUE: Final = re.compile(rf"\b(?:{any_of(_KINDS)})(?![^\W_])".replace("\\ ", r"\s{1,2}"))
_SPACES: Final = re.compile(r"\s{1,2}")
_GAPS: Final = {
    _TELL: re.compile(r"[ \n:,;\"'“‘(]{1,4}"),
    _LABEL: re.compile(r" {0,2}(?:\([a-zA-Z ]{1,20}\) {0,2})?[:=\-][ \n\"'-]{0,4}"),
    _FIELD: re.compile(r" {0,2}(?:\([a-zA-Z ]{1,20}\) {0,2})?[:=][ \n]{0,3}"),
    _TITLE: re.compile(r"\.? {1,2}|\.|\. ?\n| ?\n"),
    _CALL: re.compile(
        r"(?: {1,2}|, | ?\n| ?\(|: |'s? )(?:(?:is|was|called|named|is called|namens|de nombre"
        r"|heisst|at|the|a|an|mr|mrs|ms) ){0,2}[\"'“(]?"
    ),
    _SIGN_OFF: re.compile(r"[ ,.!:;*_-]{0,3}(?:[\n ]{1,8})[-*~_ ]{0,3}"),
    _GREETING: re.compile(r"(?:,? |\n)"),
}
_MARKED: Final = re.compile(r" {0,2}(?:\([a-zA-Z ]{1,20}\) {0,2})?[:=][ \n]{0,3}")
_WORD: Final = re.compile(
    r"[^\W\d_\u3400-\u9fff](?:(?:['’`´](?!s(?![^\W\d_]))|-)?[^\W\d_\u3400-\u9fff]){0,30}"
)
_PLAIN: Final = re.compile(r"[^a-z]")
_PARTICLES_TEXT: Final = """
de la las los del da das do dos di du des den der van von vom zu zum ter ten bin bint ibn al el ben y e
san st d l
"""
_PARTICLES: Final = frozenset(_PARTICLES_TEXT.split())
_JOIN: Final = re.compile(r"\.? {1,2}|\.(?=[^\W\d_])|(?<=[a-zA-Z])-(?=[^\W\d_])")
_LINE_END: Final = re.compile(r"[ .,!*_-]{0,4}(?:\n|\Z|[(|/,]|[0-9+])")
_UPPER: Final = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶŁŃŅŇŐŒŘŚŞŠŢŤŪŮŰŹŻŽ"
_CAPITALISED: Final = re.compile(
    rf"(?<![^\W_'’.@/-])[{_UPPER}][^\W\d_]{{1,24}}(?:(?:-|['’](?!s(?![^\W\d_])))[^\W\d_]{{1,24}}){{0,2}}(?!"
    rf"[^\W_@])"
)
_INITIALLED: Final = re.compile(
    rf"(?<![^\W_.'’@/-])(?:[{_UPPER}]\. ?){{1,3}}[{_UPPER}][^\W\d_]{{2,24}}(?![^\W_@])"
)
_SYLLABLE: Final = (
    "(?:[bpmf]?(?:a|o|ai|ei|ao|ou|an|en|ang|eng|i|u|iao|ie|ian|in|ing)|[dtnl]?(?:a|e|ai|ei"
    "|ao|ou|an|en|ang|eng|ong|i|ia|iu|iao|ie|ian|in|iang|ing|u|uo|ui|uan|un|ue|v)"
    "|[gkh](?:a|e|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang)|[jqx](?:i|ia|iao"
    "|ie|iu|ian|in|iang|ing|iong|u|ue|uan|un)"
    "|(?:zh|ch|sh|r|z|c|s)(?:i|a|e|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang)"
    "|y(?:a|e|ao|ou|an|in|ing|ang|ong|i|u|ue|uan|un)|w(?:u|a|o|ai|ei|an|en|ang|eng))"
)
_PINYIN: Final = re.compile(rf"{_SYLLABLE}(?:[-']?{_SYLLABLE}){{0,2}}")
_NOT_PINYIN_TEXT: Final = """
can men long hang china shanghai beijing an ma pan fan ban bin gang men pin man tan sun gun mode made
bade name she he me due sue tie die lie dai hai
iban ibans
"""
_NOT_PINYIN: Final = frozenset(_NOT_PINYIN_TEXT.split())
_SPEAKS: Final = re.compile(
    r"(?:['’]s |,? (?:who|said|says|told|tells|asked|promised|confirmed|advised|assured|explained"
    r"|called|emailed|texted|phoned|rang|wrote|answered|refused|hung|transferred|informed|insisted"
    r"|claimed"
    r"|stated|replied|apologi[sz]ed|responded|admitted|agreed|picked|never|kept|left|took|did"
    r"|could|would|was (?:rude|very|so|helpful|unable|not)|from|at the|in (?:the|your|collections"
    r"|customer)|here|and (?:i|her|his)|is my|has)\b)"
)
_BEFORE_ALONE: Final = re.compile(
    r"(?:\b(?:with|to|by|from|named|agent|that|called|and|asked|told|emailed|contacted|per|lady"
    r"|woman|man|gentleman|guy|girl|name)|^|\n|[.,!] ) ?\Z"
)
_I_COMMA: Final = re.compile(rf"\bI, (?=[{_UPPER}])")
_LAST_LINE: Final = re.compile(rf"\n[ \-*~]{{0,6}}(?P<line>[{_UPPER}][^\n]{{1,40}})\s{{0,8}}\Z")
_LETTERS: Final = re.compile("[A-Za-zÀ-ɏ]{2}")
_MOST: Final = 60
"""Distinct names that are looked for in the rest of a text."""
_WORDS_OF_NAME: Final = 5


@dataclass(frozen=True, slots=True)
class _Name:
    start: int
    end: int
    words: tuple[str, ...]


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
    found = [(name, weight) for name, weight in _named(text, loose) if name is not None]
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


def _named(text: str, loose: Loose) -> Iterator[tuple[_Name | None, int]]:
    yield from _cued(text, loose)
    yield from _known_given(text)
    for cue in _I_COMMA.finditer(text):
        name = _parse(text, cue.end(), lower=False)
        if name is not None and len(name.words) > 1 and text[name.end : name.end + 1] == ",":
            yield name, CUED
    for initialled in _INITIALLED.finditer(text):
        name = _parse(text, initialled.start(), lower=False)
        if name is not None and name.words[-1] in SURNAMES and name.words[-1] not in BRANDS:
            yield name, SHAPED
    line = _LAST_LINE.search(text, max(0, len(text) - 60))
    if line is not None:
        name = _parse(text, line.start("line"), lower=False)
        if name is not None and _LINE_END.match(text, name.end) and (GIVEN | SURNAMES) & set(name.words):
            yield name, SHAPED


def _cued(text: str, loose: Loose) -> Iterator[tuple[_Name | None, int]]:
    taken = 0
    for cue in _CUE.finditer(loose.text):
        if cue.end() <= taken or cue.end() >= len(loose.text):
            continue
        phrase = _SPACES.sub(" ", cue.group())
        kind = _KINDS[phrase]
        if phrase in _BEFORE_COLON and _MARKED.match(loose.text, cue.end()):
            kind = _BEFORE_COLON[phrase]
        gap = _GAPS[kind].match(loose.text, cue.end())
        if gap is None or gap.end() >= len(loose.text):
            continue
        at = loose.span(gap.end(), gap.end() + 1)[0]
        name = _after(text, at, kind, phrase, gap.group())
        if name is not None:
            taken = cue.end() + (name.end - at)
            yield name, CUED


def _after(text: str, at: int, kind: int, phrase: str, gap: str) -> _Name | None:
    if not text[at].isalpha():
        return None
    if kind == _TITLE:
        return _titled(text, at, phrase, gap)
    if kind in (_TELL, _LABEL):
        name = _parse(text, at, lower=not text[at].isupper())
        if name is None or _is_firm(text, name):
            return None
        if (
            phrase in ("name is", "names are", "the name is", "called")
            and not text[at].isupper()
            and len(name.words) < 2
        ):
            return name if name.words[0] in GIVEN or name.words[0] in SURNAMES else None
        return name
    if kind == _SIGN_OFF:
        return _signed(text, at, phrase, gap)
    name = _parse(text, at, lower=False)
    if name is None:
        return _given_alone(text, at) if kind == _GREETING else None
    if _is_firm(text, name):
        return None
    if phrase in _WEAK and not (name.words[0] in GIVEN or (name.words[0] in SURNAMES and phrase != "im")):
        return None
    if phrase in ("i'm", "i am", "this is") and text[name.start : name.end].isupper() and len(name.words) < 2:
        return name if name.words[0] in GIVEN else None
    return name if _looks_like(name, kind, phrase) else None


_WEAK: Final = frozenset(
    ("im", "bin", "soy", "this is", "it is", "it's", "here is", "it’s", "c'est", "avec", "met", "as per")
)


_NAMING: Final = frozenset(
    phrase
    for phrase in CALLS
    if phrase.startswith(("my ", "spo", "talk", "mi ", "mon ", "ma ", "mein", "a person", "someone"))
) | {"named", "this is", "i'm", "i am"}
"""Behind these a single word counts that no list knows."""


def _given_alone(text: str, at: int) -> _Name | None:
    """A given name in small letters behind a greeting: hi priya."""
    word = _WORD.match(text, at)
    if word is None or (plain := _plain(word.group())) not in GIVEN or plain in ALSO_WORDS or plain in WORDS:
        return None
    return _Name(at, word.end(), (plain,))


def _looks_like(name: _Name, kind: int, phrase: str) -> bool:
    first, last = name.words[0], name.words[-1]
    if any(word in GIVEN or word in SURNAMES for word in name.words):
        return not (len(name.words) == 1 and (first in WORDS or first in EVERYDAY) and kind != _GREETING)
    if len(name.words) > 1 or kind in (_FIELD, _GREETING):
        return first not in WORDS and last not in WORDS
    if first in WORDS or first in EVERYDAY or first in BRANDS:
        return False
    return phrase in _NAMING or (_PINYIN.fullmatch(first) is not None and len(first) > 3)


def _titled(text: str, at: int, phrase: str, gap: str) -> _Name | None:
    single = len(phrase) < 3 and phrase in ("m", "d", "me", "ca", "er", "md", "pt", "km", "sh", "fr", "mm")
    before = text[at - len(gap) - len(phrase) - 1 : at - len(gap) - len(phrase)]
    if single and (not gap.startswith(".") or before in ("'", "’", "-")):
        return None
    if "\n" in gap and not text[at].isupper():
        return None
    lower = phrase in LOWER_TITLES and not text[at].isupper()
    name = _parse(text, at, lower=lower, titled=True)
    if name is None or name.words[0] in ("or", "and", "oder", "und", "et", "cooper's"):
        return None
    if phrase in ("shri", "sri", "shrimati", "smt", "sh", "st") and _is_firm(text, name):
        return None
    if phrase in ("herr", "herrn", "frau", "hr", "familie") and len(name.words) > 1:
        return _first_words(text, name, 1 if name.words[0] not in GIVEN and len(name.words[0]) > 2 else 2)
    if not text[at].isupper():
        return _first_words(text, name, 2)
    return name


def _first_words(text: str, name: _Name, count: int) -> _Name:
    words = list(_WORD.finditer(text, name.start, name.end))
    if _plain(words[0].group()) in _PARTICLES or len(words[0].group()) == 1:
        count += 1
    words = words[:count]
    return _Name(name.start, words[-1].end(), tuple(_plain(word.group()) for word in words))


def _signed(text: str, at: int, phrase: str, gap: str) -> _Name | None:
    weak = (
        phrase
        in (
            "thanks",
            "thank you",
            "best",
            "yours",
            "love",
            "merci",
            "gracias",
            "ta",
            "kr",
            "br",
            "lg",
            "thanks again",
            "cheers",
            "vielen dank",
        )
        and "\n" not in gap
    )
    name = _parse(text, at, lower="\n" in gap or not weak, titled="\n" in gap)
    if name is None or _is_firm(text, name):
        return None
    ends = _LINE_END.match(text, name.end) is not None
    telling = any(word in GIVEN or word in SURNAMES for word in name.words)
    if weak:
        return name if telling and ends and text[at].isupper() else None
    if text[at].isupper():
        return name if ends or telling else None
    return name if ends and len(name.words) < 4 and (telling or "\n" in gap or len(name.words) == 2) else None


def _parse(text: str, at: int, *, lower: bool, titled: bool = False) -> _Name | None:
    """The name that begins at a place.

    Args:
        lower: Small letters count too.
        titled: A title or a signature tells that the first word is a name, whatever it means.
    """
    words: list[str] = []
    start = end = at
    position = at
    whole = skipped = 0
    while len(words) < _WORDS_OF_NAME and (match := _WORD.match(text, position)) is not None:
        written = match.group()
        word = _plain(written)
        if not words and word in _SKIPPED and skipped < 2 and (join := _JOIN.match(text, match.end())):
            start = end = position = join.end()
            titled = True
            skipped += 1
            continue
        if not word or not _continues(text, match, word, words, lower=lower, titled=titled):
            break
        words.append(word)
        position = match.end()
        if len(word) > 1 and word not in _PARTICLES:
            end, whole = position, len(words)
        elif len(word) == 1 and whole:
            dot = text[position : position + 1] == "."
            end, whole = (position + 1 if dot else position), len(words)
        if len(word) > 2 and text[position : position + 1] == "." and word not in _DOTTED:
            break
        join = _JOIN.match(text, position)
        if join is None:
            break
        position = join.end()
    words = words[:whole]
    if not any(len(word) > 1 for word in words):
        return None
    return _Name(start, end, tuple(word for word in words if len(word) > 1) or tuple(words))


_SKIPPED_TEXT: Final = """
mr mrs ms miss mx dr prof professor shri sri smt shrimati kumari herr herrn frau monsieur madame mme mlle
senor senora senorita sr sra srta dona
"""
_SKIPPED: Final = frozenset(_SKIPPED_TEXT.split())
_DOTTED: Final = _SKIPPED | {"st", "jr"}


def _continues(
    text: str, match: re.Match[str], word: str, words: list[str], *, lower: bool, titled: bool
) -> bool:
    """True when a word can be the next one of a name."""
    written = match.group()
    capital = written[0].isupper()
    if len(word) == 1:
        sign = text[match.end() : match.end() + 1]
        dotted = sign == "."
        return (
            sign not in ("/", "&", "'") and (capital or lower) and (dotted or (word not in "ai" and capital))
        )
    if word in _PARTICLES:
        following = _JOIN.match(text, match.end())
        after = text[following.end() : following.end() + 1] if following else ""
        if following is not None and _leads_to_firm(text, following.end()):
            return False
        return (
            after.isupper()
            or (lower and bool(words) and after.isalpha() and word not in ("e", "y", "do", "al", "des"))
        ) and (not capital or word not in NEVER or word in ("la", "de", "le", "el", "los", "das", "der"))
    if (
        len(word) == 2
        and not (word in GIVEN or word in SURNAMES)
        and (not _PINYIN.fullmatch(word) or (words and not _PINYIN.fullmatch(words[0])))
    ):
        return False
    if _BLANK.fullmatch(word):
        return False
    if word in NEVER and not (
        word in ("may", "april", "june", "march", "best", "good", "law", "christian") and titled and capital
    ):
        return False
    known = word in GIVEN or word in SURNAMES
    if capital:
        if not words:
            return titled or known or word not in WORDS
        if not known and _GERMAN_NOUN.fullmatch(word):
            return False
        return word not in FIRMS and (known or word not in WORDS)
    if not lower:
        return (
            len(words) == 1 and word in SURNAMES and word not in WORDS and word not in NEVER and len(word) > 3
        )
    return word not in WORDS and word not in FIRMS and word not in EVERYDAY and word not in _GERMAN_SMALL


def _leads_to_firm(text: str, at: int) -> bool:
    """True when the words at a place are a firm: von Stadtwerke Hagen, de Hermanos Ruiz."""
    word = _WORD.match(text, at)
    if word is None:
        return False
    behind = text[word.end() : word.end() + 3]
    return _plain(word.group()) in FIRM_FIRST or behind == " & "


_GERMAN_NOUN: Final = re.compile(
    "[a-z]{2,20}(?:pause|zahlung|vertrag|kredit|konto|antrag|anfrage|beschwerde|kundigung|rechnung|gebuhr|gebuhren"
    "|mahnung|darlehen|raten|rate|zins|zinsen|auskunft|schutz|versicherung|stundung|angelegenheit|nummer|schreiben)"
)
"""A noun behind a name in a heading: Beschwerde Anna Berg Ratenpause."""


_GERMAN_SMALL_TEXT: Final = """
hat habe haben wird wurde sagte meinte sagt ist war kann aus bei seit wegen nach auf an am zu mir uns
ihnen a ont est etait dit disait qui que ne pas habite demeurant ne nee et avec pour dijo dice es era con
para por en que con quien vivo tengo soy cliente mayor edad domicilio told said says called rang phoned
informed promised regarding whose writing complaining residing living born resident here client customers
aged currently hereby wohnhaft geboren und oder
"""
_GERMAN_SMALL: Final = frozenset(_GERMAN_SMALL_TEXT.split())


_BLANK: Final = re.compile("x{2,40}")
"""What stands where somebody blanked a name."""


def _plain(word: str) -> str:
    if word.isascii():
        return _PLAIN.sub("", word.lower())
    return _PLAIN.sub("", loosen_text(word))


def _is_firm(text: str, name: _Name) -> bool:
    """True when the words are those of a firm, a place or a statute."""
    if name.words[0] in BRANDS and name.words[0] not in SURNAMES and name.words[0] not in GIVEN:
        return True
    if len(name.words) > 1 and (
        name.words[:2] in FIRM_PAIRS or (name.words[0] in BRANDS and name.words[1] in BRANDS)
    ):
        return True
    if any(word in FIRMS for word in name.words[1:]) or name.words[0] in FIRM_FIRST:
        return True
    if _LEADING.search(text, max(0, name.start - 24), name.start):
        return True
    following = _FOLLOWING.match(text, name.end)
    if following is not None and _plain(following[1]) in FIRMS and following[1][0].isupper():
        return True
    if name.words[0] == "st" and _OF_SAINT.match(text, name.end):
        return True
    if len(name.words) == 1 and text[max(0, name.start - 4) : name.start].lower().endswith(("st ", "st. ")):
        return _OF_SAINT.match(text, name.end) is not None
    tail = _TAIL.match(text, name.end)
    if tail is None:
        return False
    words = [_plain(word) for word in re.split(r"[ &,.]{1,3}", tail.group()) if word]
    plain = tail.group()[:2] not in (" a", " u", " y", " e")
    return any(word in LEGAL_FORMS for word in words) or (
        plain
        and any(
            word in (FIRMS if len(name.words) == 1 or "&" in tail.group() else _LENDERS) for word in words
        )
    )


_FOLLOWING: Final = re.compile(r" (?:& |and |of )?([^\W\d_]{2,20})")
_LENDERS: Final = frozenset(
    ("bank", "finance", "sahakari", "gramin", "cooperative", "nidhi", "fincorp", "bankhaus")
)
_LEADING: Final = re.compile(
    r"(?<![^\W_])(?:Banco|Banque|Banca|Caja|Caisse|Crédit|Crédito|Financiera|Financière|Bankhaus|Sparkasse|Hôpital"
    r"|Clinique|Clínica|Hospital|[Ll]oi|[Ll]ey) (?:d[eu] )?\Z"
)
"""A firm or a statute that somebody gave his name."""
_OF_SAINT: Final = re.compile(rf"['’]s [{_UPPER}]")
_TAIL: Final = re.compile(rf"(?: &| and| und| y| et)?(?:,? [{_UPPER}][\w.-]{{0,20}}){{1,3}}")


def _known_given(text: str) -> Iterator[tuple[_Name | None, int]]:
    """Without a cue: a frequent given name with a surname, or before a verb of speech; a name in Pinyin."""
    for pair in _SMALL_PAIR.finditer(text):
        first, second = pair.groups()
        if (
            first in GIVEN
            and second in SURNAMES
            and first not in ALSO_WORDS
            and first not in WORDS
            and second not in WORDS
        ):
            yield _Name(pair.start(1), pair.end(2), (first, second)), SHAPED
    taken = 0
    for match in _CAPITALISED.finditer(text):
        if match.start() < taken:
            continue
        word = _plain(match.group())
        if word in GIVEN or _plain(match.group().partition("-")[0]) in GIVEN:
            name = _parse(text, match.start(), lower=False)
        elif word in PINYIN_SURNAMES or (word in SURNAMES and text[match.end() : match.end() + 2] == ", "):
            name = _parse_other(text, match, word)
        elif (
            word not in WORDS
            and word not in NEVER
            and word not in BRANDS
            and word not in FIRMS
            and word not in _CUE_WORDS
        ):
            name = _before_surname(text, match, word)
        else:
            continue
        if name is None or _is_firm(text, name) or not _is_apart(text, name):
            continue
        if len(name.words) > 1 and not _is_everyday(name.words):
            taken = name.end
            yield name, SHAPED
        elif len(name.words) == 1 and _speaks(text, name, word):
            taken = name.end
            yield name, LIKELY


def _is_apart(text: str, name: _Name) -> bool:
    return text[name.end : name.end + 1] not in ("@", "/", "_")


def _is_everyday(words: tuple[str, ...]) -> bool:
    """True for two words that are everyday words both: Grace Period, Mark Up."""
    return all(word in WORDS or word in EVERYDAY for word in words) or (
        words[0] in ALSO_WORDS and (words[1] in WORDS or words[1] in EVERYDAY) and words[1] not in SURNAMES
    )


def _speaks(text: str, name: _Name, word: str) -> bool:
    if word in ALSO_WORDS or word in EVERYDAY or word in WORDS or word not in GIVEN:
        return False
    return (
        _SPEAKS.match(text, name.end) is not None
        or _BEFORE_ALONE.search(text, max(0, name.start - 12), name.start) is not None
    )


def _parse_other(text: str, match: re.Match[str], word: str) -> _Name | None:
    """Surname first: Zhang Wei; Johnson, Sarah."""
    gap = _BEHIND_SURNAME.match(text, match.end())
    following = _WORD.match(text, gap.end()) if gap else None
    if gap is None or following is None:
        return None
    second = _plain(following.group())
    if not following.group()[0].isupper() or second in NEVER:
        return None
    if "," in gap.group():
        fits = second in GIVEN and second not in ALSO_WORDS and word not in WORDS
    else:
        fits = _PINYIN.fullmatch(second) is not None and second not in WORDS and second not in _NOT_PINYIN
        fits = fits and (word not in WORDS) and not (word in BRANDS and second in BRANDS)
    return _Name(match.start(), following.end(), (word, second)) if fits else None


def _before_surname(text: str, match: re.Match[str], word: str) -> _Name | None:
    """A given name that no list knows, before a surname: Xiaoming Wang, Ngozi Gupta."""
    following = _WORD.match(text, match.end() + 1) if text[match.end() : match.end() + 1] == " " else None
    if following is None or not following.group()[0].isupper() or len(word) < 3 or word in _PLACES:
        return None
    second = _plain(following.group())
    if second in WORDS or second in NEVER or second in FIRMS or second in BRANDS or second in EVERYDAY:
        return None
    pinyin = _PINYIN.fullmatch(word) is not None and second in PINYIN_SURNAMES and second not in _NOT_PINYIN
    if not pinyin and (second not in SURNAMES or text[match.start() : following.end()].isupper()):
        return None
    return _Name(match.start(), following.end(), (word, second))


_PLACES_TEXT: Final = """
fort port lake mount san santa saint north south east west great new old little upper lower los las el
point cape camp long royal king queen lord lady prince princess president senator congressman governor
mayor judge justice professor doctor detective sergeant officer harvard oxford cambridge senator harris
"""
_PLACES: Final = frozenset(_PLACES_TEXT.split())


_SMALL_PAIR: Final = re.compile(r"(?<![^\W_'’@./-])([a-z]{3,15})(?= ([a-z]{3,15})(?![^\W_@'’-]))")
_BEHIND_SURNAME: Final = re.compile(r", | ")


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
    for match in _CAPITALISED.finditer(text):
        key = words.get(_plain(match.group()))
        if key is not None:
            yield Hit(match.start(), match.end(), DataType.NAME, key, LIKELY)
