"""Names in Latin letters without a cue: a given name with a surname, or before a verb of speech."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mappings.redaction.everyday import EVERYDAY
from mappings.redaction.hits import LIKELY, SHAPED
from mappings.redaction.late import late
from mappings.redaction.latin.cued import CUE_WORDS
from mappings.redaction.latin.firms import is_firm
from mappings.redaction.latin.letters import PINYIN, UPPER, WORD, Name, letters_of
from mappings.redaction.latin.parsing import parsed
from mappings.redaction.words.chinese import PINYIN_SURNAMES
from mappings.redaction.words.complaints import WORDS
from mappings.redaction.words.given import ALSO_WORDS, GIVEN, GIVEN_WORDS
from mappings.redaction.words.latin_cues import BRANDS, FIRMS, NEVER
from mappings.redaction.words.latin_small import GERMAN_SMALL, NOT_PINYIN, PLACES
from mappings.redaction.words.surnames import FREQUENT, SURNAMES

_SMALL_GIVEN: Final = GIVEN - ALSO_WORDS - WORDS
_SMALL_SURNAMES: Final = FREQUENT - WORDS
"""Names that count in small letters."""
CAPITALISED: Final = late(
    rf"(?<![^\W_'’.@/-])[{UPPER}](?:['’][{UPPER}])?[^\W\d_]{{1,24}}(?:(?:-|['’](?!s"
    rf"(?![^\W\d_])))[^\W\d_]{{1,24}}){{0,2}}(?!"
    rf"[^\W_@])"
)
_SPEAKS: Final = late(
    r"(?:['’]s |,? (?:who|said|says|told|tells|asked|promised|confirmed|advised|assured|explained"
    r"|called|emailed|texted|phoned|rang|wrote|answered|refused|hung|transferred|informed|insisted"
    r"|claimed"
    r"|stated|replied|apologi[sz]ed|responded|admitted|agreed|picked|never|kept|left|took|did"
    r"|could|would|was (?:rude|very|so|helpful|unable|not)|from|at the|in (?:the|your|collections"
    r"|customer)|here|on (?:the )?(?:phone|line|chat|other end)|in (?:chat|branch)|calling|asked me|wants"
    r"|paid|and (?:i|her|his)|is my|has)\b)"
)
_BEFORE_ALONE: Final = late(
    r"(?:\b(?:with|to|by|from|named|agent|that|called|and|asked|told|emailed|contacted|per|lady"
    r"|woman|man|gentleman|guy|girl|name)|^|\n|[.,!] ) ?\Z"
)


def given_names(text: str) -> Iterator[tuple[Name | None, int]]:
    """Without a cue: a frequent given name with a surname, or before a verb of speech; a name in Pinyin."""
    for pair in _SMALL_PAIR.finditer(text):
        one, two = pair.group(1, 2)
        if (
            one not in _SMALL_GIVEN
            and two not in _SMALL_SURNAMES
            and one.isascii()
            and two.isascii()
            and one.isalpha()
            and two.isalpha()
        ):
            continue
        first, second = letters_of(one), letters_of(two.rpartition(" ")[2])
        is_given = first in GIVEN or (letters_of(pair[1].partition("-")[0]) in GIVEN and "-" in pair[1])
        if (
            is_given
            and second in (FREQUENT if pair[0].isascii() else SURNAMES)
            and first not in ALSO_WORDS
            and first not in WORDS
            and second not in WORDS
            and second not in GERMAN_SMALL
        ):
            third = _THIRD.match(text, pair.end(2))
            plain = letters_of(third[1]) if third is not None else ""
            if third is not None and plain in SURNAMES and plain not in WORDS and plain not in EVERYDAY:
                yield Name(pair.start(1), third.end(1), (first, second, plain)), SHAPED
            else:
                yield Name(pair.start(1), pair.end(2), (first, second)), SHAPED
        elif (is_given and _is_unlisted(first, second) and _SURE_BEHIND.match(text, pair.end(2))) or (
            second in FREQUENT
            and _is_unlisted(first, second)
            and _HERE.match(text, pair.end(2))
            and _BEGINS_SENTENCE.search(text, max(0, pair.start(1) - 3), pair.start(1))
        ):
            yield Name(pair.start(1), pair.end(2), (first, second)), LIKELY
    taken = 0
    for match in CAPITALISED.finditer(text):
        if match.start() < taken:
            continue
        word = letters_of(match.group())
        if word in GIVEN or letters_of(match.group().partition("-")[0]) in GIVEN:
            name = parsed(text, match.start(), lower=False)
            if word in FREQUENT and name is not None and len(name.words) == 1:
                # a surname that is a given name too: Subramaniam, Shreya
                name = _parse_other(text, match, word) or name
        elif word in PINYIN_SURNAMES or (word in SURNAMES and text[match.end() : match.end() + 2] == ", "):
            name = _parse_other(text, match, word)
        elif (
            word not in WORDS
            and word not in NEVER
            and word not in BRANDS
            and word not in FIRMS
            and word not in CUE_WORDS
        ):
            name = _before_surname(text, match, word)
        else:
            continue
        if name is None or is_firm(text, name) or not _is_apart(text, name):
            continue
        told = name.words[0] in GIVEN and name.words[-1] in SURNAMES and _SPEAKS.match(text, name.end)
        if len(name.words) > 1 and (told or not _is_everyday(name.words)):
            taken = name.end
            yield name, SHAPED
            other = _COUPLE.search(text, max(0, name.start - 20), name.start)
            if other is not None and name.words[0] in GIVEN:
                plain = letters_of(other[1])
                if plain in GIVEN and plain not in ALSO_WORDS and plain not in WORDS:
                    yield Name(*other.span(1), (plain,)), LIKELY
        elif len(name.words) == 1 and _speaks(text, name, word):
            taken = name.end
            yield name, LIKELY


_COUPLE: Final = late(rf"(?<![^\W_])([{UPPER}][^\W\d_]{{2,13}}) (?:&|and|und|et|y|e) \Z")
"""The one of two who share a surname: Ewa und Piotr Zając."""


def _is_apart(text: str, name: Name) -> bool:
    return text[name.end : name.end + 1] not in ("@", "/", "_")


def _is_everyday(words: tuple[str, ...]) -> bool:
    """True for two words that are everyday words both: Grace Period, Mark Up."""
    return all(word in WORDS or word in EVERYDAY for word in words) or (
        words[0] in ALSO_WORDS and (words[1] in WORDS or words[1] in EVERYDAY) and words[1] not in SURNAMES
    )


def _speaks(text: str, name: Name, word: str) -> bool:
    if word in ALSO_WORDS or word in EVERYDAY or word in WORDS or word not in GIVEN:
        return False
    return (
        _SPEAKS.match(text, name.end) is not None
        or _BEFORE_ALONE.search(text, max(0, name.start - 12), name.start) is not None
    )


def _parse_other(text: str, match: re.Match[str], word: str) -> Name | None:
    """Surname first: Zhang Wei; Johnson, Sarah."""
    gap = _BEHIND_SURNAME.match(text, match.end())
    following = WORD.match(text, gap.end()) if gap else None
    if gap is None or following is None:
        return None
    second = letters_of(following.group())
    if not following.group()[0].isupper() or second in NEVER:
        return None
    if "," in gap.group():
        fits = second in GIVEN and second not in ALSO_WORDS and word not in WORDS
    else:
        fits = PINYIN.fullmatch(second) is not None and second not in WORDS and second not in NOT_PINYIN
        fits = fits and (word not in WORDS) and not (word in BRANDS and second in BRANDS)
        third = WORD.match(text, following.end() + 1) if fits and text[following.end() :][:1] == " " else None
        if third is not None and third.group()[0].isupper():
            last = letters_of(third.group())
            if last in PINYIN_SURNAMES and last not in WORDS and last not in FIRMS and last not in NOT_PINYIN:
                # Li Na Wu
                return Name(match.start(), third.end(), (word, second, last))
    return Name(match.start(), following.end(), (word, second)) if fits else None


def _before_surname(text: str, match: re.Match[str], word: str) -> Name | None:
    """A given name that no list knows, before a surname: Xiaoming Wang, Ngozi Gupta."""
    following = WORD.match(text, match.end() + 1) if text[match.end() : match.end() + 1] == " " else None
    if following is None or not following.group()[0].isupper() or len(word) < 3 or word in PLACES:
        return None
    second = letters_of(following.group())
    if _NOUN.fullmatch(word) is not None:
        return None
    if second in WORDS or second in NEVER or second in FIRMS or second in BRANDS or second in EVERYDAY:
        return None
    if second == "weiss" and _KNOWS.match(text, following.end()) is not None:
        return None
    pinyin = PINYIN.fullmatch(word) is not None and second in PINYIN_SURNAMES and second not in NOT_PINYIN
    if pinyin:
        return Name(match.start(), following.end(), (word, second))
    if text[match.start() : following.end()].isupper():
        return None
    if not (second in FREQUENT or SURNAME_ENDING.fullmatch(second) or _GIVEN_ENDING.fullmatch(word)):
        return None
    return Name(match.start(), following.end(), (word, second))


_NOUN: Final = late(
    "[a-z]{3,16}(?:sache|sachen|vertrag|kredit|konto|antrag|beschwerde|anfrage|darlehen|nummer|schreiben|zahlung"
    "|bank|kasse|versicherung|gericht|anwalt|kunde|kundin|inhaber|nehmer|berater|stelle|fall|akte|brief|tag|amt)"
)
"""German nouns, which begin with a capital too: Nachlasssache Ludwig Aigner."""
SURNAME_ENDING: Final = late(
    "[a-z]{3,14}(?:enko|chuk|czyk|ovic|evic|ovich|evich|owski|owska|ewski|ewska|inski|inska|shvili|adze|idze"
    "|oglu|opoulos|opoulou|akis|escu|eanu|sson|sdottir|swamy|swami|murthy|murty|krishnan|nathan|rajan|walla"
    "|wala|gowda|palli|singhe|sekara|wardena|ratne|nayake|chukwu|etxea|etxeberria"
    "|manyam|maniam|samy|velu|lingam|appan|nagara)"
)
"""How surnames end of which there are too many for a list."""
_GIVEN_ENDING: Final = late(
    "[a-z]{3,12}(?:bhai|behn|eshwar|endra|inder|preet|jeet|appa|amma|swamy|kumari|pooja|ullah|eddine|uddin"
    "|oluwa|chukwu|slaw|slawa|slava|mila)"
    "|(?:abdel|abdul|abder|oluwa|chukwu|ogene|oghene|gebre|tesfa|nomthan|siya|nkosi)[a-z]{3,12}"
)
"""How given names begin or end of which there are too many for a list."""
_KNOWS: Final = late(r"(?i: (?:bescheid|von|nichts?|es|das|dass|davon)\b)")
"""What somebody knows, who is not called Weiß."""
_SMALL_PAIR: Final = late(
    r"(?<![^\W_'’@./-])([a-zà-ÿ]{3,15}(?:-[a-zà-ÿ]{2,12})?)"
    r"(?= ((?:(?:van|von|de|der|den|del|di|le|la|du|el|al) ){0,2}(?:[dol]['’])?[a-zà-ÿ]{3,15}"
    r"(?:-[a-zà-ÿ]{2,14})?)"
    r"(?![^\W_@'’-]))"
)
_THIRD: Final = late(r" ([a-zà-ÿ]{3,15})(?![^\W_@'’-])")
"""The second surname of a Spaniard, in small letters."""


def _is_unlisted(first: str, second: str) -> bool:
    """True for a given name of the list with what may be a surname, and is no word of any language here."""
    return (
        first not in ALSO_WORDS
        and first not in GIVEN_WORDS
        and first not in WORDS
        and first not in EVERYDAY
        and first not in GERMAN_SMALL
        and second not in WORDS
        and second not in EVERYDAY
        and second not in GERMAN_SMALL
        and second not in NEVER
        and second not in FIRMS
        and second not in CUE_WORDS
        and len(second) > _SHORTEST_UNLISTED
    )


_SHORTEST_UNLISTED: Final = 4
_HERE: Final = late(r" (?:here|speaking|writing|this side|hier|ici|aquí|al habla|am apparat)(?![a-zà-ÿ])")
_BEGINS_SENTENCE: Final = late(r"(?:\A|\n|[.,!:;] )\Z")
_SURE_BEHIND: Final = late(
    r"(?= ?(?:[,;:)(|/\n]|\.(?:\s|\Z)|\Z| - | – ))"
    r"| (?:here|hier|ici|aqui|aquí|speaking|writing|who|whose|said|says|told|rang|called|signed|wrote"
    r"|again|and (?:me|i|my)|et moi|und ich|y yo|sans|ohne|gespeichert|dejó|dijo|espera|quiere|m'a|a dit"
    r"|sagt|sagte|hat|wartet|is|was|has|never|asked)(?![a-zà-ÿ])"
)
_BEHIND_SURNAME: Final = late(r", | ")
