"""A folded text as recognisers of numbers read it: lower case, one script of digits, cue words and runs."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, NamedTuple

from mappings.redaction.cues import NUMBER, ORDER, Cue, cues_in
from mappings.redaction.digits import Number, numbers_in, spelled_digits
from mappings.redaction.tokens import TOKEN
from mappings.redaction.types import DataType

MASKED: Final = "\0"
"""What the characters of a token read as: they end every value and the reach of every cue word."""
_REACH: Final = 44
"""Characters of Latin text over which a cue word speaks for a number when other words stand between."""
_REACH_HAN: Final = 18
_END_OF_SENTENCE: Final = re.compile(r"[。！？!?;；\n\0]|\.\s|[0-9]{4}")
_HAN: Final = re.compile("[\u3400-\u9fff]")
_AFTER: Final = re.compile(
    r"[ ,)\]】」”\"']{0,3}(?:\((?:我的|本人|my)?|(?:is|was|are|ist|war|est|es|era)(?: also)?(?: (?:my"
    r"|our|the|his|her"
    r"|meine|mein|unsere|mon|ma|notre|le|la|mi|el|die|das|nuestra|su|son|sa)){1,2} (?:[a-zà-ÿ]{1,12} )?"
    r"|(?:[-–—] |that's |that is |which is |that was |which was |being |so lautet |das ist |das war "
    r"|das wäre |c'est |que es |c'était )(?:(?:my|our|the|his|her|meine|mein|unsere|die|mon|ma|notre|le|la"
    r"|mi|su) (?:[a-zà-ÿ']{1,12} )?)?"
    r"|(?:这个|那个)?(?:就?是|为)(?:我|本人|我们|他|她|我老公|我老婆|我家)?的?)"
)


_WITHIN_A_WORD: Final = 10
_PARTED: Final = re.compile(r"[,，;；、\n]")
_JUST_NUMBER: Final = re.compile(r"号码|號碼|编号|編號|numbers?|nummer|num[eé]ro|número")
_LETTERS: Final = re.compile(r"[a-zà-ÿ\u3400-\u9fff ]{0,10}")
_BEARS: Final = re.compile(
    r"(?: (?:has|had|have|bears?|bore|carries|carried|shows?|says|reads|is|was|with|under|by|there|the|this"
    r"|that|its?|a|an|own|same|printed|trägt|trug|hat|hatte|zeigt|steht|stand|ist|lautet|mit|unter|der|die"
    r"|dem|den|eine|deren|dessen|porte|portait|portant|figure|figurait|indique|affiche|avec|sous|est|au|le"
    r"|la|les|un|son|ayant|lleva|llevaba|tiene|tenía|figura|aparece|consta|muestra|indica|con|bajo|es|era"
    r"|el|del|de|su)"
    r"|[ ']l['’]| ?(?:上面|上|里)?(?:写|显示|印)?(?:的|是|为)){0,4} ?"
)
"""What stands between an order and the word that says its number."""
_OF_A_TELEPHONE: Final = re.compile(
    r"0[1-9][0-9]{8,9}|1[3-9][0-9]{9}"
    r"|0[0-9]{2,5}[ ./-]{1,3}[0-9]{3,8}(?:[ .-][0-9]{2,4}){0,3}|0[1-9](?:[ .][0-9]{2}){4}"
    r"|[2-9][0-9]{2}\)?[ .-]{1,2}[2-9][0-9]{2}[ .-][0-9]{4}|1[3-9][0-9][ -][0-9]{4}[ -][0-9]{4}"
    r"|[6-9][0-9]{2}(?: [0-9]{3}){2}|[6-9][0-9]{2}(?: [0-9]{2}){3}|[6-9][0-9]{4}[ -][0-9]{5}"
)
"""Digits with the beginning or the groups of a telephone number."""


class Cued(NamedTuple):
    """What the words beside a place say of it.

    Attributes:
        direct: Kinds of the cue word right before it, with nothing but small words between.
        near: Kinds of a cue word in the same sentence that names a number.
        after: Kinds of a cue word behind it: "1234 is my account number".
    """

    direct: frozenset[str]
    near: frozenset[str]
    after: frozenset[str]

    def tells(self, kind: str) -> bool:
        """True when any of the words speaks for a kind."""
        return kind in self.direct or kind in self.near or kind in self.after


_NOTHING: Final[frozenset[str]] = frozenset()
_OF_ORDERS: Final[frozenset[str]] = frozenset({ORDER})
_OF_PHONES: Final[frozenset[str]] = frozenset({DataType.PHONE})


@dataclass(slots=True)
class Reading:
    """One text, looked through once for all recognisers.

    Attributes:
        text: As given.
        loose: Lower case, digits for numerals, tokens blanked; every character keeps its place.
        numbers: Runs of digits with their gaps, and parts of them that may be a value by themselves.
        digits: How many there are: most kinds need some.
    """

    text: str = field(repr=False)
    loose: str = field(repr=False)
    numbers: list[Number] = field(repr=False)
    cues: list[Cue] = field(repr=False)
    digits: int = 0
    _cued: dict[tuple[int, int], Cued] = field(default_factory=dict, repr=False)
    _starts: list[int] = field(default_factory=list, repr=False)
    _ends: list[int] = field(default_factory=list, repr=False)
    _by_length: dict[int, list[Number]] = field(default_factory=dict, repr=False)
    _by_kind: dict[str, list[Cue]] = field(default_factory=dict, repr=False)

    def of_length(self, *lengths: int) -> Iterator[Number]:
        """Numbers of so many digits."""
        if not self._by_length:
            return
        for length in lengths:
            yield from self._by_length.get(length, ())

    def cues_of(self, kind: str) -> list[Cue]:
        """Cue words of a kind, in the order of the text."""
        return self._by_kind.get(kind, [])

    def cue_after(self, position: int) -> int:
        """Where the next cue word begins; the end of the text when there is none."""
        index = bisect_left(self._starts, position)
        return self._starts[index] if index < len(self._starts) else len(self.loose)

    def is_beside(self, kind: str, start: int, end: int, *, before: int, after: int) -> bool:
        """True when a cue word of a kind ends or begins within so many characters before or after a value."""
        cues = self.cues_of(kind)
        index = bisect_right(cues, start, key=lambda cue: cue.end)
        if index and start - cues[index - 1].end <= before:
            return True
        return index < len(cues) and 0 <= cues[index].start - end <= after

    def cued(self, start: int, end: int) -> Cued:
        """What the words beside a value say of it."""
        found = self._cued.get((start, end))
        if found is None:
            found = self._cued[start, end] = self._look_beside(start, end)
        return found

    def _look_beside(self, start: int, end: int) -> Cued:
        direct = near = after = _NOTHING
        index = bisect_right(self._ends, start) - 1
        if index >= 0:
            cue = self.cues[index]
            if cue.value >= start:
                direct = cue.kinds
                # "account/card number": both
                if index and self._is_joined(self.cues[index - 1], cue):
                    # "release phone": the last word says what the digits are
                    direct |= self.cues[index - 1].kinds - (
                        _OF_ORDERS if DataType.PHONE in direct else _NOTHING
                    )
                if index and (
                    (NUMBER in direct and self._is_of_a_loan(self.cues[index - 1], cue))
                    or (
                        self._is_of_an_order(self.cues[index - 1], cue)
                        and _OF_A_TELEPHONE.fullmatch(self.loose, start, end) is None
                    )
                ):
                    direct = self.cues[index - 1].kinds
            else:
                # "my card, on the loan, is": a word that names no number hides none that does
                if not cue.is_named and index:
                    cue = self.cues[index - 1]
                if cue.is_named and self._reaches(cue, start):
                    near = cue.kinds
        index = bisect_left(self._starts, end)
        if index < len(self.cues) and self.cues[index].start - end <= 28:
            cue = self.cues[index]
            is_plain_loan = not cue.is_named and _HAN.match(self.loose, cue.start) is not None
            if not is_plain_loan and _AFTER.fullmatch(self.loose, end, cue.start):
                after = cue.kinds
        return Cued(direct, near, after)

    def _is_of_an_order(self, before: Cue, cue: Cue) -> bool:
        """A word that only says number, of an order just spoken of: "le reçu porte le numéro"."""
        return (
            before.kinds == _OF_ORDERS
            and _JUST_NUMBER.fullmatch(self.loose, cue.start, cue.end) is not None
            and _BEARS.fullmatch(self.loose, before.end, cue.start) is not None
        )

    def _is_joined(self, before: Cue, cue: Cue) -> bool:
        """Two words for one number, as "card/account", or "卡面号码" whose last word says number only."""
        if before.value >= cue.start:
            if cue.kinds == _OF_ORDERS and before.kinds == _OF_PHONES:
                # "phone order", "买手机的订单": the last word says what the digits are
                return False
            return _PARTED.search(self.loose, before.end, cue.start) is None
        return (
            cue.start - before.end <= _WITHIN_A_WORD
            and _JUST_NUMBER.fullmatch(self.loose, cue.start, cue.end) is not None
            and _LETTERS.fullmatch(self.loose, before.end, cue.start) is not None
        )

    def _is_of_a_loan(self, before: Cue, cue: Cue) -> bool:
        """A word that only says number behind one for a loan: "借款详情，编号"."""
        return (
            DataType.LOAN_NO in before.kinds
            and cue.start - before.end <= _REACH_HAN
            and _END_OF_SENTENCE.search(self.loose, before.end, cue.start) is None
        )

    def _reaches(self, cue: Cue, start: int) -> bool:
        distance = start - cue.end
        if distance > _REACH or _END_OF_SENTENCE.search(self.loose, cue.value, start):
            return False
        return distance <= _REACH_HAN or not _HAN.search(self.loose, cue.end, start)


@lru_cache(maxsize=1)
def read(text: str) -> Reading:
    """Read a folded text; the recognisers that follow one another on a text share one reading.

    >>> read("卡号 6222 0202").numbers[0].digits
    '62220202'
    """
    loose = text.lower()
    if len(loose) != len(text):
        loose = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    if "[" in loose:
        loose = _blanked(text, loose)
    if not loose.isascii():
        loose = spelled_digits(loose)
    cues = cues_in(loose)
    digits = sum(map(loose.count, "0123456789"))
    reading = Reading(text, loose, numbers_in(loose) if digits > 1 else [], cues, digits)
    reading._starts = [cue.start for cue in cues]
    reading._ends = [cue.end for cue in cues]
    for number in reading.numbers:
        reading._by_length.setdefault(len(number.digits), []).append(number)
    for cue in cues:
        for kind in cue.kinds:
            reading._by_kind.setdefault(kind, []).append(cue)
    return reading


def _blanked(text: str, loose: str) -> str:
    parts: list[str] = []
    position = 0
    for found in TOKEN.finditer(text):
        parts += (loose[position : found.start()], MASKED * (found.end() - found.start()))
        position = found.end()
    return "".join(parts) + loose[position:]
