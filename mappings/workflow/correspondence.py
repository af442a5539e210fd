"""Letters that are due: those that agents ordered, and those that come by themselves. None is written twice.

A letter is written once an occasion: the article that carries it says so on the ticket, and a fact says so in
the case. It counts as sent when the helpdesk's mail has taken it (contract 6.4, 6.5).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from hashlib import sha256
from html import escape
from itertools import islice
from typing import Final

from mappings import facts as reading
from mappings import jurisdictions, letters
from mappings.clocks import leading_of
from mappings.facts import FactKind
from mappings.fields import OUTCOME
from mappings.law import Law
from mappings.letters import LetterFacts, LetterKind
from mappings.letters.facts import OUTCOMES
from mappings.letters.kinds import ANSWERS, SURVEYS
from mappings.mapping import LettersSection, Mapping
from mappings.models import Fact, MaskedTicket
from mappings.observe import FULFILS
from mappings.orders import LetterWish
from mappings.ownership import CLOSED_STATE
from mappings.packs.taxonomy import taxonomy
from mappings.plan import Decision, LetterWay, OutgoingLetter, RunningClock
from mappings.redaction import mask_fields
from mappings.redaction.masking import Withheld
from mappings.texts import say
from mappings.workflow.machine import holding
from mappings.workflow.reminding import Reminding

SURVEY_LINK: Final = "https://survey.invalid/"
"""Stands in a letter where the customer's own link goes; whoever sends the letter knows it."""
NEAR: Final = 80
"""Percent of a clock from which on the customer hears of it."""
OVER: Final = 100
SURVEY_REMINDER: Final = timedelta(days=7)
"""After this long without an answer the customer is asked once more."""
FRESH: Final = timedelta(days=14)
"""An older receipt is acknowledged by a person only: the complaint may have been dealt with elsewhere."""
ANSWER_OF_RULE: Final = {"us.regx.noe": "final_regx", "us.fcra.direct": "fcra_result"}
"""Final answers with content of their own, by the clock whose duty they fulfil; the first one holds."""
BY_ITSELF: Final = "acknowledgement:"
"""Beginning of the occasion of an acknowledgement that nobody ordered; the receipt follows."""


@dataclass(frozen=True, slots=True)
class Correspondence:
    """What is known of a complaint when its letters are written.

    Attributes:
        settled: The category is certain enough to be named to the customer.
        reminding: What is told of dates that come near.
        survey: A survey can be linked to.
        now: UTC.
    """

    ticket: MaskedTicket
    mapping: Mapping
    decision: Decision
    law: Law
    clocks: tuple[RunningClock, ...]
    facts: tuple[Fact, ...]
    settled: bool
    reminding: Reminding
    now: datetime
    survey: bool = True


@dataclass(frozen=True, slots=True)
class Due:
    """What is to be written now.

    Attributes:
        broken: Facts about letters that cannot be written, since their template is broken or missing.
    """

    letters: tuple[OutgoingLetter, ...] = ()
    broken: tuple[Fact, ...] = ()

    @property
    def acknowledges(self) -> bool:
        """True when an acknowledgement goes out."""
        kind = LetterKind.ACKNOWLEDGEMENT
        return any(letter.kind == kind and letter.way is LetterWay.SEND for letter in self.letters)


def letters_due(about: Correspondence, ordered: tuple[LetterWish, ...]) -> Due:
    """Every letter that is to be written now.

    Args:
        ordered: What agents ask for at this moment.
    """
    house = about.mapping.letters
    if house is None or about.ticket.withheld:
        return Due()
    wishes = [wish for wish in ordered if not _written(about.facts, wish)]
    if about.decision.is_complaint:
        if all(wish.kind != LetterKind.ACKNOWLEDGEMENT for wish in wishes):
            wishes += _acknowledgement(about, house)
        wishes += [wish for wish in _by_themselves(about, house) if not _written(about.facts, wish)]
    if about.ticket.has_address is False:
        # a survey is a link, which nobody copies from paper
        wishes = [wish for wish in wishes if wish.kind not in SURVEYS]
    written: list[OutgoingLetter] = []
    broken: list[Fact] = []
    for wish in wishes:
        try:
            written.append(_letter(about, house, wish))
        except (letters.UnwritableError, letters.NoLetterError):
            broken.append(Fact(FactKind.LETTER_FAILED.value, about.now, _source(wish), value=wish.kind))
    return Due(tuple(written), tuple(broken))


