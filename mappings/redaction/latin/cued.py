"""Names in Latin letters behind a cue: a title, a greeting, a signature, a label."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from mappings.redaction.everyday import EVERYDAY
from mappings.redaction.hits import CUED
from mappings.redaction.late import late
from mappings.redaction.latin.ends import is_no_value
from mappings.redaction.latin.firms import is_firm, is_firm_behind
from mappings.redaction.latin.framed import FRAMED, framed_name, is_foreign, is_foreign_pair
from mappings.redaction.latin.letters import LINE_END, PINYIN, UPPER, WORD, Name, is_known, letters_of
from mappings.redaction.latin.parsing import parsed
from mappings.redaction.latin.small import (
    IS_WEAK_CALL,
    given_alone,
    names_behind,
    small_name,
    with_given_behind,
)
from mappings.redaction.loose import Loose
from mappings.redaction.phrases import Phrases
from mappings.redaction.words import any_of
from mappings.redaction.words.complaints import WORDS
from mappings.redaction.words.given import ALSO_WORDS, GIVEN
from mappings.redaction.words.latin_cues import (
    BRANDS,
    CALLS,
    FIELDS,
    FIRM_PAIRS,
    FIRMS,
    GREETINGS,
    LABELS,
    LOWER_TITLES,
    NICKNAMES,
    SIGN_OFFS,
    TELLS,
    TITLES,
    WEAK_CALLS,
)
from mappings.redaction.words.latin_frames import PERSONAL
from mappings.redaction.words.latin_small import PARTICLES, STATES
from mappings.redaction.words.surnames import FREQUENT, SURNAMES


def cue_pattern(phrases: Iterable[str]) -> str:
    """The pattern of cue phrases; a blank in them may be a new line, too."""
    return rf"(?:{any_of(phrases)})(?![^\W_])".replace("\\ ", r"\s{1,2}")


_TELL, _LABEL, _FIELD, _TITLE, _CALL, _SIGN_OFF, _GREETING, _FRAME = range(8)
_KINDS: Final = {
    phrase: kind
    for kind, phrases in (
        (_FRAME, FRAMED),
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
CUE_WORDS: Final = frozenset(word for phrase in _KINDS for word in phrase.split())
_ALSO_NAMES_TEXT: Final = (
    "pere mere fils frere papa mama mam mamie papi gran nan nana baby boss boy lad lass tia tio oma opa bru"
    " mari prima nieto neveu tutor"
)
_ALSO_NAMES: Final = frozenset(_ALSO_NAMES_TEXT.split())
"""Words for relatives that are names elsewhere: Pere and Mere, of Catalonia and of the Maori."""
_SIGNS_OFF: Final = ("atte", "beste")
"""Ends of letters that the lists hold as names: Atte of Finland, Beste of Turkey."""
_BEFORE_NAMES: Final = frozenset(
    word
    for word in CUE_WORDS - PARTICLES - _ALSO_NAMES
    if len(word) > 1 and (word in _SIGNS_OFF or not (is_known(word) or word in EVERYDAY))
)
"""Words of cues that nobody is called."""
FIRST_WORD: Final = r"(?<!\w)[^\W_]{1,40}+(?![^\W_])"
CUES: Final = Phrases(FIRST_WORD, _KINDS, cue_pattern)
_OF_FORMS: Final = frozenset((_LABEL, _FIELD))
_SPACES: Final = late(r"\s{1,2}")
_GAPS: Final = {
    _TELL: late(r"[ \n:,;\"'“‘(]{1,4}"),
    _LABEL: late(r" {0,2}(?:\([a-zA-Z ]{1,20}\) {0,2})?[:=|\-][ \n\"'|-]{0,4}"),
    _FIELD: late(r" {0,2}(?:\([a-zA-Z ]{1,20}\) {0,2})?[:=][ \n]{0,3}"),
    _TITLE: late(r"\.? {1,2}|\.|\. ?\n| ?\n"),
    _CALL: late(
        r"(?: {1,2}|, | ?\n| ?\(|: |'s? )(?:(?:is|was|called|named|is called|namens|de nombre"
        r"|heisst|a|an|mr|mrs|ms|ist|war|est|es|era) ){0,2}[\"'“(]?"
    ),
    _SIGN_OFF: late(r"[ ,.!:;*_-]{0,3}(?:[\n ]{1,8})[-*~_ ]{0,3}"),
    _FRAME: late(" (?:mr |mrs |ms )?"),
    _GREETING: late(r"(?:,? |\n)"),
}
_MARKED: Final = late(r" {0,2}(?:\([a-zA-Z ]{1,20}\) {0,2})?[:=][ \n]{0,3}")


def cued_names(text: str, loose: Loose, words: list[re.Match[str]]) -> Iterator[tuple[Name | None, int]]:
    """Names behind a cue, with how sure they are.

    Args:
        words: The words of the text with which a cue may begin.
    """
    taken = 0
    owner = -1
    for start, end in CUES.spans(loose.text, words):
        if end <= taken or end >= len(loose.text):
            continue
        phrase = _SPACES.sub(" ", loose.text[start:end])
        if start == owner and f"my {phrase}" in _KINDS:
            # "ring my" took the word before "daughter"
            phrase = f"my {phrase}"
        owner = end + 1 if phrase.endswith(" my") else -1
        kind = _KINDS[phrase]
        if phrase in _BEFORE_COLON and _MARKED.match(loose.text, end):
            kind = _BEFORE_COLON[phrase]
        gap = _GAPS[kind].match(loose.text, end)
        if gap is None or gap.end() >= len(loose.text):
            continue
        if phrase in IS_WEAK_CALL:
            # "ring my daughter": the cue in it is a stronger one
            inner = phrase.partition(" ")[2]
            if inner in _NAMING:
                phrase, kind = inner, _CALL
        at = loose.span(gap.end(), gap.end() + 1)[0]
        is_small = text[at].islower()
        if is_small and phrase in IS_WEAK_CALL and not _may_begin(text, at):
            continue
        if kind == _FRAME:
            name = _everyday_pair(text, at) or _after(text, at, _CALL, phrase, gap.group())
        else:
            name = _after(text, at, kind, phrase, gap.group())
        if name is None and phrase in FRAMED and text[at].isalpha():
            name = framed_name(text, at, phrase)
        if name is None and is_small and kind != _FRAME:
            name = small_name(text, at, phrase)
        if name is not None and not (kind in _OF_FORMS and is_no_value(name.words)):
            name = with_given_behind(text, name)
            taken = end + (name.end - at)
            yield name, CUED
            yield from ((more, CUED) for more in names_behind(text, name))


def without_cue(text: str, name: Name) -> Name | None:
    """A name without the words before it that tell of names and are none: "Kollege Yılmaz", "LG Rosa".

    None when all of its words are such.

    >>> without_cue("Gruß Rosa", Name(0, 9, ("gruss", "rosa")))
    Name(start=5, end=9, words=('rosa',))
    """
    first = name.words[0]
    if len(name.words) == 1 or first not in CUE_WORDS:
        return name
    if all(word in _BEFORE_NAMES for word in name.words):
        return None
    parts = list(WORD.finditer(text, name.start, name.end))
    cut = 0
    for at, part in enumerate(parts[:-1]):
        word = letters_of(part.group())
        if word not in CUE_WORDS:
            break
        if word in _BEFORE_NAMES:
            cut = at + 1
    return Name(parts[cut].start(), name.end, name.words[cut:] or name.words) if cut else name


def _may_begin(text: str, at: int) -> bool:
    """True when a word in small letters can be the first one of a name: one of the lists, or a particle."""
    word = WORD.match(text, at)
    if word is None:
        return False
    first = letters_of(word.group().partition("-")[0])
    return first in GIVEN or first in PARTICLES or letters_of(word.group()) in GIVEN


def _after(text: str, at: int, kind: int, phrase: str, gap: str) -> Name | None:
    if not text[at].isalpha():
        return None
    if kind != _GREETING and phrase not in IS_WEAK_CALL and (pair := _everyday_pair(text, at)) is not None:
        return pair
    if kind == _TITLE:
        return _titled(text, at, phrase, gap)
    if kind in (_TELL, _LABEL):
        name = parsed(text, at, lower=not text[at].isupper())
        if name is None or is_firm(text, name) or ("|" in gap and not _is_in_cell(text, name)):
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
    name = parsed(text, at, lower=False)
    if name is None:
        return given_alone(text, at) if kind == _GREETING else None
    if is_firm(text, name):
        return None
    if len(name.words) == 1 and name.words[0] in STATES and kind != _TITLE:
        return None
    if text[at].islower() and _OF_A_PLACE.match(text, at) is not None and len(_own_words(name)) < 2:
        # "cliente de Monterrey", "salut, j'ai"
        return None
    if _is_acronym(text, name) or (phrase == "im" and name.words[0] in _SEASONS):
        return None
    if phrase in IS_WEAK_CALL and not _is_listed(text, name):
        return name if phrase in PERSONAL and is_foreign_pair(text, name) else None
    if phrase in WEAK and not (name.words[0] in GIVEN or (name.words[0] in SURNAMES and phrase != "im")):
        return None
    if phrase in ("i'm", "i am", "this is") and text[name.start : name.end].isupper() and len(name.words) < 2:
        return name if name.words[0] in GIVEN else None
    if kind == _CALL and (_is_initialled(text, name) or _acts(text, name, phrase)):
        return name
    return name if _looks_like(name, kind, phrase) or _is_double(text, name) else None


def _is_in_cell(text: str, name: Name) -> bool:
    """True for a name in the cell of a table beside its label, not for the next label."""
    return any(word in GIVEN or word in SURNAMES for word in name.words) or is_foreign_pair(text, name)


_INITIAL_FIRST: Final = late(rf"(?:[{UPPER}]\.? ){{1,2}}[{UPPER}][a-zà-ÿ]{{3}}")


def _is_initialled(text: str, name: Name) -> bool:
    """True for initials before a word that no list knows: payee L Blenkinsop."""
    return _INITIAL_FIRST.match(text, name.start) is not None and is_foreign(name.words[-1])


_ACTS: Final = late(
    r" (?:said|says|told|rang|called|promised|wrote|never|hung|refused|signed|insisted|claimed|swore|laughed"
    r"|and (?:i|me)|hat|hatte|sagte|meinte|rief|schrieb|versprach|teilte|wollte|behauptete|drohte|erklärte"
    r"|m'a|a (?:dit|promis|signé|refusé|raccroché|appelé)|avait|dijo|prometió|firmó|llamó|colgó|aseguró"
    r"|me (?:dijo|prometió|colgó|llamó))(?![^\W_])"
)


def _acts(text: str, name: Name, phrase: str) -> bool:
    """True for a word that no list knows, between a role and what people do: Bearbeiterin Malkmus rief."""
    return (
        len(name.words) == 1
        and text[name.start : name.end].istitle()
        and is_foreign(name.words[0])
        and (_ACTS.match(text, name.end) is not None or phrase in _SIGNED)
    )


_SIGNED: Final = frozenset(("signed by", "cosigned by", "witnessed by"))


def _is_double(text: str, name: Name) -> bool:
    """True for a double surname whose halves the lists know: Schulte-Mattler."""
    halves = text[name.start : name.end].split("-")
    return len(halves) == len(name.words) + 1 and all(
        letters_of(half) in SURNAMES and letters_of(half) not in WORDS for half in halves
    )


_EVERYDAY_PAIR: Final = late(
    rf"(?P<first>[{UPPER}][a-z]{{2,11}}) (?P<last>[{UPPER}][a-z]{{2,13}})(?![^\W_])(?! [{UPPER}])"
    rf"|(?P<FIRST>[{UPPER}]{{3,12}}) (?P<LAST>[{UPPER}]{{3,14}})(?![^\W_])(?! [{UPPER}])"
)


def _everyday_pair(text: str, at: int) -> Name | None:
    """A given name and a surname that are everyday words, behind a cue: my husband Mark Banks."""
    found = _EVERYDAY_PAIR.match(text, at)
    if found is None:
        return None
    first, last = letters_of(found["first"] or found["FIRST"]), letters_of(found["last"] or found["LAST"])
    if first not in ALSO_WORDS or last not in FREQUENT or (last in FIRMS and last != "banks"):
        return None
    name = Name(found.start(), found.end(), (first, last))
    return None if (first, last) in FIRM_PAIRS or first in BRANDS or is_firm_behind(text, name) else name


WEAK: Final = frozenset(
    ("im", "bin", "soy", "this is", "it is", "it's", "here is", "it’s", "c'est", "avec", "met", "as per")
)
_SEASONS: Final = frozenset(("sommer", "winter", "herbst", "fruhling", "fruhjahr"))
_OF_A_PLACE: Final = late(r"(?:de|du|des|da|aus|von) |[jlcmtsdnq]['’]")


def _own_words(name: Name) -> list[str]:
    return [word for word in name.words if word not in PARTICLES]


_LONGEST_ACRONYM: Final = 7


def _is_acronym(text: str, name: Name) -> bool:
    """True for letters of an office behind an article: la DGCCRF."""
    last = text[name.start : name.end].rpartition(" ")[2]
    return (
        len(_own_words(name)) == 1
        and last.isupper()
        and len(last) <= _LONGEST_ACRONYM
        and last != text[name.start : name.end]
        and letters_of(last) not in GIVEN
        and letters_of(last) not in SURNAMES
    )


def _is_listed(text: str, name: Name) -> bool:
    """True for a given name with a surname, or for a given name that is no word."""
    first = name.words[0]
    if "-" in text[name.start : name.end] and first not in GIVEN:
        # Ellie-Mae
        first = letters_of(text[name.start : name.end].partition("-")[0])
    if len(name.words) == 1:
        return first in GIVEN and first not in ALSO_WORDS and first not in WORDS and first not in EVERYDAY
    return first in GIVEN or (first in SURNAMES and name.words[-1] in GIVEN)


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
) | {"named", "this is", "i'm", "i am", "ihre frau", "ihre kollegin", "ihr kollege", *NICKNAMES}
"""Behind these a single word counts that no list knows."""


def _looks_like(name: Name, kind: int, phrase: str) -> bool:
    first, last = name.words[0], name.words[-1]
    if any(word in GIVEN or word in SURNAMES for word in name.words):
        return not (len(name.words) == 1 and (first in WORDS or first in EVERYDAY) and kind != _GREETING)
    if kind == _FIELD and len(name.words) == 1:
        # "Agent: Leider nein": who speaks, and the first word he says
        return False
    if len(name.words) > 1 or kind in (_FIELD, _GREETING):
        return first not in WORDS and last not in WORDS
    if first in WORDS or first in EVERYDAY or first in BRANDS:
        return False
    if phrase in NICKNAMES:
        return is_foreign(first)
    return phrase in _NAMING or (PINYIN.fullmatch(first) is not None and len(first) > 3)


def _titled(text: str, at: int, phrase: str, gap: str) -> Name | None:
    single = len(phrase) < 3 and phrase in ("m", "d", "me", "ca", "er", "md", "pt", "km", "sh", "fr", "mm")
    before = text[at - len(gap) - len(phrase) - 1 : at - len(gap) - len(phrase)]
    if single and (not gap.startswith(".") or before in ("'", "’", "-")):
        return None
    if "\n" in gap and not text[at].isupper():
        return None
    lower = phrase in LOWER_TITLES and not text[at].isupper()
    name = parsed(text, at, lower=lower, titled=True)
    if name is None or name.words[0] in ("or", "and", "oder", "und", "et", "cooper's"):
        return None
    if phrase in ("shri", "sri", "shrimati", "smt", "sh", "st") and is_firm(text, name):
        return None
    if lower and name.words[0] not in PARTICLES:
        return _titled_small(text, name, at - len(gap) - len(phrase))
    if phrase in ("herr", "herrn", "frau", "hr", "familie") and len(name.words) > 1:
        return _first_words(text, name, 1 if name.words[0] not in GIVEN and len(name.words[0]) > 2 else 2)
    return name


_SOME: Final = late(
    r"(?i)(?<![^\W_])(?:eine?|einem|einer|der|die|dem|diese[rm]?|meine[rm]?|unsere|une?|le|la|una?|el|the|a|this|my"
    r"|ma|mi|cette|esta) \Z"
)


def _titled_small(text: str, name: Name, title: int) -> Name | None:
    """A name in small letters behind a title, and no verb: "ein Herr rief an".

    Args:
        title: Where the title begins.
    """
    own = _own_words(name)
    is_said = text[title : title + 1].isupper() or _SOME.search(text, max(0, title - 8), title) is not None
    if is_said and own and not (is_known(own[0]) or own[0] in EVERYDAY):
        return None
    is_pair = len(own) > 1 and (own[0] not in FREQUENT or is_known(own[1]))
    return _first_words(text, name, 2 if is_pair else 1)


def _first_words(text: str, name: Name, count: int) -> Name:
    words = list(WORD.finditer(text, name.start, name.end))
    for word in words:
        if letters_of(word.group()) not in PARTICLES and len(word.group()) > 1:
            break
        count += 1
    words = words[:count]
    return Name(name.start, words[-1].end(), tuple(letters_of(word.group()) for word in words))


_ON_BEHALF: Final = (
    "im auftrag",
    "in vertretung",
    "i.a.",
    "i. a.",
    "i.v.",
    "i. v.",
    "ppa.",
    "ppa",
    "p.p.",
    "pp.",
)


def _signed(text: str, at: int, phrase: str, gap: str) -> Name | None:
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
            *_ON_BEHALF,
        )
        and "\n" not in gap
    )
    name = parsed(text, at, lower="\n" in gap or not weak, titled="\n" in gap)
    if name is None or is_firm(text, name):
        return None
    ends = LINE_END.match(text, name.end) is not None
    telling = any(word in GIVEN or word in SURNAMES for word in name.words)
    if weak:
        return name if telling and ends and text[at].isupper() else None
    if text[at].isupper():
        return name if ends or telling else None
    return name if ends and len(name.words) < 4 and (telling or "\n" in gap or len(name.words) == 2) else None
