"""Names that one text of a ticket tells, found in the others: a title seldom says that a word is a name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from mappings.redaction.hits import LIKELY, Context, Hit
from mappings.redaction.late import late
from mappings.redaction.latin.firms import is_firm, is_firm_behind, is_no_person
from mappings.redaction.latin.framed import is_foreign
from mappings.redaction.latin.given import CAPITALISED
from mappings.redaction.latin.letters import Name, letters_of
from mappings.redaction.types import DataType
from mappings.redaction.words.chinese import COMPOUND, SINGLE, simplified
from mappings.redaction.words.chinese_everyday import NOT_NAMES
from mappings.redaction.words.given import GIVEN
from mappings.redaction.words.latin_small import PARTICLES
from mappings.redaction.words.never_alone import NEVER_ALONE

_HAN_NAME: Final = late("[\u3400-\u9fff]{2,4}")
_NO_NAME: Final = late(r"[@\d\n_/]|\.[a-z]")
_NOT_ENDING: Final = ("名", "文", "填", "称", "号", "行", "司")
_EDGE_BEFORE: Final = late(r"(?:\A|[^\w\s&]|\n)[ \t]{0,3}\Z")
_EDGE_BEHIND: Final = late(r"(?:['’]s)?[ \t]{0,3}(?:\Z|[^\w\s&@]|\n)(?!\w{2,3}(?!\w))")
"""No edge is the dot of an address on the net: Larkspur.de."""
_GAP: Final = late(r"[ -]{0,2}")
_OF: Final = late(
    r"(?i)(?<![^\W_])(?:bank|banque|banco|banca|caixa|caja|crédit|stadt|ville|ciudad|autohaus|garage|rue|calle"
    r"|straße|filiale|agence|oficina|sucursal|branch|firma|haus)(?: (?:of|de|du|von|in))? \Z"
)
"""Before the name of a firm or a place."""
_BEGINS: Final = late(
    "(?:\\A|[^\u3400-\u9fff]|客户|客戶|借款人|贷款人|貸款人|投诉人|投訴人|来访人|申请人|申請人|群众|用户|用戶|本人|关于|關於"
    "|由|致|是|叫|姓名)\\Z"
)
_ENDS: Final = late(
    "(?:\\Z|[^\u3400-\u9fff]|的|投诉|投訴|举报|舉報|反映|反馈|要求|申请|申請|诉求|訴求|补充|補充|来电|來電|来访|經辦|经办"
    "|已|称|稱|先生|女士|小姐|同志|案|一案)"
)
_LONGEST_BEFORE: Final = 28
_LONGEST_EDGE: Final = 5
_MOST_WORDS: Final = 4
_LONGEST_HAN_BEFORE: Final = 4
_MOST: Final = 60
"""Names that are looked for."""


class Told(NamedTuple):
    """A name that a text tells.

    Attributes:
        written: As it stands there.
        key: Under which it has its token.
    """

    written: str
    key: str


class Elsewhere:
    """Finds names that other texts of the ticket tell: whole ones, and surnames alone.

    In Latin letters only a name of two words or more is looked for, in either order, and its surname alone
    where no list of words knows it and it stands at an edge, not in the middle of words: "Larkspur, fees".
    In Chinese it must begin and end as names do.

    >>> larkspur = Elsewhere([Told("Ivy Larkspur", "ivy larkspur")])
    >>> [hit.key for hit in larkspur.find("Larkspur, fees", Context())]
    ['ivy larkspur']
    >>> list(larkspur.find("New Larkspur branch", Context()))
    []
    >>> list(Elsewhere([Told("Will Price", "will price")]).find("Will Price Increases Continue?", Context()))
    []
    >>> [hit.start for hit in Elsewhere([Told("贾小满", "贾小满")]).find("客户贾小满投诉", Context())]
    [2]
    """

    def __init__(self, told: Iterable[Told]) -> None:
        self._han: Final[dict[str, str]] = {}
        self._surnames: Final[dict[str, str]] = {}
        self._wholes: Final[dict[tuple[str, ...], str]] = {}
        for written, key in list(dict.fromkeys(told))[:_MOST]:
            if _HAN_NAME.fullmatch(written):
                if _is_han_name(written):
                    self._han.setdefault(written, key)
                continue
            if _NO_NAME.search(written) is not None:
                continue
            words = tuple(letters_of(match.group()) for match in CAPITALISED.finditer(written))
            if not 1 < len(words) <= _MOST_WORDS:
                continue
            self._wholes.setdefault(words, key)
            self._wholes.setdefault((words[-1], *words[:-1]), key)
            last = words[-1]
            if last not in PARTICLES and last not in GIVEN and last not in NEVER_ALONE and is_foreign(last):
                self._surnames.setdefault(last, key)

    def find(self, text: str, context: Context) -> Iterator[Hit]:
        """Where such a name stands."""
        del context
        for name, key in self._han.items():
            yield from _han_hits(text, name, key)
        if self._wholes:
            yield from self._latin_hits(text)

    def _latin_hits(self, text: str) -> Iterator[Hit]:
        words = [(*match.span(), letters_of(match.group())) for match in CAPITALISED.finditer(text)]
        at = 0
        while at < len(words):
            length = next(
                (
                    size
                    for size in range(_MOST_WORDS, 0, -1)
                    if self._is_told(text, words[at : at + size], size)
                ),
                0,
            )
            if length:
                told = tuple(word for _, _, word in words[at : at + length])
                key = self._wholes[told] if length > 1 else self._surnames[told[0]]
                yield Hit(words[at][0], words[at + length - 1][1], DataType.NAME, key, LIKELY)
            at += max(length, 1)

    def _is_told(self, text: str, run: Sequence[tuple[int, int, str]], size: int) -> bool:
        """True for the words of a whole name one behind the other, or for a surname at an edge."""
        if len(run) < size:
            return False
        name = Name(run[0][0], run[-1][1], tuple(word for _, _, word in run))
        if size == 1:
            told = name.words[0] in self._surnames
        else:
            gaps = pairwise(run)
            told = name.words in self._wholes and all(
                _GAP.fullmatch(text, before[1], behind[0]) for before, behind in gaps
            )
        if not told or text[name.end : name.end + 1] == "@" or _is_of_a_firm(text, name):
            return False
        if size > 1 and any(map(is_foreign, name.words)):
            return True
        before = _EDGE_BEFORE.search(text, max(0, name.start - _LONGEST_EDGE), name.start) is not None
        behind = _EDGE_BEHIND.match(text, name.end) is not None
        return (before and behind) if size > 1 else (before or behind)


def _is_han_name(written: str) -> bool:
    plain = simplified(written)
    return (
        plain not in NOT_NAMES
        and not plain.endswith(_NOT_ENDING)
        and (plain[0] in SINGLE or plain[:2] in COMPOUND)
    )


def _is_of_a_firm(text: str, name: Name) -> bool:
    return (
        is_firm(text, name)
        or is_firm_behind(text, name)
        or is_no_person(text, name)
        or _OF.search(text, max(0, name.start - _LONGEST_BEFORE), name.start) is not None
    )


def _han_hits(text: str, name: str, key: str) -> Iterator[Hit]:
    start = text.find(name)
    while start >= 0:
        end = start + len(name)
        if (
            _BEGINS.search(text, max(0, start - _LONGEST_HAN_BEFORE), start) is not None
            and _ENDS.match(text, end) is not None
        ):
            yield Hit(start, end, DataType.NAME, key, LIKELY)
        start = text.find(name, end)
