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
from mappings.redaction.words.given import ALSO_WORDS, GIVEN, GIVEN_WORDS
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
    WEAK_CALLS,
)
from mappings.redaction.words.surnames import FREQUENT, SURNAMES

_TELL, _LABEL, _FIELD, _TITLE, _CALL, _SIGN_OFF, _GREETING = range(7)
_KINDS: Final = {
    phrase: kind
    for kind, phrases in (
        (_GREETING, GREETINGS),
        (_FIELD, FIELDS),
        (_LABEL, LABELS),
        (_CALL, WEAK_CALLS),
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
        r"|heisst|a|an|mr|mrs|ms|ist|war|est|es|era) ){0,2}[\"'“(]?"
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
de la las los del da das do dos di du des den der von vom zu zum ter ten bin bint ibn al el ben y e
san st d l le vd van
ni nic ui mac mc abu umm ould binti binte bte freiin freiherr
"""
_CAPITAL_PARTICLES: Final = frozenset(
    ("ni", "nic", "ui", "mac", "mc", "abu", "umm", "ould", "binti", "binte", "bte", "freiin", "freiherr")
)
"""Particles that are words, or parts of them, in small letters."""
_PARTICLES: Final = frozenset(_PARTICLES_TEXT.split())
_JOIN: Final = re.compile(
    r" [\"“‘'(][^\W\d_]{2,14}[\"”’')] (?=[^\W\d_])|\.? {1,2}|\.(?=[^\W\d_])|(?<=[a-zA-Z])-(?=[^\W\d_])"
)
_LINE_END: Final = re.compile(r"[ .,!*_-]{0,4}(?:\n|\Z|[(|/,]|[0-9+])")
_UPPER: Final = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶŁŃŅŇŐŒŘŚŞŠŢŤŪŮŰŹŻŽ"
_CAPITALISED: Final = re.compile(
    rf"(?<![^\W_'’.@/-])[{_UPPER}](?:['’][{_UPPER}])?[^\W\d_]{{1,24}}(?:(?:-|['’](?!s"
    rf"(?![^\W\d_])))[^\W\d_]{{1,24}}){{0,2}}(?!"
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
    r"|customer)|here|on (?:the )?(?:phone|line|chat|other end)|in (?:chat|branch)|calling|asked me|wants"
    r"|paid|and (?:i|her|his)|is my|has)\b)"
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
    yield from _in_files(text)
    if " le " in text or " la " in text or " vous " in text:
        for lawyer in _MAITRE.finditer(text):
            name = _parse(text, lawyer.end(), lower=False, titled=True)
            if name is not None and not _is_firm(text, name):
                yield name, SHAPED
    for initialled in _INITIALLED.finditer(text):
        name = _parse(text, initialled.start(), lower=False)
        if name is not None and name.words[-1] in SURNAMES and name.words[-1] not in BRANDS:
            yield name, SHAPED
    yield from _placed(text)
    line = _LAST_LINE.search(text, max(0, len(text) - 60))
    if line is not None:
        name = _parse(text, line.start("line"), lower=False)
        if name is not None and _LINE_END.match(text, name.end) and any(map(_is_known, name.words)):
            yield name, SHAPED


_GIVEN_HERE: Final = re.compile(
    r"(?:\A|\n|[.!?,] )([a-zà-ÿ]{3,14}) (?:here|speaking|hier|ici|aquí|aqui|al habla|am apparat)(?![^\W_])"
)
_VIETNAMESE: Final = re.compile(
    rf"(?<![^\W_])([{_UPPER}][^\W\d_]{{1,6}}) (?:Th[iị]|V[aă]n|TH[IỊ]|V[AĂ]N)"
    rf"(?: [{_UPPER}][^\W\d_]{{1,6}}){{1,2}}(?![^\W_])"
)
_OF_VIETNAM_TEXT: Final = """
nguyen tran le pham hoang huynh phan vu dang bui ho ngo duong ly dinh trinh truong luong mai lam dao
doan vuong chau quach thai cao lai ha luu phung
"""
_OF_VIETNAM: Final = frozenset(_OF_VIETNAM_TEXT.split())
"""Surnames of Vietnam, before the words that tell women and men."""
_BOX: Final = re.compile(r"[<(\[](?:mailto:)?[\w.+-]{2,40}@")
_HERE_WORDS: Final = (" here", " speaking", " hier", " ici", " aqu", " al habla", " am apparat")
_MIDDLE: Final = (" Thi ", " Thị ", " Van ", " Văn ", " THI ", " THỊ ", " VAN ", " VĂN ")
"""The words in the middle of Vietnamese names."""
_NAMED_MAIL: Final = re.compile(
    r"(?:^|\n|: |> |, )(?P<name>[^\W\d_][^\W\d_'’.-]{1,20}(?: [^\W\d_][^\W\d_'’.-]{0,20}){1,3}) ?[<(\[]"
    r"(?:mailto:)?(?P<box>[\w.+-]{2,40})@"
)
_FORWARDED: Final = re.compile(
    rf"(?m)^(?:WG|AW|Fwd?|FW|TR|RV|Rif): ([{_UPPER}][^\W\d_]{{2,20}}(?:-[{_UPPER}][^\W\d_]{{2,20}})?),"
)
"""The surname that a forwarded letter is about: WG: Berg, dritte Erinnerung."""


def _placed(text: str) -> Iterator[tuple[_Name | None, int]]:
    """Names that their place tells: before an address, behind a sign of forwarding, before "here"."""
    if "@" in text and _BOX.search(text) is not None:
        yield from _before_mail(text)
    for here in _GIVEN_HERE.finditer(text) if any(word in text for word in _HERE_WORDS) else ():
        plain = _plain(here[1])
        if plain in GIVEN and not (
            plain in ALSO_WORDS or plain in GIVEN_WORDS or plain in WORDS or plain in EVERYDAY
        ):
            yield _Name(*here.span(1), (plain,)), LIKELY
    for person in _VIETNAMESE.finditer(text) if any(word in text for word in _MIDDLE) else ():
        if _plain(person[1]) in _OF_VIETNAM:
            yield _Name(*person.span(), tuple(_plain(word) for word in person.group().split())), SHAPED
    for forwarded in _FORWARDED.finditer(text):
        halves = [_plain(half) for half in forwarded[1].split("-")]
        if all(
            half in SURNAMES and half not in WORDS and half not in EVERYDAY and half not in BRANDS
            for half in halves
        ):
            yield _Name(*forwarded.span(1), ("".join(halves),)), LIKELY


def _before_mail(text: str) -> Iterator[tuple[_Name | None, int]]:
    """A name before its own address, whatever its letters: anna berg <berg.anna@mail.example>."""
    for found in _NAMED_MAIL.finditer(text):
        words = tuple(_plain(word) for word in found["name"].split(" "))
        box = _PLAIN.sub("", found["box"].lower())
        told = any(len(word) > _SHORTEST_TELLING and word in box for word in words)
        listed = words[0] in GIVEN and words[-1] in SURNAMES
        if (told or listed) and not any(
            word in FIRMS or word in FIRM_FIRST or word in NEVER for word in words
        ):
            yield _Name(*found.span("name"), words), SHAPED


_SHORTEST_TELLING: Final = 2
_MAITRE: Final = re.compile(rf"(?<![\w.])Me (?=[{_UPPER}][a-zà-ÿ'’])")
"""The title of a French lawyer."""
_FILE: Final = re.compile(
    r"(?<![\w@/.])([^\W\d](?:[\w'’.-]){3,78})\.(?:pdf|jpe?g|png|docx?|xlsx?|zip|heic|txt|csv|eml|html?"
    r"|pptx?|odt|rtf|tiff?)"
    r"(?![\w@])",
    re.IGNORECASE,
)
_PART: Final = re.compile(rf"[{_UPPER}]{{2,24}}(?![a-zà-ÿ])|[^\W\d_][a-zà-ÿß'’]{{1,24}}")


def _is_known(word: str) -> bool:
    return word in GIVEN or word in SURNAMES


def _in_files(text: str) -> Iterator[tuple[_Name | None, int]]:
    """A given name beside a surname in the name of a file: `payslip_AnnaBerg.pdf`."""
    for file in _FILE.finditer(text):
        parts = list(_PART.finditer(text, *file.span(1)))
        plains = [_plain(part.group()) for part in parts]
        for at in range(len(parts) - 1):
            first, second = plains[at], plains[at + 1]
            if not (_is_pair(first, second) or _is_pair(second, first)):
                continue
            last = at + 1
            while last + 1 < len(parts) and plains[last + 1] in SURNAMES and plains[last + 1] not in WORDS:
                last += 1
            begin = at
            while begin and plains[begin - 1] in GIVEN and plains[begin - 1] not in WORDS:
                begin -= 1
            yield _Name(parts[begin].start(), parts[last].end(), tuple(plains[begin : last + 1])), SHAPED
            break


def _is_pair(first: str, second: str) -> bool:
    return (
        first in GIVEN
        and second in SURNAMES
        and first not in WORDS
        and ((second not in WORDS and second not in EVERYDAY) or first not in ALSO_WORDS)
    )


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
        if name is None and text[at].islower():
            name = _small_name(text, at, phrase)
        if name is not None:
            name = _with_given_behind(text, name)
            taken = cue.end() + (name.end - at)
            yield name, CUED


def _after(text: str, at: int, kind: int, phrase: str, gap: str) -> _Name | None:
    if not text[at].isalpha():
        return None
    if kind != _GREETING and phrase not in _WEAK_CALLS and (pair := _everyday_pair(text, at)) is not None:
        return pair
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
    if len(name.words) == 1 and name.words[0] in _STATES and kind != _TITLE:
        return None
    if text[at].islower() and _OF_A_PLACE.match(text, at) is not None and len(_own_words(name)) < 2:
        # "cliente de Monterrey", "salut, j'ai"
        return None
    if (phrase in _WEAK_CALLS and not _is_listed(text, name)) or _is_acronym(text, name):
        return None
    if phrase in _WEAK and not (name.words[0] in GIVEN or (name.words[0] in SURNAMES and phrase != "im")):
        return None
    if phrase in ("i'm", "i am", "this is") and text[name.start : name.end].isupper() and len(name.words) < 2:
        return name if name.words[0] in GIVEN else None
    return name if _looks_like(name, kind, phrase) or _is_double(text, name) else None


def _is_double(text: str, name: _Name) -> bool:
    """True for a double surname whose halves the lists know: Schulte-Mattler."""
    halves = text[name.start : name.end].split("-")
    return len(halves) == len(name.words) + 1 and all(
        _plain(half) in SURNAMES and _plain(half) not in WORDS for half in halves
    )


_EVERYDAY_PAIR: Final = re.compile(
    rf"(?P<first>[{_UPPER}][a-z]{{2,11}}) (?P<last>[{_UPPER}][a-z]{{2,13}})(?![^\W_])(?! [{_UPPER}])"
    rf"|(?P<FIRST>[{_UPPER}]{{3,12}}) (?P<LAST>[{_UPPER}]{{3,14}})(?![^\W_])(?! [{_UPPER}])"
)


def _everyday_pair(text: str, at: int) -> _Name | None:
    """A given name and a surname that are everyday words, behind a cue: my husband Mark Banks."""
    found = _EVERYDAY_PAIR.match(text, at)
    if found is None:
        return None
    first, last = _plain(found["first"] or found["FIRST"]), _plain(found["last"] or found["LAST"])
    if first not in ALSO_WORDS or last not in FREQUENT or (last in FIRMS and last != "banks"):
        return None
    name = _Name(found.start(), found.end(), (first, last))
    return None if (first, last) in FIRM_PAIRS or first in BRANDS or _is_firm_behind(text, name) else name


def _is_firm_behind(text: str, name: _Name) -> bool:
    return _SMALL_FORM.match(text, name.end) is not None or text[name.end : name.end + 2] == " &"


_WEAK: Final = frozenset(
    ("im", "bin", "soy", "this is", "it is", "it's", "here is", "it’s", "c'est", "avec", "met", "as per")
)


_WEAK_CALLS: Final = frozenset(WEAK_CALLS)
_OF_A_PLACE: Final = re.compile(r"(?:de|du|des|da|aus|von) |[jlcmtsdnq]['’]")


def _own_words(name: _Name) -> list[str]:
    return [word for word in name.words if word not in _PARTICLES]


_STATES_TEXT: Final = """
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois
indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi
missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont
washington wisconsin wyoming queensland tasmania bayern hessen sachsen bretagne normandie bourgogne
andalucia cataluna aragon asturias galicia kerala gujarat punjab
"""
_STATES: Final = frozenset(_STATES_TEXT.split())
"""Names of places, where a name of a person is asked for."""
_LONGEST_ACRONYM: Final = 7


def _is_acronym(text: str, name: _Name) -> bool:
    """True for letters of an office behind an article: la DGCCRF."""
    last = text[name.start : name.end].rpartition(" ")[2]
    return (
        len(_own_words(name)) == 1
        and last.isupper()
        and len(last) <= _LONGEST_ACRONYM
        and last != text[name.start : name.end]
        and _plain(last) not in GIVEN
        and _plain(last) not in SURNAMES
    )


def _is_listed(text: str, name: _Name) -> bool:
    """True for a given name with a surname, or for a given name that is no word."""
    first = name.words[0]
    if "-" in text[name.start : name.end] and first not in GIVEN:
        # Ellie-Mae
        first = _plain(text[name.start : name.end].partition("-")[0])
    if len(name.words) == 1:
        return first in GIVEN and first not in ALSO_WORDS and first not in WORDS and first not in EVERYDAY
    return first in GIVEN or (first in SURNAMES and name.words[-1] in GIVEN)


_SMALL: Final = re.compile(
    r"(?P<first>[^\W\d_]{3,15}(?:-[^\W\d_]{2,12})?)"
    r"(?P<rest>(?: (?:(?:van|von|de|der|den|del|di|da|le|la|du|el|al|bin) ){0,2}(?:[dol]['’])?[^\W\d_]{2,16}"
    r"(?:-[^\W\d_]{2,14})?){1,2})?(?![^\W_])"
)


def _small_name(text: str, at: int, phrase: str) -> _Name | None:
    """A name in small letters behind a cue: a given name of the list, with what may be a surname."""
    found = _SMALL.match(text, at)
    if found is None:
        return None
    first = _plain(found["first"])
    whole = first in GIVEN or _plain(found["first"].partition("-")[0]) in GIVEN
    if phrase not in _WEAK_CALLS and found["rest"]:
        # behind a strong cue a given name counts that is a word, too: my ex consuelo ochoa
        behind = _WORD.match(text, found.end("first") + 1)
        second = _plain(behind.group()) if behind is not None else ""
        is_surname = second in SURNAMES and not (
            second in WORDS or second in EVERYDAY or second in _GERMAN_SMALL
        )
        if behind is not None and whole and is_surname and first not in GIVEN_WORDS:
            return _Name(at, behind.end(), (first, second))
    if not whole or first in ALSO_WORDS or first in WORDS or first in EVERYDAY or first in _GERMAN_SMALL:
        return None
    words, end = [first], found.end("first")
    for word in _WORD.finditer(text, end, found.end()):
        plain = _plain(word.group())
        is_particle = plain in _PARTICLES or len(plain) < 2
        if not is_particle and (
            not word.group()[0].islower()
            or (plain not in SURNAMES and (plain in WORDS or plain in _GERMAN_SMALL or plain in NEVER))
            or (plain in EVERYDAY and plain not in SURNAMES)
            or plain in FIRMS
            or plain in _NOT_SMALL
            or (len(words) > 1 and plain not in SURNAMES)
        ):
            break
        words.append(plain)
        if not is_particle:
            end = word.end()
    if end == found.end("first"):
        return _Name(at, end, (first,)) if phrase in _ALONE else None
    known = any(word in SURNAMES for word in words[1:])
    if not known and (phrase in _WEAK_CALLS or words[-1] in WORDS) and _LINE_END.match(text, end) is None:
        return None
    return _Name(at, end, tuple(words))


_NOT_SMALL_TEXT: Final = """
otra otro hier here again aqui ici encore nochmal wieder bitte please pls porfa merci gracias danke soy
es est ist und et y and from de von aus en in para con mit avec hat has tiene told said dijo dit sagt me
mir mich uns nous nos no non not nicht pas sin ohne sans pero mais aber but porque weil parce because
cuando quand als when
"""
_NOT_SMALL: Final = frozenset(_NOT_SMALL_TEXT.split())
_ALONE_TEXT: Final = """
c'est encore|otra vez|de nuevo|nochmal|ich bin's nochmal|bin's nochmal|this is|it's|ich bin|soy|je suis
my name is|my name's|me llamo|je m'appelle|ich heisse|mein name ist|thanks|regards|cheers|ta|gracias
cheers then|thanks then|ta then|bye then|right then|cheers all|thanks all|cheers mate|thanks mate
much obliged|rant over|that's me done|signing off|grussle|servus|schone grusse|schonen gruss|liebe grusse
lieben gruss|vlg|glg|beste gruss|bises|amities|amicalement|bien amicalement|a bientot|un abrazo|abrazos
saluditos|besos|suyo afmo|suya afma|namaste|i go by|they call me|everyone calls me|me dicen|me conocen como
merci|danke|lg|gruss|saludos|thx|kind regards|cordialement|un saludo|hi|hello|hey|hiya|hi there|hallo
hola|bonjour|moin|bise|bisous|besitos|and tell|tell|ring our|call our|text our|phone our|message our|ask our
contact our|email our|ganz liebe grusse die|liebe grusse die|liebe grusse der|viele grusse die
viele grusse der|grusse die|grusse der|ta very much|thanks very much|atenta|atento|hi to
say hi to|say hello to
"""
_ALONE: Final = frozenset(_ALONE_TEXT.strip().replace("\n", "|").split("|"))
"""Behind these a given name in small letters may stand by itself."""
_GIVEN_BEHIND: Final = re.compile(r", ?(?=[^\W\d_])")


def _with_given_behind(text: str, name: _Name) -> _Name:
    """A name with the given name that stands behind its surname: "Berg, Anna"."""
    comma = _GIVEN_BEHIND.match(text, name.end)
    if comma is None or (name.words[0] in GIVEN and len(name.words) > 1):
        return name
    word = _WORD.match(text, comma.end())
    plain = _plain(word.group()) if word is not None else ""
    if word is None or word.group()[0].islower() is not text[name.start].islower():
        return name
    first = _plain(word.group().partition("-")[0])
    if (plain not in GIVEN and first not in GIVEN) or plain in WORDS or plain in NEVER:
        return name
    if plain in ALSO_WORDS and name.words[0] not in SURNAMES:
        return name
    if _LINE_END.match(text, word.end()) is None and text[word.end() : word.end() + 1] != " ":
        return name
    rest = _parse(text, comma.end(), lower=False)
    if rest is not None and text[comma.end()].isupper():
        return _Name(name.start, max(rest.end, word.end()), (*name.words, *rest.words))
    return _Name(name.start, word.end(), (*name.words, plain))


_OWNERS: Final = (
    "my ",
    "his ",
    "her ",
    "our ",
    "their ",
    "mi ",
    "mon ",
    "ma ",
    "son ",
    "sa ",
    "notre ",
    "nuestr",
)
_NAMING: Final = frozenset(
    phrase
    for phrase in CALLS
    if phrase.startswith((*_OWNERS, "mein", "sein", "unser", "spo", "talk", "a person", "someone"))
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
            "danke",
            "thx",
            "tks",
            "ty",
            "tia",
            "bye",
            "peace",
            "warmly",
            "take care",
            "all the best",
            "im voraus danke",
            "danke im voraus",
            "besten dank",
            "merci d'avance",
            "merci par avance",
            "dans l'attente",
            "en espera",
            "fed up",
            "very tired",
            "humbly",
            "in erwartung",
            "att",
            "atte",
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
        if len(word) > 1 and (word not in _PARTICLES or (word == "le" and _LE.search(text, start, position))):
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
    if words and words[0] in GIVEN and (das := _DAS.match(text, end)) is not None:
        words, end = [*words, "das"], das.end()
    if not any(len(word) > 1 for word in words):
        return None
    return _Name(start, end, tuple(word for word in words if len(word) > 1) or tuple(words))


_LE: Final = re.compile(
    r"(?<![^\W_])(?:Thuy|Thi|Anh|Linh|Minh|Hoa|Lan|Hung|Duc|Trang|Hanh|Phuong|Thanh|Tuan|Ngoc) L[eE]\Z"
)
"""A surname of Vietnam, which is an article in French."""
_DAS: Final = re.compile(r" (?:Das|DAS)(?![^\W_])(?! (?:ist|war|wird|wurde|hat|kann|geht|ganze|[A-ZÄÖÜ]))")
"""A surname of Bengal, which is an article in German."""
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
    if written == "i" and words:
        # Puigdomènech i Ferrer, of Catalonia
        following = _WORD.match(text, match.end() + 1)
        return (
            following is not None
            and following.group()[0].isupper()
            and _plain(following.group()) in SURNAMES
            and _plain(following.group()) not in WORDS
        )
    if len(word) == 1:
        sign = text[match.end() : match.end() + 1]
        dotted = sign == "."
        return (
            sign not in ("/", "&", "'") and (capital or lower) and (dotted or (word not in "ai" and capital))
        )
    if word == "le" and capital and len(words) == 1 and words[0] in GIVEN:
        # Thuy Le, of Vietnam; Marie Le Goff, of Brittany
        return True
    if word in _CAPITAL_PARTICLES and not (capital or (lower and words and words[0] in GIVEN)):
        return False
    if word in _PARTICLES:
        following = _JOIN.match(text, match.end())
        if following is not None and (more := _MORE_PARTICLES.match(text, following.end())) is not None:
            # von der Heide
            after = text[more.end() : more.end() + 1]
            if after.isupper():
                return (
                    not capital or word not in NEVER or word in ("la", "de", "le", "el", "los", "das", "der")
                )
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
    if capital and len(words) == 1 and words[0] in GIVEN:
        if word in _CAPITAL_SURNAMES and words[0] not in ALSO_WORDS and words[0] not in WORDS:
            return True
        if _PINYIN.fullmatch(words[0]) and _PINYIN.fullmatch(word) and _before_syllable(text, match):
            return True
    if word in NEVER and not (
        word in ("may", "april", "june", "march", "best", "good", "law", "christian") and titled and capital
    ):
        return word == "das" and capital and len(words) == 1 and words[0] in GIVEN
    # an English word has no such letters: Groß, Müller
    known = word in GIVEN or word in SURNAMES or (capital and not written.isascii() and word not in FIRMS)
    if capital:
        if not words:
            return titled or known or word not in WORDS
        if not known and _GERMAN_NOUN.fullmatch(word):
            return False
        return word not in FIRMS and (known or word not in WORDS)
    if not lower:
        return (
            len(words) == 1
            and words[0] in GIVEN
            and word in SURNAMES
            and word not in WORDS
            and word not in NEVER
            and len(word) > 3
        )
    return word not in WORDS and word not in FIRMS and word not in EVERYDAY and word not in _GERMAN_SMALL


_MORE_PARTICLES: Final = re.compile(
    r"(?:(?:de|la|las|los|der|den|het|ter|do|dos|das|von|zu) |d['’]){1,2}(?=[^\W\d_])"
)


def _leads_to_firm(text: str, at: int) -> bool:
    """True when the words at a place are a firm: von Stadtwerke Hagen, de Hermanos Ruiz."""
    word = _WORD.match(text, at)
    if word is None:
        return False
    behind = text[word.end() : word.end() + 3]
    return _plain(word.group()) in FIRM_FIRST or behind == " & "


_GERMAN_NOUN: Final = re.compile(
    "[a-z]{2,20}(?:pause|zahlung|vertrag|kredit|konto|antrag|anfrage|beschwerde|kundigung|rechnung|gebuhr"
    "|gebuhren"
    "|mahnung|darlehen|raten|rate|zins|zinsen|auskunft|schutz|versicherung|stundung|angelegenheit|nummer"
    "|schreiben)"
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


_CAPITAL_SURNAMES: Final = frozenset(
    ("more", "contractor", "engineer", "merchant", "cousin", "lustig", "fielding", "broker", "pilot", "mas")
)
"""Surnames that are words: they count behind a given name, with a capital letter."""


def _before_syllable(text: str, match: re.Match[str]) -> bool:
    """True for the second syllable of a given name, before a surname: Hui Min Sim."""
    following = _WORD.match(text, match.end() + 1) if text[match.end() : match.end() + 1] == " " else None
    if following is None or not following.group()[0].isupper():
        return False
    surname = _plain(following.group())
    return surname in SURNAMES and surname not in WORDS and surname not in EVERYDAY


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
    if _SMALL_FORM.match(text, name.end) is not None:
        return True
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


_SMALL_FORM: Final = re.compile(r",? (?:plc|ltd|llc|inc|gmbh|pvt|pty|llp|sarl|bhd|corp)(?![^\W_])")
_FOLLOWING: Final = re.compile(r" (?:& |and |of )?([^\W\d_]{2,20})")
_LENDERS: Final = frozenset(
    ("bank", "finance", "sahakari", "gramin", "cooperative", "nidhi", "fincorp", "bankhaus")
)
_LEADING: Final = re.compile(
    r"(?<![^\W_])(?:Banco|Banque|Banca|Caja|Caisse|Crédit|Crédito|Financiera|Financière|Bankhaus|Sparkasse"
    r"|Hôpital"
    r"|Clinique|Clínica|Hospital|[Ll]oi|[Ll]ey) (?:d[eu] )?\Z"
)
"""A firm or a statute that somebody gave his name."""
_OF_SAINT: Final = re.compile(rf"['’]s [{_UPPER}]")
_TAIL: Final = re.compile(rf"(?: &| and| und| y| et)?(?:,? [{_UPPER}][\w.-]{{0,20}}){{1,3}}")


def _known_given(text: str) -> Iterator[tuple[_Name | None, int]]:
    """Without a cue: a frequent given name with a surname, or before a verb of speech; a name in Pinyin."""
    for pair in _SMALL_PAIR.finditer(text):
        first, second = _plain(pair[1]), _plain(pair[2].rpartition(" ")[2])
        is_given = first in GIVEN or (_plain(pair[1].partition("-")[0]) in GIVEN and "-" in pair[1])
        if (
            is_given
            and second in (FREQUENT if pair[0].isascii() else SURNAMES)
            and first not in ALSO_WORDS
            and first not in WORDS
            and second not in WORDS
            and second not in _GERMAN_SMALL
        ):
            third = _THIRD.match(text, pair.end(2))
            plain = _plain(third[1]) if third is not None else ""
            if third is not None and plain in SURNAMES and plain not in WORDS and plain not in EVERYDAY:
                yield _Name(pair.start(1), third.end(1), (first, second, plain)), SHAPED
            else:
                yield _Name(pair.start(1), pair.end(2), (first, second)), SHAPED
        elif (is_given and _is_unlisted(first, second) and _SURE_BEHIND.match(text, pair.end(2))) or (
            second in FREQUENT
            and _is_unlisted(first, second)
            and _HERE.match(text, pair.end(2))
            and _BEGINS_SENTENCE.search(text, max(0, pair.start(1) - 3), pair.start(1))
        ):
            yield _Name(pair.start(1), pair.end(2), (first, second)), LIKELY
    taken = 0
    for match in _CAPITALISED.finditer(text):
        if match.start() < taken:
            continue
        word = _plain(match.group())
        if word in GIVEN or _plain(match.group().partition("-")[0]) in GIVEN:
            name = _parse(text, match.start(), lower=False)
            if word in FREQUENT and name is not None and len(name.words) == 1:
                # a surname that is a given name too: Subramaniam, Shreya
                name = _parse_other(text, match, word) or name
        elif word in PINYIN_SURNAMES or (word in FREQUENT and text[match.end() : match.end() + 2] == ", "):
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
        told = name.words[0] in GIVEN and name.words[-1] in SURNAMES and _SPEAKS.match(text, name.end)
        if len(name.words) > 1 and (told or not _is_everyday(name.words)):
            taken = name.end
            yield name, SHAPED
            other = _COUPLE.search(text, max(0, name.start - 20), name.start)
            if other is not None and name.words[0] in GIVEN:
                plain = _plain(other[1])
                if plain in GIVEN and plain not in ALSO_WORDS and plain not in WORDS:
                    yield _Name(*other.span(1), (plain,)), LIKELY
        elif len(name.words) == 1 and _speaks(text, name, word):
            taken = name.end
            yield name, LIKELY


_COUPLE: Final = re.compile(rf"(?<![^\W_])([{_UPPER}][^\W\d_]{{2,13}}) (?:&|and|und|et|y|e) \Z")
"""The one of two who share a surname: Ewa und Piotr Zając."""


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
    if second == "weiss" and _KNOWS.match(text, following.end()) is not None:
        return None
    pinyin = _PINYIN.fullmatch(word) is not None and second in PINYIN_SURNAMES and second not in _NOT_PINYIN
    if pinyin:
        return _Name(match.start(), following.end(), (word, second))
    if text[match.start() : following.end()].isupper():
        return None
    if not (second in FREQUENT or _SURNAME_ENDING.fullmatch(second) or _GIVEN_ENDING.fullmatch(word)):
        return None
    return _Name(match.start(), following.end(), (word, second))


_SURNAME_ENDING: Final = re.compile(
    "[a-z]{3,14}(?:enko|chuk|czyk|ovic|evic|ovich|evich|owski|owska|ewski|ewska|inski|inska|shvili|adze|idze"
    "|oglu|opoulos|opoulou|akis|escu|eanu|sson|sdottir|swamy|swami|murthy|murty|krishnan|nathan|rajan|walla"
    "|wala|gowda|palli|singhe|sekara|wardena|ratne|nayake|chukwu|etxea|etxeberria)"
)
"""How surnames end of which there are too many for a list."""
_GIVEN_ENDING: Final = re.compile(
    "[a-z]{3,12}(?:bhai|behn|eshwar|endra|inder|preet|jeet|appa|amma|swamy|kumari|pooja|ullah|eddine|uddin"
    "|oluwa|chukwu|slaw|slawa|slava|mila)"
    "|(?:abdel|abdul|abder|oluwa|chukwu|ogene|oghene|gebre|tesfa|nomthan|siya|nkosi)[a-z]{3,12}"
)
"""How given names begin or end of which there are too many for a list."""
_KNOWS: Final = re.compile(r"(?i: (?:bescheid|von|nichts?|es|das|dass|davon)\b)")
"""What somebody knows, who is not called Weiß."""
_PLACES_TEXT: Final = """
fort port lake mount san santa saint north south east west great new old little upper lower los las el
point cape camp long royal king queen lord lady prince princess president senator congressman governor
mayor judge justice professor doctor detective sergeant officer harvard oxford cambridge senator harris
"""
_PLACES: Final = frozenset(_PLACES_TEXT.split())


_SMALL_PAIR: Final = re.compile(
    r"(?<![^\W_'’@./-])([a-zà-ÿ]{3,15}(?:-[a-zà-ÿ]{2,12})?)"
    r"(?= ((?:(?:van|von|de|der|den|del|di|le|la|du|el|al) ){0,2}(?:[dol]['’])?[a-zà-ÿ]{3,15}"
    r"(?:-[a-zà-ÿ]{2,14})?)"
    r"(?![^\W_@'’-]))"
)
_THIRD: Final = re.compile(r" ([a-zà-ÿ]{3,15})(?![^\W_@'’-])")
"""The second surname of a Spaniard, in small letters."""


def _is_unlisted(first: str, second: str) -> bool:
    """True for a given name of the list with what may be a surname, and is no word of any language here."""
    return (
        first not in ALSO_WORDS
        and first not in GIVEN_WORDS
        and first not in WORDS
        and first not in EVERYDAY
        and first not in _GERMAN_SMALL
        and second not in WORDS
        and second not in EVERYDAY
        and second not in _GERMAN_SMALL
        and second not in NEVER
        and second not in FIRMS
        and second not in _CUE_WORDS
        and len(second) > _SHORTEST_UNLISTED
    )


_SHORTEST_UNLISTED: Final = 4
_HERE: Final = re.compile(
    r" (?:here|speaking|writing|this side|hier|ici|aquí|al habla|am apparat)(?![a-zà-ÿ])"
)
_BEGINS_SENTENCE: Final = re.compile(r"(?:\A|\n|[.,!:;] )\Z")
_SURE_BEHIND: Final = re.compile(
    r"(?= ?(?:[,;:)(|/\n]|\.(?:\s|\Z)|\Z| - | – ))"
    r"| (?:here|hier|ici|aqui|aquí|speaking|writing|who|whose|said|says|told|rang|called|signed|wrote"
    r"|again|and (?:me|i|my)|et moi|und ich|y yo|sans|ohne|gespeichert|dejó|dijo|espera|quiere|m'a|a dit"
    r"|sagt|sagte|hat|wartet|is|was|has|never|asked)(?![a-zà-ÿ])"
)
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
        if text[max(0, match.start() - 4) : match.start()].lower().endswith(("st ", "st. ", "st.")) and (
            _OF_SAINT.match(text, match.end())
        ):
            continue
        key = words.get(_plain(match.group()))
        if key is not None:
            yield Hit(match.start(), match.end(), DataType.NAME, key, LIKELY)