def _acknowledgement(about: Correspondence, house: LettersSection) -> Iterator[LetterWish]:
    """The receipt is acknowledged without an order, unless somebody did so, or one of ours is known to it."""
    received = reading.received(about.facts)
    if received is None or reading.is_acknowledged(about.facts):
        return
    kind = LetterKind.ACKNOWLEDGEMENT.value
    # one that is older than a corrected receipt has reached the customer all the same
    since = max((fact.at for fact in reading.of_kind(about.facts, FactKind.NOT_COMPLAINT)), default=None)
    if any(
        head.letter == kind and (since is None or head.created_at >= since) for head in about.ticket.heads
    ):
        return
    if about.ticket.state == CLOSED_STATE:
        return
    fresh = about.now - received.at <= FRESH
    wish = LetterWish(kind, f"{BY_ITSELF}{received.source}", send=fresh and _is_released(about, house, kind))
    if not _written(about.facts, wish):
        yield wish


def _by_themselves(about: Correspondence, house: LettersSection) -> Iterator[LetterWish]:
    """Letters that the time asks for: news and delays near a date, and the survey after the end."""
    for reminder, clock, _ in about.reminding.reminders:
        if reminder.percent < NEAR:
            continue
        if clock.answers == FactKind.UPDATE_SENT:
            kind = LetterKind.PROGRESS.value
            yield LetterWish(kind, _date_of(clock), send=_is_released(about, house, kind))
    yield from _delay(about)
    closed = holding(about.facts, FactKind.CLOSED)
    if not closed or holding(about.facts, FactKind.WITHDRAWN):
        return
    asked = [
        fact
        for fact in holding(about.facts, FactKind.LETTER_WRITTEN)
        if fact.value.startswith(f"{LetterKind.SURVEY}/")
    ]
    key = closed[-1].source
    if not asked and about.survey and "survey" in house.send:
        yield LetterWish(LetterKind.SURVEY.value, key, send=_is_released(about, house, "survey"))
    again = survey_reminder_at(about.facts, about.mapping)
    if again is not None and again <= about.now:
        kind = LetterKind.SURVEY_REMINDER.value
        # the same occasion as the survey's, so that one answer answers both
        key = asked[0].source.removeprefix(f"letter:{LetterKind.SURVEY}:")
        yield LetterWish(kind, key, send=_is_released(about, house, kind))


def _delay(about: Correspondence) -> Iterator[LetterWish]:
    """One letter about the delay, however many dates come near; by when it ends only a person can say."""
    if _knows_of_delay(about.facts):
        return
    duties = [clock for clock in about.clocks if clock.answers == FactKind.RESPONSE_SENT]
    letters = [LetterWish(LetterKind.HOLDING_DELAY.value, _date_of(clock), send=False) for clock in duties]
    if any(_written(about.facts, letter) for letter in letters):
        return
    near = (
        clock
        for reminder, clock, _ in about.reminding.reminders
        if clock.answers == FactKind.RESPONSE_SENT and NEAR <= reminder.percent < OVER
    )
    for clock in islice(near, 1):
        yield LetterWish(LetterKind.HOLDING_DELAY.value, _date_of(clock), send=False)


def _date_of(clock: RunningClock) -> str:
    """The occasion of what is written about a date: another one when the date moves."""
    return f"{clock.id}:{clock.due_at.timestamp():.0f}"


