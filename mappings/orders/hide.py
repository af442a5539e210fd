"""*hide*: take articles out of the customer's view. It erases nothing; the note says what stays readable."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Final

from mappings import jurisdictions
from mappings.facts import FactKind
from mappings.history import Order
from mappings.mapping import Mapping
from mappings.models import ArticleHead, Sender
from mappings.orders.base import After, Refused, Taken, View, fact_of
from mappings.orders.line import words
from mappings.privacy import as_value, hidden_by, hidden_ids, holds_strong
from mappings.texts import say
from mappings.verbs import Verb

MOST_NAMED: Final = 20
"""So many articles a note names."""
_EVERY: Final = frozenset({"all", "全部", "所有"})
_NUMBER: Final = re.compile(r"#?([0-9]{1,5})")


class Hide:
    """Note line: numbers of articles as they stand on the ticket, 1 the first, or `all`.

    Empty is the newest article that the customer sees and that holds an id, a card, an account or a
    credential.
    """

    verb = Verb.HIDE

    def take(self, order: Order, view: View) -> Taken | Refused:
        """Choose the articles; once an order has chosen, a second try finishes these and no others."""
        heads = view.ticket.heads
        source = fact_of(order, FactKind.ARTICLE_HIDDEN).source
        before = hidden_by(source, view.case.facts)
        just_hidden = hidden_ids(set(view.facts) - set(view.case.facts))
        if before is not None:
            chosen: Sequence[ArticleHead] | Refused = [head for head in heads if head.id in before]
        else:
            chosen = _chosen(order.line, view, just_hidden)
        if isinstance(chosen, Refused):
            return chosen
        seen = {head.id for head in chosen if _is_seen(head) and head.id not in just_hidden}
        # what agents wrote for themselves was never his to see; his own words are hidden whoever has done it
        hidden = [head.id for head in chosen if head.id in seen or head.sender is Sender.CUSTOMER]
        facts = [fact_of(order, FactKind.ARTICLE_HIDDEN, value=as_value(hidden))] if hidden else []
        code = "hidden" if seen or before is not None else "hidden.already"
        return Taken(code, tuple(facts), tuple(str(head.id) for head in chosen))

    def tell(self, order: Order, taken: Taken, view: View, after: After) -> list[str]:
        """Say which, and what of it stays readable where."""
        del order, after
        mapping, speak = view.mapping, view.mapping.language
        chosen = [head for head in view.ticket.heads if str(head.id) in taken.detail]
        if not chosen:
            return [say(speak, "order.hidden.none")]
        parts = [say(speak, f"order.{taken.code}", articles=_named(mapping, chosen))]
        if taken.code == "hidden":
            remains = say(speak, "separator").join(_remains(mapping, chosen))
            parts.append(say(speak, "hidden.remains", remains=remains))
            gone = {head.id for head in chosen} | hidden_ids(view.facts)
            others = [head for head in view.ticket.heads if holds_strong(head) and head.id not in gone]
            if others:
                parts.append(say(speak, "hidden.others", articles=_named(mapping, others)))
        return parts


def _is_seen(head: ArticleHead) -> bool:
    return not (head.internal or head.ours)


def _chosen(line: str, view: View, gone: frozenset[int]) -> Sequence[ArticleHead] | Refused:
    heads = view.ticket.heads
    asked = words(line)
    if not asked:
        newest = next((head for head in reversed(heads) if holds_strong(head) and head.id not in gone), None)
        if newest is not None:
            return [newest]
        return Refused("hide_unread" if view.ticket.withheld else "hide_nothing", ("1", "2", "all"))
    if _EVERY.issuperset(asked):
        return [head for head in heads if _is_seen(head)]
    numbers: set[int] = set()
    for word in asked:
        found = _NUMBER.fullmatch(word)
        if found is None:
            return Refused("hide", ("1", "1 3", "all"))
        numbers.add(int(found[1]))
    if not numbers.issubset(head.number for head in heads):
        return Refused("hide_number", (f"1–{len(heads)}",))
    return [head for head in heads if head.number in numbers]


def _named(mapping: Mapping, heads: Sequence[ArticleHead]) -> str:
    speak = mapping.language
    zone = jurisdictions.zone(mapping.zone_name())
    shown = [
        say(
            speak,
            "hidden.article",
            number=str(head.number),
            at=head.created_at.astimezone(zone).strftime("%Y-%m-%d %H:%M"),
        )
        for head in heads[:MOST_NAMED]
    ]
    more = ["…"] if len(heads) > MOST_NAMED else []
    return say(speak, "comma").join(chain(shown, more))


def _remains(mapping: Mapping, heads: Iterable[ArticleHead]) -> Iterator[str]:
    speak = mapping.language
    heads = tuple(heads)
    attachments = sum(head.attachments for head in heads)
    if attachments:
        yield say(speak, "hidden.attachments", count=str(attachments))
    if any(head.channel == "email" for head in heads):
        yield say(speak, "hidden.mail")
    yield say(speak, "hidden.agents")
    yield say(speak, "hidden.copies")
