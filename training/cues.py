"""`python -m training.cues`: the expressions of signals, from files that people edit to files that are read.

Every line of `mappings/packs/cues/*.txt` is taken apart into its alternatives, and of each alternative the
literals are worked out of which one has to stand in a text that it matches, so that most of them need not be
tried (`mappings.severity.expressions`). The same files always give the same result.
"""

from __future__ import annotations

import json
import re
import re._constants as code  # type: ignore[import-not-found] # typeshed does not know it
import re._parser as parser  # type: ignore[import-not-found] # the same
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final, cast

from rich.console import Console

from mappings.packs.triggers import trigger_pack

FOLDER: Final = Path(__file__).parent.parent / "mappings" / "packs" / "cues"
AROUND: Final = ("other", "own", "joke", "denied")
"""Lines that are of no signal."""
KINDS: Final = ("sure", "hint", "with", "never")
"""How strongly a line speaks of its signal."""
NUMBER: Final = r"(?:0[0,.]{0,8}0)"
"""What {N} stands for in a folded text."""
SIZE: Final = {"zh": 2, "en": 4, "de": 4, "fr": 4, "es": 4}
"""Characters of a piece."""
_MOST: Final = 200
"""Words that are spelled out of one stretch with alternatives in it."""
_MOST_CLASS: Final = 8
_CLASS_BEGINS: Final = re.compile(r"\[\^?\]?")
"""A bracket right after the first one is a character."""

Parts = Iterable[tuple[object, object]]
"""A pattern as Python's own parser has it: kinds of parts with what is in them."""
Words = frozenset[str]
Told = tuple[Words | None, Words | None]
"""Everything that a part can match, where that is a short list; and words of which one has to stand."""


def shipped(language: str) -> str:
    """The file that is read, for a language.

    Raises:
        ValueError: A line is not what it must be; it names the place.
    """
    around: dict[str, str] = {}
    expressions: list[tuple[str, str, bool, bool, str]] = []
    for head, written in lines_of(FOLDER / f"{language}.txt"):
        if head in AROUND:
            around[head] = written if language == "zh" else rf"\b(?:{written})"
            continue
        signal, _, kind = head.partition(" ")
        begins = language != "zh" and not written.startswith("{N}")
        expressions += (
            (signal, kind, begins, "{N}" in written, one)
            for one in alternatives(written.replace("{N}", NUMBER))
        )
    size = SIZE[language]
    needed = [words_needed(one[-1]) for one in expressions]
    common = Counter(piece for words in needed for word in words for piece in {*_pieces(word, size)})
    pieces: dict[str, dict[str, list[int]]] = {}
    short: dict[str, list[int]] = {}
    for number, words in enumerate(needed):
        for word in sorted(words):
            rarest = min(_pieces(word, size), key=lambda piece: (common[piece], piece), default=None)
            where = short if rarest is None else pieces.setdefault(rarest, {})
            where.setdefault(word, []).append(number)
    made = {
        "around": around,
        "size": size,
        "always": [number for number, words in enumerate(needed) if not words],
        "short": short,
        "pieces": pieces,
        "expressions": expressions,
    }
    return json.dumps(made, ensure_ascii=False, indent=0, sort_keys=True) + "\n"


def lines_of(path: Path) -> Iterator[tuple[str, str]]:
    """Lines that say something: what stands before the first colon and what after it.

    Raises:
        ValueError: The head or the pattern is none, or there is no colon; it names the place.
    """
    signals = {rule.id for rule in trigger_pack().triggers}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        head, found, written = line.partition(": ")
        place = f"{path.name}, line {number}"
        signal, _, kind = head.partition(" ")
        if not found or (head not in AROUND and not (signal in signals and kind in KINDS)):
            raise ValueError(
                f"{place}: expected 'SIGNAL KIND: PATTERN' with a signal of severity.yaml and one of "
                f"{', '.join(KINDS)}, or 'NAME: PATTERN' with one of {', '.join(AROUND)}"
            )
        try:
            re.compile(written.replace("{N}", NUMBER))
        except re.error as error:
            raise ValueError(f"{place}: this is no pattern: {error}") from None
        yield head, written