def _knows_of_delay(facts: tuple[Fact, ...]) -> bool:
    """True when the customer has had a letter about the delay since a longer time was last taken."""
    told = holding(facts, FactKind.INTERIM_SENT)
    longer = holding(facts, FactKind.EXTENDED)
    return bool(told) and (not longer or told[-1].at >= longer[-1].at)


def survey_reminder_at(facts: tuple[Fact, ...], mapping: Mapping) -> datetime | None:
    """When the customer is reminded of the survey, once, UTC; None when he is not."""
    house = mapping.letters
    if house is None or "survey_reminder" not in house.send or holding(facts, FactKind.SATISFACTION):
        return None
    written = holding(facts, FactKind.LETTER_WRITTEN)
    asked = [fact for fact in written if fact.value.startswith(f"{LetterKind.SURVEY}/")]
    done = any(fact.value.startswith(f"{LetterKind.SURVEY_REMINDER}/") for fact in written)
    if not asked or done or _bounced(facts, LetterKind.SURVEY):
        return None
    return asked[0].at + SURVEY_REMINDER


def _bounced(facts: tuple[Fact, ...], kind: LetterKind) -> bool:
    """True when the mail gave up the last letter of a kind."""
    ends = FactKind.LETTER_FAILED, FactKind.LETTER_DELIVERED
    said = [fact for end in ends for fact in holding(facts, end) if fact.value == kind]
    last = max(said, key=lambda fact: fact.at, default=None)
    return last is not None and last.kind == FactKind.LETTER_FAILED


def _is_released(about: Correspondence, house: LettersSection, kind: str) -> bool:
    """True when a letter may go out without being read first; never where somebody's life may be at stake."""
    if kind not in house.send or about.decision.severity == "critical":
        return False
    decision = about.decision
    nature = taxonomy().issue_by_key[decision.issue].nature if decision.issue is not None else None
    return not set(house.draft_for) & {decision.product, decision.issue, nature}


def _written(facts: tuple[Fact, ...], wish: LetterWish) -> bool:
    kinds = (FactKind.LETTER_WRITTEN, FactKind.LETTER_PROPOSED, FactKind.LETTER_FAILED)
    return any(fact.kind in kinds and fact.source == _source(wish) for fact in facts)


def _source(wish: LetterWish) -> str:
    return f"letter:{wish.kind}:{wish.key}"


def _letter(about: Correspondence, house: LettersSection, wish: LetterWish) -> OutgoingLetter:
    kind, where = LetterKind(wish.kind), about.law.jurisdiction
    speak, templates = about.mapping.language, house.templates
    language, otherwise = about.decision.language, speak.value
    rule = _letter_of_rule(about, kind)
    name = letters.letter_for(
        kind, where, language, regime_letter=rule, otherwise=otherwise, templates=templates
    )
    letter = letters.render(
        kind,
        language,
        where,
        rule,
        _facts(about, house, wish, name.rpartition("/")[2]),
        otherwise=otherwise,
        templates=templates,
    )
    way = _way(about, wish, blanks=bool(letter.blanks))
    send = way is LetterWay.SEND
    # a draft that an agent sends is his mail: without an order nobody can tell what it stood for
    action = wish.action if way is LetterWay.DRAFT else ""
    # the survey's link is put in later, another one for every customer
    digest = sha256(f"{letter.subject}\n{letter.html}".encode()).hexdigest()
    fact = FactKind.LETTER_WRITTEN if send else FactKind.LETTER_PROPOSED
    named = escape(say(speak, f"letter.{wish.kind}"))
    line = "" if send or action else _to_record(about, wish.kind, on_paper=way is LetterWay.PRINT)
    recorded = say(speak, "letter.record", line=line) if line else ""
    place = "letter.to_print" if way is LetterWay.PRINT else "letter.in_note"
    return OutgoingLetter(
        kind=wish.kind,
        key=wish.key,
        way=way,
        subject=letter.subject,
        html=letter.html,
        fact=Fact(fact.value, about.now, _source(wish), value=f"{name}/{letter.version}/{digest}"),
        action=action,
        told=say(speak, "letter.handed_over" if send else "letter.drafted", letter=named) + recorded,
        told_failed=say(speak, "letter.not_taken", letter=named),
        told_in_note=""
        if send
        else say(speak, place, letter=named, subject=escape(letter.subject), body=letter.html)
        + (f"<p>{recorded.strip()}</p>" if recorded else ""),
    )


