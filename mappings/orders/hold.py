"""*hold*: something is not done to the customer until a day, such as collection or enforcement.

Also a legal hold on the file itself: `no_erasure`. A hold of the law runs by itself and cannot be lifted
here.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from types import MappingProxyType
from typing import Final

from mappings.clocks.own import held
from mappings.facts import FactKind
from mappings.history import Order
from mappings.models import Fact
from mappings.orders.base import After, Refused, Taken, View, fact_of
from mappings.orders.line import dated, last_second
from mappings.packs.regime import FLAGS, Flag
from mappings.texts import clock_word, say
from mappings.verbs import Verb

MOST_YEARS: Final = 30
"""A hold that is to last longer is a typing mistake."""
_WORDS: Final = MappingProxyType(
    {
        "collection": "no_collection",
        "催收": "no_collection",
        "停止催收": "no_collection",
        "enforcement": "no_enforcement",
        "执行": "no_enforcement",
        "处置": "no_enforcement",
        "reporting": "no_adverse_reporting",
        "征信": "no_adverse_reporting",
        "calls": "no_calls",
        "电话": "no_calls",
        "erasure": "no_erasure",
        "删除": "no_erasure",
    }
)
"""Words that people write for a code."""


def _named(words: tuple[str, ...]) -> Iterator[Flag]:
    """The codes with which a line begins."""
    for word in words:
        plain = word.strip(".:;!?。：；！？")
        code = _WORDS.get(plain, plain)
        flag = next((flag for flag in FLAGS if flag == code), None)
        if flag is None:
            return
        yield flag
        if plain != word:
            return


class Hold:
    """Note line: the last day, then what is not done: `2026-12-31 no_collection no_calls`.

    Codes come first; with the first other word a reason begins, whatever it names. A day that is not ahead
    ends the hold. Later orders take the place of earlier ones for what they name.
    """

    verb = Verb.HOLD

    def take(self, order: Order, view: View) -> Taken | Refused:
        """Check day and codes; words beside them are a reason, which is not kept."""
        line = dated(order.line)
        if line.day is None:
            return Refused("date", ("2026-12-31 no_collection",))
        today = order.at.astimezone(view.zone).date()
        if line.day.year > today.year + MOST_YEARS:
            return Refused("date_far", (str(today.year + MOST_YEARS),))
        flags = tuple(dict.fromkeys(_named(line.words)))
        if not flags:
            return Refused("hold", FLAGS)
        ends = line.day <= today
        running = {flag for flag, fact in held(view.facts).items() if fact.at > order.at}
        if ends and not running.issuperset(flags):
            return Refused("not_held", tuple(sorted(running)) or ("–",))
        kind = FactKind.HOLD_ENDED if ends else FactKind.HELD_UNTIL
        at = order.at if ends else last_second(line.day, view.zone)
        fact = Fact(kind.value, at, fact_of(order, kind).source, value=",".join(flags))
        return Taken("hold_ended" if ends else "held", (fact,), (line.day.isoformat(), *flags))

    def tell(self, order: Order, taken: Taken, view: View, after: After) -> list[str]:
        """Say what is not done, and until when."""
        del order, after
        speak = view.mapping.language
        date, *flags = taken.detail
        words = say(speak, "comma").join(escape(clock_word(speak, "flag", flag)) for flag in flags)
        return [say(speak, f"order.{taken.code}", date=date, flags=words)]