def alternatives(pattern: str) -> list[str]:
    r"""A pattern taken apart at the bars that stand in no bracket.

    >>> alternatives(r"a|(?:b|c)d|[|]\|e")
    ['a', '(?:b|c)d', '[|]\\|e']
    """
    found, begun, depth, at = [], 0, 0, 0
    in_class = False
    while at < len(pattern):
        char = pattern[at]
        if char == "\\":
            at += 2
            continue
        if in_class:
            in_class = char != "]"
        elif char == "[":
            in_class = True
            begins = _CLASS_BEGINS.match(pattern, at)
            at = at if begins is None else begins.end() - 1
        elif char in "()":
            depth += 1 if char == "(" else -1
        elif char == "|" and depth == 0:
            found.append(pattern[begun:at])
            begun = at + 1
        at += 1
    return [*found, pattern[begun:]]


def words_needed(pattern: str) -> Words:
    """Words of which one stands wherever a pattern matches; none where that cannot be said.

    >>> sorted(words_needed(r"(?:foreclosure|sheriff'?s) sale(?: [a-z]+){0,3} (?:on|is)"))
    ['foreclosure sale', "sheriff's sale", 'sheriffs sale']
    """
    everything, needed = _sequence(cast(Parts, parser.parse(pattern)))
    return _shortest(_best([one for one in (everything, needed) if one is not None]) or frozenset())


def _sequence(parts: Parts) -> Told:
    """What a sequence of parts matches; stretches of plain words are joined while they stay a short list."""
    stretch: Words = frozenset({""})
    kept: list[Words] = []
    is_whole = True
    for kind, value in parts:
        if kind in (code.AT, code.ASSERT, code.ASSERT_NOT):
            continue
        everything, needed = _part(kind, value)
        if everything is not None and len(stretch) * len(everything) <= _MOST:
            stretch = frozenset(before + after for before in stretch for after in everything)
            continue
        is_whole = False
        kept.append(stretch)
        stretch = frozenset({""}) if everything is None else everything
        if needed is not None:
            kept.append(needed)
    if is_whole:
        return stretch, _best([stretch])
    return None, _best([*kept, stretch])


def _part(kind: object, value: object) -> Told:
    match kind, value:
        case code.LITERAL, int(char):
            return _both(frozenset({chr(char)}))
        case code.IN, list(members):
            chars = _class(members)
            return (None, None) if chars is None else _both(chars)
        case code.SUBPATTERN, (*_, parts):
            return _sequence(cast(Parts, parts))
        case code.BRANCH, (_, list(branches)):
            return _either([_sequence(cast(Parts, one)) for one in branches])
        case ((code.MAX_REPEAT | code.MIN_REPEAT), (int(least), most, parts)):
            everything, needed = _sequence(cast(Parts, parts))
            if (least, most) == (0, 1) and everything is not None:
                return everything | {""}, None
            return None, needed if least else None
    return None, None


def _both(words: Words) -> Told:
    return words, words


def _class(members: Sequence[tuple[object, object]]) -> Words | None:
    """The characters of a class, where they are few."""
    chars: set[str] = set()
    for kind, value in members:
        match kind, value:
            case code.LITERAL, int(char):
                chars.add(chr(char))
            case _:
                return None
    return frozenset(chars) if len(chars) <= _MOST_CLASS else None


def _either(told: Sequence[Told]) -> Told:
    whole = [everything for everything, _ in told if everything is not None]
    needed = [words for _, words in told if words is not None]
    everything = frozenset[str]().union(*whole)
    return (
        everything if len(whole) == len(told) and len(everything) <= _MOST else None,
        frozenset[str]().union(*needed) if len(needed) == len(told) else None,
    )


def _best(sets: Iterable[Words]) -> Words | None:
    """The words that say most: those whose shortest is longest, then the fewest."""
    full = [words for words in sets if words and all(words)]
    return max(full, key=lambda words: (min(map(len, words)), -len(words)), default=None)


def _shortest(words: Words) -> Words:
    """Without words that hold another one."""
    return frozenset(word for word in words if not any(one != word and one in word for one in words))


def _pieces(word: str, size: int) -> Iterator[str]:
    return (word[at : at + size] for at in range(len(word) - size + 1))


def main() -> int:
    """Write all files."""
    for language in SIZE:
        path = FOLDER / f"{language}.json"
        path.write_text(shipped(language), encoding="utf-8")
        Console().print(f"{path.name}: {path.stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