def _way(about: Correspondence, wish: LetterWish, *, blanks: bool) -> LetterWay:
    if about.ticket.has_address is False:
        return LetterWay.PRINT
    return LetterWay.SEND if wish.send and not blanks else LetterWay.DRAFT


def _to_record(about: Correspondence, kind: str, *, on_paper: bool) -> str:
    """What an agent puts on record once the letter has gone; empty where nothing follows from it."""
    if on_paper and kind == LetterKind.ACKNOWLEDGEMENT:
        return "<code>acknowledge</code>, <code>2026-11-20 post</code>"
    if on_paper and kind in ANSWERS:
        told = [FactKind.RESPONSE_SENT]
        told += [FactKind.REFERRAL_TOLD] if letters.refers(about.law.jurisdiction) else []
    else:
        told = [FULFILS[kind]] if kind in FULFILS else []
    pairs = " ".join(f"{fact}=2026-11-20" for fact in told)
    return f"<code>record</code>, <code>{pairs}</code>" if pairs else ""


def _letter_of_rule(about: Correspondence, kind: LetterKind) -> str | None:
    """The answer that a single rule asks for, where it runs; None where the law as a whole tells which."""
    if kind is not LetterKind.FINAL:
        return None
    running = {clock.id for clock in about.clocks}
    return next((name for rule, name in ANSWER_OF_RULE.items() if rule in running), None)


def _facts(about: Correspondence, house: LettersSection, wish: LetterWish, language: str) -> LetterFacts:
    zone = jurisdictions.zone(jurisdictions.TIME_ZONES[about.law.jurisdiction])
    received, leading = reading.received(about.facts), leading_of(about.clocks)
    today = about.now.astimezone(zone).date()
    outcome = about.ticket.fields.get(OUTCOME.name)
    dated = LetterKind.HOLDING_DELAY, LetterKind.ASK_CUSTOMER
    return LetterFacts(
        number=about.ticket.number,
        received_on=(received.at if received is not None else about.ticket.created_at)
        .astimezone(zone)
        .date(),
        category=_category(about, language),
        house=house.house,
        contact=house.contact,
        privacy=house.privacy,
        answer_by=_ahead(wish.until if wish.kind in dated else _day(leading), today),
        next_update_by=_ahead(wish.until, today),
        wanted=tuple(_safe(about, text) for text in wish.wanted),
        reason=_safe(about, wish.reason),
        outcome=outcome if isinstance(outcome, str) and outcome in OUTCOMES else None,
        survey_url=SURVEY_LINK if wish.kind in SURVEYS else "",
        late_referral=house.late_referral,
    )


def _safe(about: Correspondence, text: str) -> str:
    """An agent's words without personal data: a draft that cannot be left stands in a note (contract 3)."""
    if not text:
        return ""
    try:
        masked = mask_fields(
            "", text, is_html=False, mapping=about.mapping, jurisdiction=about.law.jurisdiction
        )
    except Withheld:
        return ""
    return masked.body.text


def _day(clock: RunningClock | None) -> date | None:
    return clock.due_date if clock is not None else None


def _ahead(day: date | None, today: date) -> date | None:
    """A day that can still be promised; None for one that is over."""
    return None if day is None or day < today else day


def _category(about: Correspondence, language: str) -> str:
    """The issue in the letter's language, where it is certain and the taxonomy has words for it."""
    issue = about.decision.issue
    if not about.settled or issue is None:
        return ""
    entry = taxonomy().issue_by_key[issue]
    return {"zh": entry.zh, "en": entry.en}.get(language, "")
