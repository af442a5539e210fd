"""*answer*: the final answer, and the letters that go before it: a word about the progress, a delay.

A final answer holds what only a person can write, so it is always drafted, completed by an agent and sent by
him. Sending the draft gives this order once more, in the same save as the mail, and that mail is the answer.
It counts once the helpdesk's mail has taken it (contract 6.4).
"""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from mappings import facts as reading
from mappings.facts import FactKind
from mappings.history import Order
from mappings.letters import blanks_in, tells_referral
from mappings.models import ArticleHead, Fact, Sender
from mappings.observe import BEFORE_THE_ANSWER
from mappings.orders.base import After, LetterWish, Refused, Taken, View, fact_of
from mappings.orders.in_time import too_late
from mappings.orders.letters import cannot_write, sends
from mappings.orders.line import dated, words
from mappings.texts import say
from mappings.verbs import Verb

SAME_SAVE: Final = timedelta(seconds=5)
"""An article and an order that were saved together are no further apart."""
_NAMED: Final = {
    "holding": "holding_delay",
    "delay": "holding_delay",
    "延期": "holding_delay",
    "progress": "progress",
    "进展": "progress",
    "summary": "summary_resolution",
    "简要": "summary_resolution",
    "hardship": "refusal_hardship",
    "final": "final",
    "答复": "final",
}
"""First words of a line that name another letter than the final one."""
PUBLIC: Final = ("email", "web", "sms", "phone", "fax", "whatsapp message", "telegram personal-message")
"""Kinds of article with which an agent tells a customer something."""


class Answer:
    """Note line: empty for the final answer; `holding 2026-12-20 reason`, `progress`, `summary`, `hardship`.

    `send` before the word sends at once what has nothing left to be written.
    """

    verb = Verb.ANSWER

    def take(self, order: Order, view: View) -> Taken | Refused:
        """The mail of the same save is the answer, or what the line names; else a letter is drafted."""
        send, rest = sends(order.line)
        found = words(rest)
        kind = _NAMED.get(found[0]) if found else "final"
        told = _same_save(order, view)
        if told is not None:
            return _answered(order, view, told, kind or "final")
        refused = cannot_write(view)
        if refused is not None:
            return refused
        if kind is None:
            return Refused("answer", tuple(dict.fromkeys(_NAMED)))
        line = dated(rest.partition(" ")[2])
        reason = rest.partition(" ")[2]
        if line.day is not None:
            reason = reason.partition(" ")[2]
        if kind == "holding_delay" and line.day is None:
            return Refused("date", ("holding 2026-12-20 external appraisal",))
        if send and kind in ("final", "refusal_hardship"):
            return Refused("has_blanks")
        late = too_late(kind, order, view)
        if late is not None:
            return late
        wish = LetterWish(
            kind,
            f"{reading.HISTORY}{order.id}",
            send=send,
            reason=reason.strip(),
            until=line.day,
            action=Verb.ANSWER.value if kind in ("final", "summary_resolution", "refusal_hardship") else "",
        )
        return Taken("letter_asked", (), (kind,), letter=wish)

    def tell(self, order: Order, taken: Taken, view: View, after: After) -> list[str]:
        """Say that the answer counts once it is delivered; a draft tells of itself."""
        del order, after
        if taken.letter is not None:
            return []
        number, kind = taken.detail
        speak = view.mapping.language
        if kind not in BEFORE_THE_ANSWER:
            return [say(speak, "order.answered", number=number)]
        return [say(speak, "order.answered_between", number=number, letter=say(speak, f"letter.{kind}"))]


def _same_save(order: Order, view: View) -> ArticleHead | None:
    """What the same agent told in the save that gave the order; the customer goes before others."""
    told = [
        head
        for head in reversed(view.ticket.heads)
        if head.sender is Sender.AGENT
        and not head.ours
        and not head.internal
        and head.channel in PUBLIC
        and head.by_id == order.by_id
        and abs(head.created_at - order.at) <= SAME_SAVE
    ]
    return next((head for head in told if not head.elsewhere), next(iter(told), None))


def _answered(order: Order, view: View, told: ArticleHead, kind: str) -> Taken | Refused:
    if told.elsewhere:
        return Refused("not_to_customer", (str(told.number),))
    text = next((article.text for article in view.ticket.articles if article.id == told.id), "")
    if blanks_in(text):
        return Refused("blanks_left", (str(told.number),))
    facts = [fact_of(order, FactKind.ANSWER_WRITTEN, value=f"{told.id}/{kind}")]
    if kind not in BEFORE_THE_ANSWER and tells_referral(text, view.law.jurisdiction):
        facts.append(Fact(FactKind.REFERRAL_TOLD.value, told.created_at, f"{reading.ARTICLE}{told.id}"))
    return Taken("answered", tuple(facts), (str(told.number), kind))
