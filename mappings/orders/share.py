"""*share*: ask a partner or department, or take a question back.

Nothing is disclosed before the identity of who complains was checked (CN: Order 2020-3 art. 22).
"""

from __future__ import annotations

from datetime import datetime
from html import escape

from mappings import facts as reading
from mappings.facts import FactKind
from mappings.history import Order
from mappings.models import Fact, Question
from mappings.orders.base import After, Refused, Taken, View
from mappings.orders.line import last_second
from mappings.partners import Partner
from mappings.plan import PartnerNote
from mappings.sharing.asking import Asked, due_of, place_of, question_of
from mappings.sharing.following import day_of, is_ended, language_of, number_of
from mappings.sharing.line import Request, read_request
from mappings.texts import say
from mappings.verbs import Verb


class Share:
    """Note line: a partner, a day where the usual time does not fit, a question; or `recall` and a partner.

    `core 2026-12-04 Was the fee booked twice?`, `recall core`.
    """

    verb = Verb.SHARE

    def take(self, order: Order, view: View) -> Taken | Refused:
        """Check partner, identity, day and question; the ticket is made when the plan is carried out."""
        if not view.mapping.partners:
            return Refused("partners_off", ("partners",))
        request = read_request(order.line)
        partner = view.mapping.partner(request.partner)
        if partner is None:
            return Refused("partner", tuple(one.id for one in view.mapping.partners))
        if request.recall:
            return _recall(order, view, partner)
        known = _made_before(order, view)
        if known is not None:
            return Taken("shared_before", detail=(number_of(known), day_of(known, view.facts)))
        return _ask(order, view, partner, request)

    def tell(self, order: Order, taken: Taken, view: View, after: After) -> list[str]:
        """Say which ticket asks, what it discloses and until when; or that it was taken back."""
        del order, after
        speak = view.mapping.language
        if taken.question is not None:
            return [taken.question.here]
        if taken.code == "shared_before":
            ticket, day = taken.detail
            return [say(speak, "order.shared_before", ticket=ticket, date=day)]
        recalled = [note.here for note in taken.partner_notes]
        return recalled or [say(speak, "order.recalled_before", partner=escape(taken.detail[0]))]


def _ask(order: Order, view: View, partner: Partner, request: Request) -> Taken | Refused:
    if not reading.of_kind(view.facts, FactKind.IDENTITY_CHECKED):
        today = order.at.astimezone(view.zone).date().isoformat()
        ways = (f"identity_checked={today}/{way}" for way in reading.IDENTITY_WAYS)
        return Refused("identity", tuple(ways))
    if request.wrong_day:
        return Refused("date", ("2026-11-20",))
    if not request.question:
        return Refused("question", (f"{partner.id} 2026-12-04 …",))
    due_at = _due_at(order.at, view, partner, request)
    if due_at <= order.at:
        return Refused("date_over", (order.at.astimezone(view.zone).date().isoformat(),))
    question = view.ticket.questions.get(order.line)
    if question is None:
        # nobody has masked it
        return Refused("withheld")
    asked = Asked(
        key=f"{reading.HISTORY}{order.id}",
        partner=partner,
        question=question,
        at=order.at,
        due_at=due_at,
        zone=view.zone,
        product=view.about.product,
        issue=view.about.issue,
    )
    return Taken("shared", question=question_of(asked, view.ticket, view.mapping))


def _due_at(at: datetime, view: View, partner: Partner, request: Request) -> datetime:
    if request.day is not None:
        return last_second(request.day, view.zone)
    return due_of(partner, at, view.mapping, view.law.jurisdiction, view.zone)


def _made_before(order: Order, view: View) -> Question | None:
    """The question that this very order has put already, when the work on it ended half-way."""
    made = {
        fact.value.partition("/")[0]
        for fact in reading.of_kind(view.facts, FactKind.SHARED)
        if fact.source == f"{reading.HISTORY}{order.id}"
    }
    return next((one for one in view.case.questions if str(one.ticket_id) in made), None)


def _recall(order: Order, view: View, partner: Partner) -> Taken | Refused:
    """Every question to a partner that was not taken back before, whether it was answered or not."""
    ours = [one for one in view.case.questions if one.partner == partner.id]
    still = [one for one in ours if not is_ended(one, view.facts)]
    notes = tuple(_recalled(one, order, view, partner) for one in still)
    if notes:
        return Taken("recalled", partner_notes=notes)
    before = (fact for fact in reading.of_kind(view.facts, FactKind.PARTNER_RECALLED) if fact.at == order.at)
    if any(fact.value == str(one.ticket_id) for fact in before for one in ours):
        return Taken("recalled", detail=(partner.shown,))
    return Refused("nothing_asked", (partner.id,))


def _recalled(question: Question, order: Order, view: View, partner: Partner) -> PartnerNote:
    language = language_of(view.mapping, question.partner)
    source = f"partner:{question.ticket_id}"
    words = {"partner": escape(partner.shown), "ticket": number_of(question)}
    return PartnerNote(
        ticket_id=question.ticket_id,
        subject=say(language, "partner.title", number=view.ticket.number),
        html=f"<p>{say(language, 'partner.recalled')}</p>",
        fact=Fact(FactKind.PARTNER_RECALLED.value, order.at, source, value=str(question.ticket_id)),
        here=place_of(source),
        told=say(view.mapping.language, "order.recalled", **words),
        told_failed=say(view.mapping.language, "partner.unreachable", **words),
        close=True,
    )
